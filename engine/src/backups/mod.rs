//! Backups: copies of the whole book, made and checked by Daftar itself.

use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use rusqlite::Connection;

use crate::error::{Error, Result};

/// The folder beside the book that holds its backups.
#[must_use]
pub fn folder_of(book: &Path) -> PathBuf {
    book.with_extension("backups")
}

/// Copies an older book before its schema is changed.
///
/// # Errors
/// `disk_full` or `file_unreachable`; the migration then does not start.
pub(crate) fn before_migration(connection: &Connection, book: &Path, now: DateTime<Utc>) -> Result<()> {
    let folder = folder_of(book);
    std::fs::create_dir_all(&folder).map_err(|cause| Error::file(&folder, &cause))?;
    let file = folder.join(format!("before-update-{}.daftar", now.format("%Y%m%dT%H%M%SZ")));
    connection.execute("VACUUM INTO ?1", [file.display().to_string()])?;
    Ok(())
}
