//! Measures one API.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use mock_server::Api;
use mock_server::fixture::Fixture;
use openapi_kit::index::{Location, Media, StatusPattern};
use openapi_kit::manifest::Manifest;
use openapi_kit::{Evidence, Inference, Operation};

use super::answers::{self, Answers};
use super::column::{self, Column};
use super::family::{self, FAMILIES, Kind, Unit};
use super::members::{self, Parts};
use super::report::{ApiReport, Figure, OperationReport, SchemaReport, Share, StatusReport, Uncovered};
use super::{CoverageError, source};
use crate::subject::{SUBJECTS, Subject, root};

/// What is due in a column, and what of it is covered.
#[derive(Debug, Default)]
struct Tally {
    due: BTreeSet<String>,
    covered: BTreeSet<String>,
}

impl Tally {
    fn note(&mut self, item: impl Into<String>, covered: bool) {
        let item = item.into();
        if covered {
            self.covered.insert(item.clone());
        }
        self.due.insert(item);
    }

    fn add(&mut self, due: &BTreeSet<String>, covered: &BTreeSet<String>) {
        self.due.extend(due.iter().cloned());
        self.covered.extend(due.intersection(covered).cloned());
    }

    fn uncovered(&self) -> impl Iterator<Item = &String> {
        self.due.difference(&self.covered)
    }

    /// Of the things whose name the test knows.
    fn share(&self, of: impl Fn(&str) -> bool) -> Share {
        let due = self.due.iter().filter(|item| of(item));
        Share { covered: due.clone().filter(|item| self.covered.contains(*item)).count(), of: due.count() }
    }
}

/// By key of the column.
type Tallies = BTreeMap<&'static str, Tally>;

/// Parts of what travels in one direction: what schemas allow, and what fixtures have.
#[derive(Debug, Default, Clone)]
struct Direction {
    allowed: Parts,
    found: Parts,
}

impl Direction {
    fn share(&self) -> Share {
        let both = |allowed: &BTreeSet<String>, found| allowed.intersection(found).count();
        Share {
            covered: both(&self.allowed.members, &self.found.members) + both(&self.allowed.values, &self.found.values),
            of: self.allowed.members.len() + self.allowed.values.len(),
        }
    }
}

/// What the generated client has, by its source and its table.
struct Client {
    /// The method of each operationId.
    methods: BTreeMap<String, String>,
    /// The files of tests that call each method, below `tests/`.
    named_in: BTreeMap<String, Vec<String>>,
}

pub(super) async fn api(subject: &Subject, folder: &Path) -> Result<ApiReport, CoverageError> {
    let api = Api::open(folder)?;
    let answers = answers::ask(&api).await?;
    let client = client(subject, folder)?;
    let selections: BTreeMap<_, _> =
        FAMILIES.iter().map(|family| (family.column.key, family.selection(subject, &api))).collect();
    let mut tallies = Tallies::new();
    for family in FAMILIES.iter().filter(|family| family.unit == Unit::Components) {
        tallies.entry(family.column.key).or_default().add(&family::components(&api), &selections[family.column.key]);
    }
    let mut operations = Vec::new();
    for operation in api.operations() {
        let seen = Seen { api: &api, operation, answers: &answers, client: &client, selections: &selections };
        operations.push(seen.report(&mut tallies));
    }
    for row in subject.operations.iter().filter(|row| api.operations().get(row.id).is_none()) {
        tallies.entry(column::DOCUMENT.key).or_default().note(row.id, false);
        operations.push(only_in_client(row, &client));
    }
    for one in &mut operations {
        one.uncovered = uncovered(&tallies, |item| item.split([' ', ':', '.']).next() == Some(&*one.id));
    }
    let schemas = family::components(&api).into_iter().filter_map(|name| schema(name, &tallies)).collect();
    let figures = column::all().into_iter().map(|column| figure(column, tallies.get(column.key))).collect();
    Ok(ApiReport { api: subject.name.to_owned(), title: api.title().to_owned(), figures, operations, schemas })
}

fn figure(column: Column, tally: Option<&Tally>) -> Figure {
    let share = tally.map(|tally| tally.share(|_| true)).unwrap_or_default();
    let items = tally.into_iter().flat_map(Tally::uncovered);
    let uncovered = items.map(|item| Uncovered { item: item.clone(), reason: String::new() }).collect();
    let covered = tally.map(|tally| tally.covered.clone()).unwrap_or_default();
    Figure { column: column.key, title: column.title, share, uncovered, covered }
}

fn uncovered(tallies: &Tallies, of: impl Fn(&str) -> bool) -> Vec<(&'static str, String)> {
    let all = tallies.iter().flat_map(|(key, tally)| tally.uncovered().map(move |item| (*key, item)));
    all.filter(|(_, item)| of(item)).map(|(key, item)| (key, item.clone())).collect()
}

/// None for a component that no operation sends or answers.
fn schema(name: String, tallies: &Tallies) -> Option<SchemaReport> {
    let own = |item: &str| item.strip_prefix(&*name).is_some_and(|rest| rest.starts_with(['.', ':', '[']));
    let share = |column: Column| tallies.get(column.key).map(|tally| tally.share(own)).unwrap_or_default();
    let report = SchemaReport {
        answer_members: share(column::ANSWER_MEMBERS),
        answer_values: share(column::ANSWER_VALUES),
        request_members: share(column::REQUEST_MEMBERS),
        request_values: share(column::REQUEST_VALUES),
        uncovered: uncovered(tallies, own),
        name,
    };
    let shares = [report.answer_members, report.answer_values, report.request_members, report.request_values];
    shares.iter().any(|share| share.of > 0).then_some(report)
}

fn client(subject: &Subject, folder: &Path) -> Result<Client, CoverageError> {
    let name = Manifest::read(&folder.join("api.toml"))?.crate_name;
    let generated = source::read_folder(&root().join("crates").join(&name).join("src/generated"))?;
    let functions: BTreeSet<_> = generated.iter().flat_map(source::Source::public_functions).collect();
    let arms: BTreeMap<_, _> = generated
        .iter()
        .filter(|source| source.path.file_name().is_some_and(|file| file == "dispatch.rs"))
        .flat_map(source::Source::arms)
        .collect();
    let has = |row: &&client_runtime::Operation| {
        functions.contains(row.rust_name) && arms.get(row.id).is_some_and(|called| called == row.rust_name)
    };
    let rows: Vec<_> = subject.operations.iter().filter(has).collect();
    let methods = rows.iter().map(|row| (row.id.to_owned(), row.rust_name.to_owned())).collect();

    let tests = root().join("tests");
    let mut files = source::read_folder(&tests.join("contract"))?;
    files.extend(source::read_folder(&tests.join("properties"))?);
    // A name that two clients have does not say whose method is called.
    let others = SUBJECTS.iter().filter(|other| other.name != subject.name).flat_map(|other| other.operations);
    let others: BTreeSet<_> = others.map(|row| row.rust_name).collect();
    let mut named_in = BTreeMap::<String, Vec<String>>::new();
    for file in files.iter().filter(|file| file.names(&name.replace('-', "_"))) {
        let path = file.path.strip_prefix(&tests).unwrap_or(&file.path).display().to_string();
        let called = file.called();
        for row in rows.iter().filter(|row| called.contains(row.rust_name) && !others.contains(row.rust_name)) {
            named_in.entry(row.id.to_owned()).or_default().push(path.clone());
        }
    }
    Ok(Client { methods, named_in })
}

fn only_in_client(row: &client_runtime::Operation, client: &Client) -> OperationReport {
    OperationReport {
        id: row.id.to_owned(),
        method: row.method.to_owned(),
        path: row.path.to_owned(),
        tag: row.tag.to_owned(),
        summary: String::new(),
        evidence: "",
        inference: None,
        in_document: false,
        client_method: client.methods.get(row.id).cloned(),
        statuses: Vec::new(),
        contract_tests: Vec::new(),
        property_tests: Vec::new(),
        named_in: client.named_in.get(row.id).cloned().unwrap_or_default(),
        mock_answers: Vec::new(),
        parameters: Share::default(),
        answer_parts: Share::default(),
        request_parts: Share::default(),
        uncovered: Vec::new(),
    }
}

/// All that is known when one operation is looked at.
struct Seen<'a> {
    api: &'a Api,
    operation: &'a Operation,
    answers: &'a Answers,
    client: &'a Client,
    selections: &'a BTreeMap<&'static str, BTreeSet<String>>,
}

impl Seen<'_> {
    fn report(&self, tallies: &mut Tallies) -> OperationReport {
        let operation = self.operation;
        let mut note = |column: Column, covered| tallies.entry(column.key).or_default().note(&*operation.id, covered);
        let client_method = self.client.methods.get(&operation.id).cloned();
        note(column::DOCUMENT, true);
        note(column::CLIENT, client_method.is_some());
        let mut mock_answers = Vec::new();
        for (column, word, those) in [
            (column::REPLAYED, "replayed", &self.answers.replayed),
            (column::STATEFUL, "stateful", &self.answers.stateful),
            (column::SYNTHESISED, "synthesised", &self.answers.synthesised),
        ] {
            let is_so = those.contains(&operation.id);
            note(column, is_so);
            mock_answers.extend(is_so.then_some(word));
        }
        let (answered, sent, parameters) = (self.answered(), self.sent(), self.parameters(tallies));
        let components = &answered.allowed.components | &sent.allowed.components;
        let tests = |kind: Kind, tallies: &mut Tallies| {
            let mut keys = Vec::new();
            for family in FAMILIES.iter().filter(|family| family.kind == kind) {
                let selection = &self.selections[family.column.key];
                // Without a method there is nothing that a test could call.
                let taken_in = client_method.is_some()
                    && match family.unit {
                        Unit::Operations => selection.contains(&operation.id),
                        Unit::Components => !components.is_empty() && components.is_subset(selection),
                    };
                if family.unit == Unit::Operations {
                    tallies.entry(family.column.key).or_default().note(&*operation.id, taken_in);
                }
                keys.extend(taken_in.then_some(family.column.key));
            }
            keys
        };
        let (contract_tests, property_tests) = (tests(Kind::Contract, tallies), tests(Kind::Property, tallies));
        for (direction, members, values) in [
            (&answered, column::ANSWER_MEMBERS, column::ANSWER_VALUES),
            (&sent, column::REQUEST_MEMBERS, column::REQUEST_VALUES),
        ] {
            let Direction { allowed, found } = direction;
            tallies.entry(members.key).or_default().add(&allowed.members, &found.members);
            tallies.entry(values.key).or_default().add(&allowed.values, &found.values);
        }
        OperationReport {
            id: operation.id.clone(),
            method: operation.method.clone(),
            path: operation.path.clone(),
            tag: operation.tag.clone(),
            summary: operation.summary.clone(),
            evidence: Evidence::as_str(operation.evidence),
            inference: operation.inference.map(Inference::as_str),
            in_document: true,
            named_in: self.client.named_in.get(&operation.id).cloned().unwrap_or_default(),
            client_method,
            statuses: self.statuses(tallies),
            contract_tests,
            property_tests,
            mock_answers,
            parameters,
            answer_parts: answered.share(),
            request_parts: sent.share(),
            uncovered: Vec::new(),
        }
    }

    fn fixtures(&self) -> &[Fixture] {
        self.api.fixtures_of(&self.operation.id)
    }

    fn statuses(&self, tallies: &mut Tallies) -> Vec<StatusReport> {
        let mut out = Vec::new();
        for response in &self.operation.responses {
            let status = response.status.to_string();
            let answered = |fixture: &&Fixture| {
                let declared = self.operation.response(fixture.response.status.as_u16());
                declared.is_some_and(|declared| declared.status == response.status)
            };
            let fixtures: Vec<_> = self.fixtures().iter().filter(answered).map(|one| one.case.clone()).collect();
            // An error without a body has nothing that a fixture could show.
            let due = response.status.class().is_some_and(|class| class < 4) || !response.content.is_empty();
            let item = format!("{} {status}", self.operation.id);
            let mocked = self.answers.statuses.contains(&item);
            if due {
                tallies.entry(column::FIXTURES.key).or_default().note(&*item, !fixtures.is_empty());
            }
            if matches!(response.status, StatusPattern::Code(_)) {
                tallies.entry(column::STATUSES.key).or_default().note(item, mocked);
            }
            out.push(StatusReport { status, fixtures, due, mocked });
        }
        out
    }

    fn schema<'a>(&'a self, media: &Media) -> Option<&'a serde_json::Value> {
        self.api.contract().document().pointer(media.schema.as_deref()?)
    }

    fn answered(&self) -> Direction {
        let (document, mut direction) = (self.api.contract().document(), Direction::default());
        for response in &self.operation.responses {
            let Some(schema) = response.json().and_then(|media| self.schema(media)) else { continue };
            let name = format!("{} {}", self.operation.id, response.status);
            members::allowed(document, &name, schema, &mut direction.allowed);
            for fixture in self.fixtures() {
                let declared = self.operation.response(fixture.response.status.as_u16());
                let is_own = declared.is_some_and(|declared| declared.status == response.status);
                if let Some(body) = fixture.response.json().filter(|_| is_own) {
                    members::found(document, &name, schema, &body, &mut direction.found);
                }
            }
        }
        direction
    }

    /// Example requests that the service accepts.
    fn examples(&self) -> impl Iterator<Item = &mock_server::fixture::ExampleRequest> {
        let good = self.fixtures().iter().filter(|fixture| fixture.response.status.as_u16() < 400);
        good.filter_map(|fixture| fixture.example_request.as_ref())
    }

    /// Of the body alone.
    fn sent(&self) -> Direction {
        let (document, mut direction) = (self.api.contract().document(), Direction::default());
        let content = self.operation.body.iter().flat_map(|body| &body.content);
        for schema in content.filter_map(|media| self.schema(media)) {
            let name = format!("{} body", self.operation.id);
            members::allowed(document, &name, schema, &mut direction.allowed);
            for body in self.examples().filter_map(|example| example.body.as_ref()) {
                members::found(document, &name, schema, body, &mut direction.found);
            }
        }
        direction
    }

    /// Parameters, and into the tally of requests the values of their enums.
    fn parameters(&self, tallies: &mut Tallies) -> Share {
        let (document, mut share) = (self.api.contract().document(), Share::default());
        for parameter in &self.operation.parameters {
            let place = match parameter.location {
                Location::Path => "path",
                Location::Query => "query",
                Location::Header => "header",
                Location::Cookie => "cookie",
            };
            let name = format!("{} {place} {}", self.operation.id, parameter.name);
            let mut parts = Direction::default();
            let schema = parameter.schema.as_deref().and_then(|pointer| document.pointer(pointer));
            schema.into_iter().for_each(|schema| members::allowed(document, &name, schema, &mut parts.allowed));
            let mut covered = false;
            for example in self.examples() {
                let value = match parameter.location {
                    Location::Path => example.path.get(&parameter.name).cloned(),
                    Location::Query => example.query.get(&parameter.name).cloned(),
                    Location::Header => example.headers.get(&parameter.name).map(|text| text.as_str().into()),
                    Location::Cookie => None,
                };
                let Some(value) = value else { continue };
                covered = true;
                schema.into_iter().for_each(|schema| members::found(document, &name, schema, &value, &mut parts.found));
            }
            tallies.entry(column::PARAMETERS.key).or_default().note(name, covered);
            let values = tallies.entry(column::REQUEST_VALUES.key).or_default();
            values.add(&parts.allowed.values, &parts.found.values);
            share.covered += usize::from(covered);
            share.of += 1;
        }
        share
    }
}
