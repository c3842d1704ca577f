//! Reminders as the screens show them and as they are entered.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Repeat;
use crate::dates::Calendar;
use crate::ids::{CaseId, CustomFieldId, CustomerId, OccurrenceId, ReminderId};
use crate::interactions::{Interaction, InteractionKind};
use crate::names::names;

names! {
    /// What is to be done.
    #[derive(Default, PartialOrd, Ord)]
    ReminderKind {
        /// A call.
        Call = "call",
        /// A visit, to the customer or by them.
        Visit = "visit",
        /// A message by any means.
        Message = "message",
        /// Anything else.
        #[default]
        Task = "task",
    }
}

impl ReminderKind {
    /// What usually comes next: a call is followed up by a call.
    #[must_use]
    pub fn after(interaction: InteractionKind) -> Self {
        match interaction {
            InteractionKind::Call => Self::Call,
            InteractionKind::Visit
            | InteractionKind::Message
            | InteractionKind::Note
            | InteractionKind::Purchase => Self::Task,
        }
    }
}

names! {
    /// Where an occurrence stands.
    #[derive(Default)]
    ReminderState {
        /// Still to do.
        #[default]
        Open = "open",
        /// Done.
        Done = "done",
        /// Left out this once.
        Skipped = "skipped",
    }
}

/// The customer behind a reminder or birthday, in the words that whoever picks up the phone needs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct CustomerLine {
    /// The customer.
    pub id: CustomerId,
    /// Their name.
    pub name: String,
    /// Their first phone, as typed.
    pub phone: Option<String>,
    /// What was said or done last.
    pub last_interaction: Option<Interaction>,
}

/// One occurrence of a reminder. A reminder that does not repeat has one; one that repeats has one that is open at most.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Reminder {
    /// The reminder.
    pub id: ReminderId,
    /// This occurrence.
    pub occurrence_id: OccurrenceId,
    /// Whom it is about.
    pub customer: Option<CustomerLine>,
    /// What kind of thing to do.
    pub kind: ReminderKind,
    /// What to do.
    pub title: String,
    /// More about it.
    pub note: String,
    /// Who sees to it; empty for nobody in particular.
    pub assignee: String,
    /// The day it is due on, on the wall clock.
    #[ts(type = "string")]
    pub due_on: NaiveDate,
    /// The day it falls on by its rule, where that one is closed and it comes on another.
    #[ts(type = "string | null")]
    pub moved_from_on: Option<NaiveDate>,
    /// The time, `HH:MM` on the wall clock; `null` for any time of that day.
    pub due_time: Option<String>,
    /// Until when it was put off, milliseconds UTC.
    pub snoozed_until_at: Option<i64>,
    /// When it comes again.
    pub repeat: Option<Repeat>,
    /// Open, done or skipped.
    pub state: ReminderState,
    /// When it was done or skipped, milliseconds UTC.
    pub handled_at: Option<i64>,
    /// When it was entered, milliseconds UTC.
    pub created_at: i64,
}

/// A reminder as it is entered.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[ts(export)]
pub struct ReminderDraft {
    /// What kind of thing to do; a task where it is left out.
    #[serde(default)]
    pub kind: ReminderKind,
    /// What to do; needed.
    pub title: String,
    /// More about it.
    #[serde(default)]
    pub note: String,
    /// Who sees to it.
    #[serde(default)]
    pub assignee: String,
    /// Whom it is about.
    #[serde(default)]
    pub customer_id: Option<CustomerId>,
    /// The day it is due first.
    #[ts(type = "string")]
    pub due_on: NaiveDate,
    /// The time, `HH:MM`; none for any time of that day.
    #[serde(default)]
    pub due_time: Option<String>,
    /// When it comes again.
    #[serde(default)]
    pub repeat: Option<Repeat>,
}

/// For how long a reminder is put off.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Snooze {
    /// Ten minutes from now.
    TenMinutes,
    /// An hour from now.
    OneHour,
    /// Tomorrow, when the day starts by the settings.
    Tomorrow,
    /// An instant, milliseconds UTC.
    Until(#[ts(type = "number")] i64),
}

/// What finishing a reminder led to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Completed {
    /// What was done or skipped.
    pub done: Reminder,
    /// The occurrence that comes next, of a reminder that repeats.
    pub next: Option<Reminder>,
    /// Whether nothing else is planned for the customer, so that a next step should be offered.
    pub offers_next_step: bool,
    /// The solved case that it asked about, where nobody rated that yet: so a rating should be offered.
    pub offers_rating: Option<CaseId>,
}

/// Which reminders to list, and from where on.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize, TS)]
#[serde(default)]
#[ts(export)]
pub struct ReminderQuery {
    /// Open ones by the day they are due; done or skipped ones newest first.
    pub state: ReminderState,
    /// Not due before this day.
    #[ts(type = "string | null")]
    pub from_on: Option<NaiveDate>,
    /// Not due after this day.
    #[ts(type = "string | null")]
    pub to_on: Option<NaiveDate>,
    /// Only of this customer.
    pub customer_id: Option<CustomerId>,
    /// Only what this person sees to, however the name is written; empty for all.
    pub assignee: String,
    /// Behind this occurrence of the list, for its next page.
    pub after: Option<OccurrenceId>,
    /// How many at most; 0 for 100.
    pub limit: u32,
}

/// A birthday that falls on a day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Birthday {
    /// Whose.
    pub customer: CustomerLine,
    /// The day it falls on.
    #[ts(type = "string")]
    pub falls_on: NaiveDate,
    /// The calendar it returns in.
    pub calendar: Calendar,
    /// How old they turn, where the year of birth is known; of an anniversary, how many years it is.
    pub turns: Option<i32>,
    /// When it was handled, milliseconds UTC.
    pub handled_at: Option<i64>,
    /// Until when it was put off, milliseconds UTC.
    pub snoozed_until_at: Option<i64>,
    /// What returns, where it is a date of the owner's own.
    pub anniversary: Option<Anniversary>,
}

/// A date of the owner's own that returns each year.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Anniversary {
    /// Its field.
    pub field_id: CustomFieldId,
    /// The name of the field.
    pub label: String,
}
