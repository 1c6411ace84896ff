//! Logins over the admin API: secrets that rotate, tokens that are taken back.

use serde_json::{Value, json};

use super::{Answer, Call, done, input};
use crate::login_space::AccessError;
use crate::problem::Problem;

impl Call<'_> {
    /// `{}` for all tokens, `{"token": "…"}` for one, `{"api": "…"}` or `{"api": "…", "id": "…"}` for some.
    pub(super) fn revoke_tokens(&self) -> Answer {
        let sent = self.json()?;
        let members = sent.as_object().ok_or_else(|| input("", "write an object"))?;
        if let Some(name) = members.keys().find(|name| !matches!(name.as_str(), "token" | "api" | "id")) {
            return Err(input(&format!("/{name}"), "there are `token`, `api` and `id`"));
        }
        let revoked = match (text(&sent, "token")?, text(&sent, "api")?, text(&sent, "id")?) {
            (None, None, None) => self.space.revoke_tokens(),
            (Some(token), None, None) => usize::from(self.space.revoke_token(token)),
            (None, Some(api), None) => self.space.revoke_tokens_at(api)?,
            (None, Some(api), Some(id)) => self.space.revoke_tokens_of(api, id)?,
            (None, None, Some(_)) => return Err(input("/api", "an `id` needs the name of its API beside it")),
            (Some(_), _, _) => return Err(input("/token", "a token is alone; remove `api` and `id`")),
        };
        done(json!({"revoked": revoked}))
    }

    /// `{"api": "…", "id": "…", "secret": "…"}`, and `"revoke": true` to take the tokens of this id back too.
    pub(super) fn set_credential(&self) -> Answer {
        let sent = self.json()?;
        let needed = |name: &str| text(&sent, name)?.ok_or_else(|| input(&format!("/{name}"), "write a text"));
        let revoke = match sent.get("revoke") {
            None => false,
            Some(Value::Bool(revoke)) => *revoke,
            Some(_) => return Err(input("/revoke", "write true or false")),
        };
        let (api, id, secret) = (needed("api")?, needed("id")?, needed("secret")?);
        self.space.set_credential(api, id, secret)?;
        let revoked = if revoke { self.space.revoke_tokens_of(api, id)? } else { 0 };
        done(json!({"revoked": revoked}))
    }
}

fn text<'a>(sent: &'a Value, name: &str) -> Result<Option<&'a str>, Box<Problem>> {
    match sent.get(name) {
        None => Ok(None),
        Some(Value::String(text)) => Ok(Some(text)),
        Some(_) => Err(input(&format!("/{name}"), "write a text")),
    }
}

impl From<AccessError> for Box<Problem> {
    fn from(error: AccessError) -> Self {
        let pointer = match &error {
            AccessError::NoApi { .. } | AccessError::NoLogin { .. } => "/api",
            AccessError::Empty => "/secret",
            AccessError::TooMany(_) => "",
        };
        input(pointer, &error.to_string())
    }
}
