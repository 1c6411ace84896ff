// Machine-owned: written by `cargo xtask codegen mluvii` from specs/mluvii/. Edit there, not here.

#[allow(unused_imports)]
pub use progenitor_client::{ByteStream, ClientInfo, Error, ResponseValue};
#[allow(unused_imports)]
use progenitor_client::{encode_path, ClientHooks, OperationInfo, RequestBuilderExt};

#[derive(Clone, Debug)]
/**Client for mluvii Public API

An unofficial description of the public API of mluvii, a contact centre. The vendor publishes
the document of the running service only behind a login, so this one is put together from public
material; PROVENANCE.md tells which. `x-evidence` on every operation says how sure it is:
`documented` by the vendor, `observed` in a public client or sample, or `inferred`, then with
`x-inference` strong, medium or weak. Nothing was tried against the live service. No rate limit
is published.

Paths and query names are matched without regard to case. Enums travel as names, never as
numbers, and may grow. Times carry an offset and up to seven digits of a second. Members that
may be null may also be absent. A tenant is called department here; the same number is
`tenantId` in webhooks.

The schemas come from the vendor's model repository unless a mark of their own says otherwise.
Webhook events stand in `x-webhooks`, the messages of API chatbots in `x-chatbot-activities`,
and the channel an integrator hosts in `x-generic-channel`.

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
