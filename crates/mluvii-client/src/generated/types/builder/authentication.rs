// Machine-owned: written by `cargo xtask codegen mluvii` from specs/mluvii/. Edit there, not here.

#[derive(Clone)]
pub struct TokenRequest {
    client_id: ::std::result::Result<::std::string::String, ::std::string::String>,
    client_secret: ::std::result::Result<::std::string::String, ::std::string::String>,
    grant_type: ::std::result::Result<::std::string::String, ::std::string::String>,
    response_type: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    scope: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for TokenRequest {
    fn default() -> Self {
        Self {
            client_id: Err("no value supplied for client_id".to_string()),
            client_secret: Err("no value supplied for client_secret".to_string()),
            grant_type: Err("no value supplied for grant_type".to_string()),
            response_type: Ok(Default::default()),
            scope: Ok(Default::default()),
        }
    }
}

impl TokenRequest {
    pub fn client_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.client_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for client_id: {e}"));
        self
    }
    pub fn client_secret<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.client_secret = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for client_secret: {e}")
            });
        self
    }
    pub fn grant_type<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.grant_type = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for grant_type: {e}"));
        self
    }
    pub fn response_type<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.response_type = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for response_type: {e}")
            });
        self
    }
    pub fn scope<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.scope = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for scope: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<TokenRequest> for super::super::TokenRequest {
    type Error = super::super::error::ConversionError;
    fn try_from(
        value: TokenRequest,
    ) -> ::std::result::Result<Self, super::super::error::ConversionError> {
        Ok(Self {
            client_id: value.client_id?,
            client_secret: value.client_secret?,
            grant_type: value.grant_type?,
            response_type: value.response_type?,
            scope: value.scope?,
        })
    }
}

impl ::std::convert::From<super::super::TokenRequest> for TokenRequest {
    fn from(value: super::super::TokenRequest) -> Self {
        Self {
            client_id: Ok(value.client_id),
            client_secret: Ok(value.client_secret),
            grant_type: Ok(value.grant_type),
            response_type: Ok(value.response_type),
            scope: Ok(value.scope),
        }
    }
}

impl ::std::fmt::Debug for TokenRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("TokenRequest").finish_non_exhaustive()
    }
}
