//! Reminders and birthdays: what waits, who sees to it, doing it, and putting it off.
use chrono::NaiveDate;
use daftar_engine::assignees::Assignee;
use daftar_engine::customers::list::Selection;
use daftar_engine::ids::{CustomFieldId, CustomerId, OccurrenceId, ReminderId};
use daftar_engine::reminders::{Birthday, Completed, Reminder, ReminderDraft, ReminderQuery, Snooze};
use tauri::State;

use super::{Answer, answer};
use crate::desk::Desk;

/// The reminders that a query finds.
#[tauri::command(async)]
pub fn list_reminders(desk: State<'_, Desk>, query: ReminderQuery) -> Answer<Vec<Reminder>> {
    answer(&desk, "list_reminders", |book| book.reminders(&query))
}

/// Whoever saw to a reminder or a case.
#[tauri::command(async)]
pub fn list_assignees(desk: State<'_, Desk>) -> Answer<Vec<Assignee>> {
    answer(&desk, "list_assignees", |book| book.assignees())
}

/// Every occurrence of a reminder so far.
#[tauri::command(async)]
pub fn reminder_occurrences(desk: State<'_, Desk>, id: ReminderId) -> Answer<Vec<Reminder>> {
    answer(&desk, "reminder_occurrences", |book| book.reminder_occurrences(id))
}

/// Makes a reminder.
#[tauri::command(async)]
pub fn add_reminder(desk: State<'_, Desk>, draft: ReminderDraft) -> Answer<Reminder> {
    answer(&desk, "add_reminder", |book| book.add_reminder(draft))
}

/// Makes a reminder for each of many customers; says how many.
#[tauri::command(async)]
pub fn remind_about_customers(
    desk: State<'_, Desk>,
    selection: Selection,
    reminder: ReminderDraft,
) -> Answer<usize> {
    answer(&desk, "remind_about_customers", |book| {
        book.remind_about_customers(reminder, &book.selected_customers(&selection)?)
    })
}

/// Changes a reminder and what is still open of it.
#[tauri::command(async)]
pub fn edit_reminder(desk: State<'_, Desk>, id: ReminderId, draft: ReminderDraft) -> Answer<Reminder> {
    answer(&desk, "edit_reminder", |book| book.edit_reminder(id, draft))
}

/// Notes that an occurrence is done.
#[tauri::command(async)]
pub fn complete_reminder(desk: State<'_, Desk>, id: OccurrenceId) -> Answer<Completed> {
    answer(&desk, "complete_reminder", |book| book.complete_reminder(id))
}

/// Leaves an occurrence out.
#[tauri::command(async)]
pub fn skip_reminder(desk: State<'_, Desk>, id: OccurrenceId) -> Answer<Completed> {
    answer(&desk, "skip_reminder", |book| book.skip_reminder(id))
}

/// Makes a done or skipped occurrence open again.
#[tauri::command(async)]
pub fn reopen_reminder(desk: State<'_, Desk>, id: OccurrenceId) -> Answer<Reminder> {
    answer(&desk, "reopen_reminder", |book| book.reopen_reminder(id))
}

/// Puts an occurrence off.
#[tauri::command(async)]
pub fn snooze_reminder(desk: State<'_, Desk>, id: OccurrenceId, snooze: Snooze) -> Answer<Reminder> {
    answer(&desk, "snooze_reminder", |book| book.snooze_reminder(id, snooze))
}

/// Deletes a reminder with its occurrences.
#[tauri::command(async)]
pub fn delete_reminder(desk: State<'_, Desk>, id: ReminderId) -> Answer<()> {
    answer(&desk, "delete_reminder", |book| book.delete_reminder(id))
}

/// The birthdays from one day to another.
#[tauri::command(async, rename_all = "snake_case")]
pub fn list_birthdays(desk: State<'_, Desk>, from_on: NaiveDate, to_on: NaiveDate) -> Answer<Vec<Birthday>> {
    answer(&desk, "list_birthdays", |book| book.birthdays(from_on, to_on))
}

/// Notes that a birthday was wished.
#[tauri::command(async, rename_all = "snake_case")]
pub fn complete_birthday(desk: State<'_, Desk>, customer_id: CustomerId, falls_on: NaiveDate) -> Answer<()> {
    answer(&desk, "complete_birthday", |book| book.complete_birthday(customer_id, falls_on))
}

/// Makes a birthday open again.
#[tauri::command(async, rename_all = "snake_case")]
pub fn reopen_birthday(desk: State<'_, Desk>, customer_id: CustomerId, falls_on: NaiveDate) -> Answer<()> {
    answer(&desk, "reopen_birthday", |book| book.reopen_birthday(customer_id, falls_on))
}

/// Puts a birthday off.
#[tauri::command(async, rename_all = "snake_case")]
pub fn snooze_birthday(
    desk: State<'_, Desk>,
    customer_id: CustomerId,
    falls_on: NaiveDate,
    snooze: Snooze,
) -> Answer<()> {
    answer(&desk, "snooze_birthday", |book| book.snooze_birthday(customer_id, falls_on, snooze))
}

/// Notes that an anniversary was thought of.
#[tauri::command(async, rename_all = "snake_case")]
pub fn complete_anniversary(
    desk: State<'_, Desk>,
    customer_id: CustomerId,
    field_id: CustomFieldId,
    falls_on: NaiveDate,
) -> Answer<()> {
    answer(&desk, "complete_anniversary", |book| book.complete_anniversary(customer_id, field_id, falls_on))
}

/// Makes an anniversary open again.
#[tauri::command(async, rename_all = "snake_case")]
pub fn reopen_anniversary(
    desk: State<'_, Desk>,
    customer_id: CustomerId,
    field_id: CustomFieldId,
    falls_on: NaiveDate,
) -> Answer<()> {
    answer(&desk, "reopen_anniversary", |book| book.reopen_anniversary(customer_id, field_id, falls_on))
}

/// Puts an anniversary off.
#[tauri::command(async, rename_all = "snake_case")]
pub fn snooze_anniversary(
    desk: State<'_, Desk>,
    customer_id: CustomerId,
    field_id: CustomFieldId,
    falls_on: NaiveDate,
    snooze: Snooze,
) -> Answer<()> {
    answer(&desk, "snooze_anniversary", |book| {
        book.snooze_anniversary(customer_id, field_id, falls_on, snooze)
    })
}
