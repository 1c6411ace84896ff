// Machine-owned: written by `cargo xtask codegen mluvii` from specs/mluvii/. Edit there, not here.

#[allow(unused_imports)]
use super::*;

///A template form and the recipients to send it to. Members as on the vendor's page; their types are inferred.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct WhatsAppSendTemplates {
    ///Id of the template form. Spelled like this by the vendor.
    #[serde(rename = "formID")]
    pub form_id: i32,
    ///Language of the template.
    pub language: ::std::string::String,
    ///Who is to get the template.
    pub recipients: ::std::vec::Vec<WhatsAppTemplateRecipient>,
}

impl WhatsAppSendTemplates {
    pub fn builder() -> builder::WhatsAppSendTemplates {
        Default::default()
    }
}

///A WhatsApp number connected to a tenant.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct WhatsAppSubscriptionModel {
    ///Id of the tenant, which the API calls department.
    #[serde(rename = "departmentId")]
    pub department_id: i32,
    ///Id of the subscription, used in the other two paths.
    pub id: ::uuid::Uuid,
    ///Name to show.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///Phone number of the subscription.
    #[serde(
        rename = "phoneNumber",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub phone_number: ::std::option::Option<::std::string::String>,
}

///One recipient of a template and the values of its placeholders.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, PartialEq)]
pub struct WhatsAppTemplateRecipient {
    ///Phone number in international format.
    #[serde(rename = "contactId")]
    pub contact_id: ::std::string::String,
    ///Values of the placeholders, in the order of the form.
    #[serde(
        rename = "fieldValues",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub field_values: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

impl WhatsAppTemplateRecipient {
    pub fn builder() -> builder::WhatsAppTemplateRecipient {
        Default::default()
    }
}

impl ::std::fmt::Debug for WhatsAppTemplateRecipient {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("WhatsAppTemplateRecipient")
            .field("contact_id", &format_args!("[hidden]"))
            .field("field_values", &format_args!("[hidden]"))
            .finish()
    }
}
