//! What lists are worked out from, kept for the next keystroke until something changes: who meets each condition, and how a column is
//! ordered.

use rusqlite::Connection;

use super::{CustomerQuery, Filter, filters, order};
use crate::book::Book;
use crate::error::Result;
use crate::search::{Entries, Snapshot};
use crate::shares::Share;

/// With fewer customers than these, a table is looked through faster than a thread begins.
const WORTH_SHARING: usize = 1_000;

/// One in how many are read one by one rather than the whole table.
const FEW: usize = 6;

/// The parts of lists, as of one state of the book.
pub(super) struct Parts<'b> {
    pub book: &'b Book,
    pub connection: &'b Connection,
    pub entries: &'b Entries,
    /// That of the catalogue, asked before the state was begun to be read.
    pub version: u64,
}

impl Parts<'_> {
    /// Who meets each condition of a query.
    ///
    /// # Errors
    /// `field_unknown`, `value_invalid`.
    pub fn met(&self, query: &CustomerQuery) -> Result<Vec<Snapshot>> {
        let (zone, today) = (self.book.clock().zone(), self.book.day_began());
        let mut met = Vec::new();
        for filter in &query.filters {
            let key = format!("{today} {}", serde_json::to_string(filter)?);
            met.push((filter, self.known(&key), key));
        }
        let unknown: Vec<&Filter> =
            met.iter().filter(|(_, known, _)| known.is_none()).map(|(filter, ..)| *filter).collect();
        let mut looked_up = vec![Vec::new(); unknown.len()];
        if !unknown.is_empty() {
            let look = |connection: &Connection, share: Share| {
                let ids = |filter: &&Filter| filters::ids(connection, filter, zone, today, share);
                unknown.iter().map(ids).collect::<Result<Vec<_>>>()
            };
            for share in self.shared(look)? {
                looked_up.iter_mut().zip(share).for_each(|(all, ids)| all.extend(ids));
            }
        }
        let mut looked_up = looked_up.into_iter();
        let kept = |key: &str, ids| self.book.catalogue.keep_part(self.version, key, ids);
        let met = met
            .into_iter()
            .map(|(_, known, key)| known.unwrap_or_else(|| kept(&key, looked_up.next().unwrap_or_default())));
        Ok(met.collect())
    }

    /// Where everybody stands in the order of a query's column unless that is the name; where few meet a condition, these alone.
    ///
    /// # Errors
    /// `field_unknown`.
    pub fn ranks(&self, query: &CustomerQuery, met: &[Snapshot]) -> Result<Option<Snapshot>> {
        let field = query.sort.field.as_str();
        if field == "name" {
            return Ok(None);
        }
        let whole = format!("by {field}");
        if let Some(known) = self.known(&whole) {
            return Ok(Some(known));
        }
        let fewest = met.iter().min_by_key(|met| met.len());
        let few = fewest.filter(|few| few.len() < self.entries.len() / FEW).map(|few| few.as_slice());
        let key = match few {
            Some(_) => {
                format!("{whole} {} {}", self.book.day_began(), serde_json::to_string(&query.filters)?)
            }
            None => whole,
        };
        if let Some(known) = self.known(&key) {
            return Ok(Some(known));
        }
        let values = |connection: &Connection, share: Share| {
            order::values(connection, self.entries, field, share, few)
        };
        let ranks = order::ranks(self.entries, self.shared(values)?);
        Ok(Some(self.book.catalogue.keep_part(self.version, &key, ranks)))
    }

    fn known(&self, key: &str) -> Option<Snapshot> {
        self.book.catalogue.part(self.version, key)
    }

    fn shared<T: Send>(&self, work: impl Fn(&Connection, Share) -> Result<T> + Sync) -> Result<Vec<T>> {
        if self.entries.len() < WORTH_SHARING {
            return Ok(vec![work(self.connection, Share::WHOLE)?]);
        }
        self.book.in_shares(self.connection, work)
    }
}
