//! OAuth 2.0 client credentials (RFC 6749, section 4.4), with the credentials in the form.

use std::fmt;
use std::time::Duration;

use reqwest::header::{ACCEPT, CONTENT_TYPE, HeaderValue};
use secrecy::{ExposeSecret, SecretString};
use serde_json::Value;

use super::login::{exchange, malformed};
use super::{AuthError, Token, TokenFuture, TokenSource};
use crate::endpoint::Endpoint;

/// Asks a token endpoint for a token with a client's id and secret.
///
/// ```
/// # use client_runtime::{ClientCredentials, Endpoint, PlainHttp};
/// let endpoint = Endpoint::parse("https://example.com/connect/token", PlainHttp::Loopback)?;
/// let source = ClientCredentials::new(reqwest::Client::new(), endpoint, "my-client", "my-secret")
///     .parameter("scope", "reports");
/// # Ok::<(), client_runtime::ConfigError>(())
/// ```
#[derive(Clone)]
pub struct ClientCredentials {
    http: reqwest::Client,
    endpoint: Endpoint,
    client_id: String,
    client_secret: SecretString,
    parameters: Vec<(String, String)>,
}

impl ClientCredentials {
    /// The flow at this endpoint, sent with this HTTP client.
    pub fn new(
        http: reqwest::Client,
        endpoint: Endpoint,
        client_id: impl Into<String>,
        client_secret: impl Into<SecretString>,
    ) -> Self {
        Self {
            http,
            endpoint,
            client_id: client_id.into(),
            client_secret: client_secret.into(),
            parameters: Vec::new(),
        }
    }

    /// Sends one more form parameter, such as `scope`.
    #[must_use]
    pub fn parameter(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.parameters.push((name.into(), value.into()));
        self
    }

    async fn log_in(&self) -> Result<Token, AuthError> {
        let mut form = vec![
            ("grant_type", "client_credentials"),
            ("client_id", &self.client_id),
            ("client_secret", self.client_secret.expose_secret()),
        ];
        form.extend(self.parameters.iter().map(|(name, value)| (&**name, &**value)));
        let form = serde_urlencoded::to_string(form)
            .map_err(|_| AuthError::malformed("the request for a token could not be built"))?;
        let request = self
            .http
            .post(self.endpoint.as_str())
            .header(CONTENT_TYPE, HeaderValue::from_static("application/x-www-form-urlencoded"))
            .header(ACCEPT, HeaderValue::from_static("application/json"))
            .body(form);
        token_from(&exchange(request).await?)
    }
}

/// Reads an access token answer (RFC 6749, section 5.1). The lifetime may be missing, a number,
/// or a number written as text.
fn token_from(answer: &Value) -> Result<Token, AuthError> {
    let secret = answer
        .get("access_token")
        .and_then(Value::as_str)
        .filter(|secret| !secret.is_empty())
        .ok_or_else(|| malformed(200, "has no access_token"))?;
    let token = Token::new(secret);
    let seconds = match answer.get("expires_in") {
        Some(Value::Number(number)) => number.as_f64(),
        Some(Value::String(text)) => text.trim().parse().ok(),
        _ => None,
    };
    Ok(match seconds.and_then(|seconds| Duration::try_from_secs_f64(seconds).ok()) {
        Some(lifetime) => token.valid_for(lifetime),
        None => token,
    })
}

impl TokenSource for ClientCredentials {
    fn fetch(&self) -> TokenFuture<'_> {
        Box::pin(self.log_in())
    }
}

impl fmt::Debug for ClientCredentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientCredentials")
            .field("endpoint", &self.endpoint.as_str())
            .field("client_id", &self.client_id)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn the_lifetime_is_read_as_number_or_text_and_may_be_missing() {
        for (expires_in, lifetime) in [
            (json!(3600), Some(3600)),
            (json!("3600"), Some(3600)),
            (json!(0), Some(0)),
            (json!(-1), None),
            (json!(null), None),
            (json!("soon"), None),
        ] {
            let token = token_from(&json!({"access_token": "a", "expires_in": expires_in})).unwrap();
            assert_eq!(token.lifetime(), lifetime.map(Duration::from_secs), "{expires_in}");
        }
    }

    #[test]
    fn an_answer_without_a_token_is_malformed() {
        for answer in [json!({}), json!({"access_token": ""}), json!({"access_token": 7}), json!([])] {
            assert!(matches!(token_from(&answer), Err(AuthError::Malformed { .. })));
        }
    }

    #[test]
    fn debug_shows_who_asks_where_and_no_secret() {
        let endpoint = Endpoint::parse("https://example.com/token", crate::PlainHttp::Loopback).unwrap();
        let source = ClientCredentials::new(reqwest::Client::new(), endpoint, "me", "s3cret");
        let shown = format!("{source:?}");
        assert!(shown.contains("me") && !shown.contains("s3cret"), "{shown}");
    }
}
