//! Where a document comes from, and the form in which it is kept.

use std::path::{Path, PathBuf};
use std::process::Command;

use openapi_kit::effective::{self, EffectiveError};
use openapi_kit::{bundle, source};
use serde_json::Value;

use crate::ScaffoldError;

/// Seconds that a download may take.
const PATIENCE: &str = "60";

/// Where a document comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// A file, bundled with the files that it refers to.
    File(PathBuf),
    /// An http or https address, read with curl.
    Url(String),
}

/// A document that was read.
#[derive(Debug, Clone)]
pub(crate) struct Loaded {
    /// OpenAPI 3.0 with local references only.
    pub(crate) document: Value,
    /// Where it came from, for people.
    pub(crate) shown: String,
    /// The address, for one that has one.
    pub(crate) url: Option<String>,
    /// `openapi.yaml` or `openapi.json`.
    pub(crate) file_name: &'static str,
    /// What is kept under this name: the text as it came, or the document drawn together.
    pub(crate) text: String,
    /// The text is as it came.
    pub(crate) verbatim: bool,
}

impl Origin {
    /// What somebody named on the command line.
    ///
    /// ```
    /// use scaffold::Origin;
    /// assert_eq!(Origin::named("https://example.com/a.json"), Origin::Url("https://example.com/a.json".to_owned()));
    /// assert_eq!(Origin::named("a.json"), Origin::File("a.json".into()));
    /// ```
    pub fn named(text: &str) -> Self {
        if text.starts_with("http://") || text.starts_with("https://") {
            Self::Url(text.to_owned())
        } else {
            Self::File(PathBuf::from(text))
        }
    }

    pub(crate) fn read(&self) -> Result<Loaded, ScaffoldError> {
        match self {
            Self::File(path) => {
                let bundled = bundle::bundle(path).map_err(EffectiveError::from)?;
                let text = std::fs::read_to_string(path).map_err(ScaffoldError::file(path))?;
                // A path of this machine tells a reader nothing.
                let shown = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
                Loaded::new(bundled, text, path, shown, None)
            }
            Self::Url(url) => {
                let text = download(url)?;
                let parsed = source::parse(&text, Path::new(url)).map_err(EffectiveError::from)?;
                Loaded::new(parsed, text, Path::new(url), url.clone(), Some(url.clone()))
            }
        }
    }
}

impl Loaded {
    fn new(
        bundled: Value,
        text: String,
        path: &Path,
        shown: String,
        url: Option<String>,
    ) -> Result<Self, ScaffoldError> {
        let is_whole = source::parse(&text, path).is_ok_and(|parsed| parsed == bundled);
        let document = converted(bundled.clone(), path)?;
        let verbatim = is_whole && document == bundled;
        let is_json = text.trim_start_matches('\u{feff}').trim_start().starts_with('{');
        let (file_name, text) = match (verbatim, is_json) {
            (true, false) => ("openapi.yaml", text),
            (true, true) => ("openapi.json", text),
            (false, _) => ("openapi.json", format!("{document:#}\n")),
        };
        Ok(Self { document, shown, url, file_name, text, verbatim })
    }
}

/// The document as OpenAPI 3.0.
fn converted(document: Value, path: &Path) -> Result<Value, ScaffoldError> {
    Ok(effective::to_3_0(document, path)?.document)
}

fn download(url: &str) -> Result<String, ScaffoldError> {
    let failed = |message: String| ScaffoldError::Download { url: url.to_owned(), message };
    let flags = ["--fail", "--silent", "--show-error", "--location", "--proto", "=http,https"];
    let output = Command::new("curl").args(flags).args(["--max-time", PATIENCE, "--url", url]).output();
    let output = output.map_err(|error| failed(format!("`curl` cannot be started: {error}")))?;
    if !output.status.success() {
        return Err(failed(String::from_utf8_lossy(&output.stderr).trim().to_owned()));
    }
    String::from_utf8(output.stdout).map_err(|_| failed("it is no text in UTF-8".to_owned()))
}
