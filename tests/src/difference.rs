//! Compares what a typed client makes of a value with the value itself.

use serde_json::Value;

/// Each place where `found` is not what was `sent`, as `pointer: sent X, found Y`.
///
/// A member that was sent as null may be absent afterwards: to a typed client both mean that there is no value.
/// Numbers compare by value, so that `1` and `1.0` are the same.
pub fn differences(sent: &Value, found: &Value) -> Vec<String> {
    let mut out = Vec::new();
    compare(sent, found, "", &mut out);
    out
}

fn compare(sent: &Value, found: &Value, at: &str, out: &mut Vec<String>) {
    match (sent, found) {
        (Value::Object(sent), Value::Object(found)) => {
            for (key, value) in sent {
                let inner = openapi_kit::pointer::child(at, key);
                match found.get(key) {
                    Some(other) => compare(value, other, &inner, out),
                    None if value.is_null() => {}
                    None => out.push(format!("{inner}: sent {}, found nothing", short(value))),
                }
            }
            for (key, value) in found.iter().filter(|(key, _)| !sent.contains_key(*key)) {
                out.push(format!("{}: sent nothing, found {}", openapi_kit::pointer::child(at, key), short(value)));
            }
        }
        (Value::Array(sent), Value::Array(found)) if sent.len() == found.len() => {
            for (number, (value, other)) in sent.iter().zip(found).enumerate() {
                compare(value, other, &format!("{at}/{number}"), out);
            }
        }
        (Value::Number(a), Value::Number(b)) if a == b || a.as_f64() == b.as_f64() => {}
        _ if sent == found => {}
        _ => out.push(format!("{at}: sent {}, found {}", short(sent), short(found))),
    }
}

fn short(value: &Value) -> String {
    let text = value.to_string();
    if text.chars().count() > 80 { format!("{}…", text.chars().take(80).collect::<String>()) } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_lost_a_changed_and_an_invented_member_are_named() {
        let sent = json!({"a": 1, "b": {"c": [1, 2]}, "n": null});
        let found = json!({"b": {"c": [1, 3]}, "d": true});
        assert_eq!(
            differences(&sent, &found),
            ["/a: sent 1, found nothing", "/b/c/1: sent 2, found 3", "/d: sent nothing, found true"]
        );
    }

    #[test]
    fn null_and_absent_are_the_same_only_when_null_was_sent() {
        assert!(differences(&json!({"a": null}), &json!({})).is_empty());
        assert_eq!(differences(&json!({}), &json!({"a": null})), ["/a: sent nothing, found null"]);
        assert_eq!(differences(&json!([null]), &json!([])), ["/: sent [null], found []".replace("/:", ":")]);
    }
}
