//! The gates: what is asked of documents, fixtures, clients and manifests before a change may pass.
//!
//! A gate gives what it finds instead of failing by itself. So the tests that run it over the workspace ask for an
//! empty list, and `tests/gates` plants one fault after the other and asks which gate notices it.

pub mod arrows;
pub mod calls;
pub mod census;
pub mod evidence;
pub mod leaks;
pub mod methods;
pub mod paging;
pub mod redaction;
pub mod secrets;
pub mod tolerance;

use std::fmt;

use mock_server::check::Kind;

/// A question that is asked of every change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Gate {
    /// The document is read, bundled, overlaid and its operations are listed.
    Document,
    /// `api.toml` is understood and names what the document has.
    Manifest,
    /// The fixtures and `accepted.toml` are read.
    Fixtures,
    /// A client is generated.
    Generator,
    /// The features of the client's manifest are those of the document.
    Features,
    /// Generated files and the effective document are what the program writes.
    Freshness,
    /// Generating twice gives the same bytes.
    Repetition,
    /// Lowering what is lowered changes nothing.
    Lowering,
    /// What lowering changes, and what that costs, is as reviewed.
    Costs,
    /// The methods and what they answer are as reviewed.
    Methods,
    /// The client's operation table is that of the document.
    Table,
    /// Every operation has a fixture that answers any valid request.
    Ok,
    /// Every success, and every error with a body, has a fixture.
    Statuses,
    /// Every fixture shows a request.
    Requests,
    /// What `mock-server check` finds.
    Check(Kind),
    /// Every operation says how it is known.
    Evidence,
    /// The documentation of every method says how it is known.
    Docs,
    /// Every webhook event has a payload and says how it is known.
    Events,
    /// The front page counts the operations by evidence.
    FrontPage,
    /// No fixture holds what looks like a secret or somebody's address, by names and shapes alone.
    Secrets,
    /// Every list says how it is paged.
    Paging,
    /// Every list that says so has its streams.
    Streams,
    /// Every method shows a call.
    Examples,
    /// Every fixture comes back through the typed client, and request and answer hold to the document.
    Calls,
    /// What the document allows, the client reads and writes back.
    RoundTrip,
    /// What the document allows is no deviation, and what is tolerated is one.
    Tolerance,
    /// What the document marks as secret or personal is hidden in `Debug`.
    Redaction,
    /// Nothing that is sent or answered gets into a log or an error text.
    Leaks,
    /// What leaves the client is what an encoder written from the document alone says.
    Wire,
    /// No crate uses one that it may not.
    Arrows,
    /// An outside crate stays where it belongs.
    Reserved,
    /// Every crate is on the map.
    Map,
    /// Every crate forbids unsafe code.
    Lints,
    /// Every folder under `specs/` has a client in the tests.
    Subjects,
}

impl Gate {
    /// All gates; those of `mock-server check` by the kind of what it finds.
    pub const ALL: [Self; 43] = [
        Self::Document,
        Self::Manifest,
        Self::Fixtures,
        Self::Generator,
        Self::Features,
        Self::Freshness,
        Self::Repetition,
        Self::Lowering,
        Self::Costs,
        Self::Methods,
        Self::Table,
        Self::Ok,
        Self::Statuses,
        Self::Requests,
        Self::Check(Kind::BreaksDocument),
        Self::Check(Kind::Manifest),
        Self::Check(Kind::Secret),
        Self::Check(Kind::PersonalData),
        Self::Check(Kind::Shadowed),
        Self::Check(Kind::Duplicate),
        Self::Check(Kind::UnreachableState),
        Self::Check(Kind::Old),
        Self::Check(Kind::Uncovered),
        Self::Check(Kind::AcceptsNothing),
        Self::Evidence,
        Self::Docs,
        Self::Events,
        Self::FrontPage,
        Self::Secrets,
        Self::Paging,
        Self::Streams,
        Self::Examples,
        Self::Calls,
        Self::RoundTrip,
        Self::Tolerance,
        Self::Redaction,
        Self::Leaks,
        Self::Wire,
        Self::Arrows,
        Self::Reserved,
        Self::Map,
        Self::Lints,
        Self::Subjects,
    ];
}

/// One thing that a gate does not let pass.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// The gate.
    pub gate: Gate,
    /// Where: an operation, a file, a crate, a JSON pointer.
    pub place: String,
    /// What is wrong there.
    pub problem: String,
}

impl Finding {
    /// A finding of `gate`.
    pub fn new(gate: Gate, place: impl Into<String>, problem: impl Into<String>) -> Self {
        Self { gate, place: place.into(), problem: problem.into() }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.problem)
    }
}

/// The findings, one a line.
pub fn listed(findings: &[Finding]) -> String {
    findings.iter().map(|finding| format!("{finding}\n")).collect()
}
