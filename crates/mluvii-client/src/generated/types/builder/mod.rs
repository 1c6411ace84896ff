// Machine-owned: written by `cargo xtask codegen mluvii` from specs/mluvii/. Edit there, not here.

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
#[cfg(any(feature = "email-threads", feature = "types"))]
mod email_threads;
#[cfg(any(feature = "email-threads", feature = "types"))]
pub use email_threads::*;
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
