//! What a rule does: the deeds of one occasion, within one action.

use chrono::{Days, NaiveDate};
use rusqlite::params;

use super::{Deed, RuleDraft, What};
use crate::book::Tx;
use crate::customers::store::{TAGS, link, name_id};
use crate::error::Result;
use crate::ids::{CustomerId, RuleId};
use crate::notices;
use crate::reminders::{self, ReminderDraft};

/// Carries out all deeds of a rule for one occasion. What needs a customer is left out where there is none.
pub(super) fn carry_out(
    tx: &Tx<'_>,
    (id, rule): (RuleId, &RuleDraft),
    customer: Option<CustomerId>,
    on: NaiveDate,
    what: &What,
) -> Result<()> {
    for deed in &rule.deeds {
        match (deed, customer) {
            (Deed::Reminder { reminder, title, days }, _) => {
                let due_on = on.checked_add_days(Days::new(u64::from(*days))).unwrap_or(on);
                let draft = ReminderDraft {
                    kind: *reminder,
                    title: title.clone(),
                    note: String::new(),
                    customer_id: customer,
                    due_on: due_on.max(tx.local().date()),
                    due_time: None,
                    repeat: None,
                };
                reminders::add(tx, &draft)?;
            }
            (Deed::Tag { tag }, Some(customer)) => {
                let tag = name_id(tx, &TAGS, tag)?;
                link(tx, customer, &TAGS, tag)?;
            }
            (Deed::Status { status }, Some(customer)) => {
                tx.prepare_cached(
                    "UPDATE customers SET status = ?2, updated_at = ?3 WHERE id = ?1 AND status <> ?2",
                )?
                .execute(params![customer, status.name(), tx.now()])?;
            }
            (Deed::Notice { text }, _) => notices::store::insert(tx, Some(id), customer, text, what)?,
            (Deed::Tag { .. } | Deed::Status { .. }, None) => {}
        }
    }
    Ok(())
}
