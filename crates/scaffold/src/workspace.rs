//! The lines that bind an API into the workspace.

use std::path::{Path, PathBuf};

use serde_json::Value;
use toml_edit::{DocumentMut, InlineTable, Item, Table};

use crate::ScaffoldError;
use crate::name::Name;
use crate::staging::Edits;

/// The table of the APIs that the tests go over.
const TABLE: &str = "tests/src/subject.rs";

/// The line of [`TABLE`] above which each API has its own.
const MARK: &str = "// `cargo xtask new-api` writes one line for each API above this one.";

/// What was covered of each API; it is written by `cargo xtask coverage --update`.
const RATCHET: &str = "tests/coverage/ratchet.json";

fn read(path: &Path) -> Result<String, ScaffoldError> {
    std::fs::read_to_string(path).map_err(ScaffoldError::file(path))
}

fn parsed(path: &Path) -> Result<DocumentMut, ScaffoldError> {
    let problem =
        |error: toml_edit::TomlError| ScaffoldError::Workspace { path: path.to_owned(), problem: error.to_string() };
    read(path)?.parse().map_err(problem)
}

fn table<'a>(document: &'a mut DocumentMut, keys: &[&str], path: &Path) -> Result<&'a mut Table, ScaffoldError> {
    let mut table = document.as_table_mut();
    for key in keys {
        table = table.get_mut(key).and_then(Item::as_table_mut).ok_or_else(|| ScaffoldError::Workspace {
            path: path.to_owned(),
            problem: format!("there is no table [{}]; add it", keys.join(".")),
        })?;
    }
    Ok(table)
}

/// The files with an API added.
pub(crate) fn bound(root: &Path, name: &Name) -> Result<Edits, ScaffoldError> {
    let client = name.client.as_str();
    let mut edits = Edits::new();
    let path = root.join("Cargo.toml");
    let mut document = parsed(&path)?;
    let dependencies = table(&mut document, &["workspace", "dependencies"], &path)?;
    let entry: InlineTable =
        [("path", format!("crates/{client}").into()), ("default-features", toml_edit::Value::from(false))]
            .into_iter()
            .collect();
    // Beside the clients that are there.
    let clients = clients(dependencies);
    insert(dependencies, client, entry, |key| clients.iter().any(|known| known == key));
    edits.insert(path, document.to_string());

    let path = root.join("tests/Cargo.toml");
    let mut document = parsed(&path)?;
    let dependencies = table(&mut document, &["dependencies"], &path)?;
    let features: toml_edit::Array = ["default", "dispatch"].into_iter().collect();
    let entry: InlineTable =
        [("workspace", toml_edit::Value::from(true)), ("features", features.into())].into_iter().collect();
    insert(dependencies, client, entry, |key| key < client);
    edits.insert(path, document.to_string());

    let path = root.join(TABLE);
    let text = read(&path)?;
    let at = text.find(MARK).ok_or_else(|| ScaffoldError::Workspace {
        path: path.clone(),
        problem: format!("the line `{MARK}` is not there; put it back into `further_apis`"),
    })?;
    let start = text[..at].rfind('\n').map_or(0, |end| end + 1);
    let indent = &text[start..at];
    let line = format!("{indent}{}\n", line(name));
    edits.insert(path, format!("{}{line}{}", &text[..start], &text[start..]));
    Ok(edits)
}

/// The files with an API taken out again.
pub(crate) fn released(root: &Path, name: &Name) -> Result<Edits, ScaffoldError> {
    let mut edits = Edits::new();
    let path = root.join(TABLE);
    let text = read(&path)?;
    let own = line(name);
    if !text.lines().any(|line| line.trim() == own) {
        return Err(ScaffoldError::NotAdded { name: name.folder.clone(), added: added(&text) });
    }
    let kept: String = text.split_inclusive('\n').filter(|line| line.trim() != own).collect();
    edits.insert(path, kept);
    for (file, keys) in [("Cargo.toml", &["workspace", "dependencies"][..]), ("tests/Cargo.toml", &["dependencies"])] {
        let path = root.join(file);
        let mut document = parsed(&path)?;
        table(&mut document, keys, &path)?.remove(&name.client);
        edits.insert(path, document.to_string());
    }
    let path = root.join(RATCHET);
    if path.exists() {
        let malformed =
            |error: serde_json::Error| ScaffoldError::Workspace { path: path.clone(), problem: error.to_string() };
        let mut ratchet: Value = serde_json::from_str(&read(&path)?).map_err(malformed)?;
        if ratchet.as_object_mut().and_then(|apis| apis.shift_remove(&name.folder)).is_some() {
            edits.insert(path.clone(), format!("{ratchet:#}\n"));
        }
    }
    Ok(edits)
}

/// The reviewed lists of the API, which tests wrote.
pub(crate) fn snapshots(root: &Path, name: &Name) -> Result<Vec<PathBuf>, ScaffoldError> {
    let folder = root.join("tests/contract/snapshots");
    let file = |what: &str| {
        folder.join(format!("contract__snapshots__operations_and_lowering_of__{}_{what}.snap", name.module))
    };
    Ok(["operations", "lowering"].map(file).into_iter().collect())
}

fn line(name: &Name) -> String {
    format!("({}, {}, \"{}\", {})", name.constant, name.module, name.folder, name.library)
}

/// The APIs of the table.
fn added(text: &str) -> Vec<String> {
    let above = text.find(MARK).map_or("", |at| &text[..at]);
    let own = above.lines().rev().skip(1).take_while(|line| line.trim().starts_with('('));
    let mut names: Vec<String> = own.filter_map(|line| line.split('"').nth(1).map(str::to_owned)).collect();
    names.reverse();
    names
}

/// The dependencies that are clients of an API.
fn clients(dependencies: &Table) -> Vec<String> {
    let is_client = |(key, item): &(&str, &Item)| {
        let path = item.get("path").and_then(Item::as_str);
        key.ends_with("-client") && path == Some(&format!("crates/{key}"))
    };
    dependencies.iter().filter(is_client).map(|(key, _)| key.to_owned()).collect()
}

/// Inserts a dependency after the last one that is meant to stand before it; the others keep order and comments.
fn insert(dependencies: &mut Table, name: &str, entry: InlineTable, stands_before: impl Fn(&str) -> bool) {
    let order: Vec<String> = dependencies.iter().map(|(key, _)| key.to_owned()).collect();
    let place = order.iter().rposition(|key| stands_before(key)).map_or(order.len(), |last| last + 1);
    dependencies.insert(name, toml_edit::value(entry));
    // Twice as wide as the keys, so that the new one fits between two of them.
    let rank = |key: &str| order.iter().position(|own| own == key).map_or(2 * place, |at| 2 * at + 1);
    dependencies.sort_values_by(|one, _, other, _| rank(one.get()).cmp(&rank(other.get())));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dependency_finds_its_place_and_leaves_no_trace() {
        let text = "[dependencies]\n# First.\na = \"1\"\nm-client = { path = \"crates/m-client\" } # beside\n# Last.\nz = \"1\"\n\n[other]\n";
        let mut document: DocumentMut = text.parse().unwrap();
        let dependencies = document["dependencies"].as_table_mut().unwrap();
        let clients = clients(dependencies);
        assert_eq!(clients, ["m-client"]);
        insert(dependencies, "b-client", [("path", "x")].into_iter().collect(), |key| {
            clients.iter().any(|one| one == key)
        });
        let with = document.to_string();
        assert_eq!(with, text.replace("# Last.", "b-client = { path = \"x\" }\n# Last."));
        let mut document: DocumentMut = with.parse().unwrap();
        document["dependencies"].as_table_mut().unwrap().remove("b-client");
        assert_eq!(document.to_string(), text);
    }

    #[test]
    fn the_table_tells_what_was_added() {
        let text = format!(
            "x\n            (A, a, \"a\", a_client)\n            (B, b, \"b\", b_client)\n            {MARK}\n"
        );
        assert_eq!(added(&text), ["a", "b"]);
        assert_eq!(added(MARK), Vec::<String>::new());
    }
}
