//! An answer that breaks one keyword of the document is an error in strict mode, and the error says where; without
//! strict mode it is read or refused, and never more than that.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use client_runtime::dispatch::DispatchError;
use mock_server::Api;
use openapi_kit::index::StatusPattern;
use openapi_kit::{Operation, pointer};
use proptest::strategy::{Strategy as _, ValueTree as _};
use serde_json::{Value, json};
use tests::subject::{BOT_OPEN, MLUVII, Subject};

use crate::answers::{Bench, described};
use crate::trial;

/// Valid bodies per answer; each is spoilt in every way.
const CASES: u32 = 1;

#[test]
fn every_flaw_in_an_answer_of_mluvii_is_an_error_that_names_its_place() {
    // A text that is no URI is kept as a text.
    let count = every_flaw_is_an_error(&MLUVII, &["uri"]);
    assert!(count > 1000, "{count}");
}

#[test]
fn every_flaw_in_an_answer_of_bot_open_is_an_error_that_names_its_place() {
    let count = every_flaw_is_an_error(&BOT_OPEN, &[]);
    assert!(count > 50, "{count}");
}

/// A value that breaks one keyword at one place.
#[derive(Debug, Clone)]
struct Flaw {
    keyword: &'static str,
    /// JSON pointer.
    at: String,
    /// Inside an object whose members are read before it is known which are declared: the error can name the object only.
    is_in_open_object: bool,
    value: Value,
}

/// How many flaws were tried. `let_pass` are the keywords that the client does not hold the service to.
fn every_flaw_is_an_error(subject: &Subject, let_pass: &[&str]) -> usize {
    let bench = Bench::new(subject);
    let api = Api::embedded(subject.name).unwrap();
    let mut runner = trial::runner();
    let (mut wrong, mut tried, mut passed) = (Vec::new(), BTreeMap::<&str, usize>::new(), BTreeSet::new());
    for operation in &bench.repertoire.index {
        let arguments = bench.repertoire.least_arguments(operation);
        for (status, media) in described(operation).into_iter().filter(|(status, _)| *status < 400) {
            let (Some(schema), true) = (&media.schema, media.is_json()) else { continue };
            let values = bench.repertoire.values(schema);
            for _ in 0..trial::cases(CASES) {
                let value = values.new_tree(&mut runner).unwrap().current();
                for flaw in Spoiler::new(&bench.repertoire.document).spoil(schema, &value) {
                    let body = flaw.value.to_string();
                    let answer = (status, &*media.media_type, body.as_bytes());
                    // The document has the last word on what breaks it.
                    let broken = api.contract().check_answer(&operation.id, answer.0, answer.1, answer.2);
                    if !broken.iter().any(|violation| violation.pointer.starts_with(&flaw.at))
                        || is_another_success(&api, operation, status, &flaw.value)
                    {
                        continue;
                    }
                    *tried.entry(flaw.keyword).or_default() += 1;
                    let strict = bench.read(operation, &arguments, answer).map(|_| ()).map_err(place);
                    if strict.is_ok() && let_pass.contains(&flaw.keyword) {
                        passed.insert(flaw.keyword);
                    } else if let Some(problem) = complaint(&flaw, &strict).or_else(|| {
                        let component = component(&bench.repertoire.document, schema)?;
                        let lenient = (subject.recode)(&component, &flaw.value)?;
                        disagreement(
                            &strict,
                            lenient.map(|read| read.deviations.is_empty()).map_err(|error| error.to_string()),
                        )
                    }) {
                        let Flaw { keyword, at, .. } = &flaw;
                        wrong.push(format!("{} {status}: {keyword} at `{at}`: {problem}", operation.id));
                    }
                }
            }
        }
    }
    let count = wrong.len();
    wrong.truncate(40);
    assert!(wrong.is_empty(), "{count} of {tried:?}:\n{}", wrong.join("\n"));
    assert_eq!(
        passed,
        let_pass.iter().copied().collect(),
        "{}: a keyword that is held to need not be listed",
        subject.name
    );
    tried.values().sum()
}

/// Whether this body would be right beside another status. A client has one type for all successes of an operation.
fn is_another_success(api: &Api, operation: &Operation, status: u16, body: &Value) -> bool {
    let others = operation.successes().filter(|response| response.status != StatusPattern::Code(status));
    let mut allowed = others.map(|response| match (response.status, response.content.first()) {
        (StatusPattern::Code(code), Some(media)) => {
            api.contract().check_answer(&operation.id, code, &media.media_type, body.to_string().as_bytes()).is_empty()
        }
        (_, content) => content.is_none() && body.is_null(),
    });
    allowed.any(|allowed| allowed)
}

/// Where an error of a call says that the answer breaks the document.
fn place(error: DispatchError) -> String {
    match error {
        DispatchError::Call(error) => error.mismatch().map_or("nowhere", |mismatch| mismatch.path()).to_owned(),
        other => format!("nowhere: {other}"),
    }
}

/// What is wrong with how strict mode took a flaw.
fn complaint(flaw: &Flaw, strict: &Result<(), String>) -> Option<String> {
    match strict {
        Ok(()) => Some("it was let pass".to_owned()),
        Err(path) if leads_to(path, &flaw.at, flaw.is_in_open_object) => None,
        Err(path) => Some(format!("the error says `{path}`")),
    }
}

/// Without strict mode an answer fails only where strict mode fails too, and what it then passes over it notes.
fn disagreement(strict: &Result<(), String>, lenient: Result<bool, String>) -> Option<String> {
    match (strict, lenient) {
        (Ok(()), Ok(true)) | (Err(_), Ok(false)) => None,
        (Err(path), Err(text)) if path == "." || text.contains(path) => None,
        (strict, lenient) => Some(format!("strict mode says {strict:?}, the other {lenient:?}")),
    }
}

/// Whether a path such as `[0].guest.name` is that of a pointer such as `/0/guest/name`. `*` stands for any step.
fn leads_to(path: &str, at: &str, or_above: bool) -> bool {
    let path = path.replace('[', ".[");
    let steps: Vec<&str> = path.split('.').filter(|step| !step.is_empty()).collect();
    let tokens = pointer::tokens(at);
    let same = |(step, token): (&&str, &String)| {
        let index = step.strip_prefix('[').and_then(|step| step.strip_suffix(']'));
        index.map_or(*step == token.as_str() || ["*", "?"].contains(step), |index| index == "*" || index == token)
    };
    (steps.len() == tokens.len() || or_above && steps.len() < tokens.len()) && steps.iter().zip(&tokens).all(same)
}

/// The component that a schema is, by its name.
fn component(document: &Value, schema: &str) -> Option<String> {
    let target = document.pointer(schema)?.get("$ref")?.as_str()?;
    target.strip_prefix("#/components/schemas/").map(str::to_owned)
}

/// Makes values with one flaw out of a valid one: at the first place of each schema in it, each of its keywords.
struct Spoiler<'a> {
    document: &'a Value,
    /// Which keyword of which schema was broken already.
    done: HashSet<(*const Value, &'static str)>,
    flaws: Vec<Flaw>,
}

impl<'a> Spoiler<'a> {
    fn new(document: &'a Value) -> Self {
        Self { document, done: HashSet::new(), flaws: Vec::new() }
    }

    /// `schema` is a pointer into the document.
    fn spoil(mut self, schema: &str, value: &Value) -> Vec<Flaw> {
        let Some(schema) = self.document.pointer(schema) else { return Vec::new() };
        self.visit(schema, value, value, "", false);
        self.flaws
    }

    fn visit(&mut self, schema: &'a Value, whole: &Value, value: &Value, at: &str, is_in_open_object: bool) {
        let target = self.target(schema);
        let mut plant = |keyword: &'static str, replacement: Value| {
            if self.done.insert((std::ptr::from_ref(schema), keyword)) {
                let mut spoilt = whole.clone();
                *spoilt.pointer_mut(at).unwrap() = replacement;
                self.flaws.push(Flaw { keyword, at: at.to_owned(), is_in_open_object, value: spoilt });
            }
        };
        let word = |key: &str| target.get(key).and_then(Value::as_str).unwrap_or_default();
        let count = |key: &str| target.get(key).and_then(Value::as_u64).unwrap_or_default();
        if let Some(other) = of_another_type(word("type")) {
            plant("type", other);
            plant("nullable", Value::Null);
        }
        if word("type") == "object" {
            plant("list", json!([]));
        }
        if target.get("oneOf").is_some() {
            plant("oneOf", json!({"neither": 1}));
        }
        if let Some(values) = target.get("enum").and_then(Value::as_array) {
            plant("enum", if values.iter().all(Value::is_i64) { json!(-4711) } else { json!("not listed") });
        }
        match (word("type"), word("format")) {
            ("integer", format) => {
                plant("fraction", json!(0.5));
                match format {
                    "int32" => plant("int32", json!(1_i64 << 31)),
                    "int64" => plant("int64", json!(1_u64 << 63)),
                    _ => {}
                }
            }
            ("string", "date-time") => plant("date-time", json!("the day before yesterday")),
            ("string", "uuid") => plant("uuid", json!("no uuid")),
            ("string", "uri") => plant("uri", json!("not a uri")),
            _ => {}
        }
        if count("minLength") > 0 {
            plant("minLength", json!(""));
        }
        if let (Some(true), [first, ..]) = (target.get("uniqueItems").and_then(Value::as_bool), items(value)) {
            plant("uniqueItems", json!([first, first]));
        }
        if let Value::Object(members) = value {
            let required = target.get("required").and_then(Value::as_array).into_iter().flatten();
            for name in required.filter_map(Value::as_str).filter(|name| members.contains_key(*name)) {
                let mut without = members.clone();
                without.shift_remove(name);
                plant("required", Value::Object(without));
            }
        }
        self.descend(target, whole, value, at, is_in_open_object);
    }

    fn descend(&mut self, target: &'a Value, whole: &Value, value: &Value, at: &str, is_in_open_object: bool) {
        match value {
            Value::Array(items) => {
                let Some(inner) = target.get("items") else { return };
                for (number, item) in items.iter().enumerate() {
                    self.visit(inner, whole, item, &format!("{at}/{number}"), is_in_open_object);
                }
            }
            Value::Object(members) => {
                let properties = target.get("properties").and_then(Value::as_object);
                let extra = target.get("additionalProperties").filter(|extra| extra.is_object());
                let is_open = is_in_open_object || properties.is_some() && target.get("additionalProperties").is_some();
                for (name, member) in members {
                    if let Some(inner) = properties.and_then(|properties| properties.get(name)).or(extra) {
                        self.visit(inner, whole, member, &pointer::child(at, name), is_open);
                    }
                }
            }
            _ => {}
        }
    }

    /// What a reference, or an `allOf` around a single one, leads to.
    fn target(&self, schema: &'a Value) -> &'a Value {
        let inner = schema.get("allOf").and_then(Value::as_array).filter(|all| all.len() == 1).map(|all| &all[0]);
        match pointer::resolve(self.document, inner.unwrap_or(schema)) {
            Some((_, found)) if !std::ptr::eq(found, schema) => self.target(found),
            _ => schema,
        }
    }
}

fn items(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn of_another_type(name: &str) -> Option<Value> {
    match name {
        "string" | "boolean" => Some(json!(7)),
        "integer" | "number" | "object" => Some(json!("x")),
        "array" => Some(json!({})),
        _ => None,
    }
}

#[test]
fn the_property_can_fail() {
    let flaw =
        |is_in_open_object| Flaw { keyword: "type", at: "/0/tag/name".to_owned(), is_in_open_object, value: json!(7) };
    let says = |path: &str| Err(path.to_owned());
    for path in ["[0].tag.name", "[*].tag.name", "[0].*.name"] {
        assert_eq!(complaint(&flaw(false), &says(path)), None, "{path}");
    }
    for path in [".", "[1].tag.name", "[0].tag", "[0].tag.name.first", "[0].name", "nowhere"] {
        assert!(complaint(&flaw(false), &says(path)).is_some(), "{path}");
    }
    assert_eq!(complaint(&flaw(true), &says("[0].tag")), None);
    assert!(complaint(&flaw(true), &says("[0].name")).is_some());
    assert!(complaint(&flaw(false), &Ok(())).is_some());

    assert_eq!(disagreement(&says("a.b"), Err("argument `value`: at a.b: expected i32".to_owned())), None);
    assert!(disagreement(&says("a.b"), Ok(true)).is_some(), "passed over without a note");
    assert!(disagreement(&Ok(()), Err("at a.b".to_owned())).is_some(), "refused what strict mode takes");
}
