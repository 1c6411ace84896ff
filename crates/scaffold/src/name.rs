//! What an API may be called.

use openapi_kit::casing;

use crate::ScaffoldError;

/// Longer names make paths that some systems cannot hold.
const LONGEST: usize = 40;

/// Words that can be no module.
const KEYWORDS: [&str; 40] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn", "else",
    "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod",
    "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static", "struct", "super", "trait",
];

/// Further ones.
const MORE_KEYWORDS: [&str; 11] =
    ["true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield"];

/// The names that follow from one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Name {
    /// Folder below `specs/`: `pet-shop`.
    pub(crate) folder: String,
    /// Client crate: `pet-shop-client`.
    pub(crate) client: String,
    /// The same in Rust: `pet_shop_client`.
    pub(crate) library: String,
    /// Module of tests: `pet_shop`.
    pub(crate) module: String,
    /// Constant: `PET_SHOP`.
    pub(crate) constant: String,
}

/// The names that follow from one, or why it is none.
pub(crate) fn checked(name: &str) -> Result<Name, ScaffoldError> {
    let refused = |reason| ScaffoldError::Name { name: name.to_owned(), reason };
    let parts = || name.split('-');
    let is_plain = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
    if !parts().all(is_plain) || !name.starts_with(|letter: char| letter.is_ascii_lowercase()) {
        return Err(refused(
            "can be no name of an API: it has to be small letters and digits, in words with hyphens between them, such as \
             `pet-shop`, and to begin with a letter",
        ));
    }
    if name.len() > LONGEST {
        return Err(refused("is too long for an API; 40 characters are allowed"));
    }
    let module = name.replace('-', "_");
    if KEYWORDS.contains(&&*module) || MORE_KEYWORDS.contains(&&*module) {
        return Err(refused("is a word of Rust and can be no module; add another word, such as `-api`"));
    }
    Ok(Name {
        folder: name.to_owned(),
        client: format!("{name}-client"),
        library: format!("{module}_client"),
        constant: casing::snake(&module).to_uppercase(),
        module,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_names_follow_from_one() {
        let name = checked("pet-shop2").unwrap();
        assert_eq!(
            (&*name.folder, &*name.client, &*name.library),
            ("pet-shop2", "pet-shop2-client", "pet_shop2_client")
        );
        assert_eq!((&*name.module, &*name.constant), ("pet_shop2", "PET_SHOP2"));
    }

    #[test]
    fn what_can_be_no_crate_is_refused_with_the_mend() {
        for (name, words) in [
            ("", "small letters"),
            ("Pets", "small letters"),
            ("pet_shop", "hyphens"),
            ("pet--shop", "hyphens"),
            ("-pets", "hyphens"),
            ("2pets", "begin with a letter"),
            ("../pets", "small letters"),
            ("pets/shop", "small letters"),
            ("type", "word of Rust"),
            (&"p".repeat(41), "too long"),
        ] {
            let error = checked(name).unwrap_err().to_string();
            assert!(error.contains(words), "{error}");
        }
    }
}
