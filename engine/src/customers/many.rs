//! What is done to many customers at once: the bin, tags, groups, status.

use crate::backups::BackupReason;
use crate::book::{Book, Tx};
use crate::customers::CustomerStatus;
use crate::customers::list::Selection;
use crate::customers::store::{self, GROUPS, Names, TAGS};
use crate::error::Result;
use crate::history::{Action, ActionKind};
use crate::ids::CustomerId;

impl Book {
    /// Puts customers into the bin; they are found no more, and can be taken out again.
    ///
    /// # Errors
    /// Those of the selection.
    pub fn delete_customers(&self, selection: &Selection) -> Result<usize> {
        self.change_each(ActionKind::DeleteCustomers, selection, |tx, id| {
            Ok(tx
                .prepare_cached("UPDATE customers SET deleted_at = ?2 WHERE id = ?1 AND deleted_at IS NULL")?
                .execute(rusqlite::params![id, tx.now()])?)
        })
    }

    /// Takes customers out of the bin.
    ///
    /// # Errors
    /// Those of the selection.
    pub fn restore_customers(&self, selection: &Selection) -> Result<usize> {
        self.change_each(ActionKind::RestoreCustomers, selection, |tx, id| {
            Ok(tx
                .prepare_cached(
                    "UPDATE customers SET deleted_at = NULL, merged_into_id = NULL
                     WHERE id = ?1 AND deleted_at IS NOT NULL",
                )?
                .execute([id])?)
        })
    }

    /// Removes customers in the bin for good, with everything that was written about them. The one act that cannot be
    /// taken back, so that the book is backed up first; whoever is not in the bin is left alone.
    ///
    /// # Errors
    /// Those of the selection.
    pub fn purge_customers(&self, selection: &Selection) -> Result<usize> {
        let ids = self.selected_customers(selection)?;
        self.back_up_before(BackupReason::BeforePurge)?;
        self.transact(Action::new(ActionKind::PurgeCustomers).of_many(ids.len()), |tx| {
            ids.iter().try_fold(0, |purged, id| Ok(purged + usize::from(store::purge(tx, *id)?)))
        })
    }

    /// Gives customers tags and takes others from them; a tag that nobody had is made.
    ///
    /// # Errors
    /// Those of the selection.
    pub fn tag_customers(&self, selection: &Selection, add: &[String], remove: &[String]) -> Result<usize> {
        self.link_each(ActionKind::TagCustomers, selection, &TAGS, add, remove)
    }

    /// Puts customers into groups and takes them out of others; a group that was not there is made.
    ///
    /// # Errors
    /// Those of the selection.
    pub fn group_customers(&self, selection: &Selection, add: &[String], remove: &[String]) -> Result<usize> {
        self.link_each(ActionKind::GroupCustomers, selection, &GROUPS, add, remove)
    }

    /// Gives customers a status.
    ///
    /// # Errors
    /// Those of the selection.
    pub fn set_customers_status(&self, selection: &Selection, status: CustomerStatus) -> Result<usize> {
        self.change_each(ActionKind::SetCustomersStatus, selection, |tx, id| {
            Ok(tx
                .prepare_cached(
                    "UPDATE customers SET status = ?2, updated_at = ?3 WHERE id = ?1 AND status <> ?2",
                )?
                .execute(rusqlite::params![id, status.name(), tx.now()])?)
        })
    }

    fn link_each(
        &self,
        kind: ActionKind,
        selection: &Selection,
        names: &Names,
        add: &[String],
        remove: &[String],
    ) -> Result<usize> {
        let trimmed = |texts: &[String]| -> Vec<String> {
            texts.iter().map(|text| text.trim().to_owned()).filter(|text| !text.is_empty()).collect()
        };
        let (add, remove) = (trimmed(add), trimmed(remove));
        let ids = self.selected_customers(selection)?;
        let about = add.iter().chain(&remove).cloned().collect::<Vec<_>>().join(", ");
        self.transact(Action::new(kind).about(about).of_many(ids.len()), |tx| {
            let name_ids = |texts: &[String]| -> Result<Vec<i64>> {
                texts.iter().map(|text| store::name_id(tx, names, text)).collect()
            };
            let (add, remove) = (name_ids(&add)?, name_ids(&remove)?);
            for id in &ids {
                add.iter().try_for_each(|name| store::link(tx, *id, names, *name))?;
                remove.iter().try_for_each(|name| store::unlink(tx, *id, names, *name))?;
            }
            Ok(ids.len())
        })
    }

    fn change_each(
        &self,
        kind: ActionKind,
        selection: &Selection,
        change: impl Fn(&Tx<'_>, CustomerId) -> Result<usize>,
    ) -> Result<usize> {
        let ids = self.selected_customers(selection)?;
        let about = match ids.as_slice() {
            [only] => self.customer(*only)?.name,
            _ => String::new(),
        };
        self.transact(Action::new(kind).about(about).of_many(ids.len()), |tx| {
            ids.iter().try_fold(0, |changed, id| Ok(changed + change(tx, *id)?))
        })
    }
}
