//! Requests that a stub passes on: `proxyBaseUrl`.

use std::net::IpAddr;

use axum::body::Body;
use bytes::Bytes;
use http::{HeaderMap, HeaderName, Method, Response, Uri};
use http_body_util::{BodyExt, Limited};
use openapi_kit::pointer;
use serde_json::{Map, Value};

use super::answer::headers;
use super::heard::Heard;
use super::{StubError, words};
use crate::record::Upstream;

/// Bytes of an answer; larger ones are not passed on.
const LARGEST: usize = 64 * 1024 * 1024;

/// Where requests are passed on to.
#[derive(Debug, Clone)]
pub(super) struct Passing {
    upstream: Upstream,
    /// Whether it is on this machine.
    is_local: bool,
    /// Taken off the beginning of the path.
    prefix: String,
    add: HeaderMap,
    remove: Vec<HeaderName>,
}

/// One request to be passed on.
#[derive(Debug)]
pub(super) struct Passed {
    to: Passing,
    method: Method,
    path: String,
    query: Option<String>,
    headers: HeaderMap,
    body: Bytes,
}

impl Passing {
    /// Reads the members of a `response`; none when nothing is passed on.
    pub(super) fn compile(members: &Map<String, Value>, at: &str) -> Result<Option<Self>, StubError> {
        let get = |name: &str| members.get(name).filter(|value| !value.is_null());
        let below = |name: &str| pointer::child(at, name);
        let Some(url) = get("proxyBaseUrl") else { return Ok(None) };
        let at = below("proxyBaseUrl");
        let url = url.as_str().ok_or_else(|| StubError::new(&at, "write a text"))?;
        let upstream = Upstream::new(url).map_err(|error| StubError::new(&at, error.to_string()))?;
        let mut remove = Vec::new();
        if let Some(names) = get("removeProxyRequestHeaders") {
            let at = below("removeProxyRequestHeaders");
            for name in words::list(names, &at)? {
                let name = name.as_str().and_then(|name| name.parse().ok());
                remove.push(name.ok_or_else(|| StubError::new(&at, "write the names of headers"))?);
            }
        }
        Ok(Some(Self {
            upstream,
            is_local: is_local(url),
            prefix: get("proxyUrlPrefixToRemove").and_then(Value::as_str).unwrap_or_default().to_owned(),
            add: headers(get("additionalProxyRequestHeaders"), &below("additionalProxyRequestHeaders"))?,
            remove,
        }))
    }

    /// Whether it leads to another machine.
    pub(super) fn is_remote(&self) -> bool {
        !self.is_local
    }

    pub(super) fn take(&self, heard: &Heard<'_>) -> Passed {
        let mut headers = heard.headers.clone();
        for name in &self.remove {
            headers.remove(name);
        }
        for name in self.add.keys() {
            headers.remove(name);
        }
        headers.extend(self.add.clone());
        Passed {
            to: self.clone(),
            method: heard.method.clone(),
            path: heard.path.strip_prefix(self.prefix.as_str()).unwrap_or(heard.path).to_owned(),
            query: heard.query_text.map(str::to_owned),
            headers,
            body: Bytes::copy_from_slice(heard.body),
        }
    }
}

impl Passed {
    /// Asks, and waits for the whole answer.
    ///
    /// # Errors
    /// Words that say why there is none.
    pub(super) async fn send(&self) -> Result<Response<Bytes>, String> {
        let body = Body::from(self.body.clone());
        let upstream = &self.to.upstream;
        let sent = upstream.send(self.method.clone(), &self.path, self.query.as_deref(), self.headers.clone(), body);
        let (head, body) = sent.await.map_err(|error| error.to_string())?.into_parts();
        let body = Limited::new(body, LARGEST).collect().await;
        let body = body.map_err(|error| format!("{} broke off its answer: {error}", upstream.origin()))?;
        Ok(Response::from_parts(head, body.to_bytes()))
    }
}

/// Whether a URL leads to this machine, told from the URL alone: a name could mean another address by the time it is
/// called.
fn is_local(url: &str) -> bool {
    let Ok(uri) = url.parse::<Uri>() else { return false };
    let host = uri.host().unwrap_or_default().trim_start_matches('[').trim_end_matches(']');
    match host.parse::<IpAddr>() {
        Ok(address) => address.to_canonical().is_loopback(),
        Err(_) => host.eq_ignore_ascii_case("localhost"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_this_machine_is_local() {
        for url in ["http://127.0.0.1:1/a", "http://127.9.9.9", "http://[::1]:8080", "http://LOCALHOST:1"] {
            assert!(is_local(url), "{url}");
        }
        for url in
            ["http://10.0.0.1", "http://169.254.169.254/", "http://localhost.example.org", "http://0.0.0.0", "no url"]
        {
            assert!(!is_local(url), "{url}");
        }
    }
}
