//! What travels: bodies, media types, addresses.

use serde_json::Value;

use crate::lint::document::{Document, Node};
use crate::lint::finding::Found;
use crate::lint::rule::Rule;
use crate::manifest::Severity;
use crate::pointer;

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "body-on-get",
        severity: Severity::Warning,
        finds: "a request body on GET, HEAD, DELETE or TRACE",
        why: "OpenAPI 3.0 gives it no meaning, proxies drop it, and some clients cannot send it",
        mend: "move it to parameters or to POST; where the service is so, accept it",
        check: body_on_get,
    },
    Rule {
        name: "media-type-unsendable",
        severity: Severity::Warning,
        finds: "a body whose media type is a range (`*/*`) or none at all, or a body without any",
        why: "a client has to name one type in `content-type`",
        mend: "write the type that is sent, such as `application/json`",
        check: media_type,
    },
    Rule {
        name: "server-url",
        severity: Severity::Warning,
        finds: "a server URL that ends in a slash, is relative, has a query, or is plain http on another machine",
        why: "paths come to begin with two slashes; a client has no host; credentials travel readably",
        mend: "write `https://host/prefix` without a slash at the end",
        check: server_url,
    },
];

fn body_on_get(document: &Document<'_>, found: &mut Found) {
    for operation in &document.operations {
        if matches!(operation.method, "get" | "head" | "delete" | "trace")
            && operation.node.members.contains_key("requestBody")
        {
            found.add(operation.node.child("requestBody"), format!("{} has a request body", operation.label()));
        }
    }
}

fn media_type(document: &Document<'_>, found: &mut Found) {
    for (at, members) in &document.bodies {
        let content = members.get("content").and_then(Value::as_object);
        let Some(content) = content.filter(|content| !content.is_empty()) else {
            found.add(at, "the body has no media type");
            continue;
        };
        for name in content.keys().filter(|name| !is_sendable(name)) {
            let pointer = pointer::child(&pointer::child(at, "content"), name);
            found.add(pointer, format!("nothing can be sent as `{name}`"));
        }
    }
    for (at, members) in &document.responses {
        for name in members.get("content").and_then(Value::as_object).into_iter().flatten().map(|(name, _)| name) {
            if !name.contains('*') && !is_sendable(name) {
                let pointer = pointer::child(&pointer::child(at, "content"), name);
                found.add(pointer, format!("`{name}` is no media type"));
            }
        }
    }
}

/// `type/subtype`, both tokens, with parameters or without.
fn is_sendable(name: &str) -> bool {
    let essence = name.split(';').next().unwrap_or_default().trim();
    let is_token = |part: &str| {
        !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"!#$&^_.+-".contains(&byte))
    };
    essence.split_once('/').is_some_and(|(kind, subtype)| is_token(kind) && is_token(subtype))
}

fn server_url(document: &Document<'_>, found: &mut Found) {
    let root = document.root.as_object().map(|members| Node { pointer: String::new(), members });
    let operations = document.operations.iter().map(|operation| operation.node.clone());
    let items =
        document.root.get("paths").and_then(Value::as_object).into_iter().flatten().filter_map(|(path, item)| {
            Some(Node { pointer: pointer::child("/paths", path), members: item.as_object()? })
        });
    for holder in root.into_iter().chain(items).chain(operations) {
        let servers = holder.members.get("servers").and_then(Value::as_array).into_iter().flatten().enumerate();
        for (number, server) in servers {
            let url = server.get("url").and_then(Value::as_str).unwrap_or_default();
            let problem = match () {
                () if !url.contains("://") && !url.starts_with('{') => "is not absolute",
                () if url.ends_with('/') => "ends in a slash",
                () if url.contains(['?', '#']) => "has a query or fragment",
                () if url.starts_with("http://") && !is_here(url) => "is plain http",
                () => continue,
            };
            found.add(format!("{}/{number}/url", holder.child("servers")), format!("`{url}` {problem}"));
        }
    }
}

fn is_here(url: &str) -> bool {
    let host = url.trim_start_matches("http://").split(['/', ':']).next().unwrap_or_default();
    matches!(host, "localhost" | "127.0.0.1")
}
