//! The SQL of exports: whole customers, what is due, birthdays and purchases.

mod people;
mod rows;

use std::thread;

use rusqlite::Connection;

pub(super) use people::{Chunk, People, Reader, snapshots};

use super::columns::{Extent, Labels};
use super::purchases::Sold;
use crate::dates::Calendar;
use crate::error::{Code, Error, Result};
use crate::ids::CustomerId;
use crate::interactions;
use crate::reminders::Anniversary;

/// Those to be exported, and how much there is of what customers may have any number of. Two of the readers, where there
/// are as many, look at once.
pub(super) fn people_and_extent(
    readers: &mut [Connection],
    ids: Option<&[CustomerId]>,
) -> Result<(People, Extent)> {
    let ended = || Error::failed(Code::Unexpected, "a reader ended early");
    let [first, others @ ..] = readers else { return Err(ended()) };
    // Each half takes about as long as the other.
    let half =
        |connection: &Connection| Ok::<_, Error>((most(connection, "addresses")?, labels(connection)?));
    thread::scope(|scope| {
        let other = others.first_mut().map(|other| scope.spawn(move || half(other)));
        let people = People::of(first, ids)?;
        let (phones, emails) = (most(first, "phones")?, most(first, "emails")?);
        let (addresses, labelled) =
            other.map_or_else(|| half(first), |it| it.join().unwrap_or_else(|_| Err(ended())))?;
        Ok((people, Extent { phones, emails, addresses, labelled }))
    })
}

/// The most that anybody has in a table.
fn most(connection: &Connection, table: &str) -> Result<usize> {
    // That nobody has more than one is known much sooner than how many.
    let sql = format!(
        "SELECT CASE
             WHEN (SELECT count(*) FROM {table}) = (SELECT count(DISTINCT customer_id) FROM {table})
                 THEN EXISTS (SELECT 1 FROM {table})
             ELSE (SELECT max(many) FROM (SELECT count(*) AS many FROM {table} GROUP BY customer_id)) END"
    );
    Ok(connection.query_row(&sql, [], |row| row.get(0))?)
}

/// Whether anybody says of any what it is for.
fn labels(connection: &Connection) -> Result<Labels> {
    let anywhere = |table| {
        let sql = format!("SELECT EXISTS (SELECT 1 FROM {table} WHERE label <> '')");
        connection.query_row(&sql, [], |row| row.get(0))
    };
    Ok(Labels { phones: anywhere("phones")?, emails: anywhere("emails")?, addresses: anywhere("addresses")? })
}

/// An open reminder.
pub(super) struct Due {
    pub(super) id: i64,
    pub(super) title: String,
    pub(super) note: String,
    pub(super) assignee: String,
    pub(super) first_on: String,
    pub(super) due_on: String,
    pub(super) due_time: Option<String>,
    /// An RFC 5545 rule, empty for once.
    pub(super) repeat: String,
    pub(super) customer: Option<String>,
    pub(super) phone: String,
}

/// What is open, of customers outside the bin.
pub(super) fn due(connection: &Connection, ids: Option<&[CustomerId]>) -> Result<Vec<Due>> {
    let mut statement = connection.prepare(
        "SELECT r.id, r.title, r.note, r.first_on, o.due_on, o.due_time, r.repeat, c.name,
             coalesce((SELECT raw FROM phones WHERE customer_id = c.id ORDER BY position, id LIMIT 1), ''), r.assignee
         FROM occurrences AS o JOIN reminders AS r ON r.id = o.reminder_id
         LEFT JOIN customers AS c ON c.id = r.customer_id
         WHERE o.state = 'open' AND c.deleted_at IS NULL
           AND (?1 IS NULL OR r.customer_id IN (SELECT value FROM json_each(?1)))
         ORDER BY o.due, o.id",
    )?;
    let due = statement.query_map([ids.map(serde_json::to_string).transpose()?], |row| {
        Ok(Due {
            id: row.get(0)?,
            title: row.get(1)?,
            note: row.get(2)?,
            assignee: row.get(9)?,
            first_on: row.get(3)?,
            due_on: row.get(4)?,
            due_time: row.get(5)?,
            repeat: row.get(6)?,
            customer: row.get(7)?,
            phone: row.get(8)?,
        })
    })?;
    Ok(due.collect::<rusqlite::Result<_>>()?)
}

/// A customer with a birthday or an anniversary.
pub(super) struct Born {
    pub(super) customer_id: CustomerId,
    pub(super) name: String,
    /// `YYYY-MM-DD` Gregorian, or `--MM-DD` in the calendar.
    pub(super) date: String,
    pub(super) calendar: Calendar,
    pub(super) phone: String,
    /// What returns, where it is a date of the owner's own.
    pub(super) anniversary: Option<Anniversary>,
}

/// The birthdays of customers outside the bin.
pub(super) fn born(connection: &Connection, ids: Option<&[CustomerId]>) -> Result<Vec<Born>> {
    let mut statement = connection.prepare(
        "SELECT id, name, birthday, birthday_calendar = 'jalali',
             coalesce((SELECT raw FROM phones WHERE customer_id = c.id ORDER BY position, id LIMIT 1), '')
         FROM customers AS c
         WHERE birthday IS NOT NULL AND deleted_at IS NULL
           AND (?1 IS NULL OR id IN (SELECT value FROM json_each(?1)))
         ORDER BY birthday_month_day, id",
    )?;
    let born = statement.query_map([ids.map(serde_json::to_string).transpose()?], |row| {
        Ok(Born {
            customer_id: row.get(0)?,
            name: row.get(1)?,
            date: row.get(2)?,
            calendar: if row.get(3)? { Calendar::Jalali } else { Calendar::Gregorian },
            phone: row.get(4)?,
            anniversary: None,
        })
    })?;
    Ok(born.collect::<rusqlite::Result<_>>()?)
}

/// The dates of the owner's own that return each year, of customers outside the bin.
pub(super) fn anniversaries(
    connection: &Connection,
    ids: Option<&[CustomerId]>,
    calendar: Calendar,
) -> Result<Vec<Born>> {
    let mut statement = connection.prepare(
        "SELECT c.id, c.name, v.value, f.id, f.label,
             coalesce((SELECT raw FROM phones WHERE customer_id = c.id ORDER BY position, id LIMIT 1), '')
         FROM custom_fields AS f JOIN custom_values AS v ON v.field_id = f.id
         JOIN customers AS c ON c.id = v.customer_id
         WHERE f.is_yearly = 1 AND c.deleted_at IS NULL
           AND (?1 IS NULL OR c.id IN (SELECT value FROM json_each(?1)))
         ORDER BY f.position, f.id, c.id",
    )?;
    let dates = statement.query_map([ids.map(serde_json::to_string).transpose()?], |row| {
        Ok(Born {
            customer_id: row.get(0)?,
            name: row.get(1)?,
            date: row.get(2)?,
            calendar,
            phone: row.get(5)?,
            anniversary: Some(Anniversary { field_id: row.get(3)?, label: row.get(4)? }),
        })
    })?;
    Ok(dates.collect::<rusqlite::Result<_>>()?)
}

/// Hands over the purchases of these customers, or of everybody outside the bin, by their days.
pub(super) fn each_purchase(
    connection: &Connection,
    ids: Option<&[CustomerId]>,
    mut take: impl FnMut(Sold) -> Result<()>,
) -> Result<()> {
    let mut statement = connection.prepare(
        "SELECT i.id, c.name,
             coalesce((SELECT raw FROM phones WHERE customer_id = c.id ORDER BY position, id LIMIT 1), ''),
             coalesce((SELECT address FROM emails WHERE customer_id = c.id ORDER BY position, id LIMIT 1), '')
         FROM interactions AS i JOIN customers AS c ON c.id = i.customer_id
         WHERE i.kind = 'purchase'
           AND CASE WHEN ?1 IS NULL THEN c.deleted_at IS NULL
               ELSE i.customer_id IN (SELECT value FROM json_each(?1)) END
         ORDER BY i.bought_on, i.id",
    )?;
    let mut rows = statement.query([ids.map(serde_json::to_string).transpose()?])?;
    while let Some(row) = rows.next()? {
        let interaction = interactions::store::get(connection, row.get(0)?)?;
        take(Sold { interaction, name: row.get(1)?, phone: row.get(2)?, email: row.get(3)? })?;
    }
    Ok(())
}
