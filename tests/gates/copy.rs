//! A copy of what the gates look at, in a folder of its own.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
use tempfile::TempDir;
use tests::subject::{Subject, root};

/// A folder with the part of the workspace that is judged.
pub(crate) struct Copy {
    folder: TempDir,
    api: &'static str,
}

impl Copy {
    /// The folder of an API, and what is generated from it.
    pub(crate) fn of_api(subject: &Subject) -> Self {
        let copy = Self { folder: tempfile::tempdir().unwrap(), api: subject.name };
        copy_all(&subject.folder(), &copy.specs(), &|_| true);
        let client = Path::new("crates").join(format!("{}-client", subject.name));
        copy_all(
            &root().join(&client).join("src/generated"),
            &copy.root().join(&client).join("src/generated"),
            &|_| true,
        );
        fs::copy(root().join(&client).join("Cargo.toml"), copy.root().join(&client).join("Cargo.toml")).unwrap();
        copy
    }

    /// All manifests, the pages, and the names of the sources and of the APIs.
    pub(crate) fn of_workspace() -> Self {
        let copy = Self { folder: tempfile::tempdir().unwrap(), api: "" };
        for file in ["Cargo.toml", "Cargo.lock", "ARCHITECTURE.md", "README.md"] {
            fs::copy(root().join(file), copy.root().join(file)).unwrap();
        }
        for folder in ["crates", "tests", "xtask"] {
            // Cargo asks of a source only whether it is there.
            let is_whole = |path: &Path| path.file_name().is_some_and(|name| name == "Cargo.toml");
            copy_all(&root().join(folder), &copy.root().join(folder), &is_whole);
        }
        for entry in fs::read_dir(root().join("specs")).unwrap() {
            fs::create_dir_all(copy.root().join("specs").join(entry.unwrap().file_name())).unwrap();
        }
        copy
    }

    pub(crate) fn root(&self) -> &Path {
        self.folder.path()
    }

    /// The folder of the API.
    pub(crate) fn specs(&self) -> PathBuf {
        self.root().join("specs").join(self.api)
    }

    /// Replaces a text, which has to be there, where it stands first in a file. The path of a file of the API begins
    /// below its folder, any other one below the root.
    pub(crate) fn edit(&self, file: &str, from: &str, to: &str) {
        let path = self.path(file);
        let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{file}: {error}"));
        assert!(text.contains(from), "{file} has no `{from}`");
        fs::write(path, text.replacen(from, to, 1)).unwrap();
    }

    /// Takes out of a file what stands from one text to the next place of another one, which stays.
    pub(crate) fn cut(&self, file: &str, from: &str, until: &str) {
        let text = fs::read_to_string(self.path(file)).unwrap();
        let (_, rest) = text.split_once(from).unwrap_or_else(|| panic!("{file} has no `{from}`"));
        let (between, _) = rest.split_once(until).unwrap_or_else(|| panic!("{file} has no `{until}` after it"));
        self.edit(file, &format!("{from}{between}"), "");
    }

    /// Changes the JSON of a file.
    pub(crate) fn json(&self, file: &str, change: impl FnOnce(&mut Value)) {
        let path = self.path(file);
        let mut value = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
        change(&mut value);
        fs::write(path, value.to_string()).unwrap();
    }

    pub(crate) fn write(&self, file: &str, text: &str) {
        let path = self.path(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// Adds a text at the end of a file.
    pub(crate) fn append(&self, file: &str, text: &str) {
        let path = self.path(file);
        let before = fs::read_to_string(&path).unwrap();
        fs::write(path, before + text).unwrap();
    }

    /// A second file with what a first one has.
    pub(crate) fn double(&self, file: &str, other: &str) {
        let text = fs::read_to_string(self.path(file)).unwrap();
        self.write(other, &text);
    }

    pub(crate) fn remove(&self, file: &str) {
        fs::remove_file(self.path(file)).unwrap();
    }

    fn path(&self, file: &str) -> PathBuf {
        let of_api = self.specs().join(file);
        let is_of_root = self.api.is_empty() || file.starts_with("crates/");
        if is_of_root { self.root().join(file) } else { of_api }
    }
}

/// Copies a folder; of Rust sources that are not `whole` only the names, and of other files only those that are.
fn copy_all(from: &Path, to: &Path, whole: &dyn Fn(&Path) -> bool) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy_all(&path, &target, whole);
        } else if whole(&path) {
            fs::copy(&path, target).unwrap();
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            fs::write(target, "").unwrap();
        }
    }
}

/// Everything below the folder of an API that is written by hand.
pub(crate) fn sources(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    fn walk(root: &Path, folder: &Path, out: &mut Vec<(PathBuf, Vec<u8>)>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let below = path.strip_prefix(root).unwrap().to_owned();
            if path.is_dir() {
                walk(root, &path, out);
            } else if !["effective.json", "outline.json"].map(Path::new).contains(&below.as_path()) {
                out.push((below, fs::read(&path).unwrap()));
            }
        }
    }
    let mut out = Vec::new();
    walk(folder, folder, &mut out);
    out.sort();
    out
}
