//! Files that appear under their name only when they are whole; one that was there before is replaced then.

use std::path::{Path, PathBuf};

use crate::error::{Code, Error, Result};

/// Lets `write` write the file beside its place, and puts it there once it is whole. Nothing is left of it otherwise.
///
/// # Errors
/// `file_unreachable`, `disk_full`; those of `write`.
pub(crate) fn write_whole<T>(path: &Path, write: impl FnOnce(&Path) -> Result<T>) -> Result<T> {
    let partial = partial_of(path)?;
    let outcome = write(&partial).and_then(|done| {
        std::fs::rename(&partial, path).map_err(|cause| Error::file(path, &cause))?;
        Ok(done)
    });
    if outcome.is_err() && partial.exists() {
        std::fs::remove_file(&partial).map_err(|cause| Error::file(&partial, &cause))?;
    }
    outcome
}

/// The file while it is written, beside the one to be.
fn partial_of(path: &Path) -> Result<PathBuf> {
    let unreachable = || Error::Refused(Code::FileUnreachable { path: path.display().to_string() });
    let mut name = path.file_name().ok_or_else(unreachable)?.to_owned();
    name.push(".partial");
    Ok(path.with_file_name(name))
}
