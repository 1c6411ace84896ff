//! Which fixture answers a request, and why the others do not.
//!
//! A fixture is met when everything that its `request` names holds ([`crate::pattern`] says how values are compared):
//!
//! - `path`: parameters of the path template, after percent-decoding;
//! - `query`: names in any case. A single pattern asks for exactly one value, a list for all values of a repeated key
//!   in their order, `{"$subset": […]}` for some of them in any order, `{"$any": true}` for the key alone;
//! - `headers`: names in any case; several lines of one header count as one, joined by a comma;
//! - `body`: JSON, or a form seen as an object of texts.
//!
//! Of the fixtures that are met the one wins that the caller asked for in `Prefer`, then the one that asked for more,
//! then `ok`, then the first by file name. `Prefer: example=<case>` takes a case whatever it asks for;
//! `Prefer: code=<status>` leaves only fixtures that answer with this status; `Prefer: dynamic=true` asks for an answer
//! that is made up from the document instead.

mod implied;

use std::borrow::Cow;

use http::{HeaderMap, HeaderName};
use openapi_kit::pointer;
use serde_json::Value;

use crate::content::Content;
use crate::fixture::RequestPattern;
use crate::pattern::{Mismatch, Pattern, PatternError};

/// A request as the fixtures see it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Sent<'a> {
    /// Decoded path parameters by name.
    pub(crate) path: &'a [(&'a str, Cow<'a, str>)],
    /// Decoded query pairs in their order.
    pub(crate) query: &'a [(Cow<'a, str>, Cow<'a, str>)],
    pub(crate) headers: &'a HeaderMap,
    pub(crate) body: &'a Content,
}

/// The compiled `request` of one fixture.
#[derive(Debug, Clone)]
pub(crate) struct RequestMatcher {
    constraints: Vec<Constraint>,
    weight: usize,
    names_prefer: bool,
}

#[derive(Debug, Clone)]
struct Constraint {
    target: Target,
    pattern: Pattern,
}

/// What a pattern is about.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Target {
    Path(String),
    Query(String),
    Header(HeaderName),
    Body,
}

/// One thing in which a request differs from a fixture or stub.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Difference {
    /// `method`, `path`, `query`, `header`, `cookie` or `body`.
    pub(crate) place: &'static str,
    /// JSON pointer inside the place.
    pub(crate) pointer: String,
    /// What the fixture asks for; none when it asks for nothing to be there.
    pub(crate) expected: Option<Value>,
    /// What was sent; none when nothing was.
    pub(crate) actual: Option<Value>,
}

impl RequestMatcher {
    /// Compiles the `request` of a fixture.
    pub(crate) fn compile(request: &RequestPattern) -> Result<Self, PatternError> {
        let mut constraints = Vec::new();
        for (name, value) in &request.path {
            let pattern = text_pattern(value, &pointer::child("/path", name))?;
            constraints.push(Constraint { target: Target::Path(name.clone()), pattern });
        }
        for (name, value) in &request.query {
            let at = pointer::child("/query", name);
            constraints.push(Constraint { target: Target::Query(name.clone()), pattern: query_pattern(value, &at)? });
        }
        for (name, value) in &request.headers {
            let at = pointer::child("/headers", name);
            let header = HeaderName::try_from(name.as_str()).map_err(|_| PatternError {
                pointer: at.clone(),
                problem: format!("`{name}` is no header name; correct it"),
            })?;
            constraints.push(Constraint { target: Target::Header(header), pattern: text_pattern(value, &at)? });
        }
        if let Some(body) = request.body.as_ref().filter(|body| !body.is_null()) {
            constraints.push(Constraint { target: Target::Body, pattern: Pattern::compile(body, "/body")? });
        }
        Ok(Self::of(constraints))
    }

    /// A matcher of patterns that are compiled already.
    pub(crate) fn of_patterns(patterns: Vec<(Target, Pattern)>) -> Self {
        Self::of(patterns.into_iter().map(|(target, pattern)| Constraint { target, pattern }).collect())
    }

    fn of(constraints: Vec<Constraint>) -> Self {
        let weight = constraints.iter().map(|constraint| constraint.pattern.weight()).sum();
        let is_prefer = |one: &Constraint| matches!(&one.target, Target::Header(name) if name == "prefer");
        let names_prefer = constraints.iter().any(is_prefer);
        Self { constraints, weight, names_prefer }
    }

    /// How many things it asks for.
    pub(crate) fn len(&self) -> usize {
        self.constraints.len()
    }

    /// Whether everything holds.
    pub(crate) fn is_met(&self, sent: &Sent<'_>) -> bool {
        self.constraints.iter().all(|constraint| constraint.holds(sent))
    }

    /// How much it asks for.
    pub(crate) fn weight(&self) -> usize {
        self.weight
    }

    /// Whether it asks for something in the `Prefer` header.
    pub(crate) fn names_prefer(&self) -> bool {
        self.names_prefer
    }

    /// Whether it looks at the body.
    pub(crate) fn needs_body(&self) -> bool {
        self.constraints.iter().any(|constraint| constraint.target == Target::Body)
    }

    /// How many of its constraints hold.
    pub(crate) fn met(&self, sent: &Sent<'_>) -> usize {
        self.constraints.iter().filter(|constraint| constraint.holds(sent)).count()
    }

    /// Names of path parameters that it asks for.
    pub(crate) fn path_names(&self) -> impl Iterator<Item = &str> {
        self.constraints.iter().filter_map(|constraint| match &constraint.target {
            Target::Path(name) => Some(name.as_str()),
            _ => None,
        })
    }

    /// Where the request differs.
    pub(crate) fn differences(&self, sent: &Sent<'_>) -> Vec<Difference> {
        let mut out = Vec::new();
        for constraint in self.constraints.iter().filter(|constraint| !constraint.holds(sent)) {
            constraint.explain(sent, &mut out);
        }
        out
    }
}

/// A pattern for the values of a query key: one text, or a list of them.
pub(crate) fn query_pattern(value: &Value, at: &str) -> Result<Pattern, PatternError> {
    let pattern = Pattern::compile(value, at)?;
    match &pattern {
        Pattern::List(items) | Pattern::SubsetList(items) | Pattern::Bag(items) if items.iter().all(is_text) => {
            Ok(pattern)
        }
        _ => text_pattern(value, at),
    }
}

/// A pattern for something that is one text on the wire.
pub(crate) fn text_pattern(value: &Value, at: &str) -> Result<Pattern, PatternError> {
    let pattern = Pattern::compile(value, at)?;
    if is_text(&pattern) {
        return Ok(pattern);
    }
    let problem =
        "only a text, a number, a boolean, $regex, $type, $absent or $any can be met here, or $not, $oneOf and $all of them"
            .to_owned();
    Err(PatternError { pointer: at.to_owned(), problem })
}

/// Whether a pattern can hold for a text on the wire.
fn is_text(pattern: &Pattern) -> bool {
    match pattern.bare() {
        Pattern::Any | Pattern::Regex(_) | Pattern::Kind(_) | Pattern::Absent => true,
        Pattern::Scalar(value) => !value.is_null(),
        Pattern::Not(inner) => is_text(inner),
        Pattern::OneOf(all) | Pattern::All(all) => all.iter().all(is_text),
        _ => false,
    }
}

impl Constraint {
    fn holds(&self, sent: &Sent<'_>) -> bool {
        match &self.target {
            Target::Path(name) => match path_value(sent, name) {
                Some(value) => self.pattern.matches_text(value),
                None => self.pattern.matches_absence(),
            },
            Target::Query(name) => self.query_holds(sent, name),
            Target::Header(name) => match header_value(sent.headers, name) {
                Some(value) => self.pattern.matches_text(&value),
                None => self.pattern.matches_absence(),
            },
            Target::Body => {
                let texts = matches!(sent.body, Content::Form(_));
                match sent.body.value() {
                    Some(value) => self.pattern.matches(value, texts),
                    None => self.pattern.matches_absence(),
                }
            }
        }
    }

    fn query_holds(&self, sent: &Sent<'_>, name: &str) -> bool {
        let mut values = query_values(sent, name);
        match self.pattern.bare() {
            Pattern::Any => values.next().is_some(),
            Pattern::List(patterns) => {
                patterns.iter().all(|pattern| values.next().is_some_and(|value| pattern.matches_text(value)))
                    && values.next().is_none()
            }
            Pattern::SubsetList(patterns) => {
                let values: Vec<_> = values.collect();
                patterns.iter().all(|pattern| values.iter().any(|value| pattern.matches_text(value)))
            }
            Pattern::Bag(patterns) => {
                let values: Vec<_> = values.map(|value| Value::String(value.to_owned())).collect();
                Pattern::is_bag_of(patterns, &values)
            }
            single => match values.next() {
                Some(value) => single.matches_text(value) && values.next().is_none(),
                None => single.matches_absence(),
            },
        }
    }

    fn explain(&self, sent: &Sent<'_>, out: &mut Vec<Difference>) {
        let text = |value: &str| Value::String(value.to_owned());
        let (place, pointer, actual) = match &self.target {
            Target::Path(name) => ("path", pointer::child("", name), path_value(sent, name).map(text)),
            Target::Query(name) => {
                let mut values: Vec<_> = query_values(sent, name).map(text).collect();
                let actual = if values.len() > 1 { Some(Value::Array(values)) } else { values.pop() };
                ("query", pointer::child("", name), actual)
            }
            Target::Header(name) => (
                "header",
                pointer::child("", name.as_str()),
                header_value(sent.headers, name).map(|value| text(&value)),
            ),
            Target::Body => {
                let mut mismatches = Vec::new();
                let texts = matches!(sent.body, Content::Form(_));
                self.pattern.mismatches(sent.body.value(), texts, "", &mut mismatches);
                out.extend(mismatches.into_iter().map(|Mismatch { pointer, expected, actual }| Difference {
                    place: "body",
                    pointer,
                    expected,
                    actual,
                }));
                return;
            }
        };
        out.push(Difference { place, pointer, expected: Some(self.pattern.written()), actual });
    }
}

fn path_value<'a>(sent: &'a Sent<'_>, name: &str) -> Option<&'a str> {
    sent.path.iter().find(|(own, _)| *own == name).map(|(_, value)| value.as_ref())
}

fn query_values<'a>(sent: &'a Sent<'_>, name: &'a str) -> impl Iterator<Item = &'a str> {
    sent.query.iter().filter(move |(own, _)| own.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_ref())
}

fn header_value<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Option<Cow<'a, str>> {
    let mut values = headers.get_all(name).iter().map(|value| String::from_utf8_lossy(value.as_bytes()));
    let first = values.next()?;
    Some(values.fold(first, |all, next| Cow::Owned(format!("{all}, {next}"))))
}

/// What the caller asks for in `Prefer`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Preference {
    /// `code=<status>`.
    pub(crate) code: Option<u16>,
    /// `example=<case>`.
    pub(crate) example: Option<String>,
    /// `dynamic=true`.
    pub(crate) dynamic: bool,
}

impl Preference {
    /// Reads all `Prefer` headers; what is not about a fixture is ignored, as RFC 7240 asks.
    pub(crate) fn read(headers: &HeaderMap) -> Self {
        let mut preference = Self::default();
        for value in headers.get_all("prefer") {
            for part in value.to_str().unwrap_or_default().split([',', ';']) {
                let Some((name, value)) = part.split_once('=') else { continue };
                let value = value.trim().trim_matches('"');
                match name.trim().to_ascii_lowercase().as_str() {
                    "code" => preference.code = value.parse().ok(),
                    "dynamic" => preference.dynamic = value.eq_ignore_ascii_case("true"),
                    "example" => preference.example = Some(value.to_owned()),
                    _ => {}
                }
            }
        }
        preference
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn matcher(request: Value) -> RequestMatcher {
        RequestMatcher::compile(&serde_json::from_value(request).unwrap()).unwrap()
    }

    fn pairs<'a>(pairs: &[(&'a str, &'a str)]) -> Vec<(Cow<'a, str>, Cow<'a, str>)> {
        pairs.iter().map(|(name, value)| (Cow::Borrowed(*name), Cow::Borrowed(*value))).collect()
    }

    fn met_by_query(pattern: impl Into<Value>, query: &[(&str, &str)]) -> bool {
        let (query, headers) = (pairs(query), HeaderMap::new());
        let sent = Sent { path: &[], query: &query, headers: &headers, body: &Content::Absent };
        matcher(json!({"query": pattern.into()})).is_met(&sent)
    }

    #[test]
    fn query_names_are_compared_without_regard_to_case() {
        assert!(met_by_query(json!({"Created.Min": "a"}), &[("created.min", "a")]));
    }

    #[test]
    fn a_repeated_key_is_met_by_the_list_of_all_its_values_in_order() {
        let sent = [("id", "1"), ("other", "x"), ("id", "2")];
        assert!(met_by_query(json!({"id": [1, 2]}), &sent));
        assert!(!met_by_query(json!({"id": [2, 1]}), &sent));
        assert!(!met_by_query(json!({"id": [1]}), &sent));
        assert!(!met_by_query(json!({"id": 1}), &sent), "a single value asks for exactly one");
        assert!(met_by_query(json!({"id": {"$any": true}}), &sent));
        assert!(met_by_query(json!({"id": {"$subset": [2]}}), &sent));
    }

    #[test]
    fn header_lines_of_one_name_count_as_one() {
        let mut headers = HeaderMap::new();
        headers.append("prefer", "code=400".parse().unwrap());
        headers.append("prefer", "wait=1".parse().unwrap());
        let sent = Sent { path: &[], query: &[], headers: &headers, body: &Content::Absent };
        assert!(matcher(json!({"headers": {"Prefer": {"$regex": "code=400"}}})).is_met(&sent));
        assert!(matcher(json!({"headers": {"PREFER": "code=400, wait=1"}})).is_met(&sent));
    }

    #[test]
    fn a_form_is_compared_as_an_object_of_texts() {
        let (headers, body) = (HeaderMap::new(), Content::Form(json!({"grant_type": "x", "n": "1"})));
        let sent = Sent { path: &[], query: &[], headers: &headers, body: &body };
        assert!(matcher(json!({"body": {"grant_type": "x", "n": 1}})).is_met(&sent));
        assert!(!matcher(json!({"body": {"grant_type": "x"}})).is_met(&sent));
    }

    #[test]
    fn a_null_body_in_a_request_means_any() {
        let headers = HeaderMap::new();
        let sent = Sent { path: &[], query: &[], headers: &headers, body: &Content::Absent };
        assert!(matcher(json!({"body": null})).is_met(&sent));
    }

    #[test]
    fn an_object_cannot_be_met_by_a_query_value() {
        let request: RequestPattern = serde_json::from_value(json!({"query": {"a": {"b": 1}}})).unwrap();
        let error = RequestMatcher::compile(&request).unwrap_err();
        assert_eq!(error.pointer, "/query/a");
    }

    #[test]
    fn differences_name_place_expected_and_actual() {
        let (query, headers) = (pairs(&[("limit", "5")]), HeaderMap::new());
        let sent =
            Sent { path: &[("id", Cow::Borrowed("8"))], query: &query, headers: &headers, body: &Content::Absent };
        let differences = matcher(json!({"path": {"id": 7}, "query": {"limit": 5, "offset": 0}, "body": {"a": 1}}))
            .differences(&sent);
        let lines: Vec<_> = differences.iter().map(|d| (d.place, d.pointer.as_str(), d.actual.clone())).collect();
        assert_eq!(lines, [("path", "/id", Some(json!("8"))), ("query", "/offset", None), ("body", "", None)]);
    }

    #[test]
    fn a_preference_is_read_beside_others() {
        let mut headers = HeaderMap::new();
        headers.append("prefer", "wait=10, code=204; example=\"no-content\"".parse().unwrap());
        assert_eq!(
            Preference::read(&headers),
            Preference { code: Some(204), example: Some("no-content".to_owned()), dynamic: false }
        );
    }
}
