//! How parameters and form bodies are written, and the last look at a request before it is sent.

mod body;
mod multipart;
mod parameters;
mod path;
mod style;
mod tree;
mod values;

use reqwest::header::{CONTENT_TYPE, HeaderName, HeaderValue};
use reqwest::{Method, Request, RequestBuilder};
use serde::ser::{SerializeSeq, Serializer};
use serde::{Serialize, ser};

use crate::error::Error;
use crate::operation::Operation;

pub use path::encode_path;
use values::{fields_of, values_of};

/// Generated code sends the version of the document under this name, which no service asks for.
const GENERATED_HEADER: HeaderName = HeaderName::from_static("api-version");

const FORM: HeaderValue = HeaderValue::from_static("application/x-www-form-urlencoded");

/// One query parameter, written as OpenAPI's `style: form, explode: true`: a scalar as
/// `name=value`, an array as one `name=value` for each element, nothing at all for `None`.
///
/// ```
/// # use client_runtime::QueryParam;
/// let url = reqwest::Client::new()
///     .get("http://127.0.0.1/")
///     .query(&QueryParam::new("channel", &["CHAT", "CALL"]))
///     .query(&QueryParam::new("limit", &Some(10)))
///     .query(&QueryParam::new("offset", &None::<u32>))
///     .build()?
///     .url()
///     .to_string();
/// assert_eq!(url, "http://127.0.0.1/?channel=CHAT&channel=CALL&limit=10");
/// # Ok::<(), reqwest::Error>(())
/// ```
///
/// An object has no such form: building the request fails.
#[derive(Debug)]
pub struct QueryParam<'a, T> {
    name: &'a str,
    value: &'a T,
}

impl<'a, T: Serialize> QueryParam<'a, T> {
    /// The parameter `name` with this value.
    pub fn new(name: &'a str, value: &'a T) -> Self {
        Self { name, value }
    }
}

impl<T: Serialize> Serialize for QueryParam<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let values = values_of(self.value)
            .map_err(|reason| ser::Error::custom(format_args!("parameter {}: {reason}", self.name)))?;
        let mut pairs = serializer.serialize_seq(Some(values.len()))?;
        for value in values {
            pairs.serialize_element(&(self.name, value))?;
        }
        pairs.end()
    }
}

/// What generated code asks of a request under construction.
pub trait RequestBuilderExt: Sized {
    /// Sets a form-encoded body. Members that are arrays become repeated keys, `None` members
    /// are left out.
    ///
    /// # Errors
    /// When a member is itself an object, for which a form has no notation.
    fn form_urlencoded<T: Serialize + ?Sized>(self, body: &T) -> Result<Self, Error>;
}

impl RequestBuilderExt for RequestBuilder {
    fn form_urlencoded<T: Serialize + ?Sized>(self, body: &T) -> Result<Self, Error> {
        let text = fields_of(body)
            .and_then(|fields| serde_urlencoded::to_string(fields).map_err(ser::Error::custom))
            .map_err(|reason| Error::InvalidRequest(format!("form body: {reason}")))?;
        Ok(self.header(CONTENT_TYPE, FORM).body(text))
    }
}

/// The last look at a request: takes off what the generator adds of its own, refuses a path that would lead elsewhere,
/// and writes what the operation table has a row for as the document says. The error is the reason.
pub(crate) fn prepare(request: &mut Request, operation: &Operation) -> Result<(), String> {
    if let Some(refused) = path::refused_value(request.url().path(), operation.path) {
        return Err(refused);
    }
    drop_generated_header(request);
    spaces_as_percent_20(request);
    parameters::write(request, operation)?;
    body::write(request, operation)?;
    true_method(request, operation.method)
}

/// Generated code calls by another method where HTTP's is one that it does not know.
fn true_method(request: &mut Request, method: &str) -> Result<(), String> {
    if !method.is_empty() && request.method().as_str() != method {
        *request.method_mut() =
            Method::from_bytes(method.as_bytes()).map_err(|_| format!("{method} is no method of HTTP"))?;
    }
    Ok(())
}

/// The first value is the generator's; further ones come from a parameter of that very name.
fn drop_generated_header(request: &mut Request) {
    let headers = request.headers_mut();
    let own: Vec<HeaderValue> = headers.get_all(&GENERATED_HEADER).iter().skip(1).cloned().collect();
    headers.remove(&GENERATED_HEADER);
    for value in own {
        headers.append(GENERATED_HEADER, value);
    }
}

/// In a query `+` means a space to some servers and a plus sign to others; `%20` is clear to all.
/// A plus sign inside a value is `%2B` by now.
fn spaces_as_percent_20(request: &mut Request) {
    if let Some(query) = request.url().query()
        && query.contains('+')
    {
        let query = query.replace('+', "%20");
        request.url_mut().set_query(Some(&query));
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::Timestamp;

    static GET_THING: Operation = Operation { id: "getThing", path: "/things/{id}/parts/{part}", ..Operation::BLANK };

    fn query_of<T: Serialize>(value: &T) -> Option<String> {
        let mut request =
            reqwest::Client::new().get("http://127.0.0.1/").query(&QueryParam::new("q", value)).build().unwrap();
        prepare(&mut request, &GET_THING).unwrap();
        request.url().query().map(str::to_owned)
    }

    #[derive(Serialize)]
    enum Channel {
        #[serde(rename = "CHAT")]
        Chat,
    }

    #[test]
    fn scalars_are_written_plainly() {
        assert_eq!(query_of(&-5_i64).unwrap(), "q=-5");
        assert_eq!(query_of(&0.1_f32).unwrap(), "q=0.1");
        assert_eq!(query_of(&1.5_f64).unwrap(), "q=1.5");
        assert_eq!(query_of(&true).unwrap(), "q=true");
        assert_eq!(query_of(&Channel::Chat).unwrap(), "q=CHAT");
        assert_eq!(query_of(&'x').unwrap(), "q=x");
        let at: Timestamp = "2024-07-18T17:31:54.6620814+02:00".parse().unwrap();
        assert_eq!(query_of(&at).unwrap(), "q=2024-07-18T17%3A31%3A54.6620814%2B02%3A00");
        let id = uuid::Uuid::nil();
        assert_eq!(query_of(&id).unwrap(), "q=00000000-0000-0000-0000-000000000000");
        assert_eq!(query_of(&serde_json::json!(7)).unwrap(), "q=7");
    }

    #[test]
    fn awkward_text_survives_the_query() {
        assert_eq!(query_of(&"+420 a&b=c?#/ž%").unwrap(), "q=%2B420%20a%26b%3Dc%3F%23%2F%C5%BE%25");
        assert_eq!(query_of(&"").unwrap(), "q=");
    }

    #[test]
    fn nothing_is_sent_for_an_absent_or_empty_value() {
        assert_eq!(query_of(&None::<String>), None);
        assert_eq!(query_of(&Vec::<u8>::new()), None);
        assert_eq!(query_of(&()), None);
    }

    #[test]
    fn arrays_repeat_the_key() {
        assert_eq!(query_of(&Some(vec![1, 2])).unwrap(), "q=1&q=2");
        assert_eq!(query_of(&("a", 1)).unwrap(), "q=a&q=1");
    }

    #[test]
    fn objects_and_nested_arrays_are_refused_by_name_and_without_their_values() {
        let object = BTreeMap::from([("k", "s3cret")]);
        let nested = vec![vec!["s3cret"]];
        let refused = [
            reqwest::Client::new().get("http://127.0.0.1/").query(&QueryParam::new("filter", &object)).build(),
            reqwest::Client::new().get("http://127.0.0.1/").query(&QueryParam::new("filter", &nested)).build(),
        ];
        for error in refused.map(Result::unwrap_err) {
            let text = format!("{error:?}");
            assert!(text.contains("parameter filter"), "{text}");
            assert!(!text.contains("s3cret"), "{text}");
        }
    }

    #[derive(Serialize)]
    struct Form {
        name: &'static str,
        tags: Vec<u8>,
        note: Option<&'static str>,
    }

    #[test]
    fn a_form_has_repeated_keys_and_leaves_absent_members_out() {
        let form = Form { name: "a b&c", tags: vec![1, 2], note: None };
        let request = reqwest::Client::new().put("http://127.0.0.1/").form_urlencoded(&form).unwrap().build().unwrap();
        assert_eq!(request.headers()[CONTENT_TYPE], "application/x-www-form-urlencoded");
        let body = request.body().unwrap().as_bytes().unwrap();
        assert_eq!(std::str::from_utf8(body).unwrap(), "name=a+b%26c&tags=1&tags=2");
    }

    #[test]
    fn a_form_may_be_a_map() {
        let form = BTreeMap::from([("a", Some(1)), ("b", None)]);
        let request = reqwest::Client::new().put("http://127.0.0.1/").form_urlencoded(&form).unwrap().build().unwrap();
        assert_eq!(request.body().unwrap().as_bytes().unwrap(), b"a=1");
    }

    #[test]
    fn a_form_with_an_object_inside_is_refused() {
        let body = BTreeMap::from([("outer", BTreeMap::from([("inner", 1)]))]);
        let error = reqwest::Client::new().put("http://127.0.0.1/").form_urlencoded(&body).unwrap_err();
        assert!(error.to_string().contains("outer"), "{error}");
    }

    #[test]
    fn only_the_generators_own_version_header_is_dropped() {
        let mut request = reqwest::Client::new()
            .get("http://127.0.0.1/")
            .header("api-version", "v1")
            .header("api-version", "asked for")
            .build()
            .unwrap();
        prepare(&mut request, &GET_THING).unwrap();
        let left: Vec<_> = request.headers().get_all("api-version").iter().collect();
        assert_eq!(left, ["asked for"]);
    }

    #[test]
    fn a_path_value_that_would_leave_the_path_is_refused_by_the_name_of_its_parameter() {
        for (id, part, culprit) in [("..", "1", "id"), ("1", ".", "part"), ("", "1", "id")] {
            let url = format!("http://127.0.0.1/base/things/{}/parts/{}", encode_path(id), encode_path(part));
            let mut request = reqwest::Client::new().get(url).build().unwrap();
            let reason = prepare(&mut request, &GET_THING).unwrap_err();
            assert!(reason.contains(&format!("path parameter {culprit} ")), "{reason}");
        }
    }

    #[test]
    fn every_other_path_value_stays_one_segment() {
        for value in ["a/b", "a\\b", "%2e%2e", "...", "+420 777", "a?b#c", "ž", "!dot!", ";", "*"] {
            let url = format!("http://127.0.0.1/things/{}/parts/1", encode_path(value));
            let mut request = reqwest::Client::new().get(url).build().unwrap();
            prepare(&mut request, &GET_THING).unwrap();
            let segments: Vec<&str> = request.url().path_segments().unwrap().collect();
            assert_eq!(segments.len(), 4, "{value}");
            let decoded = percent_encoding::percent_decode_str(segments[1]).decode_utf8().unwrap();
            assert_eq!(decoded, value);
        }
    }
}
