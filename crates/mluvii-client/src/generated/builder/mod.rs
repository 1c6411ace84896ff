// Machine-owned: written by `cargo xtask codegen mluvii` from specs/mluvii/. Edit there, not here.

#[allow(unused_imports)]
use progenitor_client::{ByteStream, ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt, ResponseValue, encode_path};

#[allow(unused_imports)]
use super::{Client, builder, types};

mod authentication;
pub use authentication::*;
mod campaigns;
pub use campaigns::*;
mod chatbot;
pub use chatbot::*;
mod companies;
pub use companies::*;
mod contacts;
pub use contacts::*;
mod departments;
pub use departments::*;
mod email_messages;
pub use email_messages::*;
mod email_threads;
pub use email_threads::*;
mod forms;
pub use forms::*;
mod groups;
pub use groups::*;
mod guests;
pub use guests::*;
mod metric_dashboards;
pub use metric_dashboards::*;
mod metrics;
pub use metrics::*;
mod phones;
pub use phones::*;
mod routings;
pub use routings::*;
mod sessions;
pub use sessions::*;
mod storage;
pub use storage::*;
mod tags;
pub use tags::*;
mod users;
pub use users::*;
mod webhooks;
pub use webhooks::*;
mod whats_app;
pub use whats_app::*;
mod widgets;
pub use widgets::*;
