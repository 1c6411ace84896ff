//! A file on its way to its name.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Seek, Write};
use std::path::{Path, PathBuf};

/// A file under a passing name in the folder of its target. It is removed when dropped, unless it
/// got the target's name by then. Everything here blocks.
#[derive(Debug)]
pub(super) struct PartFile {
    /// Open until the file is complete.
    file: Option<File>,
    path: PathBuf,
    target: PathBuf,
}

impl PartFile {
    pub(super) fn create(target: PathBuf) -> io::Result<Self> {
        if target.file_name().is_none() || target.is_dir() {
            return Err(io::Error::new(io::ErrorKind::InvalidInput, "it is not the name of a file"));
        }
        let folder = target.parent().unwrap_or(Path::new(""));
        // Not made of the target's name, which may be as long as names can be.
        let path = folder.join(format!(".download-{:016x}.part", fastrand::u64(..)));
        let file = OpenOptions::new().write(true).create_new(true).open(&path)?;
        Ok(Self { file: Some(file), path, target })
    }

    pub(super) fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.open()?.write_all(bytes)
    }

    /// Forgets everything written so far.
    pub(super) fn start_over(&mut self) -> io::Result<()> {
        let file = self.open()?;
        file.set_len(0)?;
        file.rewind()
    }

    /// Gives the file its name, in place of what had it before.
    pub(super) fn finish(mut self) -> io::Result<()> {
        // Otherwise the name could outlive a loss of power and the content not.
        self.open()?.sync_all()?;
        // Some systems rename no open file. Without a file, there is nothing to remove any more.
        drop(self.file.take());
        fs::rename(&self.path, &self.target).inspect_err(|_| {
            let _ = fs::remove_file(&self.path);
        })
    }

    fn open(&mut self) -> io::Result<&mut File> {
        self.file.as_mut().ok_or_else(|| io::Error::other("the file is complete"))
    }
}

impl Drop for PartFile {
    fn drop(&mut self) {
        if let Some(file) = self.file.take() {
            drop(file);
            // There is nobody left to tell.
            let _ = fs::remove_file(&self.path);
        }
    }
}
