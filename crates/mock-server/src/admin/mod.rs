//! The admin API under `/__admin`: stubs, faults, the list of requests, scenarios, time and coverage of a mock that runs.
//!
//! What WireMock 3 has too has its paths and shapes, so that its clients in other languages work here. A call is about
//! the space that it names, as any request is, and is not kept in the list of requests. Its document is at
//! `/__admin/openapi.json`. [`ui`] shows it to people.

mod access;
mod coverage;
mod faults;
mod files;
mod hooks;
mod journal;
mod library;
mod logins;
mod mappings;
mod near;
mod reload;
mod requests;
mod scenarios;
mod show;
mod spaces;
mod ui;

use std::sync::Arc;

use axum::body::{Body, HttpBody};
use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::request::Parts;
use http::{HeaderValue, Response, StatusCode};
use percent_encoding::percent_decode_str;
use serde_json::{Value, json};

use crate::body;
use crate::metrics;
use crate::mock_space::MockSpace;
use crate::problem::{Kind, Problem};
use crate::service::MockService;
use crate::shared::Lost;
use crate::space::Space;
use crate::stub::{Delay, StubError};

pub(crate) use self::access::{Access, Off};

/// Paths begin with this.
const PATH: &str = "/__admin";

/// Its own OpenAPI document.
const DOCUMENT: &str = include_str!("openapi.json");

/// What can be asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Route {
    Document,
    Health,
    Metrics,
    Version,
    LastReload,
    Reload,
    Reset,
    Settings,
    ChangeSettings,
    Mappings,
    AddMapping,
    RemoveMappings,
    ResetMappings,
    ImportMappings,
    SaveMappings,
    EditMapping,
    RemoveWritten,
    Unused,
    RemoveUnused,
    Files,
    PutFile,
    RemoveFile,
    FindByMetadata,
    RemoveByMetadata,
    Mapping,
    ChangeMapping,
    RemoveMapping,
    Requests,
    ForgetRequests,
    FindRequests,
    CountRequests,
    RemoveRequests,
    RemoveRequestsByMetadata,
    Unmatched,
    UnmatchedNearMisses,
    Request,
    ForgetRequest,
    NearRequest,
    NearPattern,
    Scenarios,
    ResetScenarios,
    MoveScenario,
    Spaces,
    EndSpaces,
    Space,
    EndSpace,
    Clock,
    ChangeClock,
    Operations,
    Coverage,
    Archive,
    Emit,
    Deliveries,
    Faults,
    AddFaults,
    RemoveFaults,
    RemoveFault,
    Journal,
    Fixtures,
    Documents,
    ApiDocument,
    RevokeTokens,
    SetCredential,
}

impl Route {
    /// Whether it looks at no space, so that other replicas need not be asked.
    fn is_about_the_mock(self) -> bool {
        matches!(self, Self::Document | Self::Health | Self::Metrics | Self::Version | Self::LastReload | Self::Reload)
    }

    /// Whether it shows or changes what replicas share, so that it makes no sense without them.
    fn needs_replicas(self) -> bool {
        matches!(
            self,
            Self::Reset
                | Self::Scenarios
                | Self::ResetScenarios
                | Self::MoveScenario
                | Self::EndSpaces
                | Self::EndSpace
                | Self::Clock
                | Self::ChangeClock
                | Self::Emit
                | Self::RevokeTokens
                | Self::SetCredential
        )
    }
}

/// Method and path of each; a `{}` segment takes anything, and what is written out wins.
const ROUTES: [(&str, &str, Route); 65] = [
    ("GET", "openapi.json", Route::Document),
    ("GET", "health", Route::Health),
    ("GET", "metrics", Route::Metrics),
    ("GET", "version", Route::Version),
    ("GET", "reload", Route::LastReload),
    ("POST", "reload", Route::Reload),
    ("POST", "reset", Route::Reset),
    ("GET", "settings", Route::Settings),
    ("POST", "settings", Route::ChangeSettings),
    ("GET", "mappings", Route::Mappings),
    ("POST", "mappings", Route::AddMapping),
    ("DELETE", "mappings", Route::RemoveMappings),
    ("POST", "mappings/reset", Route::ResetMappings),
    ("POST", "mappings/import", Route::ImportMappings),
    ("POST", "mappings/save", Route::SaveMappings),
    ("POST", "mappings/edit", Route::EditMapping),
    ("POST", "mappings/remove", Route::RemoveWritten),
    ("GET", "mappings/unmatched", Route::Unused),
    ("DELETE", "mappings/unmatched", Route::RemoveUnused),
    ("POST", "mappings/find-by-metadata", Route::FindByMetadata),
    ("POST", "mappings/remove-by-metadata", Route::RemoveByMetadata),
    ("GET", "mappings/{}", Route::Mapping),
    ("PUT", "mappings/{}", Route::ChangeMapping),
    ("DELETE", "mappings/{}", Route::RemoveMapping),
    ("GET", "requests", Route::Requests),
    ("DELETE", "requests", Route::ForgetRequests),
    // As older clients write it.
    ("POST", "requests/reset", Route::ForgetRequests),
    ("POST", "requests/find", Route::FindRequests),
    ("POST", "requests/count", Route::CountRequests),
    ("POST", "requests/remove", Route::RemoveRequests),
    ("POST", "requests/remove-by-metadata", Route::RemoveRequestsByMetadata),
    ("GET", "requests/unmatched", Route::Unmatched),
    ("GET", "requests/unmatched/near-misses", Route::UnmatchedNearMisses),
    ("GET", "requests/{}", Route::Request),
    ("DELETE", "requests/{}", Route::ForgetRequest),
    ("GET", "files", Route::Files),
    ("PUT", "files/{}", Route::PutFile),
    ("DELETE", "files/{}", Route::RemoveFile),
    ("GET", "requests.har", Route::Archive),
    ("POST", "near-misses/request", Route::NearRequest),
    ("POST", "near-misses/request-pattern", Route::NearPattern),
    ("GET", "scenarios", Route::Scenarios),
    ("POST", "scenarios/reset", Route::ResetScenarios),
    ("PUT", "scenarios/{}/state", Route::MoveScenario),
    ("GET", "spaces", Route::Spaces),
    ("DELETE", "spaces", Route::EndSpaces),
    ("GET", "spaces/{}", Route::Space),
    ("DELETE", "spaces/{}", Route::EndSpace),
    ("GET", "clock", Route::Clock),
    ("PUT", "clock", Route::ChangeClock),
    ("GET", "operations", Route::Operations),
    ("GET", "coverage", Route::Coverage),
    ("POST", "webhooks/emit", Route::Emit),
    ("GET", "webhooks/deliveries", Route::Deliveries),
    ("GET", "faults", Route::Faults),
    ("POST", "faults", Route::AddFaults),
    ("DELETE", "faults", Route::RemoveFaults),
    ("DELETE", "faults/{}", Route::RemoveFault),
    ("DELETE", "scenarios", Route::ResetScenarios),
    ("GET", "journal", Route::Journal),
    ("GET", "fixtures", Route::Fixtures),
    ("GET", "documents", Route::Documents),
    ("GET", "documents/{}", Route::ApiDocument),
    ("POST", "tokens/revoke", Route::RevokeTokens),
    ("PUT", "credentials", Route::SetCredential),
];

/// An answer: status and JSON.
type Answer = Result<(StatusCode, Value), Box<Problem>>;

/// A call to the admin API that is let in.
struct Call<'a> {
    service: &'a MockService,
    space: MockSpace,
    /// What stands in the place of `{}`.
    name: String,
    query: Option<&'a str>,
    /// The value of the `host` header.
    host: &'a str,
    body: Bytes,
    /// The caller may see everything; else it has come for the health alone.
    trusted: bool,
}

/// The path below `/__admin`, if a request goes there.
pub(crate) fn below(path: &str) -> Option<&str> {
    let rest = path.strip_prefix(PATH)?;
    if rest.is_empty() { Some(rest) } else { rest.strip_prefix('/') }
}

/// Answers a call.
pub(crate) async fn answer<B>(
    service: &MockService,
    space: Arc<Space>,
    below: &str,
    parts: &Parts,
    body: B,
) -> Response<Body>
where
    B: HttpBody<Data = Bytes> + Unpin,
{
    let access = &service.settings().admin;
    if let Some(file) = ui::below(below) {
        let page = access.check(parts, below).and_then(|()| ui::answer(&parts.method, file));
        return page.unwrap_or_else(|problem| problem.into_response());
    }
    let answer = match access.check(parts, below) {
        Err(problem) => Err(problem),
        Ok(()) => match find(parts.method.as_str(), below) {
            Err(problem) => Err(problem),
            Ok((route, name)) => match body::read(parts, body, &service.settings().limits).await {
                Err(problem) => Err(problem),
                Ok(body) => {
                    let host = parts.headers.get(http::header::HOST).and_then(|host| host.to_str().ok());
                    let (space, lost) = match route.is_about_the_mock() {
                        true => (space, None),
                        false => service.join(space).await,
                    };
                    if let Some(lost) = lost.filter(|_| route.needs_replicas()) {
                        return lost.problem().into_response();
                    }
                    let own = Arc::clone(&space);
                    let space = MockSpace { service: service.clone(), space };
                    let query = parts.uri.query();
                    let trusted = route != Route::Health || access.check(parts, "").is_ok();
                    if route == Route::Reload {
                        // Loading takes long, so not where others are answered. What came of it is kept.
                        let service = service.clone();
                        let _ = tokio::task::spawn_blocking(move || service.reload().is_ok()).await;
                    }
                    let host = host.unwrap_or("localhost");
                    let answer = Call { service, space, name, query, host, body, trusted }.answer(route);
                    match route.needs_replicas() {
                        true => service.tell(&own).await.map_err(Lost::problem).and(answer),
                        false => answer,
                    }
                }
            },
        },
    };
    match answer {
        Ok((status, value)) => {
            let (text, content_type) = match value {
                // No answer in JSON is a text.
                Value::String(text) => (text, metrics::CONTENT_TYPE),
                value => (format!("{value:#}\n"), "application/json"),
            };
            let mut response = Response::new(Body::from(text));
            *response.status_mut() = status;
            response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
            response
        }
        Err(problem) => {
            tracing::debug!(method = %parts.method, path = parts.uri.path(), problem = %problem.to_json(), "admin call refused");
            problem.into_response()
        }
    }
}

fn find(method: &str, path: &str) -> Result<(Route, String), Box<Problem>> {
    let segments: Vec<_> = path.trim_end_matches('/').split('/').collect();
    let mut allowed = Vec::new();
    for (own, template, route) in ROUTES {
        let own_segments: Vec<_> = template.split('/').collect();
        let fits = own_segments.len() == segments.len()
            && own_segments.iter().zip(&segments).all(|(own, sent)| *own == "{}" && !sent.is_empty() || own == sent);
        if fits && own == method {
            let name = own_segments.iter().zip(&segments).find(|(own, _)| **own == "{}").map(|(_, sent)| *sent);
            let name = percent_decode_str(name.unwrap_or_default()).decode_utf8_lossy().into_owned();
            return Ok((route, name));
        }
        if fits {
            allowed.push(own);
        }
    }
    allowed.dedup();
    Err(Box::new(if allowed.is_empty() {
        let detail = format!("there is nothing at {PATH}/{path}; {PATH}/openapi.json lists what there is");
        Problem::new(Kind::AdminUnknown, detail)
    } else {
        let detail = format!("{method} is not offered for {PATH}/{path}; there are {}", allowed.join(", "));
        Problem::new(Kind::MethodNotAllowed, detail).allowing(&allowed)
    }))
}

impl Call<'_> {
    fn answer(&self, route: Route) -> Answer {
        match route {
            Route::Document => done(serde_json::from_str(DOCUMENT).unwrap_or_default()),
            Route::Health => done(self.health()),
            Route::Metrics => done(Value::String(metrics::render(self.service))),
            Route::LastReload => done(json!({"lastReload": self.last_reload(true)})),
            Route::Reload => self.reloaded(),
            Route::Version => done(json!({"version": env!("CARGO_PKG_VERSION"), "product": "mock-server"})),
            Route::Reset => {
                self.space.reset();
                done(json!({}))
            }
            Route::Settings => done(json!({"settings": self.settings()})),
            Route::ChangeSettings => self.change_settings(),
            Route::Mappings => self.mappings(),
            Route::AddMapping => self.add_mapping(),
            Route::RemoveMappings | Route::ResetMappings => {
                self.space.space.stubs.remove(|_| true);
                done(json!({}))
            }
            Route::ImportMappings => self.import_mappings(),
            Route::SaveMappings => Err(input(
                "",
                "this mock keeps no stubs on disk; read them from /__admin/mappings and import them into the next one",
            )),
            Route::EditMapping => self.edit_mapping(),
            Route::RemoveWritten => self.remove_written(),
            Route::Unused => self.unused(),
            Route::RemoveUnused => self.remove_unused(),
            Route::Files => self.files(),
            Route::PutFile => self.put_file(),
            Route::RemoveFile => self.remove_file(),
            Route::FindByMetadata => self.find_by_metadata(),
            Route::RemoveByMetadata => self.remove_by_metadata(),
            Route::Mapping => self.mapping(),
            Route::ChangeMapping => self.change_mapping(),
            Route::RemoveMapping => self.remove_mapping(),
            Route::Requests => self.requests(),
            Route::ForgetRequests => self.forget_requests(),
            Route::FindRequests => self.find_requests(),
            Route::CountRequests => self.count_requests(),
            Route::RemoveRequests => self.remove_requests(),
            Route::RemoveRequestsByMetadata => self.remove_requests_by_metadata(),
            Route::Unmatched => self.unmatched(),
            Route::UnmatchedNearMisses => self.unmatched_near_misses(),
            Route::Request => self.request(),
            Route::ForgetRequest => self.forget_request(),
            Route::Archive => self.archive(),
            Route::NearRequest => self.near_request(),
            Route::NearPattern => self.near_pattern(),
            Route::Scenarios => self.scenarios(),
            Route::ResetScenarios => self.reset_scenarios(),
            Route::MoveScenario => self.move_scenario(),
            Route::Spaces => self.spaces(),
            Route::EndSpaces => self.end_spaces(),
            Route::Space => self.one_space(),
            Route::EndSpace => self.end_space(),
            Route::Clock => self.clock(),
            Route::ChangeClock => self.change_clock(),
            Route::Operations => self.operations(),
            Route::Coverage => self.coverage(),
            Route::Emit => self.emit(),
            Route::Deliveries => self.deliveries(),
            Route::Faults => self.faults(),
            Route::AddFaults => self.add_faults(),
            Route::RemoveFaults => self.remove_faults(),
            Route::RemoveFault => self.remove_fault(),
            Route::Journal => self.journal(),
            Route::Fixtures => self.fixtures(),
            Route::Documents => self.documents(),
            Route::ApiDocument => self.document(),
            Route::RevokeTokens => self.revoke_tokens(),
            Route::SetCredential => self.set_credential(),
        }
    }

    /// The body as JSON; nothing counts as an empty object.
    fn json(&self) -> Result<Value, Box<Problem>> {
        if self.body.is_empty() {
            return Ok(json!({}));
        }
        serde_json::from_slice(&self.body).map_err(|error| input("", &format!("the body is not JSON: {error}")))
    }

    /// A value of the query.
    fn query(&self, name: &str) -> Option<String> {
        let pairs = form_urlencoded::parse(self.query.unwrap_or_default().as_bytes());
        pairs.into_iter().find(|(own, _)| own == name).map(|(_, value)| value.into_owned())
    }

    fn settings(&self) -> Value {
        let stubs = &self.space.space.stubs;
        let delay = Some(stubs.fixed_delay()).filter(|delay| *delay > 0);
        let mut settings = json!({"fixedDelay": delay});
        if let Some(spread) = stubs.spread() {
            settings["delayDistribution"] = spread;
        }
        settings
    }

    fn change_settings(&self) -> Answer {
        /// An hour.
        const LONGEST: u64 = 3_600_000;
        let settings = self.json()?;
        let get = |name: &str| settings.get(name).filter(|value| !value.is_null());
        let delay = get("fixedDelay").map_or(Some(0), Value::as_u64).filter(|delay| *delay <= LONGEST);
        let delay =
            delay.ok_or_else(|| input("/fixedDelay", &format!("write a number of milliseconds, {LONGEST} at most")))?;
        let spread = get("delayDistribution")
            .map(|written| Ok::<_, StubError>((Delay::compile(written, "/delayDistribution")?, written.clone())));
        self.space.space.stubs.set_delay(delay, spread.transpose()?);
        done(json!({}))
    }
}

fn done(value: Value) -> Answer {
    Ok((StatusCode::OK, value))
}

fn unknown(detail: String) -> Box<Problem> {
    Box::new(Problem::new(Kind::AdminUnknown, detail))
}

/// Something that was sent cannot be understood; in the form that clients of WireMock know.
fn input(pointer: &str, problem: &str) -> Box<Problem> {
    let error = json!({"code": 10, "source": {"pointer": pointer}, "title": "Error parsing JSON", "detail": problem});
    let detail = if pointer.is_empty() { problem.to_owned() } else { format!("{pointer}: {problem}") };
    Box::new(Problem::new(Kind::AdminInput, detail).with("errors", json!([error])))
}

impl From<StubError> for Box<Problem> {
    fn from(error: StubError) -> Self {
        input(&error.pointer, &error.problem)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_route_is_in_the_document_and_nothing_else_is() {
        let document: Value = serde_json::from_str(DOCUMENT).unwrap();
        let mut documented = Vec::new();
        for (path, methods) in document["paths"].as_object().unwrap() {
            let template = path.strip_prefix("/__admin/").unwrap();
            let template: Vec<_> =
                template.split('/').map(|segment| if segment.starts_with('{') { "{}" } else { segment }).collect();
            for method in methods.as_object().unwrap().keys().filter(|name| *name != "parameters") {
                documented.push((method.to_ascii_uppercase(), template.join("/")));
            }
        }
        let mut routes: Vec<_> =
            ROUTES.iter().map(|(method, path, _)| ((*method).to_owned(), (*path).to_owned())).collect();
        documented.sort();
        routes.sort();
        assert_eq!(documented, routes);
    }

    #[test]
    fn what_is_written_out_wins_over_a_name() {
        assert_eq!(find("GET", "requests/unmatched").unwrap().0, Route::Unmatched);
        assert_eq!(find("GET", "mappings/a%20b").unwrap(), (Route::Mapping, "a b".to_owned()));
        assert_eq!(find("PATCH", "mappings").unwrap_err().kind, Kind::MethodNotAllowed);
        assert_eq!(find("GET", "nothing").unwrap_err().kind, Kind::AdminUnknown);
    }
}
