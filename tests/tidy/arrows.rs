//! Who may use whom, and that the map names every room.

use std::collections::BTreeSet;
use std::process::Command;

use serde_json::Value;
use tests::subject::root;

/// What a crate may depend on inside the workspace; development dependencies do not count.
const ARROWS: &[(&str, &[&str])] = &[
    ("openapi-kit", &[]),
    ("schema-values", &[]),
    ("client-runtime", &[]),
    ("codegen", &["openapi-kit"]),
    ("mluvii-client", &["client-runtime"]),
    ("bot-open-client", &["client-runtime"]),
    ("mock-server", &["openapi-kit", "schema-values"]),
    ("xtask", &["openapi-kit"]),
    (
        "tests",
        &[
            "openapi-kit",
            "schema-values",
            "client-runtime",
            "codegen",
            "mluvii-client",
            "bot-open-client",
            "mock-server",
        ],
    ),
];

/// Outside crates that only the named ones may use.
const RESERVED: &[(&str, &[&str])] = &[
    ("progenitor-impl", &["codegen"]),
    ("reqwest", &["client-runtime", "mluvii-client", "bot-open-client", "tests"]),
    ("axum", &["mock-server", "tests"]),
    // Only what an extractor needs, behind a feature: whoever receives webhooks brings the server.
    ("axum-core", &["mluvii-client"]),
];

struct Package {
    name: String,
    /// Names of packages, so that a rename does not hide one.
    dependencies: BTreeSet<String>,
}

fn packages() -> Vec<Package> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(["metadata", "--no-deps", "--format-version", "1", "--offline"])
        .current_dir(root())
        .output()
        .unwrap();
    let metadata: Value = serde_json::from_slice(&output.stdout).unwrap();
    let read = |package: &Value| Package {
        name: package["name"].as_str().unwrap().to_owned(),
        dependencies: package["dependencies"]
            .as_array()
            .unwrap()
            .iter()
            .filter(|dependency| dependency["kind"].is_null() || dependency["kind"] == "build")
            .map(|dependency| dependency["name"].as_str().unwrap().to_owned())
            .collect(),
    };
    metadata["packages"].as_array().unwrap().iter().map(read).collect()
}

#[test]
fn no_crate_uses_one_that_it_may_not() {
    let packages = packages();
    let own: BTreeSet<_> = packages.iter().map(|package| package.name.clone()).collect();
    for package in &packages {
        let (_, allowed) = ARROWS
            .iter()
            .find(|(name, _)| *name == package.name)
            .unwrap_or_else(|| panic!("say in this test what `{}` may use", package.name));
        for dependency in package.dependencies.intersection(&own) {
            assert!(allowed.contains(&dependency.as_str()), "`{}` may not use `{dependency}`", package.name);
        }
    }
}

#[test]
fn an_outside_crate_stays_where_it_belongs() {
    for package in packages() {
        for (reserved, users) in RESERVED {
            let uses = package.dependencies.contains(*reserved);
            assert!(!uses || users.contains(&package.name.as_str()), "`{}` may not use `{reserved}`", package.name);
        }
    }
}

#[test]
fn every_crate_is_on_the_map() {
    let map = std::fs::read_to_string(root().join("ARCHITECTURE.md")).unwrap();
    for package in packages() {
        assert!(map.contains(&format!("`{}`", package.name)), "ARCHITECTURE.md does not name `{}`", package.name);
    }
}

#[test]
fn every_crate_forbids_unsafe_code_through_the_workspace_lints() {
    for package in packages() {
        let folder = if ["tests", "xtask"].contains(&&*package.name) { root() } else { root().join("crates") };
        let manifest = std::fs::read_to_string(folder.join(&package.name).join("Cargo.toml")).unwrap();
        assert!(manifest.contains("[lints]\nworkspace = true"), "{}", package.name);
    }
    assert!(std::fs::read_to_string(root().join("Cargo.toml")).unwrap().contains("unsafe_code = \"forbid\""));
}
