//! The report for a page of text, such as the summary of a CI run.

use std::fmt::Write as _;

use tests::coverage::Report;
use tests::coverage::report::ApiReport;

use crate::text::evidence;

/// The same as the text, in tables.
pub(crate) fn markdown(report: &Report) -> String {
    let mut out = String::from("# Coverage\n");
    for api in &report.apis {
        // Writing into a string cannot fail.
        let _ = api_markdown(&mut out, api);
    }
    out
}

fn api_markdown(out: &mut String, api: &ApiReport) -> std::fmt::Result {
    writeln!(out, "\n## {}\n\n| what | covered | of | |\n|---|---:|---:|---:|", cell(&api.title))?;
    for figure in &api.figures {
        let share = figure.share;
        writeln!(out, "| {} | {} | {} | {} % |", figure.title, share.covered, share.of, share.percent())?;
    }
    writeln!(
        out,
        "\n| operation | tag | evidence | client | fixtures | contract tests | property tests | mock | parameters | \
         answers | requests |\n|---|---|---|---|---:|---|---|---|---:|---:|---:|"
    )?;
    for one in &api.operations {
        let short = |words: &[&str]| {
            let words = words.iter().map(|word| word.trim_start_matches("contract-").trim_start_matches("property-"));
            words.collect::<Vec<_>>().join(", ")
        };
        writeln!(
            out,
            "| `{}` | {} | {} | {} | {} | {} | {} | {} | {} | {} | {} |",
            cell(&one.id),
            cell(&one.tag),
            evidence(one),
            one.client_method.as_deref().map_or_else(|| "**none**".to_owned(), |name| format!("`{}`", cell(name))),
            one.fixtures(),
            short(&one.contract_tests),
            short(&one.property_tests),
            one.mock_answers.join(", "),
            one.parameters,
            one.answer_parts,
            one.request_parts,
        )?;
    }
    for figure in api.figures.iter().filter(|figure| !figure.uncovered.is_empty()) {
        writeln!(out, "\n### Uncovered: {}\n", figure.title)?;
        for gap in &figure.uncovered {
            let reason = if gap.reason.is_empty() { "**no reason is given**".to_owned() } else { cell(&gap.reason) };
            writeln!(out, "- `{}`: {reason}", gap.item.replace('`', "'"))?;
        }
    }
    Ok(())
}

/// Text that stays in its cell and is not taken for markup.
fn cell(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '|' | '*' | '`' | '[' | ']' | '\\' => out.extend(['\\', letter]),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '&' => out.push_str("&amp;"),
            '\n' | '\r' => out.push(' '),
            other => out.push(other),
        }
    }
    out
}
