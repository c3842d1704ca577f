//! Interactions: calls, visits, messages, notes and purchases, as they were logged.

mod check;
mod purchases;
pub(crate) mod store;
mod types;

pub(crate) use check::noon;
pub use purchases::{Purchase, PurchaseDraft, PurchaseLine};
pub use types::{Direction, Interaction, InteractionDraft, InteractionKind, Logged, NextStepDraft};

use crate::book::Book;
use crate::customers;
use crate::error::Result;
use crate::history::{Action, ActionKind};
use crate::ids::{CustomerId, InteractionId};
use crate::reminders::{self, ReminderDraft};

impl Book {
    /// Logs what was said or done with a customer, or what they bought, and the next step with it where one is given: one
    /// action.
    ///
    /// # Errors
    /// `customer_gone`; `value_invalid` where there is nothing to log; those of [`Book::add_reminder`] for the next step.
    pub fn log_interaction(&self, draft: InteractionDraft) -> Result<Logged> {
        let draft = self.checked(draft, None)?;
        let name = self.customer(draft.customer_id)?.name;
        self.transact(Action::new(ActionKind::LogInteraction).about(name), |tx| {
            let id = store::insert(tx, &draft)?;
            let next_step = match draft.next_step {
                Some(next) => {
                    let draft = ReminderDraft::after(draft.kind, draft.customer_id, next);
                    Some(reminders::add(tx, &draft)?)
                }
                None => None,
            };
            Ok(Logged { interaction: store::get(tx, id)?, next_step })
        })
    }

    /// One interaction.
    ///
    /// # Errors
    /// `record_gone`.
    pub fn interaction(&self, id: InteractionId) -> Result<Interaction> {
        self.read(|connection| store::get(connection, id))
    }

    /// Sets what was logged anew; its customer stays. A next step in the draft is not looked at, and a purchase stays as it
    /// is where the draft has none.
    ///
    /// # Errors
    /// `record_gone`; `value_invalid` where nothing would be left.
    pub fn edit_interaction(&self, id: InteractionId, draft: InteractionDraft) -> Result<Interaction> {
        let known = self.interaction(id)?;
        let name = self.name_of(known.customer_id)?;
        let draft = self.checked(draft, Some(&known))?;
        self.transact(Action::new(ActionKind::EditInteraction).about(name), |tx| {
            let before = store::get(tx, id)?;
            store::update(tx, &before, &draft)?;
            store::get(tx, id)
        })
    }

    /// Deletes what was logged; the history brings it back.
    ///
    /// # Errors
    /// `record_gone`.
    pub fn delete_interaction(&self, id: InteractionId) -> Result<()> {
        let name = self.name_of(self.interaction(id)?.customer_id)?;
        self.transact(Action::new(ActionKind::DeleteInteraction).about(name), |tx| store::delete(tx, id))
    }

    fn name_of(&self, id: CustomerId) -> Result<String> {
        self.read(|connection| Ok(customers::store::get(connection, id)?.name))
    }
}
