// Machine-owned: written by `cargo xtask codegen mluvii` from specs/mluvii/. Edit there, not here.

#[allow(unused_imports)]
use super::*;

///One parameter of a session.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
pub struct CallParam {
    ///Name of the parameter.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///Whether the parameter cannot be changed.
    #[serde(rename = "readOnly")]
    pub read_only: bool,
    ///Who set the parameter.
    pub source: crate::types::ClientCallParamSource,
    ///When the parameter last changed.
    #[serde(rename = "updatedDate")]
    pub updated_date: ::progenitor_client::Timestamp,
    ///Value of the parameter.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub value: ::std::option::Option<::std::string::String>,
}

///All parameters of a session.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct CallParamsModel {
    ///Parameters of the session.
    #[serde(
        rename = "callParams",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub call_params: ::std::option::Option<::std::vec::Vec<CallParam>>,
}

///Where to forward a session. One target per call is the sensible reading; it is not stated.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Default, PartialEq)]
pub struct ForwardSessionModel {
    ///Id of the chatbot to forward to.
    #[serde(
        rename = "chatbotId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub chatbot_id: ::std::option::Option<i32>,
    ///Note for the receiver.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub note: ::std::option::Option<::std::string::String>,
    ///Id of the group to forward to.
    #[serde(
        rename = "operatorGroupId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub operator_group_id: ::std::option::Option<i32>,
    ///External number to forward to (since 2024-05).
    #[serde(
        rename = "phoneNumber",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub phone_number: ::std::option::Option<::std::string::String>,
    ///Id of the operator to forward to.
    #[serde(rename = "userId", skip_serializing_if = "::std::option::Option::is_none")]
    pub user_id: ::std::option::Option<i32>,
}

impl ForwardSessionModel {
    pub fn builder() -> builder::ForwardSessionModel {
        Default::default()
    }
}

///One thing that happened in a session. Which members are filled depends on `type`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
pub struct SessionActivity {
    ///Id of the activity.
    #[serde(rename = "activityId")]
    pub activity_id: i64,
    ///Fields of the call script.
    #[serde(
        rename = "callScript",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub call_script: ::std::option::Option<::std::vec::Vec<SessionActivityFormField>>,
    ///Id of the call script. Use `originalFormId` instead.
    #[serde(
        rename = "callScriptId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub call_script_id: ::std::option::Option<i32>,
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
    ///Rich content sent by a chatbot; its shape is not public and hangs on the chatbot.
    #[serde(
        rename = "chatbotMessageContent",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub chatbot_message_content: ::std::option::Option<::serde_json::Value>,
    ///Who did it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub client: ::std::option::Option<crate::types::ClientType>,
    ///The shared file.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub file: ::std::option::Option<SessionActivityFile>,
    ///Fields of the sent card.
    #[serde(rename = "heroCard", skip_serializing_if = "::std::option::Option::is_none")]
    pub hero_card: ::std::option::Option<::std::vec::Vec<SessionActivityFormField>>,
    ///Id of the card. Use `originalFormId` instead.
    #[serde(
        rename = "heroCardId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub hero_card_id: ::std::option::Option<i32>,
    ///Note given on forwarding.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub note: ::std::option::Option<::std::string::String>,
    ///Id of the form behind the card or call script.
    #[serde(
        rename = "originalFormId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub original_form_id: ::std::option::Option<i32>,
    ///Id of the card activity a quick reply answers.
    #[serde(
        rename = "replyToActivityId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub reply_to_activity_id: ::std::option::Option<i64>,
    ///Answer to a request for audio or video.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub response: ::std::option::Option<crate::types::SessionAvRequestState>,
    ///What came of asking for camera and microphone.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub result: ::std::option::Option<crate::types::GetMediaResult>,
    ///Delivery state of a WhatsApp message (since 2024-03).
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<crate::types::DeliveryState>,
    ///Whether there is a stream.
    #[serde(
        rename = "streamAvailable",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub stream_available: ::std::option::Option<bool>,
    ///Id of the operator who made a submission.
    #[serde(
        rename = "submissionByOperatorId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub submission_by_operator_id: ::std::option::Option<i32>,
    ///Who made a submission: id of the provider and user name, joined by a colon.
    #[serde(
        rename = "submissionIdentification",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub submission_identification: ::std::option::Option<::std::string::String>,
    ///Id of the card activity a submission answers.
    #[serde(
        rename = "submissionOfActivityId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub submission_of_activity_id: ::std::option::Option<i64>,
    ///Values of a submission.
    #[serde(
        rename = "submissionParams",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub submission_params: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    ///How a submission ended.
    #[serde(
        rename = "submissionResult",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub submission_result: ::std::option::Option<crate::types::HeroCardSubmissionResult>,
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

///One choice of a form field.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct SessionActivityFormChoiceOption {
    ///Label of the choice.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub label: ::std::option::Option<::std::string::String>,
    ///Value of the choice.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub value: ::std::option::Option<::std::string::String>,
}

///A field of a card or call script shown in a session.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct SessionActivityFormField {
    ///Choices of the field.
    #[serde(
        rename = "choiceOptions",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub choice_options: ::std::option::Option<
        ::std::vec::Vec<SessionActivityFormChoiceOption>,
    >,
    ///Kind of the input.
    #[serde(rename = "inputType")]
    pub input_type: crate::types::FormFieldInputType,
    ///Key of the field.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub key: ::std::option::Option<::std::string::String>,
    ///Label of the field.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub label: ::std::option::Option<::std::string::String>,
    ///Whether the field must be filled.
    pub required: bool,
}

///A chatbot that took part in a session, and when.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct SessionChatbotInfo {
    ///Id of the chatbot.
    #[serde(rename = "chatbotId")]
    pub chatbot_id: i32,
    ///When the chatbot joined.
    pub joined: ::progenitor_client::Timestamp,
    ///When the chatbot left.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub left: ::std::option::Option<::progenitor_client::Timestamp>,
    ///Name of the chatbot.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
}

///What became of one file to be removed.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct SessionFileResponse {
    ///Id of the file.
    #[serde(rename = "fileId")]
    pub file_id: i32,
    ///What became of the file.
    pub state: crate::types::SessionFileRemovalState,
}

///Files to remove from a session.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct SessionFiles {
    ///Ids of the files.
    #[serde(rename = "fileIds", skip_serializing_if = "::std::option::Option::is_none")]
    pub file_ids: ::std::option::Option<::std::vec::Vec<i32>>,
}

impl SessionFiles {
    pub fn builder() -> builder::SessionFiles {
        Default::default()
    }
}

///The visitor of a session.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
pub struct SessionGuestInfo {
    ///Browser of the visitor.
    pub browser: crate::types::GuestBrowserType,
    ///Session parameters, those of the system and custom ones.
    #[serde(
        rename = "callParams",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub call_params: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    ///Id of the relation between the cookie and the contact.
    #[serde(
        rename = "channelIdentity",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub channel_identity: ::std::option::Option<i64>,
    ///Version of the GDPR text that was accepted. The spelling of the name in JSON is inferred.
    #[serde(
        rename = "gdprVersion",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub gdpr_version: ::std::option::Option<::std::string::String>,
    ///Id of the contact, as text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub identity: ::std::option::Option<::std::string::String>,
    ///IP address of the visitor.
    #[serde(
        rename = "ipAddress",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub ip_address: ::std::option::Option<::std::string::String>,
    ///Code of the language.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub language: ::std::option::Option<::std::string::String>,
    ///Operating system of the visitor.
    pub os: crate::types::GuestOsType,
    ///Id made for this session.
    #[serde(rename = "tempId")]
    pub temp_id: i64,
    ///Guid of the cookie.
    #[serde(
        rename = "trackedId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub tracked_id: ::std::option::Option<::uuid::Uuid>,
}

///A session: one conversation between a visitor and the contact centre on any channel.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
pub struct SessionModel {
    ///Everything that happened in the session.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub activities: ::std::option::Option<::std::vec::Vec<SessionActivity>>,
    ///Whether the session was accepted automatically.
    #[serde(rename = "autoAccepted")]
    pub auto_accepted: bool,
    ///Audio and video ability of the visitor's browser. The spelling of the name in JSON is inferred.
    #[serde(rename = "avSupport")]
    pub av_support: crate::types::ClientAvSupport,
    ///Whether the visitor was blacklisted.
    pub blacklisted: bool,
    ///Id of the campaign behind the session (since 2.66).
    #[serde(
        rename = "campaignId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub campaign_id: ::std::option::Option<i32>,
    ///Channel the session was created on.
    pub channel: crate::types::SessionChannel,
    ///Chatbots that took part.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub chatbots: ::std::option::Option<::std::vec::Vec<SessionChatbotInfo>>,
    ///Id of the company the record belongs to.
    #[serde(rename = "companyId")]
    pub company_id: i32,
    ///When it was created.
    pub created: ::progenitor_client::Timestamp,
    ///Id of the tenant, which the API calls department.
    #[serde(rename = "departmentId")]
    pub department_id: i32,
    ///Number the client typed or got with an invitation; the vendor's model calls it a generated number.
    #[serde(
        rename = "directCallNumber",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub direct_call_number: ::std::option::Option<::std::string::String>,
    ///When the operator or the visitor left.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ended: ::std::option::Option<::progenitor_client::Timestamp>,
    ///The same as `created`, under an older name.
    #[serde(rename = "enteredQueue")]
    pub entered_queue: ::progenitor_client::Timestamp,
    ///The visitor.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub guest: ::std::option::Option<SessionGuestInfo>,
    ///Custom feedback fields of old; values of any shape.
    #[serde(
        rename = "guestFeedbackCustomFields",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub guest_feedback_custom_fields: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    ///Scale of the stars.
    #[serde(
        rename = "guestFeedbackScale",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub guest_feedback_scale: ::std::option::Option<crate::types::FeedbackScale>,
    ///Stars given by the visitor: 1 to 5 in the 2018 snapshot, another scale with NPS.
    #[serde(
        rename = "guestFeedbackStars",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub guest_feedback_stars: ::std::option::Option<i32>,
    ///Feedback of the visitor in words.
    #[serde(
        rename = "guestFeedbackText",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub guest_feedback_text: ::std::option::Option<::std::string::String>,
    ///When the visitor joined.
    #[serde(
        rename = "guestJoined",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub guest_joined: ::std::option::Option<::progenitor_client::Timestamp>,
    ///When the visitor left.
    #[serde(rename = "guestLeftSession")]
    pub guest_left_session: crate::types::GuestLeftSessionInState,
    ///Id of the session.
    pub id: i64,
    ///Whether an operator offered the chat to the visitor.
    #[serde(rename = "isDirectChat")]
    pub is_direct_chat: bool,
    ///How long the session lasted; ISO 8601 duration, null if it never started.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub length: ::std::option::Option<::std::string::String>,
    ///Operators who took part.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub operators: ::std::option::Option<::std::vec::Vec<SessionOperators>>,
    ///Result of dialling, if the call was an outgoing one.
    #[serde(
        rename = "outboundDialResult",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub outbound_dial_result: ::std::option::Option<crate::types::DialNumberState>,
    ///When the operator dialled, if it was a callback.
    #[serde(
        rename = "phoneCallbackDialed",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub phone_callback_dialed: ::std::option::Option<::progenitor_client::Timestamp>,
    ///The client's number on phone sessions, or the number entered for a callback.
    #[serde(
        rename = "phoneCallbackNumber",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub phone_callback_number: ::std::option::Option<::std::string::String>,
    ///Recordings; null when there are none.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub recordings: ::std::option::Option<::std::vec::Vec<SessionRecording>>,
    ///How far the processing of the recordings has got.
    #[serde(
        rename = "recordingsState",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub recordings_state: ::std::option::Option<crate::types::SessionRecordingsState>,
    ///People who reviewed the session.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub reviewers: ::std::option::Option<::std::vec::Vec<SessionReviewerInfo>>,
    ///How the session came to be.
    pub source: crate::types::SessionSource,
    ///When the first operator accepted.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub started: ::std::option::Option<::progenitor_client::Timestamp>,
    ///Current status of the session.
    pub status: crate::types::SessionStatus,
    ///Tags on the session.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub tags: ::std::option::Option<::std::vec::Vec<AssignedTag>>,
    ///Page on which the session started.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
    ///How long the visitor waited before the start or before giving up; ISO 8601 duration.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub waited: ::std::option::Option<::std::string::String>,
    ///Name of the widget.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub widget: ::std::option::Option<::std::string::String>,
}

///A note for a session.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Default, PartialEq)]
pub struct SessionNoteModel {
    ///Free-form note.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub note: ::std::option::Option<::std::string::String>,
}

impl SessionNoteModel {
    pub fn builder() -> builder::SessionNoteModel {
        Default::default()
    }
}

///An operator who took part in a session, and when.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
pub struct SessionOperators {
    ///When the operator finished the after-call work.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub concluded: ::std::option::Option<::progenitor_client::Timestamp>,
    ///Result chosen at the end, as it was recorded formerly.
    #[serde(
        rename = "feedbackResult",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub feedback_result: ::std::option::Option<::std::string::String>,
    ///The same as `note`, under an older name.
    #[serde(
        rename = "feedbackText",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub feedback_text: ::std::option::Option<::std::string::String>,
    ///First name.
    #[serde(
        rename = "firstName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub first_name: ::std::option::Option<::std::string::String>,
    ///When the operator joined.
    pub joined: ::progenitor_client::Timestamp,
    ///Last name.
    #[serde(rename = "lastName", skip_serializing_if = "::std::option::Option::is_none")]
    pub last_name: ::std::option::Option<::std::string::String>,
    ///When the operator left.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub left: ::std::option::Option<::progenitor_client::Timestamp>,
    ///Note of the operator.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub note: ::std::option::Option<::std::string::String>,
    ///Id of the operator.
    #[serde(rename = "userId")]
    pub user_id: i32,
    ///Unique login name.
    #[serde(rename = "userName", skip_serializing_if = "::std::option::Option::is_none")]
    pub user_name: ::std::option::Option<::std::string::String>,
}

///A recording of a session. It can be fetched once `isUploading` is false, unless `isDeleted` is true.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct SessionRecording {
    ///Where to fetch the recording, with the bearer token.
    #[serde(
        rename = "downloadUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub download_url: ::std::option::Option<::std::string::String>,
    ///Length of the recording; ISO 8601 duration.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub duration: ::std::option::Option<::std::string::String>,
    ///Id of the recording.
    pub id: i32,
    ///True when the file is gone.
    #[serde(rename = "isDeleted")]
    pub is_deleted: bool,
    ///True while the file is not ready to be fetched.
    #[serde(rename = "isUploading")]
    pub is_uploading: bool,
    ///Name of the file.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///Id used inside the service.
    #[serde(
        rename = "serviceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub service_id: ::std::option::Option<i32>,
    ///When the recording starts.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub started: ::std::option::Option<::progenitor_client::Timestamp>,
    ///What was recorded.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<crate::types::SessionRecordingType>,
    ///Id of the operator, when `type` is Operator.
    #[serde(rename = "userId", skip_serializing_if = "::std::option::Option::is_none")]
    pub user_id: ::std::option::Option<i32>,
}

///A person who reviewed a session.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
pub struct SessionReviewerInfo {
    ///The same as `note`, under an older name.
    #[serde(
        rename = "feedbackText",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub feedback_text: ::std::option::Option<::std::string::String>,
    ///First name.
    #[serde(
        rename = "firstName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub first_name: ::std::option::Option<::std::string::String>,
    ///Last name.
    #[serde(rename = "lastName", skip_serializing_if = "::std::option::Option::is_none")]
    pub last_name: ::std::option::Option<::std::string::String>,
    ///Note of the reviewer.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub note: ::std::option::Option<::std::string::String>,
    ///Id of the reviewer.
    #[serde(rename = "userId")]
    pub user_id: i32,
    ///Unique login name.
    #[serde(rename = "userName", skip_serializing_if = "::std::option::Option::is_none")]
    pub user_name: ::std::option::Option<::std::string::String>,
}

///New values of session parameters. Keys that are not sent stay as they are; known from client practice.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Default, PartialEq)]
pub struct UpdateCallParamsModel {
    ///Name of a parameter to its new value.
    #[serde(
        rename = "callParams",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub call_params: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
}

impl UpdateCallParamsModel {
    pub fn builder() -> builder::UpdateCallParamsModel {
        Default::default()
    }
}

impl ::std::fmt::Debug for CallParam {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CallParam")
            .field("name", &self.name)
            .field("read_only", &self.read_only)
            .field("source", &self.source)
            .field("updated_date", &self.updated_date)
            .field("value", &format_args!("[hidden]"))
            .finish()
    }
}

impl ::std::fmt::Debug for ForwardSessionModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ForwardSessionModel")
            .field("chatbot_id", &self.chatbot_id)
            .field("note", &format_args!("[hidden]"))
            .field("operator_group_id", &self.operator_group_id)
            .field("phone_number", &format_args!("[hidden]"))
            .field("user_id", &self.user_id)
            .finish()
    }
}

impl ::std::fmt::Debug for SessionActivity {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("SessionActivity")
            .field("activity_id", &self.activity_id)
            .field("call_script", &self.call_script)
            .field("call_script_id", &self.call_script_id)
            .field(
                "chatbot_hero_card_submission_key",
                &self.chatbot_hero_card_submission_key,
            )
            .field("chatbot_hero_card_submission_value", &format_args!("[hidden]"))
            .field("chatbot_id", &self.chatbot_id)
            .field("chatbot_message_content", &format_args!("[hidden]"))
            .field("client", &self.client)
            .field("file", &self.file)
            .field("hero_card", &self.hero_card)
            .field("hero_card_id", &self.hero_card_id)
            .field("note", &format_args!("[hidden]"))
            .field("original_form_id", &self.original_form_id)
            .field("reply_to_activity_id", &self.reply_to_activity_id)
            .field("response", &self.response)
            .field("result", &self.result)
            .field("status", &self.status)
            .field("stream_available", &self.stream_available)
            .field("submission_by_operator_id", &self.submission_by_operator_id)
            .field("submission_identification", &format_args!("[hidden]"))
            .field("submission_of_activity_id", &self.submission_of_activity_id)
            .field("submission_params", &format_args!("[hidden]"))
            .field("submission_result", &self.submission_result)
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

impl ::std::fmt::Debug for SessionGuestInfo {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("SessionGuestInfo")
            .field("browser", &self.browser)
            .field("call_params", &format_args!("[hidden]"))
            .field("channel_identity", &format_args!("[hidden]"))
            .field("gdpr_version", &self.gdpr_version)
            .field("identity", &format_args!("[hidden]"))
            .field("ip_address", &format_args!("[hidden]"))
            .field("language", &self.language)
            .field("os", &self.os)
            .field("temp_id", &self.temp_id)
            .field("tracked_id", &format_args!("[hidden]"))
            .finish()
    }
}

impl ::std::fmt::Debug for SessionModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("SessionModel")
            .field("activities", &self.activities)
            .field("auto_accepted", &self.auto_accepted)
            .field("av_support", &self.av_support)
            .field("blacklisted", &self.blacklisted)
            .field("campaign_id", &self.campaign_id)
            .field("channel", &self.channel)
            .field("chatbots", &self.chatbots)
            .field("company_id", &self.company_id)
            .field("created", &self.created)
            .field("department_id", &self.department_id)
            .field("direct_call_number", &format_args!("[hidden]"))
            .field("ended", &self.ended)
            .field("entered_queue", &self.entered_queue)
            .field("guest", &self.guest)
            .field("guest_feedback_custom_fields", &format_args!("[hidden]"))
            .field("guest_feedback_scale", &self.guest_feedback_scale)
            .field("guest_feedback_stars", &self.guest_feedback_stars)
            .field("guest_feedback_text", &format_args!("[hidden]"))
            .field("guest_joined", &self.guest_joined)
            .field("guest_left_session", &self.guest_left_session)
            .field("id", &self.id)
            .field("is_direct_chat", &self.is_direct_chat)
            .field("length", &self.length)
            .field("operators", &self.operators)
            .field("outbound_dial_result", &self.outbound_dial_result)
            .field("phone_callback_dialed", &self.phone_callback_dialed)
            .field("phone_callback_number", &format_args!("[hidden]"))
            .field("recordings", &self.recordings)
            .field("recordings_state", &self.recordings_state)
            .field("reviewers", &self.reviewers)
            .field("source", &self.source)
            .field("started", &self.started)
            .field("status", &self.status)
            .field("tags", &self.tags)
            .field("url", &self.url)
            .field("waited", &self.waited)
            .field("widget", &self.widget)
            .finish()
    }
}

impl ::std::fmt::Debug for SessionNoteModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("SessionNoteModel")
            .field("note", &format_args!("[hidden]"))
            .finish()
    }
}

impl ::std::fmt::Debug for SessionOperators {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("SessionOperators")
            .field("concluded", &self.concluded)
            .field("feedback_result", &self.feedback_result)
            .field("feedback_text", &format_args!("[hidden]"))
            .field("first_name", &format_args!("[hidden]"))
            .field("joined", &self.joined)
            .field("last_name", &format_args!("[hidden]"))
            .field("left", &self.left)
            .field("note", &format_args!("[hidden]"))
            .field("user_id", &self.user_id)
            .field("user_name", &format_args!("[hidden]"))
            .finish()
    }
}

impl ::std::fmt::Debug for SessionReviewerInfo {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("SessionReviewerInfo")
            .field("feedback_text", &format_args!("[hidden]"))
            .field("first_name", &format_args!("[hidden]"))
            .field("last_name", &format_args!("[hidden]"))
            .field("note", &format_args!("[hidden]"))
            .field("user_id", &self.user_id)
            .field("user_name", &format_args!("[hidden]"))
            .finish()
    }
}

impl ::std::fmt::Debug for UpdateCallParamsModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("UpdateCallParamsModel")
            .field("call_params", &format_args!("[hidden]"))
            .finish()
    }
}
