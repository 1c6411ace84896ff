//! Has members that may be absent, but not null, take a null nevertheless and note it.
//!
//! The generator makes absent and null the same, so without this a null that the document does not allow would go
//! unseen.

use std::collections::{BTreeMap, BTreeSet};

use quote::ToTokens as _;
use serde_json::Value;
use syn::{Field, Fields, Item, Type, parse_quote};

use crate::casing::pascal;
use crate::lower::NULL_TOLERATED;
use crate::redact::wire_name;

/// Names on the wire of the members that may be absent and not null, by type.
pub(crate) type NeverNull = BTreeMap<String, BTreeSet<String>>;

/// Reads them from the component schemas of a lowered document.
pub(crate) fn collect(document: &Value) -> NeverNull {
    let schemas = document.pointer("/components/schemas").and_then(Value::as_object);
    let members = |schema: &Value| {
        let required: Vec<&str> =
            schema.get("required").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).collect();
        let properties = schema.get("properties").and_then(Value::as_object);
        let never_null = properties.into_iter().flatten().filter(|(name, property)| {
            !required.contains(&name.as_str()) && (property.get(NULL_TOLERATED).is_some() || !may_be_null(property))
        });
        never_null.map(|(name, _)| name.clone()).collect::<BTreeSet<String>>()
    };
    let named = schemas.into_iter().flatten().map(|(component, schema)| (pascal(component), members(schema)));
    named.filter(|(_, members)| !members.is_empty()).collect()
}

/// Whether the schema allows null, or does not say plainly that it does not.
fn may_be_null(schema: &Value) -> bool {
    let flag = |key: &str| schema.get(key).and_then(Value::as_bool) == Some(true);
    let says_what = ["type", "$ref", "allOf"].iter().any(|key| schema.get(*key).is_some());
    flag("nullable") || !says_what || ["oneOf", "anyOf"].iter().any(|key| schema.get(*key).is_some())
}

/// Gives the fields of those members a reader that notes a null.
pub(crate) fn watch(items: &mut [Item], never_null: &NeverNull) {
    for item in items {
        let Item::Struct(item) = item else { continue };
        let Some(members) = never_null.get(&item.ident.to_string()) else { continue };
        let Fields::Named(fields) = &mut item.fields else { continue };
        for field in &mut fields.named {
            if members.contains(&wire_name(field)) && is_plain_option(field) {
                field.attrs.push(parse_quote! {
                    #[serde(default, deserialize_with = "::progenitor_client::witness::absent_or_null")]
                });
            }
        }
    }
}

/// An `Option` that serde reads without further instructions.
fn is_plain_option(field: &Field) -> bool {
    let Type::Path(path) = &field.ty else { return false };
    let is_option = path.path.segments.last().is_some_and(|segment| segment.ident == "Option");
    let instructed = field.attrs.iter().any(|attribute| {
        let text = attribute.to_token_stream().to_string();
        ["default", "with", "flatten"].iter().any(|word| text.contains(word)) && attribute.path().is_ident("serde")
    });
    is_option && !instructed
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn only_what_may_be_absent_and_not_null_is_watched() {
        let document = json!({"components": {"schemas": {"thing_model": {"required": ["id"], "properties": {
            "id": {"type": "integer"},
            "name": {"type": "string"},
            "other-name": {"type": "string"},
            "note": {"type": "string", "nullable": true},
            "tags": {"type": "array", "items": {}, "nullable": true, NULL_TOLERATED: true},
            "any": {},
            "either": {"type": "string", "oneOf": []},
        }}}}});
        let mut items: Vec<Item> = vec![parse_quote! {
            struct ThingModel {
                id: i64,
                name: Option<String>,
                #[serde(rename = "other-name", skip_serializing_if = "Option::is_none")]
                other_name: Option<String>,
                note: Option<String>,
                tags: ::std::option::Option<Vec<u8>>,
                any: Option<Value>,
                either: Option<String>,
            }
        }];
        watch(&mut items, &collect(&document));
        let Item::Struct(item) = &items[0] else { panic!() };
        let watched: Vec<String> = item
            .fields
            .iter()
            .filter(|field| field.to_token_stream().to_string().contains("absent_or_null"))
            .map(|field| field.ident.as_ref().unwrap().to_string())
            .collect();
        assert_eq!(watched, ["name", "other_name", "tags"]);
    }

    #[test]
    fn a_field_that_has_its_own_way_of_reading_keeps_it() {
        let document = json!({"components": {"schemas": {"A": {"properties": {"name": {"type": "string"}}}}}});
        let mut items: Vec<Item> = vec![parse_quote! { struct A { #[serde(default = "x")] name: Option<String> } }];
        watch(&mut items, &collect(&document));
        assert!(!items[0].to_token_stream().to_string().contains("absent_or_null"));
    }
}
