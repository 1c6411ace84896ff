//! What a mapping asks of the parts of a `multipart/form-data` body.

use http::{HeaderMap, HeaderName, HeaderValue, Method};
use openapi_kit::pointer;
use serde_json::Value;

use crate::content;
use crate::pattern::Pattern;

use super::StubError;
use super::body::BodyTest;
use super::heard::Heard;
use super::request::is_nothing;
use super::words::{self, From};

/// One of `multipartPatterns`.
#[derive(Debug)]
pub(super) struct PartTest {
    /// All parts that have the name must hold; else one is enough.
    all: bool,
    name: Option<String>,
    headers: Vec<(HeaderName, Pattern)>,
    body: Vec<BodyTest>,
    /// As it was written.
    pub(super) written: Value,
}

/// One part of a body.
#[derive(Debug)]
pub(super) struct Part<'b> {
    /// As `content-disposition` has it.
    pub(super) name: Option<String>,
    headers: HeaderMap,
    body: &'b [u8],
}

impl PartTest {
    pub(super) fn compile(value: &Value, at: &str) -> Result<Self, StubError> {
        let members = words::members(value, at)?;
        let get = |name: &str| members.get(name).filter(|value| !is_nothing(value));
        for (name, _) in members.iter().filter(|(_, value)| !is_nothing(value)) {
            if !["name", "matchingType", "headers", "bodyPatterns"].contains(&name.as_str()) {
                let problem =
                    format!("`{name}` is not understood; there are name, matchingType, headers, bodyPatterns");
                return Err(StubError::new(&pointer::child(at, name), problem));
            }
        }
        let all = match get("matchingType").map(Value::as_str) {
            None | Some(Some("ANY")) => false,
            Some(Some("ALL")) => true,
            _ => return Err(StubError::new(&pointer::child(at, "matchingType"), "there are ANY and ALL")),
        };
        let mut headers = Vec::new();
        if let Some(value) = get("headers") {
            let at = pointer::child(at, "headers");
            for (name, value) in words::members(value, &at)? {
                let at = pointer::child(&at, name);
                let header = HeaderName::try_from(name.as_str())
                    .map_err(|_| StubError::new(&at, format!("`{name}` is no header name; correct it")))?;
                headers.push((header, words::text(value, From::Elsewhere, &at)?));
            }
        }
        let mut body = Vec::new();
        if let Some(value) = get("bodyPatterns") {
            let at = pointer::child(at, "bodyPatterns");
            for (number, item) in words::list(value, &at)?.iter().enumerate() {
                body.push(BodyTest::compile(item, &format!("{at}/{number}"))?);
            }
        }
        let name = get("name").and_then(Value::as_str).map(str::to_owned);
        Ok(Self { all, name, headers, body, written: value.clone() })
    }

    pub(super) fn holds(&self, heard: &Heard<'_>, parts: &[Part<'_>]) -> bool {
        let mut named = parts.iter().filter(|part| self.name.is_none() || self.name == part.name).peekable();
        let holds = |part: &Part<'_>| {
            let text = |name| part.headers.get(name).and_then(|value: &HeaderValue| value.to_str().ok());
            let inner = Heard::new(&Method::POST, "", None, &part.headers, part.body);
            let inner = heard.at.into_iter().fold(inner, Heard::at);
            self.headers.iter().all(|(name, pattern)| {
                text(name).map_or_else(|| pattern.matches_absence(), |text| pattern.matches_text(text))
            }) && self.body.iter().all(|test| test.holds(&inner))
        };
        match self.all {
            true => named.peek().is_some() && named.all(holds),
            false => named.any(holds),
        }
    }
}

/// The parts of a body; none where it is no multipart body or is broken.
pub(super) fn parts<'b>(heard: &Heard<'b>) -> Vec<Part<'b>> {
    let content_type = content::content_type(heard.headers);
    if !content::essence(content_type).starts_with("multipart/") {
        return Vec::new();
    }
    let Some(boundary) = parameter(content_type, "boundary") else { return Vec::new() };
    let delimiter = format!("--{boundary}");
    let mut parts = Vec::new();
    // What stands before the first delimiter is no part.
    let mut rest = find(heard.body, delimiter.as_bytes()).map(|at| &heard.body[at + delimiter.len()..]);
    let between = format!("\r\n{delimiter}");
    while let Some(part) = rest.and_then(|rest| rest.strip_prefix(b"\r\n")) {
        let Some(end) = find(part, between.as_bytes()) else { break };
        parts.extend(one(&part[..end]));
        rest = Some(&part[end + between.len()..]);
    }
    parts
}

fn one(part: &[u8]) -> Option<Part<'_>> {
    let (head, body) = match part.strip_prefix(b"\r\n") {
        Some(body) => (&[][..], body),
        None => {
            let end = find(part, b"\r\n\r\n")?;
            (&part[..end], &part[end + 4..])
        }
    };
    let mut headers = HeaderMap::new();
    for (name, value) in std::str::from_utf8(head).ok()?.split("\r\n").filter_map(|line| line.split_once(':')) {
        headers.append(name.trim().parse::<HeaderName>().ok()?, value.trim().parse().ok()?);
    }
    let disposition = headers.get(http::header::CONTENT_DISPOSITION).and_then(|value| value.to_str().ok());
    let name = disposition.and_then(|text| parameter(text, "name"));
    Some(Part { name, headers, body })
}

/// A parameter of a header value.
fn parameter(value: &str, name: &str) -> Option<String> {
    let pairs = value.split(';').skip(1).filter_map(|pair| pair.trim().split_once('='));
    let found = pairs.into_iter().find(|(own, _)| own.eq_ignore_ascii_case(name));
    found.map(|(_, value)| value.trim_matches('"').to_owned())
}

fn find(text: &[u8], part: &[u8]) -> Option<usize> {
    text.windows(part.len().max(1)).position(|window| window == part)
}
