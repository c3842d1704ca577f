//! The timeline: everything that happened with one customer.
use daftar_engine::ids::CustomerId;
use daftar_engine::timeline::{TimelineCursor, TimelinePage};
use tauri::State;

use super::{Answer, answer};
use crate::desk::Desk;

/// A part of it, newest first, from where `after` ended.
#[tauri::command(async)]
pub fn customer_timeline(
    desk: State<'_, Desk>,
    id: CustomerId,
    after: Option<TimelineCursor>,
    limit: usize,
) -> Answer<TimelinePage> {
    answer(&desk, "customer_timeline", |book| book.timeline(id, after, limit))
}
