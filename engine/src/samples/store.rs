//! The SQL of samples. What belongs to one is known by the journal: the rows that adding it made.

use rusqlite::{Connection, params};

use crate::book::Tx;
use crate::error::Result;
use crate::ids::CustomerId;

/// Rows of a table that adding a sample made and that are still there.
const MADE: &str = "SELECT c.row_id FROM changes AS c JOIN actions AS a ON a.id = c.action_id
    WHERE a.kind = 'add_sample' AND c.before IS NULL AND c.table_name = ?1";

/// The customers of the sample, in the bin or not.
pub(super) fn customers(connection: &Connection) -> Result<Vec<CustomerId>> {
    rows(connection, "customers")?.into_iter().map(|id| Ok(CustomerId(id))).collect()
}

fn rows(connection: &Connection, table: &str) -> Result<Vec<i64>> {
    let sql = format!("SELECT id FROM {table} WHERE id IN ({MADE})");
    let mut statement = connection.prepare_cached(&sql)?;
    let ids = statement.query_map([table], |row| row.get(0))?;
    Ok(ids.collect::<rusqlite::Result<_>>()?)
}

/// Dates a customer's first day back.
pub(super) fn set_created(tx: &Tx<'_>, id: CustomerId, at: i64) -> Result<()> {
    tx.prepare_cached("UPDATE customers SET created_at = ?2, updated_at = ?2 WHERE id = ?1")?
        .execute(params![id, at])?;
    Ok(())
}

/// Removes the sample's rows and whatever hangs on its customers.
pub(super) fn remove(tx: &Tx<'_>) -> Result<usize> {
    let customers = customers(tx)?;
    let reminders = rows(tx, "reminders")?;
    let lists = tx.tables().iter().filter(|table| {
        table.name != "customers" && table.columns.iter().any(|column| column == "customer_id")
    });
    for table in lists {
        let sql = format!("DELETE FROM {} WHERE customer_id = ?1", table.name);
        for id in &customers {
            tx.prepare_cached(&sql)?.execute([id])?;
        }
    }
    for id in reminders {
        tx.prepare_cached("DELETE FROM occurrences WHERE reminder_id = ?1")?.execute([id])?;
        tx.prepare_cached("DELETE FROM reminders WHERE id = ?1")?.execute([id])?;
    }
    for id in &customers {
        tx.prepare_cached("UPDATE customers SET company_id = NULL WHERE company_id = ?1")?.execute([id])?;
        tx.prepare_cached("DELETE FROM customers WHERE id = ?1")?.execute([id])?;
    }
    remove_unused(tx, "tags", "customer_tags", "tag_id")?;
    remove_unused(tx, "groups", "customer_groups", "group_id")?;
    remove_unused(tx, "custom_fields", "custom_values", "field_id")?;
    Ok(customers.len())
}

/// Removes what the sample made and nobody uses.
fn remove_unused(tx: &Tx<'_>, table: &str, users: &str, column: &str) -> Result<()> {
    let sql = format!("DELETE FROM {table} WHERE id = ?1 AND id NOT IN (SELECT {column} FROM {users})");
    for id in rows(tx, table)? {
        tx.prepare_cached(&sql)?.execute([id])?;
    }
    Ok(())
}
