// Machine-owned: written by `cargo xtask codegen mluvii` from specs/mluvii/. Edit there, not here.

#[derive(Clone)]
pub struct WebhookAddEditModel {
    callback_url: ::std::result::Result<::std::string::String, ::std::string::String>,
    event_types: ::std::result::Result<
        ::std::vec::Vec<crate::types::WebhookEventType>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for WebhookAddEditModel {
    fn default() -> Self {
        Self {
            callback_url: Err("no value supplied for callback_url".to_string()),
            event_types: Err("no value supplied for event_types".to_string()),
        }
    }
}

impl WebhookAddEditModel {
    pub fn callback_url<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.callback_url = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for callback_url: {e}")
            });
        self
    }
    pub fn event_types<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<crate::types::WebhookEventType>>,
        T::Error: ::std::fmt::Display,
    {
        self.event_types = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for event_types: {e}")
            });
        self
    }
}

impl ::std::convert::TryFrom<WebhookAddEditModel> for super::super::WebhookAddEditModel {
    type Error = super::super::error::ConversionError;
    fn try_from(
        value: WebhookAddEditModel,
    ) -> ::std::result::Result<Self, super::super::error::ConversionError> {
        Ok(Self {
            callback_url: value.callback_url?,
            event_types: value.event_types?,
        })
    }
}

impl ::std::convert::From<super::super::WebhookAddEditModel> for WebhookAddEditModel {
    fn from(value: super::super::WebhookAddEditModel) -> Self {
        Self {
            callback_url: Ok(value.callback_url),
            event_types: Ok(value.event_types),
        }
    }
}

impl ::std::fmt::Debug for WebhookAddEditModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("WebhookAddEditModel").finish_non_exhaustive()
    }
}
