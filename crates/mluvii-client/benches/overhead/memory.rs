//! The largest memory of a program that reads a list to its end; it should not grow with the list.

use std::process::Command;

use mluvii_client::{Client, StaticToken};

use crate::{Failure, TOKEN};

/// How many sessions were read, and the most memory that the program had meanwhile.
pub(crate) struct Reading {
    pub(crate) sessions: u64,
    pub(crate) peak_kib: u64,
}

pub(crate) fn measure(url: &str) -> Result<Vec<Reading>, Failure> {
    [1_000, 10_000, 100_000].into_iter().map(|sessions| read(url, sessions)).collect()
}

fn read(url: &str, sessions: u64) -> Result<Reading, Failure> {
    let output = Command::new(std::env::current_exe()?).args(["--page", url, &sessions.to_string()]).output()?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned().into());
    }
    Ok(Reading { sessions, peak_kib: String::from_utf8(output.stdout)?.trim().parse()? })
}

/// Pages through so many sessions, 1,000 at a time, and prints the peak of its own memory in KiB.
#[expect(clippy::print_stdout, reason = "whoever started it reads the figure")]
pub(crate) fn page() -> Result<(), Failure> {
    let (Some(url), Some(count)) = (std::env::args().nth(2), std::env::args().nth(3)) else {
        return Err("--page needs a URL and a number".into());
    };
    let total: i32 = count.parse()?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let read = runtime.block_on(async {
        let client = Client::builder().base_url(url).token_source(StaticToken::new(TOKEN)).build()?;
        // The server takes the tenant for the number of sessions there are.
        let mut sessions = client.list_sessions().department_id(vec![total]).limit(1_000).items();
        let mut read = 0;
        while let Some(session) = sessions.next().await {
            std::hint::black_box(session?.id);
            read += 1;
        }
        Ok::<i32, Failure>(read)
    })?;
    if read != total {
        return Err(format!("{read} sessions instead of {total}").into());
    }
    let status = std::fs::read_to_string("/proc/self/status")?;
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).ok_or("this system tells no peak memory")?;
    println!("{}", peak.trim().trim_end_matches(" kB"));
    Ok(())
}
