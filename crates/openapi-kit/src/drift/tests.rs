//! Each deviation alone is found at its place and nothing else is, and the proposed overlay mends it.

use serde_json::{Value, json};

use super::{Drift, Exchange, Finding, Kind, Observed};
use crate::overlay;

fn document() -> Value {
    json!({
        "openapi": "3.0.3", "info": {"title": "Cats", "version": "1"},
        "paths": {
            "/cats": {"get": {"operationId": "listCats", "tags": ["Cats"],
                "parameters": [{"name": "limit", "in": "query", "schema": {"type": "integer"}}],
                "responses": {"200": {"$ref": "#/components/responses/Cats"}}}},
            "/cats/{id}": {
                "parameters": [{"name": "id", "in": "path", "required": true, "schema": {"type": "integer"}}],
                "get": {"operationId": "getCat", "tags": ["Cats"], "responses": {
                    "200": {"description": "ok",
                        "headers": {"X-Quota": {"required": true, "schema": {"type": "integer"}}},
                        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Cat"}}}},
                    "404": {"description": "none"}}},
            },
        },
        "components": {
            "responses": {"Cats": {"description": "ok", "content": {"application/json": {"schema": {
                "type": "object", "required": ["items"],
                "properties": {"items": {"type": "array", "items": {"$ref": "#/components/schemas/Cat"}}},
            }}}}},
            "schemas": {
                "Animal": {"type": "object", "required": ["id"], "properties": {
                    "id": {"type": "integer", "format": "int32"},
                    "secretToken": {"type": "string", "x-secret": true, "enum": ["a", "b"]}}},
                "Cat": {"allOf": [{"$ref": "#/components/schemas/Animal"}, {"type": "object", "properties": {
                    "name": {"type": "string", "maxLength": 5, "pattern": "^[A-Z]"},
                    "mood": {"$ref": "#/components/schemas/Mood"},
                    "born": {"type": "string", "format": "date-time", "nullable": true},
                    "lives": {"type": "integer", "minimum": 0, "maximum": 9},
                    "toy": {"oneOf": [{"$ref": "#/components/schemas/Ball"}, {"$ref": "#/components/schemas/Mouse"}]},
                    "tags": {"type": "object", "additionalProperties": {"type": "string"}},
                    "extra": {"type": "object"}}}]},
                "Mood": {"type": "string", "enum": ["CALM", "WILD"]},
                "Ball": {"type": "object", "required": ["radius"], "properties": {"radius": {"type": "number"}}},
                "Mouse": {"type": "object", "required": ["tail"], "properties": {"tail": {"type": "boolean"}}},
            },
        },
    })
}

fn list(item: Value) -> Exchange {
    Exchange::new("GET", "/cats", 200).answered("application/json", json!({"items": [{"id": 1}, item]}).to_string())
}

fn cat(item: &Value) -> Exchange {
    Exchange::new("GET", "/cats/1", 200).header("X-Quota", "7").answered("application/json", item.to_string())
}

fn run(document: &Value, exchanges: &[Exchange]) -> Vec<Finding> {
    let mut drift = Drift::new(document).unwrap();
    for exchange in exchanges {
        drift.observe(exchange);
    }
    drift.findings()
}

/// The one finding: kind, place in the answer and in the document. Its mend must make it go away.
#[track_caller]
fn only(exchanges: &[Exchange]) -> (Kind, String, String) {
    let document = document();
    let findings = run(&document, exchanges);
    let [finding] = &*findings else { panic!("{findings:#?}") };
    let left = mended(exchanges);
    assert!(left.is_empty(), "left: {left:#?}");
    (finding.kind, finding.at.clone(), finding.document.clone())
}

/// What is found after the proposed overlay was applied.
fn mended(exchanges: &[Exchange]) -> Vec<Finding> {
    let mut document = document();
    let mut drift = Drift::new(&document).unwrap();
    for exchange in exchanges {
        drift.observe(exchange);
    }
    let overlay = drift.proposal().overlay;
    if overlay["actions"] != json!([]) {
        overlay::apply(&mut document, &overlay, "proposal.json".as_ref()).unwrap();
    }
    run(&document, exchanges)
}

fn found(kind: Kind, at: &str, document: &str) -> (Kind, String, String) {
    (kind, at.to_owned(), document.to_owned())
}

const INLINE: &str = "/components/schemas/Cat/allOf/1";

#[test]
fn what_the_document_says_is_no_finding() {
    let whole = json!({
        "id": 1, "secretToken": "a", "name": "Tom", "mood": "CALM", "born": null, "lives": 9, "toy": {"tail": true},
        "tags": {"a": "b"}, "extra": {"anything": [1, null]},
    });
    let quiet = [
        list(whole.clone()).asked("limit"),
        cat(&whole),
        Exchange::new("GET", "/cats/2", 404).header("date", "now").header("cf-ray", "1"),
        Exchange::new("HEAD", "/cats/2", 200).header("x-quota", "1").header("content-type", "application/json"),
    ];
    assert_eq!(run(&document(), &quiet), []);
}

#[test]
fn an_extra_member_is_found_at_any_depth() {
    let exchanges = [list(json!({"id": 2, "colour": "red"}))];
    assert_eq!(only(&exchanges), found(Kind::UndocumentedField, "/items/*/colour", INLINE));
    let exchanges = [list(json!({"id": 2, "toy": {"tail": false, "squeaks": true}}))];
    let mouse = "/components/schemas/Mouse";
    assert_eq!(only(&exchanges), found(Kind::UndocumentedField, "/items/*/toy/squeaks", mouse));
}

#[test]
fn an_unknown_word_is_shown_and_a_secret_one_is_not() {
    let exchanges = [list(json!({"id": 2, "mood": "SLEEPY"}))];
    assert_eq!(run(&document(), &exchanges)[0].found, "`SLEEPY`");
    let mood = "/components/schemas/Mood/enum";
    assert_eq!(only(&exchanges), found(Kind::UnknownEnumValue, "/items/*/mood", mood));
    let secret = [cat(&json!({"id": 2, "secretToken": "hunter"}))];
    let findings = run(&document(), &secret);
    assert_eq!((findings.len(), &*findings[0].found), (1, "a string of 6 characters"));
    // Nobody can add a word that is not told.
    assert_eq!(mended(&secret), findings);
}

#[test]
fn other_types_are_found_and_widened() {
    let name = format!("{INLINE}/properties/name");
    assert_eq!(only(&[cat(&json!({"id": 1, "name": 7}))]), found(Kind::WrongType, "/name", &name));
    assert_eq!(only(&[cat(&json!({"id": 1, "name": {"first": "T"}}))]), found(Kind::WrongType, "/name", &name));
    let id = "/components/schemas/Animal/properties/id";
    assert_eq!(only(&[cat(&json!({"id": 1.0}))]), found(Kind::WrongType, "/id", id));
    let mood = format!("{INLINE}/properties/mood");
    assert_eq!(only(&[cat(&json!({"id": 1, "mood": 4}))]), found(Kind::WrongType, "/mood", &mood));
    let items = "/components/responses/Cats/content/application~1json/schema/properties/items";
    let object = Exchange::new("GET", "/cats", 200).answered("application/json", &br#"{"items": {"a": 1}}"#[..]);
    assert_eq!(only(&[object]), found(Kind::WrongType, "/items", items));
}

#[test]
fn null_where_none_may_be_is_found() {
    let name = format!("{INLINE}/properties/name");
    assert_eq!(only(&[cat(&json!({"id": 1, "name": null}))]), found(Kind::UnexpectedNull, "/name", &name));
    // Behind a reference, it is the use that becomes nullable, not what others use too.
    let mood = format!("{INLINE}/properties/mood");
    assert_eq!(only(&[cat(&json!({"id": 1, "mood": null}))]), found(Kind::UnexpectedNull, "/mood", &mood));
}

#[test]
fn a_missing_member_is_found() {
    let required = "/components/schemas/Animal/required";
    assert_eq!(only(&[list(json!({"name": "Tom"}))]), found(Kind::MissingField, "/items/*/id", required));
}

#[test]
fn forms_and_bounds_are_held() {
    let at = |member: &str, keyword: &str| format!("{INLINE}/properties/{member}/{keyword}");
    let cases = [
        (json!({"id": 1, "born": "2026-01-02 03:04"}), Kind::WrongFormat, "/born", at("born", "format")),
        (json!({"id": 1, "lives": 10}), Kind::OutOfBounds, "/lives", at("lives", "maximum")),
        (json!({"id": 1, "lives": -1}), Kind::OutOfBounds, "/lives", at("lives", "minimum")),
        (json!({"id": 1, "name": "Thomas"}), Kind::OutOfBounds, "/name", at("name", "maxLength")),
        (json!({"id": 1, "name": "tom"}), Kind::PatternMismatch, "/name", at("name", "pattern")),
        (
            json!({"id": 3_000_000_000_i64}),
            Kind::OutOfBounds,
            "/id",
            "/components/schemas/Animal/properties/id/format".into(),
        ),
    ];
    for (item, kind, place, document) in cases {
        assert_eq!(only(&[cat(&item)]), (kind, place.to_owned(), document), "{item}");
    }
}

#[test]
fn an_undeclared_status_media_type_and_header_are_found() {
    let teapot = Exchange::new("GET", "/cats/1", 418).answered("application/json", &br#"{"error": "short"}"#[..]);
    let responses = "/paths/~1cats~1{id}/get/responses";
    assert_eq!(only(&[teapot]), found(Kind::UndocumentedStatus, "", responses));
    let page = Exchange::new("GET", "/cats", 200).answered("text/html", "<p>");
    let cats = "/components/responses/Cats";
    assert_eq!(only(&[page]), found(Kind::UndocumentedContentType, "", cats));
    let body = Exchange::new("GET", "/cats/1", 404).answered("application/problem+json", &br#"{"title": "none"}"#[..]);
    assert_eq!(only(&[body]), found(Kind::UndocumentedContentType, "", &format!("{responses}/404")));
    let counted = list(json!({"id": 2})).header("X-Total-Count", "2");
    assert_eq!(only(&[counted]), found(Kind::UndocumentedHeader, "header/x-total-count", cats));
}

#[test]
fn declared_headers_are_held_to_their_declaration() {
    let header = "/paths/~1cats~1{id}/get/responses/200/headers/X-Quota";
    let without = Exchange::new("GET", "/cats/1", 200).answered("application/json", &br#"{"id": 1}"#[..]);
    assert_eq!(only(std::slice::from_ref(&without)), found(Kind::MissingHeader, "header/x-quota", header));
    let wrong = without.header("x-quota", "plenty");
    assert_eq!(only(&[wrong]), found(Kind::WrongHeader, "header/x-quota", &format!("{header}/schema")));
}

#[test]
fn an_unknown_query_parameter_is_found_by_its_name() {
    let sorted = list(json!({"id": 2})).asked("limit").asked("sort");
    assert_eq!(only(&[sorted]), found(Kind::UndocumentedQuery, "query/sort", "/paths/~1cats/get/parameters"));
    let filtered = cat(&json!({"id": 2})).asked("fields");
    assert_eq!(only(&[filtered]), found(Kind::UndocumentedQuery, "query/fields", "/paths/~1cats~1{id}/get"));
}

#[test]
fn an_unknown_operation_gets_a_template_and_no_values() {
    let history = |id: &str, body: &[u8]| {
        Exchange::new("GET", &format!("/cats/{id}/history"), 200).asked("since").answered("application/json", body)
    };
    let exchanges = [history("7371450", br#"[{"at": 1}]"#), history("7371451", br#"[{"by": "Jan"}]"#)];
    let findings = run(&document(), &exchanges);
    assert_eq!((findings.len(), findings[0].count, &*findings[0].path), (1, 2, "GET /cats/{id}/history"));
    assert_eq!(only(&exchanges), found(Kind::UndocumentedOperation, "", "/paths"));
    let method = Exchange { request: Some(json!({"name": "Tom"})), ..Exchange::new("PUT", "/cats/7", 204) };
    assert_eq!(only(&[method]), found(Kind::UndocumentedOperation, "", "/paths/~1cats~1{id}"));
}

#[test]
fn bodies_that_are_broken_or_missing_are_found_and_left_to_people() {
    for (exchange, kind) in [
        (Exchange::new("GET", "/cats", 200).answered("application/json", "{"), Kind::BrokenJson),
        (Exchange::new("GET", "/cats", 200), Kind::MissingBody),
        (Exchange { body: b"{}".to_vec(), ..Exchange::new("GET", "/cats", 200) }, Kind::MissingContentType),
    ] {
        let exchanges = [exchange];
        let findings = run(&document(), &exchanges);
        assert_eq!(findings.iter().map(|finding| finding.kind).collect::<Vec<_>>(), [kind]);
        assert_eq!(mended(&exchanges), findings);
    }
}

#[test]
fn many_deviations_at_once_are_mended_together() {
    let exchanges = [
        list(json!({"id": 1.5, "name": null, "mood": 3, "new": [{"a": 1}, {"a": "x"}]})),
        list(json!({"name": 4, "mood": "SLEEPY", "born": "yesterday", "toy": {"tail": null, "bell": 1}, "new": null})),
        list(json!({"id": 1, "mood": null, "toy": "string", "lives": 40, "tags": {"k": 1}})),
        cat(&json!([1])),
        cat(&json!(null)),
    ];
    let document = document();
    let mut drift = Drift::new(&document).unwrap();
    for exchange in &exchanges {
        assert_eq!(drift.observe(exchange), Observed::Known);
    }
    let proposal = drift.proposal();
    assert!(proposal.left.is_empty(), "{:#?}", proposal.left);
    assert_eq!(proposal.mended.len(), drift.findings().len());
    assert!(drift.findings().len() >= 14, "{:#?}", drift.findings());
    assert_eq!(mended(&exchanges), []);
}

#[test]
fn no_text_of_an_answer_is_repeated() {
    let told = ["Jan Novák", "+420 601 123 456", "jan@example.com", "sk_live_51H8aB9xYz00", "7371450"];
    let exchanges: Vec<_> = told
        .iter()
        .flat_map(|text| {
            [
                list(json!({"id": text, "mood": text, "born": text, "name": [text], "new": text, *text: 1, "tags": {*text: 1}})),
                Exchange::new("GET", "/cats/1", 500).header("x-user", text).answered("text/plain", *text),
                Exchange::new("GET", &format!("/people/{}", text.replace(' ', "%20")), 200).asked(text),
                list(json!({"id": 1})).asked(text),
            ]
        })
        .collect();
    let document = document();
    let mut drift = Drift::new(&document).unwrap();
    for exchange in &exchanges {
        drift.observe(exchange);
    }
    let all = format!("{:?}{}{:?}", drift.findings(), drift.proposal().overlay, drift.seen());
    for text in told {
        assert!(!all.contains(text), "{text} in {all}");
    }
}

#[test]
fn what_was_seen_is_counted() {
    let document = document();
    let mut drift = Drift::new(&document).unwrap();
    drift.observe(&list(json!({"id": 2, "mood": "CALM"})));
    drift.observe(&Exchange::new("OPTIONS", "/cats", 204));
    drift.observe(&Exchange::new("GET", "/cats", 304));
    drift.observe(&Exchange::new("GET", "/dogs", 200));
    let seen = drift.seen();
    assert_eq!((seen.exchanges, seen.ignored, seen.unknown, seen.operations_seen()), (2, 2, 1, 1));
    assert_eq!(seen.operations["listCats"].statuses[&200], 1);
    assert_eq!(seen.operations["getCat"].count, 0);
    assert_eq!(seen.properties["/components/schemas/Animal/properties/id"], 1);
    assert_eq!(seen.enum_values["/components/schemas/Mood/enum"]["CALM"], 1);
}
