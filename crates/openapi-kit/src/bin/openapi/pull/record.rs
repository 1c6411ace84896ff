//! What is kept of the vendor's document: the bytes as they came, and where they came from.

use std::path::{Path, PathBuf};

use serde::Deserialize;
use sha2::{Digest as _, Sha256};

const RECORD: &str = "upstream.toml";

/// Where the document came from.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Record {
    /// The address that was asked.
    pub url: String,
    /// When, in UTC.
    pub fetched: String,
    /// Of the bytes as they came.
    #[serde(default)]
    pub sha256: String,
    /// What the service gave for the next time.
    pub etag: Option<String>,
}

/// The document as it came.
#[derive(Debug, Clone)]
pub(crate) struct Kept {
    pub path: PathBuf,
    pub body: Vec<u8>,
    pub record: Record,
}

/// Why something could not be kept or read.
#[derive(Debug, thiserror::Error)]
pub(crate) enum RecordError {
    #[error("{}: {source}", path.display())]
    File { path: PathBuf, source: std::io::Error },
    #[error("{}:{line}: {message}; remove the file and pull again", path.display())]
    Malformed { path: PathBuf, line: usize, message: String },
}

impl RecordError {
    pub(crate) fn file(path: &Path, source: std::io::Error) -> Self {
        Self::File { path: path.to_owned(), source }
    }
}

impl Record {
    pub(crate) fn now(url: &str, etag: Option<String>) -> Self {
        let fetched = chrono::Utc::now().to_rfc3339_opts(chrono::SecondsFormat::Secs, true);
        Self { url: url.to_owned(), fetched, sha256: String::new(), etag }
    }

    fn text(&self) -> String {
        // A JSON string is a TOML string too, for what addresses and tags are made of.
        let quoted = |text: &str| serde_json::Value::from(text).to_string();
        let etag = self.etag.as_ref().map(|etag| format!("etag = {}\n", quoted(etag))).unwrap_or_default();
        format!(
            "# Written by `cargo xtask pull`, about the document of the vendor beside this file, which is kept as it came.\n\
             url = {}\nfetched = {}\nsha256 = {}\n{etag}",
            quoted(&self.url),
            quoted(&self.fetched),
            quoted(&self.sha256),
        )
    }
}

impl Kept {
    /// What just came.
    pub(crate) fn new(folder: &Path, body: Vec<u8>, mut record: Record) -> Self {
        record.sha256 = hash(&body);
        let text = String::from_utf8_lossy(&body);
        let is_json = text.trim_start_matches('\u{feff}').trim_start().starts_with('{');
        let path = folder.join(if is_json { "upstream.json" } else { "upstream.yaml" });
        Self { path, body, record }
    }

    /// What was kept before, if anything was.
    pub(crate) fn read(folder: &Path) -> Result<Option<Self>, RecordError> {
        let path = folder.join(RECORD);
        if !path.is_file() {
            return Ok(None);
        }
        let text = std::fs::read_to_string(&path).map_err(|source| RecordError::file(&path, source))?;
        let record = toml::from_str(&text).map_err(|error| RecordError::Malformed {
            path: path.clone(),
            line: error.span().map_or(1, |span| text[..span.start].matches('\n').count() + 1),
            message: error.message().to_owned(),
        })?;
        let document =
            ["upstream.json", "upstream.yaml"].map(|name| folder.join(name)).into_iter().find(|path| path.is_file());
        let Some(path) = document else { return Ok(None) };
        let body = std::fs::read(&path).map_err(|source| RecordError::file(&path, source))?;
        Ok(Some(Self { path, body, record }))
    }

    /// Whether the bytes are no longer those that came.
    pub(crate) fn is_edited(&self) -> bool {
        hash(&self.body) != self.record.sha256
    }

    /// Writes document and record; the document of the other form goes.
    pub(crate) fn write(&self, folder: &Path) -> Result<(), RecordError> {
        write_whole(&self.path, &self.body)?;
        write_whole(&folder.join(RECORD), self.record.text().as_bytes())?;
        for other in ["upstream.json", "upstream.yaml"].map(|name| folder.join(name)) {
            if other != self.path && other.is_file() {
                std::fs::remove_file(&other).map_err(|source| RecordError::file(&other, source))?;
            }
        }
        Ok(())
    }
}

fn hash(body: &[u8]) -> String {
    Sha256::digest(body).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Writes a file whole or not at all; its folder is made.
pub(crate) fn write_whole(path: &Path, body: &[u8]) -> Result<(), RecordError> {
    let file = |source| RecordError::file(path, source);
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(file)?;
    }
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".new");
    let new = path.with_file_name(name);
    std::fs::write(&new, body).map_err(file)?;
    std::fs::rename(&new, path).map_err(file)
}
