//! Calls a service through the typed client and compares each answer with the document.

use std::time::Duration;

use client_runtime::dispatch::Arguments;
use client_runtime::{Endpoint, PlainHttp};
use mock_server::Api;
use openapi_kit::drift::Drift;
use openapi_kit::{Effective, Operation, OperationIndex};
use reqwest::Url;
use serde_json::Value;
use tests::subject::{Opening, Subject};

use crate::Problem;
use crate::arguments::{Override, Pool, Prepared, Sources};
use crate::har::is_loopback;
use crate::login::{self, Complaint, Credentials};
use crate::relay::Relay;
use crate::report::Report;
use crate::writes::{self, Cycle};

/// A service that asks for a longer pause than this is not asked again.
const LONGEST_PAUSE: Duration = Duration::from_secs(60);

/// How a service is called.
pub(crate) struct Settings<'a> {
    pub(crate) base_url: &'a str,
    pub(crate) overrides: &'a [Override],
    pub(crate) allow_writes: bool,
    pub(crate) pause: Duration,
    pub(crate) timeout: Duration,
}

/// The answer to a call.
#[derive(Debug)]
struct Answered {
    status: u16,
    body: Option<Value>,
}

/// One run over one service.
struct Session<'s, 'd> {
    subject: &'s Subject,
    effective: &'d Effective,
    settings: &'s Settings<'s>,
    relay: Relay,
    http: reqwest::Client,
    token: Option<String>,
    /// The fixtures, where their example requests may be sent.
    examples: Option<Api>,
    pool: Pool,
    drift: &'s mut Drift<'d>,
    report: &'s mut Report,
}

/// Calls everything that may be called.
pub(crate) async fn run<'d>(
    subject: &Subject,
    effective: &'d Effective,
    settings: &Settings<'_>,
    drift: &mut Drift<'d>,
    report: &mut Report,
) -> Result<(), Problem> {
    let upstream = Endpoint::parse(settings.base_url, PlainHttp::Loopback)?;
    let loopback = Url::parse(upstream.as_str()).is_ok_and(|url| is_loopback(&url));
    report.source(upstream.as_str());
    let operations = OperationIndex::new(&effective.document)?;
    check_overrides(&operations, effective, settings)?;
    let mut session = Session {
        subject,
        effective,
        settings,
        relay: Relay::start(upstream, settings.timeout).await?,
        http: reqwest::Client::builder().no_proxy().redirect(reqwest::redirect::Policy::none()).build()?,
        token: None,
        examples: loopback.then(|| Api::embedded(subject.name)).transpose()?,
        pool: Pool::default(),
        drift,
        report,
    };
    session.log_in(&operations, loopback).await?;
    let cycles = writes::cycles(&effective.document, &effective.manifest, &operations);
    let mut created = Vec::new();
    if settings.allow_writes {
        for cycle in &cycles {
            created.extend(session.create(cycle).await.into_iter().map(|id| (cycle, id)));
        }
    }
    session.read(&operations).await;
    for (cycle, id) in created {
        session.delete(cycle, id).await;
    }
    let login = effective.manifest.auth.as_ref().and_then(|auth| auth.login());
    session.report.unsent = operations
        .iter()
        .filter(|operation| session.drift.seen().operations.get(&operation.id).is_none_or(|seen| seen.count == 0))
        .filter(|operation| !writes::only_reads(operation, &effective.manifest) && Some(&*operation.id) != login)
        .count();
    match session.drift.seen().exchanges {
        0 => Err("no call was answered".into()),
        _ => Ok(()),
    }
}

fn check_overrides(operations: &OperationIndex, effective: &Effective, settings: &Settings<'_>) -> Result<(), Problem> {
    for one in settings.overrides {
        let id = &one.operation;
        let operation = operations.get(id).ok_or_else(|| format!("--param: there is no operation `{id}`"))?;
        let known = one.name == "body" || operation.parameters.iter().any(|parameter| parameter.name == one.name);
        if !known {
            return Err(format!("--param: `{id}` has no parameter `{}`", one.name).into());
        }
        if !settings.allow_writes && !writes::only_reads(operation, &effective.manifest) {
            return Err(format!("--param: `{id}` writes; it is called with --allow-writes only").into());
        }
    }
    Ok(())
}

impl Session<'_, '_> {
    async fn log_in(&mut self, operations: &OperationIndex, loopback: bool) -> Result<(), Problem> {
        let manifest = &self.effective.manifest;
        let Some(auth) = &manifest.auth else { return Ok(()) };
        let credentials = Credentials::find(self.subject.name, manifest, auth, loopback)?;
        let Some(login) = auth.login() else {
            self.token = Some(credentials.token(auth));
            return Ok(());
        };
        let operation = operations.get(login).ok_or("the document lacks the login of api.toml")?;
        let answered = self.call(operation, &credentials.arguments(auth)).await;
        let (status, body) = answered.map_or((None, None), |answered| (Some(answered.status), answered.body));
        self.token = Some(login::token(auth, status, body.as_ref())?);
        Ok(())
    }

    /// Calls the operations that read, those first whose arguments are there; what they yield may be what others need.
    async fn read(&mut self, operations: &OperationIndex) {
        let login = self.effective.manifest.auth.as_ref().and_then(|auth| auth.login());
        let mut open: Vec<&Operation> = operations
            .iter()
            .filter(|operation| writes::only_reads(operation, &self.effective.manifest))
            .filter(|operation| Some(&*operation.id) != login)
            .collect();
        loop {
            let before = open.len();
            let mut waiting = Vec::new();
            for operation in open {
                match self.prepare(operation) {
                    Prepared::Ready(arguments) => self.call_and_learn(operation, &arguments).await,
                    Prepared::Lacking(_) => waiting.push(operation),
                }
            }
            open = waiting;
            if open.len() == before {
                break;
            }
        }
        for operation in open {
            match (self.example(operation), self.prepare(operation)) {
                (Some(arguments), _) | (None, Prepared::Ready(arguments)) => {
                    self.call_and_learn(operation, &arguments).await;
                }
                (None, Prepared::Lacking(names)) => self.report.skip(&operation.id, &lacking(operation, &names)),
            }
        }
    }

    fn prepare(&self, operation: &Operation) -> Prepared {
        let sources = Sources { document: &self.effective.document, overrides: self.settings.overrides };
        sources.prepare(operation, &self.pool)
    }

    /// The request that a fixture of a success shows; only for a service on this machine.
    fn example(&self, operation: &Operation) -> Option<Arguments> {
        let fixtures = self.examples.as_ref()?.fixtures_of(&operation.id);
        let good = fixtures.iter().filter(|fixture| fixture.response.status.as_u16() < 400);
        let example = good.filter_map(|fixture| fixture.example_request.clone()).next()?;
        Some(Arguments { path: example.path, query: example.query, body: example.body, ..Arguments::default() })
    }

    async fn create(&mut self, cycle: &Cycle<'_>) -> Vec<Value> {
        let arguments = match (self.prepare(cycle.create), self.example(cycle.create)) {
            (Prepared::Ready(arguments), _) | (_, Some(arguments)) => arguments,
            (Prepared::Lacking(names), None) => {
                self.report.skip(&cycle.create.id, &lacking(cycle.create, &names));
                return Vec::new();
            }
        };
        let Some(answered) = self.call(cycle.create, &arguments).await else { return Vec::new() };
        let ids = match (answered.status, &answered.body) {
            (200..300, Some(body)) => writes::created(body, cycle.key),
            _ => Vec::new(),
        };
        match ids.first() {
            Some(id) => self.pool.set(cycle.collection, cycle.key, id),
            None if answered.status < 300 => {
                self.report.note(&cycle.create.id, "created something, but its answer names no id; delete it by hand");
            }
            None => {}
        }
        ids
    }

    async fn delete(&mut self, cycle: &Cycle<'_>, id: Value) {
        let arguments =
            Arguments { path: [(cycle.parameter.to_owned(), id)].into_iter().collect(), ..Arguments::default() };
        let answered = self.call(cycle.delete, &arguments).await;
        if answered.is_none_or(|answered| answered.status >= 300) {
            let words = format!("an object of `{}` could not be deleted again; do it by hand", cycle.create.id);
            self.report.note(&cycle.delete.id, &words);
        }
    }

    async fn call_and_learn(&mut self, operation: &Operation, arguments: &Arguments) {
        if let Some(Answered { status: 200..300, body: Some(body) }) = self.call(operation, arguments).await {
            self.pool.learn(operation, &self.effective.manifest, &body);
        }
    }

    /// Calls an operation, and once more where the service asks for patience; compares what was answered.
    async fn call(&mut self, operation: &Operation, arguments: &Arguments) -> Option<Answered> {
        let answered = self.attempt(operation, arguments).await?;
        let (answered, wait) = answered;
        match wait {
            Some(wait) if answered.status == 429 && wait <= LONGEST_PAUSE => {
                tokio::time::sleep(wait).await;
                self.attempt(operation, arguments).await.map(|(answered, _)| answered)
            }
            _ => Some(answered),
        }
    }

    async fn attempt(&mut self, operation: &Operation, arguments: &Arguments) -> Option<(Answered, Option<Duration>)> {
        tokio::time::sleep(self.settings.pause).await;
        let opening =
            Opening { base_url: self.relay.base_url(), http: self.http.clone(), token: self.token.as_deref() };
        let client = match (self.subject.open)(&opening) {
            Ok(client) => client,
            Err(error) => {
                self.report.skip(&operation.id, &error.to_string());
                return None;
            }
        };
        let outcome = client.call(&operation.id, arguments).await.map(|answer| answer.body);
        let passed = self.relay.take();
        for failure in &passed.failures {
            self.report.note(&operation.id, failure);
        }
        match login::complaint(outcome) {
            Complaint::Form(words) if passed.failures.is_empty() => self.report.complain(&operation.id, &words),
            Complaint::Uncalled(words) => self.report.skip(&operation.id, &words),
            Complaint::Form(_) | Complaint::None => {}
        }
        let mut last = None;
        for exchange in passed.exchanges {
            self.drift.observe(&exchange);
            if exchange.status >= 400 {
                self.report.note(&operation.id, &format!("answered {}", exchange.status));
            }
            let wait = exchange.headers.iter().find(|(name, _)| name == "retry-after");
            let wait = wait.and_then(|(_, seconds)| seconds.parse().ok()).map(Duration::from_secs);
            let body = serde_json::from_slice(&exchange.body).ok();
            last = Some((Answered { status: exchange.status, body }, wait));
        }
        last
    }
}

fn lacking(operation: &Operation, names: &[String]) -> String {
    let flags: Vec<_> = names.iter().map(|name| format!("--param {}.{name}=…", operation.id)).collect();
    format!("nothing yields {}; give {}", names.join(", "), flags.join(" "))
}
