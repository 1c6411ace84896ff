// Machine-owned: written by `cargo xtask codegen bot-open` from specs/bot-open/. Edit there, not here.

#[allow(unused_imports)]
use super::*;

///An AI agent's memory of the conversation was cleared by a flow.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct AiAgentClearContext {
    #[serde(rename = "flowId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub flow_id: ::std::option::Option<::std::string::String>,
    #[serde(rename = "flowName", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub flow_name: ::std::option::Option<::std::string::String>,
}

///A file of any kind.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Default, PartialEq)]
pub struct Attachment {
    #[serde(
        rename = "contentType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub content_type: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "contentUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub content_url: ::std::option::Option<::std::string::String>,
    ///Not on the page. True, or something like it, for voice notes; the type was never shown.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub voice: ::std::option::Option<::serde_json::Value>,
}

///Whether the user may be called.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct CallPermission {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub status: ::std::option::Option<::std::string::String>,
}

///A picture with a title and buttons.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct Card {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub buttons: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ///An object here, unlike in `CarouselItem`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub image_url: ::std::option::Option<MediaUrl>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub subtitle: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub title: ::std::option::Option<::std::string::String>,
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub type_: ::std::option::Option<::std::string::String>,
}

///One of the cards shown side by side.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct CarouselItem {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub buttons: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ///A string here, unlike in `Card`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub image_url: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub subtitle: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub title: ::std::option::Option<::std::string::String>,
}

///An address-book entry.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Default, PartialEq)]
pub struct Contact {
    #[serde(
        rename = "firstName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub first_name: ::std::option::Option<::std::string::String>,
    #[serde(rename = "lastName", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub last_name: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "phoneNumber",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub phone_number: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub vcard: ::std::option::Option<::std::string::String>,
}

///A menu of rows in sections, put together during the conversation.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Default, PartialEq)]
pub struct DynamicList {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub actions: ::std::option::Option<DynamicListActions>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub body: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub footer: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub header: ::std::option::Option<ListHeader>,
}

///The button that opens a menu, and the menu.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct DynamicListActions {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub button_text: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub sections: ::std::option::Option<::std::vec::Vec<DynamicListSection>>,
}

///A row of a `dynamicList`; unlike in `ListRow` no name begins with a space.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct DynamicListRow {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub description: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub title: ::std::option::Option<::std::string::String>,
}

///Rows under one title.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct DynamicListSection {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub row: ::std::option::Option<::std::vec::Vec<DynamicListRow>>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub title: ::std::option::Option<::std::string::String>,
}

///A text with reply buttons, put together during the conversation. The buttons are under `actions`, not `action`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Default, PartialEq)]
pub struct DynamicReply {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub actions: ::std::option::Option<DynamicReplyActions>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub body: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub footer: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub header: ::std::option::Option<ReplyHeader>,
}

///The buttons of a `dynamicReply`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct DynamicReplyActions {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub buttons: ::std::option::Option<::std::vec::Vec<DynamicReplyButton>>,
}

///A button without an id.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct DynamicReplyButton {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub title: ::std::option::Option<::std::string::String>,
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub type_: ::std::option::Option<::std::string::String>,
}

///A form for the user to fill in.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Default, PartialEq)]
pub struct Form {
    #[serde(rename = "botId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub bot_id: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "createdBy",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub created_by: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub description: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "formElements",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub form_elements: ::std::option::Option<::std::vec::Vec<FormElement>>,
    #[serde(
        rename = "isArchived",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub is_archived: ::std::option::Option<bool>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub name: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub title: ::std::option::Option<::std::string::String>,
}

///What a drop-down, radio buttons or check boxes offer.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct FormChoices {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub items: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

///One field of a form. Its kind is in `type`, its settings in the member of that name.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Default, PartialEq)]
pub struct FormElement {
    ///The page prints null, so nothing is known about the value.
    #[serde(
        rename = "answerMapping",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub answer_mapping: ::std::option::Option<::serde_json::Value>,
    #[serde(rename = "checkBox", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub check_box: ::std::option::Option<FormChoices>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub dropdown: ::std::option::Option<FormChoices>,
    #[serde(
        rename = "inputMapping",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub input_mapping: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub label: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "radioButtons",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub radio_buttons: ::std::option::Option<FormChoices>,
    ///Whether the user must fill the field in.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub required: ::std::option::Option<bool>,
    #[serde(
        rename = "textInput",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub text_input: ::std::option::Option<FormTextInput>,
    ///The page shows `textInput`; `dropdown`, `radioButtons` and `checkBox` are inferred from the members beside it.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub type_: ::std::option::Option<::std::string::String>,
}

///A filled-in form.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Default, PartialEq)]
pub struct FormResponse {
    ///The page prints null, so nothing is known about the value.
    #[serde(
        rename = "answerMapping",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub answer_mapping: ::std::option::Option<::serde_json::Value>,
    #[serde(
        rename = "formTranscriptId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub form_transcript_id: ::std::option::Option<::std::string::String>,
}

///Settings of a text field.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct FormTextInput {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub placeholder: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub validation: ::std::option::Option<::std::string::String>,
}

///The button that opens a menu, and the menu.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct ListActions {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub button_text: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub sections: ::std::option::Option<::std::vec::Vec<ListSection>>,
}

///The line above a menu.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct ListHeader {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub text: ::std::option::Option<::std::string::String>,
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub type_: ::std::option::Option<::std::string::String>,
}

///A menu of rows in sections, set up in advance.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Default, PartialEq)]
pub struct ListMessage {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub actions: ::std::option::Option<ListActions>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub body: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub footer: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub header: ::std::option::Option<ListHeader>,
}

///A row of a `list`. The leading space in the second name is on the page; it may be a slip of the vendor's document, so a reader does well to accept the name without it too. `DynamicListRow` has it without.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct ListRow {
    #[serde(
        rename = " description",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub description: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub title: ::std::option::Option<::std::string::String>,
}

///Rows under one title.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct ListSection {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub row: ::std::option::Option<::std::vec::Vec<ListRow>>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub title: ::std::option::Option<::std::string::String>,
}

///A place. The coordinates are strings.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Default, PartialEq)]
pub struct Location {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub address: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub label: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub latitude: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub longitude: ::std::option::Option<::std::string::String>,
}

///The bot asks for a place.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Default, PartialEq)]
pub struct LocationRequest {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub body: ::std::option::Option<::std::string::String>,
}

///Something to fetch by its address. Sound, video, picture and document messages all have this shape.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Default, PartialEq)]
pub struct MediaUrl {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub url: ::std::option::Option<::std::string::String>,
}

///Where the message came from.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct MessageDetails {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub source: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "sourceType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub source_type: ::std::option::Option<::std::string::String>,
}

///A basket that the user sent.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Default, PartialEq)]
pub struct Order {
    #[serde(
        rename = "catalogId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub catalog_id: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub items: ::std::option::Option<::std::vec::Vec<OrderItem>>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub text: ::std::option::Option<::std::string::String>,
}

///A line of a basket. Quantity and price are strings.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct OrderItem {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub currency: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub image: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub price: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub quantity: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "retailerId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub retailer_id: ::std::option::Option<::std::string::String>,
    #[serde(rename = "subTitle", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub sub_title: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub title: ::std::option::Option<::std::string::String>,
}

///The order to be paid.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Default, PartialEq)]
pub struct OrderPaymentAction {
    #[serde(
        rename = "orderStatus",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub order_status: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "referenceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub reference_id: ::std::option::Option<::std::string::String>,
    ///The members are not known.
    #[serde(
        rename = "totalAmount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub total_amount: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
}

///The bot asks for a payment.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Default, PartialEq)]
pub struct OrderPaymentMessage {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub action: ::std::option::Option<OrderPaymentAction>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub body: ::std::option::Option<::std::string::String>,
}

///Where this page stands.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct PaginationDetails {
    ///Messages per page.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub limit: ::std::option::Option<i32>,
    ///This page, from 1.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub page: ::std::option::Option<i32>,
    ///Number of pages.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub pages: ::std::option::Option<i32>,
    ///Number of messages on all pages.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub total: ::std::option::Option<i64>,
}

///How a payment went.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct PaymentStatus {
    #[serde(
        rename = "referenceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub reference_id: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub status: ::std::option::Option<::std::string::String>,
}

///A product. The price is a string.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct ProductItem {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub image: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub price: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "retailerId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub retailer_id: ::std::option::Option<::std::string::String>,
    #[serde(rename = "subTitle", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub sub_title: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub title: ::std::option::Option<::std::string::String>,
}

///Several products of a catalogue, in sections.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Default, PartialEq)]
pub struct ProductMulti {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub action: ::std::option::Option<ProductMultiAction>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub body: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub footer: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub header: ::std::option::Option<ProductMultiHeader>,
    #[serde(
        rename = "isDynamicProduct",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub is_dynamic_product: ::std::option::Option<bool>,
}

///The catalogue and the products shown.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct ProductMultiAction {
    #[serde(
        rename = "catalogId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub catalog_id: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub sections: ::std::option::Option<::std::vec::Vec<ProductSection>>,
}

///The line above the products.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct ProductMultiHeader {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub text: ::std::option::Option<::std::string::String>,
    ///The page shows `text`, in lower case.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub type_: ::std::option::Option<::std::string::String>,
}

///Products under one title.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct ProductSection {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub items: ::std::option::Option<::std::vec::Vec<ProductItem>>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub title: ::std::option::Option<::std::string::String>,
}

///One product of a catalogue.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Default, PartialEq)]
pub struct ProductSingle {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub action: ::std::option::Option<ProductSingleAction>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub body: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub footer: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "isDynamicProduct",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub is_dynamic_product: ::std::option::Option<bool>,
}

///The product shown and its catalogue.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct ProductSingleAction {
    #[serde(
        rename = "catalogId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub catalog_id: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub image: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub price: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "retailerId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub retailer_id: ::std::option::Option<::std::string::String>,
    #[serde(rename = "subTitle", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub sub_title: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub title: ::std::option::Option<::std::string::String>,
}

///A text with reply buttons, set up in advance.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Default, PartialEq)]
pub struct Reply {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub action: ::std::option::Option<ReplyAction>,
    ///Not on the page; a public client reads the buttons here.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub actions: ::std::option::Option<ReplyAction>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub body: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub footer: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub header: ::std::option::Option<ReplyHeader>,
}

///The buttons of a `reply`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct ReplyAction {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub buttons: ::std::option::Option<::std::vec::Vec<ReplyButton>>,
}

///A button with an id.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct ReplyButton {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub id: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub title: ::std::option::Option<::std::string::String>,
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub type_: ::std::option::Option<::std::string::String>,
}

///What stands above the text, words or a picture.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct ReplyHeader {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub text: ::std::option::Option<::std::string::String>,
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub type_: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub url: ::std::option::Option<::std::string::String>,
}

///A tag was put on the user or taken off.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct TagEvent {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub action: ::std::option::Option<::std::string::String>,
    #[serde(rename = "flowId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub flow_id: ::std::option::Option<::std::string::String>,
    #[serde(rename = "flowName", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub flow_name: ::std::option::Option<::std::string::String>,
    #[serde(rename = "tagId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub tag_id: ::std::option::Option<::std::string::String>,
    #[serde(rename = "tagName", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub tag_name: ::std::option::Option<::std::string::String>,
    #[serde(rename = "tagType", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub tag_type: ::std::option::Option<::std::string::String>,
}

///A message from a prepared template, perhaps of a campaign.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Default, PartialEq)]
pub struct Template {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub body: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub buttons: ::std::option::Option<::std::vec::Vec<TemplateButton>>,
    #[serde(
        rename = "campaignId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub campaign_id: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub footer: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub header: ::std::option::Option<TemplateHeader>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub name: ::std::option::Option<::std::string::String>,
}

///A button of a template.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Default, PartialEq)]
pub struct TemplateButton {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub payload: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "phoneNumber",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub phone_number: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub text: ::std::option::Option<::std::string::String>,
    ///The page shows `QUICK_REPLY`. From the vocabulary of WhatsApp, not of this API, `URL`, `PHONE_NUMBER` and `COPY_CODE` are likely.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub type_: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub url: ::std::option::Option<::std::string::String>,
}

///What stands above the text of a template.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Default, PartialEq)]
pub struct TemplateHeader {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub caption: ::std::option::Option<::std::string::String>,
    #[serde(rename = "fileName", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub file_name: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub text: ::std::option::Option<::std::string::String>,
    ///The page shows `TEXT`. From the vocabulary of WhatsApp, not of this API, `IMAGE`, `VIDEO`, `DOCUMENT` and `LOCATION` are likely.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub type_: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub url: ::std::option::Option<::std::string::String>,
}

///Plain text, perhaps with captions of buttons below it.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Default, PartialEq)]
pub struct TextMessage {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub buttons: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    #[serde(rename = "isRating", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub is_rating: ::std::option::Option<bool>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub message: ::std::option::Option<::std::string::String>,
}

///What is stored about the user whose messages these are.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct TranscriptBotUser {
    #[serde(
        rename = "customFields",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub custom_fields: ::std::option::Option<CustomFields>,
    ///Not on the page.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

///One message. Of the many content members one is present, and `type` seems to be its name. Messages have no id.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Default, PartialEq)]
pub struct TranscriptMessage {
    ///Not on the page. Objects whose members are not known.
    #[serde(rename = "aiAction", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub ai_action: ::std::option::Option<
        ::std::vec::Vec<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    >,
    ///Not on the page.
    #[serde(
        rename = "aiAgentClearContext",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub ai_agent_clear_context: ::std::option::Option<AiAgentClearContext>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub attachment: ::std::option::Option<Attachment>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub audio: ::std::option::Option<MediaUrl>,
    ///Not on the page.
    #[serde(
        rename = "callPermission",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub call_permission: ::std::option::Option<CallPermission>,
    ///Not on the page.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub caption: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub card: ::std::option::Option<Card>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub carousel: ::std::option::Option<::std::vec::Vec<CarouselItem>>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub contact: ::std::option::Option<Contact>,
    #[serde(
        rename = "createdAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub created_at: ::std::option::Option<::progenitor_client::Timestamp>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub doc: ::std::option::Option<MediaUrl>,
    #[serde(
        rename = "dynamicList",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub dynamic_list: ::std::option::Option<DynamicList>,
    #[serde(
        rename = "dynamicReply",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub dynamic_reply: ::std::option::Option<DynamicReply>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub form: ::std::option::Option<Form>,
    #[serde(
        rename = "formResponse",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub form_response: ::std::option::Option<FormResponse>,
    ///Who wrote it. The page shows `User`; `Bot` and `aiAgent` are reported.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub from: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub image: ::std::option::Option<MediaUrl>,
    ///Not on the page.
    #[serde(
        rename = "isConfigMessage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub is_config_message: ::std::option::Option<bool>,
    ///Not on the page.
    #[serde(
        rename = "isFromAgent",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub is_from_agent: ::std::option::Option<bool>,
    #[serde(
        rename = "isPreviewUser",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub is_preview_user: ::std::option::Option<bool>,
    ///Not on the page.
    #[serde(
        rename = "isTemplateSentFromFlow",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub is_template_sent_from_flow: ::std::option::Option<bool>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub list: ::std::option::Option<ListMessage>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub location: ::std::option::Option<Location>,
    ///Not on the page.
    #[serde(
        rename = "locationRequest",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub location_request: ::std::option::Option<LocationRequest>,
    ///Not on the page.
    #[serde(
        rename = "messageDetails",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub message_details: ::std::option::Option<MessageDetails>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub order: ::std::option::Option<Order>,
    ///Not on the page.
    #[serde(
        rename = "orderPaymentMessage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub order_payment_message: ::std::option::Option<OrderPaymentMessage>,
    ///Not on the page.
    #[serde(
        rename = "paymentStatus",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub payment_status: ::std::option::Option<PaymentStatus>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub pdf: ::std::option::Option<MediaUrl>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub ppt: ::std::option::Option<MediaUrl>,
    #[serde(
        rename = "productMulti",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub product_multi: ::std::option::Option<ProductMulti>,
    #[serde(
        rename = "productSingle",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub product_single: ::std::option::Option<ProductSingle>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub reply: ::std::option::Option<Reply>,
    ///Not on the page.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub tag: ::std::option::Option<TagEvent>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub template: ::std::option::Option<Template>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub text: ::std::option::Option<TextMessage>,
    ///The kind of content. The page shows `text`; a public client reads the content from the member of this name.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub type_: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "updatedAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub updated_at: ::std::option::Option<::progenitor_client::Timestamp>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub video: ::std::option::Option<MediaUrl>,
    ///Not on the page.
    #[serde(
        rename = "whatsappFlow",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub whatsapp_flow: ::std::option::Option<WhatsappFlow>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub xls: ::std::option::Option<MediaUrl>,
}

///A page of messages; the position is nested.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct TranscriptsPage {
    #[serde(rename = "botUser", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub bot_user: ::std::option::Option<TranscriptBotUser>,
    #[serde(
        rename = "paginationDetails",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub pagination_details: ::std::option::Option<PaginationDetails>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub transcripts: ::std::option::Option<::std::vec::Vec<TranscriptMessage>>,
}

///Whose messages to list. Nothing is marked as required; `botUserId` and `channelId` together are enough, and a call makes no sense without them.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Default, PartialEq)]
pub struct TranscriptsRequest {
    ///The user's identifier on the channel; on WhatsApp the phone number.
    #[serde(
        rename = "botUserId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub bot_user_id: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "channelId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub channel_id: ::std::option::Option<crate::types::ChannelId>,
    ///End of the range, ISO 8601 in UTC. Default: now.
    #[serde(rename = "endDate", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub end_date: ::std::option::Option<::std::string::String>,
    ///Begin of the range, ISO 8601 in UTC, said to be at most three months back. Default: three months ago.
    #[serde(
        rename = "startDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub start_date: ::std::option::Option<::std::string::String>,
}

impl TranscriptsRequest {
    pub fn builder() -> builder::TranscriptsRequest {
        Default::default()
    }
}

///The bot offers one of its WhatsApp flows.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Default, PartialEq)]
pub struct WhatsappFlow {
    #[serde(
        rename = "actionButton",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub action_button: ::std::option::Option<WhatsappFlowButton>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub body: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "whatsappFlowId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub whatsapp_flow_id: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "whatsappFlowName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub whatsapp_flow_name: ::std::option::Option<::std::string::String>,
}

///The button that opens the flow.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct WhatsappFlowButton {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub text: ::std::option::Option<::std::string::String>,
}

impl ::std::fmt::Debug for Attachment {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Attachment")
            .field("content_type", &self.content_type)
            .field("content_url", &format_args!("[hidden]"))
            .field("voice", &format_args!("[hidden]"))
            .finish()
    }
}

impl ::std::fmt::Debug for Contact {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Contact")
            .field("first_name", &format_args!("[hidden]"))
            .field("last_name", &format_args!("[hidden]"))
            .field("phone_number", &format_args!("[hidden]"))
            .field("vcard", &format_args!("[hidden]"))
            .finish()
    }
}

impl ::std::fmt::Debug for DynamicList {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("DynamicList")
            .field("actions", &self.actions)
            .field("body", &format_args!("[hidden]"))
            .field("footer", &self.footer)
            .field("header", &self.header)
            .finish()
    }
}

impl ::std::fmt::Debug for DynamicReply {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("DynamicReply")
            .field("actions", &self.actions)
            .field("body", &format_args!("[hidden]"))
            .field("footer", &self.footer)
            .field("header", &self.header)
            .finish()
    }
}

impl ::std::fmt::Debug for Form {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Form")
            .field("bot_id", &self.bot_id)
            .field("created_by", &format_args!("[hidden]"))
            .field("description", &self.description)
            .field("form_elements", &self.form_elements)
            .field("is_archived", &self.is_archived)
            .field("name", &self.name)
            .field("title", &self.title)
            .finish()
    }
}

impl ::std::fmt::Debug for FormElement {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("FormElement")
            .field("answer_mapping", &format_args!("[hidden]"))
            .field("check_box", &self.check_box)
            .field("dropdown", &self.dropdown)
            .field("input_mapping", &self.input_mapping)
            .field("label", &self.label)
            .field("radio_buttons", &self.radio_buttons)
            .field("required", &self.required)
            .field("text_input", &self.text_input)
            .field("type_", &self.type_)
            .finish()
    }
}

impl ::std::fmt::Debug for FormResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("FormResponse")
            .field("answer_mapping", &format_args!("[hidden]"))
            .field("form_transcript_id", &self.form_transcript_id)
            .finish()
    }
}

impl ::std::fmt::Debug for ListMessage {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListMessage")
            .field("actions", &self.actions)
            .field("body", &format_args!("[hidden]"))
            .field("footer", &self.footer)
            .field("header", &self.header)
            .finish()
    }
}

impl ::std::fmt::Debug for Location {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Location")
            .field("address", &format_args!("[hidden]"))
            .field("label", &format_args!("[hidden]"))
            .field("latitude", &format_args!("[hidden]"))
            .field("longitude", &format_args!("[hidden]"))
            .finish()
    }
}

impl ::std::fmt::Debug for LocationRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("LocationRequest")
            .field("body", &format_args!("[hidden]"))
            .finish()
    }
}

impl ::std::fmt::Debug for MediaUrl {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("MediaUrl").field("url", &format_args!("[hidden]")).finish()
    }
}

impl ::std::fmt::Debug for Order {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Order")
            .field("catalog_id", &self.catalog_id)
            .field("items", &self.items)
            .field("text", &format_args!("[hidden]"))
            .finish()
    }
}

impl ::std::fmt::Debug for OrderPaymentAction {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("OrderPaymentAction")
            .field("order_status", &self.order_status)
            .field("reference_id", &self.reference_id)
            .field("total_amount", &format_args!("[hidden]"))
            .finish()
    }
}

impl ::std::fmt::Debug for OrderPaymentMessage {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("OrderPaymentMessage")
            .field("action", &self.action)
            .field("body", &format_args!("[hidden]"))
            .finish()
    }
}

impl ::std::fmt::Debug for ProductMulti {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ProductMulti")
            .field("action", &self.action)
            .field("body", &format_args!("[hidden]"))
            .field("footer", &self.footer)
            .field("header", &self.header)
            .field("is_dynamic_product", &self.is_dynamic_product)
            .finish()
    }
}

impl ::std::fmt::Debug for ProductSingle {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ProductSingle")
            .field("action", &self.action)
            .field("body", &format_args!("[hidden]"))
            .field("footer", &self.footer)
            .field("is_dynamic_product", &self.is_dynamic_product)
            .finish()
    }
}

impl ::std::fmt::Debug for Reply {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Reply")
            .field("action", &self.action)
            .field("actions", &self.actions)
            .field("body", &format_args!("[hidden]"))
            .field("footer", &self.footer)
            .field("header", &self.header)
            .finish()
    }
}

impl ::std::fmt::Debug for Template {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Template")
            .field("body", &format_args!("[hidden]"))
            .field("buttons", &self.buttons)
            .field("campaign_id", &self.campaign_id)
            .field("footer", &self.footer)
            .field("header", &self.header)
            .field("name", &self.name)
            .finish()
    }
}

impl ::std::fmt::Debug for TemplateButton {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("TemplateButton")
            .field("payload", &self.payload)
            .field("phone_number", &format_args!("[hidden]"))
            .field("text", &self.text)
            .field("type_", &self.type_)
            .field("url", &self.url)
            .finish()
    }
}

impl ::std::fmt::Debug for TemplateHeader {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("TemplateHeader")
            .field("caption", &self.caption)
            .field("file_name", &self.file_name)
            .field("text", &format_args!("[hidden]"))
            .field("type_", &self.type_)
            .field("url", &self.url)
            .finish()
    }
}

impl ::std::fmt::Debug for TextMessage {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("TextMessage")
            .field("buttons", &self.buttons)
            .field("is_rating", &self.is_rating)
            .field("message", &format_args!("[hidden]"))
            .finish()
    }
}

impl ::std::fmt::Debug for TranscriptMessage {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("TranscriptMessage")
            .field("ai_action", &format_args!("[hidden]"))
            .field("ai_agent_clear_context", &self.ai_agent_clear_context)
            .field("attachment", &self.attachment)
            .field("audio", &self.audio)
            .field("call_permission", &self.call_permission)
            .field("caption", &format_args!("[hidden]"))
            .field("card", &self.card)
            .field("carousel", &self.carousel)
            .field("contact", &self.contact)
            .field("created_at", &self.created_at)
            .field("doc", &self.doc)
            .field("dynamic_list", &self.dynamic_list)
            .field("dynamic_reply", &self.dynamic_reply)
            .field("form", &self.form)
            .field("form_response", &self.form_response)
            .field("from", &self.from)
            .field("image", &self.image)
            .field("is_config_message", &self.is_config_message)
            .field("is_from_agent", &self.is_from_agent)
            .field("is_preview_user", &self.is_preview_user)
            .field("is_template_sent_from_flow", &self.is_template_sent_from_flow)
            .field("list", &self.list)
            .field("location", &self.location)
            .field("location_request", &self.location_request)
            .field("message_details", &self.message_details)
            .field("order", &self.order)
            .field("order_payment_message", &self.order_payment_message)
            .field("payment_status", &self.payment_status)
            .field("pdf", &self.pdf)
            .field("ppt", &self.ppt)
            .field("product_multi", &self.product_multi)
            .field("product_single", &self.product_single)
            .field("reply", &self.reply)
            .field("tag", &self.tag)
            .field("template", &self.template)
            .field("text", &self.text)
            .field("type_", &self.type_)
            .field("updated_at", &self.updated_at)
            .field("video", &self.video)
            .field("whatsapp_flow", &self.whatsapp_flow)
            .field("xls", &self.xls)
            .finish()
    }
}

impl ::std::fmt::Debug for TranscriptsRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("TranscriptsRequest")
            .field("bot_user_id", &format_args!("[hidden]"))
            .field("channel_id", &self.channel_id)
            .field("end_date", &self.end_date)
            .field("start_date", &self.start_date)
            .finish()
    }
}

impl ::std::fmt::Debug for WhatsappFlow {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("WhatsappFlow")
            .field("action_button", &self.action_button)
            .field("body", &format_args!("[hidden]"))
            .field("whatsapp_flow_id", &self.whatsapp_flow_id)
            .field("whatsapp_flow_name", &self.whatsapp_flow_name)
            .finish()
    }
}
