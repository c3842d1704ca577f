//! The SQL of the timeline that no other noun has.

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension};

use crate::error::Result;
use crate::ids::{CustomerId, ImportId};
use crate::reminders::store::date;

/// The file that a customer came from, and when.
pub(super) fn import_of(connection: &Connection, id: CustomerId) -> Result<Option<(i64, ImportId, String)>> {
    Ok(connection
        .prepare_cached(
            "SELECT c.created_at, i.id, i.file_name FROM customers AS c JOIN imports AS i ON i.id = c.import_id
             WHERE c.id = ?1",
        )?
        .query_row([id], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
        .optional()?)
}

/// The birthdays and anniversaries on which a customer was greeted: when, the day it fell on, and what returned.
pub(super) fn greetings(
    connection: &Connection,
    id: CustomerId,
) -> Result<Vec<(i64, NaiveDate, Option<String>)>> {
    let mut statement = connection.prepare_cached(
        "SELECT handled_at, falls_on, NULL FROM birthdays WHERE customer_id = ?1 AND handled_at IS NOT NULL
         UNION ALL
         SELECT a.handled_at, a.falls_on, f.label FROM anniversaries AS a JOIN custom_fields AS f ON f.id = a.field_id
         WHERE a.customer_id = ?1 AND a.handled_at IS NOT NULL",
    )?;
    let mut rows = statement.query([id])?;
    let mut greetings = Vec::new();
    while let Some(row) = rows.next()? {
        greetings.push((row.get(0)?, date(&row.get::<_, String>(1)?)?, row.get(2)?));
    }
    Ok(greetings)
}
