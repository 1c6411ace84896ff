//! What is done to the bytes of a body.

use std::io::Write;

use bytes::Bytes;
use flate2::Compression;
use flate2::write::GzEncoder;
use serde_json::{Value, json};

/// JSON that no parser takes: its beginning. None when it is no JSON to begin with.
pub(super) fn malform(body: &Bytes, random: &mut fastrand::Rng) -> Option<Bytes> {
    let value: Value = serde_json::from_slice(body).ok()?;
    if value.is_object() || value.is_array() {
        // The beginning of an object or list is never a whole one; what stands around it is no part of it.
        let text = body.trim_ascii();
        return Some(body.slice_ref(&text[..random.usize(1..text.len())]));
    }
    // The beginning of a number is a number.
    Some(Bytes::from([body, &b","[..]].concat()))
}

/// JSON in which one value is of another type; the whole value where it has no members. None when it is no JSON.
pub(super) fn mistype(body: &Bytes, random: &mut fastrand::Rng) -> Option<Bytes> {
    let mut value: Value = serde_json::from_slice(body).ok()?;
    let count = members(&value);
    let mut number = if count == 0 { 0 } else { random.usize(1..=count) };
    if let Some(place) = member(&mut value, &mut number) {
        *place = other_type(place);
    }
    Some(Bytes::from(value.to_string()))
}

/// How many values there are inside.
fn members(value: &Value) -> usize {
    match value {
        Value::Object(inner) => inner.values().map(|member| 1 + members(member)).sum(),
        Value::Array(inner) => inner.iter().map(|item| 1 + members(item)).sum(),
        _ => 0,
    }
}

/// The value of this number, counted from the outermost, which is 0.
fn member<'v>(value: &'v mut Value, number: &mut usize) -> Option<&'v mut Value> {
    if *number == 0 {
        return Some(value);
    }
    *number -= 1;
    match value {
        Value::Object(inner) => inner.values_mut().find_map(|inner| step(inner, number)),
        Value::Array(inner) => inner.iter_mut().find_map(|inner| step(inner, number)),
        _ => None,
    }
}

/// Goes into a value, or past it and everything inside.
fn step<'v>(value: &'v mut Value, number: &mut usize) -> Option<&'v mut Value> {
    let size = 1 + members(value);
    if *number < size {
        return member(value, number);
    }
    *number -= size;
    None
}

fn other_type(value: &Value) -> Value {
    match value {
        Value::Null | Value::Bool(_) => json!([]),
        Value::Number(_) => json!({"unexpected": true}),
        Value::String(_) => json!({"unexpected": 1}),
        Value::Array(_) => json!("unexpected"),
        Value::Object(_) => json!(["unexpected"]),
    }
}

/// The body as gzip; none if it cannot be packed.
pub(super) fn gzip(body: &[u8]) -> Option<Bytes> {
    let mut packer = GzEncoder::new(Vec::new(), Compression::fast());
    packer.write_all(body).ok()?;
    packer.finish().ok().map(Bytes::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIST: &[u8] = br#" [{"id": 1, "name": "Ara", "tags": ["a", "b"]}, {"id": 2, "none": null}] "#;

    #[test]
    fn malformed_json_is_never_json() {
        for text in [LIST, b"{}", b"[]", b"12", b"\"a\"", b"null", b"[[],[]]"] {
            for seed in 0..100 {
                let broken = malform(&Bytes::copy_from_slice(text), &mut fastrand::Rng::with_seed(seed)).unwrap();
                let parsed = serde_json::from_slice::<Value>(&broken);
                assert!(parsed.is_err(), "{:?}", String::from_utf8_lossy(&broken));
            }
        }
        assert_eq!(malform(&Bytes::from_static(b"PNG"), &mut fastrand::Rng::with_seed(0)), None);
    }

    #[test]
    fn a_wrong_type_is_at_one_place_and_every_place_has_its_turn() {
        let right: Value = serde_json::from_slice(LIST).unwrap();
        let mut seen = std::collections::BTreeSet::new();
        for seed in 0..200 {
            let wrong = mistype(&Bytes::from_static(LIST), &mut fastrand::Rng::with_seed(seed)).unwrap();
            let wrong: Value = serde_json::from_slice(&wrong).unwrap();
            assert_ne!(wrong, right);
            seen.insert(wrong.to_string());
        }
        // Two objects, one list, two texts in it, and four other members.
        assert_eq!(seen.len(), 9);
    }
}
