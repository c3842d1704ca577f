//! The SQL of birthdays.

use chrono::NaiveDate;
use rusqlite::{Connection, params};

use super::keys_on;
use crate::book::Tx;
use crate::dates::Calendar;
use crate::error::Result;
use crate::ids::CustomerId;
use crate::reminders::yearly::Found;

/// The birthdays that fall on a day, of customers outside the bin. What was handled within half a year of it is handled,
/// even if the birthday was corrected by some days since: nobody is greeted twice in a year.
pub(crate) fn on(connection: &Connection, date: NaiveDate) -> Result<Vec<Found>> {
    first_on(connection, date, u32::MAX)
}

/// The first of them.
pub(crate) fn first_on(connection: &Connection, date: NaiveDate, limit: u32) -> Result<Vec<Found>> {
    let mut statement = connection.prepare_cached(
        "SELECT c.id, c.birthday, c.created_at,
             (SELECT max(h.handled_at) FROM birthdays AS h
              WHERE h.customer_id = c.id AND h.falls_on BETWEEN date(?1, '-182 days') AND date(?1, '+182 days')),
             b.snoozed_until_at, d.ring
         FROM (SELECT id FROM customers
               WHERE birthday_calendar = ?2 AND birthday_month_day = ?3 AND deleted_at IS NULL
                 AND (birthday LIKE '--%' OR birthday < ?1)
               ORDER BY id LIMIT ?4) AS born
         JOIN customers AS c ON c.id = born.id
         LEFT JOIN birthdays AS b ON b.customer_id = c.id AND b.falls_on = ?1
         LEFT JOIN birthday_deliveries AS d ON d.customer_id = c.id AND d.falls_on = ?1
         ORDER BY c.id",
    )?;
    let mut found = Vec::new();
    for calendar in [Calendar::Gregorian, Calendar::Jalali] {
        for key in keys_on(date, calendar) {
            let limit = u32::try_from(limit as usize - found.len()).unwrap_or(u32::MAX);
            let name = calendar.name();
            let rows = statement.query_map(params![date.to_string(), name, key, limit], |row| {
                Ok(Found {
                    customer_id: row.get(0)?,
                    date: row.get(1)?,
                    calendar,
                    falls_on: date,
                    created_at: row.get(2)?,
                    handled_at: row.get(3)?,
                    snoozed_until_at: row.get(4)?,
                    delivered_ring: row.get(5)?,
                    anniversary: None,
                })
            })?;
            for row in rows {
                found.push(row?);
            }
        }
    }
    Ok(found)
}

/// How many birthdays fall on a day, handled or not.
pub(crate) fn count_on(connection: &Connection, date: NaiveDate) -> Result<usize> {
    let mut statement = connection.prepare_cached(
        "SELECT count(*) FROM customers
         WHERE birthday_calendar = ?2 AND birthday_month_day = ?3 AND deleted_at IS NULL
           AND (birthday LIKE '--%' OR birthday < ?1)",
    )?;
    let mut count = 0;
    for calendar in [Calendar::Gregorian, Calendar::Jalali] {
        for key in keys_on(date, calendar) {
            count += statement
                .query_row(params![date.to_string(), calendar.name(), key], |row| row.get::<_, usize>(0))?;
        }
    }
    Ok(count)
}

/// The birthdays that were put off to a moment up to `until`, and are open still.
pub(crate) fn snoozed(connection: &Connection, until: i64) -> Result<Vec<Found>> {
    let mut statement = connection.prepare_cached(
        "SELECT b.customer_id, c.birthday, c.birthday_calendar, b.falls_on, c.created_at, b.snoozed_until_at, d.ring
         FROM birthdays AS b JOIN customers AS c ON c.id = b.customer_id
         LEFT JOIN birthday_deliveries AS d ON d.customer_id = b.customer_id AND d.falls_on = b.falls_on
         WHERE b.snoozed_until_at <= ?1 AND b.handled_at IS NULL AND c.deleted_at IS NULL AND c.birthday IS NOT NULL
           AND NOT EXISTS (
               SELECT 1 FROM birthdays AS h WHERE h.customer_id = b.customer_id AND h.handled_at IS NOT NULL
                 AND h.falls_on BETWEEN date(b.falls_on, '-182 days') AND date(b.falls_on, '+182 days'))
         ORDER BY b.snoozed_until_at",
    )?;
    let mut rows = statement.query([until])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        found.push(Found {
            customer_id: row.get(0)?,
            date: row.get(1)?,
            calendar: if row.get::<_, String>(2)? == "jalali" {
                Calendar::Jalali
            } else {
                Calendar::Gregorian
            },
            falls_on: crate::reminders::store::date(&row.get::<_, String>(3)?)?,
            created_at: row.get(4)?,
            handled_at: None,
            snoozed_until_at: row.get(5)?,
            delivered_ring: row.get(6)?,
            anniversary: None,
        });
    }
    Ok(found)
}

/// Whether the birthday of a year was handled, on whatever day.
pub(crate) fn is_handled(connection: &Connection, customer: CustomerId, falls_on: NaiveDate) -> Result<bool> {
    Ok(connection
        .prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM birthdays WHERE customer_id = ?1 AND handled_at IS NOT NULL
               AND falls_on BETWEEN date(?2, '-182 days') AND date(?2, '+182 days'))",
        )?
        .query_row(params![customer, falls_on.to_string()], |row| row.get(0))?)
}

/// Notes a birthday as handled, unless it was for that year already.
pub(crate) fn set_handled(tx: &Tx<'_>, customer: CustomerId, falls_on: NaiveDate) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO birthdays (customer_id, falls_on, handled_at)
         SELECT ?1, ?2, ?3 WHERE NOT EXISTS (
             SELECT 1 FROM birthdays AS h WHERE h.customer_id = ?1 AND h.handled_at IS NOT NULL
               AND h.falls_on BETWEEN date(?2, '-182 days') AND date(?2, '+182 days'))
         ON CONFLICT (customer_id, falls_on) DO UPDATE SET handled_at = excluded.handled_at",
    )?
    .execute(params![customer, falls_on.to_string(), tx.now()])?;
    Ok(())
}

/// Opens the birthday of a year again, on whatever day it was handled.
pub(crate) fn reopen(tx: &Tx<'_>, customer: CustomerId, falls_on: NaiveDate) -> Result<()> {
    tx.prepare_cached(
        "UPDATE birthdays SET handled_at = NULL WHERE customer_id = ?1 AND handled_at IS NOT NULL
           AND falls_on BETWEEN date(?2, '-182 days') AND date(?2, '+182 days')",
    )?
    .execute(params![customer, falls_on.to_string()])?;
    Ok(())
}

pub(super) fn set_snoozed(tx: &Tx<'_>, customer: CustomerId, falls_on: NaiveDate, until: i64) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO birthdays (customer_id, falls_on, snoozed_until_at) VALUES (?1, ?2, ?3)
         ON CONFLICT (customer_id, falls_on) DO UPDATE SET snoozed_until_at = excluded.snoozed_until_at",
    )?
    .execute(params![customer, falls_on.to_string(), until])?;
    Ok(())
}
