// Machine-owned: written by `cargo xtask codegen mluvii` from specs/mluvii/. Edit there, not here.

#[allow(unused_imports)]
use super::*;

impl Client {
    /**List metric dashboards

**Answers:** 200 with `MetricDashboardModel[]`, 400 with `BadRequestBody`, 401, 403.

**Evidence:** observed.

Evidence of the answers: 200 observed, errors by analogy.

Sources: vendor script grafana-sync; vendor docs: public-api/swagger (Czech page only); vendor model repository mluvii.ApiModels: Metrics/MetricDashboardModel.

Sends a `GET` request to `/api/v1/MetricDashboards`

Arguments:
- `company_id`: Id of the company.

```no_run
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
let mut metric_dashboards = client.list_metric_dashboards().company_id(7).items();
while let Some(item) = metric_dashboards.next().await {
    println!("{:?}", item?);
}
# Ok(())
# }
```*/
    pub fn list_metric_dashboards(&self) -> builder::ListMetricDashboards<'_> {
        builder::ListMetricDashboards::new(self)
    }
    /**Create a metric dashboard

There is no model for creation alone; the key may be made by the server.

**Answers:** 201, 400 with `BadRequestBody`, 401, 403.

**Evidence:** inferred (medium inference). Path, method or shape are concluded, not confirmed by the vendor.

Evidence of the answers: success code and errors by analogy with the 2018 snapshot.

Sources: vendor docs: public-api/swagger (Czech page only); vendor model repository mluvii.ApiModels: Metrics/MetricDashboardModel.

Sends a `POST` request to `/api/v1/MetricDashboards`

Arguments:
- `company_id`: Id of the company.
- `body`

```no_run
use mluvii_client::types;
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
let body = types::MetricDashboardModel::builder()
    .name("North".to_owned())
    .metric_ids(vec![7]);
client.create_metric_dashboard().body(body).send().await?;
# Ok(())
# }
```*/
    pub fn create_metric_dashboard(&self) -> builder::CreateMetricDashboard<'_> {
        builder::CreateMetricDashboard::new(self)
    }
    /**Read one metric dashboard

**Answers:** 200 with `MetricDashboardModel`, 400 with `BadRequestBody`, 401, 403, 404.

**Evidence:** inferred (weak inference). Path, method or shape are concluded, not confirmed by the vendor.

Evidence of the answers: success code and errors by analogy with the 2018 snapshot.

Sources: vendor docs: public-api/swagger (Czech page only); vendor model repository mluvii.ApiModels: Metrics/MetricDashboardModel.

Sends a `GET` request to `/api/v1/MetricDashboards/{key}`

Arguments:
- `key`: Key of the dashboard.

```no_run
# async fn example(
#     client: &mluvii_client::Client,
#     key: &str,
# ) -> Result<(), mluvii_client::Error> {
let metric_dashboard = client.get_metric_dashboard().key(key).send().await?;
println!("{:?}", *metric_dashboard);
# Ok(())
# }
```*/
    pub fn get_metric_dashboard(&self) -> builder::GetMetricDashboard<'_> {
        builder::GetMetricDashboard::new(self)
    }
    /**Delete a metric dashboard

**Answers:** 204, 400 with `BadRequestBody`, 401, 403, 404.

**Evidence:** inferred (medium inference). Path, method or shape are concluded, not confirmed by the vendor.

Evidence of the answers: success code and errors by analogy with the 2018 snapshot.

Sources: vendor docs: public-api/swagger (Czech page only).

Sends a `DELETE` request to `/api/v1/MetricDashboards/{key}`

Arguments:
- `key`: Key of the dashboard.

```no_run
# async fn example(
#     client: &mluvii_client::Client,
#     key: &str,
# ) -> Result<(), mluvii_client::Error> {
client.delete_metric_dashboard().key(key).send().await?;
# Ok(())
# }
```*/
    pub fn delete_metric_dashboard(&self) -> builder::DeleteMetricDashboard<'_> {
        builder::DeleteMetricDashboard::new(self)
    }
}

/**Builder for [`Client::list_metric_dashboards`]

[`Client::list_metric_dashboards`]: super::Client::list_metric_dashboards*/
#[derive(Clone)]
pub struct ListMetricDashboards<'a> {
    client: &'a super::Client,
    company_id: Result<Option<i32>, String>,
}

impl<'a> ListMetricDashboards<'a> {
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
    ///Sends a `GET` request to `/api/v1/MetricDashboards`
    pub async fn send(
        self,
    ) -> Result<ResponseValue<::std::vec::Vec<types::MetricDashboardModel>>, Error<()>> {
        let Self { client, company_id } = self;
        let company_id = company_id.map_err(Error::InvalidRequest)?;
        let url = format!("{}/api/v1/MetricDashboards", client.baseurl,);
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
            operation_id: "list_metric_dashboards",
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

impl<'a> ListMetricDashboards<'a> {
    /**The items of the answer, as a stream.

The service gives this list as a whole: one call is made, when the stream is first polled. See [`paging`](::progenitor_client::paging).*/
    pub fn items(
        self,
    ) -> ::progenitor_client::paging::Items<types::MetricDashboardModel> {
        self.paging(::std::default::Default::default()).items()
    }
    /**The answer as a stream of one page.

The service gives this list as a whole: one call is made, when the stream is first polled. See [`paging`](::progenitor_client::paging).*/
    pub fn pages(
        self,
    ) -> ::progenitor_client::paging::Pages<types::MetricDashboardModel> {
        self.paging(::std::default::Default::default()).pages()
    }
    ///As [`items`](Self::items) and [`pages`](Self::pages), with options. See [`paging`](::progenitor_client::paging).
    pub fn paging(
        self,
        options: ::progenitor_client::paging::PagingOptions,
    ) -> ::progenitor_client::paging::Paginator<types::MetricDashboardModel> {
        use ::progenitor_client::paging::{
            Answer, Ask, Fact, List, PageSize, Paginator, Start, Style,
        };
        static LIST: List = List {
            operation: "listMetricDashboards",
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
                let call = ListMetricDashboards {
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
        Paginator::new(&LIST, start, |_: &types::MetricDashboardModel| None, fetch)
            .options(options)
    }
}

/**Builder for [`Client::create_metric_dashboard`]

[`Client::create_metric_dashboard`]: super::Client::create_metric_dashboard*/
#[derive(Clone)]
pub struct CreateMetricDashboard<'a> {
    client: &'a super::Client,
    company_id: Result<Option<i32>, String>,
    body: Result<types::builder::MetricDashboardModel, String>,
}

impl<'a> CreateMetricDashboard<'a> {
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
        V: std::convert::TryInto<types::MetricDashboardModel>,
        <V as std::convert::TryInto<
            types::MetricDashboardModel,
        >>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!("conversion to `MetricDashboardModel` for body failed: {}", s)
            });
        self
    }
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::MetricDashboardModel,
        ) -> types::builder::MetricDashboardModel,
    {
        self.body = self.body.map(f);
        self
    }
    ///Sends a `POST` request to `/api/v1/MetricDashboards`
    pub async fn send(self) -> Result<ResponseValue<()>, Error<()>> {
        let Self { client, company_id, body } = self;
        let company_id = company_id.map_err(Error::InvalidRequest)?;
        let body = body
            .and_then(|v| {
                types::MetricDashboardModel::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(Error::InvalidRequest)?;
        let url = format!("{}/api/v1/MetricDashboards", client.baseurl,);
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
            .query(&progenitor_client::QueryParam::new("companyId", &company_id))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "create_metric_dashboard",
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

/**Builder for [`Client::get_metric_dashboard`]

[`Client::get_metric_dashboard`]: super::Client::get_metric_dashboard*/
#[derive(Clone)]
pub struct GetMetricDashboard<'a> {
    client: &'a super::Client,
    key: Result<::std::string::String, String>,
}

impl<'a> GetMetricDashboard<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            key: Err("key was not initialized".to_string()),
        }
    }
    pub fn key<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.key = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for key failed".to_string()
            });
        self
    }
    ///Sends a `GET` request to `/api/v1/MetricDashboards/{key}`
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::MetricDashboardModel>, Error<()>> {
        let Self { client, key } = self;
        let key = key.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/MetricDashboards/{}", client.baseurl, encode_path(& key
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
            operation_id: "get_metric_dashboard",
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

/**Builder for [`Client::delete_metric_dashboard`]

[`Client::delete_metric_dashboard`]: super::Client::delete_metric_dashboard*/
#[derive(Clone)]
pub struct DeleteMetricDashboard<'a> {
    client: &'a super::Client,
    key: Result<::std::string::String, String>,
}

impl<'a> DeleteMetricDashboard<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            key: Err("key was not initialized".to_string()),
        }
    }
    pub fn key<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.key = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for key failed".to_string()
            });
        self
    }
    ///Sends a `DELETE` request to `/api/v1/MetricDashboards/{key}`
    pub async fn send(self) -> Result<ResponseValue<()>, Error<()>> {
        let Self { client, key } = self;
        let key = key.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/MetricDashboards/{}", client.baseurl, encode_path(& key
            .to_string()),
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
            operation_id: "delete_metric_dashboard",
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

impl<'a> ::std::fmt::Debug for ListMetricDashboards<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListMetricDashboards").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for CreateMetricDashboard<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreateMetricDashboard").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for GetMetricDashboard<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("GetMetricDashboard").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for DeleteMetricDashboard<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("DeleteMetricDashboard").finish_non_exhaustive()
    }
}
