//! `[webhooks]`: where events go and what leads to them.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use openapi_kit::manifest::Webhooks;
use serde_json::Value;

use super::State;
use super::plan::{Plan, PlanError, at};
use super::request::Request;
use super::store::{Store, id_text};
use super::template::{Context, Place, Template};
use crate::api::Api;
use crate::served::Served;
use crate::space::{Room, Space};
use crate::webhook::{Event, Message, Rules};

/// Where the callbacks are and which events there are.
#[derive(Debug)]
pub(crate) struct Hooks {
    pub(crate) kind: usize,
    url: Place,
    events: Place,
    body: Template,
    pub(crate) rules: Arc<Rules>,
    /// By operation.
    emits: Vec<Vec<Emit>>,
    /// The events that the document describes; empty when it describes none.
    known: Vec<String>,
}

#[derive(Debug, Clone)]
struct Emit {
    event: String,
    /// Of the objects that it happens to.
    kind: usize,
    when: Option<Template>,
    data: Template,
}

/// A callback that wants an event.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Callback {
    pub(crate) id: String,
    pub(crate) url: String,
}

impl State {
    /// Sends events to the callbacks that want them; says how many messages that makes.
    pub(crate) fn dispatch(&self, served: &Served, space: &Space, room: &Room, events: &[Event]) -> usize {
        let Some(hooks) = self.plan.hooks.as_ref().filter(|_| !events.is_empty()) else { return 0 };
        let Some(key) = self.plan.kinds.get(hooks.kind).map(|kind| &kind.key) else { return 0 };
        let api: Arc<str> = served.api.name().into();
        let mut sent = 0;
        for event in events {
            let callbacks = self.with(&served.api, &room.state, |store| hooks.callbacks(store, &event.name, key));
            if callbacks.is_empty() {
                continue;
            }
            let body = Bytes::from(hooks.text(event));
            sent += callbacks.len();
            for Callback { id, url } in callbacks {
                space.outbox.send(Message {
                    api: Arc::clone(&api),
                    callback: id,
                    url,
                    event: event.name.clone(),
                    object: event.object.clone(),
                    body: body.clone(),
                    rules: Arc::clone(&hooks.rules),
                    cell: Arc::clone(&room.state),
                    kind: hooks.kind,
                });
            }
        }
        sent
    }
}

impl Hooks {
    /// Nothing when `[webhooks]` names no resource.
    pub(crate) fn new(api: &Api, webhooks: &Webhooks, plan: &Plan) -> Result<Option<Self>, PlanError> {
        let Some(resource) = &webhooks.resource else {
            let unused = [
                ("url", webhooks.url.is_some()),
                ("events", webhooks.events.is_some()),
                ("emits", !webhooks.emits.is_empty()),
            ];
            return match unused.iter().find(|(_, given)| *given) {
                Some((word, _)) => at(
                    format!("webhooks.{word}"),
                    Err("says nothing without `resource`; name the resource of the callbacks".to_owned()),
                ),
                None => Ok(None),
            };
        };
        let kind = plan.kind(resource).ok_or_else(|| format!("there is no resource `{resource}`"));
        let place = |word: &str, text: &Option<String>| {
            let text = text.as_deref().ok_or_else(|| "is needed beside `resource`".to_owned());
            Ok(Place::parse(at(format!("webhooks.{word}"), text)?))
        };
        let known: Vec<String> = api
            .contract()
            .document()
            .get("x-webhooks")
            .and_then(Value::as_object)
            .map(|events| events.keys().cloned().collect())
            .unwrap_or_default();
        let mut emits = vec![Vec::new(); api.operations().len()];
        for (number, emit) in webhooks.emits.iter().enumerate() {
            let key = format!("webhooks.emits[{number}]");
            if !known.is_empty() && !known.contains(&emit.event) {
                return at(format!("{key}.event"), Err(format!("the document's x-webhooks has no `{}`", emit.event)));
            }
            let when = at(format!("{key}.when"), emit.when.as_ref().map(Template::parse).transpose())?;
            let data = at(format!("{key}.data"), Template::parse(&emit.data))?;
            for id in &emit.on {
                let operation = api.operations().iter().position(|operation| operation.id == *id);
                let kind = |number: usize| Some((number, plan.steps.get(number)?.as_ref()?.effect.kind));
                let operation = operation.and_then(kind);
                let operation = operation.ok_or_else(|| format!("no resource has the operation `{id}`"));
                let (operation, kind) = at(format!("{key}.on"), operation)?;
                let emit = Emit { event: emit.event.clone(), kind, when: when.clone(), data: data.clone() };
                emits[operation].push(emit);
            }
        }
        let body = webhooks.body.clone().unwrap_or_else(|| serde_json::json!({"event": "$event", "data": "$data"}));
        Ok(Some(Self {
            kind: at("webhooks.resource", kind)?,
            url: place("url", &webhooks.url)?,
            events: place("events", &webhooks.events)?,
            body: at("webhooks.body", Template::parse(&body))?,
            rules: Arc::new(Rules {
                repetitions: webhooks.repetitions,
                repeat_after: Duration::from_millis(webhooks.repeat_after_ms),
                timeout: Duration::from_millis(webhooks.timeout_ms),
                remove_after: webhooks.remove_after_s.map(Duration::from_secs),
            }),
            emits,
            known,
        }))
    }

    /// The events that follow when `operation` changed an object.
    pub(crate) fn events(&self, operation: usize, context: &Context<'_>) -> Vec<Event> {
        let wanted = |emit: &&Emit| {
            let when = emit.when.as_ref().map(|when| when.fill(context));
            !matches!(when, Some(None | Some(Value::Null | Value::Bool(false))))
        };
        let emits = self.emits.get(operation).map_or(&[][..], Vec::as_slice).iter().filter(wanted);
        let object = |emit: &Emit| Some((emit.kind, id_text(context.id?)));
        emits
            .map(|emit| Event {
                name: emit.event.clone(),
                data: emit.data.fill_with_nulls(context),
                object: object(emit),
            })
            .collect()
    }

    /// The event of this name, if the document has it or describes none at all.
    pub(crate) fn knows(&self, event: &str) -> Result<(), Vec<String>> {
        if self.known.is_empty() || self.known.iter().any(|known| known == event) {
            return Ok(());
        }
        Err(self.known.clone())
    }

    /// The callbacks that want an event.
    pub(crate) fn callbacks(&self, store: &Store, event: &str, key: &str) -> Vec<Callback> {
        let request = Request::default();
        let Some(all) = store.collection(self.kind) else { return Vec::new() };
        let wants = |object: &&Arc<Value>| match self.events.get(object, &request) {
            Some(Value::Array(events)) => events.iter().any(|own| own.as_str() == Some(event)),
            _ => false,
        };
        let callback = |object: &Arc<Value>| {
            let url = self.url.get(object, &request)?.as_str()?.to_owned();
            Some(Callback { id: id_text(object.get(key)?), url })
        };
        all.iter().filter(wants).filter_map(callback).collect()
    }

    /// The text of a delivery.
    pub(crate) fn text(&self, event: &Event) -> Vec<u8> {
        let context = Context { event: Some((&event.name, &event.data)), ..Context::default() };
        // A value of JSON can always be written.
        serde_json::to_vec(&self.body.fill_with_nulls(&context)).unwrap_or_default()
    }
}
