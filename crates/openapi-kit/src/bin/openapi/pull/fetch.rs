//! Asks for something over HTTP, by curl. Secrets go to it over its input: a command line can be read by anybody.

use std::io::Write as _;
use std::process::{Command, Stdio};
use std::time::Duration;

/// Seconds that one attempt may take.
const PATIENCE: u32 = 60;

/// Bytes that an answer may have.
const LARGEST: u64 = 64 << 20;

const ATTEMPTS: u32 = 4;
const REDIRECTS: usize = 5;

/// Statuses after which another attempt may fare better.
const PASSING: [u16; 6] = [408, 429, 500, 502, 503, 504];

/// Exit codes of curl after which it may: no address, no connection, a cut or late answer.
const PASSING_EXITS: [i32; 7] = [6, 7, 18, 28, 52, 55, 56];

/// A GET, or a POST when it has a form.
pub(crate) struct Request {
    pub url: String,
    pub headers: Vec<Header>,
    /// The body of a POST; it may hold secrets.
    pub form: Option<String>,
}

/// A header. No `Debug`: nothing shows its value.
pub(crate) struct Header {
    name: String,
    value: String,
    secret: bool,
}

/// What came.
pub(crate) enum Fetched {
    /// It is what was kept.
    NotModified,
    /// A body, and the entity tag of it.
    Document { body: Vec<u8>, etag: Option<String> },
}

/// Why nothing came.
#[derive(Debug, thiserror::Error)]
pub(crate) enum FetchError {
    #[error("`curl` cannot be started, which reads {url}: {source}")]
    NoCurl { url: String, source: std::io::Error },
    #[error("{url} cannot be read: {message}")]
    Failed { url: String, message: String },
    #[error("{url} answered {status}{}", mend(*status))]
    Status { url: String, status: u16 },
    #[error("{url} leads on and on, or to no address; the last was {last}")]
    Redirects { url: String, last: String },
    #[error("the header `{name}` has a line break in it")]
    Header { name: String },
}

fn mend(status: u16) -> &'static str {
    match status {
        401 | 403 => {
            ": set `login = \"token\"` or `headers_from_env` in [upstream] of api.toml, and the variables they name"
        }
        404 => ": look for the address in a browser's network tab, and put it into [upstream] of api.toml",
        _ => "",
    }
}

/// One answer of curl.
struct Answer {
    status: u16,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
}

enum Attempt {
    Answered(Answer),
    /// What curl says, and whether another attempt may fare better.
    Failed {
        message: String,
        passing: bool,
    },
}

impl Header {
    /// One that anybody may see.
    pub(crate) fn plain(name: &str, value: &str) -> Self {
        Self { name: name.to_owned(), value: value.to_owned(), secret: false }
    }

    /// One that only the host it is meant for may see.
    pub(crate) fn secret(name: &str, value: String) -> Self {
        Self { name: name.to_owned(), value, secret: true }
    }
}

/// Sends the request: follows redirects (secrets stay with the host they are for), repeats what fails in passing.
pub(crate) fn fetch(request: &Request, pause: Duration) -> Result<Fetched, FetchError> {
    let mut url = request.url.clone();
    for _ in 0..=REDIRECTS {
        let answer = persistently(request, &url, pause)?;
        match answer.status {
            304 => return Ok(Fetched::NotModified),
            301 | 302 | 303 | 307 | 308 => {
                let to = answer.header("location").and_then(|to| resolved(&url, to));
                url = to.ok_or_else(|| FetchError::Redirects { url: request.url.clone(), last: url.clone() })?;
            }
            200..=299 => {
                let etag = answer.header("etag").map(str::to_owned);
                return Ok(Fetched::Document { body: answer.body, etag });
            }
            status => return Err(FetchError::Status { url, status }),
        }
    }
    Err(FetchError::Redirects { url: request.url.clone(), last: url })
}

fn persistently(request: &Request, url: &str, pause: Duration) -> Result<Answer, FetchError> {
    let mut wait = pause;
    let mut attempt = 1;
    loop {
        let outcome = once(request, url)?;
        let passing = match &outcome {
            Attempt::Answered(answer) => PASSING.contains(&answer.status),
            Attempt::Failed { passing, .. } => *passing,
        };
        match outcome {
            Attempt::Answered(answer) if !passing || attempt == ATTEMPTS => return Ok(answer),
            Attempt::Failed { message, .. } if !passing || attempt == ATTEMPTS => {
                return Err(FetchError::Failed { url: url.to_owned(), message });
            }
            _ => {}
        }
        std::thread::sleep(wait);
        wait *= 2;
        attempt += 1;
    }
}

fn once(request: &Request, url: &str) -> Result<Attempt, FetchError> {
    let no_curl = |source| FetchError::NoCurl { url: url.to_owned(), source };
    let mut curl = Command::new("curl")
        .args(["--disable", "--config", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(no_curl)?;
    let config = config(request, url)?;
    if let Some(mut input) = curl.stdin.take() {
        // One that ends before it has read its input says why on its own.
        let _ = input.write_all(config.as_bytes());
    }
    let output = curl.wait_with_output().map_err(no_curl)?;
    if output.status.success() {
        let unreadable = || FetchError::Failed { url: url.to_owned(), message: "the answer is no HTTP".to_owned() };
        return Answer::parse(&output.stdout).map(Attempt::Answered).ok_or_else(unreadable);
    }
    let message = String::from_utf8_lossy(&output.stderr).trim().to_owned();
    let passing = output.status.code().is_some_and(|code| PASSING_EXITS.contains(&code));
    Ok(Attempt::Failed { message, passing })
}

/// What curl is told.
fn config(request: &Request, url: &str) -> Result<String, FetchError> {
    let mut lines = format!(
        "silent\nshow-error\ninclude\nsuppress-connect-headers\ncompressed\nproto = \"=http,https\"\nmax-time = {PATIENCE}\nmax-filesize = {LARGEST}\nurl = {}\n",
        quoted(url)
    );
    let at_home = origin(url) == origin(&request.url);
    for header in request.headers.iter().filter(|header| at_home || !header.secret) {
        if header.name.contains(['\r', '\n', ':']) || header.value.contains(['\r', '\n']) {
            return Err(FetchError::Header { name: header.name.clone() });
        }
        lines.push_str(&format!("header = {}\n", quoted(&format!("{}: {}", header.name, header.value))));
    }
    if let Some(form) = request.form.as_ref().filter(|_| at_home) {
        lines.push_str(&format!("data-raw = {}\n", quoted(form)));
    }
    Ok(lines)
}

/// As a config file of curl takes it.
fn quoted(text: &str) -> String {
    let escaped = text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n").replace('\r', "\\r");
    format!("\"{escaped}\"")
}

/// Scheme, host and port.
pub(crate) fn origin(url: &str) -> &str {
    let start = url.find("://").map_or(0, |at| at + 3);
    let end = url[start..].find(['/', '?', '#']).map_or(url.len(), |at| start + at);
    &url[..end]
}

/// Where a `location` leads.
fn resolved(from: &str, to: &str) -> Option<String> {
    if to.starts_with("http://") || to.starts_with("https://") {
        return Some(to.to_owned());
    }
    if let Some(rest) = to.strip_prefix("//") {
        return Some(format!("{}://{rest}", from.split_once("://")?.0));
    }
    let origin = origin(from);
    if to.starts_with('/') {
        return Some(format!("{origin}{to}"));
    }
    let path = from[origin.len()..].split(['?', '#']).next()?;
    let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
    (!to.is_empty() && !to.contains("://")).then(|| format!("{origin}{folder}/{to}"))
}

impl Answer {
    /// Reads heads and body; of several heads (100 Continue) the last counts.
    fn parse(bytes: &[u8]) -> Option<Self> {
        let mut rest = bytes;
        let mut last = None;
        while rest.starts_with(b"HTTP/") && last.as_ref().is_none_or(|(status, _)| *status < 200) {
            let end = rest.windows(4).position(|four| four == b"\r\n\r\n")?;
            let head = String::from_utf8_lossy(&rest[..end]).into_owned();
            let mut lines = head.lines();
            let status: u16 = lines.next()?.split_whitespace().nth(1)?.parse().ok()?;
            let headers = lines.filter_map(|line| line.split_once(':'));
            let headers = headers.map(|(name, value)| (name.to_ascii_lowercase(), value.trim().to_owned())).collect();
            last = Some((status, headers));
            rest = &rest[end + 4..];
        }
        last.map(|(status, headers)| Self { status, headers, body: rest.to_vec() })
    }

    fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn locations_are_resolved_against_the_address_that_gave_them() {
        let from = "https://a.example:8443/docs/v1/index?x=1";
        assert_eq!(resolved(from, "/swagger.json").as_deref(), Some("https://a.example:8443/swagger.json"));
        assert_eq!(resolved(from, "swagger.json").as_deref(), Some("https://a.example:8443/docs/v1/swagger.json"));
        assert_eq!(resolved(from, "//b.example/x").as_deref(), Some("https://b.example/x"));
        assert_eq!(resolved(from, "ftp://b.example/x"), None);
        assert_eq!(origin(from), "https://a.example:8443");
    }

    #[test]
    fn secrets_stay_with_the_host_they_are_for() {
        let request = Request {
            url: "https://a.example/x".to_owned(),
            headers: vec![Header::secret("cookie", "s\"1".to_owned()), Header::plain("accept", "*/*")],
            form: Some("secret=2".to_owned()),
        };
        let home = config(&request, "https://a.example/y").unwrap();
        assert!(home.contains(r#"header = "cookie: s\"1""#) && home.contains("secret=2"), "{home}");
        let away = config(&request, "https://b.example/y").unwrap();
        assert!(!away.contains("cookie") && !away.contains("secret") && away.contains("accept"), "{away}");
    }

    #[test]
    fn of_several_heads_the_last_counts() {
        let answer =
            Answer::parse(b"HTTP/1.1 100 Continue\r\n\r\nHTTP/2 200\r\nETag: \"a\"\r\n\r\nHTTP/ is a body").unwrap();
        assert_eq!(
            (answer.status, answer.header("etag"), &*answer.body),
            (200, Some("\"a\""), &b"HTTP/ is a body"[..])
        );
    }
}
