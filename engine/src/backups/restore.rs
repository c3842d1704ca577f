//! Putting a backup in the book's place, with the book of today kept.

use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use rusqlite::Connection;

use super::types::{Backup, BackupReason, Restored};
use super::{folder_of, make, names, store};
use crate::book::Book;
use crate::db;
use crate::error::{Code, Error, Result};
use crate::progress::Watch;

/// How often the book of today is copied anew because somebody wrote to it meanwhile.
const ATTEMPTS: usize = 5;

impl Book {
    /// Puts a backup in the place of the book, all of it or nothing; the book of today is kept as a backup first.
    /// Other processes may have the book open: they see the restored one from then on.
    ///
    /// # Errors
    /// `not_a_book`, `book_newer`, `backup_unsound` or `file_unreachable`, after which nothing has changed.
    pub fn restore_backup(&self, backup: &Path, watch: &mut Watch<'_>) -> Result<Restored> {
        let staging = Staging::of(backup, self.path(), watch)?;
        let name = backup.file_name().unwrap_or_default().to_string_lossy().into_owned();
        for _ in 0..ATTEMPTS {
            let live = db::open_reader(self.path())?;
            let last_action = store::last_action(&live)?;
            let kept = keep_today(self.path(), self.clock().now(), watch)?;
            let staged = staging.open()?;
            store::forget_after(&staged, staging.last_action)?;
            store::ready(&staged, &live, self.origin(), &name, self.now())?;
            drop(live);
            if store::replace(self.path(), &staged, last_action, watch)? {
                self.replaced()?;
                return Ok(Restored { kept, customers: staging.customers });
            }
            std::fs::remove_file(&kept.path).map_err(|cause| Error::file(&kept.path, &cause))?;
        }
        Err(Error::failed(Code::BookBusy, "others kept writing during the restore"))
    }
}

/// Puts a backup in the place of a book that cannot be opened; the file that was there is kept and its new place returned.
///
/// # Errors
/// As [`Book::restore_backup`].
pub fn restore_unopened(
    book: &Path,
    backup: &Path,
    now: DateTime<Utc>,
    watch: &mut Watch<'_>,
) -> Result<Restored> {
    let staging = Staging::of(backup, book, watch)?;
    let staged = staging.open()?;
    db::set_journal_mode(&staged, "DELETE")?;
    drop(staged);
    let kept = set_aside(book, now, Aside::Moved)?;
    std::fs::rename(&staging.path, book).map_err(|cause| Error::file(book, &cause))?;
    Ok(Restored { kept, customers: staging.customers })
}

/// The book of today as a checked backup, or, where it is damaged, its files as they are.
fn keep_today(book: &Path, now: DateTime<Utc>, watch: &mut Watch<'_>) -> Result<Backup> {
    match make(book, &folder_of(book), BackupReason::BeforeRestore, now, watch) {
        Err(error) if matches!(error.code(), Code::BackupUnsound | Code::BookDamaged) => {
            log::error!("the book is damaged and kept as it is: {error}");
            set_aside(book, now, Aside::Copied)
        }
        outcome => outcome,
    }
}

#[derive(Clone, Copy)]
enum Aside {
    Moved,
    Copied,
}

/// Keeps the files of a book that cannot be copied in a better way.
fn set_aside(book: &Path, now: DateTime<Utc>, how: Aside) -> Result<Backup> {
    let folder = folder_of(book);
    std::fs::create_dir_all(&folder).map_err(|cause| Error::file(&folder, &cause))?;
    let path = names::free_path(&folder, book, BackupReason::BeforeRestore, now, None);
    // The log of the last writes belongs to the file; the index of that log makes itself anew.
    for ending in ["", "-wal"] {
        let (from, to) = (beside(book, ending), beside(&path, ending));
        let outcome = match how {
            Aside::Moved => std::fs::rename(&from, &to),
            Aside::Copied => std::fs::copy(&from, &to).map(|_| ()),
        };
        match outcome {
            Err(cause) if cause.kind() != std::io::ErrorKind::NotFound => {
                return Err(Error::file(&from, &cause));
            }
            _ => {}
        }
    }
    if matches!(how, Aside::Moved) {
        remove_if_there(&beside(book, "-shm"))?;
    }
    let bytes = path.metadata().map_or(0, |facts| facts.len());
    Ok(names::read(&path).unwrap_or(Backup {
        path,
        reason: BackupReason::BeforeRestore,
        made_at: now.timestamp_millis(),
        bytes,
        customers: None,
    }))
}

/// The copy of a backup that is brought up to date before it takes the book's place; gone when dropped.
struct Staging {
    path: PathBuf,
    customers: u64,
    last_action: i64,
}

impl Staging {
    fn of(backup: &Path, book: &Path, watch: &mut Watch<'_>) -> Result<Self> {
        let source = store::open_to_read(backup).map_err(damaged)?;
        let folder = folder_of(book);
        std::fs::create_dir_all(&folder).map_err(|cause| Error::file(&folder, &cause))?;
        let path = folder.join(format!("restore-{}.partial", std::process::id()));
        remove_if_there(&path)?;
        let mut staging = Self { path, customers: 0, last_action: 0 };
        let contents = store::copy(&source, &staging.path, watch).map_err(damaged)?;
        (staging.customers, staging.last_action) = (contents.customers, contents.last_action);
        Ok(staging)
    }

    /// The copy in today's form.
    fn open(&self) -> Result<Connection> {
        db::open_writer(&self.path, &|_| Ok(()))
    }
}

impl Drop for Staging {
    fn drop(&mut self) {
        for ending in ["", "-wal", "-shm", "-journal"] {
            if let Err(error) = remove_if_there(&beside(&self.path, ending)) {
                log::warn!("a copy was left behind: {error}");
            }
        }
    }
}

/// Said of a backup, not of the book.
fn damaged(error: Error) -> Error {
    match error.code() {
        Code::BookDamaged => Error::failed(Code::BackupUnsound, error),
        _ => error,
    }
}

fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}

fn remove_if_there(path: &Path) -> Result<()> {
    match std::fs::remove_file(path) {
        Err(cause) if cause.kind() != std::io::ErrorKind::NotFound => Err(Error::file(path, &cause)),
        _ => Ok(()),
    }
}
