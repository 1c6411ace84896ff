//! Which headers travel through the proxy, and which of them a fixture keeps.

use http::header::{
    ACCEPT_RANGES, ALLOW, CONNECTION, CONTENT_DISPOSITION, CONTENT_LANGUAGE, CONTENT_TYPE, ETAG, LAST_MODIFIED, LINK,
    LOCATION, PROXY_AUTHENTICATE, PROXY_AUTHORIZATION, RETRY_AFTER, TE, TRAILER, TRANSFER_ENCODING, UPGRADE,
    WWW_AUTHENTICATE,
};
use http::{HeaderMap, HeaderName};

/// What a client may act upon. Others tell of the way the answer took (servers, caches, request ids) or of the caller
/// (cookies), and would differ in every recording.
const KEPT: [HeaderName; 11] = [
    ACCEPT_RANGES,
    ALLOW,
    CONTENT_DISPOSITION,
    CONTENT_LANGUAGE,
    CONTENT_TYPE,
    ETAG,
    LAST_MODIFIED,
    LINK,
    LOCATION,
    RETRY_AFTER,
    WWW_AUTHENTICATE,
];

/// Families of headers by which clients page and slow down.
const KEPT_FAMILIES: [&str; 8] =
    ["x-page", "x-per-page", "x-total", "x-next", "x-prev", "x-pagination", "x-ratelimit", "ratelimit"];

/// Headers of one connection (RFC 9110, section 7.6.1).
const HOP_BY_HOP: [HeaderName; 7] =
    [CONNECTION, PROXY_AUTHENTICATE, PROXY_AUTHORIZATION, TE, TRAILER, TRANSFER_ENCODING, UPGRADE];

/// Whether a fixture keeps a header of an answer that the document does not describe.
pub(super) fn is_kept(name: &HeaderName) -> bool {
    KEPT.contains(name) || KEPT_FAMILIES.iter().any(|family| name.as_str().starts_with(family))
}

/// Takes out what belongs to one connection, and what `connection` names as such.
pub(super) fn strip_hop_by_hop(headers: &mut HeaderMap) {
    let named: Vec<HeaderName> = headers
        .get_all(CONNECTION)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .filter_map(|name| name.trim().parse().ok())
        .collect();
    for name in named.iter().chain(&HOP_BY_HOP) {
        headers.remove(name);
    }
    headers.remove("keep-alive");
    headers.remove("proxy-connection");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_belongs_to_the_connection_goes() {
        let mut headers = HeaderMap::new();
        for (name, value) in
            [("connection", "x-mine, keep-alive"), ("x-mine", "1"), ("keep-alive", "1"), ("te", "t"), ("accept", "a")]
        {
            headers.append(HeaderName::from_static(name), value.parse().unwrap());
        }
        strip_hop_by_hop(&mut headers);
        assert_eq!(headers.keys().map(HeaderName::as_str).collect::<Vec<_>>(), ["accept"]);
    }

    #[test]
    fn cookies_and_the_names_of_servers_are_not_kept() {
        for name in ["set-cookie", "authorization", "server", "date", "x-request-id", "cf-ray", "x-mock-fixture"] {
            assert!(!is_kept(&HeaderName::from_static(name)), "{name}");
        }
        assert!(is_kept(&HeaderName::from_static("x-ratelimit-remaining")) && is_kept(&ETAG));
    }
}
