// Machine-owned: written by `cargo xtask codegen mluvii` from specs/mluvii/. Edit there, not here.

#[allow(unused_imports)]
use super::*;

impl Client {
    /**List the numbers that may be shown on calls

**Answers:** 200 with `CallerIdModel`, 400 with `BadRequestBody`, 401, 403.

**Evidence:** inferred (medium inference). Path, method or shape are concluded, not confirmed by the vendor.

Evidence of the answers: success code and errors by analogy with the 2018 snapshot.

Sources: vendor docs: public-api/swagger; vendor model repository mluvii.ApiModels: Phones/CallerIdModel; vendor model repository mluvii.ApiModels: Phones/CallerIdItem; vendor model repository mluvii.ApiModels: history of 2022-01.

It may really be: GET /api/v1/Phones.

Sends a `GET` request to `/api/v1/Phones/callerIds`

Arguments:
- `company_id`: Id of the company whose numbers are asked for.

```no_run
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
let mut caller_ids = client.list_caller_ids().company_id(7).items();
while let Some(item) = caller_ids.next().await {
    println!("{:?}", item?);
}
# Ok(())
# }
```*/
    pub fn list_caller_ids(&self) -> builder::ListCallerIds<'_> {
        builder::ListCallerIds::new(self)
    }
    /**Start an outgoing call for an operator

The vendor names the outgoing call under Phones and again under Sessions (`startOutboundCallSession`); probably one of the two exists.

**Answers:** 200 with application/json, 400 with `BadRequestBody`, 401, 403.

**Evidence:** inferred (medium inference). Path, method or shape are concluded, not confirmed by the vendor.

Evidence of the answers: success code and errors by analogy with the 2018 snapshot.

Sources: vendor docs: public-api/swagger; vendor model repository mluvii.ApiModels: Phones/OutboundCallModel; vendor model repository mluvii.ApiModels: history of 2022-02-14.

It may really be: POST /api/v1/Sessions/outboundCall (startOutboundCallSession); POST /api/v1/Phones/call.

Sends a `POST` request to `/api/v1/Phones/outboundCall`

```no_run
use mluvii_client::types;
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
let body = types::OutboundCallModel::builder()
    .operator_id(7)
    .department_id(7)
    .phone_number("+12025550143");
let answer = client.start_outbound_call().body(body).send().await?;
println!("{:?}", *answer);
# Ok(())
# }
```*/
    pub fn start_outbound_call(&self) -> builder::StartOutboundCall<'_> {
        builder::StartOutboundCall::new(self)
    }
    /**Connect two numbers

Dials the first number, meant for the operator, then the second, meant for the client, who sees the mask number.

**Answers:** 200 with application/json, 400 with `BadRequestBody`, 401, 403.

**Evidence:** inferred (weak inference). Path, method or shape are concluded, not confirmed by the vendor.

Evidence of the answers: success code and errors by analogy with the 2018 snapshot.

Sources: vendor model repository mluvii.ApiModels: Phones/TwoWayCallModel; vendor model repository mluvii.ApiModels: history of 2024-01-23.

Sends a `POST` request to `/api/v1/Phones/twoWayCall`

```no_run
use mluvii_client::types;
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
let body = types::TwoWayCallModel::builder()
    .department_id(7)
    .first_number("+12025550143")
    .second_number("+12025550164")
    .mask_number("+12025550187");
let answer = client.start_two_way_call().body(body).send().await?;
println!("{:?}", *answer);
# Ok(())
# }
```*/
    pub fn start_two_way_call(&self) -> builder::StartTwoWayCall<'_> {
        builder::StartTwoWayCall::new(self)
    }
    /**Read one phone call and its exchange events

**Answers:** 200 with `PhoneCall`, 400 with `BadRequestBody`, 401, 403, 404.

**Evidence:** inferred (weak inference). Path, method or shape are concluded, not confirmed by the vendor.

Evidence of the answers: success code and errors by analogy with the 2018 snapshot.

Sources: vendor docs: public-api/swagger; vendor model repository mluvii.ApiModels: Phones/PhoneCall; vendor model repository mluvii.ApiModels: Phones/PhoneCallEvent; vendor model repository mluvii.ApiModels: history of 2022-04-19.

It may really be: GET /api/v1/Phones/{id}; GET /api/v1/Phones/events?sessionId=.

Sends a `GET` request to `/api/v1/Phones/calls/{id}`

Arguments:
- `id`: Id of the call.

```no_run
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
let phone_call = client.get_phone_call().id(12).send().await?;
println!("{:?}", *phone_call);
# Ok(())
# }
```*/
    pub fn get_phone_call(&self) -> builder::GetPhoneCall<'_> {
        builder::GetPhoneCall::new(self)
    }
}

/**Builder for [`Client::list_caller_ids`]

[`Client::list_caller_ids`]: super::Client::list_caller_ids*/
#[derive(Clone)]
pub struct ListCallerIds<'a> {
    client: &'a super::Client,
    company_id: Result<Option<i32>, String>,
}

impl<'a> ListCallerIds<'a> {
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
    ///Sends a `GET` request to `/api/v1/Phones/callerIds`
    pub async fn send(self) -> Result<ResponseValue<types::CallerIdModel>, Error<()>> {
        let Self { client, company_id } = self;
        let company_id = company_id.map_err(Error::InvalidRequest)?;
        let url = format!("{}/api/v1/Phones/callerIds", client.baseurl,);
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
            operation_id: "list_caller_ids",
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

impl<'a> ListCallerIds<'a> {
    /**The items of the answer, as a stream.

The service gives this list as a whole: one call is made, when the stream is first polled. See [`paging`](::progenitor_client::paging).*/
    pub fn items(self) -> ::progenitor_client::paging::Items<types::CallerIdItem> {
        self.paging(::std::default::Default::default()).items()
    }
    /**The answer as a stream of one page.

The service gives this list as a whole: one call is made, when the stream is first polled. See [`paging`](::progenitor_client::paging).*/
    pub fn pages(self) -> ::progenitor_client::paging::Pages<types::CallerIdItem> {
        self.paging(::std::default::Default::default()).pages()
    }
    ///As [`items`](Self::items) and [`pages`](Self::pages), with options. See [`paging`](::progenitor_client::paging).
    pub fn paging(
        self,
        options: ::progenitor_client::paging::PagingOptions,
    ) -> ::progenitor_client::paging::Paginator<types::CallerIdItem> {
        use ::progenitor_client::paging::{
            Answer, Ask, Fact, List, PageSize, Paginator, Start, Style,
        };
        static LIST: List = List {
            operation: "listCallerIds",
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
                let call = ListCallerIds {
                    client: &client,
                    company_id,
                };
                let answer = call.send().await?.into_inner();
                Ok(Answer {
                    has_next: None,
                    pages: None,
                    total: None,
                    items: Some(answer)
                        .and_then(|part| part.caller_ids)
                        .unwrap_or_default(),
                })
            }
        };
        Paginator::new(&LIST, start, |_: &types::CallerIdItem| None, fetch)
            .options(options)
    }
}

/**Builder for [`Client::start_outbound_call`]

[`Client::start_outbound_call`]: super::Client::start_outbound_call*/
#[derive(Clone)]
pub struct StartOutboundCall<'a> {
    client: &'a super::Client,
    body: Result<types::builder::OutboundCallModel, String>,
}

impl<'a> StartOutboundCall<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            body: Ok(::std::default::Default::default()),
        }
    }
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::OutboundCallModel>,
        <V as std::convert::TryInto<types::OutboundCallModel>>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!("conversion to `OutboundCallModel` for body failed: {}", s)
            });
        self
    }
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::OutboundCallModel,
        ) -> types::builder::OutboundCallModel,
    {
        self.body = self.body.map(f);
        self
    }
    ///Sends a `POST` request to `/api/v1/Phones/outboundCall`
    pub async fn send(self) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let Self { client, body } = self;
        let body = body
            .and_then(|v| {
                types::OutboundCallModel::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(Error::InvalidRequest)?;
        let url = format!("{}/api/v1/Phones/outboundCall", client.baseurl,);
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
            operation_id: "start_outbound_call",
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

/**Builder for [`Client::start_two_way_call`]

[`Client::start_two_way_call`]: super::Client::start_two_way_call*/
#[derive(Clone)]
pub struct StartTwoWayCall<'a> {
    client: &'a super::Client,
    body: Result<types::builder::TwoWayCallModel, String>,
}

impl<'a> StartTwoWayCall<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            body: Ok(::std::default::Default::default()),
        }
    }
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::TwoWayCallModel>,
        <V as std::convert::TryInto<types::TwoWayCallModel>>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!("conversion to `TwoWayCallModel` for body failed: {}", s)
            });
        self
    }
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::TwoWayCallModel,
        ) -> types::builder::TwoWayCallModel,
    {
        self.body = self.body.map(f);
        self
    }
    ///Sends a `POST` request to `/api/v1/Phones/twoWayCall`
    pub async fn send(self) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let Self { client, body } = self;
        let body = body
            .and_then(|v| types::TwoWayCallModel::try_from(v).map_err(|e| e.to_string()))
            .map_err(Error::InvalidRequest)?;
        let url = format!("{}/api/v1/Phones/twoWayCall", client.baseurl,);
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
            operation_id: "start_two_way_call",
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

/**Builder for [`Client::get_phone_call`]

[`Client::get_phone_call`]: super::Client::get_phone_call*/
#[derive(Clone)]
pub struct GetPhoneCall<'a> {
    client: &'a super::Client,
    id: Result<i64, String>,
}

impl<'a> GetPhoneCall<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            id: Err("id was not initialized".to_string()),
        }
    }
    pub fn id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i64>,
    {
        self.id = value
            .try_into()
            .map_err(|_| "conversion to `i64` for id failed".to_string());
        self
    }
    ///Sends a `GET` request to `/api/v1/Phones/calls/{id}`
    pub async fn send(self) -> Result<ResponseValue<types::PhoneCall>, Error<()>> {
        let Self { client, id } = self;
        let id = id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/Phones/calls/{}", client.baseurl, encode_path(& id.to_string()),
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
            operation_id: "get_phone_call",
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

impl<'a> ::std::fmt::Debug for ListCallerIds<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListCallerIds").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for StartOutboundCall<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("StartOutboundCall").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for StartTwoWayCall<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("StartTwoWayCall").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for GetPhoneCall<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("GetPhoneCall").finish_non_exhaustive()
    }
}
