//! A body that comes in pieces, and perhaps not all of it.

use std::future::Future;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use axum::body::{Body, HttpBody};
use bytes::Bytes;
use http_body_util::combinators::UnsyncBoxBody;
use hyper::body::Frame;
use tokio::time::Instant;

use super::LONGEST_WAIT;
use crate::wire::{self, Cut};

/// How long the first half may travel before a connection breaks off: what is still in a buffer would be lost.
const HEAD_START: Duration = Duration::from_millis(10);

/// Its length is that of what arrives in its place.
const NOISE: &str = "this does not arrive as it is written here";

/// How a body ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum End {
    /// All of it has come, or so it looks.
    Quiet,
    /// With an error, and so does the connection.
    Broken(Cut),
    /// With what is no part of a body.
    Garbled,
}

/// A body in pieces.
struct Pieces {
    rest: Bytes,
    chunk: usize,
    pause: Duration,
    end: End,
    /// From then on there are no pauses.
    hurry: Instant,
    waiting: Option<Pin<Box<dyn Future<Output = ()> + Send>>>,
}

/// No body at all: the connection ends before the answer. Without a socket, the body is an error.
pub(crate) fn cut_off(how: Cut) -> Body {
    wire::cut(how);
    pieces(Bytes::new(), 1, Duration::ZERO, End::Broken(how))
}

/// The first half of a body and an end that comes too early.
pub(super) fn torn(half: Bytes, end: End) -> Body {
    pieces(half, usize::MAX, HEAD_START, end)
}

/// A whole body, piece by piece.
pub(crate) fn dribble(body: Bytes, chunk: usize, pause: Duration) -> Body {
    pieces(body, chunk.max(1), pause, End::Quiet)
}

/// Nothing that is HTTP, from the first byte on; then the connection closes. Without a socket, the body is an error.
pub(crate) fn garbage() -> Body {
    match wire::garble() {
        true => Body::from(NOISE),
        false => cut_off(Cut::Close),
    }
}

/// A body of which the head of the answer arrives, and then no chunk but noise.
pub(crate) fn malformed() -> Body {
    let hurry = Instant::now() + LONGEST_WAIT;
    // The head goes ahead while the body waits.
    let waiting: Option<Pin<Box<dyn Future<Output = ()> + Send>>> = Some(Box::pin(wire::pause(HEAD_START)));
    let pieces = Pieces { rest: Bytes::new(), chunk: 1, pause: Duration::ZERO, end: End::Garbled, hurry, waiting };
    Body::new(UnsyncBoxBody::new(pieces))
}

fn pieces(rest: Bytes, chunk: usize, pause: Duration, end: End) -> Body {
    let hurry = Instant::now() + LONGEST_WAIT;
    Body::new(UnsyncBoxBody::new(Pieces { rest, chunk, pause, end, hurry, waiting: None }))
}

impl HttpBody for Pieces {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        if let Some(waiting) = &mut self.waiting {
            ready!(waiting.as_mut().poll(cx));
            self.waiting = None;
        }
        if !self.rest.is_empty() {
            let length = self.chunk.min(self.rest.len());
            let piece = self.rest.split_to(length);
            let is_last = self.rest.is_empty() && self.end == End::Quiet && self.chunk < usize::MAX;
            if !is_last && Instant::now() < self.hurry {
                self.waiting = Some(Box::pin(wire::pause(self.pause)));
            }
            return Poll::Ready(Some(Ok(Frame::data(piece))));
        }
        match self.end {
            End::Quiet => Poll::Ready(None),
            End::Garbled if wire::garble() => {
                self.end = End::Quiet;
                Poll::Ready(Some(Ok(Frame::data(Bytes::from_static(NOISE.as_bytes())))))
            }
            End::Garbled => broken_off(),
            End::Broken(how) => {
                wire::cut(how);
                broken_off()
            }
        }
    }
}

fn broken_off<T>() -> Poll<Option<io::Result<T>>> {
    Poll::Ready(Some(Err(io::Error::new(io::ErrorKind::ConnectionReset, "broken off by a fault"))))
}
