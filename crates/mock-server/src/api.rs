//! One API: its document, its manifest and its fixtures, from a folder, from inside the binary, or from a bare document.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use openapi_kit::effective::{self, Effective, EffectiveError};
use openapi_kit::index::IndexError;
use openapi_kit::manifest::{Auth, Credential, Manifest, ManifestError, Personal, Resource, Webhooks};
use openapi_kit::source::{self, SourceError};
use openapi_kit::{OperationIndex, Outline, pointer};
use serde_json::Value;

use crate::built_in;
use crate::check::accepted::{self, Accepted, AcceptedError};
use crate::document::Document;
use crate::fixture::{self, Fixture, FixtureError, Shelf};
use crate::secrets::Secrets;
use crate::validate::Contract;

/// One API, loaded and checked, ready to be served.
#[derive(Debug, Clone)]
pub struct Api {
    name: String,
    title: String,
    auth: Option<Auth>,
    credentials: Vec<Credential>,
    secrets: Secrets,
    personal: BTreeMap<String, Personal>,
    contract: Arc<Contract>,
    shelf: Shelf,
    resources: Arc<[Resource]>,
    webhooks: Option<Webhooks>,
    accepted: Accepted,
}

/// Why an API could not be loaded.
#[derive(Debug, thiserror::Error)]
pub enum LoadError {
    /// The binary holds no API of this name.
    #[error("there is no built-in API `{name}`; built in are: {}; a folder of your own is given by its path", known.join(", "))]
    UnknownName {
        /// The name asked for.
        name: String,
        /// The names there are.
        known: Vec<String>,
    },
    /// The folder or file is not there.
    #[error("{}: neither a folder such as specs/<api>/ nor an OpenAPI document", path.display())]
    NotFound {
        /// The path.
        path: PathBuf,
    },
    /// The name cannot stand in a path.
    #[error("`{name}` cannot be the name of an API: letters, digits, `-`, `_` and `.` can; rename the folder or file")]
    BadName {
        /// The name.
        name: String,
    },
    /// The folder has neither a document nor `effective.json`.
    #[error("{}: there is no openapi.yaml, openapi.json or effective.json in this folder", folder.display())]
    NoDocument {
        /// The folder.
        folder: PathBuf,
    },
    /// The folder or the bare document yields no effective document.
    #[error(transparent)]
    Effective(#[from] EffectiveError),
    /// A document cannot be read.
    #[error(transparent)]
    Source(#[from] SourceError),
    /// `api.toml` is wrong.
    #[error(transparent)]
    Manifest(#[from] ManifestError),
    /// `accepted.toml` is wrong.
    #[error(transparent)]
    Accepted(#[from] AcceptedError),
    /// The document has operations that cannot be served.
    #[error("{}: {source}", path.display())]
    Index {
        /// Where the document came from.
        path: PathBuf,
        /// What is wrong.
        source: IndexError,
    },
    /// A fixture is wrong.
    #[error(transparent)]
    Fixture(#[from] FixtureError),
    /// A fixture lies in the folder of an operation that the document does not have.
    #[error("{}: the document has no operation `{operation}`{}; rename the folder or remove it", file.display(), did_you_mean(nearest.as_deref()))]
    UnknownOperation {
        /// The fixture.
        file: PathBuf,
        /// The name of its folder.
        operation: String,
        /// The operation whose name is most alike.
        nearest: Option<String>,
    },
    /// A fixture asks for a path parameter that its operation does not have.
    #[error("{}: /request/path/{name}: `{operation}` has no path parameter of this name; correct or remove it", file.display())]
    UnknownPathParameter {
        /// The fixture.
        file: PathBuf,
        /// Its operation.
        operation: String,
        /// The parameter.
        name: String,
    },
    /// The manifest names an operation that the document does not have.
    #[error("{}: auth.operation: the document has no operation `{operation}`; correct it", path.display())]
    UnknownLogin {
        /// The manifest.
        path: PathBuf,
        /// The name.
        operation: String,
    },
}

fn did_you_mean(nearest: Option<&str>) -> String {
    nearest.map(|name| format!(", perhaps `{name}`")).unwrap_or_default()
}

/// What an API is made of, wherever it comes from.
struct Parts {
    name: String,
    /// The folder or document, for errors.
    path: PathBuf,
    document: Document,
    outline: Outline,
    manifest: Option<Manifest>,
    shelf: Shelf,
    accepted: Accepted,
}

impl Parts {
    /// What was read from files; fixtures are held against the document.
    fn read(
        name: String,
        path: &Path,
        document: Value,
        manifest: Option<Manifest>,
        fixtures: Vec<Fixture>,
    ) -> Result<Self, LoadError> {
        let outline = Outline::new(&document).map_err(|source| LoadError::Index { path: path.to_owned(), source })?;
        check_fixtures(&outline.operations, &fixtures)?;
        let (document, shelf) = (Arc::new(document).into(), Shelf::of_fixtures(fixtures));
        Ok(Self { name, path: path.to_owned(), document, outline, manifest, shelf, accepted: Accepted::default() })
    }
}

impl Api {
    /// Names of the APIs that are built into this binary.
    pub fn embedded_names() -> Vec<String> {
        built_in::ALL.iter().map(|own| own.name.to_owned()).collect()
    }

    /// Loads an API that is built into this binary. Its document and the fixtures of an operation are read when something
    /// first asks for them.
    pub fn embedded(name: &str) -> Result<Self, LoadError> {
        let unknown = || LoadError::UnknownName { name: name.to_owned(), known: Self::embedded_names() };
        let own = built_in::ALL.iter().find(|own| own.name == name).ok_or_else(unknown)?;
        let root = Path::new("specs").join(name);
        let manifest = own.text("api.toml").map(|text| Manifest::parse(&text, &root.join("api.toml"))).transpose()?;
        let outline = serde_json::from_str(own.outline).map_err(|error| SourceError::Malformed {
            path: root.join("outline.json"),
            line: error.line() as u64,
            column: error.column() as u64,
            message: error.to_string(),
        })?;
        let accepted = own
            .text(accepted::FILE)
            .map(|text| Accepted::parse(&text, &root.join(accepted::FILE)))
            .transpose()?
            .unwrap_or_default();
        let shelf = Shelf::built_in(own);
        let document = Document::built_in(own.document);
        Self::assemble(Parts { name: name.to_owned(), path: root, document, outline, manifest, shelf, accepted })
    }

    /// Loads a folder of the shape of `specs/<api>/`, or a bare document: OpenAPI 3.0, or what becomes that, Swagger 2.0 and
    /// OpenAPI 3.1.
    ///
    /// A folder with the sources of a document (`openapi.yaml`) is built from them; otherwise its `effective.json` is
    /// taken as it is. A bare document has no login and no fixtures, so
    /// its answers are [made up](crate::Synth) from what it describes.
    pub fn open(path: &Path) -> Result<Self, LoadError> {
        if path.is_dir() {
            return Self::open_folder(path);
        }
        if !path.is_file() {
            return Err(LoadError::NotFound { path: path.to_owned() });
        }
        let document = effective::load(path)?.document;
        let name = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        Self::assemble(Parts::read(name, path, document, None, Vec::new())?)
    }

    fn open_folder(folder: &Path) -> Result<Self, LoadError> {
        let full = folder.canonicalize().unwrap_or_else(|_| folder.to_owned());
        let name = full.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let has = |file: &str| folder.join(file).is_file();
        let (document, manifest) = if has("openapi.yaml") || has("openapi.json") {
            let effective = Effective::build(folder)?;
            (effective.document, effective.manifest)
        } else if has("effective.json") {
            let path = folder.join("effective.json");
            let document = effective::to_3_0(source::read(&path)?, &path)?.document;
            (document, Manifest::read(&folder.join("api.toml"))?)
        } else {
            return Err(LoadError::NoDocument { folder: folder.to_owned() });
        };
        let fixtures = folder.join("fixtures");
        let fixtures = if fixtures.is_dir() { fixture::load_dir(&fixtures)? } else { Vec::new() };
        let list = folder.join(accepted::FILE);
        let accepted = match std::fs::read_to_string(&list) {
            Ok(text) => Accepted::parse(&text, &list)?,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Accepted::default(),
            Err(source) => return Err(SourceError::Unreadable { path: list, source }.into()),
        };
        let parts = Parts::read(name, folder, document, Some(manifest), fixtures)?;
        Self::assemble(Parts { accepted, ..parts })
    }

    fn assemble(parts: Parts) -> Result<Self, LoadError> {
        let Parts { name, path, document, outline, manifest, shelf, accepted } = parts;
        if name.is_empty() || !name.chars().all(|c| c.is_ascii_alphanumeric() || "-_.".contains(c)) {
            return Err(LoadError::BadName { name });
        }
        let secrets = Secrets::with_marked(outline.secrets, manifest.as_ref());
        let personal = manifest.as_ref().map(|manifest| manifest.redaction.personal.clone()).unwrap_or_default();
        let title = outline.title.unwrap_or_else(|| name.clone());
        let contract = Contract::with_index(document, outline.operations, secrets.clone());
        let (auth, credentials, resources, webhooks) = match manifest {
            Some(manifest) => (manifest.auth, manifest.mock.credentials, manifest.resources, manifest.webhooks),
            None => (None, Vec::new(), Vec::new(), None),
        };
        let login = auth.as_ref().and_then(Auth::login);
        if let Some(login) = login.filter(|login| contract.operations().get(login).is_none()) {
            return Err(LoadError::UnknownLogin { path: path.join("api.toml"), operation: login.to_owned() });
        }
        let (contract, resources) = (Arc::new(contract), resources.into());
        Ok(Self { name, title, auth, credentials, secrets, personal, contract, shelf, resources, webhooks, accepted })
    }

    /// Adds fixtures; one of the same operation and case is replaced.
    pub fn with_fixtures(mut self, fixtures: Vec<Fixture>) -> Result<Self, LoadError> {
        check_fixtures(self.contract.operations(), &fixtures)?;
        self.shelf.add(fixtures);
        Ok(self)
    }

    /// Its name: that of its folder.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What people call it.
    pub fn title(&self) -> &str {
        &self.title
    }

    /// Its operations.
    pub fn operations(&self) -> &OperationIndex {
        self.contract.operations()
    }

    /// The checks of its document.
    pub fn contract(&self) -> &Contract {
        &self.contract
    }

    /// Its fixtures, by operation and case. Reads those of a built-in API that were not read yet; whoever needs one
    /// operation asks for [its own](Self::fixtures_of).
    pub fn fixtures(&self) -> &[Fixture] {
        self.shelf.all()
    }

    /// The fixtures of an operation, by case.
    pub fn fixtures_of(&self, operation_id: &str) -> &[Fixture] {
        self.shelf.of(operation_id)
    }

    /// The fixture of that operation and case.
    pub fn fixture(&self, operation_id: &str, case: &str) -> Option<&Fixture> {
        self.fixtures_of(operation_id).iter().find(|fixture| fixture.case == case)
    }

    pub(crate) fn shelf(&self) -> &Shelf {
        &self.shelf
    }

    /// How one logs in; none for an API without a login.
    pub fn auth(&self) -> Option<&Auth> {
        self.auth.as_ref()
    }

    /// The collections that it keeps in stateful mode.
    pub(crate) fn resources(&self) -> &[Resource] {
        &self.resources
    }

    pub(crate) fn webhooks(&self) -> Option<&Webhooks> {
        self.webhooks.as_ref()
    }

    /// The findings of `check` that somebody accepts.
    pub(crate) fn accepted(&self) -> &Accepted {
        &self.accepted
    }

    pub(crate) fn credentials(&self) -> &[Credential] {
        &self.credentials
    }

    pub(crate) fn secrets(&self) -> &Secrets {
        &self.secrets
    }

    /// Personal data by the name of its member, as the manifest says.
    pub(crate) fn personal(&self) -> &BTreeMap<String, Personal> {
        &self.personal
    }
}

fn check_fixtures(operations: &OperationIndex, fixtures: &[Fixture]) -> Result<(), LoadError> {
    for fixture in fixtures {
        let Some(operation) = operations.get(&fixture.operation_id) else {
            let likeness = |id: &str| strsim::jaro_winkler(id, &fixture.operation_id);
            let nearest = operations.iter().max_by(|a, b| likeness(&a.id).total_cmp(&likeness(&b.id)));
            return Err(LoadError::UnknownOperation {
                file: fixture.file.clone(),
                operation: fixture.operation_id.clone(),
                nearest: nearest
                    .filter(|operation| likeness(&operation.id) > 0.8)
                    .map(|operation| operation.id.clone()),
            });
        };
        if let Some(name) = fixture.matcher.path_names().find(|name| !operation.path.contains(&format!("{{{name}}}"))) {
            return Err(LoadError::UnknownPathParameter {
                file: fixture.file.clone(),
                operation: operation.id.clone(),
                name: pointer::escape(name),
            });
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;

    use super::*;

    #[test]
    fn every_fixture_inside_the_binary_can_be_read_and_fits_its_operation() {
        for own in built_in::ALL {
            let file = |name| {
                let bytes = own.file(&format!("fixtures/{name}")).unwrap();
                (str::to_owned(name), Bytes::from_static(bytes))
            };
            let files = own.below("fixtures/").map(file).collect();
            let fixtures = fixture::from_files(Path::new("fixtures"), &files).unwrap();
            let api = Api::embedded(own.name).unwrap();
            check_fixtures(api.operations(), &fixtures).unwrap();
            assert_eq!((api.shelf().len(), api.fixtures().len()), (fixtures.len(), fixtures.len()));
            assert!(fixtures.len() >= api.operations().len(), "{}", own.name);
        }
    }

    #[test]
    fn a_built_in_api_is_the_same_as_its_folder() {
        for own in built_in::ALL {
            let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../specs").join(own.name);
            let (api, opened) = (Api::embedded(own.name).unwrap(), Api::open(&folder).unwrap());
            assert_eq!(api.contract().document(), opened.contract().document());
            assert_eq!(format!("{:?}", api.operations()), format!("{:?}", opened.operations()));
            let marked = openapi_kit::outline::secret_names(opened.contract().document());
            assert!(marked.iter().all(|name| api.secrets().hides(name)));
        }
    }
}
