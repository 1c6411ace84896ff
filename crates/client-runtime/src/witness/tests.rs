#![allow(unreachable_pub, reason = "the macro makes what users of a public enum need")]

use std::collections::BTreeMap;

use serde::Deserialize;

use super::*;
use crate::{Timestamp, decode_watched};

crate::open_enum! {
    /// Where it was said.
    pub enum Channel: String, else Unknown {
        Chat = "CHAT",
    }
}

crate::open_enum! {
    /// A code.
    pub enum Code: i64, else Unknown {
        Web = 1010,
    }
}

#[derive(Debug, Deserialize)]
#[allow(dead_code, reason = "only read")]
struct Session {
    id: i64,
    channel: Option<Channel>,
    code: Option<Code>,
    #[serde(default, deserialize_with = "absent_or_null")]
    tags: Option<Vec<String>>,
    at: Option<Timestamp>,
    guest: Option<Box<Session>>,
    parameters: Option<BTreeMap<String, Session>>,
}

fn shown(text: &str) -> Vec<String> {
    let (_, deviations) = decode_watched::<Vec<Session>>(text.as_bytes()).unwrap();
    deviations.iter().map(|one| format!("{} {} x{}", one.kind(), one.path(), one.count())).collect()
}

#[test]
fn a_text_that_is_as_documented_has_no_deviations() {
    let text = r#"[{"id":1,"channel":"CHAT","code":1010,"tags":[],"at":"2024-07-18T17:31:54.6620814+02:00"},{"id":2,"guest":null}]"#;
    assert_eq!(shown(text), [""; 0]);
}

#[test]
fn each_kind_is_found_where_it_is() {
    let text = r#"[{"id":1},{"id":2,"channel":"FAX","code":7,"tags":null,"at":"2024-07-18 17:31","more":{"x":[1]}}]"#
        .replace("17:31", "17:31:54");
    assert!(Channel::KNOWN.iter().all(Channel::is_known) && Code::KNOWN == [Code::Web]);
    assert_eq!(
        shown(&text),
        [
            "unknown_value [*].channel x1",
            "unknown_value [*].code x1",
            "unexpected_null [*].tags x1",
            "loose_timestamp [*].at x1",
            "extra_member [*].more x1",
        ]
    );
}

#[test]
fn the_way_leads_through_members_and_free_maps() {
    let text = r#"[{"id":1,"guest":{"id":2,"guest":{"id":3,"new":1}},"parameters":{"+420777":{"id":4,"channel":"FAX"},"b":{"id":5,"channel":"FAX"}}}]"#;
    assert_eq!(shown(text), ["extra_member [*].guest.guest.new x1", "unknown_value [*].parameters.*.channel x2"]);
}

#[test]
fn what_is_alike_is_counted_and_not_kept_again() {
    let item = r#"{"id":1,"channel":"FAX","new":{"a":1}}"#;
    let text = format!("[{}]", vec![item; 10_000].join(","));
    assert_eq!(shown(&text), ["unknown_value [*].channel x10000", "extra_member [*].new x10000"]);
}

#[test]
fn so_many_different_ones_that_no_more_are_kept_are_still_counted() {
    let members: Vec<String> = (0..1_000).map(|number| format!("\"m{number}\":0")).collect();
    let text = format!("[{{\"id\":1,{}}}]", members.join(","));
    let (_, deviations) = decode_watched::<Vec<Session>>(text.as_bytes()).unwrap();
    assert_eq!((deviations.total(), deviations.count(DeviationKind::ExtraMember)), (1_000, 1_000));
    assert_eq!((deviations.iter().len(), deviations.beyond()), (256, 744));
}

#[test]
fn a_failure_names_the_item_and_a_deviation_before_it_does_not_disturb() {
    let error = decode_watched::<Vec<Session>>(br#"[{"id":1,"new":0},{"id":2,"guest":{"id":"three"}}]"#).unwrap_err();
    assert_eq!(error.path(), "[1].guest.id");
    let error = decode_watched::<Vec<Session>>(br#"[{"id":1,"parameters":{"s3cret":{"id":"x"}}}]"#).unwrap_err();
    assert_eq!(error.path(), "[0].parameters.*.id");
}

#[test]
fn what_was_found_is_shown_to_nobody_who_does_not_ask() {
    let (_, deviations) = decode_watched::<Vec<Session>>(br#"[{"id":1,"channel":"s3cret"}]"#).unwrap();
    let deviation = deviations.iter().next().unwrap();
    assert_eq!((deviation.found(), deviation.type_name()), (Some("s3cret"), Some("Channel")));
    let mismatch = deviations.to_mismatch().unwrap();
    let text = format!("{deviation} {deviation:?} {deviations:?} {mismatch} {mismatch:?}");
    assert!(!text.contains("s3cret"), "{text}");
    assert_eq!(mismatch.to_string(), "at [*].channel: the document does not list this value");
}

#[test]
fn a_name_that_is_hardly_one_is_not_repeated() {
    let text =
        format!(r#"[{{"id":1,"a\nb":1,"{}":2,"jan@example.com":3,"+420777":4,"first date":5}}]"#, "é".repeat(100));
    assert_eq!(
        shown(&text),
        ["extra_member [*].? x1"; 4].into_iter().chain(["extra_member [*].first date x1"]).collect::<Vec<_>>()
    );
}

#[test]
fn a_list_is_not_an_object_whose_members_come_in_order() {
    let error = decode_watched::<Vec<Session>>(br#"[{"id":1,"guest":[2,null,null,null,null,null,null]}]"#).unwrap_err();
    assert!(error.to_string().contains("guest"), "{error}");
}

#[test]
fn reading_inside_reading_keeps_both_apart() {
    #[derive(Debug)]
    struct Outer;

    impl<'de> Deserialize<'de> for Outer {
        fn deserialize<D: serde::Deserializer<'de>>(reader: D) -> Result<Self, D::Error> {
            Channel::deserialize(reader)?;
            let (_, inner) = decode_watched::<Channel>(b"\"INNER\"").unwrap();
            assert_eq!(inner.total(), 1);
            word_noted_again();
            Ok(Self)
        }
    }

    fn word_noted_again() {
        super::values::loose_timestamp("now");
    }

    let (_, outer) = decode_watched::<Vec<Outer>>(b"[\"FAX\"]").unwrap();
    assert_eq!(outer.total(), 2);
}

#[test]
fn a_value_that_was_parsed_before_is_watched_alike() {
    let value = serde_json::json!([{"id": 1, "new": 0}]);
    let (_, deviations) = read_watched::<Vec<Session>>(&value).unwrap();
    assert_eq!(deviations.iter().next().unwrap().path(), "[*].new");
    let error = read_watched::<Vec<Session>>(&serde_json::json!([{"id": "x"}])).unwrap_err();
    assert_eq!(error.to_string(), "at [0].id: expected i64");
}
