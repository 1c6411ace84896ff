//! Which operations and declared statuses have a fixture.

use std::path::PathBuf;

use openapi_kit::index::{Operation, StatusPattern};
use openapi_kit::manifest::{Auth, Flow, Refusal, Refusals};
use serde::Serialize;

use super::{Finding, Kind};
use crate::api::Api;

/// Which declared statuses are meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Declared {
    /// Every one.
    All,
    /// Those of a success, 2xx, or 3xx where there is no 2xx.
    Success,
}

/// The fixtures of an API, counted against its document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Census {
    /// Operations of the document.
    pub operations: usize,
    /// Operations that have a fixture.
    pub covered_operations: usize,
    /// Statuses that the document declares, over all operations.
    pub statuses: usize,
    /// Declared statuses that have a fixture.
    pub covered_statuses: usize,
    /// Declared statuses without a fixture that the mock answers by itself, since it looks after logins, tokens and
    /// rights. They need no fixture.
    pub answered_by_login: usize,
    /// Further declared statuses without a fixture, in the order of the document.
    pub missing: Vec<Missing>,
}

/// A declared status without a fixture.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Missing {
    /// Its operation.
    pub operation_id: String,
    /// As the document writes it: `404`, `4XX` or `default`.
    pub status: String,
    /// It is the status of a success.
    pub success: bool,
}

/// Counts the fixtures of an API.
///
/// ```
/// let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/parrot");
/// let census = mock_server::check::census(&mock_server::Api::open(folder.as_ref())?);
/// assert_eq!((census.covered_operations, census.operations), (6, 7));
/// # Ok::<(), mock_server::LoadError>(())
/// ```
pub fn census(api: &Api) -> Census {
    let mut census = Census {
        operations: 0,
        covered_operations: 0,
        statuses: 0,
        covered_statuses: 0,
        answered_by_login: 0,
        missing: Vec::new(),
    };
    for operation in api.operations() {
        let own = api.fixtures().iter().filter(|fixture| fixture.operation_id == operation.id);
        let statuses: Vec<_> = own.map(|fixture| fixture.response.status.as_u16()).collect();
        // A status that is written out is not covered by one that only falls into its range, and the other way round.
        let seen: Vec<StatusPattern> =
            statuses.iter().filter_map(|status| Some(operation.response(*status)?.status)).collect();
        let successes: Vec<_> = operation.successes().map(|response| response.status).collect();
        let refusals = api.auth().map_or_else(Vec::new, |auth| refusals(auth, operation));
        census.operations += 1;
        census.covered_operations += usize::from(!statuses.is_empty());
        census.statuses += operation.responses.len();
        for response in &operation.responses {
            if seen.contains(&response.status) {
                census.covered_statuses += 1;
                continue;
            }
            if refusals.iter().any(|status| response.status == StatusPattern::Code(*status)) {
                census.answered_by_login += 1;
                continue;
            }
            census.missing.push(Missing {
                operation_id: operation.id.clone(),
                status: response.status.to_string(),
                success: successes.contains(&response.status),
            });
        }
    }
    census
}

/// The statuses that the mock's login answers at an operation with, whatever fixtures there are.
fn refusals(auth: &Auth, operation: &Operation) -> Vec<u16> {
    let Refusals { missing_token, wrong_token, expired_token, forbidden, .. } = &auth.refusals;
    let Refusals { wrong_credentials, unknown_grant, malformed, .. } = &auth.refusals;
    let kinds: &[(&Option<Refusal>, u16)] = if auth.login() == Some(&*operation.id) {
        match auth.flow {
            Flow::ClientCredentials => &[(wrong_credentials, 401), (unknown_grant, 401), (malformed, 401)],
            _ => &[(wrong_credentials, 401), (malformed, 401)],
        }
    } else if operation.authenticated {
        &[(missing_token, 401), (wrong_token, 401), (expired_token, 401), (forbidden, 403)]
    } else {
        &[]
    };
    kinds.iter().map(|(refusal, else_status)| refusal.as_ref().map_or(*else_status, |own| own.status)).collect()
}

impl Census {
    /// The missing ones that are wanted, as findings.
    pub(super) fn findings(&self, wanted: Declared) -> impl Iterator<Item = Finding> {
        let missing = self.missing.iter().filter(move |missing| wanted == Declared::All || missing.success);
        missing.map(|Missing { operation_id, status, .. }| {
            let file = PathBuf::from(format!("fixtures/{operation_id}/{status}.json"));
            let message = format!("the document declares {status} for `{operation_id}`, and no fixture has it");
            Finding::new(Kind::Uncovered, &file, "/response/status", message, "add a fixture with this status")
        })
    }
}
