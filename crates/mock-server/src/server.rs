//! The socket: an accept loop with limits of its own, and a stop that lets requests end.

use std::convert::Infallible;
use std::future::Future;
use std::net::SocketAddr;
use std::time::Duration;

use axum::body::Body;
use http::{Request, Response};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use hyper_util::server::graceful::{GracefulShutdown, Watcher};
use std::sync::Arc;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::sync::{Semaphore, watch};
use tokio::task::{JoinHandle, JoinSet};

use crate::alarm::Alarm;
#[cfg(feature = "http2")]
use crate::http2;
use crate::settings::Limits;
use crate::tls::Tls;
use crate::wire::{self, Line, Wire};

/// Callers that the system keeps until they are taken, if it is set to keep so many. It turns further ones away, and they
/// come again only after a second; of the usual 128 a test with many tasks has more.
const WAITING: u32 = 4096;

/// Begins to listen.
pub(crate) fn listen(address: SocketAddr) -> std::io::Result<TcpListener> {
    let socket = if address.is_ipv4() { TcpSocket::new_v4() } else { TcpSocket::new_v6() }?;
    // A port whose last connections are still ending can be used again. Elsewhere the word lets two programs share one.
    #[cfg(unix)]
    socket.set_reuseaddr(true)?;
    socket.bind(address)?;
    socket.listen(WAITING)
}

/// What answers the requests of a connection. Not a router: a mock finds its way itself, and a router on the way there
/// would cost every request a look. Not a service of tower either: its future would have to be boxed for each request,
/// while HTTP has a place for it per connection.
pub(crate) trait Answering: Clone + Send + Sync + 'static {
    fn respond(
        self,
        request: Request<Incoming>,
    ) -> impl Future<Output = Result<Response<Body>, Infallible>> + Send + 'static;
}

/// A running accept loop.
#[derive(Debug)]
pub(crate) struct Server {
    pub(crate) address: SocketAddr,
    pub(crate) scheme: &'static str,
    stop: watch::Sender<bool>,
    task: JoinHandle<()>,
}

impl Server {
    /// Serves on a listener that is already bound.
    pub(crate) fn start(
        listener: TcpListener,
        service: impl Answering,
        limits: Limits,
        tls: Option<Tls>,
    ) -> std::io::Result<Self> {
        let address = listener.local_addr()?;
        let (stop, stopped) = watch::channel(false);
        let scheme = if tls.is_some() { "https" } else { "http" };
        let protocols = Protocols { http: connection_settings(&limits), service, limits, tls };
        let task = tokio::spawn(accept(listener, protocols, stopped));
        Ok(Self { address, scheme, stop, task })
    }

    /// Takes no further connection, lets requests end, and returns when all is closed.
    pub(crate) async fn stop(mut self) {
        let _ = self.stop.send(true);
        // The loop ends by itself within the drain time; it was aborted if this fails.
        let _ = (&mut self.task).await;
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// What is spoken on a connection.
#[derive(Clone)]
struct Protocols<A> {
    http: http1::Builder,
    service: A,
    limits: Limits,
    tls: Option<Tls>,
}

impl<A: Answering> Protocols<A> {
    /// Serves a connection to its end.
    async fn serve(self, stream: TcpStream, line: Arc<Line>, watcher: Watcher) {
        let patience = self.limits.header_timeout;
        match &self.tls {
            None => {
                #[cfg(feature = "http2")]
                match http2::is_announced(&stream, patience).await {
                    Some(true) => return self.serve_http2(Wire::new(stream, Arc::clone(&line)), line, watcher).await,
                    Some(false) => {}
                    // The timer of HTTP/1.1 would grant it the same time once more.
                    None => return,
                }
                self.serve_http1(Wire::new(stream, line), watcher).await;
            }
            Some(tls) => match tokio::time::timeout(patience, tls.accept(Wire::new(stream, Arc::clone(&line)))).await {
                #[cfg(feature = "http2")]
                Ok(Ok((stream, true))) => self.serve_http2(stream, line, watcher).await,
                Ok(Ok((stream, _))) => self.serve_http1(stream, watcher).await,
                Ok(Err(error)) => tracing::debug!(%error, "a caller does not speak TLS as this mock does"),
                Err(_) => tracing::debug!("a caller did not begin to speak TLS in time"),
            },
        }
    }

    async fn serve_http1<S>(&self, stream: S, watcher: Watcher)
    where
        S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
    {
        let service = self.service.clone();
        let service = service_fn(move |request| service.clone().respond(request));
        let http = self.http.clone().timer(Alarm::default()).serve_connection(TokioIo::new(stream), service);
        ended(watcher.watch(http).await);
    }

    #[cfg(feature = "http2")]
    async fn serve_http2<S>(&self, stream: S, line: Arc<Line>, watcher: Watcher)
    where
        S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
    {
        let service = http2::WithHost(self.service.clone());
        let service = service_fn(move |request| service.clone().respond(request));
        let http = http2::connection_settings(&self.limits, line);
        ended(watcher.watch(http.serve_connection(TokioIo::new(stream), service)).await);
    }
}

fn ended(result: hyper::Result<()>) {
    if let Err(error) = result {
        tracing::debug!(%error, "a connection ended early");
    }
}

async fn accept<A: Answering>(listener: TcpListener, protocols: Protocols<A>, mut stopped: watch::Receiver<bool>) {
    let limits = protocols.limits;
    let graceful = GracefulShutdown::new();
    let places = Arc::new(Semaphore::new(limits.connections));
    // Dropped with this future, which ends all connections that are still open.
    let mut connections = JoinSet::new();
    loop {
        while connections.try_join_next().is_some() {}
        let accepted = tokio::select! {
            accepted = next(&listener, &places) => accepted,
            _ = stopped.changed() => break,
        };
        let (stream, place) = match accepted {
            Ok(accepted) => accepted,
            Err(error) => {
                // Out of file descriptors, or a connection that was gone before it was taken.
                tracing::warn!(%error, "a connection could not be taken");
                tokio::time::sleep(Duration::from_millis(20)).await;
                continue;
            }
        };
        let _ = stream.set_nodelay(true);
        let line = Arc::<Line>::default();
        let serving = protocols.clone().serve(stream, Arc::clone(&line), graceful.watcher());
        connections.spawn(wire::carry(line, async move {
            serving.await;
            drop(place);
        }));
    }
    drop(listener);
    if tokio::time::timeout(limits.drain, graceful.shutdown()).await.is_err() {
        tracing::warn!("requests did not end in time and were cut off");
    }
}

/// Waits for a free place first, so that callers beyond the limit wait in the system's queue.
async fn next(
    listener: &TcpListener,
    places: &Arc<Semaphore>,
) -> std::io::Result<(TcpStream, tokio::sync::OwnedSemaphorePermit)> {
    let place = Arc::clone(places).acquire_owned().await.map_err(std::io::Error::other)?;
    let (stream, _) = listener.accept().await?;
    Ok((stream, place))
}

fn connection_settings(limits: &Limits) -> http1::Builder {
    let mut http = http1::Builder::new();
    http.header_read_timeout(limits.header_timeout)
        // Twice the limit, so that the engine can answer the smaller excesses with a problem.
        .max_header_size(limits.header_bytes.saturating_mul(2))
        // A caller may close its side after the request and still wait for the answer.
        .half_close(true);
    if limits.headers != Limits::default().headers {
        // Only where it differs: hyper is quicker with its own default.
        http.max_headers(limits.headers);
    }
    if limits.header_bytes.saturating_mul(2) > 400 * 1024 {
        http.max_buf_size(limits.header_bytes.saturating_mul(2) + 8192);
    }
    http
}
