//! Every operation has what the others need of it.

use std::collections::BTreeMap;
use std::path::Path;

use mock_server::Api;
use mock_server::check::{Demands, check_with};
use openapi_kit::index::{Location, StatusPattern};
use openapi_kit::{OperationIndex, pointer};

use super::{Finding, Gate};
use crate::subject::SUBJECTS;

/// Whether the operation table of a client has the operations of the document, each with its method and path.
pub fn table(index: &OperationIndex, operations: &[client_runtime::Operation]) -> Vec<Finding> {
    let document: BTreeMap<&str, (&str, &str)> =
        index.iter().map(|one| (&*one.id, (&*one.method, &*one.path))).collect();
    let rows: BTreeMap<&str, (&str, &str)> = operations.iter().map(|one| (one.id, (one.method, one.path))).collect();
    let mut findings = Vec::new();
    let mut add = |id: &str, problem: String| findings.push(Finding::new(Gate::Table, id, problem));
    for (id, (method, path)) in &document {
        match rows.get(id) {
            None => add(id, "is in the document, but not in the client's table".to_owned()),
            Some((own, at)) if (own, at) != (method, path) => {
                add(id, format!("is {method} {path} in the document, and {own} {at} in the client's table"));
            }
            Some(_) => {}
        }
    }
    for id in rows.keys().filter(|id| !document.contains_key(*id)) {
        add(id, "is in the client's table, but not in the document".to_owned());
    }
    if let Some(pair) = operations.windows(2).find(|pair| pair[0].id >= pair[1].id) {
        add(pair[1].id, format!("stands after `{}`, yet the table is searched by id", pair[0].id));
    }
    findings
}

/// Whether every operation has a fixture `ok` that asks for nothing.
pub fn ok(api: &Api) -> Vec<Finding> {
    let judge = |operation: &openapi_kit::Operation| {
        let place = format!("{}/fixtures/{}/ok.json", api.name(), operation.id);
        let Some(ok) = api.fixture(&operation.id, "ok") else {
            return Some(Finding::new(Gate::Ok, place, "is missing"));
        };
        let asked = &ok.request;
        let free = asked.path.is_empty() && asked.query.is_empty() && asked.headers.is_empty() && asked.body.is_none();
        let problem = "`ok` answers any valid request, so it may not ask for anything";
        (!free).then(|| Finding::new(Gate::Ok, place, problem))
    };
    api.operations().iter().filter_map(judge).collect()
}

/// Whether every status of a success, and every one of an error that has a body, has a fixture.
pub fn statuses(api: &Api) -> Vec<Finding> {
    let mut findings = Vec::new();
    for operation in api.operations() {
        for response in &operation.responses {
            let StatusPattern::Code(status) = response.status else { continue };
            if status >= 400 && response.content.is_empty() {
                continue;
            }
            if !api.fixtures_of(&operation.id).iter().any(|fixture| fixture.response.status.as_u16() == status) {
                let place = format!("{} {} {status}", api.name(), operation.id);
                findings.push(Finding::new(Gate::Statuses, place, "has no fixture"));
            }
        }
    }
    findings
}

/// Whether every fixture shows a request that tests and readers can send, with nothing in it that the document does not
/// know. A service may overlook that, and a typed client cannot send it.
pub fn requests(api: &Api) -> Vec<Finding> {
    let mut findings = Vec::new();
    for fixture in api.fixtures() {
        let mut add = |pointer: &str, problem: &str| {
            let place = format!("{}: {pointer}", fixture.file.display());
            findings.push(Finding::new(Gate::Requests, place, problem));
        };
        let (Some(example), Some(operation)) = (&fixture.example_request, api.operations().get(&fixture.operation_id))
        else {
            add("/example_request", "is missing");
            continue;
        };
        for (place, location, given) in
            [("path", Location::Path, &example.path), ("query", Location::Query, &example.query)]
        {
            let declared =
                |name: &str| operation.parameters.iter().any(|one| one.location == location && one.name == name);
            for name in given.keys().filter(|name| !declared(name)) {
                add(&pointer::child(&format!("/example_request/{place}"), name), "the document has no such parameter");
            }
        }
        if example.body.is_some() && operation.body.is_none() {
            add("/example_request/body", "the document has no body here");
        }
    }
    findings
}

/// What `mock-server check` finds.
pub fn check(api: &Api, demands: &Demands) -> Vec<Finding> {
    let findings = check_with(api, demands).into_iter();
    findings
        .map(|finding| {
            let place = format!("{}: {}", finding.file.display(), finding.pointer);
            Finding::new(Gate::Check(finding.kind), place, format!("{} [{}]", finding.message, finding.mend))
        })
        .collect()
}

/// Whether the folders below `specs` are those of the APIs that have a client in the tests.
pub fn subjects(specs: &Path) -> Vec<Finding> {
    let folders = std::fs::read_dir(specs).and_then(|entries| {
        entries.map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned())).collect::<std::io::Result<Vec<_>>>()
    });
    let folders = match folders {
        Ok(folders) => folders,
        Err(error) => return vec![Finding::new(Gate::Subjects, specs.display().to_string(), error.to_string())],
    };
    let known = |name: &str| SUBJECTS.iter().any(|subject| subject.name == name);
    let strange = folders.iter().filter(|name| !known(name));
    let strange = strange.map(|name| (name.clone(), "has no client in the tests; add it to tests/src/subject.rs"));
    let gone = SUBJECTS.iter().filter(|subject| !folders.iter().any(|name| name == subject.name));
    let gone = gone.map(|subject| (subject.name.to_owned(), "has no folder below specs/"));
    strange.chain(gone).map(|(name, problem)| Finding::new(Gate::Subjects, name, problem)).collect()
}
