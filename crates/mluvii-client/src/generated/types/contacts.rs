// Machine-owned: written by `cargo xtask codegen mluvii` from specs/mluvii/. Edit there, not here.

#[allow(unused_imports)]
use super::*;

///Contact fields: key of a field, such as oo1_guest_phone, to its set of values.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[serde(transparent)]
pub struct ContactFields(
    pub ::std::collections::BTreeMap<
        ::std::string::String,
        ::std::vec::Vec<::std::string::String>,
    >,
);

impl ::std::ops::Deref for ContactFields {
    type Target = ::std::collections::BTreeMap<
        ::std::string::String,
        ::std::vec::Vec<::std::string::String>,
    >;
    fn deref(
        &self,
    ) -> &::std::collections::BTreeMap<
        ::std::string::String,
        ::std::vec::Vec<::std::string::String>,
    > {
        &self.0
    }
}

impl ::std::convert::From<ContactFields>
for ::std::collections::BTreeMap<
    ::std::string::String,
    ::std::vec::Vec<::std::string::String>,
> {
    fn from(value: ContactFields) -> Self {
        value.0
    }
}

impl ::std::convert::From<
    ::std::collections::BTreeMap<
        ::std::string::String,
        ::std::vec::Vec<::std::string::String>,
    >,
> for ContactFields {
    fn from(
        value: ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::vec::Vec<::std::string::String>,
        >,
    ) -> Self {
        Self(value)
    }
}

///A contact (identity) of the contact directory in the present form: an id and a map of fields.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
pub struct ContactModel {
    ///Contact fields such as oo1_guest_phone, each with its set of values.
    pub data: ::std::collections::BTreeMap<
        ::std::string::String,
        ::std::vec::Vec<::std::string::String>,
    >,
    ///Id of the contact.
    pub id: i64,
}

///A saved filter of the contact directory.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct FilterModel {
    ///Id of the filter.
    pub id: i32,
    ///Name of the filter.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
}

///A contact in the older, flat form: its fields stand beside the id.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
pub struct FlatContact {
    ///Id of the contact.
    pub id: i64,
    #[serde(flatten)]
    pub extra: ::std::collections::BTreeMap<::std::string::String, FlatContactValue>,
}

///Fields of a contact to create the old way, one value each.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[serde(transparent)]
pub struct FlatContactFields(
    pub ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
);

impl ::std::ops::Deref for FlatContactFields {
    type Target = ::std::collections::BTreeMap<
        ::std::string::String,
        ::std::string::String,
    >;
    fn deref(
        &self,
    ) -> &::std::collections::BTreeMap<::std::string::String, ::std::string::String> {
        &self.0
    }
}

impl ::std::convert::From<FlatContactFields>
for ::std::collections::BTreeMap<::std::string::String, ::std::string::String> {
    fn from(value: FlatContactFields) -> Self {
        value.0
    }
}

impl ::std::convert::From<
    ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
> for FlatContactFields {
    fn from(
        value: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    ) -> Self {
        Self(value)
    }
}

///Value of a field of a flat contact: a text or a list of texts.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(untagged)]
pub enum FlatContactValue {
    String(::std::string::String),
    Array(::std::vec::Vec<::std::string::String>),
}

impl ::std::convert::From<::std::vec::Vec<::std::string::String>> for FlatContactValue {
    fn from(value: ::std::vec::Vec<::std::string::String>) -> Self {
        Self::Array(value)
    }
}

///The contents of the contact that a merge leaves.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Default, PartialEq)]
pub struct IdentityDataModel {
    ///Key of a field to its set of values in the resulting contact.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<
        ::std::collections::BTreeMap<
            ::std::string::String,
            ::std::vec::Vec<::std::string::String>,
        >,
    >,
    ///Name of the resulting contact.
    #[serde(rename = "fullName", skip_serializing_if = "::std::option::Option::is_none")]
    pub full_name: ::std::option::Option<::std::string::String>,
}

impl IdentityDataModel {
    pub fn builder() -> builder::IdentityDataModel {
        Default::default()
    }
}

///Which contacts become one, and what the result holds.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct MergeModel {
    ///What the resulting contact holds.
    #[serde(
        rename = "contactData",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub contact_data: ::std::option::Option<IdentityDataModel>,
    ///Ids of the contacts to merge.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ids: ::std::option::Option<::std::vec::Vec<i64>>,
}

impl MergeModel {
    pub fn builder() -> builder::MergeModel {
        Default::default()
    }
}

impl ::std::fmt::Debug for ContactFields {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str("ContactFields([hidden])")
    }
}

impl ::std::fmt::Debug for ContactModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ContactModel")
            .field("data", &format_args!("[hidden]"))
            .field("id", &self.id)
            .finish()
    }
}

impl ::std::fmt::Debug for FlatContact {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str("FlatContact([hidden])")
    }
}

impl ::std::fmt::Debug for FlatContactFields {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str("FlatContactFields([hidden])")
    }
}

impl ::std::fmt::Debug for IdentityDataModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("IdentityDataModel")
            .field("data", &format_args!("[hidden]"))
            .field("full_name", &format_args!("[hidden]"))
            .finish()
    }
}
