//! The `request` of a mapping: which requests it is about.

use std::borrow::Cow;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::{HeaderName, Method};
use openapi_kit::pointer;
use percent_encoding::percent_decode_str;
use regex::Regex;
use serde_json::{Map, Value, json};

use crate::matcher::{Difference, RequestMatcher, Target};
use crate::pattern::{Pattern, moment};
use crate::route::{Route, Routes};

use super::StubError;
use super::body::BodyTest;
use super::heard::Heard;
use super::multipart::{self, PartTest};
use super::words::{self, From};

/// Members that say where the request goes; one of them at most.
const URLS: [&str; 5] = ["url", "urlPattern", "urlPath", "urlPathPattern", "urlPathTemplate"];

/// Members that are understood beside those.
const MEMBERS: [&str; 12] = [
    "method",
    "host",
    "port",
    "pathParameters",
    "queryParameters",
    "headers",
    "cookies",
    "basicAuthCredentials",
    "formParameters",
    "bodyPatterns",
    "multipartPatterns",
    "metadata",
];

/// A compiled `request`.
#[derive(Debug)]
pub(crate) struct Matcher {
    /// Empty for any.
    methods: Vec<String>,
    url: Url,
    /// Of the host in the `host` header.
    host: Option<Pattern>,
    port: Option<u64>,
    /// What is asked of path values, query and headers.
    values: RequestMatcher,
    cookies: Vec<(String, Pattern)>,
    form: Vec<(String, Pattern)>,
    body: Vec<BodyTest>,
    parts: Vec<PartTest>,
}

#[derive(Debug)]
enum Url {
    Any,
    /// Path and query, as sent.
    Whole(String),
    WholePattern(Regex),
    Path(String),
    PathPattern(Regex),
    Template(String, Box<Routes>),
}

impl Matcher {
    /// Reads the `request` of a mapping; `at` is its pointer, for errors.
    pub(crate) fn compile(request: &Value, at: &str) -> Result<Self, StubError> {
        let members = words::members(request, at)?;
        for (name, _) in members.iter().filter(|(_, value)| !is_nothing(value)) {
            if !MEMBERS.contains(&name.as_str()) && !URLS.contains(&name.as_str()) {
                let known = [&URLS[..], &MEMBERS].concat().join(", ");
                let problem = format!("`{name}` is not understood here; there are {known}");
                return Err(StubError::new(&pointer::child(at, name), problem));
            }
        }
        let mut values = Vec::new();
        for (name, value) in named(members, "pathParameters", at)? {
            let at = below(at, "pathParameters", name);
            values.push((Target::Path(name.clone()), words::text(value, From::Elsewhere, &at)?));
        }
        for (name, value) in named(members, "queryParameters", at)? {
            let at = below(at, "queryParameters", name);
            values.push((Target::Query(name.clone()), words::text(value, From::Query, &at)?));
        }
        for (name, value) in named(members, "headers", at)? {
            let at = below(at, "headers", name);
            let header = HeaderName::try_from(name.as_str())
                .map_err(|_| StubError::new(&at, format!("`{name}` is no header name; correct it")))?;
            values.push((Target::Header(header), words::text(value, From::Elsewhere, &at)?));
        }
        if let Some(login) = members.get("basicAuthCredentials").filter(|value| !is_nothing(value)) {
            let text = |name: &str| login.get(name).and_then(Value::as_str).unwrap_or_default();
            let login = STANDARD.encode(format!("{}:{}", text("username"), text("password")));
            let pattern = Pattern::Scalar(Value::String(format!("Basic {login}")));
            values.push((Target::Header(http::header::AUTHORIZATION), pattern));
        }
        let pairs = |member: &str| -> Result<Vec<(String, Pattern)>, StubError> {
            let of = |(name, value): (&String, &Value)| {
                Ok((name.clone(), words::text(value, From::Elsewhere, &below(at, member, name))?))
            };
            named(members, member, at)?.into_iter().map(of).collect()
        };
        let body = match members.get("bodyPatterns") {
            None | Some(Value::Null) => Vec::new(),
            Some(value) => {
                let at = pointer::child(at, "bodyPatterns");
                // Some clients write the only pattern without the list around it.
                let items = if value.is_object() { std::slice::from_ref(value) } else { words::list(value, &at)? };
                let of = |(n, item): (usize, &Value)| BodyTest::compile(item, &format!("{at}/{n}"));
                items.iter().enumerate().map(of).collect::<Result<_, _>>()?
            }
        };
        let parts = match members.get("multipartPatterns").filter(|value| !is_nothing(value)) {
            None => Vec::new(),
            Some(value) => {
                let at = pointer::child(at, "multipartPatterns");
                let of = |(n, item): (usize, &Value)| PartTest::compile(item, &format!("{at}/{n}"));
                words::list(value, &at)?.iter().enumerate().map(of).collect::<Result<_, _>>()?
            }
        };
        let given = |name: &str| members.get(name).filter(|value| !is_nothing(value));
        let port = |value: &Value| {
            let number = value.as_u64().or_else(|| value.as_str()?.parse().ok());
            number.ok_or_else(|| StubError::new(&pointer::child(at, "port"), "write the number of a port"))
        };
        let host = |value: &Value| words::text(value, From::Elsewhere, &pointer::child(at, "host"));
        let matcher = Self {
            host: given("host").map(host).transpose()?,
            port: given("port").map(port).transpose()?,
            parts,
            methods: methods(members.get("method"), &pointer::child(at, "method"))?,
            url: Url::compile(members, at)?,
            values: RequestMatcher::of_patterns(values),
            cookies: pairs("cookies")?,
            form: pairs("formParameters")?,
            body,
        };
        if matcher.values.path_names().next().is_some() && !matches!(matcher.url, Url::Template(..)) {
            let problem = "path values have a name in an `urlPathTemplate` only; add it";
            return Err(StubError::new(&pointer::child(at, "pathParameters"), problem));
        }
        Ok(matcher)
    }

    /// Whether everything holds.
    pub(crate) fn is_met(&self, heard: &Heard<'_>) -> bool {
        match heard.at {
            Some(now) => moment::during(now, || self.meets(heard)),
            None => self.meets(heard),
        }
    }

    fn meets(&self, heard: &Heard<'_>) -> bool {
        let Some(path) = self.url.find(heard) else { return false };
        self.takes_method(heard.method)
            && self.values.is_met(&heard.sent(&path))
            && self.cookies.iter().all(|(name, pattern)| holds(pattern, cookie(heard, name)))
            && self.form.iter().all(|(name, pattern)| form_holds(pattern, heard, name))
            && self.body.iter().all(|test| test.holds(heard))
            && self.addressed(heard)
            && self.parts_hold(heard)
    }

    fn addressed(&self, heard: &Heard<'_>) -> bool {
        let (host, port) = heard.authority();
        self.host.as_ref().is_none_or(|pattern| holds(pattern, host)) && self.port.is_none_or(|own| port == Some(own))
    }

    fn parts_hold(&self, heard: &Heard<'_>) -> bool {
        self.parts.is_empty() || {
            let parts = multipart::parts(heard);
            self.parts.iter().all(|test| test.holds(heard, &parts))
        }
    }

    /// The values in the path of a request.
    pub(crate) fn path_values<'s>(&'s self, heard: &'s Heard<'_>) -> Vec<(&'s str, Cow<'s, str>)> {
        self.url.find(heard).unwrap_or_default()
    }

    /// Where a request differs.
    pub(crate) fn differences(&self, heard: &Heard<'_>) -> Vec<Difference> {
        match heard.at {
            Some(now) => moment::during(now, || self.differing(heard)),
            None => self.differing(heard),
        }
    }

    fn differing(&self, heard: &Heard<'_>) -> Vec<Difference> {
        let mut out = Vec::new();
        let difference = |place, pointer: String, expected: Value, actual: Option<Value>| Difference {
            place,
            pointer,
            expected: Some(expected),
            actual,
        };
        if !self.takes_method(heard.method) {
            let expected = Value::from(self.methods.join(", "));
            out.push(difference("method", String::new(), expected, Some(Value::from(heard.method.as_str()))));
        }
        let found = self.url.find(heard);
        if found.is_none() {
            out.push(difference("path", String::new(), self.url.written(), Some(Value::from(self.url.seen(heard)))));
        }
        // Values of a path that is another one say nothing.
        let values = self.values.differences(&heard.sent(found.as_deref().unwrap_or_default()));
        out.extend(values.into_iter().filter(|one| found.is_some() || one.place != "path"));
        for (name, pattern) in &self.cookies {
            let actual = cookie(heard, name);
            if !holds(pattern, actual) {
                out.push(difference("cookie", pointer::child("", name), pattern.written(), actual.map(Value::from)));
            }
        }
        for (name, pattern) in self.form.iter().filter(|(name, pattern)| !form_holds(pattern, heard, name)) {
            let actual = heard.content().value().and_then(|form| form.get(name)).cloned();
            out.push(difference("body", pointer::child("", name), pattern.written(), actual));
        }
        self.body.iter().for_each(|test| test.explain(heard, &mut out));
        if !self.addressed(heard) {
            let expected = json!({"host": self.host.as_ref().map(Pattern::written), "port": self.port});
            let (host, port) = heard.authority();
            out.push(difference("host", String::new(), expected, Some(json!({"host": host, "port": port}))));
        }
        if !self.parts.is_empty() {
            let parts = multipart::parts(heard);
            for test in self.parts.iter().filter(|test| !test.holds(heard, &parts)) {
                let names = parts.iter().map(|part| Value::from(part.name.clone())).collect();
                out.push(difference("body", String::new(), test.written.clone(), Some(Value::Array(names))));
            }
        }
        out
    }

    /// How far a request is from being met: 0 when it is, 1 when nothing holds. The path counts most.
    pub(crate) fn distance(&self, heard: &Heard<'_>, differences: &[Difference]) -> f64 {
        const PATH: f64 = 10.0;
        const METHOD: f64 = 3.0;
        let asked = self.values.len() + self.cookies.len() + self.form.len() + self.body.len() + self.parts.len();
        let mut far = 0.0;
        for place in differences.iter().map(|difference| difference.place) {
            far += match place {
                "method" => METHOD,
                "path" => PATH * self.url.distance(heard),
                _ => 1.0,
            };
        }
        #[expect(clippy::cast_precision_loss, reason = "a handful of things")]
        let all = PATH + METHOD + asked.max(differences.len()) as f64;
        (far / all).min(1.0)
    }

    fn takes_method(&self, method: &Method) -> bool {
        self.methods.is_empty() || self.methods.iter().any(|own| own == method.as_str())
    }
}

/// Clients write what they do not ask for as `null` or as an empty object.
pub(super) fn is_nothing(value: &Value) -> bool {
    value.is_null() || value.as_object().is_some_and(Map::is_empty) || value.as_array().is_some_and(Vec::is_empty)
}

fn below(at: &str, member: &str, name: &str) -> String {
    pointer::child(&pointer::child(at, member), name)
}

fn named<'v>(members: &'v Map<String, Value>, name: &str, at: &str) -> Result<Vec<(&'v String, &'v Value)>, StubError> {
    match members.get(name) {
        None | Some(Value::Null) => Ok(Vec::new()),
        Some(value) => Ok(words::members(value, &pointer::child(at, name))?.iter().collect()),
    }
}

fn methods(value: Option<&Value>, at: &str) -> Result<Vec<String>, StubError> {
    let read = |value: &Value| {
        let name = value.as_str().ok_or_else(|| StubError::new(at, "write the name of a method, or ANY"))?;
        Method::from_bytes(name.as_bytes())
            .map(|method| method.as_str().to_ascii_uppercase())
            .map_err(|_| StubError::new(at, format!("`{name}` is no HTTP method")))
    };
    let all = match value {
        None | Some(Value::Null) => Vec::new(),
        Some(Value::Object(members)) if members.contains_key("oneOf") => {
            words::list(&members["oneOf"], at)?.iter().map(read).collect::<Result<_, _>>()?
        }
        Some(one) => vec![read(one)?],
    };
    Ok(if all.iter().any(|method| method == "ANY") { Vec::new() } else { all })
}

fn holds(pattern: &Pattern, text: Option<&str>) -> bool {
    text.map_or_else(|| pattern.matches_absence(), |text| pattern.matches_text(text))
}

fn cookie<'h>(heard: &'h Heard<'_>, name: &str) -> Option<&'h str> {
    heard.cookies().find(|(own, _)| *own == name).map(|(_, value)| value)
}

/// Of a repeated name one value is enough.
fn form_holds(pattern: &Pattern, heard: &Heard<'_>, name: &str) -> bool {
    let crate::content::Content::Form(form) = heard.content() else { return false };
    match form.get(name) {
        Some(Value::Array(values)) => values.iter().any(|value| holds(pattern, value.as_str())),
        Some(value) => holds(pattern, value.as_str()),
        None => pattern.matches_absence(),
    }
}

impl Url {
    fn compile(members: &Map<String, Value>, at: &str) -> Result<Self, StubError> {
        let mut given = URLS.iter().filter_map(|name| Some((*name, members.get(*name).filter(|v| !v.is_null())?)));
        let Some((name, value)) = given.next() else { return Ok(Self::Any) };
        let here = pointer::child(at, name);
        if let Some((other, _)) = given.next() {
            return Err(StubError::new(&here, format!("`{other}` is there too; keep one of them")));
        }
        let text = value.as_str().ok_or_else(|| StubError::new(&here, "write a text"))?;
        let regex = || {
            Regex::new(&format!(r"\A(?:{text})\z"))
                .map_err(|error| StubError::new(&here, format!("no regular expression: {error}")))
        };
        Ok(match name {
            "url" => Self::Whole(text.to_owned()),
            "urlPattern" => Self::WholePattern(regex()?),
            "urlPath" => Self::Path(text.to_owned()),
            "urlPathPattern" => Self::PathPattern(regex()?),
            _ => {
                let mut routes = Routes::default();
                routes.add("GET", text, 0).map_err(|problem| StubError::new(&here, problem))?;
                Self::Template(text.to_owned(), Box::new(routes))
            }
        })
    }

    /// The values in the path, if this is where the request went.
    fn find<'s>(&'s self, heard: &'s Heard<'_>) -> Option<Vec<(&'s str, Cow<'s, str>)>> {
        let found = match self {
            Self::Any => true,
            Self::Whole(own) => *own == heard.target(),
            Self::WholePattern(regex) => regex.is_match(&heard.target()),
            Self::Path(own) => own == heard.path || *own == percent_decode_str(heard.path).decode_utf8_lossy(),
            Self::PathPattern(regex) => regex.is_match(heard.path),
            Self::Template(_, routes) => {
                let Route::Found { path, .. } = routes.find(&Method::GET, heard.path) else { return None };
                return Some(path);
            }
        };
        found.then(Vec::new)
    }

    /// The part of the request that is compared.
    fn seen<'h>(&self, heard: &Heard<'h>) -> Cow<'h, str> {
        if matches!(self, Self::Whole(_) | Self::WholePattern(_)) { heard.target() } else { Cow::Borrowed(heard.path) }
    }

    fn text(&self) -> &str {
        match self {
            Self::Any => "",
            Self::Whole(text) | Self::Path(text) | Self::Template(text, _) => text,
            Self::WholePattern(regex) | Self::PathPattern(regex) => {
                let text = regex.as_str();
                text.strip_prefix(r"\A(?:").and_then(|text| text.strip_suffix(r")\z")).unwrap_or(text)
            }
        }
    }

    fn written(&self) -> Value {
        Value::from(self.text())
    }

    fn distance(&self, heard: &Heard<'_>) -> f64 {
        // Comparing a huge path would take long and tell nobody anything.
        let seen: String = self.seen(heard).chars().take(200).collect();
        1.0 - strsim::normalized_levenshtein(self.text(), &seen)
    }
}
