//! Occasions: what in the book a rule is followed for. The same search serves a rule that is on and a trial of the past.
//!
//! What happens is read from the journal, which knows the order whatever the clock says; what only the days bring is looked up
//! by day. Nothing here walks over all customers.

mod days;
mod events;
mod store;

use chrono::NaiveDate;
use chrono_tz::Tz;
use rusqlite::Connection;

pub(super) use events::Events;
pub(super) use store::is_own;

use super::store::Recorded;
use super::{Trigger, What};
use crate::dates::Calendar;
use crate::error::Result;
use crate::ids::{ActionId, CustomerId, RuleId};

/// How late a date is still told.
const BELATED_DAYS: i64 = 14;

/// How far a rule has looked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Watch {
    pub rule_id: RuleId,
    pub active_since: i64,
    /// The action that switched it on, and the day; what was before does not count.
    pub since_action: i64,
    pub since_on: NaiveDate,
    /// The last change and the last day that it has looked at.
    pub seq: i64,
    pub looked_on: NaiveDate,
}

/// What is looked at.
pub(super) struct Span {
    /// Changes behind this one.
    pub seq: i64,
    /// Records entered by actions behind this one.
    pub since_action: i64,
    /// Nothing that happened before this day.
    pub since_on: NaiveDate,
    /// The days, both included.
    pub from_on: NaiveDate,
    pub to_on: NaiveDate,
    /// Whether things are judged as they are now; else as they were on their days.
    pub now: bool,
    pub zone: Tz,
    /// The owner's calendar.
    pub calendar: Calendar,
}

/// One occasion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Occasion {
    /// The kind of thing that makes it one of its kind.
    pub kind: &'static str,
    /// The customer whose number is part of its key: whoever became them has had it too.
    pub named_by: Option<CustomerId>,
    /// The rest of its key.
    pub rest: String,
    /// With whom.
    pub customer_id: Option<CustomerId>,
    pub on: NaiveDate,
    pub what: What,
    /// The action that it was, the first of a chain of undoing and doing again.
    pub cause: Option<ActionId>,
}

impl Occasion {
    /// As it is recorded.
    pub fn recorded(&self) -> Recorded {
        Recorded { key: self.key(), customer_id: self.customer_id, on: self.on, what: self.what.clone() }
    }

    /// What it is known by: the same one never comes twice.
    pub fn key(&self) -> String {
        self.key_of(self.named_by)
    }

    /// The same by another customer's number.
    pub fn key_of(&self, customer: Option<CustomerId>) -> String {
        match customer {
            Some(id) => format!("{}:{id}:{}", self.kind, self.rest),
            None => format!("{}:{}", self.kind, self.rest),
        }
    }
}

/// The occasions of a trigger, earliest first.
pub(super) fn find(
    connection: &Connection,
    trigger: &Trigger,
    span: &Span,
    events: &Events,
) -> Result<Vec<Occasion>> {
    let mut found = match trigger {
        Trigger::Purchase { .. }
        | Trigger::FirstPurchase
        | Trigger::TotalPassed { .. }
        | Trigger::Status { .. }
        | Trigger::Tag { .. }
        | Trigger::CaseSolved
        | Trigger::Rating { .. }
        | Trigger::NewCustomer => events.occasions(connection, trigger, span)?,
        Trigger::Silence { days } => days::silence(connection, *days, span)?,
        Trigger::Overdue { days } => days::overdue(connection, *days, span)?,
        Trigger::Date { field, days, every_year } => {
            days::dates(connection, field, *days, *every_year, span)?
        }
    };
    found.sort_by_key(|occasion| occasion.on);
    Ok(found)
}
