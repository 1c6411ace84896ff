//! Typed client for the mluvii Public API.
