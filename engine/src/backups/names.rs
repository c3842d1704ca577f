//! The names of backup files, which say by themselves when, why and with how many customers each was made.

use std::path::{Path, PathBuf};

use chrono::{DateTime, Days, NaiveDateTime, TimeDelta, Utc};

use super::{Backup, BackupReason};
use crate::error::{Error, Result};

const ENDING: &str = "daftar";
const INSTANT: &str = "%Y%m%dT%H%M%SZ";
const UNCHECKED: &str = "unchecked";

/// The path of a new backup of `book` in `folder`: `book-20261121T090000Z-daily-3214.daftar`.
/// A second one within the same second is dated a second later.
pub(super) fn free_path(
    folder: &Path,
    book: &Path,
    reason: BackupReason,
    now: DateTime<Utc>,
    customers: Option<u64>,
) -> PathBuf {
    let customers = customers.map_or_else(|| UNCHECKED.to_owned(), |count| count.to_string());
    let mut at = now;
    loop {
        let stem = stem(book);
        let name = format!("{stem}-{}-{}-{customers}.{ENDING}", at.format(INSTANT), reason.name());
        let path = folder.join(name);
        if !path.exists() {
            return path;
        }
        at += TimeDelta::seconds(1);
    }
}

/// The backups of `book` in a folder, newest first; none where there is no such folder.
pub(super) fn list(folder: &Path, book: &Path) -> Result<Vec<Backup>> {
    let entries = match std::fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(cause) if cause.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(cause) => return Err(Error::file(folder, &cause)),
    };
    let mut backups = Vec::new();
    for entry in entries {
        let path = entry.map_err(|cause| Error::file(folder, &cause))?.path();
        backups.extend(read(&path).filter(|_| is_of(&path, book)));
    }
    backups.sort_by(|a, b| (b.made_at, &b.path).cmp(&(a.made_at, &a.path)));
    Ok(backups)
}

/// What a file says of itself; `None` for a file that is no backup.
pub(super) fn read(path: &Path) -> Option<Backup> {
    if path.extension()? != ENDING {
        return None;
    }
    let name = path.file_stem()?.to_str()?;
    let mut parts = name.rsplitn(4, '-');
    let (customers, reason, at) = (parts.next()?, parts.next()?, parts.next()?);
    Some(Backup {
        path: path.to_owned(),
        reason: BackupReason::of_name(reason)?,
        made_at: NaiveDateTime::parse_from_str(at, INSTANT).ok()?.and_utc().timestamp_millis(),
        bytes: path.metadata().ok()?.len(),
        customers: if customers == UNCHECKED { None } else { Some(customers.parse().ok()?) },
    })
}

/// Removes the half copies that a power cut left in a folder a day ago or earlier; a younger one may be under way, and
/// one of this process is.
pub(super) fn remove_abandoned(folder: &Path, now: DateTime<Utc>) -> Result<()> {
    let failed = |cause| Error::file(folder, &cause);
    for entry in std::fs::read_dir(folder).map_err(failed)? {
        let entry = entry.map_err(failed)?;
        if !is_partial(&entry.file_name().to_string_lossy()) {
            continue;
        }
        let left_at: DateTime<Utc> = match entry.metadata().and_then(|facts| facts.modified()) {
            Ok(left_at) => left_at.into(),
            Err(cause) if cause.kind() == std::io::ErrorKind::NotFound => continue,
            Err(cause) => return Err(failed(cause)),
        };
        if left_at + Days::new(1) < now {
            match std::fs::remove_file(entry.path()) {
                Err(cause) if cause.kind() != std::io::ErrorKind::NotFound => return Err(failed(cause)),
                _ => {}
            }
        }
    }
    Ok(())
}

/// Whether a file is a copy that another process made or restored, or one that SQLite keeps beside it:
/// `backup-4711.partial-journal`.
fn is_partial(name: &str) -> bool {
    let number = name.strip_prefix("backup-").or_else(|| name.strip_prefix("restore-"));
    number.and_then(|rest| rest.split_once('.')).is_some_and(|(number, ending)| {
        let beside = ["partial", "partial-journal", "partial-wal", "partial-shm"];
        let process: Option<u32> = number.parse().ok();
        process.is_some_and(|process| process != std::process::id()) && beside.contains(&ending)
    })
}

fn is_of(path: &Path, book: &Path) -> bool {
    let name = path.file_stem().unwrap_or_default().to_string_lossy();
    name.rsplitn(4, '-').nth(3) == Some(&stem(book))
}

fn stem(book: &Path) -> String {
    book.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}
