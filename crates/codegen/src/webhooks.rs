//! The events that a service sends to its callers, as one enum, from the root key `x-webhooks` of a document.
//!
//! Each member of the key is an event by its name on the wire: `summary`, `x-evidence` and its companions for the
//! words, `payload` with a `$ref` to the component that the event carries.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use openapi_kit::pointer;
use serde_json::Value;

use crate::casing::pascal;
use crate::lower::rustdoc_safe;

/// The variant for events that the document does not list.
const UNKNOWN: &str = "Unknown";

/// One event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Event {
    /// Name on the wire.
    name: String,
    /// Name of the variant.
    variant: String,
    /// Name of the payload's type.
    payload: String,
    /// Paragraphs of documentation.
    words: Vec<String>,
}

/// Why the events of a document make no enum.
#[derive(Debug, thiserror::Error)]
#[error("{document}: {pointer}: {reason}")]
pub struct WebhookError {
    /// The document.
    pub document: String,
    /// The place in it.
    pub pointer: String,
    /// What is wrong, and the mend.
    pub reason: String,
}

/// The events of a lowered document, in its order; none where it has no `x-webhooks`.
pub(crate) fn collect(document: &Value, name: &str) -> Result<Vec<Event>, WebhookError> {
    let mut taken = BTreeMap::from([(UNKNOWN.to_owned(), "the variant for unknown events".to_owned())]);
    let mut events = Vec::new();
    for (event, facts) in document.get("x-webhooks").and_then(Value::as_object).into_iter().flatten() {
        let at = pointer::child("/x-webhooks", event);
        let wrong = |pointer: String, reason: String| WebhookError { document: name.to_owned(), pointer, reason };
        let variant = pascal(event);
        if !event.starts_with(char::is_alphabetic) {
            return Err(wrong(at, "the name of an event has to begin with a letter".to_owned()));
        }
        if let Some(other) = taken.insert(variant.clone(), event.clone()) {
            return Err(wrong(at, format!("`{event}` and {other} would both be called `{variant}`; rename one")));
        }
        let reference = facts.pointer("/payload/$ref").and_then(Value::as_str).unwrap_or_default();
        let component = reference.strip_prefix("#/components/schemas/").map(pointer::unescape);
        let known = component.filter(|component| {
            document.pointer(&pointer::child("/components/schemas", component)).is_some_and(Value::is_object)
        });
        let Some(component) = known else {
            let reason = "has to be a $ref to a component under /components/schemas that exists".to_owned();
            return Err(wrong(format!("{at}/payload"), reason));
        };
        events.push(Event {
            name: event.clone(),
            variant,
            payload: pascal(&component),
            words: words(facts).unwrap_or_else(|| vec![format!("`{event}`.")]),
        });
    }
    Ok(events)
}

fn words(facts: &Value) -> Option<Vec<String>> {
    let text = |key: &str| facts.get(key).and_then(Value::as_str).map(rustdoc_safe).filter(|text| !text.is_empty());
    let mut words: Vec<String> = text("summary").into_iter().collect();
    if let Some(evidence) = text("x-evidence") {
        let strength = text("x-inference").map(|strength| format!(" ({strength} inference)")).unwrap_or_default();
        words.push(format!("**Evidence:** {evidence}{strength}."));
    }
    if let Some(payload) = text("x-payload-evidence") {
        words.push(format!("Evidence of the payload: {}.", payload.trim_end_matches('.')));
    }
    (!words.is_empty()).then_some(words)
}

/// The source text of the module that defines the enum.
///
/// Every payload is boxed: they differ in size by an order of magnitude, and one that grows changes nothing for users.
pub(crate) fn module(events: &[Event]) -> String {
    let variants = lines(events, 4, |event| {
        let words = event.words.join("\n\n");
        let words = words.lines().map(|line| format!("///{}{line}", if line.is_empty() { "" } else { " " }));
        let definition = format!("{}(Box<types::{}>),", event.variant, event.payload);
        words.chain([definition]).collect()
    });
    let known = lines(events, 8, |event| vec![format!("{:?},", event.name)]);
    let names = lines(events, 12, |event| vec![format!("Self::{}(_) => {:?},", event.variant, event.name)]);
    let reads =
        lines(events, 12, |event| vec![format!("{:?} => payload(&data, Self::{}),", event.name, event.variant)]);
    let writes =
        lines(events, 12, |event| vec![format!("Self::{}(payload) => serde_json::to_value(payload),", event.variant)]);
    let shows = lines(events, 12, |event| {
        vec![format!("Self::{0}(payload) => f.debug_tuple({0:?}).field(payload).finish(),", event.variant)]
    });
    format!(
        "\
use std::fmt;

use progenitor_client::{{Deviations, Mismatch}};
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::types;

/// An event that the service sends to a webhook, with its payload.
///
/// Payloads are boxed, so that the enum stays small.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum WebhookEvent {{
{variants}    /// An event that the document does not list, as it came.
    {UNKNOWN} {{
        /// Name of the event on the wire.
        event_type: String,
        /// Its payload, unchanged.
        data: Value,
    }},
}}

impl WebhookEvent {{
    /// Names of the events that the document lists, in its order.
    pub const KNOWN: &'static [&'static str] = &[
{known}    ];

    /// Name of the event on the wire.
    pub fn event_type(&self) -> &str {{
        match self {{
{names}            Self::{UNKNOWN} {{ event_type, .. }} => event_type,
        }}
    }}

    /// Whether the event is kept as it came, without a type of its own.
    pub fn is_unknown(&self) -> bool {{
        matches!(self, Self::{UNKNOWN} {{ .. }})
    }}

    /// The event of this name with this payload.
    ///
    /// # Errors
    /// [`Mismatch`] when the document lists the event and the payload is not what it says. Paths count from the
    /// payload.
    pub fn from_parts(event_type: &str, data: Value) -> Result<Self, Mismatch> {{
        Self::from_parts_watched(event_type, data).map(|(event, _)| event)
    }}

    /// As [`from_parts`](Self::from_parts), with what was tolerated in the payload.
    ///
    /// # Errors
    /// As [`from_parts`](Self::from_parts).
    pub fn from_parts_watched(event_type: &str, data: Value) -> Result<(Self, Deviations), Mismatch> {{
        match event_type {{
{reads}            _ => {{
                let deviations = Deviations::default().and_unknown_value(\".\", \"WebhookEvent\", event_type);
                Ok((Self::{UNKNOWN} {{ event_type: event_type.to_owned(), data }}, deviations))
            }}
        }}
    }}

    /// The payload as JSON.
    ///
    /// # Errors
    /// When the payload cannot be encoded; one that was read always can.
    pub fn data(&self) -> Result<Value, serde_json::Error> {{
        match self {{
{writes}            Self::{UNKNOWN} {{ data, .. }} => Ok(data.clone()),
        }}
    }}
}}

/// Nothing of a payload without a type is shown: nobody knows what it holds.
impl fmt::Debug for WebhookEvent {{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {{
        match self {{
{shows}            Self::{UNKNOWN} {{ event_type, .. }} => {{
                f.debug_struct(\"{UNKNOWN}\").field(\"event_type\", event_type).finish_non_exhaustive()
            }}
        }}
    }}
}}

fn payload<T: DeserializeOwned>(
    data: &Value,
    event: fn(Box<T>) -> WebhookEvent,
) -> Result<(WebhookEvent, Deviations), Mismatch> {{
    let (payload, deviations) = progenitor_client::witness::read_watched(data)?;
    Ok((event(Box::new(payload)), deviations))
}}
"
    )
}

fn lines(events: &[Event], indent: usize, of: impl Fn(&Event) -> Vec<String>) -> String {
    let mut out = String::new();
    for line in events.iter().flat_map(of) {
        let _ = writeln!(out, "{:indent$}{line}", "");
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn document(webhooks: Value) -> Value {
        json!({"components": {"schemas": {"thing payload": {"type": "object"}}}, "x-webhooks": webhooks})
    }

    fn thing() -> Value {
        json!({"$ref": "#/components/schemas/thing payload"})
    }

    #[test]
    fn an_event_becomes_a_variant_that_shows_its_evidence() {
        let events = collect(
            &document(json!({"thing.made": {
                "summary": "A [thing] was made.", "x-evidence": "inferred", "x-inference": "weak",
                "x-payload-evidence": "a guess", "payload": thing()
            }})),
            "d",
        )
        .unwrap();
        let text = module(&events);
        for line in [
            "    /// A \\[thing\\] was made.\n    ///\n    /// **Evidence:** inferred (weak inference).\n    ///\n    \
             /// Evidence of the payload: a guess.\n    ThingMade(Box<types::ThingPayload>),",
            "            Self::ThingMade(_) => \"thing.made\",",
            "            \"thing.made\" => payload(&data, Self::ThingMade),",
            "            Self::ThingMade(payload) => serde_json::to_value(payload),",
        ] {
            assert!(text.contains(line), "{line} in {text}");
        }
        syn::parse_file(&text).unwrap();
    }

    #[test]
    fn a_document_without_webhooks_has_no_events() {
        assert_eq!(collect(&json!({"paths": {}}), "d").unwrap(), []);
    }

    #[test]
    fn what_makes_no_variant_is_refused_with_its_place() {
        let refused = |webhooks: Value| collect(&document(webhooks), "specs/x").unwrap_err().to_string();
        assert_eq!(
            refused(json!({"Made": {"payload": {"type": "object"}}})),
            "specs/x: /x-webhooks/Made/payload: has to be a $ref to a component under /components/schemas that exists"
        );
        assert!(
            refused(json!({"Made": {"payload": {"$ref": "#/components/schemas/Nothing"}}})).contains("Made/payload")
        );
        assert!(
            refused(json!({"made": {"payload": thing()}, "Made": {"payload": thing()}}))
                .contains("`Made` and made would both be called `Made`")
        );
        assert!(refused(json!({"unknown": {"payload": thing()}})).contains("/x-webhooks/unknown:"));
        assert!(refused(json!({"7th": {"payload": thing()}})).contains("begin with a letter"));
    }
}
