//! What the service may send, the client reads; and who does not know the secret does not get in.

use mluvii_client::types::WebhookEventType;
use mluvii_client::webhooks::testing::Sender;
use mluvii_client::webhooks::{Check, Receiver, WebhookEvent, parse};
use openapi_kit::Effective;
use proptest::prelude::*;
use schema_values::{Schemas, StrategyOptions};
use serde_json::{Map, Value, json};
use tests::difference::differences;
use tests::subject::MLUVII;

use crate::trial;

/// Payloads per event.
const CASES: u32 = 12;

fn document() -> Value {
    Effective::build(&MLUVII.folder()).unwrap().document
}

fn events(document: &Value) -> &Map<String, Value> {
    document["x-webhooks"].as_object().unwrap()
}

/// Calls `visit` with the name of each event and payloads for it.
fn with_payloads(mut visit: impl FnMut(&str, &Value)) {
    let document = openapi_kit::json_schema::convert_document(&document());
    let schemas = Schemas::new(&document);
    for (name, event) in events(&document) {
        let payloads = schemas.strategy(&event["payload"], &StrategyOptions::default()).unwrap();
        let mut runner = trial::runner();
        for _ in 0..trial::cases(CASES) {
            visit(name, &payloads.new_tree(&mut runner).unwrap().current());
        }
    }
}

fn body(event_type: &str, data: &Value) -> Vec<u8> {
    json!({"eventType": event_type, "data": data}).to_string().into_bytes()
}

#[test]
fn the_client_knows_the_events_of_the_document() {
    let document = document();
    let names: Vec<&str> = events(&document).keys().map(String::as_str).collect();
    assert_eq!(names.len(), 49);
    assert_eq!(WebhookEvent::KNOWN, names);
    // Every event can be asked for, and nothing else.
    assert_eq!(WebhookEventType::KNOWN.iter().map(WebhookEventType::as_str).collect::<Vec<_>>(), names);
}

#[test]
fn every_event_is_read_and_written_back() {
    with_payloads(|name, payload| {
        let sent = json!({"eventType": name, "data": payload});
        let event = parse(sent.to_string().as_bytes()).unwrap_or_else(|error| panic!("{error} for {sent}"));
        assert!(!event.is_unknown(), "{name}");
        assert_eq!(event.event_type(), name);
        let different = differences(&sent, &event.to_json().unwrap());
        assert!(different.is_empty(), "{} for {sent}", different.join("; "));
    });
}

#[test]
fn what_may_be_null_reads_like_what_is_absent() {
    let document = document();
    let mut nulls = 0;
    with_payloads(|name, payload| {
        let (mut absent, mut null) = (payload.clone(), payload.clone());
        for (member, _) in members(&document, name).iter().filter(|(_, rules)| rules["nullable"] == true) {
            nulls += 1;
            absent.as_object_mut().unwrap().remove(member);
            null[member] = Value::Null;
        }
        let null = parse(&body(name, &null)).unwrap_or_else(|error| panic!("{error} for {null}"));
        assert_eq!(parse(&body(name, &absent)).unwrap(), null, "{name}");
    });
    assert!(nulls > 0);
}

#[test]
fn a_member_of_another_type_is_named_by_its_path() {
    let document = document();
    with_payloads(|name, payload| {
        for (member, _) in members(&document, name).iter().filter(|(_, rules)| rules["type"] == "integer") {
            let mut wrong = payload.clone();
            wrong[member] = json!("s3cret");
            let error = parse(&body(name, &wrong)).expect_err(member);
            assert_eq!(error.path(), format!("data.{member}"), "{name}");
            assert!(!format!("{error} {error:?}").contains("s3cret"));
        }
    });
}

/// The members of the payload of an event, with their schemas.
fn members<'a>(document: &'a Value, event: &str) -> &'a Map<String, Value> {
    let reference = events(document)[event]["payload"]["$ref"].as_str().unwrap();
    document.pointer(reference.trim_start_matches('#')).unwrap()["properties"].as_object().unwrap()
}

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_filter("JSON has no others", |number| number.is_finite()).prop_map(Value::from),
        any::<String>().prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 32, 4, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            proptest::collection::vec((any::<String>(), inner), 0..4)
                .prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}

/// A secret and the place of one of its bytes.
fn secret_and_place() -> impl Strategy<Value = (String, usize)> {
    "[ -~]{1,40}".prop_flat_map(|secret| {
        let places = 0..secret.len();
        (Just(secret), places)
    })
}

/// Whether a check lets the header in that has this byte at this place only where that is no change.
fn tells_from_another(check: &Check, header: &[u8], place: usize, byte: u8) -> bool {
    let mut changed = header.to_vec();
    changed[place] = byte;
    // The name of the scheme has no case in HTTP; nothing else may differ.
    let same = changed == header || (changed[..5].eq_ignore_ascii_case(b"Basic") && changed[5..] == header[5..]);
    check.verify(Some(&changed), None).is_ok() == same
}

#[test]
fn a_check_that_lets_everybody_in_does_not_pass() {
    let url = "https://mluvii:s3cret@hooks.example.com/";
    let request = Sender::to(url).unwrap().request_with_body("");
    let header = request.headers()["authorization"].as_bytes();
    let good = Check::from_callback_url(url).unwrap();
    assert!((0..header.len()).all(|place| tells_from_another(&good, header, place, b'!')));
    assert!((0..header.len()).all(|place| !tells_from_another(&Check::anyone(), header, place, b'!')));
}

fn escaped(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("%{byte:02X}")).collect()
}

proptest! {
    #![proptest_config(trial::config(256))]

    #[test]
    fn an_unknown_event_is_kept_as_it_came(name in "[A-Z][a-z]{3,9}Of[A-Z][a-z]{3,9}", data in any_json()) {
        let event = parse(&body(&name, &data)).unwrap();
        prop_assert!(event.is_unknown());
        prop_assert_eq!(event.to_json().unwrap(), json!({"eventType": name, "data": data}));
    }

    #[test]
    fn no_bytes_make_the_reader_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let kept = Receiver::new(Check::anyone()).keep_undecodable().read(&bytes);
        prop_assert!(parse(&bytes).is_err() || kept.is_ok());
    }

    #[test]
    fn no_payload_of_a_known_event_makes_the_reader_panic(event in 0..WebhookEvent::KNOWN.len(), data in any_json()) {
        let name = WebhookEvent::KNOWN[event];
        let body = body(name, &data);
        let kept = Receiver::new(Check::anyone()).keep_undecodable().read(&body).unwrap();
        prop_assert_eq!(kept.event.event_type(), name);
        prop_assert_eq!(kept.mismatch, parse(&body).err());
    }

    #[test]
    fn a_damaged_body_is_an_event_or_an_error(place in any::<prop::sample::Index>(), byte: u8) {
        let data = json!({"id": 1, "tenantId": 2, "channel": "CHAT", "source": "DEFAULT", "userId": null,
            "time": "2024-07-18T17:31:54.6620814+02:00"});
        let mut body = body("SessionForwarded", &data);
        *place.get_mut(&mut body) = byte;
        if let Err(error) = parse(&body) {
            prop_assert!(!error.path().is_empty());
        }
    }

    #[test]
    fn any_changed_byte_of_the_header_is_refused(
        user in "[a-z]{1,8}",
        password in "[a-zA-Z0-9]{1,24}",
        place in any::<prop::sample::Index>(),
        byte: u8,
    ) {
        let url = format!("https://{user}:{password}@hooks.example.com/mluvii");
        let check = Check::from_callback_url(&url).unwrap();
        let request = Sender::to(&url).unwrap().request_with_body("");
        let header = request.headers()["authorization"].as_bytes();
        prop_assert_eq!(check.verify(Some(header), None), Ok(()));

        prop_assert!(tells_from_another(&check, header, place.index(header.len()), byte));
        let shorter = &header[..place.index(header.len())];
        prop_assert!(check.verify(Some(shorter), None).is_err());
    }

    #[test]
    fn any_flipped_byte_of_a_query_secret_is_refused((secret, place) in secret_and_place(), flip in 1u8..) {
        let check = Check::query("secret", secret.clone());
        let query = |bytes: &[u8]| format!("a=b&secret={}", escaped(bytes));
        prop_assert_eq!(check.verify(None, Some(&query(secret.as_bytes()))), Ok(()));

        let mut flipped = secret.clone().into_bytes();
        flipped[place] ^= flip;
        prop_assert!(check.verify(None, Some(&query(&flipped))).is_err());
        prop_assert!(check.verify(None, Some(&query(&secret.as_bytes()[..place]))).is_err());
        prop_assert!(check.verify(None, Some(&query(secret.repeat(2).as_bytes()))).is_err());
    }

    #[test]
    fn any_flipped_byte_of_basic_credentials_is_refused((secret, place) in secret_and_place(), flip in 1u8..128) {
        let mut flipped = secret.clone().into_bytes();
        flipped[place] ^= flip;
        let check = Check::basic("mluvii", secret.clone());
        let call = |password: &[u8]| {
            let url = format!("https://mluvii:{}@hooks.example.com/", escaped(password));
            Sender::to(&url).unwrap().request_with_body("").headers()["authorization"].as_bytes().to_vec()
        };
        prop_assert_eq!(check.verify(Some(&call(secret.as_bytes())), None), Ok(()));
        prop_assert!(check.verify(Some(&call(&flipped)), None).is_err());
    }

    #[test]
    fn who_has_no_secret_does_not_get_in(
        authorization in proptest::option::of(proptest::collection::vec(any::<u8>(), 0..60)),
        query in proptest::option::of(any::<String>()),
    ) {
        let check = Check::from_callback_url("https://mluvii:s3cret@hooks.example.com/?secret=k3y").unwrap();
        prop_assert!(check.verify(authorization.as_deref(), query.as_deref()).is_err());
    }
}
