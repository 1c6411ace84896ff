// Machine-owned: written by `cargo xtask codegen mluvii` from specs/mluvii/. Edit there, not here.

#[allow(unused_imports)]
use super::*;

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
