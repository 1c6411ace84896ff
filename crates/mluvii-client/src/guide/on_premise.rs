//! Talk to another host than the cloud: an installation of one's own, a proxy, a stand-in.
//!
//! ```
//! use std::time::Duration;
//!
//! use mluvii_client::{Client, ConfigError};
//!
//! fn connect(id: &str, secret: &str) -> Result<Client, ConfigError> {
//!     Client::builder()
//!         // Scheme, host and, where there is one, a path; without `/api/v1`. A slash at the end does not matter.
//!         .base_url("https://contact-centre.example.com")
//!         .credentials(id.to_owned(), secret.to_owned())
//!         // Instead of the proxy that the environment names.
//!         .proxy("http://proxy.example.com:3128")
//!         // A gateway in front of it may want a header of its own.
//!         .header("x-gateway-key", "…".to_owned())
//!         .connect_timeout(Duration::from_secs(5))
//!         .build()
//! }
//! # let _ = connect("id", "s3cret");
//! ```
//!
//! The login is at the same base URL. The token and the headers of the builder go to its origin only; a file elsewhere
//! is fetched without them ([`Client::download`](crate::Client::download)).
//!
//! # Plain http
//! Secrets are not sent unencrypted, except to this machine, where the mock server listens. A client for plain http is
//! an error when it is opened:
//!
//! ```
//! use mluvii_client::Client;
//!
//! let builder = Client::builder().base_url("http://contact-centre.example.com").credentials("id", "s3cret");
//! assert!(builder.clone().build().is_err());
//! // Inside a network that is trusted, it can be allowed.
//! assert!(builder.allow_plain_http().build().is_ok());
//! ```
//!
//! # A certificate authority of one's own, client certificates
//! Set them up on a `reqwest::Client` and hand it over with `http_client`. It should not follow redirects: a service
//! that wants a login answers with one.
//!
//! ```
//! use mluvii_client::Client;
//!
//! let http = reqwest::Client::builder()
//!     .redirect(reqwest::redirect::Policy::none())
//!     .read_timeout(std::time::Duration::from_secs(60))
//!     // .add_root_certificate(…), .identity(…)
//!     .build()?;
//! let client = Client::builder()
//!     .base_url("https://contact-centre.example.com")
//!     .credentials("id", "s3cret")
//!     .http_client(http)
//!     .build()?;
//! # drop(client);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
