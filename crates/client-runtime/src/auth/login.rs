//! The exchange with a token endpoint that both login flows share: send, judge, read.

use reqwest::RequestBuilder;
use serde_json::Value;

use super::AuthError;
use crate::content_encoding;
use crate::decode::is_html;
use crate::headers;
use crate::response::{BodyEnd, read_body};

/// More than any token; an answer that is larger is something else.
const MAX_ANSWER: usize = 1024 * 1024;

/// Sends the request and returns the JSON of a success answer.
pub(super) async fn exchange(request: RequestBuilder) -> Result<Value, AuthError> {
    let mut answer = request.send().await.map_err(|error| unreachable_endpoint(&error))?;
    let status = answer.status().as_u16();
    let retry_after = headers::retry_after(answer.headers(), std::time::SystemTime::now());
    let media_type = headers::content_type(answer.headers()).map(str::to_owned);
    let coding = content_encoding::unasked(answer.headers());
    let (body, end) = read_body(&mut answer, MAX_ANSWER).await;
    match (status, end) {
        (200..=299, BodyEnd::Complete) => match (token_answer(status, media_type.as_deref(), &body), coding) {
            (Err(_), Some(coding)) => Err(malformed(status, &format!("is {coding}"))),
            (outcome, _) => outcome,
        },
        (200..=299, BodyEnd::Torn(_)) => Err(AuthError::Transient {
            reason: "the answer of the token endpoint broke off".to_owned(),
            status: Some(status),
            retry_after,
        }),
        (200..=299, BodyEnd::OverLimit) => Err(malformed(status, "is too large")),
        (400 | 401 | 403 | 409, _) => Err(AuthError::Rejected { status, code: error_code(&body) }),
        (408 | 425 | 429 | 500..=599, _) => Err(AuthError::Transient {
            reason: format!("the token endpoint answered with status {status}"),
            status: Some(status),
            retry_after,
        }),
        _ => Err(malformed(status, "has a status that no token endpoint answers with")),
    }
}

fn unreachable_endpoint(error: &reqwest::Error) -> AuthError {
    if error.is_builder() {
        return AuthError::malformed("the request for a token could not be built");
    }
    AuthError::transient(if error.is_timeout() {
        "the token endpoint took too long"
    } else if error.is_connect() {
        "could not connect to the token endpoint"
    } else {
        "the connection to the token endpoint broke"
    })
}

fn token_answer(status: u16, content_type: Option<&str>, body: &[u8]) -> Result<Value, AuthError> {
    match serde_json::from_slice(body) {
        Ok(json) => Ok(json),
        Err(_) if is_html(content_type, body) => Err(malformed(status, "is an HTML page, not JSON")),
        // What a connection that was cut off cleanly leaves.
        Err(error) if error.is_eof() => Err(AuthError::Transient {
            reason: "the answer of the token endpoint ends too early".to_owned(),
            status: Some(status),
            retry_after: None,
        }),
        Err(_) => Err(malformed(status, "is not JSON")),
    }
}

pub(super) fn malformed(status: u16, what: &str) -> AuthError {
    AuthError::Malformed {
        reason: format!("the answer of the token endpoint {what} (status {status})"),
        status: Some(status),
    }
}

/// The `error` member of an OAuth error answer, if it looks like one of the protocol's words.
fn error_code(body: &[u8]) -> Option<String> {
    let answer: Value = serde_json::from_slice(body).ok()?;
    let code = answer.get("error")?.as_str()?;
    let is_word = code.len() <= 40 && code.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
    is_word.then(|| code.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cut_off_answer_is_transient_and_a_wrong_one_is_not() {
        assert!(token_answer(200, None, b"{\"access_token\":\"a").unwrap_err().is_transient());
        assert!(token_answer(200, None, b"").unwrap_err().is_transient());
        assert!(!token_answer(200, None, b"token").unwrap_err().is_transient());
        let page = token_answer(200, Some("text/html"), b"<html>").unwrap_err();
        assert!(page.to_string().contains("HTML page"), "{page}");
    }

    #[test]
    fn only_a_protocol_word_is_taken_for_an_error_code() {
        assert_eq!(error_code(br#"{"error":"invalid_client"}"#).as_deref(), Some("invalid_client"));
        assert_eq!(error_code(br#"{"error":"User X-12 unknown"}"#), None);
        assert_eq!(error_code(br#"{"message":"no"}"#), None);
        assert_eq!(error_code(b"<html>"), None);
    }
}
