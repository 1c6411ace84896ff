//! Where a message goes: the parts of a callback URL, and which addresses it may lead to.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::header::HeaderValue;
use http::{Uri, uri::Scheme};
use percent_encoding::percent_decode_str;

use crate::secrets::HIDDEN;

/// A callback URL, taken apart.
pub(super) struct Target {
    /// A name, or an address without brackets.
    pub(super) host: String,
    pub(super) port: u16,
    /// By TLS.
    pub(super) encrypted: bool,
    /// Host and port as the URL has them.
    pub(super) authority: String,
    /// Path and query.
    pub(super) path: String,
    /// Basic authorization of the user and password in the URL.
    pub(super) authorization: Option<HeaderValue>,
}

impl Target {
    /// The error says why nothing can be sent there.
    pub(super) fn parse(url: &str) -> Result<Self, String> {
        // A fragment is no part of a request.
        let url = url.split('#').next().unwrap_or_default();
        let uri: Uri = url.parse().map_err(|_| "the callback is no URL".to_owned())?;
        let encrypted = match uri.scheme() {
            Some(scheme) if *scheme == Scheme::HTTP => false,
            Some(scheme) if *scheme == Scheme::HTTPS && cfg!(feature = "tls") => true,
            Some(scheme) if *scheme == Scheme::HTTPS => {
                return Err(
                    "this program was built without TLS; build it with `--features tls`, or register an http:// \
                            callback"
                        .to_owned(),
                );
            }
            _ => return Err("the callback is no http:// or https:// URL".to_owned()),
        };
        let authority = uri.authority().ok_or("the callback has no host")?;
        let host = authority.host().trim_start_matches('[').trim_end_matches(']').to_owned();
        let (user, bare) = match authority.as_str().rsplit_once('@') {
            Some((user, bare)) => (Some(user), bare.to_owned()),
            None => (None, authority.as_str().to_owned()),
        };
        let path = uri.path_and_query().map_or("/", |path| path.as_str());
        let authorization = user.map(basic).transpose()?;
        Ok(Self {
            host,
            port: authority.port_u16().unwrap_or(if encrypted { 443 } else { 80 }),
            encrypted,
            authority: bare,
            path: path.to_owned(),
            authorization,
        })
    }
}

fn basic(user: &str) -> Result<HeaderValue, String> {
    let (name, password) = user.split_once(':').unwrap_or((user, ""));
    let mut pair: Vec<u8> = percent_decode_str(name).collect();
    pair.push(b':');
    pair.extend(percent_decode_str(password));
    let mut value = HeaderValue::try_from(format!("Basic {}", STANDARD.encode(pair)))
        .map_err(|_| "user and password of the callback cannot be sent".to_owned())?;
    value.set_sensitive(true);
    Ok(value)
}

/// Who gets what is sent to a URL: its host and port, whatever the path, user and query. Of what is no URL, the text.
pub(super) fn receiver(url: &str) -> String {
    match Target::parse(url) {
        Ok(target) => format!("{}:{}", target.host.to_ascii_lowercase(), target.port),
        Err(_) => url.to_owned(),
    }
}

/// A URL without what may be secret in it: user, password and query values.
pub(super) fn hidden(url: &str) -> String {
    let (rest, query) = match url.split_once('?') {
        Some((rest, query)) => (rest, Some(query)),
        None => (url, None),
    };
    let (scheme, rest) = rest.split_once("://").unwrap_or(("", rest));
    let end = rest.find('/').unwrap_or(rest.len());
    let (authority, path) = rest.split_at(end);
    let authority = match authority.rsplit_once('@') {
        Some((_, host)) => format!("{HIDDEN}@{host}"),
        None => authority.to_owned(),
    };
    let query = query.map(|query| {
        let pairs = query.split('&').map(|pair| match pair.split_once('=') {
            Some((name, _)) => format!("{name}={HIDDEN}"),
            None => HIDDEN.to_owned(),
        });
        format!("?{}", pairs.collect::<Vec<_>>().join("&"))
    });
    format!("{scheme}://{authority}{path}{}", query.unwrap_or_default())
}

/// Whether an address belongs to the public network: not to this machine, a private or local net, or a metadata
/// service, all of which a stranger could not reach without the mock.
pub(super) fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => is_public_v4(address),
        IpAddr::V6(address) => is_public_v6(address),
    }
}

fn is_public_v4(address: Ipv4Addr) -> bool {
    let [a, b, c, _] = address.octets();
    let shared = a == 100 && (64..128).contains(&b);
    let assigned_by_protocol = a == 192 && b == 0 && c == 0;
    let benchmark = a == 198 && (18..20).contains(&b);
    !(a == 0
        || a >= 240
        || address.is_private()
        || address.is_loopback()
        || address.is_link_local()
        || address.is_multicast()
        || address.is_documentation()
        || shared
        || assigned_by_protocol
        || benchmark)
}

fn is_public_v6(address: Ipv6Addr) -> bool {
    let segments = address.segments();
    // Forms that carry an IPv4 address are as public as that is: mapped, compatible, NAT64 and 6to4.
    let [.., high, low] = segments;
    let last = Ipv4Addr::from((u32::from(high) << 16) | u32::from(low));
    if address.to_ipv4().is_some() || segments[..6] == [0x64, 0xff9b, 0, 0, 0, 0] {
        return is_public_v4(last);
    }
    if segments[0] == 0x2002 {
        return is_public_v4(Ipv4Addr::from((u32::from(segments[1]) << 16) | u32::from(segments[2])));
    }
    // 2000::/3 without the documentation net and Teredo; all else is local, multicast or not given out.
    segments[0] & 0xe000 == 0x2000 && !(segments[0] == 0x2001 && matches!(segments[1], 0xdb8 | 0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_public_addresses_are_public() {
        let private = [
            "127.0.0.1",
            "0.0.0.0",
            "10.1.2.3",
            "172.16.0.1",
            "192.168.1.1",
            "169.254.169.254",
            "100.64.0.1",
            "224.0.0.1",
            "255.255.255.255",
            "198.18.0.1",
            "192.0.2.1",
            "::1",
            "::",
            "fe80::1",
            "fc00::1",
            "fd00:ec2::254",
            "ff02::1",
            "::ffff:127.0.0.1",
            "::127.0.0.1",
            "64:ff9b::a00:1",
            "2002:7f00:1::",
            "2001:db8::1",
        ];
        for address in private {
            assert!(!is_public(address.parse().unwrap()), "{address}");
        }
        for address in ["1.1.1.1", "172.32.0.1", "2606:4700::1111", "::ffff:1.1.1.1", "64:ff9b::101:101"] {
            assert!(is_public(address.parse().unwrap()), "{address}");
        }
    }

    #[test]
    fn user_and_password_become_basic_authorization_and_the_query_is_kept() {
        let target = Target::parse("http://me%40a:s%3A3cret@hooks.example.com:8080/in?secret=x#part").unwrap();
        assert_eq!((target.host.as_str(), target.port), ("hooks.example.com", 8080));
        assert_eq!((target.authority.as_str(), target.path.as_str()), ("hooks.example.com:8080", "/in?secret=x"));
        let authorization = target.authorization.unwrap();
        assert_eq!(authorization.to_str().unwrap(), format!("Basic {}", STANDARD.encode("me@a:s:3cret")));
        assert!(!format!("{authorization:?}").contains("Basic"));
        assert_eq!(Target::parse("http://[::1]:9/").unwrap().host, "::1");
    }

    #[test]
    fn what_cannot_be_sent_to_says_why() {
        let why = |url| Target::parse(url).err().unwrap();
        if !cfg!(feature = "tls") {
            assert!(why("https://hooks.example.com/").contains("--features tls"));
        }
        assert!(why("ftp://hooks.example.com/").contains("http://"));
        assert!(why("no url").contains("no URL"));
    }

    #[test]
    fn a_receiver_is_known_by_host_and_port() {
        let own = receiver("http://me:mine@Hooks.example.com/in?secret=x");
        assert_eq!(own, receiver("http://hooks.example.com:80/out"));
        assert_ne!(own, receiver("http://hooks.example.com:8080/in"));
        assert_ne!(own, receiver("http://other.example.com/in"));
    }

    #[test]
    fn a_shown_url_has_no_secrets() {
        assert_eq!(hidden("http://u:p@h:1/a?secret=x&y"), "http://[hidden]@h:1/a?secret=[hidden]&[hidden]");
        assert_eq!(hidden("https://h/a"), "https://h/a");
    }
}
