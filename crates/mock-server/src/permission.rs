//! What a pair of credentials may call.

use openapi_kit::OperationIndex;
use openapi_kit::index::Operation;
use openapi_kit::manifest::Credential;

/// What a pair of credentials may call; see [`Builder::credential_limited`](crate::Builder::credential_limited).
///
/// ```
/// use mock_server::Permissions;
///
/// let reader = Permissions::all().read_only();
/// let clerk = Permissions::only(["Tags", "getSession"]);
/// assert_ne!(reader, clerk);
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Permissions {
    /// Tags and operationIds; everything without a list.
    pub(crate) allow: Option<Vec<String>>,
    pub(crate) read_only: bool,
}

impl Permissions {
    /// Every operation.
    pub fn all() -> Self {
        Self::default()
    }

    /// The operations of these tags and those of these ids; an empty list allows none.
    pub fn only<T: Into<String>>(names: impl IntoIterator<Item = T>) -> Self {
        Self { allow: Some(names.into_iter().map(Into::into).collect()), read_only: false }
    }

    /// Of these only the ones with the method GET.
    #[must_use = "this returns the changed permissions"]
    pub fn read_only(self) -> Self {
        Self { read_only: true, ..self }
    }
}

/// Permissions that leave something out, compiled: whether each operation of the index may be called.
pub(crate) type Rights = Box<[bool]>;

/// Compiles the permissions of a credential; none when it may call everything.
///
/// # Errors
/// The key and the problem, when `allow` names neither a tag nor an operation.
pub(crate) fn compile(credential: &Credential, index: &OperationIndex) -> Result<Option<Rights>, (String, String)> {
    if credential.allow.is_none() && !credential.read_only {
        return Ok(None);
    }
    for (number, name) in credential.allow.iter().flatten().enumerate() {
        if !index.iter().any(|operation| is_named(operation, name)) {
            let names = index.iter().flat_map(|operation| [operation.id.as_str(), operation.tag.as_str()]);
            let nearest = names
                .map(|known| (strsim::jaro_winkler(known, name), known))
                .filter(|(likeness, _)| *likeness > 0.8)
                .max_by(|a, b| a.0.total_cmp(&b.0));
            let nearest = nearest.map(|(_, known)| format!(", perhaps `{known}`")).unwrap_or_default();
            let problem = format!("the document has neither a tag nor an operation `{name}`{nearest}; correct it");
            return Err((format!("allow[{number}]"), problem));
        }
    }
    let may = |operation: &Operation| {
        let is_allowed = credential.allow.as_ref().is_none_or(|all| all.iter().any(|name| is_named(operation, name)));
        is_allowed && (!credential.read_only || operation.method.eq_ignore_ascii_case("get"))
    };
    Ok(Some(index.iter().map(may).collect()))
}

fn is_named(operation: &Operation, name: &str) -> bool {
    !name.is_empty() && (operation.id == name || operation.tag == name)
}
