//! The SQL of pop-ups: what is open and not yet shown, and what was shown.

use std::collections::HashSet;

use rusqlite::{Connection, OptionalExtension, params};

use super::{PopUpKey, Shown};
use crate::book::Tx;
use crate::cases;
use crate::cases::clock::Reading;
use crate::error::Result;
use crate::ids::{CaseId, OccurrenceId};
use crate::notices::store as notices;

/// An open occurrence that was not shown for its present moment.
pub(super) struct Waiting<'row> {
    pub id: OccurrenceId,
    pub due_on: &'row str,
    pub due_time: Option<&'row str>,
    pub snoozed_until_at: Option<i64>,
    pub set_at: i64,
    pub due: &'row str,
}

impl Waiting<'_> {
    /// The moment that it rings for.
    pub fn ring(&self) -> String {
        self.snoozed_until_at.map_or_else(|| self.due.to_owned(), |until| format!("snoozed:{until}"))
    }
}

/// The moment that an occurrence `o` rings for.
const RING: &str =
    "CASE WHEN o.snoozed_until_at IS NULL THEN o.due ELSE 'snoozed:' || o.snoozed_until_at END";

/// Hands over what waits to be shown and stands before a place in the order of lists, in that order.
pub(super) fn each_waiting(
    connection: &Connection,
    before: &str,
    mut take: impl FnMut(Waiting<'_>) -> Result<()>,
) -> Result<()> {
    let sql = format!(
        "SELECT o.id, o.due_on, o.due_time, o.snoozed_until_at, o.set_at, o.due
         FROM occurrences AS o LEFT JOIN occurrence_deliveries AS d ON d.occurrence_id = o.id
         WHERE o.state = 'open' AND o.due < ?1 AND (d.ring IS NULL OR d.ring <> {RING})
           AND (o.customer_id IS NULL OR o.customer_id NOT IN (SELECT id FROM customers WHERE deleted_at IS NOT NULL))
         ORDER BY o.due, o.id"
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let mut rows = statement.query([before])?;
    while let Some(row) = rows.next()? {
        let text = |column: usize| row.get_ref(column)?.as_str_or_null().map_err(rusqlite::Error::from);
        take(Waiting {
            id: row.get(0)?,
            due_on: text(1)?.unwrap_or_default(),
            due_time: text(2)?,
            snoozed_until_at: row.get(3)?,
            set_at: row.get(4)?,
            due: text(5)?.unwrap_or_default(),
        })?;
    }
    Ok(())
}

/// Whether what was shown is open still, and for the same moment.
pub(super) fn still_rings(connection: &Connection, shown: &Shown, reading: &Reading) -> Result<bool> {
    match &shown.key {
        PopUpKey::Reminder { occurrence_id } => {
            let sql = format!(
                "SELECT {RING} FROM occurrences AS o WHERE o.id = ?1 AND o.state = 'open'
                   AND NOT EXISTS (SELECT 1 FROM customers AS c WHERE c.id = o.customer_id AND c.deleted_at IS NOT NULL)"
            );
            let ring: Option<String> =
                connection.prepare_cached(&sql)?.query_row([occurrence_id], |row| row.get(0)).optional()?;
            Ok(ring.as_ref() == Some(&shown.ring))
        }
        PopUpKey::Birthday { customer_id, falls_on } => Ok(connection
            .prepare_cached(
                "SELECT EXISTS (
                     SELECT 1 FROM customers AS c LEFT JOIN birthdays AS b ON b.customer_id = c.id AND b.falls_on = ?2
                     WHERE c.id = ?1 AND c.deleted_at IS NULL AND c.birthday IS NOT NULL
                       AND NOT EXISTS (
                           SELECT 1 FROM birthdays AS h WHERE h.customer_id = c.id AND h.handled_at IS NOT NULL
                             AND h.falls_on BETWEEN date(?2, '-182 days') AND date(?2, '+182 days'))
                       AND (b.snoozed_until_at IS NULL OR 'snoozed:' || b.snoozed_until_at = ?3))",
            )?
            .query_row(params![customer_id, falls_on.to_string(), shown.ring], |row| row.get(0))?),
        PopUpKey::Anniversary { customer_id, field_id, falls_on } => Ok(connection
            .prepare_cached(
                "SELECT EXISTS (
                     SELECT 1 FROM customers AS c JOIN custom_fields AS f ON f.id = ?2 AND f.is_yearly = 1
                     JOIN custom_values AS v ON v.customer_id = c.id AND v.field_id = f.id
                     LEFT JOIN anniversaries AS a ON a.customer_id = c.id AND a.field_id = f.id AND a.falls_on = ?3
                     WHERE c.id = ?1 AND c.deleted_at IS NULL
                       AND NOT EXISTS (
                           SELECT 1 FROM anniversaries AS h
                           WHERE h.customer_id = c.id AND h.field_id = f.id AND h.handled_at IS NOT NULL
                             AND h.falls_on BETWEEN date(?3, '-182 days') AND date(?3, '+182 days'))
                       AND (a.snoozed_until_at IS NULL OR 'snoozed:' || a.snoozed_until_at = ?4))",
            )?
            .query_row(params![customer_id, field_id, falls_on.to_string(), shown.ring], |row| row.get(0))?),
        PopUpKey::Case { case_id } => {
            let found = cases::store::unsolved_one(connection, *case_id)?;
            let rings = found.map(|case| cases::alarms::rings(&case.timed, reading)).unwrap_or_default();
            let named = shown.ring.split(' ').next().unwrap_or_default();
            Ok(rings.iter().any(|ring| ring.name == named && ring.at <= reading.now))
        }
        PopUpKey::Notice { notice_id } => notices::is_unread(connection, *notice_id),
    }
}

/// What was shown of the cases that are not solved.
pub(super) fn case_deliveries(connection: &Connection) -> Result<HashSet<(CaseId, String)>> {
    let mut statement = connection.prepare_cached(
        "SELECT d.case_id, d.ring FROM case_deliveries AS d JOIN cases AS c ON c.id = d.case_id
         WHERE c.solved_at IS NULL AND c.merged_into_id IS NULL",
    )?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Notes what was shown. What is gone meanwhile is passed over.
pub(super) fn record(tx: &Tx<'_>, shown: &Shown) -> Result<()> {
    match &shown.key {
        PopUpKey::Notice { notice_id } => return notices::record_delivery(tx, *notice_id, tx.now()),
        PopUpKey::Reminder { occurrence_id } => tx
            .prepare_cached(
                "INSERT INTO occurrence_deliveries (occurrence_id, ring, delivered_at)
                 SELECT id, ?2, ?3 FROM occurrences WHERE id = ?1
                 ON CONFLICT (occurrence_id) DO UPDATE SET ring = excluded.ring, delivered_at = excluded.delivered_at",
            )?
            .execute(params![occurrence_id, shown.ring, tx.now()])?,
        PopUpKey::Birthday { customer_id, falls_on } => tx
            .prepare_cached(
                "INSERT INTO birthday_deliveries (customer_id, falls_on, ring, delivered_at)
                 SELECT id, ?2, ?3, ?4 FROM customers WHERE id = ?1
                 ON CONFLICT (customer_id, falls_on) DO UPDATE SET ring = excluded.ring, delivered_at = excluded.delivered_at",
            )?
            .execute(params![customer_id, falls_on.to_string(), shown.ring, tx.now()])?,
        PopUpKey::Anniversary { customer_id, field_id, falls_on } => tx
            .prepare_cached(
                "INSERT INTO anniversary_deliveries (customer_id, field_id, falls_on, ring, delivered_at)
                 SELECT c.id, f.id, ?3, ?4, ?5 FROM customers AS c, custom_fields AS f WHERE c.id = ?1 AND f.id = ?2
                 ON CONFLICT (customer_id, field_id, falls_on)
                     DO UPDATE SET ring = excluded.ring, delivered_at = excluded.delivered_at",
            )?
            .execute(params![customer_id, field_id, falls_on.to_string(), shown.ring, tx.now()])?,
        PopUpKey::Case { case_id } => shown.ring.split(' ').try_fold(0, |count, ring| {
            tx.prepare_cached(
                "INSERT INTO case_deliveries (case_id, ring, delivered_at) SELECT id, ?2, ?3 FROM cases WHERE id = ?1
                 ON CONFLICT (case_id, ring) DO UPDATE SET delivered_at = excluded.delivered_at",
            )?
            .execute(params![case_id, ring, tx.now()])
            .map(|rows| count + rows)
        })?,
    };
    Ok(())
}
