//! When two operations are the same.

use std::fmt;

/// Method and path, without regard to case and to the names of path parameters.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Identity {
    method: String,
    path: String,
}

impl Identity {
    /// Of an operation.
    ///
    /// ```
    /// use openapi_kit::upstream::Identity;
    /// assert_eq!(Identity::new("GET", "/api/v1/Sessions/{id}"), Identity::new("get", "/Api/V1/sessions/{sessionId}/"));
    /// assert_ne!(Identity::new("GET", "/a/{id}"), Identity::new("GET", "/a/b"));
    /// ```
    pub fn new(method: &str, path: &str) -> Self {
        let segment = |segment: &str| {
            let mut shape = String::new();
            let mut rest = segment;
            while let Some((before, after)) = rest.split_once('{') {
                shape.push_str(&before.to_lowercase());
                shape.push_str("{}");
                rest = after.split_once('}').map_or("", |(_, rest)| rest);
            }
            shape + &rest.to_lowercase()
        };
        let path: Vec<String> = path.trim_end_matches('/').split('/').map(segment).collect();
        Self { method: method.to_ascii_uppercase(), path: path.join("/") }
    }
}

impl fmt::Display for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.path)
    }
}

/// The names of the parameters in a path, in their order.
pub(super) fn names(path: &str) -> Vec<&str> {
    path.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(name, _)| name).collect()
}
