//! What became of the rows of an import: noted while it runs, told weeks later.

mod store;
mod taken_back;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use taken_back::{Fate, TakenBack, TakenBackRow, TakenBackRows};

use super::types::{RowOutcome, RowProblem};
use crate::book::{Book, Tx};
use crate::error::Result;
use crate::ids::{CustomerId, ImportId, InteractionId};

/// Rows of an import that came out alike.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ImportedRows {
    /// In their order.
    pub rows: Vec<ImportedRow>,
    /// Where the next ones begin; `null` behind the last.
    #[ts(type = "number | null")]
    pub next: Option<i64>,
}

/// One row of an import.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ImportedRow {
    /// Its number; `null` in an import of a Daftar that did not note it.
    pub row: Option<u32>,
    /// Whose it is; `null` for rows that were rejected or are nobody's.
    pub customer: Option<ImportedCustomer>,
    /// Why it was not imported.
    pub problem: Option<RowProblem>,
}

/// The customer of a row, as they are now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ImportedCustomer {
    /// Who they are, or whom they became when they were merged.
    pub id: CustomerId,
    /// Their name now, or the last one known; empty for who was removed for good.
    pub name: String,
    /// What became of them.
    pub state: ImportedState,
}

/// What became of the customer of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum ImportedState {
    /// In the book.
    Here,
    /// In the bin.
    Binned,
    /// Merged: id and name are those of whom they became.
    Merged,
    /// Not in the book, since the import or the entry was taken back.
    TakenBack,
    /// Removed for good.
    Removed,
}

/// Notes what becomes of each row, run by run.
#[derive(Debug, Default)]
pub(super) struct Notes {
    /// The run that each outcome is in.
    open: [Option<Run>; 4],
}

/// Rows that follow each other, with customers, and purchases, who follow each other.
#[derive(Debug)]
struct Run {
    first_row: u32,
    rows: u32,
    first_customer: Option<CustomerId>,
    first_purchase: Option<InteractionId>,
}

/// The outcomes that are noted; rejected rows are kept with their cells.
const NOTED: [RowOutcome; 4] =
    [RowOutcome::Created, RowOutcome::Updated, RowOutcome::Unchanged, RowOutcome::Skipped];

impl Notes {
    /// Notes one row, the customer whose it is and the purchase that it became; a run that it does not go on with is written.
    pub(super) fn note(
        &mut self,
        tx: &Tx<'_>,
        import: ImportId,
        outcome: RowOutcome,
        row: u32,
        of: (Option<CustomerId>, Option<InteractionId>),
    ) -> Result<()> {
        let Some(place) = NOTED.iter().position(|noted| *noted == outcome) else { return Ok(()) };
        match &mut self.open[place] {
            Some(run) if run.goes_on_with(row, of) => run.rows += 1,
            open => {
                let (first_customer, first_purchase) = of;
                let ended = open.replace(Run { first_row: row, rows: 1, first_customer, first_purchase });
                ended.map_or(Ok(()), |run| store::keep_run(tx, import, outcome, &run))?;
            }
        }
        Ok(())
    }

    /// Writes the runs that are still open.
    pub(super) fn finish(self, tx: &Tx<'_>, import: ImportId) -> Result<()> {
        for (outcome, run) in NOTED.into_iter().zip(self.open) {
            run.map_or(Ok(()), |run| store::keep_run(tx, import, outcome, &run))?;
        }
        Ok(())
    }
}

impl Run {
    fn goes_on_with(
        &self,
        row: u32,
        (customer, purchase): (Option<CustomerId>, Option<InteractionId>),
    ) -> bool {
        row == self.first_row + self.rows
            && customer == self.customer_at(self.rows)
            && purchase == self.purchase_at(self.rows)
    }

    fn purchase_at(&self, place: u32) -> Option<InteractionId> {
        self.first_purchase.map(|first| InteractionId(first.0 + i64::from(place)))
    }

    fn customer_at(&self, place: u32) -> Option<CustomerId> {
        self.first_customer.map(|first| CustomerId(first.0 + i64::from(place)))
    }
}

impl Book {
    /// The rows of an import that came out so, in their order: at most `limit` from where `from` (an earlier answer's
    /// `next`) says.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn import_rows(
        &self,
        id: ImportId,
        outcome: RowOutcome,
        from: Option<i64>,
        limit: usize,
    ) -> Result<ImportedRows> {
        self.read(|connection| {
            let from = from.unwrap_or_default();
            let mut rows = match outcome {
                RowOutcome::Rejected => store::rejected(connection, id, from, limit + 1)?,
                _ if store::has_notes(connection, id)? => {
                    store::noted(connection, id, outcome, from, limit + 1)?
                }
                RowOutcome::Created => store::created(connection, id, from, limit + 1)?,
                RowOutcome::Updated => store::updated(connection, id, from, limit + 1)?,
                RowOutcome::Unchanged | RowOutcome::Skipped => Vec::new(),
            };
            let next = rows.get(limit).map(|(place, _)| *place);
            rows.truncate(limit);
            Ok(ImportedRows { rows: rows.into_iter().map(|(_, row)| row).collect(), next })
        })
    }
}
