//! The casing that the generator gives to names, for knowing what a name becomes and whether two of them meet.

use heck::{ToPascalCase as _, ToSnakeCase as _};

/// The type of a component: `first interacted date` and `first_interacted_date` both become `FirstInteractedDate`.
pub(crate) fn pascal(name: &str) -> String {
    let cased = match name {
        "+1" => "plus1".to_owned(),
        "-1" => "minus1".to_owned(),
        _ => separated(name).to_pascal_case(),
    };
    identifier(cased, "X")
}

/// A name as part of a longer one: as [`pascal`], but digits may come first, and nothing makes nothing.
pub(crate) fn part(name: &str) -> String {
    separated(name).to_pascal_case()
}

/// The method of an operation or the module of a tag, before a keyword gets its underscore: `listSessions` and
/// `ListSessions` both become `list_sessions`.
pub(crate) fn snake(name: &str) -> String {
    let cased = separated(name).to_snake_case();
    if cased.starts_with(|letter: char| !is_start(letter)) { format!("_{cased}") } else { cased }
}

/// The field of a property: as [`snake`], but a name for each, also for what has no letter.
pub(crate) fn field(name: &str) -> String {
    let cased = match name {
        "+1" => "plus1".to_owned(),
        "-1" => "minus1".to_owned(),
        _ => separated(name).to_snake_case(),
    };
    identifier(cased, "x")
}

/// Whether it is a name that Rust allows for a thing of ours.
pub(crate) fn is_identifier(name: &str) -> bool {
    syn::parse_str::<syn::Ident>(name).is_ok()
}

fn separated(name: &str) -> String {
    name.replace('\'', "").replace(|letter: char| !is_continued(letter), "-")
}

fn identifier(cased: String, prefix: &str) -> String {
    let name = match cased.chars().next() {
        None => prefix.to_owned(),
        Some(first) if is_start(first) => cased,
        Some(_) => format!("{prefix}{cased}"),
    };
    // `gen` is a keyword of this edition that the parser of older ones does not know.
    if is_identifier(&name) && name != "gen" { name } else { format!("{name}_") }
}

fn is_start(letter: char) -> bool {
    unicode_ident::is_xid_start(letter)
}

fn is_continued(letter: char) -> bool {
    unicode_ident::is_xid_continue(letter)
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
        assert_eq!(pascal("A1B"), "A1b");
    }

    #[test]
    fn what_is_no_identifier_becomes_one_as_the_generator_makes_it() {
        assert_eq!(
            (pascal("2fa"), pascal("self"), pascal("$")),
            ("X2fa".to_owned(), "Self_".to_owned(), "X".to_owned())
        );
        assert_eq!((field("type"), field("2nd"), field("@")), ("type_".to_owned(), "x2nd".to_owned(), "x".to_owned()));
        assert_eq!((snake("2fa"), snake("it's")), ("_2fa".to_owned(), "its".to_owned()));
    }
}
