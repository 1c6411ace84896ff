// Machine-owned: written by `cargo xtask codegen mluvii` from specs/mluvii/. Edit there, not here.

#[allow(unused_imports)]
use super::*;

///Whether the chat button of a widget is shown.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct UpdateChatButtonModel {
    ///Whether the chat button is shown.
    #[serde(
        rename = "displayButton",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub display_button: ::std::option::Option<bool>,
}

impl UpdateChatButtonModel {
    pub fn builder() -> builder::UpdateChatButtonModel {
        Default::default()
    }
}

///One setting of the look or behaviour of a widget.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct WidgetConfigModel {
    ///Button design the setting belongs to.
    #[serde(
        rename = "buttonType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub button_type: ::std::option::Option<crate::types::WidgetButtonType>,
    ///Part of the widget the setting belongs to.
    #[serde(rename = "configType")]
    pub config_type: crate::types::WidgetConfigType,
    ///Value that is set now.
    #[serde(
        rename = "currentValue",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub current_value: ::std::option::Option<::std::string::String>,
    ///Value when nothing is set.
    #[serde(
        rename = "defaultValue",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub default_value: ::std::option::Option<::std::string::String>,
    ///Id of the form; null for none.
    #[serde(rename = "formId", skip_serializing_if = "::std::option::Option::is_none")]
    pub form_id: ::std::option::Option<i32>,
    ///Language the value is for, if any.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub language: ::std::option::Option<::std::string::String>,
    ///Technical name of the property.
    #[serde(
        rename = "propertyName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub property_name: ::std::option::Option<::std::string::String>,
}

///One change to the look or behaviour of a widget.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct WidgetConfigRecordModel {
    ///Button design the setting belongs to.
    #[serde(
        rename = "buttonType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub button_type: ::std::option::Option<crate::types::WidgetButtonType>,
    ///Part of the widget the setting belongs to.
    #[serde(rename = "configType")]
    pub config_type: crate::types::WidgetConfigType,
    ///Language the value is for, if any.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub language: ::std::option::Option<::std::string::String>,
    ///Technical name of the property.
    #[serde(rename = "propertyName")]
    pub property_name: ::std::string::String,
    ///New value.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub value: ::std::option::Option<::std::string::String>,
}

impl WidgetConfigRecordModel {
    pub fn builder() -> builder::WidgetConfigRecordModel {
        Default::default()
    }
}

///Changes to the look and behaviour of a widget.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct WidgetConfigRecordsModel {
    ///The changes.
    #[serde(rename = "configRecords")]
    pub config_records: ::std::vec::Vec<WidgetConfigRecordModel>,
}

impl WidgetConfigRecordsModel {
    pub fn builder() -> builder::WidgetConfigRecordsModel {
        Default::default()
    }
}

///Which form a place of a widget uses.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct WidgetFormModel {
    ///Id of the form; null for none.
    #[serde(rename = "formId", skip_serializing_if = "::std::option::Option::is_none")]
    pub form_id: ::std::option::Option<i32>,
    ///Technical name of the property.
    #[serde(rename = "propertyName")]
    pub property_name: ::std::string::String,
}

impl WidgetFormModel {
    pub fn builder() -> builder::WidgetFormModel {
        Default::default()
    }
}

///Which forms a widget uses. The member is called `configRecords` here too.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct WidgetFormsModel {
    ///The choices.
    #[serde(rename = "configRecords")]
    pub config_records: ::std::vec::Vec<WidgetFormModel>,
}

impl WidgetFormsModel {
    pub fn builder() -> builder::WidgetFormsModel {
        Default::default()
    }
}

///A widget, also called package.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct WidgetPresetModel {
    ///Whether the chat button is shown.
    #[serde(rename = "buttonVisible")]
    pub button_visible: bool,
    ///Id of the tenant, which the API calls department.
    #[serde(rename = "departmentId")]
    pub department_id: i32,
    ///Id of the widget.
    pub id: i32,
    ///Name of the widget.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
}
