//! Where a document comes from: a file, a folder of an API, an earlier revision, an address.

use std::path::{Path, PathBuf};
use std::process::Command;

use openapi_kit::effective::{EffectiveError, to_3_0};
use openapi_kit::{Effective, bundle, source};
use serde_json::Value;

/// Seconds that a download may take.
const PATIENCE: &str = "60";

/// Where a document comes from.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Origin {
    /// A file, bundled with the files it refers to, or a folder with an `api.toml`, whose sources are used.
    Path(PathBuf),
    /// `specs/<api>/effective.json` as it was.
    Revision { root: PathBuf, revision: String, api: String },
    /// An http or https address.
    Url(String),
}

/// Why there is no document.
#[derive(Debug, thiserror::Error)]
pub(crate) enum OriginError {
    #[error(transparent)]
    Effective(#[from] Box<EffectiveError>),
    #[error("`{program}` cannot be started, which reads {origin}: {source}")]
    NoProgram { program: &'static str, origin: String, source: std::io::Error },
    #[error("{origin} cannot be read: {message}")]
    Unreadable { origin: String, message: String },
}

impl Origin {
    /// What somebody named on the command line.
    pub(crate) fn named(text: &str) -> Self {
        if text.starts_with("http://") || text.starts_with("https://") {
            Self::Url(text.to_owned())
        } else {
            Self::Path(PathBuf::from(text))
        }
    }

    /// Reads it, and brings it down to OpenAPI 3.0.
    pub(crate) fn read(&self) -> Result<Value, OriginError> {
        let name = self.to_string();
        let document = match self {
            Self::Path(path) if path.join("api.toml").is_file() => {
                return Ok(Effective::build(path).map_err(Box::new)?.document);
            }
            Self::Path(path) => bundle::bundle(path).map_err(|error| Box::new(EffectiveError::from(error)))?,
            Self::Revision { root, revision, api } => {
                let file = format!("{revision}:./specs/{api}/effective.json");
                let text = self.output("git", Command::new("git").arg("-C").arg(root).args(["show", &file]))?;
                parse(&text, &name)?
            }
            Self::Url(url) => {
                let flags = ["--fail", "--silent", "--show-error", "--location", "--proto", "=http,https"];
                let patience = ["--max-time", PATIENCE, "--url", url];
                parse(&self.output("curl", Command::new("curl").args(flags).args(patience))?, &name)?
            }
        };
        Ok(to_3_0(document, Path::new(&name)).map_err(Box::new)?.document)
    }

    fn output(&self, program: &'static str, command: &mut Command) -> Result<String, OriginError> {
        let origin = self.to_string();
        let output =
            command.output().map_err(|source| OriginError::NoProgram { program, origin: origin.clone(), source })?;
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        if output.status.success() {
            return Ok(text);
        }
        let message = String::from_utf8_lossy(&output.stderr).trim().to_owned();
        Err(OriginError::Unreadable { origin, message })
    }
}

fn parse(text: &str, name: &str) -> Result<Value, OriginError> {
    let document = source::parse(text, Path::new(name));
    document.map_err(|error| Box::new(EffectiveError::from(error)).into())
}

impl std::fmt::Display for Origin {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Path(path) => write!(f, "{}", path.display()),
            Self::Revision { revision, api, .. } => write!(f, "{revision}:specs/{api}/effective.json"),
            Self::Url(url) => f.write_str(url),
        }
    }
}
