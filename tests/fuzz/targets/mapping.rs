//! A mapping of WireMock, and a request that may be answered by it.

use std::sync::OnceLock;
use std::time::Duration;

use mock_server::stub::Stub;
use mock_server::{MockServer, MockService};
use serde_json::Value;
use tokio::runtime::Runtime;

use super::request;
use crate::corpus::parts;

struct Place {
    runtime: Runtime,
    service: MockService,
}

fn place() -> &'static Place {
    static PLACE: OnceLock<Place> = OnceLock::new();
    PLACE.get_or_init(|| {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let service = MockServer::builder().api("bot-open").auth(false).seed(1).build().unwrap();
        Place { runtime, service }
    })
}

pub(super) fn run(input: &[u8]) {
    let all = parts(input);
    let Ok(Value::Object(mapping)) = serde_json::from_slice(all[0]) else { return };
    let Place { runtime, service } = place();
    let space = service.space("").unwrap();
    space.reset();
    let written = Value::Object(mapping.clone());
    let stub = match space.stub(Stub::from_mapping(mapping)) {
        Ok(stub) => stub,
        Err(error) => {
            assert!(!error.problem.is_empty());
            assert!(super::leads_somewhere(&written, &error.pointer), "{error}");
            return;
        }
    };
    let path = format!("/__admin/mappings/{}", stub.id());
    let show = http::Request::get(&path).header("host", "127.0.0.1");
    let shown = runtime.block_on(request::answered(service, show, Vec::new(), Duration::from_secs(5)));
    let shown = shown.expect("the admin API waits for nothing");
    assert_eq!(shown.status, 200, "{path}");
    let Ok(Value::Object(shown)) = serde_json::from_slice(&shown.body) else { panic!("{path} is no mapping") };
    let again = Stub::from_mapping(shown.clone());
    let id = stub.id().to_owned();
    let other = space.stub(again).unwrap_or_else(|error| panic!("what is shown is refused: {error}"));
    assert_eq!(other.id(), id, "what is shown has another id");
    // What would be passed on goes to another machine.
    if shown.contains_key("response") && shown["response"].get("proxyBaseUrl").is_some() {
        return;
    }
    let Some(sent) = all.get(1).and_then(|part| request::read(part)) else { return };
    if let Some(answer) = runtime.block_on(request::answered(service, sent.head, sent.body, request::PATIENCE)) {
        assert!((100..1000).contains(&answer.status));
    }
}
