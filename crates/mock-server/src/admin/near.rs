//! Near misses over the admin API.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::{HeaderMap, HeaderName, HeaderValue, Method};
use serde_json::{Value, json};

use super::{Answer, Call, done, input, show};
use crate::problem::{self, Problem};
use crate::stub::{Heard, Matcher};

/// So many requests are named that nearly fit a pattern.
const NEAREST: usize = 3;

impl Call<'_> {
    /// The stubs that are nearest to the request in the body.
    pub(super) fn near_request(&self) -> Answer {
        let written = self.json()?;
        let sent = Written::read(&written)?;
        let (path, query) = sent.url.split_once('?').map_or((sent.url, None), |(path, query)| (path, Some(query)));
        let heard = Heard::new(&sent.method, path, query, &sent.headers, &sent.body);
        done(json!({"nearMisses": self.near(&heard, &written)}))
    }

    /// The requests that are nearest to the pattern in the body.
    pub(super) fn near_pattern(&self) -> Answer {
        let pattern = self.json()?;
        let matcher = Matcher::compile(&pattern, "")?;
        let secrets = self.service.all_secrets();
        let mut near = self.service.examined(&self.space.space, |heard| {
            let differences = matcher.differences(heard);
            (!differences.is_empty()).then(|| (matcher.distance(heard, &differences), differences))
        });
        near.sort_by(|(_, a), (_, b)| a.0.total_cmp(&b.0));
        let near: Vec<_> = near
            .iter()
            .take(NEAREST)
            .map(|(exchange, (distance, differences))| {
                json!({
                    "request": show::request(exchange, self.host),
                    "requestPattern": pattern,
                    "matchResult": {"distance": distance},
                    "differences": show::differences(differences, &secrets),
                })
            })
            .collect();
        done(json!({"nearMisses": near}))
    }

    /// For each request that nothing answered, the stubs that are nearest to it.
    pub(super) fn unmatched_near_misses(&self) -> Answer {
        let all = self.service.examined(&self.space.space, |heard| Some(self.near(heard, &Value::Null)));
        let mut out = Vec::new();
        for (exchange, near) in all {
            if !exchange.mock_error.as_deref().is_some_and(problem::is_miss) {
                continue;
            }
            let request = show::request(&exchange, self.host);
            out.extend(near.into_iter().map(|mut miss| {
                miss["request"] = request.clone();
                miss
            }));
        }
        done(json!({"nearMisses": out}))
    }

    fn near(&self, heard: &Heard<'_>, request: &Value) -> Vec<Value> {
        let secrets = self.service.all_secrets();
        let near = self.space.space.stubs.nearest(heard);
        let shown = near.iter().map(|near| {
            json!({
                "request": request,
                "stubMapping": near.stub.written,
                "requestPattern": near.stub.written.get("request"),
                "matchResult": {"distance": near.distance},
                "differences": show::differences(&near.differences, &secrets),
            })
        });
        shown.collect()
    }
}

/// A request as a client describes it.
struct Written<'a> {
    method: Method,
    url: &'a str,
    headers: HeaderMap,
    body: Vec<u8>,
}

impl<'a> Written<'a> {
    fn read(value: &'a Value) -> Result<Self, Box<Problem>> {
        let text = |name: &str| value.get(name).and_then(Value::as_str);
        let method = Method::from_bytes(text("method").unwrap_or("GET").as_bytes())
            .map_err(|_| input("/method", "write an HTTP method"))?;
        let url = text("url").ok_or_else(|| input("/url", "write the path and query of the request"))?;
        let mut headers = HeaderMap::new();
        for (name, value) in value.get("headers").and_then(Value::as_object).into_iter().flatten() {
            let values = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
            for value in values.iter().filter_map(Value::as_str) {
                let wrong = || input("/headers", &format!("`{name}` is no header or has no value of one"));
                let name = HeaderName::try_from(name.as_str()).map_err(|_| wrong())?;
                headers.append(name, HeaderValue::try_from(value).map_err(|_| wrong())?);
            }
        }
        let body = match (text("body"), text("bodyAsBase64")) {
            (Some(body), _) => body.as_bytes().to_vec(),
            (None, Some(text)) => STANDARD.decode(text).map_err(|_| input("/bodyAsBase64", "this is no Base64"))?,
            (None, None) => Vec::new(),
        };
        Ok(Self { method, url, headers, body })
    }
}
