//! What stands in an example for a value that the document gives no example of.
//!
//! Names of people, addresses and numbers are from the ranges that are reserved for documentation.

use serde_json::Value;

use crate::casing::snake;

/// A text that fits the name and format of a parameter or member; none where any would be made up.
pub(super) fn text(name: &str, schema: Option<&Value>) -> Option<&'static str> {
    let name = snake(name);
    let format = schema.and_then(|schema| schema.get("format")).and_then(Value::as_str).unwrap_or_default();
    let has = |word: &str| name.split('_').any(|part| part == word);
    // Nobody should find a secret in an example, nor learn to write one into code.
    if has("secret") || has("password") || has("token") {
        return None;
    }
    Some(match format {
        "date-time" if has("max") || has("end") => "2026-11-01T00:00:00Z",
        "date-time" => "2026-10-01T00:00:00Z",
        "date" => "2026-10-01",
        "uuid" => "0d9a7a52-0c35-4f0e-8a3e-6a1f6d2f7c10",
        _ if format == "email" || has("email") => "nora.ashby@example.com",
        _ if has("second") && has("number") => "+12025550164",
        _ if has("mask") && has("number") => "+12025550187",
        _ if has("phone") || has("number") => "+12025550143",
        _ if has("callback") && has("url") => "https://hooks.example.com/events",
        _ if format == "uri" || has("url") => "https://www.example.com/",
        _ if has("language") => "en",
        _ if has("timezone") => "Europe/Prague",
        _ => match name.as_str() {
            "first_name" => "Nora",
            "last_name" => "Ashby",
            "username" => "nora.ashby",
            "full_name" => "Nora Ashby",
            "name" => "North",
            "value" => "value",
            "label" => "VIP",
            "tag" | "tags" => "vip",
            "subject" => "Your order",
            "body" | "text" | "message" => "Your order is ready.",
            "note" | "description" | "reason" => "Called back on Monday.",
            "goal" => "Renew the contract",
            _ => return None,
        },
    })
}

/// The text, or one of its kind that nobody owns: documents show numbers and addresses of whom they please.
pub(super) fn reserved(text: &str) -> &str {
    let is_number = text.strip_prefix('+').is_some_and(|digits| digits.bytes().all(|byte| byte.is_ascii_digit()));
    match text.split_once('@') {
        _ if is_number => "+12025550143",
        Some((_, domain)) if !["example.com", "example.org", "example.net"].contains(&domain) => {
            "nora.ashby@example.com"
        }
        _ => text,
    }
}

/// A number inside the bounds of the schema: what one would ask for at a time, an id, a count.
pub(super) fn integer(name: &str, schema: Option<&Value>) -> i64 {
    let name = snake(name);
    let bound = |bound: &str| schema.and_then(|schema| schema.get(bound)).and_then(Value::as_i64);
    let wanted = match name.as_str() {
        "limit" => 50,
        "id" | "ids" | "body" => 12,
        _ if name.ends_with("id") || name.ends_with("ids") => 7,
        _ => 1,
    };
    wanted.max(bound("minimum").unwrap_or(i64::MIN)).min(bound("maximum").unwrap_or(i64::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_value_fits_format_and_name() {
        assert_eq!(text("Created.Max", Some(&json!({"format": "date-time"}))), Some("2026-11-01T00:00:00Z"));
        assert_eq!(text("clientEmail", None), Some("nora.ashby@example.com"));
        assert_eq!(text("phoneNumber", None), Some("+12025550143"));
        assert_eq!(text("name", None), Some("North"));
    }

    #[test]
    fn what_would_be_made_up_or_secret_has_no_value() {
        for name in ["clientSecret", "password", "baseName", "key", "contactInfoField"] {
            assert_eq!(text(name, None), None, "{name}");
        }
    }

    #[test]
    fn numbers_and_addresses_of_somebody_are_not_repeated() {
        assert_eq!(reserved("+33123456789"), "+12025550143");
        assert_eq!(reserved("someone@mail.test"), "nora.ashby@example.com");
        assert_eq!(reserved("a@example.org"), "a@example.org");
        assert_eq!(reserved("2026-10-01"), "2026-10-01");
    }

    #[test]
    fn a_number_keeps_the_bounds() {
        assert_eq!(integer("limit", None), 50);
        assert_eq!(integer("limit", Some(&json!({"maximum": 20}))), 20);
        assert_eq!(integer("limit", Some(&json!({"minimum": 75}))), 75);
        assert_eq!(integer("departmentId", None), 7);
    }
}
