//! Templates: values of `api.toml` that are filled from the request and the object at hand.
//!
//! A text that begins with `$` stands for something; the [keys](super) list the words. All else stands for itself.

use std::borrow::Cow;
use std::time::Duration;

use openapi_kit::pointer;
use serde_json::{Map, Value};

use super::request::Request;
use crate::clock;

/// A value with places to fill.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Template {
    Literal(Value),
    Source {
        root: Root,
        pointer: String,
    },
    Object(Vec<(String, Template)>),
    List(Vec<Template>),
    /// The first that has a value; null when one of them is.
    First(Vec<Template>),
    /// By what a template gives, one of others.
    Switch(Box<Template>, Vec<(String, Template)>),
}

/// What a `$word` stands for.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Root {
    Now,
    Id,
    Null,
    Path(String),
    Query(String),
    Body,
    Own,
    Key,
    Value,
    Next,
    Items,
    Total,
    Page,
    Pages,
    Limit,
    More,
    Event,
    Data,
}

/// What templates are filled from.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Context<'a> {
    pub(crate) request: Option<&'a Request>,
    pub(crate) now: Duration,
    /// Ids that were made.
    pub(crate) id: Option<&'a Value>,
    pub(crate) own: Option<&'a Value>,
    pub(crate) key: Option<&'a Value>,
    pub(crate) value: Option<&'a Value>,
    /// One above the largest `member` of a list.
    pub(crate) next: Option<u64>,
    pub(crate) page: Option<&'a Page>,
    pub(crate) event: Option<(&'a str, &'a Value)>,
}

/// A page of a list, as an answer can tell of it.
#[derive(Debug, Default)]
pub(crate) struct Page {
    pub(crate) items: Value,
    pub(crate) total: usize,
    pub(crate) number: usize,
    pub(crate) pages: usize,
    pub(crate) limit: usize,
    pub(crate) more: bool,
}

impl Template {
    /// Reads a value of `api.toml`. The error says what is wrong with it.
    pub(crate) fn parse(value: &Value) -> Result<Self, String> {
        match value {
            Value::String(text) => match text.strip_prefix('$') {
                Some(rest) if rest.starts_with('$') => Ok(Self::Literal(Value::from(rest))),
                Some(rest) => parse_source(rest),
                None => Ok(Self::Literal(value.clone())),
            },
            Value::Array(items) => Ok(Self::List(items.iter().map(Self::parse).collect::<Result<_, _>>()?)),
            Value::Object(members) => match (members.len(), members.get("$first")) {
                (1, Some(Value::Array(items))) => {
                    Ok(Self::First(items.iter().map(Self::parse).collect::<Result<_, _>>()?))
                }
                (_, Some(_)) => Err("`$first` stands alone and holds a list".to_owned()),
                _ => {
                    let own = members.iter().filter(|(name, _)| *name != "$switch");
                    let parsed = own.map(|(name, value)| Ok((name.clone(), Self::parse(value)?)));
                    let parsed = parsed.collect::<Result<Vec<_>, String>>()?;
                    match members.get("$switch") {
                        Some(by) => Ok(Self::Switch(Box::new(Self::parse(by)?), parsed)),
                        None => Ok(Self::Object(parsed)),
                    }
                }
            },
            other => Ok(Self::Literal(other.clone())),
        }
    }

    /// A template of what `$word` stands for.
    pub(crate) fn of(root: Root) -> Self {
        Self::Source { root, pointer: String::new() }
    }

    /// Fills it; a source without a value gives nothing, and a member that gives nothing is left out.
    pub(crate) fn fill(&self, context: &Context<'_>) -> Option<Value> {
        match self {
            Self::Literal(value) => Some(value.clone()),
            Self::Source { root, pointer } => context.get(root, pointer),
            Self::Object(members) => {
                let filled = members.iter().filter_map(|(name, member)| Some((name.clone(), member.fill(context)?)));
                Some(Value::Object(filled.collect()))
            }
            Self::List(items) => Some(items.iter().filter_map(|item| item.fill(context)).collect()),
            Self::First(options) => {
                let mut null = None;
                for option in options {
                    match option.fill(context) {
                        Some(Value::Null) => null = Some(Value::Null),
                        Some(value) => return Some(value),
                        None => {}
                    }
                }
                null
            }
            Self::Switch(by, options) => {
                let by = super::store::id_text(&by.fill(context)?);
                options.iter().find(|(name, _)| *name == by)?.1.fill(context)
            }
        }
    }

    /// Fills it; what gives nothing is null.
    pub(crate) fn fill_with_nulls(&self, context: &Context<'_>) -> Value {
        match self {
            Self::Object(members) => {
                let filled = members.iter().map(|(name, member)| (name.clone(), member.fill_with_nulls(context)));
                Value::Object(filled.collect::<Map<_, _>>())
            }
            other => other.fill(context).unwrap_or(Value::Null),
        }
    }
}

fn parse_source(text: &str) -> Result<Template, String> {
    let (word, pointer) = match text.find('/') {
        Some(at) => text.split_at(at),
        None => (text, ""),
    };
    let (word, name) = match word.split_once('.') {
        Some((word, name)) => (word, Some(name)),
        None => (word, None),
    };
    let root = match (word, name) {
        ("path", Some(name)) => Root::Path(name.to_owned()),
        ("query", Some(name)) => Root::Query(name.to_owned()),
        ("now", None) => Root::Now,
        ("id", None) => Root::Id,
        ("null", None) => Root::Null,
        ("body", None) => Root::Body,
        ("self", None) => Root::Own,
        ("key", None) => Root::Key,
        ("value", None) => Root::Value,
        ("next", None) => Root::Next,
        ("items", None) => Root::Items,
        ("total", None) => Root::Total,
        ("page", None) => Root::Page,
        ("pages", None) => Root::Pages,
        ("limit", None) => Root::Limit,
        ("more", None) => Root::More,
        ("event", None) => Root::Event,
        ("data", None) => Root::Data,
        _ => {
            return Err(format!(
                "`${text}` stands for nothing; there are $path.<name>, $query.<name>, $body, $self, $id, $now, $null, \
                 $key, $value, $next, $items, $total, $page, $pages, $limit, $more, $event and $data, some with a JSON pointer; \
                 a text that begins with a dollar is written `$$…`"
            ));
        }
    };
    Ok(Template::Source { root, pointer: pointer.to_owned() })
}

impl Context<'_> {
    fn get(&self, root: &Root, pointer: &str) -> Option<Value> {
        let inside = |value: Option<&Value>| value.and_then(|value| find(value, pointer)).cloned();
        match root {
            Root::Now => Some(Value::from(clock::rfc3339(self.now))),
            Root::Null => Some(Value::Null),
            Root::Id => inside(self.id),
            Root::Own => inside(self.own),
            Root::Key => inside(self.key),
            Root::Value => inside(self.value),
            Root::Next => self.next.map(Value::from),
            Root::Path(name) => inside(self.request?.path.get(name)),
            Root::Query(name) => inside(self.request?.query(name)),
            Root::Body => inside(self.request?.body.as_ref()),
            Root::Items => inside(Some(&self.page?.items)),
            Root::Total => Some(Value::from(self.page?.total)),
            Root::Page => Some(Value::from(self.page?.number)),
            Root::Pages => Some(Value::from(self.page?.pages)),
            Root::Limit => Some(Value::from(self.page?.limit)),
            Root::More => Some(Value::from(self.page?.more)),
            Root::Event => Some(Value::from(self.event?.0)),
            Root::Data => inside(self.event.map(|(_, data)| data)),
        }
    }
}

fn find<'a>(value: &'a Value, pointer: &str) -> Option<&'a Value> {
    if pointer.is_empty() { Some(value) } else { value.pointer(pointer) }
}

/// A place in an object: a JSON pointer in which `{name}` stands for a path parameter.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Place(Vec<Token>);

#[derive(Debug, Clone, PartialEq)]
enum Token {
    Name(String),
    Parameter(String),
}

impl Place {
    /// Reads a pointer, or, without a slash, the name of a member.
    pub(crate) fn parse(text: &str) -> Self {
        let tokens = match text.starts_with('/') {
            true => pointer::tokens(text),
            false if text.is_empty() => Vec::new(),
            false => vec![text.to_owned()],
        };
        let token = |text: String| match text.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) {
            Some(name) => Token::Parameter(name.to_owned()),
            None => Token::Name(text),
        };
        Self(tokens.into_iter().map(token).collect())
    }

    /// Whether it is the object itself.
    pub(crate) fn is_root(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether it is inside a member that is never shown.
    pub(crate) fn is_hidden(&self) -> bool {
        matches!(self.0.first(), Some(Token::Name(name)) if name.starts_with('$'))
    }

    /// The names of the path parameters in it.
    pub(crate) fn parameters(&self) -> impl Iterator<Item = &str> {
        self.0.iter().filter_map(|token| match token {
            Token::Parameter(name) => Some(name.as_str()),
            Token::Name(_) => None,
        })
    }

    fn tokens(&self, request: &Request) -> impl Iterator<Item = Cow<'_, str>> {
        self.0.iter().map(|token| match token {
            Token::Name(name) => Cow::Borrowed(name.as_str()),
            Token::Parameter(name) => Cow::Owned(request.path.get(name).map(super::store::id_text).unwrap_or_default()),
        })
    }

    /// What is there.
    pub(crate) fn get<'v>(&self, value: &'v Value, request: &Request) -> Option<&'v Value> {
        self.tokens(request).try_fold(value, |value, token| match value {
            Value::Object(members) => members.get(&*token),
            Value::Array(items) => items.get(token.parse::<usize>().ok()?),
            _ => None,
        })
    }

    /// What is there, to be changed; objects on the way are made. Nothing when something else is in the way.
    pub(crate) fn entry<'v>(&self, value: &'v mut Value, request: &Request) -> Option<&'v mut Value> {
        let mut at = value;
        for token in self.tokens(request) {
            if at.is_null() {
                *at = Value::Object(Map::new());
            }
            at = match at {
                Value::Object(members) => members.entry(token.into_owned()).or_insert(Value::Null),
                Value::Array(items) => items.get_mut(token.parse::<usize>().ok()?)?,
                _ => return None,
            };
        }
        Some(at)
    }

    /// Puts a value there.
    pub(crate) fn put(&self, value: &mut Value, request: &Request, new: Value) {
        if let Some(at) = self.entry(value, request) {
            *at = new;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn request() -> Request {
        let path = json!({"id": 7}).as_object().cloned().unwrap();
        Request { path, body: Some(json!({"name": "a", "none": null})), ..Request::default() }
    }

    fn fill(value: Value) -> Option<Value> {
        let request = request();
        Template::parse(&value).unwrap().fill(&Context { request: Some(&request), ..Context::default() })
    }

    #[test]
    fn words_are_filled_and_all_else_stands_for_itself() {
        assert_eq!(
            fill(json!({"a": "$path.id", "b": ["$body/name", 1], "c": "$$x", "d": "$body/other"})),
            Some(json!({"a": 7, "b": ["a", 1], "c": "$x"}))
        );
        assert_eq!(fill(json!("$now")), Some(json!("1970-01-01T00:00:00.000Z")));
        assert_eq!(fill(json!({"$first": ["$body/none", "$query.q", 3]})), Some(json!(3)));
        assert_eq!(fill(json!({"$first": ["$query.q", "$null"]})), Some(json!(null)));
        assert_eq!(fill(json!({"$switch": "$path.id", "7": "$body/name", "8": 1})), Some(json!("a")));
        assert_eq!(fill(json!({"$switch": "$path.id", "8": 1})), None);
    }

    #[test]
    fn a_payload_prints_what_has_no_value_as_null() {
        let template = Template::parse(&json!({"a": "$body/other", "b": {"c": "$id"}})).unwrap();
        assert_eq!(template.fill_with_nulls(&Context::default()), json!({"a": null, "b": {"c": null}}));
    }

    #[test]
    fn a_word_that_is_none_is_refused_with_those_there_are() {
        for text in ["$pth.id", "$path", "$self.id", "$"] {
            let error = Template::parse(&json!(text)).unwrap_err();
            assert!(error.contains("$path.<name>"), "{error}");
        }
    }

    #[test]
    fn a_place_makes_its_way_and_takes_path_parameters() {
        let (place, request) = (Place::parse("/$roles/{id}/x"), request());
        let mut value = json!({});
        assert_eq!(place.get(&value, &request), None);
        place.put(&mut value, &request, json!(1));
        assert_eq!(value, json!({"$roles": {"7": {"x": 1}}}));
        assert!(place.is_hidden() && !Place::parse("name").is_hidden());
    }
}
