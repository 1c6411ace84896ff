//! The table for the terminal.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use tests::coverage::Report;
use tests::coverage::report::{ApiReport, OperationReport};

/// Figures, operations, and what is uncovered by its reason.
pub(crate) fn text(report: &Report) -> String {
    let mut out = String::new();
    for api in &report.apis {
        // Writing into a string cannot fail.
        let _ = api_text(&mut out, api);
    }
    out
}

fn api_text(out: &mut String, api: &ApiReport) -> std::fmt::Result {
    writeln!(out, "{} ({})\n", api.title, api.api)?;
    for figure in &api.figures {
        writeln!(out, "  {:<24} {:>9}  {:>3} %", figure.title, figure.share, figure.share.percent())?;
    }
    let wide = api.operations.iter().map(|one| one.id.len()).max().unwrap_or_default().max(9);
    writeln!(
        out,
        "\n  {:<wide$}  {:<17} {:<6} {:>8} {:<8} {:<8} {:<4} {:>7} {:>7} {:>7}",
        "operation", "evidence", "client", "fixtures", "contract", "property", "mock", "params", "answer", "request",
    )?;
    for one in &api.operations {
        writeln!(
            out,
            "  {:<wide$}  {:<17} {:<6} {:>8} {:<8} {:<8} {:<4} {:>7} {:>7} {:>7}",
            one.id,
            evidence(one),
            if one.client_method.is_some() { "yes" } else { "NO" },
            one.fixtures(),
            letters(&one.contract_tests, "contract-"),
            letters(&one.property_tests, "property-"),
            mock(one),
            one.parameters,
            one.answer_parts,
            one.request_parts,
        )?;
    }
    writeln!(
        out,
        "\n  contract: calls, leaks; property: wire, round trip, tolerance, redaction; by their first letters."
    )?;
    writeln!(
        out,
        "  mock: r from a fixture, s from its state, m made up. answer, request: members and enum values that the"
    )?;
    writeln!(
        out,
        "  operation's own fixtures have, of those that its schemas allow. `--format md` names all that is uncovered.\n"
    )?;
    for figure in api.figures.iter().filter(|figure| !figure.uncovered.is_empty()) {
        writeln!(out, "  {}, {} uncovered:", figure.title, figure.uncovered.len())?;
        let mut reasons = BTreeMap::<&str, usize>::new();
        figure.uncovered.iter().for_each(|gap| *reasons.entry(&gap.reason).or_default() += 1);
        for (reason, count) in reasons {
            writeln!(out, "    {count:>4}  {}", if reason.is_empty() { "no reason is given" } else { reason })?;
        }
    }
    writeln!(out)
}

/// `inferred, weak`; of an operation that is not in the document there is none.
pub(crate) fn evidence(operation: &OperationReport) -> String {
    match (operation.in_document, operation.inference) {
        (false, _) => "not in document".to_owned(),
        (true, Some(inference)) => format!("{}, {inference}", operation.evidence),
        (true, None) => operation.evidence.to_owned(),
    }
}

fn mock(operation: &OperationReport) -> String {
    let letter = |word: &&str| match *word {
        "replayed" => 'r',
        "stateful" => 's',
        _ => 'm',
    };
    operation.mock_answers.iter().map(letter).collect()
}

fn letters(words: &[&str], prefix: &str) -> String {
    let letters = words.iter().filter_map(|word| word.strip_prefix(prefix)?.chars().next());
    let text: String = letters.collect();
    if text.is_empty() { "-".to_owned() } else { text }
}
