//! The workspaces in which generated clients are compiled: one for ours, one for those of raw progenitor, each with one
//! lock file and one target folder.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use codegen::Generated;

use crate::document::{Outcome, one_line};
use crate::write;

/// Whose clients.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Whose {
    Raw,
    Ours,
}

impl Whose {
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Raw => "raw",
            Self::Ours => "ours",
        }
    }
}

/// What both kinds of client may use; versions are those of this workspace and of the generator.
const COMMON: &str = "\
chrono = { version = \"0.4\", default-features = false, features = [\"serde\", \"std\", \"now\"] }
regress = \"0.12\"
reqwest = { version = \"0.13\", default-features = false, features = [\"json\", \"query\", \"stream\"] }
serde = { version = \"1\", features = [\"derive\"] }
serde_json = \"1\"
uuid = { version = \"1\", features = [\"serde\", \"v4\"] }
";

/// One workspace.
pub(crate) struct Scratch {
    folder: PathBuf,
    whose: Whose,
}

impl Scratch {
    /// Lays a workspace around the clients of these names, which stand below `out/clients/`.
    pub(crate) fn prepare(root: &Path, out: &Path, whose: Whose, names: &[String]) -> Result<Self, String> {
        let folder = out.join(workspace(whose));
        let members: Vec<String> = names
            .iter()
            .map(|name| format!("{:?}", out.join("clients").join(name).join(whose.word()).display().to_string()))
            .collect();
        let runtime = match whose {
            Whose::Raw => {
                "progenitor-client = \"0.15\"\nfutures = \"0.3\"\nbase64 = \"0.22\"\nrand = \"0.9\"\n".to_owned()
            }
            Whose::Ours => format!(
                "progenitor-client = {{ package = \"client-runtime\", path = {:?}, default-features = false }}\n",
                root.join("crates/client-runtime").display().to_string()
            ),
        };
        let text = format!(
            "[workspace]\nresolver = \"3\"\nmembers = [\n    {},\n]\n\n[workspace.dependencies]\n{runtime}{COMMON}\n\
             [profile.dev]\ndebug = false\n",
            members.join(",\n    ")
        );
        write(&folder.join("Cargo.toml"), &text)?;
        let lock = folder.join("Cargo.lock");
        if whose == Whose::Ours && !lock.is_file() {
            std::fs::copy(root.join("Cargo.lock"), &lock).map_err(|error| format!("{}: {error}", lock.display()))?;
        }
        Ok(Self { folder, whose })
    }

    /// Checks one client with all its features.
    pub(crate) fn check(&self, name: &str) -> Result<Outcome, String> {
        let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        command
            .current_dir(&self.folder)
            .args(["check", "--quiet", "--message-format", "short", "--package"])
            .arg(format!("corpus-{name}"))
            .env("CARGO_TARGET_DIR", self.folder.join("target"));
        if self.whose == Whose::Ours {
            command.args(["--features", "full,dispatch"]);
        }
        let output = command.output().map_err(|error| format!("cargo cannot be started: {error}"))?;
        let text = String::from_utf8_lossy(&output.stderr);
        write(&self.folder.join("logs").join(format!("{name}.log")), &text)?;
        if output.status.success() {
            return Ok(Outcome::Passed);
        }
        let errors: Vec<&str> = text.lines().filter(|line| line.contains("error")).collect();
        let first = errors.first().copied().unwrap_or("no message");
        Ok(Outcome::Failed(one_line(&format!("{} errors, first: {first}", errors.len()))))
    }
}

/// Writes a client of raw progenitor as a crate.
pub(crate) fn write_raw(folder: &Path, name: &str, code: &str) -> Result<(), String> {
    let mut manifest = package(name, Whose::Raw);
    manifest.push_str("\n[dependencies]\nfutures.workspace = true\nbase64.workspace = true\nrand.workspace = true\n");
    manifest.push_str(&dependencies());
    write(&folder.join("Cargo.toml"), &manifest)?;
    write(&folder.join("src/lib.rs"), code)
}

/// Writes a client of ours as a crate with the features that its document makes.
pub(crate) fn write_ours(folder: &Path, name: &str, generated: &Generated) -> Result<(), String> {
    let mut manifest = package(name, Whose::Ours);
    let events = generated.has_events().then_some("events");
    let all: Vec<String> = ["types", "client"]
        .into_iter()
        .chain(events)
        .chain(generated.tags().iter().map(String::as_str))
        .map(|feature| format!("{feature:?}"))
        .collect();
    manifest.push_str("\n[features]\ndefault = [\"full\"]\ntypes = []\nclient = [\"progenitor-client/client\"]\n");
    let _ = writeln!(manifest, "full = [{}]\ndispatch = [\"full\", \"progenitor-client/dispatch\"]", all.join(", "));
    if let Some(feature) = events {
        let _ = writeln!(manifest, "{feature} = []");
    }
    for tag in generated.tags() {
        let _ = writeln!(manifest, "{tag} = [\"client\"]");
    }
    manifest.push_str("\n[dependencies]\n");
    manifest.push_str(&dependencies());
    write(&folder.join("Cargo.toml"), &manifest)?;
    let sources = folder.join("src/generated");
    if sources.is_dir() {
        std::fs::remove_dir_all(&sources).map_err(|error| format!("{}: {error}", sources.display()))?;
    }
    for (file, text) in &generated.sources {
        write(&sources.join(file), text)?;
    }
    let lib = "//! A client of the corpus.\n\nmod generated;\n\npub use generated::*;\n";
    write(&folder.join("src/lib.rs"), lib)
}

/// Names of their own, for a document may be called like a crate that its client needs.
fn package(name: &str, whose: Whose) -> String {
    format!(
        "[package]\nname = \"corpus-{name}\"\nversion = \"0.1.0\"\nedition = \"2024\"\nworkspace = \"../../../{}\"\n\n\
         [lib]\ndoctest = false\n",
        workspace(whose)
    )
}

fn workspace(whose: Whose) -> String {
    format!("workspace-{}", whose.word())
}

fn dependencies() -> String {
    let names = COMMON.lines().filter_map(|line| line.split(' ').next());
    names.chain(["progenitor-client"]).map(|name| format!("{name}.workspace = true\n")).collect()
}
