//! Cutting a list into pages as `x-paging` says.

use serde_json::Value;

use super::request::Request;
use super::template::Page;

/// How many items a page has where neither the request nor the document says.
const LIMIT: usize = 200;

/// How a list is paged.
#[derive(Debug, Clone, Default)]
pub(crate) struct Paging {
    style: Style,
    /// The query value that says where to begin.
    begin: String,
    limit: String,
    /// The number of the first page.
    first: usize,
    default_limit: usize,
    /// Pointers into the answer.
    pub(crate) items: String,
    pub(crate) total: Option<String>,
    pub(crate) pages: Option<String>,
    pub(crate) has_next: Option<String>,
}

#[derive(Debug, Clone, Copy, Default, PartialEq)]
enum Style {
    #[default]
    None,
    Offset,
    Page,
}

impl Paging {
    pub(crate) fn new(written: Option<&Value>) -> Self {
        let Some(written) = written else { return Self::default() };
        let text = |name: &str| written.get(name).and_then(Value::as_str).map(str::to_owned);
        let count =
            |name: &str| written.get(name).and_then(Value::as_u64).and_then(|count| usize::try_from(count).ok());
        let (style, begin) = match text("style").as_deref() {
            Some("offset") => (Style::Offset, text("offset")),
            Some("page") => (Style::Page, text("page")),
            _ => (Style::None, None),
        };
        Self {
            style,
            begin: begin.unwrap_or_default(),
            limit: text("limit").unwrap_or_default(),
            first: count("first").unwrap_or(usize::from(style == Style::Page)),
            default_limit: count("default_limit").unwrap_or(LIMIT),
            items: text("items").unwrap_or_default(),
            total: text("total"),
            pages: text("pages"),
            has_next: text("has_next"),
        }
    }

    /// Whether it reads this query value.
    pub(crate) fn uses(&self, name: &str) -> bool {
        self.style != Style::None && (name == self.begin || name == self.limit)
    }

    /// The page that is asked for, and where it lies in a list of `total` items.
    pub(crate) fn cut(&self, request: &Request, total: usize) -> (Page, std::ops::Range<usize>) {
        if self.style == Style::None {
            return (Page { total, number: 1, pages: 1, limit: total, ..Page::default() }, 0..total);
        }
        let limit = request.count(&self.limit).unwrap_or(self.default_limit);
        let asked = request.count(&self.begin);
        let (begin, number) = match self.style {
            Style::Page => {
                let number = asked.unwrap_or(self.first).max(self.first);
                ((number - self.first).saturating_mul(limit), number)
            }
            _ => {
                let begin = asked.unwrap_or_default();
                (begin, begin.checked_div(limit).unwrap_or_default() + 1)
            }
        };
        let begin = begin.min(total);
        let end = begin.saturating_add(limit).min(total);
        let page =
            Page { total, number, pages: total.div_ceil(limit.max(1)), limit, more: end < total, ..Page::default() };
        (page, begin..end)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::request::Parameters;
    use serde_json::json;

    fn cut(paging: Value, query: &[(&str, &str)], total: usize) -> (usize, usize, bool) {
        let document = json!({"openapi": "3.0.3", "paths": {"/a": {"get": {"operationId": "a", "parameters": [
            {"name": "page", "in": "query", "schema": {"type": "integer"}},
            {"name": "limit", "in": "query", "schema": {"type": "integer"}}
        ], "responses": {"200": {"description": ""}}}}}});
        let index = openapi_kit::OperationIndex::new(&document).unwrap();
        let query: Vec<_> = query.iter().map(|(name, value)| ((*name).into(), (*value).into())).collect();
        let sent = crate::matcher::Sent {
            path: &[],
            query: &query,
            headers: &http::HeaderMap::new(),
            body: &crate::content::Content::Absent,
        };
        let request = Request::new(&Parameters::new(&document, index.get("a").unwrap()), &sent);
        let (page, range) = Paging::new(Some(&paging)).cut(&request, total);
        (range.start, range.end, page.more)
    }

    #[test]
    fn offsets_and_pages_are_cut_and_end() {
        let offset = json!({"style": "offset", "offset": "page", "limit": "limit", "default_limit": 3});
        assert_eq!(cut(offset.clone(), &[], 7), (0, 3, true));
        assert_eq!(cut(offset.clone(), &[("page", "5"), ("limit", "9")], 7), (5, 7, false));
        assert_eq!(cut(offset, &[("page", "99")], 7), (7, 7, false));
        let page = json!({"style": "page", "page": "page", "limit": "limit", "first": 1, "default_limit": 3});
        assert_eq!(cut(page.clone(), &[("PAGE", "3")], 7), (6, 7, false));
        assert_eq!(cut(page, &[("page", "2")], 7), (3, 6, true));
        assert_eq!(cut(json!({"style": "none"}), &[], 7), (0, 7, false));
    }
}
