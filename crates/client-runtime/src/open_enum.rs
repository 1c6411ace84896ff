//! Enums that keep values nobody told them about.

/// Defines an enum of wire values with one more variant for everything else.
///
/// A value that the enum does not list is kept in that variant and written back unchanged, so a service that adds one
/// breaks nobody. The base is `String` or `i64`.
///
/// ```
/// client_runtime::open_enum! {
///     /// Where a session stands.
///     pub enum SessionStatus: String, else Unknown {
///         InQueue = "IN_QUEUE",
///         Closed = "CLOSED",
///     }
/// }
///
/// let known: SessionStatus = serde_json::from_str("\"IN_QUEUE\"")?;
/// assert_eq!(known, SessionStatus::InQueue);
/// let new: SessionStatus = serde_json::from_str("\"PARKED\"")?;
/// assert!(!new.is_known());
/// assert_eq!(serde_json::to_string(&new)?, "\"PARKED\"");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[macro_export]
macro_rules! open_enum {
    (
        $(#[$meta:meta])*
        $vis:vis enum $name:ident: String, else $unknown:ident {
            $($(#[$variant_meta:meta])* $variant:ident = $wire:literal,)*
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        $vis enum $name {
            $(
                $(#[$variant_meta])*
                #[doc = concat!("`", $wire, "` on the wire.")]
                $variant,
            )*
            /// A value that the document does not list, as it came.
            $unknown(String),
        }

        impl $name {
            /// Every value that the document lists, in its order.
            pub const KNOWN: &'static [Self] = &[$(Self::$variant,)*];

            /// The value on the wire.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $wire,)*
                    Self::$unknown(value) => value,
                }
            }

            /// Whether the document lists this value.
            pub fn is_known(&self) -> bool {
                !matches!(self, Self::$unknown(_))
            }
        }

        impl ::std::convert::From<&str> for $name {
            fn from(value: &str) -> Self {
                match value {
                    $($wire => Self::$variant,)*
                    other => Self::$unknown(other.to_owned()),
                }
            }
        }

        impl ::std::convert::From<String> for $name {
            fn from(value: String) -> Self {
                match value.as_str() {
                    $($wire => Self::$variant,)*
                    _ => Self::$unknown(value),
                }
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = ::std::convert::Infallible;

            fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
                Ok(Self::from(value))
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl $crate::serde::Serialize for $name {
            fn serialize<S: $crate::serde::Serializer>(&self, serializer: S) -> ::std::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> $crate::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::serde::Deserializer<'de>>(deserializer: D) -> ::std::result::Result<Self, D::Error> {
                $crate::witness::word(deserializer, stringify!($name), |text| Self::from(text), |value| value.is_known())
            }
        }
    };
    (
        $(#[$meta:meta])*
        $vis:vis enum $name:ident: i64, else $unknown:ident {
            $($(#[$variant_meta:meta])* $variant:ident = $wire:literal,)*
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        $vis enum $name {
            $(
                $(#[$variant_meta])*
                #[doc = concat!("`", stringify!($wire), "` on the wire.")]
                $variant,
            )*
            /// A value that the document does not list, as it came.
            $unknown(i64),
        }

        impl $name {
            /// Every value that the document lists, in its order.
            pub const KNOWN: &'static [Self] = &[$(Self::$variant,)*];

            /// The value on the wire.
            pub fn value(self) -> i64 {
                match self {
                    $(Self::$variant => $wire,)*
                    Self::$unknown(value) => value,
                }
            }

            /// Whether the document lists this value.
            pub fn is_known(self) -> bool {
                !matches!(self, Self::$unknown(_))
            }
        }

        impl ::std::convert::From<i64> for $name {
            fn from(value: i64) -> Self {
                match value {
                    $($wire => Self::$variant,)*
                    other => Self::$unknown(other),
                }
            }
        }

        impl ::std::convert::From<$name> for i64 {
            fn from(value: $name) -> Self {
                value.value()
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = ::std::num::ParseIntError;

            fn from_str(value: &str) -> ::std::result::Result<Self, Self::Err> {
                value.parse::<i64>().map(Self::from)
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Display::fmt(&self.value(), f)
            }
        }

        impl $crate::serde::Serialize for $name {
            fn serialize<S: $crate::serde::Serializer>(&self, serializer: S) -> ::std::result::Result<S::Ok, S::Error> {
                serializer.serialize_i64(self.value())
            }
        }

        impl<'de> $crate::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::serde::Deserializer<'de>>(deserializer: D) -> ::std::result::Result<Self, D::Error> {
                $crate::witness::number(deserializer, stringify!($name), Self::from, |value| value.is_known())
            }
        }
    };
}

#[cfg(test)]
#[allow(unreachable_pub, reason = "the macro makes what users of a public enum need")]
mod tests {
    use std::str::FromStr as _;

    open_enum! {
        /// A word.
        enum Word: String, else Unknown {
            First = "first one",
            Second = "SECOND",
        }
    }

    open_enum! {
        /// A number.
        enum Code: i64, else Unknown {
            Web = 1010,
        }
    }

    #[test]
    fn an_unknown_word_is_kept_and_written_back() {
        let word: Word = serde_json::from_str("\"third\"").unwrap();
        assert_eq!(word, Word::Unknown("third".to_owned()));
        assert_eq!(serde_json::to_string(&word).unwrap(), "\"third\"");
        assert!(!word.is_known());
    }

    #[test]
    fn every_known_word_comes_back_from_its_own_text() {
        for word in Word::KNOWN {
            assert_eq!(&Word::from_str(word.as_str()).unwrap(), word);
            assert_eq!(&Word::from(word.to_string()), word);
            assert!(word.is_known());
        }
    }

    #[test]
    fn an_unknown_number_is_kept_and_written_back() {
        let code: Code = serde_json::from_str("7").unwrap();
        assert_eq!((code, code.is_known()), (Code::Unknown(7), false));
        assert_eq!(Code::KNOWN, [Code::Web]);
        assert_eq!(serde_json::to_string(&Code::Web).unwrap(), "1010");
        assert_eq!("1010".parse(), Ok(Code::Web));
    }

    #[test]
    fn a_word_where_a_number_belongs_is_refused() {
        assert!(serde_json::from_str::<Code>("\"x\"").is_err());
    }
}
