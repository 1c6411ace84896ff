// Machine-owned: written by `REQUEST_FORMS=write cargo test -p codegen --test request_forms` from openapi.json. Edit there, not here.

use progenitor_client::connect::Connection;
use progenitor_client::{Api, Carrier, ClientBuilder, Flow, Login, Operation, Tally, TokenScheme};

use super::{Client, OPERATIONS};

impl Api for Client {
    const BASE_URL: &'static str = "https://forms.example.com";
    const USER_AGENT: &'static str = concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"));
    const OPERATIONS: &'static [Operation] = OPERATIONS;
    const LOGIN: Option<Login> = None;

    fn assemble(connection: Connection) -> Self {
        Self::new_with_client(&connection.base_url, connection.http, connection.runtime)
    }
}

impl Client {
    /// The options of a client; the base URL is `https://forms.example.com` until another is given.
    pub fn builder() -> ClientBuilder<Self> {
        ClientBuilder::new()
    }

    /// How many deviations from the document the answers had so far. See [`witness`](::progenitor_client::witness).
    pub fn deviations(&self) -> Tally {
        self.inner.deviations()
    }
}
