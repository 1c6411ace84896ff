//! Files in multipart forms.

use std::fmt;
use std::sync::Arc;

use serde::de::{self, MapAccess, Visitor};
use serde::ser::SerializeMap as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// The member that a file is written under, for the runtime to find it again; no document has one of this name.
pub(crate) const MARK: &str = "$client_runtime::File";

/// A file to upload: its bytes, and what the other side is told of it. Cheap to clone.
///
/// ```
/// # use client_runtime::File;
/// let file = File::from(b"id,name\n".to_vec()).named("users.csv").of_type("text/csv");
/// assert_eq!(file.bytes(), b"id,name\n");
/// assert_eq!((file.name(), file.media_type()), (Some("users.csv"), Some("text/csv")));
/// ```
///
/// Without a name the file is called like its member of the form; without a media type it is sent as the document says,
/// or else as `application/octet-stream`.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct File {
    name: Option<String>,
    media_type: Option<String>,
    bytes: Arc<Vec<u8>>,
}

impl File {
    /// The same file under this name.
    #[must_use]
    pub fn named(self, name: impl Into<String>) -> Self {
        Self { name: Some(name.into()), ..self }
    }

    /// The same file with this media type, such as `image/png`.
    #[must_use]
    pub fn of_type(self, media_type: impl Into<String>) -> Self {
        Self { media_type: Some(media_type.into()), ..self }
    }

    /// Its name.
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// Its media type.
    pub fn media_type(&self) -> Option<&str> {
        self.media_type.as_deref()
    }

    /// What is in it.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }
}

impl From<Vec<u8>> for File {
    fn from(bytes: Vec<u8>) -> Self {
        Self { bytes: Arc::new(bytes), ..Self::default() }
    }
}

impl From<&[u8]> for File {
    fn from(bytes: &[u8]) -> Self {
        bytes.to_vec().into()
    }
}

impl From<String> for File {
    fn from(text: String) -> Self {
        text.into_bytes().into()
    }
}

impl From<&str> for File {
    fn from(text: &str) -> Self {
        text.as_bytes().into()
    }
}

/// Neither name nor content, which may be personal.
impl fmt::Debug for File {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "File({} bytes)", self.bytes.len())
    }
}

/// What stands under [`MARK`].
#[derive(Serialize, Deserialize)]
pub(crate) struct Content {
    name: Option<String>,
    media_type: Option<String>,
    bytes: Bytes,
}

impl From<Content> for File {
    fn from(content: Content) -> Self {
        Self { name: content.name, media_type: content.media_type, bytes: content.bytes.0 }
    }
}

/// In JSON a text in which each character stands for the byte of its number: about twice the size, and quick.
struct Bytes(Arc<Vec<u8>>);

impl fmt::Display for Bytes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        use fmt::Write as _;
        self.0.iter().try_for_each(|byte| f.write_char(char::from(*byte)))
    }
}

impl Serialize for Bytes {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Bytes {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Text;
        impl Visitor<'_> for Text {
            type Value = Bytes;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a text of bytes")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Bytes, E> {
                let bytes: Result<Vec<u8>, _> = text.chars().map(|letter| u8::try_from(u32::from(letter))).collect();
                bytes.map(|bytes| Bytes(Arc::new(bytes))).map_err(|_| E::custom("a character that is no byte"))
            }
        }
        deserializer.deserialize_str(Text)
    }
}

impl Serialize for File {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let content = Content {
            name: self.name.clone(),
            media_type: self.media_type.clone(),
            bytes: Bytes(Arc::clone(&self.bytes)),
        };
        let mut map = serializer.serialize_map(Some(1))?;
        map.serialize_entry(MARK, &content)?;
        map.end()
    }
}

/// As it was written; a text is a file of its UTF-8.
impl<'de> Deserialize<'de> for File {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Form;
        impl<'de> Visitor<'de> for Form {
            type Value = File;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a file or a text")
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<File, E> {
                Ok(text.into())
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<File, A::Error> {
                match map.next_key::<String>()? {
                    Some(key) if key == MARK => map.next_value::<Content>().map(File::from),
                    _ => Err(de::Error::custom("an object that is no file")),
                }
            }
        }
        deserializer.deserialize_any(Form)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_byte_survives() {
        let file = File::from((0..=255).collect::<Vec<u8>>()).named("ž\".bin");
        let text = serde_json::to_string(&file).unwrap();
        assert_eq!(serde_json::from_str::<File>(&text).unwrap(), file);
    }

    #[test]
    fn a_text_is_a_file_of_its_utf_8() {
        assert_eq!(serde_json::from_str::<File>("\"ž\"").unwrap().bytes(), "ž".as_bytes());
        assert!(serde_json::from_str::<File>("{\"a\": 1}").is_err());
    }

    #[test]
    fn debug_shows_neither_name_nor_content() {
        let file = File::from("s3cret").named("s3cret.txt");
        assert_eq!(format!("{file:?}"), "File(6 bytes)");
    }
}
