//! `[[resources]]` held against the document: which operation does what, ready to be carried out.

use std::collections::BTreeMap;

use http::StatusCode;
use openapi_kit::index::{Operation, StatusPattern};
use openapi_kit::manifest::{self, Does, Resource, Webhooks};
use serde_json::Value;

use super::filter::Filter;
use super::hooks::Hooks;
use super::paging::Paging;
use super::request::Parameters;
use super::shape::{self, Members};
use super::template::{Place, Root, Template};
use crate::api::Api;
use crate::content;

/// What the state knows, compiled once.
#[derive(Debug)]
pub(crate) struct Plan {
    pub(crate) kinds: Vec<Kind>,
    /// By operation, in the order of the index.
    pub(crate) steps: Vec<Option<Step>>,
    pub(crate) hooks: Option<Hooks>,
}

/// A collection.
#[derive(Debug)]
pub(crate) struct Kind {
    pub(crate) name: String,
    pub(crate) key: String,
    /// Ids are texts.
    pub(crate) texts: bool,
    /// Pointer to the schema of an object.
    pub(crate) schema: Option<String>,
    /// What it says about members.
    pub(crate) members: Members,
    /// Parts that are kept beside the object and the pointers to their schemas.
    pub(crate) parts: Vec<(Place, String)>,
    pub(crate) unique: Option<Unique>,
}

#[derive(Debug)]
pub(crate) struct Unique {
    pub(crate) at: Place,
    pub(crate) status: StatusCode,
    pub(crate) answer: Option<Template>,
}

/// What an operation does.
#[derive(Debug)]
pub(crate) struct Step {
    pub(crate) effect: Effect,
    pub(crate) also: Vec<Effect>,
    pub(crate) needs: Vec<(usize, Template)>,
    pub(crate) parameters: Parameters,
    pub(crate) filters: Vec<Filter>,
    /// Query values that are described but change nothing.
    pub(crate) ignored: Vec<String>,
    pub(crate) paging: Paging,
    pub(crate) seed: Vec<(Place, Template)>,
    pub(crate) default: Option<Template>,
    pub(crate) status: StatusCode,
    /// The success has a body.
    pub(crate) has_body: bool,
    pub(crate) answer: Option<Template>,
}

/// One change, or one look.
#[derive(Debug)]
pub(crate) struct Effect {
    pub(crate) does: Does,
    pub(crate) kind: usize,
    pub(crate) by: Option<Template>,
    pub(crate) at: Place,
    pub(crate) from: Template,
    pub(crate) many: bool,
    pub(crate) each: Option<Template>,
    pub(crate) item: Template,
    pub(crate) member: Option<String>,
    pub(crate) set: Vec<(Place, Template)>,
    pub(crate) when: Option<Template>,
}

/// A key of `api.toml` and what is wrong with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct PlanError {
    pub(crate) key: String,
    pub(crate) problem: String,
}

impl std::fmt::Display for PlanError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "api.toml: {}: {}", self.key, self.problem)
    }
}

/// Says at which key something is wrong.
pub(crate) fn at<T>(key: impl std::fmt::Display, result: Result<T, String>) -> Result<T, PlanError> {
    result.map_err(|problem| PlanError { key: key.to_string(), problem })
}

impl Plan {
    pub(crate) fn new(api: &Api, resources: &[Resource], webhooks: Option<&Webhooks>) -> Result<Self, PlanError> {
        let mut plan = Self { kinds: Vec::new(), steps: Vec::new(), hooks: None };
        plan.steps.resize_with(api.operations().len(), || None);
        for resource in resources {
            let kind = read_kind(api, resource, &plan.kinds)?;
            plan.kinds.push(kind);
        }
        for (number, resource) in resources.iter().enumerate() {
            for (id, step) in &resource.operations {
                let key = format!("resources.{}.operations.{id}", resource.name);
                let reader = Reader { api, kinds: &plan.kinds, key };
                let (place, step) = reader.step(id, step, number)?;
                let slot = plan.steps.get_mut(place).filter(|slot| slot.is_none());
                let slot = at(&reader.key, slot.ok_or_else(|| "another resource has this operation too".to_owned()))?;
                *slot = Some(step);
            }
        }
        plan.hooks = webhooks.map(|webhooks| Hooks::new(api, webhooks, &plan)).transpose()?.flatten();
        Ok(plan)
    }

    pub(crate) fn kind(&self, name: &str) -> Option<usize> {
        self.kinds.iter().position(|kind| kind.name == name)
    }

    pub(crate) fn names(&self) -> impl Iterator<Item = &str> {
        self.kinds.iter().map(|kind| kind.name.as_str())
    }
}

/// The schema of the JSON answer of an operation's success.
fn answer_schema(operation: &Operation) -> Option<&str> {
    let success = |status: StatusPattern| matches!(status, StatusPattern::Code(200..=299) | StatusPattern::Range(2));
    let responses = operation.responses.iter().filter(|response| success(response.status));
    let mut media = responses.flat_map(|response| &response.content);
    media.find(|media| content::is_json(&media.media_type))?.schema.as_deref()
}

fn read_kind(api: &Api, resource: &Resource, others: &[Kind]) -> Result<Kind, PlanError> {
    let key = format!("resources.{}", resource.name);
    if others.iter().any(|other| other.name == resource.name) {
        return at(key, Err("the name is already used; choose another".to_owned()));
    }
    let document = api.contract().document();
    let (mut schema, mut parts) = (None, Vec::new());
    let mut seen: Vec<_> = resource.operations.iter().collect();
    // The answer of a read says more about an object than the items of a list.
    seen.sort_by_key(|(_, step)| step.does != Does::Read);
    for (id, step) in seen {
        let Some(answer) = api.operations().get(id).and_then(answer_schema) else { continue };
        if step.resource.is_some() {
            continue;
        }
        match (&step.at, step.does) {
            (Some(at), Does::Read | Does::List) if Place::parse(at).is_hidden() => {
                parts.push((Place::parse(at), answer.to_owned()));
            }
            (None, Does::Read) if step.answer.is_none() => schema = schema.or(Some(answer.to_owned())),
            (None, Does::List) => {
                let items = format!("{answer}{}", items_below(document, answer, api, id));
                schema = schema.or(Some(items));
            }
            _ => {}
        }
    }
    let own = schema.as_deref().and_then(|schema| document.pointer(schema)).unwrap_or(&Value::Null);
    let member = shape::inside(document, own, &openapi_kit::pointer::child("", &resource.key));
    let texts = member.is_some_and(|member| shape::kind(document, member) == Some("string"));
    let members = Members::new(document, own);
    let unique = match &resource.unique {
        None => None,
        Some(unique) => {
            let status = StatusCode::from_u16(unique.status).map_err(|_| "is no HTTP status".to_owned());
            let answer = unique.answer.as_ref().map(Template::parse).transpose();
            Some(Unique {
                at: Place::parse(&unique.at),
                status: at(format!("{key}.unique.status"), status)?,
                answer: at(format!("{key}.unique.answer"), answer)?,
            })
        }
    };
    Ok(Kind { name: resource.name.clone(), key: resource.key.clone(), texts, schema, members, parts, unique })
}

/// The pointer from the schema of a list's answer to that of its items; it ends nowhere for a form that is not known.
fn items_below(document: &Value, answer: &str, api: &Api, id: &str) -> String {
    let paging = api.operations().get(id).and_then(|operation| operation.paging.as_ref());
    let items = paging.and_then(|paging| paging.get("items")).and_then(Value::as_str).unwrap_or_default();
    let direct = document.pointer(answer).and_then(|schema| schema.get("items")).is_some();
    match (items, direct) {
        ("", true) => "/items".to_owned(),
        (items, _) => {
            let names = openapi_kit::pointer::tokens(items);
            let members: String = names.iter().map(|name| openapi_kit::pointer::child("/properties", name)).collect();
            format!("{members}/items")
        }
    }
}

/// Reads the steps of one operation.
struct Reader<'a> {
    api: &'a Api,
    kinds: &'a [Kind],
    key: String,
}

impl Reader<'_> {
    fn step(&self, id: &str, step: &manifest::Step, kind: usize) -> Result<(usize, Step), PlanError> {
        let place = self.api.operations().iter().position(|operation| operation.id == id);
        let place = at(&self.key, place.ok_or_else(|| "the document has no such operation".to_owned()))?;
        let missing = || PlanError { key: self.key.clone(), problem: "the document has no such operation".to_owned() };
        let operation = self.api.operations().get(id).ok_or_else(missing)?;
        let document = self.api.contract().document();
        let parameters = Parameters::new(document, operation);
        let effect = self.effect(&self.key, step, kind, &parameters)?;
        let also = step.also.iter().enumerate();
        let also =
            also.map(|(number, more)| self.effect(&format!("{}.also[{number}]", self.key), more, kind, &parameters));
        let also = also.collect::<Result<_, _>>()?;
        let mut filters = Vec::new();
        for (name, text) in &step.filter {
            filters.push(at(format!("{}.filter.{name}", self.key), Filter::parse(name, text))?);
        }
        let paging = Paging::new(operation.paging.as_ref());
        let used = |name: &str| {
            let named = |how: &String| how.ends_with(&format!("exact={name}")) || how.contains(&format!("{{{name}}}"));
            paging.uses(name) || step.filter.iter().any(|(own, how)| own == name || named(how))
        };
        let ignored = match step.does {
            Does::List | Does::Read => parameters.in_query().filter(|name| !used(name)).map(str::to_owned).collect(),
            _ => Vec::new(),
        };
        let needs = step.needs.iter().map(|(name, id)| {
            let key = format!("{}.needs.{name}", self.key);
            Ok((self.find(&key, name)?, at(&key, Template::parse(id))?))
        });
        let needs = needs.collect::<Result<_, PlanError>>()?;
        let (status, has_body) = at(format!("{}.status", self.key), success(operation, step.status))?;
        let built = Step {
            effect,
            also,
            needs,
            filters,
            ignored,
            paging,
            seed: self.places(&format!("{}.seed", self.key), &step.seed, &parameters)?,
            default: self.template(&self.key, "default", step.default.as_ref())?,
            status,
            has_body,
            answer: self.template(&self.key, "answer", step.answer.as_ref())?,
            parameters,
        };
        Ok((place, built))
    }

    fn effect(
        &self,
        key: &str,
        step: &manifest::Step,
        own: usize,
        parameters: &Parameters,
    ) -> Result<Effect, PlanError> {
        self.check_words(key, step)?;
        let kind = step.resource.as_ref().map_or(Ok(own), |name| self.find(&format!("{key}.in"), name))?;
        let by = match (&step.by, step.does) {
            (Some(by), _) => Some(at(format!("{key}.by"), Template::parse(by))?),
            (None, Does::Create) => None,
            (None, _) => {
                let names: Vec<_> = parameters.in_path().collect();
                let named =
                    names.iter().find(|name| Some(**name) == self.kinds.get(kind).map(|kind| kind.key.as_str()));
                named
                    .or_else(|| names.first().filter(|_| names.len() == 1))
                    .map(|name| Template::of(Root::Path((*name).to_owned())))
            }
        };
        let whole = matches!(step.does, Does::Create | Does::Delete | Does::List);
        if by.is_none() && !whole {
            let problem = "no path parameter names the object; say in `by` what does".to_owned();
            return at(key, Err(problem));
        }
        let place = Place::parse(step.at.as_deref().unwrap_or_default());
        self.check_parameters(&format!("{key}.at"), &place, parameters)?;
        Ok(Effect {
            does: step.does,
            kind,
            by,
            at: place,
            from: self.template(key, "from", step.from.as_ref())?.unwrap_or(Template::of(Root::Body)),
            many: step.many,
            each: self.template(key, "each", step.each.as_ref())?,
            item: self.template(key, "item", step.item.as_ref())?.unwrap_or(Template::of(Root::Value)),
            member: step.member.clone(),
            set: self.places(&format!("{key}.set"), &step.set, parameters)?,
            when: self.template(key, "when", step.when.as_ref())?,
        })
    }

    /// Refuses a word that means nothing for what the step does, since it would be ignored.
    fn check_words(&self, key: &str, step: &manifest::Step) -> Result<(), PlanError> {
        let does = step.does;
        let given = [
            ("filter", !step.filter.is_empty(), does == Does::List),
            ("seed", !step.seed.is_empty(), does == Does::List),
            ("default", step.default.is_some(), matches!(does, Does::Read | Does::List)),
            ("from", step.from.is_some(), matches!(does, Does::Create | Does::Update | Does::Replace)),
            ("many", step.many, does == Does::Create),
            ("each", step.each.is_some(), matches!(does, Does::Add | Does::Remove)),
            ("item", step.item.is_some(), does == Does::Add),
            ("member", step.member.is_some(), matches!(does, Does::Add | Does::Remove)),
            ("set", !step.set.is_empty(), !matches!(does, Does::Read | Does::List | Does::Delete)),
            ("by", step.by.is_some(), does != Does::Create),
            ("at", step.at.is_some(), !matches!(does, Does::Delete | Does::Change | Does::Anonymise)),
        ];
        for (word, is_given, has_meaning) in given {
            if is_given && !has_meaning {
                let does = format!("{does:?}").to_lowercase();
                return at(format!("{key}.{word}"), Err(format!("`{word}` means nothing for `{does}`; remove it")));
            }
        }
        if matches!(does, Does::Add | Does::Remove) && (step.each.is_none() || step.at.is_none()) {
            return at(key, Err("`add` and `remove` need `at` and `each`".to_owned()));
        }
        Ok(())
    }

    fn check_parameters(&self, key: &str, place: &Place, parameters: &Parameters) -> Result<(), PlanError> {
        match place.parameters().find(|name| !parameters.in_path().any(|own| own == *name)) {
            Some(name) => at(key, Err(format!("the operation has no path parameter `{name}`"))),
            None => Ok(()),
        }
    }

    fn places(
        &self,
        key: &str,
        members: &BTreeMap<String, Value>,
        parameters: &Parameters,
    ) -> Result<Vec<(Place, Template)>, PlanError> {
        let read = members.iter().map(|(name, value)| {
            let key = format!("{key}.{name}");
            let place = Place::parse(name);
            self.check_parameters(&key, &place, parameters)?;
            Ok((place, at(&key, Template::parse(value))?))
        });
        read.collect()
    }

    fn template(&self, key: &str, word: &str, value: Option<&Value>) -> Result<Option<Template>, PlanError> {
        at(format!("{key}.{word}"), value.map(Template::parse).transpose())
    }

    fn find(&self, key: &str, name: &str) -> Result<usize, PlanError> {
        let found = self.kinds.iter().position(|kind| kind.name == name);
        at(key, found.ok_or_else(|| format!("there is no resource `{name}`")))
    }
}

/// The status of a success and whether its answer has a body.
fn success(operation: &Operation, asked: Option<u16>) -> Result<(StatusCode, bool), String> {
    let codes = operation.responses.iter().filter_map(|response| match response.status {
        StatusPattern::Code(code @ 200..=299) => Some((code, !response.content.is_empty())),
        StatusPattern::Range(2) => Some((200, !response.content.is_empty())),
        _ => None,
    });
    let mut codes: Vec<_> = codes.collect();
    codes.sort_unstable();
    let found = match asked {
        Some(asked) => codes.iter().find(|(code, _)| *code == asked),
        None => codes.first(),
    };
    let (code, has_body) = *found.ok_or("the document has no such success for the operation")?;
    Ok((StatusCode::from_u16(code).map_err(|_| "is no HTTP status")?, has_body))
}
