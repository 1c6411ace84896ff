//! A body on its way through, of which a copy is kept.

use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use hyper::body::{Body, Frame, SizeHint};

/// What was seen of a body.
#[derive(Debug, Default)]
pub(super) struct Copy {
    bytes: Vec<u8>,
    /// There was more than is kept.
    over: bool,
    /// It came to its end.
    whole: bool,
}

impl Copy {
    /// All of the body.
    ///
    /// # Errors
    /// Words for the reader of the summary, when it is too large or did not come to its end.
    pub(super) fn take(&mut self) -> Result<Bytes, &'static str> {
        match (self.over, self.whole) {
            (true, _) => Err("a body is larger than what is kept of one"),
            (_, false) => Err("a body broke off"),
            _ => Ok(Bytes::from(std::mem::take(&mut self.bytes))),
        }
    }
}

/// The copy, shared by the body and who waits for it.
pub(super) type SharedCopy = Arc<Mutex<Copy>>;

/// Takes the copy out of its lock.
pub(super) fn take(copy: &SharedCopy) -> Result<Bytes, &'static str> {
    copy.lock().unwrap_or_else(PoisonError::into_inner).take()
}

/// Passes a body through as it comes.
pub(super) struct Tee<B: Body> {
    inner: B,
    cap: usize,
    copy: SharedCopy,
    /// Called once, when the body came to its end or was given up.
    done: Option<Box<dyn FnOnce() + Send>>,
}

impl<B: Body<Data = Bytes> + Unpin> Tee<B> {
    pub(super) fn new(inner: B, cap: usize, copy: SharedCopy, done: Option<Box<dyn FnOnce() + Send>>) -> Self {
        let mut own = Self { inner, cap, copy, done };
        own.look_for_end();
        own
    }

    fn keep(&self, data: &Bytes) {
        let mut copy = self.copy.lock().unwrap_or_else(PoisonError::into_inner);
        if copy.over || copy.bytes.len() + data.len() > self.cap {
            copy.over = true;
            copy.bytes = Vec::new();
        } else {
            copy.bytes.extend_from_slice(data);
        }
    }

    /// A body of known length is not asked again after its last piece.
    fn look_for_end(&mut self) {
        if self.inner.is_end_stream() {
            self.end(true);
        }
    }
}

impl<B: Body> Tee<B> {
    fn end(&mut self, whole: bool) {
        if whole {
            self.copy.lock().unwrap_or_else(PoisonError::into_inner).whole = true;
        }
        if let Some(done) = self.done.take() {
            done();
        }
    }
}

impl<B: Body> Drop for Tee<B> {
    fn drop(&mut self) {
        self.end(false);
    }
}

impl<B: Body<Data = Bytes> + Unpin> Body for Tee<B> {
    type Data = Bytes;
    type Error = B::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        let frame = ready!(Pin::new(&mut self.inner).poll_frame(context));
        match &frame {
            Some(Ok(frame)) => {
                if let Some(data) = frame.data_ref() {
                    self.keep(data);
                }
                self.look_for_end();
            }
            Some(Err(_)) => self.end(false),
            None => self.end(true),
        }
        Poll::Ready(frame)
    }

    fn is_end_stream(&self) -> bool {
        self.inner.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.inner.size_hint()
    }
}

/// The beginning of a body that was read already, and the rest of it.
pub(super) struct Prefixed<B> {
    pub(super) first: Option<Bytes>,
    pub(super) rest: B,
}

impl<B: Body<Data = Bytes> + Unpin> Body for Prefixed<B> {
    type Data = Bytes;
    type Error = B::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        match self.first.take() {
            Some(first) => Poll::Ready(Some(Ok(Frame::data(first)))),
            None => Pin::new(&mut self.rest).poll_frame(context),
        }
    }
}
