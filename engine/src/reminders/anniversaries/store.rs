//! The SQL of anniversaries.

use chrono::NaiveDate;
use rusqlite::{Connection, params};

use crate::book::Tx;
use crate::custom_fields;
use crate::dates::Calendar;
use crate::error::Result;
use crate::ids::{CustomFieldId, CustomerId};
use crate::reminders::Anniversary;
use crate::reminders::birthdays::earlier_dates;
use crate::reminders::yearly::Found;
use crate::settings;

/// The first anniversaries that fall on a day, of customers outside the bin. What was handled within half a year of it is
/// handled, even if the date was corrected by some days since.
pub(crate) fn first_on(connection: &Connection, date: NaiveDate, limit: u32) -> Result<Vec<Found>> {
    let mut found = Vec::new();
    for (anniversary, dates, calendar) in returning(connection, date)? {
        let mut statement = connection.prepare_cached(
            "SELECT c.id, v.value, c.created_at,
                 (SELECT max(h.handled_at) FROM anniversaries AS h WHERE h.customer_id = c.id AND h.field_id = ?2
                    AND h.falls_on BETWEEN date(?1, '-182 days') AND date(?1, '+182 days')),
                 a.snoozed_until_at, d.ring
             FROM json_each(?3) AS past CROSS JOIN custom_values AS v ON v.field_id = ?2 AND v.value = past.value
             JOIN customers AS c ON c.id = v.customer_id AND c.deleted_at IS NULL
             LEFT JOIN anniversaries AS a ON a.customer_id = c.id AND a.field_id = ?2 AND a.falls_on = ?1
             LEFT JOIN anniversary_deliveries AS d ON d.customer_id = c.id AND d.field_id = ?2 AND d.falls_on = ?1
             ORDER BY c.id LIMIT ?4",
        )?;
        let left = i64::from(limit) - i64::try_from(found.len()).unwrap_or(i64::MAX);
        let rows = statement.query_map(
            params![date.to_string(), anniversary.field_id, dates, left.max(0)],
            |row| {
                Ok(Found {
                    customer_id: row.get(0)?,
                    date: row.get(1)?,
                    calendar,
                    falls_on: date,
                    created_at: row.get(2)?,
                    handled_at: row.get(3)?,
                    snoozed_until_at: row.get(4)?,
                    delivered_ring: row.get(5)?,
                    anniversary: Some(anniversary.clone()),
                })
            },
        )?;
        for row in rows {
            found.push(row?);
        }
    }
    Ok(found)
}

/// How many anniversaries fall on a day, handled or not.
pub(crate) fn count_on(connection: &Connection, date: NaiveDate) -> Result<usize> {
    let mut count = 0;
    for (anniversary, dates, _) in returning(connection, date)? {
        count += connection
            .prepare_cached(
                "SELECT count(*) FROM json_each(?2) AS past
                 CROSS JOIN custom_values AS v ON v.field_id = ?1 AND v.value = past.value
                 JOIN customers AS c ON c.id = v.customer_id AND c.deleted_at IS NULL",
            )?
            .query_row(params![anniversary.field_id, dates], |row| row.get::<_, usize>(0))?;
    }
    Ok(count)
}

/// The anniversaries that were put off to a moment up to `until`, and are open still.
pub(crate) fn snoozed(connection: &Connection, until: i64) -> Result<Vec<Found>> {
    let mut statement = connection.prepare_cached(
        "SELECT a.customer_id, v.value, a.falls_on, c.created_at, a.snoozed_until_at, d.ring, f.id, f.label
         FROM anniversaries AS a JOIN customers AS c ON c.id = a.customer_id
         JOIN custom_fields AS f ON f.id = a.field_id
         JOIN custom_values AS v ON v.customer_id = c.id AND v.field_id = f.id
         LEFT JOIN anniversary_deliveries AS d
             ON d.customer_id = a.customer_id AND d.field_id = a.field_id AND d.falls_on = a.falls_on
         WHERE a.snoozed_until_at <= ?1 AND a.handled_at IS NULL AND c.deleted_at IS NULL AND f.is_yearly = 1
           AND NOT EXISTS (
               SELECT 1 FROM anniversaries AS h
               WHERE h.customer_id = a.customer_id AND h.field_id = a.field_id AND h.handled_at IS NOT NULL
                 AND h.falls_on BETWEEN date(a.falls_on, '-182 days') AND date(a.falls_on, '+182 days'))
         ORDER BY a.snoozed_until_at",
    )?;
    let mut rows = statement.query([until])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        found.push(Found {
            customer_id: row.get(0)?,
            date: row.get(1)?,
            calendar: settings::read(connection)?.calendar,
            falls_on: crate::reminders::store::date(&row.get::<_, String>(2)?)?,
            created_at: row.get(3)?,
            handled_at: None,
            snoozed_until_at: row.get(4)?,
            delivered_ring: row.get(5)?,
            anniversary: Some(Anniversary { field_id: row.get(6)?, label: row.get(7)? }),
        });
    }
    Ok(found)
}

/// What returns, with the dates of earlier years (a JSON array) whose day returns on `date`.
fn returning(connection: &Connection, date: NaiveDate) -> Result<Vec<(Anniversary, String, Calendar)>> {
    let fields: Vec<_> =
        custom_fields::list(connection)?.into_iter().filter(|field| field.is_yearly).collect();
    if fields.is_empty() {
        return Ok(Vec::new());
    }
    let calendar = settings::read(connection)?.calendar;
    let dates = earlier_dates(date, calendar);
    let mut returning = Vec::new();
    for field in fields {
        let first: Option<String> = connection
            .prepare_cached("SELECT min(value) FROM custom_values WHERE field_id = ?1")?
            .query_row([field.id], |row| row.get(0))?;
        let Some(first) = first else { continue };
        let dates: Vec<&String> = dates.iter().filter(|past| **past >= first).collect();
        if !dates.is_empty() {
            let anniversary = Anniversary { field_id: field.id, label: field.label };
            returning.push((anniversary, serde_json::to_string(&dates)?, calendar));
        }
    }
    Ok(returning)
}

/// Notes an anniversary as handled, unless it was for that year already.
pub(super) fn set_handled(
    tx: &Tx<'_>,
    customer: CustomerId,
    field: CustomFieldId,
    falls_on: NaiveDate,
) -> Result<()> {
    custom_fields::get(tx, field)?;
    tx.prepare_cached(
        "INSERT INTO anniversaries (customer_id, field_id, falls_on, handled_at)
         SELECT ?1, ?2, ?3, ?4 WHERE NOT EXISTS (
             SELECT 1 FROM anniversaries AS h
             WHERE h.customer_id = ?1 AND h.field_id = ?2 AND h.handled_at IS NOT NULL
               AND h.falls_on BETWEEN date(?3, '-182 days') AND date(?3, '+182 days'))
         ON CONFLICT (customer_id, field_id, falls_on) DO UPDATE SET handled_at = excluded.handled_at",
    )?
    .execute(params![customer, field, falls_on.to_string(), tx.now()])?;
    Ok(())
}

/// Opens the anniversary of a year again, on whatever day it was handled.
pub(super) fn reopen(
    tx: &Tx<'_>,
    customer: CustomerId,
    field: CustomFieldId,
    falls_on: NaiveDate,
) -> Result<()> {
    tx.prepare_cached(
        "UPDATE anniversaries SET handled_at = NULL
         WHERE customer_id = ?1 AND field_id = ?2 AND handled_at IS NOT NULL
           AND falls_on BETWEEN date(?3, '-182 days') AND date(?3, '+182 days')",
    )?
    .execute(params![customer, field, falls_on.to_string()])?;
    Ok(())
}

pub(super) fn set_snoozed(
    tx: &Tx<'_>,
    customer: CustomerId,
    field: CustomFieldId,
    falls_on: NaiveDate,
    until: i64,
) -> Result<()> {
    custom_fields::get(tx, field)?;
    tx.prepare_cached(
        "INSERT INTO anniversaries (customer_id, field_id, falls_on, snoozed_until_at) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (customer_id, field_id, falls_on) DO UPDATE SET snoozed_until_at = excluded.snoozed_until_at",
    )?
    .execute(params![customer, field, falls_on.to_string(), until])?;
    Ok(())
}
