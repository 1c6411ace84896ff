// Machine-owned: written by `cargo xtask codegen bot-open` from specs/bot-open/. Edit there, not here.

#[allow(unused_imports)]
use super::*;

impl Client {
    /**Page through the messages of one bot user on one channel

Each page repeats the user's custom fields. The position is nested under `paginationDetails` and has no
`hasNextPage`: go on until `page` equals `pages`.

Without `startDate` the last three months are promised, and an older start is said not to be allowed. Stored
results of a public client reach back much further in calls without dates, so do not count on that limit.

The order of the messages is not published; sort by `createdAt` where it matters. Messages carry no id.

**Answers:** 200 with `TranscriptsPage`, 400 with `Error`, 401 with `Error`.

**Evidence:** observed.

Evidence of the answers: 200 documented; further message members are read by a public client and marked reported. That 400 and 401 carry JSON is documented, their members are not.

Sources: vendor docs: Bot Open API 1.0.0, Transcript; public client of 2026: working calls with and without paging.

Sends a `POST` request to `/transcripts`

Arguments:
- `limit`: Messages per page.
- `page`: The page wanted, from 1.
- `body`

```no_run
use bot_open_client::types;
# async fn example(
#     client: &bot_open_client::Client,
# ) -> Result<(), bot_open_client::Error> {
let body = types::TranscriptsRequest::builder()
    .bot_user_id("+12025550143".to_owned())
    .channel_id(types::ChannelId::Whatsapp)
    .start_date("2021-10-02T00:00:00.000Z".to_owned())
    .end_date("2021-10-03T00:00:00.000Z".to_owned());
let mut transcripts = client.list_transcripts().limit(50).body(body).items();
while let Some(item) = transcripts.next().await {
    println!("{:?}", item?);
}
# Ok(())
# }
```*/
    pub fn list_transcripts(&self) -> builder::ListTranscripts<'_> {
        builder::ListTranscripts::new(self)
    }
}

/**Builder for [`Client::list_transcripts`]

[`Client::list_transcripts`]: super::Client::list_transcripts*/
#[derive(Clone)]
pub struct ListTranscripts<'a> {
    client: &'a super::Client,
    limit: Result<Option<i32>, String>,
    page: Result<Option<i32>, String>,
    body: Result<types::builder::TranscriptsRequest, String>,
}

impl<'a> ListTranscripts<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            limit: Ok(None),
            page: Ok(None),
            body: Ok(::std::default::Default::default()),
        }
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
    pub fn page<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i32>,
    {
        self.page = value
            .try_into()
            .map(Some)
            .map_err(|_| "conversion to `i32` for page failed".to_string());
        self
    }
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::TranscriptsRequest>,
        <V as std::convert::TryInto<
            types::TranscriptsRequest,
        >>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| {
                format!("conversion to `TranscriptsRequest` for body failed: {}", s)
            });
        self
    }
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::TranscriptsRequest,
        ) -> types::builder::TranscriptsRequest,
    {
        self.body = self.body.map(f);
        self
    }
    ///Sends a `POST` request to `/transcripts`
    pub async fn send(self) -> Result<ResponseValue<types::TranscriptsPage>, Error<()>> {
        let Self { client, limit, page, body } = self;
        let limit = limit.map_err(Error::InvalidRequest)?;
        let page = page.map_err(Error::InvalidRequest)?;
        let body = body
            .and_then(|v| {
                types::TranscriptsRequest::try_from(v).map_err(|e| e.to_string())
            })
            .map_err(Error::InvalidRequest)?;
        let url = format!("{}/transcripts", client.baseurl,);
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
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("page", &page))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "list_transcripts",
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

impl<'a> ListTranscripts<'a> {
    /**All items, page after page, as a stream.

Begins where `page` was set, with pages of the size that `limit` was set to. Nothing is sent before the stream is polled. See [`paging`](::progenitor_client::paging).*/
    pub fn items(self) -> ::progenitor_client::paging::Items<types::TranscriptMessage> {
        self.paging(::std::default::Default::default()).items()
    }
    /**The pages, as a stream.

Begins where `page` was set, with pages of the size that `limit` was set to. Nothing is sent before the stream is polled. See [`paging`](::progenitor_client::paging).*/
    pub fn pages(self) -> ::progenitor_client::paging::Pages<types::TranscriptMessage> {
        self.paging(::std::default::Default::default()).pages()
    }
    ///As [`items`](Self::items) and [`pages`](Self::pages), with options, or read on from a stored place. See [`paging`](::progenitor_client::paging).
    pub fn paging(
        self,
        options: ::progenitor_client::paging::PagingOptions,
    ) -> ::progenitor_client::paging::Paginator<types::TranscriptMessage> {
        use ::progenitor_client::paging::{
            Answer, Ask, Fact, List, PageSize, Paginator, Start, Style,
        };
        static LIST: List = List {
            operation: "listTranscripts",
            style: Style::Page { first: 1 },
            page_size: PageSize {
                default: 100,
                smallest: 25,
                largest: Some(1000),
            },
            moving_sort_key: false,
        };
        let Self { client, body, page, limit } = self;
        let client = client.clone();
        let start = Start::new(page, limit);
        let fetch = move |ask: Ask| {
            let client = client.clone();
            let body = body.clone();
            async move {
                let call = ListTranscripts {
                    client: &client,
                    body,
                    page: Ok(None),
                    limit: Ok(None),
                };
                let answer = call
                    .page(ask.at)
                    .limit(ask.size)
                    .send()
                    .await?
                    .into_inner();
                Ok(Answer {
                    has_next: None,
                    pages: Some(&answer)
                        .and_then(|part| part.pagination_details.as_ref())
                        .and_then(|part| part.pages.as_ref())
                        .and_then(Fact::count),
                    total: Some(&answer)
                        .and_then(|part| part.pagination_details.as_ref())
                        .and_then(|part| part.total.as_ref())
                        .and_then(Fact::count),
                    items: Some(answer)
                        .and_then(|part| part.transcripts)
                        .unwrap_or_default(),
                })
            }
        };
        Paginator::new(&LIST, start, |_: &types::TranscriptMessage| None, fetch)
            .options(options)
    }
}

impl<'a> ::std::fmt::Debug for ListTranscripts<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListTranscripts").finish_non_exhaustive()
    }
}
