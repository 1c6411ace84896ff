// Machine-owned: written by `cargo xtask codegen bot-open` from specs/bot-open/. Edit there, not here.

pub mod builder;

pub use super::enums::*;

#[cfg(any(feature = "bot", feature = "types"))]
mod bot;
#[cfg(any(feature = "bot", feature = "types"))]
pub use bot::*;
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
mod shared;
pub use shared::*;

/// Error types.
pub mod error {
    /// Error from a `TryFrom` or `FromStr` implementation.
    pub struct ConversionError(::std::borrow::Cow<'static, str>);
    impl ::std::error::Error for ConversionError {}
    impl ::std::fmt::Display for ConversionError {
        fn fmt(
            &self,
            f: &mut ::std::fmt::Formatter<'_>,
        ) -> Result<(), ::std::fmt::Error> {
            ::std::fmt::Display::fmt(&self.0, f)
        }
    }
    impl ::std::fmt::Debug for ConversionError {
        fn fmt(
            &self,
            f: &mut ::std::fmt::Formatter<'_>,
        ) -> Result<(), ::std::fmt::Error> {
            ::std::fmt::Debug::fmt(&self.0, f)
        }
    }
    impl From<&'static str> for ConversionError {
        fn from(value: &'static str) -> Self {
            Self(value.into())
        }
    }
    impl From<String> for ConversionError {
        fn from(value: String) -> Self {
            Self(value.into())
        }
    }
}
