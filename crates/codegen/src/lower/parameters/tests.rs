use super::*;

fn lowered(path: &str, operation: Value) -> (Value, Vec<Change>) {
    let mut operation = operation;
    operation["operationId"] = json!("getA");
    let mut document = json!({"paths": {path: {"get": operation}}, "components": {"schemas": {
        "Filter": {"type": "object", "properties": {"a": {"type": "string"}}},
        "Maybe": {"type": "string", "nullable": true},
    }}});
    let changes = run(&mut document);
    let mut again = document.clone();
    assert_eq!(run(&mut again), [], "{again:#}");
    assert_eq!(again, document);
    (document, changes)
}

/// The parameters of an operation with these and no others.
fn parameters(path: &str, given: Value) -> Vec<Value> {
    let (document, _) = lowered(path, json!({"parameters": given}));
    let item = document["paths"].as_object().unwrap().values().next().unwrap();
    item["get"]["parameters"].as_array().cloned().unwrap_or_default()
}

fn composite_of(inner: Value) -> Value {
    json!({"x-rust-type": {
        "crate": "progenitor-client", "version": "*", "path": "progenitor_client::Composite", "parameters": [inner]
    }})
}

#[test]
fn what_the_generator_knows_stays_as_it_is() {
    let given = json!([
        {"name": "id", "in": "path", "required": true, "schema": {"type": "integer"}},
        {"name": "q", "in": "query", "style": "form", "explode": false, "schema": {"type": "string"}},
        {"name": "tags", "in": "query", "explode": true, "schema": {"type": "array", "items": {"type": "string"}}},
        {"name": "X-Trace", "in": "header", "schema": {"type": "string"}},
    ]);
    assert_eq!(Value::Array(parameters("/a/{id}", given.clone())), given);
}

#[test]
fn a_null_item_has_no_form_in_a_query() {
    let out = parameters(
        "/a",
        json!([
            {"name": "Tags", "in": "query", "schema": {"type": "array", "items": {"type": "string", "nullable": true}}},
            {"name": "x", "in": "query", "schema": {"description": "unknown"}},
        ]),
    );
    assert_eq!(out[0]["schema"]["items"], json!({"type": "string"}));
    assert_eq!(out[1]["schema"]["type"], "string");
}

#[test]
fn a_list_with_commas_is_typed_and_marked() {
    let list = json!({"type": "array", "items": {"type": "integer"}});
    let out = parameters("/a", json!([{"name": "ids", "in": "query", "explode": false, "schema": list}]));
    assert_eq!(
        out[0],
        json!({"name": "ids", "in": "query", "schema": list, "x-wire": {
            "name": "ids", "in": "query", "style": "form", "explode": false, "reserved": false, "composite": false
        }})
    );
}

#[test]
fn what_has_parts_is_handed_over_as_a_composite_of_its_type() {
    let filter = json!({"$ref": "#/components/schemas/Filter"});
    let list = json!({"type": "array", "items": {"type": "string"}});
    let out = parameters(
        "/a/{ids}",
        json!([
            {"name": "ids", "in": "path", "required": true, "schema": list},
            {"name": "filter", "in": "query", "style": "deepObject", "schema": {"allOf": [filter], "description": "d"}},
            {"name": "X-Maybe", "in": "header", "schema": {"$ref": "#/components/schemas/Maybe"}},
            {"name": "json", "in": "query", "content": {"application/json": {"schema": {"type": "string"}}}},
        ]),
    );
    assert_eq!(out[0]["schema"], composite_of(list));
    assert_eq!(out[1]["schema"], composite_of(filter));
    assert_eq!(out[1]["x-wire"]["style"], "deepObject");
    assert_eq!(out[2]["schema"], composite_of(json!({"$ref": "#/components/schemas/Maybe"})));
    assert_eq!(out[3]["schema"], composite_of(json!({"type": "string"})));
    assert_eq!((&out[3]["x-wire"]["style"], out[3].get("content")), (&json!("json"), None));
}

#[test]
fn a_type_that_json_schema_says_otherwise_gets_a_component() {
    let odd = json!({"type": "array", "items": {"type": "object", "properties": {"a": {"type": "string"}}}});
    let (document, _) = lowered("/a", json!({"parameters": [{"name": "odd", "in": "query", "schema": odd}]}));
    assert_eq!(document["components"]["schemas"]["GetAOdd"], odd);
    let schema = &document["paths"]["/a"]["get"]["parameters"][0]["schema"];
    assert_eq!(schema, &composite_of(json!({"$ref": "#/components/schemas/GetAOdd"})));
}

#[test]
fn names_that_meet_as_setters_are_told_apart_and_remembered() {
    let text = json!({"type": "string"});
    let (document, _) = lowered(
        "/a/{id}/{send}/{a-b}/{a_b}",
        json!({"requestBody": {}, "parameters": [
            {"name": "id", "in": "query", "schema": text}, {"name": "id", "in": "path", "required": true, "schema": text},
            {"name": "send", "in": "path", "required": true, "schema": text},
            {"name": "a-b", "in": "path", "required": true, "schema": text},
            {"name": "a_b", "in": "path", "required": true, "schema": text},
            {"name": "body", "in": "query", "schema": text},
            {"name": "$", "in": "query", "schema": text},
            {"name": "2nd", "in": "query", "schema": text},
        ]}),
    );
    let key = "/a/{id}/{send-path}/{a-b}/{a_b-path}";
    let operation = &document["paths"][key]["get"];
    assert_eq!(operation["x-wire"], json!({"path": "/a/{id}/{send}/{a-b}/{a_b}"}));
    let names: Vec<_> =
        operation["parameters"].as_array().unwrap().iter().map(|one| one["name"].as_str().unwrap()).collect();
    assert_eq!(names, ["id-query", "id", "send-path", "a-b", "a_b-path", "body-query", "x-", "x-2nd"]);
    assert_eq!(operation["parameters"][0]["x-wire"]["name"], "id");
}

#[test]
fn a_cookie_becomes_a_header_that_is_not_sent() {
    let out = parameters(
        "/a",
        json!([
            {"name": "session", "in": "cookie", "schema": {"type": "string"}},
            {"name": "host", "in": "cookie", "schema": {"type": "string"}},
        ]),
    );
    assert_eq!((&out[0]["in"], &out[0]["name"]), (&json!("header"), &json!("session")));
    assert_eq!(out[0]["x-wire"]["in"], "cookie");
    assert_eq!((&out[1]["name"], &out[1]["x-wire"]["name"]), (&json!("cookie-host"), &json!("host")));
}

#[test]
fn what_cannot_be_sent_is_left_out_and_what_is_missing_is_added() {
    let (document, changes) = lowered(
        "/a/{id}",
        json!({"parameters": [
            {"name": "Accept", "in": "header", "schema": {"type": "string"}},
            {"name": "X Y", "in": "header", "schema": {"type": "string"}},
            {"name": "gone", "in": "path", "required": true, "schema": {"type": "string"}},
        ]}),
    );
    let left = &document["paths"]["/a/{id}"]["get"]["parameters"];
    assert_eq!(left, &json!([{"name": "id", "in": "path", "required": true, "schema": {"type": "string"}}]));
    assert_eq!(changes.len(), 4);
}

#[test]
fn a_style_that_the_place_does_not_have_is_not_sent() {
    let out = parameters(
        "/a/{id}",
        json!([
            {"name": "id", "in": "path", "style": "form", "schema": {"type": "string"}},
        ]),
    );
    assert_eq!(out[0], json!({"name": "id", "in": "path", "required": true, "schema": {"type": "string"}}));
}
