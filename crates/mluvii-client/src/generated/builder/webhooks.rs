// Machine-owned: written by `cargo xtask codegen mluvii` from specs/mluvii/. Edit there, not here.

#[allow(unused_imports)]
use super::*;

impl Client {
    /**List registered webhooks

The webhooks of this key.

**Answers:** 200 with `WebhookModel[]`, 400 with `BadRequestBody`, 401, 403.

**Evidence:** observed.

Evidence of the answers: 200 observed, errors by analogy.

Sources: public client APIGateway.Core (2021-2025); public client ObseumEU.Mluvii.Client (history to 2024-01); vendor docs: public-api/swagger; vendor model repository mluvii.ApiModels: Webhooks/WebhookModel.

Sends a `GET` request to `/api/v1/Webhooks`

```no_run
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
let mut webhooks = client.list_webhooks().items();
while let Some(item) = webhooks.next().await {
    println!("{:?}", item?);
}
# Ok(())
# }
```*/
    pub fn list_webhooks(&self) -> builder::ListWebhooks<'_> {
        builder::ListWebhooks::new(self)
    }
    /**Register a webhook

A callback URL that is registered already is answered with 409 and the id of the webhook that
has it; update that one with `updateWebhook` instead.

Delivery is a POST with one event (WebhookPayload) to the callback URL, at least once, in
order per kind of entity (session, e-mail, user). User and password in the URL come back as
Basic authorization, a query in the URL is kept; there is no signature and no event id. An
event that fails is tried again at most twice and then dropped, and a webhook that fails for 3
days is deleted.

**Answers:** 201 with `integer`, 400 with `BadRequestBody`, 401, 403, 409 with `integer`.

**Evidence:** documented.

Evidence of the answers: all codes stand in the 2018 snapshot, the 409 flow in two vendor samples too.

Sources: vendor swagger snapshot of 2018 (publicapi-go); vendor sample apiintegrationsamplecs; vendor sample apiintegrationsample (2018); public client APIGateway.Core (2021-2025); vendor model repository mluvii.ApiModels: Webhooks/WebhookAddEditModel.

Sends a `POST` request to `/api/v1/Webhooks`

```no_run
use mluvii_client::types;
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
let body = types::WebhookAddEditModel::builder()
    .event_types(vec![types::WebhookEventType::UserStatusChanged])
    .callback_url("https://hooks.example.com/events");
let answer = client.create_webhook().body(body).send().await?;
println!("{:?}", *answer);
# Ok(())
# }
```*/
    pub fn create_webhook(&self) -> builder::CreateWebhook<'_> {
        builder::CreateWebhook::new(self)
    }
    /**Delete all webhooks

Deletes every webhook of this key.

**Answers:** 204, 400 with `BadRequestBody`, 401, 403, 404.

**Evidence:** documented.

Evidence of the answers: all codes stand in the 2018 snapshot.

Sources: vendor swagger snapshot of 2018 (publicapi-go); vendor docs: public-api/swagger.

Sends a `DELETE` request to `/api/v1/Webhooks`

```no_run
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
client.delete_all_webhooks().send().await?;
# Ok(())
# }
```*/
    pub fn delete_all_webhooks(&self) -> builder::DeleteAllWebhooks<'_> {
        builder::DeleteAllWebhooks::new(self)
    }
    /**Read one webhook

**Answers:** 200 with `WebhookModel`, 400 with `BadRequestBody`, 401, 403, 404.

**Evidence:** documented.

Evidence of the answers: all codes stand in the 2018 snapshot.

Sources: vendor swagger snapshot of 2018 (publicapi-go); vendor docs: public-api/swagger.

Sends a `GET` request to `/api/v1/Webhooks/{id}`

Arguments:
- `id`: Id of the webhook.

```no_run
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
let webhook = client.get_webhook().id(12).send().await?;
println!("{:?}", *webhook);
# Ok(())
# }
```*/
    pub fn get_webhook(&self) -> builder::GetWebhook<'_> {
        builder::GetWebhook::new(self)
    }
    /**Replace a webhook

**Answers:** 204, 400 with `BadRequestBody`, 401, 403, 404.

**Evidence:** documented.

Evidence of the answers: all codes stand in the 2018 snapshot.

Sources: vendor swagger snapshot of 2018 (publicapi-go); vendor sample apiintegrationsamplecs; vendor sample apiintegrationsample (2018); public client APIGateway.Core (2021-2025).

Sends a `PUT` request to `/api/v1/Webhooks/{id}`

Arguments:
- `id`: Id of the webhook.
- `body`

```no_run
use mluvii_client::types;
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
let body = types::WebhookAddEditModel::builder()
    .event_types(vec![types::WebhookEventType::UserStatusChanged])
    .callback_url("https://hooks.example.com/events");
client.update_webhook().id(12).body(body).send().await?;
# Ok(())
# }
```*/
    pub fn update_webhook(&self) -> builder::UpdateWebhook<'_> {
        builder::UpdateWebhook::new(self)
    }
    /**Delete one webhook

**Answers:** 204, 400 with `BadRequestBody`, 401, 403, 404.

**Evidence:** documented.

Evidence of the answers: all codes stand in the 2018 snapshot.

Sources: vendor swagger snapshot of 2018 (publicapi-go); public client APIGateway.Core (2021-2025); vendor docs: public-api/swagger.

Sends a `DELETE` request to `/api/v1/Webhooks/{id}`

Arguments:
- `id`: Id of the webhook.

```no_run
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
client.delete_webhook().id(12).send().await?;
# Ok(())
# }
```*/
    pub fn delete_webhook(&self) -> builder::DeleteWebhook<'_> {
        builder::DeleteWebhook::new(self)
    }
}

/**Builder for [`Client::list_webhooks`]

[`Client::list_webhooks`]: super::Client::list_webhooks*/
#[derive(Clone)]
pub struct ListWebhooks<'a> {
    client: &'a super::Client,
}

impl<'a> ListWebhooks<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self { client: client }
    }
    ///Sends a `GET` request to `/api/v1/Webhooks`
    pub async fn send(
        self,
    ) -> Result<ResponseValue<::std::vec::Vec<types::WebhookModel>>, Error<()>> {
        let Self { client } = self;
        let url = format!("{}/api/v1/Webhooks", client.baseurl,);
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
            operation_id: "list_webhooks",
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

impl<'a> ListWebhooks<'a> {
    /**The items of the answer, as a stream.

The service gives this list as a whole: one call is made, when the stream is first polled. See [`paging`](::progenitor_client::paging).*/
    pub fn items(self) -> ::progenitor_client::paging::Items<types::WebhookModel> {
        self.paging(::std::default::Default::default()).items()
    }
    /**The answer as a stream of one page.

The service gives this list as a whole: one call is made, when the stream is first polled. See [`paging`](::progenitor_client::paging).*/
    pub fn pages(self) -> ::progenitor_client::paging::Pages<types::WebhookModel> {
        self.paging(::std::default::Default::default()).pages()
    }
    ///As [`items`](Self::items) and [`pages`](Self::pages), with options. See [`paging`](::progenitor_client::paging).
    pub fn paging(
        self,
        options: ::progenitor_client::paging::PagingOptions,
    ) -> ::progenitor_client::paging::Paginator<types::WebhookModel> {
        use ::progenitor_client::paging::{
            Answer, Ask, Fact, List, PageSize, Paginator, Start, Style,
        };
        static LIST: List = List {
            operation: "listWebhooks",
            style: Style::Whole,
            page_size: PageSize {
                default: 100,
                smallest: 1,
                largest: None,
            },
            moving_sort_key: false,
        };
        let Self { client } = self;
        let client = client.clone();
        let start = Ok(Start::default());
        let fetch = move |_: Ask| {
            let client = client.clone();
            async move {
                let call = ListWebhooks { client: &client };
                let answer = call.send().await?.into_inner();
                Ok(Answer {
                    has_next: None,
                    pages: None,
                    total: None,
                    items: answer,
                })
            }
        };
        Paginator::new(&LIST, start, |_: &types::WebhookModel| None, fetch)
            .options(options)
    }
}

/**Builder for [`Client::create_webhook`]

[`Client::create_webhook`]: super::Client::create_webhook*/
#[derive(Clone)]
pub struct CreateWebhook<'a> {
    client: &'a super::Client,
    body: Result<types::builder::WebhookAddEditModel, String>,
}

impl<'a> CreateWebhook<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            body: Ok(::std::default::Default::default()),
        }
    }
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::WebhookAddEditModel>,
        <V as std::convert::TryInto<
            types::WebhookAddEditModel,
        >>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!("conversion to `WebhookAddEditModel` for body failed: {}", s)
            });
        self
    }
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::WebhookAddEditModel,
        ) -> types::builder::WebhookAddEditModel,
    {
        self.body = self.body.map(f);
        self
    }
    ///Sends a `POST` request to `/api/v1/Webhooks`
    pub async fn send(self) -> Result<ResponseValue<i32>, Error<()>> {
        let Self { client, body } = self;
        let body = body
            .and_then(|v| {
                types::WebhookAddEditModel::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(Error::InvalidRequest)?;
        let url = format!("{}/api/v1/Webhooks", client.baseurl,);
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
            operation_id: "create_webhook",
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

/**Builder for [`Client::delete_all_webhooks`]

[`Client::delete_all_webhooks`]: super::Client::delete_all_webhooks*/
#[derive(Clone)]
pub struct DeleteAllWebhooks<'a> {
    client: &'a super::Client,
}

impl<'a> DeleteAllWebhooks<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self { client: client }
    }
    ///Sends a `DELETE` request to `/api/v1/Webhooks`
    pub async fn send(self) -> Result<ResponseValue<()>, Error<()>> {
        let Self { client } = self;
        let url = format!("{}/api/v1/Webhooks", client.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(1usize);
        header_map
            .append(
                ::reqwest::header::HeaderName::from_static("api-version"),
                ::reqwest::header::HeaderValue::from_static(super::Client::api_version()),
            );
        #[allow(unused_mut)]
        let mut request = client.client.delete(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "delete_all_webhooks",
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

/**Builder for [`Client::get_webhook`]

[`Client::get_webhook`]: super::Client::get_webhook*/
#[derive(Clone)]
pub struct GetWebhook<'a> {
    client: &'a super::Client,
    id: Result<i32, String>,
}

impl<'a> GetWebhook<'a> {
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
    ///Sends a `GET` request to `/api/v1/Webhooks/{id}`
    pub async fn send(self) -> Result<ResponseValue<types::WebhookModel>, Error<()>> {
        let Self { client, id } = self;
        let id = id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/Webhooks/{}", client.baseurl, encode_path(& id.to_string()),
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
            operation_id: "get_webhook",
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

/**Builder for [`Client::update_webhook`]

[`Client::update_webhook`]: super::Client::update_webhook*/
#[derive(Clone)]
pub struct UpdateWebhook<'a> {
    client: &'a super::Client,
    id: Result<i32, String>,
    body: Result<types::builder::WebhookAddEditModel, String>,
}

impl<'a> UpdateWebhook<'a> {
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
        V: std::convert::TryInto<types::WebhookAddEditModel>,
        <V as std::convert::TryInto<
            types::WebhookAddEditModel,
        >>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!("conversion to `WebhookAddEditModel` for body failed: {}", s)
            });
        self
    }
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::WebhookAddEditModel,
        ) -> types::builder::WebhookAddEditModel,
    {
        self.body = self.body.map(f);
        self
    }
    ///Sends a `PUT` request to `/api/v1/Webhooks/{id}`
    pub async fn send(self) -> Result<ResponseValue<()>, Error<()>> {
        let Self { client, id, body } = self;
        let id = id.map_err(Error::InvalidRequest)?;
        let body = body
            .and_then(|v| {
                types::WebhookAddEditModel::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/Webhooks/{}", client.baseurl, encode_path(& id.to_string()),
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
            operation_id: "update_webhook",
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

/**Builder for [`Client::delete_webhook`]

[`Client::delete_webhook`]: super::Client::delete_webhook*/
#[derive(Clone)]
pub struct DeleteWebhook<'a> {
    client: &'a super::Client,
    id: Result<i32, String>,
}

impl<'a> DeleteWebhook<'a> {
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
    ///Sends a `DELETE` request to `/api/v1/Webhooks/{id}`
    pub async fn send(self) -> Result<ResponseValue<()>, Error<()>> {
        let Self { client, id } = self;
        let id = id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/Webhooks/{}", client.baseurl, encode_path(& id.to_string()),
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
            operation_id: "delete_webhook",
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

impl<'a> ::std::fmt::Debug for ListWebhooks<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListWebhooks").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for CreateWebhook<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreateWebhook").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for DeleteAllWebhooks<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("DeleteAllWebhooks").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for GetWebhook<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("GetWebhook").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for UpdateWebhook<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("UpdateWebhook").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for DeleteWebhook<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("DeleteWebhook").finish_non_exhaustive()
    }
}
