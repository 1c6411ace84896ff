//! Where the API lives.

use serde_json::Value;

/// Names and base URLs of the servers, the first one called `cloud`.
pub(super) fn guessed(document: &Value, origin: Option<&str>, notes: &mut Vec<String>) -> Vec<(String, String)> {
    let mut servers: Vec<(String, String)> = Vec::new();
    for server in document["servers"].as_array().into_iter().flatten() {
        let Some(written) = server["url"].as_str() else { continue };
        let url = absolute(&filled(written, &server["variables"]), origin);
        match url {
            Some(url) if servers.iter().any(|(_, known)| *known == url) => {}
            Some(url) => {
                let name =
                    if servers.is_empty() { "cloud".to_owned() } else { format!("server-{}", servers.len() + 1) };
                servers.push((name, url));
            }
            None => notes.push(format!(
                "the server `{written}` is no base URL that a client can use; see [servers] in api.toml"
            )),
        }
    }
    if servers.is_empty() {
        notes.push("the document names no server; put the base URL into [servers] of api.toml".to_owned());
    }
    servers
}

/// The URL with the defaults of its variables.
fn filled(url: &str, variables: &Value) -> String {
    let mut filled = url.to_owned();
    for (name, variable) in variables.as_object().into_iter().flatten() {
        if let Some(default) = variable["default"].as_str() {
            filled = filled.replace(&format!("{{{name}}}"), default);
        }
    }
    filled
}

/// A URL that is usable as a base, without a slash at its end.
fn absolute(url: &str, origin: Option<&str>) -> Option<String> {
    let url = match url.strip_prefix('/') {
        // Relative to where the document lives.
        Some(_) => format!("{}{url}", host(origin?)?),
        None => url.to_owned(),
    };
    let usable = host(&url).is_some() && !url.contains(['{', '?', '#', '@', ' ']);
    usable.then(|| url.trim_end_matches('/').to_owned())
}

/// Scheme and host of a URL.
pub(super) fn host(url: &str) -> Option<&str> {
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"))?;
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    (end > 0).then(|| &url[..url.len() - rest.len() + end])
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_server_becomes_a_base_url_or_a_note() {
        for (servers, origin, wanted) in [
            (json!([{"url": "https://api.example.com/v1/"}]), None, &["https://api.example.com/v1"][..]),
            (json!([{"url": "/v1"}]), Some("https://example.com/docs/a.yaml"), &["https://example.com/v1"]),
            (
                json!([{"url": "https://{r}.example.com", "variables": {"r": {"default": "eu"}}}]),
                None,
                &["https://eu.example.com"],
            ),
            (
                json!([{"url": "https://a.example.com"}, {"url": "https://b.example.com"}]),
                None,
                &["https://a.example.com", "https://b.example.com"],
            ),
            (json!([{"url": "/v1"}]), None, &[]),
            (json!([{"url": "https://{r}.example.com"}]), None, &[]),
            (json!(null), None, &[]),
        ] {
            let mut notes = Vec::new();
            let found = guessed(&json!({"servers": servers}), origin, &mut notes);
            assert_eq!(found.iter().map(|(_, url)| &**url).collect::<Vec<_>>(), wanted);
            assert_eq!(notes.is_empty(), !wanted.is_empty(), "{notes:?}");
        }
    }
}
