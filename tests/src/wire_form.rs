//! What a call looks like on the wire, worked out from the OpenAPI document alone.
//!
//! A second encoder: RFC 3986 for paths, the `style` and `explode` rules of OpenAPI 3.0 for parameters, the security
//! schemes for the credential. It shares no code with the clients, so that no mistake of theirs is repeated here.

use openapi_kit::index::{Location, Media, Parameter};
use openapi_kit::{Operation, pointer};
use serde_json::{Map, Value};

/// A request in the form that the document prescribes, with names and values still as they are meant, not encoded.
#[derive(Debug, Clone, PartialEq)]
pub struct WireForm {
    /// In capitals.
    pub method: String,
    /// The segments of the path below the base URL.
    pub segments: Vec<Segment>,
    /// Names and values. OpenAPI gives no order to the names; here they are sorted, so that one call has one form.
    /// The values of one name are in the order of the array that they come from.
    pub query: Vec<(String, String)>,
    /// The media types that a success may have; empty where it has no body.
    pub answers: Vec<String>,
    /// Name, in lower case, and value of the header that carries the credential; one in the query is among its values.
    pub credential: Option<(String, String)>,
    /// What is sent, if anything.
    pub body: Option<Body>,
}

/// One segment of a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Segment {
    /// Its text, decoded.
    pub text: String,
    /// Whether it has the value of a parameter in it.
    pub variable: bool,
}

/// A request body.
#[derive(Debug, Clone, PartialEq)]
pub enum Body {
    /// A JSON value under this media type.
    Json(String, Value),
    /// Names and values, sorted by name, of a form.
    Form(Vec<(String, String)>),
}

/// Why there is no request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoRequest {
    /// The value of this path parameter makes an empty or a dot segment, which no encoding keeps in its place.
    LeavesThePath(String),
    /// A required argument is missing.
    Missing(String),
    /// The document asks for something that no rule is written for here yet.
    NoRule(String),
}

/// The arguments of a call by the names of the document.
#[derive(Debug, Clone, Copy)]
pub struct Given<'a> {
    /// Path parameters.
    pub path: &'a Map<String, Value>,
    /// Query parameters.
    pub query: &'a Map<String, Value>,
    /// The body.
    pub body: Option<&'a Value>,
    /// The credential, for operations that ask for one.
    pub token: &'a str,
}

impl WireForm {
    /// The form of a call of `operation` with these arguments.
    ///
    /// # Errors
    /// [`NoRequest`] where the call cannot be written, or where it is not known how.
    pub fn of(document: &Value, operation: &Operation, given: &Given<'_>) -> Result<Self, NoRequest> {
        if let Some(odd) = operation
            .parameters
            .iter()
            .find(|parameter| !matches!(parameter.location, Location::Path | Location::Query))
        {
            return no_rule(format!("{}: parameter {} is neither in path nor in query", operation.id, odd.name));
        }
        let credential = credential(document, operation, given.token)?;
        let in_query = credential.iter().filter_map(|(place, name, value)| match place {
            Location::Query => Some((name.clone(), value.clone())),
            _ => None,
        });
        let mut query = query(document, operation, given.query)?;
        query.extend(in_query);
        query.sort_by(|(one, _), (other, _)| one.cmp(other));
        Ok(Self {
            method: operation.method.clone(),
            segments: segments(document, operation, given.path)?,
            query,
            answers: answers(operation),
            credential: credential.and_then(|(place, name, value)| match place {
                Location::Header => Some((name, value)),
                Location::Cookie => Some(("cookie".to_owned(), format!("{name}={value}"))),
                _ => None,
            }),
            body: body(operation, given.body)?,
        })
    }
}

fn no_rule<T>(what: String) -> Result<T, NoRequest> {
    Err(NoRequest::NoRule(what))
}

/// `style` as written, or the default of the place.
fn style<'a>(document: &'a Value, parameter: &Parameter) -> &'a str {
    let written = document.pointer(&parameter.pointer).and_then(|parameter| parameter.get("style")?.as_str());
    written.unwrap_or(match parameter.location {
        Location::Path | Location::Header => "simple",
        Location::Query | Location::Cookie => "form",
    })
}

/// A scalar as text; `None` for everything else.
fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Bool(_) | Value::Number(_) => Some(value.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

fn segments(document: &Value, operation: &Operation, given: &Map<String, Value>) -> Result<Vec<Segment>, NoRequest> {
    let template = operation.path.strip_prefix('/').unwrap_or(&operation.path);
    template.split('/').map(|segment| filled(document, operation, segment, given)).collect()
}

fn filled(
    document: &Value,
    operation: &Operation,
    template: &str,
    given: &Map<String, Value>,
) -> Result<Segment, NoRequest> {
    let mut text = String::new();
    let mut rest = template;
    let mut last = None;
    while let Some((literal, (name, after))) =
        rest.split_once('{').and_then(|(literal, rest)| Some((literal, rest.split_once('}')?)))
    {
        let parameter = operation
            .parameters
            .iter()
            .find(|parameter| parameter.location == Location::Path && parameter.name == name)
            .ok_or_else(|| NoRequest::NoRule(format!("{}: {{{name}}} is not declared", operation.id)))?;
        let value = given.get(name).ok_or_else(|| NoRequest::Missing(name.to_owned()))?;
        let (Some(value), "simple") = (scalar(value), style(document, parameter)) else {
            return no_rule(format!("{}: path parameter {name} is not a scalar in style simple", operation.id));
        };
        text.push_str(literal);
        text.push_str(&value);
        rest = after;
        last = Some(name);
    }
    text.push_str(rest);
    match last {
        Some(name) if ["", ".", ".."].contains(&&*text) => Err(NoRequest::LeavesThePath(name.to_owned())),
        last => Ok(Segment { text, variable: last.is_some() }),
    }
}

fn query(
    document: &Value,
    operation: &Operation,
    given: &Map<String, Value>,
) -> Result<Vec<(String, String)>, NoRequest> {
    let mut pairs = Vec::new();
    for parameter in operation.parameters.iter().filter(|parameter| parameter.location == Location::Query) {
        let name = &parameter.name;
        let value = match given.get(name) {
            Some(value) => value,
            None if parameter.required => return Err(NoRequest::Missing(name.clone())),
            None => continue,
        };
        let texts = match (value, style(document, parameter), parameter.explode) {
            // One name=value for each item; RFC 6570 gives an empty list no text at all.
            (Value::Array(items), "form", true) => items.iter().map(scalar).collect::<Option<Vec<_>>>(),
            (value, "form", _) => scalar(value).map(|text| vec![text]),
            _ => None,
        };
        match texts {
            Some(texts) => pairs.extend(texts.into_iter().map(|text| (name.clone(), text))),
            None => return no_rule(format!("{}: the style of query parameter {name}", operation.id)),
        }
    }
    // Stable: the values of one name keep their order.
    pairs.sort_by(|(one, _), (other, _)| one.cmp(other));
    Ok(pairs)
}

fn answers(operation: &Operation) -> Vec<String> {
    let mut types: Vec<String> = operation
        .successes()
        .flat_map(|response| response.content.iter().map(|media: &Media| media.media_type.clone()))
        .collect();
    types.sort();
    types.dedup();
    types
}

/// Place, name and value of what shows who calls.
type Credential = (Location, String, String);

fn credential(document: &Value, operation: &Operation, token: &str) -> Result<Option<Credential>, NoRequest> {
    let own = document.pointer(&operation.pointer).and_then(|operation| operation.get("security"));
    let required = own.or_else(|| document.get("security")).and_then(Value::as_array);
    let Some(first) = required.and_then(|alternatives| alternatives.first()).and_then(Value::as_object) else {
        return Ok(None);
    };
    let Some(name) = first.keys().next() else { return Ok(None) };
    let scheme = document.pointer(&pointer::child("/components/securitySchemes", name)).unwrap_or(&Value::Null);
    let word = |key: &str| scheme.get(key).and_then(Value::as_str).unwrap_or_default();
    match (word("type"), word("in"), word("scheme").to_ascii_lowercase().as_str()) {
        ("oauth2" | "openIdConnect", _, _) | ("http", _, "bearer") => {
            Ok(Some((Location::Header, "authorization".to_owned(), format!("Bearer {token}"))))
        }
        ("http", _, "basic") => Ok(Some((Location::Header, "authorization".to_owned(), format!("Basic {token}")))),
        ("apiKey", "header", _) => Ok(Some((Location::Header, word("name").to_ascii_lowercase(), token.to_owned()))),
        ("apiKey", "query", _) => Ok(Some((Location::Query, word("name").to_owned(), token.to_owned()))),
        ("apiKey", "cookie", _) => Ok(Some((Location::Cookie, word("name").to_owned(), token.to_owned()))),
        _ => no_rule(format!("{}: security scheme {name}", operation.id)),
    }
}

fn body(operation: &Operation, given: Option<&Value>) -> Result<Option<Body>, NoRequest> {
    let Some(described) = &operation.body else {
        return match given {
            Some(_) => no_rule(format!("{} takes no body", operation.id)),
            None => Ok(None),
        };
    };
    let Some(given) = given else {
        return if described.required { Err(NoRequest::Missing("body".to_owned())) } else { Ok(None) };
    };
    match described.content.as_slice() {
        [media] if media.is_json() => Ok(Some(Body::Json(media.media_type.clone(), given.clone()))),
        [media] if media.media_type == "application/x-www-form-urlencoded" => {
            let fields = given.as_object().and_then(form_fields);
            match fields {
                Some(fields) => Ok(Some(Body::Form(fields))),
                None => no_rule(format!("{}: a form with a member that is no scalar or list", operation.id)),
            }
        }
        _ => no_rule(format!("{}: the media types of its body", operation.id)),
    }
}

fn form_fields(members: &Map<String, Value>) -> Option<Vec<(String, String)>> {
    let mut fields = Vec::new();
    for (name, value) in members {
        match value {
            Value::Null => {}
            Value::Array(items) => {
                for item in items {
                    fields.push((name.clone(), scalar(item)?));
                }
            }
            value => fields.push((name.clone(), scalar(value)?)),
        }
    }
    fields.sort_by(|(one, _), (other, _)| one.cmp(other));
    Some(fields)
}

/// Decodes a text that consists of nothing but unreserved characters (RFC 3986, section 2.3), the further ones
/// allowed here, and percent-encoded bytes of valid UTF-8. So there is no way to read it differently.
///
/// # Errors
/// What is wrong with it.
pub fn decode_strictly(text: &str, allowed: &str) -> Result<String, String> {
    let mut bytes = Vec::new();
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        match byte {
            b'%' => {
                let digits =
                    [rest.next(), rest.next()].map(|digit| digit.and_then(|digit| (digit as char).to_digit(16)));
                let [Some(high), Some(low)] = digits else { return Err(format!("a broken %XX in `{text}`")) };
                bytes.extend(u8::try_from(high * 16 + low));
            }
            byte if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) || allowed.as_bytes().contains(&byte) => {
                bytes.push(byte);
            }
            byte => return Err(format!("`{}` is not encoded in `{text}`", (byte as char).escape_default())),
        }
    }
    String::from_utf8(bytes).map_err(|_| format!("`{text}` is not UTF-8"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn document() -> Value {
        json!({
            "openapi": "3.0.3",
            "info": {"title": "t", "version": "1"},
            "security": [{"key": []}],
            "paths": {"/a/{id}/b": {"get": {
                "operationId": "getA",
                "parameters": [
                    {"name": "id", "in": "path", "required": true, "schema": {"type": "string"}},
                    {"name": "z", "in": "query", "schema": {"type": "array", "items": {"type": "integer"}}},
                    {"name": "q", "in": "query", "schema": {"type": "string"}},
                    {"name": "list", "in": "query", "explode": false, "schema": {"type": "array"}}
                ],
                "responses": {"200": {"description": "d", "content": {"application/json": {}}}}
            }}},
            "components": {"securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": "X-Key"}}}
        })
    }

    fn form(path: &Value, query: &Value) -> Result<WireForm, NoRequest> {
        let document = document();
        let index = openapi_kit::OperationIndex::new(&document).unwrap();
        let (path, query) = (path.as_object().unwrap(), query.as_object().unwrap());
        WireForm::of(&document, index.get("getA").unwrap(), &Given { path, query, body: None, token: "t" })
    }

    #[test]
    fn each_part_of_a_call_finds_its_place() {
        let form = form(&json!({"id": "x/y"}), &json!({"z": [2, 1], "q": ""})).unwrap();
        let texts: Vec<_> = form.segments.iter().map(|segment| (&*segment.text, segment.variable)).collect();
        assert_eq!(texts, [("a", false), ("x/y", true), ("b", false)]);
        let pairs: Vec<_> = form.query.iter().map(|(name, value)| (&**name, &**value)).collect();
        assert_eq!(pairs, [("q", ""), ("z", "2"), ("z", "1")]);
        assert_eq!(form.credential, Some(("x-key".to_owned(), "t".to_owned())));
        assert_eq!((form.answers, form.body), (vec!["application/json".to_owned()], None));
    }

    #[test]
    fn what_cannot_be_written_is_said() {
        for id in ["", ".", ".."] {
            assert_eq!(form(&json!({"id": id}), &json!({})), Err(NoRequest::LeavesThePath("id".to_owned())));
        }
        assert_eq!(form(&json!({}), &json!({})), Err(NoRequest::Missing("id".to_owned())));
        assert!(matches!(form(&json!({"id": 1}), &json!({"list": [1]})), Err(NoRequest::NoRule(_))));
    }

    #[test]
    fn only_what_can_be_read_in_one_way_is_decoded() {
        assert_eq!(decode_strictly("a%20%C5%BE~", ""), Ok("a ž~".to_owned()));
        for text in ["a/b", "a+b", "%2", "%zz", "%ff", "ž", "a b"] {
            assert!(decode_strictly(text, "").is_err(), "{text}");
        }
        assert_eq!(decode_strictly("a+b", "+"), Ok("a+b".to_owned()));
    }
}
