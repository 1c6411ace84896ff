//! What many requests leave behind in the mock.

use serde_json::json;

use crate::case::{self, Case};
use crate::process::Process;
use crate::{Failure, load};

const CONNECTIONS: usize = 32;

/// Exchanges that the mock keeps unless it is told otherwise.
const KEPT: usize = 1_000;

/// What the bookkeeping of a kept exchange takes beside its bytes.
const ENTRY_BYTES: usize = 512;

/// Memory in KiB, at three moments.
pub(crate) struct Memory {
    requests: usize,
    idle_kib: u64,
    /// When all was asked for once and the list of requests is full.
    full_kib: u64,
    after_kib: u64,
    /// What the list of requests may hold of such exchanges.
    journal_kib: u64,
}

/// Sends so many requests of all kinds that leave no object behind.
pub(crate) async fn measure(requests: usize) -> Result<Memory, Failure> {
    let mock = Process::start("--serve-mock", "replay")?;
    let idle_kib = mock.memory_kib()?;
    let token = load::login(mock.address).await?;
    let cases: Vec<Case> = case::all(&token).into_iter().filter(|case| !case.stateful).collect();
    let mut longest = 0;
    for step in cases.iter().flat_map(|case| &case.steps) {
        let answer = load::once(mock.address, &step.text).await?;
        longest = longest.max(step.text.len() + answer.length);
    }
    let send = async |each: usize| -> Result<u64, Failure> {
        for case in &cases {
            load::run(mock.address, case, CONNECTIONS, each).await?;
        }
        mock.memory_kib()
    };
    let full_kib = send(2 * KEPT).await?;
    let after_kib = send((requests / cases.len()).saturating_sub(2 * KEPT)).await?;
    let journal_kib = (KEPT * (longest + ENTRY_BYTES)) as u64 / 1024;
    Ok(Memory { requests, idle_kib, full_kib, after_kib, journal_kib })
}

impl Memory {
    #[expect(clippy::print_stdout, reason = "the figures are what the bench is for")]
    pub(crate) fn print(&self, as_json: bool) {
        let Self { requests, idle_kib, full_kib, after_kib, journal_kib } = *self;
        let share = after_kib.saturating_sub(journal_kib) as f64 / idle_kib as f64;
        if as_json {
            println!(
                "{}",
                json!({
                    "requests": requests, "idle_kib": idle_kib, "full_kib": full_kib, "after_kib": after_kib,
                    "journal_kib": journal_kib, "after_without_journal_by_idle": share,
                })
            );
            return;
        }
        let mib = |kib: u64| kib as f64 / 1024.0;
        println!(
            "memory: {:.1} MiB idle, {:.1} MiB with a full list of requests, {:.1} MiB after {requests} requests; the list \
             may hold {:.1} MiB of it, the rest is {share:.2} times idle",
            mib(idle_kib),
            mib(full_kib),
            mib(after_kib),
            mib(journal_kib),
        );
    }
}
