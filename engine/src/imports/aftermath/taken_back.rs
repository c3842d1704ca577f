//! What taking an import back came to: of each row whether it was reversed, or why it stays.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::store;
use super::{ImportedCustomer, Run};
use crate::book::Book;
use crate::error::Result;
use crate::history::{Kept, KeptReason};
use crate::ids::{CustomerId, ImportId, InteractionId};

/// What taking an import back came to, counted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct TakenBack {
    /// When, milliseconds UTC.
    #[ts(type = "number")]
    pub at: i64,
    /// Rows that were taken back.
    pub reversed: u32,
    /// Rows whose customer, or purchase, was changed since, and stays.
    pub kept: u32,
    /// Rows that a rule of the book did not let go.
    pub failed: u32,
}

/// What taking an import back did to a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Fate {
    /// Its customer is gone, or as they were before.
    Reversed,
    /// Its customer was changed since, and stays.
    Kept,
    /// A rule of the book did not let it go.
    Failed,
}

/// Rows of one fate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct TakenBackRows {
    /// In their order.
    pub rows: Vec<TakenBackRow>,
    /// Where the next ones begin; `null` behind the last.
    pub next: Option<u32>,
}

/// A row of an import that was taken back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct TakenBackRow {
    /// Its number.
    pub row: u32,
    /// Its customer, as they are now.
    pub customer: ImportedCustomer,
    /// Why it stays, where it does and that is known.
    pub reason: Option<KeptReason>,
}

/// The customers and purchases that taking an import back left alone, and why.
struct Left {
    customers: HashMap<CustomerId, Option<KeptReason>>,
    purchases: HashMap<InteractionId, Option<KeptReason>>,
}

impl Left {
    fn of(kept: Vec<Kept>) -> Self {
        let (sold, others): (Vec<Kept>, Vec<Kept>) =
            kept.into_iter().partition(|kept| kept.interaction_id.is_some());
        Self {
            customers: others.into_iter().filter_map(|kept| Some((kept.customer_id?, kept.reason))).collect(),
            purchases: sold
                .into_iter()
                .filter_map(|kept| Some((kept.interaction_id?, kept.reason)))
                .collect(),
        }
    }

    fn is_empty(&self) -> bool {
        self.customers.is_empty() && self.purchases.is_empty()
    }

    /// What became of a row: of its purchase where it is one, else of its customer.
    fn fate(&self, (customer, purchase): (CustomerId, Option<InteractionId>)) -> (Fate, Option<KeptReason>) {
        let left = match purchase {
            Some(purchase) => self.purchases.get(&purchase),
            None => self.customers.get(&customer),
        };
        match left {
            None => (Fate::Reversed, None),
            Some(Some(KeptReason::Conflict)) => (Fate::Failed, Some(KeptReason::Conflict)),
            Some(reason) => (Fate::Kept, *reason),
        }
    }
}

impl Run {
    fn each(&self) -> impl Iterator<Item = (u32, (CustomerId, Option<InteractionId>))> + '_ {
        let of = |place| Some((self.customer_at(place)?, self.purchase_at(place)));
        (0..self.rows).filter_map(move |place| Some((self.first_row + place, of(place)?)))
    }
}

impl Book {
    /// What taking an import back came to; `None` while it stands, or where it did not note its rows.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn import_taken_back(&self, id: ImportId) -> Result<Option<TakenBack>> {
        self.read(|connection| {
            let Some((at, kept)) = store::taken_back(connection, id)? else { return Ok(None) };
            let left = Left::of(kept);
            let mut told = TakenBack { at, reversed: 0, kept: 0, failed: 0 };
            for run in store::runs_that_wrote(connection, id)? {
                if left.is_empty() {
                    told.reversed += run.rows;
                    continue;
                }
                for (_, of) in run.each() {
                    match left.fate(of).0 {
                        Fate::Reversed => told.reversed += 1,
                        Fate::Kept => told.kept += 1,
                        Fate::Failed => told.failed += 1,
                    }
                }
            }
            Ok((told.reversed + told.kept + told.failed > 0).then_some(told))
        })
    }

    /// The rows of one fate of an import that was taken back, in their order: at most `limit` from the number `from` on.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn taken_back_rows(
        &self,
        id: ImportId,
        fate: Fate,
        from: Option<u32>,
        limit: usize,
    ) -> Result<TakenBackRows> {
        self.read(|connection| {
            let mut told = TakenBackRows { rows: Vec::new(), next: None };
            let Some((_, kept)) = store::taken_back(connection, id)? else { return Ok(told) };
            let (left, from) = (Left::of(kept), from.unwrap_or_default());
            for run in store::runs_that_wrote(connection, id)? {
                for (row, of) in run.each().filter(|(row, _)| *row >= from) {
                    let (is, reason) = left.fate(of);
                    if is != fate {
                        continue;
                    }
                    if told.rows.len() == limit {
                        told.next = Some(row);
                        return Ok(told);
                    }
                    let customer = store::customer(connection, of.0)?;
                    told.rows.push(TakenBackRow { row, customer, reason });
                }
            }
            Ok(told)
        })
    }
}
