//! Follow-up rules: when something happens, for whom, what is done then; so that what was promised keeps itself.
//!
//! A rule that is on is followed by [`Book::follow_rules`], once an occasion whatever is undone, restarted or set back. What was
//! before it was switched on does not count, nor does what rules did themselves; an imported purchase counts by its day.

mod check;
mod deeds;
mod following;
mod messages;
mod occasions;
pub(crate) mod store;
mod suggestions;
mod trying;
mod types;
pub mod words;

pub use types::{
    Deed, Firing, FiringMessage, FiringState, Followed, Named, Rule, RuleDraft, Trial, Trigger, What,
};

use crate::book::Book;
use crate::error::Result;
use crate::history::{Action, ActionKind};
use crate::ids::RuleId;

impl Book {
    /// All rules, in the order in which they were made.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn rules(&self) -> Result<Vec<Rule>> {
        self.read(store::list)
    }

    /// One rule.
    ///
    /// # Errors
    /// `record_gone`.
    pub fn rule(&self, id: RuleId) -> Result<Rule> {
        self.read(|connection| store::get(connection, id))
    }

    /// Writes a new rule, which is off. Ready-made templates that it writes are taken into the book with it.
    ///
    /// # Errors
    /// `name_empty`; `value_invalid` for a part that says nothing; those of the conditions.
    pub fn add_rule(&self, draft: &RuleDraft) -> Result<Rule> {
        let mut draft = self.checked_rule(draft)?;
        self.transact(Action::new(ActionKind::AddRule).about(draft.name.clone()), |tx| {
            messages::take_templates(tx, &mut draft.deeds)?;
            let id = store::insert(tx, &draft)?;
            store::get(tx, id)
        })
    }

    /// Writes a rule anew; it stays on or off. What it has looked at already is not looked at again.
    ///
    /// # Errors
    /// `record_gone`; those of [`Book::add_rule`].
    pub fn edit_rule(&self, id: RuleId, draft: &RuleDraft) -> Result<Rule> {
        let mut draft = self.checked_rule(draft)?;
        self.transact(Action::new(ActionKind::EditRule).about(draft.name.clone()), |tx| {
            store::get(tx, id)?;
            messages::take_templates(tx, &mut draft.deeds)?;
            store::update(tx, id, &draft)?;
            store::get(tx, id)
        })
    }

    /// Switches a rule on, from when on it counts what happens, or off. Nothing happens where it is so already.
    ///
    /// # Errors
    /// `record_gone`.
    pub fn switch_rule(&self, id: RuleId, on: bool) -> Result<Rule> {
        let known = self.rule(id)?;
        let kind = if on { ActionKind::SwitchRuleOn } else { ActionKind::SwitchRuleOff };
        self.transact(Action::new(kind).about(known.name), |tx| {
            if store::get(tx, id)?.active_since.is_some() != on {
                store::switch(tx, id, on.then(|| tx.now()))?;
            }
            store::get(tx, id)
        })
    }

    /// Deletes a rule; what it did stays, and the history brings it back.
    ///
    /// # Errors
    /// `record_gone`.
    pub fn delete_rule(&self, id: RuleId) -> Result<()> {
        let name = self.rule(id)?.name;
        self.transact(Action::new(ActionKind::DeleteRule).about(name), |tx| store::delete(tx, id))
    }

    /// What a rule did, the latest first.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn rule_firings(&self, id: RuleId, limit: u32) -> Result<Vec<Firing>> {
        self.read(|connection| store::firings(connection, id, limit))
    }
}
