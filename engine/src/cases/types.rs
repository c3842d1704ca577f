//! Cases as they are taken in and shown.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::{CaseId, CaseKindId, CaseStepId, CustomerId};
use crate::names::names;
use crate::ratings::Rating;
use crate::reminders::{CustomerLine, Reminder};

names! {
    /// How much a case presses.
    #[derive(Default, PartialOrd, Ord)]
    Urgency {
        /// It can wait.
        Low = "low",
        /// As usual.
        #[default]
        Normal = "normal",
        /// Before all others.
        High = "high",
    }
}

names! {
    /// Where a case stands.
    #[derive(Default, PartialOrd, Ord)]
    CaseState {
        /// Taken in, not answered yet.
        #[default]
        New = "new",
        /// Opened again after it was solved.
        Reopened = "reopened",
        /// Answered; not solved yet.
        Answered = "answered",
        /// It waits for the customer or a supplier: its clock stands still.
        Waiting = "waiting",
        /// Solved.
        Solved = "solved",
    }
}

names! {
    /// For whom a case waits.
    WaitingFor {
        /// For the customer.
        Customer = "customer",
        /// For a supplier, or anybody else.
        Supplier = "supplier",
    }
}

names! {
    /// What was done with a case.
    #[derive(Default)]
    CaseStepKind {
        /// It was taken in.
        #[default]
        Opened = "opened",
        /// The customer got an answer.
        Answered = "answered",
        /// It began to wait for somebody.
        Waiting = "waiting",
        /// It goes on.
        Resumed = "resumed",
        /// It was solved.
        Solved = "solved",
        /// It was opened again.
        Reopened = "reopened",
        /// Something was noted or promised.
        Noted = "noted",
        /// It became part of another case, or another of it.
        Merged = "merged",
        /// It was taken out of another case, or another out of it.
        Unmerged = "unmerged",
    }
}

/// A kind of case: the owner's own, or a ready-made one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct CaseKind {
    /// Its number.
    pub id: CaseKindId,
    /// Its name; of a ready-made one that was not renamed, in the language of the settings.
    pub name: String,
    /// Within how many minutes of working time it is to be answered; `null` for no limit.
    pub answer_minutes: Option<u32>,
    /// Within how many minutes of working time it is to be solved; `null` for no limit.
    pub solve_minutes: Option<u32>,
    /// How many cases are of this kind.
    pub cases: u32,
}

/// A kind as it is entered.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[ts(export)]
pub struct CaseKindDraft {
    /// Its name; needed.
    pub name: String,
    /// Within how many minutes of working time to answer; none for no limit.
    #[serde(default)]
    pub answer_minutes: Option<u32>,
    /// Within how many minutes of working time to solve; none for no limit.
    #[serde(default)]
    pub solve_minutes: Option<u32>,
}

/// What a customer was promised: it becomes a reminder.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[ts(export)]
pub struct CasePromise {
    /// What; needed.
    pub title: String,
    /// The day it is due.
    #[ts(type = "string")]
    pub due_on: NaiveDate,
    /// The time, `HH:MM`; none for any time of that day.
    #[serde(default)]
    pub due_time: Option<String>,
}

/// A case as it is taken in.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, TS)]
#[ts(export)]
pub struct CaseDraft {
    /// Whose; none where nobody knows yet.
    #[serde(default)]
    pub customer_id: Option<CustomerId>,
    /// Its kind; none for the first.
    #[serde(default)]
    pub kind_id: Option<CaseKindId>,
    /// How much it presses.
    #[serde(default)]
    pub urgency: Urgency,
    /// Who sees to it.
    #[serde(default)]
    pub assignee: String,
    /// What it is about; needed.
    pub text: String,
    /// What was promised at once; when a case is edited, not looked at.
    #[serde(default)]
    pub promise: Option<CasePromise>,
}

/// A step that is taken with a case.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, TS)]
#[serde(default)]
#[ts(export)]
pub struct CaseStepDraft {
    /// What was said or done; of a solved case, how it was solved.
    pub text: String,
    /// What was promised with it.
    pub promise: Option<CasePromise>,
}

/// How a case was solved.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, TS)]
#[serde(default)]
#[ts(export)]
pub struct CaseSolution {
    /// What was done.
    pub solution: String,
    /// What it came from: reasons are ranked by it.
    pub cause: String,
}

names! {
    /// How a case stands towards a time limit.
    #[derive(Default, PartialOrd, Ord)]
    Standing {
        /// There is no limit.
        #[default]
        Free = "free",
        /// There is time.
        Running = "running",
        /// The clock stands still, since the case waits.
        Still = "still",
        /// Time runs out.
        Warned = "warned",
        /// Time ran out.
        Passed = "passed",
        /// It was done in time.
        Kept = "kept",
        /// It was done too late.
        Missed = "missed",
    }
}

/// A time limit of a case. All times are working time: what the shop is closed does not count, nor what the case waits.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct CaseClock {
    /// What was allowed, in minutes; `null` for no limit.
    pub limit_minutes: Option<u32>,
    /// What it took, or has taken so far, in minutes.
    pub used_minutes: u32,
    /// When the time is over, milliseconds UTC; `null` without a limit, while the clock stands still, and afterwards.
    pub due_at: Option<i64>,
    /// How it stands.
    pub standing: Standing,
}

/// One complaint or request.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Case {
    /// Its number.
    pub id: CaseId,
    /// Whose.
    pub customer: Option<CustomerLine>,
    /// Its kind.
    pub kind_id: CaseKindId,
    /// The kind's name.
    pub kind: String,
    /// How much it presses.
    pub urgency: Urgency,
    /// Who sees to it; empty for nobody in particular.
    pub assignee: String,
    /// What it is about.
    pub text: String,
    /// Where it stands.
    pub state: CaseState,
    /// For whom it waits.
    pub waiting_for: Option<WaitingFor>,
    /// Since when it waits, milliseconds UTC.
    pub waiting_since_at: Option<i64>,
    /// When it was taken in, milliseconds UTC.
    pub opened_at: i64,
    /// When it was answered first, milliseconds UTC.
    pub answered_at: Option<i64>,
    /// When it was solved, milliseconds UTC.
    pub solved_at: Option<i64>,
    /// Until when its pop-up is put off, milliseconds UTC.
    pub snoozed_until_at: Option<i64>,
    /// How it was solved.
    pub solution: String,
    /// What it came from.
    pub cause: String,
    /// The limit of the first answer.
    pub answer: CaseClock,
    /// The limit of the solution; anew from when a case was opened again.
    pub solve: CaseClock,
    /// The earlier end of a limit that still runs, milliseconds UTC.
    pub due_at: Option<i64>,
    /// The worse of how it stands towards the limits that are not met yet.
    pub standing: Standing,
    /// How many cases the customer had in the 90 days up to now, this one among them.
    pub recent: u32,
    /// The case that it is part of.
    pub merged_into_id: Option<CaseId>,
    /// How many cases are part of it.
    pub parts: u32,
    /// What the customer said of it last.
    pub rating: Option<Rating>,
}

/// One step of a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct CaseStep {
    /// Its number.
    pub id: CaseStepId,
    /// The case that it was taken with.
    pub case_id: CaseId,
    /// What was done.
    pub kind: CaseStepKind,
    /// When, milliseconds UTC.
    pub at: i64,
    /// What was said or done.
    pub text: String,
    /// For whom the case waits from then on.
    pub waiting_for: Option<WaitingFor>,
    /// The other case of a merge.
    pub other_id: Option<CaseId>,
    /// What was promised, or the question whether all is fine; `null` where it was deleted since.
    pub reminder: Option<Reminder>,
}

/// A case with everything that happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct CaseStory {
    /// The case.
    pub case: Case,
    /// The steps taken with it and its parts, newest first.
    pub steps: Vec<CaseStep>,
    /// The cases that are part of it.
    pub parts: Vec<Case>,
}

/// Which cases to list. Those that are part of another, or whose customer is in the bin, are left out.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize, TS)]
#[serde(default)]
#[ts(export)]
pub struct CaseQuery {
    /// Only in these states; all where it is empty.
    pub states: Vec<CaseState>,
    /// Only of this kind.
    pub kind_id: Option<CaseKindId>,
    /// Only of this urgency.
    pub urgency: Option<Urgency>,
    /// Only those whose time ran out, or runs out.
    pub overdue: bool,
    /// Only of this customer.
    pub customer_id: Option<CustomerId>,
    /// Words of the text, the customer's name, the number or who sees to it; the case of a number comes first.
    pub search: String,
    /// So many are left out at the beginning.
    pub offset: u32,
    /// How many at most; 0 for 100.
    pub limit: u32,
}

/// A page of cases: those that are not solved by the time they have left, then the solved ones, newest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct CasePage {
    /// The cases.
    pub cases: Vec<Case>,
    /// How many there are in all.
    pub total: u32,
}
