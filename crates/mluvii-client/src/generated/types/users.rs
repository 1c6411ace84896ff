// Machine-owned: written by `cargo xtask codegen mluvii` from specs/mluvii/. Edit there, not here.

#[allow(unused_imports)]
use super::*;

///An invitation link to create.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct CreateInvitationModel {
    ///Id of the tenant, which the API calls department.
    #[serde(rename = "departmentId")]
    pub department_id: i32,
    ///Id of the operator the link leads to.
    #[serde(rename = "operatorId")]
    pub operator_id: i32,
}

impl CreateInvitationModel {
    pub fn builder() -> builder::CreateInvitationModel {
        Default::default()
    }
}

///A user to create.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
pub struct CreateUserModel {
    ///E-mail address.
    pub email: ::std::string::String,
    ///First name.
    #[serde(rename = "firstName")]
    pub first_name: ::std::string::String,
    ///Last name.
    #[serde(rename = "lastName")]
    pub last_name: ::std::string::String,
    ///Provider the user must sign in through; the user then has no password (since 2026-01). The spelling of the name in JSON is inferred.
    #[serde(
        rename = "openIDProvider",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub open_id_provider: ::std::option::Option<crate::types::OpenIdProvider>,
    ///Unique login name.
    pub username: ::std::string::String,
}

impl CreateUserModel {
    pub fn builder() -> builder::CreateUserModel {
        Default::default()
    }
}

///Roles of a user in a tenant.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct DepartmentRolesModel {
    ///Roles in the tenant.
    pub roles: ::std::vec::Vec<crate::types::DepartmentRole>,
}

impl DepartmentRolesModel {
    pub fn builder() -> builder::DepartmentRolesModel {
        Default::default()
    }
}

///A state of an operator.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
pub struct OperatorStateModel {
    ///Id of the kind of break.
    #[serde(
        rename = "breakStateId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub break_state_id: ::std::option::Option<i32>,
    ///Name of the break.
    #[serde(
        rename = "breakStateName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub break_state_name: ::std::option::Option<::std::string::String>,
    ///When the state began.
    pub changed: ::progenitor_client::Timestamp,
    ///Whether someone else set the state.
    pub forced: bool,
    ///Whether the break is paid.
    #[serde(
        rename = "isBreakStatePaid",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_break_state_paid: ::std::option::Option<bool>,
    ///Reason of the state.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub note: ::std::option::Option<::std::string::String>,
    ///The state.
    #[serde(rename = "stateKind")]
    pub state_kind: crate::types::OperatorStateKind,
    ///Id of the operator.
    #[serde(rename = "userId")]
    pub user_id: i32,
}

///A page of states of one operator.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct OperatorStatesModel {
    ///Records of this page.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<::std::vec::Vec<OperatorStateModel>>,
    ///Time mark of the data.
    #[serde(rename = "lastModified")]
    pub last_modified: ::progenitor_client::Timestamp,
    ///Size of the page.
    pub limit: i32,
    ///Number of this page, from 1.
    pub page: i32,
    ///Number of records on all pages.
    #[serde(rename = "totalCount")]
    pub total_count: i64,
}

///A new invitation link.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct ResponseInvitationModel {
    ///Id of the invitation, needed to invalidate it.
    pub id: i32,
    ///Link for the client.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub url: ::std::option::Option<::std::string::String>,
}

///Older availability to set.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
pub struct SetAvailabilityStatusModel {
    ///Reason of the availability.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub reason: ::std::option::Option<::std::string::String>,
    ///Availability to set.
    pub status: crate::types::UserAvailabilityStatus,
}

impl SetAvailabilityStatusModel {
    pub fn builder() -> builder::SetAvailabilityStatusModel {
        Default::default()
    }
}

///Tenants a user is to belong to; to be read as a replacement.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct SetDepartmentMembershipModel {
    ///Ids of the tenants.
    pub departments: ::std::vec::Vec<i32>,
}

impl SetDepartmentMembershipModel {
    pub fn builder() -> builder::SetDepartmentMembershipModel {
        Default::default()
    }
}

///Whether a user may sign in.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct SetEnabledModel {
    ///Whether the account is to be enabled.
    #[serde(rename = "isEnabled")]
    pub is_enabled: bool,
}

impl SetEnabledModel {
    pub fn builder() -> builder::SetEnabledModel {
        Default::default()
    }
}

///Company-wide roles a user is to have.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct SetGlobalRolesModel {
    ///Company-wide roles.
    #[serde(rename = "globalRoles")]
    pub global_roles: ::std::vec::Vec<crate::types::GlobalRole>,
}

impl SetGlobalRolesModel {
    pub fn builder() -> builder::SetGlobalRolesModel {
        Default::default()
    }
}

///A state to put an operator into.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
pub struct SetOperatorStateModel {
    ///Id of the kind of break.
    #[serde(
        rename = "breakStateId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub break_state_id: ::std::option::Option<i32>,
    ///Reason of the state.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub note: ::std::option::Option<::std::string::String>,
    ///State to set.
    #[serde(rename = "stateKind")]
    pub state_kind: crate::types::OperatorStateKind,
}

impl SetOperatorStateModel {
    pub fn builder() -> builder::SetOperatorStateModel {
        Default::default()
    }
}

///New names, login name and e-mail address of a user.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
pub struct UpdateUserModel {
    ///E-mail address.
    pub email: ::std::string::String,
    ///First name.
    #[serde(rename = "firstName")]
    pub first_name: ::std::string::String,
    ///Last name.
    #[serde(rename = "lastName")]
    pub last_name: ::std::string::String,
    ///Unique login name.
    pub username: ::std::string::String,
}

impl UpdateUserModel {
    pub fn builder() -> builder::UpdateUserModel {
        Default::default()
    }
}

///A user of mluvii, usually an operator.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
pub struct UserModel {
    ///Ids of the tenants of the user.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub departments: ::std::option::Option<::std::vec::Vec<i32>>,
    ///E-mail address.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub email: ::std::option::Option<::std::string::String>,
    ///Whether the account is enabled.
    pub enabled: bool,
    ///First name.
    #[serde(
        rename = "firstName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub first_name: ::std::option::Option<::std::string::String>,
    ///Company-wide roles.
    #[serde(
        rename = "globalRoles",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub global_roles: ::std::option::Option<::std::vec::Vec<crate::types::GlobalRole>>,
    ///Ids of the groups of the user.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub groups: ::std::option::Option<::std::vec::Vec<i32>>,
    ///Id of the user.
    pub id: i32,
    ///Last name.
    #[serde(rename = "lastName", skip_serializing_if = "::std::option::Option::is_none")]
    pub last_name: ::std::option::Option<::std::string::String>,
    ///Free-form note.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub note: ::std::option::Option<::std::string::String>,
    ///Unique login name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub username: ::std::option::Option<::std::string::String>,
}

impl UserModel {
    pub fn builder() -> builder::UserModel {
        Default::default()
    }
}

///The application settings of a user.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct UserSettingsModel {
    ///Name of a setting to its value, both as text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub settings: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    ///Id of the user who has the settings.
    #[serde(rename = "userId")]
    pub user_id: i32,
}

///Older availability of a user.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
pub struct UserStatusInfoModel {
    ///Availability set by the user.
    #[serde(rename = "availabilityStatus")]
    pub availability_status: crate::types::UserAvailabilityStatus,
    ///Reason of the availability.
    #[serde(
        rename = "availabilityStatusReason",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub availability_status_reason: ::std::option::Option<::std::string::String>,
    ///Overall status.
    #[serde(rename = "simplifiedStatus")]
    pub simplified_status: crate::types::UserSimplifiedStatus,
    ///Id of the user.
    #[serde(rename = "userId")]
    pub user_id: i32,
}

impl ::std::fmt::Debug for CreateUserModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreateUserModel")
            .field("email", &format_args!("[hidden]"))
            .field("first_name", &format_args!("[hidden]"))
            .field("last_name", &format_args!("[hidden]"))
            .field("open_id_provider", &self.open_id_provider)
            .field("username", &format_args!("[hidden]"))
            .finish()
    }
}

impl ::std::fmt::Debug for OperatorStateModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("OperatorStateModel")
            .field("break_state_id", &self.break_state_id)
            .field("break_state_name", &self.break_state_name)
            .field("changed", &self.changed)
            .field("forced", &self.forced)
            .field("is_break_state_paid", &self.is_break_state_paid)
            .field("note", &format_args!("[hidden]"))
            .field("state_kind", &self.state_kind)
            .field("user_id", &self.user_id)
            .finish()
    }
}

impl ::std::fmt::Debug for SetAvailabilityStatusModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("SetAvailabilityStatusModel")
            .field("reason", &format_args!("[hidden]"))
            .field("status", &self.status)
            .finish()
    }
}

impl ::std::fmt::Debug for SetOperatorStateModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("SetOperatorStateModel")
            .field("break_state_id", &self.break_state_id)
            .field("note", &format_args!("[hidden]"))
            .field("state_kind", &self.state_kind)
            .finish()
    }
}

impl ::std::fmt::Debug for UpdateUserModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("UpdateUserModel")
            .field("email", &format_args!("[hidden]"))
            .field("first_name", &format_args!("[hidden]"))
            .field("last_name", &format_args!("[hidden]"))
            .field("username", &format_args!("[hidden]"))
            .finish()
    }
}

impl ::std::fmt::Debug for UserModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("UserModel")
            .field("departments", &self.departments)
            .field("email", &format_args!("[hidden]"))
            .field("enabled", &self.enabled)
            .field("first_name", &format_args!("[hidden]"))
            .field("global_roles", &self.global_roles)
            .field("groups", &self.groups)
            .field("id", &self.id)
            .field("last_name", &format_args!("[hidden]"))
            .field("note", &format_args!("[hidden]"))
            .field("username", &format_args!("[hidden]"))
            .finish()
    }
}

impl ::std::fmt::Debug for UserStatusInfoModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("UserStatusInfoModel")
            .field("availability_status", &self.availability_status)
            .field("availability_status_reason", &format_args!("[hidden]"))
            .field("simplified_status", &self.simplified_status)
            .field("user_id", &self.user_id)
            .finish()
    }
}
