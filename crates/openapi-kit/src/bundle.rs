//! Draws the files a document refers to into one document.
//!
//! A reference to a file is turned into a reference to a component: the root's own entry when the root lists
//! the target under `components`, otherwise a new entry named after the target. Path items cannot be components
//! in OpenAPI 3.0, so they are written in place.
//!
//! A Swagger 2.0 document gets its entries under `definitions`, `parameters` and `responses`; one of OpenAPI 3.1 keeps
//! what stands beside a reference, which counts there. [`crate::convert`] makes OpenAPI 3.0 of either afterwards.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde_json::{Map, Value};

use crate::origin::Origins;
use crate::pointer;
use crate::source::{self, SourceError};

mod kind;

use kind::{Dialect, Kind, is_name_space, kind_of};

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
    bundle_with_origins(root).map(|(document, _)| document)
}

/// The same, and where each part of the result came from.
pub fn bundle_with_origins(root: &Path) -> Result<(Value, Origins), BundleError> {
    let document = source::read(root)?;
    let mut bundler = Bundler {
        root: normalise(root),
        dialect: Dialect::of(&document),
        files: BTreeMap::new(),
        names: BTreeMap::new(),
        hoisted: Map::new(),
        origins: Origins::of_file(root),
        depth: 0,
    };
    let root_file = bundler.root.clone();
    bundler.files.insert(root_file.clone(), document.clone());
    bundler.note_components(&document)?;
    let mut bundled = bundler.rewrite(&document, &root_file, "")?;
    for (home, entries) in std::mem::take(&mut bundler.hoisted) {
        if let (Some(components), Value::Object(entries)) = (object_at(&mut bundled, &home), entries) {
            components.extend(entries);
        }
    }
    Ok((bundled, bundler.origins))
}

/// A place: file and pointer inside it.
type Place = (PathBuf, String);

struct Bundler {
    root: PathBuf,
    dialect: Dialect,
    files: BTreeMap<PathBuf, Value>,
    /// Places that are components of the result, with the local reference that names them.
    names: BTreeMap<Place, String>,
    /// New components, by the place of their kind.
    hoisted: Map<String, Value>,
    origins: Origins,
    depth: usize,
}

impl Bundler {
    /// Remembers which outside places the root itself lists under `components`.
    fn note_components(&mut self, document: &Value) -> Result<(), BundleError> {
        for home in self.dialect.homes() {
            let entries = document.pointer(home).and_then(Value::as_object);
            for (name, entry) in entries.into_iter().flatten() {
                let Some(reference) = entry.get("$ref").and_then(Value::as_str) else { continue };
                if self.is_by_name(reference, &self.root) {
                    continue;
                }
                let place = place_of(reference, &self.root)?;
                if place.0 != self.root {
                    self.names.insert(place, format!("#{}", pointer::child(home, name)));
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
                    if self.is_by_name(reference, file) {
                        return self.with_siblings(reference_to(reference), members, file, at);
                    }
                    let written = self.rewrite_reference(reference, file, at)?;
                    return self.with_siblings(written, members, file, at);
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

    /// Whether conversion has to find the target: an anchor, a bare name of a definition, a place around the reference.
    fn is_by_name(&self, reference: &str, file: &Path) -> bool {
        if file != self.root {
            return false;
        }
        let has = |place: &str| self.files.get(file).is_some_and(|root| root.pointer(place).is_some());
        match (self.dialect, reference.strip_prefix('#')) {
            (Dialect::OpenApi30, _) => false,
            (_, Some(_)) => !pointer::of_local_ref(reference).is_some_and(|place| has(&place)),
            (Dialect::Swagger, None) => {
                !reference.contains(['#', '/', '.']) && has(&pointer::child("/definitions", reference))
            }
            (Dialect::Newer, None) => self.files.get(file).is_some_and(|root| {
                let address = reference.split('#').next().unwrap_or_default();
                address.contains("://") && names_itself(root, address)
            }),
        }
    }

    /// From OpenAPI 3.1 on, what stands beside a reference counts.
    fn with_siblings(
        &mut self,
        written: Value,
        members: &Map<String, Value>,
        file: &Path,
        at: &str,
    ) -> Result<Value, BundleError> {
        if self.dialect != Dialect::Newer || members.len() < 2 {
            return Ok(written);
        }
        let is_path_item = kind_of(at) == Kind::PathItem;
        let mut out = match written {
            Value::Object(out) => out,
            other => return Ok(other),
        };
        let written_out = !out.contains_key("$ref");
        if written_out && !is_path_item && members.keys().any(|key| key != "$ref" && out.contains_key(key)) {
            // A component written out under its own name, with more to be asked beside it.
            out = Map::from_iter([("allOf".to_owned(), Value::Array(vec![Value::Object(out)]))]);
        }
        for (key, member) in members.iter().filter(|(key, _)| *key != "$ref") {
            out.insert(key.clone(), self.rewrite(member, file, &pointer::child(at, key))?);
        }
        Ok(Value::Object(out))
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
            self.origins.note_source(at, &place.0, &place.1);
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
        let home = kind.home(self.dialect);
        let last = pointer::tokens(&place.1).pop();
        let stem = || place.0.file_stem().map(|stem| stem.to_string_lossy().into_owned());
        let wanted: String = last.or_else(stem).unwrap_or_default();
        let wanted: String =
            wanted.chars().map(|c| if c.is_ascii_alphanumeric() || "._-".contains(c) { c } else { '_' }).collect();
        let taken = |this: &Self, name: &str| {
            let local = format!("{home}/{name}");
            this.files.get(&this.root).is_some_and(|root| root.pointer(&local).is_some())
                || this.hoisted.get(home).is_some_and(|entries| entries.get(name).is_some())
        };
        let mut name = wanted.clone();
        let mut number = 2;
        while taken(self, &name) {
            name = format!("{wanted}{number}");
            number += 1;
        }
        let local = format!("#{home}/{name}");
        self.names.insert(place.clone(), local.clone());
        // Entered before its content is rewritten, so that a target which refers to itself finds its name.
        self.enter(home, &name, Value::Null);
        let at = format!("{home}/{name}");
        self.origins.note_source(&at, &place.0, &place.1);
        let written = self.rewrite(&target, &place.0, &at)?;
        self.enter(home, &name, written);
        Ok(reference_to(&local))
    }

    fn enter(&mut self, home: &str, name: &str, value: Value) {
        let entries = self.hoisted.entry(home).or_insert_with(|| Value::Object(Map::new()));
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

/// Whether a schema of the document has that `$id`.
fn names_itself(value: &Value, address: &str) -> bool {
    match value {
        Value::Object(members) => {
            members.get("$id").or_else(|| members.get("$self")).is_some_and(|id| id == address)
                || members.values().any(|member| names_itself(member, address))
        }
        Value::Array(items) => items.iter().any(|item| names_itself(item, address)),
        _ => false,
    }
}

fn object_at<'a>(value: &'a mut Value, home: &str) -> Option<&'a mut Map<String, Value>> {
    let mut current = value.as_object_mut()?;
    for key in pointer::tokens(home) {
        current = current.entry(key).or_insert_with(|| Value::Object(Map::new())).as_object_mut()?;
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
    fn what_a_swagger_document_refers_to_becomes_one_of_its_definitions() {
        let folder = folder(&[
            (
                "openapi.yaml",
                "swagger: '2.0'\npaths:\n  /a:\n    get:\n      parameters: [{$ref: 'parts.yaml#/Page'}]\n      \
                 responses: {'200': {$ref: 'parts.yaml#/Found'}}\n",
            ),
            (
                "parts.yaml",
                "Page: {name: page, in: query, type: integer}\nFound: {description: d, schema: {$ref: '#/Tree'}}\n\
                 Tree: {properties: {children: {type: array, items: {$ref: '#/Tree'}}}}\n",
            ),
        ]);
        let bundled = bundle(&folder.path().join("openapi.yaml")).unwrap();
        assert_eq!(bundled["paths"]["/a"]["get"]["parameters"][0], json!({"$ref": "#/parameters/Page"}));
        assert_eq!(bundled["responses"]["Found"]["schema"], json!({"$ref": "#/definitions/Tree"}));
        let items = &bundled["definitions"]["Tree"]["properties"]["children"]["items"];
        assert_eq!(items, &json!({"$ref": "#/definitions/Tree"}));
    }

    #[test]
    fn what_stands_beside_a_reference_is_kept_where_it_counts() {
        let document = |version: &str| {
            let text = format!("openapi: {version}\na: {{schema: {{$ref: 'b.yaml#/B', description: mine}}}}\n");
            let folder = folder(&[("openapi.yaml", &text), ("b.yaml", "B: {type: string}\n")]);
            bundle(&folder.path().join("openapi.yaml")).unwrap()
        };
        assert_eq!(document("3.1.0")["a"]["schema"]["description"], "mine");
        assert_eq!(document("3.0.3")["a"]["schema"], json!({"$ref": "#/components/schemas/B"}));
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
