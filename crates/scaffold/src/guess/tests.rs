//! Documents that leave something open, and what is guessed.

use serde_json::{Value, json};

use super::*;
use crate::Origin;

fn guesses(document: Value) -> Guesses {
    let loaded = Loaded {
        document,
        shown: "a.yaml".to_owned(),
        url: None,
        file_name: "openapi.json",
        text: String::new(),
        verbatim: false,
    };
    let order = Order { name: "pets", origin: Origin::named("a.yaml"), title: None, today: "2026-01-31" };
    Guesses::of(&loaded, &order).unwrap()
}

/// One protected operation, with these security schemes and this way in.
fn secured(security: Value, schemes: Value) -> Value {
    json!({
        "openapi": "3.0.3", "info": {"title": "T", "version": "1"},
        "servers": [{"url": "https://api.example.com/v1"}],
        "security": security,
        "paths": {"/a": {"get": {"operationId": "getA", "tags": ["a"], "responses": {"200": {"description": "d"}}}}},
        "components": {"securitySchemes": schemes},
    })
}

#[test]
fn the_credential_is_that_of_the_security_scheme() {
    let flows =
        |name: &str, url: &str| json!({"type": "oauth2", "flows": {name: {"tokenUrl": url, "scopes": {"read": ""}}}});
    let login = |url: Option<&str>| Kind::ClientCredentials {
        operation: "createToken".to_owned(),
        url: url.map(str::to_owned),
        scopes: vec!["read".to_owned()],
    };
    for (scheme, kind) in [
        (json!({"type": "http", "scheme": "Bearer"}), Kind::Bearer),
        (json!({"type": "http", "scheme": "basic"}), Kind::Basic),
        (json!({"type": "apiKey", "in": "header", "name": "X-Key"}), Kind::ApiKey("header", "x-key".to_owned())),
        (json!({"type": "apiKey", "in": "query", "name": "Key"}), Kind::ApiKey("query", "Key".to_owned())),
        (json!({"type": "apiKey", "in": "cookie", "name": "k"}), Kind::ApiKey("cookie", "k".to_owned())),
        (flows("clientCredentials", "https://api.example.com/v1/token"), login(None)),
        (flows("clientCredentials", "https://login.example.com/t"), login(Some("https://login.example.com/t"))),
        (flows("authorizationCode", "https://login.example.com/t"), Kind::Bearer),
        (json!({"type": "openIdConnect", "openIdConnectUrl": "https://login.example.com"}), Kind::Bearer),
        (json!({"type": "http", "scheme": "digest"}), Kind::Open),
    ] {
        let guesses = guesses(secured(json!([{"s": []}]), json!({"s": scheme})));
        assert_eq!(guesses.auth.kind, kind, "{scheme}");
        assert_eq!(guesses.notes.is_empty(), kind != Kind::Open, "{:?}", guesses.notes);
    }
    let open = guesses(secured(json!([]), json!({"s": {"type": "http", "scheme": "basic"}})));
    assert_eq!(open.auth.kind, Kind::Open);
}

#[test]
fn a_login_becomes_an_operation_that_asks_for_nothing() {
    let scheme = json!({"type": "oauth2", "flows": {"clientCredentials": {"tokenUrl": "/oauth/token", "scopes": {}}}});
    let document = secured(json!([{"s": []}]), json!({"s": scheme}));
    let guesses = guesses(document.clone());
    let mut applied = document;
    for (_, _, actions) in &guesses.overlays {
        overlay::apply(&mut applied, actions).unwrap();
    }
    let index = OperationIndex::new(&applied).unwrap();
    let login = index.get("createToken").unwrap();
    assert_eq!((&*login.method, &*login.path, login.authenticated), ("POST", "/oauth/token", false));
    assert!(login.sources.iter().any(|source| source.contains("RFC 6749")));
}

#[test]
fn where_operations_take_different_credentials_the_commonest_wins_and_the_rest_is_told() {
    let mut document = secured(
        json!([{"key": []}]),
        json!({"key": {"type": "apiKey", "in": "header", "name": "k"}, "person": {"type": "http", "scheme": "bearer"}}),
    );
    let operation = |id: &str, security: Value| json!({"get": {"operationId": id, "tags": ["a"], "security": security, "responses": {"200": {"description": "d"}}}});
    document["paths"]["/d"] = operation("getD", json!([{"key": []}]));
    document["paths"]["/b"] = operation("getB", json!([{"person": []}, {"key": []}]));
    document["paths"]["/c"] = operation("getC", json!([{"person": []}]));
    let guesses = guesses(document.clone());
    assert_eq!(guesses.auth.kind, Kind::ApiKey("header", "k".to_owned()));
    assert!(guesses.notes.iter().any(|note| note.starts_with("getC take another credential")), "{:?}", guesses.notes);
    for (_, _, actions) in &guesses.overlays {
        overlay::apply(&mut document, actions).unwrap();
    }
    assert_eq!(document["paths"]["/b"]["get"]["security"], json!([{"key": []}, {"person": []}]));
    assert_eq!(document["paths"]["/c"]["get"]["security"], json!([{"key": []}]));
    assert_eq!(document["paths"]["/c"]["get"]["x-security-of-vendor"], json!([{"person": []}]));
}

/// `x-paging` of a list with these query parameters (whole numbers unless they say otherwise) and this answer.
fn paging(parameters: &[(&str, Value)], answer: Value) -> Value {
    let parameters: Vec<Value> = parameters
        .iter()
        .map(|(name, schema)| {
            let schema = if schema.is_null() { json!({"type": "integer"}) } else { schema.clone() };
            json!({"name": name, "in": "query", "schema": schema})
        })
        .collect();
    let mut document = json!({
        "openapi": "3.0.3", "info": {"title": "T", "version": "1"},
        "paths": {"/things": {"get": {
            "operationId": "listThings", "tags": ["a"], "parameters": parameters,
            "responses": {"200": {"description": "d", "content": {"application/json": {"schema": answer}}}},
        }}},
    });
    let guesses = guesses(document.clone());
    for (_, _, actions) in &guesses.overlays {
        overlay::apply(&mut document, actions).unwrap();
    }
    document["paths"]["/things"]["get"]["x-paging"].take()
}

#[test]
fn paging_is_guessed_by_names_and_left_out_where_there_is_doubt() {
    let null = || Value::Null;
    let list = || json!({"type": "array", "items": {"type": "object", "properties": {"id": {"type": "string"}}}});
    let wrapped = |members: Value| json!({"type": "object", "properties": members});
    for (parameters, answer, wanted) in [
        (vec![], list(), json!({"style": "none", "key": "/id"})),
        (
            vec![("offset", null()), ("limit", json!({"type": "integer", "default": 25}))],
            list(),
            json!({"style": "offset", "offset": "offset", "limit": "limit", "default_limit": 25, "key": "/id"}),
        ),
        (
            vec![("$skip", null()), ("$top", null())],
            wrapped(json!({"value": list(), "totalCount": {"type": "integer"}})),
            json!({"style": "offset", "offset": "$skip", "limit": "$top", "total": "/totalCount", "items": "/value", "key": "/id"}),
        ),
        (
            vec![("page", json!({"type": "integer", "default": 0})), ("pageSize", null())],
            wrapped(
                json!({"data": list(), "links": {"type": "array"}, "meta": {"type": "object", "properties": {"total_pages": {"type": "integer"}}}}),
            ),
            json!({"style": "page", "page": "page", "limit": "pageSize", "first": 0, "pages": "/meta/total_pages", "items": "/data", "key": "/id"}),
        ),
        (
            vec![("page", null()), ("per_page", null())],
            wrapped(json!({"things": list(), "has_more": {"type": "boolean"}})),
            json!({"style": "page", "page": "page", "limit": "per_page", "has_next": "/has_more", "items": "/things", "key": "/id"}),
        ),
        (
            vec![("cursor", json!({"type": "string"})), ("limit", null())],
            list(),
            json!({"style": "none", "key": "/id"}),
        ),
        (vec![("page", json!({"type": "string"})), ("limit", null())], list(), json!({"style": "none", "key": "/id"})),
        (vec![("page", null())], list(), json!({"style": "none", "key": "/id"})),
        (vec![], wrapped(json!({"a": {"type": "string"}})), Value::Null),
        (vec![], wrapped(json!({"errors": list(), "name": {"type": "string"}})), Value::Null),
        (vec![("limit", null())], wrapped(json!({"a": list(), "b": list()})), Value::Null),
    ] {
        let names: Vec<_> = parameters.iter().map(|(name, _)| *name).collect();
        assert_eq!(paging(&parameters, answer), wanted, "{names:?}");
    }
}

#[test]
fn ids_and_tags_are_made_where_the_document_has_none_that_do() {
    let operation = |id: &str, tag: &str| {
        let mut operation = json!({"responses": {"200": {"description": "d"}}});
        if !id.is_empty() {
            operation["operationId"] = json!(id);
        }
        if !tag.is_empty() {
            operation["tags"] = json!([tag]);
        }
        operation
    };
    let mut document = json!({
        "openapi": "3.0.3", "info": {"title": "T", "version": "1"},
        "paths": {
            "/things": {"get": operation("", ""), "post": operation("makeThing", "default")},
            "/things/{id}": {"get": operation("make_thing", "Things"), "put": operation("things/put", "things")},
            "/{id}": {"get": operation("3d", "Types")},
        },
    });
    let guesses = guesses(document.clone());
    for (_, _, actions) in &guesses.overlays {
        overlay::apply(&mut document, actions).unwrap();
    }
    let index = OperationIndex::new(&document).unwrap();
    let found: Vec<_> = index.iter().map(|one| (one.id.as_str(), one.tag.as_str())).collect();
    assert_eq!(
        found,
        [
            ("getThings", "things"),
            ("makeThing", "pets-default"),
            ("getThingsId", "things"),
            ("thingsPut", "things"),
            ("getId", "pets-types"),
        ]
    );
}

#[test]
fn state_is_guessed_from_the_plain_pattern_only() {
    let document =
        openapi_kit::source::parse(include_str!("../../tests/data/shop.yaml"), "shop.yaml".as_ref()).unwrap();
    let resources = |change: &dyn Fn(&mut Value)| {
        let mut document = document.clone();
        change(&mut document);
        guesses(document).resources
    };
    let found = resources(&|_| {});
    let [pets] = found.as_slice() else { panic!("{found:?}") };
    let does: Vec<_> = pets.operations.iter().map(|(id, does)| (id.as_str(), *does)).collect();
    assert_eq!(does, [("listPets", "list"), ("getPet", "read"), ("createPet", "create"), ("deletePet", "delete")]);
    assert_eq!((&*pets.name, &*pets.key), ("pets", "id"));
    // Another type of id, a list of something else, nothing that changes.
    assert_eq!(resources(&|own| own["paths"]["/pets/{id}"]["parameters"][0]["schema"] = json!({"type": "string"})), []);
    let of_orders = json!({"$ref": "#/components/schemas/Order"});
    let list = "/paths/~1pets/get/responses/200/content/application~1json/schema/items";
    assert_eq!(resources(&|own| *own.pointer_mut(list).unwrap() = of_orders.clone()), []);
    let read_only = resources(&|own| {
        own["paths"]["/pets"].as_object_mut().unwrap().shift_remove("post");
        own["paths"]["/pets/{id}"].as_object_mut().unwrap().shift_remove("delete");
    });
    assert_eq!(read_only, []);
}
