//! One POST to a callback.

use std::net::SocketAddr;

use bytes::Bytes;
use http::header::{AUTHORIZATION, CONTENT_TYPE, HOST, HeaderValue, USER_AGENT};
use http::{Request, StatusCode};
use http_body_util::Full;
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpStream, lookup_host};
use tokio::task::JoinSet;

use super::target::{Target, is_public};
use super::trust::Roots;

/// Why no answer came.
#[derive(Debug)]
pub(super) enum SendError {
    /// The address must not be called.
    Forbidden(String),
    /// It was tried.
    Failed(String),
}

/// Sends `body`; redirections are not followed. The connection goes to the address that was checked, so a name cannot
/// lead elsewhere in between.
pub(super) async fn send(target: &Target, body: &Bytes, private: bool, roots: &Roots) -> Result<StatusCode, SendError> {
    let found = lookup_host((target.host.as_str(), target.port)).await;
    let found: Vec<SocketAddr> = found.map_err(|error| failed("the host is not found", &error))?.collect();
    if let Some(address) = found.iter().find(|address| !private && !is_public(address.ip())) {
        return Err(SendError::Forbidden(format!(
            "{} is no public address; callbacks in private networks have to be allowed: --allow-private-webhooks, in a \
             test `allow_private_webhooks(true)`",
            address.ip()
        )));
    }
    let stream = TcpStream::connect(found.as_slice()).await.map_err(|error| failed("no connection", &error))?;
    if !target.encrypted {
        return post(target, body, stream).await;
    }
    #[cfg(feature = "tls")]
    match roots.encrypt(&target.host, stream).await {
        Ok(stream) => post(target, body, stream).await,
        Err(why) => Err(SendError::Failed(format!(
            "no TLS connection: {why}; authorities beside those of the system are trusted by --webhook-roots, in a test \
             `webhook_roots(…)`"
        ))),
    }
    #[cfg(not(feature = "tls"))]
    {
        let (_, _) = (stream, roots);
        Err(SendError::Forbidden(crate::tls::TlsError::NotBuilt.to_string()))
    }
}

fn failed(what: &str, error: &dyn std::fmt::Display) -> SendError {
    SendError::Failed(format!("{what}: {error}"))
}

/// Sends over a connection that is there.
async fn post<S>(target: &Target, body: &Bytes, stream: S) -> Result<StatusCode, SendError>
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let handshake = http1::handshake(TokioIo::new(stream)).await;
    let (mut sender, connection) = handshake.map_err(|error| failed("no connection", &error))?;
    // Dropped with this future, which closes the connection.
    let mut connections = JoinSet::new();
    connections.spawn(connection);
    let request = request(target, body).map_err(|error| failed("the request cannot be written", &error))?;
    let response = sender.send_request(request).await.map_err(|error| failed("no answer", &error))?;
    Ok(response.status())
}

fn request(target: &Target, body: &Bytes) -> Result<Request<Full<Bytes>>, http::Error> {
    let mut request = Request::post(target.path.as_str())
        .header(HOST, target.authority.as_str())
        .header(USER_AGENT, HeaderValue::from_static("mock-server"))
        .header(CONTENT_TYPE, HeaderValue::from_static("application/json"))
        .body(Full::new(body.clone()))?;
    if let Some(authorization) = &target.authorization {
        request.headers_mut().insert(AUTHORIZATION, authorization.clone());
    }
    Ok(request)
}
