//! From a request to an answer out of the state.

use std::borrow::Cow;
use std::sync::{Arc, PoisonError};
use std::time::Duration;

use axum::body::Body;
use http::header::CONTENT_TYPE;
use http::{HeaderName, HeaderValue, Response, StatusCode};
use openapi_kit::manifest::Does;
use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::{Map, Value};

use super::change::{Bench, Outcome};
use super::plan::{Kind, Step};
use super::request::Request;
use super::store::{MOST_BYTES, MOST_OBJECTS};
use super::template::{Context, Page};
use super::{State, StateCell};
use crate::api::Api;
use crate::matcher::Sent;
use crate::problem::{Kind as ProblemKind, MOCK_OPERATION, MOCK_REASON, Problem};
use crate::replay::Replay;
use crate::served::Served;
use crate::space::{Room, Space};
use crate::webhook::Event;

/// Names the resource that an answer came from.
const MOCK_RESOURCE: HeaderName = HeaderName::from_static("x-mock-resource");

/// What is at hand when an operation is answered.
#[derive(Clone, Copy)]
pub(super) struct Desk<'a> {
    pub(super) api: &'a Api,
    pub(super) replay: &'a Replay,
    pub(super) operation: usize,
    pub(super) operation_id: &'a str,
    pub(super) cell: &'a StateCell,
    pub(super) now: Duration,
}

/// An answer and the events that follow from it.
pub(super) type Answered = Result<(Response<Body>, Vec<Event>), Box<Problem>>;

impl State {
    /// Answers an operation that was declared, and sends the events that follow; nothing for one that was not.
    pub(crate) fn respond(
        &self,
        served: &Served,
        space: &Space,
        room: &Room,
        operation: usize,
        sent: &Sent<'_>,
    ) -> Option<Result<Response<Body>, Box<Problem>>> {
        let Served { api, replay, .. } = served;
        let operation_id = &served.traits.get(operation)?.id;
        let desk = Desk { api, replay, operation, operation_id, cell: &room.state, now: space.clock.now() };
        let answered = self.answer(desk, sent)?;
        Some(answered.map(|(response, events)| {
            self.dispatch(served, space, room, &events);
            response
        }))
    }

    pub(super) fn answer(&self, desk: Desk<'_>, sent: &Sent<'_>) -> Option<Answered> {
        let step = self.plan.steps.get(desk.operation)?.as_ref()?;
        let kind = self.plan.kinds.get(step.effect.kind)?;
        let turn = Turn { state: self, desk, step, kind, request: Request::new(&step.parameters, sent) };
        Some(match step.effect.does {
            Does::List => turn.list(),
            Does::Read => turn.read(),
            _ => turn.write(),
        })
    }
}

/// One request at its operation.
struct Turn<'a> {
    state: &'a State,
    desk: Desk<'a>,
    step: &'a Step,
    kind: &'a Kind,
    request: Request,
}

impl Turn<'_> {
    fn context(&self) -> Context<'_> {
        Context { request: Some(&self.request), now: self.desk.now, ..Context::default() }
    }

    /// The objects that are read, taken out under the lock, so that all else is done without it.
    fn object(&self) -> Option<Arc<Value>> {
        let id = self.step.effect.by.as_ref()?.fill(&self.context())?;
        self.state.with(self.desk.api, self.desk.cell, |store| store.get(self.step.effect.kind, &id).cloned())
    }

    fn read(&self) -> Answered {
        let Some(object) = self.object() else { return self.missing() };
        let context = Context { own: Some(&object), ..self.context() };
        let at = &self.step.effect.at;
        let part = at.get(&object, &self.request).map(Cow::Borrowed);
        let part = part.or_else(|| self.step.default.as_ref()?.fill(&context).map(Cow::Owned));
        let Some(part) = part else { return self.missing() };
        let body = match &self.step.answer {
            Some(answer) => Cow::Owned(answer.fill(&Context { value: Some(&part), ..context }).unwrap_or_default()),
            None => part,
        };
        let mut response = self.json(self.step.status, &Shown(&body));
        self.own_up(&mut response);
        Ok((response, Vec::new()))
    }

    /// Tells of query values that were not looked at.
    fn own_up(&self, response: &mut Response<Body>) {
        let ignored = |name: &&str| self.step.ignored.iter().any(|own| own == name);
        let unread: Vec<_> = self.request.query_names().filter(ignored).collect();
        if !unread.is_empty() {
            let reason = format!("the state does not look at {}", unread.join(", "));
            response.headers_mut().extend(HeaderValue::try_from(reason).ok().map(|reason| (MOCK_REASON, reason)));
        }
    }

    fn list(&self) -> Answered {
        let at = &self.step.effect.at;
        let all: Vec<Arc<Value>> = if at.is_root() {
            let kind = self.step.effect.kind;
            let missing = self.missing_need();
            if missing {
                return self.missing();
            }
            let take =
                |store: &mut super::store::Store| store.collection(kind).map(|own| own.iter().cloned().collect());
            self.state.with(self.desk.api, self.desk.cell, take).unwrap_or_default()
        } else {
            let Some(object) = self.object() else { return self.missing() };
            let part = at.get(&object, &self.request).cloned();
            let part = part.or_else(|| self.step.default.as_ref()?.fill(&self.context()));
            match part {
                Some(Value::Array(items)) => items.into_iter().map(Arc::new).collect(),
                _ => Vec::new(),
            }
        };
        let context = self.context();
        let passes = |object: &Arc<Value>| self.step.filters.iter().all(|filter| filter.passes(object, &context));
        let all: Vec<_> = all.into_iter().filter(passes).collect();
        let (page, range) = self.step.paging.cut(&self.request, all.len());
        let items = all.get(range).unwrap_or_default();
        let mut response = if self.step.answer.is_none() && self.step.paging.items.is_empty() {
            let items: Vec<_> = items.iter().map(|item| Shown(item)).collect();
            self.json(self.step.status, &items)
        } else {
            let items: Value = items.iter().map(|item| shown(item)).collect();
            self.json(self.step.status, &self.wrapped(Page { items, ..page }))
        };
        self.own_up(&mut response);
        Ok((response, Vec::new()))
    }

    fn wrapped(&self, page: Page) -> Value {
        if let Some(answer) = &self.step.answer {
            return answer.fill(&Context { page: Some(&page), ..self.context() }).unwrap_or_default();
        }
        let paging = &self.step.paging;
        let wrappers = &self.state.seed(self.desk.api).wrappers;
        let mut body = wrappers.get(&self.desk.operation).cloned().unwrap_or_else(|| Value::Object(Map::new()));
        let told = [
            (Some(&paging.items), page.items),
            (paging.total.as_ref(), Value::from(page.total)),
            (paging.pages.as_ref(), Value::from(page.pages)),
            (paging.has_next.as_ref(), Value::from(page.more)),
        ];
        for (at, value) in told {
            if let Some(at) = at {
                super::template::Place::parse(at).put(&mut body, &self.request, value);
            }
        }
        body
    }

    /// Whether an object that the request leans on is not there.
    fn missing_need(&self) -> bool {
        let context = self.context();
        self.step.needs.iter().any(|(kind, id)| {
            let id = id.fill(&context).unwrap_or_default();
            !id.is_null() && self.state.with(self.desk.api, self.desk.cell, |store| store.get(*kind, &id).is_none())
        })
    }

    fn write(&self) -> Answered {
        if self.missing_need() {
            return self.missing();
        }
        let document = self.desk.api.contract().document();
        let operation = self.desk.api.operations().iter().nth(self.desk.operation);
        let answers =
            |status: StatusCode| operation.is_some_and(|operation| operation.response(status.as_u16()).is_some());
        let bench = Bench {
            plan: &self.state.plan,
            document,
            request: &self.request,
            now: self.desk.now,
            seed: self.state.id_seed,
            first: &self.state.seed(self.desk.api).store,
            unique_updates: self.kind.unique.as_ref().is_some_and(|unique| answers(unique.status)),
            own: None,
            id: None,
        };
        // The step and those that follow from it are one: nobody sees a part of them.
        let outcome = self.state.with(self.desk.api, self.desk.cell, |store| {
            if !store.has_room() && !matches!(self.step.effect.does, Does::Delete | Does::Remove) {
                return None;
            }
            let before = self.step.effect.many.then(|| store.clone());
            let outcome = bench.run(&self.step.effect, store);
            match (&outcome, before) {
                (Outcome::Done(objects), _) => {
                    for object in objects {
                        let bench = Bench { own: Some(object), id: object.get(&self.kind.key), ..bench };
                        for more in &self.step.also {
                            // What is not there needs no further step.
                            let _ = bench.run(more, store);
                        }
                    }
                }
                // Of several objects in one request all are made or none.
                (_, Some(before)) => *store = before,
                _ => {}
            }
            Some(outcome)
        });
        let Some(outcome) = outcome else { return Err(Box::new(self.full())) };
        let objects = match outcome {
            Outcome::Done(objects) => objects,
            Outcome::Missing => return self.missing(),
            Outcome::Taken { by, id } => return self.taken(&by, id),
            Outcome::Unfit(problem) => {
                let problem = Problem::new(ProblemKind::InvalidRequest, problem);
                return Err(Box::new(problem.with("operationId", self.desk.operation_id)));
            }
        };
        Ok((self.written(&objects), self.events(&objects)))
    }

    fn written(&self, objects: &[Arc<Value>]) -> Response<Body> {
        let ids: Vec<_> = objects.iter().filter_map(|object| object.get(&self.kind.key)).cloned().collect();
        let id = match self.step.effect.many {
            true => Some(Value::Array(ids)),
            false => ids.into_iter().next(),
        };
        let own = objects.first().map(|object| &**object);
        if !self.step.has_body {
            return self.empty(self.step.status);
        }
        match (&self.step.answer, own) {
            (Some(answer), own) => {
                let context = Context { own, id: id.as_ref(), ..self.context() };
                self.json(self.step.status, &answer.fill(&context).unwrap_or_default())
            }
            (None, Some(own)) => self.json(self.step.status, &Shown(own)),
            (None, None) => self.empty(self.step.status),
        }
    }

    fn events(&self, objects: &[Arc<Value>]) -> Vec<Event> {
        let Some(hooks) = &self.state.plan.hooks else { return Vec::new() };
        objects
            .iter()
            .flat_map(|object| {
                let context = Context { own: Some(object), id: object.get(&self.kind.key), ..self.context() };
                hooks.events(self.desk.operation, &context)
            })
            .collect()
    }

    /// There is no such object: 404 as the API says it.
    fn missing(&self) -> Answered {
        let what = format!("{} has no such object", self.kind.name);
        self.refusal(StatusCode::NOT_FOUND, &what)
    }

    fn taken(&self, other: &Value, is_id: bool) -> Answered {
        let what = format!("another object of {} has it already", self.kind.name);
        let Some(unique) = self.kind.unique.as_ref().filter(|_| !is_id) else {
            return self.refusal(StatusCode::CONFLICT, &what);
        };
        let Some(answer) = &unique.answer else { return self.refusal(unique.status, &what) };
        let context = Context { own: Some(other), id: other.get(&self.kind.key), ..self.context() };
        Ok((self.json(unique.status, &answer.fill(&context).unwrap_or_default()), Vec::new()))
    }

    /// An error in the form that the API gives it: that of a fixture, else the bare status. What the document does not
    /// describe is a problem of the mock.
    fn refusal(&self, status: StatusCode, what: &str) -> Answered {
        if let Some(prepared) = self.desk.replay.refusal(self.desk.operation, status) {
            return Ok((prepared.respond(), Vec::new()));
        }
        let operation = self.desk.api.operations().iter().nth(self.desk.operation);
        let described = operation.and_then(|operation| operation.response(status.as_u16()));
        match described {
            Some(response) if response.content.is_empty() => Ok((self.empty(status), Vec::new())),
            _ => {
                let kind = match status {
                    StatusCode::NOT_FOUND => ProblemKind::NoObject,
                    _ => ProblemKind::Taken,
                };
                Err(Box::new(Problem::new(kind, what).with("operationId", self.desk.operation_id)))
            }
        }
    }

    fn full(&self) -> Problem {
        let detail = format!(
            "a space keeps at most {MOST_OBJECTS} objects and {MOST_BYTES} bytes of what was written; delete some, or \
             reset the space"
        );
        Problem::new(ProblemKind::StateFull, detail).with("operationId", self.desk.operation_id)
    }

    fn json(&self, status: StatusCode, body: &impl Serialize) -> Response<Body> {
        // A value of JSON can always be written.
        let text = serde_json::to_vec(body).unwrap_or_default();
        let mut response = self.headed(status, Body::from(text));
        response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        response
    }

    fn empty(&self, status: StatusCode) -> Response<Body> {
        self.headed(status, Body::empty())
    }

    fn headed(&self, status: StatusCode, body: Body) -> Response<Body> {
        let mut response = Response::new(body);
        *response.status_mut() = status;
        for (name, value) in [(MOCK_OPERATION, self.desk.operation_id), (MOCK_RESOURCE, &self.kind.name)] {
            response.headers_mut().extend(HeaderValue::try_from(value).ok().map(|value| (name, value)));
        }
        response
    }
}

/// An object without the members that are kept but never shown.
struct Shown<'a>(&'a Value);

impl Serialize for Shown<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Value::Object(members) = self.0 else { return self.0.serialize(serializer) };
        let mut map = serializer.serialize_map(None)?;
        for (name, value) in members.iter().filter(|(name, _)| !name.starts_with('$')) {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}

fn shown(object: &Value) -> Value {
    match object {
        Value::Object(members) => {
            let members = members.iter().filter(|(name, _)| !name.starts_with('$'));
            Value::Object(members.map(|(name, value)| (name.clone(), value.clone())).collect())
        }
        other => other.clone(),
    }
}

impl State {
    /// Works on the objects of a room; they are made of the seed when nobody did before.
    pub(crate) fn with<T>(&self, api: &Api, cell: &StateCell, work: impl FnOnce(&mut super::store::Store) -> T) -> T {
        let mut kept = cell.0.lock().unwrap_or_else(PoisonError::into_inner);
        work(kept.get_or_insert_with(|| self.seed(api).store.clone()))
    }
}
