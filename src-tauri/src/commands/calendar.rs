//! The calendar: what stands on its days, moving it, and taking it along.
use std::path::PathBuf;

use chrono::NaiveDate;
use daftar_engine::calendar::{CalendarRange, MoveScope};
use daftar_engine::exports::Exported;
use daftar_engine::ids::OccurrenceId;
use daftar_engine::reminders::Reminder;
use tauri::State;

use super::{Answer, answer};
use crate::desk::Desk;

/// What stands on the days from one to another, with at most `most` entries a day.
#[tauri::command(async, rename_all = "snake_case")]
pub fn calendar(
    desk: State<'_, Desk>,
    from_on: NaiveDate,
    to_on: NaiveDate,
    most: u32,
) -> Answer<CalendarRange> {
    answer(&desk, "calendar", |book| book.calendar(from_on, to_on, most))
}

/// One occurrence of a reminder.
#[tauri::command(async)]
pub fn get_reminder(desk: State<'_, Desk>, id: OccurrenceId) -> Answer<Reminder> {
    answer(&desk, "get_reminder", |book| book.reminder(id))
}

/// Moves an occurrence to another day and time, alone or with its rule.
#[tauri::command(async)]
pub fn move_reminder(
    desk: State<'_, Desk>,
    id: OccurrenceId,
    on: NaiveDate,
    time: Option<String>,
    scope: MoveScope,
) -> Answer<Reminder> {
    answer(&desk, "move_reminder", |book| book.move_reminder(id, on, time.as_deref(), scope))
}

/// Writes what stands on some days to a calendar file.
#[tauri::command(async, rename_all = "snake_case")]
pub fn export_calendar(
    desk: State<'_, Desk>,
    path: PathBuf,
    from_on: NaiveDate,
    to_on: NaiveDate,
) -> Answer<Exported> {
    answer(&desk, "export_calendar", |book| book.export_calendar(&path, from_on, to_on))
}
