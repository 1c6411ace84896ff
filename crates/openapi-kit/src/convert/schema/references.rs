//! What stands beside a `$ref`: it counts in OpenAPI 3.1, and is ignored in 2.0 and 3.0.

use serde_json::{Value, json};

use super::Site;
use crate::convert::grammar::Dialect;
use crate::convert::note::Cost;

const SIBLINGS: &str = "what stands beside a reference moved to a schema with `allOf`";
const NULLABLE: &str = "`x-nullable` beside a reference taken at its word";
const NOT_A_REFERENCE: &str = "`$ref` that is no text kept as an extension";

/// Whether the schema is nothing but a reference, with the rest to be left as it is.
pub(super) fn stands_alone(site: &mut Site<'_>) -> bool {
    match site.members.get("$ref") {
        None => return false,
        Some(Value::String(_)) => {}
        Some(_) => {
            site.keep("$ref", NOT_A_REFERENCE, Cost::Lost);
            return false;
        }
    }
    if site.dialect == Dialect::Newer {
        // Extensions beside a reference are ignored by tools for 3.0, as before by most.
        return site.members.keys().all(|key| key == "$ref" || key.starts_with("x-"));
    }
    let nullable = ["x-nullable", "nullable"].iter().any(|key| site.members.get(*key) == Some(&json!(true)));
    if nullable {
        site.note(NULLABLE, Cost::Nothing);
    }
    !nullable
}

/// Moves the reference into `allOf` where something is left beside it.
pub(super) fn beside(site: &mut Site<'_>) {
    let Some(reference) = site.take("$ref") else { return };
    let reference = json!({"$ref": reference});
    if site.members.is_empty() {
        if let Value::Object(members) = reference {
            site.members.extend(members);
        }
        return;
    }
    site.note(SIBLINGS, Cost::Nothing);
    match site.members.get_mut("allOf") {
        Some(Value::Array(all)) => all.insert(0, reference),
        _ => site.set("allOf", json!([reference])),
    }
}
