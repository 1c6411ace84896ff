//! How much is tried of what could be tried without end.
//!
//! Every property has a base number of cases, which is what `PROOF_PROFILE=quick` tries, the default; `full` tries eight
//! times as many, `soak` 128 times. `PROPTEST_CASES` is a number for all properties alike and goes before. Tests of other
//! crates take in this file.

use std::env;

const PROFILE: &str = "PROOF_PROFILE";
const CASES: &str = "PROPTEST_CASES";

/// Why it is not known how much to try.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ProfileError {
    /// `PROOF_PROFILE` has a word that stands for nothing.
    #[error("{PROFILE} is `{0}`; say quick, full or soak")]
    UnknownWord(String),
    /// `PROPTEST_CASES` is no number of cases.
    #[error("{CASES} is `{0}`; say a whole number from 1 up, or leave it out")]
    NotANumber(String),
}

/// The number of cases to try of a property that has this base number.
///
/// # Errors
/// [`ProfileError`] where the environment says something that has no meaning.
pub fn cases(base: u32) -> Result<u32, ProfileError> {
    let word = |name| env::var_os(name).map(|word| word.to_string_lossy().into_owned());
    counted(base, word(PROFILE).as_deref(), word(CASES).as_deref())
}

fn counted(base: u32, profile: Option<&str>, cases: Option<&str>) -> Result<u32, ProfileError> {
    let factor = match profile {
        None | Some("quick") => 1,
        Some("full") => 8,
        Some("soak") => 128,
        Some(other) => return Err(ProfileError::UnknownWord(other.to_owned())),
    };
    match cases {
        None => Ok(base.saturating_mul(factor)),
        Some(text) => match text.parse() {
            Ok(cases) if cases > 0 => Ok(cases),
            _ => Err(ProfileError::NotANumber(text.to_owned())),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_profile_multiplies_the_base_of_each_property() {
        assert_eq!(counted(12, None, None), Ok(12));
        assert_eq!(counted(12, Some("quick"), None), Ok(12));
        assert_eq!(counted(12, Some("full"), None), Ok(96));
        assert_eq!(counted(12, Some("soak"), None), Ok(1536));
    }

    #[test]
    fn a_number_of_cases_goes_before_the_profile() {
        assert_eq!(counted(12, Some("soak"), Some("3")), Ok(3));
    }

    #[test]
    fn an_unknown_word_is_refused_with_the_three_that_are_known() {
        let error = counted(12, Some("fast"), Some("3")).unwrap_err();
        assert_eq!(error.to_string(), "PROOF_PROFILE is `fast`; say quick, full or soak");
        for text in ["0", "-1", "many", ""] {
            assert_eq!(counted(12, None, Some(text)), Err(ProfileError::NotANumber(text.to_owned())));
        }
    }
}
