//! A webhook call: header, query, body; and a registered URL.

use mluvii_client::webhooks::{Check, Receiver, Rejection, WebhookEvent, parse};
use openapi_kit::Effective;
use openapi_kit::json_schema::convert_document;
use schema_values::{ExampleOptions, Schemas};
use serde_json::{Value, json};
use tests::subject::MLUVII;

use crate::corpus::{BETWEEN, parts};

const USER: &str = "mluvii";
const PASSWORD: &str = "s3cret";
const AUTHORIZATION: &[u8] = b"Basic bWx1dmlpOnMzY3JldA==";

/// One call for each event.
pub(super) fn seeds() -> Vec<Vec<u8>> {
    let document = convert_document(&Effective::build(&MLUVII.folder()).unwrap().document);
    let schemas = Schemas::new(&document);
    let call = |(name, event): (&String, &Value)| {
        let data = schemas.example(&event["payload"], &ExampleOptions::seeded(1)).unwrap();
        let body = json!({"eventType": name, "data": data}).to_string();
        [AUTHORIZATION, b"secret=s3cret", body.as_bytes(), b"https://mluvii:s3cret@example.invalid/hook?a=b"]
            .join(BETWEEN)
    };
    document["x-webhooks"].as_object().unwrap().iter().map(call).collect()
}

pub(super) fn run(input: &[u8]) {
    let all = parts(input);
    let part = |number: usize| all.get(number).copied();
    check_call(part(0), part(1).and_then(|query| std::str::from_utf8(query).ok()), part(2).unwrap_or_default());
    check_url(part(3).and_then(|url| std::str::from_utf8(url).ok()).unwrap_or_default());
}

fn check_call(authorization: Option<&[u8]>, query: Option<&str>, body: &[u8]) {
    let receiver = Receiver::new(Check::basic(USER, PASSWORD).or(Check::query("secret", PASSWORD)));
    let admitted = receiver.admit(authorization, query);
    if admitted.is_ok() {
        let knows = |text: &[u8]| {
            text.windows(4).any(|window| window == b"bWx1") || text.windows(4).any(|window| window == b"Basi")
        };
        let in_query = query.is_some_and(|query| query.contains("secret") || query.contains('%'));
        assert!(authorization.is_some_and(knows) || in_query, "somebody without a secret comes in");
    }
    let received = receiver.receive(authorization, query, body);
    match (&received, admitted) {
        (Err(Rejection::Refused(refusal)), Err(same)) => assert_eq!(*refusal, same),
        (Err(rejection), Ok(())) => assert!(matches!(rejection.status(), 400 | 413), "{rejection}"),
        (Ok(webhook), Ok(())) => check_event(&receiver, body, &webhook.event),
        (received, admitted) => panic!("{admitted:?} but {received:?}"),
    }
    let read = receiver.read(body);
    assert_eq!(parse(body).is_ok(), read.is_ok(), "two ways of reading differ");
    if receiver.clone().strict().read(body).is_ok() {
        assert!(read.is_ok_and(|webhook| webhook.deviations.is_empty()), "strict is laxer");
    }
    if serde_json::from_slice::<Value>(body).is_ok_and(|value| value["eventType"].is_string()) {
        let kept = receiver.keep_undecodable().read(body);
        assert!(kept.is_ok(), "{:?}", kept.err());
    }
}

fn check_event(receiver: &Receiver, body: &[u8], event: &WebhookEvent) {
    let json = event.to_json().unwrap();
    let again = parse(json.to_string().as_bytes()).unwrap_or_else(|error| panic!("{error} of {json}"));
    assert_eq!(again.to_json().unwrap(), json, "an event is not read as it was written");
    let fingerprint = |body: &[u8]| receiver.read(body).unwrap().fingerprint;
    let value: Value = serde_json::from_slice(body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body)).unwrap_or_default();
    if !value.is_null() {
        assert_eq!(fingerprint(body), fingerprint(format!("{value:#}").as_bytes()), "blanks change the fingerprint");
    }
}

fn check_url(url: &str) {
    match Check::from_callback_url(url) {
        Ok(check) => assert!(!format!("{check:?}").contains(PASSWORD), "Debug shows the password"),
        Err(error) => assert!(!format!("{error} {error:?}").contains(PASSWORD), "the error shows the password"),
    }
}
