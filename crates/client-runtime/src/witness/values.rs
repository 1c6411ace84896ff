//! Reading the values that may be other than the document says.

use serde::Deserialize;
use serde::de::{Deserializer, Error, Visitor};

use super::DeviationKind;
use super::notes::note;

/// Reads an enum of texts; `is_known` tells whether the document lists the value.
///
/// # Errors
/// When the value is no text.
#[doc(hidden)]
pub fn word<'de, T, D: Deserializer<'de>>(
    reader: D,
    name: &'static str,
    of: fn(&str) -> T,
    is_known: fn(&T) -> bool,
) -> Result<T, D::Error> {
    struct Words<T> {
        name: &'static str,
        of: fn(&str) -> T,
        is_known: fn(&T) -> bool,
    }

    impl<T> Visitor<'_> for Words<T> {
        type Value = T;

        fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str("a string")
        }

        fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
            let value = (self.of)(text);
            if !(self.is_known)(&value) {
                note(DeviationKind::UnknownValue, Some(self.name), Some(text));
            }
            Ok(value)
        }
    }

    reader.deserialize_str(Words { name, of, is_known })
}

/// As [`word`], for an enum of numbers.
///
/// # Errors
/// When the value is no whole number.
#[doc(hidden)]
pub fn number<'de, T, D: Deserializer<'de>>(
    reader: D,
    name: &'static str,
    of: fn(i64) -> T,
    is_known: fn(&T) -> bool,
) -> Result<T, D::Error> {
    let found = i64::deserialize(reader)?;
    let value = of(found);
    if !is_known(&value) {
        note(DeviationKind::UnknownValue, Some(name), Some(&found.to_string()));
    }
    Ok(value)
}

/// Reads a member that may be absent but not null; null is read as absent.
///
/// # Errors
/// When the value is not a `T`.
#[doc(hidden)]
pub fn absent_or_null<'de, T: Deserialize<'de>, D: Deserializer<'de>>(reader: D) -> Result<Option<T>, D::Error> {
    let value = Option::deserialize(reader)?;
    if value.is_none() {
        note(DeviationKind::UnexpectedNull, None, None);
    }
    Ok(value)
}

/// Notes a date and time that is not written as RFC 3339 says.
pub(crate) fn loose_timestamp(text: &str) {
    note(DeviationKind::LooseTimestamp, None, Some(text));
}

/// For [`Reader`](super::reader::Reader): a member that the type passes over.
pub(super) fn extra_member() {
    note(DeviationKind::ExtraMember, None, None);
}
