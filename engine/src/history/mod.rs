//! History: what was done, by whom and when, and how it is taken back.

pub mod facts;
mod merges;
mod revert;
mod store;
mod types;

pub use facts::FactKind;
pub(crate) use store::{changes_of_customer, replaced_since};
pub use types::{
    Action, ActionKind, Change, Changed, FieldChange, HistoryEntry, Kept, KeptReason, Noun, Origin, Subject,
    Undone,
};

use crate::book::Book;
use crate::error::{Code, Error, Result};
use crate::ids::{ActionId, CustomerId};
use crate::rules::store as rules;

impl Book {
    /// Takes one action back, however long ago. Rows changed since are kept as they are and named in the answer.
    /// Taking an undo back does the action again.
    ///
    /// # Errors
    /// `already_undone`, `record_gone` where there is no such action.
    pub fn undo(&self, id: ActionId) -> Result<Undone> {
        let entry = self.read(|connection| store::entry(connection, id))?;
        if entry.undone {
            return Err(Error::Refused(Code::AlreadyUndone));
        }
        let kind = if entry.kind == ActionKind::Undo { ActionKind::Redo } else { ActionKind::Undo };
        let action = Action { kind, subject: entry.subject.clone(), reverts: Some(id) };
        self.transact(action, |tx| {
            // Read again: another process may have been faster.
            let entry = store::entry(tx, id)?;
            if entry.undone {
                return Err(Error::Refused(Code::AlreadyUndone));
            }
            // What rules did because of it goes with it, and comes back with it.
            let cause = store::root(tx, &entry)?.id;
            let followed = rules::caused_by(tx, cause)?;
            let mut kept = Vec::new();
            if entry.reverts_id.is_none() {
                for id in &followed {
                    let deed = store::entry(tx, *id)?;
                    if !deed.undone {
                        kept.extend(revert::revert(tx, &deed)?);
                        store::mark_taken_with(tx, *id)?;
                    }
                }
            }
            kept.extend(revert::revert(tx, &entry)?);
            store::mark_reverted(tx, &entry, tx.action(), &kept)?;
            store::mark_followed(tx, cause, &followed, tx.action())?;
            Ok(Undone { action_id: tx.action(), reverted: entry, kept })
        })
    }

    /// Takes the newest action back that still stands.
    ///
    /// # Errors
    /// `nothing_to_undo`.
    pub fn undo_last(&self) -> Result<Undone> {
        let id = self.read(store::last_undoable)?.ok_or(Error::Refused(Code::NothingToUndo))?;
        self.undo(id)
    }

    /// Does again what was taken back last, unless something else was done since.
    ///
    /// # Errors
    /// `nothing_to_redo`.
    pub fn redo_last(&self) -> Result<Undone> {
        let id = self.read(store::last_redoable)?.ok_or(Error::Refused(Code::NothingToRedo))?;
        self.undo(id)
    }

    /// What was done, newest first: at most `limit` entries older than `before`.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn history(&self, before: Option<ActionId>, limit: usize) -> Result<Vec<HistoryEntry>> {
        self.read(|connection| store::entries(connection, before, limit))
    }

    /// What changed of one customer, newest first, with each field before and after.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn customer_history(
        &self,
        id: CustomerId,
        before: Option<ActionId>,
        limit: usize,
    ) -> Result<Vec<Change>> {
        self.read(|connection| changes_of_customer(connection, id, before, limit))
    }
}
