//! The lines of a list, read by id.

use std::collections::{BTreeMap, HashMap};

use chrono::NaiveDateTime;
use rusqlite::types::FromSql;
use rusqlite::{Connection, OptionalExtension, Row};

use super::{CustomerRow, PlannedStep};
use crate::customers::{CustomerKind, CustomerStatus};
use crate::dates::Calendar;
use crate::error::Result;
use crate::reminders::ReminderKind;
use crate::stay_in_touch::Touch;

const ROW: &str = include_str!("row.sql");

/// Tags, groups and the values of the owner's fields: a key, empty but for fields, and a text. They are read for a whole
/// window at once, since few customers have any.
const TAGS: &str = "SELECT l.customer_id, '', t.name FROM json_each(?1) AS id
    JOIN customer_tags AS l ON l.customer_id = id.value JOIN tags AS t ON t.id = l.tag_id ORDER BY t.folded";
const GROUPS: &str = "SELECT l.customer_id, '', g.name FROM json_each(?1) AS id
    JOIN customer_groups AS l ON l.customer_id = id.value JOIN groups AS g ON g.id = l.group_id ORDER BY g.folded";
const CUSTOM: &str = "SELECT v.customer_id, f.key, v.value FROM json_each(?1) AS id
    JOIN custom_values AS v ON v.customer_id = id.value JOIN custom_fields AS f ON f.id = v.field_id";

/// The lines of these customers, in this order; whoever is gone meanwhile is left out.
pub(super) fn read(
    connection: &Connection,
    ids: &[i64],
    now: NaiveDateTime,
    today: i64,
) -> Result<Vec<CustomerRow>> {
    let mut statement = connection.prepare_cached(ROW)?;
    let mut lines = Vec::with_capacity(ids.len());
    for id in ids {
        lines.extend(statement.query_row([id], |row| line(row, now, today)).optional()?);
    }
    let places: HashMap<i64, usize> = (0..).zip(&lines).map(|(place, line)| (line.id.0, place)).collect();
    let window = serde_json::to_string(ids)?;
    let mut each = |sql: &str, add: fn(&mut CustomerRow, String, String)| -> Result<()> {
        let mut statement = connection.prepare_cached(sql)?;
        let mut rows = statement.query([&window])?;
        while let Some(row) = rows.next()? {
            if let Some(place) = places.get(&row.get(0)?) {
                add(&mut lines[*place], row.get(1)?, row.get(2)?);
            }
        }
        Ok(())
    };
    each(TAGS, |line, _, tag| line.tags.push(tag))?;
    each(GROUPS, |line, _, group| line.groups.push(group))?;
    each(CUSTOM, |line, key, value| drop(line.custom.insert(key, value.replace('\n', " "))))?;
    Ok(lines)
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
    let mut columns = Columns { row, next: 0 };
    // As in the statement.
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
