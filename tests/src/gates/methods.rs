//! What the generated methods are called, answer and show.

use std::fmt::Write as _;
use std::path::Path;

use client_runtime::Operation as Row;
use openapi_kit::OperationIndex;

use super::{Finding, Gate};

/// The texts of all files below a folder, one after the other.
///
/// # Errors
/// When a folder or file cannot be read.
pub fn sources(folder: &Path) -> std::io::Result<String> {
    let mut paths = std::fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<std::io::Result<Vec<_>>>()?;
    paths.sort();
    let texts = paths.iter().map(|path| if path.is_dir() { sources(path) } else { std::fs::read_to_string(path) });
    texts.collect()
}

/// Operation, method and path, evidence, Rust method, and what it answers, a line for each row of the table.
pub fn list(operations: &[Row], builders: &str) -> String {
    let mut out = String::new();
    for operation in operations {
        let answer = answer_of(builders, operation.rust_name).unwrap_or_else(|| "(there is no such method)".to_owned());
        let evidence = format!("{:?}", operation.evidence).to_lowercase();
        let _ = writeln!(
            out,
            "{:<6} {:<62} {:<10} {}() -> {answer}",
            operation.method, operation.path, evidence, operation.rust_name
        );
    }
    out
}

/// The type inside `ResponseValue<…>` of the builder that the method gives.
fn answer_of(builders: &str, method: &str) -> Option<String> {
    let (_, rest) = builders.split_once(&format!("pub fn {method}("))?;
    let (_, rest) = rest.split_once("builder::")?;
    let builder = rest.split('<').next()?;
    let (_, rest) = builders.split_once(&format!("impl<'a> {builder}<'a> {{"))?;
    let (_, rest) = rest.split_once("pub async fn send(")?;
    let signature: String = rest.split('{').next()?.split_whitespace().collect::<Vec<_>>().join(" ");
    let (_, rest) = signature.split_once("ResponseValue<")?;
    let answer = rest[..rest.rfind(", Error")?].trim().trim_end_matches(',').trim();
    let answer = answer.strip_suffix('>').unwrap_or(answer);
    let answer = answer.replace("::std::vec::", "").replace("::std::option::", "").replace("::serde_json::", "");
    Some(answer.replace(' ', "").replace("crate::types::", "types::"))
}

/// Whether `text` is what the snapshot in `file` has, as a reviewer saw it last.
pub fn reviewed(gate: Gate, file: &Path, text: &str) -> Vec<Finding> {
    let place = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let snapshot = match std::fs::read_to_string(file) {
        Ok(snapshot) => snapshot,
        Err(error) => return vec![Finding::new(gate, place, format!("cannot be read: {error}"))],
    };
    // Metadata stands between two lines of dashes.
    let wanted = snapshot.splitn(3, "---\n").nth(2).unwrap_or_default();
    let mut lines = text.trim_end().lines().zip(wanted.trim_end().lines().map(Some).chain(std::iter::repeat(None)));
    let differs = lines.find(|(found, wanted)| *wanted != Some(*found)).map(|(found, _)| found);
    let shorter = || (text.trim_end().lines().count() < wanted.trim_end().lines().count()).then_some("the end");
    let problem = |line: &str| format!("differs from what was reviewed at `{}`", line.trim_end());
    differs.or_else(shorter).map(|line| Finding::new(gate, place, problem(line))).into_iter().collect()
}

/// Whether every method shows a call of its own in `builders`, the text of all generated builders. That the calls
/// compile is for the doc tests of the clients.
pub fn examples(index: &OperationIndex, operations: &[Row], builders: &str) -> Vec<Finding> {
    let judge = |operation: &openapi_kit::Operation| -> Result<(), String> {
        // That the table has it is for the census to say.
        let Some(row) = operations.iter().find(|row| row.id == operation.id) else { return Ok(()) };
        let signature = format!("\n    pub fn {}(", row.rust_name);
        let (before, _) = builders.split_once(&signature).ok_or_else(|| "has no method".to_owned())?;
        let (_, docs) = before.rsplit_once("/**").unwrap_or_default();
        let example = docs.split_once("\n```no_run\n").and_then(|(_, rest)| rest.split_once("\n```"));
        let (example, _) = example.ok_or_else(|| "has no example".to_owned())?;
        if !example.contains(&format!(".{}()", row.rust_name)) {
            return Err(format!("shows another call:\n{example}"));
        }
        let ends = if operation.paging.is_some() { ".items();" } else { ".send()" };
        let says_so = example.contains(ends).then_some(());
        says_so.ok_or_else(|| format!("does not say `{ends}`:\n{example}"))
    };
    let wrong = index.iter().filter_map(|operation| Some((operation, judge(operation).err()?)));
    wrong.map(|(operation, problem)| Finding::new(Gate::Examples, &operation.id, problem)).collect()
}

/// Whether no fence of `source`, the generated text of a client, keeps its code from being compiled.
pub fn compiled(name: &str, source: &str) -> Vec<Finding> {
    let fences = ["```text", "```ignore"].into_iter().filter(|fence| source.contains(fence));
    fences
        .map(|fence| Finding::new(Gate::Examples, name, format!("has {fence}, so the code is not compiled")))
        .collect()
}
