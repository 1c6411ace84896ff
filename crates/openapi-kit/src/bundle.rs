//! Draws the files a document refers to into one document.
//!
//! A reference to a file is turned into a reference to a component: the root's own entry when the root lists
//! the target under `components`, otherwise a new entry named after the target. Path items cannot be components
//! in OpenAPI 3.0, so they are written in place.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde_json::{Map, Value};

use crate::pointer;
use crate::source::{self, SourceError};

/// Why a document could not be bundled.
#[derive(Debug, thiserror::Error)]
pub enum BundleError {
    /// A file could not be read.
    #[error(transparent)]
    Source(#[from] SourceError),
    /// A reference leads nowhere.
    #[error(
        "{}: `$ref: {reference}` leads nowhere: {} has nothing at `{pointer}`; mend the reference or add the target",
        from.display(), target.display()
    )]
    Dangling {
        /// The file that holds the reference.
        from: PathBuf,
        /// The reference as written.
        reference: String,
        /// The file it leads to.
        target: PathBuf,
        /// The pointer inside that file.
        pointer: String,
    },
    /// A reference that is not a file beside the document.
    #[error("{}: `$ref: {reference}` is not a file beside the document; only local files are bundled", from.display())]
    Remote {
        /// The file that holds the reference.
        from: PathBuf,
        /// The reference as written.
        reference: String,
    },
    /// Path items that refer to each other in a circle, or chains of references without an end.
    #[error("{}: `$ref: {reference}` leads back to itself", from.display())]
    Circle {
        /// The file that holds the reference.
        from: PathBuf,
        /// The reference as written.
        reference: String,
    },
}

/// Reads `root` and everything it refers to, and returns one document with local references only.
pub fn bundle(root: &Path) -> Result<Value, BundleError> {
    let document = source::read(root)?;
    let mut bundler = Bundler {
        root: normalise(root),
        files: BTreeMap::new(),
        names: BTreeMap::new(),
        hoisted: Map::new(),
        depth: 0,
    };
    bundler.note_components(&document)?;
    let root_file = bundler.root.clone();
    bundler.files.insert(root_file.clone(), document.clone());
    let mut bundled = bundler.rewrite(&document, &root_file, "")?;
    for (kind, entries) in std::mem::take(&mut bundler.hoisted) {
        if let (Some(components), Value::Object(entries)) = (object_at(&mut bundled, &["components", &kind]), entries) {
            components.extend(entries);
        }
    }
    Ok(bundled)
}

/// A place: file and pointer inside it.
type Place = (PathBuf, String);

struct Bundler {
    root: PathBuf,
    files: BTreeMap<PathBuf, Value>,
    /// Places that are components of the result, with the local reference that names them.
    names: BTreeMap<Place, String>,
    hoisted: Map<String, Value>,
    depth: usize,
}

impl Bundler {
    /// Remembers which outside places the root itself lists under `components`.
    fn note_components(&mut self, document: &Value) -> Result<(), BundleError> {
        let kinds = document.get("components").and_then(Value::as_object);
        for (kind, entries) in kinds.into_iter().flatten() {
            for (name, entry) in entries.as_object().into_iter().flatten() {
                let Some(reference) = entry.get("$ref").and_then(Value::as_str) else { continue };
                let place = place_of(reference, &self.root)?;
                if place.0 != self.root {
                    self.names
                        .insert(place, format!("#/components/{}/{}", pointer::escape(kind), pointer::escape(name)));
                }
            }
        }
        Ok(())
    }

    fn rewrite(&mut self, value: &Value, file: &Path, at: &str) -> Result<Value, BundleError> {
        match value {
            Value::Object(members) => {
                if let Some(reference) = members.get("$ref").and_then(Value::as_str)
                    && !is_name_space(at)
                {
                    return self.rewrite_reference(reference, file, at);
                }
                let mut out = Map::with_capacity(members.len());
                for (key, member) in members {
                    out.insert(key.clone(), self.rewrite(member, file, &pointer::child(at, key))?);
                }
                Ok(Value::Object(out))
            }
            Value::Array(items) => {
                let items = items.iter().enumerate();
                items.map(|(i, item)| self.rewrite(item, file, &format!("{at}/{i}"))).collect()
            }
            scalar => Ok(scalar.clone()),
        }
    }

    fn rewrite_reference(&mut self, reference: &str, file: &Path, at: &str) -> Result<Value, BundleError> {
        let place = place_of(reference, file)?;
        let kind = kind_of(at);
        let own_name = self.names.get(&place).cloned();
        // The root's own `components.schemas.A: {$ref: file}` is the one place that is written out in full.
        let is_own_entry = own_name
            .as_deref()
            .is_some_and(|name| file == self.root && pointer::of_local_ref(name).as_deref() == Some(at));
        if place.0 == self.root && !is_own_entry {
            self.fetch(&place, file, reference)?;
            return Ok(reference_to(&format!("#{}", place.1)));
        }
        if is_own_entry || kind == Kind::PathItem {
            let target = self.fetch(&place, file, reference)?;
            if self.depth > 32 {
                return Err(BundleError::Circle { from: file.to_owned(), reference: reference.to_owned() });
            }
            self.depth += 1;
            // What is written out here stands at `at` from now on; its own references are relative to its own file.
            let written = self.rewrite(&target, &place.0, at);
            self.depth -= 1;
            return written;
        }
        if let Some(name) = own_name {
            return Ok(reference_to(&name));
        }
        self.hoist(place, kind, file, reference)
    }

    /// Gives an outside target that the root does not list a component of its own.
    fn hoist(&mut self, place: Place, kind: Kind, file: &Path, reference: &str) -> Result<Value, BundleError> {
        let target = self.fetch(&place, file, reference)?;
        let kind = kind.components_key();
        let last = pointer::tokens(&place.1).pop();
        let stem = || place.0.file_stem().map(|stem| stem.to_string_lossy().into_owned());
        let wanted: String = last.or_else(stem).unwrap_or_default();
        let wanted: String =
            wanted.chars().map(|c| if c.is_ascii_alphanumeric() || "._-".contains(c) { c } else { '_' }).collect();
        let taken = |this: &Self, name: &str| {
            let local = format!("/components/{kind}/{name}");
            this.files.get(&this.root).is_some_and(|root| root.pointer(&local).is_some())
                || this.hoisted.get(kind).is_some_and(|entries| entries.get(name).is_some())
        };
        let mut name = wanted.clone();
        let mut number = 2;
        while taken(self, &name) {
            name = format!("{wanted}{number}");
            number += 1;
        }
        let local = format!("#/components/{kind}/{name}");
        self.names.insert(place.clone(), local.clone());
        // Entered before its content is rewritten, so that a target which refers to itself finds its name.
        self.enter(kind, &name, Value::Null);
        let at = format!("/components/{kind}/{name}");
        let written = self.rewrite(&target, &place.0, &at)?;
        self.enter(kind, &name, written);
        Ok(reference_to(&local))
    }

    fn enter(&mut self, kind: &str, name: &str, value: Value) {
        let entries = self.hoisted.entry(kind).or_insert_with(|| Value::Object(Map::new()));
        if let Value::Object(entries) = entries {
            entries.insert(name.to_owned(), value);
        }
    }

    fn fetch(&mut self, place: &Place, from: &Path, reference: &str) -> Result<Value, BundleError> {
        let (path, inner) = place;
        if !self.files.contains_key(path) {
            let value = source::read(path)?;
            self.files.insert(path.clone(), value);
        }
        let found = self.files.get(path).and_then(|value| value.pointer(inner));
        found.cloned().ok_or_else(|| BundleError::Dangling {
            from: from.to_owned(),
            reference: reference.to_owned(),
            target: path.clone(),
            pointer: inner.clone(),
        })
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    PathItem,
    Parameter,
    Response,
    RequestBody,
    Header,
    Example,
    Schema,
}

impl Kind {
    fn components_key(self) -> &'static str {
        match self {
            Self::Parameter => "parameters",
            Self::Response => "responses",
            Self::RequestBody => "requestBodies",
            Self::Header => "headers",
            Self::Example => "examples",
            Self::PathItem | Self::Schema => "schemas",
        }
    }
}

/// What a reference at this place stands for, told from the names around it.
fn kind_of(at: &str) -> Kind {
    let tokens = pointer::tokens(at);
    let from_end = |n: usize| tokens.len().checked_sub(n).and_then(|i| tokens.get(i)).map(String::as_str);
    match (from_end(1), from_end(2)) {
        (Some("requestBody"), _) | (_, Some("requestBodies")) => Kind::RequestBody,
        (_, Some("paths")) if tokens.len() == 2 => Kind::PathItem,
        (_, Some("parameters")) => Kind::Parameter,
        (_, Some("responses")) => Kind::Response,
        (_, Some("headers")) => Kind::Header,
        (_, Some("examples")) => Kind::Example,
        _ => Kind::Schema,
    }
}

/// Under `properties` a member called `$ref` is a property of that name, not a reference.
fn is_name_space(at: &str) -> bool {
    let tokens = pointer::tokens(at);
    tokens.last().is_some_and(|last| last == "properties")
        && tokens.iter().rev().nth(1).is_none_or(|t| t != "properties")
}

fn reference_to(local: &str) -> Value {
    let mut members = Map::new();
    members.insert("$ref".to_owned(), Value::String(local.to_owned()));
    Value::Object(members)
}

fn place_of(reference: &str, from: &Path) -> Result<Place, BundleError> {
    let (file, fragment) = reference.split_once('#').unwrap_or((reference, ""));
    let remote = || BundleError::Remote { from: from.to_owned(), reference: reference.to_owned() };
    if file.contains("://") {
        return Err(remote());
    }
    let inner = pointer::of_local_ref(&format!("#{fragment}")).ok_or_else(remote)?;
    if file.is_empty() {
        return Ok((from.to_owned(), inner));
    }
    let folder = from.parent().unwrap_or(Path::new(""));
    Ok((normalise(&folder.join(file)), inner))
}

/// Removes `.` and `..` by name alone, so that the same file always has the same key.
fn normalise(path: &Path) -> PathBuf {
    use std::path::Component;
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

fn object_at<'a>(value: &'a mut Value, path: &[&str]) -> Option<&'a mut Map<String, Value>> {
    let mut current = value.as_object_mut()?;
    for key in path {
        current = current.entry(*key).or_insert_with(|| Value::Object(Map::new())).as_object_mut()?;
    }
    Some(current)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn folder(files: &[(&str, &str)]) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        for (name, text) in files {
            let path = folder.path().join(name);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        }
        folder
    }

    #[test]
    fn a_component_kept_in_another_file_is_written_out_under_its_name() {
        let folder = folder(&[
            (
                "openapi.yaml",
                "components:\n  schemas:\n    Tag: {$ref: 'schemas/tags.yaml#/Tag'}\n    Colour: {$ref: 'schemas/tags.yaml#/Colour'}\n",
            ),
            (
                "schemas/tags.yaml",
                "Tag:\n  properties:\n    colour: {$ref: '../openapi.yaml#/components/schemas/Colour'}\n    other: {$ref: '#/Colour'}\nColour: {type: string}\n",
            ),
        ]);
        let bundled = bundle(&folder.path().join("openapi.yaml")).unwrap();
        let tag = &bundled["components"]["schemas"]["Tag"]["properties"];
        assert_eq!(tag["colour"], json!({"$ref": "#/components/schemas/Colour"}));
        assert_eq!(tag["other"], json!({"$ref": "#/components/schemas/Colour"}));
        assert_eq!(bundled["components"]["schemas"]["Colour"], json!({"type": "string"}));
    }

    #[test]
    fn a_path_item_is_written_in_place() {
        let folder = folder(&[
            ("openapi.yaml", "paths:\n  /a: {$ref: 'paths/a.yaml#/~1a'}\n"),
            ("paths/a.yaml", "/a:\n  get: {operationId: getA}\n"),
        ]);
        let bundled = bundle(&folder.path().join("openapi.yaml")).unwrap();
        assert_eq!(bundled["paths"]["/a"]["get"]["operationId"], "getA");
    }

    #[test]
    fn an_unlisted_recursive_schema_becomes_one_new_component() {
        let folder = folder(&[
            (
                "openapi.yaml",
                "paths:\n  /a:\n    get:\n      responses:\n        '200': {content: {application/json: {schema: {$ref: 'tree.yaml#/Tree'}}}}\n",
            ),
            ("tree.yaml", "Tree:\n  properties:\n    children: {type: array, items: {$ref: '#/Tree'}}\n"),
        ]);
        let bundled = bundle(&folder.path().join("openapi.yaml")).unwrap();
        let tree = &bundled["components"]["schemas"]["Tree"];
        assert_eq!(tree["properties"]["children"]["items"], json!({"$ref": "#/components/schemas/Tree"}));
        assert_eq!(bundled["components"]["schemas"].as_object().unwrap().len(), 1);
    }

    #[test]
    fn a_dangling_reference_names_both_files_and_the_pointer() {
        let folder = folder(&[("openapi.yaml", "paths:\n  /a: {$ref: 'a.yaml#/nope'}\n"), ("a.yaml", "yes: {}\n")]);
        let error = bundle(&folder.path().join("openapi.yaml")).unwrap_err().to_string();
        assert!(error.contains("openapi.yaml") && error.contains("a.yaml") && error.contains("`/nope`"), "{error}");
    }

    #[test]
    fn a_dangling_local_reference_is_found_too() {
        let folder = folder(&[("openapi.yaml", "a: {$ref: '#/components/schemas/Nope'}\n")]);
        assert!(matches!(bundle(&folder.path().join("openapi.yaml")), Err(BundleError::Dangling { .. })));
    }

    #[test]
    fn a_web_address_is_refused_with_a_reason() {
        let folder = folder(&[("openapi.yaml", "a: {$ref: 'https://example.com/a.yaml#/A'}\n")]);
        assert!(matches!(bundle(&folder.path().join("openapi.yaml")), Err(BundleError::Remote { .. })));
    }

    #[test]
    fn path_items_that_refer_to_each_other_are_refused() {
        let folder = folder(&[
            ("openapi.yaml", "paths:\n  /a: {$ref: 'a.yaml#/a'}\n"),
            ("a.yaml", "a: {$ref: '#/b'}\nb: {$ref: '#/a'}\n"),
        ]);
        assert!(matches!(bundle(&folder.path().join("openapi.yaml")), Err(BundleError::Circle { .. })));
    }
}
