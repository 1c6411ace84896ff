//! The mark by which the lowered document remembers how a request is really written.
//!
//! It stands on operations (true path and method), on parameters (true name, place and style) and on bodies (true media
//! type, parts), only where these differ from what the generator is shown. The operation table of the client is made of
//! it, and so is the call by operationId.

use openapi_kit::Operation;
use serde_json::{Value, json};

/// The member that holds the mark.
pub(crate) const WIRE: &str = "x-wire";

/// The mark of something in the lowered document.
pub(crate) fn mark<'a>(document: &'a Value, pointer: &str) -> Option<&'a Value> {
    document.pointer(pointer)?.get(WIRE)
}

/// Path and method, in capitals, of an operation of the lowered document as the effective document has them.
pub(crate) fn true_place<'a>(document: &'a Value, operation: &'a Operation) -> (&'a str, String) {
    let mark = mark(document, &operation.pointer);
    let word = |key: &str| mark.and_then(|mark| mark.get(key)).and_then(Value::as_str);
    let method = word("method").map(str::to_ascii_uppercase).unwrap_or_else(|| operation.method.clone());
    (word("path").unwrap_or(&operation.path), method)
}

/// Adds to the mark of an operation.
pub(super) fn note(operation: &mut Value, key: &str, value: &str) {
    if let Some(members) = operation.as_object_mut() {
        let mark = members.entry(WIRE).or_insert_with(|| json!({}));
        if mark.get(key).is_none() {
            mark[key] = json!(value);
        }
    }
}
