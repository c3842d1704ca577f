//! The SQL of last contacts.

use rusqlite::{Connection, OptionalExtension, params};

use super::{SilentCustomer, Touch};
use crate::book::Tx;
use crate::error::Result;
use crate::ids::CustomerId;
use crate::reminders;
use crate::search::Touched;

/// The last contact of the customers `c` of a condition.
const MAKE: &str = "INSERT OR REPLACE INTO last_contacts (customer_id, since_at, interaction_id, due_at)
    SELECT c.id, coalesce(i.at, c.created_at), i.id, coalesce(i.at, c.created_at) + c.stay_in_touch_days * 86400000
    FROM customers AS c LEFT JOIN interactions AS i ON i.id = (
        SELECT id FROM interactions WHERE customer_id = c.id AND kind <> 'note' ORDER BY at DESC, id DESC LIMIT 1)
    WHERE (i.id IS NOT NULL OR c.stay_in_touch_days IS NOT NULL) AND c.id";

/// Makes the last contacts of the touched customers anew.
pub(crate) fn refresh(tx: &Tx<'_>, touched: &Touched) -> Result<()> {
    if !touched.customers.is_empty() {
        let mut forget = tx.prepare_cached("DELETE FROM last_contacts WHERE customer_id = ?1")?;
        let mut make = tx.prepare_cached(&format!("{MAKE} = ?1"))?;
        for id in &touched.customers {
            forget.execute([id])?;
            make.execute([id])?;
        }
    }
    for import in &touched.imports {
        let sql = format!(
            "{MAKE} IN (SELECT customer_id FROM interactions WHERE import_id = ?1
                 UNION SELECT id FROM customers WHERE import_id = ?1 AND stay_in_touch_days IS NOT NULL)"
        );
        tx.prepare_cached(&sql)?.execute([import])?;
    }
    Ok(())
}

pub(super) fn set_days(tx: &Tx<'_>, id: CustomerId, days: Option<u32>) -> Result<usize> {
    Ok(tx
        .prepare_cached(
            "UPDATE customers SET stay_in_touch_days = ?2, updated_at = ?3
             WHERE id = ?1 AND stay_in_touch_days IS NOT ?2",
        )?
        .execute(params![id, days, tx.now()])?)
}

pub(super) fn touch(connection: &Connection, id: CustomerId, today: i64) -> Result<Option<Touch>> {
    Ok(connection
        .prepare_cached(
            "SELECT since_at, due_at, interaction_id IS NOT NULL FROM last_contacts
             WHERE customer_id = ?1 AND due_at IS NOT NULL",
        )?
        .query_row([id], |row| Ok(Touch::of(row.get(0)?, row.get(1)?, row.get(2)?, today)))
        .optional()?)
}

/// The name of the health of a row `v` of `last_contacts` that has a wish, as [`Touch::of`] counts it.
pub(crate) fn health(today: i64) -> String {
    let days = |time: &str| format!("((max({time}, 0) + 86399999) / 86400000)");
    let (wanted, silent) = (days("v.due_at - v.since_at"), days(&format!("{today} - v.since_at")));
    format!(
        "CASE WHEN {silent} > {wanted} THEN 'overdue' WHEN {silent} * 4 >= {wanted} * 3 THEN 'fading' ELSE 'fresh' END"
    )
}

/// Whoever is silent for longer than was wished and with whom nothing is planned for the wished days ahead.
const SILENT: &str = "last_contacts AS v WHERE v.due_at < ?1
    AND NOT EXISTS (
        SELECT 1 FROM occurrences AS o WHERE o.customer_id = v.customer_id AND o.state = 'open'
          AND o.due < days_after(?2, (v.due_at - v.since_at) / 86400000 + 1))
    AND v.customer_id NOT IN (SELECT id FROM customers WHERE deleted_at IS NOT NULL)";

/// Those who are silent for longer than was wished on the day `on`, which began at `today`: the longest over first.
pub(crate) fn silent(
    connection: &Connection,
    today: i64,
    on: &str,
    limit: u32,
) -> Result<Vec<SilentCustomer>> {
    let sql = format!(
        "SELECT v.customer_id, v.since_at, v.due_at, v.interaction_id IS NOT NULL
         FROM {SILENT} ORDER BY v.due_at, v.customer_id LIMIT ?3"
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let mut rows = statement.query(params![today, on, limit])?;
    let mut silent = Vec::new();
    while let Some(row) = rows.next()? {
        silent.push(SilentCustomer {
            customer: reminders::store::line(connection, row.get(0)?)?,
            touch: Touch::of(row.get(1)?, row.get(2)?, row.get(3)?, today),
        });
    }
    Ok(silent)
}

/// How many there are of them.
pub(crate) fn count_silent(connection: &Connection, today: i64, on: &str) -> Result<u32> {
    let sql = format!("SELECT count(*) FROM {SILENT}");
    Ok(connection.prepare_cached(&sql)?.query_row(params![today, on], |row| row.get(0))?)
}
