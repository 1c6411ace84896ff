//! A request as stubs and verifications see it: not by operation, but as it was sent.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::time::Duration;

use http::{HeaderMap, Method};

use crate::content::{self, Content};
use crate::matcher::Sent;

/// One request.
pub(crate) struct Heard<'a> {
    pub(crate) method: &'a Method,
    /// As it was sent, without the part that names a space.
    pub(crate) path: &'a str,
    /// What follows the question mark.
    pub(crate) query_text: Option<&'a str>,
    pub(crate) headers: &'a HeaderMap,
    pub(crate) body: &'a [u8],
    /// When it came, by the clock of its space.
    pub(crate) at: Option<Duration>,
    query: OnceCell<Vec<(Cow<'a, str>, Cow<'a, str>)>>,
    content: OnceCell<Content>,
}

impl<'a> Heard<'a> {
    pub(crate) fn new(
        method: &'a Method,
        path: &'a str,
        query_text: Option<&'a str>,
        headers: &'a HeaderMap,
        body: &'a [u8],
    ) -> Self {
        Self { method, path, query_text, headers, body, at: None, query: OnceCell::new(), content: OnceCell::new() }
    }

    /// A request that came at this time since 1970.
    pub(crate) fn at(self, moment: Duration) -> Self {
        Self { at: Some(moment), ..self }
    }

    /// Decoded query pairs in their order.
    pub(crate) fn query(&self) -> &[(Cow<'a, str>, Cow<'a, str>)] {
        self.query.get_or_init(|| form_urlencoded::parse(self.query_text.unwrap_or_default().as_bytes()).collect())
    }

    /// The body, understood. What is JSON counts as JSON, whatever the headers call it.
    pub(crate) fn content(&self) -> &Content {
        self.content.get_or_init(|| {
            if self.body.is_empty() {
                return Content::Absent;
            }
            if content::is_form(content::content_type(self.headers)) {
                return Content::Form(content::form(self.body));
            }
            match serde_json::from_slice(self.body) {
                Ok(value) => Content::Json(value),
                Err(_) => Content::Opaque,
            }
        })
    }

    /// The request with the values of a path template.
    pub(crate) fn sent<'s>(&'s self, path: &'s [(&'s str, Cow<'s, str>)]) -> Sent<'s> {
        Sent { path, query: self.query(), headers: self.headers, body: self.content() }
    }

    /// Path and query as they were sent.
    pub(crate) fn target(&self) -> Cow<'a, str> {
        match self.query_text {
            Some(query) => Cow::Owned(format!("{}?{query}", self.path)),
            None => Cow::Borrowed(self.path),
        }
    }

    /// Host and port of the `host` header.
    pub(crate) fn authority(&self) -> (Option<&str>, Option<u64>) {
        let text = self.headers.get(http::header::HOST).and_then(|value| value.to_str().ok());
        let authority = text.and_then(|text| text.parse::<http::uri::Authority>().ok());
        let port = authority.as_ref().and_then(http::uri::Authority::port_u16);
        // Without the port, as a part of the text, which lives longer than what was parsed.
        let host = authority.zip(text).map(|(authority, text)| &text[..authority.host().len().min(text.len())]);
        (host, port.map(u64::from))
    }

    pub(crate) fn cookies(&self) -> impl Iterator<Item = (&str, &str)> {
        let lines = self.headers.get_all(http::header::COOKIE).iter().filter_map(|value| value.to_str().ok());
        lines.flat_map(|line| line.split(';')).filter_map(|pair| pair.trim().split_once('='))
    }
}
