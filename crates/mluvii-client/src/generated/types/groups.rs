// Machine-owned: written by `cargo xtask codegen mluvii` from specs/mluvii/. Edit there, not here.

#[allow(unused_imports)]
use super::*;

///A group to create.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct CreateGroupModel {
    ///Id of the tenant, which the API calls department.
    #[serde(rename = "departmentId")]
    pub department_id: i32,
    ///Name of the group.
    pub name: ::std::string::String,
}

impl CreateGroupModel {
    pub fn builder() -> builder::CreateGroupModel {
        Default::default()
    }
}

///A group of operators.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct GroupModel {
    ///When it was created.
    pub created: ::progenitor_client::Timestamp,
    ///Id of the tenant, which the API calls department.
    #[serde(rename = "departmentId")]
    pub department_id: i32,
    ///Id of the group.
    pub id: i32,
    ///Name of the group.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///Kind of the group.
    #[serde(rename = "type")]
    pub type_: crate::types::OperatorGroupType,
}

///The application settings of a group.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct GroupSettingsModel {
    ///Id of the group that has the settings.
    #[serde(rename = "operatorGroupId")]
    pub operator_group_id: i32,
    ///Name of a setting to its value, both as text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub settings: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
}

///The members a group is to have.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct UpdateGroupModel {
    ///Ids of the members.
    #[serde(rename = "userIds", skip_serializing_if = "::std::option::Option::is_none")]
    pub user_ids: ::std::option::Option<::std::vec::Vec<i32>>,
}

impl UpdateGroupModel {
    pub fn builder() -> builder::UpdateGroupModel {
        Default::default()
    }
}
