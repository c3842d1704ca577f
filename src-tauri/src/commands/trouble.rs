//! What can be done when the book cannot be opened.
use std::path::{Path, PathBuf};

use chrono::Utc;
use daftar_engine::backups::{self, Backup};
use daftar_engine::progress::unwatched;
use daftar_engine::{Code, Error, Failure};
use serde::Serialize;
use tauri::{AppHandle, State};
use ts_rs::TS;

use super::{Answer, aside};
use crate::desk::Desk;
use crate::session;

/// Why the book is closed, and what there is to go on with.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct Trouble {
    /// Why.
    #[serde(flatten)]
    pub failure: Failure,
    /// The book's file, which was left as it is.
    pub book: PathBuf,
    /// Its newest backup, where there is one.
    pub last_backup: Option<Backup>,
}

/// Why the book is closed; `null` when it is open.
#[tauri::command(async)]
pub fn book_trouble(desk: State<'_, Desk>) -> Option<Trouble> {
    let failure = desk.trouble()?;
    let book = desk.path();
    Some(Trouble { failure, last_backup: newest_backup(&book).ok(), book })
}

/// Tries the same book once more.
#[tauri::command]
pub async fn open_book_again(app: AppHandle) -> Answer<()> {
    aside(app, "open_book_again", |app, desk| open(app, desk, &desk.path())).await
}

/// Opens another book instead, now and from the next start on.
#[tauri::command]
pub async fn open_book(app: AppHandle, path: PathBuf) -> Answer<()> {
    aside(app, "open_book", move |app, desk| {
        open(app, desk, &path)?;
        desk.keep_to(&path);
        Ok(())
    })
    .await
}

/// Puts the newest backup in the place of the book, whose file is kept, and opens it.
#[tauri::command]
pub async fn open_last_backup(app: AppHandle) -> Answer<()> {
    aside(app, "open_last_backup", |app, desk| {
        let book = desk.path();
        let backup = newest_backup(&book)?;
        backups::restore_unopened(&book, &backup.path, Utc::now(), &mut unwatched)?;
        open(app, desk, &book)
    })
    .await
}

fn newest_backup(book: &Path) -> Result<Backup, Error> {
    let newest = backups::list(book)?.into_iter().next();
    newest.ok_or(Error::Gone(Code::RecordGone))
}

fn open(app: &AppHandle, desk: &Desk, path: &Path) -> Result<(), Error> {
    let book = desk.open(path)?;
    session::take_up(app, book);
    session::leave_trouble(app);
    Ok(())
}
