//! Which of the described answers is given: its status and its media type.

use http::HeaderMap;
use http::header::ACCEPT;
use openapi_kit::index::{Media, Operation, Response};
use serde_json::Value;

use super::lowest;
use crate::content;
use crate::matcher::Preference;
use crate::problem::{Kind, Problem};
use crate::state::shape;

/// A described answer.
#[derive(Debug)]
pub(super) struct Choice<'a> {
    pub(super) status: u16,
    pub(super) response: &'a Response,
    /// With the type that is sent; none for an answer without a body.
    pub(super) media: Option<(&'a Media, String)>,
}

impl<'a> Choice<'a> {
    pub(super) fn new(
        document: &Value,
        operation: &'a Operation,
        preference: &Preference,
        headers: &HeaderMap,
    ) -> Result<Self, Box<Problem>> {
        let (status, response) = status(operation, preference.code)?;
        let has_body = !matches!(status, 100..=199 | 204 | 205 | 304) && !response.content.is_empty();
        let media = match has_body {
            true => Some(media(document, operation, status, response, headers)?),
            false => None,
        };
        Ok(Self { status, response, media })
    }
}

fn status(operation: &Operation, wanted: Option<u16>) -> Result<(u16, &Response), Box<Problem>> {
    let problem = |detail: String| {
        let problem = Problem::new(Kind::CannotSynthesise, detail).with("operationId", operation.id.as_str());
        Box::new(problem.with("pointer", format!("{}/responses", operation.pointer)))
    };
    if let Some(status) = wanted {
        return operation.response(status).map(|response| (status, response)).ok_or_else(|| {
            let known: Vec<_> = operation.responses.iter().map(|response| response.status.to_string()).collect();
            problem(format!(
                "the document has no answer with {status} for `{}`; it has {}",
                operation.id,
                known.join(", ")
            ))
        });
    }
    let by_status = |response: &'_ &Response| lowest(response);
    let success = operation.successes().min_by_key(by_status).and_then(|found| Some((lowest(found)?, found)));
    let success = success.or_else(|| operation.response(200).map(|found| (200, found)));
    let any = || operation.responses.iter().min_by_key(by_status).and_then(|found| Some((lowest(found)?, found)));
    success
        .or_else(any)
        .ok_or_else(|| problem(format!("the document has no answer for `{}`; describe one", operation.id)))
}

/// The media type that the caller likes best; JSON first where it does not matter.
fn media<'a>(
    document: &Value,
    operation: &Operation,
    status: u16,
    response: &'a Response,
    headers: &HeaderMap,
) -> Result<(&'a Media, String), Box<Problem>> {
    let accepted = Accepted::read(headers);
    let offers = response.content.iter().map(|media| {
        let content_type = accepted.concrete(document, media);
        (accepted.quality(&content_type), media, content_type)
    });
    let mut offers: Vec<_> = offers.filter(|(quality, ..)| *quality > 0).collect();
    offers.sort_by_key(|(quality, _, content_type)| (std::cmp::Reverse(*quality), !content::is_json(content_type)));
    let best = offers.into_iter().next().map(|(_, media, content_type)| (media, content_type));
    best.ok_or_else(|| {
        let known: Vec<_> = response.content.iter().map(|media| format!("`{}`", media.media_type)).collect();
        let detail = format!("`{}` answers {status} with {}; accept one of them", operation.id, known.join(", "));
        Box::new(Problem::new(Kind::NotAcceptable, detail).with("operationId", operation.id.as_str()))
    })
}

/// What a caller accepts.
struct Accepted(Vec<Range>);

struct Range {
    pattern: String,
    /// In thousandths.
    quality: u16,
}

impl Range {
    /// A type says more than a kind, and that more than `*/*`.
    fn weight(&self) -> usize {
        match self.pattern.as_str() {
            "*/*" => 0,
            kind if kind.ends_with("/*") => 1,
            _ => 2,
        }
    }
}

impl Accepted {
    fn read(headers: &HeaderMap) -> Self {
        let lines = headers.get_all(ACCEPT).iter().filter_map(|line| line.to_str().ok());
        let ranges = lines.flat_map(|line| line.split(',')).filter_map(|part| {
            let pattern = content::essence(part);
            let quality = part.split(';').skip(1).find_map(|one| {
                let (name, value) = one.split_once('=')?;
                let value: f32 = value.trim().parse().ok()?;
                name.trim().eq_ignore_ascii_case("q").then_some((value.clamp(0.0, 1.0) * 1000.0) as u16)
            });
            pattern.contains('/').then(|| Range { pattern, quality: quality.unwrap_or(1000) })
        });
        Self(ranges.collect())
    }

    fn quality(&self, content_type: &str) -> u16 {
        let meant = self.0.iter().filter(|range| content::accepts(&range.pattern, content_type));
        match meant.max_by_key(|range| range.weight()) {
            Some(range) => range.quality,
            None if self.0.is_empty() => 1000,
            None => 0,
        }
    }

    /// The type to send for one that may be described as a range, such as `image/*`.
    fn concrete(&self, document: &Value, media: &Media) -> String {
        let described = content::essence(&media.media_type);
        let Some(kind) = described.strip_suffix("/*") else { return media.media_type.clone() };
        let asked = self.0.iter().filter(|range| range.weight() == 2 && range.quality > 0);
        if let Some(range) =
            asked.max_by_key(|range| range.quality).filter(|range| content::accepts(&described, &range.pattern))
        {
            return range.pattern.clone();
        }
        let schema = media.schema.as_deref().and_then(|at| document.pointer(at));
        let is_text = schema.is_none_or(|schema| shape::kind(document, schema) == Some("string"));
        match kind {
            "image" => "image/png",
            "text" => "text/plain",
            "*" | "application" if !is_text => "application/json",
            _ => "application/octet-stream",
        }
        .to_owned()
    }
}
