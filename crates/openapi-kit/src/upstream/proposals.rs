//! What would bring our document in line with the vendor's, for somebody to look at; nothing applies it.

use std::path::Path;

use serde_json::{Map, Value, json};

use super::comparison::{Comparison, Outcome, Pairing};
use super::evidence::{Source, quoted, target};
use crate::diff::{Action, Aspect, Change};
use crate::index::Evidence;
use crate::{overlay, pointer};

/// The proposals as an overlay in YAML, or none when the documents agree.
///
/// Each action has its reason before it, and has been tried: it applies to `ours`. What no action can say stands as a
/// comment.
pub fn proposals_overlay(ours: &Value, comparison: &Comparison, source: &Source) -> Option<String> {
    let mut out = String::new();
    let mut document = ours.clone();
    for one in &comparison.both {
        let Outcome::Differs(changes) = &one.outcome else { continue };
        for change in changes {
            let reason = format!("{}: {} {}", one.operation.id, change.place, words(change));
            match action(ours, one, change).filter(|action| applies(&mut document, action)) {
                Some(action) => out.push_str(&written(&reason, &action)),
                None => out.push_str(&format!("  # by hand: {}\n", in_one_line(&reason))),
            }
        }
    }
    for operation in comparison.ours_only.iter().filter(|one| one.evidence == Evidence::Inferred) {
        let action = json!({"target": target(&operation.path, &operation.method), "remove": true});
        if applies(&mut document, &action) {
            out.push_str(&written(&format!("{}: inferred, and the vendor's document lacks it", operation.id), &action));
        }
    }
    for (label, summary) in &comparison.theirs_only {
        out.push_str(&format!("  # by hand: {} is not in ours; {}\n", in_one_line(label), in_one_line(summary)));
    }
    if out.is_empty() {
        return None;
    }
    // A list of comments alone is none.
    let list = if out.contains("\n  - ") || out.starts_with("  - ") { "actions:\n" } else { "actions: []\n" };
    Some(format!(
        "# Proposals from {}. Nothing applies this file: take over what is right, one overlay or edit each.\n\
         overlay: 1.0.0\n\
         info: {{title: What the vendor's document says otherwise, version: {}}}\n{list}{out}",
        in_one_line(&source.words()),
        quoted(&source.date),
    ))
}

fn written(reason: &str, action: &Value) -> String {
    let target = action.get("target").and_then(Value::as_str).unwrap_or_default();
    let rest = match action.get("update") {
        Some(update) => format!("update: {update}"),
        None => "remove: true".to_owned(),
    };
    format!("  # {}\n  - target: {}\n    {rest}\n", in_one_line(reason), quoted(target))
}

fn in_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn words(change: &Change) -> String {
    let name = if change.name.is_empty() { String::new() } else { format!(" `{}`", change.name) };
    let what = change.aspect.words();
    match change.action {
        Action::Added => format!("{what}{name} is theirs only"),
        Action::Removed => format!("{what}{name} is ours only"),
        Action::Changed => {
            let shown = |value: &Option<Value>| value.as_ref().map_or_else(|| "nothing".to_owned(), Value::to_string);
            format!("{what}{name} is {} here, {} there", shown(&change.before), shown(&change.after))
        }
    }
}

fn applies(document: &mut Value, action: &Value) -> bool {
    let overlay = json!({"overlay": "1.0.0", "info": {}, "actions": [action]});
    overlay::apply(document, &overlay, Path::new("proposal")).is_ok()
}

/// The action that does in our document what the change says, where one can.
fn action(ours: &Value, one: &Pairing, change: &Change) -> Option<Value> {
    let operation = target(&one.operation.path, &one.operation.method);
    // Components stand in both at the same place; in the operation itself parameters may have moved.
    let in_component = change.pointer_before.starts_with("/components/");
    let schema = in_component.then(|| path_to(ours, &change.pointer_before)).flatten();
    match (change.aspect, change.action) {
        (Aspect::Parameter, Action::Added) => {
            let parameter =
                change.after.clone().filter(|value| is_self_contained(value) && value.get("name").is_some())?;
            Some(json!({"target": operation, "update": {"parameters": [parameter]}}))
        }
        (Aspect::Parameter, Action::Removed) => {
            let at = one.operation.parameters.iter().find(|own| own.name == change.name)?;
            Some(json!({"target": path_to(ours, &at.pointer)?, "remove": true}))
        }
        (Aspect::Property, Action::Added) => {
            let property = change.after.clone().filter(|value| value.is_object() && is_self_contained(value))?;
            let member = Map::from_iter([(change.name.clone(), property)]);
            Some(json!({"target": schema?, "update": {"properties": member}}))
        }
        (Aspect::EnumValue, Action::Added) => {
            Some(json!({"target": schema?, "update": {"enum": [change.after.clone()?]}}))
        }
        (Aspect::Nullable, Action::Changed) => Some(json!({"target": schema?, "update": {"nullable": change.after}})),
        (Aspect::Rule, _) if change.after.is_some() => {
            let rule = Map::from_iter([(change.name.clone(), change.after.clone()?)]);
            Some(json!({"target": schema?, "update": rule}))
        }
        _ => None,
    }
}

fn is_self_contained(value: &Value) -> bool {
    match value {
        Value::Object(members) => !members.contains_key("$ref") && members.values().all(is_self_contained),
        Value::Array(items) => items.iter().all(is_self_contained),
        _ => true,
    }
}

/// The JSONPath of a pointer into `document`.
pub(crate) fn path_to(document: &Value, at: &str) -> Option<String> {
    document.pointer(at)?;
    let mut path = "$".to_owned();
    let mut here = document;
    for token in pointer::tokens(at) {
        here = match here {
            Value::Array(items) => {
                let number: usize = token.parse().ok()?;
                path.push_str(&format!("[{number}]"));
                items.get(number)?
            }
            _ => {
                path.push_str(&format!("['{}']", token.replace('\\', "\\\\").replace('\'', "\\'")));
                here.get(&token)?
            }
        };
    }
    Some(path)
}
