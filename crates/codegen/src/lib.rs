//! Turns an effective OpenAPI document into the source text of a typed client crate.
