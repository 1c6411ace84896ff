//! Reading HAR.

use std::path::{Path, PathBuf};
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use chrono::DateTime;
use http::header::{CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE};
use http::{HeaderMap, HeaderName, HeaderValue, Method, Uri};
use serde::Deserialize;

use crate::record::{Exchange, Recorder};

/// Why a HAR file could not be read.
#[derive(Debug, thiserror::Error)]
pub enum HarError {
    /// The file cannot be read.
    #[error("{}: cannot be read: {source}", path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// What the operating system said.
        source: std::io::Error,
    },
    /// The file is not HAR.
    #[error("{}:{line}:{column}: not HAR: {message}; export it anew as HAR 1.2", path.display())]
    Malformed {
        /// The file.
        path: PathBuf,
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
        /// What the parser met, without values.
        message: String,
    },
}

// Members that HAR asks for are optional here wherever some tool leaves them out; those that begin with `_` and whatever
// else is there is passed over.

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
    #[serde(rename = "startedDateTime", default)]
    started: String,
    #[serde(default)]
    time: Option<f64>,
    request: Request,
    response: Option<Response>,
}

#[derive(Deserialize)]
struct Request {
    method: String,
    url: String,
    #[serde(default)]
    headers: Vec<Pair>,
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
    value: Option<String>,
}

#[derive(Deserialize, Default)]
struct Body {
    #[serde(rename = "mimeType")]
    mime_type: Option<String>,
    text: Option<String>,
    encoding: Option<String>,
    size: Option<i64>,
    params: Option<Vec<Pair>>,
}

/// Records every entry of a HAR file; returns how many there were. The recorder's summary says what became of them.
///
/// The path of an entry is looked for as it is and without the name of the API before it, as a mock serves it.
///
/// # Errors
/// [`HarError`] when the file is no HAR. An entry that cannot be used is counted and passed over.
pub fn import(path: &Path, recorder: &Recorder) -> Result<usize, HarError> {
    let bytes = std::fs::read(path).map_err(|source| HarError::Unreadable { path: path.to_owned(), source })?;
    // Some tools begin with a byte order mark.
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes);
    let har: Har = serde_json::from_slice(text).map_err(|error| HarError::Malformed {
        path: path.to_owned(),
        line: error.line(),
        column: error.column(),
        message: if error.is_data() { "a member is missing or has another type" } else { "not JSON" }.to_owned(),
    })?;
    let count = har.log.entries.len();
    for entry in har.log.entries {
        match entry.into_exchange(recorder) {
            Ok(exchange) => {
                recorder.record(exchange);
            }
            Err(reason) => recorder.skip(reason),
        }
    }
    Ok(count)
}

impl Entry {
    fn into_exchange(self, recorder: &Recorder) -> Result<Exchange, &'static str> {
        let Self { started, time, request, response } = self;
        let response = response.ok_or("an entry has no answer")?;
        let status = u16::try_from(response.status)
            .ok()
            .filter(|status| *status >= 100)
            .ok_or("an entry was aborted before its answer")?;
        let method = Method::from_bytes(request.method.as_bytes()).map_err(|_| "an entry has no HTTP method")?;
        let url: Uri = without_fragment(&request.url).parse().map_err(|_| "an entry has no URL")?;
        let (Some(scheme), Some(authority)) = (url.scheme_str(), url.authority()) else {
            return Err("an entry has no URL");
        };
        // Neither user nor password.
        let host = authority.as_str().rsplit('@').next().unwrap_or_default();
        let mut request_headers = headers(&request.headers);
        let request_body = request.body.unwrap_or_default();
        if let Some(mime) = &request_body.mime_type
            && !request_headers.contains_key(CONTENT_TYPE)
            && let Ok(mime) = HeaderValue::try_from(mime.as_str())
        {
            request_headers.insert(CONTENT_TYPE, mime);
        }
        let sent = request_body.bytes()?;
        forget_coding(&mut request_headers, &sent);
        let mut own = headers(&response.headers);
        let body = response.content.bytes()?;
        if body.is_empty() && response.content.size.is_some_and(|size| size > 0) {
            return Err("an entry has no text of its answer; export it with content");
        }
        forget_coding(&mut own, &body);
        if let Some(mime) = response.content.mime_type.filter(|mime| !mime.is_empty() && mime != "x-unknown")
            && !own.contains_key(CONTENT_TYPE)
            && !body.is_empty()
            && let Ok(mime) = HeaderValue::try_from(mime)
        {
            own.insert(CONTENT_TYPE, mime);
        }
        Ok(Exchange {
            at: moment(&started, time),
            origin: Some(format!("{scheme}://{host}")),
            path: below(url.path(), &method, recorder),
            query: url.query().unwrap_or_default().to_owned(),
            method,
            request_headers,
            request_body: sent,
            status,
            headers: own,
            body,
        })
    }
}

impl Body {
    fn bytes(&self) -> Result<Bytes, &'static str> {
        let Some(text) = self.text.as_deref().filter(|text| !text.is_empty()) else {
            let params = self.params.iter().flatten();
            let pairs = params.map(|pair| (pair.name.as_str(), pair.value.as_deref().unwrap_or_default()));
            return Ok(form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish().into());
        };
        match self.encoding.as_deref() {
            Some("base64") => {
                let text: String = text.chars().filter(|c| !c.is_ascii_whitespace()).collect();
                STANDARD.decode(text).map(Bytes::from).map_err(|_| "a body announced as base64 is not")
            }
            _ => Ok(Bytes::from(text.to_owned())),
        }
    }
}

/// The coding was undone by the tool that recorded, unless the bytes still begin as compressed ones do.
fn forget_coding(headers: &mut HeaderMap, body: &Bytes) {
    headers.remove(CONTENT_LENGTH);
    if !body.starts_with(&[0x1f, 0x8b]) {
        headers.remove(CONTENT_ENCODING);
    }
}

/// Pseudo-headers of HTTP/2 and what else is no header is left out.
fn headers(pairs: &[Pair]) -> HeaderMap {
    let mut headers = HeaderMap::new();
    for pair in pairs {
        if let (Ok(name), Ok(value)) =
            (HeaderName::try_from(&pair.name), HeaderValue::try_from(pair.value.as_deref().unwrap_or_default()))
        {
            headers.append(name, value);
        }
    }
    headers
}

fn without_fragment(url: &str) -> &str {
    url.split('#').next().unwrap_or_default()
}

fn below(path: &str, method: &Method, recorder: &Recorder) -> String {
    let mounted = format!("/{}/", recorder.api().name());
    match path.strip_prefix(&mounted).map(|rest| format!("/{rest}")) {
        Some(rest) if !recorder.knows(method, path) && recorder.knows(method, &rest) => rest,
        _ => path.to_owned(),
    }
}

/// When the answer was there.
fn moment(started: &str, time: Option<f64>) -> Duration {
    let millis = DateTime::parse_from_rfc3339(started).map(|moment| moment.timestamp_millis()).unwrap_or_default();
    let took = time.filter(|time| time.is_finite() && (0.0..1e9).contains(time)).unwrap_or_default();
    Duration::from_millis(u64::try_from(millis).unwrap_or_default()) + Duration::from_secs_f64(took / 1000.0)
}
