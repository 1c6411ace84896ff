//! An API in service: what is compiled once from its document and fixtures. What changes is in its [`Room`](crate::space::Room).

use std::sync::Arc;

use http::Response;
use openapi_kit::manifest::Credential;

use axum::body::Body;

use crate::api::Api;
use crate::auth::Login;
use crate::coverage::Slots;
use crate::fault::ErrorBodies;
use crate::metrics::Counters;
use crate::problem::{Kind, MOCK_OPERATION, Problem};
use crate::record::Missing;
use crate::refusal::Refusals;
use crate::replay::Replay;
use crate::route::Routes;
use crate::settings::Settings;
use crate::state::State;
use crate::synth::Synthesiser;

/// An API as one mock serves it.
pub(crate) struct Served {
    pub(crate) api: Arc<Api>,
    /// `/mluvii`, or empty at the root.
    pub(crate) prefix: String,
    pub(crate) routes: Routes,
    pub(crate) replay: Replay,
    pub(crate) login: Option<Login>,
    /// Bodies for errors that faults ask for.
    pub(crate) errors: ErrorBodies,
    /// Bodies for requests that break the document.
    pub(crate) refusals: Refusals,
    /// Makes answers up.
    pub(crate) synth: Synthesiser,
    /// In stateful mode, for an API that declares resources.
    pub(crate) state: Option<State>,
    /// Who is asked for what no fixture answers.
    pub(crate) missing: Option<Arc<Missing>>,
    /// Per operation of the index.
    pub(crate) traits: Vec<Traits>,
    pub(crate) slots: Slots,
    /// Shared with the set that a reload puts in the place of this one.
    pub(crate) counters: Arc<Counters>,
}

/// What the order of an answer depends on.
#[derive(Debug)]
pub(crate) struct Traits {
    /// operationId.
    pub(crate) id: Arc<str>,
    /// A token is asked for, if the API has a login: without one nobody could get a token.
    pub(crate) protected: bool,
    /// It is the login itself.
    pub(crate) login: bool,
    /// The body has to be understood, also where no fixture looks at it.
    pub(crate) reads_body: bool,
}

impl Served {
    /// Compiles routes, matchers and login.
    pub(crate) fn new(
        api: Api,
        prefix: String,
        extra: Vec<Credential>,
        missing: Option<Arc<Missing>>,
        settings: &Settings,
    ) -> Result<Self, String> {
        let mut routes = Routes::default();
        for (number, operation) in api.operations().iter().enumerate() {
            routes
                .add(&operation.method, &operation.path, number)
                .map_err(|problem| format!("{}: {problem}", operation.pointer))?;
        }
        let replay = Replay::new(api.operations().iter().map(|operation| operation.id.as_str()), api.shelf());
        let login = match api.auth() {
            None => None,
            Some(auth) => {
                let template =
                    auth.login().and_then(|login| api.fixture(login, "ok")).map(|fixture| fixture.response.clone());
                let credentials = (api.credentials(), extra.as_slice());
                Some(Login::new(auth.clone(), credentials, api.operations(), template, settings.token_lifetime)?)
            }
        };
        let traits = api.operations().iter().map(|operation| {
            let is_login = login.as_ref().is_some_and(|login| login.operation() == Some(&*operation.id));
            Traits {
                id: operation.id.as_str().into(),
                // A service that is asked for what is missing checks its own tokens.
                protected: settings.auth && missing.is_none() && operation.authenticated && !is_login,
                login: is_login,
                reads_body: is_login || operation.body.is_some(),
            }
        });
        let slots = Slots::new(api.operations());
        let traits: Vec<Traits> = traits.collect();
        let counters = Arc::new(Counters::new(traits.iter().map(|traits| &traits.id)));
        let state = match settings.stateful {
            true => State::new(&api, settings.seed.unwrap_or_default())?,
            false => None,
        };
        let synth =
            Synthesiser::new(&api, settings.synth, settings.seed.unwrap_or_default(), settings.limits.synthesised);
        Ok(Self {
            traits,
            slots,
            counters,
            routes,
            replay,
            login,
            errors: ErrorBodies::default(),
            refusals: Refusals::new(api.operations().len()),
            synth,
            state,
            missing,
            prefix,
            api: Arc::new(api),
        })
    }

    /// The part of a path below this API's prefix.
    pub(crate) fn strip<'p>(&self, path: &'p str) -> Option<&'p str> {
        let rest = path.strip_prefix(&self.prefix)?;
        (rest.starts_with('/') || rest.is_empty()).then_some(rest)
    }
}

/// How far a path template is from a path that leads nowhere; parameters stand for anything.
fn distance(template: &str, path: &str) -> usize {
    let (template, path): (Vec<_>, Vec<_>) = (template.split('/').collect(), path.split('/').collect());
    let missing = template.len().abs_diff(path.len()) * 8;
    let pairs = template.iter().zip(&path).map(|(own, sent)| match own.starts_with('{') {
        true => 1,
        false => strsim::levenshtein(&own.to_ascii_lowercase(), &sent.to_ascii_lowercase()),
    });
    missing + pairs.sum::<usize>()
}

/// The answer to a path that belongs to no operation.
pub(crate) fn no_route(apis: &[Arc<Served>], path: &str) -> Problem {
    // Comparing a huge path would take long and tell nobody anything.
    let shown: String = path.chars().take(200).collect();
    let mut near: Vec<(usize, String)> = Vec::new();
    for served in apis {
        let below = served.strip(&shown);
        for template in served.routes.templates() {
            let far = below.map_or(usize::MAX, |below| distance(template, below)).min(distance(template, &shown));
            near.push((far, format!("{}{template}", served.prefix)));
        }
    }
    near.sort();
    let nearest: Vec<_> = near.into_iter().take(3).map(|(_, path)| path).collect();
    let prefixes: Vec<_> =
        apis.iter().map(|served| if served.prefix.is_empty() { "/" } else { &served.prefix }).collect();
    let detail = if apis.iter().any(|served| served.strip(path).is_some()) {
        format!("no operation has the path {shown}")
    } else {
        format!("no API is served at {shown}; paths begin with {}", prefixes.join(", "))
    };
    Problem::new(Kind::NoRoute, detail).with("nearest", nearest)
}

/// Names the operation in an answer that did not come from a fixture.
pub(crate) fn name_operation(response: &mut Response<Body>, operation_id: &str) {
    if let Ok(value) = operation_id.parse() {
        response.headers_mut().insert(MOCK_OPERATION, value);
    }
}
