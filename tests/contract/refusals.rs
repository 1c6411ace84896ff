//! What the mock says to a request that breaks the document or that nothing answers.

use mock_server::MockServer;
use serde_json::{Value, json};

struct Session {
    mock: MockServer,
    http: reqwest::Client,
    token: String,
}

async fn session() -> Session {
    let mock = super::mock(&tests::subject::MLUVII).await;
    let http = reqwest::Client::new();
    let form = "grant_type=client_credentials&client_id=demo-client&client_secret=demo-secret";
    let answer: Value = http
        .post(format!("{}/login/connect/token", mock.api_url("mluvii").unwrap()))
        .header("content-type", "application/x-www-form-urlencoded")
        .body(form)
        .send()
        .await
        .unwrap()
        .json()
        .await
        .unwrap();
    Session { token: answer["access_token"].as_str().unwrap().to_owned(), mock, http }
}

impl Session {
    async fn send(&self, method: reqwest::Method, path: &str, body: Option<Value>) -> (u16, String, Value) {
        let url = format!("{}{path}", self.mock.api_url("mluvii").unwrap());
        let mut request = self.http.request(method, url).bearer_auth(&self.token);
        if let Some(body) = body {
            request = request.json(&body);
        }
        let answer = request.send().await.unwrap();
        let mark =
            answer.headers().get("x-mock-error").map(|value| value.to_str().unwrap().to_owned()).unwrap_or_default();
        (answer.status().as_u16(), mark, answer.json().await.unwrap())
    }
}

#[tokio::test]
async fn a_broken_body_is_refused_with_every_place_named() {
    let session = session().await;
    let body = json!({"eventTypes": ["SessionEnded", 7], "callbackUrl": 5});
    let (status, mark, problem) = session.send(reqwest::Method::POST, "/api/v1/Webhooks", Some(body)).await;
    assert_eq!((status, mark.as_str()), (400, "invalid-request"));
    insta::assert_json_snapshot!("broken_body", problem);
}

#[tokio::test]
async fn a_broken_query_is_refused_with_the_parameter_named() {
    let session = session().await;
    let (status, mark, problem) =
        session.send(reqwest::Method::GET, "/api/v1/Sessions?limit=many&Channel=Smoke", None).await;
    assert_eq!((status, mark.as_str()), (400, "invalid-request"));
    insta::assert_json_snapshot!("broken_query", problem);
}

#[tokio::test]
async fn an_unknown_path_names_the_nearest_ones() {
    let session = session().await;
    let (status, _, problem) = session.send(reqwest::Method::GET, "/api/v1/Sesions", None).await;
    assert_eq!(status, 404);
    insta::assert_json_snapshot!("unknown_path", problem);
}
