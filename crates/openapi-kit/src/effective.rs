//! From a folder `specs/<api>/` to its effective document.

use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::bundle::{self, BundleError};
use crate::manifest::{Manifest, ManifestError};
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
    /// The document is of a version that is not handled.
    #[error("{}: OpenAPI 3.0.x is needed, this document says {found}; convert it to 3.0.3 first", path.display())]
    Version {
        /// The document.
        path: PathBuf,
        /// What its version member says.
        found: String,
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
    pub fn build(folder: &Path) -> Result<Self, EffectiveError> {
        let manifest = Manifest::read(&folder.join("api.toml"))?;
        let root = ["openapi.yaml", "openapi.json"]
            .into_iter()
            .map(|name| folder.join(name))
            .find(|path| path.is_file())
            .ok_or_else(|| EffectiveError::NoDocument { folder: folder.to_owned() })?;
        let mut document = bundle::bundle(&root)?;
        check_version(&document, &root)?;
        let overlays = overlay_files(folder)?;
        for path in &overlays {
            overlay::apply_file(&mut document, path)?;
        }
        Ok(Self { folder: folder.to_owned(), manifest, document, overlays })
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

/// Refuses anything but OpenAPI 3.0.x.
pub fn check_version(document: &Value, path: &Path) -> Result<(), EffectiveError> {
    let openapi = document.get("openapi").and_then(Value::as_str);
    let swagger = document.get("swagger").and_then(Value::as_str);
    match (openapi, swagger) {
        (Some(version), _) if version.starts_with("3.0.") => Ok(()),
        (Some(version), _) => {
            Err(EffectiveError::Version { path: path.to_owned(), found: format!("openapi: {version}") })
        }
        (None, Some(version)) => {
            Err(EffectiveError::Version { path: path.to_owned(), found: format!("swagger: {version}") })
        }
        (None, None) => Err(EffectiveError::Version { path: path.to_owned(), found: "nothing".to_owned() }),
    }
}

fn overlay_files(folder: &Path) -> Result<Vec<PathBuf>, EffectiveError> {
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
    fn another_version_is_refused_by_name() {
        let folder = folder(&[("api.toml", MANIFEST), ("openapi.yaml", "swagger: '2.0'\n")]);
        let error = Effective::build(folder.path()).unwrap_err().to_string();
        assert!(error.contains("swagger: 2.0"), "{error}");
    }

    #[test]
    fn a_folder_without_a_document_says_what_is_missing() {
        let folder = folder(&[("api.toml", MANIFEST)]);
        assert!(matches!(Effective::build(folder.path()), Err(EffectiveError::NoDocument { .. })));
    }
}
