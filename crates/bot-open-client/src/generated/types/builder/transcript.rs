// Machine-owned: written by `cargo xtask codegen bot-open` from specs/bot-open/. Edit there, not here.

#[derive(Clone)]
pub struct TranscriptsRequest {
    bot_user_id: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    channel_id: ::std::result::Result<
        ::std::option::Option<crate::types::ChannelId>,
        ::std::string::String,
    >,
    end_date: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    start_date: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for TranscriptsRequest {
    fn default() -> Self {
        Self {
            bot_user_id: Ok(Default::default()),
            channel_id: Ok(Default::default()),
            end_date: Ok(Default::default()),
            start_date: Ok(Default::default()),
        }
    }
}

impl TranscriptsRequest {
    pub fn bot_user_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.bot_user_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for bot_user_id: {e}")
            });
        self
    }
    pub fn channel_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<crate::types::ChannelId>>,
        T::Error: ::std::fmt::Display,
    {
        self.channel_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for channel_id: {e}"));
        self
    }
    pub fn end_date<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.end_date = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for end_date: {e}"));
        self
    }
    pub fn start_date<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.start_date = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for start_date: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<TranscriptsRequest> for super::super::TranscriptsRequest {
    type Error = super::super::error::ConversionError;
    fn try_from(
        value: TranscriptsRequest,
    ) -> ::std::result::Result<Self, super::super::error::ConversionError> {
        Ok(Self {
            bot_user_id: value.bot_user_id?,
            channel_id: value.channel_id?,
            end_date: value.end_date?,
            start_date: value.start_date?,
        })
    }
}

impl ::std::convert::From<super::super::TranscriptsRequest> for TranscriptsRequest {
    fn from(value: super::super::TranscriptsRequest) -> Self {
        Self {
            bot_user_id: Ok(value.bot_user_id),
            channel_id: Ok(value.channel_id),
            end_date: Ok(value.end_date),
            start_date: Ok(value.start_date),
        }
    }
}

impl ::std::fmt::Debug for TranscriptsRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("TranscriptsRequest").finish_non_exhaustive()
    }
}
