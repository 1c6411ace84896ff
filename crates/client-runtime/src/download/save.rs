//! From the wire to the disk.

use std::io;
use std::path::{Path, PathBuf};

use bytes::BytesMut;
use tokio::task::spawn_blocking;

use super::part_file::PartFile;
use super::source::Continuation;
use super::stream::ByteStream;
use crate::error::Error;

/// How many bytes are gathered before they are written.
const WRITTEN_AT_ONCE: usize = 256 * 1024;

/// How often a body may break off and go on.
const MAX_RESUMPTIONS: u32 = 5;

/// Why a body could not be saved.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SaveError {
    /// The body did not arrive as a whole, or is larger than its limit.
    #[error("the file did not arrive: {0}")]
    Download(#[source] Error),
    /// The file could not be written.
    #[error("{}: the file could not be written", path.display())]
    File {
        /// Where it was to be saved.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
}

impl ByteStream {
    /// Saves what has not been read yet to a file and tells how many bytes that are.
    ///
    /// The bytes go to a file under a passing name in the same folder, which gets the target's
    /// name at the end, in place of a file that had it before. When saving fails or is given up,
    /// nothing is left behind and the target is as it was.
    ///
    /// A body that breaks off goes on where it broke, up to five times, if the service offers
    /// that by `Accept-Ranges: bytes` and names the version of the file by `ETag` or
    /// `Last-Modified`; if the file is another one by then, it is fetched from its beginning. Each
    /// time counts as a call of its own for the limits of rate and time and uses up the client's
    /// allowance of resends. A client that sends each call once does not go on.
    ///
    /// Needs a Tokio runtime; it writes on the threads that are there for what blocks.
    ///
    /// ```
    /// # use client_runtime::{ByteStream, SaveError};
    /// /// Saves a recording, unless it is larger than 500 MiB.
    /// async fn save(recording: ByteStream) -> Result<u64, SaveError> {
    ///     recording.limited(500 << 20).save_to("recording.wav").await
    /// }
    /// ```
    ///
    /// # Errors
    /// As [`next_chunk`](ByteStream::next_chunk), and when the file cannot be written.
    pub async fn save_to(mut self, path: impl AsRef<Path>) -> Result<u64, SaveError> {
        let target = path.as_ref().to_owned();
        let unwritable = |source| SaveError::File { path: target.clone(), source };
        let skipped = self.received;
        let mut resumptions = 0;
        let mut waiting = BytesMut::new();
        let beside = target.clone();
        let mut part = blocking(move || PartFile::create(beside)).await.map_err(unwritable)?;
        loop {
            match self.next_chunk().await {
                Ok(Some(chunk)) => {
                    waiting.extend_from_slice(&chunk);
                    if waiting.len() >= WRITTEN_AT_ONCE {
                        (part, waiting) = write(part, waiting).await.map_err(unwritable)?;
                    }
                }
                Ok(None) => break,
                Err(torn) if resumptions < MAX_RESUMPTIONS => {
                    resumptions += 1;
                    match self.resume(torn, skipped == 0).await.map_err(SaveError::Download)? {
                        Continuation::Onward => {}
                        Continuation::FromStart => {
                            waiting.clear();
                            part = blocking(move || part.start_over().map(|()| part)).await.map_err(unwritable)?;
                        }
                    }
                }
                Err(torn) => return Err(SaveError::Download(torn)),
            }
        }
        (part, _) = write(part, waiting).await.map_err(unwritable)?;
        blocking(move || part.finish()).await.map_err(unwritable)?;
        Ok(self.received - skipped)
    }
}

/// The file goes along, so that it is removed only after the write when nobody waits any more.
async fn write(mut part: PartFile, mut bytes: BytesMut) -> io::Result<(PartFile, BytesMut)> {
    blocking(move || {
        part.write(&bytes)?;
        bytes.clear();
        Ok((part, bytes))
    })
    .await
}

async fn blocking<T: Send + 'static>(work: impl FnOnce() -> io::Result<T> + Send + 'static) -> io::Result<T> {
    spawn_blocking(work).await.unwrap_or_else(|error| Err(io::Error::other(error)))
}
