//! Validators of the schemas of one document, each made when it is first asked for, and algebra on its schemas.

use std::cell::{OnceCell, RefCell};
use std::collections::HashMap;
use std::rc::Rc;

use jsonschema::canonical::{self, CanonicalSchema, PreparedDocument};
use jsonschema::{Draft, Registry, Validator};
use serde_json::{Value, json};

use crate::pointer;

/// The name under which a document is known to its validators.
const DOCUMENT: &str = "urn:openapi:document";

/// The validators of a document.
pub(crate) struct Validators<'a> {
    /// As [`crate::json_schema::convert_document`] makes it.
    converted: &'a Value,
    registry: OnceCell<Option<Registry<'static>>>,
    made: RefCell<HashMap<String, Option<Rc<Validator>>>>,
    prepared: OnceCell<Option<PreparedDocument<'a>>>,
}

impl<'a> Validators<'a> {
    /// For a document whose schemas are JSON Schema 2020-12.
    pub(crate) fn new(converted: &'a Value) -> Self {
        Self { converted, registry: OnceCell::new(), made: RefCell::default(), prepared: OnceCell::new() }
    }

    /// Whether the schema at a pointer takes the value. None where no validator can be made.
    pub(crate) fn accepts(&self, pointer: &str, value: &Value) -> Option<bool> {
        Some(self.at(pointer)?.is_valid(value))
    }

    /// The schema at a pointer in canonical form. None where the library cannot make it.
    pub(crate) fn canonical(&self, pointer: &str) -> Option<CanonicalSchema> {
        let prepared = self.prepared.get_or_init(|| {
            canonical::options()
                .with_draft(Draft::Draft202012)
                .should_validate_formats(true)
                .offline()
                .prepare(self.converted)
                .ok()
        });
        prepared.as_ref()?.canonicalize_at(pointer).ok()
    }

    /// The validator of the schema at a pointer.
    pub(crate) fn at(&self, pointer: &str) -> Option<Rc<Validator>> {
        let known = self.made.borrow().get(pointer).cloned();
        known.unwrap_or_else(|| {
            let made = self.make(pointer).map(Rc::new);
            self.made.borrow_mut().insert(pointer.to_owned(), made.clone());
            made
        })
    }

    fn make(&self, pointer: &str) -> Option<Validator> {
        let registry = self.registry.get_or_init(|| {
            let builder = Registry::new().add(DOCUMENT, self.converted.clone()).ok()?;
            builder.prepare().ok()
        });
        jsonschema::options()
            .with_draft(Draft::Draft202012)
            .with_registry(registry.as_ref()?)
            .should_validate_formats(true)
            .build(&json!({"$ref": format!("{DOCUMENT}#{}", pointer::fragment(pointer))}))
            .ok()
    }
}
