// Machine-owned: written by `cargo xtask codegen mluvii` from specs/mluvii/. Edit there, not here.

#[derive(Clone)]
pub struct DepartmentCreateModel {
    name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for DepartmentCreateModel {
    fn default() -> Self {
        Self {
            name: Ok(Default::default()),
        }
    }
}

impl DepartmentCreateModel {
    pub fn name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.name = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for name: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<DepartmentCreateModel>
for super::super::DepartmentCreateModel {
    type Error = super::super::error::ConversionError;
    fn try_from(
        value: DepartmentCreateModel,
    ) -> ::std::result::Result<Self, super::super::error::ConversionError> {
        Ok(Self { name: value.name? })
    }
}

impl ::std::convert::From<super::super::DepartmentCreateModel>
for DepartmentCreateModel {
    fn from(value: super::super::DepartmentCreateModel) -> Self {
        Self { name: Ok(value.name) }
    }
}

#[derive(Clone)]
pub struct DepartmentUpdateModel {
    name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for DepartmentUpdateModel {
    fn default() -> Self {
        Self {
            name: Ok(Default::default()),
        }
    }
}

impl DepartmentUpdateModel {
    pub fn name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.name = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for name: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<DepartmentUpdateModel>
for super::super::DepartmentUpdateModel {
    type Error = super::super::error::ConversionError;
    fn try_from(
        value: DepartmentUpdateModel,
    ) -> ::std::result::Result<Self, super::super::error::ConversionError> {
        Ok(Self { name: value.name? })
    }
}

impl ::std::convert::From<super::super::DepartmentUpdateModel>
for DepartmentUpdateModel {
    fn from(value: super::super::DepartmentUpdateModel) -> Self {
        Self { name: Ok(value.name) }
    }
}

impl ::std::fmt::Debug for DepartmentCreateModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("DepartmentCreateModel").finish_non_exhaustive()
    }
}

impl ::std::fmt::Debug for DepartmentUpdateModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("DepartmentUpdateModel").finish_non_exhaustive()
    }
}
