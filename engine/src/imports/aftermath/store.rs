//! The SQL of what became of an import's rows.

use rusqlite::{Connection, OptionalExtension, Row, params};

use super::{ImportedCustomer, ImportedRow, ImportedState, Run};
use crate::book::Tx;
use crate::error::Result;
use crate::history::Kept;
use crate::ids::{CustomerId, ImportId};
use crate::imports::types::{RowOutcome, RowProblem};

/// A row and its place, by which one goes on behind those before it.
pub(super) type Placed = (i64, ImportedRow);

pub(super) fn keep_run(tx: &Tx<'_>, import: ImportId, outcome: RowOutcome, run: &Run) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO import_rows (import_id, outcome, first_row, rows, first_customer_id, first_purchase_id)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?
    .execute(params![
        import,
        name(outcome),
        run.first_row,
        run.rows,
        run.first_customer,
        run.first_purchase
    ])?;
    Ok(())
}

fn name(outcome: RowOutcome) -> &'static str {
    match outcome {
        RowOutcome::Created => "created",
        RowOutcome::Updated => "updated",
        RowOutcome::Unchanged => "unchanged",
        RowOutcome::Skipped => "skipped",
        RowOutcome::Rejected => "rejected",
    }
}

/// Whether the import noted what became of its rows.
pub(super) fn has_notes(connection: &Connection, id: ImportId) -> Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM import_rows WHERE import_id = ?1)";
    Ok(connection.prepare_cached(sql)?.query_row([id], |row| row.get(0))?)
}

/// Noted rows from a number on.
pub(super) fn noted(
    connection: &Connection,
    id: ImportId,
    outcome: RowOutcome,
    from: i64,
    limit: usize,
) -> Result<Vec<Placed>> {
    let mut statement = connection.prepare_cached(
        "SELECT first_row, rows, first_customer_id, first_purchase_id FROM import_rows
         WHERE import_id = ?1 AND outcome = ?2 AND first_row >= coalesce((
             SELECT max(first_row) FROM import_rows WHERE import_id = ?1 AND outcome = ?2 AND first_row <= ?3), 0)
         ORDER BY first_row LIMIT ?4",
    )?;
    let mut runs = statement.query(params![id, name(outcome), from, limit + 1])?;
    let mut placed = Vec::new();
    while let Some(run) = runs.next()? {
        let run = read_run(run)?;
        for place in 0..run.rows {
            let row = run.first_row + place;
            if placed.len() >= limit {
                return Ok(placed);
            }
            if i64::from(row) < from {
                continue;
            }
            let customer = run.customer_at(place).map(|id| customer(connection, id)).transpose()?;
            placed.push((i64::from(row), ImportedRow { row: Some(row), customer, problem: None }));
        }
    }
    Ok(placed)
}

/// The runs of the rows that made or changed a customer, in the order of the rows.
pub(super) fn runs_that_wrote(connection: &Connection, id: ImportId) -> Result<Vec<Run>> {
    let mut statement = connection.prepare_cached(
        "SELECT first_row, rows, first_customer_id, first_purchase_id FROM import_rows
         WHERE import_id = ?1 AND outcome IN ('created', 'updated') ORDER BY first_row",
    )?;
    let runs = statement.query_map([id], read_run)?;
    Ok(runs.collect::<rusqlite::Result<_>>()?)
}

fn read_run(row: &Row<'_>) -> rusqlite::Result<Run> {
    Ok(Run {
        first_row: row.get(0)?,
        rows: row.get(1)?,
        first_customer: row.get(2)?,
        first_purchase: row.get(3)?,
    })
}

/// When an import was taken back, and whom that left alone; `None` while it stands.
pub(super) fn taken_back(connection: &Connection, id: ImportId) -> Result<Option<(i64, Vec<Kept>)>> {
    let mut statement = connection.prepare_cached(
        "SELECT u.at, u.kept FROM actions AS a JOIN actions AS u ON u.id = a.reverted_by_id
         WHERE a.import_id = ?1 AND a.reverts_id IS NULL",
    )?;
    let found: Option<(i64, String)> =
        statement.query_row([id], |row| Ok((row.get(0)?, row.get(1)?))).optional()?;
    found.map(|(at, kept)| Ok((at, serde_json::from_str(&kept)?))).transpose()
}

/// Rejected rows from a number on.
pub(super) fn rejected(
    connection: &Connection,
    id: ImportId,
    from: i64,
    limit: usize,
) -> Result<Vec<Placed>> {
    let mut statement = connection.prepare_cached(
        "SELECT row, column_label, value, reason FROM import_rejects WHERE import_id = ?1 AND row >= ?2 ORDER BY row LIMIT ?3",
    )?;
    let mut rows = statement.query(params![id, from, limit])?;
    let mut placed = Vec::new();
    while let Some(row) = rows.next()? {
        let reason: String = row.get(3)?;
        let problem = RowProblem {
            row: row.get(0)?,
            column: row.get(1)?,
            value: row.get(2)?,
            corrected: None,
            reason: serde_json::from_str(&reason)?,
        };
        let place = i64::from(problem.row);
        placed.push((place, ImportedRow { row: Some(problem.row), customer: None, problem: Some(problem) }));
    }
    Ok(placed)
}

/// Whom an import without notes created, as far as they are in the book, from an id on.
pub(super) fn created(connection: &Connection, id: ImportId, from: i64, limit: usize) -> Result<Vec<Placed>> {
    let sql = "SELECT id FROM customers WHERE import_id = ?1 AND id >= ?2 ORDER BY id LIMIT ?3";
    by_customer(connection, sql, id, from, limit)
}

/// Whom an import without notes changed, from an id on.
pub(super) fn updated(connection: &Connection, id: ImportId, from: i64, limit: usize) -> Result<Vec<Placed>> {
    let sql = "SELECT DISTINCT c.customer_id FROM changes AS c JOIN actions AS a ON a.id = c.action_id
               WHERE a.import_id = ?1 AND a.reverts_id IS NULL AND c.customer_id >= ?2
               ORDER BY c.customer_id LIMIT ?3";
    by_customer(connection, sql, id, from, limit)
}

fn by_customer(
    connection: &Connection,
    sql: &str,
    id: ImportId,
    from: i64,
    limit: usize,
) -> Result<Vec<Placed>> {
    let mut statement = connection.prepare_cached(sql)?;
    let ids = statement
        .query_map(params![id, from, limit], |row| row.get(0))?
        .collect::<rusqlite::Result<Vec<CustomerId>>>()?;
    ids.into_iter()
        .map(|id| {
            let customer = Some(customer(connection, id)?);
            Ok((id.0, ImportedRow { row: None, customer, problem: None }))
        })
        .collect()
}

/// A customer as they are now.
pub(super) fn customer(connection: &Connection, id: CustomerId) -> Result<ImportedCustomer> {
    let mut statement = connection.prepare_cached(
        "SELECT coalesce(k.id, c.id), coalesce(k.name, c.name), k.id IS NOT NULL,
             coalesce(k.deleted_at, CASE WHEN k.id IS NULL THEN c.deleted_at END) IS NOT NULL
         FROM customers AS c LEFT JOIN customers AS k ON k.id = c.merged_into_id WHERE c.id = ?1",
    )?;
    let found = statement.query_row([id], |row| {
        let state = match (row.get(2)?, row.get(3)?) {
            (_, true) => ImportedState::Binned,
            (true, false) => ImportedState::Merged,
            (false, false) => ImportedState::Here,
        };
        Ok(ImportedCustomer { id: row.get(0)?, name: row.get(1)?, state })
    });
    if let Some(customer) = found.optional()? {
        return Ok(customer);
    }
    // Whoever is gone is known by the last that the journal says of them; of those removed for good it says nothing.
    let mut statement = connection.prepare_cached(
        "SELECT json_extract(before, '$.name') FROM changes
         WHERE table_name = 'customers' AND row_id = ?1 AND after IS NULL ORDER BY seq DESC LIMIT 1",
    )?;
    let name: Option<String> = statement.query_row([id], |row| row.get(0)).optional()?.flatten();
    let state = if name.is_some() { ImportedState::TakenBack } else { ImportedState::Removed };
    Ok(ImportedCustomer { id, name: name.unwrap_or_default(), state })
}
