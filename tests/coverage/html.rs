//! One page that needs nothing else: no network, no build, and without its script only the filter is missing.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use tests::coverage::Report;
use tests::coverage::report::{ApiReport, OperationReport, SchemaReport, Share};

use crate::text::evidence;

const STYLE: &str = include_str!("page.css");
const SCRIPT: &str = include_str!("page.js");

/// The page.
pub(crate) fn html(report: &Report) -> String {
    let mut out = String::new();
    // Writing into a string cannot fail.
    let _ = page(&mut out, report);
    out
}

fn page(out: &mut String, report: &Report) -> std::fmt::Result {
    writeln!(
        out,
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n<title>Coverage</title>\n<style>\n{STYLE}</style>\n</head>\n\
         <body>\n<a class=\"skip\" href=\"#main\">Skip to the content</a>\n<header class=\"top\">\n<h1>Coverage</h1>\n<nav \
         aria-label=\"APIs\">"
    )?;
    for api in &report.apis {
        writeln!(out, "<a href=\"#{0}\">{1}</a>", escape(&api.api), escape(&api.title))?;
    }
    let operations = || report.apis.iter().flat_map(|api| &api.operations);
    let tags: BTreeSet<&str> = operations().map(|one| &*one.tag).filter(|tag| !tag.is_empty()).collect();
    writeln!(
        out,
        "</nav>\n<form class=\"tools\" id=\"filter\" hidden>\n<label>Search <input type=\"search\" id=\"text\" \
         autocomplete=\"off\"></label>\n<label>Tag <select id=\"tag\"><option value=\"\">all</option>"
    )?;
    for tag in tags {
        writeln!(out, "<option>{}</option>", escape(tag))?;
    }
    writeln!(
        out,
        "</select></label>\n<label>Evidence <select id=\"evidence\"><option value=\"\">all</option>\
         <option>documented</option><option>observed</option><option>inferred</option></select></label>\n<label><input \
         type=\"checkbox\" id=\"gaps\"> with gaps only</label>\n<output id=\"count\"></output>\n</form>\n</header>\n<main \
         id=\"main\" tabindex=\"-1\">"
    )?;
    for api in &report.apis {
        section(out, api)?;
    }
    writeln!(out, "</main>\n<script>\n{SCRIPT}</script>\n</body>\n</html>")
}

fn section(out: &mut String, api: &ApiReport) -> std::fmt::Result {
    writeln!(out, "<section id=\"{}\">\n<h2>{}</h2>\n<ul class=\"figures\">", escape(&api.api), escape(&api.title))?;
    for figure in &api.figures {
        let (share, percent) = (figure.share, figure.share.percent());
        writeln!(
            out,
            "<li><span>{}</span> <b>{share}</b> <meter min=\"0\" max=\"100\" value=\"{percent}\">{percent} %</meter></li>",
            escape(figure.title)
        )?;
    }
    writeln!(
        out,
        "</ul>\n<h3>Operations</h3>\n<div class=\"wide\"><table>\n<thead><tr><th>operation<th>evidence<th>client\
         <th>fixtures<th>contract tests<th>property tests<th>mock<th>parameters<th>answers<th>requests</tr></thead>\n<tbody>"
    )?;
    api.operations.iter().try_for_each(|one| operation(out, one))?;
    writeln!(
        out,
        "</tbody></table></div>\n<h3>Schemas</h3>\n<p class=\"muted\">Members and enum values that some fixture has.</p>"
    )?;
    writeln!(
        out,
        "<div class=\"wide\"><table>\n<thead><tr><th>schema<th>members of answers<th>values of answers<th>members of requests\
         <th>values of requests</tr></thead>\n<tbody>"
    )?;
    api.schemas.iter().try_for_each(|one| schema(out, one))?;
    writeln!(out, "</tbody></table></div>\n<h3>Uncovered, and why</h3>")?;
    for figure in api.figures.iter().filter(|figure| !figure.uncovered.is_empty()) {
        writeln!(out, "<details><summary>{} ({})</summary>\n<dl>", escape(figure.title), figure.uncovered.len())?;
        for gap in &figure.uncovered {
            let reason = if gap.reason.is_empty() { "no reason is given" } else { &gap.reason };
            writeln!(out, "<dt><code>{}</code></dt><dd>{}</dd>", escape(&gap.item), escape(reason))?;
        }
        writeln!(out, "</dl></details>")?;
    }
    writeln!(out, "</section>")
}

fn operation(out: &mut String, one: &OperationReport) -> std::fmt::Result {
    let text = [&*one.id, &*one.path, &*one.summary, &*one.tag].join(" ").to_lowercase();
    writeln!(
        out,
        "<tr data-text=\"{}\" data-tag=\"{}\" data-evidence=\"{}\"{}>",
        escape(&text),
        escape(&one.tag),
        escape(one.evidence),
        if is_complete(one) { "" } else { " data-gaps" },
    )?;
    write!(
        out,
        "<th scope=\"row\"><details><summary>{}</summary><p>{}</p><p><code>{} {}</code></p>",
        escape(&one.id),
        escape(&one.summary),
        escape(&one.method),
        escape(&one.path)
    )?;
    for status in one.statuses.iter().filter(|status| status.due) {
        let cases = if status.fixtures.is_empty() { "no fixture".to_owned() } else { status.fixtures.join(", ") };
        write!(out, "<p>{}: {}</p>", escape(&status.status), escape(&cases))?;
    }
    if !one.named_in.is_empty() {
        write!(out, "<p>called by name in {}</p>", escape(&one.named_in.join(", ")))?;
    }
    gaps(out, &one.uncovered)?;
    write!(
        out,
        "</details></th><td><span class=\"mark {}\">{}</span></td>",
        escape(one.evidence),
        escape(&evidence(one))
    )?;
    match &one.client_method {
        Some(name) => write!(out, "<td><code>{}</code></td>", escape(name))?,
        None => write!(out, "<td class=\"bad\">none</td>")?,
    }
    share(out, one.fixtures())?;
    for words in [&one.contract_tests, &one.property_tests, &one.mock_answers] {
        let words = words.iter().map(|word| word.trim_start_matches("contract-").trim_start_matches("property-"));
        write!(out, "<td>{}</td>", escape(&words.collect::<Vec<_>>().join(", ")))?;
    }
    [one.parameters, one.answer_parts, one.request_parts].into_iter().try_for_each(|one| share(out, one))?;
    writeln!(out, "</tr>")
}

fn schema(out: &mut String, one: &SchemaReport) -> std::fmt::Result {
    let has_gaps = if one.uncovered.is_empty() { "" } else { " data-gaps" };
    write!(out, "<tr data-text=\"{}\"{has_gaps}><th scope=\"row\">", escape(&one.name.to_lowercase()))?;
    if one.uncovered.is_empty() {
        write!(out, "{}", escape(&one.name))?;
    } else {
        write!(out, "<details><summary>{}</summary>", escape(&one.name))?;
        gaps(out, &one.uncovered)?;
        write!(out, "</details>")?;
    }
    write!(out, "</th>")?;
    let shares = [one.answer_members, one.answer_values, one.request_members, one.request_values];
    shares.into_iter().try_for_each(|one| share(out, one))?;
    writeln!(out, "</tr>")
}

fn gaps(out: &mut String, gaps: &[(&str, String)]) -> std::fmt::Result {
    if gaps.is_empty() {
        return Ok(());
    }
    write!(out, "<ul>")?;
    for (column, item) in gaps {
        write!(out, "<li><code>{}</code> <span class=\"muted\">{}</span></li>", escape(item), escape(column))?;
    }
    write!(out, "</ul>")
}

/// Whether nothing of it is uncovered, and its own fixtures have all that its schemas allow.
fn is_complete(one: &OperationReport) -> bool {
    one.uncovered.is_empty()
        && [one.parameters, one.answer_parts, one.request_parts].iter().all(|share| share.is_full())
}

/// Beside the colour stands the figure itself, for those who do not see it.
fn share(out: &mut String, share: Share) -> std::fmt::Result {
    let class = match share {
        Share { of: 0, .. } => "muted",
        share if share.is_full() => "good",
        _ => "warn",
    };
    write!(out, "<td class=\"number {class}\">{share}</td>")
}

/// Text for an element or a quoted attribute.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            other => out.push(other),
        }
    }
    out
}
