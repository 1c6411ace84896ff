//! How lists are paged, by the names of parameters and of members of the answer.

use openapi_kit::index::{Location, Parameter};
use openapi_kit::{Operation, OperationIndex};
use serde_json::{Map, Value, json};

use super::schema::{answer, kind, members, plain, resolved};
use crate::overlay::{Action, target};

const OFFSETS: [&str; 4] = ["offset", "skip", "startindex", "firstresult"];
const PAGES: [&str; 4] = ["page", "pagenumber", "pageno", "pageindex"];
const LIMITS: [&str; 11] = [
    "limit",
    "take",
    "top",
    "pagesize",
    "perpage",
    "size",
    "itemsperpage",
    "maxresults",
    "resultsperpage",
    "pagelimit",
    "count",
];
const CURSORS: [&str; 9] = [
    "cursor",
    "after",
    "before",
    "nexttoken",
    "pagetoken",
    "nextpagetoken",
    "continuationtoken",
    "startingafter",
    "next",
];
const ITEMS: [&str; 7] = ["items", "data", "results", "values", "entries", "records", "list"];
const TOTALS: [&str; 6] = ["total", "totalcount", "totalitems", "totalresults", "totalelements", "totalrecords"];
const PAGE_COUNTS: [&str; 4] = ["pages", "totalpages", "pagecount", "lastpage"];
const MORE: [&str; 4] = ["hasnext", "hasmore", "hasnextpage", "more"];
/// Members that say of how much an answer is a part.
const OF_PAGES: [&str; 8] =
    ["page", "pages", "total", "totalcount", "limit", "offset", "hasnextpage", "paginationdetails"];
const WRAPPERS: [&str; 7] = ["pagination", "paging", "meta", "metadata", "page", "pageinfo", "paginationdetails"];

pub(super) fn actions(document: &Value, index: &OperationIndex, notes: &mut Vec<String>) -> Vec<Action> {
    let lists = index.iter().filter(|operation| operation.paging.is_none() && reads(operation));
    lists.filter_map(|operation| action(document, operation, notes)).collect()
}

fn reads(operation: &Operation) -> bool {
    operation.method == "GET" || (operation.method == "POST" && operation.idempotent)
}

fn action(document: &Value, operation: &Operation, notes: &mut Vec<String>) -> Option<Action> {
    let query = |names: &[&str]| {
        let own = operation.parameters.iter().filter(|one| one.location == Location::Query);
        names.iter().find_map(|name| own.clone().find(|one| plain(&one.name) == *name))
    };
    let schema = answer(document, operation)?;
    let asks_for_a_part = operation
        .parameters
        .iter()
        .any(|one| ["page", "limit", "offset", "cursor"].contains(&one.name.to_lowercase().as_str()));
    let Some(items) = items(document, operation, schema) else {
        if asks_for_a_part {
            notes.push(format!("{} asks for a part of a list that was not found in its answer", operation.id));
        }
        return None;
    };
    let own = members(document, schema);
    let arrays = own.iter().filter(|(_, member)| kind(document, member) == "array").count();
    let says_how_it_goes_on = own.iter().any(|(name, _)| OF_PAGES.contains(&name.to_lowercase().as_str()));
    let (offset, page, limit) = (query(&OFFSETS), query(&PAGES), query(&LIMITS));
    let is_paged = offset.or(page).or(query(&CURSORS)).is_some();
    if !(items.is_empty() || asks_for_a_part || is_paged || (arrays == 1 && says_how_it_goes_on)) {
        return None;
    }

    let whole = |one: &Parameter| parameter_schema(document, one).is_some_and(|own| kind(document, own) == "integer");
    let mut paging = Map::new();
    let mut set = |name: &str, value: Value| paging.insert(name.to_owned(), value);
    let why = match (offset, page, limit) {
        (Some(offset), _, Some(limit)) if whole(offset) && whole(limit) => {
            set("style", json!("offset"));
            set("offset", json!(offset.name));
            set("limit", json!(limit.name));
            format!("Guess: `{}` and `{}` are called as offset and limit are.", offset.name, limit.name)
        }
        (_, Some(page), Some(limit)) if whole(page) && whole(limit) => {
            set("style", json!("page"));
            set("page", json!(page.name));
            set("limit", json!(limit.name));
            let own = parameter_schema(document, page);
            let from_zero = own.is_some_and(|own| own["default"] == 0 || own["minimum"] == 0);
            if from_zero {
                set("first", json!(0));
            }
            let first = if from_zero { "its schema begins with 0" } else { "the first page is taken to be 1" };
            format!("Guess: `{}` and `{}` are called as page and page size are; {first}.", page.name, limit.name)
        }
        _ => {
            set("style", json!("none"));
            match (query(&CURSORS), offset.or(page).or(limit)) {
                (Some(cursor), _) => {
                    notes.push(format!(
                        "{} is paged by the cursor `{}`, which no stream follows",
                        operation.id, cursor.name
                    ));
                    format!("Guess: `{}` is a cursor, and cursors are not followed; one page is read.", cursor.name)
                }
                (None, Some(own)) => {
                    notes.push(format!("{} has `{}`, but how it is paged was not clear", operation.id, own.name));
                    format!("Guess: `{}` alone does not say how to go on; one page is read.", own.name)
                }
                (None, None) => "Guess: no parameter asks for a part, so the list comes as a whole.".to_owned(),
            }
        }
    };
    if paging["style"] != "none" {
        if let Some(default) = limit.and_then(|limit| parameter_schema(document, limit)?["default"].as_u64()) {
            paging.insert("default_limit".to_owned(), json!(default));
        }
        for (member, names, wanted) in [
            ("total", &TOTALS[..], "integer"),
            ("pages", &PAGE_COUNTS[..], "integer"),
            ("has_next", &MORE[..], "boolean"),
        ] {
            if let Some(at) = beside(document, schema, names, wanted) {
                paging.insert(member.to_owned(), json!(at));
            }
        }
    }
    if !items.is_empty() {
        paging.insert("items".to_owned(), json!(items));
    }
    if let Some(key) = key(document, schema, &items) {
        paging.insert("key".to_owned(), json!(key));
    }
    Some(Action::update(target(operation), why, json!({"x-paging": paging})))
}

fn parameter_schema<'a>(document: &'a Value, parameter: &Parameter) -> Option<&'a Value> {
    Some(resolved(document, document.pointer(parameter.schema.as_deref()?.trim_start_matches('#'))?))
}

/// The pointer to the list in an answer; empty where the answer is the list.
fn items(document: &Value, operation: &Operation, schema: &Value) -> Option<String> {
    if kind(document, schema) == "array" {
        return Some(String::new());
    }
    let own = members(document, schema);
    let arrays: Vec<&str> =
        own.iter().filter(|(_, member)| kind(document, member) == "array").map(|(name, _)| *name).collect();
    if let [only] = arrays.as_slice() {
        return Some(format!("/{}", openapi_kit::pointer::escape(only)));
    }
    let segment = plain(operation.path.rsplit('/').find(|part| !part.contains('{')).unwrap_or_default());
    let named = arrays.iter().find(|name| ITEMS.contains(&&*plain(name)) || plain(name) == segment);
    if let Some(named) = named {
        return Some(format!("/{}", openapi_kit::pointer::escape(named)));
    }
    // One level deeper, under a name that says nothing else.
    own.iter().filter(|(name, _)| ["data", "result", "response"].contains(&&*plain(name))).find_map(|(name, member)| {
        let inner = members(document, member);
        let mut arrays = inner.iter().filter(|(_, member)| kind(document, member) == "array");
        match (arrays.next(), arrays.next()) {
            (Some((only, _)), None) => Some(format!("/{name}/{only}")),
            _ => None,
        }
    })
}

/// The pointer to a figure beside the list.
fn beside(document: &Value, schema: &Value, names: &[&str], wanted: &str) -> Option<String> {
    let own = members(document, schema);
    let fits = |(name, member): &(&str, &Value)| names.contains(&&*plain(name)) && kind(document, member) == wanted;
    if let Some((name, _)) = own.iter().find(|one| fits(one)) {
        return Some(format!("/{name}"));
    }
    let wrappers = own.iter().filter(|(name, _)| WRAPPERS.contains(&&*plain(name)));
    wrappers.into_iter().find_map(|(name, wrapper)| {
        let inner = members(document, wrapper);
        inner.iter().find(|one| fits(one)).map(|(figure, _)| format!("/{name}/{figure}"))
    })
}

/// The pointer to what identifies an item.
fn key(document: &Value, schema: &Value, items: &str) -> Option<String> {
    let mut list = resolved(document, schema);
    for token in openapi_kit::pointer::tokens(items) {
        let (_, member) = members(document, list).into_iter().find(|(name, _)| *name == token)?;
        list = resolved(document, member);
    }
    let id = members(document, list.get("items")?).into_iter().find(|(name, _)| *name == "id")?;
    ["integer", "string"].contains(&kind(document, id.1)).then(|| "/id".to_owned())
}
