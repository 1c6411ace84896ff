//! The page under `/__admin/ui`: how it is served, and, where there is a browser, how it behaves in one.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

use axum::body::Body;
use http::Request;
use serde_json::Value;

use crate::support::{get, open_parrot, parrot, send};

#[tokio::test]
async fn every_file_has_its_type_and_a_strict_policy() {
    let service = parrot().build().unwrap();
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/admin/ui");
    let names = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut paths: Vec<_> = names.map(|name| format!("/__admin/ui/{name}")).collect();
    paths.extend(["/__admin/ui", "/__admin/ui/", "/__space/one/__admin/ui"].map(str::to_owned));
    for path in paths {
        let reply = get(&service, &path).await;
        let wanted = match path.rsplit_once('.').map(|(_, ending)| ending) {
            Some("css") => "text/css; charset=utf-8",
            Some("js") => "text/javascript; charset=utf-8",
            Some("svg") => "image/svg+xml",
            _ => "text/html; charset=utf-8",
        };
        assert_eq!((reply.status, reply.header("content-type")), (200, Some(wanted)), "{path}");
        assert_eq!(reply.header("cache-control"), Some("no-store"), "{path}");
        assert_eq!(reply.header("x-content-type-options"), Some("nosniff"), "{path}");
        let policy = reply.header("content-security-policy").unwrap();
        assert!(policy.starts_with("default-src 'self';") && !policy.contains("unsafe"), "{path}: {policy}");
        assert!(!reply.body.is_empty(), "{path}");
    }
    assert!(service.requests().is_empty(), "the page is not in the list of requests");
    let reply = get(&service, "/__admin/ui/nothing.js").await;
    assert_eq!((reply.status, reply.error()), (404, Some("admin-unknown")));
    let reply = send(&service, Request::post("/__admin/ui"), Body::empty()).await;
    assert_eq!((reply.status, reply.header("allow")), (405, Some("GET, HEAD")));
    let reply = send(&service, Request::head("/__admin/ui"), Body::empty()).await;
    assert_eq!((reply.status, reply.text()), (200, ""));
}

#[tokio::test]
async fn the_page_needs_no_key_but_keeps_strangers_out_and_goes_with_the_admin_api() {
    let keyed = parrot().admin_key("open sesame").build().unwrap();
    assert_eq!(get(&keyed, "/__admin/ui").await.status, 200, "a link carries no key");
    assert_eq!(get(&keyed, "/__admin/journal").await.status, 403);
    let open = parrot().build().unwrap();
    let stranger = Request::get("/__admin/ui").header("host", "rebound.example.org");
    assert_eq!(send(&open, stranger, Body::empty()).await.status, 403);
    let off = parrot().admin(false).build().unwrap();
    assert_eq!(get(&off, "/__admin/ui").await.error(), Some("admin-off"));
}

#[tokio::test]
async fn the_journal_tells_what_is_new_and_what_is_gone() {
    let service = open_parrot();
    let look = async |query: &str| get(&service, &format!("/__admin/journal{query}")).await.json();
    get(&service, "/parrot/parrots?nestKey=hunter").await;
    get(&service, "/parrot/parrots?limit=0").await;
    get(&service, "/elsewhere").await;
    let all = look("").await;
    let numbers = |value: &Value| -> Vec<u64> {
        value["requests"].as_array().unwrap().iter().map(|row| row["number"].as_u64().unwrap()).collect()
    };
    assert_eq!(numbers(&all), [3, 2, 1]);
    assert_eq!(all["meta"], serde_json::json!({"total": 3, "last": 3, "oldest": {"": 3, "parrot": 1}}));
    assert_eq!(
        (&all["requests"][1]["mockError"], &all["requests"][1]["violations"]),
        (&"invalid-request".into(), &1.into())
    );
    assert_eq!(
        (&all["requests"][2]["fixture"], &all["requests"][2]["operationId"]),
        (&"ok".into(), &"listParrots".into())
    );
    assert!(!all.to_string().contains("hunter"));
    assert_eq!(numbers(&look("?after=2").await), [3]);
    assert_eq!(numbers(&look("?limit=1").await), [3]);
    assert_eq!(get(&service, "/__admin/journal?after=x").await.status, 422);
    service.reset();
    assert_eq!(look("?after=3").await["meta"]["last"], 0);
}

#[tokio::test]
async fn documents_and_fixtures_are_shown_without_secrets() {
    let service = open_parrot();
    let read = async |path: &str| get(&service, path).await.json();
    let listed = read("/__admin/documents").await["documents"][0].clone();
    assert_eq!(
        (&listed["api"], &listed["title"], &listed["prefix"]),
        (&"parrot".into(), &"Parrots".into(), &"/parrot".into())
    );
    let document = read(listed["document"].as_str().unwrap()).await;
    assert_eq!(document["paths"]["/parrots"]["get"]["operationId"], "listParrots");
    let reply = get(&service, "/__admin/documents/parot").await;
    assert!(reply.status == 404 && reply.text().contains("there are: parrot"), "{}", reply.text());

    let all = read("/__admin/fixtures").await;
    assert!(all["meta"]["total"].as_u64().unwrap() > 5 && !all.to_string().contains("\"body\":{\"id\""));
    let some = read("/__admin/fixtures?api=parrot&operationId=getParrot&bodies=true").await["fixtures"].clone();
    assert_eq!(some.as_array().unwrap().len(), 2);
    assert_eq!((&some[0]["case"], &some[0]["source"]), (&"one".into(), &"documented".into()));
    assert_eq!(some[0]["response"]["body"]["name"], "Ara");
    assert_eq!(some[1]["request"]["path"]["id"]["$regex"], "^2$");
    let login = read("/__admin/fixtures?operationId=login&bodies=true").await;
    assert!(login.to_string().contains(mock_server::HIDDEN), "{login}");
    assert_eq!(read("/__admin/fixtures?api=none").await["fixtures"], serde_json::json!([]));
}

/// The first of these that there is.
fn found(places: &[&str]) -> Option<PathBuf> {
    places.iter().map(PathBuf::from).find(|place| place.exists())
}

#[test]
fn the_page_works_in_a_browser() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/browser");
    let browser = std::env::var_os("CHROMIUM").map(PathBuf::from);
    let browser =
        browser.or_else(|| found(&["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"]));
    let node = Command::new("node").arg("--version").output().is_ok_and(|output| output.status.success());
    let missing = match &browser {
        None => Some("there is no Chromium; install one or name it in CHROMIUM"),
        _ if !node => Some("there is no node"),
        _ if !folder.join("node_modules/playwright-core").is_dir() => {
            Some("playwright-core is missing; run `npm ci` in crates/mock-server/tests/browser")
        }
        _ => None,
    };
    if let Some(missing) = missing {
        // Not by `eprintln!`, which a test that passes keeps to itself.
        writeln!(std::io::stderr(), "skipped: the_page_works_in_a_browser: {missing}").unwrap();
        return;
    }
    let output = Command::new("node")
        .arg(folder.join("page.test.mjs"))
        .env("MOCK_SERVER", env!("CARGO_BIN_EXE_mock-server"))
        .env("CHROMIUM", browser.unwrap())
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}\n{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
}
