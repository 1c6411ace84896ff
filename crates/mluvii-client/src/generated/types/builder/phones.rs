// Machine-owned: written by `cargo xtask codegen mluvii` from specs/mluvii/. Edit there, not here.

#[derive(Clone)]
pub struct TwoWayCallModel {
    department_id: ::std::result::Result<i32, ::std::string::String>,
    first_number: ::std::result::Result<::std::string::String, ::std::string::String>,
    mask_number: ::std::result::Result<::std::string::String, ::std::string::String>,
    second_number: ::std::result::Result<::std::string::String, ::std::string::String>,
}

impl ::std::default::Default for TwoWayCallModel {
    fn default() -> Self {
        Self {
            department_id: Err("no value supplied for department_id".to_string()),
            first_number: Err("no value supplied for first_number".to_string()),
            mask_number: Err("no value supplied for mask_number".to_string()),
            second_number: Err("no value supplied for second_number".to_string()),
        }
    }
}

impl TwoWayCallModel {
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
    pub fn first_number<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.first_number = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for first_number: {e}")
            });
        self
    }
    pub fn mask_number<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.mask_number = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for mask_number: {e}")
            });
        self
    }
    pub fn second_number<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.second_number = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for second_number: {e}")
            });
        self
    }
}

impl ::std::convert::TryFrom<TwoWayCallModel> for super::super::TwoWayCallModel {
    type Error = super::super::error::ConversionError;
    fn try_from(
        value: TwoWayCallModel,
    ) -> ::std::result::Result<Self, super::super::error::ConversionError> {
        Ok(Self {
            department_id: value.department_id?,
            first_number: value.first_number?,
            mask_number: value.mask_number?,
            second_number: value.second_number?,
        })
    }
}

impl ::std::convert::From<super::super::TwoWayCallModel> for TwoWayCallModel {
    fn from(value: super::super::TwoWayCallModel) -> Self {
        Self {
            department_id: Ok(value.department_id),
            first_number: Ok(value.first_number),
            mask_number: Ok(value.mask_number),
            second_number: Ok(value.second_number),
        }
    }
}

impl ::std::fmt::Debug for TwoWayCallModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("TwoWayCallModel").finish_non_exhaustive()
    }
}
