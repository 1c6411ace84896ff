// Machine-owned: written by `cargo xtask codegen mluvii` from specs/mluvii/. Edit there, not here.

#[derive(Clone)]
pub struct CreateGroupModel {
    department_id: ::std::result::Result<i32, ::std::string::String>,
    name: ::std::result::Result<::std::string::String, ::std::string::String>,
}

impl ::std::default::Default for CreateGroupModel {
    fn default() -> Self {
        Self {
            department_id: Err("no value supplied for department_id".to_string()),
            name: Err("no value supplied for name".to_string()),
        }
    }
}

impl CreateGroupModel {
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
    pub fn name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.name = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for name: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<CreateGroupModel> for super::super::CreateGroupModel {
    type Error = super::super::error::ConversionError;
    fn try_from(
        value: CreateGroupModel,
    ) -> ::std::result::Result<Self, super::super::error::ConversionError> {
        Ok(Self {
            department_id: value.department_id?,
            name: value.name?,
        })
    }
}

impl ::std::convert::From<super::super::CreateGroupModel> for CreateGroupModel {
    fn from(value: super::super::CreateGroupModel) -> Self {
        Self {
            department_id: Ok(value.department_id),
            name: Ok(value.name),
        }
    }
}

#[derive(Clone)]
pub struct UpdateGroupModel {
    user_ids: ::std::result::Result<
        ::std::option::Option<::std::vec::Vec<i32>>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for UpdateGroupModel {
    fn default() -> Self {
        Self {
            user_ids: Ok(Default::default()),
        }
    }
}

impl UpdateGroupModel {
    pub fn user_ids<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::vec::Vec<i32>>>,
        T::Error: ::std::fmt::Display,
    {
        self.user_ids = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for user_ids: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<UpdateGroupModel> for super::super::UpdateGroupModel {
    type Error = super::super::error::ConversionError;
    fn try_from(
        value: UpdateGroupModel,
    ) -> ::std::result::Result<Self, super::super::error::ConversionError> {
        Ok(Self { user_ids: value.user_ids? })
    }
}

impl ::std::convert::From<super::super::UpdateGroupModel> for UpdateGroupModel {
    fn from(value: super::super::UpdateGroupModel) -> Self {
        Self {
            user_ids: Ok(value.user_ids),
        }
    }
}

impl ::std::fmt::Debug for CreateGroupModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreateGroupModel").finish_non_exhaustive()
    }
}

impl ::std::fmt::Debug for UpdateGroupModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("UpdateGroupModel").finish_non_exhaustive()
    }
}
