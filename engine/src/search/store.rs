//! The SQL of the search index.

use std::collections::BTreeSet;
use std::ops::RangeInclusive;

use rusqlite::{Connection, OptionalExtension, params};

use super::entries::{Entries, Row};
use super::folded::Folded;
use super::{Touched, order::Keys};
use crate::book::Tx;
use crate::error::Result;

pub(super) fn touched(connection: &Connection, after: i64, except: &BTreeSet<i64>) -> Result<Touched> {
    let mut touched = Touched::default();
    let mut statement = connection.prepare_cached(
        // Whoever carries a new tag was given it by a row of their own.
        "SELECT DISTINCT action_id, table_name, customer_id,
             CASE WHEN table_name IN ('tags', 'groups') AND before IS NOT NULL THEN row_id END
         FROM changes WHERE action_id > ?1",
    )?;
    let mut rows = statement.query([after])?;
    while let Some(row) = rows.next()? {
        if except.contains(&row.get(0)?) {
            continue;
        }
        let table: String = row.get(1)?;
        if let Some(customer) = row.get(2)? {
            touched.customers.insert(customer);
        }
        if let Some(name) = row.get::<_, Option<i64>>(3)? {
            touched.customers.extend(linked(connection, &table, name)?);
        }
        if !touched.tables.contains(&table) {
            touched.tables.push(table);
        }
    }
    let mut statement = connection
        .prepare_cached("SELECT id, import_id FROM actions WHERE id > ?1 AND import_id IS NOT NULL")?;
    let mut rows = statement.query([after])?;
    while let Some(row) = rows.next()? {
        if !except.contains(&row.get(0)?) {
            touched.imports.push(row.get(1)?);
        }
    }
    Ok(touched)
}

/// The customers who carry a tag or are in a group.
fn linked(connection: &Connection, table: &str, id: i64) -> Result<Vec<i64>> {
    let sql = match table {
        "tags" => "SELECT customer_id FROM customer_tags WHERE tag_id = ?1",
        _ => "SELECT customer_id FROM customer_groups WHERE group_id = ?1",
    };
    let mut statement = connection.prepare_cached(sql)?;
    let ids = statement.query_map([id], |row| row.get(0))?;
    Ok(ids.collect::<rusqlite::Result<_>>()?)
}

/// The first and the last of an import's customers who have no entry; all between them are the import's own.
pub(super) fn missing_of(tx: &Tx<'_>, import: i64) -> Result<Option<RangeInclusive<i64>>> {
    let ends: (Option<i64>, Option<i64>) = tx
        .prepare_cached(
            "SELECT min(id), max(id) FROM customers AS c WHERE import_id = ?1
               AND NOT EXISTS (SELECT 1 FROM customer_index WHERE customer_id = c.id)",
        )?
        .query_row([import], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(ends.0.zip(ends.1).map(|(first, last)| first..=last))
}

pub(super) fn reorder(tx: &Tx<'_>, keys: &Keys) -> Result<()> {
    let mut statement = tx.prepare(
        "SELECT i.customer_id, c.name FROM customer_index AS i JOIN customers AS c ON c.id = i.customer_id",
    )?;
    let names: Vec<(i64, String)> =
        statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect::<rusqlite::Result<_>>()?;
    let mut update = tx.prepare("UPDATE customer_index SET sort_key = ?2 WHERE customer_id = ?1")?;
    for (id, name) in names {
        update.execute(params![id, keys.key(&name)?])?;
    }
    Ok(())
}

/// The text of all customers and their order, from the disk.
pub(super) fn entries(connection: &Connection) -> Result<Entries> {
    let ids = |sql: &str| -> Result<Vec<i64>> {
        let mut statement = connection.prepare_cached(sql)?;
        let ids = statement.query_map([], |row| row.get(0))?;
        Ok(ids.collect::<rusqlite::Result<_>>()?)
    };
    let (mut ascending, mut folded) = (Vec::new(), Folded::default());
    let mut statement =
        connection.prepare_cached("SELECT customer_id, folded FROM customer_index ORDER BY customer_id")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        ascending.push(row.get(0)?);
        folded.push(row.get_ref(1)?.as_str().unwrap_or_default().as_bytes());
    }
    let order = ids("SELECT customer_id FROM customer_index ORDER BY sort_key, customer_id")?;
    let in_bin = ids("SELECT id FROM customers WHERE deleted_at IS NOT NULL")?;
    Ok(Entries::of(ascending, &folded, order, &in_bin))
}

/// Those from number `offset` on of everybody outside the bin, in the order of names.
pub(super) fn in_order(connection: &Connection, offset: usize, limit: usize) -> Result<Vec<i64>> {
    let mut statement = connection.prepare_cached(
        "SELECT i.customer_id FROM customer_index AS i CROSS JOIN customers AS c ON c.id = i.customer_id
         WHERE c.deleted_at IS NULL ORDER BY i.sort_key, i.customer_id LIMIT ?1 OFFSET ?2",
    )?;
    let ids = statement.query_map(params![limit, offset], |row| row.get(0))?;
    Ok(ids.collect::<rusqlite::Result<_>>()?)
}

/// How many are outside the bin, counted in the slimmest of the indexes.
pub(super) fn count(connection: &Connection) -> Result<usize> {
    Ok(connection
        .prepare_cached(
            "SELECT (SELECT count(*) FROM customer_index) - (SELECT count(*) FROM customers WHERE deleted_at IS NOT NULL)",
        )?
        .query_row([], |row| row.get(0))?)
}

/// One customer's row; `None` where they are gone.
pub(super) fn row(connection: &Connection, id: i64) -> Result<Option<Row>> {
    Ok(connection
        .prepare_cached(
            "SELECT i.sort_key, i.folded, c.deleted_at IS NULL
             FROM customer_index AS i JOIN customers AS c ON c.id = i.customer_id WHERE i.customer_id = ?1",
        )?
        .query_row([id], |row| Ok(Row { id, sort_key: row.get(0)?, folded: row.get(1)?, live: row.get(2)? }))
        .optional()?)
}

/// Who comes right after a customer in the order of names.
pub(super) fn next_in_order(connection: &Connection, id: i64) -> Result<Option<i64>> {
    Ok(connection
        .prepare_cached(
            "SELECT next.customer_id FROM customer_index AS here JOIN customer_index AS next
               ON (next.sort_key, next.customer_id) > (here.sort_key, here.customer_id)
             WHERE here.customer_id = ?1 ORDER BY next.sort_key, next.customer_id LIMIT 1",
        )?
        .query_row([id], |row| row.get(0))
        .optional()?)
}

/// Whose notes hold words that begin with all of `pieces`. Pieces of one letter are in nearly every note: nobody.
pub(super) fn noted(connection: &Connection, pieces: &[String]) -> Result<Vec<i64>> {
    if pieces.iter().any(|piece| piece.chars().nth(1).is_none()) {
        return Ok(Vec::new());
    }
    let query: Vec<String> = pieces.iter().map(|piece| format!("\"{piece}\"*")).collect();
    let mut statement =
        connection.prepare_cached("SELECT rowid FROM notes_index WHERE notes_index MATCH ?1")?;
    let ids = statement.query_map([query.join(" ")], |row| row.get(0))?;
    Ok(ids.collect::<rusqlite::Result<_>>()?)
}
