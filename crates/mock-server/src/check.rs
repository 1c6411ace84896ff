//! Whether the fixtures of an API are sound: they keep to its document, hold nobody's data and can be matched; and
//! whether what its `api.toml` says of resources and rights keeps to the document too.

pub(crate) mod accepted;
mod age;
mod census;
mod document;
mod hygiene;
mod phone;
mod reach;

use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use serde::{Deserialize, Serialize};

use crate::api::Api;
use crate::permission;
use crate::state::State;

pub use self::accepted::AcceptedError;
pub use self::census::{Census, Declared, Missing, census};
pub(crate) use self::document::check_fixture;

/// What can be wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Kind {
    /// The fixture breaks the document.
    BreaksDocument,
    /// `api.toml` names what the document does not have.
    Manifest,
    /// The fixture holds a secret, or something that looks like one.
    Secret,
    /// The fixture holds an address, phone number or IP address that may be somebody's.
    PersonalData,
    /// Another fixture answers every request that this one asks for.
    Shadowed,
    /// Another fixture asks for the same and has the same status.
    Duplicate,
    /// Nothing leads to the scenario state that the fixture asks for.
    UnreachableState,
    /// The recording is older than it may be.
    Old,
    /// A declared status has no fixture.
    Uncovered,
    /// An entry of `accepted.toml` is about something that is not found.
    AcceptsNothing,
}

impl Kind {
    /// The kind as one word, as `check --format json` writes it.
    pub fn word(self) -> &'static str {
        match self {
            Self::BreaksDocument => "breaks-document",
            Self::Manifest => "manifest",
            Self::Secret => "secret",
            Self::PersonalData => "personal-data",
            Self::Shadowed => "shadowed",
            Self::Duplicate => "duplicate",
            Self::UnreachableState => "unreachable-state",
            Self::Old => "old",
            Self::Uncovered => "uncovered",
            Self::AcceptsNothing => "accepts-nothing",
        }
    }
}

/// One thing that is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// What kind of thing.
    pub kind: Kind,
    /// The fixture, or the file of the API that the finding is about; of a missing fixture, where it belongs.
    pub file: PathBuf,
    /// JSON pointer inside the file; of one in TOML, the key.
    pub pointer: String,
    /// What is wrong. A secret or personal value is never repeated here.
    pub message: String,
    /// How to mend it.
    pub mend: String,
    /// The fixture says so itself, in `violations`; only of [`Kind::BreaksDocument`].
    pub marked: bool,
}

impl Finding {
    fn new(
        kind: Kind,
        file: &Path,
        pointer: impl Into<String>,
        message: impl Into<String>,
        mend: impl Into<String>,
    ) -> Self {
        let (pointer, message, mend) = (pointer.into(), message.into(), mend.into());
        Self { kind, file: file.to_owned(), pointer, message, mend, marked: false }
    }

    /// As a fixture's `violations` say it.
    pub fn words(&self) -> String {
        format!("{}: {}", self.pointer, self.message)
    }
}

impl std::fmt::Display for Finding {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mark = if self.marked { " (marked)" } else { "" };
        let place = if self.pointer.is_empty() { "at the top" } else { &self.pointer };
        let Self { file, message, mend, kind, .. } = self;
        write!(f, "{}: {place}: {message}{mark} [{}: {mend}]", file.display(), kind.word())
    }
}

/// What else is asked of fixtures.
#[derive(Debug, Clone, Copy, Default)]
pub struct Demands {
    /// How old a recording may be, and the moment from which its age is counted.
    pub max_age: Option<(Duration, SystemTime)>,
    /// Which declared statuses must have a fixture.
    pub coverage: Option<Declared>,
}

/// Checks all fixtures of an API; an empty list means that they are sound.
///
/// Of each fixture the answer and the `example_request` are held against the document, and the example must be one that
/// the fixture's own `request` lets through. No fixture may hold what looks like a secret, or an address, phone number
/// or IP address outside the ranges that belong to nobody. Each must have a request that it answers.
///
/// ```
/// let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/parrot");
/// let api = mock_server::Api::open(folder.as_ref())?;
/// assert_eq!(mock_server::check::check(&api), []);
/// # Ok::<(), mock_server::LoadError>(())
/// ```
pub fn check(api: &Api) -> Vec<Finding> {
    check_with(api, &Demands::default())
}

/// Checks all fixtures of an API, also for what is demanded beside.
///
/// ```
/// use mock_server::check::{Declared, Demands, Kind, check_with};
///
/// let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/parrot");
/// let api = mock_server::Api::open(folder.as_ref())?;
/// let findings = check_with(&api, &Demands { coverage: Some(Declared::Success), ..Demands::default() });
/// assert_eq!((findings.len(), findings[0].kind), (1, Kind::Uncovered));
/// # Ok::<(), mock_server::LoadError>(())
/// ```
pub fn check_with(api: &Api, demands: &Demands) -> Vec<Finding> {
    judge(api, demands).findings
}

/// What was found, and what of it somebody accepts.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Judgement {
    /// What is not accepted.
    pub findings: Vec<Finding>,
    /// What is accepted, with the reasons.
    pub accepted: Vec<(Finding, String)>,
}

/// Like [`check_with`], and tells of accepted findings too.
///
/// A finding is accepted by `accepted.toml` in the folder of the API, beside `fixtures/`:
///
/// ```toml
/// [[accepted]]
/// kind = "personal-data"              # as `Kind::word` has it
/// file = "getGuest/ok.json"           # or `api.toml`
/// pointer = "/response/body/email"    # as the finding has it
/// reason = "The vendor's own example"
/// ```
///
/// An entry that accepts nothing is a finding itself, of [`Kind::AcceptsNothing`].
pub fn judge(api: &Api, demands: &Demands) -> Judgement {
    let mut findings = Vec::new();
    let hygiene = hygiene::Hygiene::of(api);
    for fixture in api.fixtures() {
        findings.extend(document::check_fixture(api.contract(), fixture));
        hygiene.check(fixture, &mut findings);
        if let Some((limit, now)) = demands.max_age {
            findings.extend(age::check(fixture, limit, now));
        }
    }
    reach::check(api, &mut findings);
    check_manifest(api, &mut findings);
    if let Some(wanted) = demands.coverage {
        findings.extend(census(api).findings(wanted));
    }
    let (findings, accepted) = api.accepted().sort(findings, demands);
    Judgement { findings, accepted }
}

fn check_manifest(api: &Api, findings: &mut Vec<Finding>) {
    let mut add = |pointer: String, problem: String| {
        let mend = "correct the key or the document";
        findings.push(Finding::new(Kind::Manifest, "api.toml".as_ref(), pointer, problem, mend));
    };
    if let Err(error) = State::plan(api) {
        add(error.key, error.problem);
    }
    for (number, credential) in api.credentials().iter().enumerate() {
        if let Err((key, problem)) = permission::compile(credential, api.operations()) {
            add(format!("mock.credentials[{number}].{key}"), problem);
        }
    }
}
