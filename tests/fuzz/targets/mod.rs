//! What is fed. A target panics when something does not hold; returning says that nothing broke.

mod answer;
mod conversion;
mod document;
mod fault;
mod fixture;
mod har;
mod manifest;
mod mapping;
mod misbehaving;
mod overlay;
mod request;
mod schema;
mod webhook;

use std::cell::RefCell;
use std::path::PathBuf;

use serde_json::Value;
use tempfile::TempDir;

use crate::FuzzError;

/// What is fed.
#[derive(Debug)]
pub(crate) struct Target {
    pub(crate) name: &'static str,
    /// Panics when something does not hold.
    pub(crate) run: fn(&[u8]),
    /// Inputs drawn from the workspace, beside those of the corpus.
    pub(crate) seeds: fn() -> Vec<Vec<u8>>,
}

/// All of them.
pub(crate) const TARGETS: [Target; 12] = [
    Target { name: "document", run: document::run, seeds: document::seeds },
    Target { name: "conversion", run: conversion::run, seeds: Vec::new },
    Target { name: "overlay", run: overlay::run, seeds: Vec::new },
    Target { name: "schema", run: schema::run, seeds: schema::seeds },
    Target { name: "manifest", run: manifest::run, seeds: manifest::seeds },
    Target { name: "fixture", run: fixture::run, seeds: fixture::seeds },
    Target { name: "har", run: har::run, seeds: har::seeds },
    Target { name: "mapping", run: mapping::run, seeds: Vec::new },
    Target { name: "fault", run: fault::run, seeds: Vec::new },
    Target { name: "webhook", run: webhook::run, seeds: webhook::seeds },
    Target { name: "request", run: request::run, seeds: request::seeds },
    Target { name: "answer", run: answer::run, seeds: answer::seeds },
];

/// The target of a name, those that [misbehave](misbehaving) among them.
pub(crate) fn find(name: &str) -> Result<&'static Target, FuzzError> {
    static ALL: &[&[Target]] = &[&TARGETS, &misbehaving::TARGETS];
    ALL.iter().copied().flatten().find(|target| target.name == name).ok_or_else(|| FuzzError::UnknownTarget {
        name: name.to_owned(),
        known: TARGETS.iter().map(|target| target.name).collect::<Vec<_>>().join(", "),
    })
}

/// A folder for the files of one input, emptied first.
fn folder() -> PathBuf {
    thread_local! {
        static FOLDER: RefCell<Option<TempDir>> = const { RefCell::new(None) };
    }
    FOLDER.with_borrow_mut(|own| {
        // The one before goes when it is replaced.
        own.insert(tempfile::tempdir().unwrap()).path().to_owned()
    })
}

/// Whether a pointer leads to something in `value`, or to what is missing in something that is there.
fn leads_somewhere(value: &Value, pointer: &str) -> bool {
    let parent = pointer.rsplit_once('/').map_or("", |(parent, _)| parent);
    value.pointer(pointer).is_some() || value.pointer(parent).is_some()
}

/// Line (and column) at the beginning of an error text, after the name of the file.
fn line_of(error: &str, file: &str) -> usize {
    let rest = error.strip_prefix(file).and_then(|rest| rest.strip_prefix(':'));
    let rest = rest.unwrap_or_else(|| panic!("`{error}` does not begin with `{file}:`"));
    let line = rest.split(':').next().unwrap_or_default();
    line.parse().unwrap_or_else(|_| panic!("`{error}` names no line"))
}
