//! Taking an action back: every row that it changed returns to what it was, unless it was changed again since.

use std::collections::HashMap;

use rusqlite::{params, params_from_iter};
use serde_json::{Map, Value};

use super::store::{self, RowChange};
use super::{ActionKind, HistoryEntry, Kept, merges};
use crate::book::Tx;
use crate::db::journal::{self, Table};
use crate::error::{Code, Error, Result};

pub(super) type Row = Map<String, Value>;

/// Whether a column only follows others; a difference there is no change of the user's. How often a message that still waits
/// was tried is none.
fn follows(table: &str, column: &str) -> bool {
    const TRIES: [&str; 6] = ["why", "answer", "attempts", "failures", "tried_at", "due_at"];
    column == "updated_at" || table == "messages" && TRIES.contains(&column)
}

/// Reverts the changes of `entry`; what was changed since stays and is returned.
///
/// The rows of one customer stand or fall together, so that nobody is left with half of what they had.
pub(super) fn revert(tx: &Tx<'_>, entry: &HistoryEntry) -> Result<Vec<Kept>> {
    // The order of parents and children within the action is restored by the end; the commit checks it.
    tx.pragma_update(None, "defer_foreign_keys", true)?;
    if store::root(tx, entry)?.kind == ActionKind::MergeCustomers {
        return merges::revert(tx, entry);
    }
    let mut kept = Vec::new();
    if let (Some(import_id), None) = (entry.import_id, entry.reverts_id) {
        let edited = store::edited_purchases(tx, import_id, entry.id)?;
        kept.extend(store::remove_imported(tx, import_id.0, entry.id)?);
        store::remove_purchases(tx, import_id, &edited)?;
        kept.extend(edited);
    }
    let mut changes = store::changes(tx, entry.id)?;
    if entry.import_id.is_some() {
        // That it took place stays known, with what came of each row.
        changes.retain(|change| change.table != "imports");
    }
    for changes in &in_order(changes) {
        tx.execute_batch("SAVEPOINT customer")?;
        if revert_group(tx, entry, changes)? {
            tx.execute_batch("RELEASE customer")?;
        } else {
            tx.execute_batch("ROLLBACK TO customer; RELEASE customer")?;
            kept.extend(name_kept(tx, entry, changes)?);
        }
    }
    Ok(kept)
}

/// The changes in the order in which they can be reverted, newest first: what others need (a tag, a field) comes back
/// before its users and goes after them; in between, all rows of one customer together.
fn in_order(changes: Vec<RowChange>) -> Vec<Vec<RowChange>> {
    let (mut restored, mut customers, mut created) = (Vec::new(), Vec::<Vec<RowChange>>::new(), Vec::new());
    let mut places: HashMap<i64, usize> = HashMap::new();
    for change in changes {
        match change.customer_id {
            Some(id) => {
                let place = *places.entry(id).or_insert_with(|| {
                    customers.push(Vec::new());
                    customers.len() - 1
                });
                customers[place].push(change);
            }
            None if change.before.is_some() => restored.push(vec![change]),
            None => created.push(vec![change]),
        }
    }
    restored.into_iter().chain(customers).chain(created).collect()
}

/// Reverts the rows of one customer; `false` where one of them was changed since.
fn revert_group(tx: &Tx<'_>, entry: &HistoryEntry, changes: &[RowChange]) -> Result<bool> {
    let created = changes.iter().find(|change| change.table == "customers" && change.before.is_none());
    if let Some(customer) = created
        && store::changed_since(tx, customer.row_id, entry.id)?
    {
        return Ok(false);
    }
    for change in changes {
        if !revert_row(tx, table_of(tx, change)?, change)? {
            return Ok(false);
        }
    }
    Ok(true)
}

/// The table of a changed row.
pub(super) fn table_of<'t>(tx: &'t Tx<'_>, change: &RowChange) -> Result<&'t Table> {
    let unknown = || Error::failed(Code::BookDamaged, format!("no table {}", change.table));
    tx.tables().iter().find(|table| table.name == change.table).ok_or_else(unknown)
}

fn revert_row(tx: &Tx<'_>, table: &Table, change: &RowChange) -> Result<bool> {
    let current = journal::current_row(tx, table, change.row_id)?.map(|text| parse(&text)).transpose()?;
    let before = change.before.as_deref().map(parse).transpose()?;
    let after = change.after.as_deref().map(parse).transpose()?;
    match (before, after, current) {
        (Some(before), None, None) => insert(tx, table, &before),
        (None, Some(after), Some(current)) if same(table, &after, &current) => {
            delete(tx, table, change.row_id)
        }
        // Gone already, by this undo or another: nothing left to take away.
        (None, Some(_), None) => Ok(true),
        (Some(before), Some(after), Some(current)) => update(tx, table, &before, &after, &current),
        _ => Ok(false),
    }
}

/// Puts a row back; `false` where a rule of the schema speaks against it.
pub(super) fn insert(tx: &Tx<'_>, table: &Table, row: &Row) -> Result<bool> {
    let columns: Vec<&str> =
        table.columns.iter().map(String::as_str).filter(|name| row.contains_key(*name)).collect();
    let places = vec!["?"; columns.len()].join(", ");
    let sql = format!("INSERT INTO {} ({}) VALUES ({places})", table.name, columns.join(", "));
    unless_constrained(
        tx.prepare_cached(&sql)?.execute(params_from_iter(columns.iter().map(|name| sql_value(&row[*name])))),
    )
}

/// Removes a row; `false` where another needs it.
pub(super) fn delete(tx: &Tx<'_>, table: &Table, id: i64) -> Result<bool> {
    if is_needed(tx, table, id)? {
        return Ok(false);
    }
    let sql = format!("DELETE FROM {} WHERE id = ?1", table.name);
    unless_constrained(tx.prepare_cached(&sql)?.execute(params![id]))
}

/// Whether another row points at this one; a deferred foreign key would only say so at the commit.
fn is_needed(tx: &Tx<'_>, table: &Table, id: i64) -> Result<bool> {
    let references: Vec<(String, String)> = tx
        .prepare_cached(
            "SELECT t.name, f.\"from\" FROM pragma_table_list AS t, pragma_foreign_key_list(t.name) AS f
             WHERE t.schema = 'main' AND f.\"table\" = ?1 AND f.on_delete <> 'CASCADE'",
        )?
        .query_map([&table.name], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<rusqlite::Result<_>>()?;
    for (child, column) in references {
        let sql = format!("SELECT EXISTS (SELECT 1 FROM {child} WHERE {column} = ?1)");
        if tx.prepare_cached(&sql)?.query_row(params![id], |row| row.get::<_, bool>(0))? {
            return Ok(true);
        }
    }
    Ok(false)
}

fn update(tx: &Tx<'_>, table: &Table, before: &Row, after: &Row, current: &Row) -> Result<bool> {
    let changed: Vec<&String> =
        before.iter().filter(|(name, value)| after.get(*name) != Some(value)).map(|(name, _)| name).collect();
    let untouched = |name: &&String| after.get(*name) == current.get(*name);
    if !changed.iter().filter(|name| !follows(&table.name, name)).all(untouched) {
        return Ok(false);
    }
    let columns: Vec<&String> = changed.into_iter().filter(untouched).collect();
    if columns.is_empty() { Ok(true) } else { set(tx, table, before, current, &columns) }
}

/// Gives these columns back what they held; `false` where a rule of the schema speaks against it.
pub(super) fn set(
    tx: &Tx<'_>,
    table: &Table,
    before: &Row,
    current: &Row,
    columns: &[&String],
) -> Result<bool> {
    let sets: Vec<String> = columns.iter().map(|name| format!("{name} = ?")).collect();
    let sql = format!("UPDATE {} SET {} WHERE id = ?", table.name, sets.join(", "));
    let values = columns.iter().map(|name| sql_value(&before[*name])).chain([sql_value(&current["id"])]);
    unless_constrained(tx.prepare_cached(&sql)?.execute(params_from_iter(values)))
}

/// A rule of the schema that speaks against it (a name taken since, a customer gone since) keeps the row as it is.
fn unless_constrained(outcome: rusqlite::Result<usize>) -> Result<bool> {
    match outcome {
        Ok(_) => Ok(true),
        Err(cause) if cause.sqlite_error_code() == Some(rusqlite::ErrorCode::ConstraintViolation) => {
            Ok(false)
        }
        Err(cause) => Err(cause.into()),
    }
}

/// Whether a row is as it was recorded, but for what only follows.
pub(super) fn same(table: &Table, recorded: &Row, current: &Row) -> bool {
    recorded.iter().all(|(name, value)| follows(&table.name, name) || current.get(name) == Some(value))
}

/// A row as the journal keeps it.
pub(super) fn parse(text: &str) -> Result<Row> {
    Ok(serde_json::from_str(text)?)
}

fn sql_value(value: &Value) -> rusqlite::types::Value {
    match value {
        Value::Null => rusqlite::types::Value::Null,
        Value::Number(number) => number.as_i64().map_or(rusqlite::types::Value::Null, Into::into),
        Value::Bool(flag) => i64::from(*flag).into(),
        Value::String(text) => text.clone().into(),
        Value::Array(_) | Value::Object(_) => value.to_string().into(),
    }
}

/// How the user knows what was kept: by the customer's name, else by the record's own.
fn name_kept(tx: &Tx<'_>, entry: &HistoryEntry, changes: &[RowChange]) -> Result<Option<Kept>> {
    let Some(change) = changes.first() else { return Ok(None) };
    if let Some(id) = change.customer_id
        && let Some(name) = store::customer_name(tx, id)?
    {
        let reason = entry.import_id.map(|_| store::why_kept(tx, id, entry.id)).transpose()?;
        return Ok(Some(Kept {
            customer_id: Some(crate::ids::CustomerId(id)),
            name,
            interaction_id: None,
            reason,
        }));
    }
    let row =
        change.after.as_deref().or(change.before.as_deref()).map(parse).transpose()?.unwrap_or_default();
    let text = |key: &str| row.get(key).and_then(Value::as_str).map(str::to_owned);
    // A tag or group that others use now is still in its place: nothing to tell.
    let in_use = matches!(change.table.as_str(), "tags" | "groups") && change.before.is_none();
    Ok((!in_use).then(|| Kept {
        customer_id: None,
        name: text("name").or_else(|| text("title")).unwrap_or_default(),
        interaction_id: None,
        reason: None,
    }))
}
