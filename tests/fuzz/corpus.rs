//! The inputs to begin with.
//!
//! `corpus/<target>/` holds those that were written by hand, and those of mended findings (`regression-*`); a target
//! draws others from the documents and fixtures of the workspace.

use std::path::PathBuf;

use ::tests::subject::root;

use crate::FuzzError;
use crate::targets::Target;

/// Stands between the parts of an input.
pub(crate) const BETWEEN: &[u8] = b"\n%%\n";

/// Longer seeds only cost time.
const LONGEST: usize = 64 * 1024;

/// The inputs of a target: the files in the order of their names, then what it draws itself. Never empty.
pub(crate) fn of(target: &Target) -> Result<Vec<Vec<u8>>, FuzzError> {
    let mut seeds = Vec::new();
    for path in files(target)? {
        seeds.push(std::fs::read(&path).map_err(FuzzError::file(&path))?);
    }
    seeds.extend((target.seeds)().into_iter().filter(|seed| seed.len() <= LONGEST));
    if seeds.is_empty() {
        seeds.push(Vec::new());
    }
    Ok(seeds)
}

fn files(target: &Target) -> Result<Vec<PathBuf>, FuzzError> {
    let folder = root().join("tests/fuzz/corpus").join(target.name);
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let mut paths = Vec::new();
    for entry in std::fs::read_dir(&folder).map_err(FuzzError::file(&folder))? {
        paths.push(entry.map_err(FuzzError::file(&folder))?.path());
    }
    paths.sort();
    Ok(paths)
}

/// The parts of an input.
pub(crate) fn parts(input: &[u8]) -> Vec<&[u8]> {
    let mut parts = Vec::new();
    let mut rest = input;
    while let Some(at) = rest.windows(BETWEEN.len()).position(|window| window == BETWEEN) {
        parts.push(&rest[..at]);
        rest = &rest[at + BETWEEN.len()..];
    }
    parts.push(rest);
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_put_together_are_the_input() {
        for input in [&b""[..], b"a\n%%\nb", b"\n%%\n\n%%\n", b"a%%b"] {
            assert_eq!(parts(input).join(BETWEEN), input);
        }
        assert_eq!(parts(b"a\n%%\nb"), [b"a", b"b"]);
    }
}
