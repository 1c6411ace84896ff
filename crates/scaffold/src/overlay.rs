//! Overlays as they are written: one action for each thing that the document leaves open, with its reason.

use std::path::Path;

use openapi_kit::Operation;
use serde_json::{Value, json};

/// One action.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Action {
    pub(crate) target: String,
    /// One line that says why.
    pub(crate) why: String,
    /// What is merged; nothing where something is removed.
    pub(crate) update: Option<Value>,
}

impl Action {
    pub(crate) fn update(target: impl Into<String>, why: impl Into<String>, update: Value) -> Self {
        Self { target: target.into(), why: why.into(), update: Some(update) }
    }

    pub(crate) fn remove(target: impl Into<String>, why: impl Into<String>) -> Self {
        Self { target: target.into(), why: why.into(), update: None }
    }
}

/// The JSONPath of a member below another one.
pub(crate) fn below(parent: &str, name: &str) -> String {
    format!("{parent}['{}']", name.replace('\\', "\\\\").replace('\'', "\\'"))
}

/// The JSONPath of an operation.
pub(crate) fn target(operation: &Operation) -> String {
    target_of(&operation.path, &operation.method.to_ascii_lowercase())
}

/// The JSONPath of the operation at a path.
pub(crate) fn target_of(path: &str, method: &str) -> String {
    format!("{}.{method}", below("$.paths", path))
}

/// Applies actions that were made of this document.
///
/// # Errors
/// What is wrong, when one of them does not fit.
pub(crate) fn apply(document: &mut Value, actions: &[Action]) -> Result<(), openapi_kit::overlay::OverlayError> {
    let written = actions.iter().map(|action| match &action.update {
        Some(update) => json!({"target": action.target, "update": update}),
        None => json!({"target": action.target, "remove": true}),
    });
    let overlay = json!({"overlay": "1.0.0", "actions": written.collect::<Vec<_>>()});
    openapi_kit::overlay::apply(document, &overlay, Path::new("overlays")).map(|_| ())
}

/// The text of an overlay file.
pub(crate) fn yaml(title: &str, actions: &[Action]) -> String {
    let mut text = format!("overlay: 1.0.0\ninfo:\n  title: {title}\n  version: 1.0.0\nactions:\n");
    for action in actions {
        text += &format!("# {}\n- target: {}\n", action.why, json!(action.target));
        match &action.update {
            // JSON is YAML; one that is longer than a line stands on several.
            Some(update) if update.to_string().len() <= 90 => text += &format!("  update: {update}\n"),
            Some(update) => text += &format!("  update:\n    {}\n", format!("{update:#}").replace('\n', "\n    ")),
            None => text += "  remove: true\n",
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_reads_as_it_was_meant() {
        let actions = [
            Action::update(target_of("/it's/{id}", "get"), "a reason: with a colon", json!({"x": "y: 'z'"})),
            Action::update("$.info", "long", json!({"description": "w".repeat(100), "list": [1, {"a": null}]})),
            Action::remove("$.info.title", "it goes"),
        ];
        let text = yaml("What is meant", &actions);
        let read = openapi_kit::source::parse(&text, Path::new("o.yaml")).unwrap();
        let mut document = json!({"info": {"title": "T"}, "paths": {"/it's/{id}": {"get": {}}}});
        openapi_kit::overlay::apply(&mut document, &read, Path::new("o.yaml")).unwrap();
        assert_eq!(document["paths"]["/it's/{id}"]["get"], json!({"x": "y: 'z'"}));
        assert_eq!(document["info"]["list"], json!([1, {"a": null}]));
        assert!(document["info"].get("title").is_none());
    }
}
