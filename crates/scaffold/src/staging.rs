//! Files are written beside the workspace first, and moved into it when all of them are there.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use tempfile::{NamedTempFile, TempDir};

use crate::ScaffoldError;

/// Files of the workspace with their new text.
pub(crate) type Edits = BTreeMap<PathBuf, String>;

/// A folder in which an API is made ready, on the same disk as the workspace.
pub(crate) struct Staging {
    root: PathBuf,
    folder: TempDir,
}

impl Staging {
    pub(crate) fn new(root: &Path) -> Result<Self, ScaffoldError> {
        let folder =
            tempfile::Builder::new().prefix(".new-api-").tempdir_in(root).map_err(ScaffoldError::file(root))?;
        Ok(Self { root: root.to_owned(), folder })
    }

    pub(crate) fn path(&self, file: &str) -> PathBuf {
        self.folder.path().join(file)
    }

    pub(crate) fn write(&self, file: &str, text: &str) -> Result<(), ScaffoldError> {
        let path = self.path(file);
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder).map_err(ScaffoldError::file(folder))?;
        }
        std::fs::write(&path, text).map_err(ScaffoldError::file(&path))
    }

    /// The files that are ready, by path below the root.
    pub(crate) fn files(&self) -> Result<Vec<PathBuf>, ScaffoldError> {
        let mut files = Vec::new();
        let mut folders = vec![self.folder.path().to_owned()];
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(&folder).map_err(ScaffoldError::file(&folder))? {
                let path = entry.map_err(ScaffoldError::file(&folder))?.path();
                if path.is_dir() {
                    folders.push(path);
                } else if let Ok(below) = path.strip_prefix(self.folder.path()) {
                    files.push(below.to_owned());
                }
            }
        }
        files.sort();
        Ok(files)
    }

    /// Moves these folders into the workspace and makes the edits; what was done is undone when something fails.
    pub(crate) fn settle(self, folders: &[String], edits: Edits) -> Result<(), ScaffoldError> {
        let mut moved = Vec::new();
        let outcome = folders.iter().try_for_each(|folder| {
            let target = self.root.join(folder);
            if let Some(parent) = target.parent() {
                std::fs::create_dir_all(parent).map_err(ScaffoldError::file(parent))?;
            }
            std::fs::rename(self.path(folder), &target).map_err(ScaffoldError::file(&target))?;
            moved.push(target);
            Ok(())
        });
        let outcome = outcome.and_then(|()| edit(edits));
        if outcome.is_err() {
            for target in moved {
                // The first error is the one to tell.
                let _ = std::fs::remove_dir_all(target);
            }
        }
        outcome
    }

    /// Makes the edits and removes folders and files; nothing is removed when an edit fails.
    pub(crate) fn clear(self, folders: &[String], files: &[PathBuf], edits: Edits) -> Result<(), ScaffoldError> {
        edit(edits)?;
        let is_there = |path: &PathBuf| path.exists();
        for path in folders.iter().map(|folder| self.root.join(folder)).filter(is_there) {
            std::fs::remove_dir_all(&path).map_err(ScaffoldError::file(&path))?;
        }
        for path in files.iter().filter(|path| is_there(path)) {
            std::fs::remove_file(path).map_err(ScaffoldError::file(path))?;
        }
        Ok(())
    }
}

/// Each file is written whole or not at all, and those before it are put back when one fails.
fn edit(edits: Edits) -> Result<(), ScaffoldError> {
    let mut before = Edits::new();
    for (path, text) in edits {
        let outcome = std::fs::read_to_string(&path).map_err(ScaffoldError::file(&path)).and_then(|old| {
            replace(&path, &text)?;
            before.insert(path, old);
            Ok(())
        });
        if let Err(error) = outcome {
            for (path, old) in &before {
                let _ = replace(path, old);
            }
            return Err(error);
        }
    }
    Ok(())
}

fn replace(path: &Path, text: &str) -> Result<(), ScaffoldError> {
    let folder = path.parent().unwrap_or(Path::new("."));
    let permissions = std::fs::metadata(path).map_err(ScaffoldError::file(path))?.permissions();
    let mut file = NamedTempFile::new_in(folder).map_err(ScaffoldError::file(path))?;
    file.write_all(text.as_bytes()).map_err(ScaffoldError::file(path))?;
    file.as_file().set_permissions(permissions).map_err(ScaffoldError::file(path))?;
    file.persist(path).map_err(|error| ScaffoldError::file(path)(error.error))?;
    Ok(())
}
