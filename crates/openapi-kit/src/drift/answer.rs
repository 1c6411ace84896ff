//! One exchange against one operation: query, status, media type, headers, and the body by its schema.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::exchange::{Exchange, is_json};
use super::finding::{AnswerShape, Grounds, Key, Kind};
use super::headers::Ignored;
use super::seen::Marks;
use super::shape::Shape;
use super::value::Comparison;
use super::{parts, wording};
use crate::index::{Location, Media, Operation, OperationIndex, Response};
use crate::pointer;

/// What the comparison of an exchange found.
#[derive(Debug, Default)]
pub(super) struct Outcome {
    pub(super) notes: Vec<(Key, Grounds)>,
    pub(super) marks: Marks,
}

/// Collects the deviations of one exchange.
struct Notes<'e> {
    operation: &'e Operation,
    status: u16,
    outcome: Outcome,
}

impl Notes<'_> {
    fn note(&mut self, kind: Kind, at: &str, document: &str, subject: &str, expected: &str, grounds: Grounds) {
        let key = Key {
            operation: Some(self.operation.id.clone()),
            path: format!("{} {}", self.operation.method, self.operation.path),
            status: (kind != Kind::UndocumentedQuery).then_some(self.status),
            at: at.to_owned(),
            kind,
            document: document.to_owned(),
            subject: subject.to_owned(),
            expected: expected.to_owned(),
        };
        self.outcome.notes.push((key, grounds));
    }
}

/// Compares an exchange with the operation it belongs to.
pub(super) fn compare(
    document: &Value,
    operation: &Operation,
    exchange: &Exchange,
    secrets: &BTreeSet<String>,
    ignored: &Ignored,
) -> Outcome {
    let mut notes = Notes { operation, status: exchange.status, outcome: Outcome::default() };
    query(document, exchange, &mut notes);
    match operation.response(exchange.status) {
        None => {
            let known: Vec<_> = operation.responses.iter().map(|response| response.status.to_string()).collect();
            let answer = answer_shape(exchange);
            let grounds = Grounds { answers: vec![answer], ..Grounds::of(described(exchange)) };
            let at = pointer::child(&operation.pointer, "responses");
            let status = exchange.status.to_string();
            notes.note(Kind::UndocumentedStatus, "", &at, &status, &format!("one of {}", known.join(", ")), grounds);
        }
        Some(response) => {
            headers(document, response, exchange, ignored, &mut notes);
            if exchange.method != "HEAD"
                && let Some((schema, value)) = body(response, exchange, &mut notes)
            {
                let found = Comparison { document, secrets }.of(&value, schema);
                notes.outcome.marks = found.marks;
                for note in found.notes {
                    notes.note(note.kind, &note.at, &note.document, &note.subject, &note.expected, note.grounds);
                }
            }
        }
    }
    notes.outcome
}

/// What is kept of an exchange whose operation is not in the document.
pub(super) fn unknown(template: &str, exchange: &Exchange, operations: &OperationIndex) -> (Key, Grounds) {
    let path = format!("{} {}", exchange.method, template);
    let shares_path = operations.iter().any(|operation| operation.path == template);
    let document = if shares_path { pointer::child("/paths", template) } else { "/paths".to_owned() };
    let expected = if shares_path { "other methods" } else { "no such path" };
    let grounds = Grounds {
        query: exchange.query.iter().filter(|name| wording::is_name(name)).cloned().collect(),
        answers: vec![answer_shape(exchange)],
        request: exchange.request.as_ref().map(Shape::of).unwrap_or_default(),
        ..Grounds::of(format!("{}, {}", exchange.status, described(exchange)))
    };
    let key = Key {
        operation: None,
        path: path.clone(),
        status: None,
        at: String::new(),
        kind: Kind::UndocumentedOperation,
        document,
        subject: path,
        expected: expected.to_owned(),
    };
    (key, grounds)
}

fn json_of(exchange: &Exchange) -> Option<Value> {
    let json = exchange.media_type().is_some_and(|media_type| is_json(&media_type));
    json.then(|| serde_json::from_slice(&exchange.body).ok()).flatten()
}

fn answer_shape(exchange: &Exchange) -> AnswerShape {
    AnswerShape {
        status: exchange.status,
        media_type: exchange.media_type().filter(|_| !exchange.body.is_empty()),
        shape: json_of(exchange).as_ref().map(Shape::of).unwrap_or_default(),
    }
}

/// The body in words.
fn described(exchange: &Exchange) -> String {
    match (exchange.body.is_empty(), exchange.media_type(), json_of(exchange)) {
        (true, ..) => "no body".to_owned(),
        (_, Some(media_type), Some(value)) => format!("{media_type}: {}", wording::describe(&value)),
        (_, Some(media_type), None) => format!("{media_type}: {}", wording::counted(exchange.body.len(), "byte")),
        (_, None, _) => format!("{} of no declared kind", wording::counted(exchange.body.len(), "byte")),
    }
}

fn query(document: &Value, exchange: &Exchange, notes: &mut Notes<'_>) {
    let declared = |name: &str| {
        let own = notes.operation.parameters.iter().filter(|parameter| parameter.location == Location::Query);
        // `filter[name]` is the form of an object's member.
        own.clone().any(|parameter| parameter.name == name)
            || name.split_once('[').is_some_and(|(start, _)| own.clone().any(|parameter| parameter.name == start))
            || is_credential(document, name)
    };
    let unknown: BTreeSet<&String> = exchange.query.iter().filter(|name| !declared(name)).collect();
    for name in unknown {
        let shown = if wording::is_name(name) { name.as_str() } else { "" };
        let at = format!("query/{}", if shown.is_empty() { "*" } else { shown });
        let place = pointer::child(&notes.operation.pointer, "parameters");
        let place = if document.pointer(&place).is_some() { place } else { notes.operation.pointer.clone() };
        notes.note(Kind::UndocumentedQuery, &at, &place, shown, "no such parameter", Grounds::of("it was sent"));
    }
}

/// A credential of the document's security schemes that travels in the query.
fn is_credential(document: &Value, name: &str) -> bool {
    let schemes = document.pointer("/components/securitySchemes").and_then(Value::as_object);
    schemes.into_iter().flatten().any(|(_, scheme)| scheme["in"] == "query" && scheme["name"] == name)
}

/// The schema and the value to compare with it, where there are both.
fn body<'r>(response: &'r Response, exchange: &Exchange, notes: &mut Notes<'_>) -> Option<(&'r str, Value)> {
    let at = pointer::child(&response.pointer, "content");
    let media_type = exchange.media_type();
    let known: Vec<_> = response.content.iter().map(|media| media.media_type.as_str()).collect();
    let expected = if known.is_empty() { "no body".to_owned() } else { known.join(", ") };
    if exchange.body.is_empty() {
        if !known.is_empty() && !matches!(exchange.status, 204 | 205) {
            notes.note(Kind::MissingBody, "", &at, "", &expected, Grounds::of("no body"));
        }
        return None;
    }
    let Some(media_type) = media_type else {
        notes.note(Kind::MissingContentType, "", &at, "", &expected, Grounds::of(described(exchange)));
        return None;
    };
    let Some(media) = response.content.iter().find(|media| accepts(media, &media_type)) else {
        let grounds = Grounds { answers: vec![answer_shape(exchange)], ..Grounds::of(described(exchange)) };
        let owner = &response.pointer;
        notes.note(Kind::UndocumentedContentType, "", owner, &media_type, &expected, grounds);
        return None;
    };
    if !is_json(&media_type) {
        return None;
    }
    match serde_json::from_slice(&exchange.body) {
        Ok(value) => Some((media.schema.as_deref()?, value)),
        Err(error) => {
            let words = format!("not JSON at line {} column {}", error.line(), error.column());
            notes.note(Kind::BrokenJson, "", &at, "", &expected, Grounds::of(words));
            None
        }
    }
}

/// The same, `application/*` or `*/*`.
fn accepts(media: &Media, media_type: &str) -> bool {
    let declared = media.media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    match declared.strip_suffix('*') {
        Some("*/") => true,
        Some(kind) => media_type.starts_with(kind),
        None => declared == media_type,
    }
}

fn headers(document: &Value, response: &Response, exchange: &Exchange, ignored: &Ignored, notes: &mut Notes<'_>) {
    let place = pointer::child(&response.pointer, "headers");
    let declared: Vec<&String> =
        document.pointer(&place).and_then(Value::as_object).into_iter().flatten().map(|(name, _)| name).collect();
    let names: BTreeSet<String> = exchange.headers.iter().map(|(name, _)| name.to_ascii_lowercase()).collect();
    for name in names {
        if ignored.has(&name) || declared.iter().any(|own| own.eq_ignore_ascii_case(&name)) {
            continue;
        }
        let mut grounds = Grounds::default();
        for (_, text) in exchange.headers.iter().filter(|(own, _)| own.eq_ignore_ascii_case(&name)) {
            let value = read(text);
            grounds.merge(Grounds { shape: Shape::of(&value), ..Grounds::default() });
            grounds.found = wording::describe(&value);
        }
        let at = format!("header/{name}");
        notes.note(Kind::UndocumentedHeader, &at, &response.pointer, &name, "no such header", grounds);
    }
    for name in declared {
        let Some(header) = parts::land(document, &pointer::child(&place, name)) else { continue };
        let at = format!("header/{}", name.to_ascii_lowercase());
        match exchange.headers.iter().find(|(own, _)| own.eq_ignore_ascii_case(name)) {
            None if header.flag("required") => {
                notes.note(Kind::MissingHeader, &at, &header.at, "", "required", Grounds::of("nothing"));
            }
            None => {}
            Some((_, text)) => {
                let site = pointer::child(&header.at, "schema");
                let Some(schema) = parts::land(document, &site) else { continue };
                let value = read(text);
                let right = match schema.text("type") {
                    Some("integer") => value.is_i64(),
                    Some("number") => text.trim().parse::<f64>().is_ok(),
                    Some("boolean") => value.is_boolean(),
                    _ => true,
                };
                if !right {
                    let grounds = Grounds { shape: Shape::of(&value), ..Grounds::of(wording::describe(&value)) };
                    notes.note(Kind::WrongHeader, &at, &site, "", schema.text("type").unwrap_or_default(), grounds);
                }
            }
        }
    }
}

/// The value of a header line as the simplest type that it can be.
fn read(text: &str) -> Value {
    let text = text.trim();
    match (text.parse::<i64>(), text) {
        (Ok(number), _) => json!(number),
        (_, "true" | "false") => json!(text == "true"),
        _ => json!(text),
    }
}
