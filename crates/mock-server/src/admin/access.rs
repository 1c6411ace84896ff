//! Who may use the admin API.
//!
//! Whoever reaches a mock on this machine may, but not a web page: a browser says where a page comes from (`Origin`)
//! and which name it looked up (`Host`), and neither may be a stranger. A mock that listens for other machines has an
//! admin API only with a key.

use std::net::IpAddr;

use http::HeaderName;
use http::header::{AUTHORIZATION, HOST, HeaderMap, ORIGIN};
use http::request::Parts;
use subtle::ConstantTimeEq;

use crate::problem::{Kind, Problem};

/// The header that carries the key.
const KEY: HeaderName = HeaderName::from_static("x-mock-admin-key");

/// Why there is no admin API.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Off {
    /// It was switched off.
    Asked,
    /// The mock listens for other machines and has no key.
    Exposed,
}

/// Who may use the admin API of a mock.
#[derive(Clone, Default)]
pub(crate) struct Access {
    pub(crate) off: Option<Off>,
    key: Option<String>,
}

impl std::fmt::Debug for Access {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Access").field("off", &self.off).field("has_key", &self.key.is_some()).finish()
    }
}

impl Access {
    /// An empty key is none.
    pub(crate) fn set_key(&mut self, key: String) {
        self.key = Some(key).filter(|key| !key.is_empty());
    }

    /// Where the mock listens is known: for other machines there is an admin API only with a key.
    pub(crate) fn listen_on(&mut self, address: IpAddr) {
        if !address.is_loopback() && self.key.is_none() && self.off.is_none() {
            self.off = Some(Off::Exposed);
        }
    }

    pub(super) fn check(&self, parts: &Parts, below: &str) -> Result<(), Box<Problem>> {
        let refused = |detail: &str| Err(Box::new(Problem::new(Kind::AdminRefused, detail)));
        match self.off {
            // A probe of a container comes here too, and learns nothing.
            Some(Off::Exposed) if below == "health" => return Ok(()),
            Some(Off::Asked) => {
                let detail = "this mock was started without an admin API; leave out `--no-admin`";
                return Err(Box::new(Problem::new(Kind::AdminOff, detail)));
            }
            Some(Off::Exposed) => {
                return refused(
                    "this mock listens for other machines and has no admin key; start it with `--admin-key`, or on 127.0.0.1",
                );
            }
            None => {}
        }
        // A probe needs no key and learns nothing.
        if below == "health" {
            return Ok(());
        }
        match &self.key {
            // The files of the page hold nothing that is not public; the page asks for the key.
            Some(_) if super::ui::below(below).is_some() => Ok(()),
            Some(key) if sent_key(&parts.headers).is_some_and(|sent| bool::from(sent.ct_eq(key.as_bytes()))) => Ok(()),
            Some(_) => {
                refused("the admin key is missing or wrong; send it as `x-mock-admin-key` or `Authorization: Bearer`")
            }
            None => check_names(&parts.headers),
        }
    }
}

fn sent_key(headers: &HeaderMap) -> Option<&[u8]> {
    if let Some(value) = headers.get(KEY) {
        return Some(value.as_bytes());
    }
    let value = headers.get(AUTHORIZATION)?.to_str().ok()?;
    let (word, key) = value.split_once(' ')?;
    word.eq_ignore_ascii_case("bearer").then(|| key.trim().as_bytes())
}

/// Without a key only callers that know this machine as itself are let in.
fn check_names(headers: &HeaderMap) -> Result<(), Box<Problem>> {
    let text = |name| headers.get(name).map(|value: &http::HeaderValue| value.to_str().unwrap_or("?"));
    let refused = |what: &str, value: &str| {
        let detail =
            format!("the `{what}` is `{value}`, not this machine; use 127.0.0.1 or localhost, or set an admin key");
        Err(Box::new(Problem::new(Kind::AdminRefused, detail)))
    };
    if let Some(host) = text(HOST).filter(|host| !is_own(host)) {
        return refused("host", host);
    }
    if let Some(origin) = text(ORIGIN).filter(|origin| !origin.split_once("://").is_some_and(|(_, host)| is_own(host)))
    {
        return refused("origin", origin);
    }
    Ok(())
}

/// Whether a host with or without a port is this machine.
fn is_own(host: &str) -> bool {
    let name = match host.strip_prefix('[') {
        Some(rest) => rest.split(']').next().unwrap_or_default(),
        None => host.split(':').next().unwrap_or_default(),
    };
    let name = name.trim_end_matches('.').to_ascii_lowercase();
    name == "localhost" || name.ends_with(".localhost") || name.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn this_machine_is_known_by_its_own_names_only() {
        for own in ["localhost", "LOCALHOST:4010", "127.0.0.1:1", "127.0.0.9", "[::1]:80", "a.space.localhost:4010"] {
            assert!(is_own(own), "{own}");
        }
        for other in ["example.org", "127.0.0.1.example.org", "localhost.example.org:80", "10.0.0.1", "[::2]", ""] {
            assert!(!is_own(other), "{other}");
        }
    }

    #[test]
    fn a_key_is_never_shown() {
        let mut access = Access::default();
        access.set_key("hunter2".to_owned());
        assert!(!format!("{access:?}").contains("hunter2"));
    }
}
