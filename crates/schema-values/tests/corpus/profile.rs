//! How much is tried.

/// Cases per property: `PROPTEST_CASES`, else what `PROOF_PROFILE` stands for (`quick`, which is the default, `full` or
/// `soak`).
pub(crate) fn cases() -> u32 {
    if let Some(cases) = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()) {
        return cases;
    }
    match std::env::var("PROOF_PROFILE").as_deref() {
        Ok("soak") => 4096,
        Ok("full") => 256,
        Ok("quick") | Err(_) => 32,
        Ok(other) => panic!("PROOF_PROFILE is `{other}`; use `quick`, `full` or `soak`"),
    }
}
