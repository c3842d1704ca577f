//! Duplicates: customers who may be one and the same, named while one is typed, found over the whole book, and merged.

mod better;
mod finder;
mod groups;
mod merging;
mod names;
mod nicknames;
mod people;
mod plan;
mod similar;
mod skeleton;
mod store;
mod types;
mod united;
mod weights;

pub use merging::{MergeRequest, Merged};
pub use plan::{LostValue, MergeField, MergePlan};
pub use types::{
    DuplicateCustomer, DuplicateGroup, DuplicatePair, DuplicatePreset, DuplicateReason, SimilarCustomer,
};

pub(crate) use store::forget;

use std::collections::BTreeSet;

use crate::book::Book;
use crate::customers::store::name as name_of;
use crate::error::{Code, Error, Result};
use crate::history::{Action, ActionKind};
use crate::ids::CustomerId;
use crate::progress::{self, Watch};

impl Book {
    /// Everybody outside the bin who may be in the book more than once, the surest first. A family that shares a phone
    /// is not named, nor who was said to be two (see [`Book::not_the_same`]).
    ///
    /// # Errors
    /// `stopped`.
    pub fn find_duplicates(
        &self,
        preset: DuplicatePreset,
        watch: &mut Watch<'_>,
    ) -> Result<Vec<DuplicateGroup>> {
        self.read(|connection| {
            progress::tell(watch, 0, 0)?;
            let people = store::people(connection)?;
            let told_apart = store::told_apart(connection, &people)?;
            let pairs = finder::find(&people, preset, &told_apart, watch)?;
            groups::of(&people, pairs, &told_apart, |id| name_of(connection, id))
        })
    }

    /// Remembers that these customers are two or more people: no two of them are named as duplicates again.
    ///
    /// # Errors
    /// `customer_gone`; `merge_alone` for fewer than two.
    pub fn not_the_same(&self, ids: &[CustomerId]) -> Result<()> {
        let ids: BTreeSet<CustomerId> = ids.iter().copied().collect();
        if ids.len() < 2 {
            return Err(Error::Refused(Code::MergeAlone));
        }
        let names = self.read(|connection| {
            ids.iter().map(|id| name_of(connection, *id)).collect::<Result<Vec<String>>>()
        })?;
        let action = Action::new(ActionKind::TellApart).about(names.join(" / ")).of_many(ids.len());
        self.transact(action, |tx| {
            for one in &ids {
                for other in ids.range((std::ops::Bound::Excluded(*one), std::ops::Bound::Unbounded)) {
                    store::tell_apart(tx, *one, *other)?;
                }
            }
            Ok(())
        })
    }
}
