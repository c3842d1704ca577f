//! The SQL of a calendar's days.

use chrono::NaiveDate;
use rusqlite::{Connection, params};

use super::{CalendarCustomer, CalendarEntry};
use crate::error::Result;
use crate::ids::CustomerId;
use crate::reminders::store::date;
use crate::reminders::{ReminderKind, Repeat};

/// Leaves out what is about customers in the bin.
const LIVE: &str =
    "(o.customer_id IS NULL OR o.customer_id NOT IN (SELECT id FROM customers WHERE deleted_at IS NOT NULL))";

/// How many open reminders stand on each day from one on to before another.
pub(super) fn counts(
    connection: &Connection,
    from: NaiveDate,
    before: NaiveDate,
) -> Result<Vec<(NaiveDate, u32)>> {
    let sql = format!(
        "SELECT substr(o.due, 1, 10), count(*) FROM occurrences AS o
         WHERE o.state = 'open' AND o.due >= ?1 AND o.due < ?2 AND {LIVE} GROUP BY 1"
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let mut rows = statement.query(params![from.to_string(), before.to_string()])?;
    let mut counts = Vec::new();
    while let Some(row) = rows.next()? {
        counts.push((date(&row.get::<_, String>(0)?)?, row.get(1)?));
    }
    Ok(counts)
}

/// The first open reminders of a day.
pub(super) fn reminders(connection: &Connection, on: NaiveDate, most: u32) -> Result<Vec<CalendarEntry>> {
    let before = on.succ_opt().unwrap_or(NaiveDate::MAX).to_string();
    let sql = format!(
        "SELECT r.id, o.id, r.kind, r.title, c.id, c.name, o.due, r.repeat <> '', o.snoozed_until_at IS NOT NULL,
             o.moved_from_on
         FROM occurrences AS o JOIN reminders AS r ON r.id = o.reminder_id
         LEFT JOIN customers AS c ON c.id = o.customer_id
         WHERE o.state = 'open' AND o.due >= ?1 AND o.due < ?2 AND {LIVE} ORDER BY o.due, o.id LIMIT ?3"
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let mut rows = statement.query(params![on.to_string(), before, most])?;
    let mut entries = Vec::new();
    while let Some(row) = rows.next()? {
        let (kind, due): (String, String) = (row.get(2)?, row.get(6)?);
        let moved_from: Option<String> = row.get(9)?;
        entries.push(CalendarEntry::Reminder {
            id: row.get(0)?,
            occurrence_id: Some(row.get(1)?),
            reminder_kind: ReminderKind::of_name(&kind).unwrap_or_default(),
            title: row.get(3)?,
            customer: customer(row.get(4)?, row.get(5)?),
            time: due.get(11..).map(str::to_owned),
            repeats: row.get(7)?,
            snoozed: row.get(8)?,
            moved_from_on: moved_from.as_deref().map(date).transpose()?,
        });
    }
    Ok(entries)
}

fn customer(id: Option<CustomerId>, name: Option<String>) -> Option<CalendarCustomer> {
    Some(CalendarCustomer { id: id?, name: name? })
}

/// A reminder that comes again, with its open occurrence.
pub(super) struct Repeating {
    pub entry: CalendarEntry,
    pub kind: ReminderKind,
    pub repeat: Repeat,
    pub first_on: NaiveDate,
    pub time: Option<String>,
    pub by_rule: NaiveDate,
    pub due_on: NaiveDate,
}

/// The reminders that come again and whose open occurrence falls before a day, at most `most`.
pub(super) fn repeating(connection: &Connection, before: NaiveDate, most: u32) -> Result<Vec<Repeating>> {
    let sql = format!(
        "SELECT r.id, r.kind, r.title, c.id, c.name, r.due_time, r.repeat, r.first_on, o.due_on,
             coalesce(o.moved_from_on, o.due_on)
         FROM reminders AS r JOIN occurrences AS o ON o.reminder_id = r.id AND o.state = 'open'
         LEFT JOIN customers AS c ON c.id = r.customer_id
         WHERE r.repeat <> '' AND o.due_on < ?1 AND {LIVE} ORDER BY r.id LIMIT ?2"
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let mut rows = statement.query(params![before.to_string(), most])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let (kind, rule): (String, String) = (row.get(1)?, row.get(6)?);
        let day = |column: usize| date(&row.get::<_, String>(column)?);
        let kind = ReminderKind::of_name(&kind).unwrap_or_default();
        let time: Option<String> = row.get(5)?;
        found.push(Repeating {
            entry: CalendarEntry::Reminder {
                id: row.get(0)?,
                occurrence_id: None,
                reminder_kind: kind,
                title: row.get(2)?,
                customer: customer(row.get(3)?, row.get(4)?),
                time: time.clone(),
                repeats: true,
                snoozed: false,
                moved_from_on: None,
            },
            kind,
            repeat: Repeat::from_rrule(&rule)?,
            first_on: day(7)?,
            time,
            due_on: day(8)?,
            by_rule: day(9)?,
        });
    }
    Ok(found)
}

/// The visits that were logged from one instant up to before another: when, and what.
pub(super) fn visits(
    connection: &Connection,
    from: i64,
    before: i64,
    most: u32,
) -> Result<Vec<(i64, CalendarEntry)>> {
    let mut statement = connection.prepare_cached(
        "SELECT i.at, i.id, c.id, c.name, i.text FROM interactions AS i JOIN customers AS c ON c.id = i.customer_id
         WHERE i.kind = 'visit' AND i.at >= ?1 AND i.at < ?2 AND c.deleted_at IS NULL ORDER BY i.at, i.id LIMIT ?3",
    )?;
    let mut rows = statement.query(params![from, before, most])?;
    let mut visits = Vec::new();
    while let Some(row) = rows.next()? {
        let entry = CalendarEntry::Visit {
            interaction_id: row.get(1)?,
            customer: CalendarCustomer { id: row.get(2)?, name: row.get(3)? },
            time: String::new(),
            text: row.get(4)?,
        };
        visits.push((row.get(0)?, entry));
    }
    Ok(visits)
}

/// The name of a customer.
pub(super) fn name(connection: &Connection, id: CustomerId) -> Result<String> {
    Ok(connection
        .prepare_cached("SELECT name FROM customers WHERE id = ?1")?
        .query_row([id], |row| row.get(0))?)
}
