//! The lines of a list, read by id.

use std::collections::BTreeMap;

use chrono::NaiveDateTime;
use rusqlite::{Connection, OptionalExtension, Row};

use super::{CustomerRow, PlannedStep};
use crate::customers::{CustomerKind, CustomerStatus};
use crate::dates::Calendar;
use crate::error::Result;
use crate::reminders::ReminderKind;

const ROW: &str = include_str!("row.sql");

/// The lines of these customers, in this order; whoever is gone meanwhile is left out.
pub(super) fn read(connection: &Connection, ids: &[i64], now: NaiveDateTime) -> Result<Vec<CustomerRow>> {
    let mut statement = connection.prepare_cached(ROW)?;
    let mut lines = Vec::with_capacity(ids.len());
    for id in ids {
        lines.extend(statement.query_row([id], |row| line(row, now)).optional()?);
    }
    Ok(lines)
}

fn line(row: &Row<'_>, now: NaiveDateTime) -> rusqlite::Result<CustomerRow> {
    let text = |name: &str| row.get::<_, Option<String>>(name).map(Option::unwrap_or_default);
    let names = |name: &str| -> rusqlite::Result<Vec<String>> {
        let names: Option<String> = row.get(name)?;
        Ok(names.map(|names| names.split('\n').map(str::to_owned).collect()).unwrap_or_default())
    };
    let custom = names("custom")?;
    Ok(CustomerRow {
        id: row.get("id")?,
        kind: CustomerKind::of_name(&text("kind")?).unwrap_or_default(),
        name: text("name")?,
        company: text("company")?,
        role: text("role")?,
        phone: text("phone")?,
        phone_e164: row.get("phone_e164")?,
        phones_count: row.get("phones_count")?,
        email: text("email")?,
        city: text("city")?,
        status: CustomerStatus::of_name(&text("status")?).unwrap_or_default(),
        tags: names("tags")?,
        groups: names("groups")?,
        birthday: row.get("birthday")?,
        birthday_calendar: if text("birthday_calendar")? == "jalali" {
            Calendar::Jalali
        } else {
            Calendar::Gregorian
        },
        source: text("source")?,
        note: text("note")?,
        custom: custom
            .iter()
            .filter_map(|pair| pair.split_once('='))
            .map(|(key, value)| (key.to_owned(), value.to_owned()))
            .collect::<BTreeMap<_, _>>(),
        last_contact_at: row.get("last_contact_at")?,
        next_step: next_step(row, now)?,
        created_at: row.get("created_at")?,
        deleted_at: row.get("deleted_at")?,
    })
}

fn next_step(row: &Row<'_>, now: NaiveDateTime) -> rusqlite::Result<Option<PlannedStep>> {
    let Some(occurrence_id) = row.get("next_occurrence")? else { return Ok(None) };
    // A day without a time is over when the day is.
    let due: String = row.get("next_due")?;
    let passed =
        if due.len() > 10 { now.format("%Y-%m-%dT%H:%M").to_string() } else { now.date().to_string() };
    Ok(Some(PlannedStep {
        occurrence_id,
        reminder_id: row.get("next_reminder")?,
        kind: ReminderKind::of_name(&row.get::<_, String>("next_kind")?).unwrap_or_default(),
        title: row.get("next_title")?,
        due_on: row.get("next_on")?,
        due_time: row.get("next_time")?,
        overdue: due < passed,
    }))
}
