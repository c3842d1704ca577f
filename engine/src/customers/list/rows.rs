//! The lines of a list, read by id.

use std::collections::BTreeMap;

use chrono::NaiveDateTime;
use rusqlite::types::FromSql;
use rusqlite::{Connection, Row};

use super::{CustomerRow, PlannedStep};
use crate::customers::{CustomerKind, CustomerStatus};
use crate::dates::Calendar;
use crate::error::Result;
use crate::reminders::ReminderKind;
use crate::stay_in_touch::Touch;

const LINES: &str = include_str!("row.sql");

/// Tags, groups and the values of the owner's fields: a customer's place in the window, a key, empty but for fields, and a text.
const TAGS: &str = "SELECT w.key, '', t.name FROM json_each(?1) AS w
    JOIN customer_tags AS l ON l.customer_id = w.value JOIN tags AS t ON t.id = l.tag_id ORDER BY t.folded";
const GROUPS: &str = "SELECT w.key, '', g.name FROM json_each(?1) AS w
    JOIN customer_groups AS l ON l.customer_id = w.value JOIN groups AS g ON g.id = l.group_id ORDER BY g.folded";
const CUSTOM: &str = "SELECT w.key, f.key, v.value FROM json_each(?1) AS w
    JOIN custom_values AS v ON v.customer_id = w.value JOIN custom_fields AS f ON f.id = v.field_id";

/// The lines of these customers, in this order; whoever is gone meanwhile is left out. A statement reads the whole window at once.
pub(super) fn read(
    connection: &Connection,
    ids: &[i64],
    now: NaiveDateTime,
    today: i64,
) -> Result<Vec<CustomerRow>> {
    let window = serde_json::to_string(ids)?;
    let mut lines: Vec<Option<CustomerRow>> = Vec::new();
    lines.resize_with(ids.len(), || None);
    let mut statement = connection.prepare_cached(LINES)?;
    let mut rows = statement.query([&window])?;
    while let Some(row) = rows.next()? {
        if let Some(place) = lines.get_mut(row.get::<_, usize>(0)?) {
            *place = Some(line(row, now, today)?);
        }
    }
    let mut each = |sql: &str, add: fn(&mut CustomerRow, String, String)| -> Result<()> {
        let mut statement = connection.prepare_cached(sql)?;
        let mut rows = statement.query([&window])?;
        while let Some(row) = rows.next()? {
            if let Some(Some(line)) = lines.get_mut(row.get::<_, usize>(0)?) {
                add(line, row.get(1)?, row.get(2)?);
            }
        }
        Ok(())
    };
    each(TAGS, |line, _, tag| line.tags.push(tag))?;
    each(GROUPS, |line, _, group| line.groups.push(group))?;
    each(CUSTOM, |line, key, value| drop(line.custom.insert(key, value.replace('\n', " "))))?;
    Ok(lines.into_iter().flatten().collect())
}

/// The columns of a row, one after the other.
struct Columns<'r, 's> {
    row: &'r Row<'s>,
    next: usize,
}

impl Columns<'_, '_> {
    fn take<T: FromSql>(&mut self) -> rusqlite::Result<T> {
        self.next += 1;
        self.row.get(self.next - 1)
    }

    fn text(&mut self) -> rusqlite::Result<String> {
        Ok(self.take::<Option<String>>()?.unwrap_or_default())
    }
}

fn line(row: &Row<'_>, now: NaiveDateTime, today: i64) -> rusqlite::Result<CustomerRow> {
    // As in the statement, behind the place.
    let mut columns = Columns { row, next: 1 };
    Ok(CustomerRow {
        id: columns.take()?,
        kind: CustomerKind::of_name(&columns.text()?).unwrap_or_default(),
        name: columns.text()?,
        company: columns.text()?,
        role: columns.text()?,
        status: CustomerStatus::of_name(&columns.text()?).unwrap_or_default(),
        birthday: columns.take()?,
        birthday_calendar: if columns.text()? == "jalali" { Calendar::Jalali } else { Calendar::Gregorian },
        source: columns.text()?,
        note: columns.text()?,
        created_at: columns.take()?,
        deleted_at: columns.take()?,
        phone: columns.text()?,
        phone_e164: columns.take()?,
        phones_count: columns.take()?,
        email: columns.text()?,
        city: columns.text()?,
        last_contact_at: columns.take()?,
        stay_in_touch_days: columns.take()?,
        touch: touch(&mut columns, today)?,
        next_step: next_step(&mut columns, now)?,
        tags: Vec::new(),
        groups: Vec::new(),
        custom: BTreeMap::new(),
    })
}

fn touch(columns: &mut Columns<'_, '_>, today: i64) -> rusqlite::Result<Option<Touch>> {
    let (since_at, due_at): (Option<i64>, Option<i64>) = (columns.take()?, columns.take()?);
    let contacted: Option<i64> = columns.take()?;
    Ok(since_at.zip(due_at).map(|(since, due)| Touch::of(since, due, contacted.is_some(), today)))
}

fn next_step(columns: &mut Columns<'_, '_>, now: NaiveDateTime) -> rusqlite::Result<Option<PlannedStep>> {
    let Some(occurrence_id) = columns.take()? else { return Ok(None) };
    let mut step = PlannedStep {
        occurrence_id,
        reminder_id: columns.take()?,
        kind: ReminderKind::of_name(&columns.text()?).unwrap_or_default(),
        title: columns.take()?,
        due_on: columns.take()?,
        due_time: columns.take()?,
        overdue: false,
    };
    // A day without a time is over when the day is.
    let due = columns.text()?;
    let passed =
        if due.len() > 10 { now.format("%Y-%m-%dT%H:%M").to_string() } else { now.date().to_string() };
    step.overdue = due < passed;
    Ok(Some(step))
}
