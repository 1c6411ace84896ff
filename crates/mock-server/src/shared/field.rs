//! The fields of a space in Redis: what each is about.

use std::fmt;

/// Between the parts of a name. No API, resource or scenario has it in its name.
const SEPARATOR: char = '\u{1f}';

/// What a field is about, by the names of API and resource.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Field<'a> {
    /// An object: its place and its JSON, or nothing where the object of a fixture is gone.
    Object { api: &'a str, kind: &'a str, id: &'a str },
    /// What the next id of a resource depends on.
    Count { api: &'a str, kind: &'a str },
    /// A token that was given out.
    Token { api: &'a str, token: &'a str },
    /// The secret of an id that was changed.
    Secret { api: &'a str, id: &'a str },
    /// The state of a scenario.
    Scenario { api: &'a str, name: &'a str },
}

impl<'a> Field<'a> {
    /// Nothing for what this build does not know.
    pub(super) fn parse(name: &'a str) -> Option<Self> {
        let (sort, rest) = name.split_once(SEPARATOR)?;
        if sort == "n" {
            let (api, kind) = rest.split_once(SEPARATOR)?;
            return Some(Self::Count { api, kind });
        }
        let (api, last) = rest.split_once(SEPARATOR)?;
        match sort {
            "o" => {
                let (kind, id) = last.split_once(SEPARATOR)?;
                Some(Self::Object { api, kind, id })
            }
            "t" => Some(Self::Token { api, token: last }),
            "c" => Some(Self::Secret { api, id: last }),
            "s" => Some(Self::Scenario { api, name: last }),
            _ => None,
        }
    }

    pub(super) fn api(&self) -> &'a str {
        match self {
            Self::Object { api, .. }
            | Self::Count { api, .. }
            | Self::Token { api, .. }
            | Self::Secret { api, .. }
            | Self::Scenario { api, .. } => api,
        }
    }
}

impl fmt::Display for Field<'_> {
    /// The first letter tells `space.lua` what a reset wipes.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let s = SEPARATOR;
        match self {
            Self::Object { api, kind, id } => write!(f, "o{s}{api}{s}{kind}{s}{id}"),
            Self::Count { api, kind } => write!(f, "n{s}{api}{s}{kind}"),
            Self::Token { api, token } => write!(f, "t{s}{api}{s}{token}"),
            Self::Secret { api, id } => write!(f, "c{s}{api}{s}{id}"),
            Self::Scenario { api, name } => write!(f, "s{s}{api}{s}{name}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_read_as_it_was_written() {
        let all = [
            Field::Object { api: "aviary", kind: "birds", id: "a/b:c" },
            Field::Count { api: "aviary", kind: "birds" },
            Field::Token { api: "aviary", token: "abc" },
            Field::Secret { api: "aviary", id: "me" },
            Field::Scenario { api: "aviary", name: "moulting" },
        ];
        for field in all {
            assert_eq!(Field::parse(&field.to_string()), Some(field));
        }
        assert_eq!(Field::parse("#version"), None);
    }
}
