// Machine-owned: written by `cargo xtask codegen mluvii` from specs/mluvii/. Edit there, not here.

#[allow(unused_imports)]
use super::*;

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
