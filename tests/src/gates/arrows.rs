//! Who may use whom, and that the map names every room.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use serde_json::Value;

use super::{Finding, Gate};
use crate::subject;

/// What a crate may depend on inside the workspace; development dependencies do not count.
const ARROWS: &[(&str, &[&str])] = &[
    ("openapi-kit", &[]),
    ("schema-values", &[]),
    ("client-runtime", &[]),
    ("codegen", &["openapi-kit"]),
    ("scaffold", &["openapi-kit", "schema-values"]),
    ("mluvii-client", &["client-runtime"]),
    ("bot-open-client", &["client-runtime"]),
    ("request-forms", &["client-runtime"]),
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
    ("reqwest", &["client-runtime", "mluvii-client", "bot-open-client", "request-forms", "tests"]),
    ("axum", &["mock-server", "tests"]),
    // Only what an extractor needs, behind a feature: whoever receives webhooks brings the server.
    ("axum-core", &["mluvii-client"]),
];

/// What the client of a further API may use, and that it may have `reqwest`.
const OF_CLIENTS: &[&str] = &["client-runtime"];

/// Whether this is the client of an API that `cargo xtask new-api` added.
fn is_further_client(name: &str) -> bool {
    subject::further().any(|subject| subject.client() == name)
}

/// A package of the workspace.
#[derive(Debug, Clone)]
pub struct Package {
    /// Its name.
    pub name: String,
    /// The packages that it is built from, by name, so that a rename does not hide one.
    pub dependencies: BTreeSet<String>,
    manifest: String,
}

/// The packages of the workspace at `root`, as cargo sees them.
///
/// # Errors
/// What cargo says where it cannot read the workspace.
pub fn packages(root: &Path) -> Result<Vec<Package>, String> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.args(["metadata", "--no-deps", "--format-version", "1", "--offline"]).current_dir(root);
    let output = command.output().map_err(|error| format!("cargo metadata: {error}"))?;
    let metadata: Value =
        serde_json::from_slice(&output.stdout).map_err(|_| String::from_utf8_lossy(&output.stderr).into_owned())?;
    let word = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let counts = |dependency: &Value| dependency["kind"].is_null() || dependency["kind"] == "build";
    let packages = metadata["packages"].as_array().into_iter().flatten();
    let packages = packages.map(|package| Package {
        name: word(&package["name"]),
        dependencies: package["dependencies"]
            .as_array()
            .into_iter()
            .flatten()
            .filter(|dependency| counts(dependency))
            .map(|dependency| word(&dependency["name"]))
            .collect(),
        manifest: word(&package["manifest_path"]),
    });
    Ok(packages.collect())
}

/// Whether no package uses another one of the workspace that it may not.
pub fn arrows(packages: &[Package]) -> Vec<Finding> {
    let own: BTreeSet<_> = packages.iter().map(|package| package.name.clone()).collect();
    let mut findings = Vec::new();
    for package in packages {
        let written = ARROWS.iter().find(|(name, _)| *name == package.name).map(|(_, allowed)| *allowed);
        let Some(allowed) = written.or(is_further_client(&package.name).then_some(OF_CLIENTS)) else {
            let problem = "say in tests/src/gates/arrows.rs what it may use";
            findings.push(Finding::new(Gate::Arrows, &package.name, problem));
            continue;
        };
        let forbidden = package.dependencies.intersection(&own).filter(|name| {
            let is_tested = package.name == "tests" && is_further_client(name);
            !allowed.contains(&name.as_str()) && !is_tested
        });
        findings
            .extend(forbidden.map(|name| Finding::new(Gate::Arrows, &package.name, format!("may not use `{name}`"))));
    }
    findings
}

/// Whether outside crates that are reserved are used by those only that they are reserved for.
pub fn reserved(packages: &[Package]) -> Vec<Finding> {
    let uses = packages.iter().flat_map(|package| RESERVED.iter().map(move |reserved| (package, reserved)));
    let wrong = uses.filter(|(package, (reserved, users))| {
        let is_client = *reserved == "reqwest" && is_further_client(&package.name);
        package.dependencies.contains(*reserved) && !users.contains(&package.name.as_str()) && !is_client
    });
    wrong
        .map(|(package, (reserved, _))| {
            Finding::new(Gate::Reserved, &package.name, format!("may not use `{reserved}`"))
        })
        .collect()
}

/// Whether the text of ARCHITECTURE.md names every package.
pub fn map(packages: &[Package], architecture: &str) -> Vec<Finding> {
    let is_named = |name: &str| architecture.contains(&format!("`{name}`")) || is_further_client(name);
    let absent = packages.iter().filter(|package| !is_named(&package.name));
    absent.map(|package| Finding::new(Gate::Map, &package.name, "is not named in ARCHITECTURE.md")).collect()
}

/// Whether every package takes the lints of the workspace at `root`, and these forbid unsafe code.
pub fn lints(packages: &[Package], root: &Path) -> Vec<Finding> {
    let table = |path: &Path, key: &str| -> Option<bool> {
        let manifest: toml::Table = std::fs::read_to_string(path).ok()?.parse().ok()?;
        key.split('.')
            .try_fold(&toml::Value::Table(manifest), |value, key| value.get(key))
            .map(|value| value.as_bool().unwrap_or_else(|| value.as_str() == Some("forbid")))
    };
    let silent = packages.iter().filter(|one| table(one.manifest.as_ref(), "lints.workspace") != Some(true));
    let problem = "does not take the lints of the workspace; add `[lints]` with `workspace = true`";
    let mut findings: Vec<_> = silent.map(|package| Finding::new(Gate::Lints, &package.name, problem)).collect();
    if table(&root.join("Cargo.toml"), "workspace.lints.rust.unsafe_code") != Some(true) {
        findings.push(Finding::new(Gate::Lints, "Cargo.toml", "workspace.lints.rust.unsafe_code is not `forbid`"));
    }
    findings
}
