//! Turns an effective OpenAPI document into the source text of a typed client crate.
//!
//! The way of a document through this crate: [`lower`] mends a copy of it for progenitor, `generator` runs progenitor,
//! `features` finds out which cargo feature needs which type, `layout` and `placement` spread the result over readable
//! files by that, `enums`, `operations`, `paging` and `webhooks` add what progenitor does not
//! give, `manifest` compares the features with those in the client's manifest, and [`files`] writes or compares. The same
//! input always gives the same bytes, so [`receipt`] remembers what need not be done again.
//!
//! This is the only crate that depends on progenitor; nothing that ships depends on this crate.

mod api;
mod casing;
mod dispatch;
mod enums;
mod examples;
mod features;
pub mod files;
mod generator;
mod layout;
pub mod lower;
mod manifest;
mod nulls;
mod operations;
mod optional_bodies;
mod paging;
mod placement;
mod quarantine;
pub mod raw;
pub mod receipt;
mod redact;
mod true_places;
mod webhooks;
mod wire_names;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use openapi_kit::index::IndexError;
use openapi_kit::manifest::{Mock, Redaction};
use openapi_kit::{Effective, Manifest, OperationIndex, Outline};
use serde_json::Value;

use crate::casing::pascal;
use crate::dispatch::method_name;
pub use crate::features::FeatureError;
use crate::features::{CLIENT, EVENTS, Features};
pub use crate::files::Files;
pub use crate::generator::GeneratorError;
pub use crate::layout::LayoutError;
use crate::lower::Change;
pub use crate::manifest::ManifestError;
pub use crate::paging::PagingError;
pub use crate::webhooks::WebhookError;

/// The source text of one client crate's machine-owned part.
#[derive(Debug, Clone)]
pub struct Generated {
    /// File names below `src/generated/`, with their whole text.
    pub sources: BTreeMap<String, String>,
    /// What was changed for the generator's sake, and what that costs.
    pub changes: Vec<Change>,
    /// How many operations the client has.
    pub operations: usize,
    outline: Outline,
    features: Features,
}

impl Generated {
    /// The cargo features of the tags, sorted; a client crate has each of them with `client`, beside `types`, `events`
    /// where the document has some, and `full`.
    pub fn tags(&self) -> &[String] {
        self.features.tags()
    }

    /// Whether the document has events, so that its crate has the feature `events`.
    pub fn has_events(&self) -> bool {
        self.features.has_events()
    }
}

/// Why no client could be generated.
#[derive(Debug, thiserror::Error)]
pub enum CodegenError {
    /// The operations of the document cannot be listed.
    #[error("{document}: {source}")]
    Index {
        /// The document.
        document: String,
        /// What is wrong.
        source: IndexError,
    },
    /// A tag of the document makes no cargo feature.
    #[error(transparent)]
    Feature(#[from] FeatureError),
    /// progenitor gave no code.
    #[error(transparent)]
    Generator(#[from] GeneratorError),
    /// progenitor gave code of a form we do not know.
    #[error(transparent)]
    Layout(#[from] LayoutError),
    /// The events of the document make no enum.
    #[error(transparent)]
    Webhook(#[from] WebhookError),
}

/// Joins the generated client to its runtime. Written by us rather than by progenitor, whose default does nothing.
const HOOKS: &str = "\
impl ClientHooks<progenitor_client::Runtime> for Client {
    async fn exec(
        &self,
        request: reqwest::Request,
        info: &OperationInfo,
    ) -> Result<progenitor_client::Response, Error> {
        self.inner.exec(&self.client, request, info).await
    }
}
";

/// How much stack generating may use: schemas may be nested deeper than the stack of a thread allows by default.
const STACK: usize = 1 << 29;

/// Generates the client of an effective document.
pub fn generate(effective: &Effective) -> Result<Generated, CodegenError> {
    with_deep_stack(|| generate_here(effective))
}

/// Runs `work` on a thread whose stack is large; only what is used of it takes memory.
pub(crate) fn with_deep_stack<T: Send>(work: impl FnOnce() -> T + Send) -> T {
    std::thread::scope(|scope| match std::thread::Builder::new().stack_size(STACK).spawn_scoped(scope, work) {
        Ok(thread) => thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)),
        // `work` went with the attempt; without a thread there is nothing left to do it on.
        Err(error) => std::panic::resume_unwind(Box::new(format!("no thread could be started: {error}"))),
    })
}

/// A document without a folder `specs/<api>/`, as its effective form: nobody logs in, and the servers are its own.
///
/// ```
/// let document = serde_json::json!({"openapi": "3.0.3", "info": {"title": "T", "version": "1"}, "paths": {}});
/// let effective = codegen::bare(document, "my-api");
/// assert_eq!(effective.manifest.crate_name, "my-api");
/// ```
pub fn bare(document: Value, name: &str) -> Effective {
    let title = document.pointer("/info/title").and_then(Value::as_str).unwrap_or(name).to_owned();
    let server = document.pointer("/servers/0/url").and_then(Value::as_str).filter(|url| url.starts_with("http"));
    let servers = server.map(|url| ("document".to_owned(), url.trim_end_matches('/').to_owned()));
    let manifest = Manifest {
        title,
        crate_name: name.to_owned(),
        servers: servers.into_iter().collect(),
        auth: None,
        mock: Mock::default(),
        resources: Vec::new(),
        webhooks: None,
        redaction: Redaction::default(),
        lint: BTreeMap::new(),
        upstream: None,
    };
    Effective { folder: Path::new("specs").join(name), manifest, document, notes: Vec::new(), overlays: Vec::new() }
}

fn generate_here(effective: &Effective) -> Result<Generated, CodegenError> {
    let document = effective.folder.display().to_string();
    let identified = lower::identify(&effective.document).document;
    let outline =
        Outline::new(&identified).map_err(|source| CodegenError::Index { document: document.clone(), source })?;
    let index = &outline.operations;
    let mut lowered = lower::lower(&effective.document);
    let enums = enums::collect(&lowered.document);
    let tokens = generator::tokens(&mut lowered, &enums, &document)?;
    // Lowering may have moved operations; the methods are of those that stand there now.
    let lowered_index = OperationIndex::new(&lowered.document)
        .map_err(|source| CodegenError::Index { document: document.clone(), source })?;
    let events = webhooks::collect(&lowered.document, &document)?;
    let features = Features::collect(&lowered.document, &lowered_index, &document)?;
    let lists = paging::collect(&identified, index, &lowered_index).map_err(LayoutError::from)?;
    let facts = layout::Facts {
        tags: lowered_index.iter().map(|operation| (method_name(&operation.id), operation.tag.clone())).collect(),
        requested: lower::request_components(&lowered.document).iter().map(|name| pascal(name)).collect(),
        features: &features,
        enums: &enums.iter().map(|one| one.rust_name.clone()).collect::<Vec<_>>(),
        hooks: HOOKS,
        known: dispatch::Known {
            document: &lowered.document,
            index: &lowered_index,
            components: &component_names(&lowered.document),
        },
        lists: &lists,
        examples: examples::Known {
            crate_name: &effective.manifest.crate_name,
            document: &lowered.document,
            index: &lowered_index,
            enums: &enums,
        },
        private: &redact::collect(&lowered.document),
        never_null: &nulls::collect(&lowered.document),
        wire_names: &wire_names::collect(&lowered.document),
    };
    let mut sources = layout::files(tokens, &facts)?;
    sources.insert("api.rs".to_owned(), api::module(&effective.manifest, index));
    sources.insert("operations.rs".to_owned(), operations::module(index, &lowered_index, &lowered.document));
    let mut modules = String::new();
    for (module, feature) in [
        ("mod api", CLIENT),
        ("pub mod builder", CLIENT),
        ("mod client", CLIENT),
        ("pub mod dispatch", "dispatch"),
        ("mod operations", CLIENT),
    ] {
        let _ = writeln!(modules, "#[cfg(feature = {feature:?})]\n{module};");
    }
    if !enums.is_empty() {
        // Each has a condition of its own.
        modules.push_str("mod enums;\n");
        sources.insert("enums.rs".to_owned(), enums::module(&enums, &features));
    }
    modules.push_str("pub mod types;\n");
    let mut shown =
        format!("#[cfg(feature = {CLIENT:?})]\npub use self::{{client::Client, operations::OPERATIONS}};\n");
    if !events.is_empty() {
        let _ = writeln!(modules, "#[cfg(feature = {EVENTS:?})]\nmod webhooks;");
        let _ = writeln!(shown, "#[cfg(feature = {EVENTS:?})]\npub use webhooks::WebhookEvent;");
        sources.insert("webhooks.rs".to_owned(), webhooks::module(&events));
    }
    modules.push('\n');
    modules.push_str(&shown);
    sources.insert("mod.rs".to_owned(), format!("{LINTS}\n{modules}"));
    let header = header(&effective.name());
    let sources = sources.into_iter().map(|(name, text)| (name, format!("{header}{text}"))).collect();
    Ok(Generated { sources, changes: lowered.changes, operations: index.len(), outline, features })
}

fn component_names(document: &Value) -> Vec<String> {
    let schemas = document.pointer("/components/schemas").and_then(Value::as_object);
    schemas.into_iter().flatten().map(|(name, _)| name.clone()).collect()
}

/// The machine-owned files of one API below `root`: its effective document, the outline of that, which a mock reads when it
/// starts, and the sources of its client.
pub fn files_of(effective: &Effective, generated: &Generated, root: &Path) -> Files {
    let crate_folder = root.join("crates").join(&effective.manifest.crate_name).join("src/generated");
    let mut wanted: BTreeMap<_, _> =
        generated.sources.iter().map(|(name, text)| (crate_folder.join(name), text.clone())).collect();
    wanted.insert(effective.folder.join("effective.json"), effective.to_text());
    wanted.insert(effective.folder.join("outline.json"), generated.outline.to_text());
    Files { wanted, owned: vec![crate_folder] }
}

/// Compares the cargo features of the client's manifest below `root`, which are written by hand, with those that the
/// document makes: one for each tag, `events`, and what they have in common.
pub fn check_manifest(effective: &Effective, generated: &Generated, root: &Path) -> Result<(), ManifestError> {
    let manifest = root.join("crates").join(&effective.manifest.crate_name).join("Cargo.toml");
    manifest::check(&manifest, &generated.features)
}

/// Generated code follows its generator's taste, not ours.
const LINTS: &str = "\
//! The generated client: its types, one builder per operation, and the operation table.

#![allow(missing_docs, unreachable_pub, unused_imports, deprecated, clippy::all, clippy::nursery, clippy::pedantic, clippy::restriction)]
#![allow(rustdoc::invalid_html_tags, rustdoc::broken_intra_doc_links, rustdoc::redundant_explicit_links)]
";

fn header(api: &str) -> String {
    format!("// Machine-owned: written by `cargo xtask codegen {api}` from specs/{api}/. Edit there, not here.\n\n")
}
