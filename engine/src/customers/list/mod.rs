//! Lists of customers: searched, filtered, sorted, counted, and shown a window at a time.

pub(crate) mod filters;
mod order;
mod rows;
mod types;

use std::thread;

use rusqlite::Connection;

pub use types::{CustomerQuery, CustomerRow, Filter, FilterOp, PlannedStep, Selection, Sort};

use crate::book::Book;
use crate::error::{Error, Result};
use crate::ids::CustomerId;
use crate::search::{self, Found, Snapshot};

/// How deep in the list of everybody a page is read from the disk rather than waiting for the catalogue.
const FIRST_PAGES: usize = 500;

/// With fewer customers than these, a condition is looked up faster than a thread begins.
const WORTH_A_THREAD: usize = 1_000;

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
    /// list are worked out once and kept until something changes. The first pages of everybody do not wait for that.
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
        let listed = self.listed(query)?;
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

    fn listed(&self, query: &CustomerQuery) -> Result<Snapshot> {
        // What is said of days goes stale when the day turns.
        let day = self.local().date();
        let key = format!("{day} {}", serde_json::to_string(query)?);
        self.catalogue.snapshot(&key, || {
            let version = self.catalogue.version();
            self.read(|connection| self.work_out(connection, query, version))
        })
    }

    /// The ids of a query's customers. Who meets a condition and how a column is ordered is kept for the next keystroke.
    fn work_out(&self, connection: &Connection, query: &CustomerQuery, version: u64) -> Result<Vec<i64>> {
        let mut found = Found::by(&self.catalogue, connection, &query.search, query.bin)?;
        let entries = found.entries();
        let by = format!("by {}", query.sort.field);
        let ranks = |connection: &Connection| match query.sort.field.as_str() {
            "name" => Ok(None),
            field => {
                let work = || order::ranks(connection, entries, field);
                self.catalogue.part(version, &by, work).map(Some)
            }
        };
        let one_by_one = query.filters.is_empty()
            || query.sort.field == "name"
            || entries.len() < WORTH_A_THREAD
            || self.catalogue.has_part(version, &by);
        let (met, ranks) = if one_by_one {
            (self.met(connection, &query.filters, version)?, ranks(connection)?)
        } else {
            // Each looks through a whole table.
            thread::scope(|scope| {
                let met = scope.spawn(|| self.read(|other| self.met(other, &query.filters, version)));
                let ranks = ranks(connection);
                let met = met.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic));
                Ok::<_, Error>((met?, ranks?))
            })?
        };
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

    /// Who meets each of these conditions.
    fn met(&self, connection: &Connection, filters: &[Filter], version: u64) -> Result<Vec<Snapshot>> {
        let (zone, today) = (self.clock().zone(), self.day_began());
        let met = filters.iter().map(|filter| {
            let key = format!("{today} {}", serde_json::to_string(filter)?);
            self.catalogue.part(version, &key, || filters::ids(connection, filter, zone, today))
        });
        met.collect()
    }
}
