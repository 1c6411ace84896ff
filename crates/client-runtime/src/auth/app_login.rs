//! Login with an application's id and secret as JSON, answered with a token and its end.

use std::fmt;
use std::time::{Duration, SystemTime};

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::{DateTime, Utc};
use reqwest::header::{ACCEPT, HeaderValue};
use secrecy::{ExposeSecret, SecretString};
use serde_json::{Value, json};

use super::login::{exchange, malformed};
use super::{AuthError, Token, TokenFuture, TokenSource};
use crate::endpoint::Endpoint;
use crate::timestamp::Timestamp;

/// Posts `{"appId": …, "appSecret": …}` and takes the token out of the JSON answer.
///
/// Where the token and its end are found is said by JSON pointers. The end is a date, or seconds
/// since 1970; if the answer has none that can be read and the token is a JWT, its own `exp`
/// counts.
///
/// ```
/// # use client_runtime::{AppLogin, Endpoint, PlainHttp};
/// let endpoint = Endpoint::parse("https://example.com/login", PlainHttp::Loopback)?;
/// let source = AppLogin::new(reqwest::Client::new(), endpoint, "my-app", "my-secret")
///     .token_at("/authToken")
///     .expiry_at(["/expireAt", "/expiresAt"]);
/// # Ok::<(), client_runtime::ConfigError>(())
/// ```
#[derive(Clone)]
pub struct AppLogin {
    http: reqwest::Client,
    endpoint: Endpoint,
    app_id: String,
    app_secret: SecretString,
    id_member: String,
    secret_member: String,
    token_at: String,
    expiry_at: Vec<String>,
}

impl AppLogin {
    /// The flow at this endpoint, sent with this HTTP client; reads `/token` and `/expiresAt`.
    pub fn new(
        http: reqwest::Client,
        endpoint: Endpoint,
        app_id: impl Into<String>,
        app_secret: impl Into<SecretString>,
    ) -> Self {
        Self {
            http,
            endpoint,
            app_id: app_id.into(),
            app_secret: app_secret.into(),
            id_member: "appId".to_owned(),
            secret_member: "appSecret".to_owned(),
            token_at: "/token".to_owned(),
            expiry_at: vec!["/expiresAt".to_owned()],
        }
    }

    /// Names of the members that carry id and secret; `appId` and `appSecret` otherwise.
    #[must_use]
    pub fn members(mut self, id: impl Into<String>, secret: impl Into<String>) -> Self {
        self.id_member = id.into();
        self.secret_member = secret.into();
        self
    }

    /// JSON pointer of the token in the answer.
    #[must_use]
    pub fn token_at(mut self, pointer: impl Into<String>) -> Self {
        self.token_at = pointer.into();
        self
    }

    /// JSON pointers where the end of the token may be found; the first readable one counts.
    #[must_use]
    pub fn expiry_at<P: Into<String>>(mut self, pointers: impl IntoIterator<Item = P>) -> Self {
        self.expiry_at = pointers.into_iter().map(Into::into).collect();
        self
    }

    async fn log_in(&self) -> Result<Token, AuthError> {
        let asked = SystemTime::now();
        let request =
            self.http.post(self.endpoint.as_str()).header(ACCEPT, HeaderValue::from_static("application/json")).json(
                &json!({
                    &self.id_member: self.app_id,
                    &self.secret_member: self.app_secret.expose_secret(),
                }),
            );
        self.token_from(&exchange(request).await?, asked)
    }

    fn token_from(&self, answer: &Value, asked: SystemTime) -> Result<Token, AuthError> {
        let secret = answer
            .pointer(&self.token_at)
            .and_then(Value::as_str)
            .filter(|secret| !secret.is_empty())
            .ok_or_else(|| malformed(200, &format!("has no token at {}", self.token_at)))?;
        let end =
            self.expiry_at.iter().find_map(|pointer| moment(answer.pointer(pointer)?)).or_else(|| jwt_end(secret));
        let token = Token::new(secret);
        Ok(match end {
            Some(end) => token.valid_for(time_until(end, asked)),
            None => token,
        })
    }
}

fn moment(value: &Value) -> Option<DateTime<Utc>> {
    match value {
        Value::String(text) => text.parse::<Timestamp>().ok().map(|end| end.instant()),
        // RFC 7519 allows fractions of a second, which do not matter here.
        Value::Number(seconds) => {
            let seconds = seconds.as_i64().or_else(|| seconds.as_f64().map(|seconds| seconds as i64))?;
            DateTime::from_timestamp(seconds, 0)
        }
        _ => None,
    }
}

/// The `exp` claim of a JWT. Its signature is the service's business.
fn jwt_end(token: &str) -> Option<DateTime<Utc>> {
    let mut parts = token.split('.');
    let (_, payload, _) = (parts.next()?, parts.next()?, parts.next()?);
    let payload = URL_SAFE_NO_PAD.decode(payload.trim_end_matches('=')).ok()?;
    let claims: Value = serde_json::from_slice(&payload).ok()?;
    moment(claims.get("exp")?)
}

/// A moment that has passed already says more about the clocks than about the token.
fn time_until(end: DateTime<Utc>, now: SystemTime) -> Duration {
    (end - DateTime::<Utc>::from(now)).to_std().unwrap_or_default()
}

impl TokenSource for AppLogin {
    fn fetch(&self) -> TokenFuture<'_> {
        Box::pin(self.log_in())
    }
}

impl fmt::Debug for AppLogin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AppLogin")
            .field("endpoint", &self.endpoint.as_str())
            .field("app_id", &self.app_id)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn login() -> AppLogin {
        let endpoint = Endpoint::parse("https://example.com/login", crate::PlainHttp::Loopback).unwrap();
        AppLogin::new(reqwest::Client::new(), endpoint, "me", "s3cret")
            .token_at("/authToken")
            .expiry_at(["/expireAt", "/expiresAt"])
    }

    fn lifetime_of(answer: &Value) -> Option<u64> {
        let asked = SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000);
        let token = login().token_from(answer, asked).unwrap();
        token.lifetime().map(|lifetime| lifetime.as_secs())
    }

    fn jwt(claims: &Value) -> String {
        format!("e30.{}.c2ln", URL_SAFE_NO_PAD.encode(claims.to_string()))
    }

    #[test]
    fn the_end_is_found_under_either_name_and_in_either_form() {
        // 1_700_000_000 is 2023-11-14T22:13:20Z.
        assert_eq!(lifetime_of(&json!({"authToken": "a", "expireAt": "2023-11-14T22:14:20Z"})), Some(60));
        assert_eq!(lifetime_of(&json!({"authToken": "a", "expiresAt": "2023-11-14T22:14:20"})), Some(60));
        assert_eq!(lifetime_of(&json!({"authToken": "a", "expireAt": "2023-11-14T23:14:20.1234567+01:00"})), Some(60));
        assert_eq!(lifetime_of(&json!({"authToken": "a", "expireAt": 1_700_000_060})), Some(60));
    }

    #[test]
    fn a_jwt_tells_its_own_end_where_the_answer_does_not() {
        let token = jwt(&json!({"exp": 1_700_000_090}));
        assert_eq!(lifetime_of(&json!({"authToken": token})), Some(90));
        assert_eq!(lifetime_of(&json!({"authToken": token, "expireAt": "next week"})), Some(90));
        assert_eq!(lifetime_of(&json!({"authToken": token, "expireAt": "2023-11-14T22:14:20Z"})), Some(60));
    }

    #[test]
    fn a_token_that_says_nothing_has_no_lifetime() {
        for token in ["opaque", "a.b.c", "..", &jwt(&json!({"sub": 1})), &jwt(&json!([]))] {
            assert_eq!(lifetime_of(&json!({"authToken": token})), None, "{token}");
        }
    }

    #[test]
    fn an_end_in_the_past_counts_as_no_time_left() {
        assert_eq!(lifetime_of(&json!({"authToken": "a", "expireAt": "2020-01-01T00:00:00Z"})), Some(0));
    }

    #[test]
    fn an_answer_without_a_token_names_the_place_and_no_value() {
        let error = login().token_from(&json!({"authtoken": "s3cret"}), SystemTime::now()).unwrap_err();
        assert!(error.to_string().contains("/authToken"), "{error}");
        assert!(!error.to_string().contains("s3cret"), "{error}");
        assert!(!format!("{:?}", login()).contains("s3cret"));
    }
}
