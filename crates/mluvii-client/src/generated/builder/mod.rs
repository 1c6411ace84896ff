// Machine-owned: written by `cargo xtask codegen mluvii` from specs/mluvii/. Edit there, not here.

#[allow(unused_imports)]
use progenitor_client::{ByteStream, ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt, ResponseValue, encode_path};

#[allow(unused_imports)]
use super::{Client, builder, types};

#[cfg(feature = "authentication")]
mod authentication;
#[cfg(feature = "authentication")]
pub use authentication::*;
#[cfg(feature = "campaigns")]
mod campaigns;
#[cfg(feature = "campaigns")]
pub use campaigns::*;
#[cfg(feature = "chatbot")]
mod chatbot;
#[cfg(feature = "chatbot")]
pub use chatbot::*;
#[cfg(feature = "companies")]
mod companies;
#[cfg(feature = "companies")]
pub use companies::*;
#[cfg(feature = "contacts")]
mod contacts;
#[cfg(feature = "contacts")]
pub use contacts::*;
#[cfg(feature = "departments")]
mod departments;
#[cfg(feature = "departments")]
pub use departments::*;
#[cfg(feature = "email-messages")]
mod email_messages;
#[cfg(feature = "email-messages")]
pub use email_messages::*;
#[cfg(feature = "email-threads")]
mod email_threads;
#[cfg(feature = "email-threads")]
pub use email_threads::*;
#[cfg(feature = "forms")]
mod forms;
#[cfg(feature = "forms")]
pub use forms::*;
#[cfg(feature = "groups")]
mod groups;
#[cfg(feature = "groups")]
pub use groups::*;
#[cfg(feature = "guests")]
mod guests;
#[cfg(feature = "guests")]
pub use guests::*;
#[cfg(feature = "metric-dashboards")]
mod metric_dashboards;
#[cfg(feature = "metric-dashboards")]
pub use metric_dashboards::*;
#[cfg(feature = "metrics")]
mod metrics;
#[cfg(feature = "metrics")]
pub use metrics::*;
#[cfg(feature = "phones")]
mod phones;
#[cfg(feature = "phones")]
pub use phones::*;
#[cfg(feature = "routings")]
mod routings;
#[cfg(feature = "routings")]
pub use routings::*;
#[cfg(feature = "sessions")]
mod sessions;
#[cfg(feature = "sessions")]
pub use sessions::*;
#[cfg(feature = "storage")]
mod storage;
#[cfg(feature = "storage")]
pub use storage::*;
#[cfg(feature = "tags")]
mod tags;
#[cfg(feature = "tags")]
pub use tags::*;
#[cfg(feature = "users")]
mod users;
#[cfg(feature = "users")]
pub use users::*;
#[cfg(feature = "webhooks")]
mod webhooks;
#[cfg(feature = "webhooks")]
pub use webhooks::*;
#[cfg(feature = "whats-app")]
mod whats_app;
#[cfg(feature = "whats-app")]
pub use whats_app::*;
#[cfg(feature = "widgets")]
mod widgets;
#[cfg(feature = "widgets")]
pub use widgets::*;
