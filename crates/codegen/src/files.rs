//! Machine-owned files on disk: written whole or not at all, or only compared.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

use similar::TextDiff;

/// Files that one program owns, by their path, with the text they should have.
#[derive(Debug, Clone, Default)]
pub struct Files {
    /// Path to text.
    pub wanted: BTreeMap<PathBuf, String>,
    /// Folders in which nothing else may stand.
    pub owned: Vec<PathBuf>,
}

/// How a file on disk differs from what it should be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Difference {
    /// It is not there.
    Missing(PathBuf),
    /// It is there and should not be.
    Extra(PathBuf),
    /// Its text differs; the first lines that do, as a unified diff.
    Changed(PathBuf, String),
}

/// A file could not be read or written.
#[derive(Debug, thiserror::Error)]
#[error("{}: {action}: {source}", path.display())]
pub struct FileError {
    /// The file or folder.
    pub path: PathBuf,
    /// What was tried.
    pub action: &'static str,
    /// What the operating system said.
    pub source: std::io::Error,
}

impl Files {
    /// Compares with the disk and writes nothing.
    pub fn differences(&self) -> Result<Vec<Difference>, FileError> {
        let mut out = Vec::new();
        for (path, wanted) in &self.wanted {
            match fs::read_to_string(path) {
                Ok(found) if &found == wanted => {}
                Ok(found) => out.push(Difference::Changed(path.clone(), first_hunks(&found, wanted))),
                Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                    out.push(Difference::Missing(path.clone()));
                }
                Err(source) => return Err(FileError { path: path.clone(), action: "cannot be read", source }),
            }
        }
        for path in self.extra()? {
            out.push(Difference::Extra(path));
        }
        Ok(out)
    }

    /// Makes the disk as wanted, touching only what differs, and says what did.
    ///
    /// Each file is written beside its place and then renamed, so that a reader sees the old text or the new one.
    pub fn write(&self) -> Result<Vec<Difference>, FileError> {
        let differences = self.differences()?;
        for difference in &differences {
            match difference {
                Difference::Missing(path) | Difference::Changed(path, _) => {
                    write_whole(path, self.wanted.get(path).map_or("", String::as_str))?;
                }
                Difference::Extra(path) => {
                    fs::remove_file(path).map_err(|source| FileError {
                        path: path.clone(),
                        action: "cannot be removed",
                        source,
                    })?;
                }
            }
        }
        Ok(differences)
    }

    fn extra(&self) -> Result<Vec<PathBuf>, FileError> {
        let mut out = Vec::new();
        let mut folders = self.owned.clone();
        while let Some(folder) = folders.pop() {
            let entries = match fs::read_dir(&folder) {
                Ok(entries) => entries,
                Err(error) if error.kind() == std::io::ErrorKind::NotFound => continue,
                Err(source) => return Err(FileError { path: folder, action: "cannot be listed", source }),
            };
            for entry in entries {
                let path = entry
                    .map_err(|source| FileError { path: folder.clone(), action: "cannot be listed", source })?
                    .path();
                if path.is_dir() {
                    folders.push(path);
                } else if !self.wanted.contains_key(&path) {
                    out.push(path);
                }
            }
        }
        out.sort();
        Ok(out)
    }
}

impl Difference {
    /// The file that differs.
    pub fn path(&self) -> &Path {
        match self {
            Self::Missing(path) | Self::Extra(path) | Self::Changed(path, _) => path,
        }
    }
}

/// Writes a file beside its place and then moves it there.
pub(crate) fn write_whole(path: &Path, text: &str) -> Result<(), FileError> {
    let error = |action| move |source| FileError { path: path.to_owned(), action, source };
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder).map_err(error("its folder cannot be made"))?;
    let mut temporary =
        tempfile::Builder::new().prefix(".codegen-").tempfile_in(folder).map_err(error("cannot be written"))?;
    temporary.write_all(text.as_bytes()).map_err(error("cannot be written"))?;
    // A temporary file is private to its owner; these are ordinary source files.
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        fs::set_permissions(temporary.path(), fs::Permissions::from_mode(0o644)).map_err(error("cannot be written"))?;
    }
    temporary.persist(path).map_err(|failed| FileError {
        path: path.to_owned(),
        action: "cannot be replaced",
        source: failed.error,
    })?;
    Ok(())
}

fn first_hunks(found: &str, wanted: &str) -> String {
    const LINES: usize = 20;
    let diff = TextDiff::from_lines(found, wanted);
    let text = diff.unified_diff().context_radius(1).header("on disk", "as generated").to_string();
    text.lines().take(LINES).map(|line| format!("{line}\n")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(folder: &Path, text: &str) -> Files {
        Files { wanted: BTreeMap::from([(folder.join("own/a.rs"), text.to_owned())]), owned: vec![folder.join("own")] }
    }

    #[test]
    fn what_was_written_is_then_as_wanted() {
        let folder = tempfile::tempdir().unwrap();
        let files = files(folder.path(), "a\n");
        assert_eq!(files.write().unwrap(), [Difference::Missing(folder.path().join("own/a.rs"))]);
        assert_eq!(files.differences().unwrap(), []);
        assert_eq!(files.write().unwrap(), []);
    }

    #[test]
    fn a_file_that_nobody_generates_any_more_goes() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir_all(folder.path().join("own/deep")).unwrap();
        let stale = folder.path().join("own/deep/old.rs");
        std::fs::write(&stale, "x").unwrap();
        let files = files(folder.path(), "a\n");
        assert!(files.differences().unwrap().contains(&Difference::Extra(stale.clone())));
        files.write().unwrap();
        assert!(!stale.exists());
    }

    #[test]
    fn comparing_writes_nothing_and_shows_the_lines() {
        let folder = tempfile::tempdir().unwrap();
        files(folder.path(), "one\ntwo\n").write().unwrap();
        let differences = files(folder.path(), "one\n2\n").differences().unwrap();
        let Difference::Changed(path, diff) = &differences[0] else { panic!() };
        assert!(diff.contains("-two") && diff.contains("+2"), "{diff}");
        assert_eq!(std::fs::read_to_string(path).unwrap(), "one\ntwo\n");
    }
}
