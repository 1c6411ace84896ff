// Machine-owned: written by `cargo xtask codegen bot-open` from specs/bot-open/. Edit there, not here.

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

impl ::std::convert::TryFrom<UsersRequest> for super::super::UsersRequest {
    type Error = super::super::error::ConversionError;
    fn try_from(
        value: UsersRequest,
    ) -> ::std::result::Result<Self, super::super::error::ConversionError> {
        Ok(Self {
            channel_ids: value.channel_ids?,
            end_date: value.end_date?,
            start_date: value.start_date?,
        })
    }
}

impl ::std::convert::From<super::super::UsersRequest> for UsersRequest {
    fn from(value: super::super::UsersRequest) -> Self {
        Self {
            channel_ids: Ok(value.channel_ids),
            end_date: Ok(value.end_date),
            start_date: Ok(value.start_date),
        }
    }
}

impl ::std::fmt::Debug for UsersRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("UsersRequest").finish_non_exhaustive()
    }
}
