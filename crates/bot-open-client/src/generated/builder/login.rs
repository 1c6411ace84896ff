// Machine-owned: written by `cargo xtask codegen bot-open` from specs/bot-open/. Edit there, not here.

#[allow(unused_imports)]
use super::*;

impl Client {
    /**Swap an application id and secret for a session token

The only operation that needs no token. How long a token lives, whether it can be refreshed or revoked, and how
many may be alive at once is not published.

**Answers:** 200 with `LoginResponse`, 400 with `Error`, 409 with `Error`.

**Evidence:** observed.

Evidence of the answers: 200 documented; a run log prints expiresAt where the page says expireAt. That 400 and 409 carry JSON is documented, their members are not.

Sources: vendor docs: Bot Open API 1.0.0, Login; public client of 2026: working calls and a run log.

Sends a `POST` request to `/login`

```no_run
use bot_open_client::types;
# async fn example(
#     client: &bot_open_client::Client,
#     app_id: &str,
#     app_secret: &str,
# ) -> Result<(), bot_open_client::Error> {
let body = types::LoginRequest::builder()
    .app_id(app_id.to_owned())
    .app_secret(app_secret.to_owned());
let answer = client.login().body(body).send().await?;
println!("{:?}", *answer);
# Ok(())
# }
```*/
    pub fn login(&self) -> builder::Login<'_> {
        builder::Login::new(self)
    }
}

/**Builder for [`Client::login`]

[`Client::login`]: super::Client::login*/
#[derive(Clone)]
pub struct Login<'a> {
    client: &'a super::Client,
    body: Result<types::builder::LoginRequest, String>,
}

impl<'a> Login<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            body: Ok(::std::default::Default::default()),
        }
    }
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::LoginRequest>,
        <V as std::convert::TryInto<types::LoginRequest>>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| format!("conversion to `LoginRequest` for body failed: {}", s));
        self
    }
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::LoginRequest,
        ) -> types::builder::LoginRequest,
    {
        self.body = self.body.map(f);
        self
    }
    ///Sends a `POST` request to `/login`
    pub async fn send(self) -> Result<ResponseValue<types::LoginResponse>, Error<()>> {
        let Self { client, body } = self;
        let body = body
            .and_then(|v| types::LoginRequest::try_from(v).map_err(|e| e.to_string()))
            .map_err(Error::InvalidRequest)?;
        let url = format!("{}/login", client.baseurl,);
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
            operation_id: "login",
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

impl<'a> ::std::fmt::Debug for Login<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Login").finish_non_exhaustive()
    }
}
