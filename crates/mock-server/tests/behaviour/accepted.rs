//! Findings of `check` that are accepted, and statuses that need no fixture.

use std::time::{Duration, SystemTime};

use mock_server::check::{Declared, Demands, Kind, census, check, check_with, judge};
use mock_server::{Api, LoadError};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::hygiene::{fixture, guest, guestbook, places, run};

/// A guestbook with a secret in it and what it accepts.
fn accepting(list: &str) -> TempDir {
    let folder = guestbook(&[("getGuest/ok.json", guest(json!({"door": "hunter2"})))]);
    std::fs::write(folder.path().join("accepted.toml"), list).unwrap();
    folder
}

const SECRET: &str = r#"
[[accepted]]
kind = "secret"
file = "getGuest/ok.json"
pointer = "/response/body/door"
reason = "The door is painted on"
"#;

#[test]
fn an_accepted_finding_is_told_with_its_reason_and_fails_nothing() {
    let folder = accepting(SECRET);
    let api = Api::open(folder.path()).unwrap();
    assert_eq!(check(&api), []);
    let judgement = judge(&api, &Demands::default());
    let (finding, reason) = &judgement.accepted[0];
    assert_eq!((finding.kind, reason.as_str(), judgement.accepted.len()), (Kind::Secret, "The door is painted on", 1));

    let output = run(&folder, &[]);
    assert_eq!(output.status.code(), Some(0));
    assert!(String::from_utf8_lossy(&output.stdout).contains("1 fixtures, 0 findings; 1 more accepted"));
    let report: Value = serde_json::from_slice(&run(&folder, &["--format", "json"]).stdout).unwrap();
    assert_eq!((&report["clean"], &report["apis"][0]["findings"]), (&json!(true), &json!([])));
    let accepted = &report["apis"][0]["accepted"][0];
    assert_eq!((&accepted["kind"], &accepted["acceptedBecause"]), (&json!("secret"), &json!("The door is painted on")));
}

#[test]
fn another_kind_file_or_place_is_not_accepted() {
    for (own, other) in
        [("\"secret\"", "\"personal-data\""), ("getGuest/", "listGuests/"), ("/body/door", "/body/window")]
    {
        let folder = accepting(&SECRET.replace(own, other));
        let found = places(&folder, &check(&Api::open(folder.path()).unwrap()));
        let kinds: Vec<_> = found.iter().map(|(kind, ..)| *kind).collect();
        assert_eq!(kinds, [Kind::Secret, Kind::AcceptsNothing], "{other}");
    }
}

#[test]
fn an_entry_that_accepts_nothing_is_found() {
    let folder = accepting(&format!("{SECRET}{}", SECRET.replace("door", "window")));
    let found = places(&folder, &check(&Api::open(folder.path()).unwrap()));
    assert_eq!(found, [(Kind::AcceptsNothing, "accepted.toml".to_owned(), "accepted[1]".to_owned())]);
    assert_eq!(run(&folder, &[]).status.code(), Some(1));
}

#[test]
fn an_entry_of_what_is_not_looked_for_is_no_finding() {
    let entry = |kind: &str, file: &str| {
        format!("[[accepted]]\nkind = '{kind}'\nfile = '{file}'\npointer = '/response/status'\nreason = 'a'\n")
    };
    let list = [SECRET.to_owned(), entry("old", "getGuest/ok.json"), entry("uncovered", "listGuests/200.json")];
    let folder = accepting(&list.concat());
    let api = Api::open(folder.path()).unwrap();
    let with = |demands| places(&folder, &check_with(&api, &demands));
    assert_eq!(with(Demands::default()), []);
    let aged = with(Demands { max_age: Some((Duration::ZERO, SystemTime::now())), ..Demands::default() });
    assert_eq!(aged, [(Kind::AcceptsNothing, "accepted.toml".to_owned(), "accepted[1]".to_owned())]);
    let covered = with(Demands { coverage: Some(Declared::All), ..Demands::default() });
    assert!(
        !covered.is_empty()
            && covered
                .iter()
                .all(|(kind, file, _)| { *kind == Kind::Uncovered && file != "fixtures/listGuests/200.json" })
    );
}

#[test]
fn a_broken_list_is_named_with_its_place() {
    for (own, other, words) in [
        ("kind = \"secret\"", "kind = \"sekret\"", "line 3"),
        ("reason = ", "because = ", "because"),
        ("painted on", "painted\non", "line 7"),
        ("The door is painted on", " ", "accepted[0].reason: is empty"),
        ("getGuest/ok.json", "", "accepted[0].file: is empty"),
    ] {
        let folder = accepting(&SECRET.replace(own, other));
        let error = Api::open(folder.path()).unwrap_err();
        assert!(matches!(error, LoadError::Accepted(_)));
        let text = error.to_string();
        assert!(text.contains("accepted.toml: ") && text.contains(words), "{text}");
    }
}

#[test]
fn statuses_that_the_login_of_the_mock_answers_need_no_fixture() {
    let folder = guestbook(&[("listGuests/ok.json", fixture(json!({"status": 200, "body": []})))]);
    let document = folder.path().join("openapi.yaml");
    let responses = |text: &str| {
        let declared = std::fs::read_to_string(&document).unwrap();
        std::fs::write(&document, declared.replace("        '404': {", &format!("{text}        '404': {{"))).unwrap();
    };
    let counts = |api: &Api| {
        let census = census(api);
        let missing = |status: &str| census.missing.iter().filter(|missing| missing.status == status).count();
        (census.answered_by_login, missing("401"), missing("403"), missing("404"))
    };
    let before = counts(&Api::open(folder.path()).unwrap());
    assert_eq!(before, (0, 0, 0, 1));
    responses("        '401': {description: Who are you}\n        '403': {description: Not you}\n");
    assert_eq!(counts(&Api::open(folder.path()).unwrap()), (2, 0, 0, 1), "404 is for a fixture to answer");

    let manifest = folder.path().join("api.toml");
    let text = std::fs::read_to_string(&manifest).unwrap();
    std::fs::write(&manifest, text.split("[auth]").next().unwrap()).unwrap();
    assert_eq!(counts(&Api::open(folder.path()).unwrap()), (0, 1, 1, 1), "without a login nobody answers them");
}
