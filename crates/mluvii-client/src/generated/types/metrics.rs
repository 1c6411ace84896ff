// Machine-owned: written by `cargo xtask codegen mluvii` from specs/mluvii/. Edit there, not here.

#[allow(unused_imports)]
use super::*;

///A metric to create.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct CreateMetricModel {
    ///Name of the built-in metric to derive from.
    #[serde(rename = "baseName")]
    pub base_name: ::std::string::String,
    ///Fields to group the metric by.
    #[serde(
        rename = "groupingFields",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub grouping_fields: ::std::option::Option<
        ::std::vec::Vec<MetricGroupingFieldModel>,
    >,
    ///Suffix that makes the metric name unique.
    pub suffix: ::std::string::String,
}

impl CreateMetricModel {
    pub fn builder() -> builder::CreateMetricModel {
        Default::default()
    }
}

///A field by which a metric is grouped.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct MetricGroupingFieldModel {
    ///Text used when the field is empty.
    #[serde(rename = "emptyPlaceholder")]
    pub empty_placeholder: ::std::string::String,
    ///Name of the field.
    pub name: ::std::string::String,
}

impl MetricGroupingFieldModel {
    pub fn builder() -> builder::MetricGroupingFieldModel {
        Default::default()
    }
}

///A metric derived from a built-in one.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct MetricModel {
    ///Name of the built-in metric it derives from.
    #[serde(rename = "baseName", skip_serializing_if = "::std::option::Option::is_none")]
    pub base_name: ::std::option::Option<::std::string::String>,
    ///Fields the metric is grouped by.
    #[serde(
        rename = "groupingFields",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub grouping_fields: ::std::option::Option<
        ::std::vec::Vec<MetricGroupingFieldModel>,
    >,
    ///Id of the metric.
    pub id: i32,
    ///Suffix that makes the metric name unique.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub suffix: ::std::option::Option<::std::string::String>,
}
