//! `check` with planted faults: each is found at its place, and nothing else is.

use std::process::{Command, Output};
use std::time::{Duration, SystemTime};

use mock_server::Api;
use mock_server::check::{Declared, Demands, Finding, Kind, census, check, check_with};
use serde_json::{Value, json};

use crate::support::data;

/// The guestbook with these fixtures.
pub(crate) fn guestbook(fixtures: &[(&str, Value)]) -> tempfile::TempDir {
    let folder = tempfile::Builder::new().prefix("guests").tempdir().unwrap();
    for name in ["api.toml", "openapi.yaml"] {
        std::fs::copy(data("guestbook").join(name), folder.path().join(name)).unwrap();
    }
    for (name, fixture) in fixtures {
        let file = folder.path().join("fixtures").join(name);
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(file, fixture.to_string()).unwrap();
    }
    folder
}

/// Kind, file below `fixtures/` and pointer of each finding.
pub(crate) fn places(folder: &tempfile::TempDir, findings: &[Finding]) -> Vec<(Kind, String, String)> {
    let root = folder.path().join("fixtures");
    let place = |finding: &Finding| {
        assert!(!finding.mend.is_empty() && !finding.message.is_empty());
        let file = finding.file.strip_prefix(&root).unwrap_or(&finding.file);
        (finding.kind, file.display().to_string().replace('\\', "/"), finding.pointer.clone())
    };
    findings.iter().map(place).collect()
}

fn found(fixtures: &[(&str, Value)]) -> Vec<(Kind, String, String)> {
    let folder = guestbook(fixtures);
    places(&folder, &check(&Api::open(folder.path()).unwrap()))
}

fn one(kind: Kind, file: &str, pointer: &str) -> Vec<(Kind, String, String)> {
    vec![(kind, file.to_owned(), pointer.to_owned())]
}

pub(crate) fn fixture(response: Value) -> Value {
    json!({"about": "a", "source": "synthesised", "response": response})
}

/// A guest, with some members more.
pub(crate) fn guest(members: Value) -> Value {
    let mut body = json!({"id": 1, "name": "Ada"});
    body.as_object_mut().unwrap().extend(members.as_object().unwrap().clone());
    fixture(json!({"status": 200, "body": body}))
}

fn asking(request: Value, status: u16) -> Value {
    let mut fixture = guest(json!({}));
    fixture["request"] = request;
    if status == 404 {
        fixture["response"] = json!({"status": 404});
    }
    fixture
}

fn in_scenario(from: Option<&str>, to: Option<&str>) -> Value {
    let mut fixture = guest(json!({}));
    fixture["scenario"] = json!({"name": "visit"});
    for (name, state) in [("from", from), ("to", to)] {
        if let Some(state) = state {
            fixture["scenario"][name] = json!(state);
        }
    }
    fixture
}

#[test]
fn placeholders_and_what_belongs_to_nobody_are_clean() {
    let harmless = json!({
        "email": "ada@example.org", "phone": "+1 202 555 0143", "address": "203.0.113.9", "door": "demo-door",
        "note": "write to ada@example.com, or ring 777312456", "uuid": "7f1c9d0e-3b52-4a8e-9c11-0d5e8f2a6b43",
        "link": "https://hooks.example.com/a", "badge": "Ada",
    });
    assert_eq!(found(&[("getGuest/ok.json", guest(harmless))]), []);
}

#[test]
fn a_marked_secret_that_is_no_placeholder_is_found() {
    let file = "getGuest/ok.json";
    let at = |members: Value| found(&[(file, guest(members))]);
    assert_eq!(at(json!({"door": "hunter2"})), one(Kind::Secret, file, "/response/body/door"));
    assert_eq!(at(json!({"session": "hunter2"})), one(Kind::Secret, file, "/response/body/session"));
    let inner = json!({"friends": [{"id": 2, "name": "Bo", "door": "hunter2"}]});
    assert_eq!(at(inner), one(Kind::Secret, file, "/response/body/friends/0/door"));
}

#[test]
fn a_secret_in_a_request_or_header_is_found() {
    let login = "login/ok.json";
    let mut fixture = fixture(json!({"status": 200, "body": {"key": "demo-key"}}));
    fixture["example_request"] = json!({"body": {"user": "ada", "password": "hunter2"}});
    assert_eq!(found(&[(login, fixture.clone())]), one(Kind::Secret, login, "/example_request/body/password"));
    fixture["example_request"] = json!({"body": {"user": "ada", "password": "demo-word"}});
    assert_eq!(found(&[(login, fixture.clone())]), []);
    fixture["response"]["headers"] = json!({"set-cookie": "sid=hunter2"});
    assert_eq!(found(&[(login, fixture)]), one(Kind::Secret, login, "/response/headers/set-cookie"));

    let guest = "getGuest/ok.json";
    let request = json!({"headers": {"x-guest-key": "hunter2"}});
    assert_eq!(found(&[(guest, asking(request, 200))]), one(Kind::Secret, guest, "/request/headers/x-guest-key"));
}

#[test]
fn what_looks_like_a_credential_is_found_anywhere() {
    let file = "getGuest/ok.json";
    let token = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln";
    for secret in [token, "Bearer abcdefgh", "https://a.example.com/x?sig=q8Zr2Lw0PfK5tYn7Vb3XsE1d"] {
        let findings = found(&[(file, guest(json!({"title": format!("see {secret}")})))]);
        assert_eq!(findings, one(Kind::Secret, file, "/response/body/title"), "{secret}");
    }
    let mut about = guest(json!({}));
    about["about"] = json!(format!("Recorded with {token}"));
    assert_eq!(found(&[(file, about)]), one(Kind::Secret, file, "/about"));
}

#[test]
fn a_mail_address_of_somebody_is_found_anywhere() {
    let file = "getGuest/ok.json";
    for member in ["email", "title"] {
        let findings = found(&[(file, guest(json!({member: "ada@lovelace.org"})))]);
        assert_eq!(findings, one(Kind::PersonalData, file, &format!("/response/body/{member}")));
    }
    let text =
        fixture(json!({"status": 200, "headers": {"content-type": "text/plain"}, "body": "by ada@lovelace.org"}));
    assert_eq!(found(&[("getPage/ok.json", text)]), one(Kind::PersonalData, "getPage/ok.json", "/response/body"));

    let picture = fixture(json!({"status": 200, "headers": {"content-type": "image/png"}, "body_file": "page.bin"}));
    let folder = guestbook(&[("getPage/ok.json", picture)]);
    std::fs::write(folder.path().join("fixtures/getPage/page.bin"), b"\x89PNG\xff\xfe author: ada@lovelace.org \x00")
        .unwrap();
    let findings = check(&Api::open(folder.path()).unwrap());
    assert_eq!(places(&folder, &findings), one(Kind::PersonalData, "getPage/ok.json", "/response/body_file"));
}

#[test]
fn phone_numbers_and_ip_addresses_are_found_where_they_are_marked() {
    let file = "getGuest/ok.json";
    for (member, value) in [("phone", "+420 777 312 456"), ("address", "81.2.69.142")] {
        let findings = found(&[(file, guest(json!({member: value})))]);
        assert_eq!(findings, one(Kind::PersonalData, file, &format!("/response/body/{member}")));
        assert_eq!(found(&[(file, guest(json!({"title": value})))]), [], "`title` is not marked");
    }
    let request = json!({"path": {"phone": "+420777312456"}});
    assert_eq!(found(&[(file, asking(request, 200))]), one(Kind::PersonalData, file, "/request/path/phone"));
}

#[test]
fn a_finding_does_not_repeat_what_it_found() {
    let folder = guestbook(&[("getGuest/ok.json", guest(json!({"door": "hunter2", "email": "ada@lovelace.org"})))]);
    let findings = check(&Api::open(folder.path()).unwrap());
    assert_eq!(findings.len(), 2);
    for finding in findings {
        let shown = format!("{finding} {finding:?}");
        assert!(!shown.contains("hunter2") && !shown.contains("lovelace"), "{shown}");
    }
}

#[test]
fn a_fixture_behind_another_one_is_found() {
    let (wide, narrow) = (json!({"path": {"phone": {"$regex": "^1"}}}), json!({"path": {"phone": "1042"}}));
    let fixtures = |first: &Value, second: &Value, status: u16| {
        found(&[("getGuest/a.json", asking(first.clone(), 200)), ("getGuest/b.json", asking(second.clone(), status))])
    };
    assert_eq!(fixtures(&wide, &narrow, 200), one(Kind::Shadowed, "getGuest/b.json", "/request"));
    assert_eq!(fixtures(&narrow, &wide, 200), [], "the narrow one is asked first");
    assert_eq!(fixtures(&wide, &narrow, 404), [], "`Prefer: code=404` gets it");
    assert_eq!(fixtures(&wide, &json!({"path": {"phone": "2042"}}), 200), []);
    let more = json!({"path": {"phone": "1042"}, "headers": {"x-a": "1"}});
    assert_eq!(fixtures(&wide, &more, 200), [], "the one that asks for more wins");
}

#[test]
fn two_fixtures_that_ask_for_the_same_are_found() {
    let request = json!({"path": {"phone": "1042"}});
    let twice = |status| {
        found(&[
            ("getGuest/ok.json", asking(request.clone(), 200)),
            ("getGuest/another.json", asking(request.clone(), status)),
        ])
    };
    assert_eq!(twice(200), one(Kind::Duplicate, "getGuest/another.json", "/request"));
    assert_eq!(twice(404), []);
}

#[test]
fn a_state_that_nothing_leads_to_is_found() {
    let first = ("getGuest/a.json", in_scenario(None, Some("inside")));
    let second = ("getGuest/b.json", in_scenario(Some("inside"), Some("outside")));
    assert_eq!(found(&[first.clone(), second.clone()]), []);
    let third = ("listGuests/ok.json", fixture(json!({"status": 200, "body": []})));
    let mut third = (third.0, third.1);
    third.1["scenario"] = json!({"name": "visit", "from": "upstairs", "to": "roof"});
    let findings = found(&[first, second.clone(), third]);
    assert_eq!(findings, one(Kind::UnreachableState, "listGuests/ok.json", "/scenario/from"));
    let alone = found(&[second]);
    assert_eq!(alone, one(Kind::UnreachableState, "getGuest/b.json", "/scenario/from"), "nothing leads inside");
}

#[test]
fn two_fixtures_of_one_state_are_duplicates_and_of_two_states_are_not() {
    let two = |from| {
        found(&[
            ("getGuest/a.json", in_scenario(Some("started"), Some("inside"))),
            ("getGuest/b.json", in_scenario(Some(from), Some("inside"))),
        ])
    };
    assert_eq!(two("started"), one(Kind::Duplicate, "getGuest/b.json", "/request"));
    assert_eq!(two("inside"), []);
}

#[test]
fn an_old_recording_is_found_when_asked_for() {
    let file = "getGuest/ok.json";
    let recorded = |at: &str| {
        let mut fixture = guest(json!({}));
        fixture["source"] = json!("recorded");
        fixture["recorded"] = json!({"at": at, "upstream": "https://api.example.com", "tool": "t"});
        let folder =
            guestbook(&[(file, fixture), ("listGuests/ok.json", self::fixture(json!({"status": 200, "body": []})))]);
        let now: SystemTime = chrono::DateTime::parse_from_rfc3339("2026-11-22T00:00:00Z").unwrap().into();
        let demands = Demands { max_age: Some((Duration::from_secs(30 * 86_400), now)), ..Demands::default() };
        let api = Api::open(folder.path()).unwrap();
        assert_eq!(check(&api), [], "age is not asked for");
        places(&folder, &check_with(&api, &demands))
    };
    assert_eq!(recorded("2026-10-22T23:59:59Z"), one(Kind::Old, file, "/recorded/at"));
    assert_eq!(recorded("2026-10-23T00:00:01Z"), []);
    assert_eq!(recorded("2027-01-01T00:00:00Z"), []);
    assert_eq!(recorded("last week"), one(Kind::Old, file, "/recorded/at"));
}

#[test]
fn declared_statuses_without_a_fixture_are_found_when_asked_for() {
    let folder = guestbook(&[
        ("login/ok.json", fixture(json!({"status": 200, "body": {"key": "demo-key"}}))),
        ("listGuests/ok.json", fixture(json!({"status": 200, "body": []}))),
        ("getGuest/ok.json", guest(json!({}))),
        ("getPage/ok.json", fixture(json!({"status": 200, "body": {}}))),
    ]);
    let api = Api::open(folder.path()).unwrap();
    let with =
        |coverage| places(&folder, &check_with(&api, &Demands { coverage: Some(coverage), ..Demands::default() }));
    let created = (Kind::Uncovered, "fixtures/createGuest/201.json".to_owned(), "/response/status".to_owned());
    let absent = (Kind::Uncovered, "fixtures/getGuest/404.json".to_owned(), "/response/status".to_owned());
    assert_eq!(with(Declared::Success), std::slice::from_ref(&created));
    assert_eq!(with(Declared::All), [created, absent]);
    let census = census(&api);
    assert_eq!((census.covered_operations, census.operations), (4, 5));
    assert_eq!((census.covered_statuses, census.statuses), (4, 6));
}

pub(crate) fn run(folder: &tempfile::TempDir, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_mock-server"));
    command.args(["check", "--api", folder.path().to_str().unwrap()]).args(arguments).output().unwrap()
}

#[test]
fn the_program_says_by_its_exit_code_whether_something_was_found() {
    let clean = guestbook(&[("getGuest/ok.json", guest(json!({})))]);
    assert_eq!(run(&clean, &["--coverage", "--max-age", "1"]).status.code(), Some(0), "coverage alone demands nothing");
    assert_eq!(run(&clean, &["--require-coverage", "success"]).status.code(), Some(1));
    assert_eq!(run(&clean, &["--require-coverage", "some"]).status.code(), Some(2));
    assert_eq!(run(&clean, &["--api", "./nowhere"]).status.code(), Some(2));
    let dirty = guestbook(&[("getGuest/ok.json", guest(json!({"door": "hunter2"})))]);
    let output = run(&dirty, &[]);
    assert_eq!(output.status.code(), Some(1));
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(
        text.contains(
            "getGuest/ok.json: /response/body/door: the value of a secret is no placeholder [secret: write a"
        ),
        "{text}"
    );
    assert!(!text.contains("hunter2"), "{text}");
}

#[test]
fn the_program_writes_its_findings_as_json() {
    let dirty = guestbook(&[("getGuest/ok.json", guest(json!({"email": "ada@lovelace.org"})))]);
    let output = run(&dirty, &["--format", "json", "--coverage"]);
    assert_eq!(output.status.code(), Some(1));
    let report: Value = serde_json::from_slice(&output.stdout).unwrap();
    let api = &report["apis"][0];
    assert_eq!((&report["clean"], &api["fixtures"]), (&json!(false), &json!(1)));
    let finding = &api["findings"][0];
    assert_eq!((&finding["kind"], &finding["pointer"]), (&json!("personal-data"), &json!("/response/body/email")));
    for member in ["file", "reason", "mend"] {
        assert!(finding[member].as_str().is_some_and(|text| !text.is_empty()), "{member}");
    }
    assert_eq!(api["coverage"]["operations"], json!({"covered": 1, "declared": 5}));
    assert_eq!(api["coverage"]["missing"][0], json!({"operationId": "login", "status": "200", "success": true}));

    let clean = guestbook(&[]);
    let report: Value = serde_json::from_slice(&run(&clean, &["--format", "json"]).stdout).unwrap();
    assert_eq!((&report["clean"], &report["apis"][0]["findings"]), (&json!(true), &json!([])));
    assert_eq!(report["apis"][0].get("coverage"), None);
}
