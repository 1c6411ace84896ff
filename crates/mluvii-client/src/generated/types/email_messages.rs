// Machine-owned: written by `cargo xtask codegen mluvii` from specs/mluvii/. Edit there, not here.

#[allow(unused_imports)]
use super::*;

///One e-mail message.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
pub struct EmailMessageModel {
    ///Body, as text or HTML.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub body: ::std::option::Option<::std::string::String>,
    ///Address of the client. Use `recipients` and `senderAddress` instead.
    #[serde(
        rename = "clientEmail",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub client_email: ::std::option::Option<::std::string::String>,
    ///Id of the company the record belongs to.
    #[serde(rename = "companyId")]
    pub company_id: i32,
    ///When it was created.
    pub created: ::progenitor_client::Timestamp,
    ///Id of the tenant, which the API calls department.
    #[serde(rename = "departmentId")]
    pub department_id: i32,
    ///Id of the message.
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
    ///Operators who worked on it.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub operators: ::std::option::Option<::std::vec::Vec<GeneralOperatorInfo>>,
    ///When it was handled.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub processed: ::std::option::Option<::progenitor_client::Timestamp>,
    ///Address of the recipient. Use `recipients` instead.
    #[serde(
        rename = "recipientAddress",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub recipient_address: ::std::option::Option<::std::string::String>,
    ///Name of the recipient. Use `recipients` instead.
    #[serde(
        rename = "recipientName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub recipient_name: ::std::option::Option<::std::string::String>,
    ///All recipients.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub recipients: ::std::option::Option<::std::vec::Vec<EmailRecipient>>,
    ///Address of the sender.
    #[serde(
        rename = "senderAddress",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub sender_address: ::std::option::Option<::std::string::String>,
    ///Name of the sender.
    #[serde(
        rename = "senderName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub sender_name: ::std::option::Option<::std::string::String>,
    ///When an answer is due.
    #[serde(
        rename = "slaExpires",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub sla_expires: ::std::option::Option<::progenitor_client::Timestamp>,
    ///How far the message is processed.
    pub state: crate::types::EmailMessageState,
    ///Subject line.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub subject: ::std::option::Option<::std::string::String>,
    ///Id of the thread the message belongs to.
    #[serde(rename = "threadId")]
    pub thread_id: i64,
}

///One recipient of an e-mail message.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
pub struct EmailRecipient {
    ///Address of the recipient.
    #[serde(
        rename = "recipientAddress",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub recipient_address: ::std::option::Option<::std::string::String>,
    ///Name of the recipient.
    #[serde(
        rename = "recipientName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub recipient_name: ::std::option::Option<::std::string::String>,
    ///Line of the message on which the recipient stands.
    #[serde(rename = "recipientType")]
    pub recipient_type: crate::types::EmailMessageRecipientType,
}

///An operator, by id and name.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
pub struct GeneralOperatorInfo {
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
    ///Unique login name.
    #[serde(rename = "userName", skip_serializing_if = "::std::option::Option::is_none")]
    pub user_name: ::std::option::Option<::std::string::String>,
}

impl ::std::fmt::Debug for EmailMessageModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("EmailMessageModel")
            .field("body", &format_args!("[hidden]"))
            .field("client_email", &format_args!("[hidden]"))
            .field("company_id", &self.company_id)
            .field("created", &self.created)
            .field("department_id", &self.department_id)
            .field("id", &self.id)
            .field("inbox_address", &self.inbox_address)
            .field("inbox_name", &self.inbox_name)
            .field("operators", &self.operators)
            .field("processed", &self.processed)
            .field("recipient_address", &format_args!("[hidden]"))
            .field("recipient_name", &format_args!("[hidden]"))
            .field("recipients", &self.recipients)
            .field("sender_address", &format_args!("[hidden]"))
            .field("sender_name", &format_args!("[hidden]"))
            .field("sla_expires", &self.sla_expires)
            .field("state", &self.state)
            .field("subject", &format_args!("[hidden]"))
            .field("thread_id", &self.thread_id)
            .finish()
    }
}

impl ::std::fmt::Debug for EmailRecipient {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("EmailRecipient")
            .field("recipient_address", &format_args!("[hidden]"))
            .field("recipient_name", &format_args!("[hidden]"))
            .field("recipient_type", &self.recipient_type)
            .finish()
    }
}

impl ::std::fmt::Debug for GeneralOperatorInfo {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("GeneralOperatorInfo")
            .field("first_name", &format_args!("[hidden]"))
            .field("last_name", &format_args!("[hidden]"))
            .field("user_id", &self.user_id)
            .field("user_name", &format_args!("[hidden]"))
            .finish()
    }
}
