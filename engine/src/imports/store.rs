//! The SQL of imports.

use rusqlite::{Connection, OptionalExtension, params};

use super::matching::Known;
use super::purchases::ListKind;
use super::record::Record;
use super::types::{ColumnChoice, ImportSummary, PastImport, Reason, RowProblem};
use crate::book::Tx;
use crate::error::{Code, Error, Result};
use crate::folding;
use crate::ids::{CustomFieldId, CustomerId, ImportId};
use crate::settings::Currency;

/// Begins an import.
pub(super) fn begin(tx: &Tx<'_>, file_name: &str, headers: &[String]) -> Result<ImportId> {
    tx.execute(
        "INSERT INTO imports (at, file_name, summary, headers) VALUES (?1, ?2, '{}', ?3)",
        params![tx.now(), file_name, serde_json::to_string(headers)?],
    )?;
    Ok(ImportId(tx.last_insert_rowid()))
}

/// Keeps what came of an import.
pub(super) fn keep_summary(tx: &Tx<'_>, id: ImportId, summary: &ImportSummary) -> Result<()> {
    tx.execute(
        "UPDATE imports SET summary = ?2 WHERE id = ?1",
        params![id, serde_json::to_string(summary)?],
    )?;
    Ok(())
}

/// Keeps a row that was not imported.
pub(super) fn keep_reject(tx: &Tx<'_>, id: ImportId, problem: &RowProblem, cells: &[String]) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO import_rejects (import_id, row, column_label, value, reason, cells) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?
    .execute(params![
        id,
        problem.row,
        problem.column,
        problem.value,
        serde_json::to_string(&problem.reason)?,
        serde_json::to_string(cells)?,
    ])?;
    Ok(())
}

/// A row that was not imported, as saved.
pub(super) struct Reject {
    pub(super) reason: Reason,
    pub(super) column: String,
    pub(super) cells: Vec<String>,
}

pub(super) fn rejects(connection: &Connection, id: ImportId) -> Result<Vec<Reject>> {
    let mut statement = connection.prepare(
        "SELECT reason, column_label, cells FROM import_rejects WHERE import_id = ?1 ORDER BY row",
    )?;
    let mut rows = statement.query([id])?;
    let mut rejects = Vec::new();
    while let Some(row) = rows.next()? {
        let (reason, cells): (String, String) = (row.get(0)?, row.get(2)?);
        rejects.push(Reject {
            reason: serde_json::from_str(&reason)?,
            column: row.get(1)?,
            cells: serde_json::from_str(&cells)?,
        });
    }
    Ok(rejects)
}

/// The summary and the names of the columns of an import.
pub(super) fn summary(connection: &Connection, id: ImportId) -> Result<(ImportSummary, Vec<String>)> {
    let (summary, headers): (String, String) = connection
        .query_row("SELECT summary, headers FROM imports WHERE id = ?1", [id], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })
        .optional()?
        .ok_or(Error::Gone(Code::RecordGone))?;
    Ok((serde_json::from_str(&summary)?, serde_json::from_str(&headers)?))
}

/// The imports of the past, newest first.
pub(super) fn past(connection: &Connection) -> Result<Vec<PastImport>> {
    let mut statement = connection.prepare(
        "SELECT i.id, i.at, i.file_name, i.summary, a.id, a.reverted_by_id IS NOT NULL
         FROM imports AS i JOIN actions AS a ON a.import_id = i.id AND a.reverts_id IS NULL
         ORDER BY i.id DESC",
    )?;
    let mut rows = statement.query([])?;
    let mut imports = Vec::new();
    while let Some(row) = rows.next()? {
        let summary: String = row.get(3)?;
        let summary: ImportSummary = serde_json::from_str(&summary)?;
        imports.push(PastImport {
            id: row.get(0)?,
            at: row.get(1)?,
            file_name: row.get(2)?,
            action_id: row.get(4)?,
            undone: row.get(5)?,
            rows: summary.rows,
            created: summary.created,
            updated: summary.updated,
            rejected: u32::try_from(summary.rejected.len()).unwrap_or(u32::MAX),
            purchases: summary.purchases,
        });
    }
    Ok(imports)
}

/// What the owner said of lists of one shape.
#[derive(Debug, Default)]
pub(super) struct Answers {
    /// For their columns.
    pub(super) choices: Vec<ColumnChoice>,
    /// What they are lists of.
    pub(super) list: Option<ListKind>,
    /// The unit of their amounts.
    pub(super) currency: Option<Currency>,
}

/// What the owner said of a list of this shape.
pub(super) fn remembered(connection: &Connection, shape: &str) -> Result<Answers> {
    let found: Option<(String, String, String)> = connection
        .query_row("SELECT columns, list, currency FROM import_shapes WHERE shape = ?1", [shape], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?))
        })
        .optional()?;
    let Some((columns, list, currency)) = found else { return Ok(Answers::default()) };
    Ok(Answers {
        choices: serde_json::from_str(&columns)?,
        list: ListKind::of_name(&list),
        currency: serde_json::from_value(currency.into()).ok(),
    })
}

/// Remembers what the owner said.
pub(super) fn remember(tx: &Tx<'_>, shape: &str, answers: &Answers) -> Result<()> {
    let Answers { choices, list, currency } = answers;
    let currency = currency.map(serde_json::to_value).transpose()?;
    tx.execute(
        "INSERT INTO import_shapes (shape, columns, list, currency) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (shape) DO UPDATE SET columns = excluded.columns, list = excluded.list, currency = excluded.currency",
        params![
            shape,
            serde_json::to_string(choices)?,
            list.map(ListKind::name).unwrap_or_default(),
            currency.as_ref().and_then(serde_json::Value::as_str).unwrap_or_default(),
        ],
    )?;
    Ok(())
}

/// Everybody who is in the book and not in the bin, and whoever was merged into one of them: they are found by what
/// the others were known by as well. `code` is the owner's field for the numbers that the list's program gives customers.
pub(super) fn known(connection: &Connection, code: Option<CustomFieldId>) -> Result<Known> {
    let mut known = Known::default();
    let mut places = std::collections::HashMap::new();
    let mut statement = connection.prepare(
        "SELECT c.id, c.name, c.birthday, coalesce(k.id, c.id) FROM customers AS c
             LEFT JOIN customers AS k ON k.id = c.merged_into_id AND k.deleted_at IS NULL
             WHERE c.deleted_at IS NULL OR k.id IS NOT NULL",
    )?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let id: i64 = row.get(0)?;
        let birthday: Option<String> = row.get(2)?;
        let folded = folding::fold(row.get_ref(1)?.as_str().unwrap_or_default());
        places.insert(id, known.add(row.get(3)?, &folded, birthday.as_deref()));
    }
    let mut statement = connection.prepare("SELECT customer_id, address FROM emails")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        if let Some(person) = places.get(&row.get::<_, i64>(0)?) {
            known.add_email(*person, row.get_ref(1)?.as_str().unwrap_or_default());
        }
    }
    let mut statement = connection
        .prepare("SELECT customer_id, raw, e164 FROM phones WHERE label NOT IN ('fax', 'pager')")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        if let Some(person) = places.get(&row.get::<_, i64>(0)?) {
            let e164: Option<String> = row.get(2)?;
            known.add_phone(*person, row.get_ref(1)?.as_str().unwrap_or_default(), e164.as_deref());
        }
    }
    let mut statement =
        connection.prepare("SELECT customer_id, value FROM custom_values WHERE field_id = ?1")?;
    let mut rows = statement.query([code])?;
    while let Some(row) = rows.next()? {
        if let Some(person) = places.get(&row.get::<_, i64>(0)?) {
            known.add_code(*person, row.get_ref(1)?.as_str().unwrap_or_default());
        }
    }
    Ok(known)
}

/// Whether an import made the customer and nobody but imports has changed their facts since.
pub(super) fn is_untouched(tx: &Tx<'_>, id: CustomerId) -> Result<bool> {
    let mut statement = tx.prepare_cached(
        "SELECT EXISTS (SELECT 1 FROM customers WHERE id = ?1 AND import_id IS NOT NULL)
             AND NOT EXISTS (
                 SELECT 1 FROM changes AS c JOIN actions AS a ON a.id = c.action_id
                 WHERE c.customer_id = ?1 AND a.kind <> 'run_import'
                   AND c.table_name IN ('customers', 'phones', 'emails', 'addresses', 'custom_values'))",
    )?;
    Ok(statement.query_row([id], |row| row.get(0))?)
}

/// Gives a customer's phones the form that they are dialled in where the customer lives.
pub(super) fn set_e164(tx: &Tx<'_>, id: CustomerId, record: &Record) -> Result<()> {
    for (phone, e164) in record.draft.phones.iter().zip(&record.e164) {
        tx.prepare_cached(
            "UPDATE phones SET e164 = ?3 WHERE customer_id = ?1 AND raw = ?2 AND e164 IS NOT ?3",
        )?
        .execute(params![id, phone.raw, e164])?;
    }
    Ok(())
}

/// Drops what was journaled of a customer whom this import made: the import's id says all that an undo needs.
pub(super) fn forget_changes(tx: &Tx<'_>, id: CustomerId) -> Result<()> {
    tx.prepare_cached("DELETE FROM changes WHERE customer_id = ?1 AND action_id = ?2")?
        .execute(params![id, tx.action()])?;
    Ok(())
}

/// The number that the next new customer gets.
pub(super) fn next_customer(tx: &Tx<'_>) -> Result<i64> {
    let last = "SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'customers'";
    Ok(tx.query_row(last, [], |row| row.get::<_, i64>(0))? + 1)
}
