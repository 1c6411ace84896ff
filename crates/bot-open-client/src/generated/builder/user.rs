// Machine-owned: written by `cargo xtask codegen bot-open` from specs/bot-open/. Edit there, not here.

#[allow(unused_imports)]
use super::*;

impl Client {
    /**Page through the bot users of some channels in a date range

Filters travel in the body, the page in the query. Pages count from 1. With neither `page` nor `limit` sent, 50
users came back in an observed call.

The date range is neither that of creation nor that of the last interaction: users with either date outside it
were returned. Most likely it selects users who were active inside it. Working calls span at most five days;
whether the service enforces that is unknown.

The first page was sorted by the last interaction, newest first. Users move in that order while one pages, so
deep paging can skip or repeat them: drop repeats by `userId`.

Leaving `channelIds` out was answered with 500, not 400, so a 500 here does not always deserve a retry.

**Answers:** 200 with `UsersPage`, 400 with `Error`, 401 with `Error`, 404, 500 with `Error`.

**Evidence:** observed.

Evidence of the answers: 200 documented; observed items carry name in place of userName, and botUserId besides. That 400 and 401 carry JSON is documented, their members are not. 404 and 500 are observed only.

Sources: vendor docs: Bot Open API 1.0.0, User; public client of 2026: working calls, one saved result with its full address, notes on refused calls.

Sends a `POST` request to `/users`

Arguments:
- `limit`: Users per page. The bound is printed as exclusive; 25 itself is untested. 50 and 100 were accepted, the ceiling is unknown, and the default seems to be 50.
- `page`: The page wanted, from 1. The page of documentation prints the bound as exclusive, yet page 1 was accepted and is the first.
- `body`

```no_run
use bot_open_client::types;
# async fn example(
#     client: &bot_open_client::Client,
# ) -> Result<(), bot_open_client::Error> {
let body = types::UsersRequest::builder()
    .channel_ids(vec![types::UserChannelId::Webchat])
    .start_date("2021-10-01T00:00:00.000Z".to_owned())
    .end_date("2021-10-02T00:00:00.000Z".to_owned());
let mut users = client.list_users().limit(50).body(body).items();
while let Some(item) = users.next().await {
    println!("{:?}", item?);
}
# Ok(())
# }
```*/
    pub fn list_users(&self) -> builder::ListUsers<'_> {
        builder::ListUsers::new(self)
    }
    /**Custom fields and tags stored for one bot user

Which statuses other than 200 the vendor lists is not known: the stored copy that has this operation lacks them.
None is therefore described here, and any other status is an undocumented one.

The page documents the operation and its parameter but the method and the start of the path are inferred.

**Answers:** 200 with `UserData`.

**Evidence:** inferred (medium inference). Path, method or shape are concluded, not confirmed by the vendor.

Evidence of the answers: 200 documented; the type of the tags is inferred. Other statuses not captured.

Sources: vendor docs: Bot Open API 1.0.0, User, second stored copy (parameter and answer); public client of 2026: earlier scripts and guide, GET /userData/{id}, attributed to the vendor's document; no results shown.

Sends a `GET` request to `/userData/{botUserId}`

Arguments:
- `bot_user_id`: Identifier of the user on the channel, as `listUsers` gives it. On WhatsApp presumably the phone number with its leading plus sign, which must then be percent-encoded (`%2B`). Whether a `userId` is accepted too is unknown.

```no_run
# async fn example(
#     client: &bot_open_client::Client,
#     bot_user_id: &str,
# ) -> Result<(), bot_open_client::Error> {
let user_data = client.get_user_data().bot_user_id(bot_user_id).send().await?;
println!("{:?}", *user_data);
# Ok(())
# }
```*/
    pub fn get_user_data(&self) -> builder::GetUserData<'_> {
        builder::GetUserData::new(self)
    }
}

/**Builder for [`Client::list_users`]

[`Client::list_users`]: super::Client::list_users*/
#[derive(Clone)]
pub struct ListUsers<'a> {
    client: &'a super::Client,
    limit: Result<Option<i32>, String>,
    page: Result<Option<i32>, String>,
    body: Result<types::builder::UsersRequest, String>,
}

impl<'a> ListUsers<'a> {
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
        V: std::convert::TryInto<types::UsersRequest>,
        <V as std::convert::TryInto<types::UsersRequest>>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| format!("conversion to `UsersRequest` for body failed: {}", s));
        self
    }
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::UsersRequest,
        ) -> types::builder::UsersRequest,
    {
        self.body = self.body.map(f);
        self
    }
    ///Sends a `POST` request to `/users`
    pub async fn send(self) -> Result<ResponseValue<types::UsersPage>, Error<()>> {
        let Self { client, limit, page, body } = self;
        let limit = limit.map_err(Error::InvalidRequest)?;
        let page = page.map_err(Error::InvalidRequest)?;
        let body = body
            .and_then(|v| types::UsersRequest::try_from(v).map_err(|e| e.to_string()))
            .map_err(Error::InvalidRequest)?;
        let url = format!("{}/users", client.baseurl,);
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
            operation_id: "list_users",
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

impl<'a> ListUsers<'a> {
    /**All items, page after page, as a stream.

Begins where `page` was set, with pages of the size that `limit` was set to. Nothing is sent before the stream is polled. See [`paging`](::progenitor_client::paging).*/
    pub fn items(self) -> ::progenitor_client::paging::Items<types::User> {
        self.paging(::std::default::Default::default()).items()
    }
    /**The pages, as a stream.

Begins where `page` was set, with pages of the size that `limit` was set to. Nothing is sent before the stream is polled. See [`paging`](::progenitor_client::paging).*/
    pub fn pages(self) -> ::progenitor_client::paging::Pages<types::User> {
        self.paging(::std::default::Default::default()).pages()
    }
    ///As [`items`](Self::items) and [`pages`](Self::pages), with options, or read on from a stored place. See [`paging`](::progenitor_client::paging).
    pub fn paging(
        self,
        options: ::progenitor_client::paging::PagingOptions,
    ) -> ::progenitor_client::paging::Paginator<types::User> {
        use ::progenitor_client::paging::{
            Answer, Ask, Fact, List, PageSize, Paginator, Start, Style,
        };
        static LIST: List = List {
            operation: "listUsers",
            style: Style::Page { first: 1 },
            page_size: PageSize {
                default: 50,
                smallest: 25,
                largest: None,
            },
            moving_sort_key: true,
        };
        let Self { client, body, page, limit } = self;
        let client = client.clone();
        let start = Start::new(page, limit);
        let fetch = move |ask: Ask| {
            let client = client.clone();
            let body = body.clone();
            async move {
                let call = ListUsers {
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
                    has_next: Some(&answer)
                        .and_then(|part| part.has_next_page.as_ref())
                        .and_then(Fact::flag),
                    pages: Some(&answer)
                        .and_then(|part| part.pages.as_ref())
                        .and_then(Fact::count),
                    total: Some(&answer)
                        .and_then(|part| part.total.as_ref())
                        .and_then(Fact::count),
                    items: Some(answer).and_then(|part| part.users).unwrap_or_default(),
                })
            }
        };
        Paginator::new(
                &LIST,
                start,
                |item: &types::User| {
                    Some(item)
                        .and_then(|part| part.user_id.as_ref())
                        .map(|key| key.to_string())
                },
                fetch,
            )
            .options(options)
    }
}

/**Builder for [`Client::get_user_data`]

[`Client::get_user_data`]: super::Client::get_user_data*/
#[derive(Clone)]
pub struct GetUserData<'a> {
    client: &'a super::Client,
    bot_user_id: Result<::std::string::String, String>,
}

impl<'a> GetUserData<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            bot_user_id: Err("bot_user_id was not initialized".to_string()),
        }
    }
    pub fn bot_user_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.bot_user_id = value
            .try_into()
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for bot_user_id failed"
                    .to_string()
            });
        self
    }
    ///Sends a `GET` request to `/userData/{botUserId}`
    pub async fn send(self) -> Result<ResponseValue<types::UserData>, Error<()>> {
        let Self { client, bot_user_id } = self;
        let bot_user_id = bot_user_id.map_err(Error::InvalidRequest)?;
        let url = format!(
            "{}/userData/{}", client.baseurl, encode_path(& bot_user_id.to_string()),
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
            operation_id: "get_user_data",
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

impl<'a> ::std::fmt::Debug for ListUsers<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ListUsers").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for GetUserData<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("GetUserData").finish_non_exhaustive()
    }
}
