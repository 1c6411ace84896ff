// Machine-owned: written by `cargo xtask codegen mluvii` from specs/mluvii/. Edit there, not here.

#[allow(unused_imports)]
use super::*;

///A form of any kind: entry, feedback, offline, chat card or call script.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct FormModel {
    ///Id of the tenant that owns the form; null for a shared one.
    #[serde(
        rename = "departmentId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub department_id: ::std::option::Option<i32>,
    ///Channel of the form.
    #[serde(rename = "formChannel")]
    pub form_channel: crate::types::Channel,
    ///Where the form is used.
    #[serde(rename = "formType")]
    pub form_type: crate::types::FormEntrypoint,
    ///Id of the form.
    pub id: i32,
    ///Name of the form.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///Whether the form comes with the system.
    pub predefined: bool,
}
