//! Lists in answers: where they are, and which page of them is asked for.

use openapi_kit::index::{Location, Operation};
use openapi_kit::pointer;
use schema_values::{Place, Segment};
use serde_json::{Map, Value, json};

use crate::state::paging::Paging;
use crate::state::request::Request;
use crate::state::shape;

/// Things in a collection that is paged, so that whoever turns pages comes to an end.
const COLLECTION: usize = 25;

/// Query names of sizes of pages, of offsets and of numbers of pages, folded.
const LIMITS: [&str; 9] = ["limit", "pagesize", "perpage", "size", "take", "top", "maxresults", "max", "count"];
const OFFSETS: [&str; 3] = ["offset", "skip", "start"];
const PAGES: [&str; 3] = ["page", "pagenumber", "pageindex"];
/// Members of an answer that say how many there are, how many pages, and whether more follow.
const TOTALS: [&str; 3] = ["total", "totalcount", "totalitems"];
const PAGE_COUNTS: [&str; 3] = ["pages", "totalpages", "pagecount"];
const MORE: [&str; 3] = ["hasnext", "hasmore", "hasnextpage"];

/// The list in an answer.
#[derive(Debug)]
pub(super) struct List {
    /// Pointer into the answer.
    pub(super) at: String,
    tokens: Vec<String>,
    page: Option<Page>,
    /// Query names that ask for a page.
    paging: Paging,
}

/// The page that is asked for.
#[derive(Debug)]
struct Page {
    first: usize,
    count: usize,
    /// Pointers into the answer, and what stands there.
    told: Vec<(String, Value)>,
}

impl List {
    /// The list in the answer whose schema is at this pointer; none when it has none or several.
    pub(super) fn of(document: &Value, operation: &Operation, schema: &str, request: &Request) -> Option<Self> {
        let schema = document.pointer(schema)?;
        let written =
            operation.paging.as_ref().filter(|paging| paging.get("style").is_some_and(|style| style != "none"));
        let paging = match written {
            Some(written) => written.clone(),
            None => guessed(document, operation, schema),
        };
        let at = match paging.get("items").and_then(Value::as_str) {
            Some(at) => at.to_owned(),
            None => place(document, schema)?,
        };
        let is_list =
            shape::inside(document, schema, &at).is_some_and(|inner| shape::kind(document, inner) == Some("array"));
        if !is_list {
            return None;
        }
        let page = paging.get("style").map(|_| {
            let (page, range) = Paging::new(Some(&paging)).cut(request, COLLECTION);
            let told = [("total", json!(page.total)), ("pages", json!(page.pages)), ("has_next", json!(page.more))];
            let told =
                told.into_iter().filter_map(|(name, value)| Some((paging.get(name)?.as_str()?.to_owned(), value)));
            Page { first: range.start, count: range.len(), told: told.collect() }
        });
        let tokens = pointer::tokens(&at).iter().map(ToString::to_string).collect();
        Some(Self { at, tokens, page, paging: Paging::new(Some(&paging)) })
    }

    /// How many items are asked for; none when it doesn't matter.
    pub(super) fn count(&self) -> Option<usize> {
        self.page.as_ref().map(|page| page.count)
    }

    /// Whether a query value asks for a page.
    pub(super) fn uses(&self, name: &str) -> bool {
        self.paging.uses(name)
    }

    /// What the answer says about the collection, by pointer.
    pub(super) fn told(&self) -> &[(String, Value)] {
        self.page.as_ref().map_or(&[], |page| &page.told)
    }

    /// The number of the item at this position in the collection, from 1.
    pub(super) fn number(&self, index: usize) -> usize {
        self.page.as_ref().map_or(0, |page| page.first) + index + 1
    }

    /// Whether a way into the answer leads to the list.
    pub(super) fn is_at<'p>(&self, path: impl Iterator<Item = &'p Segment<'p>>) -> bool {
        let mut tokens = self.tokens.iter();
        let on_it = |segment: &Segment<'_>| matches!(segment, Segment::Member(name) if tokens.next().is_some_and(|own| own == name));
        path.into_iter().all(on_it) && tokens.next().is_none()
    }

    /// The number of the item at this place, if it's one.
    pub(super) fn number_of_item(&self, place: &Place<'_>) -> Option<usize> {
        let index = place.index()?;
        let depth = place.path().count();
        self.is_at(place.path().take(depth - 1)).then(|| self.number(index))
    }
}

/// A name without case and signs.
pub(super) fn fold(name: &str) -> String {
    name.chars().filter(char::is_ascii_alphanumeric).map(|letter| letter.to_ascii_lowercase()).collect()
}

/// Members of an object by their folded names.
fn members<'d>(document: &'d Value, schema: &'d Value) -> Vec<(String, &'d Value)> {
    shape::members(document, schema).into_iter().map(|(name, schema)| (name.clone(), schema)).collect()
}

/// The answer itself, or its only member that is a list.
fn place(document: &Value, schema: &Value) -> Option<String> {
    if shape::kind(document, schema) == Some("array") {
        return Some(String::new());
    }
    let members = members(document, schema);
    let mut lists = members.iter().filter(|(_, member)| shape::kind(document, member) == Some("array"));
    match (lists.next(), lists.next()) {
        // One thing with a list in it is no list of things.
        (Some((name, _)), None) if !members.iter().any(|(name, _)| fold(name) == "id") => {
            Some(pointer::child("", name))
        }
        _ => None,
    }
}

/// How a list is paged, by the names that people use.
fn guessed(document: &Value, operation: &Operation, schema: &Value) -> Value {
    let mut paging = Map::new();
    let query = || operation.parameters.iter().filter(|parameter| parameter.location == Location::Query);
    let of = |names: &[&str]| query().find(|parameter| names.contains(&&*fold(&parameter.name)));
    let Some(limit) = of(&LIMITS) else { return Value::Object(paging) };
    paging.insert("limit".to_owned(), json!(limit.name));
    let keyword = |parameter: &openapi_kit::index::Parameter, keyword: &str| {
        document.pointer(parameter.schema.as_deref()?)?.get(keyword)?.as_u64()
    };
    if let Some(count) = keyword(limit, "default") {
        paging.insert("default_limit".to_owned(), json!(count));
    }
    match (of(&OFFSETS), of(&PAGES)) {
        (None, Some(page)) => {
            let first = keyword(page, "minimum").or_else(|| keyword(page, "default")).unwrap_or(1).min(1);
            paging.extend([("style".to_owned(), json!("page")), ("page".to_owned(), json!(page.name))]);
            paging.insert("first".to_owned(), json!(first));
        }
        (offset, _) => {
            paging.insert("style".to_owned(), json!("offset"));
            paging.insert("offset".to_owned(), json!(offset.map_or("", |offset| &offset.name)));
        }
    }
    let members = members(document, schema);
    for (key, names) in [("total", TOTALS), ("pages", PAGE_COUNTS), ("has_next", MORE)] {
        if let Some((name, _)) = members.iter().find(|(name, _)| names.contains(&&*fold(name))) {
            paging.insert(key.to_owned(), json!(pointer::child("", name)));
        }
    }
    Value::Object(paging)
}
