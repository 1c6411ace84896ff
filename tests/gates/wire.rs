//! Whether the calls that the fixtures show leave the client as the document says.

#[path = "../properties/wire/comparison.rs"]
mod comparison;
#[allow(dead_code, reason = "the property asks for more")]
#[path = "../properties/wire/recorder.rs"]
mod recorder;

use client_runtime::dispatch::Arguments;
use mock_server::Api;
use openapi_kit::{Operation, OperationIndex};
use recorder::Recorder;
use serde_json::Value;
use tests::gates::{Finding, Gate};
use tests::subject::{Opening, Subject};
use tests::wire_form::{Given, WireForm};

const TOKEN: &str = "t0ken~";

/// The clients are opened below a path, as behind a gateway.
const BASE_PATH: &str = "/behind/a-gateway";

pub(crate) fn judge(subject: &Subject, document: &Value, index: &OperationIndex, api: &Api) -> Vec<Finding> {
    let recorder = Recorder::start();
    let http = reqwest::Client::builder().no_proxy().redirect(reqwest::redirect::Policy::none()).build().unwrap();
    let base_url = format!("{}{BASE_PATH}", recorder.url);
    let client = (subject.open)(&Opening { base_url: &base_url, http, token: Some(TOKEN) }).unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let judge = |operation: &Operation| -> Result<(), String> {
        let Some(example) = api.fixture(&operation.id, "ok").and_then(|ok| ok.example_request.clone()) else {
            // That there is one is for the census to say.
            return Ok(());
        };
        let arguments =
            Arguments { path: example.path, query: example.query, body: example.body, ..Arguments::default() };
        let Arguments { path, query, body, .. } = &arguments;
        let given = Given { path, query, body: body.as_ref(), token: TOKEN };
        let wanted = WireForm::of(document, operation, &given).map_err(|reason| format!("{reason:?}"))?;
        let outcome = runtime.block_on(client.call(&operation.id, &arguments));
        let requests = recorder.take();
        let [request] = requests.as_slice() else {
            return Err(format!("{} requests instead of one: {outcome:?}", requests.len()));
        };
        let complaints = comparison::compare(&wanted, request);
        if complaints.is_empty() { Ok(()) } else { Err(complaints.join("; ")) }
    };
    let wrong = index.iter().filter_map(|operation| Some((operation, judge(operation).err()?)));
    wrong.map(|(operation, problem)| Finding::new(Gate::Wire, &operation.id, problem)).collect()
}
