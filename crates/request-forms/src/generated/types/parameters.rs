// Machine-owned: written by `REQUEST_FORMS=write cargo test -p codegen --test request_forms` from openapi.json. Edit there, not here.

#[allow(unused_imports)]
use super::*;

///`QueryListsEither`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(untagged)]
pub enum QueryListsEither {
    String(::std::string::String),
    Array(::std::vec::Vec<::std::string::String>),
}

impl ::std::convert::From<::std::vec::Vec<::std::string::String>> for QueryListsEither {
    fn from(value: ::std::vec::Vec<::std::string::String>) -> Self {
        Self::Array(value)
    }
}
