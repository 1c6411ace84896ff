//! A request as stubs and verifications see it: not by operation, but as it was sent.

use std::borrow::Cow;
use std::cell::OnceCell;

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
        Self { method, path, query_text, headers, body, query: OnceCell::new(), content: OnceCell::new() }
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

    pub(crate) fn cookies(&self) -> impl Iterator<Item = (&str, &str)> {
        let lines = self.headers.get_all(http::header::COOKIE).iter().filter_map(|value| value.to_str().ok());
        lines.flat_map(|line| line.split(';')).filter_map(|pair| pair.trim().split_once('='))
    }
}
