//! Which JSON types a schema allows.

use serde_json::Value;

use crate::error::{Reason, UnsatisfiableError};
use crate::part::Part;

/// The types left over by all parts together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Types {
    pub(crate) null: bool,
    pub(crate) boolean: bool,
    /// Whole numbers.
    pub(crate) integer: bool,
    /// Other numbers too.
    pub(crate) number: bool,
    pub(crate) string: bool,
    pub(crate) array: bool,
    pub(crate) object: bool,
}

const KEYWORDS: [(&str, &[&str]); 4] = [
    (
        "object",
        &[
            "properties",
            "required",
            "additionalProperties",
            "patternProperties",
            "minProperties",
            "maxProperties",
            "propertyNames",
            "dependentRequired",
        ],
    ),
    ("array", &["items", "prefixItems", "minItems", "maxItems", "uniqueItems", "contains"]),
    ("string", &["pattern", "minLength", "maxLength"]),
    ("number", &["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"]),
];

impl Types {
    const NONE: Self =
        Self { null: false, boolean: false, integer: false, number: false, string: false, array: false, object: false };

    const ALL: Self =
        Self { null: true, boolean: true, integer: true, number: true, string: true, array: true, object: true };

    /// What `type` says. Where it's missing, the keywords tell what the author had in mind:
    /// `properties` means an object, though by the letter any string would do as well.
    pub(crate) fn of(parts: &[Part<'_>]) -> Result<Self, UnsatisfiableError> {
        let mut types = Self::ALL;
        let mut declared = None;
        for part in parts {
            let own = match part.keyword("type") {
                Some(Value::String(name)) => Self::NONE.with(name),
                Some(Value::Array(names)) => {
                    let names = names.iter().filter_map(Value::as_str);
                    names.fold(Self::NONE, Self::with)
                }
                _ => continue,
            };
            declared = Some(part);
            types = types.both(own);
        }
        let Some(part) = declared else {
            return Ok(Self::implied(parts));
        };
        if types == Self::NONE {
            let mend = "name types that all schemas which apply here have in common";
            return Err(part.error("type", Reason::Contradiction, mend));
        }
        Ok(types)
    }

    fn implied(parts: &[Part<'_>]) -> Self {
        let mut types = Self::NONE;
        for (name, keywords) in KEYWORDS {
            let mentioned = |part: &Part<'_>| keywords.iter().any(|k| part.keyword(k).is_some());
            if parts.iter().any(mentioned) {
                types = types.with(name);
            }
        }
        for part in parts {
            match part.keyword("format").and_then(Value::as_str) {
                Some("float" | "double") => types = types.with("number"),
                Some(name) if crate::format::integer_range(name).is_some() => {
                    types = types.with("integer");
                }
                Some(_) => types = types.with("string"),
                None => {}
            }
        }
        if types == Self::NONE { Self::ALL } else { types }
    }

    fn with(mut self, name: &str) -> Self {
        match name {
            "null" => self.null = true,
            "boolean" => self.boolean = true,
            "integer" => self.integer = true,
            "number" => (self.integer, self.number) = (true, true),
            "string" => self.string = true,
            "array" => self.array = true,
            "object" => self.object = true,
            _ => {}
        }
        self
    }

    fn both(self, other: Self) -> Self {
        Self {
            null: self.null && other.null,
            boolean: self.boolean && other.boolean,
            integer: self.integer && other.integer,
            number: self.number && other.number,
            string: self.string && other.string,
            array: self.array && other.array,
            object: self.object && other.object,
        }
    }
}
