//! Answers of the service: as they arrive, and decoded.

use std::fmt;
use std::ops::Deref;
use std::time::SystemTime;

use bytes::{Bytes, BytesMut};
use reqwest::StatusCode;
use reqwest::header::HeaderMap;
use serde::de::DeserializeOwned;
use tracing::Instrument;

use crate::call::Call;
use crate::content_encoding;
use crate::decode::{Mismatch, decode_watched, is_html};
use crate::download::ByteStream;
use crate::error::{Answer, Cause, Error};
use crate::headers;
use crate::operation::Operation;

/// A success answer whose body has not been read yet.
pub struct Response {
    inner: reqwest::Response,
    call: Box<Call>,
}

impl Response {
    pub(crate) fn new(inner: reqwest::Response, call: Box<Call>) -> Self {
        Self { inner, call }
    }

    /// The status under which generated code files the answer: the service's own where the
    /// document lists it, otherwise a success status that the document does list. So an
    /// undocumented 2xx is decoded like the documented one, and a documented 3xx is a success.
    /// [`ResponseValue::status`] tells the service's own.
    pub fn status(&self) -> StatusCode {
        let own = self.inner.status();
        StatusCode::from_u16(self.call.operation().documented_status(own.as_u16())).unwrap_or(own)
    }

    pub(crate) fn own_status(&self) -> StatusCode {
        self.inner.status()
    }

    /// Headers of the answer.
    pub fn headers(&self) -> &HeaderMap {
        self.inner.headers()
    }

    pub(crate) fn into_error<E>(self, cause: Cause) -> Error<E> {
        let (meta, _) = self.into_parts();
        meta.into_error(cause, Bytes::new())
    }

    /// What is known besides the body, and the rest, from which the body can be read. The call is
    /// over: its limits and its slot do not outlive it.
    pub(crate) fn into_parts(mut self) -> (Meta, reqwest::Response) {
        (Meta::of(&mut self.inner, &self.call), self.inner)
    }

    /// Reads the body. Where it breaks off and the call may be sent again, it is, and the body is
    /// that of the next answer.
    async fn read(mut self) -> Result<(Meta, Bytes), Error> {
        let span = self.call.span().clone();
        let read = async move {
            loop {
                let limit = self.call.limits().body;
                let meta = Meta::of(&mut self.inner, &self.call);
                let Some((body, end)) = self.call.in_time(read_body(&mut self.inner, limit)).await else {
                    return Err(self.call.out_of_time().with_answer(meta.into_answer(Bytes::new())));
                };
                match end {
                    BodyEnd::Complete => return Ok((meta, body)),
                    BodyEnd::OverLimit => return Err(meta.into_error(Cause::TooLarge { limit }, body)),
                    BodyEnd::Torn(error) => {
                        let torn = meta.into_error(Cause::Http(error.without_url()), body);
                        self.inner = self.call.send_after(torn).await?;
                    }
                }
            }
        };
        read.instrument(span).await
    }
}

impl fmt::Debug for Response {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("operation", &self.call.operation().id)
            .field("status", &self.inner.status().as_u16())
            .finish_non_exhaustive()
    }
}

/// What is known of an answer besides its body.
#[derive(Clone)]
pub(crate) struct Meta {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    operation: &'static Operation,
    attempts: u32,
}

impl Meta {
    /// Takes the headers out of the answer.
    fn of(answer: &mut reqwest::Response, call: &Call) -> Self {
        Self {
            status: answer.status(),
            headers: std::mem::take(answer.headers_mut()),
            operation: call.operation(),
            attempts: call.attempts(),
        }
    }

    fn into_answer(self, body: Bytes) -> Answer {
        Answer { status: self.status, headers: self.headers, body, received: SystemTime::now() }
    }

    pub(crate) fn into_error<E>(self, cause: Cause, body: Bytes) -> Error<E> {
        Error::from_cause(cause).during(self.operation, self.attempts).with_answer(self.into_answer(body))
    }
}

/// A decoded success answer together with its status and headers.
///
/// It dereferences to the value; [`into_inner`](ResponseValue::into_inner) takes it out.
/// `Debug` shows the value and the status, no headers.
pub struct ResponseValue<T> {
    value: T,
    meta: Meta,
}

impl<T> ResponseValue<T> {
    /// The value itself.
    pub fn into_inner(self) -> T {
        self.value
    }

    /// The status that the service answered with.
    pub fn status(&self) -> StatusCode {
        self.meta.status
    }

    /// Headers of the answer.
    pub fn headers(&self) -> &HeaderMap {
        &self.meta.headers
    }

    /// The name under which the service logged the call; see [`Error::request_id`].
    pub fn request_id(&self) -> Option<&str> {
        headers::request_id(&self.meta.headers)
    }

    /// The `operationId` of the call.
    pub fn operation_id(&self) -> &'static str {
        self.meta.operation.id
    }

    /// How often the request was sent.
    pub fn attempts(&self) -> u32 {
        self.meta.attempts
    }

    /// The same answer with another value made of this one.
    pub fn map<U>(self, make: impl FnOnce(T) -> U) -> ResponseValue<U> {
        ResponseValue { value: make(self.value), meta: self.meta }
    }

    pub(crate) fn into_error<E>(self) -> Error<E> {
        self.meta.into_error(Cause::Status, Bytes::new())
    }
}

impl<T: DeserializeOwned> ResponseValue<T> {
    /// Reads the body and decodes it as JSON. An empty body reads as `null`. A body that breaks
    /// off is asked for again where the operation may be sent again.
    ///
    /// # Errors
    /// When the body breaks off, is larger than the limit, or is not a `T`; the error keeps
    /// status, headers and, where it was read, the body.
    pub async fn from_response<E>(response: Response) -> Result<Self, Error<E>> {
        // Boxed, it takes no room in the futures of generated methods.
        let (runtime, span) = (response.call.runtime().clone(), response.call.span().clone());
        let (meta, body) = Box::pin(response.read()).await.map_err(Error::documented_as)?;
        match decode_watched(&body) {
            Ok((value, deviations)) if deviations.is_empty() => Ok(Self { value, meta }),
            Ok((value, deviations)) => match span.in_scope(|| runtime.ledger().enter(meta.operation, &deviations)) {
                Ok(()) => Ok(Self { value, meta }),
                Err(mismatch) => Err(meta.into_error(Cause::Decode(mismatch), body)),
            },
            Err(_) if is_html(headers::content_type(&meta.headers), &body) => {
                let page = Mismatch::whole("it is an HTML page, not JSON");
                Err(meta.into_error(Cause::Decode(page), body))
            }
            Err(mismatch) => {
                let coding = content_encoding::unasked(&meta.headers);
                let mismatch = coding.map_or(mismatch, |coding| Mismatch::whole(format!("its body is {coding}")));
                Err(meta.into_error(Cause::Decode(mismatch), body))
            }
        }
    }
}

impl ResponseValue<()> {
    /// Takes an answer whose body means nothing.
    pub fn empty(response: Response) -> Self {
        let (meta, _) = response.into_parts();
        Self { value: (), meta }
    }
}

impl ResponseValue<ByteStream> {
    /// Takes an answer whose body is read as it comes, without a limit on its size, unless one is
    /// set on the stream, or on the time it takes as a whole. It does not count as a call under
    /// way. Where it breaks off, reading fails; only [`ByteStream::save_to`] asks for the rest.
    pub fn stream(mut response: Response) -> Self {
        let source = response.call.take_source();
        let (meta, rest) = response.into_parts();
        Self { value: ByteStream::new(meta.clone(), rest, source), meta }
    }
}

impl<T> Deref for ResponseValue<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T> AsRef<T> for ResponseValue<T> {
    fn as_ref(&self) -> &T {
        &self.value
    }
}

impl<T: fmt::Debug> fmt::Debug for ResponseValue<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ResponseValue")
            .field("status", &self.meta.status.as_u16())
            .field("value", &self.value)
            .finish_non_exhaustive()
    }
}

/// How reading a body ended.
#[derive(Debug)]
pub(crate) enum BodyEnd {
    Complete,
    OverLimit,
    Torn(reqwest::Error),
}

/// Reads at most `limit` bytes and returns them however it ends.
pub(crate) async fn read_body(response: &mut reqwest::Response, limit: usize) -> (Bytes, BodyEnd) {
    // What is announced, but no more than can be wasted on a lie.
    let announced = response.content_length().and_then(|length| usize::try_from(length).ok()).unwrap_or(0);
    let mut body = Gathered { expected: announced.min(limit).min(ROOM), ..Gathered::default() };
    loop {
        match response.chunk().await {
            Ok(Some(mut chunk)) => {
                let room = limit - body.len();
                if chunk.len() > room {
                    chunk.truncate(room);
                    body.push(chunk);
                    return (body.into_bytes(), BodyEnd::OverLimit);
                }
                body.push(chunk);
            }
            Ok(None) => return (body.into_bytes(), BodyEnd::Complete),
            Err(error) => return (body.into_bytes(), BodyEnd::Torn(error)),
        }
    }
}

/// Parts of a body; a body of one part, as most are, is not copied.
#[derive(Default)]
pub(crate) struct Gathered {
    first: Bytes,
    all: BytesMut,
    /// How long the body will be, as far as known.
    expected: usize,
}

/// The most that is set aside before it has come, in bytes.
const ROOM: usize = 8 * 1024 * 1024;

impl Gathered {
    pub(crate) fn len(&self) -> usize {
        self.first.len().max(self.all.len())
    }

    pub(crate) fn push(&mut self, chunk: Bytes) {
        if self.first.is_empty() {
            self.first = chunk;
            return;
        }
        if self.all.is_empty() {
            self.all.reserve(self.expected);
            self.all.extend_from_slice(&self.first);
        }
        self.all.extend_from_slice(&chunk);
    }

    pub(crate) fn into_bytes(self) -> Bytes {
        if self.all.is_empty() { self.first } else { self.all.freeze() }
    }
}
