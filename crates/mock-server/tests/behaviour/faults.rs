//! When faults strike, and what they do to an answer.

use std::io::Read;
use std::time::{Duration, Instant};

use http::Request;
use mock_server::fault::{Fault, Preset, Rule, read_file};
use mock_server::{MockService, MockSpace};
use serde_json::{Value, json};

use crate::support::{Reply, get, open_parrot, parrot, post_json, send, token};

const LIST: &str = "/parrot/parrots";
const ONE: &str = "/parrot/parrots/1";

/// The statuses of so many requests.
async fn statuses(service: &MockService, path: &str, count: usize) -> Vec<u16> {
    let mut statuses = Vec::new();
    for _ in 0..count {
        statuses.push(get(service, path).await.status);
    }
    statuses
}

/// A GET that asks for a fault.
async fn get_with(service: &MockService, path: &str, fault: &str) -> Reply {
    send(service, Request::get(path).header("x-mock-fault", fault), "").await
}

fn space(service: &MockService) -> MockSpace {
    service.space("").unwrap()
}

#[tokio::test]
async fn a_rule_strikes_by_the_number_of_the_request() {
    let service = open_parrot();
    let space = space(&service);
    for (rule, expected) in [
        (Rule::new("a", Fault::status(503)).first(2), [503, 503, 200, 200, 200, 200, 200]),
        (Rule::new("a", Fault::status(503)).skip(1).first(2), [200, 503, 503, 200, 200, 200, 200]),
        (Rule::new("a", Fault::status(503)).every(3), [200, 200, 503, 200, 200, 503, 200]),
        (Rule::new("a", Fault::status(503)).every(2).times(2), [200, 503, 200, 503, 200, 200, 200]),
    ] {
        space.fault(rule.clone()).unwrap();
        assert_eq!(statuses(&service, LIST, 7).await, expected, "{rule:?}");
    }
    assert_eq!(space.faults()[0].seen, 7);
    assert_eq!(space.faults()[0].struck, 2);
}

#[tokio::test]
async fn a_rule_is_about_operations_a_header_or_all() {
    let service = open_parrot();
    let space = space(&service);
    space.fault(Rule::new("one", Fault::status(503)).operation("getParrot")).unwrap();
    assert_eq!((get(&service, LIST).await.status, get(&service, ONE).await.status), (200, 503));

    space.fault(Rule::new("one", Fault::status(503)).header_value("X-Case", "7")).unwrap();
    let sent = |value: &'static str| {
        let service = service.clone();
        async move { send(&service, Request::get(LIST).header("x-case", value), "").await.status }
    };
    assert_eq!((sent("7").await, sent("8").await, get(&service, LIST).await.status), (503, 200, 200));

    space.fault(Rule::new("one", Fault::status(503))).unwrap();
    assert_eq!((get(&service, LIST).await.status, get(&service, ONE).await.status), (503, 503));
    assert!(space.remove_fault("one") && !space.remove_fault("one"));
    assert_eq!(get(&service, LIST).await.status, 200);
}

#[tokio::test]
async fn the_login_is_left_alone_unless_it_is_meant() {
    let service = parrot().build().unwrap();
    service.fault(Rule::new("all", Fault::status(503))).unwrap();
    token(&service).await;
    service.fault(Rule::new("all", Fault::status(503)).with_login()).unwrap();
    assert_eq!(crate::support::log_in(&service, crate::support::LOGIN).await.status, 503);
    service.fault(Rule::new("all", Fault::status(502)).operation("login")).unwrap();
    assert_eq!(crate::support::log_in(&service, crate::support::LOGIN).await.status, 502);
}

#[tokio::test]
async fn chance_keeps_its_promise_and_a_seed_repeats_it() {
    let run = |seed: u64, name: &'static str| async move {
        let service = parrot().auth(false).seed(seed).fault(Rule::new(name, Fault::status(503)).probability(0.3));
        statuses(&service.build().unwrap(), ONE, 1000).await
    };
    let (first, again, other) = (run(1, "a").await, run(1, "a").await, run(2, "a").await);
    assert_eq!(first, again);
    assert_ne!(first, other);
    assert_ne!(first, run(1, "b").await, "rules with one seed strike at different requests");
    for statuses in [first, other] {
        let struck = statuses.iter().filter(|status| **status == 503).count();
        // Five standard deviations around 300.
        assert!((228..372).contains(&struck), "{struck}");
    }
}

#[tokio::test]
async fn a_reset_of_the_mock_begins_the_same_run_again() {
    let service = parrot().auth(false).faults(Preset::Flaky.rules()).build().unwrap();
    let own = |service: &MockService| {
        space(service).faults().iter().map(|report| report.rule.name.clone()).collect::<Vec<_>>()
    };
    space(&service).fault(Rule::new("more", Fault::status(500)).probability(0.5)).unwrap();
    assert_eq!(own(&service).len(), 4);
    service.reset();
    assert_eq!(own(&service), ["flaky-503", "flaky-proxy", "flaky-reset"]);
    let faults = |service: &MockService| service.requests().into_iter().map(|seen| seen.fault).collect::<Vec<_>>();
    // A body that is an error cannot be read by the helper of these tests.
    let run = || async {
        for _ in 0..50 {
            use tower::ServiceExt;
            let request = Request::get(ONE).body(axum::body::Body::empty()).unwrap();
            service.clone().oneshot(request).await.unwrap();
        }
        faults(&service)
    };
    let first = run().await;
    service.reset();
    assert_eq!(first, run().await);
    for name in own(&service) {
        assert!(first.contains(&Some(name)), "{first:?}");
    }
    space(&service).clear_faults();
    assert!(own(&service).is_empty());
    service.reset();
    assert_eq!(own(&service).len(), 3);
}

#[tokio::test]
async fn rules_of_one_space_do_nothing_in_another() {
    let service = open_parrot();
    service.space("one").unwrap().fault(Rule::new("a", Fault::status(503)).first(1)).unwrap();
    assert_eq!(statuses(&service, LIST, 2).await, [200, 200]);
    assert_eq!(statuses(&service, "/__space/two/parrot/parrots", 2).await, [200, 200]);
    assert_eq!(statuses(&service, "/__space/one/parrot/parrots", 2).await, [503, 200]);
    assert!(service.space("two").unwrap().faults().is_empty());
}

#[tokio::test]
async fn a_quota_is_used_up_until_its_window_ends() {
    let service = open_parrot();
    let space = space(&service);
    space.fault(Rule::new("quota", Fault::rate_limit(3, Duration::from_secs(60)))).unwrap();
    assert_eq!(statuses(&service, LIST, 5).await, [200, 200, 200, 429, 429]);
    space.advance(Duration::from_secs(45));
    let refused = get(&service, LIST).await;
    let rest: u64 = refused.header("retry-after").unwrap().parse().unwrap();
    assert!((14..=15).contains(&rest), "{rest}");
    space.advance(Duration::from_secs(rest));
    assert_eq!(statuses(&service, LIST, 4).await, [200, 200, 200, 429]);
}

#[tokio::test]
async fn retry_after_comes_in_seconds_or_as_a_date() {
    let service = open_parrot();
    let reply = get_with(&service, LIST, "429;retry-after=7").await;
    assert_eq!((reply.status, reply.header("retry-after"), reply.error()), (429, Some("7"), None));
    let reply = get_with(&service, LIST, "503;retry-after=60;date").await;
    let date = chrono::DateTime::parse_from_rfc2822(reply.header("retry-after").unwrap()).unwrap();
    let ahead = date.timestamp() - i64::try_from(service.clock().now().as_secs()).unwrap();
    assert!((59..=61).contains(&ahead), "{ahead}");
    assert!(reply.header("retry-after").unwrap().ends_with(" GMT"));
}

#[tokio::test]
async fn an_error_has_the_apis_own_body() {
    let service = open_parrot();
    let create = |fault: &'static str| {
        let request = Request::post(LIST).header("content-type", "application/json").header("x-mock-fault", fault);
        let service = service.clone();
        async move { send(&service, request, r#"{"name": "Ara"}"#).await }
    };
    let recorded = create("409").await;
    assert_eq!((recorded.status, recorded.header("x-mock-fault")), (409, Some("409")));
    assert!(recorded.json().is_i64(), "that of the fixture");
    let bare = create("503").await;
    assert_eq!((bare.status, bare.body.len(), bare.header("content-type")), (503, 0, None));

    let folder = tempfile::tempdir().unwrap();
    let document = json!({"openapi": "3.0.3", "info": {"title": "t", "version": "1"}, "paths": {"/things": {"get": {
        "operationId": "listThings",
        "responses": {
            "200": {"description": "ok"},
            "default": {"description": "bad", "content": {"application/problem+json": {"schema": {
                "type": "object", "required": ["code"],
                "properties": {"code": {"type": "string", "example": "E1"}, "more": {"type": "string", "nullable": true, "example": null}},
            }}}},
        },
    }}}});
    let file = folder.path().join("things.json");
    std::fs::write(&file, document.to_string()).unwrap();
    let service = mock_server::MockServer::builder().api_dir(file).build().unwrap();
    let described = get_with(&service, "/things/things", "500").await;
    assert_eq!((described.status, described.header("content-type")), (500, Some("application/problem+json")));
    assert_eq!(described.json()["code"], "E1");
    let exchange = &service.requests()[0];
    assert_eq!((exchange.status, exchange.fault.as_deref(), exchange.mock_error.as_deref()), (500, Some("500"), None));
    assert_eq!(exchange.answer.body, described.body);
}

#[tokio::test]
async fn an_expired_token_is_refused_as_the_api_does_and_has_expired() {
    let service = parrot().build().unwrap();
    service.fault(Rule::new("expire", Fault::ExpiredToken).every(2)).unwrap();
    let token = token(&service).await;
    let list = |token: String| {
        let service = service.clone();
        async move { send(&service, Request::get(LIST).header("authorization", format!("Bearer {token}")), "").await }
    };
    assert_eq!(list(token.clone()).await.status, 200);
    let refused = list(token.clone()).await;
    assert_eq!(
        (refused.status, refused.error(), refused.header("x-mock-fault")),
        (401, Some("expired-token"), Some("expire"))
    );
    let again = list(token).await;
    assert_eq!((again.status, again.header("x-mock-fault")), (401, None), "without a fault now");
    assert_eq!(list(self::token(&service).await).await.status, 200);
}

#[tokio::test]
async fn json_is_broken_or_has_one_wrong_type() {
    let service = open_parrot();
    let whole = get(&service, LIST).await;
    let malformed = get_with(&service, LIST, "malformed-json").await;
    assert_eq!((malformed.status, malformed.header("content-type")), (200, Some("application/json")));
    assert!(serde_json::from_slice::<Value>(&malformed.body).is_err() && whole.body.starts_with(&malformed.body));

    for _ in 0..20 {
        let wrong = get_with(&service, ONE, "wrong-type").await;
        assert_eq!(wrong.status, 200);
        let (right, wrong) = (get(&service, ONE).await.json(), wrong.json());
        let changed = right.as_object().unwrap().iter().filter(|(name, value)| wrong[name.as_str()] != **value).count();
        assert_eq!(changed, 1, "{wrong}");
    }
    let picture = get_with(&service, "/parrot/feathers/blue.png", "malformed-json").await;
    assert_eq!((picture.status, picture.header("x-mock-fault")), (200, None), "a picture has no JSON to break");
}

#[tokio::test]
async fn other_answers_come_in_the_place_of_the_right_one() {
    let service = open_parrot();
    let whole = get(&service, LIST).await;
    let page = get_with(&service, LIST, "html=200").await;
    assert_eq!((page.status, page.header("content-type")), (200, Some("text/html")));
    assert!(page.text().starts_with("<!DOCTYPE html>"));
    assert_eq!(get_with(&service, LIST, "html").await.status, 502);

    let typed = get_with(&service, LIST, "content-type=text/plain").await;
    assert_eq!((typed.header("content-type"), typed.body == whole.body), (Some("text/plain"), true));
    let empty = get_with(&service, LIST, "empty-body").await;
    assert_eq!((empty.status, empty.body.len()), (200, 0));

    let packed = get_with(&service, LIST, "gzip").await;
    assert_eq!(packed.header("content-encoding"), Some("gzip"));
    let mut unpacked = Vec::new();
    flate2::read::GzDecoder::new(&*packed.body).read_to_end(&mut unpacked).unwrap();
    assert_eq!(unpacked, whole.body);
}

#[tokio::test]
async fn the_page_before_comes_again() {
    let service = open_parrot();
    service.fault(Rule::new("again", Fault::DuplicatePage).operation("getParrot").every(2)).unwrap();
    let id = |number: u32| {
        let service = service.clone();
        let request = Request::get(format!("/parrot/parrots/{number}")).header("x-flock", "7");
        async move { send(&service, request, "").await.json()["id"].clone() }
    };
    assert_eq!([id(1).await, id(2).await, id(2).await], [1, 1, 2].map(Value::from));
    let faults: Vec<_> = service.requests().into_iter().map(|seen| seen.fault).collect();
    assert_eq!(faults, [None, Some("again".to_owned()), None]);
}

#[tokio::test]
async fn a_delay_holds_back_its_own_request_only() {
    let service = open_parrot();
    service.fault(Rule::new("slow", Fault::delay(Duration::from_millis(400))).operation("getParrot")).unwrap();
    let began = Instant::now();
    let (slow, quick) = tokio::join!(async { (get(&service, ONE).await, began.elapsed()) }, async {
        (get(&service, LIST).await, began.elapsed())
    },);
    assert!(slow.1 >= Duration::from_millis(400), "{:?}", slow.1);
    assert!(quick.1 < Duration::from_millis(300), "{:?}", quick.1);
    assert_eq!(
        (slow.0.status, slow.0.header("x-mock-fault"), quick.0.header("x-mock-fault")),
        (200, Some("slow"), None)
    );
}

#[tokio::test]
async fn a_request_asks_for_a_fault_by_name_or_in_words() {
    let service = open_parrot();
    service.fault(Rule::new("rare", Fault::status(504)).probability(0.0)).unwrap();
    assert_eq!(get(&service, LIST).await.status, 200);
    let rare = get_with(&service, LIST, "rare").await;
    assert_eq!((rare.status, rare.header("x-mock-fault")), (504, Some("rare")));
    let both = get_with(&service, LIST, "delay=1, 503").await;
    assert_eq!((both.status, both.header("x-mock-fault")), (503, Some("delay=1, 503")));

    let unknown = get_with(&service, LIST, "rarely").await;
    assert_eq!((unknown.status, unknown.error()), (400, Some("bad-fault")));
    assert!(
        unknown.json()["detail"].as_str().unwrap().contains("`rarely` is no fault; there are: a status such as 503")
    );
    assert_eq!(get_with(&service, LIST, "reset, 503").await.error(), Some("bad-fault"));
    assert_eq!(get_with(&service, LIST, "expired-token").await.error(), Some("bad-fault"), "there is no token");

    let closed = parrot().auth(false).fault_header(false).build().unwrap();
    assert_eq!(get_with(&closed, LIST, "503").await.status, 200);
}

#[tokio::test]
async fn problems_of_the_mock_itself_arrive_whole() {
    let service = open_parrot();
    let reply = get_with(&service, "/parrot/parrots?limit=1000", "malformed-json").await;
    assert_eq!((reply.status, reply.error(), reply.header("x-mock-fault")), (400, Some("invalid-request"), None));
    assert!(reply.json().is_object());
}

#[tokio::test]
async fn without_a_socket_a_reset_is_an_error_of_the_body() {
    use http_body_util::BodyExt;
    use tower::ServiceExt;
    let service = open_parrot();
    for (fault, first) in [("reset", 0), ("reset-in-body", 18)] {
        let request = Request::get(ONE).header("x-mock-fault", fault).body(axum::body::Body::empty()).unwrap();
        let mut body = service.clone().oneshot(request).await.unwrap().into_body();
        let mut read = 0;
        let error = loop {
            match body.frame().await.unwrap() {
                Ok(frame) => read += frame.into_data().unwrap().len(),
                Err(error) => break error,
            }
        };
        assert_eq!(read, first, "{fault}");
        assert!(error.to_string().contains("broken off by a fault"), "{error}");
    }
    let seen: Vec<_> = service.requests().iter().map(|seen| seen.status).collect();
    assert_eq!(seen, [0, 200], "no answer, and one that broke off");
}

#[test]
fn bad_rules_are_refused_with_the_key() {
    let folder = tempfile::tempdir().unwrap();
    let refused = |name: &str, text: &str| {
        let path = folder.path().join(name);
        std::fs::write(&path, text).unwrap();
        let error = read_file(&path).unwrap_err();
        assert_eq!(error.file(), Some(path.as_path()));
        let words = error.to_string();
        words.strip_prefix(&format!("{}: ", path.display())).unwrap_or_else(|| panic!("{words}")).to_owned()
    };
    let toml = |text: &str| refused("faults.toml", text);
    assert!(toml("[[fault]]\nname = ").starts_with("line 2: not TOML: "), "{}", toml("[[fault]]\nname = "));
    assert_eq!(toml("[[faults]]\nname = 'a'"), "/faults: is not known here; rules are `[[fault]]` entries");
    let good = "[[fault]]\nname = 'a'\ndo = 'reset'\n";
    assert_eq!(
        toml(&format!("{good}[[fault]]\nname = 'b'\nwhen = {{ probability = 2 }}\ndo = 'reset'")),
        "fault 2 (`b`): /when/probability: 2 is out of range; write 0 to 1"
    );
    assert!(
        toml("[[fault]]\nname = 'b'\nwhen = { often = 2 }\ndo = 'reset'")
            .starts_with("fault 1 (`b`): /when/often: unknown field")
    );
    assert!(toml("[[fault]]\nname = 'b'\ndo = 'rest'").starts_with("fault 1 (`b`): /do: unknown variant `rest`"));
    assert!(toml("[[fault]]\nname = 'b'").contains("missing field `do`"));
    assert_eq!(
        toml("[[fault]]\nname = 'b'\ndo = { status = { status = 200 } }"),
        "fault 1 (`b`): /do/status/status: 200 cannot be sent here; write 400 to 599"
    );
    assert!(toml("[[fault]]\npreset = 'outrage'").starts_with("fault 1 (`outrage`): /preset: there is no preset"));
    assert!(toml(&format!("{good}{good}")).contains("there is already a rule `a`"));
    assert!(refused("faults.json", "[").starts_with("not JSON: "));

    let path = folder.path().join("good.toml");
    std::fs::write(&path, format!("{good}[[fault]]\npreset = 'torn'\napi = 'parrot'\nseed = 3\n")).unwrap();
    let rules = read_file(&path).unwrap();
    assert_eq!(rules.len(), 4);
    assert_eq!((rules[1].when.api.as_deref(), rules[1].seed), (Some("parrot"), Some(3)));
}

#[test]
fn a_rule_about_what_is_not_served_is_refused_with_what_is_near() {
    let refused = |rule: Rule| parrot().fault(rule).build().unwrap_err().to_string();
    let rule = || Rule::new("a", Fault::Reset);
    assert_eq!(
        refused(rule().operation("listParots")),
        "fault `a`: /when/operations/0: there is no operation `listParots`; did you mean `listParrots`?"
    );
    assert!(refused(rule().api("parot")).contains("/when/api: there is no API `parot`; did you mean `parrot`?"));
    assert!(refused(rule().tag("birds")).contains("/when/tags/0: there is no tag `birds`"));
    assert!(space(&open_parrot()).fault(rule().times(0)).unwrap_err().to_string().contains("/when/times"));
    let twice = parrot().fault(rule()).fault(rule()).build().unwrap_err().to_string();
    assert!(twice.contains("two rules of this name"), "{twice}");
}

#[tokio::test]
async fn a_running_mock_takes_rules_over_its_admin_api() {
    let service = open_parrot();
    let post = |body: Value| {
        let service = service.clone();
        async move { post_json(&service, "/__admin/faults", &body.to_string()).await }
    };
    let added = post(json!({"name": "busy", "when": {"first": 1}, "do": {"status": {"status": 503}}})).await;
    assert_eq!(added.status, 201);
    assert_eq!(post(json!([{"preset": "slow", "seed": 1}])).await.json()["faults"].as_array().unwrap().len(), 2);
    assert_eq!(get(&service, LIST).await.status, 503);
    let listed = get(&service, "/__admin/faults").await.json();
    assert_eq!(listed["faults"][0]["name"], "busy");
    assert_eq!((&listed["faults"][0]["seen"], &listed["faults"][0]["struck"]), (&json!(1), &json!(1)));
    assert_eq!(listed["presets"].as_array().unwrap().len(), Preset::ALL.len());

    let wrong =
        post(json!([{"name": "a", "do": "reset"}, {"name": "b", "when": {"operations": ["nothing"]}, "do": "close"}]))
            .await;
    assert_eq!(wrong.status, 422);
    assert!(
        wrong.json()["detail"].as_str().unwrap().contains("/when/operations/0: fault `b`: there is no operation"),
        "{}",
        wrong.text()
    );
    assert_eq!(space(&service).faults().len(), 3, "none of them was added");

    let delete = |path: &'static str| {
        let service = service.clone();
        async move { send(&service, Request::delete(path), "").await.status }
    };
    assert_eq!((delete("/__admin/faults/busy").await, delete("/__admin/faults/busy").await), (200, 404));
    assert_eq!(delete("/__admin/faults").await, 200);
    assert!(space(&service).faults().is_empty());
}
