//! A document and a file beside it: read, bundled, indexed, outlined, rewritten as JSON Schema.

use std::path::Path;

use openapi_kit::index::IndexError;
use openapi_kit::json_schema::{convert_document, excerpt, schema_places};
use openapi_kit::source::{self, SourceError};
use openapi_kit::{OperationIndex, Outline, bundle};
use serde_json::Value;
use tests::subject::root;

use crate::corpus::{BETWEEN, parts};

pub(super) fn seeds() -> Vec<Vec<u8>> {
    let data = root().join("crates/mock-server/tests/data");
    let files = ["parrot", "aviary", "guestbook"].map(|name| data.join(name).join("openapi.yaml"));
    let texts: Vec<Vec<u8>> = files.iter().map(|path| std::fs::read(path).unwrap()).collect();
    let json = |text: &Vec<u8>| {
        let text = std::str::from_utf8(text).unwrap();
        source::parse(text, Path::new("x.yaml")).unwrap().to_string().into_bytes()
    };
    texts.iter().map(json).chain(texts.clone()).map(|text| [&text, BETWEEN, b"A: {type: string}"].concat()).collect()
}

pub(super) fn run(input: &[u8]) {
    let all = parts(input);
    let folder = super::folder();
    std::fs::write(folder.join("beside.yaml"), all.get(1).unwrap_or(&&b"{}"[..])).unwrap();
    let path = folder.join("openapi.yaml");
    std::fs::write(&path, all[0]).unwrap();
    let document = match source::read(&path) {
        Ok(document) => document,
        Err(error) => return check_error(&error, &path, all[0]),
    };
    let text = format!("{document:#}");
    assert_eq!(source::parse(&text, &path).unwrap(), document, "what is written is not read as the same");
    check_index(&document);
    let converted = convert_document(&document);
    for place in schema_places(&document) {
        assert!(converted.pointer(&place).is_some(), "{place} is gone from the converted document");
        let part = excerpt(&document, &place);
        assert_eq!(part.pointer(&place), document.pointer(&place), "the excerpt of {place} is not the document's");
    }
    match bundle::bundle(&path) {
        Err(error) => {
            let (text, folder) = (error.to_string(), folder.display().to_string());
            assert!(text.starts_with(&folder), "{text} names no file");
        }
        Ok(bundled) => {
            std::fs::write(&path, bundled.to_string()).unwrap();
            std::fs::remove_file(folder.join("beside.yaml")).unwrap();
            assert_eq!(bundle::bundle(&path).unwrap(), bundled, "bundled twice is not bundled once");
        }
    }
}

fn check_error(error: &SourceError, path: &Path, input: &[u8]) {
    let text = error.to_string();
    match error {
        SourceError::Malformed { line, message, .. } => {
            assert_eq!(super::line_of(&text, &path.display().to_string()), *line as usize);
            // A text that ends too early may be found out behind its last line.
            let lines = input.split(|byte| matches!(byte, b'\n' | b'\r')).count() as u64 + 1;
            assert!(*line <= lines, "line {line} of {lines}: {message}");
            assert!(!message.is_empty());
        }
        SourceError::Unreadable { .. } => assert!(std::str::from_utf8(input).is_err(), "{text}"),
        SourceError::NotAnObject { found, .. } => assert!(!found.is_empty()),
    }
}

fn check_index(document: &Value) {
    let (index, outline) = (OperationIndex::new(document), Outline::new(document));
    match (index, outline) {
        (Err(error), Err(same)) => {
            assert_eq!(error, same);
            let (IndexError::NoId { pointer }
            | IndexError::DuplicateId { pointer, .. }
            | IndexError::Dangling { pointer }
            | IndexError::Invalid { pointer, .. }) = &error;
            assert!(super::leads_somewhere(document, pointer), "{error}");
        }
        (Ok(index), Ok(outline)) => {
            let text = serde_json::to_string(&outline).unwrap();
            let again: Outline = serde_json::from_str(&text).unwrap();
            assert_eq!(serde_json::to_string(&again).unwrap(), text, "an outline is not read as it was written");
            for operation in &index {
                assert!(std::ptr::eq(index.get(&operation.id).unwrap(), operation), "{} stands twice", operation.id);
                assert!(document.pointer(&operation.pointer).is_some(), "{}", operation.pointer);
                let schemas = operation.parameters.iter().filter_map(|parameter| parameter.schema.as_deref());
                let bodies = operation.body.iter().flat_map(|body| &body.content);
                let answers = operation.responses.iter().flat_map(|response| &response.content);
                let media = bodies.chain(answers).filter_map(|media| media.schema.as_deref());
                for pointer in schemas.chain(media) {
                    assert!(document.pointer(pointer).is_some(), "{pointer} of {}", operation.id);
                }
            }
        }
        (index, outline) => panic!("{:?} but {:?}", index.err(), outline.err()),
    }
}
