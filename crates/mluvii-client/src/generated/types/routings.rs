// Machine-owned: written by `cargo xtask codegen mluvii` from specs/mluvii/. Edit there, not here.

#[allow(unused_imports)]
use super::*;

///The application settings of a routing rule set.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct RoutingRuleSetSettingsModel {
    ///Id of the routing rule set that has the settings.
    #[serde(rename = "routingRuleSetId")]
    pub routing_rule_set_id: i32,
    ///Name of a setting to its value, both as text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub settings: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
}
