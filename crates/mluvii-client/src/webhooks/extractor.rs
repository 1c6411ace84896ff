//! [`Webhook`] as an extractor of axum.

use axum_core::body::Body;
use axum_core::extract::{FromRef, FromRequest, Request};
use axum_core::response::{IntoResponse, Response};
use http::StatusCode;
use http::header::{AUTHORIZATION, HeaderMap, HeaderValue, WWW_AUTHENTICATE};
use http_body_util::{BodyExt as _, LengthLimitError, Limited};

use super::{Receiver, Rejection, Webhook, WebhookError};

/// Checks the credentials before a byte of the body is read.
impl<S> FromRequest<S> for Webhook
where
    Receiver: FromRef<S>,
    S: Send + Sync,
{
    type Rejection = Rejection;

    async fn from_request(request: Request, state: &S) -> Result<Self, Self::Rejection> {
        let receiver = Receiver::from_ref(state);
        let (parts, body) = request.into_parts();
        receiver.admit(authorization(&parts.headers), parts.uri.query())?;
        let limit = receiver.body_limit();
        let body = Limited::new(body, limit).collect().await.map_err(|error| {
            if error.is::<LengthLimitError>() { WebhookError::TooLarge { limit }.into() } else { Rejection::Torn }
        })?;
        Ok(receiver.read(&body.to_bytes())?)
    }
}

/// The one value of the header; of several none can be told to be the right one, so they count as unreadable.
fn authorization(headers: &HeaderMap) -> Option<&[u8]> {
    let mut values = headers.get_all(AUTHORIZATION).iter().map(HeaderValue::as_bytes);
    match (values.next(), values.next()) {
        (Some(_), Some(_)) => Some(b""),
        (first, _) => first,
    }
}

/// The status alone, the same for every reason; 401 with the challenge that HTTP asks for.
impl IntoResponse for Rejection {
    fn into_response(self) -> Response {
        let mut response = Response::new(Body::empty());
        // Every status that a rejection has is a valid one.
        *response.status_mut() = StatusCode::from_u16(self.status()).unwrap_or(StatusCode::BAD_REQUEST);
        if response.status() == StatusCode::UNAUTHORIZED {
            let challenge = HeaderValue::from_static("Basic realm=\"webhook\"");
            response.headers_mut().insert(WWW_AUTHENTICATE, challenge);
        }
        response
    }
}
