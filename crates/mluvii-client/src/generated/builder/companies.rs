// Machine-owned: written by `cargo xtask codegen mluvii` from specs/mluvii/. Edit there, not here.

#[allow(unused_imports)]
use super::*;

impl Client {
    /**Read the company the API key belongs to

The vendor's script reads one object. The vendor's page speaks of a company or companies, so the key of a server administrator may get an array.

**Answers:** 200 with `CompanyModel`, 400 with `BadRequestBody`, 401, 403.

**Evidence:** observed.

Evidence of the answers: 200 observed as one object with name and id.

Sources: vendor script grafana-sync; vendor docs: public-api/swagger; vendor model repository mluvii.ApiModels: Companies/CompanyModel.

Sends a `GET` request to `/api/v1/Companies`

```no_run
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
let own_company = client.get_own_company().send().await?;
println!("{:?}", *own_company);
# Ok(())
# }
```*/
    pub fn get_own_company(&self) -> builder::GetOwnCompany<'_> {
        builder::GetOwnCompany::new(self)
    }
    /**Create a company (server administrator)

For server administrators.

**Answers:** 201 with `integer`, 400 with `BadRequestBody`, 401, 403.

**Evidence:** inferred (medium inference). Path, method or shape are concluded, not confirmed by the vendor.

Evidence of the answers: success code and errors by analogy with the 2018 snapshot.

Sources: vendor model repository mluvii.ApiModels: Companies/CreateCompanyModel; vendor model repository mluvii.ApiModels: history of 2022-03-30.

Sends a `POST` request to `/api/v1/Companies`

```no_run
use mluvii_client::types;
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
let body = types::CreateCompanyModel::builder().name("North");
let answer = client.create_company().body(body).send().await?;
println!("{:?}", *answer);
# Ok(())
# }
```*/
    pub fn create_company(&self) -> builder::CreateCompany<'_> {
        builder::CreateCompany::new(self)
    }
    /**Read one company

**Answers:** 200 with `CompanyModel`, 400 with `BadRequestBody`, 401, 403, 404.

**Evidence:** observed.

Evidence of the answers: 200 observed, errors by analogy.

Sources: vendor script grafana-sync; vendor model repository mluvii.ApiModels: Companies/CompanyModel.

Sends a `GET` request to `/api/v1/Companies/{id}`

Arguments:
- `id`: Id of the company.

```no_run
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
let company = client.get_company().id(12).send().await?;
println!("{:?}", *company);
# Ok(())
# }
```*/
    pub fn get_company(&self) -> builder::GetCompany<'_> {
        builder::GetCompany::new(self)
    }
    /**Read the metrics database connection of a company

The answer holds a database token, which is a secret.

**Answers:** 200 with `CompanyMetricSettingsModel`, 400 with `BadRequestBody`, 401, 403, 404.

**Evidence:** observed.

Evidence of the answers: 200 and 404 observed; 404 when nothing is configured.

Sources: vendor script grafana-sync; vendor model repository mluvii.ApiModels: Companies/CompanyMetricSettingsModel.

Sends a `GET` request to `/api/v1/Companies/{id}/metricSettings`

Arguments:
- `id`: Id of the company.

```no_run
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
let company_metric_settings = client
    .get_company_metric_settings()
    .id(12)
    .send()
    .await?;
println!("{:?}", *company_metric_settings);
# Ok(())
# }
```*/
    pub fn get_company_metric_settings(&self) -> builder::GetCompanyMetricSettings<'_> {
        builder::GetCompanyMetricSettings::new(self)
    }
    /**Read application settings of a company

**Answers:** 200 with `CompanySettingsModel`, 400 with `BadRequestBody`, 401, 403, 404.

**Evidence:** inferred (weak inference). Path, method or shape are concluded, not confirmed by the vendor.

Evidence of the answers: success code and errors by analogy with the 2018 snapshot.

Sources: vendor model repository mluvii.ApiModels: Companies/CompanySettingsModel; vendor model repository mluvii.ApiModels: history of 2022-03-22; vendor docs: public-api/swagger.

It may really be: GET /api/v1/Companies/settings answering CompanySettingsModel\[\]; GET /api/v1/ApplicationSettings/companies.

Sends a `GET` request to `/api/v1/Companies/{id}/settings`

Arguments:
- `id`: Id of the company.
- `names`: Names of the settings to read; repeat the key.

```no_run
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
let company_settings = client.get_company_settings().id(12).send().await?;
println!("{:?}", *company_settings);
# Ok(())
# }
```*/
    pub fn get_company_settings(&self) -> builder::GetCompanySettings<'_> {
        builder::GetCompanySettings::new(self)
    }
    /**Change application settings of a company

That settings can be written through the API is stated nowhere; the event ApplicationSettingChanged only shows that they change.

**Answers:** 204, 400 with `BadRequestBody`, 401, 403, 404.

**Evidence:** inferred (weak inference). Path, method or shape are concluded, not confirmed by the vendor.

Evidence of the answers: success code and errors by analogy with the 2018 snapshot.

Sources: vendor model repository mluvii.ApiModels: Companies/CompanySettingsModel.

Sends a `PUT` request to `/api/v1/Companies/{id}/settings`

Arguments:
- `id`: Id of the company.
- `body`

```no_run
use std::collections::BTreeMap;
use mluvii_client::types;
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
let body = types::UpdateSettingsModel::builder()
    .settings(BTreeMap::from([("key".to_owned(), "value".to_owned())]));
client.set_company_settings().id(12).body(body).send().await?;
# Ok(())
# }
```*/
    pub fn set_company_settings(&self) -> builder::SetCompanySettings<'_> {
        builder::SetCompanySettings::new(self)
    }
}

/**Builder for [`Client::get_own_company`]

[`Client::get_own_company`]: super::Client::get_own_company*/
#[derive(Clone)]
pub struct GetOwnCompany<'a> {
    client: &'a super::Client,
}

impl<'a> GetOwnCompany<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self { client: client }
    }
    ///Sends a `GET` request to `/api/v1/Companies`
    pub async fn send(self) -> Result<ResponseValue<types::CompanyModel>, Error<()>> {
        let Self { client } = self;
        let url = format!("{}/api/v1/Companies", client.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = client
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_own_company",
        };
        client.pre(&mut request, &info).await?;
        let result = client.exec(request, &info).await;
        client.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/**Builder for [`Client::create_company`]

[`Client::create_company`]: super::Client::create_company*/
#[derive(Clone)]
pub struct CreateCompany<'a> {
    client: &'a super::Client,
    body: Result<types::builder::CreateCompanyModel, String>,
}

impl<'a> CreateCompany<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            body: Ok(::std::default::Default::default()),
        }
    }
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::CreateCompanyModel>,
        <V as std::convert::TryInto<
            types::CreateCompanyModel,
        >>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!("conversion to `CreateCompanyModel` for body failed: {}", s)
            });
        self
    }
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::CreateCompanyModel,
        ) -> types::builder::CreateCompanyModel,
    {
        self.body = self.body.map(f);
        self
    }
    ///Sends a `POST` request to `/api/v1/Companies`
    pub async fn send(self) -> Result<ResponseValue<i32>, Error<()>> {
        let Self { client, body } = self;
        let body = body
            .and_then(|v| {
                types::CreateCompanyModel::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(Error::InvalidRequest)?;
        let url = format!("{}/api/v1/Companies", client.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = client
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "create_company",
        };
        client.pre(&mut request, &info).await?;
        let result = client.exec(request, &info).await;
        client.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/**Builder for [`Client::get_company`]

[`Client::get_company`]: super::Client::get_company*/
#[derive(Clone)]
pub struct GetCompany<'a> {
    client: &'a super::Client,
    id: Result<i32, String>,
}

impl<'a> GetCompany<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            id: Err("id was not initialized".to_string()),
        }
    }
    pub fn id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i32>,
    {
        self.id = value
            .try_into()
            .map_err(|_| "conversion to `i32` for id failed".to_string());
        self
    }
    ///Sends a `GET` request to `/api/v1/Companies/{id}`
    pub async fn send(self) -> Result<ResponseValue<types::CompanyModel>, Error<()>> {
        let Self { client, id } = self;
        let id = id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/Companies/{}", client.baseurl, encode_path(& id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = client
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_company",
        };
        client.pre(&mut request, &info).await?;
        let result = client.exec(request, &info).await;
        client.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/**Builder for [`Client::get_company_metric_settings`]

[`Client::get_company_metric_settings`]: super::Client::get_company_metric_settings*/
#[derive(Clone)]
pub struct GetCompanyMetricSettings<'a> {
    client: &'a super::Client,
    id: Result<i32, String>,
}

impl<'a> GetCompanyMetricSettings<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            id: Err("id was not initialized".to_string()),
        }
    }
    pub fn id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i32>,
    {
        self.id = value
            .try_into()
            .map_err(|_| "conversion to `i32` for id failed".to_string());
        self
    }
    ///Sends a `GET` request to `/api/v1/Companies/{id}/metricSettings`
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::CompanyMetricSettingsModel>, Error<()>> {
        let Self { client, id } = self;
        let id = id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/Companies/{}/metricSettings", client.baseurl, encode_path(& id
            .to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = client
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_company_metric_settings",
        };
        client.pre(&mut request, &info).await?;
        let result = client.exec(request, &info).await;
        client.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/**Builder for [`Client::get_company_settings`]

[`Client::get_company_settings`]: super::Client::get_company_settings*/
#[derive(Clone)]
pub struct GetCompanySettings<'a> {
    client: &'a super::Client,
    id: Result<i32, String>,
    names: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
}

impl<'a> GetCompanySettings<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            id: Err("id was not initialized".to_string()),
            names: Ok(None),
        }
    }
    pub fn id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i32>,
    {
        self.id = value
            .try_into()
            .map_err(|_| "conversion to `i32` for id failed".to_string());
        self
    }
    pub fn names<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
    {
        self.names = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: vec :: Vec < :: std :: string :: String >` for names failed"
                    .to_string()
            });
        self
    }
    ///Sends a `GET` request to `/api/v1/Companies/{id}/settings`
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::CompanySettingsModel>, Error<()>> {
        let Self { client, id, names } = self;
        let id = id.map_err(Error::InvalidRequest)?;
        let names = names.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/Companies/{}/settings", client.baseurl, encode_path(& id
            .to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = client
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("names", &names))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "get_company_settings",
        };
        client.pre(&mut request, &info).await?;
        let result = client.exec(request, &info).await;
        client.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/**Builder for [`Client::set_company_settings`]

[`Client::set_company_settings`]: super::Client::set_company_settings*/
#[derive(Clone)]
pub struct SetCompanySettings<'a> {
    client: &'a super::Client,
    id: Result<i32, String>,
    body: Result<types::builder::UpdateSettingsModel, String>,
}

impl<'a> SetCompanySettings<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            id: Err("id was not initialized".to_string()),
            body: Ok(::std::default::Default::default()),
        }
    }
    pub fn id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i32>,
    {
        self.id = value
            .try_into()
            .map_err(|_| "conversion to `i32` for id failed".to_string());
        self
    }
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::UpdateSettingsModel>,
        <V as std::convert::TryInto<
            types::UpdateSettingsModel,
        >>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!("conversion to `UpdateSettingsModel` for body failed: {}", s)
            });
        self
    }
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::UpdateSettingsModel,
        ) -> types::builder::UpdateSettingsModel,
    {
        self.body = self.body.map(f);
        self
    }
    ///Sends a `PUT` request to `/api/v1/Companies/{id}/settings`
    pub async fn send(self) -> Result<ResponseValue<()>, Error<()>> {
        let Self { client, id, body } = self;
        let id = id.map_err(Error::InvalidRequest)?;
        let body = body
            .and_then(|v| {
                types::UpdateSettingsModel::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/Companies/{}/settings", client.baseurl, encode_path(& id
            .to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = client
            .client
            .put(url)
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "set_company_settings",
        };
        client.pre(&mut request, &info).await?;
        let result = client.exec(request, &info).await;
        client.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

impl<'a> ::std::fmt::Debug for GetOwnCompany<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("GetOwnCompany").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for CreateCompany<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreateCompany").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for GetCompany<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("GetCompany").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for GetCompanyMetricSettings<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("GetCompanyMetricSettings").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for GetCompanySettings<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("GetCompanySettings").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for SetCompanySettings<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("SetCompanySettings").finish_non_exhaustive()
    }
}
