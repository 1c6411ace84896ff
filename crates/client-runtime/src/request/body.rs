//! Writes bodies that are neither simply JSON, a plain form nor bytes.

use reqwest::header::{CONTENT_LENGTH, CONTENT_TYPE, HeaderMap, HeaderValue};
use reqwest::{Body, Request};

use super::multipart;
use super::style::{Encoding, Manner, pairs};
use super::tree::Tree;
use crate::operation::Operation;
use crate::wire::{Style, WireBody, WirePart, Written, is_json};

/// Rewrites what generated code handed over. The error is the reason, without values.
pub(super) fn write(request: &mut Request, operation: &Operation) -> Result<(), String> {
    let Some(body) = &operation.body else { return Ok(()) };
    if body.optional && is_absent(request) {
        *request.body_mut() = None;
        request.headers_mut().remove(CONTENT_TYPE);
        request.headers_mut().remove(CONTENT_LENGTH);
        return Ok(());
    }
    let (media_type, bytes) = match body.written {
        Written::AsGiven => return set_type(request.headers_mut(), body.media_type),
        Written::Form => (body.media_type.to_owned(), form(&members(request)?, body).into_bytes()),
        Written::Multipart => multipart::write(&members(request)?, body)?,
    };
    set_type(request.headers_mut(), &media_type)?;
    request.headers_mut().remove(CONTENT_LENGTH);
    *request.body_mut() = Some(Body::from(bytes));
    Ok(())
}

/// Generated code has no way to say that there is no body: it hands over JSON's null, or nothing in it.
fn is_absent(request: &Request) -> bool {
    let is_json = request.headers().get(CONTENT_TYPE).and_then(|own| own.to_str().ok()).is_some_and(is_json);
    match request.body().and_then(Body::as_bytes) {
        Some(bytes) => bytes.is_empty() || (is_json && bytes == b"null"),
        None => request.body().is_none(),
    }
}

fn set_type(headers: &mut HeaderMap, media_type: &str) -> Result<(), String> {
    let value = HeaderValue::try_from(media_type).map_err(|_| format!("{media_type} is no media type"))?;
    headers.insert(CONTENT_TYPE, value);
    Ok(())
}

fn members(request: &Request) -> Result<Vec<(String, Tree)>, String> {
    let json = request.body().and_then(Body::as_bytes).unwrap_or(b"null");
    match Tree::read(json).map_err(|reason| format!("the body {reason}"))? {
        Tree::Members(members) => Ok(members),
        Tree::Null => Ok(Vec::new()),
        _ => Err("the body has no members, which a form is made of".to_owned()),
    }
}

impl WireBody {
    /// How a member is written.
    pub(super) fn part(&self, name: &str) -> WirePart {
        self.parts.iter().find(|part| part.name == name).copied().unwrap_or(WirePart::BLANK)
    }
}

/// `name=value` and so on, with `%20` for a space: a plus sign is read differently by different servers.
fn form(members: &[(String, Tree)], body: &WireBody) -> String {
    let mut all = Vec::new();
    for (name, value) in members {
        let part = body.part(name);
        let style = match (part.style, part.media_type) {
            (Some(style), _) => style,
            (None, Some(media_type)) if is_json(media_type) => Style::Json,
            // Each item of a list that is no scalar becomes JSON by itself.
            (None, _) if matches!(value, Tree::Members(_)) => Style::Json,
            (None, _) => Style::Form,
        };
        all.extend(pairs(name, value, Manner { style, explode: part.explode, encoding: Encoding::All }));
    }
    all.join("&")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::WireBody;

    fn sent(body: &'static WireBody, json: &str) -> Request {
        let operation = Operation { body: Some(*body), ..Operation::BLANK };
        let mut request = reqwest::Client::new()
            .post("http://127.0.0.1/")
            .header(CONTENT_TYPE, "application/json")
            .body(json.to_owned())
            .build()
            .unwrap();
        write(&mut request, &operation).unwrap();
        request
    }

    fn text(request: &Request) -> &str {
        std::str::from_utf8(request.body().unwrap().as_bytes().unwrap()).unwrap()
    }

    #[test]
    fn json_keeps_its_own_media_type() {
        static BODY: WireBody = WireBody { media_type: "application/merge-patch+json", ..WireBody::BLANK };
        let request = sent(&BODY, r#"{"a":null}"#);
        assert_eq!(request.headers()[CONTENT_TYPE], "application/merge-patch+json");
        assert_eq!(text(&request), r#"{"a":null}"#);
    }

    #[test]
    fn a_body_that_is_not_given_is_not_sent_and_neither_is_its_type() {
        static BODY: WireBody = WireBody { optional: true, ..WireBody::BLANK };
        let request = sent(&BODY, "null");
        assert!(request.body().is_none() && request.headers().is_empty());
        assert_eq!(text(&sent(&BODY, "{}")), "{}");
    }

    #[test]
    fn the_word_null_is_a_text_like_any_other() {
        static BODY: WireBody = WireBody { optional: true, media_type: "text/plain", ..WireBody::BLANK };
        let operation = Operation { body: Some(BODY), ..Operation::BLANK };
        let mut request = reqwest::Client::new().post("http://127.0.0.1/").body("null").build().unwrap();
        write(&mut request, &operation).unwrap();
        assert_eq!(text(&request), "null");
    }

    #[test]
    fn a_form_writes_each_member_in_its_manner() {
        static BODY: WireBody = WireBody {
            media_type: "application/x-www-form-urlencoded",
            written: Written::Form,
            parts: &[
                WirePart { name: "deep", style: Some(Style::DeepObject), ..WirePart::BLANK },
                WirePart { name: "csv", style: Some(Style::Form), explode: false, ..WirePart::BLANK },
                WirePart { name: "json", media_type: Some("application/json"), ..WirePart::BLANK },
            ],
            ..WireBody::BLANK
        };
        let request = sent(
            &BODY,
            r#"{"z":"a b&c","list":[1,2],"none":null,"deep":{"a":[{"b":1}]},"csv":["x","y"],"json":"t","object":{"k":1}}"#,
        );
        assert_eq!(
            text(&request),
            "z=a%20b%26c&list=1&list=2&deep%5Ba%5D%5B0%5D%5Bb%5D=1&csv=x,y&json=%22t%22&object=%7B%22k%22%3A1%7D"
        );
        assert_eq!(request.headers()[CONTENT_TYPE], "application/x-www-form-urlencoded");
    }

    #[test]
    fn a_form_of_something_without_members_is_refused() {
        static BODY: WireBody = WireBody { written: Written::Form, ..WireBody::BLANK };
        let operation = Operation { body: Some(BODY), ..Operation::BLANK };
        let mut request = reqwest::Client::new().post("http://127.0.0.1/").body("[\"s3cret\"]").build().unwrap();
        let reason = write(&mut request, &operation).unwrap_err();
        assert_eq!(reason, "the body has no members, which a form is made of");
    }
}
