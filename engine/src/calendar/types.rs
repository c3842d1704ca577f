//! The days of a calendar and what stands on them.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::holidays::ClosedReason;
use crate::ids::{CaseId, CustomerId, InteractionId, OccurrenceId, ReminderId};
use crate::names::names;
use crate::reminders::{Anniversary, ReminderKind};

/// Some days of a calendar.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct CalendarRange {
    /// Each day, in their order.
    pub days: Vec<CalendarDay>,
}

/// One day of a calendar.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct CalendarDay {
    /// The day.
    #[ts(type = "string")]
    pub on: NaiveDate,
    /// Why the shop is closed; empty where it is open.
    pub closed: Vec<ClosedReason>,
    /// The first of what stands on it: what has no time, then by time.
    pub entries: Vec<CalendarEntry>,
    /// How much more there is.
    pub more: u32,
}

/// A customer by number and name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct CalendarCustomer {
    /// Their number.
    pub id: CustomerId,
    /// Their name.
    pub name: String,
}

names! {
    /// What of a case is due.
    CalendarLimit {
        /// Its first answer.
        Answer = "answer",
        /// Its solution.
        Solve = "solve",
    }
}

/// What stands on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[ts(export)]
pub enum CalendarEntry {
    /// A birthday, or an anniversary.
    Birthday {
        /// Whose.
        customer: CalendarCustomer,
        /// How old they turn, where the year of birth is known; of an anniversary, how many years it is.
        turns: Option<i32>,
        /// Whether they were greeted.
        handled: bool,
        /// What returns, where it is a date of the owner's own.
        anniversary: Option<Anniversary>,
    },
    /// A reminder that is open.
    Reminder {
        /// The reminder.
        id: ReminderId,
        /// Its occurrence; `null` for one that a rule will bring and that is not there yet.
        occurrence_id: Option<OccurrenceId>,
        /// What kind of thing to do.
        reminder_kind: ReminderKind,
        /// What to do.
        title: String,
        /// Who sees to it; empty for nobody in particular.
        assignee: String,
        /// Whom it is about.
        customer: Option<CalendarCustomer>,
        /// The time, `HH:MM`.
        time: Option<String>,
        /// Whether it comes again.
        repeats: bool,
        /// Whether it was put off to this day.
        snoozed: bool,
        /// The day it falls on by its rule, where it was moved from there.
        #[ts(type = "string | null")]
        moved_from_on: Option<NaiveDate>,
    },
    /// The end of a case's time.
    Case {
        /// The case.
        id: CaseId,
        /// What it is about.
        title: String,
        /// Whose it is.
        customer: Option<CalendarCustomer>,
        /// The time, `HH:MM` on the wall clock.
        time: String,
        /// What is due then.
        limit: CalendarLimit,
    },
    /// A visit that was logged.
    Visit {
        /// What was logged.
        interaction_id: InteractionId,
        /// Whose, or with whom.
        customer: CalendarCustomer,
        /// The time, `HH:MM` on the wall clock.
        time: String,
        /// What was said.
        text: String,
    },
}

impl CalendarEntry {
    /// The time, `HH:MM`; none for what stands on the whole day.
    #[must_use]
    pub fn time(&self) -> Option<&str> {
        match self {
            Self::Birthday { .. } => None,
            Self::Reminder { time, .. } => time.as_deref(),
            Self::Case { time, .. } | Self::Visit { time, .. } => Some(time),
        }
    }
}

/// What of a reminder is moved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum MoveScope {
    /// This occurrence; a rule goes on counting as before.
    Occurrence,
    /// The rule too: it counts from the new day.
    Series,
}
