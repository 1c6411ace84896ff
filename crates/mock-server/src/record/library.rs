//! The folder of a recording: what it holds, how its cases are named, and how a fixture gets into it.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::{Path, PathBuf};

use bytes::Bytes;
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};

use super::draft::{Draft, DraftBody};
use crate::fixture::{self, FixtureError};

/// More answers to one request are not written: something in them changes all the time.
const ANSWERS: usize = 10;

/// Characters of a case, before what tells it from others.
const LONGEST: usize = 60;

/// Header families whose values change with every answer and make none of them another.
const COUNTERS: [&str; 3] = ["x-ratelimit", "ratelimit", "retry-after"];

/// A folder of fixtures that grows.
#[derive(Debug)]
pub(super) struct Library {
    root: PathBuf,
    /// By operation and request: the answers there are.
    held: HashMap<String, Vec<Held>>,
    /// Operation and case of every file that must stay.
    taken: HashSet<(String, String)>,
    /// What was written, in its order.
    written: Vec<(String, String)>,
}

#[derive(Debug)]
struct Held {
    answer: [u8; 32],
    case: String,
}

/// Where a draft belongs.
#[derive(Debug, PartialEq)]
pub(super) enum Place {
    /// It is there already.
    Merged,
    /// Under this case, as this answer to its request, counted from 1.
    New(String, usize),
    /// There are too many answers to its request.
    TooMany,
}

impl Library {
    /// Opens a folder; it need not exist. What may be overwritten is not looked at.
    pub(super) fn open(root: &Path, overwrite: bool) -> Result<Self, FixtureError> {
        let mut own = Self { root: root.to_owned(), held: HashMap::new(), taken: HashSet::new(), written: Vec::new() };
        if overwrite || !root.is_dir() {
            return Ok(own);
        }
        // In the order of their cases, so that the first answer to a request comes first.
        for fixture in fixture::load_dir(root)? {
            own.taken.insert((fixture.operation_id.clone(), fixture.case.clone()));
            if fixture.source != fixture::Source::Recorded {
                continue;
            }
            let Some(file) = own.read(&fixture.operation_id, &fixture.case) else { continue };
            let body = match file.pointer("/response/body") {
                Some(value) => DraftBody::Inline(value.clone()),
                None => fixture.response.body.clone().map_or(DraftBody::None, |bytes| DraftBody::File(bytes, "")),
            };
            let request = file.get("request").cloned().unwrap_or_default();
            let headers = file.pointer("/response/headers").and_then(Value::as_object).cloned().unwrap_or_default();
            let answer = answer_digest(fixture.response.status.as_u16(), &headers, &body);
            own.held.entry(key(&fixture.operation_id, &request)).or_default().push(Held { answer, case: fixture.case });
        }
        Ok(own)
    }

    /// Says where a draft belongs, and keeps the place for it.
    pub(super) fn place(&mut self, operation_id: &str, draft: &Draft) -> Place {
        let key = key(operation_id, &draft.request);
        let answer = answer_digest(draft.status, &draft.headers, &draft.body);
        let held = self.held.entry(key.clone()).or_default();
        if held.iter().any(|held| held.answer == answer) {
            return Place::Merged;
        }
        if held.len() >= ANSWERS {
            return Place::TooMany;
        }
        let number = held.len() + 1;
        let case = self.free(operation_id, &base_name(draft, &key));
        self.held.entry(key).or_default().push(Held { answer, case: case.clone() });
        Place::New(case, number)
    }

    /// The case that holds the first answer to a request.
    pub(super) fn first(&self, operation_id: &str, request: &Value) -> Option<&str> {
        self.held.get(&key(operation_id, request))?.first().map(|held| held.case.as_str())
    }

    /// Writes a fixture and its body, so that nobody sees half of one.
    pub(super) fn write(
        &mut self,
        operation_id: &str,
        case: &str,
        fixture: &Map<String, Value>,
        body: Option<(&str, &Bytes)>,
    ) -> std::io::Result<()> {
        let folder = self.root.join(operation_id);
        std::fs::create_dir_all(&folder)?;
        if let Some((name, bytes)) = body {
            replace(&folder, name, bytes)?;
        }
        let text = format!("{:#}\n", Value::Object(fixture.clone()));
        replace(&folder, &format!("{case}.json"), text.as_bytes())?;
        let own = (operation_id.to_owned(), case.to_owned());
        if !self.written.contains(&own) {
            self.written.push(own);
        }
        Ok(())
    }

    /// Gives a fixture a name that says nothing of its request, for the one it has says too much.
    pub(super) fn rename(
        &mut self,
        operation_id: &str,
        case: &str,
        mut fixture: Map<String, Value>,
    ) -> std::io::Result<()> {
        let folder = self.root.join(operation_id);
        let base = format!("recorded-{}", tail(&key(operation_id, fixture.get("request").unwrap_or(&Value::Null))));
        let other = self.free(operation_id, &base);
        let response = fixture.get_mut("response");
        if let Some(Value::String(name)) = response.and_then(|response| response.get_mut("body_file")) {
            let renamed = name.replacen(case, &other, 1);
            std::fs::rename(folder.join(name.as_str()), folder.join(&renamed))?;
            *name = renamed;
        }
        self.write(operation_id, &other, &fixture, None)?;
        std::fs::remove_file(folder.join(format!("{case}.json")))
    }

    /// A case of this name, or with a number behind it, that is not taken; it is from now on.
    fn free(&mut self, operation_id: &str, base: &str) -> String {
        let mut case = base.to_owned();
        let mut next = 2;
        while !self.taken.insert((operation_id.to_owned(), case.clone())) {
            case = format!("{base}-{next}");
            next += 1;
        }
        case
    }

    /// Operation and case of what this recording wrote.
    pub(super) fn written(&self) -> Vec<(String, String)> {
        self.written.clone()
    }

    /// A fixture as it is written.
    pub(super) fn read(&self, operation_id: &str, case: &str) -> Option<Value> {
        let path = self.root.join(operation_id).join(format!("{case}.json"));
        serde_json::from_slice(&std::fs::read(path).ok()?).ok()
    }

    /// A file beside a fixture.
    pub(super) fn read_beside(&self, operation_id: &str, name: &str) -> Option<Bytes> {
        std::fs::read(self.root.join(operation_id).join(name)).ok().map(Bytes::from)
    }

    /// A fixture, ready to be sent.
    pub(super) fn load(&self, operation_id: &str, case: &str) -> Option<fixture::Fixture> {
        let name = format!("{case}.json");
        let text = self.read_beside(operation_id, &name)?;
        let file: Value = serde_json::from_slice(&text).ok()?;
        let mut files = BTreeMap::from([(format!("{operation_id}/{name}"), text)]);
        if let Some(body) = file.pointer("/response/body_file").and_then(Value::as_str) {
            files.insert(format!("{operation_id}/{body}"), self.read_beside(operation_id, body)?);
        }
        fixture::from_files(&self.root, &files).ok()?.pop()
    }
}

fn replace(folder: &Path, name: &str, bytes: &[u8]) -> std::io::Result<()> {
    // Names that begin with a dot are no fixtures.
    let temporary = folder.join(format!(".{name}.part"));
    std::fs::write(&temporary, bytes)?;
    std::fs::rename(&temporary, folder.join(name)).inspect_err(|_| {
        let _ = std::fs::remove_file(&temporary);
    })
}

/// What tells a request from others.
fn key(operation_id: &str, request: &Value) -> String {
    format!("{operation_id} {}", sorted(request))
}

fn answer_digest(status: u16, headers: &Map<String, Value>, body: &DraftBody) -> [u8; 32] {
    let is_counter = |name: &str| COUNTERS.iter().any(|family| name.starts_with(family));
    let told: Map<_, _> = headers
        .iter()
        .filter(|(name, _)| !is_counter(name) && *name != "content-type")
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect();
    let mut digest = Sha256::new();
    digest.update(status.to_be_bytes());
    digest.update(sorted(&Value::Object(told)).to_string());
    match body {
        DraftBody::None => {}
        DraftBody::Inline(value) => digest.update(sorted(value).to_string()),
        DraftBody::File(bytes, _) => digest.update(bytes),
    }
    digest.finalize().into()
}

/// With the members of every object in the order of their names.
fn sorted(value: &Value) -> Value {
    match value {
        Value::Object(members) => {
            let members: BTreeMap<_, _> = members.iter().map(|(name, value)| (name.clone(), sorted(value))).collect();
            Value::Object(members.into_iter().collect())
        }
        Value::Array(items) => items.iter().map(sorted).collect(),
        other => other.clone(),
    }
}

/// A readable name: the status unless it is a success, then the values in the path and the query.
fn base_name(draft: &Draft, key: &str) -> String {
    let mut name = "recorded".to_owned();
    if !(200..300).contains(&draft.status) {
        name.push_str(&format!("-{}", draft.status));
    }
    let mut exact = !draft.has_more;
    for word in &draft.words {
        let slug = slug(word);
        exact &= word.split(' ').collect::<Vec<_>>().join("-") == slug;
        if !slug.is_empty() {
            name.push('-');
            name.push_str(&slug);
        }
    }
    if name.len() > LONGEST {
        name.truncate(LONGEST);
        exact = false;
    }
    if exact {
        return name;
    }
    format!("{}-{}", name.trim_end_matches('-'), tail(key))
}

/// Six digits that tell one request from others.
fn tail(key: &str) -> String {
    Sha256::digest(key.as_bytes()).iter().take(3).map(|byte| format!("{byte:02x}")).collect()
}

/// Lower-case letters, digits and single hyphens.
fn slug(word: &str) -> String {
    let mut out = String::new();
    for c in word.chars() {
        match c.to_ascii_lowercase() {
            c @ ('a'..='z' | '0'..='9') => out.push(c),
            _ if out.ends_with('-') || out.is_empty() => {}
            _ => out.push('-'),
        }
    }
    out.trim_end_matches('-').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn draft(path: &str, status: u16, body: Value) -> Draft {
        Draft {
            request: json!({"path": {"id": path}}),
            example_request: json!({}),
            status,
            headers: Map::new(),
            body: DraftBody::Inline(body),
            words: vec![path.to_owned()],
            has_more: false,
        }
    }

    #[test]
    fn cases_are_named_after_status_and_parameters() {
        let folder = tempfile::tempdir().unwrap();
        let mut library = Library::open(folder.path(), false).unwrap();
        let mut place = |draft: Draft| library.place("getA", &draft);
        assert_eq!(place(draft("7", 200, json!(1))), Place::New("recorded-7".to_owned(), 1));
        assert_eq!(place(draft("7", 200, json!(1))), Place::Merged);
        assert_eq!(place(draft("7", 200, json!(2))), Place::New("recorded-7-2".to_owned(), 2));
        assert_eq!(place(draft("7", 404, json!(1))), Place::New("recorded-404-7".to_owned(), 3));
        let Place::New(lossy, 1) = place(draft("A/b", 200, json!(1))) else { panic!() };
        assert!(lossy.starts_with("recorded-a-b-") && lossy.len() == 19, "{lossy}");
    }

    #[test]
    fn members_in_another_order_make_no_other_answer() {
        let folder = tempfile::tempdir().unwrap();
        let mut library = Library::open(folder.path(), false).unwrap();
        library.place("getA", &draft("7", 200, json!({"a": 1, "b": {"c": 1, "d": 2}})));
        let other = serde_json::from_str(r#"{"b": {"d": 2, "c": 1}, "a": 1}"#).unwrap();
        assert_eq!(library.place("getA", &draft("7", 200, other)), Place::Merged);
    }

    #[test]
    fn an_answer_that_never_stays_the_same_does_not_fill_the_disk() {
        let folder = tempfile::tempdir().unwrap();
        let mut library = Library::open(folder.path(), false).unwrap();
        let places: Vec<_> = (0..12).map(|n| library.place("getA", &draft("7", 200, json!(n)))).collect();
        assert!(matches!(&places[9], Place::New(case, 10) if case == "recorded-7-10"));
        assert_eq!(places[11], Place::TooMany);
    }
}
