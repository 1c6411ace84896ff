//! What was generated from what, and by which program, so that a run with nothing to do is over at once.
//!
//! A receipt lies in `target/codegen/`, for it is worth something on this machine only. It holds digests of every file
//! that was read and of every file that was written; whatever else is found now, the work is done again. `--check` does
//! not ask it.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::fs;
use std::io::ErrorKind;
use std::path::{Component, Path, PathBuf};
use std::time::UNIX_EPOCH;

use openapi_kit::{Manifest, source};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sha2::{Digest as _, Sha256};

use crate::files::{FileError, Files, write_whole};

/// The program that generates: a build of it that differs in anything is another one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Program(String);

impl Program {
    /// The one that runs: length and time of its file, which cargo writes anew when its source or any crate in it, the
    /// generators too, becomes another. None where the system does not tell.
    pub fn running() -> Option<Self> {
        let about = fs::metadata(std::env::current_exe().ok()?).ok()?;
        let time = about.modified().ok()?.duration_since(UNIX_EPOCH).ok()?;
        Some(Self(format!("{} bytes of {} ns", about.len(), time.as_nanos())))
    }

    /// One of that name.
    pub fn named(name: &str) -> Self {
        Self(name.to_owned())
    }
}

/// Digests of files by their paths, below the workspace where they lie there. A file that is not there has an empty one.
type Digests = BTreeMap<String, String>;

/// The files that an API is generated from, as they are now.
#[derive(Debug, Clone)]
pub struct Inputs(Digests);

/// What one run wrote for one API.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Receipt {
    program: Program,
    inputs: Digests,
    outputs: Digests,
    /// Folders in which nothing else may stand.
    owned: BTreeSet<String>,
    /// What was said of it: so many operations, files and lines.
    pub summary: String,
}

/// Why the work has to be done again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// It was never done here, or nobody remembers.
    First,
    /// The receipt cannot be read.
    Broken(PathBuf),
    /// Another program did it.
    Program,
    /// This file, which is read, is not what it was.
    Input(String),
    /// This file, which was written, is not what it was.
    Output(String),
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::First => f.write_str("it is the first time"),
            Self::Broken(path) => write!(f, "{} cannot be read", path.display()),
            Self::Program => f.write_str("the generator has changed"),
            Self::Input(path) => write!(f, "{path} has changed"),
            Self::Output(path) => write!(f, "{path} is not as it was written"),
        }
    }
}

impl Inputs {
    /// The files below the folder of an API that make its document, those that they refer to wherever these lie, and the
    /// manifest of its client. To be taken before anything is generated from them.
    ///
    /// # Errors
    /// [`FileError`] where a file or folder is there and cannot be read.
    pub fn take(root: &Path, api: &str) -> Result<Self, FileError> {
        let folder = root.join("specs").join(api);
        let mut paths = sources(&folder)?;
        for name in ["openapi.yaml", "openapi.json"] {
            follow(&folder.join(name), &mut paths);
        }
        // A manifest that cannot be read is an error of its own later on.
        if let Ok(manifest) = Manifest::read(&folder.join("api.toml")) {
            paths.insert(root.join("crates").join(manifest.crate_name).join("Cargo.toml"));
        }
        digests(root, &paths).map(Self)
    }
}

impl Receipt {
    /// What `program` wrote as `files` from `inputs`.
    pub fn new(root: &Path, program: Program, inputs: Inputs, files: &Files, summary: String) -> Self {
        let outputs = files.wanted.iter().map(|(path, text)| (shown(root, path), digest(text.as_bytes()))).collect();
        let owned = files.owned.iter().map(|folder| shown(root, folder)).collect();
        Self { program, inputs: inputs.0, outputs, owned, summary }
    }

    /// The receipt of an API, if nothing has changed since, or else what has.
    ///
    /// # Errors
    /// [`FileError`] where a file is there and cannot be read.
    pub fn of_nothing_to_do(root: &Path, api: &str, program: &Program) -> Result<Result<Self, Reason>, FileError> {
        let path = place(root, api);
        let text = match fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Err(Reason::First)),
            Err(_) => return Ok(Err(Reason::Broken(path))),
        };
        let Ok(receipt) = serde_json::from_str::<Self>(&text) else { return Ok(Err(Reason::Broken(path))) };
        Ok(match receipt.change(root, api, program)? {
            Some(reason) => Err(reason),
            None => Ok(receipt),
        })
    }

    fn change(&self, root: &Path, api: &str, program: &Program) -> Result<Option<Reason>, FileError> {
        if self.program != *program {
            return Ok(Some(Reason::Program));
        }
        let mut paths = sources(&root.join("specs").join(api))?;
        paths.extend(self.inputs.keys().map(|path| root.join(path)));
        if let Some(path) = difference(&self.inputs, &digests(root, &paths)?) {
            return Ok(Some(Reason::Input(path)));
        }
        let mut paths: BTreeSet<_> = self.outputs.keys().map(|path| root.join(path)).collect();
        for folder in &self.owned {
            walk(&root.join(folder), &|_| true, &mut paths)?;
        }
        Ok(difference(&self.outputs, &digests(root, &paths)?).map(Reason::Output))
    }

    /// Keeps it for the next run.
    ///
    /// # Errors
    /// [`FileError`] where it cannot be written.
    pub fn write(&self, root: &Path, api: &str) -> Result<(), FileError> {
        // It is made of maps of text; there is nothing in it that could not be written.
        write_whole(&place(root, api), &serde_json::to_string_pretty(self).unwrap_or_default())
    }
}

/// Where the receipt of an API lies.
fn place(root: &Path, api: &str) -> PathBuf {
    root.join("target/codegen").join(format!("{api}.json"))
}

/// Everything below the folder of an API that a document may be made of. What is read of it depends on what there is: a
/// further overlay is a change too.
fn sources(folder: &Path) -> Result<BTreeSet<PathBuf>, FileError> {
    let of_the_mock = folder.join("fixtures");
    let of_ours = ["effective.json", "outline.json"].map(|name| folder.join(name));
    let is_source = |path: &Path| {
        let is_data = path.extension().is_some_and(|end| ["yaml", "yml", "json", "toml"].iter().any(|own| end == *own));
        is_data && !path.starts_with(&of_the_mock) && !of_ours.iter().any(|own| own == path)
    };
    let mut paths = BTreeSet::new();
    walk(folder, &is_source, &mut paths)?;
    Ok(paths)
}

fn walk(folder: &Path, is_wanted: &dyn Fn(&Path) -> bool, paths: &mut BTreeSet<PathBuf>) -> Result<(), FileError> {
    let error = |source| FileError { path: folder.to_owned(), action: "cannot be listed", source };
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(source) if source.kind() == ErrorKind::NotFound => return Ok(()),
        Err(source) => return Err(error(source)),
    };
    for entry in entries {
        let path = entry.map_err(error)?.path();
        if path.is_dir() {
            walk(&path, is_wanted, paths)?;
        } else if is_wanted(&path) {
            paths.insert(path);
        }
    }
    Ok(())
}

/// Adds a document and every file that its references lead to.
fn follow(document: &Path, paths: &mut BTreeSet<PathBuf>) {
    let (mut open, mut seen) = (vec![document.to_owned()], BTreeSet::new());
    while let Some(path) = open.pop() {
        if !seen.insert(path.clone()) {
            continue;
        }
        // What cannot be read is an error of its own later on.
        let Ok(value) = source::read(&path) else { continue };
        let folder = path.parent().unwrap_or(Path::new(""));
        references(&value, &mut |reference| {
            let file = reference.split('#').next().unwrap_or_default();
            if !file.is_empty() {
                open.push(normal(&folder.join(file)));
            }
        });
        paths.insert(path);
    }
}

fn references(value: &Value, visit: &mut dyn FnMut(&str)) {
    match value {
        Value::Object(members) => {
            if let Some(Value::String(reference)) = members.get("$ref") {
                visit(reference);
            }
            members.values().for_each(|member| references(member, visit));
        }
        Value::Array(items) => items.iter().for_each(|item| references(item, visit)),
        _ => {}
    }
}

/// A path without `.` and `..`, so that each file has one name.
fn normal(path: &Path) -> PathBuf {
    let mut out = PathBuf::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir if matches!(out.components().next_back(), Some(Component::Normal(_))) => {
                out.pop();
            }
            other => out.push(other),
        }
    }
    out
}

fn digests(root: &Path, paths: &BTreeSet<PathBuf>) -> Result<Digests, FileError> {
    let of_file = |path: &PathBuf| {
        let digest = match fs::read(path) {
            Ok(bytes) => digest(&bytes),
            Err(error) if error.kind() == ErrorKind::NotFound => String::new(),
            Err(source) => return Err(FileError { path: path.clone(), action: "cannot be read", source }),
        };
        Ok((shown(root, path), digest))
    };
    paths.iter().map(of_file).collect()
}

fn digest(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The first file of which only one side knows, or that the sides know differently.
fn difference(then: &Digests, now: &Digests) -> Option<String> {
    let paths: BTreeSet<_> = then.keys().chain(now.keys()).collect();
    paths.into_iter().find(|path| then.get(*path) != now.get(*path)).cloned()
}

fn shown(root: &Path, path: &Path) -> String {
    path.strip_prefix(root).unwrap_or(path).display().to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    const API: &str = "title = \"A\"\ncrate = \"a-client\"\n";
    const DOCUMENT: &str = "openapi: 3.0.3\npaths: {}\ncomponents:\n  schemas:\n    A: {$ref: '../shared/a.txt#/A'}\n";

    struct Workspace(tempfile::TempDir);

    impl Workspace {
        /// An API for which everything was generated.
        fn generated() -> Self {
            let own = Self(tempfile::tempdir().unwrap());
            for (path, text) in [
                ("specs/a/api.toml", API),
                ("specs/a/openapi.yaml", DOCUMENT),
                ("specs/a/overlays/010-b.yaml", "overlay: 1.0.0\n"),
                ("specs/a/fixtures/getA/ok.json", "{}"),
                ("specs/a/PROVENANCE.md", "# A\n"),
                ("specs/shared/a.txt", "A: {type: string}\n"),
                ("crates/a-client/Cargo.toml", "[package]\n"),
            ] {
                own.put(path, text);
            }
            let inputs = Inputs::take(own.root(), "a").unwrap();
            let generated = own.root().join("crates/a-client/src/generated");
            let wanted =
                [generated.join("mod.rs"), generated.join("types/a.rs"), own.root().join("specs/a/effective.json")];
            let wanted = wanted.map(|path| (path, "written\n".to_owned()));
            let files = Files { wanted: BTreeMap::from(wanted), owned: vec![generated] };
            files.write().unwrap();
            Receipt::new(own.root(), program(), inputs, &files, "1 operation".to_owned())
                .write(own.root(), "a")
                .unwrap();
            own
        }

        fn root(&self) -> &Path {
            self.0.path()
        }

        fn put(&self, path: &str, text: &str) {
            let path = self.root().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }

        fn change(&self) -> Option<Reason> {
            Receipt::of_nothing_to_do(self.root(), "a", &program()).unwrap().err()
        }
    }

    fn program() -> Program {
        Program::named("progenitor 1, built on Monday")
    }

    #[test]
    fn where_nothing_changed_there_is_nothing_to_do() {
        let own = Workspace::generated();
        let receipt = Receipt::of_nothing_to_do(own.root(), "a", &program()).unwrap().unwrap();
        assert_eq!(receipt.summary, "1 operation");
        own.put("specs/a/fixtures/getA/ok.json", "{\"about\": \"x\"}");
        own.put("specs/a/PROVENANCE.md", "# B\n");
        own.put("specs/b/openapi.yaml", "openapi: 3.0.3\n");
        assert_eq!(own.change(), None, "nothing is generated from these");
    }

    #[test]
    fn a_touched_input_is_a_change() {
        for path in [
            "specs/a/api.toml",
            "specs/a/openapi.yaml",
            "specs/a/overlays/010-b.yaml",
            "specs/shared/a.txt",
            "crates/a-client/Cargo.toml",
        ] {
            let own = Workspace::generated();
            own.put(path, "title = \"B\"\n");
            assert_eq!(own.change(), Some(Reason::Input(path.to_owned())));
            fs::remove_file(own.root().join(path)).unwrap();
            assert_eq!(own.change(), Some(Reason::Input(path.to_owned())));
        }
    }

    #[test]
    fn a_further_input_is_a_change() {
        for path in ["specs/a/overlays/020-c.yaml", "specs/a/openapi.json"] {
            let own = Workspace::generated();
            own.put(path, "{}");
            assert_eq!(own.change(), Some(Reason::Input(path.to_owned())));
        }
    }

    #[test]
    fn an_edited_a_missing_and_a_further_output_are_changes() {
        for path in ["specs/a/effective.json", "crates/a-client/src/generated/types/a.rs"] {
            let own = Workspace::generated();
            own.put(path, "written by hand\n");
            assert_eq!(own.change(), Some(Reason::Output(path.to_owned())));
            fs::remove_file(own.root().join(path)).unwrap();
            assert_eq!(own.change(), Some(Reason::Output(path.to_owned())));
        }
        let own = Workspace::generated();
        own.put("crates/a-client/src/generated/types/b.rs", "");
        assert_eq!(own.change(), Some(Reason::Output("crates/a-client/src/generated/types/b.rs".to_owned())));
    }

    #[test]
    fn another_program_does_it_again() {
        let own = Workspace::generated();
        let other = Program::named("progenitor 2, built on Monday");
        assert_eq!(Receipt::of_nothing_to_do(own.root(), "a", &other).unwrap().err(), Some(Reason::Program));
        assert_eq!(Program::running(), Program::running());
        assert_ne!(Program::running(), None);
    }

    #[test]
    fn without_a_receipt_that_can_be_read_it_is_done_again() {
        let own = Workspace::generated();
        let path = place(own.root(), "a");
        let whole = fs::read_to_string(&path).unwrap();
        for text in ["", "{", "{\"program\": 1}", &whole[..whole.len() / 2]] {
            fs::write(&path, text).unwrap();
            assert_eq!(own.change(), Some(Reason::Broken(path.clone())), "{text}");
        }
        fs::remove_file(&path).unwrap();
        assert_eq!(own.change(), Some(Reason::First));
    }
}
