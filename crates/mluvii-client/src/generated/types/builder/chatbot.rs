// Machine-owned: written by `cargo xtask codegen mluvii` from specs/mluvii/. Edit there, not here.

#[derive(Clone)]
pub struct ChatbotActivity {
    activity: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    attachment_layout: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    attachments: ::std::result::Result<
        ::std::option::Option<::std::vec::Vec<super::super::ChatbotAttachment>>,
        ::std::string::String,
    >,
    session_id: ::std::result::Result<i64, ::std::string::String>,
    suggested_actions: ::std::result::Result<
        ::std::option::Option<super::super::ChatbotSuggestedActions>,
        ::std::string::String,
    >,
    text: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    timestamp: ::std::result::Result<
        ::std::option::Option<::progenitor_client::Timestamp>,
        ::std::string::String,
    >,
    type_: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    extra: ::std::result::Result<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for ChatbotActivity {
    fn default() -> Self {
        Self {
            activity: Ok(Default::default()),
            attachment_layout: Ok(Default::default()),
            attachments: Ok(Default::default()),
            session_id: Err("no value supplied for session_id".to_string()),
            suggested_actions: Ok(Default::default()),
            text: Ok(Default::default()),
            timestamp: Ok(Default::default()),
            type_: Ok(Default::default()),
            extra: Err("no value supplied for extra".to_string()),
        }
    }
}

impl ChatbotActivity {
    pub fn activity<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.activity = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for activity: {e}"));
        self
    }
    pub fn attachment_layout<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.attachment_layout = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for attachment_layout: {e}")
            });
        self
    }
    pub fn attachments<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::std::option::Option<::std::vec::Vec<super::super::ChatbotAttachment>>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.attachments = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for attachments: {e}")
            });
        self
    }
    pub fn session_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i64>,
        T::Error: ::std::fmt::Display,
    {
        self.session_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for session_id: {e}"));
        self
    }
    pub fn suggested_actions<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::std::option::Option<super::super::ChatbotSuggestedActions>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.suggested_actions = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for suggested_actions: {e}")
            });
        self
    }
    pub fn text<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.text = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for text: {e}"));
        self
    }
    pub fn timestamp<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::std::option::Option<::progenitor_client::Timestamp>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.timestamp = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for timestamp: {e}"));
        self
    }
    pub fn type_<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.type_ = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for type_: {e}"));
        self
    }
    pub fn extra<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::serde_json::Map<::std::string::String, ::serde_json::Value>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.extra = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for extra: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<ChatbotActivity> for super::super::ChatbotActivity {
    type Error = super::super::error::ConversionError;
    fn try_from(
        value: ChatbotActivity,
    ) -> ::std::result::Result<Self, super::super::error::ConversionError> {
        Ok(Self {
            activity: value.activity?,
            attachment_layout: value.attachment_layout?,
            attachments: value.attachments?,
            session_id: value.session_id?,
            suggested_actions: value.suggested_actions?,
            text: value.text?,
            timestamp: value.timestamp?,
            type_: value.type_?,
            extra: value.extra?,
        })
    }
}

impl ::std::convert::From<super::super::ChatbotActivity> for ChatbotActivity {
    fn from(value: super::super::ChatbotActivity) -> Self {
        Self {
            activity: Ok(value.activity),
            attachment_layout: Ok(value.attachment_layout),
            attachments: Ok(value.attachments),
            session_id: Ok(value.session_id),
            suggested_actions: Ok(value.suggested_actions),
            text: Ok(value.text),
            timestamp: Ok(value.timestamp),
            type_: Ok(value.type_),
            extra: Ok(value.extra),
        }
    }
}

#[derive(Clone)]
pub struct ChatbotAttachment {
    content: ::std::result::Result<
        ::std::option::Option<super::super::ChatbotHeroCard>,
        ::std::string::String,
    >,
    content_type: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for ChatbotAttachment {
    fn default() -> Self {
        Self {
            content: Ok(Default::default()),
            content_type: Ok(Default::default()),
        }
    }
}

impl ChatbotAttachment {
    pub fn content<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<super::super::ChatbotHeroCard>>,
        T::Error: ::std::fmt::Display,
    {
        self.content = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for content: {e}"));
        self
    }
    pub fn content_type<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.content_type = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for content_type: {e}")
            });
        self
    }
}

impl ::std::convert::TryFrom<ChatbotAttachment> for super::super::ChatbotAttachment {
    type Error = super::super::error::ConversionError;
    fn try_from(
        value: ChatbotAttachment,
    ) -> ::std::result::Result<Self, super::super::error::ConversionError> {
        Ok(Self {
            content: value.content?,
            content_type: value.content_type?,
        })
    }
}

impl ::std::convert::From<super::super::ChatbotAttachment> for ChatbotAttachment {
    fn from(value: super::super::ChatbotAttachment) -> Self {
        Self {
            content: Ok(value.content),
            content_type: Ok(value.content_type),
        }
    }
}

#[derive(Clone)]
pub struct ChatbotCardAction {
    title: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    type_: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    value: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for ChatbotCardAction {
    fn default() -> Self {
        Self {
            title: Ok(Default::default()),
            type_: Ok(Default::default()),
            value: Ok(Default::default()),
        }
    }
}

impl ChatbotCardAction {
    pub fn title<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.title = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for title: {e}"));
        self
    }
    pub fn type_<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.type_ = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for type_: {e}"));
        self
    }
    pub fn value<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.value = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for value: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<ChatbotCardAction> for super::super::ChatbotCardAction {
    type Error = super::super::error::ConversionError;
    fn try_from(
        value: ChatbotCardAction,
    ) -> ::std::result::Result<Self, super::super::error::ConversionError> {
        Ok(Self {
            title: value.title?,
            type_: value.type_?,
            value: value.value?,
        })
    }
}

impl ::std::convert::From<super::super::ChatbotCardAction> for ChatbotCardAction {
    fn from(value: super::super::ChatbotCardAction) -> Self {
        Self {
            title: Ok(value.title),
            type_: Ok(value.type_),
            value: Ok(value.value),
        }
    }
}

#[derive(Clone)]
pub struct ChatbotCardImage {
    url: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for ChatbotCardImage {
    fn default() -> Self {
        Self {
            url: Ok(Default::default()),
        }
    }
}

impl ChatbotCardImage {
    pub fn url<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.url = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for url: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<ChatbotCardImage> for super::super::ChatbotCardImage {
    type Error = super::super::error::ConversionError;
    fn try_from(
        value: ChatbotCardImage,
    ) -> ::std::result::Result<Self, super::super::error::ConversionError> {
        Ok(Self { url: value.url? })
    }
}

impl ::std::convert::From<super::super::ChatbotCardImage> for ChatbotCardImage {
    fn from(value: super::super::ChatbotCardImage) -> Self {
        Self { url: Ok(value.url) }
    }
}

#[derive(Clone)]
pub struct ChatbotHeroCard {
    buttons: ::std::result::Result<
        ::std::option::Option<::std::vec::Vec<super::super::ChatbotCardAction>>,
        ::std::string::String,
    >,
    images: ::std::result::Result<
        ::std::option::Option<::std::vec::Vec<super::super::ChatbotCardImage>>,
        ::std::string::String,
    >,
    subtitle: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    text: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    title: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for ChatbotHeroCard {
    fn default() -> Self {
        Self {
            buttons: Ok(Default::default()),
            images: Ok(Default::default()),
            subtitle: Ok(Default::default()),
            text: Ok(Default::default()),
            title: Ok(Default::default()),
        }
    }
}

impl ChatbotHeroCard {
    pub fn buttons<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::std::option::Option<::std::vec::Vec<super::super::ChatbotCardAction>>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.buttons = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for buttons: {e}"));
        self
    }
    pub fn images<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::std::option::Option<::std::vec::Vec<super::super::ChatbotCardImage>>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.images = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for images: {e}"));
        self
    }
    pub fn subtitle<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.subtitle = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for subtitle: {e}"));
        self
    }
    pub fn text<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.text = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for text: {e}"));
        self
    }
    pub fn title<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.title = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for title: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<ChatbotHeroCard> for super::super::ChatbotHeroCard {
    type Error = super::super::error::ConversionError;
    fn try_from(
        value: ChatbotHeroCard,
    ) -> ::std::result::Result<Self, super::super::error::ConversionError> {
        Ok(Self {
            buttons: value.buttons?,
            images: value.images?,
            subtitle: value.subtitle?,
            text: value.text?,
            title: value.title?,
        })
    }
}

impl ::std::convert::From<super::super::ChatbotHeroCard> for ChatbotHeroCard {
    fn from(value: super::super::ChatbotHeroCard) -> Self {
        Self {
            buttons: Ok(value.buttons),
            images: Ok(value.images),
            subtitle: Ok(value.subtitle),
            text: Ok(value.text),
            title: Ok(value.title),
        }
    }
}

#[derive(Clone)]
pub struct ChatbotSuggestedActions {
    actions: ::std::result::Result<
        ::std::option::Option<::std::vec::Vec<super::super::ChatbotCardAction>>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for ChatbotSuggestedActions {
    fn default() -> Self {
        Self {
            actions: Ok(Default::default()),
        }
    }
}

impl ChatbotSuggestedActions {
    pub fn actions<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::std::option::Option<::std::vec::Vec<super::super::ChatbotCardAction>>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.actions = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for actions: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<ChatbotSuggestedActions>
for super::super::ChatbotSuggestedActions {
    type Error = super::super::error::ConversionError;
    fn try_from(
        value: ChatbotSuggestedActions,
    ) -> ::std::result::Result<Self, super::super::error::ConversionError> {
        Ok(Self { actions: value.actions? })
    }
}

impl ::std::convert::From<super::super::ChatbotSuggestedActions>
for ChatbotSuggestedActions {
    fn from(value: super::super::ChatbotSuggestedActions) -> Self {
        Self { actions: Ok(value.actions) }
    }
}

impl ::std::fmt::Debug for ChatbotActivity {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ChatbotActivity").finish_non_exhaustive()
    }
}

impl ::std::fmt::Debug for ChatbotAttachment {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ChatbotAttachment").finish_non_exhaustive()
    }
}

impl ::std::fmt::Debug for ChatbotCardAction {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ChatbotCardAction").finish_non_exhaustive()
    }
}

impl ::std::fmt::Debug for ChatbotCardImage {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ChatbotCardImage").finish_non_exhaustive()
    }
}

impl ::std::fmt::Debug for ChatbotHeroCard {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ChatbotHeroCard").finish_non_exhaustive()
    }
}

impl ::std::fmt::Debug for ChatbotSuggestedActions {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ChatbotSuggestedActions").finish_non_exhaustive()
    }
}
