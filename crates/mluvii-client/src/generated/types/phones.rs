// Machine-owned: written by `cargo xtask codegen mluvii` from specs/mluvii/. Edit there, not here.

#[allow(unused_imports)]
use super::*;

///One number that may be shown on outgoing calls.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct CallerIdItem {
    ///The number.
    #[serde(rename = "callerId", skip_serializing_if = "::std::option::Option::is_none")]
    pub caller_id: ::std::option::Option<::std::string::String>,
    ///Id of the tenant, which the API calls department.
    #[serde(rename = "departmentId")]
    pub department_id: i32,
    ///Whether it is the default number of the tenant.
    #[serde(rename = "isDefault")]
    pub is_default: bool,
}

///The numbers that may be shown on outgoing calls.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct CallerIdModel {
    ///The numbers.
    #[serde(
        rename = "callerIds",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub caller_ids: ::std::option::Option<::std::vec::Vec<CallerIdItem>>,
}

///One phone call as the exchange saw it.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
pub struct PhoneCall {
    ///Id of the tenant.
    #[serde(rename = "companyDepartmentId")]
    pub company_department_id: i32,
    ///When it was created.
    pub created: ::progenitor_client::Timestamp,
    ///Events of the exchange.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub events: ::std::option::Option<::std::vec::Vec<PhoneCallEvent>>,
    ///Calling number.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub from: ::std::option::Option<::std::string::String>,
    ///Id of the call.
    #[serde(rename = "phoneCallId")]
    pub phone_call_id: i64,
    ///Id of the session of the call, if there is one.
    #[serde(
        rename = "sessionId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub session_id: ::std::option::Option<i64>,
    ///Called number.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub to: ::std::option::Option<::std::string::String>,
    ///Id of the call in the exchange.
    #[serde(rename = "uniqueId", skip_serializing_if = "::std::option::Option::is_none")]
    pub unique_id: ::std::option::Option<::std::string::String>,
}

///One event of the exchange.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
pub struct PhoneCallEvent {
    ///Details of the event.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub action: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    ///When it happened.
    pub date: ::progenitor_client::Timestamp,
    ///Name of the event.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub event: ::std::option::Option<::std::string::String>,
}

///Two numbers to connect.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
pub struct TwoWayCallModel {
    ///Id of the tenant in which the session is created.
    #[serde(rename = "departmentId")]
    pub department_id: i32,
    ///Number that is dialled first, meant for the operator.
    #[serde(rename = "firstNumber")]
    pub first_number: ::std::string::String,
    ///Number the client sees.
    #[serde(rename = "maskNumber")]
    pub mask_number: ::std::string::String,
    ///Number that is dialled second, meant for the client.
    #[serde(rename = "secondNumber")]
    pub second_number: ::std::string::String,
}

impl TwoWayCallModel {
    pub fn builder() -> builder::TwoWayCallModel {
        Default::default()
    }
}

impl ::std::fmt::Debug for PhoneCall {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("PhoneCall")
            .field("company_department_id", &self.company_department_id)
            .field("created", &self.created)
            .field("events", &self.events)
            .field("from", &format_args!("[hidden]"))
            .field("phone_call_id", &self.phone_call_id)
            .field("session_id", &self.session_id)
            .field("to", &format_args!("[hidden]"))
            .field("unique_id", &self.unique_id)
            .finish()
    }
}

impl ::std::fmt::Debug for PhoneCallEvent {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("PhoneCallEvent")
            .field("action", &format_args!("[hidden]"))
            .field("date", &self.date)
            .field("event", &self.event)
            .finish()
    }
}

impl ::std::fmt::Debug for TwoWayCallModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("TwoWayCallModel")
            .field("department_id", &self.department_id)
            .field("first_number", &format_args!("[hidden]"))
            .field("mask_number", &self.mask_number)
            .field("second_number", &format_args!("[hidden]"))
            .finish()
    }
}
