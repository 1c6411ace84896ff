//! Who may call an API without a login: by a token, a password or a key that is sent with every call.

use std::path::Path;

use axum::body::Body;
use http::Request;
use mock_server::{MockServer, MockService};
use serde_json::json;

use crate::support::{Reply, send};

const DOCUMENT: &str = r#"{
  "openapi": "3.0.3",
  "info": {"title": "Shed", "version": "1"},
  "security": [{"any": []}],
  "paths": {
    "/tools": {"get": {"operationId": "listTools", "responses": {"200": {"description": "ok"}}}},
    "/sign": {"get": {"operationId": "getSign", "security": [], "responses": {"200": {"description": "ok"}}}}
  },
  "components": {"securitySchemes": {"any": {"type": "http", "scheme": "bearer"}}}
}"#;

const REFUSALS: &str = "\n[auth.refusals]\nmissing_token = { status = 401, body = { message = \"who?\" } }\n\
    wrong_token = { status = 403, body = { message = \"no\" } }\n";

/// The API in a folder of its own, whose `[auth]` has these lines.
fn folder(auth: &str) -> tempfile::TempDir {
    let folder = tempfile::Builder::new().prefix("shed").tempdir().unwrap();
    let write = |name: &str, text: &str| std::fs::write(folder.path().join(name), text).unwrap();
    write("openapi.json", DOCUMENT);
    let credentials = "[[mock.credentials]]\nid = \"demo\"\nsecret = \"demo-secret\"\n\
                       [[mock.credentials]]\nid = \"guest\"\nsecret = \"demo-guest\"\nallow = [\"getSign\"]\n";
    write("api.toml", &format!("title = \"Shed\"\ncrate = \"shed-client\"\n[auth]\n{auth}\n{REFUSALS}{credentials}"));
    folder
}

fn name(folder: &Path) -> String {
    folder.file_name().unwrap().to_string_lossy().into_owned()
}

fn service(folder: &Path) -> MockService {
    MockServer::builder().api_dir(folder).mount(name(folder), "/").build().unwrap()
}

async fn get(service: &MockService, uri: &str, header: Option<(&str, &str)>) -> Reply {
    let request = Request::get(uri);
    let request = header.into_iter().fold(request, |request, (name, value)| request.header(name, value));
    send(service, request, Body::empty()).await
}

#[tokio::test]
async fn what_the_manifest_knows_opens_and_anything_else_is_refused_in_the_apis_form() {
    // "demo:demo-secret" and "demo:other" in base64.
    let basic = ("Basic ZGVtbzpkZW1vLXNlY3JldA==", "Basic ZGVtbzpvdGhlcg==");
    for (auth, good, bad) in [
        (
            "flow = \"bearer\"",
            ("/tools", Some(("authorization", "bearer demo-secret"))),
            ("/tools", Some(("authorization", "Bearer other"))),
        ),
        (
            "flow = \"basic\"",
            ("/tools", Some(("authorization", basic.0))),
            ("/tools", Some(("authorization", basic.1))),
        ),
        (
            "flow = \"api-key\"\nheader = \"x-key\"",
            ("/tools", Some(("x-key", "demo-secret"))),
            ("/tools", Some(("x-key", "other"))),
        ),
        ("flow = \"api-key\"\nquery = \"key\"", ("/tools?key=demo-secret", None), ("/tools?key=other", None)),
        (
            "flow = \"api-key\"\ncookie = \"key\"",
            ("/tools", Some(("cookie", "a=b; key=demo-secret"))),
            ("/tools", Some(("cookie", "key=other"))),
        ),
    ] {
        let folder = folder(auth);
        let service = service(folder.path());
        assert_eq!(get(&service, good.0, good.1).await.status, 200, "{auth}");
        let refused = get(&service, bad.0, bad.1).await;
        assert_eq!((refused.status, refused.json()), (403, json!({"message": "no"})), "{auth}");
        assert!(matches!(refused.error(), Some("wrong-token" | "wrong-credentials")), "{auth}");
        let missing = get(&service, "/tools", None).await;
        assert_eq!((missing.status, missing.error()), (401, Some("missing-token")), "{auth}");
        assert_eq!(missing.json(), json!({"message": "who?"}), "{auth}");
        assert_eq!(get(&service, "/sign", None).await.status, 200, "{auth}: it asks for nothing");
    }
}

#[tokio::test]
async fn rights_belong_to_the_credential_and_a_changed_secret_counts_at_once() {
    let folder = folder("flow = \"api-key\"\nheader = \"x-key\"");
    let service = service(folder.path());
    let tools = async |key: &str| get(&service, "/tools", Some(("x-key", key))).await;
    assert_eq!(tools("demo-guest").await.error(), Some("forbidden"));
    service.space("").unwrap().set_credential(&name(folder.path()), "demo", "fresh").unwrap();
    assert_eq!((tools("fresh").await.status, tools("demo-secret").await.status), (200, 403));
}

#[tokio::test]
async fn a_key_in_the_query_is_no_unknown_parameter_and_is_shown_nowhere() {
    let folder = folder("flow = \"api-key\"\nquery = \"key\"");
    let builder = MockServer::builder().api_dir(folder.path()).mount(name(folder.path()), "/").strict(true);
    let service = builder.build().unwrap();
    let reply = get(&service, "/tools?key=demo-secret", None).await;
    assert_eq!(reply.status, 200, "{}", reply.text());
    let shown = format!("{:?}", service.space("").unwrap().requests());
    assert!(shown.contains("listTools") && !shown.contains("demo-secret"), "{shown}");
}
