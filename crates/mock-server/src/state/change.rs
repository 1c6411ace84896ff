//! Carrying out one step on the objects.

use std::sync::Arc;
use std::time::Duration;

use openapi_kit::manifest::Does;
use serde_json::{Map, Value};

use super::plan::{Effect, Kind, Plan};
use super::request::Request;
use super::shape;
use super::store::Store;
use super::template::{Context, Place, Template};

/// What a step did.
#[derive(Debug)]
pub(crate) enum Outcome {
    /// The objects that it made, changed or took away, as they are now or were last.
    Done(Vec<Arc<Value>>),
    /// There is no such object.
    Missing,
    /// Another object has what no two may share: that object, and whether it is the id.
    Taken { by: Arc<Value>, id: bool },
    /// The request holds nothing to do it with; why.
    Unfit(String),
}

/// What a step needs beside the objects.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Bench<'a> {
    pub(crate) plan: &'a Plan,
    pub(crate) document: &'a Value,
    pub(crate) request: &'a Request,
    pub(crate) now: Duration,
    /// What generated ids depend on.
    pub(crate) seed: u64,
    /// The store as it was at first, for members that must be there.
    pub(crate) first: &'a Store,
    /// Updates may be refused because of what no two objects may share.
    pub(crate) unique_updates: bool,
    /// For a further step: the object of the first one, and its id.
    pub(crate) own: Option<&'a Value>,
    pub(crate) id: Option<&'a Value>,
}

impl<'a> Bench<'a> {
    pub(crate) fn context(&self) -> Context<'a> {
        Context { request: Some(self.request), now: self.now, own: self.own, id: self.id, ..Context::default() }
    }

    fn kind(&self, effect: &Effect) -> Option<&'a Kind> {
        self.plan.kinds.get(effect.kind)
    }

    fn schema(&self, kind: &Kind) -> &'a Value {
        kind.schema.as_deref().and_then(|at| self.document.pointer(at)).unwrap_or(&Value::Null)
    }

    /// Makes plain values of members.
    fn plain(&self, kind: &Kind) -> impl Fn(&str) -> Value {
        move |name| shape::plainest_member(self.document, self.schema(kind), name)
    }

    /// Does what `effect` says.
    pub(crate) fn run(&self, effect: &Effect, store: &mut Store) -> Outcome {
        let Some(kind) = self.kind(effect) else { return Outcome::Missing };
        let when = effect.when.as_ref().map(|when| when.fill(&self.context()));
        if matches!(when, Some(None | Some(Value::Null | Value::Bool(false)))) {
            return Outcome::Done(Vec::new());
        }
        if effect.does == Does::Create {
            return self.create(effect, kind, store);
        }
        let Some(by) = &effect.by else {
            let all = store.collection(effect.kind).map(|own| own.iter().cloned().collect()).unwrap_or_default();
            store.clear(effect.kind);
            return Outcome::Done(all);
        };
        match by.fill(&self.context()).unwrap_or_default() {
            Value::Array(ids) => self.each_of(effect, ids, store),
            Value::String(all) if all == "*" => {
                let ids = store.collection(effect.kind).into_iter().flat_map(|own| own.iter());
                let ids = ids.filter_map(|object| object.get(&kind.key)).cloned().collect();
                self.each_of(effect, ids, store)
            }
            id => self.run_on(effect, kind, &id, store),
        }
    }

    /// Does it to several objects; those that are not there are left out.
    fn each_of(&self, effect: &Effect, ids: Vec<Value>, store: &mut Store) -> Outcome {
        let mut all = Vec::new();
        for id in ids {
            let Some(kind) = self.kind(effect) else { continue };
            match self.run_on(effect, kind, &id, store) {
                Outcome::Done(objects) => all.extend(objects),
                Outcome::Missing => {}
                other => return other,
            }
        }
        Outcome::Done(all)
    }

    fn run_on(&self, effect: &Effect, kind: &Kind, id: &Value, store: &mut Store) -> Outcome {
        let Some(object) = store.get(effect.kind, id).cloned() else { return Outcome::Missing };
        if effect.does == Does::Delete {
            return Outcome::Done(store.remove(effect.kind, id).into_iter().collect());
        }
        let mut changed = Value::clone(&object);
        if let Err(problem) = self.change(effect, kind, &object, &mut changed) {
            return Outcome::Unfit(problem);
        }
        if self.unique_updates
            && let Some(other) = self.other_with(kind, effect.kind, &changed, id, store)
        {
            return Outcome::Taken { by: other, id: false };
        }
        let done = store.change(effect.kind, id, |own| *own = changed);
        Outcome::Done(done.into_iter().collect())
    }

    fn change(&self, effect: &Effect, kind: &Kind, before: &Value, object: &mut Value) -> Result<(), String> {
        let context = Context { own: self.own.or(Some(before)), ..self.context() };
        match effect.does {
            Does::Update | Does::Replace => {
                let Some(mut new) = effect.from.fill(&context) else {
                    return Err("there is nothing to put".to_owned());
                };
                let whole = effect.at.is_root();
                if let (true, Value::Object(members)) = (whole, &mut new) {
                    kind.members.keep_known(members);
                    members.remove(&kind.key);
                }
                match (effect.does, effect.at.entry(object, self.request), new) {
                    (_, None, _) => return Err("something else is in the way of the part".to_owned()),
                    (Does::Update, Some(Value::Object(members)), Value::Object(new)) => members.extend(new),
                    (_, Some(Value::Object(members)), Value::Object(new)) if whole => {
                        members.retain(|name, _| *name == kind.key || name.starts_with('$'));
                        members.extend(new);
                        kind.members.fill(Some(before), members, self.plain(kind));
                    }
                    (_, Some(part), new) => *part = new,
                }
            }
            Does::Add => self.add(effect, &context, object)?,
            Does::Remove => self.remove(effect, &context, object),
            Does::Anonymise => {
                shape::blank(self.document, self.schema(kind), object);
                for (place, at) in &kind.parts {
                    let schema = self.document.pointer(at).unwrap_or(&Value::Null);
                    if place.get(object, self.request).is_some()
                        && let Some(part) = place.entry(object, self.request)
                    {
                        shape::blank(self.document, schema, part);
                    }
                }
            }
            _ => {}
        }
        self.set(&effect.set, &context, object);
        Ok(())
    }

    fn set(&self, members: &[(Place, Template)], context: &Context<'_>, object: &mut Value) {
        for (place, template) in members {
            if let Some(value) = template.fill(context) {
                place.put(object, self.request, value);
            }
        }
    }

    fn create(&self, effect: &Effect, kind: &Kind, store: &mut Store) -> Outcome {
        let from = match effect.from.fill(&self.context()) {
            Some(from) => from,
            // A request without a body still makes an object of what is set.
            None => Value::Object(Map::new()),
        };
        let items = match (effect.many, from) {
            (true, Value::Array(items)) => items,
            (true, _) => return Outcome::Unfit("a list is needed".to_owned()),
            (false, item) => vec![item],
        };
        let mut made = Vec::new();
        for item in items {
            let mut object = Value::Object(Map::new());
            match (effect.at.is_root(), item) {
                (true, Value::Object(mut members)) => {
                    kind.members.keep_known(&mut members);
                    object = Value::Object(members);
                }
                (true, _) => {}
                (false, item) => effect.at.put(&mut object, self.request, item),
            }
            let context = Context { value: Some(&object), ..self.context() };
            let key = Place::parse(&kind.key);
            let named = effect.set.iter().find(|(place, _)| *place == key);
            let named = named.and_then(|(_, template)| template.fill(&context));
            let named = named.or_else(|| object.get(&kind.key).cloned()).filter(|id| id.is_string() || id.is_number());
            if let Some(other) = named.as_ref().and_then(|id| store.get(effect.kind, id)) {
                return Outcome::Taken { by: Arc::clone(other), id: true };
            }
            let Some(own) = store.collections.get_mut(effect.kind) else { return Outcome::Missing };
            let id = named.unwrap_or_else(|| own.make_id(self.seed ^ effect.kind as u64, kind.texts));
            let mut members = Map::new();
            members.insert(kind.key.clone(), id.clone());
            if let Value::Object(rest) = object {
                members.extend(rest.into_iter().filter(|(name, _)| *name != kind.key));
            }
            let mut object = Value::Object(members);
            let context = self.context();
            let context = Context { id: context.id.or(Some(&id)), ..context };
            self.set(&effect.set, &context, &mut object);
            if let Value::Object(members) = &mut object {
                let like = self.first.collection(effect.kind).and_then(|own| own.iter().next());
                kind.members.fill(like.map(|like| &**like), members, self.plain(kind));
            }
            if let Some(other) = self.other_with(kind, effect.kind, &object, &id, store) {
                return Outcome::Taken { by: other, id: false };
            }
            store.put(effect.kind, &id, object);
            made.extend(store.get(effect.kind, &id).cloned());
        }
        Outcome::Done(made)
    }

    /// Another object that shares what no two may.
    fn other_with(&self, kind: &Kind, number: usize, object: &Value, id: &Value, store: &Store) -> Option<Arc<Value>> {
        let place = &kind.unique.as_ref()?.at;
        let wanted = place.get(object, self.request)?;
        let same =
            |other: &&Arc<Value>| other.get(&kind.key) != Some(id) && place.get(other, self.request) == Some(wanted);
        store.collection(number)?.iter().find(same).cloned()
    }

    /// The pairs of `$key` and `$value` that `each` gives.
    fn each(&self, effect: &Effect, context: &Context<'_>) -> Vec<(Value, Value)> {
        match effect.each.as_ref().and_then(|each| each.fill(context)) {
            None | Some(Value::Null) => Vec::new(),
            Some(Value::Array(values)) => values.into_iter().map(|value| (value.clone(), value)).collect(),
            Some(Value::Object(members)) => members.into_iter().map(|(key, value)| (Value::from(key), value)).collect(),
            Some(value) => vec![(value.clone(), value)],
        }
    }

    fn add(&self, effect: &Effect, context: &Context<'_>, object: &mut Value) -> Result<(), String> {
        let pairs = self.each(effect, context);
        let part = effect.at.entry(object, self.request).ok_or("something else is in the way of the list")?;
        if part.is_null() {
            *part = Value::Array(Vec::new());
        }
        let Value::Array(items) = part else { return Err("the part is no list".to_owned()) };
        for (key, value) in pairs {
            let next = effect.member.as_ref().map(|member| {
                let largest = items.iter().filter_map(|item| item.get(member)?.as_u64()).max();
                largest.unwrap_or(0).saturating_add(1)
            });
            let context = Context { key: Some(&key), value: Some(&value), next, ..*context };
            let Some(item) = effect.item.fill(&context) else { continue };
            let known = items.iter_mut().find(|other| match &effect.member {
                Some(members) => is_same(members, other, &item),
                None => **other == item,
            });
            match (known, item) {
                (Some(Value::Object(members)), Value::Object(new)) => members.extend(new),
                (Some(known), item) => *known = item,
                (None, item) => items.push(item),
            }
        }
        Ok(())
    }

    fn remove(&self, effect: &Effect, context: &Context<'_>, object: &mut Value) {
        if effect.at.get(object, self.request).is_none() {
            return;
        }
        let gone: Vec<_> = self.each(effect, context).into_iter().map(|(key, _)| key).collect();
        if let Some(Value::Array(items)) = effect.at.entry(object, self.request) {
            items.retain(|item| {
                let own = effect.member.as_ref().map_or(Some(item), |member| item.get(member));
                !own.is_some_and(|own| gone.contains(own))
            });
        }
    }
}

/// Whether two items have the same in all of these members, which are parted by blanks; null is as good as nothing.
fn is_same(members: &str, a: &Value, b: &Value) -> bool {
    let of = |item: &Value, name: &str| item.get(name).filter(|value| !value.is_null()).cloned();
    let same = members.split(' ').all(|name| of(a, name) == of(b, name));
    same && members.split(' ').any(|name| of(a, name).is_some())
}
