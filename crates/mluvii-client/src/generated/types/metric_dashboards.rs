// Machine-owned: written by `cargo xtask codegen mluvii` from specs/mluvii/. Edit there, not here.

#[allow(unused_imports)]
use super::*;

///A dashboard of metrics.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct MetricDashboardModel {
    ///Key of the dashboard; Grafana knows it by the same key.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub key: ::std::option::Option<::std::string::String>,
    ///Ids of the metrics shown.
    #[serde(
        rename = "metricIds",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub metric_ids: ::std::option::Option<::std::vec::Vec<i32>>,
    ///Name of the dashboard.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
}

impl MetricDashboardModel {
    pub fn builder() -> builder::MetricDashboardModel {
        Default::default()
    }
}
