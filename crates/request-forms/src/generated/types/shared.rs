// Machine-owned: written by `REQUEST_FORMS=write cargo test -p codegen --test request_forms` from openapi.json. Edit there, not here.

#[allow(unused_imports)]
use super::*;

///`Filter`
#[cfg(any(feature = "bodies", feature = "parameters", feature = "types"))]
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct Filter {
    pub name: ::std::string::String,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub range: ::std::option::Option<Range>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub words: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

#[cfg(any(feature = "bodies", feature = "parameters", feature = "types"))]
impl Filter {
    pub fn builder() -> builder::Filter {
        Default::default()
    }
}

///`Range`
#[cfg(any(feature = "bodies", feature = "parameters", feature = "types"))]
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct Range {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub from: ::std::option::Option<i32>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub to: ::std::option::Option<::std::string::String>,
}

#[cfg(any(feature = "bodies", feature = "parameters", feature = "types"))]
impl Range {
    pub fn builder() -> builder::Range {
        Default::default()
    }
}
