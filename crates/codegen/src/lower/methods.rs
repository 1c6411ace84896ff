//! Lowers the methods that the generator has no call for, OPTIONS and TRACE: such an operation takes the place of a
//! method that its path does not use, and the runtime sends the true one.

use openapi_kit::pointer;
use serde_json::Value;

use super::wire;
use super::{Change, Cost};

const PASS: &str = "methods";

const UNKNOWN: [&str; 2] = ["options", "trace"];
const STAND_INS: [&str; 6] = ["get", "head", "delete", "post", "put", "patch"];

pub(super) fn run(document: &mut Value) -> Vec<Change> {
    let mut changes = Vec::new();
    let Some(Value::Object(paths)) = document.get_mut("paths") else { return changes };
    for (path, item) in paths {
        let Value::Object(members) = item else { continue };
        for method in UNKNOWN {
            let Some(mut operation) = members.shift_remove(method) else { continue };
            let at = pointer::child(&pointer::child("/paths", path), method);
            let mut note = |what, cost| changes.push(Change { pass: PASS, pointer: at.clone(), what, cost });
            match STAND_INS.iter().find(|stand_in| !members.contains_key(**stand_in)) {
                Some(stand_in) => {
                    wire::note(&mut operation, "method", method);
                    members.insert((*stand_in).to_owned(), operation);
                    note("method that the generator does not know sent by the runtime", Cost::Runtime);
                }
                None => note("operation left out, all methods of its path are taken", Cost::Degraded),
            }
        }
    }
    changes
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn an_unknown_method_takes_a_free_place() {
        let mut document = json!({"paths": {"/a": {"get": {"operationId": "a"}, "options": {"operationId": "b"}}}});
        let changes = run(&mut document);
        let head = json!({"operationId": "b", "x-wire": {"method": "options"}});
        assert_eq!(document["paths"]["/a"], json!({"get": {"operationId": "a"}, "head": head}));
        assert_eq!((changes.len(), changes[0].cost), (1, Cost::Runtime));
        assert_eq!(run(&mut document), []);
    }

    #[test]
    fn an_operation_without_a_free_place_is_left_out() {
        let mut item = json!({"trace": {"operationId": "t"}});
        for method in STAND_INS {
            item[method] = json!({});
        }
        let mut document = json!({"paths": {"/a": item}});
        assert_eq!(run(&mut document)[0].cost, Cost::Degraded);
        assert!(document["paths"]["/a"].get("trace").is_none());
    }
}
