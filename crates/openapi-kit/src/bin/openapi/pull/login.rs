//! A token of the API, got with credentials of the environment.

use std::time::Duration;

use openapi_kit::OperationIndex;
use openapi_kit::manifest::{Auth, Flow, Manifest};
use serde_json::{Map, Value, json};

use super::fetch::{self, FetchError, Fetched, Header, Request, origin};

/// Why there is no token.
#[derive(Debug, thiserror::Error)]
pub(crate) enum LoginError {
    #[error("[upstream] asks for a token, but [auth] describes no login")]
    NoAuth,
    #[error("the document has no operation `{0}`, which [auth] names as the login")]
    NoOperation(String),
    #[error("no credentials; set {id} and {secret}")]
    NoCredentials { id: String, secret: String },
    #[error("{0} belongs to none of [servers]; credentials are sent to those only")]
    Stranger(String),
    #[error("the login failed: {0}")]
    Fetch(#[from] FetchError),
    #[error("the login answered without a token at {0}")]
    NoToken(String),
}

/// The header that carries a token, for a document at `url`.
pub(crate) fn token(
    api: &str,
    manifest: &Manifest,
    document: &Value,
    url: &str,
    pause: Duration,
) -> Result<Header, LoginError> {
    let auth = manifest.auth.as_ref().filter(|auth| !auth.operation.is_empty()).ok_or(LoginError::NoAuth)?;
    let operations = OperationIndex::new(document).ok();
    let operation = operations.as_ref().and_then(|all| all.get(&auth.operation));
    let path = operation.map(|one| one.path.clone()).ok_or_else(|| LoginError::NoOperation(auth.operation.clone()))?;
    let form = form(api, auth)?;
    let kind =
        if auth.flow == Flow::ClientCredentials { "application/x-www-form-urlencoded" } else { "application/json" };
    let request = Request {
        url: format!("{}{path}", base(manifest, url)?),
        headers: vec![Header::plain("content-type", kind), Header::plain("accept", "application/json")],
        form: Some(form),
    };
    let Fetched::Document { body, .. } = fetch::fetch(&request, pause)? else {
        return Err(LoginError::NoToken(auth.token.clone()));
    };
    let answer: Value = serde_json::from_slice(&body).unwrap_or_default();
    let token = answer.pointer(&auth.token).and_then(Value::as_str);
    let token = token.ok_or_else(|| LoginError::NoToken(auth.token.clone()))?;
    Ok(Header::secret(&auth.header, format!("{} {token}", auth.scheme).trim().to_owned()))
}

/// The server that the document belongs to; on this machine, whatever listens there.
fn base(manifest: &Manifest, url: &str) -> Result<String, LoginError> {
    let here = origin(url);
    let host = here.split_once("://").map_or(here, |(_, host)| host);
    let host = host.rsplit_once(':').map_or(host, |(host, _)| host);
    let own = manifest.servers.values().find(|server| origin(server) == here);
    match own {
        Some(server) => Ok(server.trim_end_matches('/').to_owned()),
        None if matches!(host, "127.0.0.1" | "localhost" | "[::1]") => Ok(here.to_owned()),
        None => Err(LoginError::Stranger(here.to_owned())),
    }
}

fn form(api: &str, auth: &Auth) -> Result<String, LoginError> {
    let (ids, secrets) = (variables(api, &auth.id), variables(api, &auth.secret));
    let look = |names: &[String]| names.iter().find_map(|name| std::env::var(name).ok());
    let (Some(id), Some(secret)) = (look(&ids), look(&secrets)) else {
        return Err(LoginError::NoCredentials { id: ids.join(" or "), secret: secrets.join(" or ") });
    };
    let mut members: Map<String, Value> =
        auth.parameters.iter().map(|(name, value)| (name.clone(), json!(value))).collect();
    members.insert(auth.id.clone(), json!(id));
    members.insert(auth.secret.clone(), json!(secret));
    if auth.flow != Flow::ClientCredentials {
        return Ok(Value::Object(members).to_string());
    }
    let mut form = form_urlencoded::Serializer::new(String::new());
    form.append_pair("grant_type", "client_credentials");
    for (name, value) in &members {
        form.append_pair(name, value.as_str().unwrap_or_default());
    }
    Ok(form.finish())
}

/// The environment's variables for an API: of its whole name first, then of its first word, as in `BOT_OPEN_APP_ID` and
/// `BOT_APP_ID`; the same as for `cargo xtask drift`.
fn variables(api: &str, member: &str) -> Vec<String> {
    let mut words = String::new();
    for c in member.chars() {
        if c.is_ascii_uppercase() {
            words.push('_');
        }
        words.push(c.to_ascii_uppercase());
    }
    let whole = api.to_ascii_uppercase().replace('-', "_");
    let first = whole.split('_').next().unwrap_or_default().to_owned();
    let mut names = vec![format!("{whole}_{words}"), format!("{first}_{words}")];
    names.dedup();
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn variables_are_named_after_the_api_and_the_member() {
        assert_eq!(variables("mluvii", "client_id"), ["MLUVII_CLIENT_ID"]);
        assert_eq!(variables("bot-open", "appId"), ["BOT_OPEN_APP_ID", "BOT_APP_ID"]);
    }
}
