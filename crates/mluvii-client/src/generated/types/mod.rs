// Machine-owned: written by `cargo xtask codegen mluvii` from specs/mluvii/. Edit there, not here.

pub mod builder;

pub use super::enums::*;

///Contacts to add to a campaign.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct AddCampaignIdentitiesModel {
    ///Contact field that holds the number to dial or to message, for example oo1_guest_phone.
    #[serde(rename = "contactInfoField")]
    pub contact_info_field: ::std::string::String,
    ///Ids of contacts to add.
    pub ids: ::std::vec::Vec<i64>,
    ///Contact fields that fill the placeholders of the template.
    #[serde(
        rename = "whatsAppFormContactFields",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub whats_app_form_contact_fields: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    ///Fallback values for those placeholders.
    #[serde(
        rename = "whatsAppFormDefaultValues",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub whats_app_form_default_values: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
}

impl AddCampaignIdentitiesModel {
    pub fn builder() -> builder::AddCampaignIdentitiesModel {
        Default::default()
    }
}

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

///A tag attached to a session or an e-mail thread.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct AssignedTag {
    ///Name of the tag.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///Id of the operator who attached the tag; null when it was attached automatically.
    #[serde(rename = "userId", skip_serializing_if = "::std::option::Option::is_none")]
    pub user_id: ::std::option::Option<i32>,
}

///Body of a 400. Two forms are known: a text per field name (ErrorMap) and problem details (ProblemDetails). Which one the service sends today is unknown.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[serde(transparent)]
pub struct BadRequestBody(
    pub ::serde_json::Map<::std::string::String, ::serde_json::Value>,
);

impl ::std::ops::Deref for BadRequestBody {
    type Target = ::serde_json::Map<::std::string::String, ::serde_json::Value>;
    fn deref(&self) -> &::serde_json::Map<::std::string::String, ::serde_json::Value> {
        &self.0
    }
}

impl ::std::convert::From<BadRequestBody>
for ::serde_json::Map<::std::string::String, ::serde_json::Value> {
    fn from(value: BadRequestBody) -> Self {
        value.0
    }
}

impl ::std::convert::From<::serde_json::Map<::std::string::String, ::serde_json::Value>>
for BadRequestBody {
    fn from(
        value: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    ) -> Self {
        Self(value)
    }
}

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

///One number that may be shown on outgoing calls.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct CallerIdItem {
    ///The number.
    #[serde(rename = "callerId", skip_serializing_if = "::std::option::Option::is_none")]
    pub caller_id: ::std::option::Option<::std::string::String>,
    ///Id of the tenant, which the API calls department.
    #[serde(rename = "departmentId")]
    pub department_id: i32,
    ///Whether it is the default number of the tenant.
    #[serde(rename = "isDefault")]
    pub is_default: bool,
}

///The numbers that may be shown on outgoing calls.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct CallerIdModel {
    ///The numbers.
    #[serde(
        rename = "callerIds",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub caller_ids: ::std::option::Option<::std::vec::Vec<CallerIdItem>>,
}

///What a new campaign needs. Which of the optional members are needed depends on the channel and the mode.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct CampaignCreateModel {
    ///Seconds to prepare before dialling; needed for channel Phone with mode Preview.
    #[serde(
        rename = "bcwSeconds",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub bcw_seconds: ::std::option::Option<i32>,
    ///Id of the call script form that the operator sees (channel Phone).
    #[serde(
        rename = "callScriptId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub call_script_id: ::std::option::Option<i32>,
    ///Numbers to dial from. A phone campaign needs at least one; several need a feature of the licence.
    #[serde(
        rename = "callerIds",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub caller_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ///Channel of the campaign; only Phone and WhatsApp on create.
    pub channel: crate::types::Channel,
    ///Contact field that holds the number; belongs to the call that adds contacts now.
    #[serde(
        rename = "contactInfoField",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub contact_info_field: ::std::option::Option<::std::string::String>,
    ///Free text about the campaign.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    ///When the campaign is done: `no_contacts` ends it once all present contacts are done; an empty text never ends it, and contacts may keep coming.
    pub goal: ::std::string::String,
    ///Preview or Predictive for Phone, Automated for WhatsApp.
    pub mode: crate::types::CampaignMode,
    ///Name of the campaign.
    pub name: ::std::string::String,
    ///Expected pickup rate; needed for channel Phone with mode Predictive.
    #[serde(
        rename = "pickupRate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub pickup_rate: ::std::option::Option<i32>,
    ///Id of the routing rule set; needed for the channel Phone.
    #[serde(
        rename = "routingRuleSetId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub routing_rule_set_id: ::std::option::Option<i32>,
    ///Id of the automation rule for clients who cannot be reached (channel Phone).
    #[serde(rename = "ruleId", skip_serializing_if = "::std::option::Option::is_none")]
    pub rule_id: ::std::option::Option<i32>,
    ///Id of the template form; needed for the channel WhatsApp.
    #[serde(
        rename = "whatsAppFormId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub whats_app_form_id: ::std::option::Option<i32>,
    ///Language of the template; needed for the channel WhatsApp.
    #[serde(
        rename = "whatsAppFormLanguage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub whats_app_form_language: ::std::option::Option<::std::string::String>,
    ///Id of the sending subscription; needed for the channel WhatsApp.
    #[serde(
        rename = "whatsAppSubscriptionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub whats_app_subscription_id: ::std::option::Option<::uuid::Uuid>,
}

impl CampaignCreateModel {
    pub fn builder() -> builder::CampaignCreateModel {
        Default::default()
    }
}

///A contact of a campaign and how far the campaign has got with it.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct CampaignIdentity {
    ///When the contact was added to the campaign.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created: ::std::option::Option<::progenitor_client::Timestamp>,
    ///Id of the contact.
    pub id: i64,
    ///How many attempts were repeated so far.
    #[serde(rename = "retryCount")]
    pub retry_count: i32,
    ///When the next attempt is planned, if one is.
    #[serde(
        rename = "retryScheduledDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub retry_scheduled_date: ::std::option::Option<::progenitor_client::Timestamp>,
    ///How far the campaign has got with the contact.
    pub state: crate::types::CampaignIdentityState,
}

///A phone or WhatsApp campaign. The state of a campaign is not part of it.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct CampaignModel {
    ///Seconds to prepare before dialling.
    #[serde(
        rename = "bcwSeconds",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub bcw_seconds: ::std::option::Option<i32>,
    ///Id of the call script form that the operator sees (channel Phone).
    #[serde(
        rename = "callScriptId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub call_script_id: ::std::option::Option<i32>,
    ///Numbers the campaign dials from.
    #[serde(
        rename = "callerIds",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub caller_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ///Channel of the campaign, Phone or WhatsApp.
    pub channel: crate::types::Channel,
    ///Contact field that holds the number to dial or to message, for example oo1_guest_phone.
    #[serde(
        rename = "contactInfoField",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub contact_info_field: ::std::option::Option<::std::string::String>,
    ///When it was created.
    pub created: ::progenitor_client::Timestamp,
    ///Id of the tenant, which the API calls department.
    #[serde(rename = "departmentId")]
    pub department_id: i32,
    ///Free text about the campaign.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    ///When it ended.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub finished: ::std::option::Option<::progenitor_client::Timestamp>,
    ///When the campaign is done: `no_contacts` ends it once all present contacts are done; an empty text never ends it, and contacts may keep coming.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub goal: ::std::option::Option<::std::string::String>,
    ///Id of the campaign.
    pub id: i32,
    ///Ids of the contacts in the campaign.
    #[serde(
        rename = "identityIds",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub identity_ids: ::std::option::Option<::std::vec::Vec<i64>>,
    ///How the campaign reaches its contacts.
    pub mode: crate::types::CampaignMode,
    ///Name of the campaign.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///Expected pickup rate.
    #[serde(
        rename = "pickupRate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub pickup_rate: ::std::option::Option<i32>,
    ///Id of the routing rule set.
    #[serde(
        rename = "routingRuleSetId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub routing_rule_set_id: ::std::option::Option<i32>,
    ///Id of the automation rule for clients who cannot be reached (channel Phone).
    #[serde(rename = "ruleId", skip_serializing_if = "::std::option::Option::is_none")]
    pub rule_id: ::std::option::Option<i32>,
    ///When it was first started.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub started: ::std::option::Option<::progenitor_client::Timestamp>,
}

///The editable part of a campaign: as on create, without channel and mode.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct CampaignUpdateModel {
    ///Seconds to prepare before dialling; needed for channel Phone with mode Preview.
    #[serde(
        rename = "bcwSeconds",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub bcw_seconds: ::std::option::Option<i32>,
    ///Id of the call script form that the operator sees (channel Phone).
    #[serde(
        rename = "callScriptId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub call_script_id: ::std::option::Option<i32>,
    ///Numbers to dial from. A phone campaign needs at least one; several need a feature of the licence.
    #[serde(
        rename = "callerIds",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub caller_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ///Contact field that holds the number; belongs to the call that adds contacts now.
    #[serde(
        rename = "contactInfoField",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub contact_info_field: ::std::option::Option<::std::string::String>,
    ///Free text about the campaign.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    ///When the campaign is done: `no_contacts` ends it once all present contacts are done; an empty text never ends it, and contacts may keep coming.
    pub goal: ::std::string::String,
    ///Name of the campaign.
    pub name: ::std::string::String,
    ///Expected pickup rate; needed for channel Phone with mode Predictive.
    #[serde(
        rename = "pickupRate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub pickup_rate: ::std::option::Option<i32>,
    ///Id of the routing rule set; needed for the channel Phone.
    #[serde(
        rename = "routingRuleSetId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub routing_rule_set_id: ::std::option::Option<i32>,
    ///Id of the automation rule for clients who cannot be reached (channel Phone).
    #[serde(rename = "ruleId", skip_serializing_if = "::std::option::Option::is_none")]
    pub rule_id: ::std::option::Option<i32>,
    ///Id of the template form; needed for the channel WhatsApp.
    #[serde(
        rename = "whatsAppFormId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub whats_app_form_id: ::std::option::Option<i32>,
    ///Language of the template; needed for the channel WhatsApp.
    #[serde(
        rename = "whatsAppFormLanguage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub whats_app_form_language: ::std::option::Option<::std::string::String>,
    ///Id of the sending subscription; needed for the channel WhatsApp.
    #[serde(
        rename = "whatsAppSubscriptionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub whats_app_subscription_id: ::std::option::Option<::uuid::Uuid>,
}

impl CampaignUpdateModel {
    pub fn builder() -> builder::CampaignUpdateModel {
        Default::default()
    }
}

///What a chatbot sends into a session: a message, named by `type`, or an activity, named by `activity`, with the members of that activity beside it. One schema per message stands in `x-chatbot-activities.to_mluvii`. Which members are optional is not documented.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
pub struct ChatbotActivity {
    ///Name of the activity. The vendor's page spells Handoff, the enum HandOff; how case is treated is unknown.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub activity: ::std::option::Option<::std::string::String>,
    ///`carousel` or `list`.
    #[serde(
        rename = "attachmentLayout",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub attachment_layout: ::std::option::Option<::std::string::String>,
    ///Cards of a message.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub attachments: ::std::option::Option<::std::vec::Vec<ChatbotAttachment>>,
    ///Id of the session; the chatbot must be connected to it.
    #[serde(rename = "sessionId")]
    pub session_id: i64,
    ///Buttons offered below a message.
    #[serde(
        rename = "suggestedActions",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub suggested_actions: ::std::option::Option<ChatbotSuggestedActions>,
    ///Text of a message. The HTML elements strong, em and a are turned into what the channel can show, others are taken out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub text: ::std::option::Option<::std::string::String>,
    ///When it was sent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub timestamp: ::std::option::Option<::progenitor_client::Timestamp>,
    ///Kind of a message: `mluvii` on the vendor's page, `message` in clients.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::std::string::String>,
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

impl ChatbotActivity {
    pub fn builder() -> builder::ChatbotActivity {
        Default::default()
    }
}

///A card of a message.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct ChatbotAttachment {
    ///The card.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub content: ::std::option::Option<ChatbotHeroCard>,
    ///Media type that says that the content is a hero card.
    #[serde(
        rename = "contentType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub content_type: ::std::option::Option<::std::string::String>,
}

impl ChatbotAttachment {
    pub fn builder() -> builder::ChatbotAttachment {
        Default::default()
    }
}

///A group, its state and its load.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct ChatbotAvailableGroupInfo {
    ///Name to show.
    #[serde(
        rename = "displayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub display_name: ::std::option::Option<::std::string::String>,
    ///Id of the group.
    #[serde(rename = "groupId")]
    pub group_id: i32,
    ///Why the group is offline.
    #[serde(
        rename = "groupOfflineReasons",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub group_offline_reasons: ::std::option::Option<
        ::std::vec::Vec<crate::types::ChatbotAvailableGroupOfflineReason>,
    >,
    ///State of the group.
    #[serde(rename = "groupState")]
    pub group_state: crate::types::ChatbotAvailableGroupState,
    ///Load of the operators.
    #[serde(
        rename = "groupWorkload",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub group_workload: ::std::option::Option<ChatbotAvailableGroupWorkload>,
    ///Load of the queue.
    #[serde(
        rename = "queueWorkload",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub queue_workload: ::std::option::Option<ChatbotAvailableGroupQueueWorkload>,
}

///Load of the queue of a group.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct ChatbotAvailableGroupQueueWorkload {
    ///Free places in the queue.
    #[serde(rename = "freeQueueSlotsCountTotal")]
    pub free_queue_slots_count_total: i32,
    ///Waiting now.
    #[serde(rename = "inQueueCountTotal")]
    pub in_queue_count_total: i32,
    ///Whether the queue is full.
    #[serde(rename = "isQueueFull")]
    pub is_queue_full: bool,
}

///Load of the operators of a group.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct ChatbotAvailableGroupWorkload {
    ///Free slots.
    #[serde(rename = "freeSlots")]
    pub free_slots: i32,
    ///Slots in all.
    #[serde(rename = "maxSlots")]
    pub max_slots: i32,
    ///Slots taken by accepted sessions.
    #[serde(rename = "usedSlotsAccepted")]
    pub used_slots_accepted: i32,
    ///Slots taken by waiting sessions.
    #[serde(rename = "usedSlotsWaiting")]
    pub used_slots_waiting: i32,
}

///An available operator.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
pub struct ChatbotAvailableOperatorInfo {
    ///Name to show.
    #[serde(
        rename = "displayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub display_name: ::std::option::Option<::std::string::String>,
    ///Id of the operator.
    #[serde(rename = "userId")]
    pub user_id: i32,
}

///A button.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct ChatbotCardAction {
    ///Label.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub title: ::std::option::Option<::std::string::String>,
    ///What the button does; `imBack` sends the value as a message of the visitor.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::std::string::String>,
    ///Value that is sent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub value: ::std::option::Option<::std::string::String>,
}

impl ChatbotCardAction {
    pub fn builder() -> builder::ChatbotCardAction {
        Default::default()
    }
}

///An image of a card.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct ChatbotCardImage {
    ///Where the image is.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
}

impl ChatbotCardImage {
    pub fn builder() -> builder::ChatbotCardImage {
        Default::default()
    }
}

///Cards and buttons for the visitor, in the style of the Bot Framework.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
pub struct ChatbotCardMessage {
    ///`carousel` or `list`.
    #[serde(
        rename = "attachmentLayout",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub attachment_layout: ::std::option::Option<::std::string::String>,
    ///Cards.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub attachments: ::std::option::Option<::std::vec::Vec<ChatbotAttachment>>,
    ///Id of the session.
    #[serde(rename = "sessionId")]
    pub session_id: i64,
    ///Buttons offered below the message.
    #[serde(
        rename = "suggestedActions",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub suggested_actions: ::std::option::Option<ChatbotSuggestedActions>,
    ///Text beside the cards.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub text: ::std::option::Option<::std::string::String>,
    ///When it was sent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub timestamp: ::std::option::Option<::progenitor_client::Timestamp>,
    ///`message`.
    #[serde(rename = "type")]
    pub type_: ::std::string::String,
}

///Link the session to a contact.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct ChatbotCommandAssignCrmIdentity {
    ///Name of the activity.
    pub activity: crate::types::ChatbotCommandAssignCrmIdentityActivity,
    ///Id of the contact to link, if there is one.
    #[serde(
        rename = "existingCrmIdentityId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub existing_crm_identity_id: ::std::option::Option<i64>,
    ///Id of the session.
    #[serde(rename = "sessionId")]
    pub session_id: i64,
}

///Ask the visitor for a file.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct ChatbotCommandChatbotOpenFileUploadPrompt {
    ///Name of the activity.
    pub activity: crate::types::ChatbotCommandChatbotOpenFileUploadPromptActivity,
    ///Id of the session.
    #[serde(rename = "sessionId")]
    pub session_id: i64,
}

///Lock the input of the visitor.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct ChatbotCommandDisableGuestInput {
    ///Name of the activity.
    pub activity: crate::types::ChatbotCommandDisableGuestInputActivity,
    ///Id of the session.
    #[serde(rename = "sessionId")]
    pub session_id: i64,
}

///Forbid uploads by the visitor.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct ChatbotCommandDisableGuestUpload {
    ///Name of the activity.
    pub activity: crate::types::ChatbotCommandDisableGuestUploadActivity,
    ///Id of the session.
    #[serde(rename = "sessionId")]
    pub session_id: i64,
}

///Unlock the input of the visitor.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct ChatbotCommandEnableGuestInput {
    ///Name of the activity.
    pub activity: crate::types::ChatbotCommandEnableGuestInputActivity,
    ///Id of the session.
    #[serde(rename = "sessionId")]
    pub session_id: i64,
}

///Allow uploads by the visitor.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct ChatbotCommandEnableGuestUpload {
    ///Name of the activity.
    pub activity: crate::types::ChatbotCommandEnableGuestUploadActivity,
    ///Id of the session.
    #[serde(rename = "sessionId")]
    pub session_id: i64,
}

///End the conversation.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct ChatbotCommandEndConversation {
    ///Name of the activity.
    pub activity: crate::types::ChatbotCommandEndConversationActivity,
    ///Id of the session.
    #[serde(rename = "sessionId")]
    pub session_id: i64,
}

///Hand the session to a group or to an operator.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct ChatbotCommandForward {
    ///Name of the activity.
    pub activity: crate::types::ChatbotCommandForwardActivity,
    ///Id of the target group.
    #[serde(
        rename = "operatorGroupId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub operator_group_id: ::std::option::Option<i32>,
    ///Id of the session.
    #[serde(rename = "sessionId")]
    pub session_id: i64,
    ///Id of the operator.
    #[serde(rename = "userId", skip_serializing_if = "::std::option::Option::is_none")]
    pub user_id: ::std::option::Option<i32>,
}

///Ask for groups and their load.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct ChatbotCommandGetAvailableGroups {
    ///Name of the activity.
    pub activity: crate::types::ChatbotCommandGetAvailableGroupsActivity,
    ///Ids of the groups asked about. Without it the routing conditions are evaluated again.
    #[serde(rename = "groupIds", skip_serializing_if = "::std::option::Option::is_none")]
    pub group_ids: ::std::option::Option<::std::vec::Vec<i32>>,
    ///Id of the session.
    #[serde(rename = "sessionId")]
    pub session_id: i64,
}

///Ask for available operators.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct ChatbotCommandGetAvailableOperators {
    ///Name of the activity.
    pub activity: crate::types::ChatbotCommandGetAvailableOperatorsActivity,
    ///Id of the group.
    #[serde(rename = "groupId", skip_serializing_if = "::std::option::Option::is_none")]
    pub group_id: ::std::option::Option<i32>,
    ///Id of the session.
    #[serde(rename = "sessionId")]
    pub session_id: i64,
}

///Ask for the session parameters.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct ChatbotCommandGetCallParams {
    ///Name of the activity.
    pub activity: crate::types::ChatbotCommandGetCallParamsActivity,
    ///Id of the session.
    #[serde(rename = "sessionId")]
    pub session_id: i64,
}

///Ask for the identity of the visitor.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct ChatbotCommandGetGuestIdentity {
    ///Name of the activity.
    pub activity: crate::types::ChatbotCommandGetGuestIdentityActivity,
    ///Id of the session.
    #[serde(rename = "sessionId")]
    pub session_id: i64,
}

///Ask for the cards of the tenant.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct ChatbotCommandGetHeroCards {
    ///Name of the activity.
    pub activity: crate::types::ChatbotCommandGetHeroCardsActivity,
    ///Id of the session.
    #[serde(rename = "sessionId")]
    pub session_id: i64,
}

///Ask for stored files.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct ChatbotCommandGetMediaObjects {
    ///Name of the activity.
    pub activity: crate::types::ChatbotCommandGetMediaObjectsActivity,
    ///Id of the session.
    #[serde(rename = "sessionId")]
    pub session_id: i64,
}

///Give the session back to routing.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct ChatbotCommandHandOff {
    ///Name of the activity.
    pub activity: crate::types::ChatbotCommandHandOffActivity,
    ///Id of the session.
    #[serde(rename = "sessionId")]
    pub session_id: i64,
}

///Ask for the contact of the session.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct ChatbotCommandObtainCrmIdentity {
    ///Name of the activity.
    pub activity: crate::types::ChatbotCommandObtainCrmIdentityActivity,
    ///Id of the session.
    #[serde(rename = "sessionId")]
    pub session_id: i64,
}

///Ask the visitor for the location.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
pub struct ChatbotCommandRequestLocation {
    ///Name of the activity.
    pub activity: crate::types::ChatbotCommandRequestLocationActivity,
    ///Id of the session.
    #[serde(rename = "sessionId")]
    pub session_id: i64,
    ///The text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub text: ::std::option::Option<::std::string::String>,
}

///Show rich cards.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct ChatbotCommandRichCardList {
    ///Name of the activity.
    pub activity: crate::types::ChatbotCommandRichCardListActivity,
    ///Cards.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub items: ::std::option::Option<::std::vec::Vec<ChatbotRichCardItem>>,
    ///How the cards are laid out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub layout: ::std::option::Option<crate::types::ChatbotItemLayout>,
    ///Id of the session.
    #[serde(rename = "sessionId")]
    pub session_id: i64,
    ///When it was sent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub timestamp: ::std::option::Option<::progenitor_client::Timestamp>,
}

///Send an offline message for the visitor.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
pub struct ChatbotCommandSendGuestOfflineEmail {
    ///Name of the activity.
    pub activity: crate::types::ChatbotCommandSendGuestOfflineEmailActivity,
    ///Page the message comes from.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub location: ::std::option::Option<::std::string::String>,
    ///Text of the message.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub message: ::std::option::Option<::std::string::String>,
    ///Id of the session.
    #[serde(rename = "sessionId")]
    pub session_id: i64,
    ///Subject of the message.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub subject: ::std::option::Option<::std::string::String>,
}

///Show a card of the tenant.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
pub struct ChatbotCommandSendHeroCard {
    ///Name of the activity.
    pub activity: crate::types::ChatbotCommandSendHeroCardActivity,
    ///Further values that travel with the card.
    #[serde(
        rename = "additionalParams",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub additional_params: ::std::option::Option<
        ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::vec::Vec<::std::string::String>,
        >,
    >,
    ///Id of the card.
    #[serde(
        rename = "heroCardId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub hero_card_id: ::std::option::Option<i32>,
    ///Values the fields of the card start with.
    #[serde(
        rename = "initialParams",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub initial_params: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    ///Language of the card.
    #[serde(
        rename = "selectedLanguage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub selected_language: ::std::option::Option<::std::string::String>,
    ///Id of the session.
    #[serde(rename = "sessionId")]
    pub session_id: i64,
}

///Set session parameters.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
pub struct ChatbotCommandSetCallParams {
    ///Name of the activity.
    pub activity: crate::types::ChatbotCommandSetCallParamsActivity,
    ///Session parameters, name to value.
    #[serde(
        rename = "callParams",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub call_params: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    ///Id of the session.
    #[serde(rename = "sessionId")]
    pub session_id: i64,
}

///Attach a tag to the session.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct ChatbotCommandSetTag {
    ///Name of the activity.
    pub activity: crate::types::ChatbotCommandSetTagActivity,
    ///Name of the tag.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///Id of the session.
    #[serde(rename = "sessionId")]
    pub session_id: i64,
}

///Give the visitor a file.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct ChatbotCommandShareFile {
    ///Name of the activity.
    pub activity: crate::types::ChatbotCommandShareFileActivity,
    ///Name of the file.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///Id of the session.
    #[serde(rename = "sessionId")]
    pub session_id: i64,
    ///Where the file is fetched from.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
}

///Show or hide the typing sign.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct ChatbotCommandTyping {
    ///Name of the activity.
    pub activity: crate::types::ChatbotCommandTypingActivity,
    ///Id of the session.
    #[serde(rename = "sessionId")]
    pub session_id: i64,
    ///True shows that the bot is typing.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub show: ::std::option::Option<bool>,
}

///Detach a tag from the session.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct ChatbotCommandUnsetTag {
    ///Name of the activity.
    pub activity: crate::types::ChatbotCommandUnsetTagActivity,
    ///Name of the tag.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///Id of the session.
    #[serde(rename = "sessionId")]
    pub session_id: i64,
}

///A contact that matches the visitor.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
pub struct ChatbotCrmIdentityMatch {
    ///Id of the contact.
    #[serde(rename = "crmIdentityId")]
    pub crm_identity_id: i64,
    ///Fields of the contact with their values.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<
        ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::vec::Vec<::std::string::String>,
        >,
    >,
    ///How well it matches.
    pub score: f64,
}

///Answer to AssignCrmIdentity.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct ChatbotEventAssignCrmIdentityResponse {
    ///Name of the activity.
    pub activity: crate::types::ChatbotEventAssignCrmIdentityResponseActivity,
    ///Whether a contact was created.
    pub created: bool,
    ///Id of the contact.
    #[serde(rename = "crmIdentityId")]
    pub crm_identity_id: i64,
    ///Reason.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub reason: ::std::option::Option<::std::string::String>,
    ///Id of the session.
    #[serde(rename = "sessionId")]
    pub session_id: i64,
}

///The visitor gave a file or cancelled.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct ChatbotEventChatbotOpenFileUploadPromptResponse {
    ///Name of the activity.
    pub activity: crate::types::ChatbotEventChatbotOpenFileUploadPromptResponseActivity,
    ///Whether the visitor cancelled.
    #[serde(rename = "canceledByGuest")]
    pub canceled_by_guest: bool,
    ///Where the file can be fetched.
    #[serde(rename = "fileUrl", skip_serializing_if = "::std::option::Option::is_none")]
    pub file_url: ::std::option::Option<::std::string::String>,
    ///Id of the session.
    #[serde(rename = "sessionId")]
    pub session_id: i64,
}

///The session ended.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct ChatbotEventConversationEnded {
    ///Name of the activity.
    pub activity: crate::types::ChatbotEventConversationEndedActivity,
    ///Id of the session.
    #[serde(rename = "sessionId")]
    pub session_id: i64,
    ///When it was sent.
    pub timestamp: ::progenitor_client::Timestamp,
}

///A session started; the first message of each one. The source Default means web chat.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct ChatbotEventConversationStarted {
    ///Name of the activity.
    pub activity: crate::types::ChatbotEventConversationStartedActivity,
    ///Language of the visitor. Not in the vendor's class, but on the wire.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub language: ::std::option::Option<::std::string::String>,
    ///Id of the session.
    #[serde(rename = "sessionId")]
    pub session_id: i64,
    ///Origin of the session. Not in the vendor's class, but on the wire.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub source: ::std::option::Option<::std::string::String>,
    ///When it was sent.
    pub timestamp: ::progenitor_client::Timestamp,
}

///Answer to DisableGuestUpload.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct ChatbotEventDisableGuestUploadResponse {
    ///Name of the activity.
    pub activity: crate::types::ChatbotEventDisableGuestUploadResponseActivity,
    ///What went wrong.
    #[serde(
        rename = "errorMessage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub error_message: ::std::option::Option<::std::string::String>,
    ///Id of the session.
    #[serde(rename = "sessionId")]
    pub session_id: i64,
    ///Whether it was done.
    pub success: bool,
}

///Answer to EnableGuestUpload.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct ChatbotEventEnableGuestUploadResponse {
    ///Name of the activity.
    pub activity: crate::types::ChatbotEventEnableGuestUploadResponseActivity,
    ///What went wrong.
    #[serde(
        rename = "errorMessage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub error_message: ::std::option::Option<::std::string::String>,
    ///Id of the session.
    #[serde(rename = "sessionId")]
    pub session_id: i64,
    ///Whether it was done.
    pub success: bool,
}

///Answer to GetAvailableGroups.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct ChatbotEventGetAvailableGroupsResponse {
    ///Name of the activity.
    pub activity: crate::types::ChatbotEventGetAvailableGroupsResponseActivity,
    ///Groups.
    #[serde(
        rename = "availableGroups",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub available_groups: ::std::option::Option<
        ::std::vec::Vec<ChatbotAvailableGroupInfo>,
    >,
    ///Id of the session.
    #[serde(rename = "sessionId")]
    pub session_id: i64,
}

///Answer to GetAvailableOperators.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct ChatbotEventGetAvailableOperatorsResponse {
    ///Name of the activity.
    pub activity: crate::types::ChatbotEventGetAvailableOperatorsResponseActivity,
    ///Operators.
    #[serde(
        rename = "availableOperators",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub available_operators: ::std::option::Option<
        ::std::vec::Vec<ChatbotAvailableOperatorInfo>,
    >,
    ///Id of the session.
    #[serde(rename = "sessionId")]
    pub session_id: i64,
}

///Answer to GetCallParams.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
pub struct ChatbotEventGetCallParamsResponse {
    ///Name of the activity.
    pub activity: crate::types::ChatbotEventGetCallParamsResponseActivity,
    ///Session parameters, name to value.
    #[serde(
        rename = "callParams",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub call_params: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    ///Id of the session.
    #[serde(rename = "sessionId")]
    pub session_id: i64,
}

///Answer to GetGuestIdentity.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
pub struct ChatbotEventGetGuestIdentityResponse {
    ///Name of the activity.
    pub activity: crate::types::ChatbotEventGetGuestIdentityResponseActivity,
    ///Id of the Facebook page.
    #[serde(
        rename = "facebookPageId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub facebook_page_id: ::std::option::Option<::std::string::String>,
    ///Id of the visitor on Facebook. The spelling of the name in JSON is inferred.
    #[serde(
        rename = "facebookPSID",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub facebook_psid: ::std::option::Option<::std::string::String>,
    ///Id of the visitor on the generic channel.
    #[serde(
        rename = "genericChannelId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub generic_channel_id: ::std::option::Option<::std::string::String>,
    ///Number of the caller.
    #[serde(
        rename = "phoneCallerId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub phone_caller_id: ::std::option::Option<::std::string::String>,
    ///Id of the session.
    #[serde(rename = "sessionId")]
    pub session_id: i64,
    ///Guid of the cookie.
    #[serde(
        rename = "trackedGuestGuid",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub tracked_guest_guid: ::std::option::Option<::uuid::Uuid>,
    ///VK id of the visitor.
    #[serde(
        rename = "vkContactId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub vk_contact_id: ::std::option::Option<::std::string::String>,
    ///WhatsApp id of the visitor.
    #[serde(
        rename = "whatsAppContactId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub whats_app_contact_id: ::std::option::Option<::std::string::String>,
}

///Answer to GetHeroCards.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct ChatbotEventGetHeroCardsResponse {
    ///Name of the activity.
    pub activity: crate::types::ChatbotEventGetHeroCardsResponseActivity,
    ///Cards.
    #[serde(
        rename = "heroCards",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub hero_cards: ::std::option::Option<::std::vec::Vec<ChatbotHeroCardInfo>>,
    ///Id of the session.
    #[serde(rename = "sessionId")]
    pub session_id: i64,
}

///Answer to GetMediaObjects.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct ChatbotEventGetMediaObjectsResponse {
    ///Name of the activity.
    pub activity: crate::types::ChatbotEventGetMediaObjectsResponseActivity,
    ///Stored files.
    #[serde(
        rename = "fileStoreItems",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub file_store_items: ::std::option::Option<
        ::std::vec::Vec<ChatbotFileStoreItemInfo>,
    >,
    ///Id of the session.
    #[serde(rename = "sessionId")]
    pub session_id: i64,
}

///The visitor uploaded a file.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct ChatbotEventGuestFileUpload {
    ///Name of the activity.
    pub activity: crate::types::ChatbotEventGuestFileUploadActivity,
    ///Where the file can be fetched.
    #[serde(rename = "fileUrl", skip_serializing_if = "::std::option::Option::is_none")]
    pub file_url: ::std::option::Option<::std::string::String>,
    ///Language of the visitor. Not in the vendor's class, but on the wire.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub language: ::std::option::Option<::std::string::String>,
    ///Id of the session.
    #[serde(rename = "sessionId")]
    pub session_id: i64,
    ///Origin of the session. Not in the vendor's class, but on the wire.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub source: ::std::option::Option<::std::string::String>,
}

///Answer to EnableGuestInput and DisableGuestInput.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct ChatbotEventGuestInputChangeResponse {
    ///Name of the activity.
    pub activity: crate::types::ChatbotEventGuestInputChangeResponseActivity,
    ///What went wrong.
    #[serde(
        rename = "errorMessage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub error_message: ::std::option::Option<::std::string::String>,
    ///Id of the session.
    #[serde(rename = "sessionId")]
    pub session_id: i64,
    ///Whether it was done.
    pub success: bool,
}

///The visitor gave the location.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
pub struct ChatbotEventGuestLocation {
    ///Name of the activity.
    pub activity: crate::types::ChatbotEventGuestLocationActivity,
    ///Latitude.
    pub latitude: f64,
    ///Longitude.
    pub longitude: f64,
    ///Id of the session.
    #[serde(rename = "sessionId")]
    pub session_id: i64,
}

///The visitor pressed a quick reply.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
pub struct ChatbotEventHeroCardQuickReply {
    ///Name of the activity.
    pub activity: crate::types::ChatbotEventHeroCardQuickReplyActivity,
    ///Further values that travel with the card.
    #[serde(
        rename = "additionalParams",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub additional_params: ::std::option::Option<
        ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::vec::Vec<::std::string::String>,
        >,
    >,
    ///Values of the fields.
    #[serde(
        rename = "fieldValues",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub field_values: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    ///Id of the activity that is answered.
    #[serde(rename = "replyToActivityId")]
    pub reply_to_activity_id: i64,
    ///Id of the session.
    #[serde(rename = "sessionId")]
    pub session_id: i64,
    ///The text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub text: ::std::option::Option<::std::string::String>,
}

///The visitor submitted a card.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
pub struct ChatbotEventHeroCardSubmission {
    ///Name of the activity.
    pub activity: crate::types::ChatbotEventHeroCardSubmissionActivity,
    ///Submitted values.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub params: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    ///Id of the session.
    #[serde(rename = "sessionId")]
    pub session_id: i64,
}

///Answer to ObtainCrmIdentity.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct ChatbotEventObtainCrmIdentityResponse {
    ///Name of the activity.
    pub activity: crate::types::ChatbotEventObtainCrmIdentityResponseActivity,
    ///Id of the contact linked now.
    #[serde(
        rename = "assignedCrmIdentityId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub assigned_crm_identity_id: ::std::option::Option<i64>,
    ///Contacts that match.
    #[serde(
        rename = "matchedCrmIdentities",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub matched_crm_identities: ::std::option::Option<
        ::std::vec::Vec<ChatbotCrmIdentityMatch>,
    >,
    ///Id of the session.
    #[serde(rename = "sessionId")]
    pub session_id: i64,
}

///Is the chatbot alive? To be answered with 200.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct ChatbotEventPing {
    ///Name of the activity.
    pub activity: crate::types::ChatbotEventPingActivity,
}

///Answer to SendHeroCard.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct ChatbotEventSendHeroCardResponse {
    ///Name of the activity.
    pub activity: crate::types::ChatbotEventSendHeroCardResponseActivity,
    ///What went wrong.
    #[serde(
        rename = "errorMessage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub error_message: ::std::option::Option<::std::string::String>,
    ///Id of the session.
    #[serde(rename = "sessionId")]
    pub session_id: i64,
    ///Whether it was done.
    pub success: bool,
}

///Answer to SetCallParams.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct ChatbotEventSetCallParamsResponse {
    ///Name of the activity.
    pub activity: crate::types::ChatbotEventSetCallParamsResponseActivity,
    ///What went wrong.
    #[serde(
        rename = "errorMessage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub error_message: ::std::option::Option<::std::string::String>,
    ///Id of the session.
    #[serde(rename = "sessionId")]
    pub session_id: i64,
    ///Whether it was done.
    pub success: bool,
}

///Answer to ShareFile.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct ChatbotEventShareFileResponse {
    ///Name of the activity.
    pub activity: crate::types::ChatbotEventShareFileResponseActivity,
    ///What went wrong.
    #[serde(
        rename = "errorMessage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub error_message: ::std::option::Option<::std::string::String>,
    ///Source of the file.
    #[serde(
        rename = "fileSource",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub file_source: ::std::option::Option<::std::string::String>,
    ///Whether it was done.
    #[serde(rename = "isSuccess")]
    pub is_success: bool,
    ///Id of the session.
    #[serde(rename = "sessionId")]
    pub session_id: i64,
}

///The visitor wrote a text.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
pub struct ChatbotEventText {
    ///Name of the activity.
    pub activity: crate::types::ChatbotEventTextActivity,
    ///Language of the visitor. Not in the vendor's class, but on the wire.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub language: ::std::option::Option<::std::string::String>,
    ///Id of the session.
    #[serde(rename = "sessionId")]
    pub session_id: i64,
    ///Origin of the session. Not in the vendor's class, but on the wire.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub source: ::std::option::Option<::std::string::String>,
    ///The text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub text: ::std::option::Option<::std::string::String>,
    ///When it was sent.
    pub timestamp: ::progenitor_client::Timestamp,
}

///A stored file.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct ChatbotFileStoreItemInfo {
    ///Id of the file.
    pub id: i32,
    ///Name of the file.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
}

///A card with texts, images and buttons.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct ChatbotHeroCard {
    ///Buttons.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub buttons: ::std::option::Option<::std::vec::Vec<ChatbotCardAction>>,
    ///Images.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub images: ::std::option::Option<::std::vec::Vec<ChatbotCardImage>>,
    ///Line below the title.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub subtitle: ::std::option::Option<::std::string::String>,
    ///Text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub text: ::std::option::Option<::std::string::String>,
    ///Title.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub title: ::std::option::Option<::std::string::String>,
}

impl ChatbotHeroCard {
    pub fn builder() -> builder::ChatbotHeroCard {
        Default::default()
    }
}

///A card of the tenant.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct ChatbotHeroCardInfo {
    ///Name to show.
    #[serde(
        rename = "displayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub display_name: ::std::option::Option<::std::string::String>,
    ///Id of the card.
    #[serde(rename = "heroCardId")]
    pub hero_card_id: i32,
    ///Languages of the card.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub languages: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

///One rich card.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Default, PartialEq)]
pub struct ChatbotRichCardItem {
    ///Contents of the card; any members, as its media type asks for.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub content: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    ///Media type of the card.
    #[serde(
        rename = "contentType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub content_type: ::std::option::Option<::std::string::String>,
}

///Buttons offered below a message.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct ChatbotSuggestedActions {
    ///Buttons.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub actions: ::std::option::Option<::std::vec::Vec<ChatbotCardAction>>,
}

impl ChatbotSuggestedActions {
    pub fn builder() -> builder::ChatbotSuggestedActions {
        Default::default()
    }
}

///A text for the visitor.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
pub struct ChatbotTextMessage {
    ///Id of the session.
    #[serde(rename = "sessionId")]
    pub session_id: i64,
    ///The text. The HTML elements strong, em and a are turned into what the channel can show, others are taken out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub text: ::std::option::Option<::std::string::String>,
    ///When it was sent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub timestamp: ::std::option::Option<::progenitor_client::Timestamp>,
    ///`mluvii` on the vendor's page, `message` in clients.
    #[serde(rename = "type")]
    pub type_: ::std::string::String,
}

///How to reach the time-series database that holds the metrics of a company. Contains a secret.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Default, PartialEq)]
pub struct CompanyMetricSettingsModel {
    ///Bucket in the InfluxDB.
    #[serde(
        rename = "databaseBucket",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub database_bucket: ::std::option::Option<::std::string::String>,
    ///Organisation in the InfluxDB.
    #[serde(
        rename = "databaseOrganization",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub database_organization: ::std::option::Option<::std::string::String>,
    ///Token of the InfluxDB.
    #[serde(
        rename = "databaseToken",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub database_token: ::std::option::Option<::std::string::String>,
    ///URL of the InfluxDB.
    #[serde(
        rename = "databaseUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub database_url: ::std::option::Option<::std::string::String>,
}

///A company, the owner of tenants and users.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct CompanyModel {
    ///Public guid of the company.
    #[serde(rename = "companyGuid")]
    pub company_guid: ::uuid::Uuid,
    ///Id of the company.
    pub id: i32,
    ///Code of the language.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub language: ::std::option::Option<::std::string::String>,
    ///Name of the company.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///Name of the time zone.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub timezone: ::std::option::Option<::std::string::String>,
}

///The application settings of a company.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct CompanySettingsModel {
    ///Id of the company that has the settings.
    #[serde(rename = "companyId")]
    pub company_id: i32,
    ///Name of a setting to its value, both as text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub settings: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
}

///Contact fields: key of a field, such as oo1_guest_phone, to its set of values.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[serde(transparent)]
pub struct ContactFields(
    pub ::std::collections::BTreeMap<
        ::std::string::String,
        ::std::vec::Vec<::std::string::String>,
    >,
);

impl ::std::ops::Deref for ContactFields {
    type Target = ::std::collections::BTreeMap<
        ::std::string::String,
        ::std::vec::Vec<::std::string::String>,
    >;
    fn deref(
        &self,
    ) -> &::std::collections::BTreeMap<
        ::std::string::String,
        ::std::vec::Vec<::std::string::String>,
    > {
        &self.0
    }
}

impl ::std::convert::From<ContactFields>
for ::std::collections::BTreeMap<
    ::std::string::String,
    ::std::vec::Vec<::std::string::String>,
> {
    fn from(value: ContactFields) -> Self {
        value.0
    }
}

impl ::std::convert::From<
    ::std::collections::BTreeMap<
        ::std::string::String,
        ::std::vec::Vec<::std::string::String>,
    >,
> for ContactFields {
    fn from(
        value: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::vec::Vec<::std::string::String>,
        >,
    ) -> Self {
        Self(value)
    }
}

///A contact (identity) of the contact directory in the present form: an id and a map of fields.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
pub struct ContactModel {
    ///Contact fields such as oo1_guest_phone, each with its set of values.
    pub data: ::std::collections::BTreeMap<
        ::std::string::String,
        ::std::vec::Vec<::std::string::String>,
    >,
    ///Id of the contact.
    pub id: i64,
}

///A company to create.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct CreateCompanyModel {
    ///Code of the language.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub language: ::std::option::Option<::std::string::String>,
    ///Name of the company.
    pub name: ::std::string::String,
    ///Name of the time zone.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub timezone: ::std::option::Option<::std::string::String>,
}

impl CreateCompanyModel {
    pub fn builder() -> builder::CreateCompanyModel {
        Default::default()
    }
}

///A group to create.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct CreateGroupModel {
    ///Id of the tenant, which the API calls department.
    #[serde(rename = "departmentId")]
    pub department_id: i32,
    ///Name of the group.
    pub name: ::std::string::String,
}

impl CreateGroupModel {
    pub fn builder() -> builder::CreateGroupModel {
        Default::default()
    }
}

///An invitation link to create.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct CreateInvitationModel {
    ///Id of the tenant, which the API calls department.
    #[serde(rename = "departmentId")]
    pub department_id: i32,
    ///Id of the operator the link leads to.
    #[serde(rename = "operatorId")]
    pub operator_id: i32,
}

impl CreateInvitationModel {
    pub fn builder() -> builder::CreateInvitationModel {
        Default::default()
    }
}

///A metric to create.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct CreateMetricModel {
    ///Name of the built-in metric to derive from.
    #[serde(rename = "baseName")]
    pub base_name: ::std::string::String,
    ///Fields to group the metric by.
    #[serde(
        rename = "groupingFields",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub grouping_fields: ::std::option::Option<
        ::std::vec::Vec<MetricGroupingFieldModel>,
    >,
    ///Suffix that makes the metric name unique.
    pub suffix: ::std::string::String,
}

impl CreateMetricModel {
    pub fn builder() -> builder::CreateMetricModel {
        Default::default()
    }
}

///A tag to create.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct CreateTagModel {
    ///Background colour as ARGB text.
    #[serde(
        rename = "backgroundArgb",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub background_argb: ::std::option::Option<::std::string::String>,
    ///Label of the tag.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub label: ::std::option::Option<::std::string::String>,
    ///Name of the tag.
    pub name: ::std::string::String,
    ///Text colour as ARGB text.
    #[serde(rename = "textArgb", skip_serializing_if = "::std::option::Option::is_none")]
    pub text_argb: ::std::option::Option<::std::string::String>,
}

impl CreateTagModel {
    pub fn builder() -> builder::CreateTagModel {
        Default::default()
    }
}

///A user to create.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
pub struct CreateUserModel {
    ///E-mail address.
    pub email: ::std::string::String,
    ///First name.
    #[serde(rename = "firstName")]
    pub first_name: ::std::string::String,
    ///Last name.
    #[serde(rename = "lastName")]
    pub last_name: ::std::string::String,
    ///Provider the user must sign in through; the user then has no password (since 2026-01). The spelling of the name in JSON is inferred.
    #[serde(
        rename = "openIDProvider",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub open_id_provider: ::std::option::Option<crate::types::OpenIdProvider>,
    ///Unique login name.
    pub username: ::std::string::String,
}

impl CreateUserModel {
    pub fn builder() -> builder::CreateUserModel {
        Default::default()
    }
}

///Contacts to remove from a campaign.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct DeleteCampaignIdentitiesModel {
    ///Ids of contacts to remove.
    pub ids: ::std::vec::Vec<i64>,
}

impl DeleteCampaignIdentitiesModel {
    pub fn builder() -> builder::DeleteCampaignIdentitiesModel {
        Default::default()
    }
}

///A tenant to create.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct DepartmentCreateModel {
    ///Name of the tenant.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
}

impl DepartmentCreateModel {
    pub fn builder() -> builder::DepartmentCreateModel {
        Default::default()
    }
}

///A tenant, called department in the API.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct DepartmentModel {
    ///Id of the tenant.
    pub id: i32,
    ///Name of the tenant.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
}

///Roles of a user in a tenant.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct DepartmentRolesModel {
    ///Roles in the tenant.
    pub roles: ::std::vec::Vec<crate::types::DepartmentRole>,
}

impl DepartmentRolesModel {
    pub fn builder() -> builder::DepartmentRolesModel {
        Default::default()
    }
}

///The application settings of a tenant.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct DepartmentSettingsModel {
    ///Id of the tenant that has the settings.
    #[serde(rename = "departmentId")]
    pub department_id: i32,
    ///Name of a setting to its value, both as text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub settings: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
}

///New values of a tenant.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct DepartmentUpdateModel {
    ///Name of the tenant.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
}

impl DepartmentUpdateModel {
    pub fn builder() -> builder::DepartmentUpdateModel {
        Default::default()
    }
}

///One e-mail message.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
pub struct EmailMessageModel {
    ///Body, as text or HTML.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub body: ::std::option::Option<::std::string::String>,
    ///Address of the client. Use `recipients` and `senderAddress` instead.
    #[serde(
        rename = "clientEmail",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub client_email: ::std::option::Option<::std::string::String>,
    ///Id of the company the record belongs to.
    #[serde(rename = "companyId")]
    pub company_id: i32,
    ///When it was created.
    pub created: ::progenitor_client::Timestamp,
    ///Id of the tenant, which the API calls department.
    #[serde(rename = "departmentId")]
    pub department_id: i32,
    ///Id of the message.
    pub id: i64,
    ///Address of the inbox.
    #[serde(
        rename = "inboxAddress",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub inbox_address: ::std::option::Option<::std::string::String>,
    ///Name of the inbox to show.
    #[serde(
        rename = "inboxName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub inbox_name: ::std::option::Option<::std::string::String>,
    ///Operators who worked on it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub operators: ::std::option::Option<::std::vec::Vec<GeneralOperatorInfo>>,
    ///When it was handled.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub processed: ::std::option::Option<::progenitor_client::Timestamp>,
    ///Address of the recipient. Use `recipients` instead.
    #[serde(
        rename = "recipientAddress",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub recipient_address: ::std::option::Option<::std::string::String>,
    ///Name of the recipient. Use `recipients` instead.
    #[serde(
        rename = "recipientName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub recipient_name: ::std::option::Option<::std::string::String>,
    ///All recipients.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub recipients: ::std::option::Option<::std::vec::Vec<EmailRecipient>>,
    ///Address of the sender.
    #[serde(
        rename = "senderAddress",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub sender_address: ::std::option::Option<::std::string::String>,
    ///Name of the sender.
    #[serde(
        rename = "senderName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub sender_name: ::std::option::Option<::std::string::String>,
    ///When an answer is due.
    #[serde(
        rename = "slaExpires",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub sla_expires: ::std::option::Option<::progenitor_client::Timestamp>,
    ///How far the message is processed.
    pub state: crate::types::EmailMessageState,
    ///Subject line.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub subject: ::std::option::Option<::std::string::String>,
    ///Id of the thread the message belongs to.
    #[serde(rename = "threadId")]
    pub thread_id: i64,
}

///One recipient of an e-mail message.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
pub struct EmailRecipient {
    ///Address of the recipient.
    #[serde(
        rename = "recipientAddress",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub recipient_address: ::std::option::Option<::std::string::String>,
    ///Name of the recipient.
    #[serde(
        rename = "recipientName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub recipient_name: ::std::option::Option<::std::string::String>,
    ///Line of the message on which the recipient stands.
    #[serde(rename = "recipientType")]
    pub recipient_type: crate::types::EmailMessageRecipientType,
}

///One step of an e-mail thread: a message, a note or an act of an operator.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
pub struct EmailThreadActivity {
    ///Content of the step.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub body: ::std::option::Option<::std::string::String>,
    ///When it was created.
    pub created: ::progenitor_client::Timestamp,
    ///Id of the step.
    pub id: i64,
    ///Kind of the step.
    #[serde(rename = "type")]
    pub type_: crate::types::EmailThreadActivityType,
    ///Id of the operator behind the step.
    #[serde(rename = "userId", skip_serializing_if = "::std::option::Option::is_none")]
    pub user_id: ::std::option::Option<i32>,
}

///A thread to create. With `operatorUserId` it waits for that operator, without it the mail is sent at once.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
pub struct EmailThreadCreateModel {
    ///Body of the message.
    pub body: EmailThreadCreateModelBody,
    ///Further recipients.
    #[serde(
        rename = "clientAdditionalEmails",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub client_additional_emails: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    ///Primary address of the client, the one the contact history goes by (since 2025-09).
    #[serde(
        rename = "clientEmail",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub client_email: ::std::option::Option<::std::string::String>,
    ///Addresses of the clients. Use `clientEmail` and `clientAdditionalEmails` instead.
    #[serde(
        rename = "clientEmails",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub client_emails: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ///Id of the contact to link (since 2025-08).
    #[serde(
        rename = "contactId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub contact_id: ::std::option::Option<i64>,
    ///Id of the inbox to send from.
    #[serde(rename = "inboxId")]
    pub inbox_id: i32,
    ///Id of the operator the thread is to wait for; without it the mail is sent at once (since 2025-07).
    #[serde(
        rename = "operatorUserId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub operator_user_id: ::std::option::Option<i32>,
    ///Subject line.
    pub subject: EmailThreadCreateModelSubject,
    ///Address of the client. Use `clientEmail` instead.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub to: ::std::option::Option<::std::string::String>,
}

impl EmailThreadCreateModel {
    pub fn builder() -> builder::EmailThreadCreateModel {
        Default::default()
    }
}

///Body of the message.
#[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct EmailThreadCreateModelBody(::std::string::String);

impl ::std::ops::Deref for EmailThreadCreateModelBody {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}

impl ::std::convert::From<EmailThreadCreateModelBody> for ::std::string::String {
    fn from(value: EmailThreadCreateModelBody) -> Self {
        value.0
    }
}

impl ::std::str::FromStr for EmailThreadCreateModelBody {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        if value.chars().count() < 1usize {
            return Err("shorter than 1 characters".into());
        }
        Ok(Self(value.to_string()))
    }
}

impl ::std::convert::TryFrom<&str> for EmailThreadCreateModelBody {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

impl ::std::convert::TryFrom<::std::string::String> for EmailThreadCreateModelBody {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

impl<'de> ::serde::Deserialize<'de> for EmailThreadCreateModelBody {
    fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
    where
        D: ::serde::Deserializer<'de>,
    {
        ::std::string::String::deserialize(deserializer)?
            .parse()
            .map_err(|e: self::error::ConversionError| {
                <D::Error as ::serde::de::Error>::custom(e.to_string())
            })
    }
}

///Subject line.
#[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct EmailThreadCreateModelSubject(::std::string::String);

impl ::std::ops::Deref for EmailThreadCreateModelSubject {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}

impl ::std::convert::From<EmailThreadCreateModelSubject> for ::std::string::String {
    fn from(value: EmailThreadCreateModelSubject) -> Self {
        value.0
    }
}

impl ::std::str::FromStr for EmailThreadCreateModelSubject {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        if value.chars().count() < 1usize {
            return Err("shorter than 1 characters".into());
        }
        Ok(Self(value.to_string()))
    }
}

impl ::std::convert::TryFrom<&str> for EmailThreadCreateModelSubject {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

impl ::std::convert::TryFrom<::std::string::String> for EmailThreadCreateModelSubject {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

impl<'de> ::serde::Deserialize<'de> for EmailThreadCreateModelSubject {
    fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
    where
        D: ::serde::Deserializer<'de>,
    {
        ::std::string::String::deserialize(deserializer)?
            .parse()
            .map_err(|e: self::error::ConversionError| {
                <D::Error as ::serde::de::Error>::custom(e.to_string())
            })
    }
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

///An e-mail thread with its messages and notes.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
pub struct EmailThreadModel {
    ///Messages, notes and steps.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub activities: ::std::option::Option<::std::vec::Vec<EmailThreadActivity>>,
    ///Whether the automatic reply went out.
    #[serde(rename = "autoReplySent")]
    pub auto_reply_sent: bool,
    ///Address of the client; null when there are several.
    #[serde(
        rename = "clientEmail",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub client_email: ::std::option::Option<::std::string::String>,
    ///Addresses of all clients.
    #[serde(
        rename = "clientEmails",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub client_emails: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ///Name of the client; null when there are several.
    #[serde(
        rename = "clientName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub client_name: ::std::option::Option<::std::string::String>,
    ///Names of all clients.
    #[serde(
        rename = "clientNames",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub client_names: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ///Id of the company the record belongs to.
    #[serde(rename = "companyId")]
    pub company_id: i32,
    ///When it was created.
    pub created: ::progenitor_client::Timestamp,
    ///Id of the tenant, which the API calls department.
    #[serde(rename = "departmentId")]
    pub department_id: i32,
    ///Id of the thread.
    pub id: i64,
    ///Address of the inbox.
    #[serde(
        rename = "inboxAddress",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub inbox_address: ::std::option::Option<::std::string::String>,
    ///Name of the inbox to show.
    #[serde(
        rename = "inboxName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub inbox_name: ::std::option::Option<::std::string::String>,
    ///Who opened the thread.
    pub initiator: crate::types::EmailThreadInitiator,
    ///When the client last wrote.
    #[serde(
        rename = "lastClientMessage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub last_client_message: ::std::option::Option<::progenitor_client::Timestamp>,
    ///Number of messages.
    #[serde(rename = "messageCount")]
    pub message_count: i32,
    ///Operators who took part.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub operators: ::std::option::Option<::std::vec::Vec<EmailThreadOperators>>,
    ///Current state of the thread.
    pub state: crate::types::EmailThreadState,
    ///Subject line.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub subject: ::std::option::Option<::std::string::String>,
    ///Tags on the thread.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub tags: ::std::option::Option<::std::vec::Vec<AssignedTag>>,
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

///An operator who had the thread, and when.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
pub struct EmailThreadOperators {
    ///When the operator got the thread.
    pub assigned: ::progenitor_client::Timestamp,
    ///First name.
    #[serde(
        rename = "firstName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub first_name: ::std::option::Option<::std::string::String>,
    ///Last name.
    #[serde(rename = "lastName", skip_serializing_if = "::std::option::Option::is_none")]
    pub last_name: ::std::option::Option<::std::string::String>,
    ///When the operator lost the thread.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub unassigned: ::std::option::Option<::progenitor_client::Timestamp>,
    ///Id of the operator.
    #[serde(rename = "userId")]
    pub user_id: i32,
    ///Unique login name.
    #[serde(rename = "userName", skip_serializing_if = "::std::option::Option::is_none")]
    pub user_name: ::std::option::Option<::std::string::String>,
}

///One parameter of a thread.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
pub struct EmailThreadParam {
    ///Name of the parameter.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///Whether the parameter cannot be changed.
    #[serde(rename = "readOnly")]
    pub read_only: bool,
    ///Who set the parameter.
    pub source: crate::types::InteractionParamSource,
    ///When the parameter last changed.
    #[serde(rename = "updatedDate")]
    pub updated_date: ::progenitor_client::Timestamp,
    ///Value of the parameter.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub value: ::std::option::Option<::std::string::String>,
}

///All parameters of a thread.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct EmailThreadParamsModel {
    ///Parameters of the thread.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub params: ::std::option::Option<::std::vec::Vec<EmailThreadParam>>,
}

///Name of a field to what is wrong with it. The form of the vendor's snapshot of 2018.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(transparent)]
pub struct ErrorMap(
    pub ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
);

impl ::std::ops::Deref for ErrorMap {
    type Target = ::std::collections::BTreeMap<
        ::std::string::String,
        ::std::string::String,
    >;
    fn deref(
        &self,
    ) -> &::std::collections::BTreeMap<::std::string::String, ::std::string::String> {
        &self.0
    }
}

impl ::std::convert::From<ErrorMap>
for ::std::collections::BTreeMap<::std::string::String, ::std::string::String> {
    fn from(value: ErrorMap) -> Self {
        value.0
    }
}

impl ::std::convert::From<
    ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
> for ErrorMap {
    fn from(
        value: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    ) -> Self {
        Self(value)
    }
}

///A saved filter of the contact directory.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct FilterModel {
    ///Id of the filter.
    pub id: i32,
    ///Name of the filter.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
}

///A contact in the older, flat form: its fields stand beside the id.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
pub struct FlatContact {
    ///Id of the contact.
    pub id: i64,
    #[serde(flatten)]
    pub extra: ::std::collections::BTreeMap<::std::string::String, FlatContactValue>,
}

///Fields of a contact to create the old way, one value each.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[serde(transparent)]
pub struct FlatContactFields(
    pub ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
);

impl ::std::ops::Deref for FlatContactFields {
    type Target = ::std::collections::BTreeMap<
        ::std::string::String,
        ::std::string::String,
    >;
    fn deref(
        &self,
    ) -> &::std::collections::BTreeMap<::std::string::String, ::std::string::String> {
        &self.0
    }
}

impl ::std::convert::From<FlatContactFields>
for ::std::collections::BTreeMap<::std::string::String, ::std::string::String> {
    fn from(value: FlatContactFields) -> Self {
        value.0
    }
}

impl ::std::convert::From<
    ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
> for FlatContactFields {
    fn from(
        value: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    ) -> Self {
        Self(value)
    }
}

///Value of a field of a flat contact: a text or a list of texts.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(untagged)]
pub enum FlatContactValue {
    String(::std::string::String),
    Array(::std::vec::Vec<::std::string::String>),
}

impl ::std::convert::From<::std::vec::Vec<::std::string::String>> for FlatContactValue {
    fn from(value: ::std::vec::Vec<::std::string::String>) -> Self {
        Self::Array(value)
    }
}

///A form of any kind: entry, feedback, offline, chat card or call script.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct FormModel {
    ///Id of the tenant that owns the form; null for a shared one.
    #[serde(
        rename = "departmentId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub department_id: ::std::option::Option<i32>,
    ///Channel of the form.
    #[serde(rename = "formChannel")]
    pub form_channel: crate::types::Channel,
    ///Where the form is used.
    #[serde(rename = "formType")]
    pub form_type: crate::types::FormEntrypoint,
    ///Id of the form.
    pub id: i32,
    ///Name of the form.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///Whether the form comes with the system.
    pub predefined: bool,
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

///An operator, by id and name.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
pub struct GeneralOperatorInfo {
    ///First name.
    #[serde(
        rename = "firstName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub first_name: ::std::option::Option<::std::string::String>,
    ///Last name.
    #[serde(rename = "lastName", skip_serializing_if = "::std::option::Option::is_none")]
    pub last_name: ::std::option::Option<::std::string::String>,
    ///Id of the operator.
    #[serde(rename = "userId")]
    pub user_id: i32,
    ///Unique login name.
    #[serde(rename = "userName", skip_serializing_if = "::std::option::Option::is_none")]
    pub user_name: ::std::option::Option<::std::string::String>,
}

///An activity that mluvii sends to the integrator.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
pub struct GenericChannelActivity {
    ///Id of the conversation on the channel.
    #[serde(rename = "conversationId")]
    pub conversation_id: ::std::string::String,
    ///Picture of the operator who joined or left.
    #[serde(
        rename = "operatorPfp",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub operator_pfp: ::std::option::Option<::std::string::String>,
    ///Name of the operator who joined or left.
    #[serde(
        rename = "operatorUserFullName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub operator_user_full_name: ::std::option::Option<::std::string::String>,
    ///Id of the operator who joined or left.
    #[serde(
        rename = "operatorUserId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub operator_user_id: ::std::option::Option<i32>,
    ///Text of a ChatMessage.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub text: ::std::option::Option<::std::string::String>,
    ///Kind of the activity.
    #[serde(rename = "type")]
    pub type_: crate::types::GenericChannelActivityType,
}

///Answer of the integrator to an activity.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct GenericChannelActivityResponse {
    ///Id the integrator gave to the activity.
    pub id: ::std::string::String,
}

///An activity that the integrator sends to mluvii.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
pub struct GenericChannelIncomingActivity {
    ///Id of the conversation on the channel.
    #[serde(rename = "conversationId")]
    pub conversation_id: ::std::string::String,
    ///Further facts about the conversation.
    #[serde(
        rename = "conversationMetadata",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub conversation_metadata: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    ///Id of the activity on the channel.
    pub id: ::std::string::String,
    ///Picture of the operator who joined or left.
    #[serde(
        rename = "operatorPfp",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub operator_pfp: ::std::option::Option<::std::string::String>,
    ///Name of the operator who joined or left.
    #[serde(
        rename = "operatorUserFullName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub operator_user_full_name: ::std::option::Option<::std::string::String>,
    ///Id of the operator who joined or left.
    #[serde(
        rename = "operatorUserId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub operator_user_id: ::std::option::Option<i32>,
    ///Text of a ChatMessage.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub text: ::std::option::Option<::std::string::String>,
    ///When it happened.
    pub timestamp: ::progenitor_client::Timestamp,
    ///Kind of the activity.
    #[serde(rename = "type")]
    pub type_: crate::types::GenericChannelActivityType,
}

///Where the integrator is to send activities. mluvii registers itself with it.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Default, PartialEq)]
pub struct GenericChannelRegistration {
    ///Headers to send along; they authorise the call.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub headers: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    ///URL to POST activities to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
}

///Activities that the integrator sends to mluvii in one call.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct GenericChannelWebhookPayload {
    ///The activities.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub activities: ::std::option::Option<
        ::std::vec::Vec<GenericChannelIncomingActivity>,
    >,
}

///The load of the groups of a tenant, by group id.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct GroupAvailabilityModel {
    ///Group id, as text, to the load of the group.
    #[serde(
        rename = "overallWorkload",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub overall_workload: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, GroupOverallWorkload>,
    >,
}

///A group of operators.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct GroupModel {
    ///When it was created.
    pub created: ::progenitor_client::Timestamp,
    ///Id of the tenant, which the API calls department.
    #[serde(rename = "departmentId")]
    pub department_id: i32,
    ///Id of the group.
    pub id: i32,
    ///Name of the group.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///Kind of the group.
    #[serde(rename = "type")]
    pub type_: crate::types::OperatorGroupType,
}

///The load of one group, by channel.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct GroupOverallWorkload {
    ///Name of a Channel to the load on it. Whether the keys are spelled like the enum or in camel case is unknown.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub workload: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, GroupWorkload>,
    >,
}

///The application settings of a group.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct GroupSettingsModel {
    ///Id of the group that has the settings.
    #[serde(rename = "operatorGroupId")]
    pub operator_group_id: i32,
    ///Name of a setting to its value, both as text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub settings: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
}

///The queue of one group on one channel.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct GroupWorkload {
    ///How many places of the queue are free.
    #[serde(rename = "freeQueueSlotsCountTotal")]
    pub free_queue_slots_count_total: i32,
    ///How many are waiting now.
    #[serde(rename = "inQueueCountTotal")]
    pub in_queue_count_total: i32,
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

///A record named by its id and its name.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct IdNameModel {
    ///Id of the record.
    pub id: i32,
    ///Name of the record.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
}

///The contents of the contact that a merge leaves.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Default, PartialEq)]
pub struct IdentityDataModel {
    ///Key of a field to its set of values in the resulting contact.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<
        ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::vec::Vec<::std::string::String>,
        >,
    >,
    ///Name of the resulting contact.
    #[serde(rename = "fullName", skip_serializing_if = "::std::option::Option::is_none")]
    pub full_name: ::std::option::Option<::std::string::String>,
}

impl IdentityDataModel {
    pub fn builder() -> builder::IdentityDataModel {
        Default::default()
    }
}

///Which contacts become one, and what the result holds.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct MergeModel {
    ///What the resulting contact holds.
    #[serde(
        rename = "contactData",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub contact_data: ::std::option::Option<IdentityDataModel>,
    ///Ids of the contacts to merge.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ids: ::std::option::Option<::std::vec::Vec<i64>>,
}

impl MergeModel {
    pub fn builder() -> builder::MergeModel {
        Default::default()
    }
}

///A dashboard of metrics.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct MetricDashboardModel {
    ///Key of the dashboard; Grafana knows it by the same key.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub key: ::std::option::Option<::std::string::String>,
    ///Ids of the metrics shown.
    #[serde(
        rename = "metricIds",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub metric_ids: ::std::option::Option<::std::vec::Vec<i32>>,
    ///Name of the dashboard.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
}

impl MetricDashboardModel {
    pub fn builder() -> builder::MetricDashboardModel {
        Default::default()
    }
}

///A field by which a metric is grouped.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct MetricGroupingFieldModel {
    ///Text used when the field is empty.
    #[serde(rename = "emptyPlaceholder")]
    pub empty_placeholder: ::std::string::String,
    ///Name of the field.
    pub name: ::std::string::String,
}

impl MetricGroupingFieldModel {
    pub fn builder() -> builder::MetricGroupingFieldModel {
        Default::default()
    }
}

///A metric derived from a built-in one.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct MetricModel {
    ///Name of the built-in metric it derives from.
    #[serde(rename = "baseName", skip_serializing_if = "::std::option::Option::is_none")]
    pub base_name: ::std::option::Option<::std::string::String>,
    ///Fields the metric is grouped by.
    #[serde(
        rename = "groupingFields",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub grouping_fields: ::std::option::Option<
        ::std::vec::Vec<MetricGroupingFieldModel>,
    >,
    ///Id of the metric.
    pub id: i32,
    ///Suffix that makes the metric name unique.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub suffix: ::std::option::Option<::std::string::String>,
}

///Refusal of the token endpoint. The vendor's own was never seen; this is the form of RFC 6749.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct OAuthError {
    ///Code such as `invalid_client`.
    pub error: ::std::string::String,
    ///Text for people.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub error_description: ::std::option::Option<::std::string::String>,
    ///Page about the error.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub error_uri: ::std::option::Option<::std::string::String>,
}

///A state of an operator.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
pub struct OperatorStateModel {
    ///Id of the kind of break.
    #[serde(
        rename = "breakStateId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub break_state_id: ::std::option::Option<i32>,
    ///Name of the break.
    #[serde(
        rename = "breakStateName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub break_state_name: ::std::option::Option<::std::string::String>,
    ///When the state began.
    pub changed: ::progenitor_client::Timestamp,
    ///Whether someone else set the state.
    pub forced: bool,
    ///Whether the break is paid.
    #[serde(
        rename = "isBreakStatePaid",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_break_state_paid: ::std::option::Option<bool>,
    ///Reason of the state.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub note: ::std::option::Option<::std::string::String>,
    ///The state.
    #[serde(rename = "stateKind")]
    pub state_kind: crate::types::OperatorStateKind,
    ///Id of the operator.
    #[serde(rename = "userId")]
    pub user_id: i32,
}

///A page of states of one operator.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct OperatorStatesModel {
    ///Records of this page.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<::std::vec::Vec<OperatorStateModel>>,
    ///Time mark of the data.
    #[serde(rename = "lastModified")]
    pub last_modified: ::progenitor_client::Timestamp,
    ///Size of the page.
    pub limit: i32,
    ///Number of this page, from 1.
    pub page: i32,
    ///Number of records on all pages.
    #[serde(rename = "totalCount")]
    pub total_count: i64,
}

///An outgoing call to start for an operator.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
pub struct OutboundCallModel {
    ///Number the client sees.
    #[serde(rename = "callerId", skip_serializing_if = "::std::option::Option::is_none")]
    pub caller_id: ::std::option::Option<::std::string::String>,
    ///Id of the tenant, which the API calls department.
    #[serde(rename = "departmentId")]
    pub department_id: i32,
    ///Id of the operator who will talk.
    #[serde(rename = "operatorId")]
    pub operator_id: i32,
    ///Number to dial.
    #[serde(rename = "phoneNumber")]
    pub phone_number: ::std::string::String,
}

impl OutboundCallModel {
    pub fn builder() -> builder::OutboundCallModel {
        Default::default()
    }
}

///One phone call as the exchange saw it.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
pub struct PhoneCall {
    ///Id of the tenant.
    #[serde(rename = "companyDepartmentId")]
    pub company_department_id: i32,
    ///When it was created.
    pub created: ::progenitor_client::Timestamp,
    ///Events of the exchange.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub events: ::std::option::Option<::std::vec::Vec<PhoneCallEvent>>,
    ///Calling number.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub from: ::std::option::Option<::std::string::String>,
    ///Id of the call.
    #[serde(rename = "phoneCallId")]
    pub phone_call_id: i64,
    ///Id of the session of the call, if there is one.
    #[serde(
        rename = "sessionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub session_id: ::std::option::Option<i64>,
    ///Called number.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub to: ::std::option::Option<::std::string::String>,
    ///Id of the call in the exchange.
    #[serde(rename = "uniqueId", skip_serializing_if = "::std::option::Option::is_none")]
    pub unique_id: ::std::option::Option<::std::string::String>,
}

///One event of the exchange.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
pub struct PhoneCallEvent {
    ///Details of the event.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub action: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    ///When it happened.
    pub date: ::progenitor_client::Timestamp,
    ///Name of the event.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub event: ::std::option::Option<::std::string::String>,
}

///Problem details of RFC 9457, which newer servers of this kind send. Nobody has published one from this service.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
pub struct ProblemDetails {
    ///Text about this problem.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub detail: ::std::option::Option<::std::string::String>,
    ///URI that names this problem.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub instance: ::std::option::Option<::std::string::String>,
    ///Status code, repeated.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<i32>,
    ///Short text about the kind of problem.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub title: ::std::option::Option<::std::string::String>,
    ///URI that names the kind of problem.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::std::string::String>,
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

///A new invitation link.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct ResponseInvitationModel {
    ///Id of the invitation, needed to invalidate it.
    pub id: i32,
    ///Link for the client.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
}

///The application settings of a routing rule set.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct RoutingRuleSetSettingsModel {
    ///Id of the routing rule set that has the settings.
    #[serde(rename = "routingRuleSetId")]
    pub routing_rule_set_id: i32,
    ///Name of a setting to its value, both as text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub settings: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
}

///One step of the routing of a session or an e-mail thread.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
pub struct RoutingTimeLine {
    ///Kind of the step.
    #[serde(rename = "activityType")]
    pub activity_type: crate::types::RoutingTimelineActivityType,
    ///Operator who forwarded.
    #[serde(
        rename = "forwardedByOperator",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub forwarded_by_operator: ::std::option::Option<RoutingTimelineOperator>,
    ///Group the step is about.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub group: ::std::option::Option<IdNameModel>,
    ///Operator who invited.
    #[serde(
        rename = "invitedByOperator",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub invited_by_operator: ::std::option::Option<RoutingTimelineOperator>,
    ///Operator the step is about.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub operator: ::std::option::Option<RoutingTimelineOperator>,
    ///External number the step is about.
    #[serde(
        rename = "phoneNumber",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub phone_number: ::std::option::Option<::std::string::String>,
    ///Id of the routing attempt the step belongs to.
    #[serde(rename = "routingRequestId")]
    pub routing_request_id: i64,
    ///When the step happened.
    pub timestamp: ::progenitor_client::Timestamp,
}

///An operator named in a routing step.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
pub struct RoutingTimelineOperator {
    ///First name.
    #[serde(
        rename = "firstName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub first_name: ::std::option::Option<::std::string::String>,
    ///Last name.
    #[serde(rename = "lastName", skip_serializing_if = "::std::option::Option::is_none")]
    pub last_name: ::std::option::Option<::std::string::String>,
    ///Id of the operator.
    #[serde(rename = "userId")]
    pub user_id: i32,
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

///A file shared in a session. It can be fetched once `isUploading` is false, unless `isDeleted` is true.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
pub struct SessionActivityFile {
    ///Id of the tenant that owns the file.
    #[serde(
        rename = "departmentOwner",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub department_owner: ::std::option::Option<i32>,
    ///Where to fetch the file, with the bearer token.
    #[serde(
        rename = "downloadUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub download_url: ::std::option::Option<::std::string::String>,
    ///Id of the file.
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
    ///Id of the operator who owns the file.
    #[serde(
        rename = "operatorOwner",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub operator_owner: ::std::option::Option<i32>,
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

///The recordings of a session are ready.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct SessionRecordingPostProcessingCompletedPayload {
    ///Id of the session.
    pub id: i64,
    ///Id of the tenant; the same number is called departmentId elsewhere.
    #[serde(rename = "tenantId")]
    pub tenant_id: i32,
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

///Older availability to set.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
pub struct SetAvailabilityStatusModel {
    ///Reason of the availability.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub reason: ::std::option::Option<::std::string::String>,
    ///Availability to set.
    pub status: crate::types::UserAvailabilityStatus,
}

impl SetAvailabilityStatusModel {
    pub fn builder() -> builder::SetAvailabilityStatusModel {
        Default::default()
    }
}

///Tenants a user is to belong to; to be read as a replacement.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct SetDepartmentMembershipModel {
    ///Ids of the tenants.
    pub departments: ::std::vec::Vec<i32>,
}

impl SetDepartmentMembershipModel {
    pub fn builder() -> builder::SetDepartmentMembershipModel {
        Default::default()
    }
}

///Whether a user may sign in.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct SetEnabledModel {
    ///Whether the account is to be enabled.
    #[serde(rename = "isEnabled")]
    pub is_enabled: bool,
}

impl SetEnabledModel {
    pub fn builder() -> builder::SetEnabledModel {
        Default::default()
    }
}

///Company-wide roles a user is to have.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct SetGlobalRolesModel {
    ///Company-wide roles.
    #[serde(rename = "globalRoles")]
    pub global_roles: ::std::vec::Vec<crate::types::GlobalRole>,
}

impl SetGlobalRolesModel {
    pub fn builder() -> builder::SetGlobalRolesModel {
        Default::default()
    }
}

///A state to put an operator into.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
pub struct SetOperatorStateModel {
    ///Id of the kind of break.
    #[serde(
        rename = "breakStateId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub break_state_id: ::std::option::Option<i32>,
    ///Reason of the state.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub note: ::std::option::Option<::std::string::String>,
    ///State to set.
    #[serde(rename = "stateKind")]
    pub state_kind: crate::types::OperatorStateKind,
}

impl SetOperatorStateModel {
    pub fn builder() -> builder::SetOperatorStateModel {
        Default::default()
    }
}

///Real-time statistics. The event StatRealTime existed from 2022-03 until 2023-05; the class is still in the vendor model repository, but no present event carries it.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct StatRealTimePayload {
    ///Id of the company the record belongs to.
    #[serde(rename = "companyId")]
    pub company_id: i32,
    ///The values.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fields: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    ///Name of the metric.
    #[serde(
        rename = "metricName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub metric_name: ::std::option::Option<::std::string::String>,
    ///Tags of the value.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub tags: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    ///When it happened.
    pub time: ::progenitor_client::Timestamp,
}

///A tag of a tenant.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct TagModel {
    ///Background colour as ARGB text.
    #[serde(
        rename = "backgroundArgb",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub background_argb: ::std::option::Option<::std::string::String>,
    ///Id of the tenant, which the API calls department.
    #[serde(rename = "departmentId")]
    pub department_id: i32,
    ///Id of the tag.
    pub id: i32,
    ///Label of the tag.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub label: ::std::option::Option<::std::string::String>,
    ///Name of the tag.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///Text colour as ARGB text.
    #[serde(rename = "textArgb", skip_serializing_if = "::std::option::Option::is_none")]
    pub text_argb: ::std::option::Option<::std::string::String>,
}

///Client credentials in exchange for a token.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
pub struct TokenRequest {
    ///Id half of the API key made in the administration.
    pub client_id: ::std::string::String,
    ///Secret half of the API key.
    pub client_secret: ::std::string::String,
    ///Always `client_credentials`.
    pub grant_type: ::std::string::String,
    ///`token`. The vendor's page and samples send it; clients that leave it out get a token too.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub response_type: ::std::option::Option<::std::string::String>,
    ///`mluviiPublicApi`. One client and the R package send it; whether it is ever needed is unknown.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub scope: ::std::option::Option<::std::string::String>,
}

impl TokenRequest {
    pub fn builder() -> builder::TokenRequest {
        Default::default()
    }
}

///A bearer token. Seen in clients: all of them read `access_token`, the newest one also the other two.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
pub struct TokenResponse {
    ///The token, a JWT.
    pub access_token: ::std::string::String,
    ///Lifetime in seconds; 3600 is expected from the documented hour.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub expires_in: ::std::option::Option<i64>,
    ///Kind of the token: Bearer.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub token_type: ::std::option::Option<::std::string::String>,
}

///Two numbers to connect.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
pub struct TwoWayCallModel {
    ///Id of the tenant in which the session is created.
    #[serde(rename = "departmentId")]
    pub department_id: i32,
    ///Number that is dialled first, meant for the operator.
    #[serde(rename = "firstNumber")]
    pub first_number: ::std::string::String,
    ///Number the client sees.
    #[serde(rename = "maskNumber")]
    pub mask_number: ::std::string::String,
    ///Number that is dialled second, meant for the client.
    #[serde(rename = "secondNumber")]
    pub second_number: ::std::string::String,
}

impl TwoWayCallModel {
    pub fn builder() -> builder::TwoWayCallModel {
        Default::default()
    }
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

///Whether the chat button of a widget is shown.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct UpdateChatButtonModel {
    ///Whether the chat button is shown.
    #[serde(
        rename = "displayButton",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub display_button: ::std::option::Option<bool>,
}

impl UpdateChatButtonModel {
    pub fn builder() -> builder::UpdateChatButtonModel {
        Default::default()
    }
}

///New values of parameters of a thread.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Default, PartialEq)]
pub struct UpdateEmailThreadParamsModel {
    ///Name of a parameter to its new value.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub params: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
}

impl UpdateEmailThreadParamsModel {
    pub fn builder() -> builder::UpdateEmailThreadParamsModel {
        Default::default()
    }
}

///The members a group is to have.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct UpdateGroupModel {
    ///Ids of the members.
    #[serde(rename = "userIds", skip_serializing_if = "::std::option::Option::is_none")]
    pub user_ids: ::std::option::Option<::std::vec::Vec<i32>>,
}

impl UpdateGroupModel {
    pub fn builder() -> builder::UpdateGroupModel {
        Default::default()
    }
}

///New values of application settings. No model of the request is public; the form is taken from the answers.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct UpdateSettingsModel {
    ///Name of a setting to its value, both as text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub settings: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
}

impl UpdateSettingsModel {
    pub fn builder() -> builder::UpdateSettingsModel {
        Default::default()
    }
}

///New label and colours of a tag; its name cannot be changed.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct UpdateTagModel {
    ///Background colour as ARGB text.
    #[serde(
        rename = "backgroundArgb",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub background_argb: ::std::option::Option<::std::string::String>,
    ///Label of the tag.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub label: ::std::option::Option<::std::string::String>,
    ///Text colour as ARGB text.
    #[serde(rename = "textArgb", skip_serializing_if = "::std::option::Option::is_none")]
    pub text_argb: ::std::option::Option<::std::string::String>,
}

impl UpdateTagModel {
    pub fn builder() -> builder::UpdateTagModel {
        Default::default()
    }
}

///New names, login name and e-mail address of a user.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
pub struct UpdateUserModel {
    ///E-mail address.
    pub email: ::std::string::String,
    ///First name.
    #[serde(rename = "firstName")]
    pub first_name: ::std::string::String,
    ///Last name.
    #[serde(rename = "lastName")]
    pub last_name: ::std::string::String,
    ///Unique login name.
    pub username: ::std::string::String,
}

impl UpdateUserModel {
    pub fn builder() -> builder::UpdateUserModel {
        Default::default()
    }
}

///A user of mluvii, usually an operator.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
pub struct UserModel {
    ///Ids of the tenants of the user.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub departments: ::std::option::Option<::std::vec::Vec<i32>>,
    ///E-mail address.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub email: ::std::option::Option<::std::string::String>,
    ///Whether the account is enabled.
    pub enabled: bool,
    ///First name.
    #[serde(
        rename = "firstName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub first_name: ::std::option::Option<::std::string::String>,
    ///Company-wide roles.
    #[serde(
        rename = "globalRoles",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub global_roles: ::std::option::Option<::std::vec::Vec<crate::types::GlobalRole>>,
    ///Ids of the groups of the user.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub groups: ::std::option::Option<::std::vec::Vec<i32>>,
    ///Id of the user.
    pub id: i32,
    ///Last name.
    #[serde(rename = "lastName", skip_serializing_if = "::std::option::Option::is_none")]
    pub last_name: ::std::option::Option<::std::string::String>,
    ///Free-form note.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub note: ::std::option::Option<::std::string::String>,
    ///Unique login name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub username: ::std::option::Option<::std::string::String>,
}

impl UserModel {
    pub fn builder() -> builder::UserModel {
        Default::default()
    }
}

///The application settings of a user.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct UserSettingsModel {
    ///Name of a setting to its value, both as text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub settings: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    ///Id of the user who has the settings.
    #[serde(rename = "userId")]
    pub user_id: i32,
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

///Older availability of a user.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
pub struct UserStatusInfoModel {
    ///Availability set by the user.
    #[serde(rename = "availabilityStatus")]
    pub availability_status: crate::types::UserAvailabilityStatus,
    ///Reason of the availability.
    #[serde(
        rename = "availabilityStatusReason",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub availability_status_reason: ::std::option::Option<::std::string::String>,
    ///Overall status.
    #[serde(rename = "simplifiedStatus")]
    pub simplified_status: crate::types::UserSimplifiedStatus,
    ///Id of the user.
    #[serde(rename = "userId")]
    pub user_id: i32,
}

///A webhook to register, or the new contents of one.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
pub struct WebhookAddEditModel {
    ///Absolute URL to POST to. It may carry user and password, which come back as Basic authorization, and a query of its own.
    #[serde(rename = "callbackUrl")]
    pub callback_url: ::std::string::String,
    ///Events to send.
    #[serde(rename = "eventTypes")]
    pub event_types: ::std::vec::Vec<crate::types::WebhookEventType>,
}

impl WebhookAddEditModel {
    pub fn builder() -> builder::WebhookAddEditModel {
        Default::default()
    }
}

///A registered webhook.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
pub struct WebhookModel {
    ///URL that is called. It may carry user and password; whether they are masked here is unknown.
    #[serde(rename = "callbackUrl")]
    pub callback_url: ::std::string::String,
    ///Events sent.
    #[serde(rename = "eventTypes")]
    pub event_types: ::std::vec::Vec<crate::types::WebhookEventType>,
    ///Id of the webhook.
    pub id: i32,
}

///The envelope of every webhook call: one event per request. The shape of `data` hangs on the event; the root key `x-webhooks` of the document says which schema it has.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Default, PartialEq)]
pub struct WebhookPayload {
    ///Payload of the event.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    ///Name of the event, one of WebhookEventType.
    #[serde(
        rename = "eventType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub event_type: ::std::option::Option<::std::string::String>,
}

///A template form and the recipients to send it to. Members as on the vendor's page; their types are inferred.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct WhatsAppSendTemplates {
    ///Id of the template form. Spelled like this by the vendor.
    #[serde(rename = "formID")]
    pub form_id: i32,
    ///Language of the template.
    pub language: ::std::string::String,
    ///Who is to get the template.
    pub recipients: ::std::vec::Vec<WhatsAppTemplateRecipient>,
}

impl WhatsAppSendTemplates {
    pub fn builder() -> builder::WhatsAppSendTemplates {
        Default::default()
    }
}

///A WhatsApp number connected to a tenant.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct WhatsAppSubscriptionModel {
    ///Id of the tenant, which the API calls department.
    #[serde(rename = "departmentId")]
    pub department_id: i32,
    ///Id of the subscription, used in the other two paths.
    pub id: ::uuid::Uuid,
    ///Name to show.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///Phone number of the subscription.
    #[serde(
        rename = "phoneNumber",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub phone_number: ::std::option::Option<::std::string::String>,
}

///One recipient of a template and the values of its placeholders.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
pub struct WhatsAppTemplateRecipient {
    ///Phone number in international format.
    #[serde(rename = "contactId")]
    pub contact_id: ::std::string::String,
    ///Values of the placeholders, in the order of the form.
    #[serde(
        rename = "fieldValues",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub field_values: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

impl WhatsAppTemplateRecipient {
    pub fn builder() -> builder::WhatsAppTemplateRecipient {
        Default::default()
    }
}

///One setting of the look or behaviour of a widget.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct WidgetConfigModel {
    ///Button design the setting belongs to.
    #[serde(
        rename = "buttonType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub button_type: ::std::option::Option<crate::types::WidgetButtonType>,
    ///Part of the widget the setting belongs to.
    #[serde(rename = "configType")]
    pub config_type: crate::types::WidgetConfigType,
    ///Value that is set now.
    #[serde(
        rename = "currentValue",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub current_value: ::std::option::Option<::std::string::String>,
    ///Value when nothing is set.
    #[serde(
        rename = "defaultValue",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub default_value: ::std::option::Option<::std::string::String>,
    ///Id of the form; null for none.
    #[serde(rename = "formId", skip_serializing_if = "::std::option::Option::is_none")]
    pub form_id: ::std::option::Option<i32>,
    ///Language the value is for, if any.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub language: ::std::option::Option<::std::string::String>,
    ///Technical name of the property.
    #[serde(
        rename = "propertyName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub property_name: ::std::option::Option<::std::string::String>,
}

///One change to the look or behaviour of a widget.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct WidgetConfigRecordModel {
    ///Button design the setting belongs to.
    #[serde(
        rename = "buttonType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub button_type: ::std::option::Option<crate::types::WidgetButtonType>,
    ///Part of the widget the setting belongs to.
    #[serde(rename = "configType")]
    pub config_type: crate::types::WidgetConfigType,
    ///Language the value is for, if any.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub language: ::std::option::Option<::std::string::String>,
    ///Technical name of the property.
    #[serde(rename = "propertyName")]
    pub property_name: ::std::string::String,
    ///New value.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub value: ::std::option::Option<::std::string::String>,
}

impl WidgetConfigRecordModel {
    pub fn builder() -> builder::WidgetConfigRecordModel {
        Default::default()
    }
}

///Changes to the look and behaviour of a widget.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct WidgetConfigRecordsModel {
    ///The changes.
    #[serde(rename = "configRecords")]
    pub config_records: ::std::vec::Vec<WidgetConfigRecordModel>,
}

impl WidgetConfigRecordsModel {
    pub fn builder() -> builder::WidgetConfigRecordsModel {
        Default::default()
    }
}

///Which form a place of a widget uses.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct WidgetFormModel {
    ///Id of the form; null for none.
    #[serde(rename = "formId", skip_serializing_if = "::std::option::Option::is_none")]
    pub form_id: ::std::option::Option<i32>,
    ///Technical name of the property.
    #[serde(rename = "propertyName")]
    pub property_name: ::std::string::String,
}

impl WidgetFormModel {
    pub fn builder() -> builder::WidgetFormModel {
        Default::default()
    }
}

///Which forms a widget uses. The member is called `configRecords` here too.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct WidgetFormsModel {
    ///The choices.
    #[serde(rename = "configRecords")]
    pub config_records: ::std::vec::Vec<WidgetFormModel>,
}

impl WidgetFormsModel {
    pub fn builder() -> builder::WidgetFormsModel {
        Default::default()
    }
}

///A widget, also called package.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct WidgetPresetModel {
    ///Whether the chat button is shown.
    #[serde(rename = "buttonVisible")]
    pub button_visible: bool,
    ///Id of the tenant, which the API calls department.
    #[serde(rename = "departmentId")]
    pub department_id: i32,
    ///Id of the widget.
    pub id: i32,
    ///Name of the widget.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
}

/// Error types.
pub mod error {
    /// Error from a `TryFrom` or `FromStr` implementation.
    pub struct ConversionError(::std::borrow::Cow<'static, str>);
    impl ::std::error::Error for ConversionError {}
    impl ::std::fmt::Display for ConversionError {
        fn fmt(
            &self,
            f: &mut ::std::fmt::Formatter<'_>,
        ) -> Result<(), ::std::fmt::Error> {
            ::std::fmt::Display::fmt(&self.0, f)
        }
    }
    impl ::std::fmt::Debug for ConversionError {
        fn fmt(
            &self,
            f: &mut ::std::fmt::Formatter<'_>,
        ) -> Result<(), ::std::fmt::Error> {
            ::std::fmt::Debug::fmt(&self.0, f)
        }
    }
    impl From<&'static str> for ConversionError {
        fn from(value: &'static str) -> Self {
            Self(value.into())
        }
    }
    impl From<String> for ConversionError {
        fn from(value: String) -> Self {
            Self(value.into())
        }
    }
}

impl ::std::fmt::Debug for BadRequestBody {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str("BadRequestBody([hidden])")
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

impl ::std::fmt::Debug for ChatbotActivity {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ChatbotActivity")
            .field("activity", &self.activity)
            .field("attachment_layout", &self.attachment_layout)
            .field("attachments", &self.attachments)
            .field("session_id", &self.session_id)
            .field("suggested_actions", &self.suggested_actions)
            .field("text", &format_args!("[hidden]"))
            .field("timestamp", &self.timestamp)
            .field("type_", &self.type_)
            .field("extra", &format_args!("[hidden]"))
            .finish()
    }
}

impl ::std::fmt::Debug for ChatbotAvailableOperatorInfo {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ChatbotAvailableOperatorInfo")
            .field("display_name", &format_args!("[hidden]"))
            .field("user_id", &self.user_id)
            .finish()
    }
}

impl ::std::fmt::Debug for ChatbotCardMessage {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ChatbotCardMessage")
            .field("attachment_layout", &self.attachment_layout)
            .field("attachments", &self.attachments)
            .field("session_id", &self.session_id)
            .field("suggested_actions", &self.suggested_actions)
            .field("text", &format_args!("[hidden]"))
            .field("timestamp", &self.timestamp)
            .field("type_", &self.type_)
            .finish()
    }
}

impl ::std::fmt::Debug for ChatbotCommandRequestLocation {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ChatbotCommandRequestLocation")
            .field("activity", &self.activity)
            .field("session_id", &self.session_id)
            .field("text", &format_args!("[hidden]"))
            .finish()
    }
}

impl ::std::fmt::Debug for ChatbotCommandSendGuestOfflineEmail {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ChatbotCommandSendGuestOfflineEmail")
            .field("activity", &self.activity)
            .field("location", &self.location)
            .field("message", &format_args!("[hidden]"))
            .field("session_id", &self.session_id)
            .field("subject", &format_args!("[hidden]"))
            .finish()
    }
}

impl ::std::fmt::Debug for ChatbotCommandSendHeroCard {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ChatbotCommandSendHeroCard")
            .field("activity", &self.activity)
            .field("additional_params", &format_args!("[hidden]"))
            .field("hero_card_id", &self.hero_card_id)
            .field("initial_params", &format_args!("[hidden]"))
            .field("selected_language", &self.selected_language)
            .field("session_id", &self.session_id)
            .finish()
    }
}

impl ::std::fmt::Debug for ChatbotCommandSetCallParams {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ChatbotCommandSetCallParams")
            .field("activity", &self.activity)
            .field("call_params", &format_args!("[hidden]"))
            .field("session_id", &self.session_id)
            .finish()
    }
}

impl ::std::fmt::Debug for ChatbotCrmIdentityMatch {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ChatbotCrmIdentityMatch")
            .field("crm_identity_id", &self.crm_identity_id)
            .field("data", &format_args!("[hidden]"))
            .field("score", &self.score)
            .finish()
    }
}

impl ::std::fmt::Debug for ChatbotEventGetCallParamsResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ChatbotEventGetCallParamsResponse")
            .field("activity", &self.activity)
            .field("call_params", &format_args!("[hidden]"))
            .field("session_id", &self.session_id)
            .finish()
    }
}

impl ::std::fmt::Debug for ChatbotEventGetGuestIdentityResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ChatbotEventGetGuestIdentityResponse")
            .field("activity", &self.activity)
            .field("facebook_page_id", &self.facebook_page_id)
            .field("facebook_psid", &format_args!("[hidden]"))
            .field("generic_channel_id", &format_args!("[hidden]"))
            .field("phone_caller_id", &format_args!("[hidden]"))
            .field("session_id", &self.session_id)
            .field("tracked_guest_guid", &format_args!("[hidden]"))
            .field("vk_contact_id", &format_args!("[hidden]"))
            .field("whats_app_contact_id", &format_args!("[hidden]"))
            .finish()
    }
}

impl ::std::fmt::Debug for ChatbotEventGuestLocation {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ChatbotEventGuestLocation")
            .field("activity", &self.activity)
            .field("latitude", &format_args!("[hidden]"))
            .field("longitude", &format_args!("[hidden]"))
            .field("session_id", &self.session_id)
            .finish()
    }
}

impl ::std::fmt::Debug for ChatbotEventHeroCardQuickReply {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ChatbotEventHeroCardQuickReply")
            .field("activity", &self.activity)
            .field("additional_params", &format_args!("[hidden]"))
            .field("field_values", &format_args!("[hidden]"))
            .field("reply_to_activity_id", &self.reply_to_activity_id)
            .field("session_id", &self.session_id)
            .field("text", &format_args!("[hidden]"))
            .finish()
    }
}

impl ::std::fmt::Debug for ChatbotEventHeroCardSubmission {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ChatbotEventHeroCardSubmission")
            .field("activity", &self.activity)
            .field("params", &format_args!("[hidden]"))
            .field("session_id", &self.session_id)
            .finish()
    }
}

impl ::std::fmt::Debug for ChatbotEventText {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ChatbotEventText")
            .field("activity", &self.activity)
            .field("language", &self.language)
            .field("session_id", &self.session_id)
            .field("source", &self.source)
            .field("text", &format_args!("[hidden]"))
            .field("timestamp", &self.timestamp)
            .finish()
    }
}

impl ::std::fmt::Debug for ChatbotRichCardItem {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ChatbotRichCardItem")
            .field("content", &format_args!("[hidden]"))
            .field("content_type", &self.content_type)
            .finish()
    }
}

impl ::std::fmt::Debug for ChatbotTextMessage {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ChatbotTextMessage")
            .field("session_id", &self.session_id)
            .field("text", &format_args!("[hidden]"))
            .field("timestamp", &self.timestamp)
            .field("type_", &self.type_)
            .finish()
    }
}

impl ::std::fmt::Debug for CompanyMetricSettingsModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CompanyMetricSettingsModel")
            .field("database_bucket", &self.database_bucket)
            .field("database_organization", &self.database_organization)
            .field("database_token", &format_args!("[hidden]"))
            .field("database_url", &self.database_url)
            .finish()
    }
}

impl ::std::fmt::Debug for ContactFields {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str("ContactFields([hidden])")
    }
}

impl ::std::fmt::Debug for ContactModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ContactModel")
            .field("data", &format_args!("[hidden]"))
            .field("id", &self.id)
            .finish()
    }
}

impl ::std::fmt::Debug for CreateUserModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreateUserModel")
            .field("email", &format_args!("[hidden]"))
            .field("first_name", &format_args!("[hidden]"))
            .field("last_name", &format_args!("[hidden]"))
            .field("open_id_provider", &self.open_id_provider)
            .field("username", &format_args!("[hidden]"))
            .finish()
    }
}

impl ::std::fmt::Debug for EmailMessageModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("EmailMessageModel")
            .field("body", &format_args!("[hidden]"))
            .field("client_email", &format_args!("[hidden]"))
            .field("company_id", &self.company_id)
            .field("created", &self.created)
            .field("department_id", &self.department_id)
            .field("id", &self.id)
            .field("inbox_address", &self.inbox_address)
            .field("inbox_name", &self.inbox_name)
            .field("operators", &self.operators)
            .field("processed", &self.processed)
            .field("recipient_address", &format_args!("[hidden]"))
            .field("recipient_name", &format_args!("[hidden]"))
            .field("recipients", &self.recipients)
            .field("sender_address", &format_args!("[hidden]"))
            .field("sender_name", &format_args!("[hidden]"))
            .field("sla_expires", &self.sla_expires)
            .field("state", &self.state)
            .field("subject", &format_args!("[hidden]"))
            .field("thread_id", &self.thread_id)
            .finish()
    }
}

impl ::std::fmt::Debug for EmailRecipient {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("EmailRecipient")
            .field("recipient_address", &format_args!("[hidden]"))
            .field("recipient_name", &format_args!("[hidden]"))
            .field("recipient_type", &self.recipient_type)
            .finish()
    }
}

impl ::std::fmt::Debug for EmailThreadActivity {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("EmailThreadActivity")
            .field("body", &format_args!("[hidden]"))
            .field("created", &self.created)
            .field("id", &self.id)
            .field("type_", &self.type_)
            .field("user_id", &self.user_id)
            .finish()
    }
}

impl ::std::fmt::Debug for EmailThreadCreateModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("EmailThreadCreateModel")
            .field("body", &format_args!("[hidden]"))
            .field("client_additional_emails", &format_args!("[hidden]"))
            .field("client_email", &format_args!("[hidden]"))
            .field("client_emails", &format_args!("[hidden]"))
            .field("contact_id", &self.contact_id)
            .field("inbox_id", &self.inbox_id)
            .field("operator_user_id", &self.operator_user_id)
            .field("subject", &format_args!("[hidden]"))
            .field("to", &format_args!("[hidden]"))
            .finish()
    }
}

impl ::std::fmt::Debug for EmailThreadModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("EmailThreadModel")
            .field("activities", &self.activities)
            .field("auto_reply_sent", &self.auto_reply_sent)
            .field("client_email", &format_args!("[hidden]"))
            .field("client_emails", &format_args!("[hidden]"))
            .field("client_name", &format_args!("[hidden]"))
            .field("client_names", &format_args!("[hidden]"))
            .field("company_id", &self.company_id)
            .field("created", &self.created)
            .field("department_id", &self.department_id)
            .field("id", &self.id)
            .field("inbox_address", &self.inbox_address)
            .field("inbox_name", &self.inbox_name)
            .field("initiator", &self.initiator)
            .field("last_client_message", &self.last_client_message)
            .field("message_count", &self.message_count)
            .field("operators", &self.operators)
            .field("state", &self.state)
            .field("subject", &format_args!("[hidden]"))
            .field("tags", &self.tags)
            .finish()
    }
}

impl ::std::fmt::Debug for EmailThreadOperators {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("EmailThreadOperators")
            .field("assigned", &self.assigned)
            .field("first_name", &format_args!("[hidden]"))
            .field("last_name", &format_args!("[hidden]"))
            .field("unassigned", &self.unassigned)
            .field("user_id", &self.user_id)
            .field("user_name", &format_args!("[hidden]"))
            .finish()
    }
}

impl ::std::fmt::Debug for EmailThreadParam {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("EmailThreadParam")
            .field("name", &self.name)
            .field("read_only", &self.read_only)
            .field("source", &self.source)
            .field("updated_date", &self.updated_date)
            .field("value", &format_args!("[hidden]"))
            .finish()
    }
}

impl ::std::fmt::Debug for FlatContact {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str("FlatContact([hidden])")
    }
}

impl ::std::fmt::Debug for FlatContactFields {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str("FlatContactFields([hidden])")
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

impl ::std::fmt::Debug for GeneralOperatorInfo {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("GeneralOperatorInfo")
            .field("first_name", &format_args!("[hidden]"))
            .field("last_name", &format_args!("[hidden]"))
            .field("user_id", &self.user_id)
            .field("user_name", &format_args!("[hidden]"))
            .finish()
    }
}

impl ::std::fmt::Debug for GenericChannelActivity {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("GenericChannelActivity")
            .field("conversation_id", &self.conversation_id)
            .field("operator_pfp", &self.operator_pfp)
            .field("operator_user_full_name", &format_args!("[hidden]"))
            .field("operator_user_id", &self.operator_user_id)
            .field("text", &format_args!("[hidden]"))
            .field("type_", &self.type_)
            .finish()
    }
}

impl ::std::fmt::Debug for GenericChannelIncomingActivity {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("GenericChannelIncomingActivity")
            .field("conversation_id", &self.conversation_id)
            .field("conversation_metadata", &self.conversation_metadata)
            .field("id", &self.id)
            .field("operator_pfp", &self.operator_pfp)
            .field("operator_user_full_name", &format_args!("[hidden]"))
            .field("operator_user_id", &self.operator_user_id)
            .field("text", &format_args!("[hidden]"))
            .field("timestamp", &self.timestamp)
            .field("type_", &self.type_)
            .finish()
    }
}

impl ::std::fmt::Debug for GenericChannelRegistration {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("GenericChannelRegistration")
            .field("headers", &format_args!("[hidden]"))
            .field("url", &self.url)
            .finish()
    }
}

impl ::std::fmt::Debug for IdentityDataModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("IdentityDataModel")
            .field("data", &format_args!("[hidden]"))
            .field("full_name", &format_args!("[hidden]"))
            .finish()
    }
}

impl ::std::fmt::Debug for OperatorStateModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("OperatorStateModel")
            .field("break_state_id", &self.break_state_id)
            .field("break_state_name", &self.break_state_name)
            .field("changed", &self.changed)
            .field("forced", &self.forced)
            .field("is_break_state_paid", &self.is_break_state_paid)
            .field("note", &format_args!("[hidden]"))
            .field("state_kind", &self.state_kind)
            .field("user_id", &self.user_id)
            .finish()
    }
}

impl ::std::fmt::Debug for OutboundCallModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("OutboundCallModel")
            .field("caller_id", &self.caller_id)
            .field("department_id", &self.department_id)
            .field("operator_id", &self.operator_id)
            .field("phone_number", &format_args!("[hidden]"))
            .finish()
    }
}

impl ::std::fmt::Debug for PhoneCall {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("PhoneCall")
            .field("company_department_id", &self.company_department_id)
            .field("created", &self.created)
            .field("events", &self.events)
            .field("from", &format_args!("[hidden]"))
            .field("phone_call_id", &self.phone_call_id)
            .field("session_id", &self.session_id)
            .field("to", &format_args!("[hidden]"))
            .field("unique_id", &self.unique_id)
            .finish()
    }
}

impl ::std::fmt::Debug for PhoneCallEvent {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("PhoneCallEvent")
            .field("action", &format_args!("[hidden]"))
            .field("date", &self.date)
            .field("event", &self.event)
            .finish()
    }
}

impl ::std::fmt::Debug for ProblemDetails {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ProblemDetails")
            .field("detail", &self.detail)
            .field("instance", &self.instance)
            .field("status", &self.status)
            .field("title", &self.title)
            .field("type_", &self.type_)
            .field("extra", &format_args!("[hidden]"))
            .finish()
    }
}

impl ::std::fmt::Debug for RoutingTimeLine {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("RoutingTimeLine")
            .field("activity_type", &self.activity_type)
            .field("forwarded_by_operator", &self.forwarded_by_operator)
            .field("group", &self.group)
            .field("invited_by_operator", &self.invited_by_operator)
            .field("operator", &self.operator)
            .field("phone_number", &format_args!("[hidden]"))
            .field("routing_request_id", &self.routing_request_id)
            .field("timestamp", &self.timestamp)
            .finish()
    }
}

impl ::std::fmt::Debug for RoutingTimelineOperator {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("RoutingTimelineOperator")
            .field("first_name", &format_args!("[hidden]"))
            .field("last_name", &format_args!("[hidden]"))
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

impl ::std::fmt::Debug for SessionActivityFile {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("SessionActivityFile")
            .field("department_owner", &self.department_owner)
            .field("download_url", &self.download_url)
            .field("id", &self.id)
            .field("is_deleted", &self.is_deleted)
            .field("is_uploading", &self.is_uploading)
            .field("name", &format_args!("[hidden]"))
            .field("operator_owner", &self.operator_owner)
            .finish()
    }
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

impl ::std::fmt::Debug for SetAvailabilityStatusModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("SetAvailabilityStatusModel")
            .field("reason", &format_args!("[hidden]"))
            .field("status", &self.status)
            .finish()
    }
}

impl ::std::fmt::Debug for SetOperatorStateModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("SetOperatorStateModel")
            .field("break_state_id", &self.break_state_id)
            .field("note", &format_args!("[hidden]"))
            .field("state_kind", &self.state_kind)
            .finish()
    }
}

impl ::std::fmt::Debug for TokenRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("TokenRequest")
            .field("client_id", &self.client_id)
            .field("client_secret", &format_args!("[hidden]"))
            .field("grant_type", &self.grant_type)
            .field("response_type", &self.response_type)
            .field("scope", &self.scope)
            .finish()
    }
}

impl ::std::fmt::Debug for TokenResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("TokenResponse")
            .field("access_token", &format_args!("[hidden]"))
            .field("expires_in", &self.expires_in)
            .field("token_type", &self.token_type)
            .finish()
    }
}

impl ::std::fmt::Debug for TwoWayCallModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("TwoWayCallModel")
            .field("department_id", &self.department_id)
            .field("first_number", &format_args!("[hidden]"))
            .field("mask_number", &self.mask_number)
            .field("second_number", &format_args!("[hidden]"))
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

impl ::std::fmt::Debug for UpdateEmailThreadParamsModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("UpdateEmailThreadParamsModel")
            .field("params", &format_args!("[hidden]"))
            .finish()
    }
}

impl ::std::fmt::Debug for UpdateUserModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("UpdateUserModel")
            .field("email", &format_args!("[hidden]"))
            .field("first_name", &format_args!("[hidden]"))
            .field("last_name", &format_args!("[hidden]"))
            .field("username", &format_args!("[hidden]"))
            .finish()
    }
}

impl ::std::fmt::Debug for UserModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("UserModel")
            .field("departments", &self.departments)
            .field("email", &format_args!("[hidden]"))
            .field("enabled", &self.enabled)
            .field("first_name", &format_args!("[hidden]"))
            .field("global_roles", &self.global_roles)
            .field("groups", &self.groups)
            .field("id", &self.id)
            .field("last_name", &format_args!("[hidden]"))
            .field("note", &format_args!("[hidden]"))
            .field("username", &format_args!("[hidden]"))
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

impl ::std::fmt::Debug for UserStatusInfoModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("UserStatusInfoModel")
            .field("availability_status", &self.availability_status)
            .field("availability_status_reason", &format_args!("[hidden]"))
            .field("simplified_status", &self.simplified_status)
            .field("user_id", &self.user_id)
            .finish()
    }
}

impl ::std::fmt::Debug for WebhookAddEditModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("WebhookAddEditModel")
            .field("callback_url", &format_args!("[hidden]"))
            .field("event_types", &self.event_types)
            .finish()
    }
}

impl ::std::fmt::Debug for WebhookModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("WebhookModel")
            .field("callback_url", &format_args!("[hidden]"))
            .field("event_types", &self.event_types)
            .field("id", &self.id)
            .finish()
    }
}

impl ::std::fmt::Debug for WebhookPayload {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("WebhookPayload")
            .field("data", &format_args!("[hidden]"))
            .field("event_type", &self.event_type)
            .finish()
    }
}

impl ::std::fmt::Debug for WhatsAppTemplateRecipient {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("WhatsAppTemplateRecipient")
            .field("contact_id", &format_args!("[hidden]"))
            .field("field_values", &format_args!("[hidden]"))
            .finish()
    }
}
