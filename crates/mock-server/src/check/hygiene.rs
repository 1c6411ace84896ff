//! Secrets and personal data in fixtures.
//!
//! What the document or the manifest marks as a secret must be a placeholder; what looks like a credential or a mail
//! address must not stand anywhere. Phone numbers and IP addresses are looked for where they are marked: elsewhere a
//! number is a number. The names of people cannot be told from made up ones.

use std::net::IpAddr;

use http::HeaderName;
use openapi_kit::index::{Location, Operation};
use openapi_kit::manifest::Personal;
use openapi_kit::pointer;
use serde_json::{Map, Value};

use super::{Finding, Kind, phone};
use crate::api::Api;
use crate::content;
use crate::fixture::Fixture;
use crate::pseudonym;
use crate::record::address;
use crate::record::credential;
use crate::record::draft::{answer_schema, request_schema};
use crate::record::marks::{Described, Names};
use crate::secrets::HIDDEN;

/// How a value begins that stands where a secret would.
const PLACEHOLDERS: [&str; 5] = ["demo-", "mock", "example", "placeholder", HIDDEN];

/// Shorter runs of plain characters in a binary body say nothing.
const SHORTEST_STRETCH: usize = 12;

/// What is known of the places of secrets and personal data.
pub(super) struct Hygiene<'a> {
    api: &'a Api,
    document: &'a Value,
    names: Names,
}

#[derive(Clone, Copy)]
enum Mark {
    Secret,
    Personal(Personal),
}

/// The findings of one fixture.
struct Report<'a> {
    fixture: &'a Fixture,
    findings: &'a mut Vec<Finding>,
}

impl<'a> Hygiene<'a> {
    pub(super) fn of(api: &'a Api) -> Self {
        let document = api.contract().document();
        Self { api, document, names: Names::new(document, api.personal()) }
    }

    pub(super) fn check(&self, fixture: &Fixture, findings: &mut Vec<Finding>) {
        let Some(operation) = self.api.operations().get(&fixture.operation_id) else { return };
        let mut report = Report { fixture, findings };
        report.text("/about", &fixture.about, None);
        let request = &fixture.request;
        let body_type = operation.body.as_ref().and_then(|body| body.content.first());
        let sent = request_schema(operation, body_type.map_or("", |media| &media.media_type));
        for (place, members, location) in [
            ("path", &request.path, Location::Path),
            ("query", &request.query, Location::Query),
            ("headers", &request.headers, Location::Header),
        ] {
            self.parameters(&format!("/request/{place}"), members, operation, location, &mut report);
        }
        if let Some(body) = &request.body {
            self.walk("/request/body", body, &self.described(sent), None, &mut report);
        }
        if let Some(example) = &fixture.example_request {
            let headers = example.headers.iter().map(|(name, value)| (name.clone(), Value::String(value.clone())));
            for (place, members, location) in [
                ("path", &example.path, Location::Path),
                ("query", &example.query, Location::Query),
                ("headers", &headers.collect(), Location::Header),
            ] {
                self.parameters(&format!("/example_request/{place}"), members, operation, location, &mut report);
            }
            if let Some(body) = &example.body {
                self.walk("/example_request/body", body, &self.described(sent), None, &mut report);
            }
        }
        let answer = &fixture.response;
        for (name, value) in &answer.headers {
            let at = pointer::child("/response/headers", name.as_str());
            let mark = self.api.secrets().hides_header(name).then_some(Mark::Secret);
            report.text(&at, &String::from_utf8_lossy(value.as_bytes()), mark);
        }
        let content_type = content::content_type(&answer.headers);
        let schema = answer_schema(operation, answer.status.as_u16(), content_type);
        match (answer.json(), &answer.body) {
            (Some(body), _) => self.walk("/response/body", &body, &self.described(schema), None, &mut report),
            (None, Some(bytes)) => match std::str::from_utf8(bytes) {
                Ok(text) => report.text("/response/body", text, None),
                Err(_) => report.bytes(bytes),
            },
            (None, None) => {}
        }
    }

    fn described(&self, schema: Option<&str>) -> Described<'a> {
        Described::at(self.document, schema.and_then(|at| self.document.pointer(at)))
    }

    fn parameters(
        &self,
        at: &str,
        members: &Map<String, Value>,
        operation: &Operation,
        location: Location,
        report: &mut Report<'_>,
    ) {
        for (name, value) in members {
            let same = |own: &str| own == name || location != Location::Path && own.eq_ignore_ascii_case(name);
            let parameter = operation.parameters.iter().find(|own| own.location == location && same(&own.name));
            let parameter = parameter.and_then(|own| self.document.pointer(&own.pointer));
            let described = Described::at(self.document, parameter.and_then(|own| own.get("schema")));
            let own = Described::at(self.document, parameter);
            let is_header = location == Location::Header;
            let header = HeaderName::try_from(name.as_str()).ok().filter(|_| is_header);
            let is_secret = self.api.secrets().hides(name)
                || own.is_secret()
                || header.is_some_and(|name| self.api.secrets().hides_header(&name));
            let mark = match is_secret {
                true => Some(Mark::Secret),
                false => own.kind().or_else(|| self.names.kind(name, parameter.is_some())).map(Mark::Personal),
            };
            self.walk(&pointer::child(at, name), value, &described, mark, report);
        }
    }

    fn walk(
        &self,
        at: &str,
        value: &Value,
        described: &Described<'_>,
        inherited: Option<Mark>,
        report: &mut Report<'_>,
    ) {
        let mark = match (inherited, described.kind()) {
            (Some(Mark::Secret), _) => inherited,
            _ if described.is_secret() => Some(Mark::Secret),
            // What is said of a place says more than what is said of all around it.
            (_, Some(kind)) => Some(Mark::Personal(kind)),
            (inherited, None) => inherited,
        };
        match value {
            Value::Object(members) => {
                for (name, member) in members {
                    let at = pointer::child(at, name);
                    match name.as_str() {
                        // An expression says how values look; it is none.
                        "$regex" | "$type" => report.leaf(&at, member, None),
                        // The operators of patterns are about the place where they stand.
                        _ if name.starts_with('$') => self.walk(&at, member, described, mark, report),
                        _ => {
                            let inner = described.member(self.document, name);
                            let own = match mark {
                                _ if self.api.secrets().hides(name) => Some(Mark::Secret),
                                Some(Mark::Secret) => mark,
                                _ => self.names.kind(name, inner.is_some()).map(Mark::Personal).or(mark),
                            };
                            self.walk(&at, member, &inner, own, report);
                        }
                    }
                }
            }
            Value::Array(items) => {
                let inner = described.items(self.document);
                for (number, item) in items.iter().enumerate() {
                    self.walk(&format!("{at}/{number}"), item, &inner, mark, report);
                }
            }
            leaf => {
                // Words that the document lists name nobody; a secret is one in any form.
                let names_nobody = |mark: &Mark| {
                    matches!(mark, Mark::Personal(_)) && leaf.as_str().is_some_and(|text| described.is_closed(text))
                };
                report.leaf(at, leaf, mark.filter(|mark| !names_nobody(mark)));
            }
        }
    }
}

impl Report<'_> {
    fn leaf(&mut self, at: &str, value: &Value, mark: Option<Mark>) {
        match value {
            Value::String(text) => self.text(at, text, mark),
            Value::Number(number) => {
                if let Some(Mark::Personal(Personal::Phone)) = mark
                    && phone::may_be_somebodys(&number.to_string())
                {
                    self.personal(at, "the phone number");
                }
            }
            _ => {}
        }
    }

    fn text(&mut self, at: &str, text: &str, mark: Option<Mark>) {
        if matches!(mark, Some(Mark::Secret)) && !is_placeholder(text) {
            self.secret(at, "the value of a secret is no placeholder");
        } else if credential::find(text).into_iter().any(|range| !is_placeholder(&text[range])) {
            self.secret(at, "there is something that looks like a credential");
        }
        if address::find(text).any(|range| is_somebodys_address(&text[range])) {
            self.personal(at, "the mail address");
        }
        match mark {
            Some(Mark::Personal(Personal::Phone)) if phone::may_be_somebodys(text) => {
                self.personal(at, "the phone number");
            }
            Some(Mark::Personal(Personal::Ip)) if addresses_in(text).any(|address| !is_reserved_ip(address)) => {
                self.personal(at, "the IP address");
            }
            _ => {}
        }
    }

    /// In compressed data a credential comes up by chance, so only addresses are looked for.
    fn bytes(&mut self, bytes: &[u8]) {
        let stretches = bytes.split(|byte| !matches!(byte, b' '..=b'~')).filter(|part| part.len() >= SHORTEST_STRETCH);
        let has_address = |part: &[u8]| {
            let text = String::from_utf8_lossy(part);
            address::find(&text).any(|range| is_somebodys_address(&text[range]))
        };
        if stretches.into_iter().any(has_address) {
            self.personal("/response/body_file", "a mail address");
        }
    }

    fn secret(&mut self, at: &str, message: &str) {
        let mend = "write a placeholder that begins with `demo-`, and withdraw the secret if it was a real one";
        self.findings.push(Finding::new(Kind::Secret, &self.fixture.file, at, message, mend));
    }

    fn personal(&mut self, at: &str, what: &str) {
        let message = format!("{what} may be somebody's");
        let mend = "write one that belongs to nobody: at example.com, +1 202 555 01xx, 203.0.113.x or 2001:db8::";
        self.findings.push(Finding::new(Kind::PersonalData, &self.fixture.file, at, message, mend));
    }
}

/// Whether a value stands where a secret would and opens nothing. A sentence is none either.
fn is_placeholder(text: &str) -> bool {
    let bare = ["bearer ", "basic "].iter().find_map(|word| {
        let (head, rest) = text.split_at_checked(word.len())?;
        head.eq_ignore_ascii_case(word).then(|| rest.trim())
    });
    let text = bare.unwrap_or(text);
    // A placeholder is as long as the secret was.
    text.is_empty()
        || "demo-".starts_with(text)
        || PLACEHOLDERS.iter().any(|own| text.starts_with(own))
        || text.chars().all(|c| matches!(c, '*' | 'x' | 'X' | '.' | '…'))
        || bare.is_none() && text.contains(char::is_whitespace)
        || is_url_of_nobody(text)
}

/// A URL at a host that nobody has, without a user in it.
fn is_url_of_nobody(text: &str) -> bool {
    let Some((_, rest)) = text.split_once("://") else { return false };
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let host = authority.rsplit_once(':').map_or(authority, |(host, _)| host);
    !authority.contains('@') && (pseudonym::is_reserved(&host.to_ascii_lowercase()) || is_reserved_host(host))
}

/// Names that lead nowhere, and this machine.
fn is_reserved_host(host: &str) -> bool {
    let host = host.to_ascii_lowercase();
    let last = host.rsplit('.').next().unwrap_or_default();
    matches!(last, "test" | "example" | "invalid" | "localhost") || host == "127.0.0.1"
}

fn is_somebodys_address(address: &str) -> bool {
    let domain = address.rsplit('@').next().unwrap_or_default();
    let domain = domain.rsplit("%40").next().unwrap_or_default().to_lowercase();
    !pseudonym::is_reserved(&domain) && !is_reserved_host(&domain)
}

/// The IP addresses in a text: one, several with commas between them, or with a port.
fn addresses_in(text: &str) -> impl Iterator<Item = IpAddr> {
    let parts = text.split([',', ' ', '[', ']', '"']).filter(|part| !part.is_empty());
    parts.filter_map(|part| {
        let bare = part.rsplit_once(':').map_or(part, |(host, _)| host);
        part.parse().or_else(|_| bare.parse()).ok()
    })
}

fn is_reserved_ip(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(own) => {
            own.is_documentation()
                || own.is_loopback()
                || own.is_unspecified()
                || own.is_private()
                || own.is_link_local()
        }
        IpAddr::V6(own) => {
            own.segments()[..2] == [0x2001, 0xdb8]
                || own.is_loopback()
                || own.is_unspecified()
                || own.is_unique_local()
                || own.is_unicast_link_local()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn placeholders_are_told_from_secrets() {
        for text in [
            "",
            "dem",
            "demo-1f2e",
            "Bearer demo-token",
            "mock.token",
            "****",
            "https://hooks.example.com/a",
            "must be set",
        ] {
            assert!(is_placeholder(text), "{text}");
        }
        for text in ["hunter2", "Bearer hunter2", "https://hooks.corp.com/a", "https://me:pw@hooks.example.com/"] {
            assert!(!is_placeholder(text), "{text}");
        }
    }

    #[test]
    fn ip_addresses_are_found_with_ports_and_in_lists() {
        let found = |text: &str| addresses_in(text).filter(|address| !is_reserved_ip(*address)).count();
        assert_eq!((found("81.2.69.142"), found("81.2.69.142:80, 10.0.0.1"), found("[2a00:1::5]:443")), (1, 1, 1));
        assert_eq!((found("203.0.113.24"), found("2001:db8:20::5a"), found("1.2.3"), found("none")), (0, 0, 0, 0));
    }
}
