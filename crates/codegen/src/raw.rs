//! What progenitor does with a document that nobody prepared for it, for comparison.

use openapiv3::OpenAPI;
use progenitor_impl::Generator;

use crate::generator::quietly;
use crate::with_deep_stack;

/// How far a document got without us, and why not further.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RawError {
    /// The parser that progenitor uses does not read it.
    #[error("not read: {0}")]
    Read(String),
    /// progenitor refuses or panics.
    #[error("{0}")]
    Refused(String),
    /// What it gave is no Rust.
    #[error("not Rust: {0}")]
    NotRust(String),
}

/// The source text that progenitor gives for the text of a document, with its own settings.
pub fn generate(text: &str) -> Result<String, RawError> {
    with_deep_stack(|| {
        let document: OpenAPI = if text.trim_start().starts_with('{') {
            serde_json::from_str(text).map_err(|error| RawError::Read(error.to_string()))?
        } else {
            serde_saphyr::from_str(text).map_err(|error| RawError::Read(error.to_string()))?
        };
        let tokens = quietly(std::panic::AssertUnwindSafe(|| Generator::default().generate_tokens(&document)))
            .map_err(|panic| RawError::Refused(format!("panic: {panic}")))?
            .map_err(|refusal| RawError::Refused(refusal.to_string()))?;
        let file = syn::parse2(tokens).map_err(|error| RawError::NotRust(error.to_string()))?;
        Ok(prettyplease::unparse(&file))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: &str = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\n";

    #[test]
    fn a_plain_document_becomes_a_client() {
        let text = generate(&format!(
            "{HEAD}paths: {{/a: {{get: {{operationId: readA, responses: {{'204': {{description: d}}}}}}}}}}\n"
        ));
        assert!(text.is_ok_and(|text| text.contains("async fn read_a")));
    }

    #[test]
    fn an_operation_without_an_id_is_refused() {
        let refused =
            generate(&format!("{HEAD}paths: {{/a: {{get: {{responses: {{'204': {{description: d}}}}}}}}}}\n"));
        assert!(matches!(refused, Err(RawError::Refused(_))), "{refused:?}");
    }
}
