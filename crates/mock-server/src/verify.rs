//! Looking back: whether the requests came that a test expects.

use http::HeaderName;
use serde_json::Value;

use crate::journal::RecordedExchange;
use crate::matcher::Difference;
use crate::mock::MockServer;
use crate::mock_space::MockSpace;
use crate::replay;
use crate::secrets::{HIDDEN, Secrets};
use crate::service::MockService;
use crate::space::Space;
use crate::stub::{Heard, Matcher, Stub, StubError, StubHandle, Times, When};

/// So many requests are named when too few came.
const NEAREST: usize = 3;

/// The requests of a space that a [`When`] means, ready to be counted.
///
/// Made by [`MockSpace::verify`].
#[derive(Debug)]
#[must_use = "nothing is verified before it is counted"]
pub struct Verification {
    /// What was asked for, as one writes it.
    wanted: String,
    counted: Result<Counted, StubError>,
}

#[derive(Debug)]
struct Counted {
    count: u64,
    /// Requests that were not meant: what they are and where they differ, nearest first.
    others: Vec<(String, Vec<String>)>,
}

/// The requests that a test expects did not come, or others came.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum VerifyError {
    /// The description of the requests cannot be understood.
    #[error("the requests to be verified cannot be understood: {0}")]
    Pattern(#[from] StubError),
    /// Too few or too many came.
    #[error("expected {expected} of {wanted}, but there were {count}{}", nearest(others))]
    Count {
        /// What was asked for.
        wanted: String,
        /// How many, in words.
        expected: String,
        /// How many came.
        count: u64,
        /// The nearest of the other requests, and how they differ.
        others: Vec<(String, Vec<String>)>,
    },
    /// Stubs did not answer as often as they were expected to.
    #[error("{}", .0.join("\n"))]
    Stubs(Vec<String>),
}

fn nearest(others: &[(String, Vec<String>)]) -> String {
    let mut text = String::new();
    if !others.is_empty() {
        text.push_str("; the nearest of the others:");
    }
    for (request, differences) in others {
        text.push_str(&format!("\n  {request}"));
        differences.iter().for_each(|line| text.push_str(&format!("\n    {line}")));
    }
    text
}

impl Verification {
    pub(crate) fn new(space: &MockSpace, when: &When) -> Self {
        let written = when.to_json();
        let counted = Matcher::compile(&written, "").map(|matcher| count(space, &matcher));
        Self { wanted: shown(written, &space.service.all_secrets()), counted }
    }

    /// How many there were.
    ///
    /// # Errors
    /// [`VerifyError::Pattern`] when the description cannot be understood.
    pub fn count(&self) -> Result<u64, VerifyError> {
        Ok(self.counted.as_ref().map_err(Clone::clone)?.count)
    }

    /// There were so many: a number, or a range such as `1..=3`.
    ///
    /// # Errors
    /// [`VerifyError`] names the nearest other requests and how they differ.
    pub fn called(self, times: impl Into<Times>) -> Result<(), VerifyError> {
        let times = times.into();
        let Counted { count, others } = self.counted?;
        if times.holds(count) {
            return Ok(());
        }
        let others = if count < times.min { others } else { Vec::new() };
        Err(VerifyError::Count { wanted: self.wanted, expected: times.to_string(), count, others })
    }

    /// There were so many or more.
    ///
    /// # Errors
    /// As [`Verification::called`].
    pub fn at_least(self, times: u64) -> Result<(), VerifyError> {
        self.called(times..)
    }

    /// There were so many or fewer.
    ///
    /// # Errors
    /// As [`Verification::called`].
    pub fn at_most(self, times: u64) -> Result<(), VerifyError> {
        self.called(..=times)
    }

    /// There were none.
    ///
    /// # Errors
    /// As [`Verification::called`].
    pub fn never(self) -> Result<(), VerifyError> {
        self.called(0)
    }
}

/// What was asked for, without secrets.
fn shown(mut wanted: Value, secrets: &Secrets) -> String {
    secrets.mask(&mut wanted);
    for (name, value) in wanted.get_mut("headers").and_then(Value::as_object_mut).into_iter().flatten() {
        if HeaderName::try_from(name.as_str()).is_ok_and(|name| secrets.hides_header(&name)) {
            *value = Value::from(HIDDEN);
        }
    }
    wanted.to_string()
}

fn count(space: &MockSpace, matcher: &Matcher) -> Counted {
    let secrets = space.service.all_secrets();
    let mut count = 0;
    let mut others = Vec::new();
    let compared = space.service.examined(&space.space, |heard| {
        let differences = matcher.differences(heard);
        Some((matcher.distance(heard, &differences), differences))
    });
    for (exchange, (distance, differences)) in compared {
        if differences.is_empty() {
            count += 1;
        } else {
            let name = format!("#{} {} {}", exchange.number, exchange.method, exchange.path);
            others.push((distance, name, lines(&differences, &secrets)));
        }
    }
    others.sort_by(|a, b| a.0.total_cmp(&b.0));
    let others = others.into_iter().take(NEAREST).map(|(_, name, lines)| (name, lines)).collect();
    Counted { count, others }
}

/// Differences as lines for people.
pub(crate) fn lines(differences: &[Difference], secrets: &Secrets) -> Vec<String> {
    let words = |difference: &Difference| {
        let shown = replay::line(difference, secrets);
        let text = |name: &str| shown.get(name).map_or_else(|| "nothing".to_owned(), ToString::to_string);
        format!("{}{}: expected {}, was {}", difference.place, difference.pointer, text("expected"), text("actual"))
    };
    differences.iter().map(words).collect()
}

/// Checks what the stubs of a space were expected to answer.
pub(crate) fn verify_stubs(space: &MockSpace) -> Result<(), VerifyError> {
    let stubs = space.space.stubs.all();
    let wrong: Vec<_> = stubs
        .iter()
        .filter_map(|stub| {
            let expect = stub.expect.filter(|expect| !expect.holds(stub.hits()))?;
            Some(format!(
                "stub `{}` was expected to answer {expect} requests, it answered {}",
                stub.label(),
                stub.hits()
            ))
        })
        .collect();
    if wrong.is_empty() { Ok(()) } else { Err(VerifyError::Stubs(wrong)) }
}

impl MockService {
    /// The secrets of all APIs together.
    pub(crate) fn all_secrets(&self) -> Secrets {
        Secrets::of_all(self.served().iter().map(|served| served.api.secrets()))
    }

    /// The exchanges of a space for which `look` finds something, oldest first, with what it found.
    pub(crate) fn examined<T>(
        &self,
        space: &Space,
        mut look: impl FnMut(&Heard<'_>) -> Option<T>,
    ) -> Vec<(RecordedExchange, T)> {
        let mut all = Vec::new();
        let strays = self.all_secrets();
        space.strays.each(&mut |entry| {
            all.extend(entry.hear(&mut look).map(|found| (entry.read(None, &strays), found)));
        });
        for (served, room) in self.served().iter().zip(&space.rooms) {
            let (name, secrets) = (served.api.name(), served.api.secrets());
            room.journal.each(&mut |entry| {
                all.extend(entry.hear(&mut look).map(|found| (entry.read(Some(name), secrets), found)));
            });
        }
        all.sort_by_key(|(exchange, _)| exchange.number);
        all
    }
}

impl MockServer {
    /// Adds a stub to the default space; see [`MockSpace::stub`].
    ///
    /// # Errors
    /// [`StubError`] names the member of the mapping that cannot be understood.
    pub fn stub(&self, stub: Stub) -> Result<StubHandle, StubError> {
        self.service().default_space().stub(stub)
    }

    /// The requests to the default space that `when` means, to be counted.
    ///
    /// ```
    /// # tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
    /// use mock_server::MockServer;
    /// use mock_server::stub::When;
    ///
    /// let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/parrot");
    /// let mock = MockServer::builder().api_dir(folder).start().await?;
    /// mock.verify(When::get("/parrot/parrots")).never()?;
    /// let error = mock.verify(When::get("/parrot/parrots").query("limit", 1)).called(1..).unwrap_err();
    /// assert!(error.to_string().starts_with("expected at least 1 of"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// # })?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn verify(&self, when: When) -> Verification {
        self.service().default_space().verify(when)
    }

    /// Checks that every stub of the default space answered as often as it was expected to.
    ///
    /// # Errors
    /// [`VerifyError::Stubs`] names each that did not.
    pub fn verify_all(&self) -> Result<(), VerifyError> {
        self.service().default_space().verify_all()
    }
}
