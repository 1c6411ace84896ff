//! The page for people at `/__admin/ui`: what came, what is served, and what is to go wrong, in a browser.
//!
//! It is a client of the admin API like any other. Its files are part of the program, need no other machine and hold
//! no data, so that a browser, which cannot send an admin key with a link, gets them without one; the page then asks
//! for the key.

use axum::body::Body;
use http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, HeaderMap, HeaderName, REFERRER_POLICY,
    X_CONTENT_TYPE_OPTIONS,
};
use http::{HeaderValue, Method, Response};

use super::PATH;
use crate::problem::{Kind, Problem};

/// Where the page is, below the path of the admin API.
const PAGE: &str = "ui";

/// Scripts and styles come from the mock alone, and no other page frames this one.
const POLICY: &str =
    "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const HTML: &str = "text/html; charset=utf-8";
const STYLE: &str = "text/css; charset=utf-8";
const SCRIPT: &str = "text/javascript; charset=utf-8";
const IMAGE: &str = "image/svg+xml";

/// A file of the page.
struct File {
    name: &'static str,
    content_type: &'static str,
    text: &'static str,
}

macro_rules! files {
    ($($content_type:ident: $($name:literal)+;)+) => {
        &[$($(File { name: $name, content_type: $content_type, text: include_str!(concat!("ui/", $name)) },)+)+]
    };
}

/// All there are; what a folder would hold, written out so that nothing is served by accident.
const FILES: &[File] = files! {
    HTML: "index.html";
    STYLE: "style.css" "views.css";
    SCRIPT: "app.js" "client.js" "curl.js" "documents.js" "dom.js" "faults.js" "fixtures.js" "journal.js" "keys.js"
        "operations.js" "request.js" "requests.js" "rows.js" "schema.js" "values.js";
    IMAGE: "icon.svg";
};

/// The name of a file of the page, empty for the page itself, if the path below `/__admin` leads there.
pub(super) fn below(path: &str) -> Option<&str> {
    let rest = path.strip_prefix(PAGE)?;
    if rest.is_empty() { Some(rest) } else { rest.strip_prefix('/') }
}

/// Answers with a file.
pub(super) fn answer(method: &Method, name: &str) -> Result<Response<Body>, Box<Problem>> {
    let name = if name.is_empty() { "index.html" } else { name };
    let Some(file) = FILES.iter().find(|file| file.name == name) else {
        let detail = format!("the page has no file `{name}`; it is at {PATH}/{PAGE}");
        return Err(Box::new(Problem::new(Kind::AdminUnknown, detail)));
    };
    if !matches!(*method, Method::GET | Method::HEAD) {
        let detail = format!("{method} is not offered for {PATH}/{PAGE}; there are GET, HEAD");
        return Err(Box::new(Problem::new(Kind::MethodNotAllowed, detail).allowing(&["GET", "HEAD"])));
    }
    let body = if *method == Method::HEAD { Body::empty() } else { Body::from(file.text) };
    let mut response = Response::new(body);
    *response.headers_mut() = headers(file.content_type);
    Ok(response)
}

fn headers(content_type: &'static str) -> HeaderMap {
    let lines: [(HeaderName, &'static str); 5] = [
        (CONTENT_TYPE, content_type),
        // A newer program has a newer page.
        (CACHE_CONTROL, "no-store"),
        (CONTENT_SECURITY_POLICY, POLICY),
        (X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (REFERRER_POLICY, "no-referrer"),
    ];
    lines.into_iter().map(|(name, value)| (name, HeaderValue::from_static(value))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    use http::StatusCode;

    #[test]
    fn every_file_of_the_folder_is_served_and_nothing_else_is() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/admin/ui");
        let there: BTreeSet<_> =
            std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        let served: BTreeSet<_> = FILES.iter().map(|file| file.name.to_owned()).collect();
        assert_eq!(there, served);
    }

    #[test]
    fn files_name_only_files_that_there_are_and_no_other_machine() {
        let names: BTreeSet<_> = FILES.iter().map(|file| file.name).collect();
        let mut used = BTreeSet::from(["index.html"]);
        for File { name, text, .. } in FILES {
            let text = text.replace("http://www.w3.org/2000/svg", "");
            assert!(!text.contains("http://") && !text.contains("https://"), "{name} names another machine");
            assert!(!text.contains("url(") && !text.contains("@import"), "{name}: styles fetch nothing");
            // In the page `/__admin/ui/x`, in scripts `from './x'`.
            for piece in text.split(['"', '\'']) {
                let Some(wanted) = piece.strip_prefix("/__admin/ui/").or_else(|| piece.strip_prefix("./")) else {
                    continue;
                };
                assert!(names.contains(wanted), "{name} names {wanted}, which is not there");
                used.insert(names.get(wanted).unwrap());
            }
        }
        assert_eq!(used, names, "a file that nothing names is no part of the page");
    }

    #[test]
    fn scripts_and_styles_stay_in_files_as_the_policy_demands() {
        for File { name, text, .. } in FILES {
            for word in
                ["innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", " style=", " onclick="]
            {
                assert!(!text.contains(word), "{name} has {word}");
            }
            assert!(text.lines().count() < 450, "{name} is long");
        }
        assert!(!FILES[0].text.contains("<style") && !FILES[0].text.contains("<script>"));
    }

    #[test]
    fn only_the_page_and_what_lies_below_it_are_files() {
        assert_eq!(
            (below("ui"), below("ui/app.js"), below("uis"), below("requests")),
            (Some(""), Some("app.js"), None, None)
        );
        assert_eq!(answer(&Method::GET, "../mod.rs").unwrap_err().kind, Kind::AdminUnknown);
        assert_eq!(answer(&Method::POST, "").unwrap_err().kind, Kind::MethodNotAllowed);
        assert_eq!(answer(&Method::GET, "").unwrap().status(), StatusCode::OK);
    }
}
