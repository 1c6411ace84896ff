//! `[lint]`: how much the rules of `lint` matter for one API.

use serde::{Deserialize, Serialize};

/// How much a finding matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// The rule is not asked.
    Off,
    /// Could be better; harms nobody.
    Note,
    /// Somebody will trip over it: a reader, a generator, a caller.
    Warning,
    /// The document contradicts itself, or a tool cannot use it.
    Error,
}

impl Severity {
    /// The word of `api.toml`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Off => "off",
            Self::Note => "note",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}
