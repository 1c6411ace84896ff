//! What a request shows of its caller: the token or key, wherever the API reads it.

use std::borrow::Cow;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::header::COOKIE;
use http::request::Parts;
use http::{HeaderName, HeaderValue};
use openapi_kit::manifest::{Auth, Carrier};

/// The place of the token or key, ready to be read.
#[derive(Debug)]
pub(crate) enum Spot {
    Header(HeaderName),
    Query(String),
    Cookie(String),
}

impl Spot {
    /// # Errors
    /// What is wrong, when the manifest names something that is no header.
    pub(crate) fn of(auth: &Auth) -> Result<Self, String> {
        Ok(match auth.carrier() {
            Carrier::Header(name) => Self::Header(
                HeaderName::try_from(name)
                    .map_err(|_| format!("auth.header: `{name}` is no header name; correct it"))?,
            ),
            Carrier::Query(name) => Self::Query(name.to_owned()),
            Carrier::Cookie(name) => Self::Cookie(name.to_owned()),
        })
    }

    /// What stands there; none when nothing does.
    ///
    /// # Errors
    /// What is wrong, when it stands there more than once or is no text.
    pub(crate) fn read<'a>(&self, parts: &'a Parts) -> Result<Option<Cow<'a, str>>, String> {
        let text = |value: &'a HeaderValue| value.to_str().map_err(|_| format!("{self} is no text"));
        let mut found: Vec<Cow<'a, str>> = Vec::new();
        match self {
            Self::Header(name) => {
                for value in parts.headers.get_all(name) {
                    found.push(text(value)?.into());
                }
            }
            Self::Query(name) => {
                let pairs = form_urlencoded::parse(parts.uri.query().unwrap_or_default().as_bytes());
                found.extend(pairs.filter(|(own, _)| own == name).map(|(_, value)| value));
            }
            Self::Cookie(name) => {
                for value in parts.headers.get_all(COOKIE) {
                    let pairs = text(value)?.split(';').filter_map(|pair| pair.trim().split_once('='));
                    found.extend(pairs.filter(|(own, _)| own == name).map(|(_, value)| value.into()));
                }
            }
        }
        if found.len() > 1 {
            return Err(format!("{self} was sent more than once"));
        }
        Ok(found.pop())
    }
}

impl std::fmt::Display for Spot {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Header(name) => write!(f, "the `{name}` header"),
            Self::Query(name) => write!(f, "the query parameter `{name}`"),
            Self::Cookie(name) => write!(f, "the cookie `{name}`"),
        }
    }
}

/// User name and password out of what stands after `Basic`.
pub(crate) fn user_password(text: &str) -> Option<(String, String)> {
    let text = String::from_utf8(STANDARD.decode(text).ok()?).ok()?;
    let (name, password) = text.split_once(':')?;
    Some((name.to_owned(), password.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(uri: &str, headers: &[(&str, &str)]) -> Parts {
        let request =
            headers.iter().fold(http::Request::get(uri), |request, (name, value)| request.header(*name, *value));
        request.body(()).unwrap().into_parts().0
    }

    #[test]
    fn a_key_is_found_where_the_api_reads_it() {
        let parts = parts("/a?key=q%26&x=1", &[("x-key", "h"), ("cookie", "a=1; key=c"), ("cookie", "b=2")]);
        let spots = [Spot::Header("x-key".parse().unwrap()), Spot::Query("key".into()), Spot::Cookie("key".into())];
        let found = spots.map(|spot| spot.read(&parts).unwrap().unwrap().into_owned());
        assert_eq!(found, ["h", "q&", "c"]);
        assert_eq!(Spot::Query("other".into()).read(&parts), Ok(None));
    }

    #[test]
    fn a_key_that_stands_twice_is_refused() {
        let parts = parts("/a?key=1&key=2", &[("cookie", "key=1; key=2")]);
        for spot in [Spot::Query("key".into()), Spot::Cookie("key".into())] {
            assert_eq!(spot.read(&parts), Err(format!("{spot} was sent more than once")));
        }
    }

    #[test]
    fn name_and_password_are_read_as_they_are_written() {
        let aladdin = ("Aladdin".to_owned(), "open sesame".to_owned());
        assert_eq!(user_password("QWxhZGRpbjpvcGVuIHNlc2FtZQ=="), Some(aladdin));
        assert_eq!((user_password("QWxhZGRpbg=="), user_password("%")), (None, None));
    }
}
