// Machine-owned: written by `cargo xtask codegen bot-open` from specs/bot-open/. Edit there, not here.

#[allow(unused_imports)]
pub use progenitor_client::{ByteStream, ClientInfo, Error, ResponseValue};
#[allow(unused_imports)]
use progenitor_client::{encode_path, ClientHooks, OperationInfo, RequestBuilderExt};

#[derive(Clone, Debug)]
/**Client for Bot Open API

Read access to one conversational bot: its monthly totals, its users, and the messages it exchanged with each of
them.

This is an unofficial description, written from what is public. It was not made or checked by the vendor.

A call to `login` swaps an application id and secret for a token; the other four operations carry that token, bare,
in the `Authorization` header. No operation names a bot, so a pair of credentials seems to stand for one bot. All
operations except `login` only read, also those sent as POST because their filters travel in a body.

Dates in requests are ISO 8601 strings in UTC with milliseconds, such as `2021-10-01T00:00:00.000Z`. Other spellings
have not been tried.

Version: 1.0.0*/
pub struct Client {
    pub(crate) baseurl: String,
    pub(crate) client: reqwest::Client,
    pub(crate) inner: progenitor_client::Runtime,
}

impl Client {
    /// Construct a new client with an existing `reqwest::Client`,
    /// allowing more control over its configuration.
    ///
    /// `baseurl` is the base URL provided to the internal
    /// `reqwest::Client`, and should include a scheme and hostname,
    /// as well as port and a path stem if applicable.
    pub fn new_with_client(
        baseurl: &str,
        client: reqwest::Client,
        inner: progenitor_client::Runtime,
    ) -> Self {
        Self {
            baseurl: baseurl.to_string(),
            client,
            inner,
        }
    }
}

impl ClientInfo<progenitor_client::Runtime> for Client {
    fn api_version() -> &'static str {
        "1.0.0"
    }
    fn baseurl(&self) -> &str {
        self.baseurl.as_str()
    }
    fn client(&self) -> &reqwest::Client {
        &self.client
    }
    fn inner(&self) -> &progenitor_client::Runtime {
        &self.inner
    }
}

const _: () = {
    #[allow(dead_code)]
    fn assert_client_hooks()
    where
        Client: ClientHooks<progenitor_client::Runtime>,
    {}
};

impl ClientHooks<progenitor_client::Runtime> for Client {
    async fn exec(
        &self,
        request: reqwest::Request,
        info: &OperationInfo,
    ) -> Result<progenitor_client::Response, Error> {
        self.inner.exec(&self.client, request, info).await
    }
}
