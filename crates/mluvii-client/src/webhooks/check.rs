//! Whether a call comes from somebody who knows the secret of the callback URL.

use std::fmt;
use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use secrecy::{ExposeSecret, SecretBox, SecretString};
use sha2::{Digest, Sha256};
use subtle::{Choice, ConditionallySelectable as _, ConstantTimeEq as _};

use super::CallbackUrlError;
use super::callback::{CallbackUrl, SECRET};

/// What a webhook call has to carry: Basic credentials, a secret in the query, or both.
///
/// ```
/// use mluvii_client::webhooks::{Check, Refusal};
///
/// let check = Check::from_callback_url("https://mluvii:s3cret@hooks.example.com/mluvii")?;
/// assert_eq!(check.verify(Some(b"Basic bWx1dmlpOnMzY3JldA=="), None), Ok(()));
/// assert_eq!(check.verify(Some(b"Basic bWx1dmlpOndyb25n"), None), Err(Refusal::Wrong));
/// assert_eq!(check.verify(None, Some("secret=s3cret")), Err(Refusal::Missing));
///
/// // While a secret is being changed, both URLs hold.
/// let check = check.or(Check::from_callback_url("https://hooks.example.com/mluvii?secret=n3w")?);
/// assert_eq!(check.verify(None, Some("secret=n3w")), Ok(()));
/// # Ok::<(), mluvii_client::webhooks::CallbackUrlError>(())
/// ```
///
/// Only digests of the secrets are kept, and they are compared in constant time; how long a secret is does not show
/// either.
#[derive(Clone)]
pub struct Check {
    /// One of these has to hold.
    alternatives: Vec<Alternative>,
}

/// All of these have to hold.
type Alternative = Vec<Factor>;

#[derive(Clone)]
enum Factor {
    /// One of these in the header `Authorization`.
    Basic(Vec<Accepted>),
    /// This as the query value of that name.
    Query(String, Accepted),
}

/// SHA-256 of what is accepted.
type Accepted = Arc<SecretBox<[u8; 32]>>;

/// Why a call was refused. For the receiver's log: the answer must not tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum Refusal {
    /// The call carries no credentials.
    #[error("the call carries no credentials")]
    Missing,
    /// What the call carries cannot be read: another scheme than Basic, broken base64, or a query value given twice.
    #[error("the credentials of the call cannot be read")]
    Malformed,
    /// The call carries credentials, and they are not the ones.
    #[error("the credentials of the call are wrong")]
    Wrong,
}

impl Check {
    /// What the registered URL carries: user and password, a query value `secret`, or both; if both, both are asked
    /// for.
    ///
    /// Whether the service decodes percent-escapes in user and password is not known, so both spellings are accepted.
    ///
    /// # Errors
    /// [`CallbackUrlError`] when it is no URL, or carries no secret or an empty one.
    pub fn from_callback_url(url: &str) -> Result<Self, CallbackUrlError> {
        let url = CallbackUrl::parse(url)?;
        let empty_password = |userinfo: &SecretString| userinfo.expose_secret().ends_with(':');
        let empty_secret = |secret: &SecretString| secret.expose_secret().is_empty();
        if url.userinfo.iter().any(empty_password) || url.secrets.iter().any(empty_secret) {
            return Err(CallbackUrlError::EmptySecret);
        }
        let spellings: Vec<Accepted> =
            url.userinfo.iter().chain(&url.userinfo_as_written).map(|text| accept(text.expose_secret())).collect();
        let mut factors: Alternative = url.secrets.iter().map(|secret| Factor::query(SECRET, secret)).collect();
        if !spellings.is_empty() {
            factors.push(Factor::Basic(spellings));
        }
        if factors.is_empty() {
            return Err(CallbackUrlError::NoSecret);
        }
        Ok(Self { alternatives: vec![factors] })
    }

    /// Basic credentials. If user and password are both empty, no call passes.
    pub fn basic(user: &str, password: impl Into<SecretString>) -> Self {
        let pair = SecretString::from(format!("{user}:{}", password.into().expose_secret()));
        Self { alternatives: vec![vec![Factor::Basic(vec![accept(pair.expose_secret())])]] }
    }

    /// A secret as a query value of this name. If it is empty, no call passes.
    pub fn query(name: impl Into<String>, secret: impl Into<SecretString>) -> Self {
        Self { alternatives: vec![vec![Factor::query(name, &secret.into())]] }
    }

    /// Nothing: every call passes. For a receiver that only the service can reach, by network or by a gateway that
    /// checks.
    pub fn anyone() -> Self {
        Self { alternatives: vec![Vec::new()] }
    }

    /// Passes what either passes, such as the old and the new secret while it is being changed.
    #[must_use]
    pub fn or(mut self, other: Self) -> Self {
        self.alternatives.extend(other.alternatives);
        self
    }

    /// Passes what both pass.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        let with_all = |own: &Alternative| -> Vec<Alternative> {
            other.alternatives.iter().map(|others| own.iter().chain(others).cloned().collect()).collect()
        };
        Self { alternatives: self.alternatives.iter().flat_map(with_all).collect() }
    }

    /// Looks at the value of the header `Authorization` and at the query of the URL, as they came.
    ///
    /// # Errors
    /// [`Refusal`], for the log only.
    pub fn verify(&self, authorization: Option<&[u8]>, query: Option<&str>) -> Result<(), Refusal> {
        let basic = Presented::basic(authorization);
        let mut passes = Choice::from(0);
        let mut worst = 0;
        // No way out before the end: how long it takes tells nothing.
        for alternative in &self.alternatives {
            let mut all = Choice::from(1);
            for factor in alternative {
                let (holds, reason) = match factor {
                    Factor::Basic(spellings) => basic.is_one_of(spellings),
                    Factor::Query(name, secret) => {
                        Presented::query(query, name).is_one_of(std::slice::from_ref(secret))
                    }
                };
                all &= holds;
                // Of several reasons the one that tells most; what holds is none.
                worst = worst.max(u8::conditional_select(&(reason as u8), &0, holds));
            }
            passes |= all;
        }
        if bool::from(passes) {
            return Ok(());
        }
        let reasons = [Refusal::Missing, Refusal::Malformed, Refusal::Wrong];
        Err(reasons.into_iter().find(|reason| *reason as u8 == worst).unwrap_or(Refusal::Wrong))
    }
}

impl Factor {
    fn query(name: impl Into<String>, secret: &SecretString) -> Self {
        Self::Query(name.into(), accept(secret.expose_secret()))
    }
}

/// Which ways in there are, without the secrets.
impl fmt::Debug for Check {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Check").field(&self.alternatives).finish()
    }
}

impl fmt::Debug for Factor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Basic(_) => f.write_str("Basic"),
            Self::Query(name, _) => f.debug_tuple("Query").field(name).finish(),
        }
    }
}

/// What a call carries.
enum Presented {
    Missing,
    Malformed,
    Digest([u8; 32]),
}

impl Presented {
    fn basic(authorization: Option<&[u8]>) -> Self {
        let Some(header) = authorization else { return Self::Missing };
        let Some(at) = header.iter().position(|byte| *byte == b' ') else { return Self::Malformed };
        let (scheme, credentials) = header.split_at(at);
        if !scheme.eq_ignore_ascii_case(b"basic") {
            return Self::Malformed;
        }
        match STANDARD.decode(credentials.trim_ascii()) {
            Ok(pair) if pair == b":" => Self::Missing,
            Ok(pair) if pair.contains(&b':') => Self::Digest(digest(&pair)),
            _ => Self::Malformed,
        }
    }

    fn query(query: Option<&str>, name: &str) -> Self {
        let pairs = form_urlencoded::parse(query.unwrap_or_default().as_bytes());
        let mut values = pairs.filter(|(key, value)| key == name && !value.is_empty()).map(|(_, value)| value);
        match (values.next(), values.next()) {
            (None, _) => Self::Missing,
            (Some(value), None) => Self::Digest(digest(value.as_bytes())),
            (Some(_), Some(_)) => Self::Malformed,
        }
    }

    fn is_one_of(&self, accepted: &[Accepted]) -> (Choice, Refusal) {
        match self {
            Self::Missing => (Choice::from(0), Refusal::Missing),
            Self::Malformed => (Choice::from(0), Refusal::Malformed),
            Self::Digest(found) => {
                let same = |one: &Accepted| one.expose_secret().ct_eq(found);
                (accepted.iter().map(same).fold(Choice::from(0), |any, one| any | one), Refusal::Wrong)
            }
        }
    }
}

fn accept(secret: &str) -> Accepted {
    Arc::new(SecretBox::new(Box::new(digest(secret.as_bytes()))))
}

fn digest(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(bytes).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn header(pair: &str) -> Vec<u8> {
        format!("Basic {}", STANDARD.encode(pair)).into_bytes()
    }

    fn verify(check: &Check, pair: Option<&str>, query: Option<&str>) -> Result<(), Refusal> {
        check.verify(pair.map(header).as_deref(), query)
    }

    #[test]
    fn user_and_password_of_the_url_come_back_as_basic() {
        let check = Check::from_callback_url("https://mluvii:s3cret@example.com/hook?x=1").unwrap();
        assert_eq!(verify(&check, Some("mluvii:s3cret"), Some("x=1")), Ok(()));
        assert_eq!(verify(&check, Some("mluvii:s3cre"), None), Err(Refusal::Wrong));
        assert_eq!(verify(&check, Some("mluvi:s3cret"), None), Err(Refusal::Wrong));
        assert_eq!(verify(&check, None, Some("secret=s3cret")), Err(Refusal::Missing));
    }

    #[test]
    fn escapes_in_user_and_password_may_be_decoded_or_not() {
        let check = Check::from_callback_url("https://u%40x:p%3Aw@example.com/").unwrap();
        assert_eq!(verify(&check, Some("u@x:p:w"), None), Ok(()));
        assert_eq!(verify(&check, Some("u%40x:p%3Aw"), None), Ok(()));
        assert_eq!(verify(&check, Some("u@x:p%3Aw"), None), Err(Refusal::Wrong));
    }

    #[test]
    fn a_url_with_both_asks_for_both() {
        let check = Check::from_callback_url("https://u:p@example.com/?a=b&secret=x%20y").unwrap();
        assert_eq!(verify(&check, Some("u:p"), Some("a=b&secret=x+y")), Ok(()));
        assert_eq!(verify(&check, Some("u:p"), Some("a=b")), Err(Refusal::Missing));
        assert_eq!(verify(&check, None, Some("secret=x+y")), Err(Refusal::Missing));
        assert_eq!(verify(&check, Some("u:p"), Some("secret=x")), Err(Refusal::Wrong));
        assert_eq!(verify(&check, None, None), Err(Refusal::Missing));
    }

    #[test]
    fn what_cannot_be_read_is_malformed() {
        let check = Check::basic("u", "p");
        for header in ["", "Basic", "Bearer dTpw", "Basic dTpw!", "Basic dXA=", "Basic dTpx=", "dTpw"] {
            assert_eq!(check.verify(Some(header.as_bytes()), None), Err(Refusal::Malformed), "{header}");
        }
        assert_eq!(check.verify(Some(b"basic  dTpw"), None), Ok(()));
        assert_eq!(Check::query("secret", "x").verify(None, Some("secret=x&secret=y")), Err(Refusal::Malformed));
    }

    #[test]
    fn an_empty_secret_opens_nothing() {
        assert_eq!(Check::query("secret", "").verify(None, Some("secret=")), Err(Refusal::Missing));
        assert_eq!(verify(&Check::basic("", ""), Some(":"), None), Err(Refusal::Missing));
        for url in ["https://u:@example.com/", "https://u@example.com/", "https://example.com/?secret="] {
            assert_eq!(Check::from_callback_url(url).unwrap_err(), CallbackUrlError::EmptySecret, "{url}");
        }
    }

    #[test]
    fn a_url_without_a_secret_is_refused_rather_than_open_to_all() {
        assert_eq!(Check::from_callback_url("https://example.com/?a=b").unwrap_err(), CallbackUrlError::NoSecret);
        for url in ["/hook", "ftp://u:p@example.com/", "u:p"] {
            assert_eq!(Check::from_callback_url(url).unwrap_err(), CallbackUrlError::NotHttp, "{url}");
        }
        assert_eq!(Check::anyone().verify(None, None), Ok(()));
    }

    #[test]
    fn alternatives_and_conditions_combine() {
        let check = Check::basic("u", "old").or(Check::basic("u", "new")).and(Check::query("key", "k"));
        for password in ["u:old", "u:new"] {
            assert_eq!(verify(&check, Some(password), Some("key=k")), Ok(()));
            assert_eq!(verify(&check, Some(password), None), Err(Refusal::Wrong));
        }
        assert_eq!(verify(&check, Some("u:other"), Some("key=k")), Err(Refusal::Wrong));
    }

    #[test]
    fn debug_shows_the_ways_in_and_no_secret() {
        let check = Check::from_callback_url("https://us3r:s3cret@example.com/?secret=s3cret").unwrap();
        let text = format!("{check:?}");
        assert_eq!(text, "Check([[Query(\"secret\"), Basic]])");
    }
}
