//! Which files of a folder are OpenAPI documents, and what they are called.

use std::path::{Path, PathBuf};

/// The documents below `folder`, sorted, of those whose path has one of the words in `only`, when there are any.
pub(crate) fn below(folder: &Path, only: &[String]) -> Result<Vec<PathBuf>, String> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        let says = |error: std::io::Error| format!("{}: cannot be listed: {error}", folder.display());
        for entry in std::fs::read_dir(&folder).map_err(says)? {
            let path = entry.map_err(says)?.path();
            let asked_for = || only.is_empty() || only.iter().any(|word| path.to_string_lossy().contains(word));
            if path.is_dir() {
                folders.push(path);
            } else if is_json_or_yaml(&path) && asked_for() && is_document(&path) {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}

fn is_json_or_yaml(path: &Path) -> bool {
    path.extension().and_then(|extension| extension.to_str()).is_some_and(|it| matches!(it, "json" | "yaml" | "yml"))
}

/// Whether the text has the member that tells the version. A file that only holds parts of a document has none.
fn is_document(path: &Path) -> bool {
    // What cannot be read counts, so that it shows up as a row that failed.
    let Ok(text) = std::fs::read_to_string(path) else { return true };
    ["openapi", "swagger"].iter().any(|word| {
        let json = format!("\"{word}\"");
        text.contains(&json)
            || text.lines().any(|line| line.trim_start_matches('\u{feff}').starts_with(&format!("{word}:")))
    })
}

/// The path below `folder` in letters that a crate name may have.
pub(crate) fn name(path: &Path, folder: &Path) -> String {
    let below = path.strip_prefix(folder).unwrap_or(path).with_extension("");
    let text: String = below
        .to_string_lossy()
        .chars()
        .map(|letter| if letter.is_ascii_alphanumeric() { letter.to_ascii_lowercase() } else { '-' })
        .collect();
    text.split('-').filter(|word| !word.is_empty()).collect::<Vec<_>>().join("-")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn documents_are_told_from_their_parts_and_get_names_for_crates() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join("One two")).unwrap();
        for (name, text) in [
            ("One two/api_v1.yaml", "openapi: 3.0.3\n"),
            ("b.json", "{\"swagger\": \"2.0\"}"),
            ("part.yaml", "Pet: {description: for openapi}\n"),
            ("readme.md", "openapi: no\n"),
        ] {
            std::fs::write(folder.path().join(name), text).unwrap();
        }
        let found = below(folder.path(), &[]).unwrap();
        let names: Vec<String> = found.iter().map(|path| name(path, folder.path())).collect();
        assert_eq!(names, ["one-two-api-v1", "b"]);
        assert_eq!(below(folder.path(), &["b.js".to_owned()]).unwrap().len(), 1);
    }
}
