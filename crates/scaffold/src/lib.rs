//! How an API that is not here yet becomes one of the workspace, and stops being one. Knows no API.
//!
//! [`add`] reads any OpenAPI document and writes
//!
//! - `specs/<name>/`: the document, overlays for what it leaves open, `api.toml`, fixtures, `PROVENANCE.md`;
//! - `crates/<name>-client/`: what stands beside the generated sources, with one feature for each tag;
//! - the lines that bind both into the workspace: in its manifest, in that of the tests, and in their table of APIs.
//!
//! What the document does not say outright is guessed: how callers show who they are, how lists are paged, which
//! operations a stateful mock can answer. Each guess stands with its reason where it is used, and where there is more than
//! one way to read the document, nothing is claimed. Nothing is written before all of it is known to fit together; a
//! failure leaves the workspace as it was.
//!
//! [`remove`] takes away exactly what [`add`] and the programs that run after it wrote.
//!
//! ```no_run
//! use scaffold::{Order, Origin};
//!
//! let order = Order { name: "pets", origin: Origin::named("pets.yaml"), title: None, today: "2026-01-01" };
//! let added = scaffold::add(".".as_ref(), &order)?;
//! println!("{}", added.notes.join("\n"));
//! # Ok::<(), scaffold::ScaffoldError>(())
//! ```

mod client;
mod fixtures;
mod guess;
mod manifest;
mod name;
mod origin;
mod overlay;
mod provenance;
mod staging;
mod vocabulary;
mod workspace;

use std::path::{Path, PathBuf};

use openapi_kit::effective::EffectiveError;
use openapi_kit::index::IndexError;
use openapi_kit::{Effective, OperationIndex};

use crate::guess::Guesses;
pub use crate::origin::Origin;
use crate::staging::Staging;

/// What is to be added.
#[derive(Debug, Clone)]
pub struct Order<'a> {
    /// Name of the folder below `specs/`.
    pub name: &'a str,
    /// Where the document comes from.
    pub origin: Origin,
    /// What people call the API; the title of the document unless set.
    pub title: Option<&'a str>,
    /// The date that is noted, as `2026-01-31`.
    pub today: &'a str,
}

/// What was added.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Added {
    /// New files, by path below the root.
    pub files: Vec<PathBuf>,
    /// Guesses, and what somebody should look at.
    pub notes: Vec<String>,
}

/// Why an API could not be added or removed. The workspace is as it was.
#[derive(Debug, thiserror::Error)]
pub enum ScaffoldError {
    /// The name can be none of a crate.
    #[error("`{name}` {reason}")]
    Name {
        /// The name.
        name: String,
        /// What is wrong, and the mend.
        reason: &'static str,
    },
    /// There is something of this name.
    #[error("`{name}` is taken: there is {}; choose another name, or `cargo xtask remove-api {name}` first", path.display())]
    Taken {
        /// The name.
        name: String,
        /// What is there.
        path: PathBuf,
    },
    /// It was not added by [`add`], or is not there.
    #[error("`{name}` is none of the APIs that new-api added; these are {}", known(added))]
    NotAdded {
        /// The name.
        name: String,
        /// Those that were.
        added: Vec<String>,
    },
    /// The address cannot be read.
    #[error("{url} cannot be read: {message}")]
    Download {
        /// The address.
        url: String,
        /// What curl said.
        message: String,
    },
    /// The document cannot be used.
    #[error(transparent)]
    Document(#[from] EffectiveError),
    /// An operation cannot be listed.
    #[error("{document}: {source}")]
    Operations {
        /// The document.
        document: String,
        /// What is wrong, and where.
        source: IndexError,
    },
    /// A part of the document cannot be worked with.
    #[error("{document}: {pointer}: {problem}")]
    Unusable {
        /// The document.
        document: String,
        /// Where.
        pointer: String,
        /// What is wrong, and the mend.
        problem: String,
    },
    /// A file of the workspace is not as expected.
    #[error("{}: {problem}", path.display())]
    Workspace {
        /// The file.
        path: PathBuf,
        /// What is wrong, and the mend.
        problem: String,
    },
    /// A file cannot be read or written.
    #[error("{}: {source}", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// What the operating system said.
        source: std::io::Error,
    },
}

fn known(names: &[String]) -> String {
    if names.is_empty() { "none at all".to_owned() } else { names.join(", ") }
}

impl ScaffoldError {
    pub(crate) fn file(path: &Path) -> impl FnOnce(std::io::Error) -> Self {
        let path = path.to_owned();
        move |source| Self::File { path, source }
    }
}

/// Adds an API to the workspace at `root`.
///
/// # Errors
/// [`ScaffoldError`]; nothing is changed then.
pub fn add(root: &Path, order: &Order<'_>) -> Result<Added, ScaffoldError> {
    let name = name::checked(order.name)?;
    let (specs, client) = (root.join("specs").join(&name.folder), root.join("crates").join(&name.client));
    if let Some(path) = [&specs, &client].into_iter().find(|path| path.exists()) {
        return Err(ScaffoldError::Taken { name: name.folder, path: path.clone() });
    }
    let loaded = order.origin.read()?;
    let guesses = Guesses::of(&loaded, order)?;
    let staging = Staging::new(root)?;

    // Without fixtures first: these follow from the effective document.
    let folder = format!("specs/{}", name.folder);
    staging.write(&format!("{folder}/{}", loaded.file_name), &loaded.text)?;
    for (file, overlay) in guesses.overlays() {
        staging.write(&format!("{folder}/overlays/{file}"), &overlay)?;
    }
    staging.write(&format!("{folder}/api.toml"), &manifest::text(&name, order, &loaded, &guesses, None))?;
    let effective = Effective::build(&staging.path(&folder))?;
    let index = OperationIndex::new(&effective.document)
        .map_err(|source| ScaffoldError::Operations { document: loaded.shown.clone(), source })?;
    let fixtures = fixtures::all(&effective.document, &index, &guesses, &loaded.shown)?;
    for (file, text) in &fixtures.files {
        staging.write(&format!("{folder}/fixtures/{file}"), text)?;
    }
    let refusal = fixtures.refusal.as_ref();
    staging.write(&format!("{folder}/api.toml"), &manifest::text(&name, order, &loaded, &guesses, refusal))?;
    staging.write(&format!("{folder}/PROVENANCE.md"), &provenance::text(order, &loaded, &guesses, &index))?;
    for (file, text) in client::files(&name, order, &effective.document, &index, &guesses) {
        staging.write(&format!("crates/{}/{file}", name.client), &text)?;
    }

    let edits = workspace::bound(root, &name)?;
    let files = staging.files()?;
    staging.settle(&[folder, format!("crates/{}", name.client)], edits)?;
    let notes = guesses.notes.into_iter().chain(fixtures.notes).collect();
    Ok(Added { files, notes })
}

/// Takes an API out of the workspace at `root` that [`add`] put there, with what was generated of it.
///
/// # Errors
/// [`ScaffoldError`]; nothing is changed then.
pub fn remove(root: &Path, api: &str) -> Result<(), ScaffoldError> {
    let name = name::checked(api)?;
    let edits = workspace::released(root, &name)?;
    let gone = [format!("specs/{}", name.folder), format!("crates/{}", name.client)];
    Staging::new(root)?.clear(&gone, &workspace::snapshots(root, &name)?, edits)
}
