//! The actions that mend one deviation.

use std::path::Path;

use serde_json::{Map, Value, json};

use super::super::finding::{AnswerShape, Grounds, Key, Kind};
use super::super::shape::Shape;
use crate::index::OperationIndex;
use crate::{overlay, pointer};

/// An overlay in the making, and the document as it is after it: each mend is worked out from what those before left.
pub(super) struct Draft {
    document: Value,
    actions: Vec<Value>,
}

/// One action, still with a pointer.
enum Action {
    Update(String, Value),
    Remove(String),
    /// Takes a text out of a list.
    RemoveItem(String, String),
}

impl Draft {
    pub(super) fn new(document: &Value) -> Self {
        Self { document: document.clone(), actions: Vec::new() }
    }

    pub(super) fn into_actions(self) -> Vec<Value> {
        self.actions
    }

    /// Adds the actions for one deviation; false where there are none.
    pub(super) fn mend(&mut self, operations: &OperationIndex, key: &Key, grounds: &Grounds, why: &str) -> bool {
        let Some(actions) = self.actions_for(operations, key, grounds) else { return false };
        let written: Option<Vec<Value>> = actions.iter().map(|action| self.write(action, why)).collect();
        let Some(written) = written.filter(|written| !written.is_empty()) else { return false };
        let overlay = json!({"overlay": "1.0.0", "info": {"title": "", "version": "1"}, "actions": &written});
        if overlay::apply(&mut self.document, &overlay, Path::new("proposal")).is_err() {
            return false;
        }
        self.actions.extend(written);
        true
    }

    fn write(&self, action: &Action, why: &str) -> Option<Value> {
        Some(match action {
            Action::Update(at, update) => {
                json!({"target": path(&self.document, at)?, "description": why, "update": update})
            }
            Action::Remove(at) => json!({"target": path(&self.document, at)?, "description": why, "remove": true}),
            Action::RemoveItem(at, text) => {
                let target = format!("{}[?@ == {}]", path(&self.document, at)?, Value::from(text.as_str()));
                json!({"target": target, "description": why, "remove": true})
            }
        })
    }

    fn actions_for(&self, operations: &OperationIndex, key: &Key, grounds: &Grounds) -> Option<Vec<Action>> {
        let at = key.document.clone();
        let update = |value: Value| Some(vec![Action::Update(at.clone(), value)]);
        let named = !key.subject.is_empty();
        match key.kind {
            Kind::UndocumentedField if named => update(json!({"properties": {&key.subject: grounds.shape.observed()}})),
            Kind::MissingField => self.optional(key),
            Kind::UnknownEnumValue if named => self.enumerate(key, &grounds.shape),
            Kind::UnexpectedNull => self.nullable(&at),
            Kind::WrongType | Kind::WrongHeader => self.widen(&at, &grounds.shape),
            Kind::WrongFormat | Kind::PatternMismatch => Some(vec![Action::Remove(at)]),
            Kind::OutOfBounds => self.unbind(key),
            Kind::UndocumentedQuery if named => self.parameter(key),
            Kind::UndocumentedStatus => update(json!({&key.subject: response(&grounds.answers)})),
            Kind::UndocumentedContentType if named => update(json!({"content": content(&grounds.answers)})),
            Kind::UndocumentedHeader => {
                let schema = Value::Object(grounds.shape.schema());
                update(json!({"headers": {&key.subject: {"schema": schema, "x-evidence": "observed"}}}))
            }
            Kind::MissingHeader => update(json!({"required": false})),
            Kind::UndocumentedOperation => self.operation(operations, key, grounds),
            _ => None,
        }
    }

    fn node(&self, at: &str) -> Option<&Map<String, Value>> {
        self.document.pointer(at)?.as_object()
    }

    fn optional(&self, key: &Key) -> Option<Vec<Action>> {
        let names = self.document.pointer(&key.document)?.as_array()?;
        // OpenAPI 3.0 allows no empty list.
        Some(vec![match names.len() {
            1 => Action::Remove(key.document.clone()),
            _ => Action::RemoveItem(key.document.clone(), key.subject.clone()),
        }])
    }

    fn enumerate(&self, key: &Key, shape: &Shape) -> Option<Vec<Action>> {
        let word = match shape.is_number() {
            true => json!(key.subject.parse::<i64>().ok()?),
            false => json!(key.subject),
        };
        let mut actions = vec![Action::Update(key.document.clone(), word)];
        // The names of the values stand in a list of their own, in the same order.
        let (owner, _) = key.document.rsplit_once('/')?;
        let names = pointer::child(owner, "x-enum-varnames");
        if self.document.pointer(&names).is_some() {
            actions.push(Action::Update(names, json!(format!("value_{}", key.subject))));
        }
        Some(actions)
    }

    fn nullable(&self, at: &str) -> Option<Vec<Action>> {
        let node = self.node(at)?;
        // What stands beside a reference has no effect.
        Some(match node.get("$ref") {
            Some(reference) => vec![
                Action::Remove(pointer::child(at, "$ref")),
                Action::Update(at.to_owned(), json!({"allOf": [{"$ref": reference}], "nullable": true})),
            ],
            None => vec![Action::Update(at.to_owned(), json!({"nullable": true}))],
        })
    }

    /// Lets the schema at `at` also be what was seen.
    fn widen(&self, at: &str, seen: &Shape) -> Option<Vec<Action>> {
        let node = self.node(at)?;
        let remove = |key: &str| Action::Remove(pointer::child(at, key));
        let update = |value: Value| Action::Update(at.to_owned(), value);
        if seen.is_number() && node.get("type") == Some(&json!("integer")) && !node.contains_key("enum") {
            let format = node.contains_key("format").then(|| remove("format"));
            return Some(format.into_iter().chain([update(json!({"type": "number"}))]).collect());
        }
        let also = seen.observed();
        for key in ["anyOf", "oneOf"] {
            if node.contains_key(key) {
                return (!node.contains_key("type")).then(|| vec![update(json!({key: [also]}))]);
            }
        }
        // What says which type it is moves into one branch of a choice. The other keywords stay: each holds for values of
        // its own type only.
        let moved: Vec<&str> =
            ["$ref", "type", "enum", "allOf"].into_iter().filter(|key| node.contains_key(*key)).collect();
        if moved.is_empty() || (node.contains_key("type") && node.contains_key("allOf")) {
            return None;
        }
        let own: Map<String, Value> = moved.iter().map(|key| ((*key).to_owned(), node[*key].clone())).collect();
        let mut actions: Vec<Action> = moved.into_iter().map(remove).collect();
        actions.push(update(json!({"anyOf": [own, also]})));
        Some(actions)
    }

    fn unbind(&self, key: &Key) -> Option<Vec<Action>> {
        let (owner, keyword) = key.document.rsplit_once('/')?;
        let node = self.node(owner)?;
        if keyword == "format" && key.expected == "int32" {
            return Some(vec![Action::Update(owner.to_owned(), json!({"format": "int64"}))]);
        }
        let exclusive = match keyword {
            "minimum" => "exclusiveMinimum",
            "maximum" => "exclusiveMaximum",
            _ => "",
        };
        let beside = node.contains_key(exclusive).then(|| Action::Remove(pointer::child(owner, exclusive)));
        Some([Action::Remove(key.document.clone())].into_iter().chain(beside).collect())
    }

    fn parameter(&self, key: &Key) -> Option<Vec<Action>> {
        let parameter = query_parameter(&key.subject);
        Some(vec![match self.document.pointer(&key.document)? {
            Value::Array(_) => Action::Update(key.document.clone(), parameter),
            // An earlier mend may have made the list.
            _ => Action::Update(key.document.clone(), json!({"parameters": [parameter]})),
        }])
    }

    fn operation(&self, operations: &OperationIndex, key: &Key, grounds: &Grounds) -> Option<Vec<Action>> {
        let (method, template) = key.subject.split_once(' ')?;
        let known = self.document.pointer("/paths")?.get(template);
        if known.is_some_and(|item| item.get("$ref").is_some()) {
            return None;
        }
        let names = template.split('{').skip(1).filter_map(|rest| rest.split_once('}').map(|(name, _)| name));
        let declared = |name: &str| {
            let shared = known.and_then(|item| item.get("parameters")).and_then(Value::as_array);
            shared.into_iter().flatten().any(|parameter| parameter["in"] == "path" && parameter["name"] == name)
        };
        let path = names.filter(|name| !declared(name)).map(|name| {
            json!({"name": name, "in": "path", "required": true, "schema": {"type": "string"}, "x-evidence": "observed"})
        });
        let parameters: Vec<Value> = path.chain(grounds.query.iter().map(|name| query_parameter(name))).collect();
        let mut statuses: Vec<u16> = grounds.answers.iter().map(|answer| answer.status).collect();
        statuses.sort_unstable();
        statuses.dedup();
        let responses: Map<String, Value> = statuses
            .into_iter()
            .map(|status| {
                let own: Vec<AnswerShape> =
                    grounds.answers.iter().filter(|answer| answer.status == status).cloned().collect();
                (status.to_string(), response(&own))
            })
            .collect();
        let mut operation = json!({
            "operationId": self.fresh_id(operations, method, template),
            "summary": format!("Seen as {method} {template}; not documented"),
            "x-evidence": "observed",
            "responses": responses,
        });
        let literal = template.split("/{").next().unwrap_or(template);
        let near = operations.iter().find(|own| own.path.starts_with(literal) && !own.tag.is_empty());
        if let Some(near) = near {
            operation["tags"] = json!([near.tag]);
        }
        if !parameters.is_empty() {
            operation["parameters"] = Value::Array(parameters);
        }
        if !grounds.request.is_empty() {
            operation["requestBody"] = json!({"content": {"application/json": {"schema": grounds.request.observed()}}});
        }
        Some(vec![Action::Update("/paths".to_owned(), json!({template: {method.to_ascii_lowercase(): operation}}))])
    }

    /// `getTagsHistory` for `GET /v1/Tags/{id}/history`.
    fn fresh_id(&self, operations: &OperationIndex, method: &str, template: &str) -> String {
        let mut id = method.to_ascii_lowercase();
        let literal = template.split('/').filter(|segment| !segment.is_empty() && !segment.contains('{'));
        for word in literal.flat_map(|segment| segment.split(|c: char| !c.is_ascii_alphanumeric())) {
            let mut letters = word.chars();
            if let Some(first) = letters.next() {
                id.push(first.to_ascii_uppercase());
                id.push_str(letters.as_str());
            }
        }
        if template.ends_with('}') {
            id.push_str("Item");
        }
        let added = |id: &str| self.actions.iter().any(|action| action.to_string().contains(&format!("\"{id}\"")));
        let taken = |id: &str| operations.get(id).is_some() || added(id);
        if !taken(&id) {
            return id;
        }
        (2..).map(|number| format!("{id}{number}")).find(|id| !taken(id)).unwrap_or(id)
    }
}

fn query_parameter(name: &str) -> Value {
    json!({"name": name, "in": "query", "schema": {"type": "string"}, "x-evidence": "observed"})
}

fn response(answers: &[AnswerShape]) -> Value {
    let mut response = json!({"description": "Seen; not documented.", "x-evidence": "observed"});
    if answers.iter().any(|answer| answer.media_type.is_some()) {
        response["content"] = content(answers);
    }
    response
}

fn content(answers: &[AnswerShape]) -> Value {
    let media = answers.iter().filter_map(|answer| {
        let media_type = answer.media_type.clone()?;
        let schema = match (answer.shape.is_empty(), media_type.starts_with("text/")) {
            (false, _) => answer.shape.observed(),
            (true, true) => json!({"type": "string", "x-evidence": "observed"}),
            (true, false) => json!({"type": "string", "format": "binary", "x-evidence": "observed"}),
        };
        Some((media_type, json!({"schema": schema})))
    });
    Value::Object(media.collect())
}

/// The JSONPath (RFC 9535) of a pointer.
fn path(document: &Value, at: &str) -> Option<String> {
    let mut path = "$".to_owned();
    let mut node = document;
    for token in pointer::tokens(at) {
        node = match node {
            Value::Array(items) => {
                let number: usize = token.parse().ok()?;
                path.push_str(&format!("[{number}]"));
                items.get(number)?
            }
            node => {
                let plain = token.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_')
                    && token.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
                // A text of JSON is a name of JSONPath.
                path.push_str(&if plain { format!(".{token}") } else { format!("[{}]", Value::from(&*token)) });
                node.get(&token)?
            }
        };
    }
    Some(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_leads_where_the_pointer_does() {
        let document = json!({"paths": {"/a/{id}": {"get": {"parameters": [{"it's \"x\"": 1}]}}}});
        let at = "/paths/~1a~1{id}/get/parameters/0/it's \"x\"";
        let path = path(&document, at).unwrap();
        assert_eq!(path, r#"$.paths["/a/{id}"].get.parameters[0]["it's \"x\""]"#);
        assert_eq!(serde_json_path::JsonPath::parse(&path).unwrap().query(&document).all(), [&json!(1)]);
    }
}
