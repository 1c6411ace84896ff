// Machine-owned: written by `cargo xtask codegen bot-open` from specs/bot-open/. Edit there, not here.

#[allow(unused_imports)]
use progenitor_client::{ByteStream, ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt, ResponseValue, encode_path};

#[allow(unused_imports)]
use super::{Client, builder, types};

#[cfg(feature = "bot")]
mod bot;
#[cfg(feature = "bot")]
pub use bot::*;
#[cfg(feature = "login")]
mod login;
#[cfg(feature = "login")]
pub use login::*;
#[cfg(feature = "transcript")]
mod transcript;
#[cfg(feature = "transcript")]
pub use transcript::*;
#[cfg(feature = "user")]
mod user;
#[cfg(feature = "user")]
pub use user::*;
