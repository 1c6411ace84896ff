// Machine-owned: written by `cargo xtask codegen mluvii` from specs/mluvii/. Edit there, not here.

#[allow(unused_imports)]
use super::*;

impl Client {
    /**List tenants

**Answers:** 200 with `DepartmentModel[]`, 400 with `BadRequestBody`, 401, 403.

**Evidence:** inferred (strong inference). Path, method or shape are concluded, not confirmed by the vendor.

Evidence of the answers: success code and errors by analogy with the 2018 snapshot.

Sources: vendor docs: public-api/swagger; vendor model repository mluvii.ApiModels: Departments/DepartmentModel.

Sends a `GET` request to `/api/v1/Departments`

Arguments:
- `company_id`: Id of the company.

```no_run
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
let mut departments = client.list_departments().company_id(7).items();
while let Some(item) = departments.next().await {
    println!("{:?}", item?);
}
# Ok(())
# }
```*/
    pub fn list_departments(&self) -> builder::ListDepartments<'_> {
        builder::ListDepartments::new(self)
    }
    /**Create a tenant

**Answers:** 201 with `integer`, 400 with `BadRequestBody`, 401, 403.

**Evidence:** inferred (strong inference). Path, method or shape are concluded, not confirmed by the vendor.

Evidence of the answers: success code and errors by analogy with the 2018 snapshot.

Sources: vendor docs: public-api/swagger; vendor model repository mluvii.ApiModels: Departments/DepartmentCreateModel; vendor model repository mluvii.ApiModels: history of 2022-03-20.

Sends a `POST` request to `/api/v1/Departments`

Arguments:
- `company_id`: Id of the company.
- `body`

```no_run
use mluvii_client::types;
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
let body = types::DepartmentCreateModel::builder().name("North".to_owned());
let answer = client.create_department().body(body).send().await?;
println!("{:?}", *answer);
# Ok(())
# }
```*/
    pub fn create_department(&self) -> builder::CreateDepartment<'_> {
        builder::CreateDepartment::new(self)
    }
    /**Read one tenant

**Answers:** 200 with `DepartmentModel`, 400 with `BadRequestBody`, 401, 403, 404.

**Evidence:** inferred (medium inference). Path, method or shape are concluded, not confirmed by the vendor.

Evidence of the answers: success code and errors by analogy with the 2018 snapshot.

Sources: vendor model repository mluvii.ApiModels: Departments/DepartmentModel.

Sends a `GET` request to `/api/v1/Departments/{id}`

Arguments:
- `id`: Id of the tenant.

```no_run
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
let department = client.get_department().id(12).send().await?;
println!("{:?}", *department);
# Ok(())
# }
```*/
    pub fn get_department(&self) -> builder::GetDepartment<'_> {
        builder::GetDepartment::new(self)
    }
    /**Rename a tenant

**Answers:** 204, 400 with `BadRequestBody`, 401, 403, 404.

**Evidence:** inferred (medium inference). Path, method or shape are concluded, not confirmed by the vendor.

Evidence of the answers: success code and errors by analogy with the 2018 snapshot.

Sources: vendor model repository mluvii.ApiModels: Departments/DepartmentUpdateModel.

Sends a `PUT` request to `/api/v1/Departments/{id}`

Arguments:
- `id`: Id of the tenant.
- `body`

```no_run
use mluvii_client::types;
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
let body = types::DepartmentUpdateModel::builder().name("North".to_owned());
client.update_department().id(12).body(body).send().await?;
# Ok(())
# }
```*/
    pub fn update_department(&self) -> builder::UpdateDepartment<'_> {
        builder::UpdateDepartment::new(self)
    }
    /**Add a user to a tenant

The vendor names it here; the only call that was seen is the one that sets the tenants of a user.

**Answers:** 204, 400 with `BadRequestBody`, 401, 403, 404.

**Evidence:** inferred (weak inference). Path, method or shape are concluded, not confirmed by the vendor.

Evidence of the answers: success code and errors by analogy with the 2018 snapshot.

Sources: vendor docs: public-api/swagger.

It may really be: PUT /api/v1/Users/{id}/departments (observed; may be the only real way).

Sends a `PUT` request to `/api/v1/Departments/{id}/users/{userId}`

Arguments:
- `id`: Id of the tenant.
- `user_id`: Id of the user.

```no_run
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
client.add_department_user().id(12).user_id(7).send().await?;
# Ok(())
# }
```*/
    pub fn add_department_user(&self) -> builder::AddDepartmentUser<'_> {
        builder::AddDepartmentUser::new(self)
    }
    /**Read the queue load of the groups of a tenant

**Answers:** 200 with `GroupAvailabilityModel`, 400 with `BadRequestBody`, 401, 403, 404.

**Evidence:** inferred (weak inference). Path, method or shape are concluded, not confirmed by the vendor.

Evidence of the answers: success code and errors by analogy with the 2018 snapshot.

Sources: vendor docs: public-api/swagger; vendor model repository mluvii.ApiModels: Groups/GroupAvailabilityModel; vendor model repository mluvii.ApiModels: history of 2021-07 groups-availability.

It may really be: GET /api/v1/Departments/{id}/groupsAvailability; GET /api/v1/Groups/availability?departmentId=.

Sends a `GET` request to `/api/v1/Departments/{id}/groups/availability`

Arguments:
- `id`: Id of the tenant.

```no_run
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
let department_group_availability = client
    .get_department_group_availability()
    .id(12)
    .send()
    .await?;
println!("{:?}", *department_group_availability);
# Ok(())
# }
```*/
    pub fn get_department_group_availability(
        &self,
    ) -> builder::GetDepartmentGroupAvailability<'_> {
        builder::GetDepartmentGroupAvailability::new(self)
    }
    /**Read application settings of a tenant

**Answers:** 200 with `DepartmentSettingsModel`, 400 with `BadRequestBody`, 401, 403, 404.

**Evidence:** inferred (weak inference). Path, method or shape are concluded, not confirmed by the vendor.

Evidence of the answers: success code and errors by analogy with the 2018 snapshot.

Sources: vendor model repository mluvii.ApiModels: Departments/DepartmentSettingsModel.

Sends a `GET` request to `/api/v1/Departments/{id}/settings`

Arguments:
- `id`: Id of the tenant.

```no_run
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
let department_settings = client.get_department_settings().id(12).send().await?;
println!("{:?}", *department_settings);
# Ok(())
# }
```*/
    pub fn get_department_settings(&self) -> builder::GetDepartmentSettings<'_> {
        builder::GetDepartmentSettings::new(self)
    }
    /**Change application settings of a tenant

**Answers:** 204, 400 with `BadRequestBody`, 401, 403, 404.

**Evidence:** inferred (weak inference). Path, method or shape are concluded, not confirmed by the vendor.

Evidence of the answers: success code and errors by analogy with the 2018 snapshot.

Sources: vendor model repository mluvii.ApiModels: Departments/DepartmentSettingsModel.

Sends a `PUT` request to `/api/v1/Departments/{id}/settings`

Arguments:
- `id`: Id of the tenant.
- `body`

```no_run
use std::collections::BTreeMap;
use mluvii_client::types;
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
let body = types::UpdateSettingsModel::builder()
    .settings(BTreeMap::from([("key".to_owned(), "value".to_owned())]));
client.set_department_settings().id(12).body(body).send().await?;
# Ok(())
# }
```*/
    pub fn set_department_settings(&self) -> builder::SetDepartmentSettings<'_> {
        builder::SetDepartmentSettings::new(self)
    }
}

/**Builder for [`Client::list_departments`]

[`Client::list_departments`]: super::Client::list_departments*/
#[derive(Clone)]
pub struct ListDepartments<'a> {
    client: &'a super::Client,
    company_id: Result<Option<i32>, String>,
}

impl<'a> ListDepartments<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            company_id: Ok(None),
        }
    }
    pub fn company_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i32>,
    {
        self.company_id = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `i32` for company_id failed".to_string());
        self
    }
    ///Sends a `GET` request to `/api/v1/Departments`
    pub async fn send(
        self,
    ) -> Result<ResponseValue<::std::vec::Vec<types::DepartmentModel>>, Error<()>> {
        let Self { client, company_id } = self;
        let company_id = company_id.map_err(Error::InvalidRequest)?;
        let url = format!("{}/api/v1/Departments", client.baseurl,);
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
            .query(&progenitor_client::QueryParam::new("companyId", &company_id))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_departments",
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

impl<'a> ListDepartments<'a> {
    /**The items of the answer, as a stream.

The service gives this list as a whole: one call is made, when the stream is first polled. See [`paging`](::progenitor_client::paging).*/
    pub fn items(self) -> ::progenitor_client::paging::Items<types::DepartmentModel> {
        self.paging(::std::default::Default::default()).items()
    }
    /**The answer as a stream of one page.

The service gives this list as a whole: one call is made, when the stream is first polled. See [`paging`](::progenitor_client::paging).*/
    pub fn pages(self) -> ::progenitor_client::paging::Pages<types::DepartmentModel> {
        self.paging(::std::default::Default::default()).pages()
    }
    ///As [`items`](Self::items) and [`pages`](Self::pages), with options. See [`paging`](::progenitor_client::paging).
    pub fn paging(
        self,
        options: ::progenitor_client::paging::PagingOptions,
    ) -> ::progenitor_client::paging::Paginator<types::DepartmentModel> {
        use ::progenitor_client::paging::{
            Answer, Ask, Fact, List, PageSize, Paginator, Start, Style,
        };
        static LIST: List = List {
            operation: "listDepartments",
            style: Style::Whole,
            page_size: PageSize {
                default: 100,
                smallest: 1,
                largest: None,
            },
            moving_sort_key: false,
        };
        let Self { client, company_id } = self;
        let client = client.clone();
        let start = Ok(Start::default());
        let fetch = move |_: Ask| {
            let client = client.clone();
            let company_id = company_id.clone();
            async move {
                let call = ListDepartments {
                    client: &client,
                    company_id,
                };
                let answer = call.send().await?.into_inner();
                Ok(Answer {
                    has_next: None,
                    pages: None,
                    total: None,
                    items: answer,
                })
            }
        };
        Paginator::new(&LIST, start, |_: &types::DepartmentModel| None, fetch)
            .options(options)
    }
}

/**Builder for [`Client::create_department`]

[`Client::create_department`]: super::Client::create_department*/
#[derive(Clone)]
pub struct CreateDepartment<'a> {
    client: &'a super::Client,
    company_id: Result<Option<i32>, String>,
    body: Result<types::builder::DepartmentCreateModel, String>,
}

impl<'a> CreateDepartment<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            company_id: Ok(None),
            body: Ok(::std::default::Default::default()),
        }
    }
    pub fn company_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i32>,
    {
        self.company_id = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `i32` for company_id failed".to_string());
        self
    }
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::DepartmentCreateModel>,
        <V as std::convert::TryInto<
            types::DepartmentCreateModel,
        >>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!("conversion to `DepartmentCreateModel` for body failed: {}", s)
            });
        self
    }
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::DepartmentCreateModel,
        ) -> types::builder::DepartmentCreateModel,
    {
        self.body = self.body.map(f);
        self
    }
    ///Sends a `POST` request to `/api/v1/Departments`
    pub async fn send(self) -> Result<ResponseValue<i32>, Error<()>> {
        let Self { client, company_id, body } = self;
        let company_id = company_id.map_err(Error::InvalidRequest)?;
        let body = body
            .and_then(|v| {
                types::DepartmentCreateModel::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(Error::InvalidRequest)?;
        let url = format!("{}/api/v1/Departments", client.baseurl,);
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
            .query(&progenitor_client::QueryParam::new("companyId", &company_id))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "create_department",
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

/**Builder for [`Client::get_department`]

[`Client::get_department`]: super::Client::get_department*/
#[derive(Clone)]
pub struct GetDepartment<'a> {
    client: &'a super::Client,
    id: Result<i32, String>,
}

impl<'a> GetDepartment<'a> {
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
    ///Sends a `GET` request to `/api/v1/Departments/{id}`
    pub async fn send(self) -> Result<ResponseValue<types::DepartmentModel>, Error<()>> {
        let Self { client, id } = self;
        let id = id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/Departments/{}", client.baseurl, encode_path(& id.to_string()),
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
            operation_id: "get_department",
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

/**Builder for [`Client::update_department`]

[`Client::update_department`]: super::Client::update_department*/
#[derive(Clone)]
pub struct UpdateDepartment<'a> {
    client: &'a super::Client,
    id: Result<i32, String>,
    body: Result<types::builder::DepartmentUpdateModel, String>,
}

impl<'a> UpdateDepartment<'a> {
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
        V: std::convert::TryInto<types::DepartmentUpdateModel>,
        <V as std::convert::TryInto<
            types::DepartmentUpdateModel,
        >>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!("conversion to `DepartmentUpdateModel` for body failed: {}", s)
            });
        self
    }
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::DepartmentUpdateModel,
        ) -> types::builder::DepartmentUpdateModel,
    {
        self.body = self.body.map(f);
        self
    }
    ///Sends a `PUT` request to `/api/v1/Departments/{id}`
    pub async fn send(self) -> Result<ResponseValue<()>, Error<()>> {
        let Self { client, id, body } = self;
        let id = id.map_err(Error::InvalidRequest)?;
        let body = body
            .and_then(|v| {
                types::DepartmentUpdateModel::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/Departments/{}", client.baseurl, encode_path(& id.to_string()),
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
            operation_id: "update_department",
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

/**Builder for [`Client::add_department_user`]

[`Client::add_department_user`]: super::Client::add_department_user*/
#[derive(Clone)]
pub struct AddDepartmentUser<'a> {
    client: &'a super::Client,
    id: Result<i32, String>,
    user_id: Result<i32, String>,
}

impl<'a> AddDepartmentUser<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            id: Err("id was not initialized".to_string()),
            user_id: Err("user_id was not initialized".to_string()),
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
    pub fn user_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i32>,
    {
        self.user_id = value
            .try_into()
            .map_err(|_| "conversion to `i32` for user_id failed".to_string());
        self
    }
    ///Sends a `PUT` request to `/api/v1/Departments/{id}/users/{userId}`
    pub async fn send(self) -> Result<ResponseValue<()>, Error<()>> {
        let Self { client, id, user_id } = self;
        let id = id.map_err(Error::InvalidRequest)?;
        let user_id = user_id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/Departments/{}/users/{}", client.baseurl, encode_path(& id
            .to_string()), encode_path(& user_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = client.client.put(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "add_department_user",
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

/**Builder for [`Client::get_department_group_availability`]

[`Client::get_department_group_availability`]: super::Client::get_department_group_availability*/
#[derive(Clone)]
pub struct GetDepartmentGroupAvailability<'a> {
    client: &'a super::Client,
    id: Result<i32, String>,
}

impl<'a> GetDepartmentGroupAvailability<'a> {
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
    ///Sends a `GET` request to `/api/v1/Departments/{id}/groups/availability`
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::GroupAvailabilityModel>, Error<()>> {
        let Self { client, id } = self;
        let id = id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/Departments/{}/groups/availability", client.baseurl, encode_path(&
            id.to_string()),
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
            operation_id: "get_department_group_availability",
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

/**Builder for [`Client::get_department_settings`]

[`Client::get_department_settings`]: super::Client::get_department_settings*/
#[derive(Clone)]
pub struct GetDepartmentSettings<'a> {
    client: &'a super::Client,
    id: Result<i32, String>,
}

impl<'a> GetDepartmentSettings<'a> {
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
    ///Sends a `GET` request to `/api/v1/Departments/{id}/settings`
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::DepartmentSettingsModel>, Error<()>> {
        let Self { client, id } = self;
        let id = id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/Departments/{}/settings", client.baseurl, encode_path(& id
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
            operation_id: "get_department_settings",
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

/**Builder for [`Client::set_department_settings`]

[`Client::set_department_settings`]: super::Client::set_department_settings*/
#[derive(Clone)]
pub struct SetDepartmentSettings<'a> {
    client: &'a super::Client,
    id: Result<i32, String>,
    body: Result<types::builder::UpdateSettingsModel, String>,
}

impl<'a> SetDepartmentSettings<'a> {
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
    ///Sends a `PUT` request to `/api/v1/Departments/{id}/settings`
    pub async fn send(self) -> Result<ResponseValue<()>, Error<()>> {
        let Self { client, id, body } = self;
        let id = id.map_err(Error::InvalidRequest)?;
        let body = body
            .and_then(|v| {
                types::UpdateSettingsModel::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/Departments/{}/settings", client.baseurl, encode_path(& id
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
            operation_id: "set_department_settings",
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

impl<'a> ::std::fmt::Debug for ListDepartments<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListDepartments").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for CreateDepartment<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreateDepartment").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for GetDepartment<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("GetDepartment").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for UpdateDepartment<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("UpdateDepartment").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for AddDepartmentUser<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("AddDepartmentUser").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for GetDepartmentGroupAvailability<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("GetDepartmentGroupAvailability").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for GetDepartmentSettings<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("GetDepartmentSettings").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for SetDepartmentSettings<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("SetDepartmentSettings").finish_non_exhaustive()
    }
}
