//! The document of an API, read when something in it is first asked for.

use std::sync::{Arc, OnceLock};

use serde_json::Value;

/// An effective document. Copies share what was read.
#[derive(Debug, Clone)]
pub(crate) struct Document(Arc<Source>);

#[derive(Debug)]
struct Source {
    /// What it is read from; empty for one that is already read.
    text: &'static str,
    value: OnceLock<Arc<Value>>,
}

impl Document {
    /// A document inside the binary. A test of this crate reads it, so that it can be read.
    pub(crate) fn built_in(text: &'static str) -> Self {
        Self(Arc::new(Source { text, value: OnceLock::new() }))
    }

    /// The document.
    pub(crate) fn value(&self) -> &Arc<Value> {
        self.0.value.get_or_init(|| Arc::new(serde_json::from_str(self.0.text).unwrap_or_default()))
    }
}

impl From<Arc<Value>> for Document {
    fn from(value: Arc<Value>) -> Self {
        Self(Arc::new(Source { text: "", value: OnceLock::from(value) }))
    }
}
