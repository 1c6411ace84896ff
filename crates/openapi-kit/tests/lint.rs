//! Rules on a document without fault, with one edit at a time; places, baselines and reports.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use openapi_kit::lint::{Baseline, Finding, Report, Severities, Subject, check, rules, rules_table};
use openapi_kit::manifest::Severity;
use openapi_kit::{overlay, source};
use serde_json::{Value, json};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/lint")
}

fn clean() -> Value {
    source::read(&folder().join("clean.yaml")).unwrap()
}

/// Every rule is asked, also one that is off unless a manifest says otherwise.
fn all_on() -> Severities {
    let off = rules().filter(|rule| rule.severity == Severity::Off);
    Severities::new(&off.map(|rule| (rule.name.to_owned(), Severity::Error)).collect()).unwrap()
}

struct Case {
    rule: String,
    words: String,
    document: Value,
    accepted: Option<Value>,
    /// Sorted.
    finds: Vec<String>,
}

fn cases() -> Vec<Case> {
    let path = folder().join("cases.yaml");
    let list = source::read(&path).unwrap();
    let read = |case: &Value| {
        let rule = case["rule"].as_str().unwrap().to_owned();
        let words = format!("{rule}: {}", case["actions"]);
        let mut document = clean();
        let edit = json!({"overlay": "1.0.0", "info": {}, "actions": case["actions"]});
        overlay::apply(&mut document, &edit, &path).unwrap_or_else(|error| panic!("{words}: {error}"));
        let lines = case["finds"].as_array().into_iter().flatten().map(|line| line.as_str().unwrap().to_owned());
        let mut finds: Vec<String> = lines.collect();
        finds.sort();
        Case { rule, words, document, accepted: case.get("accepted").cloned(), finds }
    };
    list["cases"].as_array().unwrap().iter().map(read).collect()
}

fn baseline(folder: &Path, accepted: &Value) -> Baseline {
    let path = folder.join("lint.json");
    let text = json!({"format": "openapi-lint-baseline/1", "accepted": accepted}).to_string();
    std::fs::write(&path, text).unwrap();
    Baseline::read(&path).unwrap()
}

fn lines(findings: &[Finding]) -> Vec<String> {
    let mut lines: Vec<String> = findings.iter().map(|one| format!("{} {}", one.rule, one.pointer)).collect();
    lines.sort();
    lines
}

#[test]
fn the_clean_document_is_clean() {
    assert_eq!(lines(&check(&clean(), &all_on())), Vec::<String>::new());
}

#[test]
fn every_case_finds_what_it_says_and_nothing_else() {
    let scratch = tempfile::tempdir().unwrap();
    let mut wrong = String::new();
    for case in cases() {
        let mut findings = check(&case.document, &all_on());
        if let Some(accepted) = &case.accepted {
            baseline(scratch.path(), accepted).apply(&mut findings);
        }
        if lines(&findings) != case.finds {
            wrong.push_str(&format!("{}\n  found    {findings:#?}\n  expected {:#?}\n", case.words, case.finds));
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn every_rule_has_a_bad_and_a_good_example() {
    let mut bad = BTreeSet::new();
    let mut good = BTreeSet::new();
    for case in cases() {
        let finds_own = case.finds.iter().any(|line| line.starts_with(&format!("{} ", case.rule)));
        assert!(finds_own || case.finds.is_empty(), "{}: a good example finds nothing at all", case.words);
        if finds_own {
            bad.insert(case.rule)
        } else {
            good.insert(case.rule)
        };
    }
    let names: BTreeSet<String> = rules().map(|rule| rule.name.to_owned()).collect();
    assert_eq!(bad, names);
    assert_eq!(good, names);
}

#[test]
fn names_of_rules_are_unique_and_their_words_go_into_sentences() {
    let mut names = BTreeSet::new();
    for rule in rules() {
        assert!(names.insert(rule.name), "{} is there twice", rule.name);
        assert!(rule.name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-'), "{}", rule.name);
        for words in [rule.finds, rule.why, rule.mend] {
            assert!(!words.is_empty() && !words.ends_with('.'), "{}: {words}", rule.name);
        }
    }
}

#[test]
fn the_table_in_the_documentation_is_that_of_the_rules() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lint/RULES.md");
    let text = std::fs::read_to_string(&file).unwrap();
    assert!(text == rules_table(), "stale; run `cargo xtask lint --rules > crates/openapi-kit/src/lint/RULES.md`");
}

#[test]
fn an_unknown_rule_is_refused_by_name_with_the_nearest() {
    let error = Severities::new(&BTreeMap::from([("example-invalids".to_owned(), Severity::Off)])).unwrap_err();
    assert_eq!((error.name.as_str(), error.nearest.as_deref()), ("example-invalids", Some("example-invalid")));
    assert!(Severities::new(&BTreeMap::from([("zzz".to_owned(), Severity::Off)])).unwrap_err().nearest.is_none());
}

/// A folder of an API whose document is in two files, with an overlay.
fn api() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let files = [
        ("api.toml", "title = \"A\"\ncrate = \"a\"\n[lint]\noperation-undescribed = \"error\"\ntag-unused = \"off\"\n"),
        (
            "openapi.yaml",
            "openapi: 3.0.3\ntags: [{name: T}]\npaths:\n  /a: {$ref: \"paths/a.yaml#/~1a\"}\ncomponents:\n  schemas:\n    B: {$ref: \"paths/a.yaml#/B\"}\n",
        ),
        (
            "paths/a.yaml",
            "# Here it is.\n/a:\n  get:\n    operationId: getA\n    responses:\n      \"200\":\n        description: d\n        content:\n          application/json:\n            schema: {$ref: \"../openapi.yaml#/components/schemas/B\"}\n      default: {description: d}\nB:\n  type: object\n  properties:\n    c: {type: string, format: datetime}\n",
        ),
        (
            "overlays/010-fix.yaml",
            "overlay: 1.0.0\ninfo: {title: t, version: '1'}\nactions:\n- target: $.components.schemas.B.properties\n  update:\n    d: {type: array}\n",
        ),
    ];
    for (name, text) in files {
        let path = folder.path().join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }
    folder
}

#[test]
fn findings_stand_where_somebody_wrote_them() {
    let folder = api();
    let findings = Subject::read(folder.path()).unwrap().findings();
    let line = |one: &Finding| {
        let place = one.place.clone().unwrap();
        let file = place.file.strip_prefix(folder.path()).unwrap().to_owned();
        format!(
            "{}:{}:{} {} {}",
            file.display(),
            place.position.line,
            place.position.column,
            one.severity.as_str(),
            one.rule
        )
    };
    let found: Vec<String> = findings.iter().map(line).collect();
    assert_eq!(
        found,
        [
            "overlays/010-fix.yaml:6:5 error array-without-items",
            "paths/a.yaml:3:3 error operation-undescribed",
            "paths/a.yaml:11:7 note error-without-schema",
            "paths/a.yaml:15:23 warning format-unknown",
        ]
    );
}

#[test]
fn an_unknown_rule_in_a_manifest_names_the_file() {
    let folder = api();
    std::fs::write(folder.path().join("api.toml"), "title = \"A\"\ncrate = \"a\"\n[lint]\ntag-unusd = \"off\"\n")
        .unwrap();
    let error = Subject::read(folder.path()).unwrap_err().to_string();
    assert!(error.contains("api.toml: /lint/tag-unusd") && error.contains("did you mean `tag-unused`"), "{error}");
}

#[test]
fn an_updated_baseline_keeps_reasons_and_drops_what_is_gone() {
    let scratch = tempfile::tempdir().unwrap();
    let entries = json!([
        {"rule": "format-unknown", "pointer": "/components/schemas/B/properties/c/format", "reason": "So it is."},
        {"rule": "tag-unused", "pointer": "/tags/7", "reason": "Gone."},
    ]);
    let folder = api();
    let findings = Subject::read(folder.path()).unwrap().findings();
    let old = baseline(scratch.path(), &entries);
    assert_eq!(old.update(&findings, Severity::Warning).unwrap(), 3);
    let mut left = findings;
    let accepted = Baseline::read(&scratch.path().join("lint.json")).unwrap().apply(&mut left);
    assert_eq!(accepted.len(), 3);
    assert!(accepted.iter().any(|one| one.finding.rule == "format-unknown" && one.reason == "So it is."));
    // The note stays, and the two new entries want a reason.
    let left: Vec<&str> = left.iter().map(|one| one.rule).collect();
    assert_eq!(left, ["error-without-schema", "baseline-reason", "baseline-reason"]);
}

#[test]
fn a_broken_baseline_names_file_line_and_column() {
    let scratch = tempfile::tempdir().unwrap();
    let path = scratch.path().join("lint.json");
    std::fs::write(&path, "{\n \"format\": \"openapi-lint-baseline/1\",\n \"accepted\": [{\"rul\": 1}]\n}").unwrap();
    let error = Baseline::read(&path).unwrap_err().to_string();
    assert!(error.contains("lint.json:3:") && error.contains("rul"), "{error}");
    std::fs::write(&path, "{\n \"format\": \"2\",\n \"accepted\": []\n}").unwrap();
    assert!(Baseline::read(&path).unwrap_err().to_string().contains("lint.json:2:2: format `2` is not known"));
}

/// The report of the folder above, with one finding accepted.
fn report() -> Report {
    let folder = api();
    let scratch = tempfile::tempdir().unwrap();
    let subject = Subject::read(folder.path()).unwrap();
    let mut findings = subject.findings();
    let entries =
        json!([{"rule": "array-without-items", "pointer": "/components/schemas/B/properties/d", "reason": "Any."}]);
    let accepted = baseline(scratch.path(), &entries).apply(&mut findings);
    let mut report = Report::default();
    report.add("a", findings, accepted, folder.path());
    report
}

#[test]
fn the_text_for_people() {
    insta::assert_snapshot!(report().to_text());
}

#[test]
fn the_annotations_for_github() {
    insta::assert_snapshot!(report().to_github());
}

#[test]
fn the_json_for_machines() {
    insta::assert_snapshot!(report().to_json());
}

#[test]
fn sarif_names_rules_regions_and_what_is_accepted() {
    let log: Value = serde_json::from_str(&report().to_sarif()).unwrap();
    assert_eq!(log["version"], "2.1.0");
    let run = &log["runs"][0];
    let listed = run["tool"]["driver"]["rules"].as_array().unwrap();
    assert_eq!(listed.len(), rules().count());
    assert!(listed.iter().all(|rule| !rule["help"]["text"].as_str().unwrap().is_empty()));
    let results = run["results"].as_array().unwrap();
    assert_eq!(results.len(), 4);
    for result in results {
        let index = usize::try_from(result["ruleIndex"].as_u64().unwrap()).unwrap();
        assert_eq!(listed[index]["id"], result["ruleId"]);
        let place = &result["locations"][0]["physicalLocation"];
        assert!(
            place["region"]["startLine"].as_u64().unwrap() >= 1
                && place["region"]["startColumn"].as_u64().unwrap() >= 1
        );
        assert!(!place["artifactLocation"]["uri"].as_str().unwrap().starts_with('/'));
    }
    let accepted: Vec<&Value> = results.iter().filter(|result| result.get("suppressions").is_some()).collect();
    assert_eq!(accepted.len(), 1);
    assert_eq!(accepted[0]["suppressions"][0]["justification"], "Any.");
}

fn specs() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../specs")
}

#[test]
fn the_documents_of_this_workspace_have_neither_errors_nor_warnings() {
    for api in ["bot-open", "mluvii"] {
        let folder = specs().join(api);
        let mut findings = Subject::read(&folder).unwrap().findings();
        let baseline = folder.join("lint.json");
        if baseline.is_file() {
            Baseline::read(&baseline).unwrap().apply(&mut findings);
        }
        findings.retain(|finding| finding.severity >= Severity::Warning);
        assert!(findings.is_empty(), "{findings:#?}");
    }
}

/// Puts `put` in the place of every value of `document`, one at a time.
fn mutate(document: &Value, put: &Value, see: &mut dyn FnMut(&Value)) {
    fn pointers(value: &Value, at: String, all: &mut Vec<String>) {
        match value {
            Value::Object(members) => {
                let inner = members.iter().map(|(key, member)| (openapi_kit::pointer::child(&at, key), member));
                inner.for_each(|(pointer, member)| pointers(member, pointer, all));
            }
            Value::Array(items) => {
                items.iter().enumerate().for_each(|(number, item)| pointers(item, format!("{at}/{number}"), all));
            }
            _ => {}
        }
        all.push(at);
    }
    let mut all = Vec::new();
    pointers(document, String::new(), &mut all);
    for pointer in all {
        let mut mutated = document.clone();
        *mutated.pointer_mut(&pointer).unwrap() = put.clone();
        see(&mutated);
    }
}

#[test]
fn whatever_stands_where_something_else_should_nothing_panics() {
    let mut count = 0;
    let odd = [json!(null), json!("#/\u{e9}{"), json!([{}]), json!({"$ref": "#/components/schemas/Pet"})];
    for put in odd {
        mutate(&clean(), &put, &mut |document| {
            check(document, &all_on());
            count += 1;
        });
    }
    assert!(count > 600, "only {count} documents");
}
