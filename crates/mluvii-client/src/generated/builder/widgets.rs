// Machine-owned: written by `cargo xtask codegen mluvii` from specs/mluvii/. Edit there, not here.

#[allow(unused_imports)]
use super::*;

impl Client {
    /**List widgets

**Answers:** 200 with `WidgetPresetModel[]`, 400 with `BadRequestBody`, 401, 403.

**Evidence:** inferred (strong inference). Path, method or shape are concluded, not confirmed by the vendor.

Evidence of the answers: success code and errors by analogy with the 2018 snapshot.

Sources: vendor docs: public-api/swagger; vendor model repository mluvii.ApiModels: Widgets/WidgetPresetModel.

Sends a `GET` request to `/api/v1/Widgets`

Arguments:
- `department_id`: Id of the tenant.

```no_run
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
let mut widgets = client.list_widgets().department_id(7).items();
while let Some(item) = widgets.next().await {
    println!("{:?}", item?);
}
# Ok(())
# }
```*/
    pub fn list_widgets(&self) -> builder::ListWidgets<'_> {
        builder::ListWidgets::new(self)
    }
    /**Read one widget

**Answers:** 200 with `WidgetPresetModel`, 400 with `BadRequestBody`, 401, 403, 404.

**Evidence:** inferred (medium inference). Path, method or shape are concluded, not confirmed by the vendor.

Evidence of the answers: success code and errors by analogy with the 2018 snapshot.

Sources: vendor docs: public-api/swagger; vendor model repository mluvii.ApiModels: Widgets/WidgetPresetModel.

Sends a `GET` request to `/api/v1/Widgets/{id}`

Arguments:
- `id`: Id of the widget.

```no_run
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
let widget = client.get_widget().id(12).send().await?;
println!("{:?}", *widget);
# Ok(())
# }
```*/
    pub fn get_widget(&self) -> builder::GetWidget<'_> {
        builder::GetWidget::new(self)
    }
    /**Show or hide the chat button

**Answers:** 204, 400 with `BadRequestBody`, 401, 403, 404.

**Evidence:** inferred (weak inference). Path, method or shape are concluded, not confirmed by the vendor.

Evidence of the answers: success code and errors by analogy with the 2018 snapshot.

Sources: vendor docs: public-api/swagger; vendor docs: public-api (overview); vendor model repository mluvii.ApiModels: Widgets/UpdateChatButtonModel.

Sends a `PUT` request to `/api/v1/Widgets/{id}/chatButton`

Arguments:
- `id`: Id of the widget.
- `body`

```no_run
use mluvii_client::types;
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
let body = types::UpdateChatButtonModel::builder().display_button(true);
client.set_widget_chat_button().id(12).body(body).send().await?;
# Ok(())
# }
```*/
    pub fn set_widget_chat_button(&self) -> builder::SetWidgetChatButton<'_> {
        builder::SetWidgetChatButton::new(self)
    }
    /**Read the look and behaviour of a widget

**Answers:** 200 with `WidgetConfigModel[]`, 400 with `BadRequestBody`, 401, 403, 404.

**Evidence:** inferred (weak inference). Path, method or shape are concluded, not confirmed by the vendor.

Evidence of the answers: success code and errors by analogy with the 2018 snapshot.

Sources: vendor docs: public-api/swagger; vendor model repository mluvii.ApiModels: Widgets/WidgetConfigModel.

Sends a `GET` request to `/api/v1/Widgets/{id}/config`

Arguments:
- `id`: Id of the widget.

```no_run
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
let mut widget_config = client.get_widget_config().id(12).items();
while let Some(item) = widget_config.next().await {
    println!("{:?}", item?);
}
# Ok(())
# }
```*/
    pub fn get_widget_config(&self) -> builder::GetWidgetConfig<'_> {
        builder::GetWidgetConfig::new(self)
    }
    /**Change the look and behaviour of a widget

**Answers:** 204, 400 with `BadRequestBody`, 401, 403, 404.

**Evidence:** inferred (weak inference). Path, method or shape are concluded, not confirmed by the vendor.

Evidence of the answers: success code and errors by analogy with the 2018 snapshot.

Sources: vendor docs: public-api/swagger; vendor model repository mluvii.ApiModels: Widgets/WidgetConfigRecordsModel.

Sends a `PUT` request to `/api/v1/Widgets/{id}/config`

Arguments:
- `id`: Id of the widget.
- `body`

```no_run
use mluvii_client::types;
# async fn example(
#     client: &mluvii_client::Client,
#     property_name: &str,
# ) -> Result<(), Box<dyn std::error::Error>> {
let config_record = types::WidgetConfigRecordModel::try_from(
    types::WidgetConfigRecordModel::builder()
        .config_type(types::WidgetConfigType::Button)
        .property_name(property_name),
)?;
let body = types::WidgetConfigRecordsModel::builder()
    .config_records(vec![config_record]);
client.set_widget_config().id(12).body(body).send().await?;
# Ok(())
# }
```*/
    pub fn set_widget_config(&self) -> builder::SetWidgetConfig<'_> {
        builder::SetWidgetConfig::new(self)
    }
    /**Choose which forms a widget uses

The list is called `configRecords` here too.

**Answers:** 204, 400 with `BadRequestBody`, 401, 403, 404.

**Evidence:** inferred (weak inference). Path, method or shape are concluded, not confirmed by the vendor.

Evidence of the answers: success code and errors by analogy with the 2018 snapshot.

Sources: vendor docs: public-api/swagger; vendor model repository mluvii.ApiModels: Widgets/WidgetFormsModel.

Sends a `PUT` request to `/api/v1/Widgets/{id}/forms`

Arguments:
- `id`: Id of the widget.
- `body`

```no_run
use mluvii_client::types;
# async fn example(
#     client: &mluvii_client::Client,
#     property_name: &str,
# ) -> Result<(), Box<dyn std::error::Error>> {
let config_record = types::WidgetFormModel::try_from(
    types::WidgetFormModel::builder().property_name(property_name),
)?;
let body = types::WidgetFormsModel::builder().config_records(vec![config_record]);
client.set_widget_forms().id(12).body(body).send().await?;
# Ok(())
# }
```*/
    pub fn set_widget_forms(&self) -> builder::SetWidgetForms<'_> {
        builder::SetWidgetForms::new(self)
    }
}

/**Builder for [`Client::list_widgets`]

[`Client::list_widgets`]: super::Client::list_widgets*/
#[derive(Clone)]
pub struct ListWidgets<'a> {
    client: &'a super::Client,
    department_id: Result<Option<i32>, String>,
}

impl<'a> ListWidgets<'a> {
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
    ///Sends a `GET` request to `/api/v1/Widgets`
    pub async fn send(
        self,
    ) -> Result<ResponseValue<::std::vec::Vec<types::WidgetPresetModel>>, Error<()>> {
        let Self { client, department_id } = self;
        let department_id = department_id.map_err(Error::InvalidRequest)?;
        let url = format!("{}/api/v1/Widgets", client.baseurl,);
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
            operation_id: "list_widgets",
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

impl<'a> ListWidgets<'a> {
    /**The items of the answer, as a stream.

The service gives this list as a whole: one call is made, when the stream is first polled. See [`paging`](::progenitor_client::paging).*/
    pub fn items(self) -> ::progenitor_client::paging::Items<types::WidgetPresetModel> {
        self.paging(::std::default::Default::default()).items()
    }
    /**The answer as a stream of one page.

The service gives this list as a whole: one call is made, when the stream is first polled. See [`paging`](::progenitor_client::paging).*/
    pub fn pages(self) -> ::progenitor_client::paging::Pages<types::WidgetPresetModel> {
        self.paging(::std::default::Default::default()).pages()
    }
    ///As [`items`](Self::items) and [`pages`](Self::pages), with options. See [`paging`](::progenitor_client::paging).
    pub fn paging(
        self,
        options: ::progenitor_client::paging::PagingOptions,
    ) -> ::progenitor_client::paging::Paginator<types::WidgetPresetModel> {
        use ::progenitor_client::paging::{
            Answer, Ask, Fact, List, PageSize, Paginator, Start, Style,
        };
        static LIST: List = List {
            operation: "listWidgets",
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
                let call = ListWidgets {
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
        Paginator::new(&LIST, start, |_: &types::WidgetPresetModel| None, fetch)
            .options(options)
    }
}

/**Builder for [`Client::get_widget`]

[`Client::get_widget`]: super::Client::get_widget*/
#[derive(Clone)]
pub struct GetWidget<'a> {
    client: &'a super::Client,
    id: Result<i32, String>,
}

impl<'a> GetWidget<'a> {
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
    ///Sends a `GET` request to `/api/v1/Widgets/{id}`
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::WidgetPresetModel>, Error<()>> {
        let Self { client, id } = self;
        let id = id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/Widgets/{}", client.baseurl, encode_path(& id.to_string()),
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
            operation_id: "get_widget",
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

/**Builder for [`Client::set_widget_chat_button`]

[`Client::set_widget_chat_button`]: super::Client::set_widget_chat_button*/
#[derive(Clone)]
pub struct SetWidgetChatButton<'a> {
    client: &'a super::Client,
    id: Result<i32, String>,
    body: Result<types::builder::UpdateChatButtonModel, String>,
}

impl<'a> SetWidgetChatButton<'a> {
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
        V: std::convert::TryInto<types::UpdateChatButtonModel>,
        <V as std::convert::TryInto<
            types::UpdateChatButtonModel,
        >>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!("conversion to `UpdateChatButtonModel` for body failed: {}", s)
            });
        self
    }
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::UpdateChatButtonModel,
        ) -> types::builder::UpdateChatButtonModel,
    {
        self.body = self.body.map(f);
        self
    }
    ///Sends a `PUT` request to `/api/v1/Widgets/{id}/chatButton`
    pub async fn send(self) -> Result<ResponseValue<()>, Error<()>> {
        let Self { client, id, body } = self;
        let id = id.map_err(Error::InvalidRequest)?;
        let body = body
            .and_then(|v| {
                types::UpdateChatButtonModel::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/Widgets/{}/chatButton", client.baseurl, encode_path(& id
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
            operation_id: "set_widget_chat_button",
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

/**Builder for [`Client::get_widget_config`]

[`Client::get_widget_config`]: super::Client::get_widget_config*/
#[derive(Clone)]
pub struct GetWidgetConfig<'a> {
    client: &'a super::Client,
    id: Result<i32, String>,
}

impl<'a> GetWidgetConfig<'a> {
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
    ///Sends a `GET` request to `/api/v1/Widgets/{id}/config`
    pub async fn send(
        self,
    ) -> Result<ResponseValue<::std::vec::Vec<types::WidgetConfigModel>>, Error<()>> {
        let Self { client, id } = self;
        let id = id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/Widgets/{}/config", client.baseurl, encode_path(& id.to_string()),
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
            operation_id: "get_widget_config",
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

impl<'a> GetWidgetConfig<'a> {
    /**The items of the answer, as a stream.

The service gives this list as a whole: one call is made, when the stream is first polled. See [`paging`](::progenitor_client::paging).*/
    pub fn items(self) -> ::progenitor_client::paging::Items<types::WidgetConfigModel> {
        self.paging(::std::default::Default::default()).items()
    }
    /**The answer as a stream of one page.

The service gives this list as a whole: one call is made, when the stream is first polled. See [`paging`](::progenitor_client::paging).*/
    pub fn pages(self) -> ::progenitor_client::paging::Pages<types::WidgetConfigModel> {
        self.paging(::std::default::Default::default()).pages()
    }
    ///As [`items`](Self::items) and [`pages`](Self::pages), with options. See [`paging`](::progenitor_client::paging).
    pub fn paging(
        self,
        options: ::progenitor_client::paging::PagingOptions,
    ) -> ::progenitor_client::paging::Paginator<types::WidgetConfigModel> {
        use ::progenitor_client::paging::{
            Answer, Ask, Fact, List, PageSize, Paginator, Start, Style,
        };
        static LIST: List = List {
            operation: "getWidgetConfig",
            style: Style::Whole,
            page_size: PageSize {
                default: 100,
                smallest: 1,
                largest: None,
            },
            moving_sort_key: false,
        };
        let Self { client, id } = self;
        let client = client.clone();
        let start = Ok(Start::default());
        let fetch = move |_: Ask| {
            let client = client.clone();
            let id = id.clone();
            async move {
                let call = GetWidgetConfig {
                    client: &client,
                    id,
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
        Paginator::new(&LIST, start, |_: &types::WidgetConfigModel| None, fetch)
            .options(options)
    }
}

/**Builder for [`Client::set_widget_config`]

[`Client::set_widget_config`]: super::Client::set_widget_config*/
#[derive(Clone)]
pub struct SetWidgetConfig<'a> {
    client: &'a super::Client,
    id: Result<i32, String>,
    body: Result<types::builder::WidgetConfigRecordsModel, String>,
}

impl<'a> SetWidgetConfig<'a> {
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
        V: std::convert::TryInto<types::WidgetConfigRecordsModel>,
        <V as std::convert::TryInto<
            types::WidgetConfigRecordsModel,
        >>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!(
                    "conversion to `WidgetConfigRecordsModel` for body failed: {}", s
                )
            });
        self
    }
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::WidgetConfigRecordsModel,
        ) -> types::builder::WidgetConfigRecordsModel,
    {
        self.body = self.body.map(f);
        self
    }
    ///Sends a `PUT` request to `/api/v1/Widgets/{id}/config`
    pub async fn send(self) -> Result<ResponseValue<()>, Error<()>> {
        let Self { client, id, body } = self;
        let id = id.map_err(Error::InvalidRequest)?;
        let body = body
            .and_then(|v| {
                types::WidgetConfigRecordsModel::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/Widgets/{}/config", client.baseurl, encode_path(& id.to_string()),
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
            operation_id: "set_widget_config",
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

/**Builder for [`Client::set_widget_forms`]

[`Client::set_widget_forms`]: super::Client::set_widget_forms*/
#[derive(Clone)]
pub struct SetWidgetForms<'a> {
    client: &'a super::Client,
    id: Result<i32, String>,
    body: Result<types::builder::WidgetFormsModel, String>,
}

impl<'a> SetWidgetForms<'a> {
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
        V: std::convert::TryInto<types::WidgetFormsModel>,
        <V as std::convert::TryInto<types::WidgetFormsModel>>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!("conversion to `WidgetFormsModel` for body failed: {}", s)
            });
        self
    }
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::WidgetFormsModel,
        ) -> types::builder::WidgetFormsModel,
    {
        self.body = self.body.map(f);
        self
    }
    ///Sends a `PUT` request to `/api/v1/Widgets/{id}/forms`
    pub async fn send(self) -> Result<ResponseValue<()>, Error<()>> {
        let Self { client, id, body } = self;
        let id = id.map_err(Error::InvalidRequest)?;
        let body = body
            .and_then(|v| {
                types::WidgetFormsModel::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/api/v1/Widgets/{}/forms", client.baseurl, encode_path(& id.to_string()),
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
            operation_id: "set_widget_forms",
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

impl<'a> ::std::fmt::Debug for ListWidgets<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListWidgets").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for GetWidget<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("GetWidget").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for SetWidgetChatButton<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("SetWidgetChatButton").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for GetWidgetConfig<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("GetWidgetConfig").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for SetWidgetConfig<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("SetWidgetConfig").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for SetWidgetForms<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("SetWidgetForms").finish_non_exhaustive()
    }
}
