//! What is counted.

/// One figure of the report: things that are due, of which some are covered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Column {
    /// How it is called in JSON and in the ratchet.
    pub key: &'static str,
    /// How it is called above a table.
    pub title: &'static str,
    /// How something uncovered is mended.
    pub mend: &'static str,
}

/// The operation is in the document; one that only the client has is not.
pub const DOCUMENT: Column = Column {
    key: "document",
    title: "document",
    mend: "the client has an operation that the document has not; run `cargo xtask codegen`",
};

/// The generated source has a method, a row of the operation table and a call by id.
pub const CLIENT: Column = Column {
    key: "client",
    title: "client",
    mend: "the generated client has no method for it; run `cargo xtask codegen`",
};

/// Each success status, and each error status with a body, has a fixture.
pub const FIXTURES: Column = Column {
    key: "fixtures",
    title: "fixtures",
    mend: "add specs/<api>/fixtures/<operationId>/<case>.json with this status",
};

/// The mock answers the request of the fixture `ok` from a fixture.
pub const REPLAYED: Column = Column {
    key: "mock-replayed",
    title: "replayed",
    mend: "let the fixture `ok` of the operation ask for nothing and show a valid `example_request`",
};

/// The mock answers it from what it keeps.
pub const STATEFUL: Column = Column {
    key: "mock-stateful",
    title: "stateful",
    mend: "declare the operation in a [[resources]] of specs/<api>/api.toml",
};

/// The mock makes an answer up.
pub const SYNTHESISED: Column = Column {
    key: "mock-synthesised",
    title: "made up",
    mend: "`cargo xtask mock serve --synth` says why no value holds to the schema; correct the document",
};

/// The mock gives each declared status when asked for it.
pub const STATUSES: Column = Column {
    key: "mock-statuses",
    title: "statuses",
    mend: "add a fixture of this status, as the mock can make none up",
};

/// Members that answers may have, and that are in some fixture.
pub const ANSWER_MEMBERS: Column = Column {
    key: "answer-members",
    title: "members of answers",
    mend: "put the member into a fixture of an operation that answers it",
};

/// Values of enums that answers may have, and that are in some fixture.
pub const ANSWER_VALUES: Column = Column {
    key: "answer-values",
    title: "enum values of answers",
    mend: "put the value into a fixture of an operation that answers it",
};

/// Members that bodies of requests may have, and that are in some example request.
pub const REQUEST_MEMBERS: Column = Column {
    key: "request-members",
    title: "members of requests",
    mend: "put the member into the body of an `example_request`",
};

/// Values of enums that requests may have, and that are in some example request.
pub const REQUEST_VALUES: Column =
    Column { key: "request-values", title: "enum values of requests", mend: "put the value into an `example_request`" };

/// Parameters that are in some example request.
pub const PARAMETERS: Column = Column {
    key: "parameters",
    title: "parameters",
    mend: "put the parameter into an `example_request` of the operation",
};

/// All columns, those of the families of tests among them, in the order in which they are shown.
pub fn all() -> Vec<Column> {
    let families = super::family::FAMILIES.iter().map(|family| family.column);
    let before = [DOCUMENT, CLIENT, FIXTURES];
    let mock = [REPLAYED, STATEFUL, SYNTHESISED, STATUSES];
    let parts = [ANSWER_MEMBERS, ANSWER_VALUES, REQUEST_MEMBERS, REQUEST_VALUES, PARAMETERS];
    before.into_iter().chain(families).chain(mock).chain(parts).collect()
}
