//! Views: lists of customers that the owner saved, each with its conditions, order and columns.

mod store;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::book::Book;
use crate::customers::list::CustomerQuery;
use crate::error::{Code, Error, Result};
use crate::history::{Action, ActionKind};
use crate::ids::ViewId;

/// A saved view.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct View {
    /// Its number in the book.
    pub id: ViewId,
    /// The name on its tab.
    pub name: String,
    /// Which customers, in which order.
    pub query: CustomerQuery,
    /// The columns by field name, in their order; empty for the usual ones.
    pub columns: Vec<String>,
}

/// What a view is saved with.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[ts(export)]
pub struct ViewDraft {
    /// The view to change; a new one without it.
    pub id: Option<ViewId>,
    /// The name on its tab.
    pub name: String,
    /// Which customers, in which order.
    pub query: CustomerQuery,
    /// The columns by field name.
    #[serde(default)]
    pub columns: Vec<String>,
}

impl Book {
    /// The saved views, in the order of their tabs.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn views(&self) -> Result<Vec<View>> {
        self.read(store::list)
    }

    /// Saves a new view, or changes one.
    ///
    /// # Errors
    /// `name_empty`, `record_gone`; those of the query.
    pub fn save_view(&self, draft: &ViewDraft) -> Result<View> {
        let name = draft.name.trim();
        if name.is_empty() {
            return Err(Error::Refused(Code::NameEmpty));
        }
        // A query that cannot be worked out is refused before it becomes a tab that fails.
        self.count_customers(&draft.query)?;
        self.transact(Action::new(ActionKind::SaveView).about(name), |tx| {
            let id = match draft.id {
                Some(id) => store::update(tx, id, name, draft)?,
                None => store::insert(tx, name, draft)?,
            };
            store::get(tx, id)
        })
    }

    /// Deletes a view; its customers stay.
    ///
    /// # Errors
    /// `record_gone`.
    pub fn delete_view(&self, id: ViewId) -> Result<()> {
        let name = self.read(|connection| store::get(connection, id))?.name;
        self.transact(Action::new(ActionKind::DeleteView).about(name), |tx| store::delete(tx, id))
    }

    /// Puts the tabs in this order; views that it does not name follow behind.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn order_views(&self, ids: &[ViewId]) -> Result<Vec<View>> {
        self.transact(Action::new(ActionKind::OrderViews), |tx| {
            store::order(tx, ids)?;
            store::list(tx)
        })
    }
}
