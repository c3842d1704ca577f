//! The SQL of tags and groups.

use rusqlite::{Connection, OptionalExtension, params};

use super::Tag;
use crate::book::Tx;
use crate::customers::store::Names;
use crate::error::{Code, Error, Result};

pub(super) fn list(connection: &Connection, names: &Names) -> Result<Vec<Tag>> {
    let Names { table, links, key } = names;
    // All of them but those in the bin: both are counted in an index, without a look at each customer. CROSS keeps the
    // few in the bin first.
    let mut statement = connection.prepare_cached(&format!(
        "WITH binned AS (
           SELECT l.{key}, count(*) AS customers FROM customers AS c CROSS JOIN {links} AS l ON l.customer_id = c.id
           WHERE c.deleted_at IS NOT NULL GROUP BY l.{key})
         SELECT n.id, n.name,
           (SELECT count(*) FROM {links} WHERE {key} = n.id) - coalesce(binned.customers, 0)
         FROM {table} AS n LEFT JOIN binned ON binned.{key} = n.id ORDER BY n.folded"
    ))?;
    let tags = statement
        .query_map([], |row| Ok(Tag { id: row.get(0)?, name: row.get(1)?, customers: row.get(2)? }))?;
    Ok(tags.collect::<rusqlite::Result<_>>()?)
}

pub(super) fn name(connection: &Connection, names: &Names, id: i64) -> Result<String> {
    connection
        .prepare_cached(&format!("SELECT name FROM {} WHERE id = ?1", names.table))?
        .query_row([id], |row| row.get(0))
        .optional()?
        .ok_or(Error::Gone(Code::RecordGone))
}

pub(super) fn others_named(tx: &Tx<'_>, names: &Names, id: i64, folded: &str) -> Result<bool> {
    let sql = format!("SELECT EXISTS (SELECT 1 FROM {} WHERE folded = ?2 AND id <> ?1)", names.table);
    Ok(tx.query_row(&sql, params![id, folded], |row| row.get(0))?)
}

pub(super) fn rename(tx: &Tx<'_>, names: &Names, id: i64, name: &str, folded: &str) -> Result<()> {
    let sql = format!("UPDATE {} SET name = ?2, folded = ?3 WHERE id = ?1", names.table);
    if tx.execute(&sql, params![id, name, folded])? == 0 {
        return Err(Error::Gone(Code::RecordGone));
    }
    Ok(())
}

pub(super) fn delete(tx: &Tx<'_>, names: &Names, id: i64) -> Result<()> {
    tx.execute(&format!("DELETE FROM {} WHERE {} = ?1", names.links, names.key), [id])?;
    tx.execute(&format!("DELETE FROM {} WHERE id = ?1", names.table), [id])?;
    Ok(())
}
