// Machine-owned: written by `cargo xtask codegen mluvii` from specs/mluvii/. Edit there, not here.

#[allow(unused_imports)]
use super::*;

impl Client {
    /**List operator groups

**Answers:** 200 with `GroupModel[]`, 400 with `BadRequestBody`, 401, 403.

**Evidence:** inferred (strong inference). Path, method or shape are concluded, not confirmed by the vendor.

Evidence of the answers: success code and errors by analogy with the 2018 snapshot.

Sources: vendor docs: public-api/swagger; vendor model repository mluvii.ApiModels: Groups/GroupModel; vendor model repository mluvii.ApiModels: history of 2021-08.

Sends a `GET` request to `/api/v1/Groups`

Arguments:
- `department_id`: Id of the tenant.

```no_run
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
let mut groups = client.list_groups().department_id(7).items();
while let Some(item) = groups.next().await {
    println!("{:?}", item?);
}
# Ok(())
# }
```*/
    pub fn list_groups(&self) -> builder::ListGroups<'_> {
        builder::ListGroups::new(self)
    }
    /**Create a group in a tenant

**Answers:** 201 with `integer`, 400 with `BadRequestBody`, 401, 403.

**Evidence:** inferred (strong inference). Path, method or shape are concluded, not confirmed by the vendor.

Evidence of the answers: success code and errors by analogy with the 2018 snapshot.

Sources: vendor model repository mluvii.ApiModels: Groups/CreateGroupModel; vendor model repository mluvii.ApiModels: history of 2022-12.

Sends a `POST` request to `/api/v1/Groups`

```no_run
use mluvii_client::types;
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
let body = types::CreateGroupModel::builder().name("North").department_id(7);
let answer = client.create_group().body(body).send().await?;
println!("{:?}", *answer);
# Ok(())
# }
```*/
    pub fn create_group(&self) -> builder::CreateGroup<'_> {
        builder::CreateGroup::new(self)
    }
    /**Read one group

**Answers:** 200 with `GroupModel`, 400 with `BadRequestBody`, 401, 403, 404.

**Evidence:** inferred (strong inference). Path, method or shape are concluded, not confirmed by the vendor.

Evidence of the answers: success code and errors by analogy with the 2018 snapshot.

Sources: vendor docs: public-api/swagger; vendor model repository mluvii.ApiModels: Groups/GroupModel.

Sends a `GET` request to `/api/v1/Groups/{id}`

Arguments:
- `id`: Id of the group.

```no_run
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
let group = client.get_group().id(12).send().await?;
println!("{:?}", *group);
# Ok(())
# }
```*/
    pub fn get_group(&self) -> builder::GetGroup<'_> {
        builder::GetGroup::new(self)
    }
    /**Set the members of a group

**Answers:** 204, 400 with `BadRequestBody`, 401, 403, 404.

**Evidence:** inferred (medium inference). Path, method or shape are concluded, not confirmed by the vendor.

Evidence of the answers: success code and errors by analogy with the 2018 snapshot.

Sources: vendor model repository mluvii.ApiModels: Groups/UpdateGroupModel.

It may really be: PUT /api/v1/Groups/{id}/users.

Sends a `PUT` request to `/api/v1/Groups/{id}`

Arguments:
- `id`: Id of the group.
- `body`

```no_run
use mluvii_client::types;
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
let body = types::UpdateGroupModel::builder().user_ids(vec![7]);
client.update_group().id(12).body(body).send().await?;
# Ok(())
# }
```*/
    pub fn update_group(&self) -> builder::UpdateGroup<'_> {
        builder::UpdateGroup::new(self)
    }
    /**Read application settings of a group

**Answers:** 200 with `GroupSettingsModel`, 400 with `BadRequestBody`, 401, 403, 404.

**Evidence:** inferred (weak inference). Path, method or shape are concluded, not confirmed by the vendor.

Evidence of the answers: success code and errors by analogy with the 2018 snapshot.

Sources: vendor model repository mluvii.ApiModels: Groups/GroupSettingsModel.

Sends a `GET` request to `/api/v1/Groups/{id}/settings`

Arguments:
- `id`: Id of the group.

```no_run
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
let group_settings = client.get_group_settings().id(12).send().await?;
println!("{:?}", *group_settings);
# Ok(())
# }
```*/
    pub fn get_group_settings(&self) -> builder::GetGroupSettings<'_> {
        builder::GetGroupSettings::new(self)
    }
    /**Change application settings of a group

**Answers:** 204, 400 with `BadRequestBody`, 401, 403, 404.

**Evidence:** inferred (weak inference). Path, method or shape are concluded, not confirmed by the vendor.

Evidence of the answers: success code and errors by analogy with the 2018 snapshot.

Sources: vendor model repository mluvii.ApiModels: Groups/GroupSettingsModel.

Sends a `PUT` request to `/api/v1/Groups/{id}/settings`

Arguments:
- `id`: Id of the group.
- `body`

```no_run
use std::collections::BTreeMap;
use mluvii_client::types;
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
let body = types::UpdateSettingsModel::builder()
    .settings(BTreeMap::from([("key".to_owned(), "value".to_owned())]));
client.set_group_settings().id(12).body(body).send().await?;
# Ok(())
# }
```*/
    pub fn set_group_settings(&self) -> builder::SetGroupSettings<'_> {
        builder::SetGroupSettings::new(self)
    }
}

/**Builder for [`Client::list_groups`]

[`Client::list_groups`]: super::Client::list_groups*/
#[derive(Clone)]
pub struct ListGroups<'a> {
    client: &'a super::Client,
    department_id: Result<Option<i32>, String>,
}

impl<'a> ListGroups<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            department_id: Ok(None),
        }
    }
    pub fn department_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i32>,
    {
        self.department_id = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `i32` for department_id failed".to_string());
        self
    }
    ///Sends a `GET` request to `/api/v1/Groups`
    pub async fn send(
        self,
    ) -> Result<ResponseValue<::std::vec::Vec<types::GroupModel>>, Error<()>> {
        let Self { client, department_id } = self;
        let department_id = department_id.map_err(Error::InvalidRequest)?;
        let url = format!("{}/api/v1/Groups", client.baseurl,);
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
            .query(&progenitor_client::QueryParam::new("departmentId", &department_id))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_groups",
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

impl<'a> ListGroups<'a> {
    /**The items of the answer, as a stream.

The service gives this list as a whole: one call is made, when the stream is first polled. See [`paging`](::progenitor_client::paging).*/
    pub fn items(self) -> ::progenitor_client::paging::Items<types::GroupModel> {
        self.paging(::std::default::Default::default()).items()
    }
    /**The answer as a stream of one page.

The service gives this list as a whole: one call is made, when the stream is first polled. See [`paging`](::progenitor_client::paging).*/
    pub fn pages(self) -> ::progenitor_client::paging::Pages<types::GroupModel> {
        self.paging(::std::default::Default::default()).pages()
    }
    ///As [`items`](Self::items) and [`pages`](Self::pages), with options. See [`paging`](::progenitor_client::paging).
    pub fn paging(
        self,
        options: ::progenitor_client::paging::PagingOptions,
    ) -> ::progenitor_client::paging::Paginator<types::GroupModel> {
        use ::progenitor_client::paging::{
            Answer, Ask, Fact, List, PageSize, Paginator, Start, Style,
        };
        static LIST: List = List {
            operation: "listGroups",
            style: Style::Whole,
            page_size: PageSize {
                default: 100,
                smallest: 1,
                largest: None,
            },
            moving_sort_key: false,
        };
        let Self { client, department_id } = self;
        let client = client.clone();
        let start = Ok(Start::default());
        let fetch = move |_: Ask| {
            let client = client.clone();
            let department_id = department_id.clone();
            async move {
                let call = ListGroups {
                    client: &client,
                    department_id,
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
        Paginator::new(&LIST, start, |_: &types::GroupModel| None, fetch)
            .options(options)
    }
}

/**Builder for [`Client::create_group`]

[`Client::create_group`]: super::Client::create_group*/
#[derive(Clone)]
pub struct CreateGroup<'a> {
    client: &'a super::Client,
    body: Result<types::builder::CreateGroupModel, String>,
}

impl<'a> CreateGroup<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            body: Ok(::std::default::Default::default()),
        }
    }
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::CreateGroupModel>,
        <V as std::convert::TryInto<types::CreateGroupModel>>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!("conversion to `CreateGroupModel` for body failed: {}", s)
            });
        self
    }
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::CreateGroupModel,
        ) -> types::builder::CreateGroupModel,
    {
        self.body = self.body.map(f);
        self
    }
    ///Sends a `POST` request to `/api/v1/Groups`
    pub async fn send(self) -> Result<ResponseValue<i32>, Error<()>> {
        let Self { client, body } = self;
        let body = body
            .and_then(|v| {
                types::CreateGroupModel::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(Error::InvalidRequest)?;
        let url = format!("{}/api/v1/Groups", client.baseurl,);
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
            operation_id: "create_group",
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

/**Builder for [`Client::get_group`]

[`Client::get_group`]: super::Client::get_group*/
#[derive(Clone)]
pub struct GetGroup<'a> {
    client: &'a super::Client,
    id: Result<i32, String>,
}

impl<'a> GetGroup<'a> {
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
    ///Sends a `GET` request to `/api/v1/Groups/{id}`
    pub async fn send(self) -> Result<ResponseValue<types::GroupModel>, Error<()>> {
        let Self { client, id } = self;
        let id = id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/Groups/{}", client.baseurl, encode_path(& id.to_string()),
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
            operation_id: "get_group",
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

/**Builder for [`Client::update_group`]

[`Client::update_group`]: super::Client::update_group*/
#[derive(Clone)]
pub struct UpdateGroup<'a> {
    client: &'a super::Client,
    id: Result<i32, String>,
    body: Result<types::builder::UpdateGroupModel, String>,
}

impl<'a> UpdateGroup<'a> {
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
        V: std::convert::TryInto<types::UpdateGroupModel>,
        <V as std::convert::TryInto<types::UpdateGroupModel>>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!("conversion to `UpdateGroupModel` for body failed: {}", s)
            });
        self
    }
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::UpdateGroupModel,
        ) -> types::builder::UpdateGroupModel,
    {
        self.body = self.body.map(f);
        self
    }
    ///Sends a `PUT` request to `/api/v1/Groups/{id}`
    pub async fn send(self) -> Result<ResponseValue<()>, Error<()>> {
        let Self { client, id, body } = self;
        let id = id.map_err(Error::InvalidRequest)?;
        let body = body
            .and_then(|v| {
                types::UpdateGroupModel::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/Groups/{}", client.baseurl, encode_path(& id.to_string()),
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
            operation_id: "update_group",
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

/**Builder for [`Client::get_group_settings`]

[`Client::get_group_settings`]: super::Client::get_group_settings*/
#[derive(Clone)]
pub struct GetGroupSettings<'a> {
    client: &'a super::Client,
    id: Result<i32, String>,
}

impl<'a> GetGroupSettings<'a> {
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
    ///Sends a `GET` request to `/api/v1/Groups/{id}/settings`
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::GroupSettingsModel>, Error<()>> {
        let Self { client, id } = self;
        let id = id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/Groups/{}/settings", client.baseurl, encode_path(& id
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
            operation_id: "get_group_settings",
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

/**Builder for [`Client::set_group_settings`]

[`Client::set_group_settings`]: super::Client::set_group_settings*/
#[derive(Clone)]
pub struct SetGroupSettings<'a> {
    client: &'a super::Client,
    id: Result<i32, String>,
    body: Result<types::builder::UpdateSettingsModel, String>,
}

impl<'a> SetGroupSettings<'a> {
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
    ///Sends a `PUT` request to `/api/v1/Groups/{id}/settings`
    pub async fn send(self) -> Result<ResponseValue<()>, Error<()>> {
        let Self { client, id, body } = self;
        let id = id.map_err(Error::InvalidRequest)?;
        let body = body
            .and_then(|v| {
                types::UpdateSettingsModel::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/Groups/{}/settings", client.baseurl, encode_path(& id
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
            operation_id: "set_group_settings",
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

impl<'a> ::std::fmt::Debug for ListGroups<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListGroups").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for CreateGroup<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreateGroup").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for GetGroup<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("GetGroup").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for UpdateGroup<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("UpdateGroup").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for GetGroupSettings<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("GetGroupSettings").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for SetGroupSettings<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("SetGroupSettings").finish_non_exhaustive()
    }
}
