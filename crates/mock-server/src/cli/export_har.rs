//! `mock-server export-har`.

use std::process::ExitCode;

use clap::Args;
use mock_server::har;

use super::{Selection, could_not_run, print};

/// Write the fixtures of an API to stdout as HAR 1.2: the example of each and its answer
#[derive(Debug, Args)]
pub(super) struct ExportHar {
    /// A built-in API, a folder such as specs/<api>/, or an OpenAPI document
    #[arg(long, value_name = "NAME|DIR")]
    api: String,
}

impl ExportHar {
    pub(super) fn run(self) -> ExitCode {
        match Selection::one(&self.api) {
            Ok(api) => {
                print(&format!("{:#}\n", har::export_fixtures(&api)));
                ExitCode::SUCCESS
            }
            Err(error) => could_not_run(&error),
        }
    }
}
