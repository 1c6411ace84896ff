//! How much is tried.

#[path = "../../../../tests/src/profile.rs"]
#[allow(unreachable_pub, reason = "elsewhere it is part of a library")]
mod shared;

/// Cases per property: 32 in the quick profile.
pub(crate) fn cases() -> u32 {
    shared::cases(32).unwrap_or_else(|error| panic!("{error}"))
}
