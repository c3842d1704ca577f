//! Assignees: who sees to reminders and cases, by the names that were used before.

mod store;

use std::collections::HashMap;

use serde::Serialize;
use ts_rs::TS;

use crate::book::Book;
use crate::error::Result;
use crate::folding::fold;

/// Somebody who saw to a reminder or a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Assignee {
    /// The name as it was written most often.
    pub name: String,
    /// Whether a reminder that they see to is open.
    pub open_reminders: bool,
}

impl Book {
    /// Whoever saw to a reminder or a case, most often used first; a name that is written in several ways is one.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn assignees(&self) -> Result<Vec<Assignee>> {
        let mut found: Vec<Assignee> = Vec::new();
        let mut places: HashMap<String, usize> = HashMap::new();
        for Assignee { name, open_reminders } in self.read(store::written)? {
            let place = *places.entry(fold(&name)).or_insert(found.len());
            match found.get_mut(place) {
                Some(same) => same.open_reminders |= open_reminders,
                None => found.push(Assignee { name, open_reminders }),
            }
        }
        Ok(found)
    }
}
