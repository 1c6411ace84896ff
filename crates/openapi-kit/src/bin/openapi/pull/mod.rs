//! `openapi pull`: the vendor's own document, kept as it came, beside ours.

mod fetch;
mod login;
mod record;

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;

use openapi_kit::Effective;
use openapi_kit::convert::{self, ConvertError, Converted, Cost};
use openapi_kit::effective::EffectiveError;
use openapi_kit::index::IndexError;
use openapi_kit::manifest::{Upstream, UpstreamLogin};
use openapi_kit::source::{self, SourceError};
use openapi_kit::upstream::{Comparison, EVIDENCE_FILE, Source, evidence_overlay, proposals_overlay};
use serde_json::Value;

use fetch::{Fetched, Header, Request};
use record::{Kept, Record, write_whole};

#[derive(Debug, clap::Args)]
pub(crate) struct Flags {
    /// Folder below specs/.
    api: String,
    /// Where the vendor's document is; `[upstream]` of api.toml says it otherwise.
    #[arg(long, value_name = "URL", conflicts_with = "check")]
    url: Option<String>,
    /// Show what would be written, and write nothing.
    #[arg(long, conflicts_with = "check")]
    dry_run: bool,
    /// Fetch nothing: compare what was kept. Exit code 1 when it was edited, or the evidence is not what it says.
    #[arg(long)]
    check: bool,
    /// Write an overlay (OpenAPI Overlay 1.0) of what would bring our document in line; nothing applies it.
    #[arg(long, value_name = "FILE")]
    proposals: Option<PathBuf>,
    /// Wait so long before the second attempt; twice as long before each further one.
    #[arg(long, value_name = "MS", default_value_t = 500, hide = true)]
    pause_ms: u64,
    /// The workspace.
    #[arg(long, value_name = "DIR", default_value = ".")]
    root: PathBuf,
}

/// Why nothing was pulled.
#[derive(Debug, thiserror::Error)]
pub(crate) enum PullError {
    #[error(transparent)]
    Effective(#[from] Box<EffectiveError>),
    #[error(transparent)]
    Source(#[from] SourceError),
    #[error("{}: {error}", path.display())]
    Convert { path: PathBuf, error: ConvertError },
    #[error(transparent)]
    Index(#[from] IndexError),
    #[error(transparent)]
    Fetch(#[from] fetch::FetchError),
    #[error(transparent)]
    Login(#[from] login::LoginError),
    #[error(transparent)]
    Record(#[from] record::RecordError),
    #[error("{}: [upstream] names no `url`; add one, or give --url", .0.display())]
    NoUrl(PathBuf),
    #[error("the environment has no {variable}, the value of the header `{header}`")]
    NoHeader { header: String, variable: String },
    #[error(
        "{url} answered a page, not a document; it may be a login page: see `login` and `headers_from_env` of [upstream]"
    )]
    Page { url: String },
    #[error("the address of {} has a user or password in it, and would be kept; use `headers_from_env` of [upstream]", .0)]
    Credentials(String),
    #[error("{url} answered 304, but nothing is kept; remove upstream.toml")]
    NothingKept { url: String },
    #[error("the report cannot be written: {0}")]
    Output(#[from] std::io::Error),
}

pub(crate) fn run(flags: &Flags) -> Result<ExitCode, PullError> {
    let folder = flags.root.join("specs").join(&flags.api);
    // Without the evidence that an earlier document gave: it must not confirm itself.
    let ours = Effective::build_without(&folder, |path| path.ends_with(EVIDENCE_FILE)).map_err(Box::new)?;
    let known = Kept::read(&folder)?;
    let mut out = String::new();
    let kept = match (flags.check, known) {
        (true, None) => {
            writeln!(std::io::stdout(), "{}: no document of the vendor is kept", flags.api)?;
            return Ok(ExitCode::SUCCESS);
        }
        (true, Some(known)) => known,
        (false, known) => fetch_document(flags, &folder, &ours, known, &mut out)?,
    };
    let edited = kept.is_edited();
    if edited {
        out.push_str(&format!("{}: edited since it was fetched; pull it again\n", kept.path.display()));
    }
    let theirs = read(&kept, &mut out)?;
    let comparison = Comparison::new(&ours.document, &theirs)?;
    out.push_str(&comparison.to_text());
    let source = source_of(&flags.api, &kept);
    let evidence = evidence_overlay(&ours.document, &comparison, &source);
    let file = folder.join("overlays").join(EVIDENCE_FILE);
    let stale = std::fs::read_to_string(&file).ok() != evidence;
    match (flags.check, flags.dry_run) {
        (true, _) if stale => {
            out.push_str(&format!("{}: stale; run `cargo xtask pull {}`\n", file.display(), flags.api));
        }
        (false, true) => {
            out.push_str(&format!("\n{} would be:\n{}", file.display(), evidence.as_deref().unwrap_or("nothing\n")));
        }
        (false, false) => {
            kept.write(&folder)?;
            write_evidence(&file, evidence.as_deref(), stale)?;
        }
        _ => {}
    }
    if let Some(path) = &flags.proposals {
        match proposals_overlay(&ours.document, &comparison, &source) {
            Some(text) => write_whole(path, text.as_bytes())?,
            None => out.push_str("there is nothing to propose\n"),
        }
    }
    std::io::stdout().lock().write_all(out.as_bytes())?;
    let found = if flags.check { edited || stale } else { comparison.differs() };
    Ok(if found { ExitCode::from(1) } else { ExitCode::SUCCESS })
}

/// Asks for the document; what is kept stays what it is when it has not changed.
fn fetch_document(
    flags: &Flags,
    folder: &Path,
    ours: &Effective,
    known: Option<Kept>,
    out: &mut String,
) -> Result<Kept, PullError> {
    let manifest = &ours.manifest;
    let own = manifest.upstream.as_ref();
    let url = flags.url.clone().or_else(|| own.and_then(|own| own.url.clone()));
    let url = url.ok_or_else(|| PullError::NoUrl(folder.join("api.toml")))?;
    let origin = fetch::origin(&url);
    if let Some((_, host)) = origin.rsplit_once('@') {
        return Err(PullError::Credentials(host.to_owned()));
    }
    let pause = Duration::from_millis(flags.pause_ms);
    let mut headers = own.map_or_else(|| Ok(Vec::new()), headers)?;
    if own.is_some_and(|own| own.login == UpstreamLogin::Token) {
        headers.push(login::token(&flags.api, manifest, &ours.document, &url, pause)?);
    }
    // An entity tag speaks of one address, and of what is kept only as long as nobody edits that.
    let comparable = known.as_ref().filter(|known| known.record.url == url && !known.is_edited());
    if let Some(etag) = comparable.and_then(|known| known.record.etag.as_ref()) {
        headers.push(Header::plain("if-none-match", etag));
    }
    match fetch::fetch(&Request { url: url.clone(), headers, form: None }, pause)? {
        Fetched::NotModified => {
            let known = known.ok_or(PullError::NothingKept { url })?;
            out.push_str(&format!("not changed since {}\n", known.record.fetched));
            Ok(known)
        }
        Fetched::Document { body, etag } => {
            let text = String::from_utf8_lossy(&body);
            if text.trim_start_matches('\u{feff}').trim_start().starts_with('<') {
                return Err(PullError::Page { url });
            }
            let kept = Kept::new(folder, body, Record::now(&url, etag));
            if known.is_some_and(|known| known.record.sha256 == kept.record.sha256) {
                out.push_str("the same document as before\n");
            }
            Ok(kept)
        }
    }
}

fn headers(own: &Upstream) -> Result<Vec<Header>, PullError> {
    let plain = own.headers.iter().map(|(name, value)| Ok(Header::plain(name, value)));
    let secret = own.headers_from_env.iter().map(|(name, variable)| {
        let missing = || PullError::NoHeader { header: name.clone(), variable: variable.clone() };
        std::env::var(variable).map(|value| Header::secret(name, value)).map_err(|_| missing())
    });
    plain.chain(secret).collect()
}

/// The vendor's document as OpenAPI 3.0.
fn read(kept: &Kept, out: &mut String) -> Result<Value, PullError> {
    let text = String::from_utf8_lossy(&kept.body);
    let document = source::parse(&text, &kept.path)?;
    let version = ["openapi", "swagger"].into_iter().find_map(|key| {
        let version = document.get(key)?;
        Some(format!("{key} {}", version.as_str().map_or_else(|| version.to_string(), str::to_owned)))
    });
    let Converted { document, notes } =
        convert::to_3_0(document).map_err(|error| PullError::Convert { path: kept.path.clone(), error })?;
    let of = |cost| notes.iter().filter(|note| note.cost == cost).count();
    out.push_str(&format!(
        "{}, fetched {} from {}\n",
        version.unwrap_or_default(),
        kept.record.fetched,
        kept.record.url
    ));
    if !notes.is_empty() {
        let (looser, lost) = (of(Cost::Looser), of(Cost::Lost));
        out.push_str(&format!(
            "brought down to 3.0.3 by {} changes: {looser} allow more, {lost} say less\n",
            notes.len()
        ));
    }
    Ok(document)
}

fn source_of(api: &str, kept: &Kept) -> Source {
    let file = kept.path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let date = kept.record.fetched.split('T').next().unwrap_or_default().to_owned();
    Source { api: api.to_owned(), file, url: kept.record.url.clone(), date }
}

fn write_evidence(file: &Path, evidence: Option<&str>, stale: bool) -> Result<(), PullError> {
    match evidence {
        Some(text) if stale => Ok(write_whole(file, text.as_bytes())?),
        None if file.is_file() => {
            Ok(std::fs::remove_file(file).map_err(|source| record::RecordError::file(file, source))?)
        }
        _ => Ok(()),
    }
}
