//! What is inside the binary: the folders `specs/<api>/` as they were when this crate was built.

use std::borrow::Cow;

/// One folder.
#[derive(Debug)]
pub(crate) struct BuiltIn {
    /// The API: the name of the folder.
    pub(crate) name: &'static str,
    /// The text of an [`openapi_kit::Outline`].
    pub(crate) outline: &'static str,
    /// The text of the effective document.
    pub(crate) document: &'static str,
    /// Manifest and fixtures: paths below the folder, in their order, with what is in them.
    files: &'static [(&'static str, &'static [u8])],
}

/// By name.
pub(crate) static ALL: &[BuiltIn] = include!(concat!(env!("OUT_DIR"), "/built_in.rs"));

impl BuiltIn {
    /// The bytes of a file.
    pub(crate) fn file(&self, path: &str) -> Option<&'static [u8]> {
        let at = self.files.binary_search_by_key(&path, |(own, _)| own).ok()?;
        self.files.get(at).map(|(_, bytes)| *bytes)
    }

    /// A file that is text.
    pub(crate) fn text(&self, path: &str) -> Option<Cow<'static, str>> {
        self.file(path).map(String::from_utf8_lossy)
    }

    /// The files below `folder`, which ends with a slash, by their paths below it.
    pub(crate) fn below(&self, folder: &str) -> impl Iterator<Item = &'static str> {
        self.files.iter().filter_map(move |(path, _)| path.strip_prefix(folder))
    }
}

#[cfg(test)]
mod tests {
    use openapi_kit::{Outline, source};

    use super::*;

    #[test]
    fn each_document_and_each_file_is_what_stands_in_the_folder() {
        assert!(!ALL.is_empty());
        for own in ALL {
            let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../specs").join(own.name);
            let document = source::read(&folder.join("effective.json")).unwrap();
            assert_eq!(own.document, document.to_string());
            assert_eq!(own.outline, Outline::new(&document).unwrap().to_text());
            for (path, bytes) in own.files {
                assert_eq!(own.file(path), Some(std::fs::read(folder.join(path)).unwrap().as_slice()), "{path}");
                assert_eq!(own.file(path), Some(*bytes));
            }
            assert!(own.text("api.toml").is_some() && own.below("fixtures/").count() > 0, "{}", own.name);
            assert!(own.file("fixtures").is_none() && own.file("fixtures/none.json").is_none());
        }
    }
}
