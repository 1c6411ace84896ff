//! `mock-server check`.

use std::fmt::Write;
use std::process::ExitCode;

use clap::Args;

use super::{Selection, could_not_run, print};

/// Hold all fixtures against the document of their API; exit code 1 when one breaks it and does not say so
#[derive(Debug, Args)]
pub(super) struct Check {
    #[command(flatten)]
    selection: Selection,
}

impl Check {
    pub(super) fn run(&self) -> ExitCode {
        let apis = match self.selection.load() {
            Ok(apis) => apis,
            Err(error) => return could_not_run(&error),
        };
        let mut text = String::new();
        let mut found = 0;
        for api in &apis {
            let findings = mock_server::check::check(api);
            for finding in &findings {
                let _ = writeln!(text, "{finding}");
            }
            let marked = findings.iter().filter(|finding| finding.marked).count();
            let _ = write!(text, "{}: {} fixtures, {} findings", api.name(), api.fixtures().len(), findings.len());
            let _ = if marked > 0 { writeln!(text, ", {marked} of them marked") } else { writeln!(text) };
            found += findings.len() - marked;
        }
        print(&text);
        ExitCode::from(u8::from(found > 0))
    }
}
