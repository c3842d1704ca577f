//! Tags and groups: names that customers are linked to.

use rusqlite::{OptionalExtension, params};

use crate::book::Tx;
use crate::error::Result;
use crate::folding;
use crate::ids::CustomerId;

/// A kind of name that customers are linked to.
pub(crate) struct Names {
    /// The table of names.
    pub table: &'static str,
    /// The table of links.
    pub links: &'static str,
    /// The link's column.
    pub key: &'static str,
}

/// Tags.
pub(crate) const TAGS: Names = Names { table: "tags", links: "customer_tags", key: "tag_id" };
/// Groups.
pub(crate) const GROUPS: Names = Names { table: "groups", links: "customer_groups", key: "group_id" };

/// The id of a tag or group by name, however it is spelt; made where there is none.
pub(crate) fn name_id(tx: &Tx<'_>, names: &Names, name: &str) -> Result<i64> {
    let folded = folding::fold(name);
    let sql = format!("SELECT id FROM {} WHERE folded = ?1", names.table);
    if let Some(id) = tx.prepare_cached(&sql)?.query_row([&folded], |row| row.get(0)).optional()? {
        return Ok(id);
    }
    let sql = format!("INSERT INTO {} (name, folded) VALUES (?1, ?2)", names.table);
    tx.prepare_cached(&sql)?.execute(params![name, folded])?;
    Ok(tx.last_insert_rowid())
}

/// Links a customer to a name; nothing happens where they are linked already.
pub(crate) fn link(tx: &Tx<'_>, customer: CustomerId, names: &Names, name_id: i64) -> Result<()> {
    let sql = format!(
        "INSERT INTO {} (customer_id, {}) VALUES (?1, ?2) ON CONFLICT DO NOTHING",
        names.links, names.key
    );
    tx.prepare_cached(&sql)?.execute(params![customer, name_id])?;
    Ok(())
}

/// Unlinks a customer from a name.
pub(crate) fn unlink(tx: &Tx<'_>, customer: CustomerId, names: &Names, name_id: i64) -> Result<()> {
    let sql = format!("DELETE FROM {} WHERE customer_id = ?1 AND {} = ?2", names.links, names.key);
    tx.prepare_cached(&sql)?.execute(params![customer, name_id])?;
    Ok(())
}

/// Links a customer to exactly these names.
pub(super) fn set_names(tx: &Tx<'_>, customer: CustomerId, names: &Names, wanted: &[String]) -> Result<()> {
    let sql = format!("SELECT {} FROM {} WHERE customer_id = ?1", names.key, names.links);
    let linked: Vec<i64> =
        tx.prepare_cached(&sql)?.query_map([customer], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    let mut kept = Vec::with_capacity(wanted.len());
    for name in wanted {
        let id = name_id(tx, names, name)?;
        link(tx, customer, names, id)?;
        kept.push(id);
    }
    for id in linked.into_iter().filter(|id| !kept.contains(id)) {
        unlink(tx, customer, names, id)?;
    }
    Ok(())
}
