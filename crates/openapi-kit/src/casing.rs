//! The casing that the generator gives to names, for checking that two names do not meet.

/// `first interacted date` and `first_interacted_date` both become `FirstInteractedDate`.
pub fn pascal(name: &str) -> String {
    words(name).iter().map(|word| capitalise(word)).collect()
}

/// `listSessions` and `ListSessions` both become `list_sessions`.
pub fn snake(name: &str) -> String {
    words(name).join("_").to_lowercase()
}

/// The cargo feature of a tag: the name of its module with hyphens. `EmailThreads` gives `email-threads`, `WhatsApp` gives
/// `whats-app`.
///
/// ```
/// assert_eq!(openapi_kit::casing::feature("EmailThreads"), "email-threads");
/// ```
pub fn feature(tag: &str) -> String {
    snake(tag).replace('_', "-")
}

/// `get_a-thing` and `GetAThing` both become `getAThing`.
pub fn camel(name: &str) -> String {
    let pascal = pascal(name);
    let mut letters = pascal.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}

fn capitalise(word: &str) -> String {
    let mut letters = word.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters.flat_map(char::to_lowercase)).collect(),
        None => String::new(),
    }
}

/// Splits at everything that is no letter or digit, before a capital after a small letter,
/// and before the last capital of a run of them: `WhatsAppID` gives `Whats`, `App`, `ID`; `HTMLText` gives `HTML`, `Text`.
fn words(name: &str) -> Vec<String> {
    let letters: Vec<char> = name.chars().collect();
    let mut words = Vec::new();
    let mut word = String::new();
    for (at, &letter) in letters.iter().enumerate() {
        if !letter.is_alphanumeric() {
            words.extend((!word.is_empty()).then(|| std::mem::take(&mut word)));
            continue;
        }
        let before = at.checked_sub(1).and_then(|at| letters.get(at));
        let after = letters.get(at + 1);
        let starts = letter.is_uppercase()
            && before.is_some_and(|before| {
                before.is_lowercase()
                    || before.is_numeric()
                    || (before.is_uppercase() && after.is_some_and(|after| after.is_lowercase()))
            });
        if starts && !word.is_empty() {
            words.push(std::mem::take(&mut word));
        }
        word.push(letter);
    }
    words.extend((!word.is_empty()).then_some(word));
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_split_where_the_generator_splits_them() {
        assert_eq!(snake("listSessions"), "list_sessions");
        assert_eq!(snake("Created.Min"), "created_min");
        assert_eq!(snake("openIDProvider"), "open_id_provider");
        assert_eq!(pascal("first interacted date"), "FirstInteractedDate");
        assert_eq!(pascal("IN_QUEUE"), "InQueue");
        assert_eq!(pascal("FF"), "Ff");
        assert_eq!(pascal("WEB_RTC"), "WebRtc");
        assert_eq!(pascal("email-threads"), "EmailThreads");
        assert_eq!(pascal(" description"), "Description");
        assert_eq!((feature("WhatsApp"), camel("get_a-thing")), ("whats-app".to_owned(), "getAThing".to_owned()));
    }
}
