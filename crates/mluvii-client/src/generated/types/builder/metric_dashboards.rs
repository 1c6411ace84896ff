// Machine-owned: written by `cargo xtask codegen mluvii` from specs/mluvii/. Edit there, not here.

#[derive(Clone)]
pub struct MetricDashboardModel {
    key: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    metric_ids: ::std::result::Result<
        ::std::option::Option<::std::vec::Vec<i32>>,
        ::std::string::String,
    >,
    name: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
}

impl ::std::default::Default for MetricDashboardModel {
    fn default() -> Self {
        Self {
            key: Ok(Default::default()),
            metric_ids: Ok(Default::default()),
            name: Ok(Default::default()),
        }
    }
}

impl MetricDashboardModel {
    pub fn key<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::string::String>>,
        T::Error: ::std::fmt::Display,
    {
        self.key = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for key: {e}"));
        self
    }
    pub fn metric_ids<T>(mut self, value: T) -> Self
    where
        T: ::std::convert::TryInto<::std::option::Option<::std::vec::Vec<i32>>>,
        T::Error: ::std::fmt::Display,
    {
        self.metric_ids = value
            .try_into()
            .map_err(|e| format!("error converting supplied value for metric_ids: {e}"));
        self
    }
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

impl ::std::convert::TryFrom<MetricDashboardModel>
for super::super::MetricDashboardModel {
    type Error = super::super::error::ConversionError;
    fn try_from(
        value: MetricDashboardModel,
    ) -> ::std::result::Result<Self, super::super::error::ConversionError> {
        Ok(Self {
            key: value.key?,
            metric_ids: value.metric_ids?,
            name: value.name?,
        })
    }
}

impl ::std::convert::From<super::super::MetricDashboardModel> for MetricDashboardModel {
    fn from(value: super::super::MetricDashboardModel) -> Self {
        Self {
            key: Ok(value.key),
            metric_ids: Ok(value.metric_ids),
            name: Ok(value.name),
        }
    }
}

impl ::std::fmt::Debug for MetricDashboardModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("MetricDashboardModel").finish_non_exhaustive()
    }
}
