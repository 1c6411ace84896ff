//! For tests of receivers: calls as the service makes them.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::header::{AUTHORIZATION, CONTENT_TYPE, HeaderValue};
use http::{Method, Request, Uri};
use secrecy::ExposeSecret;

use super::callback::CallbackUrl;
use super::{CallbackUrlError, WebhookEvent};

/// Makes the requests that the service would send to a callback URL: user and password of the URL as Basic
/// authorization, its query kept, the event as JSON.
///
/// ```
/// use mluvii_client::webhooks::testing::Sender;
/// use mluvii_client::webhooks::{Check, Receiver, WebhookEvent};
/// use serde_json::json;
///
/// let url = "http://mluvii:s3cret@127.0.0.1:8080/hook?tenant=1";
/// let event = WebhookEvent::from_parts("EmailThreadCreated", json!({"id": 7, "tenantId": 1, "created": "2024-07-18T17:31:54Z"}))?;
/// let request = Sender::to(url)?.request(&event)?;
/// assert_eq!(request.uri(), "http://127.0.0.1:8080/hook?tenant=1");
///
/// // `reqwest::Request::try_from(request)` sends it; a router takes it with `oneshot(request.map(Body::from))`.
/// let receiver = Receiver::new(Check::from_callback_url(url)?);
/// let authorization = request.headers().get("authorization").map(|value| value.as_bytes());
/// let webhook = receiver.receive(authorization, request.uri().query(), request.body())?;
/// assert_eq!(webhook.event, event);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct Sender {
    target: Uri,
    authorization: Option<HeaderValue>,
}

impl Sender {
    /// Sends to this callback URL.
    ///
    /// # Errors
    /// [`CallbackUrlError::NotHttp`] when it is not an absolute `http` or `https` URL.
    pub fn to(callback_url: &str) -> Result<Self, CallbackUrlError> {
        let CallbackUrl { target, userinfo, .. } = CallbackUrl::parse(callback_url)?;
        let basic = userinfo.map(|pair| format!("Basic {}", STANDARD.encode(pair.expose_secret())));
        let mut authorization = basic.map(HeaderValue::try_from).transpose().map_err(|_| CallbackUrlError::NotHttp)?;
        authorization.iter_mut().for_each(|value| value.set_sensitive(true));
        let target = target.parse().map_err(|_| CallbackUrlError::NotHttp)?;
        Ok(Self { target, authorization })
    }

    /// The call for an event.
    ///
    /// # Errors
    /// When the payload cannot be encoded.
    pub fn request(&self, event: &WebhookEvent) -> Result<Request<Vec<u8>>, serde_json::Error> {
        Ok(self.request_with_body(serde_json::to_vec(&event.to_json()?)?))
    }

    /// A call with any body, such as one that is no event.
    pub fn request_with_body(&self, body: impl Into<Vec<u8>>) -> Request<Vec<u8>> {
        let mut request = Request::new(body.into());
        *request.method_mut() = Method::POST;
        *request.uri_mut() = self.target.clone();
        let headers = request.headers_mut();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        if let Some(authorization) = &self.authorization {
            headers.insert(AUTHORIZATION, authorization.clone());
        }
        request
    }
}

/// Neither the credentials nor the query, which may be a secret.
impl fmt::Debug for Sender {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sender").field("path", &self.target.path()).finish_non_exhaustive()
    }
}
