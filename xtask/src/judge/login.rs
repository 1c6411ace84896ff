//! How Schemathesis logs in: the facts of `api.toml` and of the document, in the words of Web Fuzzing Commons.

use std::collections::BTreeMap;
use std::path::Path;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::{JudgeError, read, read_json};

const FORM: &str = "application/x-www-form-urlencoded";

/// What is read of `api.toml`; without `Debug`, for there are secrets inside.
#[derive(Deserialize)]
struct Manifest {
    auth: Option<Auth>,
    #[serde(default)]
    mock: MockPart,
}

#[derive(Deserialize)]
struct Auth {
    flow: String,
    #[serde(default)]
    operation: String,
    #[serde(default)]
    id: String,
    #[serde(default)]
    secret: String,
    #[serde(default)]
    parameters: BTreeMap<String, String>,
    #[serde(default)]
    token: String,
    #[serde(default = "authorization")]
    header: String,
    cookie: Option<String>,
    query: Option<String>,
    #[serde(default)]
    scheme: String,
}

fn authorization() -> String {
    "authorization".to_owned()
}

#[derive(Default, Deserialize)]
struct MockPart {
    #[serde(default)]
    credentials: Vec<Credential>,
}

#[derive(Deserialize)]
struct Credential {
    id: String,
    secret: String,
}

/// The login with the first credential that the mock knows; none where the API has no login.
///
/// `folder` is that of the API, `url` where the mock serves it.
pub(super) fn steps(folder: &Path, url: &str) -> Result<Option<Value>, JudgeError> {
    let file = folder.join("api.toml");
    let content = |path: &Path, problem: String| JudgeError::Content { path: path.to_owned(), problem };
    let manifest: Manifest = toml::from_str(&read(&file)?).map_err(|error| content(&file, error.to_string()))?;
    let Some(auth) = manifest.auth else { return Ok(None) };
    let Some(credential) = manifest.mock.credentials.first() else {
        return Err(content(&file, "nobody may log in; add one of `[[mock.credentials]]`".to_owned()));
    };
    if auth.operation.is_empty() {
        return Ok(standing(&auth, credential));
    }
    let document = folder.join("effective.json");
    let Some((path, verb, is_form)) = operation(&read_json(&document)?, &auth.operation) else {
        return Err(content(&document, format!("there is no operation `{}`, which logs in", auth.operation)));
    };
    Ok(Some(entry(&auth, credential, &format!("{url}{path}"), &verb, is_form)))
}

/// The header of an API without a login; none where the key travels in the query, which these words do not know.
fn standing(auth: &Auth, Credential { id, secret }: &Credential) -> Option<Value> {
    let (name, value) = match (auth.flow.as_str(), &auth.cookie) {
        ("basic", _) => ("authorization", format!("Basic {}", STANDARD.encode(format!("{id}:{secret}")))),
        ("bearer", _) => ("authorization", format!("Bearer {secret}")),
        (_, Some(cookie)) => ("cookie", format!("{cookie}={secret}")),
        _ if auth.query.is_some() => return None,
        _ => (auth.header.as_str(), format!("{} {secret}", auth.scheme).trim_start().to_owned()),
    };
    Some(json!({"auth": [{"name": "mock", "fixedHeaders": [{"name": name, "value": value}]}]}))
}

/// Path, method and whether a form is sent.
fn operation(document: &Value, id: &str) -> Option<(String, String, bool)> {
    for (path, item) in document.get("paths")?.as_object()? {
        for (method, operation) in item.as_object().into_iter().flatten() {
            if operation.get("operationId").and_then(Value::as_str) == Some(id) {
                let content = operation.pointer("/requestBody/content").and_then(Value::as_object);
                let is_form = content.is_some_and(|content| content.contains_key(FORM));
                return Some((path.clone(), method.to_ascii_uppercase(), is_form));
            }
        }
    }
    None
}

fn entry(auth: &Auth, credential: &Credential, url: &str, verb: &str, is_form: bool) -> Value {
    let mut fields: Map<String, Value> = Map::new();
    if auth.flow == "client-credentials" {
        fields.insert("grant_type".to_owned(), Value::from("client_credentials"));
    }
    let own = [(&auth.id, &credential.id), (&auth.secret, &credential.secret)];
    fields.extend(auth.parameters.iter().chain(own).map(|(name, value)| (name.clone(), Value::from(value.as_str()))));
    let (content_type, payload) = if is_form {
        let mut form = form_urlencoded::Serializer::new(String::new());
        form.extend_pairs(fields.iter().filter_map(|(name, value)| Some((name, value.as_str()?))));
        (FORM, form.finish())
    } else {
        ("application/json", Value::Object(fields).to_string())
    };
    json!({"auth": [{"name": "mock", "loginEndpointAuth": {
        "externalEndpointURL": url,
        "verb": verb,
        "contentType": content_type,
        "payloadRaw": payload,
        "token": {
            "extractFrom": "body",
            "extractSelector": auth.token,
            "sendIn": "header",
            "sendName": auth.header,
            "sendTemplate": format!("{} {{token}}", auth.scheme).trim_start(),
        },
    }}]})
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_needs_no_login_is_a_header_of_every_call() {
        let demo = Credential { id: "demo".to_owned(), secret: "demo-secret".to_owned() };
        let header = |lines: &str| {
            let auth: Auth = toml::from_str(lines).unwrap();
            standing(&auth, &demo).map(|all| all["auth"][0]["fixedHeaders"][0].clone())
        };
        for (lines, name, value) in [
            ("flow = \"bearer\"", "authorization", "Bearer demo-secret"),
            ("flow = \"basic\"", "authorization", "Basic ZGVtbzpkZW1vLXNlY3JldA=="),
            ("flow = \"api-key\"\nheader = \"x-key\"", "x-key", "demo-secret"),
            ("flow = \"api-key\"\ncookie = \"key\"", "cookie", "key=demo-secret"),
        ] {
            assert_eq!(header(lines), Some(json!({"name": name, "value": value})));
        }
        assert_eq!(header("flow = \"api-key\"\nquery = \"key\""), None);
    }

    fn login(api: &str) -> Value {
        let folder = crate::step::root().join("specs").join(api);
        steps(&folder, "http://127.0.0.1:9/x").unwrap().unwrap()["auth"][0]["loginEndpointAuth"].clone()
    }

    #[test]
    fn a_login_by_client_credentials_is_a_form_with_a_scheme_before_the_token() {
        let login = login("mluvii");
        assert_eq!(login["externalEndpointURL"], "http://127.0.0.1:9/x/login/connect/token");
        assert_eq!((&login["verb"], &login["contentType"]), (&json!("POST"), &json!(FORM)));
        let payload = login["payloadRaw"].as_str().unwrap();
        for part in ["grant_type=client_credentials", "client_id=demo-client", "client_secret=demo-secret"] {
            assert!(payload.split('&').any(|one| one == part), "{payload}");
        }
        assert_eq!(login["token"]["sendTemplate"], "Bearer {token}");
    }

    #[test]
    fn a_login_by_json_sends_its_token_bare() {
        let login = login("bot-open");
        assert_eq!(login["contentType"], "application/json");
        let payload: Value = serde_json::from_str(login["payloadRaw"].as_str().unwrap()).unwrap();
        assert_eq!(payload, json!({"appId": "demo-app", "appSecret": "demo-secret"}));
        assert_eq!(login["token"]["extractSelector"], "/authToken");
        assert_eq!(login["token"]["sendTemplate"], "{token}");
    }
}
