// Machine-owned: written by `cargo xtask codegen mluvii` from specs/mluvii/. Edit there, not here.

#[derive(Clone)]
pub struct CreateCompanyModel {
    language: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    name: ::std::result::Result<::std::string::String, ::std::string::String>,
    timezone: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for CreateCompanyModel {
    fn default() -> Self {
        Self {
            language: Ok(Default::default()),
            name: Err("no value supplied for name".to_string()),
            timezone: Ok(Default::default()),
        }
    }
}

impl CreateCompanyModel {
    pub fn language<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.language = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for language: {e}"));
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
    pub fn timezone<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.timezone = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for timezone: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<CreateCompanyModel> for super::super::CreateCompanyModel {
    type Error = super::super::error::ConversionError;
    fn try_from(
        value: CreateCompanyModel,
    ) -> ::std::result::Result<Self, super::super::error::ConversionError> {
        Ok(Self {
            language: value.language?,
            name: value.name?,
            timezone: value.timezone?,
        })
    }
}

impl ::std::convert::From<super::super::CreateCompanyModel> for CreateCompanyModel {
    fn from(value: super::super::CreateCompanyModel) -> Self {
        Self {
            language: Ok(value.language),
            name: Ok(value.name),
            timezone: Ok(value.timezone),
        }
    }
}

impl ::std::fmt::Debug for CreateCompanyModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreateCompanyModel").finish_non_exhaustive()
    }
}
