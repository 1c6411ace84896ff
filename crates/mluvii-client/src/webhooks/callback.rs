//! What a callback URL carries besides the address.

use std::borrow::Cow;

use percent_encoding::percent_decode_str;
use reqwest::Url;
use secrecy::SecretString;

/// Name of the query value that is taken to be a secret.
pub(super) const SECRET: &str = "secret";

/// Why a callback URL does not serve. Repeats nothing of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CallbackUrlError {
    /// The text is not an absolute `http` or `https` URL.
    #[error("the callback URL has to be an absolute http or https URL")]
    NotHttp,
    /// The URL carries nothing to check.
    #[error(
        "the callback URL has no secret: give it user and password (https://user:password@…) or a value `?secret=…`, \
         or build the check from its parts"
    )]
    NoSecret,
    /// The URL has an empty password or an empty secret.
    #[error("the callback URL has an empty password or secret")]
    EmptySecret,
}

/// A callback URL, taken apart.
pub(super) struct CallbackUrl {
    /// The URL without user, password and fragment: what is called.
    #[cfg_attr(not(feature = "testing"), expect(dead_code, reason = "the test sender calls it"))]
    pub(super) target: Url,
    /// User and password as one text `user:password`, decoded.
    pub(super) userinfo: Option<SecretString>,
    /// The same as they stand in the URL, where that differs.
    pub(super) userinfo_as_written: Option<SecretString>,
    /// The values of the query parameter [`SECRET`], decoded.
    pub(super) secrets: Vec<SecretString>,
}

impl CallbackUrl {
    pub(super) fn parse(text: &str) -> Result<Self, CallbackUrlError> {
        let mut target = Url::parse(text).map_err(|_| CallbackUrlError::NotHttp)?;
        if !matches!(target.scheme(), "http" | "https") {
            return Err(CallbackUrlError::NotHttp);
        }
        let (userinfo, userinfo_as_written) = match (target.username(), target.password()) {
            ("", None) => (None, None),
            (user, password) => {
                let written = format!("{user}:{}", password.unwrap_or_default());
                let decoded = format!("{}:{}", decoded(user), decoded(password.unwrap_or_default()));
                let differs = (written != decoded).then(|| written.into());
                (Some(decoded.into()), differs)
            }
        };
        let values = target.query_pairs().filter(|(name, _)| name == SECRET);
        let secrets = values.map(|(_, value)| value.into_owned().into()).collect();
        // Neither fails for a URL with a host, which http and https URLs have.
        let _ = target.set_username("");
        let _ = target.set_password(None);
        target.set_fragment(None);
        Ok(Self { target, userinfo, userinfo_as_written, secrets })
    }
}

fn decoded(text: &str) -> Cow<'_, str> {
    percent_decode_str(text).decode_utf8_lossy()
}
