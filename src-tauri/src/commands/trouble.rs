//! What can be done when the book cannot be opened.
use std::path::{Path, PathBuf};

use daftar_engine::{Error, Failure};
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
}

/// Why the book is closed; `null` when it is open.
#[tauri::command(async)]
pub fn book_trouble(desk: State<'_, Desk>) -> Option<Trouble> {
    let failure = desk.trouble()?;
    Some(Trouble { failure, book: desk.path() })
}

/// Tries the same book once more.
#[tauri::command]
pub async fn open_book_again(app: AppHandle) -> Answer<()> {
    aside(app, "open_book_again", |app, desk| open(app, desk, &desk.path())).await
}

/// Opens another book instead.
#[tauri::command]
pub async fn open_book(app: AppHandle, path: PathBuf) -> Answer<()> {
    aside(app, "open_book", move |app, desk| open(app, desk, &path)).await
}

fn open(app: &AppHandle, desk: &Desk, path: &Path) -> Result<(), Error> {
    let book = desk.open(path)?;
    session::take_up(app, book);
    session::leave_trouble(app);
    Ok(())
}
