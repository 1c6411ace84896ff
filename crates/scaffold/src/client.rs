//! What stands beside the generated sources of a client crate.

use std::collections::BTreeSet;

use openapi_kit::{Operation, OperationIndex, casing};
use serde_json::Value;

use crate::Order;
use crate::guess::{Guesses, Kind};
use crate::manifest::quoted;
use crate::name::Name;
use crate::vocabulary::PLACEHOLDER;

/// Path below the folder of the crate, and text.
pub(crate) fn files(
    name: &Name,
    order: &Order<'_>,
    document: &Value,
    index: &OperationIndex,
    guesses: &Guesses,
) -> Vec<(&'static str, String)> {
    let features: BTreeSet<String> = index.iter().map(|operation| casing::feature(&operation.tag)).collect();
    let shown = shown(index, guesses);
    vec![
        ("Cargo.toml", manifest(name, guesses, &features, document)),
        ("README.md", readme(name, order, index, guesses, &features, shown)),
        ("src/lib.rs", LIBRARY.to_owned()),
        ("tests/against_the_mock.rs", test(name, guesses, shown)),
    ]
}

/// The operation that the quick start calls: one that reads, and needs nothing.
fn shown<'a>(index: &'a OperationIndex, guesses: &Guesses) -> Option<&'a Operation> {
    let login = match &guesses.auth.kind {
        Kind::ClientCredentials { operation, .. } => operation.as_str(),
        _ => "",
    };
    let needs_nothing = |one: &&Operation| {
        one.method == "GET" && one.id != login && one.parameters.iter().all(|parameter| !parameter.required)
    };
    let mut calls: Vec<&Operation> = index.iter().filter(needs_nothing).collect();
    calls.sort_by_key(|one| (!one.authenticated, one.deprecated));
    calls.first().copied()
}

fn manifest(name: &Name, guesses: &Guesses, features: &BTreeSet<String>, document: &Value) -> String {
    let has_events = document["x-webhooks"].as_object().is_some_and(|events| !events.is_empty());
    let formats = formats(document);
    // Types of the standard formats, as the generator names them.
    let chrono = if formats.contains("date") { "chrono = { workspace = true, features = [\"serde\"] }\n" } else { "" };
    let uuid = if formats.contains("uuid") { "uuid.workspace = true\n" } else { "" };
    let description = format!("Typed client for the {}, generated from its OpenAPI description.", guesses.title);
    let events = if has_events { "    \"events\",\n" } else { "" };
    let in_full: String = features.iter().map(|feature| format!("    \"{feature}\",\n")).collect();
    let own: String = features.iter().map(|feature| format!("{feature} = [\"client\"]\n")).collect();
    let events_feature = if has_events { "# What the service sends of its own accord.\nevents = []\n" } else { "" };
    format!(
        r#"[package]
name = "{client}"
description = {description}
version.workspace = true
edition.workspace = true
rust-version.workspace = true
license.workspace = true
publish.workspace = true

[lints]
workspace = true

[features]
default = ["full"]
# Everything but TLS. `cargo xtask codegen` compares the tags with those of the document.
full = [
    "types",
{events}{in_full}]
# Every model, without an HTTP client.
types = []
{events_feature}# The HTTP client, without an operation; every tag brings it.
client = ["dep:reqwest", "progenitor-client/client"]
# The operations of one tag, and the models that they need.
{own}# No TLS by default, like the runtime: the workspace itself only talks to the mock on loopback.
# A program that calls the real service turns one of these on.
rustls = ["client", "progenitor-client/rustls"]
native-tls = ["client", "progenitor-client/native-tls"]
rustls-no-provider = ["client", "progenitor-client/rustls-no-provider"]
# Calls by operationId with JSON arguments, for tools.
dispatch = ["full", "progenitor-client/dispatch"]

[dependencies]
{chrono}progenitor-client.workspace = true
reqwest = {{ workspace = true, optional = true }}
serde.workspace = true
serde_json.workspace = true
{uuid}
[dev-dependencies]
# A program's tests against the mock.
mock-server.workspace = true
tokio = {{ workspace = true, features = ["macros", "rt-multi-thread"] }}

[[test]]
name = "against_the_mock"
required-features = ["full"]
"#,
        client = name.client,
        description = quoted(&description),
    )
}

/// The values of `format` of texts.
fn formats(value: &Value) -> BTreeSet<&str> {
    let mut found = BTreeSet::new();
    let mut open = vec![value];
    while let Some(value) = open.pop() {
        if value["type"] == "string" {
            found.extend(value["format"].as_str());
        }
        match value {
            Value::Object(members) => open.extend(members.values()),
            Value::Array(items) => open.extend(items),
            _ => {}
        }
    }
    found
}

/// The call of a builder that gives it a credential, as an expression for real ones and one for the mock's.
fn credentials(guesses: &Guesses) -> (String, String) {
    let real = |call: &str, names: &[&str]| {
        let names: Vec<String> = names.iter().map(|name| format!("std::env::var(\"{name}\")?")).collect();
        format!(".{call}({})", names.join(", "))
    };
    match guesses.auth.kind {
        Kind::Open => (String::new(), String::new()),
        Kind::Bearer => (real("token", &["TOKEN"]), format!(".token(\"{PLACEHOLDER}\")")),
        Kind::ApiKey(..) => (real("api_key", &["API_KEY"]), format!(".api_key(\"{PLACEHOLDER}\")")),
        Kind::Basic => {
            (real("credentials", &["USER_NAME", "PASSWORD"]), format!(".credentials(\"demo\", \"{PLACEHOLDER}\")"))
        }
        Kind::ClientCredentials { .. } => (
            real("credentials", &["CLIENT_ID", "CLIENT_SECRET"]),
            format!(".credentials(\"demo-client\", \"{PLACEHOLDER}\")"),
        ),
    }
}

fn readme(
    name: &Name,
    order: &Order<'_>,
    index: &OperationIndex,
    guesses: &Guesses,
    features: &BTreeSet<String>,
    shown: Option<&Operation>,
) -> String {
    let (real, _) = credentials(guesses);
    let call = match shown {
        Some(operation) => format!(
            "\n/// Calls `{}`.\nasync fn first_call(client: &Client) -> Result<u16, Error> {{\n    \
             Ok(client.{}().send().await?.status().as_u16())\n}}\n",
            operation.id,
            casing::snake(&operation.id)
        ),
        None => String::new(),
    };
    let error = if shown.is_some() { ", Error" } else { "" };
    let library = &name.library;
    let tags: Vec<String> = features.iter().map(|feature| format!("`{feature}`")).collect();
    format!(
        r#"# {client}

A typed Rust client for the {title}. {count} operations.

Unofficial: the vendor had no part in it. It was generated from the vendor's own OpenAPI document, read on {today}; what
the document leaves open was guessed, and `specs/{folder}/PROVENANCE.md` in the repository lists each guess.

## Quick start

```toml
[dependencies]
{client} = {{ git = "…", features = ["rustls"] }}
```

```rust
use {library}::{{Client{error}}};

/// The service itself; the mock server by `.base_url("http://127.0.0.1:4010/{folder}")`.
fn connect() -> Result<Client, Box<dyn std::error::Error>> {{
    Ok(Client::builder(){real}.build()?)
}}
{call}```

## Features

| feature | what it brings |
|---|---|
| `full` (default) | `types` and every tag |
| `types` | every model, without an HTTP client |
| `client` | the HTTP client without an operation |
| {tags} | the operations of that tag, with `client` and the models they need |
| `rustls`, `native-tls`, `rustls-no-provider` | TLS; none by default, and the service needs one |
| `dispatch` | calls by operationId with JSON arguments, for tools; with `full` |

## Licence

MIT or Apache-2.0, at your choice.
"#,
        client = name.client,
        title = guesses.title,
        count = index.len(),
        today = order.today,
        folder = name.folder,
        tags = tags.join(", "),
    )
}

const LIBRARY: &str = r#"#![doc = include_str!("../README.md")]

// Machine-owned, printed by its generator.
#[rustfmt::skip]
mod generated;

#[cfg(feature = "dispatch")]
#[doc(inline)]
pub use generated::dispatch;
#[doc(inline)]
pub use generated::types;
#[cfg(feature = "client")]
#[doc(inline)]
pub use generated::{Client, OPERATIONS, builder};
#[doc(inline)]
pub use progenitor_client::witness;
#[cfg(feature = "client")]
pub use progenitor_client::{
    Api, AuthError, ByteStream, ClientBuilder, Composite, ConfigError, Error, ErrorKind, Evidence, Inference, Limits,
    Operation, ResponseValue, RetryPolicy, StaticToken, Tally, TimeLimit, Token, TokenCache, TokenFuture, TokenSource,
};
pub use progenitor_client::{Deviation, DeviationKind, Deviations, File, Mismatch, Timestamp};
#[cfg(feature = "client")]
#[doc(inline)]
pub use progenitor_client::{paging, retry};
"#;

fn test(name: &Name, guesses: &Guesses, shown: Option<&Operation>) -> String {
    let (_, mock) = credentials(guesses);
    let (library, folder) = (&name.library, &name.folder);
    let open = format!(
        "    let mock = MockServer::builder().api(\"{folder}\").start().await?; // a random port; stops on drop\n    \
         let base_url = mock.api_url(\"{folder}\").ok_or(\"it was asked for\")?;\n    \
         let client = Client::builder().base_url(base_url){mock}.build()?;\n"
    );
    let (what, body) = match shown {
        Some(operation) => (
            "the_first_call_is_answered",
            format!(
                "{open}    client.{}().send().await?;\n\n    let seen = mock.requests().pop().ok_or(\"there was a call\")?;\n    \
                 assert_eq!(seen.operation_id.as_deref(), Some({:?}));\n    assert!(seen.violations.is_empty());\n",
                casing::snake(&operation.id),
                operation.id
            ),
        ),
        None => (
            "a_client_is_opened_and_has_done_nothing_wrong",
            format!(
                "{open}    assert_eq!(client.deviations().total(), 0);\n    assert!(mock.requests().is_empty());\n"
            ),
        ),
    };
    format!(
        "//! A program's own tests, with the mock in the place of the service.\n\nuse mock_server::MockServer;\nuse {library}::Client;\n\n\
         #[tokio::test]\nasync fn {what}() -> Result<(), Box<dyn std::error::Error>> {{\n{body}    Ok(())\n}}\n"
    )
}
