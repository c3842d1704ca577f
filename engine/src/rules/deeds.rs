//! What a rule does: the deeds of one occasion, within one action.

use chrono::Days;
use rusqlite::params;

use super::messages::{self, Written};
use super::store::Recorded;
use super::words::Wording;
use super::{Deed, RuleDraft, What};
use crate::book::Tx;
use crate::cases::{self, CaseDraft, Urgency};
use crate::custom_fields;
use crate::customers::store::{TAGS, link, name_id};
use crate::error::{Error, Result};
use crate::ids::{CaseKindId, CustomerId, RuleId};
use crate::notices;
use crate::reminders::{self, ReminderDraft};
use crate::settings;
use crate::texts::Texts;

/// Carries out all deeds of a rule for one occasion; answers what came of its messages. What needs a customer is left out where
/// there is none.
pub(super) fn carry_out(
    tx: &Tx<'_>,
    (id, rule): (RuleId, &RuleDraft),
    occasion: &Recorded,
) -> Result<Vec<Written>> {
    let mut written = Vec::new();
    let (customer, what) = (occasion.customer_id, &occasion.what);
    for (place, deed) in rule.deeds.iter().enumerate() {
        match (deed, customer) {
            (Deed::Reminder { reminder, title, days, assignee }, _) => {
                let due_on = occasion.on.checked_add_days(Days::new(u64::from(*days))).unwrap_or(occasion.on);
                let draft = ReminderDraft {
                    kind: *reminder,
                    title: title.clone(),
                    note: String::new(),
                    assignee: assignee.clone(),
                    customer_id: customer,
                    due_on: due_on.max(tx.local().date()),
                    due_time: None,
                    repeat: None,
                };
                reminders::add_on_open_day(tx, &draft)?;
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
            (Deed::Message { .. } | Deed::Rating { .. }, _) => {
                let asked_by = format!("rule {id} {} {place}", occasion.key);
                written.extend(messages::write(tx, deed, occasion, &asked_by)?);
            }
            (Deed::Case { text, case_kind, urgency }, _) => {
                take_in(tx, customer, &format!("{text}\n{}", said(tx, what)?), (*case_kind, *urgency))?;
            }
            (Deed::Tag { .. } | Deed::Status { .. }, None) => {}
        }
    }
    Ok(written)
}

/// Takes a case in; of a kind that is gone, as the first.
fn take_in(
    tx: &Tx<'_>,
    customer_id: Option<CustomerId>,
    text: &str,
    (kind, urgency): (Option<CaseKindId>, Urgency),
) -> Result<()> {
    let kind_id = match kind.map(|kind| cases::check_kind(tx, kind)).transpose() {
        Ok(_) => kind,
        Err(Error::Gone(_)) => None,
        Err(error) => return Err(error),
    };
    let (text, assignee) = (text.to_owned(), String::new());
    cases::add(tx, &CaseDraft { customer_id, kind_id, urgency, assignee, text, promise: None }).map(drop)
}

/// What happened, in the words of the book.
fn said(tx: &Tx<'_>, what: &What) -> Result<String> {
    let (settings, own) = (settings::read(tx)?, custom_fields::list(tx)?);
    let label = |key: &str| {
        own.iter().find(|field| field.key == key).map_or(key, |field| field.label.as_str()).to_owned()
    };
    Ok(what.in_words(&Wording {
        texts: Texts::with_digits(settings.language, settings.digits),
        calendar: settings.calendar,
        currency: settings.currency,
        label: &label,
    }))
}
