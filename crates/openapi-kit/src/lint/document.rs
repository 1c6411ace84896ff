//! A document as rules look at it: operations, schemas and what else is asked for often, found even where the document is
//! not what it should be.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::finding::{Finding, Found};
use super::rule::rules;
use super::severities::Severities;
use crate::json_schema::{convert_document, schema_places};
use crate::manifest::Severity;
use crate::pointer;
use crate::validators::Validators;

/// Members of a path item that are operations.
const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// An object and where it stands.
#[derive(Debug, Clone)]
pub(super) struct Node<'a> {
    pub pointer: String,
    pub members: &'a Map<String, Value>,
}

/// An operation.
#[derive(Debug)]
pub(super) struct Operation<'a> {
    /// In small letters.
    pub method: &'static str,
    pub path: &'a str,
    pub node: Node<'a>,
    /// Those of the path item and its own, each where it is defined.
    pub parameters: Vec<Node<'a>>,
}

/// A document.
pub(super) struct Document<'a> {
    pub root: &'a Value,
    pub operations: Vec<Operation<'a>>,
    /// Parameters, bodies, answers and headers, used by operations or ready for it, by pointer.
    pub parameters: BTreeMap<String, &'a Map<String, Value>>,
    pub bodies: BTreeMap<String, &'a Map<String, Value>>,
    pub responses: BTreeMap<String, &'a Map<String, Value>>,
    pub headers: BTreeMap<String, &'a Map<String, Value>>,
    /// Every schema, those inside others too.
    pub schemas: Vec<Node<'a>>,
    /// Pointers of the schemas that requests and answers contain, at any depth.
    pub requested: BTreeSet<String>,
    pub answered: BTreeSet<String>,
    pub validators: Validators<'a>,
}

/// Asks every rule that is not off about an OpenAPI 3.0 document with local references only.
///
/// What matters most comes last; nothing in a document makes it fail.
pub fn check(document: &Value, severities: &Severities) -> Vec<Finding> {
    let converted = convert_document(document);
    let document = Document::new(document, &converted);
    let mut findings = Vec::new();
    for rule in rules() {
        let severity = severities.of(rule);
        if severity == Severity::Off {
            continue;
        }
        let mut found = Found::default();
        (rule.check)(&document, &mut found);
        findings.extend(found.all.into_iter().map(|(pointer, message)| Finding {
            rule: rule.name,
            severity,
            message,
            mend: rule.mend,
            pointer,
            place: None,
        }));
    }
    findings.sort_by_key(|finding| finding.severity);
    findings
}

impl<'a> Document<'a> {
    fn new(root: &'a Value, converted: &'a Value) -> Self {
        let mut document = Self {
            root,
            operations: operations(root),
            parameters: components(root, "parameters"),
            bodies: components(root, "requestBodies"),
            responses: components(root, "responses"),
            headers: components(root, "headers"),
            schemas: Vec::new(),
            requested: BTreeSet::new(),
            answered: BTreeSet::new(),
            validators: Validators::new(converted),
        };
        for place in schema_places(root) {
            if let Some(schema) = root.pointer(&place) {
                collect_schemas(schema, place, &mut document.schemas);
            }
        }
        for operation in &document.operations {
            for parameter in &operation.parameters {
                document.parameters.insert(parameter.pointer.clone(), parameter.members);
                reach(root, &parameter.pointer, &mut document.requested);
            }
            if let Some(body) = operation.body(root) {
                reach(root, &body.pointer, &mut document.requested);
                document.bodies.insert(body.pointer, body.members);
            }
            for (_, response) in operation.responses(root) {
                reach(root, &response.pointer, &mut document.answered);
                document.responses.insert(response.pointer, response.members);
            }
        }
        for (pointer, response) in &document.responses {
            for header in children(root, response, pointer, "headers") {
                document.headers.insert(header.1.pointer, header.1.members);
            }
        }
        document
    }

    /// Media types of all bodies and answers: the holder's pointer, the type, and what it says of it.
    pub(super) fn media(&self) -> Vec<(&'a str, Node<'a>)> {
        let holders = self.bodies.iter().chain(&self.responses).chain(&self.parameters);
        let each = holders.flat_map(|(pointer, members)| children(self.root, members, pointer, "content"));
        each.collect()
    }

    /// Follows a reference.
    pub(super) fn resolve(&self, value: &'a Value, at: &str) -> Option<Node<'a>> {
        follow(self.root, value, at)
    }
}

impl<'a> Operation<'a> {
    /// `GET /pets`.
    pub(super) fn label(&self) -> String {
        format!("{} {}", self.method.to_ascii_uppercase(), self.path)
    }

    /// operationId.
    pub(super) fn id(&self) -> Option<&'a str> {
        self.node.members.get("operationId").and_then(Value::as_str)
    }

    /// Its answers by status.
    pub(super) fn responses(&self, root: &'a Value) -> Vec<(&'a str, Node<'a>)> {
        children(root, self.node.members, &self.node.pointer, "responses")
    }

    /// Its request body.
    pub(super) fn body(&self, root: &'a Value) -> Option<Node<'a>> {
        let body = self.node.members.get("requestBody")?;
        follow(root, body, &pointer::child(&self.node.pointer, "requestBody"))
    }
}

impl<'a> Node<'a> {
    /// A member that is text; empty when there is none.
    pub(super) fn text(&self, key: &str) -> &'a str {
        self.members.get(key).and_then(Value::as_str).unwrap_or_default()
    }

    /// Whether a member is true.
    pub(super) fn is(&self, key: &str) -> bool {
        self.members.get(key) == Some(&Value::Bool(true))
    }

    /// The pointer of a member.
    pub(super) fn child(&self, key: &str) -> String {
        pointer::child(&self.pointer, key)
    }

    /// The texts of a list.
    pub(super) fn texts(&self, key: &str) -> Vec<&'a str> {
        self.members.get(key).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).collect()
    }
}

fn operations(root: &Value) -> Vec<Operation<'_>> {
    let mut found = Vec::new();
    for (path, item) in root.get("paths").and_then(Value::as_object).into_iter().flatten() {
        let Some(item) = follow(root, item, &pointer::child("/paths", path)) else { continue };
        for method in METHODS {
            let Some(members) = item.members.get(method).and_then(Value::as_object) else { continue };
            let node = Node { pointer: item.child(method), members };
            let own = listed(root, &node, "parameters");
            let name = |one: &Node<'_>| (one.text("name").to_owned(), one.text("in").to_owned());
            let hides = |one: &Node<'_>| own.iter().any(|other| name(other) == name(one));
            let mut parameters = listed(root, &item, "parameters");
            parameters.retain(|one| !hides(one));
            parameters.extend(own);
            found.push(Operation { method, path, node, parameters });
        }
    }
    found
}

/// The objects of a list, each where it is defined.
pub(super) fn listed<'a>(root: &'a Value, node: &Node<'a>, key: &str) -> Vec<Node<'a>> {
    let items = node.members.get(key).and_then(Value::as_array).into_iter().flatten().enumerate();
    items.filter_map(|(number, item)| follow(root, item, &format!("{}/{number}", node.child(key)))).collect()
}

/// The objects in a member that is an object, each by its key and where it is defined.
pub(super) fn children<'a>(
    root: &'a Value,
    members: &'a Map<String, Value>,
    at: &str,
    key: &str,
) -> Vec<(&'a str, Node<'a>)> {
    let inner = members.get(key).and_then(Value::as_object).into_iter().flatten();
    let at = pointer::child(at, key);
    inner.filter_map(|(name, value)| Some((name.as_str(), follow(root, value, &pointer::child(&at, name))?))).collect()
}

fn components<'a>(root: &'a Value, kind: &str) -> BTreeMap<String, &'a Map<String, Value>> {
    let components = root.get("components").and_then(Value::as_object);
    let all = components.map(|members| children(root, members, "/components", kind)).unwrap_or_default();
    all.into_iter().map(|(_, node)| (node.pointer, node.members)).collect()
}

fn follow<'a>(root: &'a Value, value: &'a Value, at: &str) -> Option<Node<'a>> {
    let (moved, value) = pointer::resolve(root, value)?;
    Some(Node { pointer: moved.unwrap_or_else(|| at.to_owned()), members: value.as_object()? })
}

/// The schemas directly inside a schema, with their pointers.
pub(super) fn parts<'a>(members: &'a Map<String, Value>, at: &str) -> Vec<(String, &'a Value)> {
    let mut found = Vec::new();
    for key in ["properties", "patternProperties"] {
        for (name, part) in members.get(key).and_then(Value::as_object).into_iter().flatten() {
            found.push((pointer::child(&pointer::child(at, key), name), part));
        }
    }
    for key in ["items", "additionalProperties", "not"] {
        found.extend(members.get(key).map(|part| (pointer::child(at, key), part)));
    }
    for key in ["allOf", "oneOf", "anyOf"] {
        for (number, part) in members.get(key).and_then(Value::as_array).into_iter().flatten().enumerate() {
            found.push((format!("{at}/{key}/{number}"), part));
        }
    }
    found
}

fn collect_schemas<'a>(schema: &'a Value, at: String, found: &mut Vec<Node<'a>>) {
    let Some(members) = schema.as_object() else { return };
    if !members.contains_key("$ref") {
        for (pointer, part) in parts(members, &at) {
            collect_schemas(part, pointer, found);
        }
    }
    found.push(Node { pointer: at, members });
}

/// Notes every schema that what stands at `at` contains.
fn reach(root: &Value, at: &str, seen: &mut BTreeSet<String>) {
    let mut open: Vec<String> = Vec::new();
    if let Some(holder) = root.pointer(at).and_then(Value::as_object) {
        open.extend(holder.contains_key("schema").then(|| pointer::child(at, "schema")));
        for (_, media) in children(root, holder, at, "content") {
            open.push(media.child("schema"));
        }
    }
    while let Some(at) = open.pop() {
        let Some(members) = root.pointer(&at).and_then(Value::as_object) else { continue };
        if !seen.insert(at.clone()) {
            continue;
        }
        match members.get("$ref").and_then(Value::as_str).and_then(pointer::of_local_ref) {
            Some(target) => open.push(target),
            None => open.extend(parts(members, &at).into_iter().map(|(pointer, _)| pointer)),
        }
    }
}
