//! What of each API is covered by what: operations by methods, fixtures, tests and answers of the mock, and the parts of
//! schemas by the values of fixtures.
//!
//! Nothing is claimed. The generated source is read for methods, the mock is asked for its answers, fixtures are searched
//! for members, and what a [family of tests](family) runs is what its test proves that it ran. The [ratchet] keeps what
//! was reached.

pub mod column;
pub mod family;
pub mod ratchet;
pub mod report;

mod answers;
mod measure;
mod members;
mod source;

use std::path::{Path, PathBuf};

use mock_server::{LoadError, StartError};
use openapi_kit::manifest::ManifestError;

pub use self::report::Report;
use crate::subject::Subject;

/// Why coverage could not be measured.
#[derive(Debug, thiserror::Error)]
pub enum CoverageError {
    /// An API cannot be read.
    #[error(transparent)]
    Load(#[from] LoadError),
    /// `api.toml` is wrong.
    #[error(transparent)]
    Manifest(#[from] ManifestError),
    /// The mock cannot be built.
    #[error(transparent)]
    Start(#[from] Box<StartError>),
    /// A file or folder cannot be read.
    #[error("{}: cannot be read: {source}", path.display())]
    Unreadable {
        /// The file or folder.
        path: PathBuf,
        /// What the operating system said.
        source: std::io::Error,
    },
    /// A file of Rust source has no tokens.
    #[error("{}: not Rust: {message}; correct it or run `cargo xtask codegen`", path.display())]
    NotRust {
        /// The file.
        path: PathBuf,
        /// What the lexer met.
        message: String,
    },
}

/// Measures these APIs by their folders under `specs`; the clients and tests are those of this workspace.
///
/// # Errors
/// [`CoverageError`] when something cannot be read. That something is not covered is no error.
pub async fn measure(subjects: &[Subject], specs: &Path) -> Result<Report, CoverageError> {
    let mut apis = Vec::new();
    for subject in subjects {
        apis.push(measure::api(subject, &specs.join(subject.name)).await?);
    }
    Ok(Report { apis })
}
