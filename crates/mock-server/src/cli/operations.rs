//! `mock-server operations`.

use std::fmt::Write;
use std::process::ExitCode;

use clap::Args;
use mock_server::Api;

use super::{Selection, could_not_run, print};

/// List the operations of APIs, how sure we are of each, and how many fixtures it has
#[derive(Debug, Args)]
pub(super) struct Operations {
    #[command(flatten)]
    selection: Selection,
}

impl Operations {
    pub(super) fn run(&self) -> ExitCode {
        match self.selection.load() {
            Ok(apis) => {
                print(&apis.iter().map(table).collect::<Vec<_>>().join("\n"));
                ExitCode::SUCCESS
            }
            Err(error) => could_not_run(&error),
        }
    }
}

fn table(api: &Api) -> String {
    let rows: Vec<[String; 5]> = api
        .operations()
        .iter()
        .map(|operation| {
            let strength =
                operation.inference.map(|inference| format!(" ({})", inference.as_str())).unwrap_or_default();
            let fixtures = api.fixtures_of(&operation.id).len();
            [
                operation.id.clone(),
                operation.method.clone(),
                operation.path.clone(),
                format!("{}{strength}", operation.evidence.as_str()),
                fixtures.to_string(),
            ]
        })
        .collect();
    let head = ["operationId", "method", "path", "evidence", "fixtures"].map(str::to_owned);
    let mut widths = [0; 5];
    for row in std::iter::once(&head).chain(&rows) {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = (*width).max(cell.chars().count());
        }
    }
    let mut text = format!("{}: {}, {} operations\n", api.name(), api.title(), rows.len());
    for row in std::iter::once(&head).chain(&rows) {
        let cells: Vec<_> = row.iter().zip(widths).map(|(cell, width)| format!("{cell:width$}")).collect();
        let _ = writeln!(text, "  {}", cells.join("  ").trim_end());
    }
    text
}
