// Machine-owned: written by `cargo xtask codegen mluvii` from specs/mluvii/. Edit there, not here.

#[allow(unused_imports)]
use super::*;

///A tag to create.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct CreateTagModel {
    ///Background colour as ARGB text.
    #[serde(
        rename = "backgroundArgb",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub background_argb: ::std::option::Option<::std::string::String>,
    ///Label of the tag.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub label: ::std::option::Option<::std::string::String>,
    ///Name of the tag.
    pub name: ::std::string::String,
    ///Text colour as ARGB text.
    #[serde(rename = "textArgb", skip_serializing_if = "::std::option::Option::is_none")]
    pub text_argb: ::std::option::Option<::std::string::String>,
}

impl CreateTagModel {
    pub fn builder() -> builder::CreateTagModel {
        Default::default()
    }
}

///A tag of a tenant.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct TagModel {
    ///Background colour as ARGB text.
    #[serde(
        rename = "backgroundArgb",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub background_argb: ::std::option::Option<::std::string::String>,
    ///Id of the tenant, which the API calls department.
    #[serde(rename = "departmentId")]
    pub department_id: i32,
    ///Id of the tag.
    pub id: i32,
    ///Label of the tag.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub label: ::std::option::Option<::std::string::String>,
    ///Name of the tag.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///Text colour as ARGB text.
    #[serde(rename = "textArgb", skip_serializing_if = "::std::option::Option::is_none")]
    pub text_argb: ::std::option::Option<::std::string::String>,
}

///New label and colours of a tag; its name cannot be changed.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct UpdateTagModel {
    ///Background colour as ARGB text.
    #[serde(
        rename = "backgroundArgb",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub background_argb: ::std::option::Option<::std::string::String>,
    ///Label of the tag.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub label: ::std::option::Option<::std::string::String>,
    ///Text colour as ARGB text.
    #[serde(rename = "textArgb", skip_serializing_if = "::std::option::Option::is_none")]
    pub text_argb: ::std::option::Option<::std::string::String>,
}

impl UpdateTagModel {
    pub fn builder() -> builder::UpdateTagModel {
        Default::default()
    }
}
