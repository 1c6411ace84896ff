//! Bodies that may be left out: then there is no body and no media type.

use request_forms::types::{Filter, MaybeFormBody};
use request_forms::{Client, Error, File};
use serde_json::json;

use super::{sent, texts};

/// What a call without a body sends.
async fn bare<T>(operation: &str, call: impl AsyncFnOnce(&Client) -> Result<T, Error>) {
    let seen = sent(operation, json!({}), call).await;
    assert_eq!((seen.headers.as_slice(), seen.body.as_slice()), ([].as_slice(), [].as_slice()), "{operation}");
}

#[tokio::test]
async fn nothing_is_sent_for_a_body_that_is_not_given() {
    bare("maybeJson", async |client| client.maybe_json().send().await).await;
    bare("maybeList", async |client| client.maybe_list().send().await).await;
    bare("maybeForm", async |client| client.maybe_form().send().await).await;
    bare("maybeText", async |client| client.maybe_text().send().await).await;
    bare("sendBytes", async |client| client.send_bytes().send().await).await;
    bare("uploadAny", async |client| client.upload_any().send().await).await;
}

#[tokio::test]
async fn what_is_given_is_sent() {
    let seen = sent("maybeJson", json!({"body": {"name": "n"}}), async |client| {
        client.maybe_json().body(Filter::builder().name("n".to_owned())).send().await
    })
    .await;
    assert_eq!((seen.header("content-type"), seen.text()), (Some("application/json"), r#"{"name":"n"}"#));
    let seen =
        sent("maybeList", json!({"body": []}), async |client| client.maybe_list().body(texts(&[])).send().await).await;
    assert_eq!((seen.header("content-type"), seen.text()), (Some("application/json"), "[]"));
    let seen = sent("maybeForm", json!({"body": {"name": "n"}}), async |client| {
        client.maybe_form().body(MaybeFormBody::builder().name("n".to_owned())).send().await
    })
    .await;
    assert_eq!((seen.header("content-type"), seen.text()), (Some("application/x-www-form-urlencoded"), "name=n"));
    let seen =
        sent("maybeText", json!({"body": "null"}), async |client| client.maybe_text().body("null").send().await).await;
    assert_eq!((seen.header("content-type"), seen.text()), (Some("text/plain"), "null"));
    let seen = sent("sendBytes", json!({"body": "x"}), async |client| client.send_bytes().body("x").send().await).await;
    assert_eq!((seen.header("content-type"), seen.text()), (Some("application/octet-stream"), "x"));
    let seen = sent("uploadAny", json!({"body": {"a": "x"}}), async |client| {
        client.upload_any().body(std::collections::BTreeMap::from([("a".to_owned(), File::from("x"))])).send().await
    })
    .await;
    assert!(seen.text().contains("name=\"a\"; filename=\"a\""), "{}", seen.text());
}

#[tokio::test]
async fn a_builder_of_an_optional_body_can_be_changed_in_place() {
    let seen = sent("maybeJson", json!({"body": {"name": "n"}}), async |client| {
        client.maybe_json().body_map(|body| body.name("n".to_owned())).send().await
    })
    .await;
    assert_eq!(seen.text(), r#"{"name":"n"}"#);
}
