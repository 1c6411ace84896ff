// Machine-owned: written by `cargo xtask codegen mluvii` from specs/mluvii/. Edit there, not here.

#[derive(Clone)]
pub struct UpdateChatButtonModel {
    display_button: ::std::result::Result<
        ::std::option::Option<bool>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for UpdateChatButtonModel {
    fn default() -> Self {
        Self {
            display_button: Ok(Default::default()),
        }
    }
}

impl UpdateChatButtonModel {
    pub fn display_button<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<bool>>,
        T::Error: ::std::fmt::Display,
    {
        self.display_button = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for display_button: {e}")
            });
        self
    }
}

impl ::std::convert::TryFrom<UpdateChatButtonModel>
for super::super::UpdateChatButtonModel {
    type Error = super::super::error::ConversionError;
    fn try_from(
        value: UpdateChatButtonModel,
    ) -> ::std::result::Result<Self, super::super::error::ConversionError> {
        Ok(Self {
            display_button: value.display_button?,
        })
    }
}

impl ::std::convert::From<super::super::UpdateChatButtonModel>
for UpdateChatButtonModel {
    fn from(value: super::super::UpdateChatButtonModel) -> Self {
        Self {
            display_button: Ok(value.display_button),
        }
    }
}

#[derive(Clone)]
pub struct WidgetConfigRecordModel {
    button_type: ::std::result::Result<
        ::std::option::Option<crate::types::WidgetButtonType>,
        ::std::string::String,
    >,
    config_type: ::std::result::Result<
        crate::types::WidgetConfigType,
        ::std::string::String,
    >,
    language: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    property_name: ::std::result::Result<::std::string::String, ::std::string::String>,
    value: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for WidgetConfigRecordModel {
    fn default() -> Self {
        Self {
            button_type: Ok(Default::default()),
            config_type: Err("no value supplied for config_type".to_string()),
            language: Ok(Default::default()),
            property_name: Err("no value supplied for property_name".to_string()),
            value: Ok(Default::default()),
        }
    }
}

impl WidgetConfigRecordModel {
    pub fn button_type<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::std::option::Option<crate::types::WidgetButtonType>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.button_type = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for button_type: {e}")
            });
        self
    }
    pub fn config_type<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<crate::types::WidgetConfigType>,
        T::Error: ::std::fmt::Display,
    {
        self.config_type = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for config_type: {e}")
            });
        self
    }
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
    pub fn property_name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.property_name = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for property_name: {e}")
            });
        self
    }
    pub fn value<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.value = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for value: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<WidgetConfigRecordModel>
for super::super::WidgetConfigRecordModel {
    type Error = super::super::error::ConversionError;
    fn try_from(
        value: WidgetConfigRecordModel,
    ) -> ::std::result::Result<Self, super::super::error::ConversionError> {
        Ok(Self {
            button_type: value.button_type?,
            config_type: value.config_type?,
            language: value.language?,
            property_name: value.property_name?,
            value: value.value?,
        })
    }
}

impl ::std::convert::From<super::super::WidgetConfigRecordModel>
for WidgetConfigRecordModel {
    fn from(value: super::super::WidgetConfigRecordModel) -> Self {
        Self {
            button_type: Ok(value.button_type),
            config_type: Ok(value.config_type),
            language: Ok(value.language),
            property_name: Ok(value.property_name),
            value: Ok(value.value),
        }
    }
}

#[derive(Clone)]
pub struct WidgetConfigRecordsModel {
    config_records: ::std::result::Result<
        ::std::vec::Vec<super::super::WidgetConfigRecordModel>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for WidgetConfigRecordsModel {
    fn default() -> Self {
        Self {
            config_records: Err("no value supplied for config_records".to_string()),
        }
    }
}

impl WidgetConfigRecordsModel {
    pub fn config_records<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::std::vec::Vec<super::super::WidgetConfigRecordModel>,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.config_records = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for config_records: {e}")
            });
        self
    }
}

impl ::std::convert::TryFrom<WidgetConfigRecordsModel>
for super::super::WidgetConfigRecordsModel {
    type Error = super::super::error::ConversionError;
    fn try_from(
        value: WidgetConfigRecordsModel,
    ) -> ::std::result::Result<Self, super::super::error::ConversionError> {
        Ok(Self {
            config_records: value.config_records?,
        })
    }
}

impl ::std::convert::From<super::super::WidgetConfigRecordsModel>
for WidgetConfigRecordsModel {
    fn from(value: super::super::WidgetConfigRecordsModel) -> Self {
        Self {
            config_records: Ok(value.config_records),
        }
    }
}

#[derive(Clone)]
pub struct WidgetFormModel {
    form_id: ::std::result::Result<::std::option::Option<i32>, ::std::string::String>,
    property_name: ::std::result::Result<::std::string::String, ::std::string::String>,
}

impl ::std::default::Default for WidgetFormModel {
    fn default() -> Self {
        Self {
            form_id: Ok(Default::default()),
            property_name: Err("no value supplied for property_name".to_string()),
        }
    }
}

impl WidgetFormModel {
    pub fn form_id<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<i32>>,
        T::Error: ::std::fmt::Display,
    {
        self.form_id = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for form_id: {e}"));
        self
    }
    pub fn property_name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.property_name = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for property_name: {e}")
            });
        self
    }
}

impl ::std::convert::TryFrom<WidgetFormModel> for super::super::WidgetFormModel {
    type Error = super::super::error::ConversionError;
    fn try_from(
        value: WidgetFormModel,
    ) -> ::std::result::Result<Self, super::super::error::ConversionError> {
        Ok(Self {
            form_id: value.form_id?,
            property_name: value.property_name?,
        })
    }
}

impl ::std::convert::From<super::super::WidgetFormModel> for WidgetFormModel {
    fn from(value: super::super::WidgetFormModel) -> Self {
        Self {
            form_id: Ok(value.form_id),
            property_name: Ok(value.property_name),
        }
    }
}

#[derive(Clone)]
pub struct WidgetFormsModel {
    config_records: ::std::result::Result<
        ::std::vec::Vec<super::super::WidgetFormModel>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for WidgetFormsModel {
    fn default() -> Self {
        Self {
            config_records: Err("no value supplied for config_records".to_string()),
        }
    }
}

impl WidgetFormsModel {
    pub fn config_records<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::vec::Vec<super::super::WidgetFormModel>>,
        T::Error: ::std::fmt::Display,
    {
        self.config_records = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for config_records: {e}")
            });
        self
    }
}

impl ::std::convert::TryFrom<WidgetFormsModel> for super::super::WidgetFormsModel {
    type Error = super::super::error::ConversionError;
    fn try_from(
        value: WidgetFormsModel,
    ) -> ::std::result::Result<Self, super::super::error::ConversionError> {
        Ok(Self {
            config_records: value.config_records?,
        })
    }
}

impl ::std::convert::From<super::super::WidgetFormsModel> for WidgetFormsModel {
    fn from(value: super::super::WidgetFormsModel) -> Self {
        Self {
            config_records: Ok(value.config_records),
        }
    }
}

impl ::std::fmt::Debug for UpdateChatButtonModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("UpdateChatButtonModel").finish_non_exhaustive()
    }
}

impl ::std::fmt::Debug for WidgetConfigRecordModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("WidgetConfigRecordModel").finish_non_exhaustive()
    }
}

impl ::std::fmt::Debug for WidgetConfigRecordsModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("WidgetConfigRecordsModel").finish_non_exhaustive()
    }
}

impl ::std::fmt::Debug for WidgetFormModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("WidgetFormModel").finish_non_exhaustive()
    }
}

impl ::std::fmt::Debug for WidgetFormsModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("WidgetFormsModel").finish_non_exhaustive()
    }
}
