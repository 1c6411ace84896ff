//! Puts the parameters that are not written the usual way where and how the document says.

use percent_encoding::percent_decode_str;
use reqwest::Request;
use reqwest::header::{COOKIE, HeaderName, HeaderValue};

use super::style::{Encoding, Manner, one_text, pairs};
use super::tree::Tree;
use crate::operation::Operation;
use crate::wire::{Place, WireParameter};

/// Rewrites what generated code handed over. The error is the reason, by the name of the parameter and without its value.
pub(super) fn write(request: &mut Request, operation: &Operation) -> Result<(), String> {
    let at = |place: Place| operation.parameters.iter().filter(move |row| row.place == place);
    if at(Place::Query).next().is_some() {
        query(request, &at(Place::Query).collect::<Vec<_>>())?;
    }
    if at(Place::Path).next().is_some() {
        path(request, operation.path, &at(Place::Path).collect::<Vec<_>>())?;
    }
    for row in at(Place::Header) {
        header(request, row)?;
    }
    let mut cookies = Vec::new();
    for row in at(Place::Cookie) {
        cookies.extend(cookie(request, row)?);
    }
    if !cookies.is_empty() {
        let own = request.headers().get(COOKIE).and_then(|own| own.to_str().ok()).map(str::to_owned);
        let all: Vec<String> = own.into_iter().chain(cookies).collect();
        let value = HeaderValue::try_from(all.join("; ")).map_err(|_| "the cookies have a character too many")?;
        request.headers_mut().insert(COOKIE, value);
    }
    Ok(())
}

fn value(row: &WireParameter, text: &str) -> Result<Tree, String> {
    if row.composite {
        Tree::read(text.as_bytes()).map_err(|reason| format!("parameter {} {reason}", row.name))
    } else {
        Ok(Tree::Text(text.to_owned()))
    }
}

fn manner(row: &WireParameter, encoding: Encoding) -> Manner {
    Manner { style: row.style, explode: row.explode, encoding }
}

fn query(request: &mut Request, rows: &[&WireParameter]) -> Result<(), String> {
    let given: Vec<(String, String)> =
        request.url().query_pairs().map(|(name, value)| (name.into_owned(), value.into_owned())).collect();
    let mut written = Vec::new();
    let mut done: Vec<&str> = Vec::new();
    for (name, text) in &given {
        let Some(row) = rows.iter().find(|row| row.given == name) else {
            written.push(format!("{}={}", Encoding::All.write(name), Encoding::All.write(text)));
            continue;
        };
        if done.contains(&row.given) {
            continue;
        }
        done.push(row.given);
        let texts = given.iter().filter(|(other, _)| other == name).map(|(_, text)| text);
        let mut values = texts.map(|text| value(row, text)).collect::<Result<Vec<_>, _>>()?;
        let whole = if values.len() == 1 { values.swap_remove(0) } else { Tree::List(values) };
        let encoding = if row.reserved { Encoding::KeepReserved } else { Encoding::All };
        written.extend(pairs(row.name, &whole, manner(row, encoding)));
    }
    let query = written.join("&");
    request.url_mut().set_query((!query.is_empty()).then_some(query.as_str()));
    Ok(())
}

/// Values are found by their place in the template, counted from the end, because the base URL may have a path.
fn path(request: &mut Request, template: &str, rows: &[&WireParameter]) -> Result<(), String> {
    let mut segments: Vec<String> = request.url().path().split('/').map(str::to_owned).collect();
    let templates: Vec<&str> = template.split('/').collect();
    for (segment, template) in segments.iter_mut().rev().zip(templates.iter().rev()) {
        if !rows.iter().any(|row| template.contains(&format!("{{{}}}", row.name))) {
            continue;
        }
        let filled = fill(segment, template, rows)?;
        if ["", ".", ".."].contains(&&*filled) {
            return Err(format!("path parameters of {template} are empty, which would change the path of the request"));
        }
        *segment = filled;
    }
    request.url_mut().set_path(&segments.join("/"));
    Ok(())
}

/// One segment with its values written anew. Literals cannot be in a value unless they are unreserved characters.
fn fill(segment: &str, template: &str, rows: &[&WireParameter]) -> Result<String, String> {
    let mut out = String::new();
    let (mut given, mut pattern) = (segment, template);
    while let Some((literal, rest)) = pattern.split_once('{') {
        let astray = || format!("the segment {template} of the path is not as the document has it");
        let (name, after) = rest.split_once('}').ok_or_else(astray)?;
        given = given.strip_prefix(literal).ok_or_else(astray)?;
        out.push_str(literal);
        let next = after.split('{').next().unwrap_or_default();
        let end = match (next, after == next) {
            ("", true) => given.len(),
            (literal, true) => given.len().checked_sub(literal.len()).ok_or_else(astray)?,
            (literal, false) => given.find(literal).ok_or_else(astray)?,
        };
        let (text, left) = given.split_at_checked(end).ok_or_else(astray)?;
        match rows.iter().find(|row| row.name == name) {
            Some(row) => {
                let text = percent_decode_str(text).decode_utf8_lossy();
                let value = value(row, &text)?;
                out.push_str(&one_text(row.name, &value, manner(row, Encoding::All)).unwrap_or_default());
            }
            None => out.push_str(text),
        }
        given = left;
        pattern = after;
    }
    out.push_str(given);
    Ok(out)
}

/// What was handed over under that name; taken off the request.
fn taken(request: &mut Request, row: &WireParameter) -> Result<Option<Tree>, String> {
    let Some(given) = request.headers_mut().remove(row.given) else { return Ok(None) };
    let text = std::str::from_utf8(given.as_bytes()).map_err(|_| format!("parameter {} is not UTF-8", row.name))?;
    value(row, text).map(Some)
}

fn header(request: &mut Request, row: &WireParameter) -> Result<(), String> {
    let Some(value) = taken(request, row)? else { return Ok(()) };
    let Some(text) = one_text(row.name, &value, manner(row, Encoding::Nothing)) else { return Ok(()) };
    let refused = |_| format!("parameter {} has a character that no header can have", row.name);
    let name = HeaderName::try_from(row.name).map_err(|_| format!("{} is no name of a header", row.name))?;
    request.headers_mut().append(name, HeaderValue::try_from(text).map_err(refused)?);
    Ok(())
}

fn cookie(request: &mut Request, row: &WireParameter) -> Result<Vec<String>, String> {
    let value = taken(request, row)?;
    Ok(value.map(|value| pairs(row.name, &value, manner(row, Encoding::All))).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Composite;
    use crate::request::encode_path;
    use crate::wire::Style;

    const LIST: WireParameter = WireParameter { given: "ids", name: "ids", composite: true, ..WireParameter::BLANK };

    fn sent(request: reqwest::RequestBuilder, operation: &Operation) -> Result<Request, String> {
        let mut request = request.build().unwrap();
        write(&mut request, operation).map(|()| request)
    }

    fn client() -> reqwest::Client {
        reqwest::Client::new()
    }

    #[test]
    fn other_parameters_of_the_query_stay_as_they_are() {
        static ROWS: &[WireParameter] = &[WireParameter { explode: false, composite: false, ..LIST }];
        let operation = Operation { parameters: ROWS, ..Operation::BLANK };
        let request = client().get("http://127.0.0.1/?a=%26%20b&ids=1&ids=2%2C3&z=%C5%BE");
        assert_eq!(sent(request, &operation).unwrap().url().query(), Some("a=%26%20b&ids=1,2%2C3&z=%C5%BE"));
    }

    #[test]
    fn an_empty_object_leaves_no_question_mark() {
        static ROWS: &[WireParameter] = &[LIST];
        let operation = Operation { parameters: ROWS, ..Operation::BLANK };
        let request = client().get("http://127.0.0.1/?ids=%7B%7D");
        assert_eq!(sent(request, &operation).unwrap().url().as_str(), "http://127.0.0.1/");
    }

    #[test]
    fn values_are_found_in_the_segments_of_the_template() {
        static ROWS: &[WireParameter] =
            &[WireParameter { place: Place::Path, style: Style::Simple, explode: false, ..LIST }];
        let operation =
            Operation { path: "/things/{kind}-{ids}.json/of,{ids}/{id}", parameters: ROWS, ..Operation::BLANK };
        let ids = encode_path(&Composite::from(vec!["a,b", "c/d"]).to_string());
        let url = format!("http://127.0.0.1/base/things/k-{ids}.json/of,{ids}/{}", encode_path("x/y"));
        let request = sent(client().get(url), &operation).unwrap();
        assert_eq!(request.url().path(), "/base/things/k-a%2Cb,c%2Fd.json/of,a%2Cb,c%2Fd/x%2Fy");
    }

    #[test]
    fn a_list_that_would_leave_the_path_is_refused() {
        static ROWS: &[WireParameter] = &[WireParameter { place: Place::Path, style: Style::Simple, ..LIST }];
        let operation = Operation { path: "/things/{ids}", parameters: ROWS, ..Operation::BLANK };
        for value in [vec![], vec![".."]] {
            let url = format!("http://127.0.0.1/things/{}", encode_path(&Composite::from(value).to_string()));
            assert!(sent(client().get(url), &operation).unwrap_err().contains("{ids}"));
        }
    }

    #[test]
    fn cookies_join_those_that_are_there() {
        static ROWS: &[WireParameter] = &[
            WireParameter { given: "c-a", name: "a b", place: Place::Cookie, composite: false, ..LIST },
            WireParameter { given: "c-l", name: "l", place: Place::Cookie, explode: false, ..LIST },
        ];
        let operation = Operation { parameters: ROWS, ..Operation::BLANK };
        let request =
            client().get("http://127.0.0.1/").header("cookie", "x=y").header("c-a", "1;2").header("c-l", "[1,2]");
        let request = sent(request, &operation).unwrap();
        assert_eq!(request.headers()["cookie"], "x=y; a%20b=1%3B2; l=1,2");
        assert_eq!(request.headers().len(), 1);
    }

    #[test]
    fn a_header_is_written_as_it_is() {
        static ROWS: &[WireParameter] =
            &[WireParameter { given: "x-ids", name: "X-Ids", place: Place::Header, style: Style::Simple, ..LIST }];
        let operation = Operation { parameters: ROWS, ..Operation::BLANK };
        let request = sent(client().get("http://127.0.0.1/").header("x-ids", "[\"a b\",1]"), &operation).unwrap();
        assert_eq!(request.headers()["x-ids"], "a b,1");
        let broken =
            sent(client().get("http://127.0.0.1/").header("x-ids", "[\"s3cret\\n\"]"), &operation).unwrap_err();
        assert_eq!(broken, "parameter X-Ids has a character that no header can have");
    }
}
