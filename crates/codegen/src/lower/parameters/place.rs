//! Where a parameter stands and in which style, with the defaults of OpenAPI.

use serde_json::{Value, json};

use super::super::shape::Shape;
use super::word;

/// Where a parameter stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    Path,
    Query,
    Header,
    Cookie,
}

impl Place {
    pub(super) fn of(parameter: &Value) -> Option<Self> {
        match word(parameter, "in") {
            "path" => Some(Self::Path),
            "query" => Some(Self::Query),
            "header" => Some(Self::Header),
            "cookie" => Some(Self::Cookie),
            _ => None,
        }
    }

    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Path => "path",
            Self::Query => "query",
            Self::Header => "header",
            Self::Cookie => "cookie",
        }
    }

    /// The styles of this place, the usual one first.
    fn styles(self) -> &'static [&'static str] {
        match self {
            Self::Path => &["simple", "label", "matrix"],
            Self::Query => &["form", "spaceDelimited", "pipeDelimited", "deepObject"],
            Self::Header => &["simple"],
            Self::Cookie => &["form"],
        }
    }
}

/// How a parameter is written.
pub(super) struct Way {
    /// A style of OpenAPI, or `json`.
    pub(super) style: &'static str,
    pub(super) explode: bool,
    pub(super) reserved: bool,
    /// The document names a style that the place does not have.
    pub(super) is_unknown: bool,
    /// The schema of the media type that describes it.
    pub(super) schema: Option<Value>,
}

impl Way {
    pub(super) fn of(parameter: &Value, place: Place) -> Self {
        let usual = place.styles().first().copied().unwrap_or_default();
        let written = parameter.get("style").and_then(Value::as_str);
        let known = written.and_then(|written| place.styles().iter().find(|style| **style == written).copied());
        let style = known.unwrap_or(usual);
        let flag = |key: &str| parameter.get(key).and_then(Value::as_bool);
        let mut way = Self {
            style,
            explode: flag("explode").unwrap_or(style == "form" || style == "deepObject"),
            reserved: place == Place::Query && flag("allowReserved") == Some(true),
            is_unknown: written.is_some() && known.is_none(),
            schema: None,
        };
        let content = parameter.get("content").and_then(Value::as_object).and_then(|content| content.iter().next());
        if let Some((media_type, media)) = content
            && parameter.get("schema").is_none()
        {
            let is_json = media_type.split(';').next().is_some_and(|essence| essence.trim_end().ends_with("json"));
            way.style = if is_json { "json" } else { usual };
            // Any JSON, or a text of a format that the document's words are left to tell.
            let otherwise = if is_json { json!({"type": "object"}) } else { json!({"type": "string"}) };
            way.schema = Some(media.get("schema").filter(|_| is_json).cloned().unwrap_or(otherwise));
        }
        way
    }

    /// Whether generated code writes it like that by itself.
    pub(super) fn is_usual(&self, place: Place, shape: Shape) -> bool {
        if self.reserved {
            return false;
        }
        match place {
            Place::Cookie => false,
            Place::Path | Place::Header => self.style == "simple",
            Place::Query => shape == Shape::Scalar || (self.explode && self.style != "deepObject"),
        }
    }

    pub(super) fn mark(&self, name: &str, place: Place, is_composite: bool) -> Value {
        json!({
            "name": name, "in": place.word(), "style": self.style, "explode": self.explode,
            "reserved": self.reserved, "composite": is_composite,
        })
    }
}

/// The names in a path template.
pub(super) fn template_names(template: &str) -> Vec<&str> {
    let mut names: Vec<&str> = Vec::new();
    for part in template.split('{').skip(1) {
        if let Some((name, _)) = part.split_once('}')
            && !names.contains(&name)
        {
            names.push(name);
        }
    }
    names
}

/// Whether HTTP allows a header of that name.
pub(super) fn is_token(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte))
}
