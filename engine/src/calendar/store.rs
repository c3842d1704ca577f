//! The SQL of a calendar's days.

use std::collections::HashMap;

use chrono::{NaiveDate, NaiveTime};
use rusqlite::{Connection, params};

use super::coming::Brought;
use super::{CalendarCustomer, CalendarEntry};
use crate::error::Result;
use crate::ids::{CustomerId, InteractionId, ReminderId};
use crate::reminders::store::date;
use crate::reminders::yearly::{self, Found};
use crate::reminders::{ReminderKind, time};

/// How many open reminders stand on each of some days that follow each other: all in the index, without those about customers in
/// the bin.
pub(super) fn counts(connection: &Connection, days: &[NaiveDate]) -> Result<Vec<u32>> {
    let (Some(first), Some(last)) = (days.first(), days.last()) else { return Ok(Vec::new()) };
    let before = |day: &NaiveDate| day.succ_opt().unwrap_or(NaiveDate::MAX).to_string();
    let mut binned = connection.prepare_cached(
        "SELECT substr(o.due, 1, 10), count(*) FROM customers AS c CROSS JOIN occurrences AS o ON o.customer_id = c.id
         WHERE c.deleted_at IS NOT NULL AND o.state = 'open' AND o.due >= ?1 AND o.due < ?2 GROUP BY 1",
    )?;
    let binned = binned
        .query_map([first.to_string(), before(last)], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<rusqlite::Result<HashMap<String, u32>>>()?;
    let mut all = connection
        .prepare_cached("SELECT count(*) FROM occurrences WHERE state = 'open' AND due >= ?1 AND due < ?2")?;
    let counts = days.iter().map(|day| {
        let on = day.to_string();
        let all: u32 = all.query_row([&on, &before(day)], |row| row.get(0))?;
        Ok(all - binned.get(&on).copied().unwrap_or_default())
    });
    counts.collect()
}

/// The first open reminders of a day.
pub(super) fn reminders(connection: &Connection, on: NaiveDate, most: u32) -> Result<Vec<CalendarEntry>> {
    let before = on.succ_opt().unwrap_or(NaiveDate::MAX).to_string();
    let sql = "SELECT r.id, o.id, r.kind, r.title, c.id, c.name, o.due, r.repeat <> '', o.snoozed_until_at IS NOT NULL,
             o.moved_from_on, r.assignee
         FROM occurrences AS o JOIN reminders AS r ON r.id = o.reminder_id
         LEFT JOIN customers AS c ON c.id = o.customer_id
         WHERE o.state = 'open' AND o.due >= ?1 AND o.due < ?2 AND c.deleted_at IS NULL
         ORDER BY o.due, o.id LIMIT ?3";
    let mut statement = connection.prepare_cached(sql)?;
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
            assignee: row.get(10)?,
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

/// A birthday or an anniversary as an entry.
pub(super) fn birthday(connection: &Connection, found: &Found) -> Result<CalendarEntry> {
    Ok(CalendarEntry::Birthday {
        customer: CalendarCustomer { id: found.customer_id, name: name(connection, found.customer_id)? },
        turns: yearly::turns(found),
        handled: found.handled_at.is_some(),
        anniversary: found.anniversary.clone(),
    })
}

/// A reminder that comes again, with its open occurrence.
pub(super) struct Repeating<'row> {
    pub id: ReminderId,
    pub kind: ReminderKind,
    pub rule: &'row str,
    pub first_on: NaiveDate,
    pub time: Option<NaiveTime>,
    pub by_rule: NaiveDate,
    pub due_on: NaiveDate,
}

/// Hands over every reminder that comes again and whose open occurrence falls on a day or before it.
pub(super) fn each_repeating(
    connection: &Connection,
    until: NaiveDate,
    mut take: impl FnMut(Repeating<'_>) -> Result<()>,
) -> Result<()> {
    let mut statement = connection.prepare_cached(
        "SELECT r.id, r.kind, r.due_time, r.repeat, r.first_on, o.due_on, coalesce(o.moved_from_on, o.due_on)
         FROM reminders AS r CROSS JOIN occurrences AS o ON o.reminder_id = r.id AND o.state = 'open'
         WHERE r.repeat <> '' AND o.due_on <= ?1
           AND (r.customer_id IS NULL OR r.customer_id NOT IN (SELECT id FROM customers WHERE deleted_at IS NOT NULL))",
    )?;
    let mut rows = statement.query([until.to_string()])?;
    while let Some(row) = rows.next()? {
        let text = |column: usize| row.get_ref(column)?.as_str_or_null().map_err(rusqlite::Error::from);
        let day = |column: usize| date(text(column)?.unwrap_or_default());
        take(Repeating {
            id: row.get(0)?,
            kind: text(1)?.and_then(ReminderKind::of_name).unwrap_or_default(),
            time: text(2)?.and_then(time),
            rule: text(3)?.unwrap_or_default(),
            first_on: day(4)?,
            due_on: day(5)?,
            by_rule: day(6)?,
        })?;
    }
    Ok(())
}

/// What a rule will bring, as an entry.
pub(super) fn brought(connection: &Connection, brought: &Brought) -> Result<CalendarEntry> {
    let mut statement = connection.prepare_cached(
        "SELECT r.kind, r.title, c.id, c.name, r.due_time, r.assignee
         FROM reminders AS r LEFT JOIN customers AS c ON c.id = r.customer_id WHERE r.id = ?1",
    )?;
    Ok(statement.query_row([brought.id], |row| {
        Ok(CalendarEntry::Reminder {
            id: brought.id,
            occurrence_id: None,
            reminder_kind: ReminderKind::of_name(&row.get::<_, String>(0)?).unwrap_or_default(),
            title: row.get(1)?,
            assignee: row.get(5)?,
            customer: customer(row.get(2)?, row.get(3)?),
            time: row.get(4)?,
            repeats: true,
            snoozed: false,
            moved_from_on: brought.moved_from_on,
        })
    })?)
}

/// The visits that were logged from one instant up to before another, in their order.
pub(super) fn visits(connection: &Connection, from: i64, before: i64) -> Result<Vec<(i64, InteractionId)>> {
    let mut statement = connection.prepare_cached(
        "SELECT i.at, i.id FROM interactions AS i JOIN customers AS c ON c.id = i.customer_id
         WHERE i.kind = 'visit' AND i.at >= ?1 AND i.at < ?2 AND c.deleted_at IS NULL ORDER BY i.at, i.id",
    )?;
    let found = statement.query_map([from, before], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(found.collect::<rusqlite::Result<_>>()?)
}

/// A visit as an entry.
pub(super) fn visit(connection: &Connection, id: InteractionId, time: String) -> Result<CalendarEntry> {
    let mut statement = connection.prepare_cached(
        "SELECT c.id, c.name, i.text FROM interactions AS i JOIN customers AS c ON c.id = i.customer_id WHERE i.id = ?1",
    )?;
    Ok(statement.query_row([id], |row| {
        Ok(CalendarEntry::Visit {
            interaction_id: id,
            customer: CalendarCustomer { id: row.get(0)?, name: row.get(1)? },
            time,
            text: row.get(2)?,
        })
    })?)
}

/// The name of a customer.
pub(super) fn name(connection: &Connection, id: CustomerId) -> Result<String> {
    Ok(connection
        .prepare_cached("SELECT name FROM customers WHERE id = ?1")?
        .query_row([id], |row| row.get(0))?)
}
