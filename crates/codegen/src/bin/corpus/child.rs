//! Processes that handle one document each, within limits of time and memory.

use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::document::{Half, Outcome, PROGRESS, Progress, Row, one_line};

/// What one document may take.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Limits {
    pub seconds: u64,
    /// Of memory in use; looked at where the system tells it in `/proc`.
    pub mebibytes: u64,
}

/// Sends the document both ways and collects what is known of it.
pub(crate) fn row(path: &Path, name: &str, folder: &Path, limits: &Limits) -> Result<Row, String> {
    let half = |half| progress(path, half, folder, limits);
    Ok(Row {
        name: name.to_owned(),
        path: path.display().to_string(),
        version: version(path),
        raw: half(Half::Raw)?,
        ours: half(Half::Ours)?,
    })
}

fn progress(path: &Path, half: Half, folder: &Path, limits: &Limits) -> Result<Progress, String> {
    let note = folder.join(PROGRESS);
    let _ = std::fs::remove_file(&note);
    let program = std::env::current_exe().map_err(|error| format!("this program cannot be found: {error}"))?;
    std::fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let log = folder.join(format!("{}.log", half.word()));
    let stderr = std::fs::File::create(&log).map_err(|error| format!("{}: {error}", log.display()))?;
    let started = Instant::now();
    let mut child = Command::new(program)
        .arg(path)
        .args(["--half", half.word(), "--out"])
        .arg(folder)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(stderr)
        .spawn()
        .map_err(|error| format!("no process could be started: {error}"))?;
    let died = watch(&mut child, limits)?;
    let text = std::fs::read_to_string(&note).unwrap_or_default();
    let mut progress: Progress = serde_json::from_str(&text).unwrap_or_default();
    if let Some(mut why) = died {
        if let Some(last) = std::fs::read_to_string(&log).unwrap_or_default().lines().rfind(|line| !line.is_empty()) {
            why = format!("{why}: {}", one_line(last));
        }
        progress.seconds = started.elapsed().as_secs_f64();
        let mut stages = progress.stages();
        let at = stages.iter().position(|(_, outcome)| **outcome == Outcome::UnderWay).unwrap_or(0);
        if let Some((_, outcome)) = stages.get_mut(at) {
            **outcome = Outcome::Failed(why);
        }
    }
    Ok(progress)
}

/// Waits for the end; says why, when it was not a good one.
fn watch(child: &mut Child, limits: &Limits) -> Result<Option<String>, String> {
    let started = Instant::now();
    loop {
        if let Some(status) = child.try_wait().map_err(|error| error.to_string())? {
            return Ok((!status.success()).then(|| format!("the process ended with {status}")));
        }
        let over = if started.elapsed() > Duration::from_secs(limits.seconds) {
            Some(format!("no end after {} s", limits.seconds))
        } else {
            memory(child.id()).filter(|used| *used > limits.mebibytes).map(|used| format!("took {used} MiB"))
        };
        if let Some(why) = over {
            // It may have ended by itself in this moment; either way it is gone after the wait.
            let _ = child.kill();
            child.wait().map_err(|error| error.to_string())?;
            return Ok(Some(why));
        }
        std::thread::sleep(Duration::from_millis(50));
    }
}

/// MiB that a process has in memory; none where the system does not tell.
fn memory(process: u32) -> Option<u64> {
    let text = std::fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = text.lines().find(|line| line.starts_with("VmRSS:"))?;
    line.split_whitespace().nth(1)?.parse::<u64>().ok().map(|kibibytes| kibibytes / 1024)
}

/// `2.0`, `3.0` or `3.1` as the document says.
fn version(path: &Path) -> String {
    let text = std::fs::read_to_string(path).unwrap_or_default();
    let after = ["\"openapi\"", "\"swagger\"", "openapi:", "swagger:"]
        .iter()
        .filter_map(|word| text.find(word).and_then(|at| text.get(at + word.len()..)))
        .map(|rest| rest.trim_start_matches([':', ' ', '"', '\'', '\t']))
        .find(|rest| rest.starts_with(|letter: char| letter.is_ascii_digit()));
    after.and_then(|rest| rest.get(..3)).unwrap_or("?").to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_process_that_does_not_end_is_ended() {
        let mut child = Command::new("sleep").arg("60").spawn().unwrap();
        let why = watch(&mut child, &Limits { seconds: 0, mebibytes: 1 << 20 }).unwrap();
        assert_eq!(why.unwrap(), "no end after 0 s");
        assert!(child.try_wait().unwrap().is_some());
    }

    #[test]
    fn the_version_is_told_from_the_text() {
        let folder = tempfile::tempdir().unwrap();
        for (text, wanted) in
            [("{\"swagger\" : \"2.0\"}", "2.0"), ("openapi: '3.1.0'\n", "3.1"), ("info: {}\nopenapi: 3.0.3\n", "3.0")]
        {
            let path = folder.path().join("a");
            std::fs::write(&path, text).unwrap();
            assert_eq!(version(&path), wanted);
        }
    }
}
