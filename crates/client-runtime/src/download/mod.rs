//! Files: where they are fetched from, who gets the token, how they reach the disk.

mod destination;
mod part_file;
mod save;
mod source;
mod stream;

use reqwest::Method;
use reqwest::header::HeaderValue;

use crate::call::Call;
use crate::error::Error;
use crate::operation::Operation;
use crate::response::ResponseValue;
use crate::runtime::Runtime;

use destination::Destination;

pub use save::SaveError;
pub(crate) use source::Source;
pub use stream::ByteStream;

/// A file at the API's own origin.
static OWN: Operation = Operation { authenticated: true, ..ELSEWHERE };

/// A file at another origin, which must not see the token.
static OUTSIDE: Operation = ELSEWHERE;

const ELSEWHERE: Operation = Operation {
    id: "download",
    rust_name: "download",
    method: "GET",
    idempotent: true,
    success: &[200],
    ..Operation::BLANK
};

impl Runtime {
    /// Fetches a file from a URL that the service handed out in an answer. The call goes by the
    /// name `download` in errors and logs.
    ///
    /// A URL that begins with a slash lies below `base_url`, even where that has a path of its
    /// own: `/files/1` below `http://127.0.0.1:4010/api` is `http://127.0.0.1:4010/api/files/1`.
    /// Any other has to be absolute (`//host/path` takes the scheme of `base_url`). What is
    /// percent-encoded is sent as it stands.
    ///
    /// The token and the headers that go with every call are for the origin of `base_url` alone:
    /// same scheme, host and port. A file elsewhere is fetched without them; where such headers
    /// were set, their names go along with empty values. Plain http to another machine is refused
    /// unless `base_url` itself is that.
    ///
    /// A redirect is an error ([`ErrorKind::Redirected`](crate::ErrorKind)), since services send
    /// callers without a valid token to a login page; its `location` header may be downloaded in
    /// turn, under the same rules. A client that was handed in and follows redirects does so by
    /// rules of its own.
    ///
    /// # Errors
    /// When the URL is not one that may be fetched, and as any call.
    pub async fn download(
        &self,
        http: &reqwest::Client,
        base_url: &str,
        url: &str,
    ) -> Result<ResponseValue<ByteStream>, Error> {
        let destination = Destination::resolve(base_url, url).map_err(|reason| Error::invalid_request(&OWN, reason))?;
        let operation = if destination.is_own { &OWN } else { &OUTSIDE };
        let mut request = reqwest::Request::new(Method::GET, destination.url);
        for (name, value) in &self.conduct().headers {
            // The HTTP client adds them to whatever lacks them. An empty value tells nothing.
            let value = if destination.is_own { value.clone() } else { HeaderValue::from_static("") };
            request.headers_mut().insert(name, value);
        }
        Box::pin(Call::send(self, http, operation, request)).await.map(ResponseValue::stream)
    }
}
