// Machine-owned: written by `cargo xtask codegen bot-open` from specs/bot-open/. Edit there, not here.

#[allow(unused_imports)]
use super::*;

///The credentials of an application. Nothing is marked as required, but a login needs both members.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Default, PartialEq)]
pub struct LoginRequest {
    #[serde(rename = "appId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub app_id: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "appSecret",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub app_secret: ::std::option::Option<::std::string::String>,
}

impl LoginRequest {
    pub fn builder() -> builder::LoginRequest {
        Default::default()
    }
}

///A session token. Accept either spelling of the expiry; the token itself may hold a third.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Default, PartialEq)]
pub struct LoginResponse {
    ///Observed to be a JWT signed with RS256. Sent as it is in `Authorization`.
    #[serde(
        rename = "authToken",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub auth_token: ::std::option::Option<::std::string::String>,
    ///When the token expires, as the page spells it. The format is not known.
    #[serde(rename = "expireAt", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub expire_at: ::std::option::Option<::std::string::String>,
    ///The same, as one public run log spells it. The format is not known.
    #[serde(
        rename = "expiresAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub expires_at: ::std::option::Option<::std::string::String>,
}

impl ::std::fmt::Debug for LoginRequest {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("LoginRequest")
            .field("app_id", &self.app_id)
            .field("app_secret", &format_args!("[hidden]"))
            .finish()
    }
}

impl ::std::fmt::Debug for LoginResponse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("LoginResponse")
            .field("auth_token", &format_args!("[hidden]"))
            .field("expire_at", &self.expire_at)
            .field("expires_at", &self.expires_at)
            .finish()
    }
}
