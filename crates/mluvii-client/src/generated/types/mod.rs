// Machine-owned: written by `cargo xtask codegen mluvii` from specs/mluvii/. Edit there, not here.

pub mod builder;

pub use super::enums::*;

#[cfg(any(feature = "authentication", feature = "types"))]
mod authentication;
#[cfg(any(feature = "authentication", feature = "types"))]
pub use authentication::*;
#[cfg(any(feature = "campaigns", feature = "types"))]
mod campaigns;
#[cfg(any(feature = "campaigns", feature = "types"))]
pub use campaigns::*;
#[cfg(any(feature = "chatbot", feature = "types"))]
mod chatbot;
#[cfg(any(feature = "chatbot", feature = "types"))]
pub use chatbot::*;
#[cfg(any(feature = "companies", feature = "types"))]
mod companies;
#[cfg(any(feature = "companies", feature = "types"))]
pub use companies::*;
#[cfg(any(feature = "contacts", feature = "types"))]
mod contacts;
#[cfg(any(feature = "contacts", feature = "types"))]
pub use contacts::*;
#[cfg(any(feature = "departments", feature = "types"))]
mod departments;
#[cfg(any(feature = "departments", feature = "types"))]
pub use departments::*;
#[cfg(any(feature = "email-messages", feature = "types"))]
mod email_messages;
#[cfg(any(feature = "email-messages", feature = "types"))]
pub use email_messages::*;
#[cfg(any(feature = "email-threads", feature = "types"))]
mod email_threads;
#[cfg(any(feature = "email-threads", feature = "types"))]
pub use email_threads::*;
#[cfg(any(feature = "events", feature = "types"))]
mod events;
#[cfg(any(feature = "events", feature = "types"))]
pub use events::*;
#[cfg(any(feature = "forms", feature = "types"))]
mod forms;
#[cfg(any(feature = "forms", feature = "types"))]
pub use forms::*;
#[cfg(any(feature = "groups", feature = "types"))]
mod groups;
#[cfg(any(feature = "groups", feature = "types"))]
pub use groups::*;
#[cfg(any(feature = "metric-dashboards", feature = "types"))]
mod metric_dashboards;
#[cfg(any(feature = "metric-dashboards", feature = "types"))]
pub use metric_dashboards::*;
#[cfg(any(feature = "metrics", feature = "types"))]
mod metrics;
#[cfg(any(feature = "metrics", feature = "types"))]
pub use metrics::*;
#[cfg(any(feature = "phones", feature = "types"))]
mod phones;
#[cfg(any(feature = "phones", feature = "types"))]
pub use phones::*;
#[cfg(any(feature = "routings", feature = "types"))]
mod routings;
#[cfg(any(feature = "routings", feature = "types"))]
pub use routings::*;
#[cfg(any(feature = "sessions", feature = "types"))]
mod sessions;
#[cfg(any(feature = "sessions", feature = "types"))]
pub use sessions::*;
#[cfg(any(feature = "tags", feature = "types"))]
mod tags;
#[cfg(any(feature = "tags", feature = "types"))]
pub use tags::*;
#[cfg(any(feature = "types", feature = "users"))]
mod users;
#[cfg(any(feature = "types", feature = "users"))]
pub use users::*;
#[cfg(any(feature = "types", feature = "webhooks"))]
mod webhooks;
#[cfg(any(feature = "types", feature = "webhooks"))]
pub use webhooks::*;
#[cfg(any(feature = "types", feature = "whats-app"))]
mod whats_app;
#[cfg(any(feature = "types", feature = "whats-app"))]
pub use whats_app::*;
#[cfg(any(feature = "types", feature = "widgets"))]
mod widgets;
#[cfg(any(feature = "types", feature = "widgets"))]
pub use widgets::*;
mod shared;
pub use shared::*;
#[cfg(feature = "types")]
mod unreferenced;
#[cfg(feature = "types")]
pub use unreferenced::*;

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
