//! Pop-ups as the desktop shows them.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::ids::{CaseId, CustomFieldId, CustomerId, NoticeId, OccurrenceId};
use crate::notices::Notice;
use crate::reminders::{Birthday, CustomerLine, Reminder, ReminderKind};

/// What a pop-up is about.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[ts(export)]
pub enum PopUpKey {
    /// One occurrence of a reminder.
    Reminder {
        /// The occurrence.
        occurrence_id: OccurrenceId,
    },
    /// A customer's birthday of one year.
    Birthday {
        /// Whose.
        customer_id: CustomerId,
        /// The day it falls on.
        #[ts(type = "string")]
        falls_on: NaiveDate,
    },
    /// An anniversary of one year.
    Anniversary {
        /// Whose.
        customer_id: CustomerId,
        /// The owner's field that holds its date.
        field_id: CustomFieldId,
        /// The day it falls on.
        #[ts(type = "string")]
        falls_on: NaiveDate,
    },
    /// A complaint or request whose time runs out, or ran out.
    Case {
        /// The case.
        case_id: CaseId,
    },
    /// A notice.
    Notice {
        /// Which.
        notice_id: NoticeId,
    },
}

/// What runs out of a case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct CaseAlarm {
    /// The name of its kind.
    pub kind: String,
    /// Whether it is the time for the first answer; else that for the solution.
    pub unanswered: bool,
    /// Whether the time ran out; else it runs out.
    pub passed: bool,
}

/// A pop-up and the moment that it is shown for: the same thing put off rings anew.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Shown {
    /// What it is about.
    pub key: PopUpKey,
    /// Its moment, opaque.
    pub ring: String,
}

/// One pop-up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct PopUp {
    /// What to record once it is shown.
    pub shown: Shown,
    /// The notice, where it is one.
    pub notice: Option<Notice>,
    /// What kind of thing to do; `null` for anything but a reminder.
    pub kind: Option<ReminderKind>,
    /// What to do, what a case is about, or what returns on an anniversary; empty for a birthday or a notice.
    pub title: String,
    /// More about it.
    pub note: String,
    /// Who sees to it, where it is a reminder; empty for nobody in particular.
    pub assignee: String,
    /// Whom it is about.
    pub customer: Option<CustomerLine>,
    /// The day it is due, the birthday or anniversary falls on, a case's time is over, or the notice is of.
    #[ts(type = "string")]
    pub due_on: NaiveDate,
    /// The time, `HH:MM`; `null` for any time of that day.
    pub due_time: Option<String>,
    /// How old the customer turns, or how many years an anniversary is, where it is known.
    pub turns: Option<i32>,
    /// What runs out, where it is a case.
    pub case: Option<CaseAlarm>,
}

/// Why several things are told at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum DigestReason {
    /// They fell due while the computer was off or asleep.
    WhileOff,
    /// Quiet hours held them back.
    Quiet,
    /// Too many fall due at once.
    Many,
}

/// One pop-up for many things.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Digest {
    /// Why.
    pub reason: DigestReason,
    /// How many reminders of each kind that there are any of, in the order of the kinds.
    pub reminders: Vec<KindCount>,
    /// How many birthdays.
    pub birthdays: usize,
    /// How many anniversaries.
    pub anniversaries: usize,
    /// How many complaints and requests.
    pub cases: usize,
    /// How many notices.
    pub notices: usize,
    /// The first few, earliest first.
    pub first: Vec<PopUp>,
    /// What to record once it is shown: all of them.
    pub shown: Vec<Shown>,
}

/// How many reminders of a kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct KindCount {
    /// The kind.
    pub kind: ReminderKind,
    /// How many; never 0.
    pub count: usize,
}

/// What to show now.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, TS)]
#[ts(export)]
pub struct PopUps {
    /// Each as a pop-up of its own, earliest first.
    pub single: Vec<PopUp>,
    /// And one for all others.
    pub digest: Option<Digest>,
    /// Until when quiet hours hold something back, milliseconds UTC.
    pub held_until_at: Option<i64>,
}

/// Everything that is open and due at a moment, shown before or not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Due {
    /// Reminders in the order of their list.
    pub reminders: Vec<Reminder>,
    /// That day's birthdays and anniversaries and the belated ones of the three days before.
    pub birthdays: Vec<Birthday>,
}

/// When to ask again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Wake {
    /// The next moment at which something pops up or the day turns, milliseconds UTC.
    pub at: i64,
    /// Whether something is due before the day turns, or a rule is on. A timer set for `at` sleeps through a suspend and knows nothing of
    /// a clock that is set or of a journey; so while this holds, ask at least every minute.
    pub watch: bool,
}
