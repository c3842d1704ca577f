//! Interactions as they are logged and shown.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Purchase, PurchaseDraft};
use crate::ids::{CustomerId, InteractionId, MessageId};
use crate::names::names;
use crate::reminders::{Reminder, ReminderDraft, ReminderKind, Repeat};

names! {
    /// What happened.
    #[derive(Default)]
    InteractionKind {
        /// A call.
        Call = "call",
        /// A visit.
        Visit = "visit",
        /// A message by any means.
        Message = "message",
        /// A note of the shop's own.
        #[default]
        Note = "note",
        /// A purchase, or a return.
        Purchase = "purchase",
    }
}

names! {
    /// Who came to whom.
    #[derive(Default)]
    Direction {
        /// Not said.
        #[default]
        Unknown = "",
        /// The customer came to the shop.
        In = "in",
        /// The shop came to the customer.
        Out = "out",
    }
}

/// One call, visit, message, note or purchase.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Interaction {
    /// Its number.
    pub id: InteractionId,
    /// With whom.
    pub customer_id: CustomerId,
    /// What happened.
    pub kind: InteractionKind,
    /// Who came to whom.
    pub direction: Direction,
    /// When, milliseconds UTC.
    pub at: i64,
    /// What was said or done.
    pub text: String,
    /// What came of it.
    pub outcome: String,
    /// What was bought; of a purchase always there, of nothing else.
    pub purchase: Option<Purchase>,
    /// The message that it tells of, where Daftar sent it.
    pub message_id: Option<MessageId>,
    /// When it was logged, milliseconds UTC.
    pub created_at: i64,
}

/// An interaction as it is logged.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[ts(export)]
pub struct InteractionDraft {
    /// With whom.
    pub customer_id: CustomerId,
    /// What happened.
    pub kind: InteractionKind,
    /// Who came to whom.
    #[serde(default)]
    pub direction: Direction,
    /// When, milliseconds UTC; none for now.
    #[serde(default)]
    pub at: Option<i64>,
    /// What was said or done; needed for a note.
    #[serde(default)]
    pub text: String,
    /// What came of it.
    #[serde(default)]
    pub outcome: String,
    /// What was bought; needed for a purchase, not looked at otherwise.
    #[serde(default)]
    pub purchase: Option<PurchaseDraft>,
    /// What to do next, and when.
    #[serde(default)]
    pub next_step: Option<NextStepDraft>,
}

/// A reminder for the same customer.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[ts(export)]
pub struct NextStepDraft {
    /// What kind of thing to do; what usually follows the interaction where it is left out ([`ReminderKind::after`]).
    #[serde(default)]
    pub kind: Option<ReminderKind>,
    /// What to do; needed.
    pub title: String,
    /// More about it.
    #[serde(default)]
    pub note: String,
    /// Who sees to it.
    #[serde(default)]
    pub assignee: String,
    /// The day it is due.
    #[ts(type = "string")]
    pub due_on: NaiveDate,
    /// The time, `HH:MM`; none for any time of that day.
    #[serde(default)]
    pub due_time: Option<String>,
    /// When it comes again.
    #[serde(default)]
    pub repeat: Option<Repeat>,
}

impl ReminderDraft {
    /// The next step after an interaction, as a reminder of its customer.
    pub(super) fn after(interaction: InteractionKind, customer_id: CustomerId, next: NextStepDraft) -> Self {
        Self {
            kind: next.kind.unwrap_or(ReminderKind::after(interaction)),
            title: next.title,
            note: next.note,
            assignee: next.assignee,
            customer_id: Some(customer_id),
            due_on: next.due_on,
            due_time: next.due_time,
            repeat: next.repeat,
        }
    }
}

/// What was logged, and the next step that came with it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Logged {
    /// The interaction.
    pub interaction: Interaction,
    /// The next step.
    pub next_step: Option<Reminder>,
}
