//! The socket: an accept loop with limits of its own, and a stop that lets requests end.

use std::net::SocketAddr;
use std::time::Duration;

use axum::Router;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use std::sync::Arc;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Semaphore, watch};
use tokio::task::{JoinHandle, JoinSet};

use crate::settings::Limits;
use crate::wire::{self, Wire};

/// A running accept loop.
#[derive(Debug)]
pub(crate) struct Server {
    pub(crate) address: SocketAddr,
    stop: watch::Sender<bool>,
    task: JoinHandle<()>,
}

impl Server {
    /// Serves on a listener that is already bound.
    pub(crate) fn start(listener: TcpListener, router: Router, limits: Limits) -> std::io::Result<Self> {
        let address = listener.local_addr()?;
        let (stop, stopped) = watch::channel(false);
        let task = tokio::spawn(accept(listener, router, limits, stopped));
        Ok(Self { address, stop, task })
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

async fn accept(listener: TcpListener, router: Router, limits: Limits, mut stopped: watch::Receiver<bool>) {
    let http = connection_settings(&limits);
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
        let wire = Wire::new(stream);
        let line = wire.line();
        let connection = http.serve_connection(TokioIo::new(wire), TowerToHyperService::new(router.clone()));
        let connection = graceful.watch(connection);
        connections.spawn(wire::carry(line, async move {
            if let Err(error) = connection.await {
                tracing::debug!(%error, "a connection ended early");
            }
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
