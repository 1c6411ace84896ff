//! The mock server as Schemathesis meets it: a process of its own on a random port, with made-up answers where no
//! fixture fits.

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use serde_json::Value;

use super::tool::start_error;
use super::{JudgeError, step};

/// A running mock; it ends when this is dropped.
pub(super) struct Mock {
    process: Child,
    /// The line in which it said that it is ready.
    ready: Value,
}

impl Mock {
    /// Builds and starts it, and waits until it is ready. What it logs goes into a file of the folder.
    pub(super) fn start(folder: &Path) -> Result<Self, JudgeError> {
        let mut build = step::cargo(["build", "--quiet", "--package", "mock-server", "--bin", "mock-server"]);
        let built = build.status().map_err(|source| start_error(&build, source))?;
        if !built.success() {
            return Err(JudgeError::Step { command: "cargo build --package mock-server".to_owned() });
        }
        let log = folder.join("mock.log");
        let file = |source| JudgeError::File { path: log.clone(), source };
        // Cargo put it beside this program. Started by `cargo run` it would outlive whoever stops that.
        let own = std::env::current_exe().map_err(file)?;
        let program = own.with_file_name(format!("mock-server{}", std::env::consts::EXE_SUFFIX));
        let mut command = Command::new(program);
        command.current_dir(step::root());
        command.args(["serve", "--addr", "127.0.0.1:0", "--seed", "1", "--synth", "missing"]);
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(std::fs::File::create(&log).map_err(file)?);
        let process = command.spawn().map_err(|source| start_error(&command, source))?;
        let mut mock = Self { process, ready: Value::Null };
        let mut line = String::new();
        if let Some(output) = mock.process.stdout.take() {
            BufReader::new(output).read_line(&mut line).map_err(file)?;
        }
        mock.ready = serde_json::from_str(&line).map_err(|_| JudgeError::NotReady { log: log.clone() })?;
        Ok(mock)
    }

    /// Where an API is served.
    pub(super) fn url(&self, api: &str) -> Option<&str> {
        self.ready.get("apis")?.get(api)?.as_str()
    }
}

impl Drop for Mock {
    fn drop(&mut self) {
        // It may have ended by itself; there is nobody left to tell.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
