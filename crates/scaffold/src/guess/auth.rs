//! How callers show who they are, by the security schemes of the document.

use openapi_kit::{Operation, OperationIndex};
use serde_json::{Map, Value, json};

use super::servers::host;
use crate::overlay::{Action, below, target};

/// How callers show who they are, and why we think so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Auth {
    pub(crate) kind: Kind,
    /// One line.
    pub(crate) why: String,
}

/// The kinds of credential.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Kind {
    /// None at all.
    Open,
    Bearer,
    Basic,
    /// `header`, `query` or `cookie`, and its name.
    ApiKey(&'static str, String),
    ClientCredentials {
        operation: String,
        /// Where the login lives, if not below the base URL.
        url: Option<String>,
        scopes: Vec<String>,
    },
}

impl Kind {
    /// What one would rather be asked for, where operations take either.
    fn rank(&self) -> usize {
        match self {
            Self::ClientCredentials { .. } => 0,
            Self::Bearer => 1,
            Self::ApiKey(..) => 2,
            Self::Basic => 3,
            Self::Open => 4,
        }
    }
}

/// A scheme of the document that a client can follow.
struct Scheme<'a> {
    name: &'a str,
    kind: Kind,
    why: String,
    token_url: Option<&'a str>,
}

/// The guess, and the actions that bring all operations to it: security, and the login.
pub(super) fn guessed(
    document: &Value,
    index: &OperationIndex,
    servers: &[(String, String)],
    source: &str,
    notes: &mut Vec<String>,
) -> (Auth, Vec<Action>, Vec<Action>) {
    let protected: Vec<&Operation> = index.iter().filter(|operation| operation.authenticated).collect();
    let open = |why: &str| (Auth { kind: Kind::Open, why: why.to_owned() }, Vec::new(), Vec::new());
    if protected.is_empty() {
        return open("no operation of the document asks for a credential");
    }
    let schemes = document.pointer("/components/securitySchemes").and_then(Value::as_object);
    let mut known: Vec<Scheme<'_>> = Vec::new();
    for (name, scheme) in schemes.into_iter().flatten() {
        match read(name, super::schema::resolved(document, scheme)) {
            Some(scheme) => known.push(scheme),
            None => notes.push(format!("the security scheme `{name}` is of a kind that no client here knows")),
        }
    }
    let takes = |operation: &Operation, scheme: &Scheme<'_>| {
        alternatives(document, operation).iter().any(|one| one.len() == 1 && one.contains_key(scheme.name))
    };
    let count = |scheme: &Scheme<'_>| protected.iter().filter(|operation| takes(operation, scheme)).count();
    let best = known.iter().max_by_key(|scheme| (count(scheme), std::cmp::Reverse(scheme.kind.rank())));
    let Some(best) = best.filter(|scheme| count(scheme) > 0) else {
        notes.push(
            "what the document asks callers for cannot be followed; calls go out without a credential".to_owned(),
        );
        return open("no security scheme of the document is one that can be followed by itself");
    };
    let why = format!(
        "the security scheme `{}` {}; {} of {} protected operations take it",
        best.name,
        best.why,
        count(best),
        protected.len()
    );
    let mut security = unified(document, &protected, best.name, notes);
    let mut kind = best.kind.clone();
    let mut login = Vec::new();
    if let (Kind::ClientCredentials { operation, url, .. }, Some(token_url)) = (&mut kind, best.token_url) {
        let base = servers.first().map_or("", |(_, url)| url.as_str());
        let place = LoginPlace::of(token_url, base);
        *url = place.url.clone();
        let at_place = index.iter().find(|one| one.path == place.path && one.method == "POST");
        match at_place {
            Some(own) if takes_form(own) => {
                *operation = own.id.clone();
                if own.authenticated {
                    let why = "Nobody has a token before the login.";
                    if document.pointer(&own.pointer).is_some_and(|own| own.get("security").is_some()) {
                        security.push(Action::remove(below(&target(own), "security"), why));
                    }
                    security.push(Action::update(target(own), why, json!({"security": []})));
                }
            }
            _ => {
                *operation = unused_id(index);
                login.push(login_action(document, &place.path, operation, source));
            }
        }
    }
    (Auth { kind, why }, security, login)
}

/// What an operation takes: each entry is one way, with the names of its schemes.
fn alternatives<'a>(document: &'a Value, operation: &Operation) -> Vec<&'a Map<String, Value>> {
    let own = document.pointer(&operation.pointer).and_then(|operation| operation.get("security"));
    let all = own.or_else(|| document.get("security")).and_then(Value::as_array);
    all.into_iter().flatten().filter_map(Value::as_object).collect()
}

fn read<'a>(name: &'a str, scheme: &'a Value) -> Option<Scheme<'a>> {
    let word = |key: &str| scheme[key].as_str().unwrap_or_default();
    let made = |kind, why: &str, token_url| Some(Scheme { name, kind, why: why.to_owned(), token_url });
    match (word("type"), word("scheme").to_ascii_lowercase().as_str(), word("in")) {
        ("http", "bearer", _) => made(Kind::Bearer, "is `http`, `bearer`", None),
        ("http", "basic", _) => made(Kind::Basic, "is `http`, `basic`", None),
        ("apiKey", _, place) => {
            let place = ["header", "query", "cookie"].into_iter().find(|known| *known == place)?;
            let key = match place {
                "header" => word("name").to_ascii_lowercase(),
                _ => word("name").to_owned(),
            };
            let why = format!("is an API key in the {place} `{}`", word("name"));
            (!key.is_empty()).then(|| made(Kind::ApiKey(place, key), &why, None)).flatten()
        }
        ("oauth2", ..) => match scheme.pointer("/flows/clientCredentials") {
            Some(flow) if flow["tokenUrl"].as_str().is_some_and(|url| !url.is_empty()) => {
                let scopes = flow["scopes"].as_object().into_iter().flatten().map(|(scope, _)| scope.clone()).collect();
                let kind = Kind::ClientCredentials { operation: String::new(), url: None, scopes };
                made(kind, "has the OAuth 2.0 flow `clientCredentials`", flow["tokenUrl"].as_str())
            }
            _ => made(
                Kind::Bearer,
                "has OAuth 2.0 flows that need a person, so the caller hands in a token that was obtained elsewhere",
                None,
            ),
        },
        ("openIdConnect", ..) => {
            made(Kind::Bearer, "is OpenID Connect, so the caller hands in a token that was obtained elsewhere", None)
        }
        _ => None,
    }
}

/// What makes the scheme the first way of each protected operation.
fn unified(document: &Value, protected: &[&Operation], scheme: &str, notes: &mut Vec<String>) -> Vec<Action> {
    let mut actions = Vec::new();
    let mut foreign = Vec::new();
    for operation in protected {
        let ways = alternatives(document, operation);
        if ways.first().is_some_and(|first| first.keys().next().is_some_and(|name| name == scheme)) {
            continue;
        }
        let place = target(operation);
        let (mut own, others): (Vec<_>, Vec<_>) =
            ways.into_iter().partition(|one| one.len() == 1 && one.contains_key(scheme));
        let written = json!(others);
        let mut update = Map::new();
        let why = if own.is_empty() {
            foreign.push(operation.id.as_str());
            update.insert("security".to_owned(), json!([{scheme: []}]));
            update.insert("x-security-of-vendor".to_owned(), written);
            "The document asks for another credential here; a client has one for all operations."
        } else {
            own.extend(others);
            update.insert("security".to_owned(), json!(own));
            "The order says which way is followed."
        };
        if document.pointer(&operation.pointer).is_some_and(|own| own.get("security").is_some()) {
            actions.push(Action::remove(below(&place, "security"), why));
        }
        actions.push(Action::update(place, why, Value::Object(update)));
    }
    if !foreign.is_empty() {
        notes.push(format!(
            "{} take another credential than `{scheme}` by the document; client and mock send and ask for `{scheme}` all \
             the same (overlays/030-security.yaml)",
            foreign.join(", ")
        ));
    }
    actions
}

fn takes_form(operation: &Operation) -> bool {
    let content = operation.body.iter().flat_map(|body| &body.content);
    content.into_iter().any(|media| media.media_type == "application/x-www-form-urlencoded")
}

fn unused_id(index: &OperationIndex) -> String {
    let free = ["createToken", "createAccessToken", "logInWithClientCredentials"];
    free.into_iter().find(|id| index.get(id).is_none()).unwrap_or("createClientCredentialsToken").to_owned()
}

/// Where to log in.
struct LoginPlace {
    path: String,
    url: Option<String>,
}

impl LoginPlace {
    fn of(token_url: &str, base: &str) -> Self {
        let absolute = match (token_url.starts_with('/'), host(base)) {
            (true, Some(host)) => format!("{host}{token_url}"),
            _ => token_url.to_owned(),
        };
        let absolute = absolute.split(['?', '#']).next().unwrap_or_default().trim_end_matches('/').to_owned();
        let below = absolute.strip_prefix(base).filter(|rest| rest.starts_with('/') && !base.is_empty());
        if let Some(path) = below {
            return Self { path: path.to_owned(), url: None };
        }
        let host = host(&absolute).unwrap_or_default();
        let path = &absolute[host.len()..];
        let path = if path.is_empty() { "/token" } else { path };
        let path = if path.starts_with('/') { path.to_owned() } else { format!("/{path}") };
        Self { path, url: (!host.is_empty()).then(|| absolute.clone()) }
    }
}

/// The login as an operation: RFC 6749, section 4.4.
fn login_action(document: &Value, path: &str, operation: &str, source: &str) -> Action {
    let text = json!({"type": "string"});
    let answer = |description: &str, schema: Value| json!({"description": description, "content": {"application/json": {"schema": schema}}});
    let error =
        json!({"type": "object", "required": ["error"], "properties": {"error": text, "error_description": text}});
    let login = json!({
        "operationId": operation,
        "tags": ["login"],
        "summary": "Log in with a client id and its secret",
        "security": [],
        "x-evidence": "documented",
        "x-sources": [format!("{source}: tokenUrl of its security scheme"), "RFC 6749, section 4.4"],
        "requestBody": {"required": true, "content": {"application/x-www-form-urlencoded": {"schema": {
            "type": "object",
            "required": ["grant_type", "client_id", "client_secret"],
            "properties": {
                "grant_type": {"type": "string", "enum": ["client_credentials"]},
                "client_id": text,
                "client_secret": {"type": "string", "format": "password", "x-secret": true},
                "scope": text,
            },
        }}}},
        "responses": {
            "200": answer("A token", json!({
                "type": "object",
                "required": ["access_token", "token_type"],
                "properties": {
                    "access_token": {"type": "string", "x-secret": true},
                    "token_type": text,
                    "expires_in": {"type": "integer", "minimum": 1},
                },
            })),
            "400": answer("The login was refused", error.clone()),
            "401": answer("The login was refused", error),
        },
    });
    let why = "The security scheme names this address; the form is that of RFC 6749.";
    match document["paths"].get(path) {
        Some(_) => Action::update(below("$.paths", path), why, json!({"post": login})),
        None => Action::update("$.paths", why, json!({path: {"post": login}})),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_login_has_a_path_below_the_base_url_or_an_address_of_its_own() {
        for (token_url, base, path, url) in [
            ("https://a.example.com/v1/token", "https://a.example.com/v1", "/token", None),
            ("/v1/token", "https://a.example.com/v1", "/token", None),
            ("/oauth/token", "https://a.example.com/v1", "/oauth/token", Some("https://a.example.com/oauth/token")),
            ("https://login.example.com/t", "https://a.example.com", "/t", Some("https://login.example.com/t")),
            ("https://login.example.com", "https://a.example.com", "/token", Some("https://login.example.com")),
            ("/token", "", "/token", None),
        ] {
            let place = LoginPlace::of(token_url, base);
            assert_eq!((&*place.path, place.url.as_deref()), (path, url), "{token_url} {base}");
        }
    }
}
