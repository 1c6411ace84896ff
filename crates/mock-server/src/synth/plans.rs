//! Schemas worked out, when they are first needed.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use openapi_kit::json_schema::convert_document;
use openapi_kit::pointer;
use schema_values::{Plan, Schemas, UnsatisfiableError};
use serde_json::{Value, json};

/// Schemas that are kept; when there are more, they are worked out anew.
const MOST: usize = 512;

type Planned = Result<Plan, UnsatisfiableError>;

/// The schemas of one document.
#[derive(Debug, Default)]
pub(super) struct Plans {
    schemas: OnceLock<Schemas>,
    /// By pointer.
    made: Mutex<HashMap<String, Planned>>,
}

impl Plans {
    /// The plan of the schema at this pointer; the same for all references to one schema.
    pub(super) fn get(&self, document: &Value, at: &str) -> Planned {
        let target = document.pointer(at).and_then(|schema| pointer::resolve(document, schema)?.0);
        let at = target.as_deref().unwrap_or(at);
        if let Some(planned) = self.made.lock().unwrap_or_else(PoisonError::into_inner).get(at) {
            return planned.clone();
        }
        // Without the lock: a large schema takes its time, and others need not wait for it.
        let schemas = self.schemas.get_or_init(|| {
            let mut document = convert_document(document);
            leave_out_write_only(&mut document);
            Schemas::shared(Arc::new(document))
        });
        let planned = schemas.plan(&json!({"$ref": format!("#{}", at.replace('%', "%25"))}));
        let mut made = self.made.lock().unwrap_or_else(PoisonError::into_inner);
        if made.len() >= MOST {
            made.clear();
        }
        made.insert(at.to_owned(), planned.clone());
        planned
    }
}

/// Takes out the members that are only sent to the service, except where they are required.
fn leave_out_write_only(value: &mut Value) {
    match value {
        Value::Object(members) => {
            let required: Vec<String> = members
                .get("required")
                .and_then(Value::as_array)
                .into_iter()
                .flatten()
                .filter_map(|name| name.as_str().map(str::to_owned))
                .collect();
            if let Some(Value::Object(properties)) = members.get_mut("properties") {
                properties.retain(|name, schema| {
                    schema.get("writeOnly") != Some(&Value::Bool(true)) || required.contains(name)
                });
            }
            members.values_mut().for_each(leave_out_write_only);
        }
        Value::Array(items) => items.iter_mut().for_each(leave_out_write_only),
        _ => {}
    }
}
