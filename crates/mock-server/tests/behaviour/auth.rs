//! What happens to those who logged in: tokens that are taken back, secrets that rotate, rights that are missing.

use axum::body::Body;
use http::Request;
use mock_server::{AccessError, Api, MockServer, MockService, Permissions, check};
use serde_json::json;

use crate::support::{LOGIN, Reply, data, get, log_in, parrot, post_json, send, token};

const OTHER: &str = "grant_type=client_credentials&client_id=me&client_secret=mine";

async fn call(service: &MockService, method: &str, path: &str, token: &str) -> Reply {
    let request = Request::builder().method(method).uri(path).header("authorization", format!("Bearer {token}"));
    send(service, request, Body::empty()).await
}

async fn list(service: &MockService, token: &str) -> Reply {
    call(service, "GET", "/parrot/parrots", token).await
}

async fn token_by(service: &MockService, form: &str) -> String {
    log_in(service, form).await.json()["access_token"].as_str().unwrap().to_owned()
}

/// The parrot API with another end of its `api.toml`.
fn with_manifest(change: impl Fn(String) -> String) -> tempfile::TempDir {
    let folder = tempfile::Builder::new().prefix("birds").tempdir().unwrap();
    std::fs::copy(data("parrot").join("openapi.yaml"), folder.path().join("openapi.yaml")).unwrap();
    let text = std::fs::read_to_string(data("parrot").join("api.toml")).unwrap();
    std::fs::write(folder.path().join("api.toml"), change(text)).unwrap();
    folder
}

#[tokio::test]
async fn a_revoked_token_is_refused_as_a_wrong_one() {
    let service = parrot().build().unwrap();
    let space = service.space("").unwrap();
    let (one, two) = (token(&service).await, token(&service).await);
    assert!(space.revoke_token(&one));
    assert!(!space.revoke_token(&one), "it is taken back already");
    assert!(!space.revoke_token("never given out"));
    let reply = list(&service, &one).await;
    assert_eq!((reply.status, reply.error()), (401, Some("revoked-token")));
    assert_eq!(reply.header("x-mock-reason"), Some("the token was revoked; log in with `login` again"));
    assert_eq!(list(&service, &two).await.status, 200);
    assert_eq!(space.revoke_tokens(), 1);
    assert_eq!(list(&service, &two).await.error(), Some("revoked-token"));
    assert_eq!(list(&service, &token(&service).await).await.status, 200, "one can log in again");
}

#[tokio::test]
async fn a_revoked_token_gets_the_body_of_the_api() {
    let service = MockServer::builder().api_dir(data("keyed")).build().unwrap();
    let reply = post_json(&service, "/keyed/login", r#"{"appId": "demo-app", "appSecret": "demo-secret"}"#).await;
    let token = reply.json()["authToken"].as_str().unwrap().to_owned();
    service.space("").unwrap().revoke_tokens();
    let reply = send(&service, Request::get("/keyed/things/a").header("authorization", token), Body::empty()).await;
    assert_eq!((reply.status, reply.json()), (401, json!({"message": "Unauthorized"})));
}

#[tokio::test]
async fn a_rotated_secret_opens_and_the_old_one_does_not() {
    let service = parrot().build().unwrap();
    let space = service.space("").unwrap();
    let before = token(&service).await;
    space.set_credential("parrot", "demo-client", "fresh").unwrap();
    let reply = log_in(&service, LOGIN).await;
    assert_eq!((reply.error(), reply.json()), (Some("wrong-credentials"), json!({"error": "invalid_client"})));
    let fresh = LOGIN.replace("demo-secret", "fresh");
    let after = token_by(&service, &fresh).await;
    assert_eq!(list(&service, &before).await.status, 200, "a token from before lives on");
    assert_eq!(space.revoke_tokens_of("parrot", "demo-client").unwrap(), 2);
    assert_eq!(list(&service, &before).await.error(), Some("revoked-token"));
    assert_eq!(list(&service, &after).await.error(), Some("revoked-token"));
    space.reset();
    assert_eq!((log_in(&service, LOGIN).await.status, log_in(&service, &fresh).await.status), (200, 400));
}

#[tokio::test]
async fn another_id_can_be_let_in_while_it_runs() {
    let service = parrot().build().unwrap();
    let space = service.space("").unwrap();
    assert_eq!(log_in(&service, OTHER).await.status, 400);
    space.set_credential("parrot", "me", "mine").unwrap();
    let mine = token_by(&service, OTHER).await;
    let theirs = token(&service).await;
    assert_eq!(space.revoke_tokens_of("parrot", "me").unwrap(), 1);
    assert_eq!(list(&service, &mine).await.error(), Some("revoked-token"));
    assert_eq!(list(&service, &theirs).await.status, 200);
}

#[tokio::test]
async fn secrets_and_tokens_belong_to_a_space() {
    let service = parrot().build().unwrap();
    let (one, two) = (service.space("one").unwrap(), service.space("two").unwrap());
    one.set_credential("parrot", "demo-client", "fresh").unwrap();
    let enter = async |space: &str| {
        let request = Request::post(format!("/__space/{space}/parrot/login/token"));
        send(&service, request.header("content-type", crate::support::FORM), LOGIN).await
    };
    assert_eq!((enter("one").await.status, enter("two").await.status), (400, 200));
    let token = enter("two").await.json()["access_token"].as_str().unwrap().to_owned();
    assert_eq!((one.revoke_tokens(), one.revoke_token(&token)), (0, false));
    assert_eq!(call(&service, "GET", "/__space/two/parrot/parrots", &token).await.status, 200);
    assert_eq!(two.revoke_tokens(), 2);
    assert_eq!(call(&service, "GET", "/__space/two/parrot/parrots", &token).await.error(), Some("revoked-token"));
}

#[test]
fn what_cannot_be_changed_is_said() {
    let service = MockServer::builder().api_dir(data("parrot")).api_dir(data("aviary")).build().unwrap();
    let space = service.space("").unwrap();
    let known = vec!["aviary".to_owned(), "parrot".to_owned()];
    match space.set_credential("owl", "a", "b") {
        Err(AccessError::NoApi { api, known: mut names }) => {
            names.sort();
            assert_eq!((api.as_str(), names), ("owl", known));
        }
        other => panic!("{other:?}"),
    }
    assert_eq!(space.set_credential("parrot", "a", ""), Err(AccessError::Empty));
    assert_eq!(space.revoke_tokens_of("aviary", "a"), Err(AccessError::NoLogin { api: "aviary".to_owned() }));
}

#[tokio::test]
async fn a_call_without_the_right_gets_403() {
    let may = Permissions::only(["getParrot", "teachParrot"]);
    let service = parrot().credential_limited("parrot", "me", "mine", may).build().unwrap();
    let mine = token_by(&service, OTHER).await;
    assert_eq!(call(&service, "GET", "/parrot/parrots/1", &mine).await.status, 200);
    assert_eq!(call(&service, "PUT", "/parrot/parrots/1?word=hello", &mine).await.status, 204);
    let reply = list(&service, &mine).await;
    assert_eq!((reply.status, reply.error(), reply.body.len()), (403, Some("forbidden"), 0));
    assert_eq!(reply.header("x-mock-operation"), Some("listParrots"));
    assert!(reply.header("x-mock-reason").unwrap().starts_with("`me` has no right to call this operation"));
    assert_eq!(list(&service, &token(&service).await).await.status, 200, "others are not limited");
    assert_eq!(get(&service, "/parrot/feathers/tail.png").await.status, 200, "an open operation asks for no right");
}

#[tokio::test]
async fn a_reader_may_not_write() {
    let may = Permissions::all().read_only();
    let service = parrot().credential_limited("parrot", "me", "mine", may).build().unwrap();
    let mine = token_by(&service, OTHER).await;
    assert_eq!(
        (list(&service, &mine).await.status, call(&service, "HEAD", "/parrot/parrots", &mine).await.status),
        (200, 200)
    );
    assert_eq!(call(&service, "PUT", "/parrot/parrots/1?word=hello", &mine).await.error(), Some("forbidden"));
    let reply = call(&service, "POST", "/parrot/parrots", &mine).await;
    assert_eq!(reply.error(), Some("forbidden"), "the right comes before the check of the body");
}

#[tokio::test]
async fn rights_outlive_a_rotated_secret_and_the_builder_wins_over_the_manifest() {
    let service = parrot()
        .credential_limited("parrot", "demo-client", "other", Permissions::only(["getParrot"]))
        .build()
        .unwrap();
    assert_eq!(log_in(&service, LOGIN).await.status, 400, "the manifest's secret is replaced");
    service.space("").unwrap().set_credential("parrot", "demo-client", "demo-secret").unwrap();
    assert_eq!(list(&service, &token(&service).await).await.error(), Some("forbidden"));
}

#[tokio::test]
async fn the_manifest_limits_credentials_and_words_the_403() {
    let folder = with_manifest(|text| {
        let text = text
            .replace("[auth.refusals]", "[auth.refusals]\nforbidden = { status = 403, body = { message = \"no\" } }");
        text + "\n[[mock.credentials]]\nid = \"me\"\nsecret = \"mine\"\nallow = [\"getParrot\"]\nread_only = true\n"
    });
    let service = MockServer::builder().api_dir(folder.path()).build().unwrap();
    let name = folder.path().file_name().unwrap().to_str().unwrap();
    let request = Request::post(format!("/{name}/login/token")).header("content-type", crate::support::FORM);
    let token = send(&service, request, OTHER).await.json()["access_token"].as_str().unwrap().to_owned();
    let reply = call(&service, "GET", &format!("/{name}/parrots"), &token).await;
    assert_eq!((reply.status, reply.json()), (403, json!({"message": "no"})));
}

#[test]
fn a_right_to_nothing_that_exists_is_an_error_with_its_key() {
    // The credential is the table before `[redaction]`.
    let folder =
        with_manifest(|text| text.replace("[redaction]", "allow = [\"getParrot\", \"listParots\"]\n\n[redaction]"));
    let problem = "the document has neither a tag nor an operation `listParots`, perhaps `listParrots`; correct it";
    let error = MockServer::builder().api_dir(folder.path()).build().unwrap_err().to_string();
    assert!(error.ends_with(&format!("api.toml: mock.credentials[0].allow[1]: {problem}")), "{error}");
    let findings = check::check(&Api::open(folder.path()).unwrap());
    assert_eq!(findings.len(), 1, "{findings:?}");
    assert_eq!((findings[0].pointer.as_str(), findings[0].message.as_str()), ("mock.credentials[0].allow[1]", problem));

    let may = Permissions::only(["listParots"]);
    let error = parrot().credential_limited("parrot", "me", "mine", may).build().unwrap_err().to_string();
    assert_eq!(error, format!("parrot: the credential `me`.allow[0]: {problem}"));
}

#[tokio::test]
async fn tokens_are_revoked_and_secrets_set_over_the_admin_api() {
    let service = parrot().build().unwrap();
    let revoke = async |body: serde_json::Value| {
        let reply = post_json(&service, "/__admin/tokens/revoke", &body.to_string()).await;
        (reply.status, reply.json()["revoked"].clone(), reply.json()["errors"][0]["source"]["pointer"].clone())
    };
    let (one, _, _) = (token(&service).await, token(&service).await, token(&service).await);
    let none = json!(null);
    assert_eq!(revoke(json!({"token": one})).await, (200, json!(1), none.clone()));
    assert_eq!(revoke(json!({"api": "parrot", "id": "somebody"})).await, (200, json!(0), none.clone()));
    assert_eq!(revoke(json!({"api": "parrot", "id": "demo-client"})).await, (200, json!(2), none.clone()));
    token(&service).await;
    assert_eq!(revoke(json!({"api": "parrot"})).await, (200, json!(1), none.clone()));
    token(&service).await;
    let reply = post_json(&service, "/__space/one/__admin/tokens/revoke", "").await;
    assert_eq!(reply.json(), json!({"revoked": 0}), "another space");
    assert_eq!(revoke(json!({})).await, (200, json!(1), none.clone()));
    for (body, pointer) in [
        (json!({"api": "owl"}), "/api"),
        (json!({"id": "me"}), "/api"),
        (json!({"tokens": "x"}), "/tokens"),
        (json!({"token": 7}), "/token"),
        (json!({"token": "x", "api": "parrot"}), "/token"),
    ] {
        assert_eq!(revoke(body).await, (422, none.clone(), json!(pointer)));
    }

    let put = async |body: serde_json::Value| {
        let request = Request::put("/__admin/credentials").header("content-type", "application/json");
        send(&service, request, body.to_string()).await
    };
    token(&service).await;
    let reply = put(json!({"api": "parrot", "id": "demo-client", "secret": "fresh", "revoke": true})).await;
    assert_eq!((reply.status, reply.json()), (200, json!({"revoked": 1})));
    assert_eq!(log_in(&service, LOGIN).await.status, 400);
    assert_eq!(log_in(&service, &LOGIN.replace("demo-secret", "fresh")).await.status, 200);
    let reply = put(json!({"api": "parrot", "id": "demo-client", "secret": ""})).await;
    assert_eq!((reply.status, reply.json()["errors"][0]["source"]["pointer"].clone()), (422, json!("/secret")));
}

/// What is known of the real services' oddities, over the APIs that are built in.
#[tokio::test]
async fn the_oddities_of_the_built_in_apis_are_kept() {
    let service = MockServer::builder().build().unwrap();
    for api in ["bot-open", "mluvii"].map(|name| Api::embedded(name).unwrap()) {
        let auth = api.auth().unwrap();
        let protected = api.operations().iter().find(|one| one.authenticated && !one.path.contains('{')).unwrap();
        let ask = async |name: &str, value: &str| {
            let uri = format!("/{}{}", api.name(), protected.path);
            let request = Request::builder().method(protected.method.as_str()).uri(uri);
            send(&service, request.header(name, value), Body::empty()).await
        };
        let missing = auth.refusals.missing_token.as_ref().unwrap().status;
        assert_eq!((ask("x-auth-token", "a").await.status, ask("authtoken", "a").await.status), (missing, missing));
        for value in ["Bearer other", "bearer other", "other"] {
            assert_eq!(ask("authorization", value).await.status, 401, "{} {value}", api.name());
        }
        // A scheme word counts in any case; where none belongs there, no spelling of it helps.
        let space = service.space("").unwrap();
        space.set_credential(api.name(), "odd", "odd").unwrap();
        let login = api.operations().get(&auth.operation).unwrap();
        let media = login.body.as_ref().unwrap().content[0].media_type.clone();
        let body = match media.contains("json") {
            true => json!({auth.id.as_str(): "odd", auth.secret.as_str(): "odd"}).to_string(),
            false => format!("grant_type=client_credentials&{}=odd&{}=odd", auth.id, auth.secret),
        };
        let request = Request::post(format!("/{}{}", api.name(), login.path)).header("content-type", media);
        let reply = send(&service, request, body).await;
        let token = reply.json().pointer(&auth.token).unwrap().as_str().unwrap().to_owned();
        for word in ["Bearer ", "bearer ", ""] {
            let fits = word.is_empty() == auth.scheme.is_empty();
            let status = ask("authorization", &format!("{word}{token}")).await.status;
            assert_eq!(status != 401, fits, "{} `{word}`: {status}", api.name());
        }
    }
}
