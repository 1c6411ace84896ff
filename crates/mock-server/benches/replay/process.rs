//! A server in a process of its own, and what it has used.

use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::process::{Child, Command, Stdio};

use crate::Failure;

/// Stopped when dropped.
pub(crate) struct Process {
    pub(crate) address: SocketAddr,
    child: Child,
}

/// Processor time in clock ticks, of the program and of the system for it.
#[derive(Clone, Copy)]
pub(crate) struct Usage(u64);

impl Process {
    /// Starts this program again as a server; it prints where it listens.
    pub(crate) fn start(kind: &str, argument: &str) -> Result<Self, Failure> {
        let mut command = Command::new(std::env::current_exe()?);
        let mut child = command.args([kind, argument]).stdout(Stdio::piped()).spawn()?;
        let mut address = String::new();
        BufReader::new(child.stdout.take().ok_or("the server has no output")?).read_line(&mut address)?;
        Ok(Self { address: address.trim().parse()?, child })
    }

    pub(crate) fn usage(&self) -> Result<Usage, Failure> {
        let stat = std::fs::read_to_string(format!("/proc/{}/stat", self.child.id()))?;
        // The name of the program stands in brackets and may hold anything; user and system time are the 12th and 13th
        // field after it.
        let fields: Vec<&str> = stat.rsplit_once(')').map_or("", |(_, rest)| rest).split_whitespace().collect();
        let ticks = |at: usize| fields.get(at).and_then(|text| text.parse::<u64>().ok()).unwrap_or(0);
        Ok(Usage(ticks(11) + ticks(12)))
    }

    /// Memory that is in use now.
    pub(crate) fn memory_kib(&self) -> Result<u64, Failure> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id()))?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).ok_or("this system tells no memory")?;
        Ok(line.trim().trim_end_matches(" kB").parse()?)
    }
}

impl Usage {
    pub(crate) fn between(before: Self, after: Self) -> Self {
        Self(after.0.saturating_sub(before.0))
    }

    pub(crate) fn ticks(self) -> u64 {
        self.0
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
