//! Which words of an answer may be repeated, and how values are described without repeating them.

use serde_json::Value;

/// The longest word of an enumeration that is repeated.
const WORD: usize = 48;

/// Whether a text looks like a word of an enumeration: short, of letters, digits and separators, with few digits, and not
/// with the changes of case that random texts have.
pub(super) fn is_word(text: &str) -> bool {
    let plain = text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.' | ' '));
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let bytes = text.as_bytes();
    let rises = bytes.windows(2).filter(|pair| pair[0].is_ascii_lowercase() && pair[1].is_ascii_uppercase()).count();
    text.len() <= WORD
        && plain
        && text.starts_with(|c: char| c.is_ascii_alphabetic())
        && digits <= 4
        && rises <= 1 + text.len() / 5
}

/// Whether a member's name is one that a programmer gave, rather than data: an id, an address, a moment.
pub(super) fn is_name(text: &str) -> bool {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    !text.is_empty()
        && text.len() <= 64
        && text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.' | '$' | '[' | ']' | ' '))
        && text.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '_' | '$' | ' '))
        // Of what has spaces, only what does not look like somebody's name.
        && !(text.contains(' ') && text.contains(|c: char| c.is_ascii_uppercase()))
        && digits <= 4
}

/// Type and shape.
pub(super) fn describe(value: &Value) -> String {
    match value {
        Value::Null => "null".to_owned(),
        Value::Bool(_) => "a boolean".to_owned(),
        Value::Number(number) if number.is_f64() => match number.as_f64().is_some_and(|n| n.fract() == 0.0) {
            true => "a number written with a fraction of zero".to_owned(),
            false => "a number with a fraction".to_owned(),
        },
        Value::Number(_) => "an integer".to_owned(),
        Value::String(text) => format!("a string of {}", counted(text.chars().count(), "character")),
        Value::Array(items) => format!("an array of {}", counted(items.len(), "item")),
        Value::Object(members) => format!("an object of {}", counted(members.len(), "member")),
    }
}

/// The form of a text: letters as `A` and `a`, digits as `9`, the rest as it is; `2026-01-02` is `9999-99-99`. None for
/// texts that are not made of digits and separators mostly, which may say more than their form.
pub(super) fn form(text: &str) -> Option<String> {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    if text.len() > 40 || digits * 2 < text.len() {
        return None;
    }
    let masked = text.chars().map(|c| match c {
        '0'..='9' => '9',
        'T' | 'Z' | '-' | ':' | '.' | ' ' | '+' | '/' => c,
        c if c.is_uppercase() => 'A',
        _ => 'a',
    });
    Some(masked.collect())
}

/// `1 item`, `2 items`.
pub(super) fn counted(count: usize, thing: &str) -> String {
    if count == 1 { format!("1 {thing}") } else { format!("{count} {thing}s") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn words_of_enumerations_are_told_from_data() {
        for word in ["IN_QUEUE", "CallForwardedToExternalPhone", "whatsapp", "sms-v2", "ACTIVE"] {
            assert!(is_word(word), "{word}");
        }
        for data in [
            "+420601123456",
            "jan@example.com",
            "sk_live_51H8aB9xYz00",
            "7371450",
            "",
            "aBcDeFgHiJkLmNoP",
            "a\nb",
            "Nováková",
        ] {
            assert!(!is_word(data), "{data}");
        }
    }

    #[test]
    fn names_of_members_are_told_from_keys_of_maps() {
        for name in ["id", "created_at", "Subject.Text", "first interacted date", " description", "$type"] {
            assert!(is_name(name), "{name}");
        }
        for data in [
            "7371450",
            "jan@example.com",
            "Jan Novak",
            "2026-01-02T03:04:05Z",
            "b3f1c2d4-0000-4000-8000-000000000000",
            "",
        ] {
            assert!(!is_name(data), "{data}");
        }
    }

    #[test]
    fn a_description_repeats_nothing() {
        assert_eq!(describe(&json!("secret")), "a string of 6 characters");
        assert_eq!(describe(&json!({"a": 1})), "an object of 1 member");
        assert_eq!(describe(&json!(1.0)), "a number written with a fraction of zero");
        assert_eq!(form("2026-01-02 03:04").as_deref(), Some("9999-99-99 99:99"));
        assert_eq!(form("tomorrow at 5"), None);
    }
}
