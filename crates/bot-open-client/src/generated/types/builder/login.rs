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

impl ::std::convert::TryFrom<LoginRequest> for super::super::LoginRequest {
    type Error = super::super::error::ConversionError;
    fn try_from(
        value: LoginRequest,
    ) -> ::std::result::Result<Self, super::super::error::ConversionError> {
        Ok(Self {
            app_id: value.app_id?,
            app_secret: value.app_secret?,
        })
    }
}

impl ::std::convert::From<super::super::LoginRequest> for LoginRequest {
    fn from(value: super::super::LoginRequest) -> Self {
        Self {
            app_id: Ok(value.app_id),
            app_secret: Ok(value.app_secret),
        }
    }
}

impl ::std::fmt::Debug for LoginRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("LoginRequest").finish_non_exhaustive()
    }
}
