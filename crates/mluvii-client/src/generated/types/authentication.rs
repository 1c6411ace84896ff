// Machine-owned: written by `cargo xtask codegen mluvii` from specs/mluvii/. Edit there, not here.

#[allow(unused_imports)]
use super::*;

///Refusal of the token endpoint. The vendor's own was never seen; this is the form of RFC 6749.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct OAuthError {
    ///Code such as `invalid_client`.
    pub error: ::std::string::String,
    ///Text for people.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub error_description: ::std::option::Option<::std::string::String>,
    ///Page about the error.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub error_uri: ::std::option::Option<::std::string::String>,
}

///Client credentials in exchange for a token.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
pub struct TokenRequest {
    ///Id half of the API key made in the administration.
    pub client_id: ::std::string::String,
    ///Secret half of the API key.
    pub client_secret: ::std::string::String,
    ///Always `client_credentials`.
    pub grant_type: ::std::string::String,
    ///`token`. The vendor's page and samples send it; clients that leave it out get a token too.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub response_type: ::std::option::Option<::std::string::String>,
    ///`mluviiPublicApi`. One client and the R package send it; whether it is ever needed is unknown.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub scope: ::std::option::Option<::std::string::String>,
}

impl TokenRequest {
    pub fn builder() -> builder::TokenRequest {
        Default::default()
    }
}

///A bearer token. Seen in clients: all of them read `access_token`, the newest one also the other two.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
pub struct TokenResponse {
    ///The token, a JWT.
    pub access_token: ::std::string::String,
    ///Lifetime in seconds; 3600 is expected from the documented hour.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub expires_in: ::std::option::Option<i64>,
    ///Kind of the token: Bearer.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub token_type: ::std::option::Option<::std::string::String>,
}

impl ::std::fmt::Debug for TokenRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("TokenRequest")
            .field("client_id", &self.client_id)
            .field("client_secret", &format_args!("[hidden]"))
            .field("grant_type", &self.grant_type)
            .field("response_type", &self.response_type)
            .field("scope", &self.scope)
            .finish()
    }
}

impl ::std::fmt::Debug for TokenResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("TokenResponse")
            .field("access_token", &format_args!("[hidden]"))
            .field("expires_in", &self.expires_in)
            .field("token_type", &self.token_type)
            .finish()
    }
}
