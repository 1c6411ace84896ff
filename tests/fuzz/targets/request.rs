//! The way of a request through the mock: method, URI, headers, body, in every mode.
//!
//! An input is one request or several (between lines `%%`), written much as HTTP: `GET /uri`, headers line by line, an
//! empty line, the body.

use std::sync::OnceLock;
use std::time::Duration;

use http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use http::{HeaderMap, HeaderName, HeaderValue, Method, Uri};
use http_body_util::{BodyExt as _, Full};
use mock_server::{Api, MockServer, MockService, Synth};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;
use tests::subject::SUBJECTS;
use tests::wire_form::{Body, Given, WireForm};
use tokio::runtime::Runtime;

use crate::corpus::parts;

/// How long an answer may be waited for; what was asked to be late is not waited for.
pub(super) const PATIENCE: Duration = Duration::from_millis(300);

/// Refusals in the form that `api.toml` gives them, which is that of the service and may be none of the document.
const OF_THE_LOGIN: [&str; 7] = [
    "missing-token",
    "wrong-token",
    "revoked-token",
    "expired-token",
    "malformed-login",
    "unknown-grant",
    "wrong-credentials",
];

/// The mock in all its modes.
struct Place {
    runtime: Runtime,
    modes: Vec<(&'static str, MockService)>,
}

fn place() -> &'static Place {
    static PLACE: OnceLock<Place> = OnceLock::new();
    PLACE.get_or_init(|| {
        let open = || MockServer::builder().api("mluvii").api("bot-open").seed(1).keep_requests(10);
        let modes = [
            ("with login", open()),
            ("replay", open().auth(false).admin(false)),
            ("strict", open().auth(false).strict(true).admin(false)),
            ("stateful", open().auth(false).stateful(true)),
            ("synth", open().auth(false).synth(Synth::Always).admin(false)),
        ];
        let modes = modes.map(|(name, builder)| (name, builder.build().unwrap()));
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        Place { runtime, modes: modes.into() }
    })
}

/// A request for each operation: the example of its first fixture that has one.
pub(super) fn seeds() -> Vec<Vec<u8>> {
    let mut seeds = Vec::new();
    for subject in SUBJECTS {
        let api = Api::embedded(subject.name).unwrap();
        for operation in api.operations() {
            let Some(example) = api.fixtures_of(&operation.id).iter().find_map(|one| one.example_request.as_ref())
            else {
                continue;
            };
            let given = Given { path: &example.path, query: &example.query, body: example.body.as_ref(), token: "t" };
            let Ok(form) = WireForm::of(api.contract().document(), operation, &given) else { continue };
            seeds.push(written(subject.name, &form));
        }
    }
    seeds
}

/// A request as it is written here.
fn written(api: &str, form: &WireForm) -> Vec<u8> {
    let encoded = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
    let pairs = |pairs: &[(String, String)]| {
        let pairs: Vec<_> = pairs.iter().map(|(name, value)| format!("{}={}", encoded(name), encoded(value))).collect();
        pairs.join("&")
    };
    let path: String = form.segments.iter().map(|segment| format!("/{}", encoded(&segment.text))).collect();
    let query = if form.query.is_empty() { String::new() } else { format!("?{}", pairs(&form.query)) };
    let (content_type, body) = match &form.body {
        None => (String::new(), String::new()),
        Some(Body::Json(media_type, value)) => (format!("content-type: {media_type}\n"), value.to_string()),
        Some(Body::Form(members)) => ("content-type: application/x-www-form-urlencoded\n".to_owned(), pairs(members)),
    };
    format!("{} /{api}{path}{query}\n{content_type}\n{body}", form.method).into_bytes()
}

/// A request that can be sent.
pub(super) struct Sent {
    pub(super) head: http::request::Builder,
    pub(super) body: Vec<u8>,
    /// Waiting for its answer may be meant to take long.
    is_late: bool,
}

/// Reads a request; none for one that no HTTP server would have let through.
pub(super) fn read(part: &[u8]) -> Option<Sent> {
    let (head, body) = match part.windows(2).position(|pair| pair == b"\n\n") {
        Some(at) => (&part[..at], &part[at + 2..]),
        None => (part, &b""[..]),
    };
    let mut lines = head.split(|byte| *byte == b'\n');
    let mut words = lines.next()?.splitn(2, |byte| *byte == b' ');
    let method = Method::from_bytes(words.next()?).ok()?;
    let uri = Uri::try_from(words.next()?.trim_ascii()).ok()?;
    let mut request = http::Request::builder().method(method).uri(uri);
    for line in lines {
        let mut pair = line.splitn(2, |byte| *byte == b':');
        let name = HeaderName::from_bytes(pair.next()?).ok()?;
        let value = HeaderValue::from_bytes(pair.next()?.trim_ascii()).ok()?;
        request = request.header(name, value);
    }
    let headers = request.headers_ref()?;
    let is_late = headers.contains_key("x-mock-fault") || request.uri_ref()?.path().contains("__admin");
    Some(Sent { body: body.to_vec(), is_late, head: request })
}

/// An answer, read to its end.
pub(super) struct Answered {
    pub(super) status: u16,
    headers: HeaderMap,
    pub(super) body: Vec<u8>,
    /// It broke off.
    is_torn: bool,
}

/// Asks a mock; none when there is no answer in time.
pub(super) async fn answered(
    service: &MockService,
    head: http::request::Builder,
    body: Vec<u8>,
    patience: Duration,
) -> Option<Answered> {
    let request = head.body(Full::from(body)).ok()?;
    tokio::time::timeout(patience, async {
        let (parts, body) = service.answer(request).await.into_parts();
        let (body, is_torn) = match body.collect().await {
            Ok(body) => (body.to_bytes().to_vec(), false),
            Err(_) => (Vec::new(), true),
        };
        Answered { status: parts.status.as_u16(), headers: parts.headers, body, is_torn }
    })
    .await
    .ok()
}

pub(super) fn run(input: &[u8]) {
    let requests = || parts(input).into_iter().take(4).filter_map(read);
    if requests().next().is_none() {
        return;
    }
    let Place { runtime, modes } = place();
    for (mode, service) in modes {
        service.reset();
        let mut is_plain = true;
        for sent in requests() {
            let (method, late) = (sent.head.method_ref().cloned().unwrap_or_default(), sent.is_late);
            let path = sent.head.uri_ref().map(|uri| uri.path().to_owned()).unwrap_or_default();
            is_plain &= !late;
            let patience = if late { PATIENCE } else { Duration::from_secs(10) };
            let answer = runtime.block_on(answered(service, sent.head, sent.body, patience));
            match answer {
                None => assert!(late, "{mode}: {method} {path} is not answered"),
                // What goes wrong on purpose, or was set up by the request before, may look as it likes.
                Some(answer) if is_plain => check(mode, service, &method, &path, &answer),
                Some(_) => {}
            }
        }
    }
}

/// The mock's own answers are problems, all others are described.
fn check(mode: &str, service: &MockService, method: &Method, path: &str, answer: &Answered) {
    let Answered { status, headers, body, is_torn } = answer;
    let context = format!("{mode}: {method} {path}: {status} {headers:?} {}", String::from_utf8_lossy(body));
    assert!(!is_torn, "torn: {context}");
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    let is_head = method == Method::HEAD;
    if is_head {
        assert!(body.is_empty(), "HEAD has a body: {context}");
    } else if let Some(length) = headers.get(CONTENT_LENGTH) {
        assert_eq!(length.to_str().ok(), Some(&*body.len().to_string()), "wrong length: {context}");
    }
    let content_type = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let (error, operation) = (text("x-mock-error"), text("x-mock-operation"));
    if error.is_some() && content_type.starts_with("application/problem+json") && !is_head {
        let problem: Value = serde_json::from_slice(body).unwrap_or_else(|error| panic!("{error}: {context}"));
        assert_eq!(problem["status"].as_u64(), Some(u64::from(*status)), "{context}");
        for member in ["type", "title", "detail"] {
            assert!(problem[member].as_str().is_some_and(|text| !text.is_empty()), "no {member}: {context}");
        }
        return;
    }
    if error.is_some_and(|error| OF_THE_LOGIN.contains(&error)) {
        return assert!((400..500).contains(status) && text("x-mock-reason").is_some(), "{context}");
    }
    let Some(operation) = operation else {
        return assert!(is_head || error.is_some(), "neither a problem nor an operation: {context}");
    };
    if is_head {
        return;
    }
    // Two APIs may have operations of one name.
    let apis = service.apis().into_iter().filter(|(_, prefix)| path.contains(prefix.as_str()));
    let verdicts = apis.map(|(api, _)| api.contract().check_answer(operation, *status, content_type, body));
    let verdicts: Vec<_> = verdicts.collect();
    let is_described = verdicts.iter().any(Vec::is_empty);
    assert!(is_described, "{:?}: {context}", verdicts.iter().flatten().map(ToString::to_string).collect::<Vec<_>>());
}
