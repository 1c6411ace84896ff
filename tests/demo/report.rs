//! One line per step, and the verdict.

use std::process::ExitCode;

/// What happened so far.
pub(crate) struct Report {
    failed: usize,
    steps: usize,
}

impl Report {
    /// Prints the heading.
    #[expect(clippy::print_stdout, reason = "the table is what the demo is for")]
    pub(crate) fn new(url: &str) -> Self {
        println!("mock server at {url}\n");
        Self { failed: 0, steps: 0 }
    }

    /// Prints one step: what it found, or why it failed.
    #[expect(clippy::print_stdout, reason = "the table is what the demo is for")]
    pub(crate) fn step(&mut self, api: &str, operation: &str, result: Result<String, String>) {
        self.steps += 1;
        let (mark, words) = match result {
            Ok(words) => ("ok  ", words),
            Err(words) => {
                self.failed += 1;
                ("FAIL", words)
            }
        };
        println!("{mark}  {api:<9} {operation:<22} {words}");
    }

    /// Prints the verdict.
    #[expect(clippy::print_stdout, reason = "the table is what the demo is for")]
    pub(crate) fn finish(self) -> ExitCode {
        println!("\n{} steps, {} failed", self.steps, self.failed);
        if self.failed == 0 { ExitCode::SUCCESS } else { ExitCode::from(1) }
    }
}
