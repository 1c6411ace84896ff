//! A body that is read as it comes.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;

use super::source::Source;
use crate::error::{Cause, Error};
use crate::response::{Gathered, Meta, Response};

type Chunks = Pin<Box<dyn Stream<Item = reqwest::Result<Bytes>> + Send>>;

/// The body of an answer, part by part as it arrives.
///
/// Nothing limits the time it takes as a whole, and its size only [`limited`](Self::limited); the
/// idle limit of the client applies to each wait. A broken connection is an `Err` item.
pub struct ByteStream {
    pub(super) meta: Meta,
    /// None after the end.
    chunks: Option<Chunks>,
    /// Where the rest can be had if the connection breaks.
    pub(super) source: Option<Box<Source>>,
    /// How many bytes came so far.
    pub(super) received: u64,
    /// How many there will be at least, as the service says.
    announced: u64,
    limit: Option<u64>,
}

impl ByteStream {
    pub(crate) fn new(meta: Meta, answer: reqwest::Response, source: Option<Box<Source>>) -> Self {
        let announced = answer.content_length().unwrap_or_default();
        let chunks: Chunks = Box::pin(answer.bytes_stream());
        Self { meta, chunks: Some(chunks), source, received: 0, announced, limit: None }
    }

    /// The same body, and an error as soon as it is known to have more than `max` bytes: at once
    /// where the service says how many there will be.
    #[must_use]
    pub fn limited(mut self, max: u64) -> Self {
        self.limit = Some(max);
        self
    }

    /// The next part, or `None` at the end.
    ///
    /// # Errors
    /// When the connection breaks or stays idle for too long, and when the body is larger than
    /// its limit; after an error comes the end.
    pub async fn next_chunk(&mut self) -> Result<Option<Bytes>, Error> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await.transpose()
    }

    /// The whole rest, if it is not larger than `limit` bytes.
    ///
    /// # Errors
    /// As [`next_chunk`](ByteStream::next_chunk), and when there is more than `limit` bytes.
    pub async fn collect_up_to(mut self, limit: usize) -> Result<Bytes, Error> {
        let mut body = Gathered::default();
        while let Some(chunk) = self.next_chunk().await? {
            if body.len() + chunk.len() > limit {
                return Err(self.meta.into_error(Cause::TooLarge { limit }, Bytes::new()));
            }
            body.push(chunk);
        }
        Ok(body.into_bytes())
    }

    /// Goes on with the body of an answer that begins where this one broke off.
    pub(super) fn continue_with(&mut self, response: Response) {
        let (_, answer) = response.into_parts();
        self.announced = self.received.saturating_add(answer.content_length().unwrap_or_default());
        self.chunks = Some(Box::pin(answer.bytes_stream()));
    }

    /// Goes on with another answer from its beginning.
    pub(super) fn start_over_with(&mut self, response: Response) {
        let (meta, answer) = response.into_parts();
        let fresh = Self::new(meta, answer, self.source.take());
        *self = Self { limit: self.limit, ..fresh };
    }

    fn end_with<T>(&mut self, cause: Cause) -> Poll<Option<Result<T, Error>>> {
        // Nobody reads on: the connection is given up.
        self.chunks = None;
        Poll::Ready(Some(Err(self.meta.clone().into_error(cause, Bytes::new()))))
    }
}

impl Stream for ByteStream {
    type Item = Result<Bytes, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        let Some(chunks) = &mut this.chunks else { return Poll::Ready(None) };
        let exceeded = |size: u64| this.limit.filter(|limit| size > *limit);
        let too_large = |limit| Cause::TooLarge { limit: usize::try_from(limit).unwrap_or(usize::MAX) };
        if let Some(limit) = exceeded(this.announced) {
            return this.end_with(too_large(limit));
        }
        match chunks.as_mut().poll_next(context) {
            Poll::Pending => Poll::Pending,
            Poll::Ready(None) => {
                this.chunks = None;
                Poll::Ready(None)
            }
            Poll::Ready(Some(Err(error))) => this.end_with(Cause::Http(error.without_url())),
            Poll::Ready(Some(Ok(chunk))) => {
                let received = this.received.saturating_add(chunk.len() as u64);
                if let Some(limit) = exceeded(received) {
                    return this.end_with(too_large(limit));
                }
                this.received = received;
                Poll::Ready(Some(Ok(chunk)))
            }
        }
    }
}

impl fmt::Debug for ByteStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ByteStream").field("received", &self.received).finish_non_exhaustive()
    }
}
