//! What a callback URL carries besides the address.

use std::borrow::Cow;

use percent_encoding::{AsciiSet, CONTROLS, PercentEncode, percent_decode_str, utf8_percent_encode};
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
    #[cfg_attr(not(any(test, feature = "testing")), expect(dead_code, reason = "the test sender calls it"))]
    pub(super) target: String,
    /// User and password as one text `user:password`, decoded.
    pub(super) userinfo: Option<SecretString>,
    /// The same as they stand in the URL, where that differs.
    pub(super) userinfo_as_written: Option<SecretString>,
    /// The values of the query parameter [`SECRET`], decoded.
    pub(super) secrets: Vec<SecretString>,
}

/// What the URL standard has encoded in user and password.
const USERINFO: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'<')
    .add(b'>')
    .add(b'?')
    .add(b'`')
    .add(b'{')
    .add(b'}')
    .add(b'/')
    .add(b':')
    .add(b';')
    .add(b'=')
    .add(b'@')
    .add(b'[')
    .add(b'\\')
    .add(b']')
    .add(b'^')
    .add(b'|');

impl CallbackUrl {
    /// Takes it apart as the URL standard says, without what that forgives: white space, a backslash for a slash, a
    /// missing slash.
    ///
    /// By hand, since the usual parser brings the tables of all scripts for names of hosts, and the host does not
    /// matter here.
    pub(super) fn parse(text: &str) -> Result<Self, CallbackUrlError> {
        let text = text.trim();
        let (scheme, rest) = text.split_once("://").ok_or(CallbackUrlError::NotHttp)?;
        let is_http = ["http", "https"].iter().any(|known| scheme.eq_ignore_ascii_case(known));
        if !is_http || text.contains(|letter: char| letter == '\\' || letter.is_whitespace() || letter.is_control()) {
            return Err(CallbackUrlError::NotHttp);
        }
        let rest = rest.split('#').next().unwrap_or_default();
        let (authority, path) = rest.split_at(rest.find(['/', '?']).unwrap_or(rest.len()));
        let (userinfo, host) = match authority.rsplit_once('@') {
            Some((userinfo, host)) => (userinfo, host),
            None => ("", authority),
        };
        if !is_host(host) {
            return Err(CallbackUrlError::NotHttp);
        }
        let (userinfo, userinfo_as_written) = match userinfo {
            "" => (None, None),
            userinfo => {
                let (user, password) = userinfo.split_once(':').unwrap_or((userinfo, ""));
                let written = format!("{}:{}", encoded(user), encoded(password));
                let decoded = format!("{}:{}", decoded(user), decoded(password));
                let differs = (written != decoded).then(|| written.into());
                (Some(decoded.into()), differs)
            }
        };
        let query = path.split_once('?').map_or("", |(_, query)| query);
        let values = form_urlencoded::parse(query.as_bytes()).filter(|(name, _)| name == SECRET);
        let secrets = values.map(|(_, value)| value.into_owned().into()).collect();
        let slash = if path.starts_with('/') { "" } else { "/" };
        let target = format!("{}://{host}{slash}{}", scheme.to_ascii_lowercase(), utf8_percent_encode(path, CONTROLS));
        Ok(Self { target, userinfo, userinfo_as_written, secrets })
    }
}

/// Whether this is the name or address of a host, with a port or without.
fn is_host(text: &str) -> bool {
    let (name, port) = match text.rsplit_once(':') {
        Some((name, port)) if !port.contains(']') => (name, port),
        _ => (text, ""),
    };
    let is_port = port.is_empty() || (port.bytes().all(|digit| digit.is_ascii_digit()) && port.parse::<u16>().is_ok());
    let is_name = match name.strip_prefix('[').and_then(|name| name.strip_suffix(']')) {
        Some(address) => address.parse::<std::net::Ipv6Addr>().is_ok(),
        None => !name.is_empty() && !name.contains(['"', '%', '<', '>', '[', ']', '^', '`', '{', '|', '}', ':', '@']),
    };
    is_name && is_port
}

fn encoded(text: &str) -> PercentEncode<'_> {
    utf8_percent_encode(text, USERINFO)
}

fn decoded(text: &str) -> Cow<'_, str> {
    percent_decode_str(text).decode_utf8_lossy()
}

#[cfg(test)]
mod tests {
    use secrecy::ExposeSecret;

    use super::*;

    fn plain(secret: Option<&SecretString>) -> Option<String> {
        secret.map(|secret| secret.expose_secret().to_owned())
    }

    /// The parser of the HTTP client, which the service's own is likely to agree with.
    #[cfg(feature = "client")]
    #[test]
    fn what_a_url_carries_is_what_the_url_standard_says() {
        for text in [
            "https://mluvii:s3cret@hooks.example.com/mluvii",
            "https://user@hooks.example.com",
            "https://:only@hooks.example.com?secret=a+b&secret=%C3%A9",
            "https://user:@hooks.example.com/#part?secret=no",
            "HTTPS://us%3Aer:p%40ss@127.0.0.1:8443/a/b?x=1",
            "http://user:a:b:c@[::1]:80/",
            "http://user:p@ss@hooks.example.com/hook@2?secret=x@y",
            "http://us;er:p^a|s's=[w]`o{r}d$&+,!*()@hooks.example.com/",
            "http://uživatel:heslo-ř@hooks.example.com/č?secret=ž",
            "http://user:100%@hooks.example.com/",
            "http://@hooks.example.com:/",
            "http://hooks.example.com?secret=a/b?c",
        ] {
            let ours = CallbackUrl::parse(text).ok().unwrap_or_else(|| panic!("{text}"));
            let theirs = reqwest::Url::parse(text).unwrap();
            let written = format!("{}:{}", theirs.username(), theirs.password().unwrap_or_default());
            let has_userinfo = !theirs.username().is_empty() || theirs.password().is_some();
            let their_decoded = decoded(&written).into_owned();
            assert_eq!(plain(ours.userinfo.as_ref()), has_userinfo.then(|| their_decoded.clone()), "{text}");
            let differs = has_userinfo && their_decoded != written;
            assert_eq!(plain(ours.userinfo_as_written.as_ref()), differs.then_some(written), "{text}");
            let secrets = theirs.query_pairs().filter(|(name, _)| name == SECRET).map(|(_, value)| value.into_owned());
            let ours_plain: Vec<_> = ours.secrets.iter().filter_map(|secret| plain(Some(secret))).collect();
            assert_eq!(ours_plain, secrets.collect::<Vec<_>>(), "{text}");
            // The target is the same place, whatever way it is written.
            let mut place = theirs.clone();
            place.set_username("").unwrap();
            place.set_password(None).unwrap();
            place.set_fragment(None);
            assert_eq!(reqwest::Url::parse(&ours.target).unwrap(), place, "{text}");
        }
    }

    #[test]
    fn what_is_no_url_of_a_host_is_refused() {
        for text in [
            "",
            "hooks.example.com",
            "ftp://user:p@hooks.example.com/",
            "https://",
            "https:///path",
            "https://user:p@/path",
            "https:/user:p@hooks.example.com",
            "https:\\\\user:p@hooks.example.com",
            "https://user:pa ss@hooks.example.com/",
            "https://user:pa\tss@hooks.example.com/",
            "https://mluvii:s3/cret@hooks.example.com/",
            "https://user:p@hooks.example.com:99999/",
            "https://user:p@hooks.example.com:+1/",
            "https://user:p@[nonsense]/",
            "https://user:p@a<b/",
        ] {
            assert_eq!(CallbackUrl::parse(text).err(), Some(CallbackUrlError::NotHttp), "{text}");
        }
    }
}
