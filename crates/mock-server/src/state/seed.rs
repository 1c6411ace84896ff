//! The world of the fixtures as the first state of a space.

use std::collections::HashMap;
use std::sync::Arc;

use openapi_kit::manifest::Does;
use serde_json::{Map, Value};

use super::plan::{Plan, Step};
use super::request::Request;
use super::store::{Store, id_text};
use super::template::Context;
use crate::api::Api;
use crate::fixture::Fixture;

/// What is taken from the fixtures, once for all spaces.
#[derive(Debug)]
pub(crate) struct Seed {
    pub(crate) store: Store,
    /// The answers around the items of lists, by operation.
    pub(crate) wrappers: HashMap<usize, Value>,
}

impl Seed {
    /// Takes the objects from the successful answers of all operations that list or read: first those of lists, and of
    /// each operation first the case `ok`. What came first stays; later answers add only what is not there.
    pub(crate) fn new(api: &Api, plan: &Plan) -> Self {
        let mut seed = Self { store: Store::new(plan.kinds.len()), wrappers: HashMap::new() };
        let mut objects = vec![Vec::<Value>::new(); plan.kinds.len()];
        let mut places = vec![HashMap::<String, usize>::new(); plan.kinds.len()];
        let steps: Vec<_> = plan.steps.iter().enumerate().filter_map(|(at, step)| Some((at, step.as_ref()?))).collect();
        let whole =
            |does: Does| steps.iter().filter(move |(_, step)| step.effect.does == does && step.effect.at.is_root());
        for (number, step) in whole(Does::List).chain(whole(Does::Read)) {
            let kind = step.effect.kind;
            let Some(Some(key)) = plan.kinds.get(kind).map(|kind| Some(&kind.key)) else { continue };
            for (fixture, body) in answers(api, *number) {
                let request = Request::of_fixture(fixture);
                if step.effect.does == Does::List && !step.paging.items.is_empty() {
                    seed.wrappers.entry(*number).or_insert_with(|| body.clone());
                }
                for mut object in self::objects(step, body) {
                    let Some(id) = object.get(key).filter(|id| id.is_string() || id.is_number()).map(id_text) else {
                        continue;
                    };
                    let context = Context { request: Some(&request), ..Context::default() };
                    for (place, template) in &step.seed {
                        if let Some(value) = template.fill(&context) {
                            place.put(&mut object, &request, value);
                        }
                    }
                    match places[kind].get(&id) {
                        Some(place) => add_missing(&mut objects[kind][*place], object),
                        None => {
                            places[kind].insert(id, objects[kind].len());
                            objects[kind].push(object);
                        }
                    }
                }
            }
        }
        for (number, step) in &steps {
            if !matches!(step.effect.does, Does::List | Does::Read) || !step.effect.at.is_hidden() {
                continue;
            }
            let kind = step.effect.kind;
            for (fixture, body) in answers(api, *number) {
                let request = Request::of_fixture(fixture);
                let context = Context { request: Some(&request), ..Context::default() };
                let id = step.effect.by.as_ref().and_then(|by| by.fill(&context));
                let place = id.and_then(|id| places[kind].get(&id_text(&id)));
                let Some(object) = place.and_then(|place| objects[kind].get_mut(*place)) else { continue };
                let part = match step.effect.does {
                    // The answer of a read that is put together does not show the part.
                    Does::Read if step.answer.is_some() => None,
                    Does::List => body.pointer(&step.paging.items).cloned(),
                    _ => Some(body),
                };
                if let (None, Some(part)) = (step.effect.at.get(object, &request), part) {
                    step.effect.at.put(object, &request, part);
                }
            }
        }
        for ((kind, objects), own) in plan.kinds.iter().zip(objects).zip(&mut seed.store.collections) {
            for object in objects {
                let id = object.get(&kind.key).cloned().unwrap_or_default();
                own.put(&id, Arc::new(object), 0);
            }
        }
        seed
    }
}

/// The successful JSON answers of an operation that nobody has to ask for, `ok` first.
fn answers(api: &Api, number: usize) -> Vec<(&Fixture, Value)> {
    let Some(operation) = api.operations().iter().nth(number) else { return Vec::new() };
    let usual = |fixture: &&Fixture| {
        fixture.response.status.is_success() && fixture.scenario.is_none() && !fixture.matcher.names_prefer()
    };
    let mut own: Vec<_> = api.fixtures_of(&operation.id).iter().filter(usual).collect();
    own.sort_by_key(|fixture| fixture.case != "ok");
    own.into_iter().filter_map(|fixture| Some((fixture, fixture.response.json()?))).collect()
}

fn objects(step: &Step, body: Value) -> Vec<Value> {
    match step.effect.does {
        Does::List => match body.pointer(&step.paging.items) {
            Some(Value::Array(items)) => items.clone(),
            _ => Vec::new(),
        },
        // A read whose answer is put together does not show the object.
        _ if step.answer.is_some() => Vec::new(),
        _ => vec![body],
    }
}

fn add_missing(object: &mut Value, more: Value) {
    if let (Value::Object(members), Value::Object(more)) = (object, more) {
        let more: Map<_, _> = more.into_iter().filter(|(name, _)| !members.contains_key(name)).collect();
        members.extend(more);
    }
}
