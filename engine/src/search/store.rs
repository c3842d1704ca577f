//! The SQL of the search index.

use std::collections::BTreeSet;

use rusqlite::{Connection, OptionalExtension, params};

use super::catalogue::Entries;
use super::{Touched, order::Keys};
use crate::book::Tx;
use crate::error::Result;
use crate::{folding, phones};

pub(super) fn touched(connection: &Connection, after: i64, except: &BTreeSet<i64>) -> Result<Touched> {
    let mut touched = Touched::default();
    let mut statement = connection.prepare_cached(
        "SELECT DISTINCT action_id, table_name, customer_id, CASE WHEN table_name IN ('tags', 'groups') THEN row_id END
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

/// The columns whose words find a customer; phones and emails come from their own tables.
const WORDS: &str =
    "SELECT name, given_name, family_name, nickname, company, role FROM customers WHERE id = ?1";

pub(super) fn reindex(tx: &Tx<'_>, id: i64, keys: &Keys) -> Result<()> {
    let words: Option<[String; 6]> = tx
        .prepare_cached(WORDS)?
        .query_row([id], |row| {
            Ok([row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?, row.get(5)?])
        })
        .optional()?;
    let Some(words) = words else {
        tx.prepare_cached("DELETE FROM customer_index WHERE customer_id = ?1")?.execute([id])?;
        tx.prepare_cached("DELETE FROM notes_index WHERE rowid = ?1")?.execute([id])?;
        return Ok(());
    };
    let mut folded = String::with_capacity(96);
    let whole = words[0].clone();
    for (place, text) in words.iter().enumerate() {
        // The parts of a name mostly stand in it already.
        let repeated = (1..=2).contains(&place) && whole.contains(text.as_str());
        if !text.is_empty() && !repeated {
            folding::fold_words_into(text, &mut folded);
            folded.push('\n');
        }
    }
    let mut statement =
        tx.prepare_cached("SELECT raw, e164 FROM phones WHERE customer_id = ?1 ORDER BY position")?;
    let mut rows = statement.query([id])?;
    while let Some(row) = rows.next()? {
        let (raw, e164): (String, Option<String>) = (row.get(0)?, row.get(1)?);
        for form in phones::search_forms(&raw, e164.as_deref()) {
            folded.push_str(&form);
            folded.push('\n');
        }
    }
    for sql in [
        "SELECT address FROM emails WHERE customer_id = ?1 ORDER BY position",
        "SELECT t.name FROM customer_tags AS l JOIN tags AS t ON t.id = l.tag_id WHERE l.customer_id = ?1",
        "SELECT g.name FROM customer_groups AS l JOIN groups AS g ON g.id = l.group_id WHERE l.customer_id = ?1",
    ] {
        let mut statement = tx.prepare_cached(sql)?;
        let mut rows = statement.query([id])?;
        while let Some(row) = rows.next()? {
            folding::fold_words_into(row.get_ref(0)?.as_str().unwrap_or_default(), &mut folded);
            folded.push('\n');
        }
    }
    tx.prepare_cached(
        "INSERT INTO customer_index (customer_id, folded, sort_key) VALUES (?1, ?2, ?3)
         ON CONFLICT (customer_id) DO UPDATE SET folded = excluded.folded, sort_key = excluded.sort_key",
    )?
    .execute(params![id, folded, keys.key(&whole)?])?;
    reindex_notes(tx, id)
}

/// Puts the customer's note and everything logged with them into the index of notes.
fn reindex_notes(tx: &Tx<'_>, id: i64) -> Result<()> {
    tx.prepare_cached("DELETE FROM notes_index WHERE rowid = ?1")?.execute([id])?;
    let mut words = String::new();
    let mut statement = tx.prepare_cached(
        "SELECT note FROM customers WHERE id = ?1 AND note <> ''
         UNION ALL SELECT text || ' ' || outcome FROM interactions WHERE customer_id = ?1",
    )?;
    let mut rows = statement.query([id])?;
    while let Some(row) = rows.next()? {
        folding::fold_words_into(row.get_ref(0)?.as_str().unwrap_or_default(), &mut words);
    }
    if !words.is_empty() {
        tx.prepare_cached("INSERT INTO notes_index (rowid, words) VALUES (?1, ?2)")?
            .execute(params![id, words])?;
    }
    Ok(())
}

pub(super) fn reindex_import(tx: &Tx<'_>, import: i64, keys: &Keys) -> Result<()> {
    let ids: Vec<i64> = tx
        .prepare_cached("SELECT id FROM customers WHERE import_id = ?1")?
        .query_map([import], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    ids.into_iter().try_for_each(|id| reindex(tx, id, keys))
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
    let mut entries = Entries::default();
    let mut statement =
        connection.prepare_cached("SELECT customer_id, folded FROM customer_index ORDER BY customer_id")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        entries.push(row.get(0)?, row.get_ref(1)?.as_str().unwrap_or_default());
    }
    let mut statement =
        connection.prepare_cached("SELECT customer_id FROM customer_index ORDER BY sort_key, customer_id")?;
    let order: Vec<i64> = statement.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    entries.set_order(order.into_iter());
    Ok(entries)
}

/// The text of one customer; `None` where they are gone.
pub(super) fn folded(connection: &Connection, id: i64) -> Result<Option<String>> {
    Ok(connection
        .prepare_cached("SELECT folded FROM customer_index WHERE customer_id = ?1")?
        .query_row([id], |row| row.get(0))
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
