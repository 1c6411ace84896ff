//! Files of sessions and recordings of calls: whether they can be fetched, and fetching them.
//!
//! Sessions name their files by a `downloadUrl`. [`Client::download`] fetches it as a [`ByteStream`], and
//! [`ByteStream::save_to`] brings it to the disk:
//!
//! ```
//! use std::path::Path;
//! use mluvii_client::files::Availability;
//! use mluvii_client::{Client, types};
//!
//! /// Saves the recordings of a session that are ready, each as `<id>.wav`.
//! async fn save_recordings(
//!     client: &Client,
//!     session: &types::SessionModel,
//!     folder: &Path,
//! ) -> Result<u64, Box<dyn std::error::Error>> {
//!     let mut bytes = 0;
//!     for recording in session.recordings.iter().flatten() {
//!         match recording.availability() {
//!             Availability::Ready(url) => {
//!                 let body = client.download(url).await?.into_inner();
//!                 bytes += body.limited(500 << 20).save_to(folder.join(format!("{}.wav", recording.id))).await?;
//!             }
//!             Availability::Uploading => println!("{} is not ready; try again later", recording.id),
//!             Availability::Deleted | Availability::Unnamed => {}
//!         }
//!     }
//!     Ok(bytes)
//! }
//! ```
//!
//! When a call's recordings are ready, the webhook event `SessionRecordingPostProcessingCompleted` says so.

#[cfg(feature = "client")]
use progenitor_client::ClientInfo;

#[cfg(any(feature = "events", feature = "sessions", feature = "types"))]
use crate::types;
#[cfg(feature = "client")]
use crate::{ByteStream, Client, Error, ResponseValue};

/// Whether a file can be fetched.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Availability<'a> {
    /// At this URL, for [`Client::download`].
    Ready(&'a str),
    /// Not yet.
    Uploading,
    /// Not any more.
    Deleted,
    /// The service does not say where.
    Unnamed,
}

impl<'a> Availability<'a> {
    #[cfg(any(test, feature = "events", feature = "sessions", feature = "types"))]
    fn of(url: Option<&'a str>, is_uploading: bool, is_deleted: bool) -> Self {
        match url {
            _ if is_deleted => Self::Deleted,
            _ if is_uploading => Self::Uploading,
            Some(url) if !url.trim().is_empty() => Self::Ready(url),
            _ => Self::Unnamed,
        }
    }

    /// The URL of a file that can be fetched.
    pub fn url(self) -> Option<&'a str> {
        match self {
            Self::Ready(url) => Some(url),
            _ => None,
        }
    }
}

/// The URL may let whoever knows it fetch the file, so it is not shown.
impl std::fmt::Debug for Availability<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Ready(_) => "Ready",
            Self::Uploading => "Uploading",
            Self::Deleted => "Deleted",
            Self::Unnamed => "Unnamed",
        })
    }
}

#[cfg(any(feature = "sessions", feature = "types"))]
impl types::SessionRecording {
    /// Whether the recording can be fetched.
    pub fn availability(&self) -> Availability<'_> {
        Availability::of(self.download_url.as_deref(), self.is_uploading, self.is_deleted)
    }
}

#[cfg(any(feature = "events", feature = "sessions", feature = "types"))]
impl types::SessionActivityFile {
    /// Whether the file can be fetched.
    pub fn availability(&self) -> Availability<'_> {
        Availability::of(self.download_url.as_deref(), self.is_uploading, self.is_deleted)
    }
}

#[cfg(feature = "client")]
impl Client {
    /// Fetches a file by the `downloadUrl` that a session names; [`files`](crate::files) shows how to save it.
    ///
    /// A URL that begins with a slash, such as `/Storage/Get?…`, lies below the base URL, even where that has a path
    /// of its own: below `http://127.0.0.1:4010/mluvii` it is `http://127.0.0.1:4010/mluvii/Storage/Get?…`. Any other
    /// has to be absolute. What is percent-encoded is sent as it stands.
    ///
    /// The token, and the headers that were set for every call, go only to the origin of the base URL: same scheme,
    /// host and port. A file elsewhere is fetched without them, and over plain http only from this machine, unless the
    /// base URL itself is plain http to another one. A redirect is not followed but an error
    /// ([`ErrorKind::Redirected`](crate::ErrorKind::Redirected)); the URL of its `location` header can be downloaded
    /// in turn.
    ///
    /// # Errors
    /// When the URL is not one that may be fetched, and as every call; errors name the operation `download`.
    pub async fn download(&self, download_url: &str) -> Result<ResponseValue<ByteStream>, Error> {
        self.inner().download(self.client(), self.baseurl(), download_url).await
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gone_wins_over_not_ready_and_both_over_the_url() {
        let of = |is_uploading, is_deleted| Availability::of(Some("/s3cret"), is_uploading, is_deleted);
        assert_eq!(of(true, true), Availability::Deleted);
        assert_eq!(of(true, false), Availability::Uploading);
        assert_eq!(of(false, true), Availability::Deleted);
        assert_eq!(of(false, false).url(), Some("/s3cret"));
        assert_eq!(Availability::of(None, false, false), Availability::Unnamed);
        assert_eq!(Availability::of(Some(" "), false, false), Availability::Unnamed);
        assert_eq!(format!("{:?}", of(false, false)), "Ready");
    }
}
