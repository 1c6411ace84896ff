//! What goes over the wire for every form of request that OpenAPI 3.0 knows, written out by hand.
//!
//! Each call is made twice, through the typed builder and by its operationId, and both must send the same.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod bodies;
mod optional;
mod parameters;
mod server;

use request_forms::types::{Filter, Range};
use request_forms::{Client, Error};
use serde_json::Value;

use self::server::Seen;

/// What the call sends, and what the call of this operation by its id does with the same arguments.
async fn sent<T>(operation: &str, arguments: Value, call: impl AsyncFnOnce(&Client) -> Result<T, Error>) -> Seen {
    let typed = server::record(async |client| call(client).await.map(drop).map_err(|error| error.to_string())).await;
    let arguments = read(arguments);
    let by_id = server::record(async |client| {
        let answer = request_forms::dispatch::dispatch(client, operation, &arguments).await;
        answer.map(drop).map_err(|error| error.to_string())
    })
    .await;
    assert_eq!(typed, by_id, "{operation}");
    typed
}

/// `path`, `query`, `header`, `cookie` and `body`.
fn read(arguments: Value) -> progenitor_client::dispatch::Arguments {
    let part = |name: &str| arguments.get(name).and_then(Value::as_object).cloned().unwrap_or_default();
    progenitor_client::dispatch::Arguments {
        path: part("path"),
        query: part("query"),
        header: part("header"),
        cookie: part("cookie"),
        body: arguments.get("body").cloned(),
    }
}

fn range() -> Range {
    Range { from: Some(1), to: Some("a,b".to_owned()) }
}

fn filter() -> Filter {
    Filter { name: "n&m".to_owned(), range: Some(range()), words: Some(vec!["x".to_owned(), "y z".to_owned()]) }
}

fn texts(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}
