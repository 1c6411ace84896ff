//! The APIs of the workspace, each with a way to call its typed client by operationId.

use std::future::Future;
use std::path::{Path, PathBuf};
use std::pin::Pin;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use client_runtime::dispatch::{Answer, Arguments, DispatchError, Recoded};
use client_runtime::{ClientBuilder, ConfigError, Operation, StaticToken};
use openapi_kit::Manifest;
use openapi_kit::manifest::{Flow, ManifestError};
use serde_json::Value;

/// What a call by id gives.
pub type Outcome<'a> = Pin<Box<dyn Future<Output = Result<Answer, DispatchError>> + Send + 'a>>;

/// A typed client, called by operationId.
pub trait Caller: Send + Sync {
    /// Calls one operation.
    fn call<'a>(&'a self, operation: &'a str, arguments: &'a Arguments) -> Outcome<'a>;
}

/// One API of the workspace.
#[derive(Clone, Copy)]
pub struct Subject {
    /// Name of its folder under `specs/`.
    pub name: &'static str,
    /// The operation table of its client.
    pub operations: &'static [Operation],
    /// Decodes a value as a component's type and encodes it again.
    pub recode: fn(&str, &Value) -> Option<Result<Recoded, DispatchError>>,
    /// Opens its client.
    pub open: fn(&Opening<'_>) -> Result<Box<dyn Caller>, ConfigError>,
}

/// How a client is opened.
#[derive(Debug, Clone)]
pub struct Opening<'a> {
    /// Where the mock serves the API.
    pub base_url: &'a str,
    /// The HTTP client to send with.
    pub http: reqwest::Client,
    /// The token to send; none for calls that need none.
    pub token: Option<&'a str>,
}

struct Mluvii(mluvii_client::Client);
struct BotOpen(bot_open_client::Client);

impl Caller for Mluvii {
    fn call<'a>(&'a self, operation: &'a str, arguments: &'a Arguments) -> Outcome<'a> {
        Box::pin(mluvii_client::dispatch::dispatch(&self.0, operation, arguments))
    }
}

impl Caller for BotOpen {
    fn call<'a>(&'a self, operation: &'a str, arguments: &'a Arguments) -> Outcome<'a> {
        Box::pin(bot_open_client::dispatch::dispatch(&self.0, operation, arguments))
    }
}

/// The mluvii Public API.
pub const MLUVII: Subject = Subject {
    name: "mluvii",
    operations: mluvii_client::OPERATIONS,
    recode: mluvii_client::dispatch::recode,
    open: |opening| Ok(Box::new(Mluvii(builder(mluvii_client::Client::builder(), opening).build()?))),
};

/// The Bot Open API.
pub const BOT_OPEN: Subject = Subject {
    name: "bot-open",
    operations: bot_open_client::OPERATIONS,
    recode: bot_open_client::dispatch::recode,
    open: |opening| Ok(Box::new(BotOpen(builder(bot_open_client::Client::builder(), opening).build()?))),
};

/// Hands the APIs beside these two to another macro: a constant, a module of tests, the folder under `specs/`, the client.
#[macro_export]
macro_rules! further_apis {
    ($with:path, $($given:tt)*) => {
        $with! {
            [$($given)*]
            // `cargo xtask new-api` writes one line for each API above this one.
        }
    };
}

/// The tests of one kind for the further APIs, one for each: `further_tests!(module, function of the subject)`.
#[macro_export]
macro_rules! further_tests {
    ($tests:ident, async $test:expr) => {
        $crate::further_apis!($crate::further_tests, @async $tests, $test);
    };
    ($tests:ident, $test:expr) => {
        $crate::further_apis!($crate::further_tests, @plain $tests, $test);
    };
    ([@async $tests:ident, $test:expr] $(($constant:ident, $module:ident, $name:literal, $client:ident))*) => {
        mod $tests {
            #[allow(unused_imports, reason = "there may be no further API")]
            use super::*;
            $(
                #[tokio::test]
                async fn $module() {
                    ($test)(&$crate::subject::$constant).await;
                }
            )*
        }
    };
    ([@plain $tests:ident, $test:expr] $(($constant:ident, $module:ident, $name:literal, $client:ident))*) => {
        mod $tests {
            #[allow(unused_imports, reason = "there may be no further API")]
            use super::*;
            $(
                #[test]
                fn $module() {
                    ($test)(&$crate::subject::$constant);
                }
            )*
        }
    };
}

macro_rules! subjects {
    ([] $(($constant:ident, $module:ident, $name:literal, $client:ident))*) => {
        $(
            #[doc = concat!("The API of `specs/", $name, "`.")]
            pub const $constant: Subject = {
                struct Typed($client::Client);

                impl Caller for Typed {
                    fn call<'a>(&'a self, operation: &'a str, arguments: &'a Arguments) -> Outcome<'a> {
                        Box::pin($client::dispatch::dispatch(&self.0, operation, arguments))
                    }
                }

                Subject {
                    name: $name,
                    operations: $client::OPERATIONS,
                    recode: $client::dispatch::recode,
                    open: |opening| Ok(Box::new(Typed(builder($client::Client::builder(), opening).build()?))),
                }
            };
        )*

        /// Names of the further APIs.
        const FURTHER: &[&str] = &[$($name),*];

        /// All APIs that have a client here. A tidy test compares this list with the folders under `specs/`.
        pub const SUBJECTS: [Subject; 2 + FURTHER.len()] = [MLUVII, BOT_OPEN $(, $constant)*];
    };
}

further_apis!(subjects,);

/// The APIs that `cargo xtask new-api` added. Of the two others more is known, and the tests ask more.
pub fn further() -> impl Iterator<Item = Subject> {
    SUBJECTS.into_iter().filter(|subject| FURTHER.contains(&subject.name))
}

fn builder<A: client_runtime::Api>(builder: ClientBuilder<A>, opening: &Opening<'_>) -> ClientBuilder<A> {
    // What the clients tolerate in production is an error here.
    let builder = builder.base_url(opening.base_url).http_client(opening.http.clone()).strict(true).no_retry();
    match opening.token {
        Some(token) => builder.token_source(StaticToken::new(token)),
        None => builder,
    }
}

/// The root of the workspace.
pub fn root() -> PathBuf {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    own.parent().unwrap_or(own).to_owned()
}

impl Subject {
    /// Its folder under `specs/`.
    pub fn folder(&self) -> PathBuf {
        root().join("specs").join(self.name)
    }

    /// The name of its client crate.
    pub fn client(&self) -> String {
        format!("{}-client", self.name)
    }

    /// What a client sends of its own accord where there is no login: the first credential that the mock knows.
    ///
    /// # Errors
    /// What is wrong with `api.toml`.
    pub fn standing_token(&self) -> Result<Option<String>, ManifestError> {
        let manifest = Manifest::read(&self.folder().join("api.toml"))?;
        let flow = manifest.auth.map(|auth| auth.flow).filter(|flow| !flow.has_login());
        Ok(flow.zip(manifest.mock.credentials.into_iter().next()).map(|(flow, demo)| match flow {
            Flow::Basic => STANDARD.encode(format!("{}:{}", demo.id, demo.secret)),
            _ => demo.secret,
        }))
    }
}

impl std::fmt::Debug for Subject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Subject").field(&self.name).finish()
    }
}
