//! A document and an overlay for it.

use std::path::Path;

use openapi_kit::{overlay, source};

use crate::corpus::parts;

pub(super) fn run(input: &[u8]) {
    let all = parts(input);
    let read = |part: Option<&&[u8]>| {
        let text = std::str::from_utf8(part?).ok()?;
        source::parse(text, Path::new("x.yaml")).ok()
    };
    let (Some(document), Some(written)) = (read(all.first()), read(all.get(1))) else { return };
    let path = Path::new("overlay.yaml");
    let mut changed = document.clone();
    match overlay::apply(&mut changed, &written, path) {
        Err(error) => {
            assert_eq!(changed, document, "an overlay that fails changes something");
            assert!(error.to_string().starts_with("overlay.yaml: "), "{error}");
        }
        Ok(places) => {
            let actions = written["actions"].as_array().unwrap().len();
            assert!(places >= actions, "{places} places for {actions} actions");
            if actions == 0 {
                assert_eq!(changed, document);
            }
            let mut again = document;
            assert_eq!(overlay::apply(&mut again, &written, path).ok(), Some(places));
            assert_eq!(again, changed, "the same overlay gives another document");
        }
    }
}
