//! The credentials of the environment, and the login that they are for.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use client_runtime::dispatch::{AnswerBody, Arguments, DispatchError};
use openapi_kit::manifest::{Auth, Flow, Manifest};
use serde_json::{Map, Value, json};

use crate::Problem;

/// Id and secret. No `Debug`: nothing shows them.
pub(crate) struct Credentials {
    id: String,
    secret: String,
}

/// The names of the environment's variables for an API: of its whole name first, then of its first word, as in
/// `BOT_OPEN_APP_ID` and `BOT_APP_ID`.
fn names(api: &str, member: &str) -> Vec<String> {
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

impl Credentials {
    /// Those of the environment; on this machine, else, those that the mock server knows.
    pub(crate) fn find(api: &str, manifest: &Manifest, auth: &Auth, loopback: bool) -> Result<Self, Problem> {
        let look = |member: &str| names(api, member).iter().find_map(|name| std::env::var(name).ok());
        let (id_member, secret_member) = match auth.flow {
            Flow::ClientCredentials | Flow::AppLogin => (Some(&*auth.id), &*auth.secret),
            Flow::Basic => (Some("user"), "password"),
            Flow::Bearer => (None, "token"),
            Flow::ApiKey => (None, "api_key"),
        };
        if let (Some(id), Some(secret)) = (id_member.map_or(Some(String::new()), look), look(secret_member)) {
            return Ok(Self { id, secret });
        }
        let demo = manifest.mock.credentials.first().filter(|_| loopback);
        demo.map(|demo| Self { id: demo.id.clone(), secret: demo.secret.clone() }).ok_or_else(|| {
            let wanted = id_member.into_iter().chain([secret_member]).map(|member| names(api, member).join(" or "));
            format!("no credentials; set {}", wanted.collect::<Vec<_>>().join(" and ")).into()
        })
    }

    /// What is sent with every call where there is no login.
    pub(crate) fn token(&self, auth: &Auth) -> String {
        match auth.flow {
            Flow::Basic => STANDARD.encode(format!("{}:{}", self.id, self.secret)),
            _ => self.secret.clone(),
        }
    }

    /// The arguments of the login operation.
    pub(crate) fn arguments(&self, auth: &Auth) -> Arguments {
        let mut body: Map<String, Value> =
            auth.parameters.iter().map(|(name, value)| (name.clone(), json!(value))).collect();
        if auth.flow == Flow::ClientCredentials {
            body.insert("grant_type".to_owned(), json!("client_credentials"));
        }
        body.insert(auth.id.clone(), json!(self.id));
        body.insert(auth.secret.clone(), json!(self.secret));
        Arguments { body: Some(Value::Object(body)), ..Arguments::default() }
    }
}

/// The token out of the raw answer to the login.
///
/// # Errors
/// Words that name the status, and no more.
pub(crate) fn token(auth: &Auth, status: Option<u16>, body: Option<&Value>) -> Result<String, Problem> {
    let token = body.and_then(|body| body.pointer(&auth.token)).and_then(Value::as_str);
    match (status, token) {
        (Some(200..300), Some(token)) => Ok(token.to_owned()),
        (Some(200..300), None) => Err(format!("the login answered without a token at {}", auth.token).into()),
        (Some(status), _) => Err(format!("the login was refused with {status}; look at the credentials").into()),
        (None, _) => Err("the service did not answer the login".into()),
    }
}

/// What the typed client made of an answer: nothing to say, a complaint about its form, or why there was no call.
pub(crate) fn complaint(outcome: Result<AnswerBody, DispatchError>) -> Complaint {
    match outcome {
        Ok(_) => Complaint::None,
        Err(DispatchError::Call(error)) => match error.status() {
            // A refusal is the service's right, and whether it is documented is seen elsewhere.
            Some(status) if status.as_u16() >= 300 && error.mismatch().is_none() => Complaint::None,
            _ => Complaint::Form(error.to_string()),
        },
        Err(DispatchError::Argument { name, .. }) => {
            Complaint::Uncalled(format!("the value of `{name}` is of another type"))
        }
        Err(other) => Complaint::Uncalled(other.to_string()),
    }
}

/// See [`complaint`].
pub(crate) enum Complaint {
    None,
    Form(String),
    Uncalled(String),
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn variables_are_named_after_the_api_and_the_member() {
        assert_eq!(names("mluvii", "client_id"), ["MLUVII_CLIENT_ID"]);
        assert_eq!(names("bot-open", "appSecret"), ["BOT_OPEN_APP_SECRET", "BOT_APP_SECRET"]);
    }
}
