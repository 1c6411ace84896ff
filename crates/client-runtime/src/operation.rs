//! What is known about each operation of an API, beyond what the generated code carries.

use std::collections::HashMap;

use crate::wire::{WireBody, WireParameter};

/// How an operation became known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Evidence {
    /// The vendor documents it.
    Documented,
    /// It was seen working, but is not documented.
    Observed,
    /// It was concluded from other facts; see [`Inference`] for how safe the conclusion is.
    Inferred,
}

/// How safe a conclusion is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Inference {
    /// Little speaks for it.
    Weak,
    /// Probable.
    Medium,
    /// Nearly certain.
    Strong,
}

/// Whether a request may be sent again although the service may have acted on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Resend {
    /// Where the operation is idempotent.
    #[default]
    WhereIdempotent,
    /// It may, whatever the method: a search that is a `POST`.
    Safe,
    /// It may not, whatever the method.
    Never,
}

/// One row of the operation table that the code generator writes into each client crate.
///
/// Every field is public so that a table can be a `static`. Tables written by hand start from
/// [`Operation::BLANK`], so that a field added later does not break them:
///
/// ```
/// use client_runtime::Operation;
///
/// static OPERATIONS: &[Operation] = &[Operation {
///     id: "getThing",
///     rust_name: "get_thing",
///     method: "GET",
///     path: "/things/{id}",
///     idempotent: true,
///     success: &[200],
///     ..Operation::BLANK
/// }];
/// assert!(OPERATIONS[0].is_success(204));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Operation {
    /// The `operationId` as the document spells it (`getThing`).
    pub id: &'static str,
    /// The name of the generated method (`get_thing`), by which generated code announces its calls.
    pub rust_name: &'static str,
    /// HTTP method in capitals.
    pub method: &'static str,
    /// Path template, with `{name}` for path parameters.
    pub path: &'static str,
    /// The document's tag for the operation.
    pub tag: &'static str,
    /// How the operation became known.
    pub evidence: Evidence,
    /// How safe the conclusion is, where `evidence` is [`Evidence::Inferred`].
    pub inference: Option<Inference>,
    /// The document advises against using it.
    pub deprecated: bool,
    /// A call needs a token.
    pub authenticated: bool,
    /// Sending the same request twice does no more than sending it once.
    pub idempotent: bool,
    /// Whether the document overrides what follows from `idempotent`.
    pub resend: Resend,
    /// Error statuses after which another attempt may fare better, besides 408, 429, 502, 503 and
    /// 504. Most often 500, which services answer to hopeless requests too.
    pub retry_statuses: &'static [u16],
    /// Statuses that the document lists as success, smallest first. Every other 2xx counts as
    /// success too; a 3xx does only if it is listed.
    pub success: &'static [u16],
    /// The parameters that are not written the usual way.
    pub parameters: &'static [WireParameter],
    /// The body, where it is not simply JSON, a plain form or bytes that must be given.
    pub body: Option<WireBody>,
}

impl Operation {
    /// A row with nothing in it: not authenticated, not idempotent, documented.
    pub const BLANK: Operation = Operation {
        id: "",
        rust_name: "",
        method: "",
        path: "",
        tag: "",
        evidence: Evidence::Documented,
        inference: None,
        deprecated: false,
        authenticated: false,
        idempotent: false,
        resend: Resend::WhereIdempotent,
        retry_statuses: &[],
        success: &[],
        parameters: &[],
        body: None,
    };

    /// Whether the request may be sent again although the service may have acted on it.
    pub fn may_be_resent(&self) -> bool {
        match self.resend {
            Resend::WhereIdempotent => self.idempotent,
            Resend::Safe => true,
            Resend::Never => false,
        }
    }

    /// Whether an answer with this status is a success of the operation.
    pub fn is_success(&self, status: u16) -> bool {
        (200..300).contains(&status) || self.success.contains(&status)
    }

    /// The success status under which generated code expects an answer: the answer's own where
    /// the document lists it as a 2xx, otherwise the first listed 2xx, otherwise 200.
    pub(crate) fn documented_status(&self, status: u16) -> u16 {
        let is_2xx = |code: &u16| (200..300).contains(code);
        if is_2xx(&status) && self.success.contains(&status) {
            return status;
        }
        match self.success.iter().copied().find(is_2xx) {
            Some(listed) => listed,
            None if is_2xx(&status) => status,
            None => 200,
        }
    }
}

/// The operation table, indexed by the names that generated code uses.
#[derive(Debug)]
pub(crate) struct OperationIndex {
    by_name: HashMap<&'static str, &'static Operation>,
}

impl OperationIndex {
    pub(crate) fn new(table: &'static [Operation]) -> Self {
        let by_id = table.iter().map(|row| (row.id, row));
        let by_rust_name = table.iter().map(|row| (row.rust_name, row));
        Self { by_name: by_id.chain(by_rust_name).collect() }
    }

    pub(crate) fn get(&self, name: &str) -> Option<&'static Operation> {
        self.by_name.get(name).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    static TABLE: &[Operation] = &[
        Operation { id: "createThing", rust_name: "create_thing", success: &[201], ..Operation::BLANK },
        Operation { id: "openPage", rust_name: "open_page", success: &[302], ..Operation::BLANK },
    ];

    #[test]
    fn an_operation_is_found_by_its_id_and_by_its_method_name() {
        let index = OperationIndex::new(TABLE);
        assert_eq!(index.get("createThing"), index.get("create_thing"));
        assert_eq!(index.get("create_thing").unwrap().id, "createThing");
        assert!(index.get("dropThing").is_none());
    }

    #[test]
    fn the_mark_of_the_document_overrides_what_the_method_says() {
        for (idempotent, resend, may) in [
            (true, Resend::WhereIdempotent, true),
            (false, Resend::WhereIdempotent, false),
            (false, Resend::Safe, true),
            (true, Resend::Never, false),
        ] {
            let operation = Operation { idempotent, resend, ..Operation::BLANK };
            assert_eq!(operation.may_be_resent(), may, "{operation:?}");
        }
    }

    #[test]
    fn any_2xx_and_any_listed_status_is_a_success() {
        assert!(TABLE[0].is_success(200));
        assert!(TABLE[0].is_success(201));
        assert!(!TABLE[0].is_success(302));
        assert!(TABLE[1].is_success(302));
        assert!(!TABLE[1].is_success(404));
    }

    #[test]
    fn generated_code_meets_the_status_it_was_generated_for() {
        assert_eq!(TABLE[0].documented_status(201), 201);
        assert_eq!(TABLE[0].documented_status(200), 201);
        assert_eq!(TABLE[1].documented_status(302), 200);
        assert_eq!(Operation::BLANK.documented_status(204), 204);
    }
}
