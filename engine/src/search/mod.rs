//! Search: what each customer is found by, where they stand in the alphabet and what their line in a list shows, kept beside the book's own tables.

mod catalogue;
mod entries;
mod entry;
mod folded;
mod index;
mod matches;
mod needle;
mod order;
mod query;
mod signatures;
mod sought;
mod store;

use std::collections::BTreeSet;
use std::sync::Arc;

use rusqlite::Connection;

pub(crate) use catalogue::{Catalogue, Snapshot};
pub(crate) use entries::{Entries, First};
pub(crate) use entry::Entry;
pub(crate) use index::add as add_entries;
pub(crate) use matches::Matches;
pub(crate) use order::Keys;
use sought::Sought;

use crate::book::Tx;
use crate::error::Result;
use crate::ids::CustomerId;
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
    let keys = Keys::of(settings::language(tx)?)?;
    make_runs(tx, touched.customers.iter().copied(), &keys)?;
    for import in &touched.imports {
        if let Some(missing) = store::missing_of(tx, *import)? {
            index::make(tx, missing, &keys)?;
        }
    }
    Ok(())
}

/// Makes one customer's index entry anew.
pub(crate) fn refresh_one(tx: &Tx<'_>, id: CustomerId, keys: &Keys) -> Result<()> {
    index::make(tx, id.0..=id.0, keys)
}

/// Makes the index entries of these customers anew.
pub(crate) fn refresh_many(tx: &Tx<'_>, ids: &BTreeSet<CustomerId>, keys: &Keys) -> Result<()> {
    make_runs(tx, ids.iter().map(|id| id.0), keys)
}

/// Makes the index entries of customers of ascending ids anew, those who follow each other in one go.
fn make_runs(tx: &Tx<'_>, ids: impl Iterator<Item = i64>, keys: &Keys) -> Result<()> {
    let ids: Vec<i64> = ids.collect();
    for run in ids.chunk_by(|one, next| one + 1 == *next) {
        if let (Some(first), Some(last)) = (run.first(), run.last()) {
            index::make(tx, *first..=*last, keys)?;
        }
    }
    Ok(())
}

/// Puts all customers in the order of another language.
pub(crate) fn reorder(tx: &Tx<'_>, language: Language) -> Result<()> {
    store::reorder(tx, &Keys::of(language)?)
}

/// Those from number `offset` on of everybody outside the bin, in the order of names, from the disk.
pub(crate) fn in_order(connection: &Connection, offset: usize, limit: usize) -> Result<Vec<i64>> {
    store::in_order(connection, offset, limit)
}

/// How many are outside the bin, from the disk.
pub(crate) fn count(connection: &Connection) -> Result<usize> {
    store::count(connection)
}

/// Who is found by what was typed, and the catalogue that says it.
pub(crate) struct Found {
    entries: Arc<Entries>,
    matches: Matches,
}

impl Found {
    /// Everybody whom `typed` finds, all where nothing was typed: those outside the bin, or those in it.
    pub fn by(catalogue: &Catalogue, connection: &Connection, typed: &str, in_bin: bool) -> Result<Self> {
        let entries = catalogue.entries(connection)?;
        let mut matches = entries.present(in_bin);
        let words = query::words(typed);
        if !words.is_empty() {
            matches.keep(&entries.matching(&Sought::of(&words, &entries, connection))?);
        }
        Ok(Self { entries, matches })
    }

    /// The first `wanted` of them in the order of names, or a few more. Nobody behind them is looked at.
    pub fn first(
        catalogue: &Catalogue,
        connection: &Connection,
        typed: &str,
        in_bin: bool,
        wanted: usize,
    ) -> Result<First> {
        let entries = catalogue.entries(connection)?;
        let words = query::words(typed);
        entries.first(&entries.present(in_bin), &Sought::of(&words, &entries, connection), wanted)
    }

    /// Leaves only those of these ids.
    pub fn keep(&mut self, ids: &[i64]) {
        self.matches.keep(&self.entries.places(ids));
    }

    /// The catalogue that they were found in.
    pub fn entries(&self) -> &Entries {
        &self.entries
    }

    /// Hands over those found, in the order of names.
    pub fn each_in_order(&self, take: impl FnMut(i64)) {
        self.entries.each_in_order(&self.matches, take);
    }

    /// Those found, in the order of names.
    pub fn in_order(&self) -> Vec<i64> {
        self.entries.in_order(&self.matches)
    }
}
