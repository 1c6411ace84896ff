// Machine-owned: written by `cargo xtask codegen mluvii` from specs/mluvii/. Edit there, not here.

#[allow(unused_imports)]
use super::*;

///An application setting changed; the id that is filled tells the scope.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct ApplicationSettingChangedPayload {
    ///Id of the company, if the setting is one of a company.
    #[serde(
        rename = "companyId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub company_id: ::std::option::Option<i32>,
    ///Id of the tenant, if the setting is one of a tenant.
    #[serde(
        rename = "departmentId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub department_id: ::std::option::Option<i32>,
    ///Name of the setting.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///Id of the group, if the setting is one of a group.
    #[serde(
        rename = "operatorGroupId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub operator_group_id: ::std::option::Option<i32>,
    ///Id of the routing rule set, if the setting is one of it.
    #[serde(
        rename = "routingRuleSetId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub routing_rule_set_id: ::std::option::Option<i32>,
    ///Id of the user, if the setting is one of a user.
    #[serde(rename = "userId", skip_serializing_if = "::std::option::Option::is_none")]
    pub user_id: ::std::option::Option<i32>,
}

///A new e-mail thread.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct EmailThreadCreatedPayload {
    ///When it was created.
    pub created: ::progenitor_client::Timestamp,
    ///Id of the thread.
    pub id: i64,
    ///Id of the tenant; the same number is called departmentId elsewhere.
    #[serde(rename = "tenantId")]
    pub tenant_id: i32,
}

///An e-mail thread was redirected.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct EmailThreadForwardedPayload {
    ///Id of the thread.
    pub id: i64,
    ///Id of the group forwarded to, if it is one.
    #[serde(
        rename = "operatorGroupId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub operator_group_id: ::std::option::Option<i32>,
    ///Id of the tenant; the same number is called departmentId elsewhere.
    #[serde(rename = "tenantId")]
    pub tenant_id: i32,
    ///When it happened.
    pub time: ::progenitor_client::Timestamp,
    ///Id of the operator forwarded to, if it is one.
    #[serde(rename = "userId", skip_serializing_if = "::std::option::Option::is_none")]
    pub user_id: ::std::option::Option<i32>,
}

///Parameters of an e-mail thread changed.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct EmailThreadInteractionParamsUpdatedPayload {
    ///Id of the thread.
    pub id: i64,
    ///Id of the tenant; the same number is called departmentId elsewhere.
    #[serde(rename = "tenantId")]
    pub tenant_id: i32,
}

///An operator got an e-mail thread.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct EmailThreadOperatorJoinedPayload {
    ///Id of the thread.
    pub id: i64,
    ///Id of the tenant; the same number is called departmentId elsewhere.
    #[serde(rename = "tenantId")]
    pub tenant_id: i32,
    ///When it happened.
    pub time: ::progenitor_client::Timestamp,
    ///Id of the operator.
    #[serde(rename = "userId")]
    pub user_id: i32,
}

///An operator no longer has an e-mail thread.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct EmailThreadOperatorLeftPayload {
    ///Id of the thread.
    pub id: i64,
    ///Id of the tenant; the same number is called departmentId elsewhere.
    #[serde(rename = "tenantId")]
    pub tenant_id: i32,
    ///When it happened.
    pub time: ::progenitor_client::Timestamp,
    ///Id of the operator.
    #[serde(rename = "userId")]
    pub user_id: i32,
}

///A contact of the contact directory changed.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct GuestIdentityUpdatedPayload {
    ///Id of the contact.
    pub id: i64,
    ///Id of the tenant; the same number is called departmentId elsewhere.
    #[serde(rename = "tenantId")]
    pub tenant_id: i32,
}

///What came of asking for the camera and microphone of the client's device.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct SessionActivityAvMediaResultPayload {
    ///Whether there is a stream.
    #[serde(rename = "isStreamAvailable")]
    pub is_stream_available: bool,
    ///Id of the operator; int64 here, int32 elsewhere.
    #[serde(rename = "operatorId")]
    pub operator_id: i64,
    ///What came of asking for camera and microphone.
    pub result: crate::types::GetMediaResult,
    ///Id of the session.
    #[serde(rename = "sessionId")]
    pub session_id: i64,
    ///When it happened.
    pub time: ::progenitor_client::Timestamp,
}

///An operator asks the client to go from web chat to audio or video.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct SessionActivityAvRequestPayload {
    ///Id of the operator; int64 here, int32 elsewhere.
    #[serde(rename = "operatorId")]
    pub operator_id: i64,
    ///Id of the session.
    #[serde(rename = "sessionId")]
    pub session_id: i64,
    ///When it happened.
    pub time: ::progenitor_client::Timestamp,
}

///The client answers a request for audio or video.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct SessionActivityAvResponsePayload {
    ///Id of the operator; int64 here, int32 elsewhere.
    #[serde(rename = "operatorId")]
    pub operator_id: i64,
    ///Answer of the client.
    pub response: crate::types::SessionAvRequestState,
    ///Id of the session.
    #[serde(rename = "sessionId")]
    pub session_id: i64,
    ///When it happened.
    pub time: ::progenitor_client::Timestamp,
}

///Audio or video ended.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct SessionActivityAvTerminatedPayload {
    ///Id of the operator; int64 here, int32 elsewhere.
    #[serde(rename = "operatorId")]
    pub operator_id: i64,
    ///Id of the session.
    #[serde(rename = "sessionId")]
    pub session_id: i64,
    ///When it happened.
    pub time: ::progenitor_client::Timestamp,
}

///Any other activity of a session. Which members are filled depends on `type`. The vendor calls `heroCard`, `heroCardParams`, `callScript` and `previewUrl` internal structures that leaked out, so they stay untyped.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
pub struct SessionActivityGenericPayload {
    ///Id of the activity.
    #[serde(rename = "activityId")]
    pub activity_id: i64,
    ///URL of a file that belongs to the activity.
    #[serde(
        rename = "associatedSharedFileUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub associated_shared_file_url: ::std::option::Option<::std::string::String>,
    ///Internal structure of a call script; its shape is not public.
    #[serde(
        rename = "callScript",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub call_script: ::std::option::Option<::std::vec::Vec<::serde_json::Value>>,
    ///Key of an answer to a chatbot card.
    #[serde(
        rename = "chatbotHeroCardSubmissionKey",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub chatbot_hero_card_submission_key: ::std::option::Option<::std::string::String>,
    ///Value of an answer to a chatbot card.
    #[serde(
        rename = "chatbotHeroCardSubmissionValue",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub chatbot_hero_card_submission_value: ::std::option::Option<::std::string::String>,
    ///Id of the chatbot that did it.
    #[serde(
        rename = "chatbotId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub chatbot_id: ::std::option::Option<i32>,
    ///Rich content sent by a chatbot, as text.
    #[serde(
        rename = "chatbotMessageContent",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub chatbot_message_content: ::std::option::Option<::std::string::String>,
    ///Who did it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub client: ::std::option::Option<crate::types::ClientType>,
    ///The shared file.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub file: ::std::option::Option<SessionActivityFile>,
    ///Id of the set of form fields. The spelling of the name in JSON is inferred.
    #[serde(
        rename = "formFieldSetUUID",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub form_field_set_uuid: ::std::option::Option<::uuid::Uuid>,
    ///Internal structure of a card; its shape is not public.
    #[serde(rename = "heroCard", skip_serializing_if = "::std::option::Option::is_none")]
    pub hero_card: ::std::option::Option<::std::vec::Vec<::serde_json::Value>>,
    ///Internal parameters of a card; their shape is not public.
    #[serde(
        rename = "heroCardParams",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub hero_card_params: ::std::option::Option<::std::vec::Vec<::serde_json::Value>>,
    ///Note given on forwarding.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub note: ::std::option::Option<::std::string::String>,
    ///Internal structure of a link preview; its shape is not public.
    #[serde(
        rename = "previewUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub preview_url: ::std::option::Option<::serde_json::Value>,
    ///Id of the session.
    #[serde(rename = "sessionId")]
    pub session_id: i64,
    ///Who made a submission.
    #[serde(
        rename = "submissionIdentification",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub submission_identification: ::std::option::Option<::std::string::String>,
    ///Why the session ended.
    #[serde(
        rename = "terminationReason",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub termination_reason: ::std::option::Option<
        crate::types::SessionTerminationReason,
    >,
    ///Text of the activity.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub text: ::std::option::Option<::std::string::String>,
    ///When it happened.
    pub time: ::progenitor_client::Timestamp,
    ///Id of the group forwarded to.
    #[serde(
        rename = "toGroupId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub to_group_id: ::std::option::Option<i32>,
    ///Name of the group forwarded to.
    #[serde(
        rename = "toGroupName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub to_group_name: ::std::option::Option<::std::string::String>,
    ///Name of the operator forwarded to.
    #[serde(
        rename = "toOperatorFullName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub to_operator_full_name: ::std::option::Option<::std::string::String>,
    ///Id of the operator forwarded to.
    #[serde(
        rename = "toOperatorUserId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub to_operator_user_id: ::std::option::Option<i32>,
    ///External number forwarded to.
    #[serde(
        rename = "toPhoneNumber",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub to_phone_number: ::std::option::Option<::std::string::String>,
    ///Kind of the activity.
    #[serde(rename = "type")]
    pub type_: crate::types::SessionActivityType,
    ///Id of the operator who did it.
    #[serde(rename = "userId", skip_serializing_if = "::std::option::Option::is_none")]
    pub user_id: ::std::option::Option<i32>,
}

///A card was submitted or cancelled.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
pub struct SessionActivityHeroCardSubmissionPayload {
    ///Id of the form. The spelling of the name in JSON is inferred.
    #[serde(rename = "originalFormID")]
    pub original_form_id: i32,
    ///Submitted values.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub params: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    ///How the card was answered.
    pub result: crate::types::HeroCardSubmissionResult,
    ///Id of the session.
    #[serde(rename = "sessionId")]
    pub session_id: i64,
    ///Whether the client submitted it.
    #[serde(rename = "submittedByClient")]
    pub submitted_by_client: bool,
    ///When it happened.
    pub time: ::progenitor_client::Timestamp,
}

///Parameters of a session changed.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct SessionCallParamsUpdatedPayload {
    ///Id of the session.
    pub id: i64,
    ///Id of the tenant; the same number is called departmentId elsewhere.
    #[serde(rename = "tenantId")]
    pub tenant_id: i32,
}

///A session exists; nobody has joined it yet.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct SessionCreatedPayload {
    ///Channel of the session.
    pub channel: crate::types::SessionChannel,
    ///Id of the session.
    pub id: i64,
    ///How the session came to be.
    pub source: crate::types::SessionSource,
    ///Id of the tenant; the same number is called departmentId elsewhere.
    #[serde(rename = "tenantId")]
    pub tenant_id: i32,
}

///A session ended.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct SessionEndedPayload {
    ///Channel of the session.
    pub channel: crate::types::SessionChannel,
    ///When the session ended.
    pub ended: ::progenitor_client::Timestamp,
    ///Id of the session.
    pub id: i64,
    ///How the session came to be.
    pub source: crate::types::SessionSource,
    ///When the session started or entered the queue.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub started: ::std::option::Option<::progenitor_client::Timestamp>,
    ///Id of the tenant; the same number is called departmentId elsewhere.
    #[serde(rename = "tenantId")]
    pub tenant_id: i32,
}

///A session was redirected; exactly one target is filled, the others are null.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct SessionForwardedPayload {
    ///Channel of the session.
    pub channel: crate::types::SessionChannel,
    ///Id of the chatbot forwarded to, if it is one.
    #[serde(
        rename = "chatbotId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub chatbot_id: ::std::option::Option<i32>,
    ///Id of the session.
    pub id: i64,
    ///Id of the group forwarded to, if it is one.
    #[serde(
        rename = "operatorGroupId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub operator_group_id: ::std::option::Option<i32>,
    ///How the session came to be.
    pub source: crate::types::SessionSource,
    ///Id of the tenant; the same number is called departmentId elsewhere.
    #[serde(rename = "tenantId")]
    pub tenant_id: i32,
    ///When it happened.
    pub time: ::progenitor_client::Timestamp,
    ///Id of the operator forwarded to, if it is one.
    #[serde(rename = "userId", skip_serializing_if = "::std::option::Option::is_none")]
    pub user_id: ::std::option::Option<i32>,
}

///An operator finished the after-call work of a session.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct SessionOperatorConcludedPayload {
    ///Channel of the session.
    pub channel: crate::types::SessionChannel,
    ///Id of the session.
    pub id: i64,
    ///How the session came to be.
    pub source: crate::types::SessionSource,
    ///Id of the tenant; the same number is called departmentId elsewhere.
    #[serde(rename = "tenantId")]
    pub tenant_id: i32,
    ///When it happened.
    pub time: ::progenitor_client::Timestamp,
    ///Id of the operator.
    #[serde(rename = "userId")]
    pub user_id: i32,
}

///An operator joined a session.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct SessionOperatorJoinedPayload {
    ///Channel of the session.
    pub channel: crate::types::SessionChannel,
    ///Id of the session.
    pub id: i64,
    ///How the session came to be.
    pub source: crate::types::SessionSource,
    ///Id of the tenant; the same number is called departmentId elsewhere.
    #[serde(rename = "tenantId")]
    pub tenant_id: i32,
    ///When it happened.
    pub time: ::progenitor_client::Timestamp,
    ///Id of the operator.
    #[serde(rename = "userId")]
    pub user_id: i32,
}

///An operator left a session and goes to after-call work.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct SessionOperatorLeftPayload {
    ///Channel of the session.
    pub channel: crate::types::SessionChannel,
    ///Id of the session.
    pub id: i64,
    ///How the session came to be.
    pub source: crate::types::SessionSource,
    ///Id of the tenant; the same number is called departmentId elsewhere.
    #[serde(rename = "tenantId")]
    pub tenant_id: i32,
    ///When it happened.
    pub time: ::progenitor_client::Timestamp,
    ///Id of the operator.
    #[serde(rename = "userId")]
    pub user_id: i32,
}

///The recordings of a session are ready.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct SessionRecordingPostProcessingCompletedPayload {
    ///Id of the session.
    pub id: i64,
    ///Id of the tenant; the same number is called departmentId elsewhere.
    #[serde(rename = "tenantId")]
    pub tenant_id: i32,
}

///A session entered the queue.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct SessionStartedPayload {
    ///Channel of the session.
    pub channel: crate::types::SessionChannel,
    ///Id of the session.
    pub id: i64,
    ///How the session came to be.
    pub source: crate::types::SessionSource,
    ///When the session started or entered the queue.
    pub started: ::progenitor_client::Timestamp,
    ///Id of the tenant; the same number is called departmentId elsewhere.
    #[serde(rename = "tenantId")]
    pub tenant_id: i32,
}

///The status of an operator changed.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
pub struct UserStatusChangedPayload {
    ///Availability.
    #[serde(rename = "availabilityStatus")]
    pub availability_status: crate::types::UserAvailabilityStatus,
    ///Reason of the availability.
    #[serde(
        rename = "availabilityStatusReason",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub availability_status_reason: ::std::option::Option<::std::string::String>,
    ///Overall status.
    pub status: crate::types::UserSimplifiedStatus,
    ///Id of the operator.
    #[serde(rename = "userId")]
    pub user_id: i32,
}

impl ::std::fmt::Debug for SessionActivityGenericPayload {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("SessionActivityGenericPayload")
            .field("activity_id", &self.activity_id)
            .field("associated_shared_file_url", &self.associated_shared_file_url)
            .field("call_script", &format_args!("[hidden]"))
            .field(
                "chatbot_hero_card_submission_key",
                &self.chatbot_hero_card_submission_key,
            )
            .field("chatbot_hero_card_submission_value", &format_args!("[hidden]"))
            .field("chatbot_id", &self.chatbot_id)
            .field("chatbot_message_content", &format_args!("[hidden]"))
            .field("client", &self.client)
            .field("file", &self.file)
            .field("form_field_set_uuid", &self.form_field_set_uuid)
            .field("hero_card", &format_args!("[hidden]"))
            .field("hero_card_params", &format_args!("[hidden]"))
            .field("note", &format_args!("[hidden]"))
            .field("preview_url", &format_args!("[hidden]"))
            .field("session_id", &self.session_id)
            .field("submission_identification", &format_args!("[hidden]"))
            .field("termination_reason", &self.termination_reason)
            .field("text", &format_args!("[hidden]"))
            .field("time", &self.time)
            .field("to_group_id", &self.to_group_id)
            .field("to_group_name", &self.to_group_name)
            .field("to_operator_full_name", &format_args!("[hidden]"))
            .field("to_operator_user_id", &self.to_operator_user_id)
            .field("to_phone_number", &format_args!("[hidden]"))
            .field("type_", &self.type_)
            .field("user_id", &self.user_id)
            .finish()
    }
}

impl ::std::fmt::Debug for SessionActivityHeroCardSubmissionPayload {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("SessionActivityHeroCardSubmissionPayload")
            .field("original_form_id", &self.original_form_id)
            .field("params", &format_args!("[hidden]"))
            .field("result", &self.result)
            .field("session_id", &self.session_id)
            .field("submitted_by_client", &self.submitted_by_client)
            .field("time", &self.time)
            .finish()
    }
}

impl ::std::fmt::Debug for UserStatusChangedPayload {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("UserStatusChangedPayload")
            .field("availability_status", &self.availability_status)
            .field("availability_status_reason", &format_args!("[hidden]"))
            .field("status", &self.status)
            .field("user_id", &self.user_id)
            .finish()
    }
}
