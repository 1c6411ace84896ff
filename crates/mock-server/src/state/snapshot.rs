//! The state of a space as one JSON value, and as a file.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::{Arc, PoisonError};

use openapi_kit::pointer;
use serde_json::{Map, Value, json};

use super::store::{Collection, Store, VERSION};
use crate::served::Served;
use crate::space::Space;

/// Why a snapshot cannot be taken up.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}: {problem}", if pointer.is_empty() { "the snapshot" } else { pointer })]
pub struct RestoreError {
    /// JSON pointer to the place; empty for the whole.
    pub pointer: String,
    /// What is wrong there and how to mend it.
    pub problem: String,
}

/// Why a file of a state cannot be read or written.
#[derive(Debug, thiserror::Error)]
pub enum StateFileError {
    /// The file cannot be read or written.
    #[error("{}: {source}", path.display())]
    Io {
        /// The file.
        path: PathBuf,
        /// What the operating system said.
        source: std::io::Error,
    },
    /// It is not JSON.
    #[error("{}:{}:{}: not JSON: {source}; mend the file or remove it", path.display(), source.line(), source.column())]
    NotJson {
        /// The file.
        path: PathBuf,
        /// What is wrong, with line and column.
        source: serde_json::Error,
    },
    /// It is no state of the APIs that are served.
    #[error("{}: {source}; mend the file or remove it", path.display())]
    Restore {
        /// The file.
        path: PathBuf,
        /// Where and what.
        source: RestoreError,
    },
}

/// The state of all stateful APIs that were used.
pub(crate) fn take(apis: &[Arc<Served>], space: &Space) -> Value {
    let mut all = Map::new();
    for (served, room) in apis.iter().zip(&space.rooms) {
        let Some(state) = &served.state else { continue };
        let kept = room.state.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(store) = &*kept {
            all.insert(served.api.name().to_owned(), store.snapshot(state.plan.names()));
        }
    }
    json!({"version": VERSION, "apis": all})
}

/// Puts a snapshot in the place of a space's state; on an error nothing is changed.
pub(crate) fn restore(apis: &[Arc<Served>], space: &Space, snapshot: &Value) -> Result<(), RestoreError> {
    let wrong =
        |pointer: &str, problem: &str| RestoreError { pointer: pointer.to_owned(), problem: problem.to_owned() };
    if snapshot.get("version").and_then(Value::as_u64) != Some(VERSION) {
        return Err(wrong("/version", &format!("this build reads version {VERSION}")));
    }
    let all = snapshot.get("apis").and_then(Value::as_object).ok_or_else(|| wrong("/apis", "an object is needed"))?;
    let mut stores: Vec<Option<Store>> = vec![None; apis.len()];
    for (name, collections) in all {
        let at = pointer::child("/apis", name);
        let place = apis.iter().position(|served| served.api.name() == name);
        let found = place.and_then(|place| Some((place, apis.get(place)?.state.as_ref()?)));
        let (place, state) = found.ok_or_else(|| wrong(&at, "no API of this name keeps a state here; remove it"))?;
        let collections = collections.as_object().ok_or_else(|| wrong(&at, "an object is needed"))?;
        if let Some(unknown) = collections.keys().find(|name| state.plan.kind(name).is_none()) {
            return Err(wrong(&pointer::child(&at, unknown), "the API has no such resource; remove it"));
        }
        // A resource that the snapshot does not have, for it is newer, begins as it is seeded.
        let mut own = state.seed(&apis[place].api).store.collections.clone();
        for (kind, slot) in state.plan.kinds.iter().zip(&mut own) {
            if let Some(value) = collections.get(&kind.name) {
                *slot = Collection::restore(value, &kind.key).map_err(|(inner, problem)| RestoreError {
                    pointer: pointer::child(&at, &kind.name) + &inner,
                    problem,
                })?;
            }
        }
        stores[place] = Some(Store::from(own));
    }
    for (room, store) in space.rooms.iter().zip(stores) {
        *room.state.0.lock().unwrap_or_else(PoisonError::into_inner) = store;
    }
    space.link.was_restored();
    Ok(())
}

/// Reads a snapshot; nothing when there is no such file.
pub(crate) fn read(path: &Path) -> Result<Option<Value>, StateFileError> {
    match std::fs::read(path) {
        Ok(text) => serde_json::from_slice(&text)
            .map(Some)
            .map_err(|source| StateFileError::NotJson { path: path.to_owned(), source }),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(source) => Err(StateFileError::Io { path: path.to_owned(), source }),
    }
}

/// Writes a snapshot: all of it or nothing. Only the owner may read it, for callback URLs can hold a password.
pub(crate) fn write(path: &Path, snapshot: &Value) -> Result<(), StateFileError> {
    let failed = |source| StateFileError::Io { path: path.to_owned(), source };
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(format!(".{}.part", std::process::id()));
    let part = path.with_file_name(name);
    let written = write_part(&part, snapshot).and_then(|()| std::fs::rename(&part, path));
    written.map_err(|source| {
        // What is left of a failed attempt helps nobody; the error that counts is the first.
        let _ = std::fs::remove_file(&part);
        failed(source)
    })
}

fn write_part(part: &Path, snapshot: &Value) -> std::io::Result<()> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = std::io::BufWriter::new(options.open(part)?);
    serde_json::to_writer(&mut file, snapshot)?;
    file.write_all(b"\n")?;
    let file = file.into_inner().map_err(std::io::IntoInnerError::into_error)?;
    file.sync_all()
}
