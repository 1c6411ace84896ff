use super::*;
use http::{HeaderMap, Method};

fn write_seeded(template: &str, seed: u64) -> Result<String, String> {
    let mut engine = Engine::new();
    let number = engine.add(template)?;
    let mut headers = HeaderMap::new();
    for (name, value) in [("x-flock", "7"), ("x-flock", "8"), ("host", "mock.test:81"), ("cookie", "a=1; b=2")] {
        headers.append(name, value.parse().unwrap());
    }
    let body = br#"{"name": "Ara", "list": [{"n": 1}, {"n": 2}], "none": null}"#;
    let heard = Heard::new(&Method::POST, "/a/b%20c/d", Some("x=1&x=2&y-z=3"), &headers, body);
    let path = [("id", Cow::Borrowed("b c"))];
    let random = fastrand::Rng::with_seed(seed);
    let scene = Scene { heard: &heard, path: &path, now: Duration::from_secs(1_772_895_909), random };
    engine.open(&scene, &json!({"colour": "red"}))?.write(number)
}

fn written(template: &str) -> String {
    write_seeded(template, 1).unwrap()
}

#[test]
fn a_request_is_read_as_wiremock_shows_it() {
    assert_eq!(
        written("{{request.method}} {{request.url}} {{request.path}}"),
        "POST /a/b%20c/d?x=1&x=2&y-z=3 /a/b%20c/d"
    );
    assert_eq!(written("{{request.pathSegments.[0]}} {{request.path.[2]}} {{request.pathSegments.2}}"), "a d d");
    assert_eq!(written("{{request.path.id}}{{request.pathParameters.id}}"), "b cb c");
    assert_eq!(
        written("{{request.query.x}} {{request.query.x.[1]}} {{request.query.x.0}} {{request.query.y-z}}"),
        "1 2 1 3"
    );
    assert_eq!(written("{{#each request.query.x}}<{{this}}>{{/each}}"), "<1><2>");
    assert_eq!(written("{{request.headers.X-Flock}}{{request.headers.[X-Flock].[1]}}{{request.headers.none}}"), "78");
    assert_eq!(
        written("{{request.cookies.b}} {{request.host}} {{request.port}} {{request.baseUrl}}"),
        "2 mock.test 81 http://mock.test:81"
    );
    assert_eq!(written("{{request.requestLine.method}} {{parameters.colour}} {{{parameters.colour}}}"), "POST red red");
    assert_eq!(written("request.query.x stays"), "request.query.x stays");
}

#[test]
fn a_body_is_searched() {
    assert_eq!(written("{{jsonPath request.body '$.name'}}"), "Ara");
    assert_eq!(written("{{jsonPath request.body \"$.list\"}}"), r#"[{"n":1},{"n":2}]"#);
    assert_eq!(written("{{#each (jsonPath request.body '$.list') as |item|}}{{item.n}},{{/each}}"), "1,2,");
    assert_eq!(written("{{jsonPath request.body '$.x' default='none'}}|{{jsonPath request.body '$.none'}}"), "none|");
    assert_eq!(written("{{#if (eq (jsonPath request.body '$.name') 'Ara')}}yes{{else}}no{{/if}}"), "yes");
}

#[test]
fn time_is_that_of_the_space() {
    assert_eq!(written("{{now}}"), "2026-03-07T15:05:09Z");
    assert_eq!(written("{{now offset='-3 days' format='yyyy-MM-dd'}} {{now format='unix'}}"), "2026-03-04 1772895909");
    assert_eq!(written("{{now timezone='+02:00' format='HH:mm XXX'}}"), "17:05 +02:00");
    assert_eq!(written("{{date (parseDate '07/03/2026' 'dd/MM/yyyy') offset='1 months' format='d MMM'}}"), "7 Apr");
    assert!(write_seeded("{{now timezone='Europe/Prague'}}", 1).unwrap_err().contains("timezone"));
}

#[test]
fn what_is_random_is_the_same_for_a_seed() {
    let template = "{{randomValue type='UUID'}} {{randomValue length=5 type='NUMERIC'}} {{randomInt lower=5 upper=9}} {{pickRandom 'a' 'b'}}";
    assert_eq!(write_seeded(template, 1), write_seeded(template, 1));
    assert_ne!(write_seeded(template, 1), write_seeded(template, 2));
    assert_eq!(written("{{randomValue length=0}}"), "");
    let value = written("{{randomValue length=40 type='HEXADECIMAL' uppercase=true}}");
    assert!(value.len() == 40 && value.chars().all(|c| matches!(c, '0'..='9' | 'A'..='F')), "{value}");
}

#[test]
fn texts_and_numbers_are_changed() {
    assert_eq!(written("{{upper 'a'}}{{lower 'B'}}{{capitalize 'cd'}}{{trim ' e '}}"), "AbCde");
    assert_eq!(written("{{math 7 '/' 2}} {{math request.query.x '+' 1}}"), "3.5 2");
    assert_eq!(written("{{base64 'ab'}} {{base64 'YWI=' decode=true}} {{urlEncode 'a b'}}"), "YWI= ab a%20b");
    assert_eq!(
        written("{{join 'a' 'b' '-'}} {{size 'abc'}} {{substring 'abcdef' 1 3}} {{replace 'aba' 'a' 'c'}}"),
        "a-b 3 bc cbc"
    );
    assert_eq!(
        written("{{val request.query.none or='x'}} {{regexExtract 'ab12' '[0-9]+'}} {{contains 'abc' 'b'}}"),
        "x 12 true"
    );
}

#[test]
fn what_is_no_template_is_refused_with_the_reason() {
    assert!(write_seeded("{{#if a}}", 1).unwrap_err().contains("no template"));
    assert!(write_seeded("{{soapXPath request.body '/a'}}", 1).unwrap_err().contains("no helper `soapXPath`"));
    assert!(write_seeded("{{> other}}", 1).unwrap_err().contains("include"));
}
