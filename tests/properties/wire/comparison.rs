//! What left a client, held against the form that the document prescribes.

use serde_json::Value;
use tests::difference::differences;
use tests::wire_form::{Body, WireForm, decode_strictly};

use super::BASE_PATH;
use super::recorder::Recorded;

/// Headers that belong to HTTP itself or say who calls.
const OF_EVERY_CALL: [&str; 4] = ["host", "user-agent", "accept", "content-length"];

/// How the request differs from the form that the document prescribes.
pub(super) fn compare(wanted: &WireForm, request: &Recorded) -> Vec<String> {
    let mut complaints = Vec::new();
    let mut check = |outcome: Result<(), String>| complaints.extend(outcome.err());
    let mut line = request.line.split(' ');
    let (method, target, version, end) = (line.next(), line.next().unwrap_or(""), line.next(), line.next());
    check(same("method", &method, &Some(&*wanted.method)));
    check(same("version", &(version, end), &(Some("HTTP/1.1"), None)));
    let (path, query) = target.split_once('?').map_or((target, None), |(path, query)| (path, Some(query)));
    check(compare_path(wanted, path));
    check(compare_query(wanted, query));
    check(compare_headers(wanted, request));
    check(compare_body(wanted, request));
    complaints
}

fn same<T: PartialEq + std::fmt::Debug>(what: &str, found: &T, wanted: &T) -> Result<(), String> {
    if found == wanted { Ok(()) } else { Err(format!("{what}: {found:?} instead of {wanted:?}")) }
}

fn compare_path(wanted: &WireForm, path: &str) -> Result<(), String> {
    let Some(below) = path.strip_prefix(BASE_PATH).and_then(|below| below.strip_prefix('/')) else {
        return Err(format!("the path {path} is not below {BASE_PATH}"));
    };
    let segments: Vec<&str> = below.split('/').collect();
    same("number of segments", &segments.len(), &wanted.segments.len())?;
    for (raw, segment) in segments.into_iter().zip(&wanted.segments) {
        // Of what comes from a value nothing stands for itself but unreserved characters, so that `/`, `;` and the
        // like cannot be taken for structure.
        let literal = if segment.variable { "" } else { "!$&'()*+,;=:@" };
        let decoded = decode_strictly(raw, literal)?;
        same("path segment", &decoded, &segment.text)?;
        // RFC 3986, section 6.2.2.2: an encoded dot is a dot.
        if [".", ".."].contains(&&*decoded) {
            return Err(format!("the segment {raw} leads elsewhere"));
        }
    }
    Ok(())
}

fn compare_query(wanted: &WireForm, query: Option<&str>) -> Result<(), String> {
    let mut pairs = match query {
        None => Vec::new(),
        Some("") => return Err("a question mark with nothing after it".to_owned()),
        // No `+`: to some servers it is a space, to others a plus sign. `*` means itself to all.
        Some(query) => decode_pairs(query, "*")?,
    };
    // Only the values of one name have an order.
    pairs.sort_by(|(one, _), (other, _)| one.cmp(other));
    same("query", &pairs, &wanted.query)
}

fn decode_pairs(text: &str, allowed: &str) -> Result<Vec<(String, String)>, String> {
    text.split('&')
        .map(|pair| {
            let (name, value) = pair.split_once('=').ok_or_else(|| format!("`{pair}` has no `=`"))?;
            Ok((decode_strictly(name, allowed)?, decode_strictly(value, allowed)?))
        })
        .collect()
}

fn compare_headers(wanted: &WireForm, request: &Recorded) -> Result<(), String> {
    // Where the document promises no JSON, whatever comes is welcome.
    let accept = wanted.answers.iter().find(|media| *media == "application/json").map_or("*/*", |media| media);
    same("accept", &request.header("accept"), &vec![accept])?;
    let media_type = wanted.body.as_ref().map(|body| match body {
        Body::Json(media_type, _) => &**media_type,
        Body::Form(_) => "application/x-www-form-urlencoded",
    });
    same("content-type", &request.header("content-type"), &media_type.into_iter().collect())?;
    let credential = wanted.credential.as_ref();
    let (header, value) = credential.map_or(("authorization", None), |(name, value)| (name, Some(&**value)));
    same("credential", &request.header(header), &value.into_iter().collect())?;
    let due = |name: &str| OF_EVERY_CALL.contains(&name) || name == "content-type" || name == header;
    match request.headers.iter().find(|(name, _)| !due(name)) {
        Some((name, _)) => Err(format!("nobody asked for the header {name}")),
        None => Ok(()),
    }
}

fn compare_body(wanted: &WireForm, request: &Recorded) -> Result<(), String> {
    match &wanted.body {
        None => same("body", &request.body, &Vec::new()),
        Some(Body::Json(_, sent)) => {
            let found: Value = serde_json::from_slice(&request.body).map_err(|error| format!("body: {error}"))?;
            let different = differences(sent, &found);
            if different.is_empty() { Ok(()) } else { Err(format!("body: {}", different.join(", "))) }
        }
        Some(Body::Form(sent)) => {
            let text = std::str::from_utf8(&request.body).map_err(|error| format!("body: {error}"))?;
            // In a form `+` is a space, by the definition of the media type.
            let mut found = decode_pairs(&text.replace('+', "%20"), "*")?;
            found.sort_by(|(one, _), (other, _)| one.cmp(other));
            same("form", &found, sent)
        }
    }
}
