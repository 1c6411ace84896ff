// Machine-owned: written by `cargo xtask codegen bot-open` from specs/bot-open/. Edit there, not here.

#[allow(unused_imports)]
use super::*;

///Values that the bot's owner keeps about a user, under names of their own choice.
#[cfg(any(feature = "transcript", feature = "types", feature = "user"))]
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[serde(transparent)]
pub struct CustomFields(
    pub ::serde_json::Map<::std::string::String, ::serde_json::Value>,
);

#[cfg(any(feature = "transcript", feature = "types", feature = "user"))]
impl ::std::ops::Deref for CustomFields {
    type Target = ::serde_json::Map<::std::string::String, ::serde_json::Value>;
    fn deref(&self) -> &::serde_json::Map<::std::string::String, ::serde_json::Value> {
        &self.0
    }
}

#[cfg(any(feature = "transcript", feature = "types", feature = "user"))]
impl ::std::convert::From<CustomFields>
for ::serde_json::Map<::std::string::String, ::serde_json::Value> {
    fn from(value: CustomFields) -> Self {
        value.0
    }
}

#[cfg(any(feature = "transcript", feature = "types", feature = "user"))]
impl ::std::convert::From<::serde_json::Map<::std::string::String, ::serde_json::Value>>
for CustomFields {
    fn from(
        value: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    ) -> Self {
        Self(value)
    }
}

///What came with an error. Only `message` has been seen, once, in a 500 of `listUsers`; other members may be there.
#[cfg(
    any(
        feature = "bot",
        feature = "login",
        feature = "transcript",
        feature = "types",
        feature = "user"
    )
)]
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
pub struct Error {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub message: ::std::option::Option<::std::string::String>,
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

#[cfg(any(feature = "transcript", feature = "types", feature = "user"))]
impl ::std::fmt::Debug for CustomFields {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str("CustomFields([hidden])")
    }
}

#[cfg(
    any(
        feature = "bot",
        feature = "login",
        feature = "transcript",
        feature = "types",
        feature = "user"
    )
)]
impl ::std::fmt::Debug for Error {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Error")
            .field("message", &self.message)
            .field("extra", &format_args!("[hidden]"))
            .finish()
    }
}
