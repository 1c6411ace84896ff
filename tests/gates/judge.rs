//! Asks all gates of an API.

use std::sync::OnceLock;
use std::time::{Duration, SystemTime};

use codegen::Generated;
use codegen::files::Difference;
use codegen::lower::{Lowered, lower, summary};
use mock_server::check::{Declared, Demands};
use mock_server::{Api, LoadError, MockServer};
use openapi_kit::effective::EffectiveError;
use openapi_kit::{Effective, OperationIndex};
use proptest::strategy::{Strategy as _, ValueTree as _};
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use schema_values::{Schemas, StrategyOptions, UnsatisfiableError};
use serde_json::{Value, json};
use tests::difference::differences;
use tests::gates::{Finding, Gate, calls, census, evidence, leaks, methods, paging, redaction, secrets, tolerance};
use tests::subject::{BOT_OPEN, Subject, root};

use crate::fault::{Ground, Scene};
use crate::wire;

/// Values for each component of the document.
const VALUES: u32 = 4;

/// How old a recording may be.
const MAX_AGE: Duration = Duration::from_secs(365 * 86_400);

pub(crate) fn judge(scene: &Scene) -> Vec<Finding> {
    let mut findings = of_fixture_files(scene);
    let is_sound = scene.has_sound_sources();
    let built = match is_sound {
        true => Ok(Effective { folder: scene.copy.specs(), ..sound().effective.clone() }),
        false => Effective::build(&scene.copy.specs()),
    };
    let effective = match built {
        Ok(effective) => effective,
        Err(error) => {
            let gate = if matches!(error, EffectiveError::Manifest(_)) { Gate::Manifest } else { Gate::Document };
            findings.push(shown(scene, gate, &error));
            return findings;
        }
    };
    findings.extend(evidence::operations(&effective.document));
    findings.extend(evidence::events(&effective.document));
    let index = match OperationIndex::new(&effective.document) {
        Ok(index) => index,
        Err(error) => {
            findings.push(shown(scene, Gate::Document, &error));
            return findings;
        }
    };
    findings.extend(census::table(&index, scene.subject().operations));
    findings.extend(paging::declared(&effective.document, &index));
    if scene.ground == Ground::Mluvii {
        return findings;
    }
    findings.extend(of_generation(scene, &effective, &index));
    findings.extend(of_values(scene, &effective));
    findings.extend(of_client(scene));
    match if is_sound { Ok(sound().api.clone()) } else { Api::open(&scene.copy.specs()) } {
        Ok(api) => {
            findings.extend(if is_sound { sound().fixtures.clone() } else { of_fixtures(&api) });
            findings.extend(of_calls(scene, &effective, &index, &api));
        }
        Err(error) => {
            let gate = match error {
                LoadError::Manifest(_) | LoadError::UnknownLogin { .. } => Gate::Manifest,
                LoadError::Fixture(_)
                | LoadError::Accepted(_)
                | LoadError::UnknownOperation { .. }
                | LoadError::UnknownPathParameter { .. } => Gate::Fixtures,
                _ => Gate::Document,
            };
            findings.push(shown(scene, gate, &error));
        }
    }
    findings
}

/// An error in the words of its message, with paths as in the workspace.
fn shown(scene: &Scene, gate: Gate, error: &dyn std::error::Error) -> Finding {
    let text = error.to_string().replace(&format!("{}/", scene.copy.root().display()), "");
    let (place, problem) = text.split_once(": ").unwrap_or((&text, ""));
    Finding::new(gate, place, problem)
}

fn of_fixture_files(scene: &Scene) -> Vec<Finding> {
    let files = secrets::files(&scene.copy.specs().join("fixtures")).unwrap();
    files.iter().flat_map(|path| secrets::file(path)).collect()
}

fn of_generation(scene: &Scene, effective: &Effective, index: &OperationIndex) -> Vec<Finding> {
    let generated = match generated(effective) {
        Ok(generated) => generated,
        Err(error) => return vec![shown(scene, Gate::Generator, &error)],
    };
    let mut findings = Vec::new();
    let (subject, root_of_copy) = (scene.subject(), scene.copy.root());
    if let Err(error) = codegen::check_manifest(effective, &generated, root_of_copy) {
        findings.push(shown(scene, Gate::Features, &error));
    }
    let differences = codegen::files_of(effective, &generated, root_of_copy).differences().unwrap();
    findings.extend(differences.iter().map(|difference| {
        let problem = match difference {
            Difference::Missing(_) => "missing",
            Difference::Extra(_) => "nobody generates it any more",
            Difference::Changed(..) => "stale",
        };
        let path = difference.path().strip_prefix(root_of_copy).unwrap().display().to_string();
        Finding::new(Gate::Freshness, path, problem)
    }));
    findings.extend(of_lowering(scene, effective));
    findings.extend(of_repetition(scene));
    let snapshot =
        |name: &str| root().join("tests/contract/snapshots").join(format!("contract__snapshots__{name}.snap"));
    let costs = summary(&generated.changes);
    findings.extend(methods::reviewed(Gate::Costs, &snapshot("bot_open_lowering"), &costs));
    let own = generated.sources.iter().filter(|(name, _)| name.starts_with("builder/"));
    let own: String = own.map(|(_, text)| text.as_str()).collect();
    let list = methods::list(subject.operations, &own);
    findings.extend(methods::reviewed(Gate::Methods, &snapshot("bot_open_operations"), &list));
    findings.extend(evidence::docs(&generated.sources, subject.operations.len()));

    let folder = root_of_copy.join("crates").join(&effective.manifest.crate_name).join("src/generated");
    let builders = methods::sources(&folder.join("builder")).unwrap_or_default();
    findings.extend(methods::examples(index, subject.operations, &builders));
    findings.extend(paging::streams(index, subject.operations, &builders));
    findings.extend(methods::compiled(subject.name, &methods::sources(&folder).unwrap_or_default()));
    findings
}

/// The API without a fault, and what comes of it. What a fault does not change is not done again.
struct Sound {
    key: String,
    effective: Effective,
    generated: Generated,
    lowering: Option<Finding>,
    repetition: Option<Finding>,
    values: Vec<Finding>,
    client: Vec<Finding>,
    api: Api,
    fixtures: Vec<Finding>,
}

fn key(effective: &Effective) -> String {
    format!("{:?}{}", effective.manifest, effective.document)
}

fn sound() -> &'static Sound {
    static SOUND: OnceLock<Sound> = OnceLock::new();
    SOUND.get_or_init(|| {
        let effective = Effective::build(&BOT_OPEN.folder()).unwrap();
        let api = Api::open(&BOT_OPEN.folder()).unwrap();
        Sound {
            key: key(&effective),
            generated: codegen::generate(&effective).unwrap(),
            lowering: lowering(lower, &effective),
            repetition: repetition(generate, &effective),
            values: values(&BOT_OPEN, &effective),
            client: client(&BOT_OPEN, &effective),
            fixtures: of_fixtures(&api),
            effective,
            api,
        }
    })
}

fn generated(effective: &Effective) -> Result<Generated, codegen::CodegenError> {
    if sound().key == key(effective) { Ok(sound().generated.clone()) } else { codegen::generate(effective) }
}

fn of_lowering(scene: &Scene, effective: &Effective) -> Option<Finding> {
    match scene.lower {
        None if sound().key == key(effective) => sound().lowering.clone(),
        other => lowering(other.unwrap_or(lower), effective),
    }
}

fn lowering(lower: fn(&Value) -> Lowered, effective: &Effective) -> Option<Finding> {
    let once = lower(&effective.document);
    let again = lower(&once.document);
    let rests = again.changes.is_empty() && again.document == once.document;
    let problem = || format!("lowering what is lowered changes it: {}", summary(&again.changes));
    (!rests).then(|| Finding::new(Gate::Lowering, effective.name(), problem()))
}

fn generate(effective: &Effective) -> Generated {
    codegen::generate(effective).unwrap()
}

fn of_repetition(scene: &Scene) -> Option<Finding> {
    match scene.generate {
        None => sound().repetition.clone(),
        Some(other) => repetition(other, &sound().effective),
    }
}

/// The first file that is not the same the second time.
fn repetition(generate: fn(&Effective) -> Generated, effective: &Effective) -> Option<Finding> {
    let (once, again) = (generate(effective).sources, generate(effective).sources);
    let name = once.keys().chain(again.keys()).find(|name| once.get(*name) != again.get(*name))?;
    Some(Finding::new(Gate::Repetition, name, "is another the second time"))
}

fn of_client(scene: &Scene) -> Vec<Finding> {
    if scene.has_sound_client() { sound().client.clone() } else { client(scene.subject(), &sound().effective) }
}

/// What the client notes, hides and keeps to itself, of what its own document allows.
fn client(subject: &Subject, effective: &Effective) -> Vec<Finding> {
    let document = openapi_kit::json_schema::convert_document(&effective.document);
    let schemas = Schemas::new(&document);
    let mut findings = Vec::new();
    for name in document["components"]["schemas"].as_object().unwrap().keys() {
        for value in drawn(&schemas, name).unwrap() {
            let mut noted = Default::default();
            let found = tolerance::component(subject, &effective.document, name, &value, &mut noted);
            findings.extend(found.into_iter().flatten());
            findings.extend(redaction::component(subject, &document, name, value).and_then(|shown| shown.finding));
        }
    }
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    match runtime.block_on(leaks::leaks(subject)) {
        Ok(search) => findings.extend(search.findings),
        Err(error) => findings.push(Finding::new(Gate::Leaks, subject.name, error.to_string())),
    }
    findings
}

/// Values of a component.
fn drawn(schemas: &Schemas, component: &str) -> Result<Vec<Value>, UnsatisfiableError> {
    let schema = json!({"$ref": format!("#/components/schemas/{component}")});
    let strategy = schemas.strategy(&schema, &StrategyOptions::default())?;
    let mut runner = TestRunner::new_with_rng(Config::default(), TestRng::deterministic_rng(RngAlgorithm::ChaCha));
    Ok((0..VALUES).map(|_| strategy.new_tree(&mut runner).unwrap().current()).collect())
}

fn of_values(scene: &Scene, effective: &Effective) -> Vec<Finding> {
    if scene.has_sound_client() && sound().key == key(effective) {
        return sound().values.clone();
    }
    values(scene.subject(), effective)
}

/// Whether what the document allows is read and written back.
fn values(subject: &Subject, effective: &Effective) -> Vec<Finding> {
    let document = openapi_kit::json_schema::convert_document(&effective.document);
    let schemas = Schemas::new(&document);
    let names = document["components"]["schemas"].as_object().unwrap().keys();
    let judge = |name: &String| {
        let values = match drawn(&schemas, name) {
            Ok(values) => values,
            Err(error) => return Some(error.to_string()),
        };
        values.iter().find_map(|value| match (subject.recode)(name, value)? {
            Err(error) => Some(format!("{error} for {value}")),
            Ok(found) => differences(value, &found.json).into_iter().next(),
        })
    };
    let wrong = names.filter_map(|name| Some((name, judge(name)?)));
    wrong.map(|(name, problem)| Finding::new(Gate::RoundTrip, name, problem)).collect()
}

fn of_fixtures(api: &Api) -> Vec<Finding> {
    let mut findings = census::ok(api);
    findings.extend(census::statuses(api));
    findings.extend(census::requests(api));
    let demands = Demands { max_age: Some((MAX_AGE, SystemTime::now())), coverage: Some(Declared::Success) };
    findings.extend(census::check(api, &demands));
    findings
}

fn of_calls(scene: &Scene, effective: &Effective, index: &OperationIndex, api: &Api) -> Vec<Finding> {
    static SOUND: OnceLock<Vec<Finding>> = OnceLock::new();
    let call = || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let mut findings = runtime.block_on(async {
            let mock = MockServer::builder().api_loaded(api.clone()).keep_requests(1000).faults(scene.rules.clone());
            let mock = match mock.start().await {
                Ok(mock) => mock,
                Err(error) => return vec![shown(scene, Gate::Calls, &error)],
            };
            for stub in &scene.stubs {
                mock.stub(stub.clone()).unwrap();
            }
            calls::calls(scene.subject(), &mock, api).await
        });
        findings.extend(wire::judge(scene.subject(), &effective.document, index, api));
        findings
    };
    // What is as it was is called once.
    if scene.has_sound_calls() { SOUND.get_or_init(call).clone() } else { call() }
}
