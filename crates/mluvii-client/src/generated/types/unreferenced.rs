// Machine-owned: written by `cargo xtask codegen mluvii` from specs/mluvii/. Edit there, not here.

#[allow(unused_imports)]
use super::*;

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

///Cards and buttons for the visitor, in the style of the Bot Framework.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
pub struct ChatbotCardMessage {
    ///`carousel` or `list`.
    #[serde(
        rename = "attachmentLayout",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub attachment_layout: ::std::option::Option<::std::string::String>,
    ///Cards.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub attachments: ::std::option::Option<::std::vec::Vec<ChatbotAttachment>>,
    ///Id of the session.
    #[serde(rename = "sessionId")]
    pub session_id: i64,
    ///Buttons offered below the message.
    #[serde(
        rename = "suggestedActions",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub suggested_actions: ::std::option::Option<ChatbotSuggestedActions>,
    ///Text beside the cards.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub text: ::std::option::Option<::std::string::String>,
    ///When it was sent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
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
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
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
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub text: ::std::option::Option<::std::string::String>,
}

///Show rich cards.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct ChatbotCommandRichCardList {
    ///Name of the activity.
    pub activity: crate::types::ChatbotCommandRichCardListActivity,
    ///Cards.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub items: ::std::option::Option<::std::vec::Vec<ChatbotRichCardItem>>,
    ///How the cards are laid out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub layout: ::std::option::Option<crate::types::ChatbotItemLayout>,
    ///Id of the session.
    #[serde(rename = "sessionId")]
    pub session_id: i64,
    ///When it was sent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub timestamp: ::std::option::Option<::progenitor_client::Timestamp>,
}

///Send an offline message for the visitor.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
pub struct ChatbotCommandSendGuestOfflineEmail {
    ///Name of the activity.
    pub activity: crate::types::ChatbotCommandSendGuestOfflineEmailActivity,
    ///Page the message comes from.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub location: ::std::option::Option<::std::string::String>,
    ///Text of the message.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub message: ::std::option::Option<::std::string::String>,
    ///Id of the session.
    #[serde(rename = "sessionId")]
    pub session_id: i64,
    ///Subject of the message.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
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
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
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
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub hero_card_id: ::std::option::Option<i32>,
    ///Values the fields of the card start with.
    #[serde(
        rename = "initialParams",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub initial_params: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    ///Language of the card.
    #[serde(
        rename = "selectedLanguage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
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
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
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
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
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
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub name: ::std::option::Option<::std::string::String>,
    ///Id of the session.
    #[serde(rename = "sessionId")]
    pub session_id: i64,
    ///Where the file is fetched from.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
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
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub show: ::std::option::Option<bool>,
}

///Detach a tag from the session.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct ChatbotCommandUnsetTag {
    ///Name of the activity.
    pub activity: crate::types::ChatbotCommandUnsetTagActivity,
    ///Name of the tag.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
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
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub content: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    ///Media type of the card.
    #[serde(
        rename = "contentType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub content_type: ::std::option::Option<::std::string::String>,
}

///A text for the visitor.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
pub struct ChatbotTextMessage {
    ///Id of the session.
    #[serde(rename = "sessionId")]
    pub session_id: i64,
    ///The text. The HTML elements strong, em and a are turned into what the channel can show, others are taken out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub text: ::std::option::Option<::std::string::String>,
    ///When it was sent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub timestamp: ::std::option::Option<::progenitor_client::Timestamp>,
    ///`mluvii` on the vendor's page, `message` in clients.
    #[serde(rename = "type")]
    pub type_: ::std::string::String,
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
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
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
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
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
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub operator_pfp: ::std::option::Option<::std::string::String>,
    ///Name of the operator who joined or left.
    #[serde(
        rename = "operatorUserFullName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub operator_user_full_name: ::std::option::Option<::std::string::String>,
    ///Id of the operator who joined or left.
    #[serde(
        rename = "operatorUserId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub operator_user_id: ::std::option::Option<i32>,
    ///Text of a ChatMessage.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
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
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub headers: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    ///URL to POST activities to.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub url: ::std::option::Option<::std::string::String>,
}

///Activities that the integrator sends to mluvii in one call.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct GenericChannelWebhookPayload {
    ///The activities.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub activities: ::std::option::Option<
        ::std::vec::Vec<GenericChannelIncomingActivity>,
    >,
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

impl ::std::fmt::Debug for WebhookPayload {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("WebhookPayload")
            .field("data", &format_args!("[hidden]"))
            .field("event_type", &self.event_type)
            .finish()
    }
}
