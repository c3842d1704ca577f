//! The SQL of the history.

use rusqlite::{Connection, OptionalExtension, params};
use serde_json::Value;

use super::facts::{FACTS, Fact, FactKind, OWN};
use super::{ActionKind, Change, FieldChange, HistoryEntry, Kept, KeptReason, Origin};
use crate::book::Tx;
use crate::cases;
use crate::db::foreign_keys;
use crate::error::{Code, Error, Result};
use crate::ids::{ActionId, CaseKindId, CustomerId, ImportId};
use crate::interactions::PurchaseLine;
use crate::money::Money;
use crate::reminders::Repeat;

/// A row as the journal keeps it.
type Row = serde_json::Map<String, Value>;

const ENTRY: &str =
    "a.id, a.kind, a.at, a.staff, a.origin, a.subject, a.import_id, a.reverts_id, a.reverted_by_id, a.kept";

fn read_entry(row: &rusqlite::Row<'_>) -> Result<HistoryEntry> {
    let unknown = |what: String| Error::failed(Code::BookDamaged, format!("unknown in the journal: {what}"));
    let kind: String = row.get(1)?;
    let origin: String = row.get(4)?;
    let subject: String = row.get(5)?;
    let kept: String = row.get(9)?;
    let kind = ActionKind::of_name(&kind).ok_or_else(|| unknown(kind))?;
    let undone = row.get::<_, Option<i64>>(8)?.is_some();
    Ok(HistoryEntry {
        id: row.get(0)?,
        kind,
        at: row.get(2)?,
        staff: row.get(3)?,
        origin: Origin::of_name(&origin).ok_or_else(|| unknown(origin))?,
        subject: serde_json::from_str(&subject)?,
        import_id: row.get(6)?,
        reverts_id: row.get(7)?,
        undone,
        undoable: kind.undoable() && !undone,
        kept: serde_json::from_str(&kept)?,
    })
}

pub(super) fn entry(connection: &Connection, id: ActionId) -> Result<HistoryEntry> {
    let sql = format!("SELECT {ENTRY} FROM actions AS a WHERE a.id = ?1");
    let mut statement = connection.prepare_cached(&sql)?;
    let mut rows = statement.query([id])?;
    rows.next()?.map_or(Err(Error::Gone(Code::RecordGone)), read_entry)
}

/// The action that an action, or the one that it takes back or does again, was at first.
pub(super) fn root(connection: &Connection, entry: &HistoryEntry) -> Result<HistoryEntry> {
    let mut root = entry.clone();
    while let Some(reverted) = root.reverts_id {
        root = self::entry(connection, reverted)?;
    }
    Ok(root)
}

pub(super) fn entries(
    connection: &Connection,
    before: Option<ActionId>,
    limit: usize,
) -> Result<Vec<HistoryEntry>> {
    let sql = format!(
        "SELECT {ENTRY} FROM actions AS a
         WHERE a.id < coalesce(?1, 9223372036854775807) AND a.kind NOT IN ('deliver_reminder', 'note_message')
         ORDER BY a.id DESC LIMIT ?2"
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let mut rows = statement.query(params![before, limit])?;
    let mut entries = Vec::new();
    while let Some(row) = rows.next()? {
        entries.push(read_entry(row)?);
    }
    Ok(entries)
}

/// A customer, and whoever became them.
const ONE: &str = "(SELECT ?1 UNION ALL SELECT id FROM customers WHERE merged_into_id = ?1)";

pub(crate) fn changes_of_customer(
    connection: &Connection,
    id: CustomerId,
    before: Option<ActionId>,
    limit: usize,
) -> Result<Vec<Change>> {
    let sql = format!(
        "SELECT {ENTRY}, c.table_name, c.before, c.after
         FROM changes AS c JOIN actions AS a ON a.id = c.action_id
         WHERE c.customer_id IN {ONE} AND c.action_id < coalesce(?2, 9223372036854775807)
           AND c.action_id >= coalesce((
               SELECT min(action_id) FROM (
                   SELECT DISTINCT action_id FROM changes
                   WHERE customer_id IN {ONE} AND action_id < coalesce(?2, 9223372036854775807)
                   ORDER BY action_id DESC LIMIT ?3)), 0)
           AND (c.customer_id = ?1 OR a.kind <> 'merge_customers')
           AND a.kind NOT IN ('deliver_reminder', 'note_message')
         ORDER BY c.action_id DESC, c.seq"
    );
    let mut statement = connection.prepare_cached(&sql)?;
    let mut rows = statement.query(params![id, before, limit])?;
    let mut changes = Vec::new();
    while let Some(row) = rows.next()? {
        let (before, after): (Option<String>, Option<String>) = (row.get(11)?, row.get(12)?);
        let record: String = row.get(10)?;
        let fields = differences(connection, &record, before.as_deref(), after.as_deref())?;
        changes.push(Change { entry: read_entry(row)?, record, fields });
    }
    Ok(changes)
}

/// The facts that differ.
fn differences(
    connection: &Connection,
    record: &str,
    before: Option<&str>,
    after: Option<&str>,
) -> Result<Vec<FieldChange>> {
    let parse = |text: Option<&str>| -> Result<Row> {
        Ok(text.map(serde_json::from_str).transpose()?.unwrap_or_default())
    };
    let (before, after) = (parse(before)?, parse(after)?);
    let mut changes = Vec::new();
    for fact in FACTS.iter().filter(|fact| fact.record == record) {
        let value = |row: &Row| row.get(fact.column).cloned().unwrap_or_default();
        let (from, to) = (value(&before), value(&after));
        if from == to || (is_blank(&from) && is_blank(&to)) {
            continue;
        }
        let row = if after.is_empty() { &before } else { &after };
        changes.push(FieldChange {
            field: field_of(connection, fact, row)?,
            kind: fact.kind,
            before: readable(connection, fact, from, &before)?,
            after: readable(connection, fact, to, &after)?,
        });
    }
    Ok(changes)
}

/// What a fact is called; one of the owner's own fields by its key.
fn field_of(connection: &Connection, fact: &Fact, row: &Row) -> Result<String> {
    if fact.field != OWN {
        return Ok(fact.field.to_owned());
    }
    let key = name_of(connection, "custom_fields", "key", row.get("field_id"))?;
    Ok(format!("{OWN}:{}", key.unwrap_or_default()))
}

/// A kept value of a row as the border gives it: a tag by its name, a repeat rule in its parts, an amount with its currency.
fn readable(connection: &Connection, fact: &Fact, value: Value, row: &Row) -> Result<Value> {
    let named = |table| Ok(name_of(connection, table, "name", Some(&value))?.into());
    match (fact.record, fact.kind) {
        ("customer_tags", _) => named("tags"),
        ("customer_groups", _) => named("groups"),
        ("cases", _) if fact.column == "kind_id" => match value.as_i64() {
            Some(id) => Ok(cases::kind_name(connection, CaseKindId(id))?.into()),
            None => Ok(Value::Null),
        },
        ("interactions", _) if fact.column == "lines" => {
            let lines: Vec<PurchaseLine> = serde_json::from_str(value.as_str().unwrap_or("[]"))?;
            Ok(PurchaseLine::in_words(&lines).into())
        }
        (_, FactKind::Money) => match value.as_i64() {
            Some(amount) => {
                let currency = row.get("currency").and_then(Value::as_str).unwrap_or_default().to_owned();
                Ok(serde_json::to_value(Money { amount, currency })?)
            }
            None => Ok(Value::Null),
        },
        (_, FactKind::Repeat) => match value.as_str().map(Repeat::from_rrule) {
            Some(Ok(repeat)) => Ok(serde_json::to_value(repeat)?),
            _ => Ok(value),
        },
        _ => Ok(value),
    }
}

/// The name of a row, also of one that is gone.
fn name_of(connection: &Connection, table: &str, column: &str, id: Option<&Value>) -> Result<Option<String>> {
    let Some(id) = id.and_then(Value::as_i64) else { return Ok(None) };
    let sql = format!(
        "SELECT coalesce((SELECT {column} FROM {table} WHERE id = ?1),
             (SELECT json_extract(coalesce(after, before), '$.{column}') FROM changes
              WHERE table_name = '{table}' AND row_id = ?1 ORDER BY seq DESC LIMIT 1))"
    );
    Ok(connection.prepare_cached(&sql)?.query_row([id], |row| row.get(0))?)
}

fn is_blank(value: &Value) -> bool {
    value.is_null() || matches!(value.as_str(), Some("" | "[]"))
}

/// Whether a backup took the place of the book after the action `id`.
pub(crate) fn replaced_since(connection: &Connection, id: i64) -> Result<bool> {
    Ok(connection
        .prepare_cached(
            "SELECT coalesce(max(id), 0) < ?1 OR EXISTS (SELECT 1 FROM actions WHERE id > ?1 AND kind = 'restore_backup')
             FROM actions",
        )?
        .query_row([id], |row| row.get(0))?)
}

pub(super) fn last_undoable(connection: &Connection) -> Result<Option<ActionId>> {
    Ok(connection
        .prepare_cached(
            "SELECT id FROM actions WHERE reverts_id IS NULL AND reverted_by_id IS NULL
               AND kind NOT IN ('deliver_reminder', 'send_message', 'note_message', 'follow_rule', 'save_message_account', 'purge_customers',
                   'save_settings', 'restore_backup')
             ORDER BY id DESC LIMIT 1",
        )?
        .query_row([], |row| row.get(0))
        .optional()?)
}

pub(super) fn last_redoable(connection: &Connection) -> Result<Option<ActionId>> {
    Ok(connection
        .prepare_cached(
            "SELECT u.id FROM actions AS u
             WHERE u.kind = 'undo' AND u.reverted_by_id IS NULL AND NOT EXISTS (
                 SELECT 1 FROM actions AS later
                 WHERE later.id > u.id AND later.reverts_id IS NULL
                   AND later.kind NOT IN ('deliver_reminder', 'send_message', 'note_message', 'follow_rule'))
             ORDER BY u.id DESC LIMIT 1",
        )?
        .query_row([], |row| row.get(0))
        .optional()?)
}

/// Notes on both sides that `by` took `entry` back. When an undo is taken back, what it undid stands again; when that was
/// an undo itself, what it undid is undone again, and so on down to the first action.
pub(super) fn mark_reverted(tx: &Tx<'_>, entry: &HistoryEntry, by: ActionId, kept: &[Kept]) -> Result<()> {
    tx.execute("UPDATE actions SET reverted_by_id = ?2 WHERE id = ?1", params![entry.id, by])?;
    tx.execute("UPDATE actions SET kept = ?2 WHERE id = ?1", params![by, serde_json::to_string(kept)?])?;
    let (mut above, mut next, mut stands) = (entry.id, entry.reverts_id, true);
    while let Some(id) = next {
        let reverted_by = (!stands).then_some(above);
        tx.execute("UPDATE actions SET reverted_by_id = ?2 WHERE id = ?1", params![id, reverted_by])?;
        next = tx.query_row("SELECT reverts_id FROM actions WHERE id = ?1", [id], |row| row.get(0))?;
        (above, stands) = (id, !stands);
    }
    Ok(())
}

/// Marks an action as taken back by the action under way, together with the one that it followed.
pub(super) fn mark_taken_with(tx: &Tx<'_>, id: ActionId) -> Result<()> {
    tx.prepare_cached("UPDATE actions SET reverted_by_id = ?2 WHERE id = ?1")?
        .execute(params![id, tx.action()])?;
    Ok(())
}

/// Marks what rules did because of an action as taken back with it by `by`, or as standing again with it; what the owner took
/// back apart stays so.
pub(super) fn mark_followed(tx: &Tx<'_>, cause: ActionId, followed: &[ActionId], by: ActionId) -> Result<()> {
    let stands: bool = tx
        .prepare_cached("SELECT reverted_by_id IS NULL FROM actions WHERE id = ?1")?
        .query_row([cause], |row| row.get(0))?;
    for id in followed {
        let sql = if stands {
            "UPDATE actions SET reverted_by_id = NULL WHERE id = ?1 AND ?2 IS NOT NULL
               AND (SELECT u.reverts_id FROM actions AS u WHERE u.id = actions.reverted_by_id) IS NOT ?1"
        } else {
            "UPDATE actions SET reverted_by_id = ?2 WHERE id = ?1 AND reverted_by_id IS NULL"
        };
        tx.prepare_cached(sql)?.execute(params![id, by])?;
    }
    Ok(())
}

/// One recorded change of a row.
pub(super) struct RowChange {
    pub table: String,
    pub row_id: i64,
    pub customer_id: Option<i64>,
    pub before: Option<String>,
    pub after: Option<String>,
}

/// The changes of an action, newest first.
pub(super) fn changes(tx: &Tx<'_>, id: ActionId) -> Result<Vec<RowChange>> {
    let mut statement = tx.prepare_cached(
        "SELECT table_name, row_id, customer_id, before, after FROM changes WHERE action_id = ?1 ORDER BY seq DESC",
    )?;
    let rows = statement.query_map([id], |row| {
        Ok(RowChange {
            table: row.get(0)?,
            row_id: row.get(1)?,
            customer_id: row.get(2)?,
            before: row.get(3)?,
            after: row.get(4)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Whether a later action that still stands changed this customer's rows.
pub(super) fn changed_since(tx: &Tx<'_>, customer_id: i64, action: ActionId) -> Result<bool> {
    Ok(tx
        .prepare_cached(
            "SELECT EXISTS (
                 SELECT 1 FROM changes AS c JOIN actions AS a ON a.id = c.action_id
                 WHERE c.customer_id = ?1 AND c.action_id > ?2 AND a.id <> ?3 AND a.reverts_id IS NULL
                   AND (a.reverted_by_id IS NULL
                        OR (SELECT u.kept FROM actions AS u WHERE u.id = a.reverted_by_id) <> '[]'))",
        )?
        .query_row(params![customer_id, action, tx.action()], |row| row.get(0))?)
}

pub(super) fn customer_name(tx: &Tx<'_>, id: i64) -> Result<Option<String>> {
    Ok(tx
        .prepare_cached("SELECT name FROM customers WHERE id = ?1")?
        .query_row([id], |row| row.get(0))
        .optional()?)
}

/// Removes the customers whom an import created, but for those edited since or needed by others; returns these.
/// What was only logged or planned with them goes with them, and comes back with them when this is taken back.
pub(super) fn remove_imported(tx: &Tx<'_>, import_id: i64, action: ActionId) -> Result<Vec<Kept>> {
    tx.execute_batch(
        "DROP TABLE IF EXISTS temp.kept;
         CREATE TEMP TABLE kept (id INTEGER PRIMARY KEY, needed INTEGER NOT NULL DEFAULT 0) STRICT;
         DROP TABLE IF EXISTS temp.gone;
         CREATE TEMP TABLE gone (id INTEGER PRIMARY KEY) STRICT;",
    )?;
    tx.execute(
        "INSERT INTO temp.kept (id) SELECT DISTINCT c.customer_id
         FROM changes AS c JOIN actions AS a ON a.id = c.action_id JOIN customers AS p ON p.id = c.customer_id
         WHERE p.import_id = ?1 AND c.action_id > ?2 AND a.id <> ?3 AND a.reverts_id IS NULL AND a.kind <> 'follow_rule'
           AND (c.table_name NOT IN ('interactions', 'reminders', 'occurrences', 'birthdays', 'anniversaries', 'messages', 'message_contents')
                OR a.kind = 'edit_interaction' AND c.row_id IN (
                    SELECT i.id FROM interactions AS i WHERE i.import_id = ?1 AND i.id = c.row_id))
           AND (a.reverted_by_id IS NULL
                OR (SELECT u.kept FROM actions AS u WHERE u.id = a.reverted_by_id) <> '[]')",
        params![import_id, action, tx.action()],
    )?;
    // The company of somebody who stays, stays.
    tx.execute(
        "INSERT OR IGNORE INTO temp.kept (id, needed) SELECT DISTINCT p.company_id, 1 FROM customers AS p
         WHERE p.company_id IN (SELECT id FROM customers WHERE import_id = ?1)
           AND (p.import_id IS NOT ?1 OR p.id IN (SELECT id FROM temp.kept))",
        [import_id],
    )?;
    tx.execute(
        "INSERT INTO temp.gone SELECT id FROM customers WHERE import_id = ?1 AND id NOT IN (SELECT id FROM temp.kept)",
        [import_id],
    )?;
    for table in tx.tables() {
        if table.name != "customers" && table.columns.iter().any(|column| column == "customer_id") {
            tx.execute(&format!("DELETE FROM {} WHERE customer_id IN temp.gone", table.name), [])?;
        }
    }
    tx.execute(
        "UPDATE customers SET company_id = NULL WHERE company_id IS NOT NULL AND id IN temp.gone",
        [],
    )?;
    foreign_keys::delete_many(tx, "customers", "temp.gone")?;
    let sql = format!(
        "SELECT p.id, p.name, CASE WHEN k.needed THEN 'needed' ELSE {WHY_CHANGED} END
         FROM temp.kept AS k JOIN customers AS p ON p.id = k.id"
    );
    let mut statement = tx.prepare(&sql)?;
    let mut rows = statement.query([action])?;
    let mut kept = Vec::new();
    while let Some(row) = rows.next()? {
        let reason = KeptReason::of_name(row.get_ref(2)?.as_str().unwrap_or_default());
        kept.push(Kept { customer_id: Some(row.get(0)?), name: row.get(1)?, interaction_id: None, reason });
    }
    Ok(kept)
}

/// The purchases of an import that were edited since, and so stay when it is taken back.
pub(super) fn edited_purchases(tx: &Tx<'_>, import: ImportId, action: ActionId) -> Result<Vec<Kept>> {
    let mut statement = tx.prepare(
        "SELECT i.id, p.id, p.name, coalesce(nullif(i.reference, ''), i.bought_on)
         FROM interactions AS i JOIN customers AS p ON p.id = i.customer_id
         WHERE i.import_id = ?1 AND EXISTS (
             SELECT 1 FROM changes AS c JOIN actions AS a ON a.id = c.action_id
             WHERE c.table_name = 'interactions' AND c.row_id = i.id AND c.action_id > ?2
               AND a.kind = 'edit_interaction'
               AND (a.reverted_by_id IS NULL
                    OR (SELECT u.kept FROM actions AS u WHERE u.id = a.reverted_by_id) <> '[]'))
         ORDER BY i.id",
    )?;
    let kept = statement.query_map(params![import, action], |row| {
        let (name, reference): (String, String) = (row.get(2)?, row.get(3)?);
        Ok(Kept {
            customer_id: Some(row.get(1)?),
            name: format!("{name} · {reference}"),
            interaction_id: Some(row.get(0)?),
            reason: Some(KeptReason::Edited),
        })
    })?;
    Ok(kept.collect::<rusqlite::Result<_>>()?)
}

/// Removes the purchases that an import brought, but for those that stay.
pub(super) fn remove_purchases(tx: &Tx<'_>, import: ImportId, staying: &[Kept]) -> Result<()> {
    let staying: Vec<i64> = staying.iter().filter_map(|kept| Some(kept.interaction_id?.0)).collect();
    tx.execute(
        "DELETE FROM interactions WHERE import_id = ?1 AND id NOT IN (SELECT value FROM json_each(?2))",
        params![import, serde_json::to_string(&staying)?],
    )?;
    Ok(())
}

/// Why the customer `p` is not as the action `?1` left them.
const WHY_CHANGED: &str = "CASE
    WHEN p.merged_into_id IS NOT NULL OR EXISTS (
        SELECT 1 FROM changes AS c JOIN actions AS a ON a.id = c.action_id
        WHERE c.customer_id = p.id AND c.action_id > ?1 AND a.kind = 'merge_customers' AND a.reverted_by_id IS NULL)
    THEN 'merged' WHEN p.deleted_at IS NOT NULL THEN 'binned' ELSE 'edited' END";

/// Why a customer could not be brought back to what they were before an action.
pub(super) fn why_kept(tx: &Tx<'_>, customer_id: i64, action: ActionId) -> Result<KeptReason> {
    if !changed_since(tx, customer_id, action)? {
        return Ok(KeptReason::Conflict);
    }
    let sql = format!("SELECT {WHY_CHANGED} FROM customers AS p WHERE p.id = ?2");
    let reason: Option<String> =
        tx.prepare_cached(&sql)?.query_row(params![action, customer_id], |row| row.get(0)).optional()?;
    Ok(reason.and_then(|name| KeptReason::of_name(&name)).unwrap_or(KeptReason::Edited))
}
