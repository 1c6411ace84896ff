//! Paths and the parameters in them.

use serde_json::Value;

use crate::lint::document::{Document, Node, Operation};
use crate::lint::finding::Found;
use crate::lint::rule::Rule;
use crate::manifest::Severity;
use crate::pointer;

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "path-ambiguous",
        severity: Severity::Error,
        finds: "paths that one request matches alike: `/a/{x}` and `/a/{y}`, also `/a/{x}/b` and `/a/c/{y}` where `x` may be `c` and `y` may be `b`",
        why: "a server and a mock may choose differently",
        mend: "make them one path, or tell them apart by a fixed part at the same place",
        check: ambiguous,
    },
    Rule {
        name: "path-form",
        severity: Severity::Error,
        finds: "a path that does not begin with `/`, has a query or fragment, an empty segment, or unbalanced braces",
        why: "routers and generators read it differently, or not at all",
        mend: "begin with `/`; move the query to parameters; close each `{`",
        check: form,
    },
    Rule {
        name: "path-parameter-undeclared",
        severity: Severity::Error,
        finds: "a `{name}` in a path that the operation does not declare as a path parameter",
        why: "no client can fill it in",
        mend: "declare it with `in: path`, `required: true` and a schema",
        check: undeclared,
    },
    Rule {
        name: "path-parameter-unused",
        severity: Severity::Error,
        finds: "a path parameter that the path does not hold",
        why: "callers have to give a value that goes nowhere",
        mend: "put `{name}` into the path, or remove the parameter",
        check: unused,
    },
    Rule {
        name: "path-parameter-optional",
        severity: Severity::Error,
        finds: "a path parameter without `required: true`",
        why: "a path without it is another path",
        mend: "add `required: true`",
        check: optional,
    },
];

/// What a segment may stand for.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Breadth {
    Fixed,
    Mixed,
    Any,
}

fn breadth(segment: &str) -> Breadth {
    match (segment.contains('{'), segment.starts_with('{') && segment.find('}') == Some(segment.len() - 1)) {
        (false, _) => Breadth::Fixed,
        (true, true) => Breadth::Any,
        (true, false) => Breadth::Mixed,
    }
}

/// Whether some request matches both, and neither is the more concrete one throughout. `may_be` says whether a segment of
/// the one path, which is a parameter, may be a fixed text of the other.
fn meet(one: &str, other: &str, may_be: impl Fn(&str, &str, &str) -> bool) -> bool {
    let (left, right): (Vec<_>, Vec<_>) = (one.split('/').collect(), other.split('/').collect());
    let (mut narrower, mut wider) = (false, false);
    for (a, b) in left.iter().zip(&right) {
        let breadths = (breadth(a), breadth(b));
        match breadths {
            (Breadth::Fixed, Breadth::Fixed) if a != b => return false,
            (Breadth::Fixed, Breadth::Mixed) if !fits(b, a) => return false,
            (Breadth::Mixed, Breadth::Fixed) if !fits(a, b) => return false,
            (Breadth::Mixed, Breadth::Mixed) if ends(a) != ends(b) => return false,
            (Breadth::Fixed, Breadth::Any) if !may_be(other, b, a) => return false,
            (Breadth::Any, Breadth::Fixed) if !may_be(one, a, b) => return false,
            _ => {}
        }
        narrower |= breadths.0 < breadths.1;
        wider |= breadths.0 > breadths.1;
    }
    left.len() == right.len() && narrower == wider
}

/// Whether the parameter that a segment is may have this value: no number is called `merge`.
fn may_be(document: &Document<'_>, path: &str, segment: &str, value: &str) -> bool {
    let name = segment.trim_start_matches('{').trim_end_matches('}');
    let operations = document.operations.iter().filter(|operation| operation.path == path);
    let mut parameters = operations.flat_map(in_path).filter(|parameter| parameter.text("name") == name).peekable();
    parameters.peek().is_none()
        || parameters.any(|parameter| {
            let at = parameter.child("schema");
            let schema = parameter.members.get("schema").and_then(|schema| document.resolve(schema, &at));
            match schema.as_ref().map_or("", |schema| schema.text("type")) {
                "integer" => value.parse::<i64>().is_ok(),
                "number" => value.parse::<f64>().is_ok(),
                "boolean" => matches!(value, "true" | "false"),
                _ => document.validators.accepts(&at, &Value::from(value)) != Some(false),
            }
        })
}

/// What stands before the first brace and after the last.
fn ends(segment: &str) -> (&str, &str) {
    let begin = segment.find('{').map_or(segment, |at| &segment[..at]);
    let end = segment.rfind('}').map_or("", |at| &segment[at + 1..]);
    (begin, end)
}

fn fits(mixed: &str, fixed: &str) -> bool {
    let (begin, end) = ends(mixed);
    fixed.len() > begin.len() + end.len() && fixed.starts_with(begin) && fixed.ends_with(end)
}

fn ambiguous(document: &Document<'_>, found: &mut Found) {
    let paths: Vec<&String> =
        document.root.get("paths").and_then(Value::as_object).into_iter().flatten().map(|(path, _)| path).collect();
    for (number, path) in paths.iter().enumerate() {
        for earlier in paths[..number]
            .iter()
            .filter(|earlier| meet(earlier, path, |path, segment, value| may_be(document, path, segment, value)))
        {
            found.add(pointer::child("/paths", path), format!("`{path}` and `{earlier}` match the same requests"));
        }
    }
}

fn form(document: &Document<'_>, found: &mut Found) {
    for (path, _) in document.root.get("paths").and_then(Value::as_object).into_iter().flatten() {
        if path.starts_with("x-") {
            continue;
        }
        let balanced = path.split('/').all(|segment| {
            let mut open = false;
            let well = segment.chars().all(|c| match c {
                '{' => !std::mem::replace(&mut open, true),
                '}' => std::mem::replace(&mut open, false),
                _ => true,
            });
            well && !open && !segment.contains("{}")
        });
        let problem = match () {
            () if !path.starts_with('/') => "does not begin with `/`",
            () if path.contains(['?', '#']) => "holds a query or fragment",
            () if path.contains("//") => "has an empty segment",
            () if !balanced => "has braces that do not match",
            () => continue,
        };
        found.add(pointer::child("/paths", path), format!("`{path}` {problem}"));
    }
}

/// The names in a path.
fn names(path: &str) -> Vec<&str> {
    path.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name).collect()
}

fn in_path<'o, 'a>(operation: &'o Operation<'a>) -> impl Iterator<Item = &'o Node<'a>> {
    operation.parameters.iter().filter(|parameter| parameter.text("in") == "path")
}

fn undeclared(document: &Document<'_>, found: &mut Found) {
    for operation in &document.operations {
        for name in names(operation.path) {
            if !in_path(operation).any(|parameter| parameter.text("name") == name) {
                found.add(&operation.node.pointer, format!("{} does not declare `{name}`", operation.label()));
            }
        }
    }
}

fn unused(document: &Document<'_>, found: &mut Found) {
    for operation in &document.operations {
        for parameter in in_path(operation).filter(|one| !names(operation.path).contains(&one.text("name"))) {
            let name = parameter.text("name");
            found.add(&parameter.pointer, format!("`{{{name}}}` does not stand in the path of {}", operation.label()));
        }
    }
}

fn optional(document: &Document<'_>, found: &mut Found) {
    for operation in &document.operations {
        for parameter in in_path(operation).filter(|parameter| !parameter.is("required")) {
            found.add(&parameter.pointer, format!("the path parameter `{}` is not required", parameter.text("name")));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_meet_only_where_neither_is_more_concrete() {
        let meets = |one, other| meet(one, other, |_, _, value| value != "never");
        assert!(meets("/a/{x}", "/a/{y}"));
        assert!(meets("/a/{x}/b", "/a/c/{y}"));
        assert!(!meets("/a/{x}/b", "/a/never/{y}"));
        assert!(!meets("/a/{x}", "/a/b"));
        assert!(!meets("/a/{x}/b", "/a/{x}/c"));
        assert!(!meets("/a/{x}", "/a/{x}/b"));
        assert!(!meets("/a/{x}.json", "/a/{y}"));
        assert!(!meets("/a/{x}.json", "/a/{y}.xml"));
        assert!(!meets("/{x}.json/{y}", "/b/{z}"));
    }
}
