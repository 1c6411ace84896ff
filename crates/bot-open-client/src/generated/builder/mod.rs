// Machine-owned: written by `cargo xtask codegen bot-open` from specs/bot-open/. Edit there, not here.

#[allow(unused_imports)]
use progenitor_client::{ByteStream, ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt, ResponseValue, encode_path};

#[allow(unused_imports)]
use super::{Client, builder, types};

mod bot;
pub use bot::*;
mod login;
pub use login::*;
mod transcript;
pub use transcript::*;
mod user;
pub use user::*;
