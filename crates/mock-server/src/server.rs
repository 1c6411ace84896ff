//! The socket: an accept loop with limits of its own, and a stop that lets requests end.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::time::Duration;

use axum::body::Body;
use http::{Request, Response};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::{GracefulShutdown, Watcher};
use hyper_util::service::TowerToHyperService;
use std::sync::Arc;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Semaphore, watch};
use tokio::task::{JoinHandle, JoinSet};

#[cfg(feature = "http2")]
use crate::http2;
use crate::settings::Limits;
use crate::tls::Tls;
use crate::wire::{self, Line, Wire};

/// What answers the requests of a connection. Not a router: a mock finds its way itself, and a router on the way there
/// would cost every request a look.
pub(crate) trait Answering:
    tower::Service<Request<Incoming>, Response = Response<Body>, Error = Infallible, Future: Send>
    + Clone
    + Send
    + Sync
    + 'static
{
}

impl<T> Answering for T where
    T: tower::Service<Request<Incoming>, Response = Response<Body>, Error = Infallible, Future: Send>
        + Clone
        + Send
        + Sync
        + 'static
{
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
                if http2::is_announced(&stream, patience).await {
                    return self.serve_http2(Wire::new(stream, Arc::clone(&line)), line, watcher).await;
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
        let service = TowerToHyperService::new(self.service.clone());
        ended(watcher.watch(self.http.serve_connection(TokioIo::new(stream), service)).await);
    }

    #[cfg(feature = "http2")]
    async fn serve_http2<S>(&self, stream: S, line: Arc<Line>, watcher: Watcher)
    where
        S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
    {
        let service = TowerToHyperService::new(http2::with_host(self.service.clone()));
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
    http.timer(TokioTimer::new())
        .header_read_timeout(limits.header_timeout)
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
