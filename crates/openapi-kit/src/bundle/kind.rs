//! What a reference stands for, and where its target is kept, in each version of the specification.

use serde_json::Value;

use crate::pointer;

/// How the root is written, as far as references are concerned.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Dialect {
    Swagger,
    OpenApi30,
    /// OpenAPI 3.1 and later.
    Newer,
}

impl Dialect {
    pub(super) fn of(document: &Value) -> Self {
        let version = document.get("openapi").and_then(Value::as_str);
        match version {
            Some(version) if version.starts_with("3.0") => Self::OpenApi30,
            Some(version) if version.starts_with("3.") => Self::Newer,
            None if document.get("swagger").is_some() => Self::Swagger,
            _ => Self::OpenApi30,
        }
    }

    /// Places of components, as pointers.
    pub(super) fn homes(self) -> &'static [&'static str] {
        match self {
            Self::Swagger => &["/definitions", "/parameters", "/responses"],
            Self::OpenApi30 | Self::Newer => &[
                "/components/schemas",
                "/components/parameters",
                "/components/responses",
                "/components/requestBodies",
                "/components/headers",
                "/components/examples",
                "/components/links",
                "/components/callbacks",
                "/components/securitySchemes",
                "/components/pathItems",
            ],
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    PathItem,
    Parameter,
    Response,
    RequestBody,
    Header,
    Example,
    Schema,
}

impl Kind {
    /// Where a component of this kind stands.
    pub(super) fn home(self, dialect: Dialect) -> &'static str {
        match (self, dialect) {
            (Self::Parameter, Dialect::Swagger) => "/parameters",
            (Self::Response, Dialect::Swagger) => "/responses",
            (_, Dialect::Swagger) => "/definitions",
            (Self::Parameter, _) => "/components/parameters",
            (Self::Response, _) => "/components/responses",
            (Self::RequestBody, _) => "/components/requestBodies",
            (Self::Header, _) => "/components/headers",
            (Self::Example, _) => "/components/examples",
            (Self::PathItem | Self::Schema, _) => "/components/schemas",
        }
    }
}

/// What a reference at this place stands for, told from the names around it.
pub(super) fn kind_of(at: &str) -> Kind {
    let tokens = pointer::tokens(at);
    let from_end = |n: usize| tokens.len().checked_sub(n).and_then(|i| tokens.get(i)).map(String::as_str);
    match (from_end(1), from_end(2)) {
        (Some("requestBody"), _) | (_, Some("requestBodies")) => Kind::RequestBody,
        (_, Some("paths" | "webhooks")) if tokens.len() == 2 => Kind::PathItem,
        (_, Some("pathItems")) if tokens.len() == 3 => Kind::PathItem,
        (_, Some("parameters")) => Kind::Parameter,
        (_, Some("responses")) => Kind::Response,
        (_, Some("headers")) => Kind::Header,
        (_, Some("examples")) => Kind::Example,
        _ => Kind::Schema,
    }
}

/// Under `properties` a member called `$ref` is a property of that name, not a reference.
pub(super) fn is_name_space(at: &str) -> bool {
    let tokens = pointer::tokens(at);
    tokens.last().is_some_and(|last| last == "properties")
        && tokens.iter().rev().nth(1).is_none_or(|t| t != "properties")
}
