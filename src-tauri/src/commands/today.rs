//! Today: everything that waits, on one screen.
use daftar_engine::today::Today;
use tauri::State;

use super::{Answer, answer};
use crate::desk::Desk;

/// What is due, overdue and coming, and whose birthday it is.
#[tauri::command(async)]
pub fn today(desk: State<'_, Desk>) -> Answer<Today> {
    answer(&desk, "today", |book| book.today())
}
