// Machine-owned: written by `cargo xtask codegen mluvii` from specs/mluvii/. Edit there, not here.

#[allow(unused_imports)]
use super::*;

impl Client {
    /**List campaigns

**Answers:** 200 with `CampaignModel[]`, 400 with `BadRequestBody`, 401, 403.

**Evidence:** inferred (strong inference). Path, method or shape are concluded, not confirmed by the vendor.

Evidence of the answers: success code and errors by analogy with the 2018 snapshot.

Sources: vendor docs: public-api/swagger; vendor model repository mluvii.ApiModels: Campaigns.

Sends a `GET` request to `/api/v1/Campaigns`

Arguments:
- `department_id`: Id of the tenant.
- `limit`: How many items to answer at most. 10 to 10000 were seen in use; default and maximum are unknown.
- `offset`: How many items to skip, from zero.

```no_run
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
let mut campaigns = client.list_campaigns().department_id(7).limit(50).items();
while let Some(item) = campaigns.next().await {
    println!("{:?}", item?);
}
# Ok(())
# }
```*/
    pub fn list_campaigns(&self) -> builder::ListCampaigns<'_> {
        builder::ListCampaigns::new(self)
    }
    /**Create a campaign in a tenant

The model has no tenant although a stored campaign has one, so the tenant must travel in the path or the query. The path form is taken from the tags of the same time.

**Answers:** 201 with `integer`, 400 with `BadRequestBody`, 401, 403.

**Evidence:** inferred (medium inference). Path, method or shape are concluded, not confirmed by the vendor.

Evidence of the answers: success code and errors by analogy with the 2018 snapshot.

Sources: vendor docs: public-api/swagger; vendor model repository mluvii.ApiModels: Campaigns; vendor model repository mluvii.ApiModels: history of 2021-02, 2023-04.

It may really be: POST /api/v1/Campaigns?departmentId={departmentId}.

Sends a `POST` request to `/api/v1/Campaigns/departments/{departmentId}`

Arguments:
- `department_id`: Id of the tenant.
- `body`

```no_run
use mluvii_client::types;
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
let body = types::CampaignCreateModel::builder()
    .name("North")
    .goal("Renew the contract")
    .channel(types::Channel::Mluvii)
    .mode(types::CampaignMode::Preview);
let answer = client.create_campaign().department_id(7).body(body).send().await?;
println!("{:?}", *answer);
# Ok(())
# }
```*/
    pub fn create_campaign(&self) -> builder::CreateCampaign<'_> {
        builder::CreateCampaign::new(self)
    }
    /**Read one campaign

**Answers:** 200 with `CampaignModel`, 400 with `BadRequestBody`, 401, 403, 404.

**Evidence:** inferred (strong inference). Path, method or shape are concluded, not confirmed by the vendor.

Evidence of the answers: success code and errors by analogy with the 2018 snapshot.

Sources: vendor docs: public-api/swagger; vendor model repository mluvii.ApiModels: Campaigns.

Sends a `GET` request to `/api/v1/Campaigns/{id}`

Arguments:
- `id`: Id of the campaign.

```no_run
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
let campaign = client.get_campaign().id(12).send().await?;
println!("{:?}", *campaign);
# Ok(())
# }
```*/
    pub fn get_campaign(&self) -> builder::GetCampaign<'_> {
        builder::GetCampaign::new(self)
    }
    /**Change a campaign

`name` and `goal` stay required; channel and mode cannot be changed.

**Answers:** 204, 400 with `BadRequestBody`, 401, 403, 404.

**Evidence:** inferred (strong inference). Path, method or shape are concluded, not confirmed by the vendor.

Evidence of the answers: success code and errors by analogy with the 2018 snapshot.

Sources: vendor docs: public-api/swagger; vendor model repository mluvii.ApiModels: Campaigns.

Sends a `PUT` request to `/api/v1/Campaigns/{id}`

Arguments:
- `id`: Id of the campaign.
- `body`

```no_run
use mluvii_client::types;
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
let body = types::CampaignUpdateModel::builder()
    .name("North")
    .goal("Renew the contract");
client.update_campaign().id(12).body(body).send().await?;
# Ok(())
# }
```*/
    pub fn update_campaign(&self) -> builder::UpdateCampaign<'_> {
        builder::UpdateCampaign::new(self)
    }
    /**Delete a campaign that was never started

Only for a campaign that was not launched yet. With which status a launched one is refused is unknown (400 or 409).

**Answers:** 204, 400 with `BadRequestBody`, 401, 403, 404.

**Evidence:** inferred (strong inference). Path, method or shape are concluded, not confirmed by the vendor.

Evidence of the answers: success code and errors by analogy with the 2018 snapshot.

Sources: vendor docs: public-api/swagger.

Sends a `DELETE` request to `/api/v1/Campaigns/{id}`

Arguments:
- `id`: Id of the campaign.

```no_run
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
client.delete_campaign().id(12).send().await?;
# Ok(())
# }
```*/
    pub fn delete_campaign(&self) -> builder::DeleteCampaign<'_> {
        builder::DeleteCampaign::new(self)
    }
    /**Read the current campaign state

A campaign carries no state, so the state must be read somewhere; this is the weakest guess of the group.

**Answers:** 200 with `CampaignState`, 400 with `BadRequestBody`, 401, 403, 404.

**Evidence:** inferred (weak inference). Path, method or shape are concluded, not confirmed by the vendor.

Evidence of the answers: success code and errors by analogy with the 2018 snapshot.

Sources: vendor model repository mluvii.ApiModels: Campaigns/CampaignState.

Sends a `GET` request to `/api/v1/Campaigns/{id}/state`

Arguments:
- `id`: Id of the campaign.

```no_run
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
let campaign_state = client.get_campaign_state().id(12).send().await?;
println!("{:?}", *campaign_state);
# Ok(())
# }
```*/
    pub fn get_campaign_state(&self) -> builder::GetCampaignState<'_> {
        builder::GetCampaignState::new(self)
    }
    /**Start, pause or end a campaign

Only the enum CampaignState is public. Whether the state travels in the query, as a bare JSON string or in an object is open, and so are verb and path.

**Answers:** 204, 400 with `BadRequestBody`, 401, 403, 404.

**Evidence:** inferred (weak inference). Path, method or shape are concluded, not confirmed by the vendor.

Evidence of the answers: success code and errors by analogy with the 2018 snapshot.

Sources: vendor docs: public-api/swagger; vendor model repository mluvii.ApiModels: Campaigns/CampaignState.

It may really be: POST /api/v1/Campaigns/{id}/start | /pause | /finish; PUT with body {state: CampaignState}.

Sends a `PUT` request to `/api/v1/Campaigns/{id}/state`

Arguments:
- `id`: Id of the campaign.
- `state`: State to reach. That it travels in the query is a guess.

```no_run
use mluvii_client::types;
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
client
    .set_campaign_state()
    .id(12)
    .state(types::CampaignState::Initial)
    .send()
    .await?;
# Ok(())
# }
```*/
    pub fn set_campaign_state(&self) -> builder::SetCampaignState<'_> {
        builder::SetCampaignState::new(self)
    }
    /**List the contacts of a campaign and their progress

The order is unknown. Clients page by 1000.

**Answers:** 200 with `CampaignIdentity[]`, 400 with `BadRequestBody`, 401, 403, 404.

**Evidence:** observed.

Evidence of the answers: 200 observed; errors by analogy.

Sources: public client APIGateway.Core (2021-2025); public client ObseumEU.Mluvii.Client (history to 2024-01); vendor model repository mluvii.ApiModels: Campaigns/CampaignIdentity.

Sends a `GET` request to `/api/v1/Campaigns/{id}/identities`

Arguments:
- `id`: Id of the campaign.
- `limit`: How many items to answer at most. 10 to 10000 were seen in use; default and maximum are unknown.
- `offset`: How many items to skip, from zero.

```no_run
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
let mut campaign_identities = client
    .list_campaign_identities()
    .id(12)
    .limit(50)
    .items();
while let Some(item) = campaign_identities.next().await {
    println!("{:?}", item?);
}
# Ok(())
# }
```*/
    pub fn list_campaign_identities(&self) -> builder::ListCampaignIdentities<'_> {
        builder::ListCampaignIdentities::new(self)
    }
    /**Add contacts to a campaign

The model asks for `ids` and `contactInfoField`. The newest known client sends the ids alone, which the model would refuse. Known clients take any 2xx as success.

**Answers:** 200, 204, 400 with `BadRequestBody`, 401, 403, 404.

**Evidence:** observed.

Evidence of the answers: clients take any 2xx; 200 and 204 are both plausible.

Sources: public client APIGateway.Core (2021-2025); public client Obseum.Mluvii.Client (2024-2025); vendor model repository mluvii.ApiModels: Campaigns/AddCampaignIdentitiesModel.

Sends a `POST` request to `/api/v1/Campaigns/{id}/identities`

Arguments:
- `id`: Id of the campaign.
- `body`

```no_run
use mluvii_client::types;
# async fn example(
#     client: &mluvii_client::Client,
#     contact_info_field: &str,
# ) -> Result<(), mluvii_client::Error> {
let body = types::AddCampaignIdentitiesModel::builder()
    .ids(vec![12_i64])
    .contact_info_field(contact_info_field);
client.add_campaign_identities().id(12).body(body).send().await?;
# Ok(())
# }
```*/
    pub fn add_campaign_identities(&self) -> builder::AddCampaignIdentities<'_> {
        builder::AddCampaignIdentities::new(self)
    }
    /**Remove contacts from a campaign

A body on DELETE, as on the files of a session.

**Answers:** 204, 400 with `BadRequestBody`, 401, 403, 404.

**Evidence:** inferred (strong inference). Path, method or shape are concluded, not confirmed by the vendor.

Evidence of the answers: success code and errors by analogy with the 2018 snapshot.

Sources: vendor model repository mluvii.ApiModels: Campaigns/DeleteCampaignIdentitiesModel; vendor model repository mluvii.ApiModels: history of 2023-05-26.

Sends a `DELETE` request to `/api/v1/Campaigns/{id}/identities`

Arguments:
- `id`: Id of the campaign.
- `body`

```no_run
use mluvii_client::types;
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
let body = types::DeleteCampaignIdentitiesModel::builder().ids(vec![12_i64]);
client.remove_campaign_identities().id(12).body(body).send().await?;
# Ok(())
# }
```*/
    pub fn remove_campaign_identities(&self) -> builder::RemoveCampaignIdentities<'_> {
        builder::RemoveCampaignIdentities::new(self)
    }
    /**Add contacts to a campaign, the old way

Deprecated: the known client moved to `/identities` in 2023-09; to be taken as removed.

**Answers:** 200, 400 with `BadRequestBody`, 401, 403, 404.

**Evidence:** observed.

Evidence of the answers: unknown; 200 assumed.

Sources: public client APIGateway.Core (2021-2025), history of 2021-10.

Sends a `POST` request to `/api/v1/Campaigns/{id}/contacts`

Arguments:
- `id`: Id of the campaign.
- `body`

```no_run
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
client.add_campaign_contacts().id(12).body(vec![12]).send().await?;
# Ok(())
# }
```*/
    pub fn add_campaign_contacts(&self) -> builder::AddCampaignContacts<'_> {
        builder::AddCampaignContacts::new(self)
    }
}

/**Builder for [`Client::list_campaigns`]

[`Client::list_campaigns`]: super::Client::list_campaigns*/
#[derive(Clone)]
pub struct ListCampaigns<'a> {
    client: &'a super::Client,
    department_id: Result<Option<i32>, String>,
    limit: Result<Option<i32>, String>,
    offset: Result<Option<i32>, String>,
}

impl<'a> ListCampaigns<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            department_id: Ok(None),
            limit: Ok(None),
            offset: Ok(None),
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
    pub fn limit<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i32>,
    {
        self.limit = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `i32` for limit failed".to_string());
        self
    }
    pub fn offset<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i32>,
    {
        self.offset = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `i32` for offset failed".to_string());
        self
    }
    ///Sends a `GET` request to `/api/v1/Campaigns`
    pub async fn send(
        self,
    ) -> Result<ResponseValue<::std::vec::Vec<types::CampaignModel>>, Error<()>> {
        let Self { client, department_id, limit, offset } = self;
        let department_id = department_id.map_err(Error::InvalidRequest)?;
        let limit = limit.map_err(Error::InvalidRequest)?;
        let offset = offset.map_err(Error::InvalidRequest)?;
        let url = format!("{}/api/v1/Campaigns", client.baseurl,);
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
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_campaigns",
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

impl<'a> ListCampaigns<'a> {
    /**All items, page after page, as a stream.

Begins where `offset` was set, with pages of the size that `limit` was set to. Nothing is sent before the stream is polled. See [`paging`](::progenitor_client::paging).*/
    pub fn items(self) -> ::progenitor_client::paging::Items<types::CampaignModel> {
        self.paging(::std::default::Default::default()).items()
    }
    /**The pages, as a stream.

Begins where `offset` was set, with pages of the size that `limit` was set to. Nothing is sent before the stream is polled. See [`paging`](::progenitor_client::paging).*/
    pub fn pages(self) -> ::progenitor_client::paging::Pages<types::CampaignModel> {
        self.paging(::std::default::Default::default()).pages()
    }
    ///As [`items`](Self::items) and [`pages`](Self::pages), with options, or read on from a stored place. See [`paging`](::progenitor_client::paging).
    pub fn paging(
        self,
        options: ::progenitor_client::paging::PagingOptions,
    ) -> ::progenitor_client::paging::Paginator<types::CampaignModel> {
        use ::progenitor_client::paging::{
            Answer, Ask, Fact, List, PageSize, Paginator, Start, Style,
        };
        static LIST: List = List {
            operation: "listCampaigns",
            style: Style::Offset,
            page_size: PageSize {
                default: 200,
                smallest: 1,
                largest: None,
            },
            moving_sort_key: false,
        };
        let Self { client, department_id, offset, limit } = self;
        let client = client.clone();
        let start = Start::new(offset, limit);
        let fetch = move |ask: Ask| {
            let client = client.clone();
            let department_id = department_id.clone();
            async move {
                let call = ListCampaigns {
                    client: &client,
                    department_id,
                    offset: Ok(None),
                    limit: Ok(None),
                };
                let answer = call
                    .offset(ask.at)
                    .limit(ask.size)
                    .send()
                    .await?
                    .into_inner();
                Ok(Answer {
                    has_next: None,
                    pages: None,
                    total: None,
                    items: answer,
                })
            }
        };
        Paginator::new(
                &LIST,
                start,
                |item: &types::CampaignModel| {
                    Some(item).map(|part| &part.id).map(|key| key.to_string())
                },
                fetch,
            )
            .options(options)
    }
}

/**Builder for [`Client::create_campaign`]

[`Client::create_campaign`]: super::Client::create_campaign*/
#[derive(Clone)]
pub struct CreateCampaign<'a> {
    client: &'a super::Client,
    department_id: Result<i32, String>,
    body: Result<types::builder::CampaignCreateModel, String>,
}

impl<'a> CreateCampaign<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            department_id: Err("department_id was not initialized".to_string()),
            body: Ok(::std::default::Default::default()),
        }
    }
    pub fn department_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i32>,
    {
        self.department_id = value
            .try_into()
            .map_err(|_| "conversion to `i32` for department_id failed".to_string());
        self
    }
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::CampaignCreateModel>,
        <V as std::convert::TryInto<
            types::CampaignCreateModel,
        >>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!("conversion to `CampaignCreateModel` for body failed: {}", s)
            });
        self
    }
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::CampaignCreateModel,
        ) -> types::builder::CampaignCreateModel,
    {
        self.body = self.body.map(f);
        self
    }
    ///Sends a `POST` request to `/api/v1/Campaigns/departments/{departmentId}`
    pub async fn send(self) -> Result<ResponseValue<i32>, Error<()>> {
        let Self { client, department_id, body } = self;
        let department_id = department_id.map_err(Error::InvalidRequest)?;
        let body = body
            .and_then(|v| {
                types::CampaignCreateModel::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/Campaigns/departments/{}", client.baseurl, encode_path(&
            department_id.to_string()),
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
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "create_campaign",
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

/**Builder for [`Client::get_campaign`]

[`Client::get_campaign`]: super::Client::get_campaign*/
#[derive(Clone)]
pub struct GetCampaign<'a> {
    client: &'a super::Client,
    id: Result<i32, String>,
}

impl<'a> GetCampaign<'a> {
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
    ///Sends a `GET` request to `/api/v1/Campaigns/{id}`
    pub async fn send(self) -> Result<ResponseValue<types::CampaignModel>, Error<()>> {
        let Self { client, id } = self;
        let id = id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/Campaigns/{}", client.baseurl, encode_path(& id.to_string()),
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
            operation_id: "get_campaign",
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

/**Builder for [`Client::update_campaign`]

[`Client::update_campaign`]: super::Client::update_campaign*/
#[derive(Clone)]
pub struct UpdateCampaign<'a> {
    client: &'a super::Client,
    id: Result<i32, String>,
    body: Result<types::builder::CampaignUpdateModel, String>,
}

impl<'a> UpdateCampaign<'a> {
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
        V: std::convert::TryInto<types::CampaignUpdateModel>,
        <V as std::convert::TryInto<
            types::CampaignUpdateModel,
        >>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!("conversion to `CampaignUpdateModel` for body failed: {}", s)
            });
        self
    }
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::CampaignUpdateModel,
        ) -> types::builder::CampaignUpdateModel,
    {
        self.body = self.body.map(f);
        self
    }
    ///Sends a `PUT` request to `/api/v1/Campaigns/{id}`
    pub async fn send(self) -> Result<ResponseValue<()>, Error<()>> {
        let Self { client, id, body } = self;
        let id = id.map_err(Error::InvalidRequest)?;
        let body = body
            .and_then(|v| {
                types::CampaignUpdateModel::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/Campaigns/{}", client.baseurl, encode_path(& id.to_string()),
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
            operation_id: "update_campaign",
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

/**Builder for [`Client::delete_campaign`]

[`Client::delete_campaign`]: super::Client::delete_campaign*/
#[derive(Clone)]
pub struct DeleteCampaign<'a> {
    client: &'a super::Client,
    id: Result<i32, String>,
}

impl<'a> DeleteCampaign<'a> {
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
    ///Sends a `DELETE` request to `/api/v1/Campaigns/{id}`
    pub async fn send(self) -> Result<ResponseValue<()>, Error<()>> {
        let Self { client, id } = self;
        let id = id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/Campaigns/{}", client.baseurl, encode_path(& id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = client.client.delete(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "delete_campaign",
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

/**Builder for [`Client::get_campaign_state`]

[`Client::get_campaign_state`]: super::Client::get_campaign_state*/
#[derive(Clone)]
pub struct GetCampaignState<'a> {
    client: &'a super::Client,
    id: Result<i32, String>,
}

impl<'a> GetCampaignState<'a> {
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
    ///Sends a `GET` request to `/api/v1/Campaigns/{id}/state`
    pub async fn send(
        self,
    ) -> Result<ResponseValue<crate::types::CampaignState>, Error<()>> {
        let Self { client, id } = self;
        let id = id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/Campaigns/{}/state", client.baseurl, encode_path(& id
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
            operation_id: "get_campaign_state",
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

/**Builder for [`Client::set_campaign_state`]

[`Client::set_campaign_state`]: super::Client::set_campaign_state*/
#[derive(Clone)]
pub struct SetCampaignState<'a> {
    client: &'a super::Client,
    id: Result<i32, String>,
    state: Result<Option<crate::types::CampaignState>, String>,
}

impl<'a> SetCampaignState<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            id: Err("id was not initialized".to_string()),
            state: Ok(None),
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
    pub fn state<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::CampaignState>,
    {
        self.state = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `crate :: types :: CampaignState` for state failed"
                    .to_string()
            });
        self
    }
    ///Sends a `PUT` request to `/api/v1/Campaigns/{id}/state`
    pub async fn send(self) -> Result<ResponseValue<()>, Error<()>> {
        let Self { client, id, state } = self;
        let id = id.map_err(Error::InvalidRequest)?;
        let state = state.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/Campaigns/{}/state", client.baseurl, encode_path(& id
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
            .query(&progenitor_client::QueryParam::new("state", &state))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "set_campaign_state",
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

/**Builder for [`Client::list_campaign_identities`]

[`Client::list_campaign_identities`]: super::Client::list_campaign_identities*/
#[derive(Clone)]
pub struct ListCampaignIdentities<'a> {
    client: &'a super::Client,
    id: Result<i32, String>,
    limit: Result<Option<i32>, String>,
    offset: Result<Option<i32>, String>,
}

impl<'a> ListCampaignIdentities<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            id: Err("id was not initialized".to_string()),
            limit: Ok(None),
            offset: Ok(None),
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
    pub fn limit<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i32>,
    {
        self.limit = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `i32` for limit failed".to_string());
        self
    }
    pub fn offset<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i32>,
    {
        self.offset = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `i32` for offset failed".to_string());
        self
    }
    ///Sends a `GET` request to `/api/v1/Campaigns/{id}/identities`
    pub async fn send(
        self,
    ) -> Result<ResponseValue<::std::vec::Vec<types::CampaignIdentity>>, Error<()>> {
        let Self { client, id, limit, offset } = self;
        let id = id.map_err(Error::InvalidRequest)?;
        let limit = limit.map_err(Error::InvalidRequest)?;
        let offset = offset.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/Campaigns/{}/identities", client.baseurl, encode_path(& id
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
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_campaign_identities",
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

impl<'a> ListCampaignIdentities<'a> {
    /**All items, page after page, as a stream.

Begins where `offset` was set, with pages of the size that `limit` was set to. Nothing is sent before the stream is polled. See [`paging`](::progenitor_client::paging).*/
    pub fn items(self) -> ::progenitor_client::paging::Items<types::CampaignIdentity> {
        self.paging(::std::default::Default::default()).items()
    }
    /**The pages, as a stream.

Begins where `offset` was set, with pages of the size that `limit` was set to. Nothing is sent before the stream is polled. See [`paging`](::progenitor_client::paging).*/
    pub fn pages(self) -> ::progenitor_client::paging::Pages<types::CampaignIdentity> {
        self.paging(::std::default::Default::default()).pages()
    }
    ///As [`items`](Self::items) and [`pages`](Self::pages), with options, or read on from a stored place. See [`paging`](::progenitor_client::paging).
    pub fn paging(
        self,
        options: ::progenitor_client::paging::PagingOptions,
    ) -> ::progenitor_client::paging::Paginator<types::CampaignIdentity> {
        use ::progenitor_client::paging::{
            Answer, Ask, Fact, List, PageSize, Paginator, Start, Style,
        };
        static LIST: List = List {
            operation: "listCampaignIdentities",
            style: Style::Offset,
            page_size: PageSize {
                default: 200,
                smallest: 1,
                largest: None,
            },
            moving_sort_key: false,
        };
        let Self { client, id, offset, limit } = self;
        let client = client.clone();
        let start = Start::new(offset, limit);
        let fetch = move |ask: Ask| {
            let client = client.clone();
            let id = id.clone();
            async move {
                let call = ListCampaignIdentities {
                    client: &client,
                    id,
                    offset: Ok(None),
                    limit: Ok(None),
                };
                let answer = call
                    .offset(ask.at)
                    .limit(ask.size)
                    .send()
                    .await?
                    .into_inner();
                Ok(Answer {
                    has_next: None,
                    pages: None,
                    total: None,
                    items: answer,
                })
            }
        };
        Paginator::new(
                &LIST,
                start,
                |item: &types::CampaignIdentity| {
                    Some(item).map(|part| &part.id).map(|key| key.to_string())
                },
                fetch,
            )
            .options(options)
    }
}

/**Builder for [`Client::add_campaign_identities`]

[`Client::add_campaign_identities`]: super::Client::add_campaign_identities*/
#[derive(Clone)]
pub struct AddCampaignIdentities<'a> {
    client: &'a super::Client,
    id: Result<i32, String>,
    body: Result<types::builder::AddCampaignIdentitiesModel, String>,
}

impl<'a> AddCampaignIdentities<'a> {
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
        V: std::convert::TryInto<types::AddCampaignIdentitiesModel>,
        <V as std::convert::TryInto<
            types::AddCampaignIdentitiesModel,
        >>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!(
                    "conversion to `AddCampaignIdentitiesModel` for body failed: {}", s
                )
            });
        self
    }
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::AddCampaignIdentitiesModel,
        ) -> types::builder::AddCampaignIdentitiesModel,
    {
        self.body = self.body.map(f);
        self
    }
    ///Sends a `POST` request to `/api/v1/Campaigns/{id}/identities`
    pub async fn send(self) -> Result<ResponseValue<()>, Error<()>> {
        let Self { client, id, body } = self;
        let id = id.map_err(Error::InvalidRequest)?;
        let body = body
            .and_then(|v| {
                types::AddCampaignIdentitiesModel::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/Campaigns/{}/identities", client.baseurl, encode_path(& id
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
            .post(url)
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "add_campaign_identities",
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

/**Builder for [`Client::remove_campaign_identities`]

[`Client::remove_campaign_identities`]: super::Client::remove_campaign_identities*/
#[derive(Clone)]
pub struct RemoveCampaignIdentities<'a> {
    client: &'a super::Client,
    id: Result<i32, String>,
    body: Result<types::builder::DeleteCampaignIdentitiesModel, String>,
}

impl<'a> RemoveCampaignIdentities<'a> {
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
        V: std::convert::TryInto<types::DeleteCampaignIdentitiesModel>,
        <V as std::convert::TryInto<
            types::DeleteCampaignIdentitiesModel,
        >>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!(
                    "conversion to `DeleteCampaignIdentitiesModel` for body failed: {}",
                    s
                )
            });
        self
    }
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::DeleteCampaignIdentitiesModel,
        ) -> types::builder::DeleteCampaignIdentitiesModel,
    {
        self.body = self.body.map(f);
        self
    }
    ///Sends a `DELETE` request to `/api/v1/Campaigns/{id}/identities`
    pub async fn send(self) -> Result<ResponseValue<()>, Error<()>> {
        let Self { client, id, body } = self;
        let id = id.map_err(Error::InvalidRequest)?;
        let body = body
            .and_then(|v| {
                types::DeleteCampaignIdentitiesModel::try_from(v)
                    .map_err(|e| e.to_string())
            })
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/Campaigns/{}/identities", client.baseurl, encode_path(& id
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
            .delete(url)
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "remove_campaign_identities",
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

/**Builder for [`Client::add_campaign_contacts`]

[`Client::add_campaign_contacts`]: super::Client::add_campaign_contacts*/
#[derive(Clone)]
pub struct AddCampaignContacts<'a> {
    client: &'a super::Client,
    id: Result<i32, String>,
    body: Result<::std::vec::Vec<i32>, String>,
}

impl<'a> AddCampaignContacts<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            id: Err("id was not initialized".to_string()),
            body: Err("body was not initialized".to_string()),
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
        V: std::convert::TryInto<::std::vec::Vec<i32>>,
    {
        self.body = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: vec :: Vec < i32 >` for body failed"
                    .to_string()
            });
        self
    }
    ///Sends a `POST` request to `/api/v1/Campaigns/{id}/contacts`
    pub async fn send(self) -> Result<ResponseValue<()>, Error<()>> {
        let Self { client, id, body } = self;
        let id = id.map_err(Error::InvalidRequest)?;
        let body = body.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/Campaigns/{}/contacts", client.baseurl, encode_path(& id
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
            .post(url)
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "add_campaign_contacts",
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

impl<'a> ::std::fmt::Debug for ListCampaigns<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListCampaigns").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for CreateCampaign<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreateCampaign").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for GetCampaign<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("GetCampaign").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for UpdateCampaign<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("UpdateCampaign").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for DeleteCampaign<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("DeleteCampaign").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for GetCampaignState<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("GetCampaignState").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for SetCampaignState<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("SetCampaignState").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for ListCampaignIdentities<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListCampaignIdentities").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for AddCampaignIdentities<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("AddCampaignIdentities").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for RemoveCampaignIdentities<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("RemoveCampaignIdentities").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for AddCampaignContacts<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("AddCampaignContacts").finish_non_exhaustive()
    }
}
