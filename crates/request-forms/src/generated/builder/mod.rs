// Machine-owned: written by `REQUEST_FORMS=write cargo test -p codegen --test request_forms` from openapi.json. Edit there, not here.

#[allow(unused_imports)]
use progenitor_client::{ByteStream, ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt, ResponseValue, encode_path};

#[allow(unused_imports)]
use super::{Client, builder, types};

#[cfg(feature = "bodies")]
mod bodies;
#[cfg(feature = "bodies")]
pub use bodies::*;
#[cfg(feature = "parameters")]
mod parameters;
#[cfg(feature = "parameters")]
pub use parameters::*;
