//! Faults in the manifests and the pages of the workspace, and the gates that see them.

use std::fs;

use tests::gates::{Finding, Gate, arrows, census, evidence};
use tests::subject::{BOT_OPEN, MLUVII};

use crate::copy::Copy;
use crate::fault::{Fault, Ground, Scene};

pub(crate) fn judge(copy: &Copy) -> Vec<Finding> {
    let packages = arrows::packages(copy.root()).unwrap();
    let mut findings = arrows::arrows(&packages);
    findings.extend(arrows::reserved(&packages));
    findings.extend(arrows::map(&packages, &fs::read_to_string(copy.root().join("ARCHITECTURE.md")).unwrap()));
    findings.extend(arrows::lints(&packages, copy.root()));
    let page = fs::read_to_string(copy.root().join("README.md")).unwrap();
    for (subject, title) in [(MLUVII, "mluvii"), (BOT_OPEN, "Bot Open")] {
        findings.extend(evidence::front_page(&page, title, subject.operations));
    }
    findings.extend(census::subjects(&copy.root().join("specs")));
    findings
}

/// A fault in the workspace.
const fn fault(name: &'static str, red: &'static [Gate], place: &'static str, plant: fn(&mut Scene)) -> Fault {
    Fault::new(name, red, place, plant).on(Ground::Workspace)
}

/// A line more in the dependencies of a crate.
fn depend(scene: &mut Scene, manifest: &str, table: &str, line: &str) {
    scene.copy.edit(manifest, &format!("\n[{table}]\n"), &format!("\n[{table}]\n{line}\n"));
}

pub(crate) const FAULTS: &[Fault] = &[
    fault("a mock that uses a client", &[Gate::Arrows], "mock-server: may not use `bot-open-client`", |scene| {
        depend(scene, "crates/mock-server/Cargo.toml", "dependencies", "bot-open-client.workspace = true");
    }),
    fault(
        "a client that uses the mock under another name",
        &[Gate::Arrows],
        "bot-open-client: may not use `mock-server`",
        |scene| {
            let line = "double = { package = \"mock-server\", path = \"../mock-server\" }";
            depend(scene, "crates/bot-open-client/Cargo.toml", "dependencies", line);
        },
    ),
    fault(
        "a client whose build uses the generator",
        &[Gate::Arrows],
        "bot-open-client: may not use `codegen`",
        |scene| {
            scene
                .copy
                .append("crates/bot-open-client/Cargo.toml", "\n[build-dependencies]\ncodegen.workspace = true\n");
        },
    ),
    fault(
        "a generator that is used outside its crate",
        &[Gate::Reserved],
        "openapi-kit: may not use `progenitor-impl`",
        |scene| {
            depend(scene, "crates/openapi-kit/Cargo.toml", "dependencies", "progenitor-impl.workspace = true");
        },
    ),
    fault("a server that a client brings", &[Gate::Reserved], "bot-open-client: may not use `axum`", |scene| {
        depend(scene, "crates/bot-open-client/Cargo.toml", "dependencies", "axum.workspace = true");
    }),
    fault(
        "a crate that nobody knows",
        &[Gate::Map, Gate::Arrows, Gate::Lints],
        "stray: is not named in ARCHITECTURE.md",
        |scene| {
            scene.copy.write(
                "crates/stray/Cargo.toml",
                "[package]\nname = \"stray\"\nversion = \"0.1.0\"\nedition = \"2024\"\n",
            );
            scene.copy.write("crates/stray/src/lib.rs", "");
        },
    ),
    fault("a crate that the map forgets", &[Gate::Map], "schema-values: is not named in ARCHITECTURE.md", |scene| {
        let map = fs::read_to_string(scene.copy.root().join("ARCHITECTURE.md")).unwrap();
        scene.copy.write("ARCHITECTURE.md", &map.replace("`schema-values`", "schema values"));
    }),
    fault("a crate that takes no lints", &[Gate::Lints], "codegen: does not take the lints", |scene| {
        scene.copy.edit("crates/codegen/Cargo.toml", "[lints]\nworkspace = true\n", "");
    }),
    fault("a crate whose lints are commented out", &[Gate::Lints], "codegen: does not take the lints", |scene| {
        scene.copy.edit(
            "crates/codegen/Cargo.toml",
            "[lints]\nworkspace = true\n",
            "# [lints]\nworkspace = true\n".trim_end_matches("workspace = true\n"),
        );
    }),
    fault("unsafe code that is allowed", &[Gate::Lints], "Cargo.toml: workspace.lints.rust.unsafe_code", |scene| {
        scene.copy.edit("Cargo.toml", "unsafe_code = \"forbid\"", "unsafe_code = \"warn\" # not \"forbid\"");
    }),
    fault(
        "a ban on unsafe code that is commented out",
        &[Gate::Lints],
        "Cargo.toml: workspace.lints.rust.unsafe_code",
        |scene| {
            scene.copy.edit("Cargo.toml", "unsafe_code = \"forbid\"", "# unsafe_code = \"forbid\"");
        },
    ),
    fault(
        "a wrong figure on the front page",
        &[Gate::FrontPage],
        "README.md, Bot Open: should have the row",
        |scene| {
            scene.copy.edit("README.md", "| Bot Open | 0 | 3 | 2 |", "| Bot Open | 0 | 3 | 22 |");
        },
    ),
    fault(
        "a wrong number of operations on the front page",
        &[Gate::FrontPage],
        "README.md, mluvii: should say",
        |scene| {
            scene.copy.edit("README.md", "(128 operations)", "(127 operations)");
        },
    ),
    fault("an API without a client in the tests", &[Gate::Subjects], "third: has no client", |scene| {
        scene.copy.write("specs/third/api.toml", "");
    }),
    fault("an API that is gone", &[Gate::Subjects], "bot-open: has no folder", |scene| {
        fs::remove_dir(scene.copy.root().join("specs/bot-open")).unwrap();
    }),
];
