//! Compares the cargo features of a client crate, which are written by hand, with what the document asks for.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use crate::features::{CLIENT, EVENTS, Features, TYPES};

/// The feature that has everything but TLS.
const FULL: &str = "full";

/// Why a manifest does not fit the document.
#[derive(Debug, thiserror::Error)]
pub enum ManifestError {
    /// It cannot be read.
    #[error("{}: cannot be read: {source}", path.display())]
    Unreadable {
        /// The manifest.
        path: PathBuf,
        /// What the operating system said.
        source: std::io::Error,
    },
    /// It is no manifest.
    #[error("{}: {source}", path.display())]
    Malformed {
        /// The manifest.
        path: PathBuf,
        /// What is wrong, with line and column.
        source: Box<toml::de::Error>,
    },
    /// A feature is not there, or has too little.
    #[error("{}: the feature `{feature}` is missing; add the line `{line}` to [features]", path.display())]
    Missing {
        /// The manifest.
        path: PathBuf,
        /// The feature.
        feature: String,
        /// The line to add.
        line: String,
    },
    /// A feature lacks another one.
    #[error("{}: the feature `{feature}` does not have `{needs}`; add the line `    \"{needs}\",` to it", path.display())]
    Incomplete {
        /// The manifest.
        path: PathBuf,
        /// The feature.
        feature: String,
        /// What it has to have.
        needs: String,
    },
    /// A feature of a tag, or of events, that the document does not have.
    #[error("{}: no tag of the document makes the feature `{feature}`; remove it from {from}", path.display())]
    LeftOver {
        /// The manifest.
        path: PathBuf,
        /// The feature.
        feature: String,
        /// Where it stands.
        from: &'static str,
    },
}

#[derive(Debug, Deserialize)]
struct Manifest {
    #[serde(default)]
    features: BTreeMap<String, Vec<String>>,
}

/// Compares the manifest at `path` with the features of a document.
///
/// Asked for are `types`, `client`, one feature for each tag, `events` where the document has some, `full` that has
/// them, and `dispatch`, where it stands, with `full`. Features for other purposes are not looked at. A feature that
/// has `client` and nothing else is one of a tag.
pub(crate) fn check(path: &Path, features: &Features) -> Result<(), ManifestError> {
    let text =
        std::fs::read_to_string(path).map_err(|source| ManifestError::Unreadable { path: path.to_owned(), source })?;
    check_text(path, &text, features)
}

fn check_text(path: &Path, text: &str, features: &Features) -> Result<(), ManifestError> {
    let path = path.to_owned();
    let found = match toml::from_str::<Manifest>(text) {
        Ok(manifest) => manifest.features,
        Err(source) => return Err(ManifestError::Malformed { path, source: Box::new(source) }),
    };
    let tags = features.tags();
    let events = features.has_events().then_some(EVENTS);
    let mut wanted: BTreeMap<&str, Vec<&str>> = tags.iter().map(|tag| (tag.as_str(), vec![CLIENT])).collect();
    let in_full: Vec<&str> = [TYPES].into_iter().chain(events).chain(tags.iter().map(String::as_str)).collect();
    wanted.extend([(TYPES, Vec::new()), (CLIENT, Vec::new()), (FULL, in_full.clone())]);
    wanted.extend(events.map(|events| (events, Vec::new())));
    for (feature, needs) in &wanted {
        let Some(has) = found.get(*feature) else {
            let needs: Vec<String> = needs.iter().map(|need| format!("{need:?}")).collect();
            let line = format!("{feature} = [{}]", needs.join(", "));
            return Err(ManifestError::Missing { path, feature: (*feature).to_owned(), line });
        };
        if let Some(lacking) = needs.iter().find(|need| !has.iter().any(|has| has == *need)) {
            let (feature, needs) = ((*feature).to_owned(), (*lacking).to_owned());
            return Err(ManifestError::Incomplete { path, feature, needs });
        }
    }
    if found.get("dispatch").is_some_and(|has| !has.iter().any(|has| has == FULL)) {
        return Err(ManifestError::Incomplete { path, feature: "dispatch".to_owned(), needs: FULL.to_owned() });
    }
    let is_of_document = |feature: &str| in_full.contains(&feature) || wanted.contains_key(feature);
    let left_over = |(feature, from): (&String, _)| (!is_of_document(feature)).then(|| (feature.clone(), from));
    let of_tags = found.iter().filter(|(name, has)| **has == [CLIENT] || name.as_str() == EVENTS);
    let in_full = found.get(FULL).into_iter().flatten().map(|feature| (feature, "`full`"));
    match of_tags.map(|(feature, _)| (feature, "[features]")).chain(in_full).find_map(left_over) {
        Some((feature, from)) => Err(ManifestError::LeftOver { path, feature, from }),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use openapi_kit::OperationIndex;
    use serde_json::json;

    use super::*;

    fn checked(text: &str) -> Result<(), String> {
        let operation = |tag: &str, id: &str| json!({"get": {"tags": [tag], "operationId": id, "responses": {}}});
        let document = json!({
            "paths": {"/a": operation("EmailThreads", "a"), "/b": operation("Tags", "b")},
            "x-webhooks": {"Made": {}}
        });
        let features = Features::collect(&document, &OperationIndex::new(&document).unwrap(), "specs/x").unwrap();
        check_text(Path::new("crates/x-client/Cargo.toml"), text, &features).map_err(|error| error.to_string())
    }

    const GOOD: &str = r#"
[package]
name = "x-client"
[features]
default = ["full"]
full = ["types", "events", "email-threads", "tags"]
types = []
events = ["dep:sha2"]
client = ["dep:reqwest"]
email-threads = ["client"]
tags = ["client", "events"]
rustls = ["client", "runtime/rustls"]
dispatch = ["full"]
"#;

    #[test]
    fn features_that_match_the_document_are_good() {
        assert_eq!(checked(GOOD), Ok(()));
    }

    #[test]
    fn a_missing_feature_is_named_with_the_line_to_add() {
        assert_eq!(
            checked(&GOOD.replace("email-threads = [\"client\"]\n", "")).unwrap_err(),
            "crates/x-client/Cargo.toml: the feature `email-threads` is missing; add the line \
             `email-threads = [\"client\"]` to [features]"
        );
        assert!(checked("").unwrap_err().contains("add the line `client = []`"));
    }

    #[test]
    fn a_feature_that_lacks_another_is_named_with_the_line_to_add() {
        assert_eq!(
            checked(&GOOD.replace("\"email-threads\", ", "")).unwrap_err(),
            "crates/x-client/Cargo.toml: the feature `full` does not have `email-threads`; add the line \
             `    \"email-threads\",` to it"
        );
        assert!(checked(&GOOD.replace("= [\"client\", \"events\"]", "= []")).unwrap_err().contains("`tags` does not"));
        assert!(checked(&GOOD.replace("dispatch = [\"full\"]", "dispatch = []")).unwrap_err().contains("`dispatch`"));
    }

    #[test]
    fn a_feature_that_is_left_over_is_named() {
        let left_over = |from: &str, to: &str| checked(&GOOD.replace(from, to)).unwrap_err();
        assert_eq!(
            left_over("types = []", "types = []\nforms = [\"client\"]"),
            "crates/x-client/Cargo.toml: no tag of the document makes the feature `forms`; remove it from [features]"
        );
        assert!(left_over("\"tags\"]", "\"tags\", \"forms\"]").ends_with("the feature `forms`; remove it from `full`"));
    }

    #[test]
    fn a_manifest_that_cannot_be_read_is_an_error_with_its_path() {
        assert!(checked("[features").unwrap_err().starts_with("crates/x-client/Cargo.toml: TOML parse error"));
        let document = json!({"paths": {}});
        let features = Features::collect(&document, &OperationIndex::new(&document).unwrap(), "specs/x").unwrap();
        let missing = check(Path::new("nowhere/Cargo.toml"), &features).unwrap_err();
        assert!(matches!(missing, ManifestError::Unreadable { .. }), "{missing}");
    }
}
