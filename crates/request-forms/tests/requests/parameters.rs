//! Parameters in queries, paths, headers and cookies, and methods.

use request_forms::types::{Colour, QueryListsEither};
use serde_json::json;

use super::{filter, range, sent, texts};

#[tokio::test]
async fn lists_in_a_query_are_joined_as_the_document_says() {
    let arguments = json!({"query": {
        "repeated": ["a b", "c"], "commas": ["a,b", "c"], "spaces": [1, 2], "pipes": ["red", "light blue"], "either": ["x", "y"],
        "nested": [{"from": 1, "to": "a,b"}]
    }});
    let seen = sent("queryLists", arguments, async |client| {
        client
            .query_lists()
            .repeated(texts(&["a b", "c"]))
            .commas(texts(&["a,b", "c"]))
            .spaces(vec![1, 2])
            .pipes(vec![Colour::Red, Colour::LightBlue])
            .either(QueryListsEither::Array(texts(&["x", "y"])))
            .nested(vec![range()])
            .send()
            .await
    })
    .await;
    assert_eq!(
        seen.line,
        "GET /query/lists?commas=a%2Cb,c&either=x,y&nested=%7B%22from%22%3A1%2C%22to%22%3A%22a%2Cb%22%7D\
         &pipes=red%7Clight%20blue&repeated=a%20b&repeated=c&spaces=1%202"
    );
}

#[tokio::test]
async fn a_choice_of_text_or_list_may_be_a_text() {
    let seen = sent("queryLists", json!({"query": {"either": "a,b"}}), async |client| {
        client.query_lists().either(QueryListsEither::String("a,b".to_owned())).send().await
    })
    .await;
    assert_eq!(seen.line, "GET /query/lists?either=a%2Cb");
}

#[tokio::test]
async fn objects_in_a_query_are_spread_joined_or_deep() {
    let range_ = json!({"from": 1, "to": "a,b"});
    let arguments = json!({"query": {
        "spread": range_, "joined": range_, "deep": {"name": "n&m", "range": range_, "words": ["x", "y z"]},
        "free": {"k [1]": "v"}
    }});
    let seen = sent("queryObjects", arguments, async |client| {
        let free = [("k [1]".to_owned(), "v".to_owned())];
        client
            .query_objects()
            .spread(range())
            .joined(range())
            .deep(filter())
            .free(std::collections::BTreeMap::from(free))
            .send()
            .await
    })
    .await;
    assert_eq!(
        seen.line,
        "GET /query/objects?deep%5Bname%5D=n%26m&deep%5Brange%5D%5Bfrom%5D=1&deep%5Brange%5D%5Bto%5D=a%2Cb\
         &deep%5Bwords%5D%5B0%5D=x&deep%5Bwords%5D%5B1%5D=y%20z&free%5Bk%20%5B1%5D%5D=v&joined=from,1,to,a%2Cb&from=1&to=a%2Cb"
    );
}

#[tokio::test]
async fn texts_in_a_query_are_json_or_keep_what_is_reserved() {
    let arguments = json!({"query": {
        "json": {"name": "n&m", "range": {"from": 1, "to": "a,b"}, "words": ["x", "y z"]}, "word": "1", "reserved": "a/b?c&d",
        "empty": "", "maybe": "m", "anything": "any", "flag": true
    }});
    let seen = sent("queryTexts", arguments, async |client| {
        client
            .query_texts()
            .json(filter())
            .word("1".to_owned())
            .reserved("a/b?c&d")
            .empty("")
            .maybe("m")
            .anything("any")
            .flag(true)
            .send()
            .await
    })
    .await;
    assert_eq!(
        seen.line,
        "GET /query/texts?anything=any&empty=&flag=true\
         &json=%7B%22name%22%3A%22n%26m%22%2C%22range%22%3A%7B%22from%22%3A1%2C%22to%22%3A%22a%2Cb%22%7D%2C%22words%22%3A%5B%22x%22%2C%22y%20z%22%5D%7D\
         &maybe=m&reserved=a/b?c%26d&word=%221%22"
    );
}

#[tokio::test]
async fn what_is_not_given_is_not_sent() {
    for (operation, path) in [("queryLists", "lists"), ("queryObjects", "objects"), ("queryTexts", "texts")] {
        let seen = sent(operation, json!({}), async |client| match operation {
            "queryLists" => client.query_lists().send().await,
            "queryObjects" => client.query_objects().send().await,
            _ => client.query_texts().send().await,
        })
        .await;
        assert_eq!(seen.line, format!("GET /query/{path}"));
    }
}

#[tokio::test]
async fn paths_have_all_styles() {
    let range_ = json!({"from": 1, "to": "a,b"});
    let arguments = json!({"path": {
        "list": ["a/b", "c"], "object": range_, "label": [1, 2], "matrix": range_, "plain": "..."
    }});
    let seen = sent("pathStyles", arguments, async |client| {
        client
            .path_styles()
            .list(texts(&["a/b", "c"]))
            .object(range())
            .label(vec![1, 2])
            .matrix(range())
            .plain("...")
            .send()
            .await
    })
    .await;
    assert_eq!(seen.line, "GET /path/a%2Fb,c/from=1,to=a%2Cb/.1.2/;from=1;to=a%2Cb/...");
}

#[tokio::test]
async fn texts_in_paths_are_plain_and_those_undeclared_are_there() {
    let arguments = json!({"path": {
        "when": "2024-07-18T17:31:54Z", "day": "1", "colour": "light blue", "untyped": "a", "format": "json"
    }});
    let seen = sent("pathTexts", arguments, async |client| {
        client
            .path_texts()
            .when("2024-07-18T17:31:54Z")
            .day("1")
            .colour(Colour::LightBlue)
            .untyped("a")
            .format("json")
            .send()
            .await
    })
    .await;
    assert_eq!(seen.line, "GET /path/2024-07-18T17%3A31%3A54Z/1/light%20blue/a.json");
}

#[tokio::test]
async fn headers_are_simple_or_json() {
    let range_ = json!({"from": 1, "to": "a,b"});
    let arguments = json!({"header": {"X-List": ["a b", "c"], "X-Object": range_, "X-Json": range_, "X-Maybe": "m", "X-Number": 7}});
    let seen = sent("sendHeaders", arguments, async |client| {
        client
            .send_headers()
            .x_list(texts(&["a b", "c"]))
            .x_object(range())
            .x_json(range())
            .x_maybe("m")
            .x_number(7)
            .send()
            .await
    })
    .await;
    let headers: Vec<_> = seen.headers.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    assert_eq!(
        headers,
        [
            ("x-json", r#"{"from":1,"to":"a,b"}"#),
            ("x-list", "a b,c"),
            ("x-maybe", "m"),
            ("x-number", "7"),
            ("x-object", "from=1,to=a,b"),
        ]
    );
}

#[tokio::test]
async fn cookies_make_one_header() {
    let arguments = json!({"cookie": {"session": "a;b", "host": "h", "list": [1, 2]}});
    let seen = sent("sendCookies", arguments, async |client| {
        client.send_cookies().session("a;b").cookie_host("h").list(vec![1, 2]).send().await
    })
    .await;
    assert_eq!(seen.headers, [("cookie".to_owned(), "session=a%3Bb; host=h; list=1,2".to_owned())]);
}

#[tokio::test]
async fn names_that_meet_go_out_as_they_are_in_the_document() {
    let arguments = json!({
        "path": {"id": "p", "send": "s"}, "header": {"id": "h"}, "body": {"from": 1},
        "query": {"id": "q", "body": "b", "new": "n", "ids": ["1"], "ids[]": ["2", "3"], "header_map": "m", "$top": 5}
    });
    let seen = sent("sendNames", arguments, async |client| {
        client
            .send_names()
            .id("p")
            .send_path("s")
            .id_query("q")
            .id_header("h")
            .body_query("b")
            .new_query("n")
            .ids(texts(&["1"]))
            .ids_query(texts(&["2", "3"]))
            .header_map_query("m")
            .top(5)
            .body(request_forms::types::Range::builder().from(1))
            .send()
            .await
    })
    .await;
    assert_eq!(seen.line, "PUT /names/p/s?%24top=5&body=b&header_map=m&id=q&ids=1&ids%5B%5D=2&ids%5B%5D=3&new=n");
    assert_eq!(seen.header("id"), Some("h"));
    assert_eq!(seen.text(), r#"{"from":1}"#);
}

#[tokio::test]
async fn methods_that_the_generator_does_not_know_are_sent() {
    let seen =
        sent("askOptions", json!({"query": {"q": "a"}}), async |client| client.ask_options().q("a").send().await).await;
    assert_eq!(seen.line, "OPTIONS /methods?q=a");
    let seen = sent("traceIt", json!({}), async |client| client.trace_it().send().await).await;
    assert_eq!(seen.line, "TRACE /methods");
    let seen = sent("getMethods", json!({}), async |client| client.get_methods().send().await).await;
    assert_eq!(seen.line, "GET /methods");
}
