//! Calls over a real connection, each sent once: what is sent, and what is made of the answer.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

#[allow(dead_code, reason = "other tests use the rest")]
mod scripted;

use std::time::Duration;

use client_runtime::connect::{Connection, Options};
use client_runtime::{
    AppLogin, AuthError, ByteStream, Carrier, ClientCredentials, Error, ErrorKind, Limits, Operation, OperationInfo,
    QueryParam, Response, ResponseValue, StaticToken, TokenScheme, encode_path,
};
use scripted::{Reply, Server};
use serde_json::{Value, json};

static OPERATIONS: &[Operation] = &[
    Operation {
        id: "getThing",
        rust_name: "get_thing",
        method: "GET",
        path: "/things/{id}",
        authenticated: true,
        idempotent: true,
        success: &[200],
        ..Operation::BLANK
    },
    Operation { id: "openPage", rust_name: "open_page", success: &[302], ..Operation::BLANK },
];

fn open(server: &Server) -> Connection {
    options(server).open(OPERATIONS).unwrap()
}

fn options(server: &Server) -> Options {
    Options::new(&server.url).token_source(StaticToken::new("tok-s3cret")).no_retry()
}

/// Options that log in at `/token` of the server.
fn with_login(server: &Server) -> Options {
    let options = Options::new(&server.url).no_retry();
    let http = options.http().unwrap();
    let endpoint = options.endpoint().unwrap().join("token");
    let source =
        ClientCredentials::new(http.clone(), endpoint, "me", "client-s3cret").parameter("response_type", "token");
    options.http_client(http).token_source(source)
}

/// What generated code does for `GET /things/{id}?q=…`.
async fn get(connection: &Connection, id: &str) -> Result<Response, Error> {
    let url = format!("{}/things/{}", connection.base_url, encode_path(id));
    let request =
        connection.http.get(url).header("api-version", "v1").query(&QueryParam::new("q", &"query-s3cret")).build()?;
    let info = OperationInfo { operation_id: "get_thing" };
    connection.runtime.exec(&connection.http, request, &info).await
}

async fn get_json(connection: &Connection) -> Result<ResponseValue<Value>, Error> {
    ResponseValue::from_response(get(connection, "7").await?).await
}

async fn open_page(connection: &Connection) -> Result<ResponseValue<()>, Error> {
    let request = connection.http.get(format!("{}/page", connection.base_url)).build()?;
    let info = OperationInfo { operation_id: "open_page" };
    let answer = connection.runtime.exec(&connection.http, request, &info).await?;
    match answer.status().as_u16() {
        200..=299 => Ok(ResponseValue::empty(answer)),
        _ => Err(Error::UnexpectedResponse(answer)),
    }
}

/// Tokens `token-0`, `token-1` …; a thing for whoever has one of them that is not refused.
fn issuing(refused: &'static [&'static str]) -> impl Fn(&scripted::Seen, usize) -> Reply {
    move |request, earlier| {
        if request.line == "POST /token" {
            return Reply::json(&format!(r#"{{"access_token":"token-{earlier}","expires_in":3600}}"#));
        }
        let token = request.header("authorization").and_then(|value| value.strip_prefix("Bearer "));
        match token {
            Some(token) if !refused.contains(&token) => Reply::json(r#"{"id":7}"#),
            _ => Reply::new(401, &[("x-request-id", "r-1")], "no"),
        }
    }
}

#[tokio::test]
async fn a_key_is_sent_where_the_api_reads_it_once_in_each_attempt() {
    for carrier in [Carrier::Header("x-key"), Carrier::Query("key"), Carrier::Cookie("key")] {
        let refuse_first = |_: &scripted::Seen, earlier: usize| match earlier {
            0 => Reply::new(401, &[], "no"),
            _ => Reply::json(r#"{"id":7}"#),
        };
        let server = Server::start(refuse_first).await;
        let options = options(&server).token_scheme(TokenScheme::Bare).token_carrier(carrier);
        get_json(&options.open(OPERATIONS).unwrap()).await.unwrap();
        let seen = server.seen();
        assert_eq!(seen.len(), 2, "the refused one, and one with a fresh key");
        for request in seen {
            assert_eq!(request.header("authorization"), None);
            let shown = match carrier {
                Carrier::Header(name) => request.header(name).map(str::to_owned),
                Carrier::Query(name) => request
                    .line
                    .split(['?', '&'])
                    .skip(1)
                    .find_map(|pair| pair.strip_prefix(&format!("{name}=")).map(str::to_owned)),
                Carrier::Cookie(name) => {
                    request.header("cookie").and_then(|all| all.strip_prefix(&format!("{name}=")).map(str::to_owned))
                }
            };
            assert_eq!(shown.as_deref(), Some("tok-s3cret"), "{carrier:?}");
            assert_eq!(request.line.matches("tok-s3cret").count(), usize::from(matches!(carrier, Carrier::Query(_))));
            assert!(request.line.contains("q=query-s3cret"), "{}", request.line);
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_hundred_first_calls_make_one_token_request() {
    let server = Server::start(issuing(&[])).await;
    let connection = with_login(&server).open(OPERATIONS).unwrap();
    let calls: Vec<_> = (0..100)
        .map(|_| {
            let connection = connection.clone();
            tokio::spawn(async move { get_json(&connection).await.unwrap().into_inner() })
        })
        .collect();
    for call in calls {
        assert_eq!(call.await.unwrap(), json!({"id": 7}));
    }
    let logins = server.seen_at("POST /token");
    assert_eq!(logins.len(), 1);
    assert_eq!(server.seen_at("GET /things").len(), 100);
    assert_eq!(logins[0].header("content-type"), Some("application/x-www-form-urlencoded"));
    assert_eq!(
        logins[0].body,
        "grant_type=client_credentials&client_id=me&client_secret=client-s3cret&response_type=token"
    );
}

#[tokio::test]
async fn a_refused_token_is_replaced_once_and_the_call_sent_again() {
    let server = Server::start(issuing(&["token-0"])).await;
    let connection = with_login(&server).open(OPERATIONS).unwrap();
    let answer = get_json(&connection).await.unwrap();
    assert_eq!(answer["id"], 7);
    assert_eq!(answer.attempts(), 2);
    assert_eq!(server.seen_at("POST /token").len(), 2);
    let sent: Vec<_> = server
        .seen_at("GET /things")
        .iter()
        .map(|request| request.header("authorization").unwrap().to_owned())
        .collect();
    assert_eq!(sent, ["Bearer token-0", "Bearer token-1"]);
    // The new token serves the next call.
    get_json(&connection).await.unwrap();
    assert_eq!(server.seen_at("POST /token").len(), 2);
}

#[tokio::test]
async fn a_second_refusal_is_final() {
    let server = Server::start(issuing(&["token-0", "token-1"])).await;
    let connection = with_login(&server).open(OPERATIONS).unwrap();
    let error = get_json(&connection).await.unwrap_err();
    assert!(error.is_unauthorized());
    assert_eq!(error.kind(), ErrorKind::Status);
    assert_eq!(error.attempts(), 2);
    assert_eq!(error.request_id(), Some("r-1"));
    assert_eq!(server.seen_at("GET /things").len(), 2);
    assert_eq!(server.seen_at("POST /token").len(), 2);
}

#[tokio::test]
async fn calls_refused_together_share_one_new_token() {
    let server = Server::start(issuing(&["token-0"])).await;
    let connection = with_login(&server).open(OPERATIONS).unwrap();
    let calls: Vec<_> = (0..20)
        .map(|_| {
            let connection = connection.clone();
            tokio::spawn(async move { get_json(&connection).await.map(drop) })
        })
        .collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!(server.seen_at("POST /token").len(), 2);
}

#[tokio::test]
async fn a_streamed_body_is_not_sent_again() {
    let server = Server::start(issuing(&["token-0"])).await;
    let connection = with_login(&server).open(OPERATIONS).unwrap();
    let file = Options::new(&server.url).http().unwrap();
    let parts = file.get(format!("{}/token", server.url)).send().await.unwrap();
    let request = connection
        .http
        .post(format!("{}/things/7", connection.base_url))
        .body(reqwest::Body::from(parts))
        .build()
        .unwrap();
    assert!(request.try_clone().is_none());
    let info = OperationInfo { operation_id: "get_thing" };
    let outcome = connection.runtime.exec(&connection.http, request, &info).await;
    let error = outcome.unwrap_err();
    assert!(error.is_unauthorized());
    assert_eq!(error.attempts(), 1);
}

#[tokio::test]
async fn only_operations_that_need_a_token_carry_one() {
    let server = Server::start(|_, _| Reply::status(302)).await;
    let connection = open(&server);
    open_page(&connection).await.unwrap();
    assert_eq!(server.seen()[0].header("authorization"), None);
}

#[tokio::test]
async fn a_bare_token_from_an_app_login_goes_into_the_header_without_a_word_before_it() {
    let server = Server::start(|request, _| match &*request.line {
        "POST /login" => Reply::json(r#"{"authToken":"tok-s3cret","expireAt":"2999-01-01T00:00:00"}"#),
        _ => Reply::json("{}"),
    })
    .await;
    let options = Options::new(&server.url);
    let http = options.http().unwrap();
    let login = AppLogin::new(http, options.endpoint().unwrap().join("login"), "app", "client-s3cret")
        .token_at("/authToken")
        .expiry_at(["/expireAt", "/expiresAt"]);
    let connection = options.token_source(login).token_scheme(TokenScheme::Bare).open(OPERATIONS).unwrap();
    get_json(&connection).await.unwrap();
    let seen = server.seen();
    let sent: Value = serde_json::from_str(&seen[0].body).unwrap();
    assert_eq!(sent, json!({"appId": "app", "appSecret": "client-s3cret"}));
    assert_eq!(seen[1].header("authorization"), Some("tok-s3cret"));
}

async fn login_error(reply: impl Fn() -> Reply + Send + Sync + 'static) -> Error {
    let server = Server::start(move |_, _| reply()).await;
    let connection = with_login(&server).open(OPERATIONS).unwrap();
    let error = get(&connection, "7").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Auth);
    assert_eq!(error.operation_id(), Some("getThing"));
    assert!(server.seen_at("GET").is_empty(), "nothing is sent without a token");
    error
}

#[tokio::test]
async fn wrong_credentials_are_told_from_a_token_endpoint_in_trouble() {
    let refused = login_error(|| Reply::new(400, &[], r#"{"error":"invalid_client"}"#)).await;
    assert_eq!(
        refused.auth_error(),
        Some(&AuthError::Rejected { status: 400, code: Some("invalid_client".to_owned()) })
    );
    assert!(refused.is_unauthorized() && !refused.is_retryable());

    let busy = login_error(|| Reply::new(503, &[("retry-after", "7")], "")).await;
    assert!(busy.is_retryable());
    assert_eq!(busy.retry_after(), Some(Duration::from_secs(7)));

    let torn = login_error(|| Reply::cut_short(200, &[], r#"{"access_tok"#, 100)).await;
    assert!(torn.is_retryable());

    let page = login_error(|| Reply::new(200, &[("content-type", "text/html")], "<html>")).await;
    assert!(matches!(page.auth_error(), Some(AuthError::Malformed { .. })));
    assert!(!page.is_retryable());

    let moved = login_error(|| Reply::new(302, &[("location", "/x")], "")).await;
    assert!(matches!(moved.auth_error(), Some(AuthError::Malformed { status: Some(302), .. })));
}

async fn error_for(reply: impl Fn() -> Reply + Send + Sync + 'static) -> Error {
    let server = Server::start(move |_, _| reply()).await;
    get_json(&open(&server)).await.unwrap_err()
}

#[tokio::test]
async fn whatever_the_body_of_an_error_is_like_its_status_and_request_id_stay() {
    let id = &[("x-request-id", "r-1"), ("content-type", "text/html")];
    let empty = error_for(|| Reply::new(404, id, "")).await;
    let page = error_for(|| Reply::new(404, id, "<html>body-s3cret</html>")).await;
    let torn = error_for(|| Reply::cut_short(404, id, "{\"a\":", 100)).await;
    for error in [&empty, &page, &torn] {
        assert!(error.is_not_found(), "{error:?}");
        assert_eq!(error.request_id(), Some("r-1"));
        assert_eq!(error.attempts(), 1);
    }
    assert_eq!(empty.body(), Some(&b""[..]));
    assert_eq!(page.body(), Some(&b"<html>body-s3cret</html>"[..]));
    assert_eq!(torn.body(), Some(&b"{\"a\":"[..]));
}

#[tokio::test]
async fn an_error_body_is_kept_up_to_its_limit() {
    let server = Server::start(|_, _| Reply::new(500, &[], &"x".repeat(100_000))).await;
    let limits = Limits { error_body: 1000, ..Limits::default() };
    let connection = options(&server).limits(limits).open(OPERATIONS).unwrap();
    let error = get_json(&connection).await.unwrap_err();
    assert_eq!(error.status().unwrap(), 500);
    assert_eq!(error.body().unwrap().len(), 1000);
}

#[tokio::test]
async fn a_failed_decode_keeps_status_request_id_and_place() {
    let server =
        Server::start(|_, _| Reply::new(200, &[("request-id", "r-2")], r#"{"items":[{"id":1},{"id":"body-s3cret"}]}"#))
            .await;
    #[derive(Debug, serde::Deserialize)]
    #[expect(dead_code, reason = "decoding fails")]
    struct Item {
        id: u32,
    }
    let answer = get(&open(&server), "7").await.unwrap();
    let outcome: Result<ResponseValue<std::collections::BTreeMap<String, Vec<Item>>>, Error> =
        ResponseValue::from_response(answer).await;
    let error = outcome.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert_eq!(error.status().unwrap(), 200);
    assert_eq!(error.request_id(), Some("r-2"));
    // Keys of a free map come from the service, so they are not repeated.
    assert_eq!(error.mismatch().unwrap().path(), "*[1].id");
    assert!(error.body().unwrap().ends_with(b"}]}"));
    assert!(!format!("{error} {error:?}").contains("s3cret"));
}

#[tokio::test]
async fn a_page_instead_of_data_is_called_one() {
    let error = error_for(|| Reply::new(200, &[("content-type", "text/html")], "<html>")).await;
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.to_string().contains("HTML page"), "{error}");
}

#[tokio::test]
async fn a_torn_success_is_a_broken_connection_with_a_status() {
    let error = error_for(|| Reply::cut_short(200, &[], "{\"a\":", 100)).await;
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert_eq!(error.status().unwrap(), 200);
    assert!(error.is_retryable());
}

#[tokio::test]
async fn a_success_over_the_limit_is_refused() {
    let server = Server::start(|_, _| Reply::json(&format!("\"{}\"", "x".repeat(5000)))).await;
    let limits = Limits { body: 1000, ..Limits::default() };
    let connection = options(&server).limits(limits).open(OPERATIONS).unwrap();
    let error = get_json(&connection).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::TooLarge);
    let limits = Limits { body: 5002, ..Limits::default() };
    let connection = options(&server).limits(limits).open(OPERATIONS).unwrap();
    assert_eq!(get_json(&connection).await.unwrap().as_str().unwrap().len(), 5000);
}

#[tokio::test]
async fn an_undocumented_success_decodes_like_the_documented_one() {
    let server = Server::start(|_, _| Reply::new(203, &[], "[1]")).await;
    let connection = open(&server);
    assert_eq!(get(&connection, "7").await.unwrap().status(), 200, "what generated code expects");
    let answer = get_json(&connection).await.unwrap();
    assert_eq!(answer.status(), 203, "what the service said");
    assert_eq!(*answer, json!([1]));
}

#[tokio::test]
async fn a_redirect_is_an_error_of_its_own_unless_documented() {
    let moved = || Reply::new(302, &[("location", "/elsewhere")], "");
    let error = error_for(moved).await;
    assert_eq!(error.kind(), ErrorKind::Redirected);
    assert_eq!(error.headers().unwrap()["location"], "/elsewhere");

    let server = Server::start(move |_, _| moved()).await;
    let answer = open_page(&open(&server)).await.unwrap();
    assert_eq!(answer.status(), 302);
    assert_eq!(server.seen().len(), 1, "nobody followed it");
}

#[tokio::test]
async fn a_path_value_that_would_leave_the_path_is_refused_before_anything_is_sent() {
    let server = Server::start(issuing(&[])).await;
    let connection = with_login(&server).open(OPERATIONS).unwrap();
    for value in ["..", ".", ""] {
        let error = get(&connection, value).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidRequest);
        assert_eq!(error.operation_id(), Some("getThing"));
        assert_eq!(error.attempts(), 0);
    }
    assert!(server.seen().is_empty(), "not even a token was asked for");
}

#[tokio::test]
async fn the_wire_shows_the_call_and_nothing_of_the_generator() {
    let server = Server::start(|_, _| Reply::json("{}")).await;
    get(&open(&server), "a b/ž").await.unwrap();
    let seen = server.seen().remove(0);
    assert_eq!(seen.line, "GET /things/a%20b%2F%C5%BE?q=query-s3cret");
    assert_eq!(seen.header("api-version"), None);
    assert_eq!(seen.header("authorization"), Some("Bearer tok-s3cret"));
    assert!(seen.header("user-agent").unwrap().starts_with("client-runtime/"));
}

#[tokio::test]
async fn an_operation_without_a_row_in_the_table_is_not_sent() {
    let server = Server::start(|_, _| Reply::json("{}")).await;
    let connection = open(&server);
    let request = connection.http.get(&connection.base_url).build().unwrap();
    let info = OperationInfo { operation_id: "drop_thing" };
    let error = connection.runtime.exec(&connection.http, request, &info).await.unwrap_err();
    assert!(error.to_string().contains("drop_thing"), "{error}");
    assert!(server.seen().is_empty());
}

/// A URL of this machine where nobody listens.
fn closed_port() -> String {
    let listener = std::net::TcpListener::bind(("127.0.0.1", 0)).unwrap();
    format!("http://{}", listener.local_addr().unwrap())
}

#[tokio::test]
async fn a_closed_port_is_a_failure_to_connect() {
    let connection = Options::new(closed_port()).no_retry().open(OPERATIONS).unwrap();
    let error = get(&connection, "7").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect);
    assert!(error.is_connect() && error.is_retryable() && !error.is_timeout());
}

#[tokio::test]
async fn silence_ends_in_a_timeout() {
    let server = Server::start(|_, _| Reply::silence()).await;
    let connection = options(&server).idle_timeout(Duration::from_millis(50)).open(OPERATIONS).unwrap();
    let error = get(&connection, "7").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(error.is_timeout() && !error.is_connect());
}

async fn download(server: &Server) -> ByteStream {
    ResponseValue::stream(get(&open(server), "7").await.unwrap()).into_inner()
}

#[tokio::test]
async fn a_download_comes_in_parts_and_says_when_it_breaks() {
    let whole = Server::start(|_, _| Reply::new(200, &[], &"x".repeat(300_000))).await;
    let bytes = download(&whole).await.collect_up_to(300_000).await.unwrap();
    assert_eq!(bytes.len(), 300_000);
    let error = download(&whole).await.collect_up_to(299_999).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::TooLarge);

    let torn = Server::start(|_, _| Reply::cut_short(200, &[], "abc", 10)).await;
    let mut parts = download(&torn).await;
    assert_eq!(parts.next_chunk().await.unwrap().unwrap(), "abc");
    let error = parts.next_chunk().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert_eq!(error.operation_id(), Some("getThing"));
}
