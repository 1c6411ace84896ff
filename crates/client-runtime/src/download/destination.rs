//! Which URL a file is fetched from, and whether it is the API's own.

use reqwest::Url;

use crate::endpoint::is_loopback;

#[derive(Debug, PartialEq, Eq)]
pub(super) struct Destination {
    pub(super) url: Url,
    /// It has the scheme, the host and the port of the base URL.
    pub(super) is_own: bool,
}

impl Destination {
    /// The error is the reason; it repeats nothing of the URL, which may be a secret of its own.
    pub(super) fn resolve(base_url: &str, text: &str) -> Result<Self, &'static str> {
        const NO_BASE: &str = "the base URL of the client is not absolute";
        const NO_URL: &str = "the URL of a file has to begin with / or with https://";

        let base = Url::parse(base_url).map_err(|_| NO_BASE)?;
        let text = text.trim();
        let mut url = if is_path(text) {
            Url::parse(&format!("{}{text}", base_url.trim_end_matches('/')))
        } else if text.starts_with('/') {
            base.join(text)
        } else {
            Url::parse(text)
        }
        .map_err(|_| NO_URL)?;
        let Some(host) = url.host_str().filter(|_| matches!(url.scheme(), "http" | "https")) else {
            return Err(NO_URL);
        };
        if !url.username().is_empty() || url.password().is_some() {
            return Err("credentials do not belong into the URL of a file");
        }
        if is_exposed(url.scheme(), host) && !is_exposed(base.scheme(), base.host_str().unwrap_or_default()) {
            return Err("the file would travel over plain http, which the base URL of the client does not");
        }
        url.set_fragment(None);
        let is_own = url.origin() == base.origin();
        Ok(Self { url, is_own })
    }
}

/// Begins with one slash: with two (parsers take a backslash for one), it names a host.
fn is_path(text: &str) -> bool {
    let mut characters = text.chars().filter(|character| !matches!(character, '\t' | '\r' | '\n'));
    characters.next() == Some('/') && !matches!(characters.next(), Some('/' | '\\'))
}

fn is_exposed(scheme: &str, host: &str) -> bool {
    scheme == "http" && !is_loopback(host)
}

#[cfg(test)]
mod tests {
    use super::*;

    const BASE: &str = "https://app.example.com";

    fn resolve(base: &str, text: &str) -> (String, bool) {
        let destination = Destination::resolve(base, text).unwrap();
        (destination.url.to_string(), destination.is_own)
    }

    #[test]
    fn a_path_lies_below_the_base_url_and_keeps_its_encoding() {
        let path = "/Storage/Get?source=a&key=%7B%22id%22%3A%22b+c%22%7D&download=1";
        assert_eq!(resolve(BASE, path), (format!("{BASE}{path}"), true));
        let base = "http://127.0.0.1:4010/mluvii";
        assert_eq!(resolve(base, path), (format!("{base}{path}"), true));
        assert_eq!(resolve(&format!("{base}/"), path), (format!("{base}{path}"), true));
    }

    #[test]
    fn only_the_same_scheme_host_and_port_are_the_apis_own() {
        for (url, own) in [
            ("https://app.example.com/a", true),
            ("https://APP.example.com:443/a", true),
            ("https://app.example.com:8443/a", false),
            ("https://example.com/a", false),
            ("https://app.example.com.evil.example/a", false),
            ("http://127.0.0.1/a", false),
            ("//app.example.com/a", true),
            ("//evil.example/a", false),
            ("/\\evil.example/a", false),
            ("/\t/evil.example/a", false),
            ("https:\\\\evil.example/a", false),
        ] {
            assert_eq!(resolve(BASE, url).1, own, "{url}");
        }
    }

    #[test]
    fn plain_http_to_another_machine_needs_a_base_url_that_is_so_too() {
        for (base, allowed) in
            [(BASE, false), ("http://127.0.0.1:1", false), ("http://10.0.0.1", true), ("http://a.example", true)]
        {
            assert_eq!(Destination::resolve(base, "http://files.example.com/a").is_ok(), allowed, "{base}");
        }
    }

    #[test]
    fn what_is_no_place_of_a_file_is_refused_without_repeating_it() {
        for text in
            ["", "s3cret", "s3cret/a", "?s3cret", "file:///s3cret", "data:,s3cret", "https://u:s3cret@app.example.com/"]
        {
            let reason = Destination::resolve(BASE, text).unwrap_err();
            assert!(!reason.contains("s3cret"), "{text}");
        }
    }

    #[test]
    fn a_fragment_is_not_sent() {
        assert_eq!(resolve(BASE, "/a?b=1#c").0, format!("{BASE}/a?b=1"));
    }
}
