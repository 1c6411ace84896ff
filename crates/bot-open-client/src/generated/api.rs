// Machine-owned: written by `cargo xtask codegen bot-open` from specs/bot-open/. Edit there, not here.

use progenitor_client::connect::Connection;
use progenitor_client::{Api, Carrier, ClientBuilder, Flow, Login, Operation, Tally, TokenScheme};

use super::{Client, OPERATIONS};

impl Api for Client {
    const BASE_URL: &'static str = "https://open-api.conversationalcommerce.netcorecloud.com";
    const USER_AGENT: &'static str = concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"));
    const OPERATIONS: &'static [Operation] = OPERATIONS;
    const LOGIN: Option<Login> = Some(Login {
        path: "/login",
        flow: Flow::AppLogin { id: "appId", secret: "appSecret", token: "/authToken", expires_at: &["/expireAt", "/expiresAt"] },
        scheme: TokenScheme::Bare,
        carrier: Carrier::Header("authorization"),
    });

    fn assemble(connection: Connection) -> Self {
        Self::new_with_client(&connection.base_url, connection.http, connection.runtime)
    }
}

impl Client {
    /// The options of a client; the base URL is `https://open-api.conversationalcommerce.netcorecloud.com` until another is given.
    pub fn builder() -> ClientBuilder<Self> {
        ClientBuilder::new()
    }

    /// How many deviations from the document the answers had so far. See [`witness`](::progenitor_client::witness).
    pub fn deviations(&self) -> Tally {
        self.inner.deviations()
    }
}
