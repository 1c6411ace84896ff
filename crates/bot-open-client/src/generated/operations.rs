// Machine-owned: written by `cargo xtask codegen bot-open` from specs/bot-open/. Edit there, not here.

use progenitor_client::{Evidence, Inference, Operation, Resend};

/// Every operation of the document, sorted by id.
pub static OPERATIONS: &[Operation] = &[
    Operation {
        id: "getBotUsage",
        rust_name: "get_bot_usage",
        method: "GET",
        path: "/botUsage",
        tag: "Bot",
        evidence: Evidence::Inferred,
        inference: Some(Inference::Medium),
        authenticated: true,
        idempotent: true,
        success: &[200],
        ..Operation::BLANK
    },
    Operation {
        id: "getUserData",
        rust_name: "get_user_data",
        method: "GET",
        path: "/userData/{botUserId}",
        tag: "User",
        evidence: Evidence::Inferred,
        inference: Some(Inference::Medium),
        authenticated: true,
        idempotent: true,
        success: &[200],
        ..Operation::BLANK
    },
    Operation {
        id: "listTranscripts",
        rust_name: "list_transcripts",
        method: "POST",
        path: "/transcripts",
        tag: "Transcript",
        evidence: Evidence::Observed,
        authenticated: true,
        idempotent: true,
        resend: Resend::Safe,
        success: &[200],
        ..Operation::BLANK
    },
    Operation {
        id: "listUsers",
        rust_name: "list_users",
        method: "POST",
        path: "/users",
        tag: "User",
        evidence: Evidence::Observed,
        authenticated: true,
        idempotent: true,
        resend: Resend::Safe,
        success: &[200],
        ..Operation::BLANK
    },
    Operation {
        id: "login",
        rust_name: "login",
        method: "POST",
        path: "/login",
        tag: "Login",
        evidence: Evidence::Observed,
        success: &[200],
        ..Operation::BLANK
    },
];
