// Machine-owned: written by `cargo xtask codegen mluvii` from specs/mluvii/. Edit there, not here.

#[allow(unused_imports)]
use super::*;

///A tenant to create.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct DepartmentCreateModel {
    ///Name of the tenant.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
}

impl DepartmentCreateModel {
    pub fn builder() -> builder::DepartmentCreateModel {
        Default::default()
    }
}

///A tenant, called department in the API.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct DepartmentModel {
    ///Id of the tenant.
    pub id: i32,
    ///Name of the tenant.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
}

///The application settings of a tenant.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct DepartmentSettingsModel {
    ///Id of the tenant that has the settings.
    #[serde(rename = "departmentId")]
    pub department_id: i32,
    ///Name of a setting to its value, both as text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub settings: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
}

///New values of a tenant.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct DepartmentUpdateModel {
    ///Name of the tenant.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
}

impl DepartmentUpdateModel {
    pub fn builder() -> builder::DepartmentUpdateModel {
        Default::default()
    }
}

///The load of the groups of a tenant, by group id.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct GroupAvailabilityModel {
    ///Group id, as text, to the load of the group.
    #[serde(
        rename = "overallWorkload",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub overall_workload: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, GroupOverallWorkload>,
    >,
}

///The load of one group, by channel.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct GroupOverallWorkload {
    ///Name of a Channel to the load on it. Whether the keys are spelled like the enum or in camel case is unknown.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub workload: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, GroupWorkload>,
    >,
}

///The queue of one group on one channel.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct GroupWorkload {
    ///How many places of the queue are free.
    #[serde(rename = "freeQueueSlotsCountTotal")]
    pub free_queue_slots_count_total: i32,
    ///How many are waiting now.
    #[serde(rename = "inQueueCountTotal")]
    pub in_queue_count_total: i32,
}
