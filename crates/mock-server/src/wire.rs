//! The connection below HTTP: how it is ended on purpose, and how one learns that the caller has left.
//!
//! A fault may want what HTTP has no words for: a connection that is reset, or closed without an answer. It says so to
//! the [`Line`] of the connection that it runs on, and the [`Wire`] below the HTTP implementation acts on it.

use std::future::Future;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio::sync::Notify;

tokio::task_local! {
    /// The connection that the running task serves. There is none where the mock is called without a socket.
    static LINE: Arc<Line>;
}

/// Nothing special is wanted.
const OPEN: u8 = 0;
/// Somebody wants to know when the caller leaves.
const WATCHED: u8 = 1;
/// The connection ends with what was sent so far.
const CLOSED: u8 = 2;
/// The same, and the caller is told by a reset.
const RESET: u8 = 3;
/// What is sent from now on arrives as noise.
const GARBLED: u8 = 4;

/// What is wanted of a connection.
#[derive(Debug, Default)]
pub(crate) struct Line {
    wish: AtomicU8,
    left: Notify,
}

/// How a connection ends when it should not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Cut {
    /// As a program does that stops: the caller sees the end of the stream.
    Close,
    /// As a program does that crashes: the caller sees `ECONNRESET`.
    Reset,
}

/// Ends the connection of the running task; nothing more is written. Without a socket nothing happens.
pub(crate) fn cut(how: Cut) {
    let wish = if how == Cut::Reset { RESET } else { CLOSED };
    let _ = LINE.try_with(|line| line.wish.store(wish, Ordering::Release));
}

/// Makes noise of all that the connection of the running task sends from now on; says whether there is a socket.
pub(crate) fn garble() -> bool {
    LINE.try_with(|line| line.wish.store(GARBLED, Ordering::Release)).is_ok()
}

/// Waits. A caller that leaves or says that it sends no more ends the wait: whoever only closed its side gets the rest
/// early, whoever is gone is noticed by the next write.
pub(crate) async fn pause(duration: Duration) {
    let Ok(line) = LINE.try_with(Arc::clone) else { return tokio::time::sleep(duration).await };
    line.turn(OPEN, WATCHED);
    tokio::select! {
        () = tokio::time::sleep(duration) => {}
        () = line.left.notified() => {}
    }
    line.turn(WATCHED, OPEN);
}

/// Runs what serves a connection so that [`cut`] and [`pause`] find its line.
pub(crate) fn carry<F: Future>(line: Arc<Line>, serving: F) -> impl Future<Output = F::Output> {
    LINE.scope(line, serving)
}

impl Line {
    fn turn(&self, from: u8, to: u8) {
        // A connection that is to end stays so.
        let _ = self.wish.compare_exchange(from, to, Ordering::AcqRel, Ordering::Relaxed);
    }

    fn wish(&self) -> u8 {
        self.wish.load(Ordering::Acquire)
    }
}

/// A TCP stream that can be ended from within the request it carries.
#[derive(Debug)]
pub(crate) struct Wire {
    stream: TcpStream,
    line: Arc<Line>,
}

impl Wire {
    /// A stream that does what is wanted of `line`, which is also the one of [`carry`].
    pub(crate) fn new(stream: TcpStream, line: Arc<Line>) -> Self {
        Self { stream, line }
    }

    fn refuse_if_cut(&self) -> io::Result<()> {
        match self.line.wish() {
            CLOSED | RESET => Err(io::Error::new(io::ErrorKind::ConnectionAborted, "ended by a fault")),
            _ => Ok(()),
        }
    }
}

impl Drop for Wire {
    fn drop(&mut self) {
        if self.line.wish() == RESET {
            // Without it the connection is merely closed, which is the next best.
            let _ = self.stream.set_zero_linger();
        }
    }
}

impl AsyncRead for Wire {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(cx, buf)
    }
}

impl AsyncWrite for Wire {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, data: &[u8]) -> Poll<io::Result<usize>> {
        self.refuse_if_cut()?;
        if self.line.wish() == GARBLED {
            // With the highest bit set no byte is one that HTTP begins anything with.
            let noise: Vec<u8> = data.iter().map(|_| fastrand::u8(0x80..)).collect();
            return Pin::new(&mut self.stream).poll_write(cx, &noise);
        }
        Pin::new(&mut self.stream).poll_write(cx, data)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        data: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        if self.line.wish() == GARBLED {
            let first = data.iter().find(|slice| !slice.is_empty()).map_or(&[][..], |slice| &**slice);
            return self.poll_write(cx, first);
        }
        self.refuse_if_cut()?;
        Pin::new(&mut self.stream).poll_write_vectored(cx, data)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.refuse_if_cut()?;
        if self.line.wish() == WATCHED {
            // HTTP does not read while it answers, so the end of the stream has to be looked for here: HTTP flushes
            // whenever it has run the answer a step further.
            let mut one = [0];
            match self.stream.poll_peek(cx, &mut ReadBuf::new(&mut one)) {
                Poll::Ready(Ok(0) | Err(_)) => self.line.left.notify_one(),
                Poll::Ready(Ok(_)) | Poll::Pending => {}
            }
        }
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        if self.line.wish() == RESET {
            return Poll::Ready(Ok(()));
        }
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}
