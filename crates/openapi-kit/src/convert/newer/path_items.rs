//! Path items among the components, which OpenAPI 3.0 has no place for, and the methods that it does not know.

use serde_json::{Map, Value};

use super::{MEMBER, keep};
use crate::convert::ConvertError;
use crate::convert::grammar::{Dialect, Kind, visit_document};
use crate::convert::note::{Cost, Ledger};
use crate::pointer;

const IN_PLACE: &str = "shared path item written where it is used";
const UNUSED: &str = "path item that nothing uses kept as an extension";
const ALL_USED: &str = "path items of the components left out, they are written where they are used";

pub(super) fn run(document: &mut Value, ledger: &mut Ledger) -> Result<(), ConvertError> {
    let Some(items) = document.pointer("/components/pathItems").cloned() else {
        methods(document, ledger);
        return Ok(());
    };
    let mut used: Vec<String> = Vec::new();
    let mut error = None;
    visit_document(document, Dialect::Newer, &mut |kind, at, value| {
        if kind != Kind::PathItem || at.starts_with("/components/pathItems/") {
            return;
        }
        // One shared item may stand for another; longer than this it is a circle.
        for _ in 0..32 {
            let Some(reference) = value.get("$ref").and_then(Value::as_str).map(str::to_owned) else { return };
            let name = pointer::of_local_ref(&reference)
                .and_then(|place| place.strip_prefix("/components/pathItems/").map(pointer::unescape));
            let Some((name, item)) = name.and_then(|name| items.get(&name).map(|item| (name, item))) else { return };
            used.push(name);
            write_out(value, item);
            ledger.note(at, IN_PLACE, Cost::Nothing);
        }
        let reference = value.get("$ref").and_then(Value::as_str).unwrap_or_default().to_owned();
        error.get_or_insert(ConvertError::Circle { pointer: at.to_owned(), reference });
    });
    if let Some(error) = error {
        return Err(error);
    }
    if let Some(Value::Object(components)) = document.get_mut("components")
        && let Some(Value::Object(mut items)) = components.shift_remove("pathItems")
    {
        items.retain(|name, _| !used.contains(name));
        if items.is_empty() {
            ledger.note("/components/pathItems", ALL_USED, Cost::Nothing);
        } else {
            components.insert("x-pathItems".to_owned(), Value::Object(items));
            ledger.note("/components/pathItems", UNUSED, Cost::Lost);
        }
    }
    methods(document, ledger);
    Ok(())
}

/// What stands beside the reference comes before what it leads to.
fn write_out(value: &mut Value, item: &Value) {
    let mut out = Map::new();
    if let (Value::Object(beside), Value::Object(item)) = (&*value, item) {
        out.extend(item.iter().map(|(key, member)| (key.clone(), member.clone())));
        let beside = beside.iter().filter(|(key, _)| *key != "$ref");
        out.extend(beside.map(|(key, member)| (key.clone(), member.clone())));
    }
    *value = Value::Object(out);
}

/// `query` and free methods came with OpenAPI 3.2.
fn methods(document: &mut Value, ledger: &mut Ledger) {
    visit_document(document, Dialect::Newer, &mut |kind, at, value| {
        if let (Kind::PathItem, Value::Object(members)) = (kind, value) {
            for key in ["query", "additionalOperations"] {
                keep(members, key, MEMBER, at, ledger);
            }
        }
    });
}
