//! What is shown of the rows.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde_json::json;

use crate::document::{Outcome, Progress, Row};

/// One line for a row, shown when it is done.
pub(crate) fn line(row: &Row) -> String {
    format!(
        "{:<28} {}  raw {:<28} ours {:<28} {:>4} operations {:>6} lines {:>6.1} s {:>3} lost",
        row.name,
        row.version,
        short(&row.raw),
        short(&row.ours),
        row.ours.operations,
        row.ours.lines,
        row.ours.seconds,
        lost(row),
    )
}

/// The table, the causes, the sums.
pub(crate) fn text(rows: &[Row]) -> String {
    let mut out = String::new();
    for row in rows {
        out.push_str(&line(row));
        out.push('\n');
    }
    for (title, half) in [("raw", (|row: &Row| &row.raw) as fn(&Row) -> &Progress), ("ours", |row| &row.ours)] {
        let stopped: Vec<_> = rows.iter().filter_map(|row| half(row).stopped().map(|stop| (&row.name, stop))).collect();
        if !stopped.is_empty() {
            let _ = writeln!(out, "\nWhere {title} stopped:");
        }
        for (name, (stage, why)) in stopped {
            let _ = writeln!(out, "{name}: {stage}: {why}");
        }
    }
    out.push_str("\nversion  documents  operations   raw: generated compiled   ours: loaded converted parsed generated compiled\n");
    for (version, rows) in by_version(rows) {
        let count = |pick: fn(&Row) -> &Outcome| rows.iter().filter(|row| pick(row) == &Outcome::Passed).count();
        let _ = writeln!(
            out,
            "{version:<8} {:>9} {:>11} {:>16} {:>8} {:>14} {:>9} {:>6} {:>9} {:>8}",
            rows.len(),
            rows.iter().map(|row| row.ours.operations).sum::<usize>(),
            count(|row| &row.raw.generated),
            count(|row| &row.raw.compiled),
            count(|row| &row.ours.loaded),
            count(|row| &row.ours.converted),
            count(|row| &row.ours.parsed),
            count(|row| &row.ours.generated),
            count(|row| &row.ours.compiled),
        );
    }
    let operations: usize = rows.iter().map(|row| row.ours.operations).sum();
    let all: usize = rows.iter().map(lost).sum();
    let share = 100.0 * all as f64 / operations.max(1) as f64;
    let _ = writeln!(out, "\nTypes lost: {all}, {share:.2} in a hundred operations");
    for (what, places) in sum(rows.iter().map(|row| &row.ours.degradations)) {
        let _ = writeln!(out, "{places:>7} x  {what}");
    }
    out.push_str("Types looser:\n");
    for (what, places) in sum(rows.iter().map(|row| &row.ours.looser)) {
        let _ = writeln!(out, "{places:>7} x  {what}");
    }
    let mut slow: Vec<&Row> = rows.iter().collect();
    slow.sort_by(|a, b| b.ours.seconds.total_cmp(&a.ours.seconds));
    out.push_str("Slowest:");
    for row in slow.iter().take(5) {
        let _ = write!(out, " {} {:.1} s;", row.name, row.ours.seconds);
    }
    out.trim_end_matches(';').to_owned()
}

/// The rows, for programs.
pub(crate) fn json(rows: &[Row]) -> Result<String, String> {
    serde_json::to_string_pretty(&json!({"documents": rows})).map_err(|error| error.to_string())
}

/// `all` and each version with its rows.
fn by_version(rows: &[Row]) -> BTreeMap<&str, Vec<&Row>> {
    let mut versions: BTreeMap<&str, Vec<&Row>> = BTreeMap::new();
    for row in rows {
        versions.entry(&row.version).or_default().push(row);
        versions.entry("all").or_default().push(row);
    }
    versions
}

fn sum<'a>(all: impl Iterator<Item = &'a BTreeMap<String, usize>>) -> Vec<(String, usize)> {
    let mut kinds: BTreeMap<String, usize> = BTreeMap::new();
    for (what, places) in all.flatten() {
        *kinds.entry(what.clone()).or_default() += places;
    }
    let mut kinds: Vec<_> = kinds.into_iter().collect();
    kinds.sort_by_key(|(_, places)| std::cmp::Reverse(*places));
    kinds
}

fn lost(row: &Row) -> usize {
    row.ours.degradations.values().sum()
}

fn short(progress: &Progress) -> String {
    match progress.stopped() {
        Some((stage, why)) => format!("{stage}: {}", why.chars().take(18).collect::<String>()),
        None if progress.compiled == Outcome::Passed => "compiled".to_owned(),
        None => "generated".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sums_are_of_what_the_rows_say() {
        let good = Progress { generated: Outcome::Passed, operations: 50, lines: 10, ..Progress::default() };
        let bad = Progress { loaded: Outcome::Failed("no text".to_owned()), ..Progress::default() };
        let row = |name: &str, raw: &Progress, ours: Progress| Row {
            name: name.to_owned(),
            path: String::new(),
            version: "3.0".to_owned(),
            raw: raw.clone(),
            ours,
        };
        let lossy = Progress { degradations: [("gone".to_owned(), 2)].into(), ..good.clone() };
        let rows = [row("one", &bad, good.clone()), row("two", &good, lossy)];
        let text = text(&rows);
        assert!(text.contains("\nWhere raw stopped:\none: load: no text\n"), "{text}");
        assert!(!text.contains("Where ours stopped"), "{text}");
        assert!(text.contains("Types lost: 2, 2.00 in a hundred operations\n      2 x  gone\n"), "{text}");
        assert!(rows.iter().all(Row::is_whole));
        assert!(json(&rows).unwrap().contains("\"no text\""));
    }
}
