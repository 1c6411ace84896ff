//! The rules, by subject.

mod evolution;
mod examples;
mod identity;
mod operations;
mod parameters;
mod paths;
mod polymorphism;
mod references;
mod schemas;
mod secrets;
mod security;
mod values;
mod wire;

use super::rule::Rule;

/// All rules, in the order in which they are listed.
pub(super) const ALL: &[&[Rule]] = &[
    identity::RULES,
    operations::RULES,
    evolution::RULES,
    paths::RULES,
    parameters::RULES,
    wire::RULES,
    schemas::RULES,
    values::RULES,
    polymorphism::RULES,
    examples::RULES,
    secrets::RULES,
    references::RULES,
    security::RULES,
    super::baseline::RULES,
];
