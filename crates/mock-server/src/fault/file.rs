//! Rules as they are written down: in a file, or sent to a running mock.

use std::path::{Path, PathBuf};

use openapi_kit::pointer;
use serde::Deserialize;
use serde_json::Value;

use super::{Preset, Rule};
use crate::api::Api;

/// Why rules cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.words())]
pub struct FaultError {
    file: Option<PathBuf>,
    /// Such as ``fault 2 (`busy`)``.
    entry: Option<String>,
    pointer: String,
    problem: String,
}

/// An entry that stands for the rules of a preset.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct PresetEntry {
    preset: String,
    api: Option<String>,
    seed: Option<u64>,
}

impl FaultError {
    fn new(pointer: impl Into<String>, problem: impl Into<String>) -> Self {
        Self { file: None, entry: None, pointer: pointer.into(), problem: problem.into() }
    }

    /// About one rule.
    pub(crate) fn of_rule(rule: &Rule, pointer: &str, problem: impl Into<String>) -> Self {
        Self { entry: Some(format!("fault `{}`", rule.name)), ..Self::new(pointer, problem) }
    }

    /// The file, where rules come from one.
    pub fn file(&self) -> Option<&Path> {
        self.file.as_deref()
    }

    /// JSON pointer of the key inside the entry.
    pub fn pointer(&self) -> &str {
        &self.pointer
    }

    /// What is wrong and how to mend it.
    pub fn problem(&self) -> &str {
        &self.problem
    }

    /// Which entry, what is wrong and how to mend it.
    pub(crate) fn entry_and_problem(&self) -> String {
        self.entry.iter().chain([&self.problem]).map(String::as_str).collect::<Vec<_>>().join(": ")
    }

    fn words(&self) -> String {
        let file = self.file.as_ref().map(|file| file.display().to_string());
        let pointer = Some(self.pointer.clone()).filter(|pointer| !pointer.is_empty());
        let places = [file, self.entry.clone(), pointer];
        places.into_iter().flatten().chain([self.problem.clone()]).collect::<Vec<_>>().join(": ")
    }

    fn of_entry(mut self, number: usize, entry: &Value) -> Self {
        let name = entry.get("name").or_else(|| entry.get("preset")).and_then(Value::as_str);
        self.entry = Some(match name {
            Some(name) => format!("fault {number} (`{name}`)"),
            None => format!("fault {number}"),
        });
        self
    }
}

/// Reads the rules of a TOML or JSON file: `[[fault]]` entries, or a JSON list.
///
/// # Errors
/// [`FaultError`] with the file, the entry and the key.
pub fn read_file(path: &Path) -> Result<Vec<Rule>, FaultError> {
    let within = |error: FaultError| FaultError { file: Some(path.to_owned()), ..error };
    let text = std::fs::read_to_string(path)
        .map_err(|error| within(FaultError::new("", format!("cannot be read: {error}"))))?;
    let is_json = path.extension().is_some_and(|extension| extension == "json");
    let value = if is_json {
        serde_json::from_str(&text).map_err(|error| FaultError::new("", format!("not JSON: {error}")))
    } else {
        toml::from_str(&text).map_err(|error| {
            let before = error.span().and_then(|span| text.get(..span.start)).unwrap_or_default();
            let line = before.matches('\n').count() + 1;
            FaultError::new("", format!("line {line}: not TOML: {}", error.message()))
        })
    };
    value.and_then(|value| read_value(&value)).map_err(within)
}

/// Reads rules from JSON: a list of entries, an object `{"fault": […]}`, or one entry. An entry is a rule, or
/// `{"preset": "flaky"}` with an optional `api` and `seed`.
///
/// ```
/// use mock_server::fault::read_value;
/// use serde_json::json;
///
/// let rules = read_value(&json!([{"name": "gone", "when": {"times": 1}, "do": "reset"}, {"preset": "flaky"}]))?;
/// assert_eq!(rules[0].name, "gone");
///
/// let error = read_value(&json!([{"name": "late", "do": {"delay": {"s": 2}}}])).unwrap_err();
/// assert!(error.to_string().starts_with("fault 1 (`late`): /do/delay/s: unknown field `s`"), "{error}");
/// # Ok::<(), mock_server::fault::FaultError>(())
/// ```
///
/// # Errors
/// [`FaultError`] with the entry and the key.
pub fn read_value(value: &Value) -> Result<Vec<Rule>, FaultError> {
    let entries = match value {
        Value::Array(entries) => entries.as_slice(),
        Value::Object(members) => match members.get("fault") {
            None if members.is_empty() => &[],
            None if members.contains_key("do") || members.contains_key("name") || members.contains_key("preset") => {
                std::slice::from_ref(value)
            }
            Some(Value::Array(entries)) if members.len() == 1 => entries.as_slice(),
            Some(Value::Array(_)) | None => {
                let other = members.keys().find(|key| *key != "fault").map_or("", String::as_str);
                let problem = "is not known here; rules are `[[fault]]` entries";
                return Err(FaultError::new(pointer::child("", other), problem));
            }
            Some(_) => return Err(FaultError::new("/fault", "must be a list; write `[[fault]]` above each rule")),
        },
        _ => return Err(FaultError::new("", "write a list of rules")),
    };
    let mut rules: Vec<Rule> = Vec::new();
    for (number, entry) in (1..).zip(entries) {
        for rule in read_entry(entry).map_err(|error| error.of_entry(number, entry))? {
            if rules.iter().any(|other| other.name == rule.name) {
                let problem = format!("there is already a rule `{}`; give it another name", rule.name);
                return Err(FaultError::new("/name", problem).of_entry(number, entry));
            }
            rules.push(rule);
        }
    }
    Ok(rules)
}

fn read_entry(entry: &Value) -> Result<Vec<Rule>, FaultError> {
    if entry.get("preset").is_none() {
        let rule: Rule = read(entry)?;
        rule.check().map_err(|(at, problem)| FaultError::new(at, problem))?;
        return Ok(vec![rule]);
    }
    let PresetEntry { preset, api, seed } = read(entry)?;
    let preset: Preset = preset.parse().map_err(|problem: String| FaultError::new("/preset", problem))?;
    let mut rules = preset.rules();
    for rule in &mut rules {
        rule.when.api.clone_from(&api);
        rule.seed = seed;
    }
    Ok(rules)
}

fn read<'a, T: Deserialize<'a>>(entry: &'a Value) -> Result<T, FaultError> {
    serde_path_to_error::deserialize(entry).map_err(|error| {
        let at = error.path().iter().fold(String::new(), |at, segment| match segment {
            serde_path_to_error::Segment::Seq { index } => format!("{at}/{index}"),
            serde_path_to_error::Segment::Map { key } => pointer::child(&at, key),
            serde_path_to_error::Segment::Enum { variant } => pointer::child(&at, variant),
            serde_path_to_error::Segment::Unknown => at,
        });
        FaultError::new(at, error.inner().to_string())
    })
}

/// Whether a rule names only what is served.
pub(super) fn check_names(rule: &Rule, apis: &[&Api]) -> Result<(), FaultError> {
    rule.check().map_err(|(at, problem)| FaultError::of_rule(rule, &at, problem))?;
    let unknown = |at: &str, what: &str, name: &str, known: &mut dyn Iterator<Item = &str>| {
        let near = known.map(|other| (strsim::jaro_winkler(other, name), other)).max_by(|a, b| a.0.total_cmp(&b.0));
        let mend = match near {
            Some((likeness, other)) if likeness > 0.8 => format!("did you mean `{other}`?"),
            _ => "see `mock-server operations`".to_owned(),
        };
        Err(FaultError::of_rule(rule, at, format!("there is no {what} `{name}`; {mend}")))
    };
    let concerned: Vec<_> =
        apis.iter().filter(|api| rule.when.api.as_deref().is_none_or(|name| name == api.name())).collect();
    if let (Some(name), true) = (&rule.when.api, concerned.is_empty()) {
        return unknown("/when/api", "API", name, &mut apis.iter().map(|api| api.name()));
    }
    let operations = || concerned.iter().flat_map(|api| api.operations().iter());
    for (number, name) in rule.when.operations.iter().enumerate() {
        if !operations().any(|operation| operation.id == *name) {
            let mut known = operations().map(|operation| operation.id.as_str());
            return unknown(&format!("/when/operations/{number}"), "operation", name, &mut known);
        }
    }
    for (number, name) in rule.when.tags.iter().enumerate() {
        if !operations().any(|operation| operation.tag == *name) {
            let mut known = operations().map(|operation| operation.tag.as_str());
            return unknown(&format!("/when/tags/{number}"), "tag", name, &mut known);
        }
    }
    Ok(())
}
