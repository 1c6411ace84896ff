//! A request within its limits: its head is checked, its body read.

use std::future::{Future, poll_fn};
use std::pin::{Pin, pin};
use std::task::Poll;
use std::time::Duration;

use axum::body::HttpBody;
use bytes::{Bytes, BytesMut};
use http::header::{CONTENT_LENGTH, EXPECT};
use http::request::Parts;
use http_body_util::BodyExt;
use tokio::time::timeout;

use crate::problem::{Kind, Problem};
use crate::settings::Limits;

/// A caller that still writes a body that is too large may write so many times the limit before it is cut off. It
/// reads the answer only after it has written, so cutting it off at once would show it a broken connection instead.
const PATIENCE: usize = 8;

/// Refuses a request whose line or headers are too large.
pub(crate) fn check_head(parts: &Parts, limits: &Limits) -> Result<(), Box<Problem>> {
    let target = parts.uri.path_and_query().map_or(0, |target| target.as_str().len());
    if target > limits.target_bytes {
        let limit = limits.target_bytes;
        let detail =
            format!("path and query may have {limit} bytes here and have {target}; send long values in a body");
        return Err(Box::new(Problem::new(Kind::TargetTooLong, detail).with("limit", limit)));
    }
    let headers: usize = parts.headers.iter().map(|(name, value)| name.as_str().len() + value.len() + 4).sum();
    if target + headers > limits.header_bytes {
        let limit = limits.header_bytes;
        let detail = format!("the request line and the headers may have {limit} bytes here");
        return Err(Box::new(Problem::new(Kind::HeadersTooLarge, detail).with("limit", limit)));
    }
    Ok(())
}

/// Reads the whole body, or says why not.
pub(crate) async fn read<B>(parts: &Parts, body: B, limits: &Limits) -> Result<Bytes, Box<Problem>>
where
    B: HttpBody<Data = Bytes> + Unpin,
{
    if body.is_end_stream() {
        return Ok(Bytes::new());
    }
    let length = parts.headers.get(CONTENT_LENGTH).and_then(|value| value.to_str().ok()?.parse::<usize>().ok());
    if length.is_some_and(|length| length > limits.body) && parts.headers.contains_key(EXPECT) {
        // The caller waits for leave to send; it does not get it.
        return Err(too_large(limits));
    }
    let mut collecting = pin!(collect(body, limits));
    if let Some(collected) = second_look(collecting.as_mut()).await {
        return collected;
    }
    let seconds = limits.body_timeout;
    Box::pin(timeout(seconds, collecting)).await.unwrap_or_else(|_| Err(too_slow(seconds)))
}

/// What is there at the second look. HTTP gives a body out only after it was asked for, and most have come with their
/// head: a timer would be set for nothing.
async fn second_look<F: Future>(mut future: Pin<&mut F>) -> Option<F::Output> {
    let mut looked = false;
    poll_fn(|context| match future.as_mut().poll(context) {
        Poll::Ready(output) => Poll::Ready(Some(output)),
        Poll::Pending if looked => Poll::Ready(None),
        Poll::Pending => {
            looked = true;
            context.waker().wake_by_ref();
            Poll::Pending
        }
    })
    .await
}

async fn collect<B>(mut body: B, limits: &Limits) -> Result<Bytes, Box<Problem>>
where
    B: HttpBody<Data = Bytes> + Unpin,
{
    let mut first: Option<Bytes> = None;
    let mut all = BytesMut::new();
    let mut length = 0_usize;
    while let Some(frame) = body.frame().await {
        let frame = frame
            .map_err(|_| Box::new(Problem::new(Kind::BodyBroken, "the connection ended in the middle of the body")))?;
        let Ok(data) = frame.into_data() else { continue };
        length = length.saturating_add(data.len());
        if length > limits.body {
            (first, all) = (None, BytesMut::new());
            if length > limits.body.saturating_mul(PATIENCE) {
                break;
            }
        } else if first.is_none() && all.is_empty() {
            // Most bodies come in one piece, which then needs no copy.
            first = Some(data);
        } else {
            if let Some(first) = first.take() {
                all.extend_from_slice(&first);
            }
            all.extend_from_slice(&data);
        }
    }
    if length > limits.body {
        return Err(too_large(limits));
    }
    Ok(first.unwrap_or_else(|| all.freeze()))
}

fn too_large(limits: &Limits) -> Box<Problem> {
    let detail = format!("a body may have {} bytes here", limits.body);
    Box::new(Problem::new(Kind::BodyTooLarge, detail).with("limit", limits.body))
}

fn too_slow(limit: Duration) -> Box<Problem> {
    Box::new(Problem::new(Kind::BodyTimeout, format!("the body must arrive within {} s", limit.as_secs_f64())))
}
