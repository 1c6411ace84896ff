//! Answers made up from the document, for requests that nothing else answers.
//!
//! The status is the lowest success that the document has, or the one that `Prefer: code=<status>` asks for; the media
//! type is the one that `Accept` likes best. The body is an example of the document, else a value of the schema: names,
//! addresses and dates are everyday ones, and what the request says comes back. `/things/{id}` has the `id` of the path,
//! a list has as many items as `limit` asks for, a query value that has the name of a member is in every item, and what
//! was posted is in the answer. A thing with a whole number as its id is the same in a list and by itself, where both
//! have the same schema.
//!
//! The same request gets the same answer, in every space: it depends on the seed, the request, and the moment at which
//! the clock of the space began or was set to. Every answer is held against the document before it is sent.

mod choice;
mod echo;
mod list;
mod media;
mod plans;
mod words;

use std::time::Duration;

use axum::body::Body;
use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, HeaderName, HeaderValue, Response, StatusCode};
use openapi_kit::index::{Media, Operation, Response as Described};
use openapi_kit::pointer;
use schema_values::{Everyday, ExampleOptions, Optional, UnsatisfiableError};
use serde_json::Value;

use self::choice::Choice;
use self::echo::Echo;
use self::list::List;
use self::plans::Plans;
use self::words::{Words, mix};
use crate::api::Api;
use crate::content;
use crate::matcher::{Preference, Sent};
use crate::problem::{Kind, MOCK_FIXTURE, MOCK_OPERATION, Problem};
use crate::state::request::{Parameters, Request};
use crate::validate::Violation;

/// What stands in `x-mock-fixture`.
pub(crate) const SYNTHESISED: &str = "synthesised";

/// The extension that marks personal data with its kind.
const KIND: &str = "x-pii";

/// Values in an answer, or in an item of a list; beyond, only what is required is added.
const VALUES: usize = 250;

/// Attempts at an answer that the document allows.
const ATTEMPTS: u64 = 3;

/// When answers are made up from the document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Synth {
    /// Never.
    Off,
    /// When a request asks for it: `Prefer: dynamic=true`. Such an answer comes before all fixtures.
    Asked,
    /// Also where no fixture and no state answers.
    Missing,
    /// Whatever fixtures there are. What is kept in stateful mode comes first, unless a request asks.
    Always,
}

/// Makes answers of one API.
#[derive(Debug)]
pub(crate) struct Synthesiser {
    when: Synth,
    seed: u64,
    /// Bytes of a body beyond which only what the schema requires is in it.
    most: usize,
    plans: Plans,
}

/// An answer and its body.
pub(crate) type Made = (Response<Body>, Bytes);

type Outcome<T> = Result<T, Box<Problem>>;

impl Synthesiser {
    /// Unless told when, an API without any fixture is answered by what its document says.
    pub(crate) fn new(api: &Api, when: Option<Synth>, seed: u64, most: usize) -> Self {
        let usual = if api.shelf().len() == 0 { Synth::Missing } else { Synth::Asked };
        Self { when: when.unwrap_or(usual), seed, most, plans: Plans::default() }
    }

    /// Whether it answers before the fixtures, and before the state if the operation has one.
    pub(crate) fn comes_first(&self, headers: &HeaderMap, has_state: bool) -> bool {
        match self.when {
            Synth::Off => false,
            Synth::Always if !has_state => true,
            // Most callers prefer nothing.
            _ => headers.contains_key("prefer") && Preference::read(headers).dynamic,
        }
    }

    /// Whether it answers what nothing else does.
    pub(crate) fn fills_in(&self) -> bool {
        matches!(self.when, Synth::Missing | Synth::Always)
    }

    /// Makes an answer; `began` is the moment that dates lie around. None when the request asks for an example that the
    /// document does not have.
    ///
    /// # Errors
    /// A problem that says where the document cannot be followed, or which media types there are.
    pub(crate) fn answer(&self, api: &Api, number: usize, sent: &Sent<'_>, began: Duration) -> Outcome<Option<Made>> {
        let Some(operation) = api.operations().iter().nth(number) else { return Ok(None) };
        let preference = Preference::read(sent.headers);
        let choice = Choice::new(api.contract().document(), operation, &preference, sent.headers)?;
        let request = Request::new(&Parameters::new(api.contract().document(), operation), sent);
        let seed = self.seed_of(operation, &choice, &request);
        let turn = Turn { own: self, api, operation, choice, request, preference, began, seed };
        let Some((content_type, body)) = turn.body()? else { return Ok(None) };
        let mut response = Response::new(Body::from(body.clone()));
        *response.status_mut() = StatusCode::from_u16(turn.choice.status).unwrap_or(StatusCode::OK);
        turn.add_headers(response.headers_mut());
        if let Some(content_type) = content_type.and_then(|text| HeaderValue::try_from(text).ok()) {
            response.headers_mut().insert(CONTENT_TYPE, content_type);
        }
        for (name, value) in [(MOCK_OPERATION, operation.id.as_str()), (MOCK_FIXTURE, SYNTHESISED)] {
            response.headers_mut().extend(HeaderValue::try_from(value).ok().map(|value| (name, value)));
        }
        Ok(Some((response, body)))
    }

    /// Equal requests have equal seeds.
    fn seed_of(&self, operation: &Operation, choice: &Choice<'_>, request: &Request) -> u64 {
        let mut texts = vec![operation.id.clone(), choice.status.to_string()];
        for values in [&request.path, &request.query] {
            texts.extend(values.iter().map(|(name, value)| format!("{name}={value}")));
        }
        texts.extend(request.body.as_ref().map(Value::to_string));
        mix(self.seed, texts.iter().map(String::as_str))
    }
}

/// One answer in the making.
struct Turn<'a> {
    own: &'a Synthesiser,
    api: &'a Api,
    operation: &'a Operation,
    choice: Choice<'a>,
    request: Request,
    preference: Preference,
    began: Duration,
    seed: u64,
}

/// A content type and the bytes of that type.
type Typed = (Option<String>, Bytes);

impl Turn<'_> {
    /// The body; none when an example is asked for that is not there.
    fn body(&self) -> Outcome<Option<Typed>> {
        let Some((media, content_type)) = &self.choice.media else {
            return Ok(self.preference.example.is_none().then(|| (None, Bytes::new())));
        };
        let example = self.example(media);
        if self.preference.example.is_some() && example.is_none() {
            return Ok(None);
        }
        let body = if content::is_json(content_type) {
            let value = match (example, &media.schema) {
                (Some(named), _) if self.preference.example.is_some() => named,
                (example, Some(at)) => self.value(at, content_type, example)?,
                (example, None) => example.unwrap_or_else(|| Value::Object(serde_json::Map::new())),
            };
            Bytes::from(value.to_string())
        } else {
            let text = match (example, &media.schema) {
                (Some(example), _) => Some(example),
                (None, Some(at)) if content_type.starts_with("text/") => self.draw(at, None, 0, false).ok(),
                (None, _) => None,
            };
            media::body(&content::essence(content_type), text).ok_or_else(|| {
                let detail = format!(
                    "`{content_type}` cannot be made up; give an example of it in the document, or a fixture of \
                     `{}`, or accept another type",
                    self.operation.id
                );
                self.problem(detail, &self.choice.response.pointer)
            })?
        };
        Ok(Some((Some(content_type.clone()), body)))
    }

    /// The example that the document has beside the schema: the one that is asked for, else the first.
    fn example(&self, media: &Media) -> Option<Value> {
        let document = self.api.contract().document();
        let at = pointer::child(&format!("{}/content", self.choice.response.pointer), &media.media_type);
        let written = document.pointer(&at)?;
        let value = |example| pointer::resolve(document, example)?.1.get("value");
        let examples = written.get("examples").and_then(Value::as_object);
        if let Some(name) = &self.preference.example {
            return examples?.get(name).and_then(value).cloned();
        }
        if self.preference.dynamic {
            return None;
        }
        written.get("example").or_else(|| examples?.values().find_map(value)).cloned()
    }

    /// A value of a JSON schema that holds to the document and says what the request said.
    fn value(&self, at: &str, content_type: &str, example: Option<Value>) -> Outcome<Value> {
        let document = self.api.contract().document();
        let list = List::of(document, self.operation, at, &self.request);
        let echo = Echo::new(self.operation, &self.request, list.as_ref());
        let check = |value: &Value| {
            let body = value.to_string();
            let contract = self.api.contract();
            let broken = contract.check_answer(&self.operation.id, self.choice.status, content_type, body.as_bytes());
            broken.into_iter().next().map_or(Ok(()), Err)
        };
        if let Some(Ok(example)) = example.map(|example| echo.fill(example, check)) {
            return Ok(example);
        }
        let mut broken: Option<Violation> = None;
        for attempt in 0..ATTEMPTS {
            let drawn = |lean| {
                let value = self.draw(at, list.as_ref(), attempt, lean);
                value.map_err(|error| self.unsatisfiable(&error, at))
            };
            let mut value = drawn(false)?;
            if value.to_string().len() > self.own.most {
                value = drawn(true)?;
            }
            match echo.fill(value, check) {
                Ok(value) => return Ok(value),
                Err(violation) => broken = Some(violation),
            }
        }
        let what = broken.map(|violation| violation.to_string()).unwrap_or_default();
        Err(self.problem(format!("what was made up breaks the document: {what}; give an example or a fixture"), at))
    }

    fn draw(&self, at: &str, list: Option<&List>, attempt: u64, lean: bool) -> Result<Value, UnsatisfiableError> {
        let plan = self.own.plans.get(self.api.contract().document(), at)?;
        let count = list.filter(|_| !lean).and_then(List::count);
        let options = ExampleOptions {
            max_size: VALUES * count.unwrap_or(1).max(1),
            optional: if lean { Optional::Never } else { Optional::Always },
            prefer_examples: !self.preference.dynamic,
            ..ExampleOptions::seeded(self.seed.wrapping_add(attempt))
        };
        let words = Words {
            everyday: Everyday { kind_keyword: Some(KIND), ..Everyday::at(self.began) },
            seed: self.own.seed.wrapping_add(attempt),
            id: echo::own_id(self.operation, &self.request).filter(|_| list.is_none()),
            list: list.filter(|_| !lean),
        };
        plan.example_with(&options, &words)
    }

    /// The headers that the document has for this answer.
    fn add_headers(&self, headers: &mut HeaderMap) {
        let document = self.api.contract().document();
        let at = format!("{}/headers", self.choice.response.pointer);
        for (name, header) in document.pointer(&at).and_then(Value::as_object).into_iter().flatten() {
            let place = pointer::child(&at, name);
            let place = match pointer::resolve(document, header) {
                Some((Some(target), _)) => target,
                _ => place,
            };
            let schema = format!("{place}/schema");
            let Ok(name) = HeaderName::try_from(name.as_str()) else { continue };
            if name == CONTENT_TYPE || document.pointer(&schema).is_none() {
                continue;
            }
            let text = match self.draw(&schema, None, 0, false) {
                Ok(Value::String(text)) => text,
                Ok(value) if value.is_number() || value.is_boolean() => value.to_string(),
                _ => continue,
            };
            headers.extend(HeaderValue::try_from(text).ok().map(|value| (name, value)));
        }
    }

    fn unsatisfiable(&self, error: &UnsatisfiableError, at: &str) -> Box<Problem> {
        let inside = error.pointer.strip_prefix('#').unwrap_or(at);
        let mut problem = self.problem(error.to_string(), inside);
        *problem = problem.with("keyword", error.keyword.as_str());
        problem
    }

    fn problem(&self, detail: String, at: &str) -> Box<Problem> {
        let problem = Problem::new(Kind::CannotSynthesise, detail).with("operationId", self.operation.id.as_str());
        Box::new(problem.with("answerStatus", self.choice.status).with("pointer", at))
    }
}

/// The lowest status that a description stands for.
fn lowest(described: &Described) -> Option<u16> {
    use openapi_kit::index::StatusPattern;
    match described.status {
        StatusPattern::Code(code) => Some(code),
        StatusPattern::Range(class) => Some(class * 100),
        StatusPattern::Default => None,
    }
}

#[cfg(test)]
mod tests;
