//! The next version of a crate, by Cargo's reading of semantic versioning.

use super::Level;

/// A version without pre-release or build parts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version {
    major: u64,
    minor: u64,
    patch: u64,
}

/// The text is not a version of the form `1.2.3`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a version of the form 1.2.3")]
pub struct VersionError(String);

impl std::str::FromStr for Version {
    type Err = VersionError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let numbers: Option<Vec<u64>> = text.split('.').map(|part| part.parse().ok()).collect();
        match numbers.as_deref() {
            Some(&[major, minor, patch]) => Ok(Self { major, minor, patch }),
            _ => Err(VersionError(text.to_owned())),
        }
    }
}

impl std::fmt::Display for Version {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}.{}.{}", self.major, self.minor, self.patch)
    }
}

impl Version {
    /// The smallest version that may carry changes of this level.
    ///
    /// Below 1.0 the minor number says what the major number says later; below 0.1 only the patch number is left.
    ///
    /// ```
    /// use openapi_kit::diff::{Level, Version};
    /// let now: Version = "0.1.4".parse()?;
    /// assert_eq!(now.next(Level::Major).to_string(), "0.2.0");
    /// assert_eq!(now.next(Level::Minor).to_string(), "0.1.5");
    /// # Ok::<(), openapi_kit::diff::VersionError>(())
    /// ```
    pub fn next(self, level: Level) -> Self {
        let Self { major, minor, patch } = self;
        match (level, major, minor) {
            (Level::None, ..) => self,
            (Level::Major, 1.., _) => Self { major: major.saturating_add(1), minor: 0, patch: 0 },
            (Level::Minor, 1.., _) | (Level::Major, 0, 1..) => Self { major, minor: minor.saturating_add(1), patch: 0 },
            _ => Self { major, minor, patch: patch.saturating_add(1) },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn next(now: &str, level: Level) -> String {
        now.parse::<Version>().unwrap().next(level).to_string()
    }

    #[test]
    fn from_one_on_each_level_has_its_number() {
        assert_eq!(next("1.2.3", Level::Major), "2.0.0");
        assert_eq!(next("1.2.3", Level::Minor), "1.3.0");
        assert_eq!(next("1.2.3", Level::Patch), "1.2.4");
        assert_eq!(next("1.2.3", Level::None), "1.2.3");
    }

    #[test]
    fn below_one_the_numbers_move_one_to_the_right() {
        assert_eq!(next("0.3.1", Level::Major), "0.4.0");
        assert_eq!(next("0.3.1", Level::Minor), "0.3.2");
        assert_eq!(next("0.0.7", Level::Major), "0.0.8");
    }

    #[test]
    fn what_is_no_version_is_refused() {
        for text in ["", "1", "1.2", "1.2.3-rc.1", "a.b.c", "1.2.3.4"] {
            assert!(text.parse::<Version>().is_err(), "{text}");
        }
    }
}
