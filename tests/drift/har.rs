//! Exchanges out of a HAR 1.2 file.

use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use openapi_kit::Effective;
use openapi_kit::drift::{Drift, Exchange};
use reqwest::Url;
use serde::Deserialize;

use crate::Problem;
use crate::report::Report;

#[derive(Deserialize)]
struct Har {
    log: Log,
}

#[derive(Deserialize)]
struct Log {
    entries: Vec<Entry>,
}

#[derive(Deserialize)]
struct Entry {
    request: Request,
    response: Option<Response>,
}

#[derive(Deserialize)]
struct Request {
    method: String,
    url: String,
    #[serde(rename = "postData")]
    body: Option<Body>,
}

#[derive(Deserialize)]
struct Response {
    status: i64,
    #[serde(default)]
    headers: Vec<Pair>,
    #[serde(default)]
    content: Body,
}

#[derive(Deserialize)]
struct Pair {
    name: String,
    #[serde(default)]
    value: String,
}

#[derive(Deserialize, Default)]
struct Body {
    #[serde(rename = "mimeType")]
    mime_type: Option<String>,
    text: Option<String>,
    encoding: Option<String>,
    size: Option<i64>,
}

/// Compares every entry that belongs to the API; the report counts the others.
pub(crate) fn read(
    path: &Path,
    base_url: Option<&str>,
    effective: &Effective,
    drift: &mut Drift<'_>,
    report: &mut Report,
) -> Result<(), Problem> {
    let bytes = std::fs::read(path).map_err(|error| format!("{}: cannot be read: {error}", path.display()))?;
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes);
    // The words of the parser could repeat a value; line and column say enough.
    let har: Har = serde_json::from_slice(text).map_err(|error| {
        let (line, column) = (error.line(), error.column());
        format!("{}:{line}:{column}: this is not HAR 1.2; export it with content", path.display())
    })?;
    let bases = Bases::new(base_url, effective)?;
    report.source(&path.display().to_string());
    for entry in har.log.entries {
        let Ok(url) = Url::parse(&entry.request.url) else {
            report.unusable += 1;
            continue;
        };
        let Some(below) = bases.below(&url) else {
            report.elsewhere += 1;
            continue;
        };
        match entry.exchange(&url, below) {
            Some(exchange) => {
                drift.observe(&exchange);
            }
            None => report.unusable += 1,
        }
    }
    if drift.seen().exchanges == 0 {
        let hint = "name the address that was recorded with --base-url";
        return Err(format!("{}: no entry belongs to `{}`; {hint}", path.display(), effective.name()).into());
    }
    Ok(())
}

/// Under which addresses the API was recorded.
struct Bases {
    urls: Vec<Url>,
    /// Where a mock serves it on this machine.
    mounted: Option<String>,
}

impl Bases {
    fn new(base_url: Option<&str>, effective: &Effective) -> Result<Self, Problem> {
        let known = effective.manifest.servers.values().map(String::as_str);
        let urls: Result<Vec<Url>, _> = match base_url {
            Some(own) => vec![Url::parse(own)].into_iter().collect(),
            None => known.map(Url::parse).collect(),
        };
        let urls = urls.map_err(|_| "a base URL has to be absolute, such as https://example.com")?;
        Ok(Self { urls, mounted: base_url.is_none().then(|| format!("/{}", effective.name())) })
    }

    /// The path below the base; none for other hosts.
    fn below(&self, url: &Url) -> Option<String> {
        let same = |base: &&Url| base.origin() == url.origin();
        let own = self.urls.iter().filter(same).find_map(|base| rest(url.path(), base.path().trim_end_matches('/')));
        own.or_else(|| {
            let mounted = self.mounted.as_deref().filter(|_| is_loopback(url))?;
            rest(url.path(), mounted)
        })
    }
}

fn rest(path: &str, base: &str) -> Option<String> {
    path.strip_prefix(base).filter(|rest| rest.starts_with('/')).map(str::to_owned)
}

/// Whether a URL is one of this machine.
pub(crate) fn is_loopback(url: &Url) -> bool {
    url.host_str().is_some_and(|host| {
        let address = host.trim_start_matches('[').trim_end_matches(']');
        match address.parse::<std::net::IpAddr>() {
            Ok(address) => address.is_loopback(),
            Err(_) => host == "localhost" || host.ends_with(".localhost"),
        }
    })
}

impl Entry {
    /// None for an entry that was aborted, or that was exported without its content.
    fn exchange(self, url: &Url, path: String) -> Option<Exchange> {
        let response = self.response?;
        let status = u16::try_from(response.status).ok().filter(|status| *status >= 100)?;
        let body = response.content.bytes()?;
        if body.is_empty() && response.content.size.is_some_and(|size| size > 0) {
            return None;
        }
        let mut exchange = Exchange::new(&self.request.method, &path, status);
        exchange.query = url.query_pairs().map(|(name, _)| name.into_owned()).collect();
        exchange.request = self.request.body.and_then(|body| serde_json::from_slice(&body.bytes()?).ok());
        exchange.headers = response.headers.into_iter().map(|pair| (pair.name, pair.value)).collect();
        let announced = exchange.headers.iter().any(|(name, _)| name.eq_ignore_ascii_case("content-type"));
        let mime_type = response.content.mime_type.filter(|mime| !mime.is_empty() && mime != "x-unknown");
        if let Some(mime_type) = mime_type.filter(|_| !announced && !body.is_empty()) {
            exchange = exchange.header("content-type", &mime_type);
        }
        exchange.body = body;
        Some(exchange)
    }
}

impl Body {
    /// None for a text announced as base64 that is not.
    fn bytes(&self) -> Option<Vec<u8>> {
        let text = self.text.as_deref().unwrap_or_default();
        match self.encoding.as_deref() {
            Some("base64") => {
                let text: String = text.chars().filter(|c| !c.is_ascii_whitespace()).collect();
                STANDARD.decode(text).ok()
            }
            _ => Some(text.as_bytes().to_vec()),
        }
    }
}
