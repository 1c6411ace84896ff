//! `mock-server import-har`.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use mock_server::har;
use mock_server::record::Recorder;

use super::record::{Writing, conclude};
use super::{Selection, could_not_run};

/// Make fixtures from a HAR file (of a browser, mitmproxy, Playwright …), redacted as a recording is
#[derive(Debug, Args)]
pub(super) struct ImportHar {
    /// The file, HAR 1.2
    file: PathBuf,
    /// A built-in API, a folder such as specs/<api>/, or an OpenAPI document
    #[arg(long, value_name = "NAME|DIR")]
    api: String,
    /// Where the fixtures go: <operationId>/<case>.json
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    #[command(flatten)]
    writing: Writing,
}

impl ImportHar {
    pub(super) fn run(self) -> ExitCode {
        let api = match Selection::one(&self.api) {
            Ok(api) => api,
            Err(error) => return could_not_run(&error),
        };
        // Every entry names its own service.
        let settings = self.writing.settings(&self.out, "unknown");
        let recorder = match Recorder::new(api, settings) {
            Ok(recorder) => recorder,
            Err(error) => return could_not_run(&error),
        };
        match har::import(&self.file, &recorder) {
            Ok(_) => conclude(&recorder.finish()),
            Err(error) => could_not_run(&error),
        }
    }
}
