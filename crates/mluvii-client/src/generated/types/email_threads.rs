// Machine-owned: written by `cargo xtask codegen mluvii` from specs/mluvii/. Edit there, not here.

#[allow(unused_imports)]
use super::*;

///One step of an e-mail thread: a message, a note or an act of an operator.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
pub struct EmailThreadActivity {
    ///Content of the step.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub body: ::std::option::Option<::std::string::String>,
    ///When it was created.
    pub created: ::progenitor_client::Timestamp,
    ///Id of the step.
    pub id: i64,
    ///Kind of the step.
    #[serde(rename = "type")]
    pub type_: crate::types::EmailThreadActivityType,
    ///Id of the operator behind the step.
    #[serde(rename = "userId", skip_serializing_if = "::std::option::Option::is_none")]
    pub user_id: ::std::option::Option<i32>,
}

///A thread to create. With `operatorUserId` it waits for that operator, without it the mail is sent at once.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
pub struct EmailThreadCreateModel {
    ///Body of the message.
    pub body: EmailThreadCreateModelBody,
    ///Further recipients.
    #[serde(
        rename = "clientAdditionalEmails",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub client_additional_emails: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    ///Primary address of the client, the one the contact history goes by (since 2025-09).
    #[serde(
        rename = "clientEmail",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub client_email: ::std::option::Option<::std::string::String>,
    ///Addresses of the clients. Use `clientEmail` and `clientAdditionalEmails` instead.
    #[serde(
        rename = "clientEmails",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub client_emails: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ///Id of the contact to link (since 2025-08).
    #[serde(
        rename = "contactId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub contact_id: ::std::option::Option<i64>,
    ///Id of the inbox to send from.
    #[serde(rename = "inboxId")]
    pub inbox_id: i32,
    ///Id of the operator the thread is to wait for; without it the mail is sent at once (since 2025-07).
    #[serde(
        rename = "operatorUserId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub operator_user_id: ::std::option::Option<i32>,
    ///Subject line.
    pub subject: EmailThreadCreateModelSubject,
    ///Address of the client. Use `clientEmail` instead.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub to: ::std::option::Option<::std::string::String>,
}

impl EmailThreadCreateModel {
    pub fn builder() -> builder::EmailThreadCreateModel {
        Default::default()
    }
}

///Body of the message.
#[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct EmailThreadCreateModelBody(::std::string::String);

impl ::std::ops::Deref for EmailThreadCreateModelBody {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}

impl ::std::convert::From<EmailThreadCreateModelBody> for ::std::string::String {
    fn from(value: EmailThreadCreateModelBody) -> Self {
        value.0
    }
}

impl ::std::str::FromStr for EmailThreadCreateModelBody {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        if value.chars().count() < 1usize {
            return Err("shorter than 1 characters".into());
        }
        Ok(Self(value.to_string()))
    }
}

impl ::std::convert::TryFrom<&str> for EmailThreadCreateModelBody {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

impl ::std::convert::TryFrom<::std::string::String> for EmailThreadCreateModelBody {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

impl<'de> ::serde::Deserialize<'de> for EmailThreadCreateModelBody {
    fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
    where
        D: ::serde::Deserializer<'de>,
    {
        ::std::string::String::deserialize(deserializer)?
            .parse()
            .map_err(|e: self::error::ConversionError| {
                <D::Error as ::serde::de::Error>::custom(e.to_string())
            })
    }
}

///Subject line.
#[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct EmailThreadCreateModelSubject(::std::string::String);

impl ::std::ops::Deref for EmailThreadCreateModelSubject {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}

impl ::std::convert::From<EmailThreadCreateModelSubject> for ::std::string::String {
    fn from(value: EmailThreadCreateModelSubject) -> Self {
        value.0
    }
}

impl ::std::str::FromStr for EmailThreadCreateModelSubject {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        if value.chars().count() < 1usize {
            return Err("shorter than 1 characters".into());
        }
        Ok(Self(value.to_string()))
    }
}

impl ::std::convert::TryFrom<&str> for EmailThreadCreateModelSubject {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

impl ::std::convert::TryFrom<::std::string::String> for EmailThreadCreateModelSubject {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

impl<'de> ::serde::Deserialize<'de> for EmailThreadCreateModelSubject {
    fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
    where
        D: ::serde::Deserializer<'de>,
    {
        ::std::string::String::deserialize(deserializer)?
            .parse()
            .map_err(|e: self::error::ConversionError| {
                <D::Error as ::serde::de::Error>::custom(e.to_string())
            })
    }
}

///An e-mail thread with its messages and notes.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
pub struct EmailThreadModel {
    ///Messages, notes and steps.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub activities: ::std::option::Option<::std::vec::Vec<EmailThreadActivity>>,
    ///Whether the automatic reply went out.
    #[serde(rename = "autoReplySent")]
    pub auto_reply_sent: bool,
    ///Address of the client; null when there are several.
    #[serde(
        rename = "clientEmail",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub client_email: ::std::option::Option<::std::string::String>,
    ///Addresses of all clients.
    #[serde(
        rename = "clientEmails",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub client_emails: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ///Name of the client; null when there are several.
    #[serde(
        rename = "clientName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub client_name: ::std::option::Option<::std::string::String>,
    ///Names of all clients.
    #[serde(
        rename = "clientNames",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub client_names: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ///Id of the company the record belongs to.
    #[serde(rename = "companyId")]
    pub company_id: i32,
    ///When it was created.
    pub created: ::progenitor_client::Timestamp,
    ///Id of the tenant, which the API calls department.
    #[serde(rename = "departmentId")]
    pub department_id: i32,
    ///Id of the thread.
    pub id: i64,
    ///Address of the inbox.
    #[serde(
        rename = "inboxAddress",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub inbox_address: ::std::option::Option<::std::string::String>,
    ///Name of the inbox to show.
    #[serde(
        rename = "inboxName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub inbox_name: ::std::option::Option<::std::string::String>,
    ///Who opened the thread.
    pub initiator: crate::types::EmailThreadInitiator,
    ///When the client last wrote.
    #[serde(
        rename = "lastClientMessage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub last_client_message: ::std::option::Option<::progenitor_client::Timestamp>,
    ///Number of messages.
    #[serde(rename = "messageCount")]
    pub message_count: i32,
    ///Operators who took part.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub operators: ::std::option::Option<::std::vec::Vec<EmailThreadOperators>>,
    ///Current state of the thread.
    pub state: crate::types::EmailThreadState,
    ///Subject line.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub subject: ::std::option::Option<::std::string::String>,
    ///Tags on the thread.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub tags: ::std::option::Option<::std::vec::Vec<AssignedTag>>,
}

///An operator who had the thread, and when.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
pub struct EmailThreadOperators {
    ///When the operator got the thread.
    pub assigned: ::progenitor_client::Timestamp,
    ///First name.
    #[serde(
        rename = "firstName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub first_name: ::std::option::Option<::std::string::String>,
    ///Last name.
    #[serde(rename = "lastName", skip_serializing_if = "::std::option::Option::is_none")]
    pub last_name: ::std::option::Option<::std::string::String>,
    ///When the operator lost the thread.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub unassigned: ::std::option::Option<::progenitor_client::Timestamp>,
    ///Id of the operator.
    #[serde(rename = "userId")]
    pub user_id: i32,
    ///Unique login name.
    #[serde(rename = "userName", skip_serializing_if = "::std::option::Option::is_none")]
    pub user_name: ::std::option::Option<::std::string::String>,
}

///One parameter of a thread.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
pub struct EmailThreadParam {
    ///Name of the parameter.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///Whether the parameter cannot be changed.
    #[serde(rename = "readOnly")]
    pub read_only: bool,
    ///Who set the parameter.
    pub source: crate::types::InteractionParamSource,
    ///When the parameter last changed.
    #[serde(rename = "updatedDate")]
    pub updated_date: ::progenitor_client::Timestamp,
    ///Value of the parameter.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub value: ::std::option::Option<::std::string::String>,
}

///All parameters of a thread.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
pub struct EmailThreadParamsModel {
    ///Parameters of the thread.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub params: ::std::option::Option<::std::vec::Vec<EmailThreadParam>>,
}

///New values of parameters of a thread.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Default, PartialEq)]
pub struct UpdateEmailThreadParamsModel {
    ///Name of a parameter to its new value.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub params: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
}

impl UpdateEmailThreadParamsModel {
    pub fn builder() -> builder::UpdateEmailThreadParamsModel {
        Default::default()
    }
}

impl ::std::fmt::Debug for EmailThreadActivity {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("EmailThreadActivity")
            .field("body", &format_args!("[hidden]"))
            .field("created", &self.created)
            .field("id", &self.id)
            .field("type_", &self.type_)
            .field("user_id", &self.user_id)
            .finish()
    }
}

impl ::std::fmt::Debug for EmailThreadCreateModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("EmailThreadCreateModel")
            .field("body", &format_args!("[hidden]"))
            .field("client_additional_emails", &format_args!("[hidden]"))
            .field("client_email", &format_args!("[hidden]"))
            .field("client_emails", &format_args!("[hidden]"))
            .field("contact_id", &self.contact_id)
            .field("inbox_id", &self.inbox_id)
            .field("operator_user_id", &self.operator_user_id)
            .field("subject", &format_args!("[hidden]"))
            .field("to", &format_args!("[hidden]"))
            .finish()
    }
}

impl ::std::fmt::Debug for EmailThreadModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("EmailThreadModel")
            .field("activities", &self.activities)
            .field("auto_reply_sent", &self.auto_reply_sent)
            .field("client_email", &format_args!("[hidden]"))
            .field("client_emails", &format_args!("[hidden]"))
            .field("client_name", &format_args!("[hidden]"))
            .field("client_names", &format_args!("[hidden]"))
            .field("company_id", &self.company_id)
            .field("created", &self.created)
            .field("department_id", &self.department_id)
            .field("id", &self.id)
            .field("inbox_address", &self.inbox_address)
            .field("inbox_name", &self.inbox_name)
            .field("initiator", &self.initiator)
            .field("last_client_message", &self.last_client_message)
            .field("message_count", &self.message_count)
            .field("operators", &self.operators)
            .field("state", &self.state)
            .field("subject", &format_args!("[hidden]"))
            .field("tags", &self.tags)
            .finish()
    }
}

impl ::std::fmt::Debug for EmailThreadOperators {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("EmailThreadOperators")
            .field("assigned", &self.assigned)
            .field("first_name", &format_args!("[hidden]"))
            .field("last_name", &format_args!("[hidden]"))
            .field("unassigned", &self.unassigned)
            .field("user_id", &self.user_id)
            .field("user_name", &format_args!("[hidden]"))
            .finish()
    }
}

impl ::std::fmt::Debug for EmailThreadParam {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("EmailThreadParam")
            .field("name", &self.name)
            .field("read_only", &self.read_only)
            .field("source", &self.source)
            .field("updated_date", &self.updated_date)
            .field("value", &format_args!("[hidden]"))
            .finish()
    }
}

impl ::std::fmt::Debug for UpdateEmailThreadParamsModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("UpdateEmailThreadParamsModel")
            .field("params", &format_args!("[hidden]"))
            .finish()
    }
}
