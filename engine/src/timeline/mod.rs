//! The timeline: everything that ever happened with a customer, newest first.

mod store;

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::book::Book;
use crate::cases::{self, CaseStep};
use crate::customers;
use crate::error::Result;
use crate::history::{self, ActionKind, Change};
use crate::ids::{
    ActionId, CaseStepId, CustomerId, ImportId, InteractionId, MessageId, OccurrenceId, RatingId,
};
use crate::interactions::{self, Interaction};
use crate::messages::{self, Message};
use crate::ratings::{self, Rating};
use crate::reminders::{self, Reminder};

/// One thing that happened.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[ts(export)]
pub enum TimelineEntry {
    /// A call, visit, message or note.
    Interaction {
        /// When, milliseconds UTC.
        at: i64,
        /// What was logged.
        interaction: Interaction,
    },
    /// A reminder that was done or skipped.
    Reminder {
        /// When, milliseconds UTC.
        at: i64,
        /// The occurrence.
        reminder: Box<Reminder>,
    },
    /// A birthday or an anniversary on which the customer was greeted.
    Birthday {
        /// When, milliseconds UTC.
        at: i64,
        /// The day it fell on.
        #[ts(type = "string")]
        falls_on: NaiveDate,
        /// What returned, where it was a date of the owner's own.
        anniversary: Option<String>,
    },
    /// A step of a complaint or request.
    Case {
        /// When, milliseconds UTC.
        at: i64,
        /// The step.
        step: Box<CaseStep>,
        /// What the case is about.
        text: String,
        /// The kind of the case by its name.
        of: String,
    },
    /// An answer to how content the customer is.
    Rating {
        /// When, milliseconds UTC.
        at: i64,
        /// The answer.
        rating: Rating,
    },
    /// A message that has not left: it waits, was refused, or nobody knows. What left is an interaction.
    Message {
        /// When it was queued, milliseconds UTC.
        at: i64,
        /// The message.
        message: Box<Message>,
    },
    /// Facts that were entered or changed, by one action that still stands.
    Changed {
        /// When, milliseconds UTC.
        at: i64,
        /// The changed rows.
        changes: Vec<Change>,
    },
    /// The customer came with a file.
    Imported {
        /// When, milliseconds UTC.
        at: i64,
        /// The import.
        import_id: ImportId,
        /// The file's name.
        file_name: String,
    },
}

impl TimelineEntry {
    /// When it happened, milliseconds UTC.
    #[must_use]
    pub fn at(&self) -> i64 {
        match self {
            Self::Interaction { at, .. }
            | Self::Reminder { at, .. }
            | Self::Birthday { at, .. }
            | Self::Case { at, .. }
            | Self::Rating { at, .. }
            | Self::Message { at, .. }
            | Self::Changed { at, .. }
            | Self::Imported { at, .. } => *at,
        }
    }
}

/// How far a timeline was read: the place in each of its sources.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct TimelineCursor {
    interaction: Option<(i64, InteractionId)>,
    reminder: Option<(i64, OccurrenceId)>,
    #[serde(default)]
    case: Option<(i64, CaseStepId)>,
    #[serde(default)]
    rating: Option<(i64, RatingId)>,
    #[serde(default)]
    message: Option<(i64, MessageId)>,
    action: Option<ActionId>,
    /// Everything else that is as new as this, or newer, was read.
    other_at: Option<i64>,
}

/// A part of a timeline.
#[derive(Debug, Clone, Serialize, TS)]
#[ts(export)]
pub struct TimelinePage {
    /// Newest first.
    pub entries: Vec<TimelineEntry>,
    /// Where the next part begins; `null` at the end.
    pub next: Option<TimelineCursor>,
}

impl Book {
    /// At most `limit` things that happened with a customer, newest first, from where `after` ended.
    ///
    /// # Errors
    /// `customer_gone`.
    pub fn timeline(
        &self,
        id: CustomerId,
        after: Option<TimelineCursor>,
        limit: usize,
    ) -> Result<TimelinePage> {
        let limit = limit.clamp(1, 500);
        let mut cursor = after.unwrap_or_default();
        self.read(|connection| {
            customers::store::get(connection, id)?;
            let mut entries = gathered(connection, id, &cursor, limit + 1)?;
            // Stable: what happened at the same instant stays in the order of its source.
            entries.sort_by_key(|entry| std::cmp::Reverse(entry.at()));
            let more = entries.len() > limit;
            entries.truncate(limit);
            for entry in &entries {
                cursor.pass(entry);
            }
            Ok(TimelinePage { entries, next: more.then_some(cursor) })
        })
    }
}

impl TimelineCursor {
    fn pass(&mut self, entry: &TimelineEntry) {
        match entry {
            TimelineEntry::Interaction { at, interaction } => self.interaction = Some((*at, interaction.id)),
            TimelineEntry::Reminder { at, reminder } => self.reminder = Some((*at, reminder.occurrence_id)),
            TimelineEntry::Case { at, step, .. } => self.case = Some((*at, step.id)),
            TimelineEntry::Message { at, message } => self.message = Some((*at, message.id)),
            TimelineEntry::Rating { at, rating } => self.rating = Some((*at, rating.id)),
            TimelineEntry::Changed { changes, .. } => {
                self.action = changes.first().map(|change| change.entry.id).or(self.action);
            }
            TimelineEntry::Birthday { at, .. } | TimelineEntry::Imported { at, .. } => {
                self.other_at = Some(*at);
            }
        }
    }
}

/// The newest of each source behind the cursor: together they hold the newest `limit` of all.
fn gathered(
    connection: &Connection,
    id: CustomerId,
    cursor: &TimelineCursor,
    limit: usize,
) -> Result<Vec<TimelineEntry>> {
    let mut entries = changed(connection, id, cursor.action, limit)?;
    let interactions = interactions::store::page(connection, id, cursor.interaction, limit)?;
    entries
        .extend(interactions.into_iter().map(|it| TimelineEntry::Interaction { at: it.at, interaction: it }));
    let reminders = reminders::store::handled_page(connection, id, cursor.reminder, limit)?;
    entries.extend(
        reminders
            .into_iter()
            .filter_map(|it| Some(TimelineEntry::Reminder { at: it.handled_at?, reminder: Box::new(it) })),
    );
    for step in cases::store::steps_page(connection, id, cursor.case, limit)? {
        let case = cases::store::find(connection, step.case_id)?;
        let of = cases::kind_name(connection, case.kind_id)?;
        entries.push(TimelineEntry::Case { at: step.at, step: Box::new(step), text: case.text, of });
    }
    let ratings = ratings::store::page(connection, id, cursor.rating, limit)?;
    entries.extend(ratings.into_iter().map(|it| TimelineEntry::Rating { at: it.at, rating: it }));
    let unsent = messages::store::unsent_page(connection, id, cursor.message, limit)?;
    entries.extend(
        unsent.into_iter().map(|it| TimelineEntry::Message { at: it.queued_at, message: Box::new(it) }),
    );
    let is_behind = |at: i64| cursor.other_at.is_none_or(|read| at < read);
    let greetings = store::greetings(connection, id)?.into_iter().filter(|(at, ..)| is_behind(*at));
    entries.extend(greetings.map(|(at, falls_on, anniversary)| TimelineEntry::Birthday {
        at,
        falls_on,
        anniversary,
    }));
    let import = store::import_of(connection, id)?.filter(|(at, ..)| is_behind(*at));
    entries.extend(import.map(|(at, import_id, file_name)| TimelineEntry::Imported {
        at,
        import_id,
        file_name,
    }));
    Ok(entries)
}

/// Rows that the timeline shows as what they are rather than as changes.
const SHOWN_THEMSELVES: [&str; 11] = [
    "interactions",
    "reminders",
    "occurrences",
    "birthdays",
    "anniversaries",
    "cases",
    "case_steps",
    "ratings",
    "rating_requests",
    "messages",
    "message_contents",
];

/// The actions that changed a customer's facts and still stand, each with its changes.
fn changed(
    connection: &Connection,
    id: CustomerId,
    before: Option<ActionId>,
    limit: usize,
) -> Result<Vec<TimelineEntry>> {
    let mut entries: Vec<TimelineEntry> = Vec::new();
    let mut before = before;
    while entries.len() < limit {
        let changes = history::changes_of_customer(connection, id, before, limit)?;
        let Some(last) = changes.last() else { break };
        before = Some(last.entry.id);
        for of_one in changes.chunk_by(|one, other| one.entry.id == other.entry.id) {
            let facts: Vec<Change> = of_one.iter().filter(|change| is_fact(change)).cloned().collect();
            if let Some(first) = facts.first() {
                entries.push(TimelineEntry::Changed { at: first.entry.at, changes: facts });
            }
        }
    }
    entries.truncate(limit);
    Ok(entries)
}

fn is_fact(change: &Change) -> bool {
    let stands = !change.entry.undone && !matches!(change.entry.kind, ActionKind::Undo | ActionKind::Redo);
    stands && !change.fields.is_empty() && !SHOWN_THEMSELVES.contains(&change.record.as_str())
}
