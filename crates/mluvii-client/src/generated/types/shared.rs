// Machine-owned: written by `cargo xtask codegen mluvii` from specs/mluvii/. Edit there, not here.

#[allow(unused_imports)]
use super::*;

///A tag attached to a session or an e-mail thread.
#[cfg(any(feature = "email-threads", feature = "sessions", feature = "types"))]
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct AssignedTag {
    ///Name of the tag.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///Id of the operator who attached the tag; null when it was attached automatically.
    #[serde(rename = "userId", skip_serializing_if = "::std::option::Option::is_none")]
    pub user_id: ::std::option::Option<i32>,
}

///Body of a 400. Two forms are known: a text per field name (ErrorMap) and problem details (ProblemDetails). Which one the service sends today is unknown.
#[cfg(
    any(
        feature = "campaigns",
        feature = "chatbot",
        feature = "companies",
        feature = "contacts",
        feature = "departments",
        feature = "email-messages",
        feature = "email-threads",
        feature = "forms",
        feature = "groups",
        feature = "guests",
        feature = "metric-dashboards",
        feature = "metrics",
        feature = "phones",
        feature = "routings",
        feature = "sessions",
        feature = "tags",
        feature = "types",
        feature = "users",
        feature = "webhooks",
        feature = "whats-app",
        feature = "widgets"
    )
)]
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
#[serde(transparent)]
pub struct BadRequestBody(
    pub ::serde_json::Map<::std::string::String, ::serde_json::Value>,
);

#[cfg(
    any(
        feature = "campaigns",
        feature = "chatbot",
        feature = "companies",
        feature = "contacts",
        feature = "departments",
        feature = "email-messages",
        feature = "email-threads",
        feature = "forms",
        feature = "groups",
        feature = "guests",
        feature = "metric-dashboards",
        feature = "metrics",
        feature = "phones",
        feature = "routings",
        feature = "sessions",
        feature = "tags",
        feature = "types",
        feature = "users",
        feature = "webhooks",
        feature = "whats-app",
        feature = "widgets"
    )
)]
impl ::std::ops::Deref for BadRequestBody {
    type Target = ::serde_json::Map<::std::string::String, ::serde_json::Value>;
    fn deref(&self) -> &::serde_json::Map<::std::string::String, ::serde_json::Value> {
        &self.0
    }
}

#[cfg(
    any(
        feature = "campaigns",
        feature = "chatbot",
        feature = "companies",
        feature = "contacts",
        feature = "departments",
        feature = "email-messages",
        feature = "email-threads",
        feature = "forms",
        feature = "groups",
        feature = "guests",
        feature = "metric-dashboards",
        feature = "metrics",
        feature = "phones",
        feature = "routings",
        feature = "sessions",
        feature = "tags",
        feature = "types",
        feature = "users",
        feature = "webhooks",
        feature = "whats-app",
        feature = "widgets"
    )
)]
impl ::std::convert::From<BadRequestBody>
for ::serde_json::Map<::std::string::String, ::serde_json::Value> {
    fn from(value: BadRequestBody) -> Self {
        value.0
    }
}

#[cfg(
    any(
        feature = "campaigns",
        feature = "chatbot",
        feature = "companies",
        feature = "contacts",
        feature = "departments",
        feature = "email-messages",
        feature = "email-threads",
        feature = "forms",
        feature = "groups",
        feature = "guests",
        feature = "metric-dashboards",
        feature = "metrics",
        feature = "phones",
        feature = "routings",
        feature = "sessions",
        feature = "tags",
        feature = "types",
        feature = "users",
        feature = "webhooks",
        feature = "whats-app",
        feature = "widgets"
    )
)]
impl ::std::convert::From<::serde_json::Map<::std::string::String, ::serde_json::Value>>
for BadRequestBody {
    fn from(
        value: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    ) -> Self {
        Self(value)
    }
}

///Name of a field to what is wrong with it. The form of the vendor's snapshot of 2018.
#[cfg(
    any(
        feature = "campaigns",
        feature = "chatbot",
        feature = "companies",
        feature = "contacts",
        feature = "departments",
        feature = "email-messages",
        feature = "email-threads",
        feature = "forms",
        feature = "groups",
        feature = "guests",
        feature = "metric-dashboards",
        feature = "metrics",
        feature = "phones",
        feature = "routings",
        feature = "sessions",
        feature = "tags",
        feature = "types",
        feature = "users",
        feature = "webhooks",
        feature = "whats-app",
        feature = "widgets"
    )
)]
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(transparent)]
pub struct ErrorMap(
    pub ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
);

#[cfg(
    any(
        feature = "campaigns",
        feature = "chatbot",
        feature = "companies",
        feature = "contacts",
        feature = "departments",
        feature = "email-messages",
        feature = "email-threads",
        feature = "forms",
        feature = "groups",
        feature = "guests",
        feature = "metric-dashboards",
        feature = "metrics",
        feature = "phones",
        feature = "routings",
        feature = "sessions",
        feature = "tags",
        feature = "types",
        feature = "users",
        feature = "webhooks",
        feature = "whats-app",
        feature = "widgets"
    )
)]
impl ::std::ops::Deref for ErrorMap {
    type Target = ::std::collections::BTreeMap<
        ::std::string::String,
        ::std::string::String,
    >;
    fn deref(
        &self,
    ) -> &::std::collections::BTreeMap<::std::string::String, ::std::string::String> {
        &self.0
    }
}

#[cfg(
    any(
        feature = "campaigns",
        feature = "chatbot",
        feature = "companies",
        feature = "contacts",
        feature = "departments",
        feature = "email-messages",
        feature = "email-threads",
        feature = "forms",
        feature = "groups",
        feature = "guests",
        feature = "metric-dashboards",
        feature = "metrics",
        feature = "phones",
        feature = "routings",
        feature = "sessions",
        feature = "tags",
        feature = "types",
        feature = "users",
        feature = "webhooks",
        feature = "whats-app",
        feature = "widgets"
    )
)]
impl ::std::convert::From<ErrorMap>
for ::std::collections::BTreeMap<::std::string::String, ::std::string::String> {
    fn from(value: ErrorMap) -> Self {
        value.0
    }
}

#[cfg(
    any(
        feature = "campaigns",
        feature = "chatbot",
        feature = "companies",
        feature = "contacts",
        feature = "departments",
        feature = "email-messages",
        feature = "email-threads",
        feature = "forms",
        feature = "groups",
        feature = "guests",
        feature = "metric-dashboards",
        feature = "metrics",
        feature = "phones",
        feature = "routings",
        feature = "sessions",
        feature = "tags",
        feature = "types",
        feature = "users",
        feature = "webhooks",
        feature = "whats-app",
        feature = "widgets"
    )
)]
impl ::std::convert::From<
    ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
> for ErrorMap {
    fn from(
        value: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    ) -> Self {
        Self(value)
    }
}

///A record named by its id and its name.
#[cfg(any(feature = "email-threads", feature = "sessions", feature = "types"))]
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct IdNameModel {
    ///Id of the record.
    pub id: i32,
    ///Name of the record.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
}

///An outgoing call to start for an operator.
#[cfg(any(feature = "phones", feature = "sessions", feature = "types"))]
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
pub struct OutboundCallModel {
    ///Number the client sees.
    #[serde(rename = "callerId", skip_serializing_if = "::std::option::Option::is_none")]
    pub caller_id: ::std::option::Option<::std::string::String>,
    ///Id of the tenant, which the API calls department.
    #[serde(rename = "departmentId")]
    pub department_id: i32,
    ///Id of the operator who will talk.
    #[serde(rename = "operatorId")]
    pub operator_id: i32,
    ///Number to dial.
    #[serde(rename = "phoneNumber")]
    pub phone_number: ::std::string::String,
}

#[cfg(any(feature = "phones", feature = "sessions", feature = "types"))]
impl OutboundCallModel {
    pub fn builder() -> builder::OutboundCallModel {
        Default::default()
    }
}

///Problem details of RFC 9457, which newer servers of this kind send. Nobody has published one from this service.
#[cfg(
    any(
        feature = "campaigns",
        feature = "chatbot",
        feature = "companies",
        feature = "contacts",
        feature = "departments",
        feature = "email-messages",
        feature = "email-threads",
        feature = "forms",
        feature = "groups",
        feature = "guests",
        feature = "metric-dashboards",
        feature = "metrics",
        feature = "phones",
        feature = "routings",
        feature = "sessions",
        feature = "tags",
        feature = "types",
        feature = "users",
        feature = "webhooks",
        feature = "whats-app",
        feature = "widgets"
    )
)]
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
pub struct ProblemDetails {
    ///Text about this problem.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub detail: ::std::option::Option<::std::string::String>,
    ///URI that names this problem.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub instance: ::std::option::Option<::std::string::String>,
    ///Status code, repeated.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub status: ::std::option::Option<i32>,
    ///Short text about the kind of problem.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub title: ::std::option::Option<::std::string::String>,
    ///URI that names the kind of problem.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub type_: ::std::option::Option<::std::string::String>,
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

///One step of the routing of a session or an e-mail thread.
#[cfg(any(feature = "email-threads", feature = "sessions", feature = "types"))]
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
pub struct RoutingTimeLine {
    ///Kind of the step.
    #[serde(rename = "activityType")]
    pub activity_type: crate::types::RoutingTimelineActivityType,
    ///Operator who forwarded.
    #[serde(
        rename = "forwardedByOperator",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub forwarded_by_operator: ::std::option::Option<RoutingTimelineOperator>,
    ///Group the step is about.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub group: ::std::option::Option<IdNameModel>,
    ///Operator who invited.
    #[serde(
        rename = "invitedByOperator",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub invited_by_operator: ::std::option::Option<RoutingTimelineOperator>,
    ///Operator the step is about.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub operator: ::std::option::Option<RoutingTimelineOperator>,
    ///External number the step is about.
    #[serde(
        rename = "phoneNumber",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub phone_number: ::std::option::Option<::std::string::String>,
    ///Id of the routing attempt the step belongs to.
    #[serde(rename = "routingRequestId")]
    pub routing_request_id: i64,
    ///When the step happened.
    pub timestamp: ::progenitor_client::Timestamp,
}

///An operator named in a routing step.
#[cfg(any(feature = "email-threads", feature = "sessions", feature = "types"))]
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
pub struct RoutingTimelineOperator {
    ///First name.
    #[serde(
        rename = "firstName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub first_name: ::std::option::Option<::std::string::String>,
    ///Last name.
    #[serde(rename = "lastName", skip_serializing_if = "::std::option::Option::is_none")]
    pub last_name: ::std::option::Option<::std::string::String>,
    ///Id of the operator.
    #[serde(rename = "userId")]
    pub user_id: i32,
}

///A file shared in a session. It can be fetched once `isUploading` is false, unless `isDeleted` is true.
#[cfg(any(feature = "events", feature = "sessions", feature = "types"))]
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
pub struct SessionActivityFile {
    ///Id of the tenant that owns the file.
    #[serde(
        rename = "departmentOwner",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub department_owner: ::std::option::Option<i32>,
    ///Where to fetch the file, with the bearer token.
    #[serde(
        rename = "downloadUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub download_url: ::std::option::Option<::std::string::String>,
    ///Id of the file.
    pub id: i32,
    ///True when the file is gone.
    #[serde(rename = "isDeleted")]
    pub is_deleted: bool,
    ///True while the file is not ready to be fetched.
    #[serde(rename = "isUploading")]
    pub is_uploading: bool,
    ///Name of the file.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///Id of the operator who owns the file.
    #[serde(
        rename = "operatorOwner",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub operator_owner: ::std::option::Option<i32>,
}

///New values of application settings. No model of the request is public; the form is taken from the answers.
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
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct UpdateSettingsModel {
    ///Name of a setting to its value, both as text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
    pub settings: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
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
impl UpdateSettingsModel {
    pub fn builder() -> builder::UpdateSettingsModel {
        Default::default()
    }
}

#[cfg(
    any(
        feature = "campaigns",
        feature = "chatbot",
        feature = "companies",
        feature = "contacts",
        feature = "departments",
        feature = "email-messages",
        feature = "email-threads",
        feature = "forms",
        feature = "groups",
        feature = "guests",
        feature = "metric-dashboards",
        feature = "metrics",
        feature = "phones",
        feature = "routings",
        feature = "sessions",
        feature = "tags",
        feature = "types",
        feature = "users",
        feature = "webhooks",
        feature = "whats-app",
        feature = "widgets"
    )
)]
impl ::std::fmt::Debug for BadRequestBody {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.write_str("BadRequestBody([hidden])")
    }
}

#[cfg(any(feature = "phones", feature = "sessions", feature = "types"))]
impl ::std::fmt::Debug for OutboundCallModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("OutboundCallModel")
            .field("caller_id", &self.caller_id)
            .field("department_id", &self.department_id)
            .field("operator_id", &self.operator_id)
            .field("phone_number", &format_args!("[hidden]"))
            .finish()
    }
}

#[cfg(
    any(
        feature = "campaigns",
        feature = "chatbot",
        feature = "companies",
        feature = "contacts",
        feature = "departments",
        feature = "email-messages",
        feature = "email-threads",
        feature = "forms",
        feature = "groups",
        feature = "guests",
        feature = "metric-dashboards",
        feature = "metrics",
        feature = "phones",
        feature = "routings",
        feature = "sessions",
        feature = "tags",
        feature = "types",
        feature = "users",
        feature = "webhooks",
        feature = "whats-app",
        feature = "widgets"
    )
)]
impl ::std::fmt::Debug for ProblemDetails {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ProblemDetails")
            .field("detail", &self.detail)
            .field("instance", &self.instance)
            .field("status", &self.status)
            .field("title", &self.title)
            .field("type_", &self.type_)
            .field("extra", &format_args!("[hidden]"))
            .finish()
    }
}

#[cfg(any(feature = "email-threads", feature = "sessions", feature = "types"))]
impl ::std::fmt::Debug for RoutingTimeLine {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("RoutingTimeLine")
            .field("activity_type", &self.activity_type)
            .field("forwarded_by_operator", &self.forwarded_by_operator)
            .field("group", &self.group)
            .field("invited_by_operator", &self.invited_by_operator)
            .field("operator", &self.operator)
            .field("phone_number", &format_args!("[hidden]"))
            .field("routing_request_id", &self.routing_request_id)
            .field("timestamp", &self.timestamp)
            .finish()
    }
}

#[cfg(any(feature = "email-threads", feature = "sessions", feature = "types"))]
impl ::std::fmt::Debug for RoutingTimelineOperator {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("RoutingTimelineOperator")
            .field("first_name", &format_args!("[hidden]"))
            .field("last_name", &format_args!("[hidden]"))
            .field("user_id", &self.user_id)
            .finish()
    }
}

#[cfg(any(feature = "events", feature = "sessions", feature = "types"))]
impl ::std::fmt::Debug for SessionActivityFile {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("SessionActivityFile")
            .field("department_owner", &self.department_owner)
            .field("download_url", &self.download_url)
            .field("id", &self.id)
            .field("is_deleted", &self.is_deleted)
            .field("is_uploading", &self.is_uploading)
            .field("name", &format_args!("[hidden]"))
            .field("operator_owner", &self.operator_owner)
            .finish()
    }
}
