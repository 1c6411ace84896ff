//! From a folder `specs/<api>/` to its effective document.

use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::bundle::{self, BundleError};
use crate::convert::{self, ConvertError, Converted, Note};
use crate::manifest::{Manifest, ManifestError};
use crate::origin::Origins;
use crate::overlay::{self, OverlayError};
use crate::source::SourceError;

/// The document of one API after bundling and overlays, with its manifest.
#[derive(Debug, Clone)]
pub struct Effective {
    /// The folder it was made from; its last part is the API's name.
    pub folder: PathBuf,
    /// `api.toml`.
    pub manifest: Manifest,
    /// The OpenAPI 3.0 document, local references only.
    pub document: Value,
    /// What was changed to bring it down to OpenAPI 3.0; nothing where its source is 3.0.
    pub notes: Vec<Note>,
    /// The overlays that were applied, in order.
    pub overlays: Vec<PathBuf>,
}

/// Why a folder does not yield an effective document.
#[derive(Debug, thiserror::Error)]
pub enum EffectiveError {
    /// Neither `openapi.yaml` nor `openapi.json` is there.
    #[error("{}: there is no openapi.yaml or openapi.json in this folder", folder.display())]
    NoDocument {
        /// The folder.
        folder: PathBuf,
    },
    /// The folder cannot be listed.
    #[error("{}: cannot be listed: {source}", folder.display())]
    Unreadable {
        /// The folder.
        folder: PathBuf,
        /// What the operating system said.
        source: std::io::Error,
    },
    /// The document cannot be brought down to OpenAPI 3.0.
    #[error("{}: {source}", path.display())]
    Convert {
        /// The document.
        path: PathBuf,
        /// Where and why not.
        source: ConvertError,
    },
    /// `api.toml` is wrong.
    #[error(transparent)]
    Manifest(#[from] ManifestError),
    /// A file could not be read.
    #[error(transparent)]
    Source(#[from] SourceError),
    /// The document could not be bundled.
    #[error(transparent)]
    Bundle(#[from] BundleError),
    /// An overlay could not be applied.
    #[error(transparent)]
    Overlay(#[from] OverlayError),
}

impl Effective {
    /// Builds the effective document of `folder` from its sources: manifest, document, overlays in file order.
    ///
    /// Overlays see the document after it was brought down to OpenAPI 3.0.
    pub fn build(folder: &Path) -> Result<Self, EffectiveError> {
        Self::build_with_origins(folder).map(|(effective, _)| effective)
    }

    /// The same without the overlays that `skips` is true for.
    pub fn build_without(folder: &Path, skips: impl Fn(&Path) -> bool) -> Result<Self, EffectiveError> {
        Self::build_from(folder, skips).map(|(effective, _)| effective)
    }

    /// The same as [`Effective::build`], and where each part of the document came from.
    pub fn build_with_origins(folder: &Path) -> Result<(Self, Origins), EffectiveError> {
        Self::build_from(folder, |_| false)
    }

    fn build_from(folder: &Path, skips: impl Fn(&Path) -> bool) -> Result<(Self, Origins), EffectiveError> {
        let manifest = Manifest::read(&folder.join("api.toml"))?;
        let root = ["openapi.yaml", "openapi.json"]
            .into_iter()
            .map(|name| folder.join(name))
            .find(|path| path.is_file())
            .ok_or_else(|| EffectiveError::NoDocument { folder: folder.to_owned() })?;
        let (bundled, mut origins) = bundle::bundle_with_origins(&root)?;
        let Converted { mut document, notes } = to_3_0(bundled, &root)?;
        let mut overlays = overlay_files(folder)?;
        overlays.retain(|path| !skips(path));
        for path in &overlays {
            overlay::apply_file_noting(&mut document, path, &mut origins)?;
        }
        Ok((Self { folder: folder.to_owned(), manifest, document, notes, overlays }, origins))
    }

    /// The API's name: the name of its folder.
    pub fn name(&self) -> String {
        self.folder.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
    }

    /// The text of `effective.json`: two spaces, members in the order of the sources, a line break at the end.
    pub fn to_text(&self) -> String {
        format!("{:#}\n", self.document)
    }
}

/// Reads the document at `path`, draws in the files that it refers to, and brings it down to OpenAPI 3.0.
pub fn load(path: &Path) -> Result<Converted, EffectiveError> {
    to_3_0(bundle::bundle(path)?, path)
}

/// Brings a document down to OpenAPI 3.0; `path` is only named in errors.
pub fn to_3_0(document: Value, path: &Path) -> Result<Converted, EffectiveError> {
    convert::to_3_0(document).map_err(|source| EffectiveError::Convert { path: path.to_owned(), source })
}

/// The overlays of a folder, in the order in which they are applied.
pub fn overlay_files(folder: &Path) -> Result<Vec<PathBuf>, EffectiveError> {
    let overlays = folder.join("overlays");
    if !overlays.is_dir() {
        return Ok(Vec::new());
    }
    let unreadable = |source| EffectiveError::Unreadable { folder: overlays.clone(), source };
    let mut files = Vec::new();
    for entry in std::fs::read_dir(&overlays).map_err(unreadable)? {
        let path = entry.map_err(unreadable)?.path();
        if path.extension().is_some_and(|extension| extension == "yaml" || extension == "json") {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    const MANIFEST: &str = "title = \"T\"\ncrate = \"t-client\"\n";

    fn folder(files: &[(&str, &str)]) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        for (name, text) in files {
            let path = folder.path().join(name);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        }
        folder
    }

    #[test]
    fn overlays_are_applied_in_file_order() {
        let fix = |title: &str| {
            format!(
                "overlay: 1.0.0\ninfo: {{title: t, version: '1'}}\nactions:\n- target: $.info\n  update: {{title: {title}}}\n"
            )
        };
        let folder = folder(&[
            ("api.toml", MANIFEST),
            ("openapi.yaml", "openapi: 3.0.3\ninfo: {title: A, version: '1'}\npaths: {}\n"),
            ("overlays/020-later.yaml", &fix("C")),
            ("overlays/010-first.yaml", &fix("B")),
        ]);
        let effective = Effective::build(folder.path()).unwrap();
        assert_eq!(effective.document["info"]["title"], "C");
        assert_eq!(effective.overlays.len(), 2);
    }

    #[test]
    fn the_text_is_the_same_each_time_and_ends_with_a_line_break() {
        let folder = folder(&[("api.toml", MANIFEST), ("openapi.yaml", "openapi: 3.0.3\npaths: {}\n")]);
        let text = Effective::build(folder.path()).unwrap().to_text();
        assert_eq!(text, Effective::build(folder.path()).unwrap().to_text());
        assert_eq!(text, "{\n  \"openapi\": \"3.0.3\",\n  \"paths\": {}\n}\n");
    }

    #[test]
    fn a_version_that_cannot_be_converted_is_refused_by_name() {
        let folder = folder(&[("api.toml", MANIFEST), ("openapi.yaml", "swagger: '1.2'\n")]);
        let error = Effective::build(folder.path()).unwrap_err().to_string();
        assert!(error.contains("swagger: 1.2"), "{error}");
    }

    #[test]
    fn overlays_see_the_converted_document() {
        let swagger = "swagger: '2.0'\ninfo: {title: A, version: '1'}\npaths: {}\ndefinitions: {A: {type: string}}\n";
        let overlay = "overlay: 1.0.0\ninfo: {title: t, version: '1'}\nactions:\n\
                       - target: $.components.schemas.A\n  update: {maxLength: 3}\n";
        let folder = folder(&[("api.toml", MANIFEST), ("openapi.yaml", swagger), ("overlays/010-a.yaml", overlay)]);
        let effective = Effective::build(folder.path()).unwrap();
        assert_eq!(effective.document["components"]["schemas"]["A"]["maxLength"], 3);
        assert!(!effective.notes.is_empty());
    }

    #[test]
    fn a_folder_without_a_document_says_what_is_missing() {
        let folder = folder(&[("api.toml", MANIFEST)]);
        assert!(matches!(Effective::build(folder.path()), Err(EffectiveError::NoDocument { .. })));
    }
}
