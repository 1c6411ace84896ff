// Machine-owned: written by `cargo xtask codegen mluvii` from specs/mluvii/. Edit there, not here.

#[cfg(any(feature = "phones", feature = "sessions", feature = "types"))]
#[derive(Clone)]
pub struct OutboundCallModel {
    caller_id: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    department_id: ::std::result::Result<i32, ::std::string::String>,
    operator_id: ::std::result::Result<i32, ::std::string::String>,
    phone_number: ::std::result::Result<::std::string::String, ::std::string::String>,
}

#[cfg(any(feature = "phones", feature = "sessions", feature = "types"))]
impl ::std::default::Default for OutboundCallModel {
    fn default() -> Self {
        Self {
            caller_id: Ok(Default::default()),
            department_id: Err("no value supplied for department_id".to_string()),
            operator_id: Err("no value supplied for operator_id".to_string()),
            phone_number: Err("no value supplied for phone_number".to_string()),
        }
    }
}

#[cfg(any(feature = "phones", feature = "sessions", feature = "types"))]
impl OutboundCallModel {
    pub fn caller_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.caller_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for caller_id: {e}"));
        self
    }
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
    pub fn phone_number<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.phone_number = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for phone_number: {e}")
            });
        self
    }
}

#[cfg(any(feature = "phones", feature = "sessions", feature = "types"))]
impl ::std::convert::TryFrom<OutboundCallModel> for super::super::OutboundCallModel {
    type Error = super::super::error::ConversionError;
    fn try_from(
        value: OutboundCallModel,
    ) -> ::std::result::Result<Self, super::super::error::ConversionError> {
        Ok(Self {
            caller_id: value.caller_id?,
            department_id: value.department_id?,
            operator_id: value.operator_id?,
            phone_number: value.phone_number?,
        })
    }
}

#[cfg(any(feature = "phones", feature = "sessions", feature = "types"))]
impl ::std::convert::From<super::super::OutboundCallModel> for OutboundCallModel {
    fn from(value: super::super::OutboundCallModel) -> Self {
        Self {
            caller_id: Ok(value.caller_id),
            department_id: Ok(value.department_id),
            operator_id: Ok(value.operator_id),
            phone_number: Ok(value.phone_number),
        }
    }
}

#[cfg(
    any(
        feature = "companies",
        feature = "departments",
        feature = "groups",
        feature = "routings",
        feature = "types",
        feature = "users"
    )
)]
#[derive(Clone)]
pub struct UpdateSettingsModel {
    settings: ::std::result::Result<
        ::std::option::Option<
            ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
        >,
        ::std::string::String,
    >,
}

#[cfg(
    any(
        feature = "companies",
        feature = "departments",
        feature = "groups",
        feature = "routings",
        feature = "types",
        feature = "users"
    )
)]
impl ::std::default::Default for UpdateSettingsModel {
    fn default() -> Self {
        Self {
            settings: Ok(Default::default()),
        }
    }
}

#[cfg(
    any(
        feature = "companies",
        feature = "departments",
        feature = "groups",
        feature = "routings",
        feature = "types",
        feature = "users"
    )
)]
impl UpdateSettingsModel {
    pub fn settings<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::std::option::Option<
                ::std::collections::BTreeMap<
                    ::std::string::String,
                    ::std::string::String,
                >,
            >,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.settings = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for settings: {e}"));
        self
    }
}

#[cfg(
    any(
        feature = "companies",
        feature = "departments",
        feature = "groups",
        feature = "routings",
        feature = "types",
        feature = "users"
    )
)]
impl ::std::convert::TryFrom<UpdateSettingsModel> for super::super::UpdateSettingsModel {
    type Error = super::super::error::ConversionError;
    fn try_from(
        value: UpdateSettingsModel,
    ) -> ::std::result::Result<Self, super::super::error::ConversionError> {
        Ok(Self { settings: value.settings? })
    }
}

#[cfg(
    any(
        feature = "companies",
        feature = "departments",
        feature = "groups",
        feature = "routings",
        feature = "types",
        feature = "users"
    )
)]
impl ::std::convert::From<super::super::UpdateSettingsModel> for UpdateSettingsModel {
    fn from(value: super::super::UpdateSettingsModel) -> Self {
        Self {
            settings: Ok(value.settings),
        }
    }
}

#[cfg(any(feature = "phones", feature = "sessions", feature = "types"))]
impl ::std::fmt::Debug for OutboundCallModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("OutboundCallModel").finish_non_exhaustive()
    }
}

#[cfg(
    any(
        feature = "companies",
        feature = "departments",
        feature = "groups",
        feature = "routings",
        feature = "types",
        feature = "users"
    )
)]
impl ::std::fmt::Debug for UpdateSettingsModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("UpdateSettingsModel").finish_non_exhaustive()
    }
}
