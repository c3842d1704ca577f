//! Taking a merge back: row by row as far as it goes, for the kept customer goes on living and one change of theirs must
//! not hold everybody else back.

use rusqlite::params;
use serde_json::Value;

use super::revert::{Row, delete, insert, parse, same, set, table_of};
use super::store::{self, RowChange};
use super::{ActionKind, HistoryEntry, Kept};
use crate::book::Tx;
use crate::db::journal::{self, Table};
use crate::error::{Code, Error, Result};
use crate::ids::CustomerId;

/// Columns that name a customer: whoever was merged since is the same one by another number.
const NAMING: [&str; 3] = ["customer_id", "company_id", "merged_into_id"];
/// Columns whose difference is no loss of anybody's.
const SILENT: [&str; 2] = ["updated_at", "merged_into_id"];
/// Where the words of a row stand, by which its owner knows it.
const TELLING: [&str; 8] = ["raw", "address", "street", "city", "title", "text", "value", "falls_on"];

/// Reverts the changes of a merge, or of taking one back; what was changed since stays and is returned.
///
/// # Errors
/// `merge_settled` where somebody of the merge was removed for good: what they brought would go with it.
pub(super) fn revert(tx: &Tx<'_>, entry: &HistoryEntry) -> Result<Vec<Kept>> {
    let changes = store::changes(tx, entry.id)?;
    refuse_settled(entry, &changes)?;
    let mut kept = Vec::new();
    for change in &changes {
        revert_row(tx, change, &mut kept)?;
    }
    for reminder in changes.iter().filter(|change| change.table == "reminders") {
        // What has become due since goes with its reminder.
        tx.prepare_cached(
            "UPDATE occurrences SET customer_id = (SELECT r.customer_id FROM reminders AS r WHERE r.id = ?1)
             WHERE reminder_id = ?1
               AND customer_id IS NOT (SELECT r.customer_id FROM reminders AS r WHERE r.id = ?1)",
        )?
        .execute([reminder.row_id])?;
    }
    if entry.kind == ActionKind::MergeCustomers {
        kept.extend(merged_since(tx, &changes)?);
    }
    kept.dedup();
    Ok(kept)
}

fn refuse_settled(entry: &HistoryEntry, changes: &[RowChange]) -> Result<()> {
    let mut gone_or_back = 0;
    for change in changes.iter().filter(|change| change.table == "customers") {
        let (before, after) = (row(change.before.as_deref())?, row(change.after.as_deref())?);
        gone_or_back += usize::from(before.get("deleted_at") != after.get("deleted_at"));
    }
    let settled = entry.kind == ActionKind::MergeCustomers
        && entry.subject.count.is_some_and(|count| gone_or_back + 1 < count);
    if settled { Err(Error::Refused(Code::MergeSettled)) } else { Ok(()) }
}

fn row(text: Option<&str>) -> Result<Row> {
    Ok(text.map(parse).transpose()?.unwrap_or_default())
}

fn revert_row(tx: &Tx<'_>, change: &RowChange, kept: &mut Vec<Kept>) -> Result<()> {
    let table = table_of(tx, change)?;
    let current = journal::current_row(tx, table, change.row_id)?.map(|text| parse(&text)).transpose()?;
    let before = change.before.as_deref().map(parse).transpose()?;
    let after = change.after.as_deref().map(parse).transpose()?;
    let went_back = match (&before, &after, &current) {
        (Some(before), None, None) => insert(tx, table, before)?,
        (None, Some(after), Some(current)) => {
            same(table, after, current) && delete(tx, table, change.row_id)?
        }
        (Some(before), Some(after), Some(current)) => {
            return revert_columns(tx, table, [before, after, current], kept);
        }
        _ => true,
    };
    if !went_back && let Some(current) = &current {
        kept.extend(name_of(tx, table, current, None)?);
    }
    Ok(())
}

/// Gives each column back what it held, unless it was changed again.
fn revert_columns(
    tx: &Tx<'_>,
    table: &Table,
    [before, after, current]: [&Row; 3],
    kept: &mut Vec<Kept>,
) -> Result<()> {
    let mut returning = Vec::new();
    for (column, value) in before {
        let (made, now) = (after.get(column), current.get(column));
        if made == Some(value) || now == Some(value) {
            continue;
        }
        if now == made || NAMING.contains(&column.as_str()) && is_now(tx, made, now)? {
            returning.push(column);
        } else if !SILENT.contains(&column.as_str()) {
            kept.extend(name_of(tx, table, current, Some(column))?);
        }
    }
    if !returning.is_empty() && !set(tx, table, before, current, &returning)? {
        kept.extend(name_of(tx, table, current, None)?);
    }
    Ok(())
}

/// Whether the customer `made` was merged into `now` since.
fn is_now(tx: &Tx<'_>, made: Option<&Value>, now: Option<&Value>) -> Result<bool> {
    let (Some(made), Some(now)) = (made.and_then(Value::as_i64), now.and_then(Value::as_i64)) else {
        return Ok(false);
    };
    Ok(tx
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM customers WHERE id = ?1 AND merged_into_id = ?2)")?
        .query_row(params![made, now], |row| row.get(0))?)
}

/// Whoever the kept customer became by a later merge: what was united there stays.
fn merged_since(tx: &Tx<'_>, changes: &[RowChange]) -> Result<Option<Kept>> {
    for change in changes.iter().filter(|change| change.table == "customers") {
        let keep = row(change.after.as_deref())?.get("merged_into_id").and_then(Value::as_i64);
        let Some(keep) = keep else { continue };
        let mut statement = tx.prepare_cached(
            "SELECT k.id, k.name FROM customers AS c JOIN customers AS k ON k.id = c.merged_into_id WHERE c.id = ?1",
        )?;
        let mut rows = statement.query([keep])?;
        if let Some(found) = rows.next()? {
            return Ok(Some(Kept {
                customer_id: Some(found.get(0)?),
                name: found.get(1)?,
                interaction_id: None,
                reason: None,
            }));
        }
    }
    Ok(None)
}

/// How the user knows what stays: whose it is, and what it says.
fn name_of(tx: &Tx<'_>, table: &Table, current: &Row, column: Option<&String>) -> Result<Option<Kept>> {
    let owner = if table.name == "customers" { current.get("id") } else { current.get("customer_id") };
    let Some(owner) = owner.and_then(Value::as_i64) else { return Ok(None) };
    let says = |column: &str| current.get(column).and_then(Value::as_str).filter(|text| !text.is_empty());
    let words = match column {
        Some(column) if table.name == "customers" => says(column).filter(|_| column != "photo"),
        _ => TELLING.iter().find_map(|column| says(column)),
    };
    let mut name = store::customer_name(tx, owner)?.unwrap_or_default();
    if let Some(line) = words.and_then(|words| words.lines().next()).filter(|line| *line != name) {
        name = format!("{name} · {line}");
    }
    Ok(Some(Kept { customer_id: Some(CustomerId(owner)), name, interaction_id: None, reason: None }))
}
