//! What the operations of mluvii do to the state, where that is more than to create and to read.

use axum::body::Body;
use http::Request;
use mock_server::{MockServer, MockService};
use serde_json::{Value, json};

use crate::support::{get, send};

const SESSION: &str = "/mluvii/api/v1/Sessions/7371466";

fn service() -> MockService {
    MockServer::builder().api("mluvii").auth(false).stateful(true).build().unwrap()
}

async fn call(service: &MockService, method: &str, path: &str, body: Value) -> u16 {
    let request = Request::builder().method(method).uri(path).header("content-type", "application/json");
    send(service, request, Body::from(body.to_string())).await.status
}

async fn read(service: &MockService, path: &str) -> Value {
    let reply = get(service, path).await;
    assert_eq!(reply.status, 200, "{path}: {}", reply.text());
    reply.json()
}

async fn forwarded(to: Value) -> (MockService, Value) {
    let service = service();
    assert_eq!(call(&service, "POST", &format!("{SESSION}/forward"), to).await, 200);
    let session = read(&service, SESSION).await;
    (service, session)
}

#[tokio::test]
async fn a_session_that_is_forwarded_waits_for_its_new_target_and_tells_so() {
    let before = read(&service(), SESSION).await;
    let last = before["activities"].as_array().unwrap().last().unwrap()["activityId"].as_u64().unwrap();
    let (service, session) = forwarded(json!({"operatorGroupId": 7299, "note": "furniture"})).await;
    assert_eq!((&before["status"], &session["status"]), (&json!("ACTIVE"), &json!("IN_QUEUE")));
    let told = session["activities"].as_array().unwrap().last().unwrap();
    assert_eq!((&told["type"], &told["activityId"]), (&json!("SessionForwarded"), &json!(last + 1)));
    assert_eq!((&told["toGroupId"], &told["note"]), (&json!(7299), &json!("furniture")));
    let history = read(&service, &format!("{SESSION}/routingHistory")).await;
    assert_eq!((&history[0]["activityType"], &history[0]["group"]["id"]), (&json!("ForwardedToGroup"), &json!(7299)));

    call(&service, "POST", &format!("{SESSION}/forward"), json!({"userId": 1042})).await;
    let session = read(&service, SESSION).await;
    assert_eq!(session["status"], "WAITING", "an operator is assigned and has not accepted yet");
    let told = session["activities"].as_array().unwrap().last().unwrap();
    assert_eq!((&told["toOperatorUserId"], &told["activityId"]), (&json!(1042), &json!(last + 2)));
    let history = read(&service, &format!("{SESSION}/routingHistory")).await;
    assert_eq!((history.as_array().unwrap().len(), &history[1]["operator"]["userId"]), (2, &json!(1042)));
}

#[tokio::test]
async fn a_chatbot_takes_part_and_an_external_number_ends_a_session() {
    let (_, session) = forwarded(json!({"chatbotId": 38})).await;
    assert_eq!((&session["status"], &session["chatbots"][0]["chatbotId"]), (&json!("ACTIVE"), &json!(38)));
    let (service, session) = forwarded(json!({"phoneNumber": "+12025550199"})).await;
    assert_eq!(session["status"], "CLOSED");
    assert!(session["ended"].is_string());
    let history = read(&service, &format!("{SESSION}/routingHistory")).await;
    assert_eq!(history[0]["phoneNumber"], "+12025550199");
}

#[tokio::test]
async fn the_settings_of_a_widget_are_kept_for_each_language_and_with_its_forms() {
    let service = service();
    let path = "/mluvii/api/v1/Widgets/61/config";
    let title = |language: &str, value: &str| json!({"configType": "WINDOW", "propertyName": "title", "language": language, "value": value});
    let sent = json!({"configRecords": [title("en", "Ask us"), title("cs", "Zeptejte se")]});
    let before = read(&service, path).await.as_array().unwrap().len();
    assert_eq!(call(&service, "PUT", path, sent).await, 204);
    let config = read(&service, path).await;
    let config = config.as_array().unwrap();
    let titles: Vec<_> = config.iter().filter(|one| one["propertyName"] == "title").collect();
    assert_eq!((config.len(), titles.len()), (before + 1, 2), "one language was there, the other is new");
    assert_eq!((&titles[0]["currentValue"], &titles[0]["defaultValue"]), (&json!("Ask us"), &json!("Chat")));
    assert_eq!(titles[1]["currentValue"], "Zeptejte se");

    let forms = json!({"configRecords": [{"propertyName": "entryForm", "formId": 3103}]});
    assert_eq!(call(&service, "PUT", "/mluvii/api/v1/Widgets/61/forms", forms).await, 204);
    let config = read(&service, path).await;
    let of = |name: &str| config.as_array().unwrap().iter().find(|one| one["propertyName"] == name).unwrap().clone();
    assert_eq!((config.as_array().unwrap().len(), &of("entryForm")["formId"]), (before + 1, &json!(3103)));
    assert_eq!(read(&service, "/mluvii/api/v1/Widgets/62/config").await, json!([]), "another widget has its own");
    assert_eq!(get(&service, "/mluvii/api/v1/Widgets/9999/config").await.status, 404);
}

#[tokio::test]
async fn a_call_and_a_history_are_those_of_what_is_asked_for() {
    let service = service();
    assert_eq!(read(&service, "/mluvii/api/v1/Phones/calls/88120431").await["sessionId"], 7_371_452);
    assert_eq!(get(&service, "/mluvii/api/v1/Phones/calls/1").await.status, 404);
    let history = read(&service, "/mluvii/api/v1/Sessions/7371450/routingHistory").await;
    assert_eq!(history[0]["activityType"], "RoutingRequestCreated");
    assert_eq!(read(&service, &format!("{SESSION}/routingHistory")).await, json!([]));
    assert_eq!(get(&service, "/mluvii/api/v1/EmailThreads/1/routingHistory").await.status, 404);
}
