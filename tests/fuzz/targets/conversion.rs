//! A document of Swagger 2.0 or OpenAPI 3.1, brought down to 3.0: what comes out is 3.0 and stays as it is, and each note
//! and each error names a place.

use std::path::Path;

use openapi_kit::convert::{self, ConvertError};
use openapi_kit::{OperationIndex, Outline, source};
use serde_json::Value;

pub(super) fn run(input: &[u8]) {
    let Ok(text) = std::str::from_utf8(input) else { return };
    let Ok(document) = source::parse(text, Path::new("x.yaml")) else { return };
    let result = convert::to_3_0(document.clone());
    assert_eq!(result, convert::to_3_0(document.clone()), "the same document gives two results");
    match result {
        Err(error) => check_error(&error, &document),
        Ok(converted) => {
            let version = converted.document.get("openapi").map(Value::to_string).unwrap_or_default();
            assert!(version.trim_matches('"').starts_with("3.0"), "{version} came out");
            for note in &converted.notes {
                let (was, is) = (&document, &converted.document);
                let leads = super::leads_somewhere(was, &note.pointer) || super::leads_somewhere(is, &note.pointer);
                assert!(leads, "{note:?} leads nowhere");
            }
            let again = convert::to_3_0(converted.document.clone()).unwrap();
            assert_eq!(again.notes, [], "converting twice goes on changing");
            assert_eq!(again.document, converted.document);
            // Whatever is wrong with it is an error there, not a panic.
            let _ = (OperationIndex::new(&converted.document), Outline::new(&converted.document));
        }
    }
}

fn check_error(error: &ConvertError, document: &Value) {
    let (ConvertError::Shape { pointer, .. }
    | ConvertError::Dangling { pointer, .. }
    | ConvertError::Circle { pointer, .. }
    | ConvertError::Invalid { pointer, .. }) = error
    else {
        return;
    };
    assert!(super::leads_somewhere(document, pointer), "{error}");
    assert!(error.to_string().starts_with(pointer.as_str()), "{error}");
}
