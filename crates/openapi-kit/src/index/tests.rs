use super::*;
use serde_json::json;

fn document() -> Value {
    json!({
        "openapi": "3.0.3",
        "security": [{"key": []}],
        "paths": {
            "/a/{id}": {
                "parameters": [{"$ref": "#/components/parameters/Id"}],
                "get": {
                    "operationId": "getA", "tags": ["A"], "x-evidence": "inferred", "x-inference": "weak",
                    "parameters": [{"name": "Created.Min", "in": "query", "schema": {"type": "string"}}],
                    "responses": {
                        "200": {"description": "ok", "content": {"application/json": {"schema": {"type": "string"}}}},
                        "4XX": {"$ref": "#/components/responses/Bad"}
                    }
                },
                "post": {"operationId": "login", "security": [], "responses": {"302": {"description": "go on"}}}
            }
        },
        "components": {
            "parameters": {"Id": {"name": "id", "in": "path", "required": true, "schema": {"type": "integer"}}},
            "responses": {"Bad": {"description": "bad"}}
        }
    })
}

#[test]
fn parameters_of_the_path_item_belong_to_each_of_its_operations() {
    let index = OperationIndex::new(&document()).unwrap();
    let names: Vec<_> = index.get("getA").unwrap().parameters.iter().map(|p| (p.name.as_str(), p.location)).collect();
    assert_eq!(names, [("Created.Min", Location::Query), ("id", Location::Path)]);
}

#[test]
fn pointers_lead_to_what_was_found_behind_the_reference() {
    let document = document();
    let index = OperationIndex::new(&document).unwrap();
    let operation = index.get("getA").unwrap();
    assert_eq!(operation.parameters[1].schema.as_deref(), Some("/components/parameters/Id/schema"));
    assert_eq!(
        document.pointer(operation.responses[0].content[0].schema.as_deref().unwrap()),
        Some(&json!({"type": "string"}))
    );
}

#[test]
fn a_status_finds_the_exact_response_then_its_range() {
    let index = OperationIndex::new(&document()).unwrap();
    let operation = index.get("getA").unwrap();
    assert_eq!(operation.response(200).unwrap().description, "ok");
    assert_eq!(operation.response(404).unwrap().description, "bad");
    assert!(operation.response(500).is_none());
}

#[test]
fn an_empty_security_list_opens_the_operation() {
    let index = OperationIndex::new(&document()).unwrap();
    assert!(index.get("getA").unwrap().authenticated);
    assert!(!index.get("login").unwrap().authenticated);
}

#[test]
fn a_redirect_is_the_success_of_an_operation_without_2xx() {
    let index = OperationIndex::new(&document()).unwrap();
    let statuses: Vec<_> = index.get("login").unwrap().successes().map(|r| r.status).collect();
    assert_eq!(statuses, [StatusPattern::Code(302)]);
}

#[test]
fn marks_about_sending_again_are_read_and_checked() {
    let read = |marks: Value| {
        let mut operation = json!({"operationId": "getA", "responses": {}});
        operation.as_object_mut().unwrap().extend(marks.as_object().unwrap().clone());
        OperationIndex::new(&json!({"paths": {"/a": {"get": operation}}}))
            .map(|index| index.iter().next().map(|one| (one.resend, one.retry_statuses.clone())).unwrap())
    };
    assert_eq!(read(json!({})).unwrap(), (None, vec![]));
    assert_eq!(read(json!({"x-retry": "safe", "x-retry-statuses": [500, 423]})).unwrap(), (Some(true), vec![423, 500]));
    assert_eq!(read(json!({"x-retry": "never"})).unwrap(), (Some(false), vec![]));
    for (mark, value) in [
        ("x-retry", json!("always")),
        ("x-retry", json!(true)),
        ("x-retry-statuses", json!(500)),
        ("x-retry-statuses", json!([200])),
    ] {
        let error = read(json!({mark: value})).unwrap_err();
        assert!(matches!(&error, IndexError::Invalid { pointer, .. } if pointer.ends_with(mark)), "{error}");
    }
}

#[test]
fn evidence_is_read_and_checked() {
    let mut document = document();
    let index = OperationIndex::new(&document).unwrap();
    let operation = index.get("getA").unwrap();
    assert_eq!((operation.evidence, operation.inference), (Evidence::Inferred, Some(Inference::Weak)));
    document["paths"]["/a/{id}"]["get"]["x-evidence"] = json!("rumoured");
    let error = OperationIndex::new(&document).unwrap_err().to_string();
    assert!(error.contains("/paths/~1a~1{id}/get/x-evidence") && error.contains("rumoured"), "{error}");
}

#[test]
fn a_duplicate_or_missing_id_names_the_place() {
    let mut document = document();
    document["paths"]["/a/{id}"]["post"]["operationId"] = json!("getA");
    assert!(matches!(OperationIndex::new(&document), Err(IndexError::DuplicateId { .. })));
    document["paths"]["/a/{id}"]["post"] = json!({"responses": {}});
    let error = OperationIndex::new(&document).unwrap_err();
    assert_eq!(error, IndexError::NoId { pointer: "/paths/~1a~1{id}/post".to_owned() });
}

#[test]
fn a_dangling_reference_names_the_place() {
    let mut document = document();
    document["components"]["responses"] = json!({});
    let error = OperationIndex::new(&document).unwrap_err().to_string();
    assert!(error.starts_with("/paths/~1a~1{id}/get/responses/4XX"), "{error}");
}
