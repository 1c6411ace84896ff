//! Typed client for the Bot Open API.
