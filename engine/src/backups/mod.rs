//! Backups: copies of the whole book, made, checked and thinned out by Daftar itself.

mod keep;
mod names;
mod outside;
mod restore;
mod store;
mod types;

use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};

pub use restore::restore_unopened;
pub use types::{
    Backup, BackupMade, BackupReason, BackupState, CheckProblem, CheckProblemKind, CheckReport, OutsideCopy,
    Restored,
};

use crate::book::Book;
use crate::db;
use crate::error::{Error, Result};
use crate::progress::{Watch, unwatched};

/// The folder beside the book that holds its backups.
#[must_use]
pub fn folder_of(book: &Path) -> PathBuf {
    book.with_extension("backups")
}

/// The backups of a book, open or not, newest first.
///
/// # Errors
/// `file_unreachable` where the folder cannot be read.
pub fn list(book: &Path) -> Result<Vec<Backup>> {
    names::list(&folder_of(book), book)
}

impl Book {
    /// Copies the book into its folder of backups, and outside where the settings name a folder. The copy is opened,
    /// checked and counted; one that is not sound is not kept. Others may use the book meanwhile.
    ///
    /// # Errors
    /// `backup_unsound`, `disk_full`, `file_unreachable`, `stopped`.
    pub fn back_up(&self, watch: &mut Watch<'_>) -> Result<BackupMade> {
        self.back_up_for(BackupReason::Asked, watch)
    }

    /// Makes the backup of the day unless there is one, or brings the newest to a folder outside that was not there
    /// before. `None` where there was nothing to do. Cheap to ask every hour.
    ///
    /// # Errors
    /// As [`Book::back_up`].
    pub fn back_up_if_due(&self) -> Result<Option<BackupMade>> {
        let zone = self.clock().zone();
        let day =
            |at: i64| DateTime::from_timestamp_millis(at).map(|at| at.with_timezone(&zone).date_naive());
        let regular = list(self.path())?.into_iter().find(|backup| !backup.reason.is_before_risk());
        match regular {
            Some(backup) if day(backup.made_at) == day(self.now()) => {
                let folder = self.settings()?.backup_folder;
                if folder.is_empty() || !outside::lacks(&backup, &folder) {
                    return Ok(None);
                }
                let outside = outside::copy(&backup, self.path(), &folder, zone);
                Ok(Some(BackupMade { backup, outside }))
            }
            None if self.read(store::last_action)? == 0 => Ok(None),
            _ => self.back_up_for(BackupReason::Daily, &mut unwatched).map(Some),
        }
    }

    /// Copies the book into a folder of the user's choice and leaves whatever else is there.
    ///
    /// # Errors
    /// As [`Book::back_up`].
    pub fn back_up_to(&self, folder: &Path, watch: &mut Watch<'_>) -> Result<Backup> {
        make(self.path(), folder, BackupReason::Asked, self.clock().now(), watch)
    }

    /// Copies the book before an act that cannot be undone.
    ///
    /// # Errors
    /// As [`Book::back_up`]; the act should then not begin.
    pub fn back_up_before(&self, risk: BackupReason) -> Result<Backup> {
        self.back_up_for(risk, &mut unwatched).map(|made| made.backup)
    }

    /// The backups of this book, newest first.
    ///
    /// # Errors
    /// `file_unreachable` where the folder cannot be read.
    pub fn list_backups(&self) -> Result<Vec<Backup>> {
        list(self.path())
    }

    /// How safe the book is: what backups there are, here and outside.
    ///
    /// # Errors
    /// `file_unreachable` where the folder cannot be read.
    pub fn backup_state(&self) -> Result<BackupState> {
        let outside_folder = self.settings()?.backup_folder;
        let outside_reachable = !outside_folder.is_empty() && Path::new(&outside_folder).is_dir();
        let outside =
            if outside_reachable { names::list(Path::new(&outside_folder), self.path())? } else { vec![] };
        Ok(BackupState {
            newest: self.list_backups()?.into_iter().next(),
            outside_folder,
            outside_reachable,
            newest_outside: outside.into_iter().next(),
        })
    }

    /// Goes through the whole book: the file, what points at what, and whether search knows everybody.
    ///
    /// # Errors
    /// When the file cannot be read at all.
    pub fn check(&self) -> Result<CheckReport> {
        self.read(|connection| {
            let problems = store::problems(connection)?;
            let contents = store::contents(connection)?;
            Ok(CheckReport {
                sound: problems.is_empty(),
                problems,
                customers: contents.customers,
                rows: contents.rows,
            })
        })
    }

    fn back_up_for(&self, reason: BackupReason, watch: &mut Watch<'_>) -> Result<BackupMade> {
        let zone = self.clock().zone();
        let backup = make(self.path(), &folder_of(self.path()), reason, self.clock().now(), watch)?;
        keep::prune(&self.list_backups()?, zone, &backup.path)?;
        let folder = self.settings()?.backup_folder;
        let outside = outside::copy(&backup, self.path(), &folder, zone);
        Ok(BackupMade { backup, outside })
    }
}

/// Copies an older book before its schema is changed.
///
/// # Errors
/// As [`Book::back_up`]; the migration then does not start.
pub(crate) fn before_migration(book: &Path, now: DateTime<Utc>) -> Result<()> {
    let folder = folder_of(book);
    let mut earlier = names::list(&folder, book)?.into_iter();
    let last = earlier.find(|backup| backup.reason == BackupReason::BeforeUpdate);
    // An attempt that failed before leaves its copy: another one would only fill the disk.
    if last.is_some_and(|backup| store::is_copy(&backup.path, book)) {
        return Ok(());
    }
    make(book, &folder, BackupReason::BeforeUpdate, now, &mut unwatched)?;
    Ok(())
}

/// Copies the book at `book` into `folder` and checks the copy, which has its name only once it is whole.
fn make(
    book: &Path,
    folder: &Path,
    reason: BackupReason,
    now: DateTime<Utc>,
    watch: &mut Watch<'_>,
) -> Result<Backup> {
    std::fs::create_dir_all(folder).map_err(|cause| Error::file(folder, &cause))?;
    names::remove_abandoned(folder, now)?;
    let partial = folder.join(format!("backup-{}.partial", std::process::id()));
    remove_partial(&partial)?;
    let source = db::open_reader(book)?;
    let outcome = store::copy(&source, &partial, watch).and_then(|contents| {
        let path = names::free_path(folder, book, reason, now, Some(contents.customers));
        std::fs::rename(&partial, &path)
            .and_then(|()| outside::sync_folder(folder))
            .map_err(|cause| Error::file(&path, &cause))?;
        names::read(&path).ok_or_else(|| Error::failed(crate::Code::Unexpected, path.display()))
    });
    if outcome.is_err() {
        remove_partial(&partial)?;
    }
    outcome
}

fn remove_partial(partial: &Path) -> Result<()> {
    for path in [partial.to_owned(), partial.with_extension("partial-journal")] {
        match std::fs::remove_file(&path) {
            Err(cause) if cause.kind() != std::io::ErrorKind::NotFound => {
                return Err(Error::file(&path, &cause));
            }
            _ => {}
        }
    }
    Ok(())
}
