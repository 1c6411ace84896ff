// Machine-owned: written by `cargo xtask codegen mluvii` from specs/mluvii/. Edit there, not here.

#[allow(unused_imports)]
use super::*;

///How to reach the time-series database that holds the metrics of a company. Contains a secret.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Default, PartialEq)]
pub struct CompanyMetricSettingsModel {
    ///Bucket in the InfluxDB.
    #[serde(
        rename = "databaseBucket",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub database_bucket: ::std::option::Option<::std::string::String>,
    ///Organisation in the InfluxDB.
    #[serde(
        rename = "databaseOrganization",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub database_organization: ::std::option::Option<::std::string::String>,
    ///Token of the InfluxDB.
    #[serde(
        rename = "databaseToken",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub database_token: ::std::option::Option<::std::string::String>,
    ///URL of the InfluxDB.
    #[serde(
        rename = "databaseUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub database_url: ::std::option::Option<::std::string::String>,
}

///A company, the owner of tenants and users.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct CompanyModel {
    ///Public guid of the company.
    #[serde(rename = "companyGuid")]
    pub company_guid: ::uuid::Uuid,
    ///Id of the company.
    pub id: i32,
    ///Code of the language.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub language: ::std::option::Option<::std::string::String>,
    ///Name of the company.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///Name of the time zone.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub timezone: ::std::option::Option<::std::string::String>,
}

///The application settings of a company.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct CompanySettingsModel {
    ///Id of the company that has the settings.
    #[serde(rename = "companyId")]
    pub company_id: i32,
    ///Name of a setting to its value, both as text.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub settings: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
}

///A company to create.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
pub struct CreateCompanyModel {
    ///Code of the language.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub language: ::std::option::Option<::std::string::String>,
    ///Name of the company.
    pub name: ::std::string::String,
    ///Name of the time zone.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub timezone: ::std::option::Option<::std::string::String>,
}

impl CreateCompanyModel {
    pub fn builder() -> builder::CreateCompanyModel {
        Default::default()
    }
}

impl ::std::fmt::Debug for CompanyMetricSettingsModel {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CompanyMetricSettingsModel")
            .field("database_bucket", &self.database_bucket)
            .field("database_organization", &self.database_organization)
            .field("database_token", &format_args!("[hidden]"))
            .field("database_url", &self.database_url)
            .finish()
    }
}
