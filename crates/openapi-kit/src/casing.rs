//! The casing that the generator gives to names, for checking that two names do not meet.

use heck::{ToLowerCamelCase as _, ToPascalCase as _, ToSnakeCase as _};

/// `first interacted date` and `first_interacted_date` both become `FirstInteractedDate`.
pub fn pascal(name: &str) -> String {
    separated(name).to_pascal_case()
}

/// `listSessions` and `ListSessions` both become `list_sessions`.
pub fn snake(name: &str) -> String {
    separated(name).to_snake_case()
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
    separated(name).to_lower_camel_case()
}

/// Whatever stands between words, as one thing that does; an apostrophe stands in a word.
fn separated(name: &str) -> String {
    name.replace('\'', "").replace(|letter: char| !letter.is_alphanumeric(), "-")
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
