//! The traits through which generated code hands its calls to the [`Runtime`](crate::Runtime).

use std::future::Future;

use crate::{Error, Response};

/// What generated code says about the call it is about to make.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OperationInfo {
    /// Name of the generated method; the [`Operation`](crate::Operation) table knows the rest.
    pub operation_id: &'static str,
}

/// What a generated client tells about itself.
pub trait ClientInfo<Inner> {
    /// Version of the API's document. It is no version of a protocol and is never sent.
    fn api_version() -> &'static str;

    /// Where the API lives, without a slash at the end.
    fn baseurl(&self) -> &str;

    /// The client that sends the requests.
    fn client(&self) -> &reqwest::Client;

    /// The value that the generated client was built with.
    fn inner(&self) -> &Inner;
}

impl<Inner, T: ClientInfo<Inner>> ClientInfo<Inner> for &T {
    fn api_version() -> &'static str {
        T::api_version()
    }

    fn baseurl(&self) -> &str {
        (**self).baseurl()
    }

    fn client(&self) -> &reqwest::Client {
        (**self).client()
    }

    fn inner(&self) -> &Inner {
        (**self).inner()
    }
}

/// What a generated client does around each call. The crate root shows the one implementation
/// that a generated crate needs.
pub trait ClientHooks<Inner>: ClientInfo<Inner> {
    /// Sees the request before it is sent; an error ends the call.
    fn pre(
        &self,
        _request: &mut reqwest::Request,
        _info: &OperationInfo,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        async { Ok(()) }
    }

    /// Sends the request and judges the answer: `Ok` means a success of the operation.
    fn exec(
        &self,
        request: reqwest::Request,
        info: &OperationInfo,
    ) -> impl Future<Output = Result<Response, Error>> + Send;

    /// Sees the outcome before it is decoded; an error ends the call.
    fn post(
        &self,
        _outcome: &Result<Response, Error>,
        _info: &OperationInfo,
    ) -> impl Future<Output = Result<(), Error>> + Send {
        async { Ok(()) }
    }
}
