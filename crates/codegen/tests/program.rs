//! The program as it is called: what it does again, what it leaves alone, and what it says.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const DOCUMENT: &str = r#"{"openapi": "3.0.3", "info": {"title": "T", "version": "1"}, "paths": {"/a": {"get": {
    "operationId": "getA", "tags": ["Things"], "responses": {"204": {"description": "done"}}}}}}"#;

const FEATURES: &str = "[features]\ndefault = [\"full\"]\nfull = [\"types\", \"things\"]\ntypes = []\nclient = []\nthings = [\"client\"]\n";

/// A workspace with these APIs, from which nothing was generated yet.
struct Workspace(tempfile::TempDir);

impl Workspace {
    fn new(apis: &[&str]) -> Self {
        let own = Self(tempfile::tempdir().unwrap());
        for api in apis {
            own.put(&format!("specs/{api}/api.toml"), &format!("title = \"T\"\ncrate = \"{api}-client\"\n"));
            own.put(&format!("specs/{api}/openapi.json"), DOCUMENT);
            own.put(&format!("crates/{api}-client/Cargo.toml"), FEATURES);
        }
        own
    }

    fn path(&self, path: &str) -> PathBuf {
        self.0.path().join(path)
    }

    fn put(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap_or(Path::new(""))).unwrap();
        fs::write(path, text).unwrap();
    }

    fn text(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap()
    }

    /// Exit code, and what was said.
    fn run(&self, arguments: &[&str]) -> (Option<i32>, String) {
        let mut command = Command::new(env!("CARGO_BIN_EXE_codegen"));
        let output = command.args(["--root"]).arg(self.0.path()).args(arguments).output().unwrap();
        assert!(output.stdout.is_empty());
        (output.status.code(), String::from_utf8(output.stderr).unwrap())
    }
}

const NOTHING: &str = "nothing has changed";
const MODULE: &str = "crates/b-client/src/generated/mod.rs";

#[test]
fn what_is_done_is_not_done_again_until_something_changes() {
    let own = Workspace::new(&["b"]);
    let (code, said) = own.run(&[]);
    assert!(code == Some(0) && said.contains("written (") && !said.contains(NOTHING), "{said}");
    let fresh = own.text(MODULE);
    let (code, said) = own.run(&[]);
    assert!(code == Some(0) && said.starts_with("b: 1 operations, ") && said.contains(NOTHING), "{said}");

    own.put(MODULE, &format!("{fresh}// by hand\n"));
    let (_, said) = own.run(&[]);
    assert!(said.contains(&format!("written; {MODULE} is not as it was written")), "{said}");
    assert_eq!(own.text(MODULE), fresh);

    own.put("specs/b/openapi.json", &DOCUMENT.replace("getA", "getOther"));
    let (_, said) = own.run(&[]);
    assert!(said.contains("written; specs/b/openapi.json has changed"), "{said}");
    assert!(own.text("crates/b-client/src/generated/builder/things.rs").contains("GetOther"));

    assert!(own.run(&["--force"]).1.contains("fresh ("));
    assert!(own.run(&["--changes"]).1.contains("fresh ("));
    assert!(own.run(&[]).1.contains(NOTHING));
}

#[test]
fn a_check_looks_at_everything_whatever_was_done_before() {
    let own = Workspace::new(&["b"]);
    own.run(&[]);
    let (code, said) = own.run(&["--check"]);
    assert!(code == Some(0) && said.contains("fresh ("), "{said}");
    // A receipt that lies, as one might that was copied from elsewhere.
    let edited = format!("{}// by hand\n", own.text(MODULE));
    let receipt = own.text("target/codegen/b.json");
    own.put(MODULE, &edited);
    own.put("target/codegen/b.json", &receipt.replace("\"program\"", "\"another\""));
    let (code, said) = own.run(&["--check"]);
    assert!(code == Some(1) && said.contains(&format!("{MODULE}: stale")), "{said}");
    assert_eq!(own.text(MODULE), edited);
}

#[test]
fn a_broken_receipt_is_told_and_replaced() {
    let own = Workspace::new(&["b"]);
    own.run(&[]);
    own.put("target/codegen/b.json", "{");
    let (code, said) = own.run(&[]);
    assert!(code == Some(0) && said.contains("b.json cannot be read"), "{said}");
    assert!(own.run(&[]).1.contains(NOTHING));
}

#[test]
fn several_apis_are_told_of_in_their_order_and_one_that_fails_stops_no_other() {
    let own = Workspace::new(&["a", "b", "c", "d"]);
    let (code, said) = own.run(&["d", "b", "a", "b"]);
    let heads: Vec<_> = said.lines().filter_map(|line| line.split_once(": 1 operations")).map(|(api, _)| api).collect();
    assert_eq!((code, heads), (Some(0), vec!["a", "b", "d"]), "{said}");
    assert!(!said.contains('\r') && !own.path("crates/c-client/src").exists());

    own.put("specs/a/openapi.json", "{\"openapi\": ");
    let (code, said) = own.run(&[]);
    assert!(code == Some(2) && said.contains("error: ") && said.contains("specs/a/openapi.json:1:"), "{said}");
    assert!(said.contains("b: 1 operations, ") && said.contains("c: 1 operations"), "{said}");
    assert!(own.path("crates/c-client/src/generated/mod.rs").exists());
}
