//! What a mock is made of: where its APIs come from, and what is set for each.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use openapi_kit::manifest::Credential;

use crate::api::{Api, LoadError};
use crate::fault;
use crate::fixture;
use crate::mock::StartError;
use crate::record::{Missing, RecordSettings, Recorder, Upstream};
use crate::served::Served;
use crate::settings::Settings;

/// Where an API comes from.
#[derive(Debug, Clone)]
pub(crate) enum Origin {
    BuiltIn(String),
    Path(PathBuf),
    Loaded(Box<Api>),
}

/// What a mock is made of.
#[derive(Clone, Default)]
pub(crate) struct Recipe {
    pub(crate) origins: Vec<Origin>,
    pub(crate) mounts: Vec<(String, String)>,
    pub(crate) credentials: Vec<(String, Credential)>,
    pub(crate) fixtures: Vec<PathBuf>,
    /// The service that is asked for what no fixture answers, and where its answers go.
    pub(crate) missing: Option<(Upstream, RecordSettings)>,
}

impl std::fmt::Debug for Recipe {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Recipe").field("fixtures", &self.fixtures).finish_non_exhaustive()
    }
}

impl Recipe {
    /// Loads and compiles everything; what counts and records goes on from `before`. Longest prefix first.
    pub(crate) fn compile(
        &self,
        settings: &Settings,
        before: Option<&[Arc<Served>]>,
    ) -> Result<Vec<Arc<Served>>, StartError> {
        let apis = self.load()?;
        let known: Vec<_> = apis.iter().map(|api| api.name().to_owned()).collect();
        let mentioned = self.mounts.iter().map(|(name, _)| name).chain(self.credentials.iter().map(|(name, _)| name));
        for name in mentioned {
            if !known.contains(name) {
                return Err(StartError::NotServed { name: name.clone(), known });
            }
        }
        fault::check_all(&settings.faults, &apis)?;
        let mut served: Vec<Arc<Served>> = Vec::new();
        for api in apis {
            let name = api.name().to_owned();
            let mount = self.mounts.iter().rfind(|(own, _)| *own == name);
            let prefix = mount.map_or_else(|| Ok(format!("/{name}")), |(_, prefix)| read_prefix(prefix))?;
            if let Some(other) = served.iter().find(|other| other.prefix == prefix) {
                let prefix = if prefix.is_empty() { "/".to_owned() } else { prefix };
                return Err(StartError::SamePrefix { first: other.api.name().to_owned(), second: name, prefix });
            }
            let own = self.credentials.iter().filter(|(api, _)| *api == name).map(|(_, credential)| credential.clone());
            let old = before.and_then(|all| all.iter().find(|one| one.api.name() == name));
            let missing = match (&self.missing, old.and_then(|old| old.missing.clone())) {
                (None, _) => None,
                (Some(_), Some(old)) => Some(old),
                (Some(_), None) if known.len() > 1 => return Err(StartError::WhoseUpstream { known }),
                (Some((upstream, settings)), None) => {
                    let settings = RecordSettings { upstream: upstream.origin(), ..settings.clone() };
                    Some(Arc::new(Missing::new(upstream.clone(), Recorder::new(api.clone(), settings)?)))
                }
            };
            let mut one = Served::new(api, prefix, own.collect(), missing, settings)
                .map_err(|problem| StartError::Unservable { api: name, problem })?;
            if let Some(old) = old.filter(|old| old.counters.count_for(&one.counters)) {
                one.counters = Arc::clone(&old.counters);
            }
            served.push(Arc::new(one));
        }
        served.sort_by_key(|served| std::cmp::Reverse(served.prefix.len()));
        Ok(served)
    }

    /// Files and folders whose change is a reason to load everything anew. Not those that the mock itself records into.
    pub(crate) fn watched(&self) -> Vec<PathBuf> {
        let out = self.missing.as_ref().map(|(_, settings)| &settings.out);
        let paths = self.origins.iter().filter_map(|origin| match origin {
            Origin::Path(path) => Some(path),
            Origin::BuiltIn(_) | Origin::Loaded(_) => None,
        });
        paths.chain(&self.fixtures).filter(|path| Some(*path) != out).cloned().collect()
    }

    fn load(&self) -> Result<Vec<Api>, StartError> {
        let built_in = Api::embedded_names().into_iter().map(Origin::BuiltIn).collect();
        let origins = if self.origins.is_empty() { built_in } else { self.origins.clone() };
        let mut apis = load_all(origins)?;
        if apis.is_empty() {
            return Err(StartError::NoApi);
        }
        for folder in &self.fixtures {
            apis = add_fixtures(apis, folder)?;
        }
        Ok(apis)
    }
}

impl Origin {
    fn load(self) -> Result<Api, LoadError> {
        match self {
            Self::BuiltIn(name) => Api::embedded(&name),
            Self::Path(path) => Api::open(&path),
            Self::Loaded(api) => Ok(*api),
        }
    }
}

/// Loads several APIs at once, each in a thread of its own: most of a start is spent here.
fn load_all(mut origins: Vec<Origin>) -> Result<Vec<Api>, LoadError> {
    let Some(last) = origins.pop() else { return Ok(Vec::new()) };
    std::thread::scope(|scope| {
        let others: Vec<_> = origins.into_iter().map(|origin| scope.spawn(|| origin.load())).collect();
        let last = last.load();
        let joined =
            others.into_iter().map(|other| other.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
        // Errors are told in the order in which the APIs were named.
        joined.chain(std::iter::once(last)).collect()
    })
}

fn add_fixtures(apis: Vec<Api>, folder: &Path) -> Result<Vec<Api>, StartError> {
    let single = apis.len() == 1;
    let split = apis.iter().any(|api| folder.join(api.name()).is_dir());
    if !split && !single {
        let known = apis.iter().map(|api| api.name().to_owned()).collect();
        return Err(StartError::WhoseFixtures { folder: folder.to_owned(), known });
    }
    let load = |api: Api| {
        let own = if split { folder.join(api.name()) } else { folder.to_owned() };
        if split && !own.is_dir() {
            return Ok(api);
        }
        let fixtures = fixture::load_dir(&own).map_err(LoadError::from)?;
        Ok(api.with_fixtures(fixtures)?)
    };
    apis.into_iter().map(load).collect()
}

/// `/` becomes the empty prefix, a slash at the end goes.
fn read_prefix(prefix: &str) -> Result<String, StartError> {
    let bad = || StartError::BadPrefix { prefix: prefix.to_owned() };
    let trimmed = prefix.trim_end_matches('/');
    let sound = trimmed.chars().all(|c| c.is_ascii_alphanumeric() || "-_./".contains(c)) && !trimmed.contains("//");
    if !prefix.starts_with('/') || !sound {
        return Err(bad());
    }
    Ok(trimmed.to_owned())
}
