//! Where tokens come from, how they are kept, and how they are put on a request.
//!
//! A [`TokenSource`] fetches one token. A [`TokenCache`] keeps it, renews it in time and makes
//! sure that any number of calls needs one request for it. An [`Authenticator`] writes it into
//! the header, query parameter or cookie that the API reads.

mod app_login;
mod cache;
mod carrier;
mod client_credentials;
mod login;
mod user_password;

use std::fmt;
use std::future::{Future, ready};
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use reqwest::Request;
use reqwest::header::{AUTHORIZATION, HeaderName, HeaderValue};
use secrecy::{ExposeSecret, SecretString};

pub use app_login::AppLogin;
pub use cache::{Lease, TokenCache};
pub use carrier::Carrier;
pub(crate) use carrier::Place;
pub use client_credentials::ClientCredentials;
pub(crate) use user_password::user_password;

/// A token as a source hands it out.
#[derive(Debug, Clone)]
pub struct Token {
    secret: SecretString,
    lifetime: Option<Duration>,
}

impl Token {
    /// A token of unknown lifetime.
    pub fn new(secret: impl Into<SecretString>) -> Self {
        Self { secret: secret.into(), lifetime: None }
    }

    /// How long the token is valid, counted from the moment it was asked for.
    #[must_use]
    pub fn valid_for(mut self, lifetime: Duration) -> Self {
        self.lifetime = Some(lifetime);
        self
    }

    /// The token itself.
    pub fn secret(&self) -> &SecretString {
        &self.secret
    }

    /// How long the token is valid, counted from the moment it was asked for; `None` if its
    /// issuer did not say.
    pub fn lifetime(&self) -> Option<Duration> {
        self.lifetime
    }
}

/// Why no token could be obtained. Holds no secret and nothing of an answer but its status, its
/// error code and what it says about waiting.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum AuthError {
    /// The credentials were refused; asking again with the same ones is of no use.
    #[error("the credentials were refused (status {status}{})", in_words(code.as_deref()))]
    Rejected {
        /// Status of the answer.
        status: u16,
        /// The OAuth error code, such as `invalid_client`, if the answer has one.
        code: Option<String>,
    },
    /// The token endpoint could not be reached or could not answer properly; asking again may
    /// help.
    #[error("{reason}")]
    Transient {
        /// What happened.
        reason: String,
        /// Status of the answer, if there was one.
        status: Option<u16>,
        /// How long the endpoint asks to wait.
        retry_after: Option<Duration>,
    },
    /// The answer is not one that a token can be taken from.
    #[error("{reason}")]
    Malformed {
        /// What is wrong with it.
        reason: String,
        /// Status of the answer, if there was one.
        status: Option<u16>,
    },
}

fn in_words(code: Option<&str>) -> String {
    code.map(|code| format!(", {code}")).unwrap_or_default()
}

impl AuthError {
    /// A passing failure, for sources that do not speak HTTP.
    pub fn transient(reason: impl Into<String>) -> Self {
        Self::Transient { reason: reason.into(), status: None, retry_after: None }
    }

    /// An answer without a usable token, for sources that do not speak HTTP.
    pub fn malformed(reason: impl Into<String>) -> Self {
        Self::Malformed { reason: reason.into(), status: None }
    }

    /// Whether asking again may help.
    pub fn is_transient(&self) -> bool {
        matches!(self, Self::Transient { .. })
    }

    /// How long the token endpoint asks to wait.
    pub fn retry_after(&self) -> Option<Duration> {
        match self {
            Self::Transient { retry_after, .. } => *retry_after,
            _ => None,
        }
    }
}

/// What [`TokenSource::fetch`] returns.
pub type TokenFuture<'a> = Pin<Box<dyn Future<Output = Result<Token, AuthError>> + Send + 'a>>;

/// Fetches a new token each time it is asked; a [`TokenCache`] asks only when one is needed.
///
/// ```
/// use client_runtime::{AuthError, Token, TokenFuture, TokenSource};
///
/// struct Vault;
///
/// impl TokenSource for Vault {
///     fn fetch(&self) -> TokenFuture<'_> {
///         Box::pin(async {
///             let secret = read_from_vault().await.ok_or_else(|| AuthError::transient("vault is sealed"))?;
///             Ok(Token::new(secret))
///         })
///     }
/// }
/// # async fn read_from_vault() -> Option<String> { None }
/// ```
pub trait TokenSource: Send + Sync {
    /// Asks for a token.
    ///
    /// # Errors
    /// [`AuthError`], which says whether asking again may help.
    fn fetch(&self) -> TokenFuture<'_>;
}

/// A token that someone else obtained and that is used until it stops working.
#[derive(Debug, Clone)]
pub struct StaticToken(Token);

impl StaticToken {
    /// Always hands out this token.
    pub fn new(secret: impl Into<SecretString>) -> Self {
        Self(Token::new(secret))
    }
}

impl TokenSource for StaticToken {
    fn fetch(&self) -> TokenFuture<'_> {
        Box::pin(ready(Ok(self.0.clone())))
    }
}

/// How a token is written into its header.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum TokenScheme {
    /// `Bearer <token>`.
    #[default]
    Bearer,
    /// The token alone, with no word before it.
    Bare,
    /// The token after another word.
    Word(&'static str),
}

/// Puts the current token of a cache on requests.
#[derive(Clone)]
pub struct Authenticator {
    cache: Arc<TokenCache>,
    place: Place,
    scheme: TokenScheme,
}

impl Authenticator {
    /// Writes the tokens of `cache` into `Authorization`. One cache may serve several clients.
    pub fn new(cache: Arc<TokenCache>, scheme: TokenScheme) -> Self {
        Self { cache, place: Place::Header(AUTHORIZATION), scheme }
    }

    /// Writes the token into another header.
    #[must_use]
    pub fn with_header(self, header: HeaderName) -> Self {
        self.at(Place::Header(header))
    }

    pub(crate) fn at(self, place: Place) -> Self {
        Self { place, ..self }
    }

    /// Puts the current token, fetched if need be, on the request, in place of the one before.
    pub(crate) async fn attach(&self, request: &mut Request) -> Result<Lease, AuthError> {
        let lease = self.cache.token().await?;
        match &self.place {
            Place::Header(name) => {
                let value = header_value(self.scheme, lease.secret())?;
                request.headers_mut().insert(name.clone(), value);
            }
            Place::Query(name) => carrier::set_query(request.url_mut(), name, lease.secret()),
            Place::Cookie(name) => carrier::set_cookie(request.headers_mut(), name, lease.secret())?,
        }
        Ok(lease)
    }

    /// The service refused this token; the next call gets another one.
    pub(crate) fn invalidate(&self, lease: &Lease) {
        self.cache.invalidate(lease);
    }
}

impl fmt::Debug for Authenticator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Authenticator")
            .field("place", &self.place)
            .field("scheme", &self.scheme)
            .finish_non_exhaustive()
    }
}

fn header_value(scheme: TokenScheme, secret: &SecretString) -> Result<HeaderValue, AuthError> {
    let secret = secret.expose_secret();
    let value = match scheme {
        TokenScheme::Bearer => HeaderValue::try_from(format!("Bearer {secret}")),
        TokenScheme::Bare => HeaderValue::from_str(secret),
        TokenScheme::Word(word) => HeaderValue::try_from(format!("{word} {secret}")),
    };
    let mut value = value.map_err(|_| AuthError::malformed("the token has characters that no header can carry"))?;
    value.set_sensitive(true);
    Ok(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_scheme_decides_the_form_and_the_value_is_sensitive() {
        let secret = SecretString::from("abc");
        let bearer = header_value(TokenScheme::Bearer, &secret).unwrap();
        let bare = header_value(TokenScheme::Bare, &secret).unwrap();
        assert_eq!(bearer, "Bearer abc");
        assert_eq!(bare, "abc");
        assert_eq!(header_value(TokenScheme::Word("Token"), &secret).unwrap(), "Token abc");
        assert!(bearer.is_sensitive() && bare.is_sensitive());
    }

    #[test]
    fn a_token_that_no_header_can_carry_is_an_error_without_the_token() {
        let error = header_value(TokenScheme::Bare, &SecretString::from("s3c\nret")).unwrap_err();
        assert!(matches!(error, AuthError::Malformed { .. }));
        assert!(!format!("{error} {error:?}").contains("s3c"));
    }

    #[tokio::test]
    async fn debug_shows_no_token() {
        let token = StaticToken::new("s3cret");
        let cache = Arc::new(TokenCache::new(token.clone()));
        let lease = cache.token().await.unwrap();
        let authenticator = Authenticator::new(Arc::clone(&cache), TokenScheme::Bearer);
        let shown = format!("{token:?} {cache:?} {lease:?} {authenticator:?}");
        assert!(!shown.contains("s3cret"), "{shown}");
    }

    #[test]
    fn errors_say_what_to_do() {
        let refused = AuthError::Rejected { status: 400, code: Some("invalid_client".to_owned()) };
        assert_eq!(refused.to_string(), "the credentials were refused (status 400, invalid_client)");
        assert!(!refused.is_transient());
        assert!(AuthError::transient("no route").is_transient());
    }
}
