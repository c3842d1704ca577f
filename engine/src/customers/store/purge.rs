//! Removing customers for good.

use rusqlite::params;

use crate::book::Tx;
use crate::error::Result;
use crate::ids::CustomerId;
use crate::{duplicates, messages, photos, rules};

/// Removes a customer in the bin with all their rows and their history; `false` where they are not in it.
pub(crate) fn purge(tx: &Tx<'_>, id: CustomerId) -> Result<bool> {
    let in_bin = "SELECT EXISTS (SELECT 1 FROM customers WHERE id = ?1 AND deleted_at IS NOT NULL)";
    if !tx.prepare_cached(in_bin)?.query_row([id], |row| row.get::<_, bool>(0))? {
        return Ok(false);
    }
    // Whoever belonged to a company that goes keeps its name.
    tx.prepare_cached("UPDATE customers SET company_id = NULL WHERE company_id = ?1")?.execute([id])?;
    messages::files::store::purge(tx, id)?;
    for table in tx.tables() {
        if table.name != "customers" && table.columns.iter().any(|column| column == "customer_id") {
            tx.prepare_cached(&format!("DELETE FROM {} WHERE customer_id = ?1", table.name))?
                .execute([id])?;
        }
    }
    duplicates::forget(tx, id)?;
    photos::store::purge(tx, id)?;
    rules::store::forget(tx, id)?;
    // For good means that nothing of them is left in the file: not in the journal, nor in the names of its actions.
    tx.prepare_cached(
        "UPDATE actions SET subject = json_set(subject, '$.name', '')
         WHERE id IN (SELECT action_id FROM changes WHERE customer_id = ?1)
           AND json_extract(subject, '$.name') = (SELECT name FROM customers WHERE id = ?1)",
    )?
    .execute([id])?;
    tx.prepare_cached(
        "UPDATE actions SET kept = (
             SELECT json_group_array(CASE WHEN json_extract(value, '$.customer_id') = ?1
                 THEN json_set(value, '$.name', '') ELSE json(value) END) FROM json_each(kept))
         WHERE kept <> '[]'
           AND EXISTS (SELECT 1 FROM json_each(kept) WHERE json_extract(value, '$.customer_id') = ?1)",
    )?
    .execute([id])?;
    tx.prepare_cached("DELETE FROM customers WHERE id = ?1")?.execute([id])?;
    tx.prepare_cached("DELETE FROM changes WHERE customer_id = ?1 AND action_id <> ?2")?
        .execute(params![id, tx.action()])?;
    tx.prepare_cached("UPDATE changes SET before = '{}' WHERE customer_id = ?1")?.execute([id])?;
    Ok(true)
}
