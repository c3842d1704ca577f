//! Closed days, and the owner's own.
use chrono::NaiveDate;
use daftar_engine::holidays::{ClosedDays, Holiday, HolidayDraft};
use daftar_engine::ids::HolidayId;
use tauri::State;

use super::{Answer, answer};
use crate::desk::Desk;

/// The closed days from one day to another, with why.
#[tauri::command(async, rename_all = "snake_case")]
pub fn closed_days(desk: State<'_, Desk>, from_on: NaiveDate, to_on: NaiveDate) -> Answer<ClosedDays> {
    answer(&desk, "closed_days", |book| book.closed_days(from_on, to_on))
}

/// The owner's own days.
#[tauri::command(async)]
pub fn list_holidays(desk: State<'_, Desk>) -> Answer<Vec<Holiday>> {
    answer(&desk, "list_holidays", |book| book.holidays())
}

/// Enters own days.
#[tauri::command(async)]
pub fn add_holiday(desk: State<'_, Desk>, draft: HolidayDraft) -> Answer<Holiday> {
    answer(&desk, "add_holiday", |book| book.add_holiday(&draft))
}

/// Changes own days.
#[tauri::command(async)]
pub fn edit_holiday(desk: State<'_, Desk>, id: HolidayId, draft: HolidayDraft) -> Answer<Holiday> {
    answer(&desk, "edit_holiday", |book| book.edit_holiday(id, &draft))
}

/// Deletes own days.
#[tauri::command(async)]
pub fn delete_holiday(desk: State<'_, Desk>, id: HolidayId) -> Answer<()> {
    answer(&desk, "delete_holiday", |book| book.delete_holiday(id))
}
