// Machine-owned: written by `REQUEST_FORMS=write cargo test -p codegen --test request_forms` from openapi.json. Edit there, not here.

#[cfg(any(feature = "bodies", feature = "types"))]
mod bodies;
#[cfg(any(feature = "bodies", feature = "types"))]
pub use bodies::*;
mod shared;
pub use shared::*;
