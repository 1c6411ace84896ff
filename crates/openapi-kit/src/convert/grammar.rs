//! What may stand where in a document: enough of the specification to find every schema and every reference.

use serde_json::Value;

use crate::pointer;

/// How a document is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Dialect {
    /// Swagger 2.0.
    Swagger,
    /// OpenAPI 3.1 and 3.2.
    Newer,
}

/// What a value stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    Document,
    Components,
    PathItem,
    Operation,
    Callback,
    Parameter,
    Header,
    RequestBody,
    Response,
    MediaType,
    Encoding,
    Example,
    Link,
    SecurityScheme,
    Schema,
    /// A schema under `properties`.
    Property,
    /// A schema at a place that takes `true` and `false` in OpenAPI 3.0 too.
    OpenSchema,
}

/// How the values of a member are laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Layout {
    One,
    List,
    /// A list or, as the specification has it, one.
    OneOrList,
    /// Values by names of the author's choice.
    Map,
    /// The same, with extensions among the names.
    MapWithExtensions,
}

/// The methods of a path item that OpenAPI 3.0 knows.
pub(super) const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// Kinds that have a home among the components, with its place.
pub(super) fn homes(dialect: Dialect) -> &'static [(Kind, &'static str)] {
    match dialect {
        Dialect::Swagger => {
            &[(Kind::Schema, "/definitions"), (Kind::Parameter, "/parameters"), (Kind::Response, "/responses")]
        }
        Dialect::Newer => &[
            (Kind::Schema, "/components/schemas"),
            (Kind::Parameter, "/components/parameters"),
            (Kind::Response, "/components/responses"),
            (Kind::RequestBody, "/components/requestBodies"),
            (Kind::Header, "/components/headers"),
            (Kind::Example, "/components/examples"),
            (Kind::Link, "/components/links"),
            (Kind::Callback, "/components/callbacks"),
            (Kind::SecurityScheme, "/components/securitySchemes"),
            (Kind::PathItem, "/components/pathItems"),
            (Kind::MediaType, "/components/mediaTypes"),
        ],
    }
}

impl Kind {
    /// Whether it is a schema, wherever it stands.
    pub(super) fn is_schema(self) -> bool {
        matches!(self, Self::Schema | Self::Property | Self::OpenSchema)
    }

    /// The kind under which it is kept among the components.
    pub(super) fn at_home(self) -> Self {
        if self.is_schema() { Self::Schema } else { self }
    }

    /// What stands in the member `key` of such a value; none where no schema and no reference can be.
    pub(super) fn member(self, key: &str, dialect: Dialect) -> Option<(Layout, Self)> {
        use Layout::{List, Map, MapWithExtensions, One};
        let newer = dialect == Dialect::Newer;
        Some(match (self, key) {
            (Self::Document, "paths" | "webhooks") => (MapWithExtensions, Self::PathItem),
            (Self::Document, "components") if newer => (One, Self::Components),
            (Self::Document, "definitions") if !newer => (Map, Self::Schema),
            (Self::Document, "parameters") if !newer => (Map, Self::Parameter),
            (Self::Document, "responses") if !newer => (Map, Self::Response),
            (Self::Document, "securityDefinitions") if !newer => (Map, Self::SecurityScheme),
            (Self::Components, "schemas") => (Map, Self::Schema),
            (Self::Components, "parameters") => (Map, Self::Parameter),
            (Self::Components, "responses") => (Map, Self::Response),
            (Self::Components, "requestBodies") => (Map, Self::RequestBody),
            (Self::Components, "headers") => (Map, Self::Header),
            (Self::Components, "examples") => (Map, Self::Example),
            (Self::Components, "links") => (Map, Self::Link),
            (Self::Components, "callbacks") => (Map, Self::Callback),
            (Self::Components, "securitySchemes") => (Map, Self::SecurityScheme),
            (Self::Components, "pathItems") => (Map, Self::PathItem),
            (Self::Components, "mediaTypes") => (Map, Self::MediaType),
            (Self::PathItem, "parameters") => (List, Self::Parameter),
            (Self::PathItem, "query") if newer => (One, Self::Operation),
            (Self::PathItem, "additionalOperations") if newer => (Map, Self::Operation),
            (Self::PathItem, method) if METHODS.contains(&method) => (One, Self::Operation),
            (Self::Operation, "parameters") => (List, Self::Parameter),
            (Self::Operation, "responses") => (MapWithExtensions, Self::Response),
            (Self::Operation, "requestBody") if newer => (One, Self::RequestBody),
            (Self::Operation, "callbacks") if newer => (Map, Self::Callback),
            (Self::Callback, name) if !name.starts_with("x-") && name != "$ref" => (One, Self::PathItem),
            (Self::Parameter | Self::Header, "schema") => (One, Self::Schema),
            (Self::Parameter | Self::Header, "items") if !newer => (One, Self::Schema),
            (Self::Parameter | Self::Header, "content") if newer => (Map, Self::MediaType),
            (Self::RequestBody, "content") => (Map, Self::MediaType),
            (Self::Response, "schema") if !newer => (One, Self::Schema),
            (Self::Response, "headers") => (Map, Self::Header),
            (Self::Response, "content") if newer => (Map, Self::MediaType),
            (Self::Response, "links") if newer => (Map, Self::Link),
            (Self::MediaType, "schema" | "itemSchema") => (One, Self::Schema),
            (Self::MediaType, "encoding") => (Map, Self::Encoding),
            (Self::MediaType, "prefixEncoding") => (List, Self::Encoding),
            (Self::MediaType, "itemEncoding") => (One, Self::Encoding),
            (Self::Encoding, "headers") => (Map, Self::Header),
            (Self::Schema | Self::Property | Self::OpenSchema, keyword) => return schema_member(keyword),
            _ => return None,
        })
    }
}

fn schema_member(keyword: &str) -> Option<(Layout, Kind)> {
    Some(match keyword {
        "properties" => (Layout::Map, Kind::Property),
        "patternProperties" | "$defs" | "definitions" | "dependentSchemas" => (Layout::Map, Kind::Schema),
        "items" => (Layout::OneOrList, Kind::Schema),
        "not" | "if" | "then" | "else" | "contains" | "propertyNames" | "contentSchema" => (Layout::One, Kind::Schema),
        "additionalProperties" | "additionalItems" | "unevaluatedProperties" | "unevaluatedItems" => {
            (Layout::One, Kind::OpenSchema)
        }
        "allOf" | "anyOf" | "oneOf" | "prefixItems" => (Layout::List, Kind::Schema),
        _ => return None,
    })
}

/// What is done with a value of a kind at a pointer.
pub(super) type Visitor<'v> = dyn FnMut(Kind, &str, &mut Value) + 'v;

/// Shows everything of a known kind in `value` to `visitor`, the parts before the whole.
pub(super) fn visit(value: &mut Value, kind: Kind, at: &str, dialect: Dialect, visitor: &mut Visitor<'_>) {
    if let Value::Object(members) = value {
        for (key, member) in members.iter_mut() {
            let Some((layout, part)) = kind.member(key, dialect) else { continue };
            let inner = pointer::child(at, key);
            match (layout, member) {
                (Layout::Map | Layout::MapWithExtensions, Value::Object(parts)) => {
                    for (name, value) in parts {
                        if layout == Layout::Map || !name.starts_with("x-") {
                            visit(value, part, &pointer::child(&inner, name), dialect, visitor);
                        }
                    }
                }
                (Layout::List | Layout::OneOrList, Value::Array(parts)) => {
                    for (number, value) in parts.iter_mut().enumerate() {
                        visit(value, part, &format!("{inner}/{number}"), dialect, visitor);
                    }
                }
                (Layout::One | Layout::OneOrList, value) => visit(value, part, &inner, dialect, visitor),
                _ => {}
            }
        }
    }
    visitor(kind, at, value);
}

/// The same for a whole document.
pub(super) fn visit_document(document: &mut Value, dialect: Dialect, visitor: &mut Visitor<'_>) {
    visit(document, Kind::Document, "", dialect, visitor);
}
