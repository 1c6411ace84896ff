// Machine-owned: written by `cargo xtask codegen bot-open` from specs/bot-open/. Edit there, not here.

#[derive(Clone)]
pub struct LoginRequest {
    app_id: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    app_secret: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for LoginRequest {
    fn default() -> Self {
        Self {
            app_id: Ok(Default::default()),
            app_secret: Ok(Default::default()),
        }
    }
}

impl LoginRequest {
    pub fn app_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.app_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for app_id: {e}"));
        self
    }
    pub fn app_secret<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.app_secret = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for app_secret: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<LoginRequest> for super::LoginRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: LoginRequest,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            app_id: value.app_id?,
            app_secret: value.app_secret?,
        })
    }
}

impl ::std::convert::From<super::LoginRequest> for LoginRequest {
    fn from(value: super::LoginRequest) -> Self {
        Self {
            app_id: Ok(value.app_id),
            app_secret: Ok(value.app_secret),
        }
    }
}

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

impl ::std::convert::TryFrom<TranscriptsRequest> for super::TranscriptsRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: TranscriptsRequest,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            bot_user_id: value.bot_user_id?,
            channel_id: value.channel_id?,
            end_date: value.end_date?,
            start_date: value.start_date?,
        })
    }
}

impl ::std::convert::From<super::TranscriptsRequest> for TranscriptsRequest {
    fn from(value: super::TranscriptsRequest) -> Self {
        Self {
            bot_user_id: Ok(value.bot_user_id),
            channel_id: Ok(value.channel_id),
            end_date: Ok(value.end_date),
            start_date: Ok(value.start_date),
        }
    }
}

#[derive(Clone)]
pub struct UsersRequest {
    channel_ids: ::std::result::Result<
        ::std::option::Option<::std::vec::Vec<crate::types::UserChannelId>>,
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

impl ::std::default::Default for UsersRequest {
    fn default() -> Self {
        Self {
            channel_ids: Ok(Default::default()),
            end_date: Ok(Default::default()),
            start_date: Ok(Default::default()),
        }
    }
}

impl UsersRequest {
    pub fn channel_ids<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::std::option::Option<::std::vec::Vec<crate::types::UserChannelId>>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.channel_ids = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for channel_ids: {e}")
            });
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

impl ::std::convert::TryFrom<UsersRequest> for super::UsersRequest {
    type Error = super::error::ConversionError;
    fn try_from(
        value: UsersRequest,
    ) -> ::std::result::Result<Self, super::error::ConversionError> {
        Ok(Self {
            channel_ids: value.channel_ids?,
            end_date: value.end_date?,
            start_date: value.start_date?,
        })
    }
}

impl ::std::convert::From<super::UsersRequest> for UsersRequest {
    fn from(value: super::UsersRequest) -> Self {
        Self {
            channel_ids: Ok(value.channel_ids),
            end_date: Ok(value.end_date),
            start_date: Ok(value.start_date),
        }
    }
}

impl ::std::fmt::Debug for LoginRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("LoginRequest").finish_non_exhaustive()
    }
}

impl ::std::fmt::Debug for TranscriptsRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("TranscriptsRequest").finish_non_exhaustive()
    }
}

impl ::std::fmt::Debug for UsersRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("UsersRequest").finish_non_exhaustive()
    }
}
