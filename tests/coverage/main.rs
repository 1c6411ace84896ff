//! What of each API is covered by what, as a table, as a page, or for programs; and whether that is less than it was.
//!
//! Run by `cargo xtask coverage`. Exit code 0 when the ratchet holds, 1 when it does not, 2 when nothing could be measured.

mod html;
mod markdown;
mod text;

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, ValueEnum};
use tests::coverage::ratchet::{self, Finding, Ratchet};
use tests::coverage::{self, Report};
use tests::subject::{SUBJECTS, root};

#[derive(Debug, Parser)]
struct Flags {
    /// How the report is written.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Write it there instead of to the terminal.
    #[arg(long)]
    out: Option<PathBuf>,
    /// Take what is covered now into the ratchet.
    #[arg(long)]
    update: bool,
    /// With --update: the reason that is given to what has none.
    #[arg(long, requires = "update")]
    reason: Option<String>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Format {
    Text,
    Md,
    Json,
    Html,
}

/// How many findings are told one by one.
const TOLD: usize = 40;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match run(&Flags::parse()).await {
        Ok(findings) => verdict(&findings),
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::from(2)
        }
    }
}

/// What is left to be done.
async fn run(flags: &Flags) -> Result<Vec<Finding>, Box<dyn std::error::Error>> {
    let mut report = coverage::measure(&SUBJECTS, &root().join("specs")).await?;
    let path = ratchet::file();
    let mut kept = match Ratchet::read(&path) {
        // The first one.
        Err(_) if flags.update && !path.exists() => Ratchet::default(),
        other => other?,
    };
    if flags.update {
        let updated = kept.updated(&report);
        let updated = match &flags.reason {
            Some(reason) => updated.with_reason(reason),
            None => updated,
        };
        if updated == kept {
            eprintln!("tests/coverage/ratchet.json is up to date");
        } else {
            write(&path, updated.to_text().as_bytes())?;
            eprintln!("tests/coverage/ratchet.json is rewritten");
        }
        kept = updated;
    }
    kept.explain(&mut report);
    let text = written(&report, flags.format)?;
    match &flags.out {
        Some(path) => write(path, text.as_bytes())?,
        None => std::io::stdout().lock().write_all(text.as_bytes())?,
    }
    Ok(kept.findings(&report))
}

fn written(report: &Report, format: Format) -> Result<String, serde_json::Error> {
    Ok(match format {
        Format::Text => text::text(report),
        Format::Md => markdown::markdown(report),
        Format::Json => serde_json::to_string_pretty(report)? + "\n",
        Format::Html => html::html(report),
    })
}

/// The old file stays whole until the new one is.
fn write(path: &Path, bytes: &[u8]) -> Result<(), Box<dyn std::error::Error>> {
    let told = |error: std::io::Error| format!("{}: cannot be written: {error}", path.display());
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut file = tempfile::NamedTempFile::new_in(folder).map_err(told)?;
    file.write_all(bytes).map_err(told)?;
    #[cfg(unix)]
    {
        // Temporary files are their owner's alone.
        use std::os::unix::fs::PermissionsExt as _;
        file.as_file().set_permissions(std::fs::Permissions::from_mode(0o644)).map_err(told)?;
    }
    file.persist(path).map_err(|error| told(error.error))?;
    Ok(())
}

fn verdict(findings: &[Finding]) -> ExitCode {
    if findings.is_empty() {
        return ExitCode::SUCCESS;
    }
    eprintln!("\nthe ratchet does not hold:");
    findings.iter().take(TOLD).for_each(|finding| eprintln!("- {finding}"));
    if findings.len() > TOLD {
        eprintln!("- and {} more", findings.len() - TOLD);
    }
    ExitCode::from(1)
}

#[cfg(test)]
mod formats {
    use tests::coverage::report::{ApiReport, Figure, OperationReport, Share, StatusReport, Uncovered};

    use super::*;

    /// One operation whose words would break out of every format.
    fn report() -> Report {
        let gap = Uncovered { item: "getA query <u>|".to_owned(), reason: "\"quoted\" & <i>".to_owned() };
        let share = Share { covered: 1, of: 2 };
        let column = "parameters";
        let figure = Figure { column, title: column, share, uncovered: vec![gap], covered: Default::default() };
        let status =
            StatusReport { status: "200".to_owned(), fixtures: vec!["ok".to_owned()], due: true, mocked: true };
        let operation = OperationReport {
            id: "getA".to_owned(),
            method: "GET".to_owned(),
            path: "/a/{id}".to_owned(),
            tag: "A | <script>".to_owned(),
            summary: "</script><img src=x onerror=alert(1)>".to_owned(),
            evidence: "inferred",
            inference: Some("weak"),
            in_document: true,
            client_method: Some("get_a".to_owned()),
            statuses: vec![status],
            contract_tests: vec!["contract-calls"],
            property_tests: Vec::new(),
            named_in: Vec::new(),
            mock_answers: vec!["replayed"],
            parameters: share,
            answer_parts: Share::default(),
            request_parts: Share::default(),
            uncovered: vec![("parameters", "getA query <u>|".to_owned())],
        };
        let (figures, operations, schemas) = (vec![figure], vec![operation], Vec::new());
        Report { apis: vec![ApiReport { api: "a".into(), title: "A & <co>".into(), figures, operations, schemas }] }
    }

    #[test]
    fn the_page_shows_markup_of_the_document_as_text() {
        let page = written(&report(), Format::Html).unwrap();
        for raw in ["<script>\"", "<img", "<u>", "<i>", "<co>", "A | <script>"] {
            assert!(!page.contains(raw), "{raw}");
        }
        assert!(page.contains("A &amp; &lt;co&gt;") && page.contains("&quot;quoted&quot; &amp; &lt;i&gt;"));
        assert_eq!(page.matches("<script>").count(), 1, "its own");
        for outside in ["http://", "https://", "src=\"", "@import", "url("] {
            assert!(!page.contains(outside), "{outside}: the page fetches nothing");
        }
    }

    #[test]
    fn a_table_row_of_markdown_stays_one_row() {
        let text = written(&report(), Format::Md).unwrap();
        let row = text.lines().find(|line| line.contains("`getA`")).unwrap();
        assert_eq!(row.replace("\\|", "").matches('|').count(), 12, "{row}");
        assert!(text.contains("| parameters | 1 | 2 | 50 % |"), "{text}");
    }

    #[test]
    fn text_and_json_say_evidence_figures_and_reasons() {
        let text = written(&report(), Format::Text).unwrap();
        assert!(text.contains("1/2") && text.contains("inferred, weak") && text.contains("\"quoted\" & <i>"), "{text}");
        let json: serde_json::Value = serde_json::from_str(&written(&report(), Format::Json).unwrap()).unwrap();
        let api = &json["apis"][0];
        assert_eq!(api["figures"][0]["covered"], 1);
        assert_eq!(api["figures"][0]["uncovered"][0]["reason"], "\"quoted\" & <i>");
        assert_eq!(api["operations"][0]["statuses"][0]["fixtures"][0], "ok");
    }
}
