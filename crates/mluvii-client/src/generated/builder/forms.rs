// Machine-owned: written by `cargo xtask codegen mluvii` from specs/mluvii/. Edit there, not here.

#[allow(unused_imports)]
use super::*;

impl Client {
    /**List forms

**Answers:** 200 with `FormModel[]`, 400 with `BadRequestBody`, 401, 403.

**Evidence:** inferred (strong inference). Path, method or shape are concluded, not confirmed by the vendor.

Evidence of the answers: success code and errors by analogy with the 2018 snapshot.

Sources: vendor docs: public-api/swagger; vendor model repository mluvii.ApiModels: Forms/FormModel.

Sends a `GET` request to `/api/v1/Forms`

Arguments:
- `department_id`: Id of the tenant.

```no_run
# async fn example(client: &mluvii_client::Client) -> Result<(), mluvii_client::Error> {
let mut forms = client.list_forms().department_id(7).items();
while let Some(item) = forms.next().await {
    println!("{:?}", item?);
}
# Ok(())
# }
```*/
    pub fn list_forms(&self) -> builder::ListForms<'_> {
        builder::ListForms::new(self)
    }
}

/**Builder for [`Client::list_forms`]

[`Client::list_forms`]: super::Client::list_forms*/
#[derive(Clone)]
pub struct ListForms<'a> {
    client: &'a super::Client,
    department_id: Result<Option<i32>, String>,
}

impl<'a> ListForms<'a> {
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
    ///Sends a `GET` request to `/api/v1/Forms`
    pub async fn send(
        self,
    ) -> Result<ResponseValue<::std::vec::Vec<types::FormModel>>, Error<()>> {
        let Self { client, department_id } = self;
        let department_id = department_id.map_err(Error::InvalidRequest)?;
        let url = format!("{}/api/v1/Forms", client.baseurl,);
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
            operation_id: "list_forms",
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

impl<'a> ListForms<'a> {
    /**The items of the answer, as a stream.

The service gives this list as a whole: one call is made, when the stream is first polled. See [`paging`](::progenitor_client::paging).*/
    pub fn items(self) -> ::progenitor_client::paging::Items<types::FormModel> {
        self.paging(::std::default::Default::default()).items()
    }
    /**The answer as a stream of one page.

The service gives this list as a whole: one call is made, when the stream is first polled. See [`paging`](::progenitor_client::paging).*/
    pub fn pages(self) -> ::progenitor_client::paging::Pages<types::FormModel> {
        self.paging(::std::default::Default::default()).pages()
    }
    ///As [`items`](Self::items) and [`pages`](Self::pages), with options. See [`paging`](::progenitor_client::paging).
    pub fn paging(
        self,
        options: ::progenitor_client::paging::PagingOptions,
    ) -> ::progenitor_client::paging::Paginator<types::FormModel> {
        use ::progenitor_client::paging::{
            Answer, Ask, Fact, List, PageSize, Paginator, Start, Style,
        };
        static LIST: List = List {
            operation: "listForms",
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
                let call = ListForms {
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
        Paginator::new(&LIST, start, |_: &types::FormModel| None, fetch).options(options)
    }
}

impl<'a> ::std::fmt::Debug for ListForms<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListForms").finish_non_exhaustive()
    }
}
