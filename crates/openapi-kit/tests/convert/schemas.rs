//! One rule on schemas after the other: before, after, price.

use openapi_kit::convert::Cost;
use serde_json::{Value, json};

use super::{converted, cost, info, notes_at};

/// The schema as a component of a 3.1 document, converted, with the price.
fn schema(before: Value) -> (Value, Cost) {
    let document = json!({"openapi": "3.1.0", "info": info(), "components": {"schemas": {
        "Thing": before, "Other": {"type": "object"},
    }}, "paths": {}});
    let converted = converted(&document);
    (converted.document["components"]["schemas"]["Thing"].clone(), cost(&converted))
}

/// Converts each first schema and compares it with the second.
fn each(cost: Cost, cases: &[(Value, Value)]) {
    for (before, after) in cases {
        assert_eq!(schema(before.clone()), (after.clone(), cost), "from {before}");
    }
}

#[test]
fn null_among_the_types_becomes_nullable() {
    each(
        Cost::Nothing,
        &[
            (json!({"type": ["string", "null"]}), json!({"type": "string", "nullable": true})),
            (json!({"type": ["integer"]}), json!({"type": "integer"})),
            // As YAML reads `[string, null]`.
            (json!({"type": ["string", null]}), json!({"type": "string", "nullable": true})),
            (json!({"type": "null"}), json!({"enum": [null], "nullable": true})),
            (json!({"enum": ["a", null]}), json!({"enum": ["a", null], "type": "string", "nullable": true})),
            (
                json!({"type": ["string", "null"], "enum": ["a", null]}),
                json!({"type": "string", "enum": ["a", null], "nullable": true}),
            ),
        ],
    );
}

#[test]
fn several_types_become_a_choice_each_with_its_keywords() {
    each(
        Cost::Nothing,
        &[
            (
                json!({"type": ["string", "integer", "null"], "minLength": 1, "minimum": 2, "description": "d"}),
                json!({
                    "description": "d", "nullable": true,
                    "anyOf": [{"type": "string", "minLength": 1}, {"type": "integer", "minimum": 2}],
                }),
            ),
            (
                json!({"type": ["string", "array"], "enum": ["a", ["b"]]}),
                json!({"anyOf": [
                    {"type": "string", "enum": ["a"]}, {"type": "array", "items": {}, "enum": [["b"]]},
                ]}),
            ),
            (json!({"type": ["integer", "number"]}), json!({"type": "number"})),
            (
                json!({"type": ["string", "boolean"], "anyOf": [{"title": "a"}]}),
                json!({"anyOf": [{"title": "a"}], "allOf": [{"anyOf": [{"type": "string"}, {"type": "boolean"}]}]}),
            ),
        ],
    );
}

#[test]
fn null_among_the_choices_becomes_nullable() {
    let other = json!({"$ref": "#/components/schemas/Other"});
    each(
        Cost::Nothing,
        &[
            (json!({"anyOf": [other, {"type": "null"}]}), json!({"nullable": true, "allOf": [other]})),
            (
                json!({"anyOf": [{"type": "string", "maxLength": 3}, {"type": "null"}], "title": "T"}),
                json!({"title": "T", "nullable": true, "type": "string", "maxLength": 3}),
            ),
            (
                json!({"oneOf": [other, {"type": "string"}, {"type": "null"}]}),
                json!({"oneOf": [other, {"type": "string"}], "nullable": true}),
            ),
            // The type of the whole does not let null through.
            (
                json!({"type": "object", "anyOf": [other, {"type": "null"}]}),
                json!({"type": "object", "allOf": [other]}),
            ),
        ],
    );
}

#[test]
fn constants_become_enums() {
    each(
        Cost::Nothing,
        &[
            (json!({"const": "a"}), json!({"type": "string", "enum": ["a"]})),
            (json!({"const": 1.5}), json!({"type": "number", "enum": [1.5]})),
            (json!({"const": null}), json!({"enum": [null], "nullable": true})),
            (
                json!({"oneOf": [{"const": "a", "title": "A"}, {"const": "b", "description": "second"}, {"type": "null"}]}),
                json!({
                    "type": "string", "enum": ["a", "b"], "nullable": true,
                    "x-enum-titles": ["A", ""], "x-enum-descriptions": ["", "second"],
                }),
            ),
        ],
    );
}

#[test]
fn exclusive_bounds_become_marks() {
    each(
        Cost::Nothing,
        &[
            (json!({"exclusiveMinimum": 1}), json!({"minimum": 1, "exclusiveMinimum": true})),
            (json!({"maximum": 5, "exclusiveMaximum": 4}), json!({"maximum": 4, "exclusiveMaximum": true})),
            (json!({"minimum": 5, "exclusiveMinimum": 1}), json!({"minimum": 5})),
        ],
    );
}

#[test]
fn bounds_are_numbers() {
    each(
        Cost::Nothing,
        &[
            (
                json!({"minimum": "0", "maxLength": "7", "minItems": 1.0}),
                json!({"minimum": 0, "maxLength": 7, "minItems": 1}),
            ),
            (json!({"minimum": 0.5, "multipleOf": 0.1}), json!({"minimum": 0.5, "multipleOf": 0.1})),
        ],
    );
    each(
        Cost::Lost,
        &[(json!({"minimum": "today", "maxLength": -1}), json!({"x-minimum": "today", "x-maxLength": -1}))],
    );
}

#[test]
fn what_stands_beside_a_reference_moves_to_a_schema_around_it() {
    let other = json!({"$ref": "#/components/schemas/Other"});
    each(
        Cost::Nothing,
        &[
            (
                json!({"$ref": "#/components/schemas/Other", "description": "mine", "type": ["object", "null"]}),
                json!({"description": "mine", "type": "object", "nullable": true, "allOf": [other]}),
            ),
            (json!({"$ref": "#/components/schemas/Other"}), other.clone()),
            (
                json!({"$ref": "#/components/schemas/Other", "x-note": 1}),
                json!({"$ref": "#/components/schemas/Other", "x-note": 1}),
            ),
            (
                json!({"$ref": "#/components/schemas/Other", "$comment": "c", "allOf": [{"maxProperties": 2}]}),
                json!({"x-comment": "c", "allOf": [other, {"maxProperties": 2}]}),
            ),
        ],
    );
}

#[test]
fn boolean_schemas_are_written_as_objects() {
    each(
        Cost::Nothing,
        &[
            (json!(true), json!({})),
            (json!({"properties": {"a": false, "b": true}}), json!({"properties": {"a": {"not": {}}, "b": {}}})),
            (json!({"additionalProperties": false}), json!({"additionalProperties": false})),
            (json!({"type": "array", "items": false}), json!({"type": "array", "items": {}, "maxItems": 0})),
        ],
    );
}

#[test]
fn bytes_become_formats() {
    each(
        Cost::Nothing,
        &[
            (json!({"type": "string", "contentEncoding": "base64"}), json!({"type": "string", "format": "byte"})),
            (
                json!({"type": "string", "contentMediaType": "application/octet-stream"}),
                json!({"type": "string", "format": "binary"}),
            ),
        ],
    );
    each(
        Cost::Lost,
        &[
            (
                json!({"type": "string", "contentMediaType": "image/png", "contentEncoding": "base64"}),
                json!({"type": "string", "format": "byte", "x-contentMediaType": "image/png"}),
            ),
            (
                json!({"type": "string", "contentMediaType": "application/json", "contentSchema": {"const": 1}}),
                json!({
                    "type": "string", "x-contentMediaType": "application/json",
                    "x-contentSchema": {"type": "integer", "enum": [1]},
                }),
            ),
        ],
    );
}

#[test]
fn the_first_example_stays() {
    each(Cost::Nothing, &[(json!({"examples": [1]}), json!({"example": 1}))]);
    each(Cost::Lost, &[(json!({"examples": [1, 2]}), json!({"example": 1, "x-examples": [1, 2]}))]);
}

#[test]
fn tuples_become_lists() {
    let (a, b) = (json!({"type": "string"}), json!({"type": "integer"}));
    each(
        Cost::Looser,
        &[
            (
                json!({"type": "array", "prefixItems": [a, b], "items": false}),
                json!({"type": "array", "items": {"anyOf": [a, b]}, "maxItems": 2, "x-prefixItems": [a, b]}),
            ),
            (json!({"type": "array", "prefixItems": [a]}), json!({"type": "array", "items": {}, "x-prefixItems": [a]})),
            (
                json!({"type": "array", "prefixItems": [a], "items": b}),
                json!({"type": "array", "items": {"anyOf": [a, b]}, "x-prefixItems": [a]}),
            ),
        ],
    );
    each(
        Cost::Nothing,
        &[(
            json!({"type": "array", "prefixItems": [a, a], "items": false}),
            json!({"type": "array", "items": a, "maxItems": 2}),
        )],
    );
}

#[test]
fn rules_on_names_of_members_are_kept_aside() {
    let number = json!({"type": "number"});
    each(
        Cost::Looser,
        &[
            (
                json!({"patternProperties": {"^x": number}, "additionalProperties": false}),
                json!({"additionalProperties": number, "x-patternProperties": {"^x": number}}),
            ),
            (
                json!({"patternProperties": {"^x": number}, "additionalProperties": {"type": "string"}}),
                json!({
                    "additionalProperties": {"anyOf": [number, {"type": "string"}]}, "x-patternProperties": {"^x": number},
                }),
            ),
            // Other members may be anything.
            (json!({"patternProperties": {"^x": number}}), json!({"x-patternProperties": {"^x": number}})),
            (json!({"propertyNames": {"maxLength": 3}}), json!({"x-propertyNames": {"maxLength": 3}})),
        ],
    );
}

#[test]
fn what_depends_on_other_members_is_kept_aside() {
    let part = json!({"required": ["a"]});
    each(
        Cost::Looser,
        &[
            (json!({"if": part, "then": part, "else": part}), json!({"x-if": part, "x-then": part, "x-else": part})),
            (json!({"dependentSchemas": {"a": part}}), json!({"x-dependentSchemas": {"a": part}})),
            (json!({"dependentRequired": {"a": ["b"]}}), json!({"x-dependentRequired": {"a": ["b"]}})),
            (
                json!({"type": "array", "items": {}, "contains": part, "minContains": 2}),
                json!({"type": "array", "items": {}, "x-contains": part, "x-minContains": 2}),
            ),
            (
                json!({"allOf": [part], "unevaluatedProperties": false}),
                json!({"allOf": [part], "x-unevaluatedProperties": false}),
            ),
        ],
    );
    each(
        Cost::Nothing,
        &[
            (
                json!({"properties": {"a": {}}, "unevaluatedProperties": false}),
                json!({"properties": {"a": {}}, "additionalProperties": false}),
            ),
            (json!({"type": "array", "unevaluatedItems": part}), json!({"type": "array", "items": part})),
        ],
    );
}

#[test]
fn unknown_keywords_are_kept_as_extensions() {
    each(
        Cost::Lost,
        &[(json!({"type": "string", "widget": "slider"}), json!({"type": "string", "x-widget": "slider"}))],
    );
    each(Cost::Lost, &[(json!({"type": "monetary"}), json!({"x-type": ["monetary"]}))]);
    each(Cost::Looser, &[(json!({"type": "string", "nullable": true}), json!({"type": "string", "nullable": true}))]);
}

#[test]
fn definitions_inside_schemas_become_components() {
    let document = json!({
        "openapi": "3.1.0", "info": info(), "paths": {},
        "components": {"schemas": {
            "Order": {
                "$schema": "https://json-schema.org/draft/2020-12/schema",
                "properties": {"line": {"$ref": "#/components/schemas/Order/$defs/Line"}, "next": {"$ref": "#/$defs/Line"}},
                "$defs": {"Line": {"properties": {"parent": {"$ref": "#/components/schemas/Order/$defs/Line"}}}},
            },
            "Line": {"type": "string"},
        }},
    });
    let converted = converted(&document);
    let line = json!({"$ref": "#/components/schemas/Line2"});
    let schemas = &converted.document["components"]["schemas"];
    assert_eq!(schemas["Order"], json!({"properties": {"line": line, "next": line}}));
    assert_eq!(schemas["Line2"], json!({"properties": {"parent": line}}));
    // The place of a note is one of the document that was given.
    assert_eq!(notes_at(&converted, "/components/schemas/Order/$defs/Line").len(), 1, "{:?}", converted.notes);
}

#[test]
fn anchors_and_ids_are_followed() {
    let document = json!({
        "openapi": "3.1.0", "info": info(), "paths": {},
        "components": {"schemas": {
            "A": {"properties": {"b": {"$ref": "#bee"}, "c": {"$ref": "https://example.com/c"}, "self": {"$dynamicRef": "#a"}},
                  "$dynamicAnchor": "a"},
            "B": {"$anchor": "bee", "type": "string"},
            "C": {"$id": "https://example.com/c", "type": "integer"},
        }},
    });
    let converted = converted(&document);
    let properties = &converted.document["components"]["schemas"]["A"]["properties"];
    for (name, target) in [("b", "B"), ("c", "C"), ("self", "A")] {
        assert_eq!(properties[name], json!({"$ref": format!("#/components/schemas/{target}")}));
    }
    assert_eq!(converted.document["components"]["schemas"]["B"], json!({"type": "string"}));
}

#[test]
fn a_reference_into_the_middle_of_the_document_gets_a_component() {
    let schema = json!({"type": ["object", "null"], "properties": {"a": {"type": "string"}}});
    let document = json!({
        "openapi": "3.1.0", "info": info(),
        "paths": {"/a": {
            "get": {"operationId": "a", "responses": {"200": {"description": "d", "content": {"application/json": {"schema": schema}}}}},
            "put": {"operationId": "b", "responses": {"200": {"description": "d", "content": {"application/json": {"schema": {
                "$ref": "#/paths/~1a/get/responses/200/content/application~1json/schema/properties/a",
            }}}}}},
        }},
    });
    let converted = converted(&document);
    let of = |method: &str| {
        &converted.document["paths"]["/a"][method]["responses"]["200"]["content"]["application/json"]["schema"]
    };
    let reference = of("put")["$ref"].as_str().unwrap();
    assert_eq!(&of("get")["properties"]["a"]["$ref"], reference);
    assert_eq!(converted.document.pointer(&reference[1..]).unwrap(), &json!({"type": "string"}));
}
