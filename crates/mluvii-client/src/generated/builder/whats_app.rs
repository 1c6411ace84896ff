// Machine-owned: written by `cargo xtask codegen mluvii` from specs/mluvii/. Edit there, not here.

#[allow(unused_imports)]
use super::*;

impl Client {
    /**List WhatsApp subscriptions

**Answers:** 200 with `WhatsAppSubscriptionModel[]`, 400 with `BadRequestBody`, 401, 403.

**Evidence:** documented.

Evidence of the answers: content documented, codes by analogy.

Sources: vendor docs: public-api/swagger; vendor model repository mluvii.ApiModels: WhatsApp/WhatsAppSubscriptionModel.

Sends a `GET` request to `/api/v1/WhatsApp`

```no_run
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
let mut whats_app_subscriptions = client.list_whats_app_subscriptions().items();
while let Some(item) = whats_app_subscriptions.next().await {
    println!("{:?}", item?);
}
# Ok(())
# }
```*/
    pub fn list_whats_app_subscriptions(
        &self,
    ) -> builder::ListWhatsAppSubscriptions<'_> {
        builder::ListWhatsAppSubscriptions::new(self)
    }
    /**Send a template to many recipients

**Answers:** 200 with application/json, 400 with `BadRequestBody`, 401, 403, 404.

**Evidence:** documented.

Evidence of the answers: request documented; answer unknown.

Sources: vendor docs: public-api/swagger.

Sends a `POST` request to `/api/v1/WhatsApp/{id}/sendTemplates`

Arguments:
- `id`: Id of the subscription.
- `body`

```no_run
use mluvii_client::types;
# async fn example(
#     client: &mluvii_client::Client,
#     contact_id: &str,
# ) -> Result<(), Box<dyn std::error::Error>> {
let recipient = types::WhatsAppTemplateRecipient::try_from(
    types::WhatsAppTemplateRecipient::builder().contact_id(contact_id),
)?;
let body = types::WhatsAppSendTemplates::builder()
    .form_id(7)
    .language("en")
    .recipients(vec![recipient]);
let answer = client
    .send_whats_app_templates()
    .id("0d9a7a52-0c35-4f0e-8a3e-6a1f6d2f7c10")
    .body(body)
    .send()
    .await?;
println!("{:?}", *answer);
# Ok(())
# }
```*/
    pub fn send_whats_app_templates(&self) -> builder::SendWhatsAppTemplates<'_> {
        builder::SendWhatsAppTemplates::new(self)
    }
    /**List templates that were sent

**Answers:** 200 with `any[]`, 400 with `BadRequestBody`, 401, 403, 404.

**Evidence:** documented.

Evidence of the answers: path and parameters documented; item shape unknown.

Sources: vendor docs: public-api/swagger.

Sends a `GET` request to `/api/v1/WhatsApp/{id}/sentTemplates`

Arguments:
- `id`: Id of the subscription.
- `limit`: How many items to answer at most. 10 to 10000 were seen in use; default and maximum are unknown.
- `offset`: How many items to skip, from zero.
- `since`: Earliest time; that it is a date-time is assumed.

```no_run
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
let mut sent_whats_app_templates = client
    .list_sent_whats_app_templates()
    .id("0d9a7a52-0c35-4f0e-8a3e-6a1f6d2f7c10")
    .since("2026-10-01T00:00:00Z")
    .limit(50)
    .items();
while let Some(item) = sent_whats_app_templates.next().await {
    println!("{:?}", item?);
}
# Ok(())
# }
```*/
    pub fn list_sent_whats_app_templates(
        &self,
    ) -> builder::ListSentWhatsAppTemplates<'_> {
        builder::ListSentWhatsAppTemplates::new(self)
    }
}

/**Builder for [`Client::list_whats_app_subscriptions`]

[`Client::list_whats_app_subscriptions`]: super::Client::list_whats_app_subscriptions*/
#[derive(Clone)]
pub struct ListWhatsAppSubscriptions<'a> {
    client: &'a super::Client,
}

impl<'a> ListWhatsAppSubscriptions<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self { client: client }
    }
    ///Sends a `GET` request to `/api/v1/WhatsApp`
    pub async fn send(
        self,
    ) -> Result<
        ResponseValue<::std::vec::Vec<types::WhatsAppSubscriptionModel>>,
        Error<()>,
    > {
        let Self { client } = self;
        let url = format!("{}/api/v1/WhatsApp", client.baseurl,);
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
            operation_id: "list_whats_app_subscriptions",
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

impl<'a> ListWhatsAppSubscriptions<'a> {
    /**The items of the answer, as a stream.

The service gives this list as a whole: one call is made, when the stream is first polled. See [`paging`](::progenitor_client::paging).*/
    pub fn items(
        self,
    ) -> ::progenitor_client::paging::Items<types::WhatsAppSubscriptionModel> {
        self.paging(::std::default::Default::default()).items()
    }
    /**The answer as a stream of one page.

The service gives this list as a whole: one call is made, when the stream is first polled. See [`paging`](::progenitor_client::paging).*/
    pub fn pages(
        self,
    ) -> ::progenitor_client::paging::Pages<types::WhatsAppSubscriptionModel> {
        self.paging(::std::default::Default::default()).pages()
    }
    ///As [`items`](Self::items) and [`pages`](Self::pages), with options. See [`paging`](::progenitor_client::paging).
    pub fn paging(
        self,
        options: ::progenitor_client::paging::PagingOptions,
    ) -> ::progenitor_client::paging::Paginator<types::WhatsAppSubscriptionModel> {
        use ::progenitor_client::paging::{
            Answer, Ask, Fact, List, PageSize, Paginator, Start, Style,
        };
        static LIST: List = List {
            operation: "listWhatsAppSubscriptions",
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
                let call = ListWhatsAppSubscriptions {
                    client: &client,
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
        Paginator::new(&LIST, start, |_: &types::WhatsAppSubscriptionModel| None, fetch)
            .options(options)
    }
}

/**Builder for [`Client::send_whats_app_templates`]

[`Client::send_whats_app_templates`]: super::Client::send_whats_app_templates*/
#[derive(Clone)]
pub struct SendWhatsAppTemplates<'a> {
    client: &'a super::Client,
    id: Result<::uuid::Uuid, String>,
    body: Result<types::builder::WhatsAppSendTemplates, String>,
}

impl<'a> SendWhatsAppTemplates<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            id: Err("id was not initialized".to_string()),
            body: Ok(::std::default::Default::default()),
        }
    }
    pub fn id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::uuid::Uuid>,
    {
        self.id = value
            .try_into()
            .map_err(|_| "conversion to `:: uuid :: Uuid` for id failed".to_string());
        self
    }
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::WhatsAppSendTemplates>,
        <V as std::convert::TryInto<
            types::WhatsAppSendTemplates,
        >>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!("conversion to `WhatsAppSendTemplates` for body failed: {}", s)
            });
        self
    }
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::WhatsAppSendTemplates,
        ) -> types::builder::WhatsAppSendTemplates,
    {
        self.body = self.body.map(f);
        self
    }
    ///Sends a `POST` request to `/api/v1/WhatsApp/{id}/sendTemplates`
    pub async fn send(self) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let Self { client, id, body } = self;
        let id = id.map_err(Error::InvalidRequest)?;
        let body = body
            .and_then(|v| {
                types::WhatsAppSendTemplates::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/WhatsApp/{}/sendTemplates", client.baseurl, encode_path(& id
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
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "send_whats_app_templates",
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

/**Builder for [`Client::list_sent_whats_app_templates`]

[`Client::list_sent_whats_app_templates`]: super::Client::list_sent_whats_app_templates*/
#[derive(Clone)]
pub struct ListSentWhatsAppTemplates<'a> {
    client: &'a super::Client,
    id: Result<::uuid::Uuid, String>,
    limit: Result<Option<i32>, String>,
    offset: Result<Option<i32>, String>,
    since: Result<Option<::progenitor_client::Timestamp>, String>,
}

impl<'a> ListSentWhatsAppTemplates<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            id: Err("id was not initialized".to_string()),
            limit: Ok(None),
            offset: Ok(None),
            since: Ok(None),
        }
    }
    pub fn id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::uuid::Uuid>,
    {
        self.id = value
            .try_into()
            .map_err(|_| "conversion to `:: uuid :: Uuid` for id failed".to_string());
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
    pub fn since<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::progenitor_client::Timestamp>,
    {
        self.since = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: progenitor_client :: Timestamp` for since failed"
                    .to_string()
            });
        self
    }
    ///Sends a `GET` request to `/api/v1/WhatsApp/{id}/sentTemplates`
    pub async fn send(
        self,
    ) -> Result<ResponseValue<::std::vec::Vec<::serde_json::Value>>, Error<()>> {
        let Self { client, id, limit, offset, since } = self;
        let id = id.map_err(Error::InvalidRequest)?;
        let limit = limit.map_err(Error::InvalidRequest)?;
        let offset = offset.map_err(Error::InvalidRequest)?;
        let since = since.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/WhatsApp/{}/sentTemplates", client.baseurl, encode_path(& id
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
            .query(&progenitor_client::QueryParam::new("since", &since))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_sent_whats_app_templates",
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

impl<'a> ListSentWhatsAppTemplates<'a> {
    /**All items, page after page, as a stream.

Begins where `offset` was set, with pages of the size that `limit` was set to. Nothing is sent before the stream is polled. See [`paging`](::progenitor_client::paging).*/
    pub fn items(self) -> ::progenitor_client::paging::Items<::serde_json::Value> {
        self.paging(::std::default::Default::default()).items()
    }
    /**The pages, as a stream.

Begins where `offset` was set, with pages of the size that `limit` was set to. Nothing is sent before the stream is polled. See [`paging`](::progenitor_client::paging).*/
    pub fn pages(self) -> ::progenitor_client::paging::Pages<::serde_json::Value> {
        self.paging(::std::default::Default::default()).pages()
    }
    ///As [`items`](Self::items) and [`pages`](Self::pages), with options, or read on from a stored place. See [`paging`](::progenitor_client::paging).
    pub fn paging(
        self,
        options: ::progenitor_client::paging::PagingOptions,
    ) -> ::progenitor_client::paging::Paginator<::serde_json::Value> {
        use ::progenitor_client::paging::{
            Answer, Ask, Fact, List, PageSize, Paginator, Start, Style,
        };
        static LIST: List = List {
            operation: "listSentWhatsAppTemplates",
            style: Style::Offset,
            page_size: PageSize {
                default: 200,
                smallest: 1,
                largest: None,
            },
            moving_sort_key: false,
        };
        let Self { client, id, since, offset, limit } = self;
        let client = client.clone();
        let start = Start::new(offset, limit);
        let fetch = move |ask: Ask| {
            let client = client.clone();
            let id = id.clone();
            let since = since.clone();
            async move {
                let call = ListSentWhatsAppTemplates {
                    client: &client,
                    id,
                    since,
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
        Paginator::new(&LIST, start, |_: &::serde_json::Value| None, fetch)
            .options(options)
    }
}

impl<'a> ::std::fmt::Debug for ListWhatsAppSubscriptions<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListWhatsAppSubscriptions").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for SendWhatsAppTemplates<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("SendWhatsAppTemplates").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for ListSentWhatsAppTemplates<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListSentWhatsAppTemplates").finish_non_exhaustive()
    }
}
