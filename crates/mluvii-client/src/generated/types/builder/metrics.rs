// Machine-owned: written by `cargo xtask codegen mluvii` from specs/mluvii/. Edit there, not here.

#[derive(Clone)]
pub struct CreateMetricModel {
    base_name: ::std::result::Result<::std::string::String, ::std::string::String>,
    grouping_fields: ::std::result::Result<
        ::std::option::Option<::std::vec::Vec<super::super::MetricGroupingFieldModel>>,
        ::std::string::String,
    >,
    suffix: ::std::result::Result<::std::string::String, ::std::string::String>,
}

impl ::std::default::Default for CreateMetricModel {
    fn default() -> Self {
        Self {
            base_name: Err("no value supplied for base_name".to_string()),
            grouping_fields: Ok(Default::default()),
            suffix: Err("no value supplied for suffix".to_string()),
        }
    }
}

impl CreateMetricModel {
    pub fn base_name<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.base_name = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for base_name: {e}"));
        self
    }
    pub fn grouping_fields<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<
            ::std::option::Option<
                ::std::vec::Vec<super::super::MetricGroupingFieldModel>,
            >,
        >,
        T::Error: ::std::fmt::Display,
    {
        self.grouping_fields = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for grouping_fields: {e}")
            });
        self
    }
    pub fn suffix<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.suffix = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for suffix: {e}"));
        self
    }
}

impl ::std::convert::TryFrom<CreateMetricModel> for super::super::CreateMetricModel {
    type Error = super::super::error::ConversionError;
    fn try_from(
        value: CreateMetricModel,
    ) -> ::std::result::Result<Self, super::super::error::ConversionError> {
        Ok(Self {
            base_name: value.base_name?,
            grouping_fields: value.grouping_fields?,
            suffix: value.suffix?,
        })
    }
}

impl ::std::convert::From<super::super::CreateMetricModel> for CreateMetricModel {
    fn from(value: super::super::CreateMetricModel) -> Self {
        Self {
            base_name: Ok(value.base_name),
            grouping_fields: Ok(value.grouping_fields),
            suffix: Ok(value.suffix),
        }
    }
}

#[derive(Clone)]
pub struct MetricGroupingFieldModel {
    empty_placeholder: ::std::result::Result<
        ::std::string::String,
        ::std::string::String,
    >,
    name: ::std::result::Result<::std::string::String, ::std::string::String>,
}

impl ::std::default::Default for MetricGroupingFieldModel {
    fn default() -> Self {
        Self {
            empty_placeholder: Err(
                "no value supplied for empty_placeholder".to_string(),
            ),
            name: Err("no value supplied for name".to_string()),
        }
    }
}

impl MetricGroupingFieldModel {
    pub fn empty_placeholder<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::string::String>,
        T::Error: ::std::fmt::Display,
    {
        self.empty_placeholder = value
            .try_into()
            .map_err(|e| {
                format!("error converting supplied value for empty_placeholder: {e}")
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

impl ::std::convert::TryFrom<MetricGroupingFieldModel>
for super::super::MetricGroupingFieldModel {
    type Error = super::super::error::ConversionError;
    fn try_from(
        value: MetricGroupingFieldModel,
    ) -> ::std::result::Result<Self, super::super::error::ConversionError> {
        Ok(Self {
            empty_placeholder: value.empty_placeholder?,
            name: value.name?,
        })
    }
}

impl ::std::convert::From<super::super::MetricGroupingFieldModel>
for MetricGroupingFieldModel {
    fn from(value: super::super::MetricGroupingFieldModel) -> Self {
        Self {
            empty_placeholder: Ok(value.empty_placeholder),
            name: Ok(value.name),
        }
    }
}

impl ::std::fmt::Debug for CreateMetricModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreateMetricModel").finish_non_exhaustive()
    }
}

impl ::std::fmt::Debug for MetricGroupingFieldModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("MetricGroupingFieldModel").finish_non_exhaustive()
    }
}
