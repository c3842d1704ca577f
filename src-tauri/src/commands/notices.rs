//! Notices: what rules tell, and that it was read.
use daftar_engine::ids::NoticeId;
use daftar_engine::notices::Notice;
use tauri::State;

use super::{Answer, answer};
use crate::desk::Desk;

/// The newest notices older than `before`.
#[tauri::command(async)]
pub fn list_notices(desk: State<'_, Desk>, before: Option<NoticeId>, limit: u32) -> Answer<Vec<Notice>> {
    answer(&desk, "list_notices", |book| book.notices(before, limit))
}

/// How many are not read.
#[tauri::command(async)]
pub fn count_notices(desk: State<'_, Desk>) -> Answer<u32> {
    answer(&desk, "count_notices", |book| book.count_notices())
}

/// Notes that these were read, or all of them.
#[tauri::command(async)]
pub fn read_notices(desk: State<'_, Desk>, ids: Option<Vec<NoticeId>>) -> Answer<()> {
    answer(&desk, "read_notices", |book| book.read_notices(ids.as_deref()))
}
