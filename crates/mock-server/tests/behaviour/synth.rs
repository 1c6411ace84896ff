//! Answers that are made up from the document.

use std::time::Duration;

use http::Request;
use mock_server::{Builder, Clock, Limits, MockServer, MockService, Synth};
use serde_json::{Value, json};

use crate::support::{Reply, get, parrot, post_json, send};

/// 2026-01-01.
const NEW_YEAR: Duration = Duration::from_secs(1_767_225_600);

fn page_of(items: &Value) -> Value {
    json!({"type": "object", "required": ["things", "total"], "properties": {
        "things": {"type": "array", "items": items},
        "total": {"type": "integer"},
        "hasMore": {"type": "boolean"}
    }})
}

fn json_body(schema: &Value) -> Value {
    json!({"description": "", "content": {"application/json": {"schema": schema}}})
}

/// A document without anything beside it.
fn things() -> Value {
    let thing = json!({"$ref": "#/components/schemas/Thing"});
    let string = json!({"type": "string"});
    let query = |name: &str, schema: Value| json!({"name": name, "in": "query", "schema": schema});
    let id = json!({"name": "id", "in": "path", "required": true, "schema": {"type": "integer"}});
    let answers =
        |id: &str, schema: Value| json!({"get": {"operationId": id, "responses": {"200": json_body(&schema)}}});
    json!({
        "openapi": "3.0.3",
        "info": {"title": "Things", "version": "1"},
        "paths": {
            "/things": {
                "get": {
                    "operationId": "listThings",
                    "parameters": [
                        query("limit", json!({"type": "integer", "minimum": 0})),
                        query("page", json!({"type": "integer", "minimum": 1})),
                        query("state", json!({"type": "string"})),
                    ],
                    "responses": {"200": json_body(&page_of(&thing))}
                },
                "post": {
                    "operationId": "createThing",
                    "requestBody": {"content": {"application/json": {"schema": {"type": "object"}}}},
                    "responses": {
                        "201": {
                            "description": "",
                            "headers": {"Location": {"schema": {"type": "string", "format": "uri"}}},
                            "content": {"application/json": {"schema": thing}}
                        },
                        "422": json_body(&json!({"type": "object", "required": ["code"], "properties": {"code": {"enum": ["taken", "bad"]}}}))
                    }
                }
            },
            "/things/{id}": {
                "parameters": [id],
                "get": {"operationId": "getThing", "responses": {"200": json_body(&thing)}},
                "delete": {"operationId": "deleteThing", "responses": {"204": {"description": ""}}}
            },
            "/things/{id}/file": {
                "parameters": [id],
                "get": {"operationId": "getFile", "responses": {"200": {"description": "", "content": {
                    "application/json": {"schema": {"type": "object"}},
                    "text/plain": {"schema": string},
                    "image/*": {},
                    "application/xml": {}
                }}}}
            },
            "/film": {"get": {"operationId": "getFilm", "responses": {"200": {"description": "", "content": {"video/mp4": {}}}}}},
            "/example": {"get": {"operationId": "getExample", "responses": {"200": {"description": "", "content": {
                "application/json": {
                    "schema": {"type": "object", "properties": {"word": string}},
                    "examples": {"first": {"value": {"word": "one"}}, "second": {"value": {"word": "two"}}}
                }
            }}}}},
            "/endless": answers("getEndless", json!({"$ref": "#/components/schemas/Endless"})),
            "/never": answers("getNever", json!({"type": "object", "required": ["a"], "properties": {
                "a": {"type": "integer", "minimum": 5, "maximum": 4}}})),
            "/huge": answers("getHuge", json!({"type": "array", "minItems": 2_000_000_000, "items": {"type": "integer"}})),
            "/tree": answers("getTree", json!({"$ref": "#/components/schemas/Tree"})),
        },
        "components": {"schemas": {
            "Endless": {"type": "object", "required": ["next"], "properties": {"next": {"$ref": "#/components/schemas/Endless"}}},
            "Tree": {"type": "object", "required": ["leaf"], "properties": {
                "leaf": {"type": "string", "maxLength": 1},
                "left": {"$ref": "#/components/schemas/Tree"},
                "right": {"$ref": "#/components/schemas/Tree"},
                "all": {"type": "array", "items": {"$ref": "#/components/schemas/Tree"}}
            }},
            "Thing": {"type": "object", "required": ["id", "name", "state", "createdAt"], "properties": {
                "id": {"type": "integer", "format": "int64"},
                "name": {"type": "string"},
                "state": {"type": "string", "enum": ["open", "closed", "lost"]},
                "createdAt": {"type": "string", "format": "date-time"},
                "expiresAt": {"type": "string", "format": "date-time"},
                "owner": {"type": "object", "properties": {
                    "firstName": string,
                    "login": {"type": "string", "x-pii": "email"},
                    "line": {"type": "string", "x-pii": "phone"},
                    "city": string
                }},
                "secret": {"type": "string", "writeOnly": true},
                "parts": {"type": "array", "items": {"$ref": "#/components/schemas/Thing"}}
            }}
        }}
    })
}

/// The things, at `/things`, with a clock that begins in the new year.
fn builder() -> (tempfile::TempDir, Builder) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("api.json");
    std::fs::write(&file, things().to_string()).unwrap();
    let builder = MockServer::builder().api_dir(file).mount("api", "/").seed(1).clock(Clock::at(NEW_YEAR));
    (folder, builder)
}

fn service() -> MockService {
    builder().1.build().unwrap()
}

async fn preferring(service: &MockService, path: &str, preference: &str) -> Reply {
    send(service, Request::get(path).header("prefer", preference), "").await
}

async fn accepting(service: &MockService, path: &str, types: &str) -> Reply {
    send(service, Request::get(path).header("accept", types), "").await
}

/// The problem that says why there is no answer.
async fn declined(service: &MockService, path: &str) -> Value {
    let reply = get(service, path).await;
    assert_eq!((reply.status, reply.error()), (501, Some("cannot-synthesise")), "{path}: {}", reply.text());
    reply.json()
}

#[tokio::test]
async fn a_bare_document_answers_at_once_and_says_that_it_made_the_answer_up() {
    let service = service();
    let reply = get(&service, "/things/7").await;
    assert_eq!((reply.status, reply.fixture(), reply.error()), (200, Some("synthesised"), None));
    assert_eq!(
        (reply.header("x-mock-operation"), reply.header("content-type")),
        (Some("getThing"), Some("application/json"))
    );
    let requests = service.requests();
    assert_eq!(requests[0].fixture.as_deref(), Some("synthesised"));
    assert_eq!(requests[0].answer.body, reply.body);
}

#[tokio::test]
async fn the_same_request_gets_the_same_answer_in_every_space_and_every_run() {
    let one = service();
    let first = get(&one, "/things?limit=5").await.body;
    assert_eq!(get(&one, "/things?limit=5").await.body, first);
    assert_eq!(get(&one, "/__space/other/things?limit=5").await.body, first);
    assert_eq!(get(&service(), "/things?limit=5").await.body, first);
    one.reset();
    assert_eq!(get(&one, "/things?limit=5").await.body, first);

    let (_folder, other) = builder();
    let other = other.seed(2).build().unwrap();
    assert_ne!(get(&other, "/things?limit=5").await.body, first);
    assert_ne!(get(&one, "/things?limit=5&state=open").await.body, first);
}

#[tokio::test]
async fn dates_lie_around_the_clock_of_the_space() {
    let service = service();
    let near = get(&service, "/things/7").await.json();
    assert!(near["createdAt"].as_str().unwrap().starts_with("2025-12-"), "{near}");
    assert!(near["expiresAt"].as_str().unwrap().starts_with("2026-01-"), "{near}");
    service.space("later").unwrap().advance(Duration::from_secs(366 * 86_400));
    let far = get(&service, "/__space/later/things/7").await.json();
    assert!(far["createdAt"].as_str().unwrap() > "2026-12", "{far}");
    assert_eq!(far["owner"], near["owner"], "only the dates moved");
}

#[tokio::test]
async fn a_thing_has_the_id_of_the_path_and_is_the_same_in_the_list() {
    let service = service();
    let list = get(&service, "/things?limit=10&page=2").await.json();
    let ids: Vec<_> = list["things"].as_array().unwrap().iter().map(|thing| thing["id"].clone()).collect();
    assert_eq!(json!(ids), json!((11..=20).collect::<Vec<_>>()));
    let thing = get(&service, "/things/13").await.json();
    assert_eq!(thing["id"], 13);
    for member in ["name", "state", "createdAt", "owner"] {
        assert_eq!(thing[member], list["things"][2][member], "{member}");
    }
    assert_ne!(thing["name"], get(&service, "/things/14").await.json()["name"]);
}

#[tokio::test]
async fn pages_are_as_long_as_asked_and_come_to_an_end() {
    let service = service();
    let mut seen = Vec::new();
    for page in 1..10 {
        let page = get(&service, &format!("/things?limit=10&page={page}")).await.json();
        assert_eq!(page["total"], 25);
        seen.extend(page["things"].as_array().unwrap().iter().map(|thing| thing["id"].as_u64().unwrap()));
        if page["hasMore"] == false {
            break;
        }
    }
    assert_eq!(seen, (1..=25).collect::<Vec<_>>());
    assert_eq!(get(&service, "/things?limit=0").await.json()["things"], json!([]));
}

#[tokio::test]
async fn what_a_list_is_filtered_by_is_in_every_item() {
    let service = service();
    let list = get(&service, "/things?limit=8&state=lost").await.json();
    let states: Vec<_> = list["things"].as_array().unwrap().iter().map(|thing| &thing["state"]).collect();
    assert_eq!(states, [&json!("lost"); 8]);
    // No thing can be in such a state, so the answer keeps to the document.
    let list = get(&service, "/things?limit=8&state=mauve").await;
    assert_eq!(list.status, 200);
    assert!(list.json()["things"].as_array().unwrap().iter().all(|thing| thing["state"] != "mauve"));
}

#[tokio::test]
async fn what_was_posted_is_in_the_answer() {
    let reply = post_json(&service(), "/things", r#"{"name": "Kettle", "state": "closed", "wings": 2}"#).await;
    let thing = reply.json();
    assert_eq!((reply.status, &thing["name"], &thing["state"]), (201, &json!("Kettle"), &json!("closed")));
    assert!(thing.get("wings").is_none(), "{thing}");
    assert!(reply.header("location").unwrap().starts_with("https://example.com/"));
}

#[tokio::test]
async fn members_have_words_that_people_use_and_belong_to_nobody() {
    let owner = get(&service(), "/things/7").await.json()["owner"].clone();
    let text = |name: &str| owner[name].as_str().unwrap();
    assert!(text("login").ends_with("@example.com") && text("line").starts_with("+12025550"), "{owner}");
    assert!(
        text("firstName").starts_with(char::is_uppercase) && text("city").starts_with(char::is_uppercase),
        "{owner}"
    );
}

#[tokio::test]
async fn a_member_that_is_only_written_is_not_read() {
    let thing = get(&service(), "/things/7").await.json();
    assert!(thing.get("secret").is_none() && thing.get("expiresAt").is_some(), "{thing}");
}

#[tokio::test]
async fn a_caller_may_prefer_another_status() {
    let service = service();
    let request = || Request::post("/things").header("content-type", "application/json");
    let refused = send(&service, request().header("prefer", "code=422"), "{}").await;
    assert_eq!((refused.status, refused.fixture(), refused.error()), (422, Some("synthesised"), None));
    assert!(["taken", "bad"].contains(&refused.json()["code"].as_str().unwrap()));
    let unknown = send(&service, request().header("prefer", "code=418"), "{}").await;
    assert_eq!((unknown.status, unknown.error()), (501, Some("cannot-synthesise")));
    assert!(unknown.json()["detail"].as_str().unwrap().ends_with("it has 201, 422"), "{}", unknown.text());
    let empty = send(&service, Request::delete("/things/7"), "").await;
    assert_eq!((empty.status, empty.body.len(), empty.header("content-type")), (204, 0, None));
}

#[tokio::test]
async fn the_media_type_is_the_one_that_is_accepted_best() {
    let service = service();
    let type_of = async |types: &str| {
        accepting(&service, "/things/7/file", types).await.header("content-type").map(str::to_owned)
    };
    assert_eq!(type_of("*/*").await.as_deref(), Some("application/json"));
    assert_eq!(type_of("text/plain, application/json;q=0.5").await.as_deref(), Some("text/plain"));
    assert_eq!(type_of("image/*").await.as_deref(), Some("image/png"));
    assert_eq!(type_of("image/gif").await.as_deref(), Some("image/gif"));
    let picture = accepting(&service, "/things/7/file", "image/png").await;
    assert!(picture.body.starts_with(b"\x89PNG"));
    let none = accepting(&service, "/things/7/file", "audio/ogg").await;
    assert_eq!((none.status, none.error()), (406, Some("not-acceptable")));
    assert!(none.text().contains("text/plain"));
}

#[tokio::test]
async fn a_type_that_cannot_be_made_up_is_declined_with_the_mend() {
    let service = service();
    let problem = declined(&service, "/film").await;
    assert!(problem["detail"].as_str().unwrap().contains("`video/mp4` cannot be made up"), "{problem}");
    let xml = accepting(&service, "/things/7/file", "application/xml").await;
    assert_eq!(xml.error(), Some("cannot-synthesise"));
}

#[tokio::test]
async fn the_examples_of_the_document_come_first() {
    let service = service();
    assert_eq!(get(&service, "/example").await.json()["word"], "one");
    assert_eq!(preferring(&service, "/example", "example=second").await.json()["word"], "two");
    assert_eq!(preferring(&service, "/example", "example=third").await.error(), Some("no-fixture"));
    let dynamic = preferring(&service, "/example", "dynamic=true").await.json();
    assert!(dynamic["word"] != "one" && dynamic["word"] != "two", "{dynamic}");
}

#[tokio::test]
async fn a_schema_without_a_value_is_named_with_its_place() {
    let service = service();
    let problem = declined(&service, "/never").await;
    assert_eq!(problem["operationId"], "getNever");
    assert_eq!(problem["answerStatus"], 200);
    assert_eq!(problem["keyword"], "minimum");
    assert!(problem["pointer"].as_str().unwrap().ends_with("/schema/properties/a"), "{problem}");
    let endless = declined(&service, "/endless").await;
    assert!(endless["detail"].as_str().unwrap().contains("infinite"), "{endless}");
    let huge = declined(&service, "/huge").await;
    assert_eq!((&huge["keyword"], huge["detail"].as_str().unwrap().contains("too large")), (&json!("minItems"), true));
}

#[tokio::test]
async fn a_tree_ends_and_a_large_answer_shrinks_to_what_is_required() {
    let (_folder, builder) = builder();
    let tree = get(&builder.clone().build().unwrap(), "/tree").await;
    assert!(tree.body.len() > 200 && tree.body.len() < 256 * 1024, "{}", tree.body.len());
    let limits = Limits { synthesised: 200, ..Limits::default() };
    let lean = get(&builder.limits(limits).build().unwrap(), "/tree").await.json();
    assert_eq!(lean.as_object().unwrap().keys().collect::<Vec<_>>(), ["leaf"]);
}

#[tokio::test]
async fn fixtures_win_unless_a_request_or_the_mock_says_otherwise() {
    let builder = || parrot().auth(false);
    let fixture = async |service: &MockService, path: &str, preference: &str| {
        let reply = preferring(service, path, preference).await;
        reply.fixture().or(reply.error()).map(str::to_owned).unwrap()
    };
    let asked = builder().build().unwrap();
    let recorded = fixture(&asked, "/parrot/parrots", "").await;
    assert_ne!(recorded, "synthesised");
    assert_eq!(fixture(&asked, "/parrot/parrots", "dynamic=true").await, "synthesised");
    assert_eq!(fixture(&asked, "/parrot/parrots/4711", "").await, "no-fixture");

    let missing = builder().synth(Synth::Missing).build().unwrap();
    assert_eq!(fixture(&missing, "/parrot/parrots", "").await, recorded);
    assert_eq!(fixture(&missing, "/parrot/parrots/4711", "").await, "synthesised");
    assert_eq!(get(&missing, "/parrot/parrots?limit=x").await.error(), Some("invalid-request"));

    let always = builder().synth(Synth::Always).build().unwrap();
    assert_eq!(fixture(&always, "/parrot/parrots", "").await, "synthesised");

    let off = builder().synth(Synth::Off).build().unwrap();
    assert_eq!(fixture(&off, "/parrot/parrots", "dynamic=true").await, recorded);
    assert_eq!(fixture(&off, "/parrot/parrots/4711", "").await, "no-fixture");
}

#[tokio::test]
async fn a_token_is_still_asked_for() {
    let service = parrot().synth(Synth::Always).build().unwrap();
    assert_eq!(get(&service, "/parrot/parrots").await.status, 401);
}
