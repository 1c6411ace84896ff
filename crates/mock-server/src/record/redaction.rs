//! Takes secrets and personal data out of one interaction.
//!
//! Every value is looked at three times over: where the document or the manifest marks it, it is replaced by its
//! pseudonym and remembered; where it stands unmarked, it is replaced once it is remembered; and what has the form of an
//! address or a credential is replaced wherever it stands.

use std::collections::BTreeMap;
use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::HeaderName;
use http::header::{COOKIE, SET_COOKIE};
use openapi_kit::manifest::Personal;
use serde_json::{Number, Value};

use super::known::Known;
use super::marks::{Described, Names};
use crate::pseudonym::Pseudonyms;
use crate::secrets::Secrets;

/// What is done with the values on the way through them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Pass {
    /// Marked values are remembered; nothing is changed.
    Learn,
    /// Marked values are replaced, known ones too.
    Replace,
    /// Marked values are pseudonyms already; known ones are replaced.
    Again,
}

/// What is done with a place that is marked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mark {
    Secret,
    Personal(Personal),
}

/// The redaction of one recording. It learns as it goes.
#[derive(Debug)]
pub(super) struct Redaction {
    document: Arc<Value>,
    secrets: Secrets,
    names: Names,
    pseudonyms: Pseudonyms,
    known: Known,
}

impl Redaction {
    pub(super) fn new(
        document: Arc<Value>,
        secrets: Secrets,
        personal: &BTreeMap<String, Personal>,
        pseudonyms: Pseudonyms,
    ) -> Self {
        let names = Names::new(&document, personal);
        Self { document, secrets, names, pseudonyms, known: Known::default() }
    }

    pub(super) fn known(&self) -> &Known {
        &self.known
    }

    /// Remembers a secret.
    pub(super) fn learn_secret(&mut self, value: &str) {
        self.known.secret(&self.pseudonyms, value);
    }

    /// Remembers the secrets of a header: a token with or without its scheme word, user and password, cookies.
    pub(super) fn learn_header(&mut self, name: &HeaderName, value: &str) {
        if *name == COOKIE || *name == SET_COOKIE {
            // Of `set-cookie` the rest are attributes.
            let pairs = value.split(';').take(if *name == COOKIE { usize::MAX } else { 1 });
            for (_, value) in pairs.filter_map(|pair| pair.trim().split_once('=')) {
                self.learn_secret(value.trim_matches('"'));
            }
            return;
        }
        let (scheme, bare) = value.split_once(' ').unwrap_or(("", value));
        self.learn_secret(bare);
        if scheme.eq_ignore_ascii_case("basic")
            && let Ok(bytes) = STANDARD.decode(bare.trim())
            && let Ok(text) = String::from_utf8(bytes)
        {
            text.splitn(2, ':').for_each(|part| self.learn_secret(part));
        }
    }

    /// Whether a value of this name is a secret.
    pub(super) fn hides(&self, name: &str) -> bool {
        self.secrets.hides(name)
    }

    /// Whether a header of this name holds a secret.
    pub(super) fn hides_header(&self, name: &HeaderName) -> bool {
        self.secrets.hides_header(name)
    }

    /// What stands in the place of a secret.
    pub(super) fn placeholder(&self, value: &str) -> String {
        self.pseudonyms.secret(value)
    }

    /// Remembers what is marked inside `value`; `schema` is a pointer into the document.
    pub(super) fn learn(&mut self, value: &Value, schema: Option<&str>) {
        self.walk_from(&mut value.clone(), schema, None, Pass::Learn);
    }

    /// Replaces what is marked or known inside `value`.
    pub(super) fn replace(&mut self, value: &mut Value, schema: Option<&str>) {
        self.walk_from(value, schema, None, Pass::Replace);
    }

    /// Replaces what became known since `value` was redacted.
    pub(super) fn again(&mut self, value: &mut Value, schema: Option<&str>) {
        self.walk_from(value, schema, None, Pass::Again);
    }

    /// Remembers or replaces the value of a parameter, which is marked at the parameter or at its schema.
    pub(super) fn parameter(&mut self, name: &str, value: &mut String, pointer: Option<&str>, learn: bool) {
        let document = Arc::clone(&self.document);
        let parameter = pointer.and_then(|at| document.pointer(at));
        let schema = parameter.and_then(|parameter| parameter.get("schema"));
        let described = Described::at(&document, schema);
        let own = Described::at(&document, parameter);
        let mark = match self.secrets.hides(name) || described.is_secret() {
            true => Some(Mark::Secret),
            false => own
                .kind()
                .or_else(|| described.kind())
                .or_else(|| described.items(&document).kind())
                .or_else(|| self.names.kind(name, parameter.is_some()))
                .map(Mark::Personal),
        };
        let mut held = Value::String(std::mem::take(value));
        self.leaf(&mut held, mark, &described, if learn { Pass::Learn } else { Pass::Replace });
        if let Value::String(text) = held {
            *value = text;
        }
    }

    /// Replaces what is known inside a text that nothing is said about.
    pub(super) fn text(&self, text: &mut String) {
        if let Some(clean) = self.known.clean(&self.pseudonyms, text) {
            *text = clean;
        }
    }

    /// Whether bytes that cannot be rewritten hold something known.
    pub(super) fn is_in(&self, bytes: &[u8]) -> bool {
        self.known.is_in(&self.pseudonyms, bytes)
    }

    fn walk_from(&mut self, value: &mut Value, schema: Option<&str>, mark: Option<Mark>, pass: Pass) {
        let document = Arc::clone(&self.document);
        let described = Described::at(&document, schema.and_then(|at| document.pointer(at)));
        self.walk(&document, value, &described, mark, pass);
    }

    fn walk(
        &mut self,
        document: &Value,
        value: &mut Value,
        described: &Described<'_>,
        inherited: Option<Mark>,
        pass: Pass,
    ) {
        let mark = match inherited {
            Some(mark) => Some(mark),
            None if described.is_secret() => Some(Mark::Secret),
            None => described.kind().map(Mark::Personal),
        };
        match value {
            Value::Object(members) => {
                for (name, member) in members {
                    let inner = described.member(document, name);
                    let own = match self.secrets.hides(name) {
                        true => Some(Mark::Secret),
                        false => mark.or_else(|| self.names.kind(name, inner.is_some()).map(Mark::Personal)),
                    };
                    self.walk(document, member, &inner, own, pass);
                }
            }
            Value::Array(items) => {
                let inner = described.items(document);
                items.iter_mut().for_each(|item| self.walk(document, item, &inner, mark, pass));
            }
            _ => self.leaf(value, mark, described, pass),
        }
    }

    fn leaf(&mut self, value: &mut Value, mark: Option<Mark>, described: &Described<'_>, pass: Pass) {
        match value {
            Value::String(text) => self.string(text, mark, described, pass),
            Value::Number(number) => {
                let digits = number.to_string();
                let made = match (mark, pass) {
                    (Some(Mark::Secret), Pass::Replace) => self.pseudonyms.number(Personal::Text, &digits),
                    (Some(Mark::Personal(kind)), Pass::Replace) => self.pseudonyms.number(kind, &digits),
                    (Some(Mark::Personal(Personal::Phone)), Pass::Learn) => {
                        self.known.personal(&self.pseudonyms, Personal::Phone, &digits);
                        return;
                    }
                    _ => return,
                };
                if let Ok(made) = made.parse::<Number>() {
                    *number = made;
                }
            }
            _ => {}
        }
    }

    fn string(&mut self, text: &mut String, mark: Option<Mark>, described: &Described<'_>, pass: Pass) {
        let closed = described.is_closed(text);
        match (mark, pass) {
            (Some(Mark::Secret), Pass::Learn) => self.known.secret(&self.pseudonyms, text),
            (Some(Mark::Secret), Pass::Replace) => *text = self.pseudonyms.secret(text),
            (Some(Mark::Secret), Pass::Again) => {}
            _ if closed => {}
            (Some(Mark::Personal(kind)), Pass::Learn) => self.known.personal(&self.pseudonyms, kind, text),
            (Some(Mark::Personal(kind)), Pass::Replace) if kind != Personal::Id => {
                *text = self.pseudonyms.of(kind, text);
            }
            (Some(Mark::Personal(kind)), Pass::Again) if kind != Personal::Id => {}
            (_, Pass::Learn) => {}
            (_, Pass::Replace | Pass::Again) => self.text(text),
        }
    }
}
