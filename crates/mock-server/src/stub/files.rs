//! The files of one space that `bodyFileName` names. They are kept in memory: a stub never reads from the disk.

use std::collections::BTreeMap;

use bytes::Bytes;

/// A space takes so many.
const LIMIT: usize = 1_000;

/// Bytes of all of them together.
const TOTAL: usize = 64 * 1024 * 1024;

/// Why a file is not taken.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub(crate) enum FileError {
    #[error("a file has a name of 1 to 200 visible characters")]
    BadName,
    #[error("there are already {LIMIT} files; remove some")]
    TooMany,
    #[error("the files of a space have {TOTAL} bytes at most; remove some")]
    TooLarge,
}

#[derive(Debug, Default)]
pub(super) struct Files {
    all: BTreeMap<String, Bytes>,
}

impl Files {
    pub(super) fn get(&self, name: &str) -> Option<Bytes> {
        self.all.get(name).cloned()
    }

    pub(super) fn names(&self) -> Vec<String> {
        self.all.keys().cloned().collect()
    }

    /// Keeps a file in the place of one with the same name.
    pub(super) fn put(&mut self, name: &str, content: Bytes) -> Result<(), FileError> {
        if name.is_empty() || name.len() > 200 || name.chars().any(char::is_control) {
            return Err(FileError::BadName);
        }
        let others = self.all.iter().filter(|(own, _)| *own != name);
        let (count, size) = others.fold((0, 0), |(count, size), (_, content)| (count + 1, size + content.len()));
        if count >= LIMIT {
            return Err(FileError::TooMany);
        }
        if size + content.len() > TOTAL {
            return Err(FileError::TooLarge);
        }
        self.all.insert(name.to_owned(), content);
        Ok(())
    }

    /// Says whether there was one.
    pub(super) fn remove(&mut self, name: &str) -> bool {
        self.all.remove(name).is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_bounded_and_may_be_replaced() {
        let mut files = Files::default();
        let large = Bytes::from(vec![0; TOTAL]);
        files.put("a", large).unwrap();
        assert_eq!(files.put("b", Bytes::from_static(b"1")), Err(FileError::TooLarge));
        files.put("a", Bytes::from_static(b"1")).unwrap();
        files.put("b", Bytes::from_static(b"2")).unwrap();
        assert_eq!((files.names(), files.get("a").unwrap().len()), (vec!["a".to_owned(), "b".to_owned()], 1));
        assert!(files.remove("a") && !files.remove("a"));
        assert_eq!(files.put("", Bytes::new()), Err(FileError::BadName));
    }
}
