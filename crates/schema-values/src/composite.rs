//! Shapes of arrays and objects: which schemas apply to which item and member.

use serde_json::Value;

use crate::check::tuple_keywords;
use crate::compile::{Compiler, bounds};
use crate::error::UnsatisfiableError;
use crate::part::Part;
use crate::shape::{Extra, Items, Member, Members, Origin, ShapeId};

/// The keywords of one part that apply to items.
fn tuple_of(part: &Part<'_>) -> (&'static str, &'static str) {
    part.schema.as_object().map_or(("prefixItems", "items"), tuple_keywords)
}

impl<'a> Compiler<'a> {
    pub(crate) fn items(&mut self, parts: &[Part<'a>]) -> Result<Items, UnsatisfiableError> {
        let (min, max) = bounds(parts, "minItems", "maxItems")?;
        let longest = parts.iter().filter_map(|part| part.keyword(tuple_of(part).0)?.as_array()).map(Vec::len).max();
        let prefix = (0..longest.unwrap_or(0)).map(|index| self.shape(item_parts(parts, Some(index)))).collect();
        let rest_parts = item_parts(parts, None);
        let rest = self.shape(rest_parts.clone());
        let mut contained = Vec::new();
        for part in parts {
            let Some(child) = part.child(&["contains"]) else {
                continue;
            };
            let least = part.keyword("minContains").and_then(Value::as_f64);
            let least = least.unwrap_or(1.0).max(0.0) as usize;
            if least > 0 {
                let mut all = rest_parts.clone();
                all.push(child);
                contained.push((self.shape(all), least));
            }
        }
        Ok(Items {
            prefix,
            rest,
            min,
            max,
            unique: parts.iter().any(|part| part.keyword("uniqueItems") == Some(&Value::Bool(true))),
            contained,
        })
    }

    pub(crate) fn members(&mut self, parts: &[Part<'a>]) -> Result<Members, UnsatisfiableError> {
        let (min, max) = bounds(parts, "minProperties", "maxProperties")?;
        let mut patterns: Vec<(String, _)> = Vec::new();
        for part in parts {
            for pattern in part.object("patternProperties").into_iter().flatten() {
                if !patterns.iter().any(|(known, _)| known == pattern.0) {
                    let compiled = self.pattern(part, "patternProperties", pattern.0)?;
                    patterns.push((pattern.0.clone(), compiled));
                }
            }
        }
        let dependents = dependents(parts);
        let named = declared_names(parts, &dependents)
            .into_iter()
            .map(|name| {
                let required = parts.iter().any(|part| part.names("required").any(|required| required == name));
                Member { shape: self.member(parts, &name), required, name }
            })
            .collect::<Vec<_>>();
        let mut extras = vec![Extra {
            pattern: None,
            besides: patterns.iter().map(|(_, pattern)| pattern.clone()).collect(),
            shape: self.shape(additional_parts(parts, None)),
            origin: origin(parts),
        }];
        for (index, (source, pattern)) in patterns.iter().enumerate() {
            let others = patterns.iter().enumerate().filter(|(other, _)| *other != index);
            extras.push(Extra {
                pattern: Some(pattern.clone()),
                besides: others.map(|(_, (_, pattern))| pattern.clone()).collect(),
                shape: self.shape(additional_parts(parts, Some(source))),
                origin: Origin::Declared,
            });
        }
        let mut names: Vec<Part<'a>> = children(parts, "propertyNames");
        let names = if names.is_empty() {
            None
        } else {
            let pointer = format!("{}/type", names[0].pointer);
            names.push(Part::implied(pointer, serde_json::json!({"type": "string"})));
            Some(self.shape(names))
        };
        Ok(Members { named, extras, names, min, max, dependents })
    }

    fn member(&mut self, parts: &[Part<'a>], name: &str) -> ShapeId {
        let text = Value::String(name.to_owned());
        for part in parts {
            if let Some(names) = part.child(&["propertyNames"])
                && !self.judge.admits(&names.schema, &text)
            {
                let pointer = format!("{}/{name}", names.pointer);
                return self.shape(vec![Part::implied(pointer, Value::Bool(false))]);
            }
        }
        let mut applying = Vec::new();
        let mut unclaimed = true;
        for part in parts {
            let before = applying.len();
            applying.extend(part.child(&["properties", name]));
            for (pattern, _) in part.object("patternProperties").into_iter().flatten() {
                if self.patterns.matches(pattern, name) {
                    applying.extend(part.child(&["patternProperties", pattern]));
                }
            }
            if applying.len() == before {
                applying.extend(part.child(&["additionalProperties"]));
            }
            unclaimed &= applying.len() == before;
        }
        if unclaimed {
            applying.extend(children(parts, "unevaluatedProperties"));
        }
        self.shape(applying)
    }
}

fn children<'a>(parts: &[Part<'a>], keyword: &str) -> Vec<Part<'a>> {
    parts.iter().filter_map(|part| part.child(&[keyword])).collect()
}

/// The schemas for the item at an index, or for those beyond all prefixes.
fn item_parts<'a>(parts: &[Part<'a>], index: Option<usize>) -> Vec<Part<'a>> {
    let applying: Vec<Part<'a>> = parts
        .iter()
        .filter_map(|part| {
            let (prefix, rest) = tuple_of(part);
            index.and_then(|index| part.child(&[prefix, &index.to_string()])).or_else(|| part.child(&[rest]))
        })
        .collect();
    if applying.is_empty() {
        return children(parts, "unevaluatedItems");
    }
    applying
}

/// The schemas for members that no `properties` names, and only `pattern` matches.
fn additional_parts<'a>(parts: &[Part<'a>], pattern: Option<&str>) -> Vec<Part<'a>> {
    let applying: Vec<Part<'a>> = parts
        .iter()
        .filter_map(|part| {
            pattern
                .and_then(|pattern| part.child(&["patternProperties", pattern]))
                .or_else(|| part.child(&["additionalProperties"]))
        })
        .collect();
    if applying.is_empty() {
        return children(parts, "unevaluatedProperties");
    }
    applying
}

fn origin(parts: &[Part<'_>]) -> Origin {
    let has = |keyword: &str| parts.iter().any(|part| part.keyword(keyword).is_some());
    if has("additionalProperties") {
        Origin::Declared
    } else if !has("properties") && !has("patternProperties") && !has("required") {
        Origin::FreeForm
    } else {
        Origin::Tolerated
    }
}

fn dependents(parts: &[Part<'_>]) -> Vec<(String, Vec<String>)> {
    let mut found = Vec::new();
    for part in parts {
        for keyword in ["dependentRequired", "dependencies"] {
            for (name, needed) in part.object(keyword).into_iter().flatten() {
                let Some(needed) = needed.as_array() else {
                    continue;
                };
                let needed = needed.iter().filter_map(Value::as_str).map(str::to_owned);
                found.push((name.clone(), needed.collect()));
            }
        }
    }
    found
}

/// Every name that the schemas mention, in their order.
fn declared_names(parts: &[Part<'_>], dependents: &[(String, Vec<String>)]) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    let mut add = |name: &str| {
        if !names.iter().any(|known| known == name) {
            names.push(name.to_owned());
        }
    };
    for part in parts {
        for (name, _) in part.object("properties").into_iter().flatten() {
            add(name);
        }
    }
    for part in parts {
        part.names("required").for_each(&mut add);
    }
    for (name, needed) in dependents {
        add(name);
        needed.iter().for_each(|needed| add(needed));
    }
    names
}
