//! Lists of customers: searched, filtered, sorted, counted, and shown a window at a time.

pub(crate) mod filters;
mod order;
mod parts;
mod rows;
mod types;

use rusqlite::Connection;

pub use types::{CustomerQuery, CustomerRow, Filter, FilterOp, PlannedStep, Selection, Sort};

use crate::book::Book;
use crate::error::Result;
use crate::ids::CustomerId;
use crate::search::{self, Found, Snapshot};
use parts::Parts;

/// How deep in a list a page does not wait for the whole: of everybody it is read from the disk, of those found it is looked for alone.
const FIRST_PAGES: usize = 500;

impl Book {
    /// Reads what search and lists keep in memory, which else the first of them waits for.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn prepare_search(&self) -> Result<()> {
        self.read(|connection| self.catalogue.entries(connection)).map(drop)
    }

    /// How many customers a query names.
    ///
    /// # Errors
    /// `field_unknown`, `value_invalid`.
    pub fn count_customers(&self, query: &CustomerQuery) -> Result<usize> {
        if self.is_begun_with(query) {
            return self.read(search::count);
        }
        Ok(self.listed(query)?.len())
    }

    /// The customers number `offset` to `offset + limit` of a query. Any window costs the same: the ids of the whole
    /// list are worked out once and kept until something changes. The first pages of everybody, and of those found by a word, do not
    /// wait for that.
    ///
    /// # Errors
    /// `field_unknown`, `value_invalid`.
    pub fn list_customers(
        &self,
        query: &CustomerQuery,
        offset: usize,
        limit: usize,
    ) -> Result<Vec<CustomerRow>> {
        let (now, today) = (self.local(), self.day_began());
        if offset.saturating_add(limit) <= FIRST_PAGES && self.is_begun_with(query) {
            return self.read(|connection| {
                rows::read(connection, &search::in_order(connection, offset, limit)?, now, today)
            });
        }
        let listed = if offset.saturating_add(limit) <= FIRST_PAGES && is_search_alone(query) {
            self.begun(query, offset + limit)?
        } else {
            self.listed(query)?
        };
        let window = listed.get(offset..).unwrap_or_default();
        let window = &window[..limit.min(window.len())];
        self.read(|connection| rows::read(connection, window, now, today))
    }

    /// The ids of a query's customers, in its order.
    ///
    /// # Errors
    /// `field_unknown`, `value_invalid`.
    pub fn customer_ids(&self, query: &CustomerQuery) -> Result<Vec<CustomerId>> {
        Ok(self.listed(query)?.iter().map(|id| CustomerId(*id)).collect())
    }

    /// The ids that a selection names, in no particular order where they were picked one by one.
    ///
    /// # Errors
    /// `field_unknown`, `value_invalid`.
    pub fn selected_customers(&self, selection: &Selection) -> Result<Vec<CustomerId>> {
        match selection {
            Selection::Ids { ids } => Ok(ids.clone()),
            Selection::Query { query, except } => {
                let listed = self.customer_ids(query)?;
                Ok(listed.into_iter().filter(|id| !except.contains(id)).collect())
            }
        }
    }

    /// Whether everybody is asked for by name, as a program does that has just started, and nothing is in memory yet.
    fn is_begun_with(&self, query: &CustomerQuery) -> bool {
        *query == CustomerQuery::default() && !self.catalogue.is_loaded()
    }

    /// What the list of a query is kept by.
    fn key_of(&self, query: &CustomerQuery) -> Result<String> {
        // What is said of days goes stale when the day turns.
        Ok(format!("{} {}", self.local().date(), serde_json::to_string(query)?))
    }

    /// The ids of the first `wanted` of a search, or of more.
    fn begun(&self, query: &CustomerQuery, wanted: usize) -> Result<Snapshot> {
        self.catalogue.beginning(&self.key_of(query)?, || {
            self.read(|connection| {
                Found::first(&self.catalogue, connection, &query.search, query.bin, wanted)
            })
        })
    }

    fn listed(&self, query: &CustomerQuery) -> Result<Snapshot> {
        self.catalogue.snapshot(&self.key_of(query)?, || {
            let version = self.catalogue.version();
            self.read(|connection| self.work_out(connection, query, version))
        })
    }

    /// The ids of a query's customers.
    fn work_out(&self, connection: &Connection, query: &CustomerQuery, version: u64) -> Result<Vec<i64>> {
        let mut found = Found::by(&self.catalogue, connection, &query.search, query.bin)?;
        let parts = Parts { book: self, connection, entries: found.entries(), version };
        let met = parts.met(query)?;
        let ranks = parts.ranks(query, &met)?;
        met.iter().for_each(|met| found.keep(met));
        if let Some(ranks) = ranks {
            return Ok(order::sorted(&found, &ranks, query.sort.descending));
        }
        let mut ids = found.in_order();
        if query.sort.descending {
            ids.reverse();
        }
        Ok(ids)
    }
}

/// Whether a list is that of a search, in the order of names.
fn is_search_alone(query: &CustomerQuery) -> bool {
    let plain = CustomerQuery { search: query.search.clone(), bin: query.bin, ..CustomerQuery::default() };
    !query.search.trim().is_empty() && *query == plain
}
