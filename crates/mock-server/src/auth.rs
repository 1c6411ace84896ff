//! How callers of an API show who they are, as its `api.toml` describes it: the login and the check of its tokens, or the
//! check of a key, a password or a token that is sent instead of a login.

use std::time::Duration;

use axum::body::Body;
use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::request::Parts;
use http::{HeaderMap, HeaderValue, Response, StatusCode};
use openapi_kit::index::Location;
use openapi_kit::manifest::{Auth, Credential, Flow, Refusal};
use openapi_kit::{OperationIndex, pointer};
use serde_json::{Map, Value, json};

use crate::clock::rfc3339;
use crate::content::{self, Content};
use crate::credentials::Credentials;
use crate::fixture::Answer;
use crate::permission::{self, Rights};
use crate::problem::{MOCK_ERROR, MOCK_REASON};
use crate::shown::{self, Spot};
use crate::token::{Standing, Tokens};

/// The login of one API.
pub(crate) struct Login {
    auth: Auth,
    spot: Spot,
    /// The name of a key in the query that no operation declares as a parameter.
    query_key: Option<String>,
    known: Vec<Known>,
    /// Whether any of them may not call everything.
    limited: bool,
    /// The success fixture of the login; its token, lifetime and expiry are replaced.
    template: Option<Answer>,
    lifetime: Duration,
}

/// A pair of credentials that may log in from the start.
struct Known {
    id: String,
    secret: String,
    /// What it may call; none for everything.
    rights: Option<Rights>,
}

/// What an API keeps in a space about those who log in.
#[derive(Clone, Copy)]
pub(crate) struct Visitors<'a> {
    pub(crate) tokens: &'a Tokens,
    /// Secrets that were changed since the start.
    pub(crate) credentials: &'a Credentials,
}

/// A login or a token that was turned down.
#[derive(Debug)]
pub(crate) struct Refused {
    /// The value of `x-mock-error`.
    pub(crate) kind: &'static str,
    reason: String,
    status: StatusCode,
    body: Option<Bytes>,
}

impl Login {
    /// `own` are the credentials of the manifest, `extra` further ones, which win over them.
    ///
    /// # Errors
    /// What is wrong, when the manifest names something that is no header, or rights to what is not there.
    pub(crate) fn new(
        auth: Auth,
        (own, extra): (&[Credential], &[Credential]),
        index: &OperationIndex,
        template: Option<Answer>,
        lifetime: Option<Duration>,
    ) -> Result<Self, String> {
        let spot = Spot::of(&auth)?;
        let is_declared = |name: &String| {
            let mut parameters = index.iter().flat_map(|operation| &operation.parameters);
            parameters.any(|parameter| parameter.location == Location::Query && parameter.name == *name)
        };
        let query_key = auth.query.clone().filter(|name| !is_declared(name));
        let lifetime = lifetime.unwrap_or(Duration::from_secs(auth.default_lifetime_s));
        let extra = extra.iter().rev().map(|credential| (format!("the credential `{}`", credential.id), credential));
        let own = own.iter().enumerate().map(|(number, credential)| (key(number), credential));
        let mut known: Vec<Known> = Vec::new();
        for (place, credential) in extra.chain(own) {
            let rights =
                permission::compile(credential, index).map_err(|(key, problem)| format!("{place}.{key}: {problem}"))?;
            known.push(Known { id: credential.id.clone(), secret: credential.secret.clone(), rights });
        }
        let limited = known.iter().any(|known| known.rights.is_some());
        Ok(Self { auth, spot, query_key, known, limited, template, lifetime })
    }

    /// operationId of the login; none where there is no login.
    pub(crate) fn operation(&self) -> Option<&str> {
        self.auth.login()
    }

    /// Whether a query value of this name is the key, and nothing that the operation knows.
    pub(crate) fn is_key(&self, name: &str) -> bool {
        self.query_key.as_deref() == Some(name)
    }

    /// Checks the token of a protected call against those that were given out, or what is sent instead, and what its
    /// owner may call.
    pub(crate) fn check(
        &self,
        parts: &Parts,
        visitors: Visitors<'_>,
        now: Duration,
        operation: usize,
    ) -> Result<(), Refused> {
        let refusals = &self.auth.refusals;
        let wrong = |reason: String| Refused::new("wrong-token", reason, refusals.wrong_token.as_ref());
        let Some(value) = self.spot.read(parts).map_err(wrong)? else {
            let reason = format!("{} is missing{}", self.spot, self.hint(" first"));
            return Err(Refused::new("missing-token", reason, refusals.missing_token.as_ref()));
        };
        let token = self.bare_token(&value).map_err(wrong)?;
        if !self.auth.flow.has_login() {
            let owner = self.standing_owner(token, visitors.credentials)?;
            return self.check_rights(Some(&owner), operation);
        }
        let tokens = visitors.tokens;
        match tokens.standing(token, now) {
            Standing::Valid if self.limited => self.check_rights(tokens.owner(token).as_deref(), operation),
            Standing::Valid => Ok(()),
            Standing::Revoked => {
                let reason = format!("the token was revoked{}", self.hint(" again"));
                Err(Refused::new("revoked-token", reason, refusals.wrong_token.as_ref()))
            }
            Standing::Unknown => Err(wrong("this token was not given out by this mock".to_owned())),
            Standing::Expired => {
                let reason = format!("the token's time is over{}", self.hint(" again"));
                Err(Refused::new("expired-token", reason, refusals.expired_token.as_ref()))
            }
        }
    }

    /// Where a token comes from.
    fn hint(&self, when: &str) -> String {
        self.operation().map_or_else(String::new, |login| format!("; log in with `{login}`{when}"))
    }

    /// Who sends this key, password or token, which needs no login.
    fn standing_owner(&self, shown: &str, changed: &Credentials) -> Result<String, Refused> {
        let refusals = &self.auth.refusals;
        if self.auth.flow == Flow::Basic {
            let wrong = |reason: String| {
                let refusal = refusals.wrong_credentials.as_ref().or(refusals.wrong_token.as_ref());
                Refused::new("wrong-credentials", reason, refusal)
            };
            let pair = shown::user_password(shown);
            let (id, secret) =
                pair.ok_or_else(|| wrong("a name, a colon and a password in base64 must follow `Basic`".to_owned()))?;
            return match self.opens(&id, &secret, changed) {
                Some(true) => Ok(id),
                Some(false) => Err(wrong("this is not the password of this user".to_owned())),
                None => Err(wrong("this mock does not know this user".to_owned())),
            };
        }
        let own = || self.known.iter().find(|known| self.opens(&known.id, shown, changed) == Some(true));
        changed.owner_of(shown).or_else(|| own().map(|known| known.id.clone())).ok_or_else(|| {
            let reason = "this mock does not know what was sent; the secrets of `mock.credentials` in api.toml open it";
            Refused::new("wrong-token", reason.to_owned(), refusals.wrong_token.as_ref())
        })
    }

    /// Whether `secret` opens `id`; none for an unknown one.
    fn opens(&self, id: &str, secret: &str, changed: &Credentials) -> Option<bool> {
        changed.opens(id, secret).or_else(|| {
            let known = self.known.iter().find(|known| known.id == id)?;
            Some(known.secret == secret)
        })
    }

    fn check_rights(&self, owner: Option<&str>, operation: usize) -> Result<(), Refused> {
        let owner = owner.and_then(|owner| self.known.iter().find(|known| known.id == owner));
        match owner.and_then(|known| Some((known, known.rights.as_ref()?))) {
            Some((known, rights)) if !rights.get(operation).is_some_and(|may| *may) => {
                let reason = format!(
                    "`{}` has no right to call this operation; log in as another one, or extend its `allow` or `read_only`",
                    known.id
                );
                let refused = Refused::new("forbidden", reason, self.auth.refusals.forbidden.as_ref());
                Err(if self.auth.refusals.forbidden.is_none() {
                    Refused { status: StatusCode::FORBIDDEN, ..refused }
                } else {
                    refused
                })
            }
            _ => Ok(()),
        }
    }

    /// Ends the life of the token that was sent, and says what the API says of expired tokens. What needs no login goes
    /// on being valid.
    pub(crate) fn expire(&self, parts: &Parts, tokens: &Tokens) -> Refused {
        let sent = self.spot.read(parts).ok().flatten();
        if let Some(token) = sent.as_deref().and_then(|value| self.bare_token(value).ok()) {
            tokens.expire(token);
        }
        let reason = format!("a fault ended the token's time{}", self.hint(" again"));
        Refused::new("expired-token", reason, self.auth.refusals.expired_token.as_ref())
    }

    /// The token without its scheme word.
    fn bare_token<'a>(&self, value: &'a str) -> Result<&'a str, String> {
        let value = value.trim();
        if !matches!(self.spot, Spot::Header(_)) {
            return Ok(value);
        }
        let (word, rest) = value.split_once(' ').unwrap_or((value, ""));
        if self.auth.scheme.is_empty() {
            return match rest {
                "" => Ok(value),
                _ => Err(format!("the token travels bare here, without the word `{}` before it", shown_word(word))),
            };
        }
        if rest.is_empty() || !word.eq_ignore_ascii_case(&self.auth.scheme) {
            return Err(format!("the word `{}` and a space must stand before the token", self.auth.scheme));
        }
        Ok(rest.trim())
    }

    /// Answers a login.
    pub(crate) fn log_in(
        &self,
        content_type: &str,
        body: &Content,
        visitors: Visitors<'_>,
        now: Duration,
    ) -> Result<Answer, Refused> {
        let refusals = &self.auth.refusals;
        let malformed = |reason: String| Refused::new("malformed-login", reason, refusals.malformed.as_ref());
        let members = self.members(content_type, body).map_err(malformed)?;
        let text = |name: &str| match members.get(name) {
            Some(Value::String(text)) if !text.is_empty() => Ok(text.as_str()),
            Some(Value::String(_)) => Err(malformed(format!("`{name}` is empty"))),
            Some(_) => Err(malformed(format!("`{name}` must be one text"))),
            None => Err(malformed(format!("`{name}` is missing"))),
        };
        if self.auth.flow == Flow::ClientCredentials {
            let grant = text("grant_type")?;
            if grant != "client_credentials" {
                let reason = "this mock knows the grant type `client_credentials` only".to_owned();
                return Err(Refused::new("unknown-grant", reason, refusals.unknown_grant.as_ref()));
            }
        }
        let (id, secret) = (text(&self.auth.id)?, text(&self.auth.secret)?);
        let reason = match self.opens(id, secret, visitors.credentials) {
            Some(true) => return Ok(self.token_answer(visitors.tokens, now, id)),
            Some(false) => format!("`{}` is not the secret of this `{}`", self.auth.secret, self.auth.id),
            None => format!("this mock does not know this `{}`", self.auth.id),
        };
        Err(Refused::new("wrong-credentials", reason, refusals.wrong_credentials.as_ref()))
    }

    fn members<'a>(&self, content_type: &str, body: &'a Content) -> Result<&'a Map<String, Value>, String> {
        let (wanted, value) = match (self.auth.flow, body) {
            (Flow::ClientCredentials, Content::Form(value)) => ("", Some(value)),
            (Flow::ClientCredentials, _) => ("application/x-www-form-urlencoded", None),
            (_, Content::Json(value)) => ("", Some(value)),
            (_, Content::Broken(words)) => return Err(format!("the body is not JSON: {words}")),
            (_, _) => ("application/json", None),
        };
        match (value, body) {
            (Some(Value::Object(members)), _) => Ok(members),
            (Some(_), _) => Err("the body must be an object".to_owned()),
            (None, Content::Absent) => Err(format!("a body of type {wanted} is missing")),
            (None, _) => Err(format!("the body must be of type {wanted}, not `{}`", content::essence(content_type))),
        }
    }

    /// The success fixture with a new token in it.
    fn token_answer(&self, tokens: &Tokens, now: Duration, owner: &str) -> Answer {
        let expires = now.saturating_add(self.lifetime);
        let token = tokens.issue(expires, owner);
        let mut body = self.template.as_ref().and_then(Answer::json).unwrap_or_else(|| json!({}));
        set(&mut body, &self.auth.token, Value::String(token));
        if let Some(at) = &self.auth.lifetime {
            set(&mut body, at, Value::from(self.lifetime.as_secs()));
        }
        let present = self.auth.expires_at.iter().filter(|at| body.pointer(at).is_some());
        let mut places: Vec<_> = present.cloned().collect();
        if places.is_empty() {
            places.extend(self.auth.expires_at.first().cloned());
        }
        for at in places {
            let moment = moment_like(body.pointer(&at), expires);
            set(&mut body, &at, moment);
        }
        let bytes = Some(Bytes::from(body.to_string()));
        match &self.template {
            Some(template) => Answer { body: bytes, ..template.clone() },
            None => {
                let headers = HeaderMap::from_iter([(CONTENT_TYPE, HeaderValue::from_static("application/json"))]);
                Answer { status: StatusCode::OK, headers, body: bytes }
            }
        }
    }
}

/// Where the manifest has a credential.
fn key(number: usize) -> String {
    format!("api.toml: mock.credentials[{number}]")
}

/// A scheme word that may be repeated; anything else could be a piece of a secret.
fn shown_word(word: &str) -> &str {
    if ["bearer", "basic", "token", "jwt"].iter().any(|known| word.eq_ignore_ascii_case(known)) {
        word
    } else {
        "that stands there"
    }
}

/// A moment written as the template writes it: epoch seconds, epoch milliseconds, or a text.
fn moment_like(template: Option<&Value>, moment: Duration) -> Value {
    match template {
        Some(Value::Number(number)) if number.as_f64().is_some_and(|number| number > 1e11) => {
            Value::from(u64::try_from(moment.as_millis()).unwrap_or(u64::MAX))
        }
        Some(Value::Number(_)) => Value::from(moment.as_secs()),
        _ => Value::String(rfc3339(moment)),
    }
}

/// Sets the member at a JSON pointer; objects on the way are made.
fn set(body: &mut Value, at: &str, value: Value) {
    let mut place = body;
    for token in pointer::tokens(at) {
        if !place.is_object() {
            *place = Value::Object(Map::new());
        }
        let Value::Object(members) = place else { return };
        place = members.entry(token).or_insert(Value::Null);
    }
    *place = value;
}

impl Refused {
    /// Without a word in the manifest a refusal is a bare 401.
    fn new(kind: &'static str, reason: String, refusal: Option<&Refusal>) -> Self {
        let status = refusal.and_then(|refusal| StatusCode::from_u16(refusal.status).ok());
        let body = refusal.and_then(|refusal| refusal.body.as_ref()).map(|body| Bytes::from(body.to_string()));
        Self { kind, reason, status: status.unwrap_or(StatusCode::UNAUTHORIZED), body }
    }

    /// The API's own answer, with the reason in headers beside it.
    pub(crate) fn into_response(self) -> Response<Body> {
        let mut response = Response::new(Body::empty());
        *response.status_mut() = self.status;
        let headers = response.headers_mut();
        headers.insert(MOCK_ERROR, HeaderValue::from_static(self.kind));
        if let Ok(reason) = HeaderValue::try_from(self.reason) {
            headers.insert(MOCK_REASON, reason);
        }
        if let Some(body) = self.body {
            headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
            *response.body_mut() = Body::from(body);
        }
        response
    }
}
