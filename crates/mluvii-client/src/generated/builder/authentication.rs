// Machine-owned: written by `cargo xtask codegen mluvii` from specs/mluvii/. Edit there, not here.

#[allow(unused_imports)]
use super::*;

impl Client {
    /**Exchange client id and secret for a bearer token

Form-encoded. The token is good for one hour, and there is no refresh token: ask again. No Authorization header is sent. An on-premise installation answers on its own host.

**Answers:** 200 with `TokenResponse`, 400 with `OAuthError`.

**Evidence:** documented.

Evidence of the answers: 200: access_token in all clients, expires_in and token_type in the one of 2025; 400 inferred.

Sources: vendor docs: public-api/authentication; vendor sample apiintegrationsamplecs; vendor script grafana-sync; public client APIGateway.Core (2021-2025); public client Obseum.Mluvii.Client (2024-2025).

Sends a `POST` request to `/login/connect/token`

```no_run
use mluvii_client::types;
# async fn example(
#     client: &mluvii_client::Client,
#     client_id: &str,
#     client_secret: &str,
# ) -> Result<(), mluvii_client::Error> {
let body = types::TokenRequest::builder()
    .grant_type("client_credentials")
    .client_id(client_id)
    .client_secret(client_secret);
let answer = client.create_token().body(body).send().await?;
println!("{:?}", *answer);
# Ok(())
# }
```*/
    pub fn create_token(&self) -> builder::CreateToken<'_> {
        builder::CreateToken::new(self)
    }
    /**Start the interactive login

Authorization code flow of OpenID Connect, driven by a browser; the code is then exchanged at the token endpoint. Only the vendor's R package was seen to use it, through an OAuth library.

**Answers:** 302.

**Evidence:** observed.

Evidence of the answers: inferred from OAuth 2.0.

Sources: vendor R package mluviiR; vendor docs: public-api/authentication (mentions the login-screen way, no path).

Sends a `GET` request to `/login/connect/authorize`

Arguments:
- `client_id`: Id of the client; the R package uses the public native client publicApiNativeClient. OAuth 2.0 asks for it.
- `redirect_uri`: Where the code is sent to; out of band in the R package.
- `response_type`: `code`. OAuth 2.0 asks for it.
- `scope`: `mluviiPublicApi`.
- `state`: Opaque value that comes back with the code.

```no_run
# async fn example(
#     client: &mluvii_client::Client,
#     client_id: &str,
#     response_type: &str,
# ) -> Result<(), mluvii_client::Error> {
client.authorize().client_id(client_id).response_type(response_type).send().await?;
# Ok(())
# }
```*/
    pub fn authorize(&self) -> builder::Authorize<'_> {
        builder::Authorize::new(self)
    }
}

/**Builder for [`Client::create_token`]

[`Client::create_token`]: super::Client::create_token*/
#[derive(Clone)]
pub struct CreateToken<'a> {
    client: &'a super::Client,
    body: Result<types::builder::TokenRequest, String>,
}

impl<'a> CreateToken<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            body: Ok(::std::default::Default::default()),
        }
    }
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<types::TokenRequest>,
        <V as std::convert::TryInto<types::TokenRequest>>::Error: std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(From::from)
            .map_err(|s| format!("conversion to `TokenRequest` for body failed: {}", s));
        self
    }
    pub fn body_map<F>(mut self, f: F) -> Self
    where
        F: std::ops::FnOnce(
            types::builder::TokenRequest,
        ) -> types::builder::TokenRequest,
    {
        self.body = self.body.map(f);
        self
    }
    ///Sends a `POST` request to `/login/connect/token`
    pub async fn send(self) -> Result<ResponseValue<types::TokenResponse>, Error<()>> {
        let Self { client, body } = self;
        let body = body
            .and_then(|v| types::TokenRequest::try_from(v).map_err(|e| e.to_string()))
            .map_err(Error::InvalidRequest)?;
        let url = format!("{}/login/connect/token", client.baseurl,);
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
            .form_urlencoded(&body)?
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "create_token",
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

/**Builder for [`Client::authorize`]

[`Client::authorize`]: super::Client::authorize*/
#[derive(Clone)]
pub struct Authorize<'a> {
    client: &'a super::Client,
    client_id: Result<Option<::std::string::String>, String>,
    redirect_uri: Result<Option<::std::string::String>, String>,
    response_type: Result<Option<::std::string::String>, String>,
    scope: Result<Option<::std::string::String>, String>,
    state: Result<Option<::std::string::String>, String>,
}

impl<'a> Authorize<'a> {
    pub fn new(client: &'a super::Client) -> Self {
        Self {
            client: client,
            client_id: Ok(None),
            redirect_uri: Ok(None),
            response_type: Ok(None),
            scope: Ok(None),
            state: Ok(None),
        }
    }
    pub fn client_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.client_id = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for client_id failed"
                    .to_string()
            });
        self
    }
    pub fn redirect_uri<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.redirect_uri = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for redirect_uri failed"
                    .to_string()
            });
        self
    }
    pub fn response_type<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.response_type = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for response_type failed"
                    .to_string()
            });
        self
    }
    pub fn scope<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.scope = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for scope failed".to_string()
            });
        self
    }
    pub fn state<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
    {
        self.state = value
            .try_into()
            .map(Some)
            .map_err(|_| {
                "conversion to `:: std :: string :: String` for state failed".to_string()
            });
        self
    }
    ///Sends a `GET` request to `/login/connect/authorize`
    pub async fn send(self) -> Result<ResponseValue<()>, Error<()>> {
        let Self { client, client_id, redirect_uri, response_type, scope, state } = self;
        let client_id = client_id.map_err(Error::InvalidRequest)?;
        let redirect_uri = redirect_uri.map_err(Error::InvalidRequest)?;
        let response_type = response_type.map_err(Error::InvalidRequest)?;
        let scope = scope.map_err(Error::InvalidRequest)?;
        let state = state.map_err(Error::InvalidRequest)?;
        let url = format!("{}/login/connect/authorize", client.baseurl,);
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
            .query(&progenitor_client::QueryParam::new("client_id", &client_id))
            .query(&progenitor_client::QueryParam::new("redirect_uri", &redirect_uri))
            .query(&progenitor_client::QueryParam::new("response_type", &response_type))
            .query(&progenitor_client::QueryParam::new("scope", &scope))
            .query(&progenitor_client::QueryParam::new("state", &state))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "authorize",
        };
        client.pre(&mut request, &info).await?;
        let result = client.exec(request, &info).await;
        client.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::ErrorResponse(ResponseValue::empty(response))),
        }
    }
}

impl<'a> ::std::fmt::Debug for CreateToken<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("CreateToken").finish_non_exhaustive()
    }
}

impl<'a> ::std::fmt::Debug for Authorize<'a> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("Authorize").finish_non_exhaustive()
    }
}
