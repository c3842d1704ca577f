//! History: what was done, taking it back and doing it again.
use daftar_engine::history::{HistoryEntry, Undone};
use daftar_engine::ids::ActionId;
use tauri::State;

use super::{Answer, answer};
use crate::desk::Desk;

/// What was done, newest first, from before an action on.
#[tauri::command(async)]
pub fn history(desk: State<'_, Desk>, before: Option<ActionId>, limit: usize) -> Answer<Vec<HistoryEntry>> {
    answer(&desk, "history", |book| book.history(before, limit))
}

/// Takes one action back.
#[tauri::command(async, rename_all = "snake_case")]
pub fn undo(desk: State<'_, Desk>, action_id: ActionId) -> Answer<Undone> {
    answer(&desk, "undo", |book| book.undo(action_id))
}

/// Takes the last action back.
#[tauri::command(async)]
pub fn undo_last(desk: State<'_, Desk>) -> Answer<Undone> {
    answer(&desk, "undo_last", |book| book.undo_last())
}

/// Does again what was last taken back.
#[tauri::command(async)]
pub fn redo_last(desk: State<'_, Desk>) -> Answer<Undone> {
    answer(&desk, "redo_last", |book| book.redo_last())
}
