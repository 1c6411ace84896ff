//! The real service: its base URL, and how requests get there.

use std::time::Duration;

use axum::body::Body;
use http::header::{ACCEPT_ENCODING, EXPECT, HOST, HeaderValue};
use http::uri::{Authority, Scheme};
use http::{HeaderMap, Method, Request, Response, Uri};
use hyper::body::Incoming;
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;

use super::headers::strip_hop_by_hop;

/// How long the service may take to let itself be connected to.
const CONNECT: Duration = Duration::from_secs(10);

/// How long the service may take until its answer begins.
const ANSWER: Duration = Duration::from_secs(60);

#[cfg(not(feature = "tls"))]
type Connector = HttpConnector;
#[cfg(feature = "tls")]
type Connector = hyper_rustls::HttpsConnector<HttpConnector>;

/// A service to record from.
///
/// ```
/// # use mock_server::record::{Upstream, UpstreamError};
/// let upstream = Upstream::new("http://127.0.0.1:8080/base/")?;
/// assert_eq!(upstream.origin(), "http://127.0.0.1:8080");
/// assert!(matches!(Upstream::new("localhost:8080"), Err(UpstreamError::NoUrl { .. })));
/// # Ok::<(), UpstreamError>(())
/// ```
#[derive(Debug, Clone)]
pub struct Upstream {
    scheme: Scheme,
    authority: Authority,
    /// Without a slash at its end.
    base: String,
    client: Client<Connector, Body>,
}

/// Why a service cannot be reached.
#[derive(Debug, thiserror::Error)]
pub enum UpstreamError {
    /// The text is no base URL.
    #[error("`{shown}` is no base URL; write it as http://host:port/path, without a query")]
    NoUrl {
        /// What was given, as far as it may be shown.
        shown: String,
    },
    /// The URL holds credentials.
    #[error("the URL of {host} holds credentials; leave them out, callers send their own")]
    Credentials {
        /// Its host.
        host: String,
    },
    /// This program was built without TLS.
    #[error(
        "{origin} asks for TLS, and this program was built without it; build it with `--features tls`, as `cargo xtask record` does"
    )]
    NoTls {
        /// Scheme and host.
        origin: String,
    },
    /// The certificates of the system cannot be read.
    #[error("the certificates of this system cannot be read: {source}")]
    Certificates {
        /// What the operating system said.
        source: std::io::Error,
    },
    /// It cannot be connected to, or it broke off before its answer began.
    #[error("{origin} did not answer: {reason}")]
    Failed {
        /// Scheme and host.
        origin: String,
        /// What went wrong.
        reason: String,
    },
}

impl Upstream {
    /// Reads a base URL. Nothing is connected to yet.
    pub fn new(url: &str) -> Result<Self, UpstreamError> {
        let no_url =
            || UpstreamError::NoUrl { shown: url.split(['?', '#', '@']).next().unwrap_or_default().to_owned() };
        let parts = url.parse::<Uri>().map_err(|_| no_url())?.into_parts();
        let (Some(scheme), Some(authority)) = (parts.scheme, parts.authority) else { return Err(no_url()) };
        if authority.as_str().contains('@') {
            return Err(UpstreamError::Credentials { host: authority.host().to_owned() });
        }
        if scheme != Scheme::HTTP && scheme != Scheme::HTTPS
            || parts.path_and_query.as_ref().is_some_and(|target| target.query().is_some())
        {
            return Err(no_url());
        }
        let base = parts.path_and_query.map(|target| target.path().trim_end_matches('/').to_owned());
        let mut http = HttpConnector::new();
        http.set_connect_timeout(Some(CONNECT));
        http.set_nodelay(true);
        http.enforce_http(false);
        let connector = connector(http, &scheme, &authority)?;
        let client = Client::builder(TokioExecutor::new()).build(connector);
        Ok(Self { scheme, authority, base: base.unwrap_or_default(), client })
    }

    /// Scheme, host and port.
    pub fn origin(&self) -> String {
        format!("{}://{}", self.scheme, self.authority)
    }

    /// Sends a request on and waits until the answer begins; redirects are not followed.
    ///
    /// `below` is the path below the base URL, as it was sent.
    pub(crate) async fn send(
        &self,
        method: Method,
        below: &str,
        query: Option<&str>,
        mut headers: HeaderMap,
        body: Body,
    ) -> Result<Response<Incoming>, UpstreamError> {
        let failed = |reason: String| UpstreamError::Failed { origin: self.origin(), reason };
        let target = match query {
            Some(query) => format!("{}{below}?{query}", self.base),
            None => format!("{}{below}", self.base),
        };
        let uri = Uri::builder()
            .scheme(self.scheme.clone())
            .authority(self.authority.clone())
            .path_and_query(if target.is_empty() { "/" } else { &target })
            .build()
            .map_err(|error| failed(error.to_string()))?;
        strip_hop_by_hop(&mut headers);
        headers.remove(HOST);
        headers.remove(EXPECT);
        // Codings that can be undone for the recording.
        let gzip =
            headers.get_all(ACCEPT_ENCODING).iter().any(|value| value.to_str().is_ok_and(|text| text.contains("gzip")));
        headers.insert(ACCEPT_ENCODING, HeaderValue::from_static(if gzip { "gzip" } else { "identity" }));
        let mut request = Request::new(body);
        *request.method_mut() = method;
        *request.uri_mut() = uri;
        *request.headers_mut() = headers;
        let sent = tokio::time::timeout(ANSWER, self.client.request(request)).await;
        match sent {
            Err(_) => Err(failed(format!("it took longer than {} s", ANSWER.as_secs()))),
            Ok(Err(error)) => Err(failed(innermost(&error))),
            Ok(Ok(mut response)) => {
                strip_hop_by_hop(response.headers_mut());
                Ok(response)
            }
        }
    }
}

/// The outer errors only say that something failed.
fn innermost(error: &(dyn std::error::Error + 'static)) -> String {
    let mut deepest = error;
    while let Some(source) = deepest.source() {
        deepest = source;
    }
    deepest.to_string()
}

#[cfg(not(feature = "tls"))]
fn connector(http: HttpConnector, scheme: &Scheme, authority: &Authority) -> Result<Connector, UpstreamError> {
    match *scheme == Scheme::HTTPS {
        true => Err(UpstreamError::NoTls { origin: format!("{scheme}://{authority}") }),
        false => Ok(http),
    }
}

#[cfg(feature = "tls")]
fn connector(http: HttpConnector, _: &Scheme, _: &Authority) -> Result<Connector, UpstreamError> {
    let builder = hyper_rustls::HttpsConnectorBuilder::new()
        .with_provider_and_native_roots(rustls::crypto::ring::default_provider())
        .map_err(|source| UpstreamError::Certificates { source })?;
    Ok(builder.https_or_http().enable_http1().wrap_connector(http))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_url_with_credentials_or_a_query_is_refused_and_not_repeated() {
        let error = Upstream::new("http://me:hunter2@a.test/x").unwrap_err().to_string();
        assert!(error.contains("a.test") && !error.contains("hunter2"), "{error}");
        let error = Upstream::new("http://a.test/x?key=hunter2").unwrap_err().to_string();
        assert!(error.contains("http://a.test/x") && !error.contains("hunter2"), "{error}");
        assert!(matches!(Upstream::new("ftp://a.test"), Err(UpstreamError::NoUrl { .. })));
    }

    #[cfg(not(feature = "tls"))]
    #[test]
    fn without_tls_the_mend_is_named() {
        let error = Upstream::new("https://a.test/base").unwrap_err().to_string();
        assert!(error.contains("--features tls") && error.contains("https://a.test "), "{error}");
    }
}
