//! Which file each part of a bundled document came from.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde_json::Value;

/// Where the parts of a document came from.
#[derive(Debug, Clone, Default)]
pub struct Origins {
    /// By pointer into the document: the file that was written out there, and the pointer inside that file.
    sources: BTreeMap<String, (PathBuf, String)>,
    updates: Vec<Update>,
}

/// What an action of an overlay put into the document.
#[derive(Debug, Clone)]
struct Update {
    at: String,
    file: PathBuf,
    action: usize,
    value: Value,
}

impl Origins {
    /// Those of a document that is one file.
    pub fn of_file(path: &Path) -> Self {
        Self { sources: BTreeMap::from([(String::new(), (path.to_owned(), String::new()))]), updates: Vec::new() }
    }

    pub(crate) fn note_source(&mut self, at: &str, file: &Path, inner: &str) {
        self.sources.insert(at.to_owned(), (file.to_owned(), inner.to_owned()));
    }

    pub(crate) fn note_update(&mut self, at: &str, file: &Path, action: usize, value: &Value) {
        self.updates.push(Update { at: at.to_owned(), file: file.to_owned(), action, value: value.clone() });
    }

    /// The file that says what stands at `pointer`, and the pointer inside that file: the last overlay that put it there,
    /// else the source. What is in no file has the pointer it would have there.
    ///
    /// ```
    /// let origins = openapi_kit::origin::Origins::of_file("a.yaml".as_ref());
    /// assert_eq!(origins.of("/info/title"), Some(("a.yaml".as_ref(), "/info/title".to_owned())));
    /// ```
    pub fn of(&self, pointer: &str) -> Option<(&Path, String)> {
        for update in self.updates.iter().rev() {
            let Some(rest) = below(pointer, &update.at) else { continue };
            if !rest.is_empty() && update.value.pointer(rest).is_some() {
                return Some((&update.file, format!("/actions/{}/update{rest}", update.action)));
            }
        }
        let mut at = pointer;
        loop {
            if let Some((file, inner)) = self.sources.get(at) {
                return Some((file, format!("{inner}{}", &pointer[at.len()..])));
            }
            at = &at[..at.rfind('/')?];
        }
    }
}

/// What follows `base` in `pointer`, if it stands at or below it.
fn below<'p>(pointer: &'p str, base: &str) -> Option<&'p str> {
    pointer.strip_prefix(base).filter(|rest| rest.is_empty() || rest.starts_with('/'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn the_innermost_file_is_named() {
        let mut origins = Origins::of_file(Path::new("root.yaml"));
        origins.note_source("/paths/~1a", Path::new("a.yaml"), "/~1a");
        assert_eq!(origins.of("/paths/~1a/get"), Some((Path::new("a.yaml"), "/~1a/get".to_owned())));
        assert_eq!(origins.of("/paths/~1ab"), Some((Path::new("root.yaml"), "/paths/~1ab".to_owned())));
    }

    #[test]
    fn what_an_overlay_said_last_is_its_own() {
        let mut origins = Origins::of_file(Path::new("root.yaml"));
        origins.note_update("/info", Path::new("fix.yaml"), 0, &json!({"title": "A"}));
        origins.note_update("/info", Path::new("fix.yaml"), 3, &json!({"title": "B"}));
        assert_eq!(origins.of("/info/title"), Some((Path::new("fix.yaml"), "/actions/3/update/title".to_owned())));
        assert_eq!(origins.of("/info/version"), Some((Path::new("root.yaml"), "/info/version".to_owned())));
        assert_eq!(origins.of("/info"), Some((Path::new("root.yaml"), "/info".to_owned())));
    }
}
