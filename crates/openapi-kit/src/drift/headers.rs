//! Answer headers that say nothing about an API.

/// Header names, in lower case, that are passed over when the document does not declare them, and why. A `*` at the end
/// stands for anything.
///
/// Not among them, because callers act on them: `location`, `link`, `retry-after`, `deprecation`, `sunset`,
/// `content-disposition`, and whatever counts quotas.
pub const UNREMARKABLE: &[(&str, &str)] = &[
    ("content-type", "compared with the media types of the response instead"),
    ("content-length", "framing, RFC 9112"),
    ("transfer-encoding", "framing, RFC 9112"),
    ("trailer", "framing, RFC 9110"),
    ("connection", "the connection, RFC 9110"),
    ("keep-alive", "the connection"),
    ("upgrade", "the connection, RFC 9110"),
    ("alt-svc", "the connection, RFC 7838"),
    ("date", "every server sends it, RFC 9110"),
    ("server", "the server's product name"),
    ("x-powered-by", "the server's product name"),
    ("x-aspnet*", "the server's product version"),
    ("via", "proxies on the way, RFC 9110"),
    ("age", "caches on the way, RFC 9111"),
    ("x-cache*", "caches on the way"),
    ("x-served-by", "caches on the way"),
    ("x-timer", "caches on the way"),
    ("cf-*", "a delivery network"),
    ("x-amz*", "a delivery network or a load balancer"),
    ("x-azure-*", "a delivery network or a load balancer"),
    ("x-envoy-*", "a load balancer"),
    ("x-ms-*", "a load balancer"),
    ("request-context", "telemetry"),
    ("server-timing", "telemetry"),
    ("traceparent", "telemetry"),
    ("tracestate", "telemetry"),
    ("nel", "telemetry"),
    ("report-to", "telemetry"),
    ("reporting-endpoints", "telemetry"),
    ("x-request-id", "an id for the service's log"),
    ("x-correlation-id", "an id for the service's log"),
    ("request-id", "an id for the service's log"),
    ("set-cookie", "affinity of load balancers; APIs with cookie logins declare it"),
    ("cache-control", "caching, RFC 9111"),
    ("expires", "caching, RFC 9111"),
    ("pragma", "caching, RFC 9111"),
    ("etag", "caching, RFC 9110"),
    ("last-modified", "caching, RFC 9110"),
    ("vary", "caching, RFC 9110"),
    ("accept-ranges", "RFC 9110, any server of files"),
    ("content-encoding", "a coding agreed on per request, RFC 9110"),
    ("content-language", "RFC 9110"),
    ("allow", "belongs to 405, RFC 9110"),
    ("www-authenticate", "belongs to 401, RFC 9110; the document has security schemes"),
    ("access-control-*", "browsers, CORS"),
    ("cross-origin-*", "browsers"),
    ("timing-allow-origin", "browsers"),
    ("strict-transport-security", "browsers, RFC 6797"),
    ("content-security-policy*", "browsers"),
    ("permissions-policy", "browsers"),
    ("referrer-policy", "browsers"),
    ("p3p", "browsers"),
    ("x-content-type-options", "browsers"),
    ("x-frame-options", "browsers"),
    ("x-xss-protection", "browsers"),
    ("x-permitted-cross-domain-policies", "browsers"),
    ("x-robots-tag", "search engines"),
];

/// Names that a caller adds to [`UNREMARKABLE`].
#[derive(Debug, Clone, Default)]
pub(super) struct Ignored(Vec<String>);

impl Ignored {
    pub(super) fn add(&mut self, name: &str) {
        self.0.push(name.to_ascii_lowercase());
    }

    /// Whether a header of this name, in lower case, is passed over.
    pub(super) fn has(&self, name: &str) -> bool {
        let fits = |pattern: &str| match pattern.strip_suffix('*') {
            Some(start) => name.starts_with(start),
            None => name == pattern,
        };
        // Pseudo-headers of HTTP/2, as some recordings keep them.
        name.starts_with(':')
            || UNREMARKABLE.iter().any(|(pattern, _)| fits(pattern))
            || self.0.iter().any(|pattern| fits(pattern))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_callers_act_on_is_not_passed_over() {
        let ignored = Ignored::default();
        for name in ["location", "retry-after", "x-ratelimit-remaining", "link", "content-disposition", "x-total-count"]
        {
            assert!(!ignored.has(name), "{name}");
        }
        assert!(ignored.has("cf-ray") && ignored.has("content-length") && ignored.has(":status"));
    }

    #[test]
    fn a_caller_may_pass_over_more() {
        let mut ignored = Ignored::default();
        ignored.add("X-Own-*");
        assert!(ignored.has("x-own-thing") && !ignored.has("x-other"));
    }
}
