//! JSON pointers (RFC 6901): building, splitting and following them.

use serde_json::Value;

/// Escapes one reference token: `~` becomes `~0`, `/` becomes `~1`.
///
/// ```
/// assert_eq!(openapi_kit::pointer::escape("/api/v1/Tags/{id}"), "~1api~1v1~1Tags~1{id}");
/// ```
pub fn escape(token: &str) -> String {
    token.replace('~', "~0").replace('/', "~1")
}

/// Undoes [`escape`].
pub fn unescape(token: &str) -> String {
    token.replace("~1", "/").replace("~0", "~")
}

/// `base` with one more token at its end.
pub fn child(base: &str, token: &str) -> String {
    format!("{base}/{}", escape(token))
}

/// The unescaped tokens of a pointer; the empty pointer has none.
pub fn tokens(pointer: &str) -> Vec<String> {
    pointer.split('/').skip(1).map(unescape).collect()
}

/// The pointer inside a local reference: `#/components/schemas/A` gives `/components/schemas/A`.
///
/// The fragment of a reference is percent-encoded, a pointer is not. A reference into another file gives `None`.
pub fn of_local_ref(reference: &str) -> Option<String> {
    let fragment = reference.strip_prefix('#')?;
    if !fragment.is_empty() && !fragment.starts_with('/') {
        return None;
    }
    Some(percent_decode(fragment))
}

/// A pointer as the fragment of a URI.
///
/// ```
/// assert_eq!(openapi_kit::pointer::fragment("/paths/~1a~1{id}"), "/paths/~1a~1%7Bid%7D");
/// ```
pub fn fragment(pointer: &str) -> String {
    let mut out = String::with_capacity(pointer.len());
    for byte in pointer.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

/// Follows `$ref`s from `value` until something that is not a reference is reached.
///
/// Returns the pointer of what was reached, when it was reached through a reference, and the thing itself.
/// A reference that leads nowhere, into another file, or round in a circle gives `None`.
pub fn resolve<'a>(document: &'a Value, value: &'a Value) -> Option<(Option<String>, &'a Value)> {
    let mut at = None;
    let mut current = value;
    // A chain longer than this is a circle: no document nests references that deep.
    for _ in 0..32 {
        let Some(reference) = current.get("$ref").and_then(Value::as_str) else {
            return Some((at, current));
        };
        let pointer = of_local_ref(reference)?;
        current = document.pointer(&pointer)?;
        at = Some(pointer);
    }
    None
}

fn percent_decode(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let decoded = (bytes[at] == b'%')
            .then(|| text.get(at + 1..at + 3))
            .flatten()
            .and_then(|hex| u8::from_str_radix(hex, 16).ok());
        match decoded {
            Some(byte) => {
                out.push(byte);
                at += 3;
            }
            None => {
                out.push(bytes[at]);
                at += 1;
            }
        }
    }
    String::from_utf8_lossy(&out).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_path_survives_escaping_and_splitting() {
        let pointer = child("/paths", "/a~b/{id}");
        assert_eq!(pointer, "/paths/~1a~0b~1{id}");
        assert_eq!(tokens(&pointer), ["paths", "/a~b/{id}"]);
    }

    #[test]
    fn a_percent_encoded_fragment_is_decoded() {
        assert_eq!(of_local_ref("#/paths/~1a~1%7Bid%7D").as_deref(), Some("/paths/~1a~1{id}"));
        assert_eq!(of_local_ref("other.yaml#/A"), None);
    }

    #[test]
    fn references_are_followed_to_the_end() {
        let document = json!({"a": {"$ref": "#/b"}, "b": {"$ref": "#/c"}, "c": {"type": "string"}});
        let (at, value) = resolve(&document, &document["a"]).unwrap();
        assert_eq!((at.as_deref(), &value["type"]), (Some("/c"), &json!("string")));
    }

    #[test]
    fn a_circle_of_references_leads_nowhere() {
        let document = json!({"a": {"$ref": "#/b"}, "b": {"$ref": "#/a"}});
        assert!(resolve(&document, &document["a"]).is_none());
    }
}
