//! Reviews that were left before their list was imported: kept in one small file beside the book, so that neither a closed
//! window nor a power cut costs the owner what they chose and corrected. What was corrected of a list that was imported is
//! kept as well, for that very file alone: in another the same value may be right.

use std::fs::File;
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::UNIX_EPOCH;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::types::ImportRequest;
use crate::book::Book;
use crate::error::{Error, Result};
use crate::whole_file::write_whole;

/// Reviews kept; beyond these the oldest goes, of lists that were imported first.
const KEPT: usize = 20;

/// Two changes at once would lose one of them.
static CHANGING: Mutex<()> = Mutex::new(());

/// How far a review came.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum ReviewStep {
    /// What the file is.
    #[default]
    Recognised,
    /// Which field each column fills.
    Columns,
    /// What cannot be taken.
    Problems,
    /// What will happen.
    Summary,
}

/// What became of the file of a review since it was left.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum FileState {
    /// It is as it was.
    Same,
    /// Its size or the time of its last change is another.
    Changed,
    /// It is not there, or cannot be read.
    Gone,
}

/// A review that was left before its list was imported.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct UnfinishedImport {
    /// What was chosen and corrected. Where the file was changed since, without what is about single rows: their numbers
    /// may be those of others now.
    pub request: ImportRequest,
    /// How far it came.
    pub step: ReviewStep,
    /// When it was left, milliseconds UTC.
    pub left_at: i64,
    /// The file.
    pub file: FileState,
    /// Whether the list was imported so.
    pub imported: bool,
}

/// A review as it is kept.
#[derive(Debug, Serialize, Deserialize)]
struct Kept {
    request: ImportRequest,
    step: ReviewStep,
    left_at: i64,
    /// The file's size and when it was changed last, milliseconds UTC; `None` where it could not be asked.
    identity: Option<(u64, u64)>,
    /// Whether the list was imported so.
    #[serde(default)]
    imported: bool,
}

impl Book {
    /// The reviews that were left, newest first.
    ///
    /// # Errors
    /// `file_unreachable` where they cannot be read.
    pub fn unfinished_imports(&self) -> Result<Vec<UnfinishedImport>> {
        Ok(read(&place(self.path()))?.into_iter().filter(|kept| !kept.imported).map(told).collect())
    }

    /// The review of a file, as it was left or as the file was imported; that of a file which was imported only while the
    /// file is the same.
    ///
    /// # Errors
    /// As [`Book::unfinished_imports`].
    pub fn import_review(&self, file: &Path) -> Result<Option<UnfinishedImport>> {
        let kept = read(&place(self.path()))?.into_iter().find(|kept| kept.request.path == file).map(told);
        Ok(kept.filter(|review| !review.imported || review.file == FileState::Same))
    }

    /// Keeps a review as it is now, in the place of what was kept of the same file. Nothing of the book changes, and no undo
    /// takes it back.
    ///
    /// # Errors
    /// `disk_full`, `file_unreachable`; what was kept before is still there then.
    pub fn keep_unfinished_import(&self, request: &ImportRequest, step: ReviewStep) -> Result<()> {
        let kept = Kept {
            request: request.clone(),
            step,
            left_at: self.now(),
            identity: identity(&request.path),
            imported: false,
        };
        change(self.path(), &request.path, |_| Some(kept))
    }

    /// Notes that the list of a review was imported: it is unfinished no more, and what was corrected of it waits for this
    /// very file to come again.
    ///
    /// # Errors
    /// As [`Book::keep_unfinished_import`].
    pub fn finish_import_review(&self, file: &Path) -> Result<()> {
        change(self.path(), file, |kept| {
            let kept = kept.filter(|kept| !kept.request.corrections.is_empty())?;
            Some(Kept { imported: true, step: ReviewStep::Recognised, ..kept })
        })
    }

    /// Forgets the review of a file; that there is none is no error.
    ///
    /// # Errors
    /// As [`Book::keep_unfinished_import`].
    pub fn discard_unfinished_import(&self, file: &Path) -> Result<()> {
        change(self.path(), file, |_| None)
    }
}

/// The file beside the book that keeps the reviews.
fn place(book: &Path) -> PathBuf {
    book.with_extension("reviews.json")
}

/// Puts the review of a file in another's place, by what was kept of it.
fn change(book: &Path, file: &Path, next: impl FnOnce(Option<Kept>) -> Option<Kept>) -> Result<()> {
    let _alone = CHANGING.lock().unwrap_or_else(PoisonError::into_inner);
    let place = place(book);
    let mut reviews = read(&place)?;
    let at = reviews.iter().position(|review| review.request.path == file);
    let next = next(at.map(|at| reviews.remove(at)));
    if at.is_none() && next.is_none() {
        return Ok(());
    }
    reviews.splice(0..0, next);
    while reviews.len() > KEPT {
        let oldest = reviews.iter().rposition(|review| review.imported).unwrap_or(reviews.len() - 1);
        reviews.remove(oldest);
    }
    let text = serde_json::to_vec(&reviews)?;
    write_whole(&place, |partial| {
        let written = File::create(partial).and_then(|mut file| {
            file.write_all(&text)?;
            file.sync_all()
        });
        written.map_err(|cause| Error::file(partial, &cause))
    })
}

/// A file that says nothing understandable, as a newer Daftar may write, keeps no reviews: nothing of the book is in it.
fn read(place: &Path) -> Result<Vec<Kept>> {
    match std::fs::read(place) {
        Ok(bytes) => Ok(serde_json::from_slice(&bytes).unwrap_or_default()),
        Err(cause) if cause.kind() == ErrorKind::NotFound => Ok(Vec::new()),
        Err(cause) => Err(Error::file(place, &cause)),
    }
}

fn told(Kept { mut request, step, left_at, identity: before, imported }: Kept) -> UnfinishedImport {
    let file = match identity(&request.path) {
        None => FileState::Gone,
        now if now == before => FileState::Same,
        Some(_) => FileState::Changed,
    };
    if file == FileState::Changed {
        request.leave_out.clear();
        request.corrections.retain(|correction| correction.row.is_none());
    }
    UnfinishedImport { request, step, left_at, file, imported }
}

fn identity(file: &Path) -> Option<(u64, u64)> {
    let facts = file.metadata().ok().filter(std::fs::Metadata::is_file)?;
    let changed = facts.modified().ok()?.duration_since(UNIX_EPOCH).ok()?;
    Some((facts.len(), u64::try_from(changed.as_millis()).ok()?))
}
