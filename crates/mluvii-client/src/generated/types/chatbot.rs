// Machine-owned: written by `cargo xtask codegen mluvii` from specs/mluvii/. Edit there, not here.

#[allow(unused_imports)]
use super::*;

///What a chatbot sends into a session: a message, named by `type`, or an activity, named by `activity`, with the members of that activity beside it. One schema per message stands in `x-chatbot-activities.to_mluvii`. Which members are optional is not documented.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
pub struct ChatbotActivity {
    ///Name of the activity. The vendor's page spells Handoff, the enum HandOff; how case is treated is unknown.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub activity: ::std::option::Option<::std::string::String>,
    ///`carousel` or `list`.
    #[serde(
        rename = "attachmentLayout",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub attachment_layout: ::std::option::Option<::std::string::String>,
    ///Cards of a message.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub attachments: ::std::option::Option<::std::vec::Vec<ChatbotAttachment>>,
    ///Id of the session; the chatbot must be connected to it.
    #[serde(rename = "sessionId")]
    pub session_id: i64,
    ///Buttons offered below a message.
    #[serde(
        rename = "suggestedActions",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub suggested_actions: ::std::option::Option<ChatbotSuggestedActions>,
    ///Text of a message. The HTML elements strong, em and a are turned into what the channel can show, others are taken out.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub text: ::std::option::Option<::std::string::String>,
    ///When it was sent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub timestamp: ::std::option::Option<::progenitor_client::Timestamp>,
    ///Kind of a message: `mluvii` on the vendor's page, `message` in clients.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
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
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub content: ::std::option::Option<ChatbotHeroCard>,
    ///Media type that says that the content is a hero card.
    #[serde(
        rename = "contentType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub content_type: ::std::option::Option<::std::string::String>,
}

impl ChatbotAttachment {
    pub fn builder() -> builder::ChatbotAttachment {
        Default::default()
    }
}

///A button.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct ChatbotCardAction {
    ///Label.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub title: ::std::option::Option<::std::string::String>,
    ///What the button does; `imBack` sends the value as a message of the visitor.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub type_: ::std::option::Option<::std::string::String>,
    ///Value that is sent.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
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
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub url: ::std::option::Option<::std::string::String>,
}

impl ChatbotCardImage {
    pub fn builder() -> builder::ChatbotCardImage {
        Default::default()
    }
}

///A card with texts, images and buttons.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct ChatbotHeroCard {
    ///Buttons.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub buttons: ::std::option::Option<::std::vec::Vec<ChatbotCardAction>>,
    ///Images.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub images: ::std::option::Option<::std::vec::Vec<ChatbotCardImage>>,
    ///Line below the title.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub subtitle: ::std::option::Option<::std::string::String>,
    ///Text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub text: ::std::option::Option<::std::string::String>,
    ///Title.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub title: ::std::option::Option<::std::string::String>,
}

impl ChatbotHeroCard {
    pub fn builder() -> builder::ChatbotHeroCard {
        Default::default()
    }
}

///Buttons offered below a message.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct ChatbotSuggestedActions {
    ///Buttons.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub actions: ::std::option::Option<::std::vec::Vec<ChatbotCardAction>>,
}

impl ChatbotSuggestedActions {
    pub fn builder() -> builder::ChatbotSuggestedActions {
        Default::default()
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
