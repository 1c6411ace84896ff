//! User name and password with every call (RFC 7617).

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use secrecy::{ExposeSecret, SecretString};

use crate::endpoint::ConfigError;

/// What stands after the word `Basic`.
///
/// # Errors
/// When the name has a colon, which ends it on the other side.
pub(crate) fn user_password(name: &str, password: &SecretString) -> Result<SecretString, ConfigError> {
    if name.contains(':') {
        let reason = "a user name with a colon cannot be told from its password";
        return Err(ConfigError::Unusable { option: "credentials", reason });
    }
    Ok(STANDARD.encode(format!("{name}:{}", password.expose_secret())).into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn name_and_password_are_one_word_of_base64() {
        let word = user_password("Aladdin", &SecretString::from("open sesame")).unwrap();
        assert_eq!(word.expose_secret(), "QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
        assert!(user_password("a:b", &SecretString::from("c")).is_err());
    }
}
