//! The API's own body for an error that a fault asks for.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use http::HeaderValue;
use http::header::CONTENT_TYPE;
use openapi_kit::json_schema::convert_document;
use schema_values::{ExampleOptions, Schemas};
use serde_json::json;

use crate::api::Api;
use crate::fixture::Fixture;

/// A content type and the bytes.
type Typed = (HeaderValue, Bytes);

/// The bodies that were made so far, by operationId and status; there are few, for rules name few statuses.
#[derive(Debug, Default)]
pub(crate) struct ErrorBodies {
    made: Mutex<HashMap<(String, u16), Option<Typed>>>,
}

impl ErrorBodies {
    /// The body for this status; none where neither a fixture nor the document knows one.
    pub(super) fn get(&self, api: &Api, operation: &str, status: u16) -> Option<Typed> {
        let mut made = self.made.lock().unwrap_or_else(PoisonError::into_inner);
        let key = (operation.to_owned(), status);
        made.entry(key)
            .or_insert_with(|| recorded(api, operation, status).or_else(|| described(api, operation, status)))
            .clone()
    }
}

/// Of a fixture with the same status, or, for a 5xx, with another 5xx: services use one form for these.
fn recorded(api: &Api, operation: &str, status: u16) -> Option<Typed> {
    let own = || api.fixtures_of(operation).iter();
    let of = |fixture: &Fixture| {
        let content_type = fixture.response.headers.get(CONTENT_TYPE)?;
        Some((content_type.clone(), fixture.response.body.clone()?))
    };
    let exact = own().filter(|fixture| fixture.response.status.as_u16() == status).find_map(of);
    exact.or_else(|| own().filter(|fixture| status >= 500 && fixture.response.status.is_server_error()).find_map(of))
}

/// A value of the schema that the document has for this status, its range, or `default`.
fn described(api: &Api, operation: &str, status: u16) -> Option<Typed> {
    let media = api.operations().get(operation)?.response(status)?.json()?;
    let content_type = HeaderValue::try_from(media.media_type.as_str()).ok()?;
    let document = Arc::new(convert_document(api.contract().document()));
    let reference = json!({"$ref": format!("#{}", media.schema.as_ref()?)});
    let value = Schemas::shared(document).example(&reference, &ExampleOptions::default());
    match value {
        Ok(value) => Some((content_type, Bytes::from(value.to_string()))),
        Err(error) => {
            tracing::warn!(operation, status, %error, "no error body can be made from the document");
            None
        }
    }
}
