//! Search: what each customer is found by and where they stand in the alphabet, kept beside the book's own tables.

mod catalogue;
mod index;
mod order;
mod query;
mod store;

use std::collections::BTreeSet;
use std::sync::Arc;

use rusqlite::Connection;

pub(crate) use catalogue::{Catalogue, Entries, Matches, Snapshot};

use crate::book::Tx;
use crate::error::Result;
use crate::settings;
use crate::texts::Language;

/// Whose index entries a set of actions made stale.
#[derive(Debug, Clone, Default)]
pub(crate) struct Touched {
    /// The tables that changed.
    pub tables: Vec<String>,
    /// Customers who changed one by one.
    pub customers: BTreeSet<i64>,
    /// Imports whose created customers are not journaled one by one.
    pub imports: Vec<i64>,
}

impl Touched {
    /// What the actions after `after` touched, but for those in `except`.
    ///
    /// # Errors
    /// When the journal cannot be read.
    pub fn of_actions(connection: &Connection, after: i64, except: &BTreeSet<i64>) -> Result<Self> {
        store::touched(connection, after, except)
    }
}

/// Makes the index entries of the touched customers anew.
pub(crate) fn refresh(tx: &Tx<'_>, touched: &Touched) -> Result<()> {
    if touched.customers.is_empty() && touched.imports.is_empty() {
        return Ok(());
    }
    let keys = order::Keys::of(settings::read(tx)?.language)?;
    for id in &touched.customers {
        index::make(tx, *id..=*id, &keys)?;
    }
    for import in &touched.imports {
        if let Some(created) = store::created_by(tx, *import)? {
            index::make(tx, created, &keys)?;
        }
    }
    Ok(())
}

/// Puts all customers in the order of another language.
pub(crate) fn reorder(tx: &Tx<'_>, language: Language) -> Result<()> {
    store::reorder(tx, &order::Keys::of(language)?)
}

/// Who is found by what was typed, and the catalogue that says it.
pub(crate) struct Found {
    entries: Arc<Entries>,
    matches: Option<Matches>,
}

impl Found {
    /// Everybody whom `typed` finds; all of them where nothing was typed.
    pub fn by(catalogue: &Catalogue, connection: &Connection, typed: &str) -> Result<Self> {
        let entries = catalogue.entries(connection)?;
        let words = query::words(typed);
        let matches = if words.is_empty() {
            None
        } else {
            Some(entries.matching(&words, |pieces| store::noted(connection, pieces))?)
        };
        Ok(Self { entries, matches })
    }

    /// Whether this customer is found.
    pub fn has(&self, id: i64) -> bool {
        self.matches.as_ref().is_none_or(|matches| self.entries.holds(matches, id))
    }

    /// Those found, in the order of names, those in the bin among them.
    pub fn in_order(&self) -> impl DoubleEndedIterator<Item = i64> + '_ {
        self.entries.in_order().filter(|id| self.has(*id))
    }
}
