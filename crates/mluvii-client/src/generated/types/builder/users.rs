// Machine-owned: written by `cargo xtask codegen mluvii` from specs/mluvii/. Edit there, not here.

#[derive(Clone)]
pub struct CreateInvitationModel {
    department_id: ::std::result::Result<i32, ::std::string::String>,
    operator_id: ::std::result::Result<i32, ::std::string::String>,
}

impl ::std::default::Default for CreateInvitationModel {
    fn default() -> Self {
        Self {
            department_id: Err("no value supplied for department_id".to_string()),
            operator_id: Err("no value supplied for operator_id".to_string()),
        }
    }
}

impl CreateInvitationModel {
    pub fn department_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i32>,
        T::Error: ::std::fmt::Display,
    {
        self.department_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for department_id: {e}")
            });
        self
    }
    pub fn operator_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i32>,
        T::Error: ::std::fmt::Display,
    {
        self.operator_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for operator_id: {e}")
            });
        self
    }
}

impl ::std::convert::TryFrom<CreateInvitationModel>
for super::super::CreateInvitationModel {
    type Error = super::super::error::ConversionError;
    fn try_from(
        value: CreateInvitationModel,
    ) -> ::std::result::Result<Self, super::super::error::ConversionError> {
        Ok(Self {
            department_id: value.department_id?,
            operator_id: value.operator_id?,
        })
    }
}

impl ::std::convert::From<super::super::CreateInvitationModel>
for CreateInvitationModel {
    fn from(value: super::super::CreateInvitationModel) -> Self {
        Self {
            department_id: Ok(value.department_id),
            operator_id: Ok(value.operator_id),
        }
    }
}

#[derive(Clone)]
pub struct CreateUserModel {
    email: ::std::result::Result<::std::string::String, ::std::string::String>,
    first_name: ::std::result::Result<::std::string::String, ::std::string::String>,
    last_name: ::std::result::Result<::std::string::String, ::std::string::String>,
    open_id_provider: ::std::result::Result<
        ::std::option::Option<crate::types::OpenIdProvider>,
        ::std::string::String,
    >,
    username: ::std::result::Result<::std::string::String, ::std::string::String>,
}

impl ::std::default::Default for CreateUserModel {
    fn default() -> Self {
        Self {
            email: Err("no value supplied for email".to_string()),
            first_name: Err("no value supplied for first_name".to_string()),
            last_name: Err("no value supplied for last_name".to_string()),
            open_id_provider: Ok(Default::default()),
            username: Err("no value supplied for username".to_string()),
        }
    }
}

impl CreateUserModel {
    pub fn email<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.email = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for email: {e}"));
        self
    }
    pub fn first_name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.first_name = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for first_name: {e}"));
        self
    }
    pub fn last_name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.last_name = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for last_name: {e}"));
        self
    }
    pub fn open_id_provider<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<crate::types::OpenIdProvider>>,
        T::Error: ::std::fmt::Display,
    {
        self.open_id_provider = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for open_id_provider: {e}")
            });
        self
    }
    pub fn username<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.username = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for username: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<CreateUserModel> for super::super::CreateUserModel {
    type Error = super::super::error::ConversionError;
    fn try_from(
        value: CreateUserModel,
    ) -> ::std::result::Result<Self, super::super::error::ConversionError> {
        Ok(Self {
            email: value.email?,
            first_name: value.first_name?,
            last_name: value.last_name?,
            open_id_provider: value.open_id_provider?,
            username: value.username?,
        })
    }
}

impl ::std::convert::From<super::super::CreateUserModel> for CreateUserModel {
    fn from(value: super::super::CreateUserModel) -> Self {
        Self {
            email: Ok(value.email),
            first_name: Ok(value.first_name),
            last_name: Ok(value.last_name),
            open_id_provider: Ok(value.open_id_provider),
            username: Ok(value.username),
        }
    }
}

#[derive(Clone)]
pub struct DepartmentRolesModel {
    roles: ::std::result::Result<
        ::std::vec::Vec<crate::types::DepartmentRole>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for DepartmentRolesModel {
    fn default() -> Self {
        Self {
            roles: Err("no value supplied for roles".to_string()),
        }
    }
}

impl DepartmentRolesModel {
    pub fn roles<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<crate::types::DepartmentRole>>,
        T::Error: ::std::fmt::Display,
    {
        self.roles = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for roles: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<DepartmentRolesModel>
for super::super::DepartmentRolesModel {
    type Error = super::super::error::ConversionError;
    fn try_from(
        value: DepartmentRolesModel,
    ) -> ::std::result::Result<Self, super::super::error::ConversionError> {
        Ok(Self { roles: value.roles? })
    }
}

impl ::std::convert::From<super::super::DepartmentRolesModel> for DepartmentRolesModel {
    fn from(value: super::super::DepartmentRolesModel) -> Self {
        Self { roles: Ok(value.roles) }
    }
}

#[derive(Clone)]
pub struct SetAvailabilityStatusModel {
    reason: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    status: ::std::result::Result<
        crate::types::UserAvailabilityStatus,
        ::std::string::String,
    >,
}

impl ::std::default::Default for SetAvailabilityStatusModel {
    fn default() -> Self {
        Self {
            reason: Ok(Default::default()),
            status: Err("no value supplied for status".to_string()),
        }
    }
}

impl SetAvailabilityStatusModel {
    pub fn reason<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.reason = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for reason: {e}"));
        self
    }
    pub fn status<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<crate::types::UserAvailabilityStatus>,
        T::Error: ::std::fmt::Display,
    {
        self.status = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for status: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<SetAvailabilityStatusModel>
for super::super::SetAvailabilityStatusModel {
    type Error = super::super::error::ConversionError;
    fn try_from(
        value: SetAvailabilityStatusModel,
    ) -> ::std::result::Result<Self, super::super::error::ConversionError> {
        Ok(Self {
            reason: value.reason?,
            status: value.status?,
        })
    }
}

impl ::std::convert::From<super::super::SetAvailabilityStatusModel>
for SetAvailabilityStatusModel {
    fn from(value: super::super::SetAvailabilityStatusModel) -> Self {
        Self {
            reason: Ok(value.reason),
            status: Ok(value.status),
        }
    }
}

#[derive(Clone)]
pub struct SetDepartmentMembershipModel {
    departments: ::std::result::Result<::std::vec::Vec<i32>, ::std::string::String>,
}

impl ::std::default::Default for SetDepartmentMembershipModel {
    fn default() -> Self {
        Self {
            departments: Err("no value supplied for departments".to_string()),
        }
    }
}

impl SetDepartmentMembershipModel {
    pub fn departments<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<i32>>,
        T::Error: ::std::fmt::Display,
    {
        self.departments = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for departments: {e}")
            });
        self
    }
}

impl ::std::convert::TryFrom<SetDepartmentMembershipModel>
for super::super::SetDepartmentMembershipModel {
    type Error = super::super::error::ConversionError;
    fn try_from(
        value: SetDepartmentMembershipModel,
    ) -> ::std::result::Result<Self, super::super::error::ConversionError> {
        Ok(Self {
            departments: value.departments?,
        })
    }
}

impl ::std::convert::From<super::super::SetDepartmentMembershipModel>
for SetDepartmentMembershipModel {
    fn from(value: super::super::SetDepartmentMembershipModel) -> Self {
        Self {
            departments: Ok(value.departments),
        }
    }
}

#[derive(Clone)]
pub struct SetEnabledModel {
    is_enabled: ::std::result::Result<bool, ::std::string::String>,
}

impl ::std::default::Default for SetEnabledModel {
    fn default() -> Self {
        Self {
            is_enabled: Err("no value supplied for is_enabled".to_string()),
        }
    }
}

impl SetEnabledModel {
    pub fn is_enabled<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<bool>,
        T::Error: ::std::fmt::Display,
    {
        self.is_enabled = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for is_enabled: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<SetEnabledModel> for super::super::SetEnabledModel {
    type Error = super::super::error::ConversionError;
    fn try_from(
        value: SetEnabledModel,
    ) -> ::std::result::Result<Self, super::super::error::ConversionError> {
        Ok(Self {
            is_enabled: value.is_enabled?,
        })
    }
}

impl ::std::convert::From<super::super::SetEnabledModel> for SetEnabledModel {
    fn from(value: super::super::SetEnabledModel) -> Self {
        Self {
            is_enabled: Ok(value.is_enabled),
        }
    }
}

#[derive(Clone)]
pub struct SetGlobalRolesModel {
    global_roles: ::std::result::Result<
        ::std::vec::Vec<crate::types::GlobalRole>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for SetGlobalRolesModel {
    fn default() -> Self {
        Self {
            global_roles: Err("no value supplied for global_roles".to_string()),
        }
    }
}

impl SetGlobalRolesModel {
    pub fn global_roles<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<crate::types::GlobalRole>>,
        T::Error: ::std::fmt::Display,
    {
        self.global_roles = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for global_roles: {e}")
            });
        self
    }
}

impl ::std::convert::TryFrom<SetGlobalRolesModel> for super::super::SetGlobalRolesModel {
    type Error = super::super::error::ConversionError;
    fn try_from(
        value: SetGlobalRolesModel,
    ) -> ::std::result::Result<Self, super::super::error::ConversionError> {
        Ok(Self {
            global_roles: value.global_roles?,
        })
    }
}

impl ::std::convert::From<super::super::SetGlobalRolesModel> for SetGlobalRolesModel {
    fn from(value: super::super::SetGlobalRolesModel) -> Self {
        Self {
            global_roles: Ok(value.global_roles),
        }
    }
}

#[derive(Clone)]
pub struct SetOperatorStateModel {
    break_state_id: ::std::result::Result<
        ::std::option::Option<i32>,
        ::std::string::String,
    >,
    note: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    state_kind: ::std::result::Result<
        crate::types::OperatorStateKind,
        ::std::string::String,
    >,
}

impl ::std::default::Default for SetOperatorStateModel {
    fn default() -> Self {
        Self {
            break_state_id: Ok(Default::default()),
            note: Ok(Default::default()),
            state_kind: Err("no value supplied for state_kind".to_string()),
        }
    }
}

impl SetOperatorStateModel {
    pub fn break_state_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<i32>>,
        T::Error: ::std::fmt::Display,
    {
        self.break_state_id = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for break_state_id: {e}")
            });
        self
    }
    pub fn note<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.note = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for note: {e}"));
        self
    }
    pub fn state_kind<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<crate::types::OperatorStateKind>,
        T::Error: ::std::fmt::Display,
    {
        self.state_kind = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for state_kind: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<SetOperatorStateModel>
for super::super::SetOperatorStateModel {
    type Error = super::super::error::ConversionError;
    fn try_from(
        value: SetOperatorStateModel,
    ) -> ::std::result::Result<Self, super::super::error::ConversionError> {
        Ok(Self {
            break_state_id: value.break_state_id?,
            note: value.note?,
            state_kind: value.state_kind?,
        })
    }
}

impl ::std::convert::From<super::super::SetOperatorStateModel>
for SetOperatorStateModel {
    fn from(value: super::super::SetOperatorStateModel) -> Self {
        Self {
            break_state_id: Ok(value.break_state_id),
            note: Ok(value.note),
            state_kind: Ok(value.state_kind),
        }
    }
}

#[derive(Clone)]
pub struct UpdateUserModel {
    email: ::std::result::Result<::std::string::String, ::std::string::String>,
    first_name: ::std::result::Result<::std::string::String, ::std::string::String>,
    last_name: ::std::result::Result<::std::string::String, ::std::string::String>,
    username: ::std::result::Result<::std::string::String, ::std::string::String>,
}

impl ::std::default::Default for UpdateUserModel {
    fn default() -> Self {
        Self {
            email: Err("no value supplied for email".to_string()),
            first_name: Err("no value supplied for first_name".to_string()),
            last_name: Err("no value supplied for last_name".to_string()),
            username: Err("no value supplied for username".to_string()),
        }
    }
}

impl UpdateUserModel {
    pub fn email<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.email = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for email: {e}"));
        self
    }
    pub fn first_name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.first_name = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for first_name: {e}"));
        self
    }
    pub fn last_name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.last_name = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for last_name: {e}"));
        self
    }
    pub fn username<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.username = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for username: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<UpdateUserModel> for super::super::UpdateUserModel {
    type Error = super::super::error::ConversionError;
    fn try_from(
        value: UpdateUserModel,
    ) -> ::std::result::Result<Self, super::super::error::ConversionError> {
        Ok(Self {
            email: value.email?,
            first_name: value.first_name?,
            last_name: value.last_name?,
            username: value.username?,
        })
    }
}

impl ::std::convert::From<super::super::UpdateUserModel> for UpdateUserModel {
    fn from(value: super::super::UpdateUserModel) -> Self {
        Self {
            email: Ok(value.email),
            first_name: Ok(value.first_name),
            last_name: Ok(value.last_name),
            username: Ok(value.username),
        }
    }
}

#[derive(Clone)]
pub struct UserModel {
    departments: ::std::result::Result<
        ::std::option::Option<::std::vec::Vec<i32>>,
        ::std::string::String,
    >,
    email: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    enabled: ::std::result::Result<bool, ::std::string::String>,
    first_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    global_roles: ::std::result::Result<
        ::std::option::Option<::std::vec::Vec<crate::types::GlobalRole>>,
        ::std::string::String,
    >,
    groups: ::std::result::Result<
        ::std::option::Option<::std::vec::Vec<i32>>,
        ::std::string::String,
    >,
    id: ::std::result::Result<i32, ::std::string::String>,
    last_name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    note: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    username: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for UserModel {
    fn default() -> Self {
        Self {
            departments: Ok(Default::default()),
            email: Ok(Default::default()),
            enabled: Err("no value supplied for enabled".to_string()),
            first_name: Ok(Default::default()),
            global_roles: Ok(Default::default()),
            groups: Ok(Default::default()),
            id: Err("no value supplied for id".to_string()),
            last_name: Ok(Default::default()),
            note: Ok(Default::default()),
            username: Ok(Default::default()),
        }
    }
}

impl UserModel {
    pub fn departments<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::vec::Vec<i32>>>,
        T::Error: ::std::fmt::Display,
    {
        self.departments = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for departments: {e}")
            });
        self
    }
    pub fn email<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.email = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for email: {e}"));
        self
    }
    pub fn enabled<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<bool>,
        T::Error: ::std::fmt::Display,
    {
        self.enabled = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for enabled: {e}"));
        self
    }
    pub fn first_name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.first_name = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for first_name: {e}"));
        self
    }
    pub fn global_roles<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::std::option::Option<::std::vec::Vec<crate::types::GlobalRole>>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.global_roles = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for global_roles: {e}")
            });
        self
    }
    pub fn groups<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::vec::Vec<i32>>>,
        T::Error: ::std::fmt::Display,
    {
        self.groups = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for groups: {e}"));
        self
    }
    pub fn id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<i32>,
        T::Error: ::std::fmt::Display,
    {
        self.id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for id: {e}"));
        self
    }
    pub fn last_name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.last_name = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for last_name: {e}"));
        self
    }
    pub fn note<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.note = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for note: {e}"));
        self
    }
    pub fn username<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.username = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for username: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<UserModel> for super::super::UserModel {
    type Error = super::super::error::ConversionError;
    fn try_from(
        value: UserModel,
    ) -> ::std::result::Result<Self, super::super::error::ConversionError> {
        Ok(Self {
            departments: value.departments?,
            email: value.email?,
            enabled: value.enabled?,
            first_name: value.first_name?,
            global_roles: value.global_roles?,
            groups: value.groups?,
            id: value.id?,
            last_name: value.last_name?,
            note: value.note?,
            username: value.username?,
        })
    }
}

impl ::std::convert::From<super::super::UserModel> for UserModel {
    fn from(value: super::super::UserModel) -> Self {
        Self {
            departments: Ok(value.departments),
            email: Ok(value.email),
            enabled: Ok(value.enabled),
            first_name: Ok(value.first_name),
            global_roles: Ok(value.global_roles),
            groups: Ok(value.groups),
            id: Ok(value.id),
            last_name: Ok(value.last_name),
            note: Ok(value.note),
            username: Ok(value.username),
        }
    }
}

impl ::std::fmt::Debug for CreateInvitationModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreateInvitationModel").finish_non_exhaustive()
    }
}

impl ::std::fmt::Debug for CreateUserModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreateUserModel").finish_non_exhaustive()
    }
}

impl ::std::fmt::Debug for DepartmentRolesModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("DepartmentRolesModel").finish_non_exhaustive()
    }
}

impl ::std::fmt::Debug for SetAvailabilityStatusModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("SetAvailabilityStatusModel").finish_non_exhaustive()
    }
}

impl ::std::fmt::Debug for SetDepartmentMembershipModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("SetDepartmentMembershipModel").finish_non_exhaustive()
    }
}

impl ::std::fmt::Debug for SetEnabledModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("SetEnabledModel").finish_non_exhaustive()
    }
}

impl ::std::fmt::Debug for SetGlobalRolesModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("SetGlobalRolesModel").finish_non_exhaustive()
    }
}

impl ::std::fmt::Debug for SetOperatorStateModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("SetOperatorStateModel").finish_non_exhaustive()
    }
}

impl ::std::fmt::Debug for UpdateUserModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("UpdateUserModel").finish_non_exhaustive()
    }
}

impl ::std::fmt::Debug for UserModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("UserModel").finish_non_exhaustive()
    }
}
