//! What a document leaves open, guessed, each guess with its reason.

mod auth;
mod names;
mod paging;
mod resources;
mod schema;
mod servers;
#[cfg(test)]
mod tests;

use openapi_kit::OperationIndex;
use openapi_kit::overlay::OverlayError;
use serde_json::{Value, json};

pub(crate) use self::auth::{Auth, Kind};
pub(crate) use self::resources::Resource;
pub(crate) use self::schema::is_secret;
use crate::origin::Loaded;
use crate::overlay::{self, Action};
use crate::{Order, ScaffoldError};

/// How the name of a member ends that holds a secret.
pub(crate) const SECRET_NAMES: [&str; 4] = ["secret", "token", "password", "apikey"];

/// All guesses for one document.
#[derive(Debug, Clone)]
pub(crate) struct Guesses {
    pub(crate) title: String,
    /// Name and base URL.
    pub(crate) servers: Vec<(String, String)>,
    pub(crate) auth: Auth,
    pub(crate) resources: Vec<Resource>,
    /// Names of members that look like secrets.
    pub(crate) secrets: Vec<String>,
    /// What somebody should look at.
    pub(crate) notes: Vec<String>,
    /// File, title and actions of each overlay.
    overlays: Vec<(&'static str, &'static str, Vec<Action>)>,
}

impl Guesses {
    pub(crate) fn of(loaded: &Loaded, order: &Order<'_>) -> Result<Self, ScaffoldError> {
        let mut document = loaded.document.clone();
        check_operations(&document, loaded)?;
        let mut notes = Vec::new();
        let mut overlays = Vec::new();
        let info = |member: &str| loaded.document["info"][member].as_str().unwrap_or_default().trim().to_owned();
        let title = order.title.map_or_else(|| info("title"), str::to_owned);
        let title = if title.is_empty() { order.name.to_owned() } else { title };

        let source = format!("{} {}, {}, read on {}", info("title"), info("version"), loaded.shown, order.today);
        let marks = json!({"x-evidence": "documented", "x-sources": [source.trim()]});
        let evidence = Action::update("$.paths[*][?@.responses]", "The vendor's own document says so.", marks);
        let mut settle = |document: &mut Value, file, title, actions: Vec<Action>| {
            if actions.is_empty() {
                return Ok(());
            }
            overlay::apply(document, &actions).map_err(|error| unusable(loaded, &error))?;
            overlays.push((file, title, actions));
            Ok::<(), ScaffoldError>(())
        };
        settle(&mut document, "010-evidence.yaml", "Where the operations come from", vec![evidence])?;
        let actions = names::actions(&document, order.name);
        settle(&mut document, "020-names.yaml", "Operations need an id and a tag", actions)?;
        let index = indexed(&document, loaded)?;
        let servers = servers::guessed(&document, loaded.url.as_deref(), &mut notes);
        let (auth, security, login) = auth::guessed(&document, &index, &servers, &source, &mut notes);
        settle(&mut document, "030-security.yaml", "One kind of credential for all operations", security)?;
        settle(&mut document, "040-login.yaml", "The login, which the document has as a security scheme only", login)?;
        let index = indexed(&document, loaded)?;
        let actions = paging::actions(&document, &index, &mut notes);
        settle(&mut document, "050-paging.yaml", "How lists are paged, guessed by names", actions)?;
        let index = indexed(&document, loaded)?;
        let resources = resources::guessed(&document, &index);
        let secrets = schema::secret_names(&document);
        Ok(Self { title, servers, auth, resources, secrets, notes, overlays })
    }

    /// File names and texts.
    pub(crate) fn overlays(&self) -> impl Iterator<Item = (&'static str, String)> {
        self.overlays.iter().map(|(file, title, actions)| (*file, overlay::yaml(title, actions)))
    }

    /// The reasons of the guesses that are in overlays, by file.
    pub(crate) fn reasons(&self) -> impl Iterator<Item = (&'static str, Vec<(&str, &str)>)> {
        self.overlays
            .iter()
            .map(|(file, _, actions)| (*file, actions.iter().map(|action| (&*action.target, &*action.why)).collect()))
    }

    /// The first base URL.
    pub(crate) fn base_url(&self) -> &str {
        self.servers.first().map_or("http://127.0.0.1", |(_, url)| url)
    }
}

fn unusable(loaded: &Loaded, error: &OverlayError) -> ScaffoldError {
    let pointer = "/paths".to_owned();
    ScaffoldError::Unusable { document: loaded.shown.clone(), pointer, problem: error.to_string() }
}

/// Without an operation there is nothing to add.
fn check_operations(document: &Value, loaded: &Loaded) -> Result<(), ScaffoldError> {
    let items = document["paths"].as_object().into_iter().flatten();
    let mut members = items.flat_map(|(_, item)| item.as_object().into_iter().flatten());
    if members.any(|(_, member)| member.get("responses").is_some()) {
        return Ok(());
    }
    let problem = "there is no operation with `responses`; add one".to_owned();
    Err(ScaffoldError::Unusable { document: loaded.shown.clone(), pointer: "/paths".to_owned(), problem })
}

fn indexed(document: &Value, loaded: &Loaded) -> Result<OperationIndex, ScaffoldError> {
    OperationIndex::new(document).map_err(|source| ScaffoldError::Operations { document: loaded.shown.clone(), source })
}
