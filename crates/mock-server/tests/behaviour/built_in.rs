//! The APIs that are built into the binary.

use axum::body::Body;
use http::Request;
use mock_server::fixture::{ExampleRequest, Fixture};
use mock_server::{Api, MockServer};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;

use crate::support::{Reply, send};

fn text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

fn pairs(members: &serde_json::Map<String, Value>) -> String {
    let mut form = form_urlencoded::Serializer::new(String::new());
    for (name, value) in members {
        let values = value.as_array().cloned().unwrap_or_else(|| vec![value.clone()]);
        values.iter().for_each(|value| {
            form.append_pair(name, &text(value));
        });
    }
    form.finish()
}

/// Sends the example of a fixture.
async fn replay(service: &mock_server::MockService, api: &Api, fixture: &Fixture, example: &ExampleRequest) -> Reply {
    let operation = api.operations().get(&fixture.operation_id).unwrap();
    let path = example.path.iter().fold(operation.path.clone(), |path, (name, value)| {
        path.replace(&format!("{{{name}}}"), &utf8_percent_encode(&text(value), NON_ALPHANUMERIC).to_string())
    });
    let uri = format!("/{}{path}?{}", api.name(), pairs(&example.query));
    let mut request = Request::builder().method(operation.method.as_str()).uri(uri);
    for (name, value) in &example.headers {
        request = request.header(name, value);
    }
    let Some(body) = &example.body else { return send(service, request, Body::empty()).await };
    let media_type = operation.body.as_ref().unwrap().content[0].media_type.clone();
    let body = if media_type.contains("form-urlencoded") { pairs(body.as_object().unwrap()) } else { body.to_string() };
    send(service, request.header("content-type", media_type), body).await
}

#[tokio::test]
async fn each_fixture_answers_its_own_example() {
    let (mut sent, mut wrong) = (0, Vec::new());
    for name in Api::embedded_names() {
        let api = Api::embedded(&name).unwrap();
        let service = MockServer::builder().api_loaded(api.clone()).auth(false).build().unwrap();
        for fixture in api.fixtures() {
            let Some(example) = &fixture.example_request else { continue };
            let reply = replay(&service, &api, fixture, example).await;
            sent += 1;
            let place = format!("{name} {}/{}", fixture.operation_id, fixture.case);
            if reply.fixture() != Some(&fixture.case) {
                wrong.push(format!("{place} was answered by {:?}: {}", reply.fixture(), reply.text()));
            } else if reply.status != fixture.response.status.as_u16() {
                wrong.push(format!("{place} has status {}", reply.status));
            }
        }
    }
    assert!(sent > 0, "nothing is built in");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn their_fixtures_keep_to_their_documents() {
    for name in Api::embedded_names() {
        assert_eq!(mock_server::check::check(&Api::embedded(&name).unwrap()), []);
    }
}
