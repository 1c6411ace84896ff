// Machine-owned: written by `cargo xtask codegen bot-open` from specs/bot-open/. Edit there, not here.

#[cfg(any(feature = "login", feature = "types"))]
mod login;
#[cfg(any(feature = "login", feature = "types"))]
pub use login::*;
#[cfg(any(feature = "transcript", feature = "types"))]
mod transcript;
#[cfg(any(feature = "transcript", feature = "types"))]
pub use transcript::*;
#[cfg(any(feature = "types", feature = "user"))]
mod user;
#[cfg(any(feature = "types", feature = "user"))]
pub use user::*;
