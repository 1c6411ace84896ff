//! Every list says how it is read to its end.

use client_runtime::Operation as Row;
use openapi_kit::{Operation, OperationIndex, pointer};
use serde_json::Value;

use super::{Finding, Gate};

/// Members by which an answer says how a list goes on.
const PAGING_MEMBERS: [&str; 8] =
    ["page", "pages", "total", "totalcount", "limit", "offset", "hasnextpage", "paginationdetails"];

/// Parameters by which a part of a list is asked for.
const PAGING_PARAMETERS: [&str; 4] = ["page", "limit", "offset", "cursor"];

/// The operations of the document that read a list.
pub fn lists<'a>(document: &'a Value, index: &'a OperationIndex) -> impl Iterator<Item = &'a Operation> {
    index.iter().filter(|operation| is_list(document, operation))
}

/// Whether every list of the document has `x-paging`.
pub fn declared(document: &Value, index: &OperationIndex) -> Vec<Finding> {
    let silent = lists(document, index).filter(|operation| operation.paging.is_none());
    let problem = "answers a list but has no `x-paging` in the document";
    silent.map(|operation| Finding::new(Gate::Paging, &operation.id, problem)).collect()
}

/// Whether every operation with `x-paging` has its streams in `builders`, the text of all generated builders.
pub fn streams(index: &OperationIndex, operations: &[Row], builders: &str) -> Vec<Finding> {
    let judge = |operation: &Operation| {
        let row = operations.iter().find(|row| row.id == operation.id)?;
        let builder: String = row.rust_name.split('_').map(capitalised).collect();
        let own = builders.split("\nimpl<'a> ").filter(|block| block.starts_with(&format!("{builder}<'a>")));
        let streams = own.filter(|block| {
            ["pub fn items(", "pub fn pages(", "pub fn paging("].iter().all(|method| block.contains(method))
        });
        let problem = "declares paging, yet its builder has no streams";
        (streams.count() != 1).then(|| Finding::new(Gate::Streams, &operation.id, problem))
    };
    index.iter().filter(|operation| operation.paging.is_some()).filter_map(judge).collect()
}

fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_ascii_uppercase().to_string() + letters.as_str()).unwrap_or_default()
}

/// Whether a read of the document answers a list.
fn is_list(document: &Value, operation: &Operation) -> bool {
    let reads = operation.method == "GET" || (operation.method == "POST" && operation.idempotent);
    if !reads {
        return false;
    }
    let asks_for_a_part =
        operation.parameters.iter().any(|one| PAGING_PARAMETERS.contains(&one.name.to_lowercase().as_str()));
    let is_array = |schema: &Value| pointer::resolve(document, schema).is_some_and(|(_, own)| own["type"] == "array");
    let answers_a_list = operation.successes().flat_map(|answer| &answer.content).any(|media| {
        let schema = media.schema.as_deref().and_then(|at| document.pointer(at.trim_start_matches('#')));
        let Some((_, schema)) = schema.and_then(|schema| pointer::resolve(document, schema)) else { return false };
        let members = || schema["properties"].as_object().into_iter().flatten();
        let arrays = members().filter(|(_, member)| is_array(member)).count();
        let says_how_it_goes_on = members().any(|(name, _)| PAGING_MEMBERS.contains(&name.to_lowercase().as_str()));
        is_array(schema) || (arrays == 1 && says_how_it_goes_on)
    });
    (asks_for_a_part
        && operation.successes().flat_map(|answer| &answer.content).any(|media| {
            let schema = media.schema.as_deref().and_then(|at| document.pointer(at.trim_start_matches('#')));
            schema.is_some_and(|schema| holds_a_list(document, schema, 2))
        }))
        || answers_a_list
}

/// Whether there is a list in it, so many levels deep.
fn holds_a_list(document: &Value, schema: &Value, depth: usize) -> bool {
    let Some((_, own)) = pointer::resolve(document, schema) else { return false };
    let members = || own["properties"].as_object().into_iter().flatten();
    own["type"] == "array" || (depth > 0 && members().any(|(_, member)| holds_a_list(document, member, depth - 1)))
}
