//! What leaves a client is what the document says, for every operation and whatever the arguments.

mod comparison;
pub(crate) mod recorder;

use std::cell::RefCell;
use std::collections::BTreeSet;

use client_runtime::ErrorKind;
use client_runtime::dispatch::{Arguments, DispatchError};
use comparison::compare;
use openapi_kit::index::{Location, Parameter};
use openapi_kit::{Operation, pointer};
use proptest::strategy::{Strategy as _, ValueTree as _};
use proptest::test_runner::{TestCaseError, TestError, TestRunner};
use recorder::{Recorded, Recorder};
use serde_json::{Map, Value, json};
use tests::coverage::family;
use tests::subject::{BOT_OPEN, Caller, MLUVII, Opening, Subject};
use tests::wire_form::{Given, NoRequest, WireForm};

use crate::repertoire::{AWKWARD, Repertoire, members, reference, schema_of, takes_any_text};
use crate::trial;

/// Drawn argument sets per operation.
const CASES: u32 = 16;

const TOKEN: &str = "t0ken~";

/// The clients are opened below a path, as behind a gateway.
const BASE_PATH: &str = "/behind/a-gateway";

tests::further_tests!(every_call_leaves_as_the_document_says_of, |subject| {
    println!("{}", every_call_leaves_as_the_document_says(subject));
});

#[test]
fn every_call_of_mluvii_leaves_as_the_document_says() {
    println!("{}", every_call_leaves_as_the_document_says(&MLUVII));
}

#[test]
fn every_call_of_bot_open_leaves_as_the_document_says() {
    println!("{}", every_call_leaves_as_the_document_says(&BOT_OPEN));
}

/// The figures of what was sent.
fn every_call_leaves_as_the_document_says(subject: &Subject) -> String {
    let bench = Bench::new(subject);
    let index = &bench.repertoire.index;
    let mut wrong = Vec::new();
    for operation in index {
        if let Err(complaint) = bench.draw(operation).and_then(|()| bench.sweep(operation)) {
            wrong.push(format!("{}: {complaint}", operation.id));
        }
    }
    assert!(wrong.is_empty(), "{} of {} operations:\n{}", wrong.len(), index.len(), wrong.join("\n"));
    let ran = index.iter().map(|one| one.id.clone()).filter(|id| bench.seen.borrow().parts.contains(id)).collect();
    family::WIRE.proven(subject, &ran).unwrap();
    bench.census()
}

/// An API with its client, and what was seen of it.
struct Bench {
    repertoire: Repertoire,
    client: Box<dyn Caller>,
    recorder: Recorder,
    runtime: tokio::runtime::Runtime,
    seen: RefCell<Seen>,
}

/// What was sent at least once, in words.
#[derive(Default)]
struct Seen {
    parts: BTreeSet<String>,
    calls: usize,
}

impl Bench {
    fn new(subject: &Subject) -> Self {
        let repertoire = Repertoire::of(subject);
        let recorder = Recorder::start();
        let http = reqwest::Client::builder().no_proxy().redirect(reqwest::redirect::Policy::none()).build().unwrap();
        let base_url = format!("{}{BASE_PATH}", recorder.url);
        let client = (subject.open)(&Opening { base_url: &base_url, http, token: Some(TOKEN) }).unwrap();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        Self { repertoire, client, recorder, runtime, seen: RefCell::default() }
    }

    /// Arguments from the whole range of the schemas. A failure comes with the simplest arguments that show it.
    fn draw(&self, operation: &Operation) -> Result<(), String> {
        let mut runner = TestRunner::new(trial::config(CASES));
        let outcome = runner.run(&self.repertoire.arguments(operation), |arguments| {
            self.check(operation, &arguments).map_err(TestCaseError::fail)
        });
        outcome.map_err(|error| match error {
            TestError::Fail(reason, arguments) => format!("{reason} for {arguments:?}"),
            TestError::Abort(reason) => reason.to_string(),
        })
    }

    /// Each awkward text in each place that takes any text, once with only what is required beside it and once with
    /// everything.
    fn sweep(&self, operation: &Operation) -> Result<(), String> {
        let parameters = &operation.parameters;
        let mut runner = trial::runner();
        let mut draw = |schema: &str| self.repertoire.values(schema).new_tree(&mut runner).unwrap().current();
        let body = operation.body.as_ref().and_then(|body| body.content[0].schema.clone());
        let mut sets = [Arguments::default(), Arguments::default()];
        for (everything, set) in [false, true].into_iter().zip(&mut sets) {
            for parameter in parameters.iter().filter(|parameter| everything || parameter.required) {
                members(set, parameter).insert(parameter.name.clone(), draw(schema_of(parameter)));
            }
            set.body = body.as_deref().map(&mut draw);
            self.check(operation, set)?;
        }
        for set in &sets {
            for parameter in parameters.iter().filter(|parameter| self.repertoire.takes_any_text(schema_of(parameter)))
            {
                for text in AWKWARD {
                    let mut arguments = set.clone();
                    members(&mut arguments, parameter).insert(parameter.name.clone(), json!(text));
                    self.check(operation, &arguments)?;
                }
            }
        }
        let Some(body) = &body else { return Ok(()) };
        for text in AWKWARD {
            let mut arguments = sets[1].clone();
            let planted = arguments.body.as_mut().map_or(0, |value| self.plant(&reference(body), text, value));
            if planted == 0 {
                break;
            }
            self.check(operation, &arguments)?;
        }
        Ok(())
    }

    /// Puts the text wherever the value has one and may have any, and says how often.
    fn plant(&self, schema: &Value, text: &str, value: &mut Value) -> usize {
        let Some((_, described)) = pointer::resolve(&self.repertoire.document, schema) else { return 0 };
        match value {
            Value::String(old) if takes_any_text(&self.repertoire.document, described) => {
                *old = text.to_owned();
                1
            }
            Value::Array(items) => {
                let Some(inner) = described.get("items") else { return 0 };
                items.iter_mut().map(|item| self.plant(inner, text, item)).sum()
            }
            Value::Object(members) => {
                let properties = described.get("properties");
                let known = members.iter_mut().filter_map(|(name, member)| Some((properties?.get(name)?, member)));
                known.map(|(inner, member)| self.plant(inner, text, member)).sum()
            }
            _ => 0,
        }
    }

    /// Makes the call and holds what left against what the document says.
    fn check(&self, operation: &Operation, arguments: &Arguments) -> Result<(), String> {
        let Arguments { path, query, body, .. } = arguments;
        let given = Given { path, query, body: body.as_ref(), token: TOKEN };
        let wanted = WireForm::of(&self.repertoire.document, operation, &given);
        let outcome = self.runtime.block_on(self.client.call(&operation.id, arguments));
        let mut requests = self.recorder.take();
        let wanted = match wanted {
            Ok(wanted) => wanted,
            Err(NoRequest::LeavesThePath(parameter)) => {
                let refusal = match outcome {
                    Err(DispatchError::Call(error)) if error.kind() == ErrorKind::InvalidRequest => error.to_string(),
                    other => return Err(format!("{parameter} should have been refused, but: {other:?}")),
                };
                let named = refusal.contains(&format!("path parameter {parameter} "));
                return match requests.as_slice() {
                    [] if named => Ok(()),
                    [] => Err(format!("the refusal does not name {parameter}: {refusal}")),
                    _ => Err(format!("refused, and sent all the same: {requests:?}")),
                };
            }
            Err(other) => return Err(format!("{other:?}")),
        };
        let (Some(request), true) = (requests.pop(), requests.is_empty()) else {
            return Err(format!("{} requests instead of one: {outcome:?}", requests.len()));
        };
        let complaints = compare(&wanted, &request);
        if !complaints.is_empty() {
            return Err(format!("{}; on the wire: {}", complaints.join("; "), request.line));
        }
        self.note(operation, arguments);
        Ok(())
    }

    fn note(&self, operation: &Operation, arguments: &Arguments) {
        let mut seen = self.seen.borrow_mut();
        seen.calls += 1;
        seen.parts.insert(operation.id.clone());
        for parameter in &operation.parameters {
            let there = match parameter.location {
                Location::Path => arguments.path.contains_key(&parameter.name),
                _ => arguments.query.contains_key(&parameter.name),
            };
            seen.parts.insert(part(operation, parameter, there));
        }
    }

    /// Nothing was forgotten: every operation was called, every parameter sent, every optional one left out as well.
    fn census(&self) -> String {
        let index = &self.repertoire.index;
        let seen = self.seen.borrow();
        let mut due = BTreeSet::new();
        for operation in index {
            due.insert(operation.id.clone());
            for parameter in &operation.parameters {
                due.insert(part(operation, parameter, true));
                if !parameter.required {
                    due.insert(part(operation, parameter, false));
                }
            }
        }
        assert_eq!(seen.parts, due);
        let connections = self.recorder.connections();
        assert!(connections == 1 || connections * 20 < seen.calls, "connections are used again");
        format!("{} operations, {} calls, {connections} connections", index.len(), seen.calls)
    }
}

fn part(operation: &Operation, parameter: &Parameter, there: bool) -> String {
    format!("{} {} {} {}", operation.id, if there { "with" } else { "without" }, parameter.name, parameter.pointer)
}

#[test]
fn the_comparison_can_fail() {
    let bench = Bench::new(&BOT_OPEN);
    let operation = bench.repertoire.index.get("getUserData").unwrap();
    let name = operation.parameters.iter().find(|parameter| parameter.location == Location::Path).unwrap().name.clone();
    let path = Map::from_iter([(name, json!("a/b c"))]);
    let arguments = Arguments { path, ..Arguments::default() };
    let given = Given { path: &arguments.path, query: &arguments.query, body: None, token: TOKEN };
    let wanted = WireForm::of(&bench.repertoire.document, operation, &given).unwrap();
    let _ = bench.runtime.block_on(bench.client.call(&operation.id, &arguments));
    let good = bench.recorder.take().remove(0);
    assert_eq!(compare(&wanted, &good), Vec::<String>::new());
    type Spoil = fn(&mut Recorded);
    let spoilt: [(&str, Spoil); 9] = [
        ("method", |request| request.line = request.line.replacen("GET", "PUT", 1)),
        ("a%2Fb", |request| request.line = request.line.replace("%2F", "/")),
        ("%20", |request| request.line = request.line.replace("%20", "+")),
        ("target", |request| request.line = request.line.replace(" HTTP", "?extra=1 HTTP")),
        ("accept", |request| request.headers.retain(|(name, _)| name != "accept")),
        ("content-type", |request| request.headers.push(("content-type".to_owned(), "text/plain".to_owned()))),
        ("authorization", |request| {
            request.headers.iter_mut().for_each(|(_, value)| *value = format!("Bearer {value}"));
        }),
        ("api-version", |request| request.headers.push(("api-version".to_owned(), "1".to_owned()))),
        ("body", |request| request.body.push(b' ')),
    ];
    for (what, spoil) in spoilt {
        let mut request = good.clone();
        spoil(&mut request);
        assert_ne!(compare(&wanted, &request), Vec::<String>::new(), "{what}");
    }
}
