//! Gives every part of a document the shape that its place asks for, or says where that cannot be done.

use serde_json::{Map, Value, json};

use super::ConvertError;
use super::grammar::{Dialect, Kind, Layout};
use super::note::{Cost, Ledger};
use crate::pointer;

const EMPTY_MEMBER: &str = "member without a value left out";
const EMPTY_PART: &str = "empty value taken as an empty object";
const EMPTY_LIST: &str = "empty list taken as the empty object that belongs there, or the other way round";

pub(super) fn run(document: &mut Value, dialect: Dialect, ledger: &mut Ledger) -> Result<(), ConvertError> {
    check(document, Kind::Document, "", dialect, ledger)
}

fn check(value: &mut Value, kind: Kind, at: &str, dialect: Dialect, ledger: &mut Ledger) -> Result<(), ConvertError> {
    match value {
        Value::Bool(_) if kind.is_schema() => return Ok(()),
        Value::Null => {
            ledger.note(at, EMPTY_PART, Cost::Nothing);
            *value = json!({});
        }
        Value::Array(items) if items.is_empty() => {
            ledger.note(at, EMPTY_LIST, Cost::Nothing);
            *value = json!({});
        }
        _ => {}
    }
    let Value::Object(members) = value else {
        let expected = if kind.is_schema() { "a schema" } else { "an object" };
        return Err(wrong(at, expected, value));
    };
    members.retain(|key, member| {
        let empty = member.is_null() && kind.member(key, dialect).is_some_and(|(_, part)| part != Kind::PathItem);
        if empty {
            ledger.note(&pointer::child(at, key), EMPTY_MEMBER, Cost::Nothing);
        }
        !empty
    });
    for (key, member) in members.iter_mut() {
        let Some((layout, part)) = kind.member(key, dialect) else { continue };
        check_member(member, layout, part, &pointer::child(at, key), dialect, ledger)?;
    }
    Ok(())
}

fn check_member(
    member: &mut Value,
    layout: Layout,
    part: Kind,
    at: &str,
    dialect: Dialect,
    ledger: &mut Ledger,
) -> Result<(), ConvertError> {
    match layout {
        Layout::Map | Layout::MapWithExtensions => {
            if is_empty_list(member) || member.is_null() {
                ledger.note(at, EMPTY_LIST, Cost::Nothing);
                *member = json!({});
            }
            let Value::Object(parts) = member else { return Err(wrong(at, "an object", member)) };
            // `responses: {default: …, x-note: …}`: an extension may have any shape.
            let named = parts.iter_mut().filter(|(name, _)| layout == Layout::Map || !name.starts_with("x-"));
            for (name, value) in named {
                check(value, part, &pointer::child(at, name), dialect, ledger)?;
            }
        }
        Layout::List | Layout::OneOrList => {
            if layout == Layout::List && member.as_object().is_some_and(Map::is_empty) {
                ledger.note(at, EMPTY_LIST, Cost::Nothing);
                *member = json!([]);
            }
            match member {
                Value::Array(items) => {
                    for (number, item) in items.iter_mut().enumerate() {
                        check(item, part, &format!("{at}/{number}"), dialect, ledger)?;
                    }
                }
                one if layout == Layout::OneOrList => check(one, part, at, dialect, ledger)?,
                other => return Err(wrong(at, "a list", other)),
            }
        }
        Layout::One => check(member, part, at, dialect, ledger)?,
    }
    Ok(())
}

fn is_empty_list(value: &Value) -> bool {
    value.as_array().is_some_and(Vec::is_empty)
}

fn wrong(at: &str, expected: &'static str, found: &Value) -> ConvertError {
    let found = match found {
        Value::Null => "nothing",
        Value::Bool(_) => "true or false",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    };
    ConvertError::Shape { pointer: at.to_owned(), expected, found }
}
