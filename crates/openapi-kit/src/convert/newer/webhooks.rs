//! Webhooks, as events of the extension `x-webhooks`: `summary` and `payload` beside the operations as they were.

use serde_json::{Map, Value, json};

use crate::convert::grammar::METHODS;
use crate::convert::note::{Cost, Ledger};
use crate::convert::{names, targets};
use crate::pointer;

const WEBHOOK: &str = "webhook kept as an event of `x-webhooks`";
const NO_PAYLOAD: &str = "payload of a webhook without a JSON schema takes anything";
const TAKEN: &str = "`x-webhooks` that stood beside the webhooks kept as `x-webhooks-before`";

pub(super) fn run(document: &mut Value, ledger: &mut Ledger) {
    let Value::Object(members) = document else { return };
    let Some(webhooks) = members.shift_remove("webhooks") else { return };
    let Value::Object(webhooks) = webhooks else { return };
    if webhooks.is_empty() {
        return;
    }
    if let Some(before) = members.shift_remove("x-webhooks") {
        members.insert("x-webhooks-before".to_owned(), before);
        ledger.note("/x-webhooks", TAKEN, Cost::Nothing);
    }
    let mut events = Map::new();
    for (name, item) in webhooks {
        let at = pointer::child("/webhooks", &name);
        ledger.note(&at, WEBHOOK, Cost::Lost);
        let event = if name.starts_with("x-") { item } else { event(document, &name, item, &at, ledger) };
        events.insert(name, event);
    }
    document["x-webhooks"] = Value::Object(events);
}

fn event(document: &mut Value, name: &str, item: Value, at: &str, ledger: &mut Ledger) -> Value {
    let operation = METHODS.iter().find_map(|method| item.get(*method).filter(|value| value.is_object()));
    let word = |key: &str| operation.and_then(|operation| operation.get(key)).or_else(|| item.get(key));
    let summary = word("summary").or_else(|| word("description")).cloned();
    let body = operation.and_then(|operation| operation.get("requestBody"));
    let schema = body.and_then(|body| json_schema(document, body)).cloned();
    if schema.is_none() {
        ledger.note(at, NO_PAYLOAD, Cost::Looser);
    }
    let payload = match schema {
        Some(schema) if is_component(&schema) => schema,
        schema => {
            let home = "/components/schemas";
            let name = targets::free_name(document, home, &format!("{}Payload", names::legal(name)));
            targets::enter(document, home, &name, schema.unwrap_or_else(|| json!({})));
            json!({"$ref": format!("#{}", pointer::child(home, &name))})
        }
    };
    let mut event = Map::new();
    if let Some(summary) = summary {
        event.insert("summary".to_owned(), summary);
    }
    event.insert("payload".to_owned(), payload);
    if let Value::Object(item) = item {
        for (key, value) in item {
            event.entry(key).or_insert(value);
        }
    }
    Value::Object(event)
}

fn is_component(schema: &Value) -> bool {
    schema.get("$ref").and_then(Value::as_str).is_some_and(|place| place.starts_with("#/components/schemas/"))
}

fn json_schema<'d>(document: &'d Value, body: &'d Value) -> Option<&'d Value> {
    let (_, body) = pointer::resolve(document, body)?;
    let content = body.get("content")?.as_object()?;
    let is_json = |name: &str| name.split(';').next().is_some_and(|essence| essence.trim().ends_with("json"));
    content.iter().find(|(name, _)| is_json(name)).and_then(|(_, media)| media.get("schema"))
}
