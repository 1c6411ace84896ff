// Machine-owned: written by `cargo xtask codegen mluvii` from specs/mluvii/. Edit there, not here.

#[allow(unused_imports)]
use super::*;

impl Client {
    /**List metric definitions

**Answers:** 200 with `MetricModel[]`, 400 with `BadRequestBody`, 401, 403.

**Evidence:** inferred (medium inference). Path, method or shape are concluded, not confirmed by the vendor.

Evidence of the answers: success code and errors by analogy with the 2018 snapshot.

Sources: vendor model repository mluvii.ApiModels: Metrics/MetricModel; vendor model repository mluvii.ApiModels: history of 2021-08 metrics public api.

Sends a `GET` request to `/api/v1/Metrics`

Arguments:
- `company_id`: Id of the company.

```no_run
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
let mut metrics = client.list_metrics().company_id(7).items();
while let Some(item) = metrics.next().await {
    println!("{:?}", item?);
}
# Ok(())
# }
```*/
    pub fn list_metrics(&self) -> builder::ListMetrics<'_> {
        builder::ListMetrics::new(self)
    }
    /**Create a metric definition

**Answers:** 201 with `integer`, 400 with `BadRequestBody`, 401, 403.

**Evidence:** inferred (medium inference). Path, method or shape are concluded, not confirmed by the vendor.

Evidence of the answers: success code and errors by analogy with the 2018 snapshot.

Sources: vendor model repository mluvii.ApiModels: Metrics/CreateMetricModel.

Sends a `POST` request to `/api/v1/Metrics`

Arguments:
- `company_id`: Id of the company.
- `body`

```no_run
use mluvii_client::types;
# async fn example(
#     client: &mluvii_client::Client,
#     base_name: &str,
#     suffix: &str,
# ) -> Result<(), mluvii_client::Error> {
let body = types::CreateMetricModel::builder().base_name(base_name).suffix(suffix);
let answer = client.create_metric().body(body).send().await?;
println!("{:?}", *answer);
# Ok(())
# }
```*/
    pub fn create_metric(&self) -> builder::CreateMetric<'_> {
        builder::CreateMetric::new(self)
    }
    /**Read one metric definition

**Answers:** 200 with `MetricModel`, 400 with `BadRequestBody`, 401, 403, 404.

**Evidence:** inferred (weak inference). Path, method or shape are concluded, not confirmed by the vendor.

Evidence of the answers: success code and errors by analogy with the 2018 snapshot.

Sources: vendor model repository mluvii.ApiModels: Metrics/MetricModel.

Sends a `GET` request to `/api/v1/Metrics/{id}`

Arguments:
- `id`: Id of the metric.

```no_run
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
let metric = client.get_metric().id(12).send().await?;
println!("{:?}", *metric);
# Ok(())
# }
```*/
    pub fn get_metric(&self) -> builder::GetMetric<'_> {
        builder::GetMetric::new(self)
    }
    /**Delete a metric definition

**Answers:** 204, 400 with `BadRequestBody`, 401, 403, 404.

**Evidence:** inferred (medium inference). Path, method or shape are concluded, not confirmed by the vendor.

Evidence of the answers: success code and errors by analogy with the 2018 snapshot.

Sources: vendor docs: public-api/swagger (Czech page only).

Sends a `DELETE` request to `/api/v1/Metrics/{id}`

Arguments:
- `id`: Id of the metric.

```no_run
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
client.delete_metric().id(12).send().await?;
# Ok(())
# }
```*/
    pub fn delete_metric(&self) -> builder::DeleteMetric<'_> {
        builder::DeleteMetric::new(self)
    }
}

/**Builder for [`Client::list_metrics`]

[`Client::list_metrics`]: super::Client::list_metrics*/
#[derive(Clone)]
pub struct ListMetrics<'a> {
    client: &'a super::Client,
    company_id: Result<Option<i32>, String>,
}

impl<'a> ListMetrics<'a> {
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
    ///Sends a `GET` request to `/api/v1/Metrics`
    pub async fn send(
        self,
    ) -> Result<ResponseValue<::std::vec::Vec<types::MetricModel>>, Error<()>> {
        let Self { client, company_id } = self;
        let company_id = company_id.map_err(Error::InvalidRequest)?;
        let url = format!("{}/api/v1/Metrics", client.baseurl,);
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
            operation_id: "list_metrics",
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

impl<'a> ListMetrics<'a> {
    /**The items of the answer, as a stream.

The service gives this list as a whole: one call is made, when the stream is first polled. See [`paging`](::progenitor_client::paging).*/
    pub fn items(self) -> ::progenitor_client::paging::Items<types::MetricModel> {
        self.paging(::std::default::Default::default()).items()
    }
    /**The answer as a stream of one page.

The service gives this list as a whole: one call is made, when the stream is first polled. See [`paging`](::progenitor_client::paging).*/
    pub fn pages(self) -> ::progenitor_client::paging::Pages<types::MetricModel> {
        self.paging(::std::default::Default::default()).pages()
    }
    ///As [`items`](Self::items) and [`pages`](Self::pages), with options. See [`paging`](::progenitor_client::paging).
    pub fn paging(
        self,
        options: ::progenitor_client::paging::PagingOptions,
    ) -> ::progenitor_client::paging::Paginator<types::MetricModel> {
        use ::progenitor_client::paging::{
            Answer, Ask, Fact, List, PageSize, Paginator, Start, Style,
        };
        static LIST: List = List {
            operation: "listMetrics",
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
                let call = ListMetrics {
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
        Paginator::new(&LIST, start, |_: &types::MetricModel| None, fetch)
            .options(options)
    }
}

/**Builder for [`Client::create_metric`]

[`Client::create_metric`]: super::Client::create_metric*/
#[derive(Clone)]
pub struct CreateMetric<'a> {
    client: &'a super::Client,
    company_id: Result<Option<i32>, String>,
    body: Result<types::builder::CreateMetricModel, String>,
}

impl<'a> CreateMetric<'a> {
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
        V: std::convert::TryInto<types::CreateMetricModel>,
        <V as std::convert::TryInto<types::CreateMetricModel>>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!("conversion to `CreateMetricModel` for body failed: {}", s)
            });
        self
    }
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::CreateMetricModel,
        ) -> types::builder::CreateMetricModel,
    {
        self.body = self.body.map(f);
        self
    }
    ///Sends a `POST` request to `/api/v1/Metrics`
    pub async fn send(self) -> Result<ResponseValue<i32>, Error<()>> {
        let Self { client, company_id, body } = self;
        let company_id = company_id.map_err(Error::InvalidRequest)?;
        let body = body
            .and_then(|v| {
                types::CreateMetricModel::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(Error::InvalidRequest)?;
        let url = format!("{}/api/v1/Metrics", client.baseurl,);
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
            operation_id: "create_metric",
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

/**Builder for [`Client::get_metric`]

[`Client::get_metric`]: super::Client::get_metric*/
#[derive(Clone)]
pub struct GetMetric<'a> {
    client: &'a super::Client,
    id: Result<i32, String>,
}

impl<'a> GetMetric<'a> {
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
    ///Sends a `GET` request to `/api/v1/Metrics/{id}`
    pub async fn send(self) -> Result<ResponseValue<types::MetricModel>, Error<()>> {
        let Self { client, id } = self;
        let id = id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/Metrics/{}", client.baseurl, encode_path(& id.to_string()),
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
            operation_id: "get_metric",
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

/**Builder for [`Client::delete_metric`]

[`Client::delete_metric`]: super::Client::delete_metric*/
#[derive(Clone)]
pub struct DeleteMetric<'a> {
    client: &'a super::Client,
    id: Result<i32, String>,
}

impl<'a> DeleteMetric<'a> {
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
    ///Sends a `DELETE` request to `/api/v1/Metrics/{id}`
    pub async fn send(self) -> Result<ResponseValue<()>, Error<()>> {
        let Self { client, id } = self;
        let id = id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/Metrics/{}", client.baseurl, encode_path(& id.to_string()),
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
            operation_id: "delete_metric",
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

impl<'a> ::std::fmt::Debug for ListMetrics<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListMetrics").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for CreateMetric<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreateMetric").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for GetMetric<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("GetMetric").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for DeleteMetric<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("DeleteMetric").finish_non_exhaustive()
    }
}
