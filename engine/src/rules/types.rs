//! Rules as they are written and shown: when, for whom, what then; and what they came to.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::cases::Urgency;
use crate::customers::CustomerStatus;
use crate::customers::list::Filter;
use crate::ids::{
    ActionId, CaseId, CaseKindId, CustomerId, InteractionId, MessageId, OccurrenceId, RatingId, RuleId,
    TemplateId,
};
use crate::messages::{Channel, LeftOutReason, MessageState};
use crate::money::Money;
use crate::names::names;
use crate::ratings::RatingQuestion;
use crate::reminders::ReminderKind;

/// When a rule is followed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[ts(export)]
pub enum Trigger {
    /// A customer buys something: anything, or for so much or more.
    Purchase {
        /// The least amount; none for any.
        at_least: Option<Money>,
    },
    /// A customer buys for the first time.
    FirstPurchase,
    /// What a customer has bought in all passes an amount, once a customer.
    TotalPassed {
        /// The amount.
        amount: Money,
    },
    /// A customer has had no contact for so many days.
    Silence {
        /// How many: 1 or more.
        days: u32,
    },
    /// A date of a customer comes near, is there, or has passed.
    Date {
        /// `birthday`, or `custom:<key>` of a date of the owner's own.
        field: String,
        /// How many days after it; negative for before.
        days: i32,
        /// Whether it returns every year, in the owner's calendar; a birthday always does, in its own.
        every_year: bool,
    },
    /// A customer is given a status.
    Status {
        /// Which; none for any other than before.
        to: Option<CustomerStatus>,
    },
    /// A customer is given a tag or loses it.
    Tag {
        /// Its name.
        tag: String,
        /// Given, or lost.
        added: bool,
    },
    /// A complaint or request of a customer is solved.
    CaseSolved,
    /// A customer, or somebody at the window, answers a question with a low score.
    Rating {
        /// What was asked.
        question: RatingQuestion,
        /// Scores under this one: above the lowest that can be given, at most the highest.
        under: u8,
    },
    /// A customer is entered, not brought with a list.
    NewCustomer,
    /// A reminder is still open so many days after it was due.
    Overdue {
        /// How many: 1 or more.
        days: u32,
    },
}

/// What is done then.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[ts(export)]
pub enum Deed {
    /// A reminder about the customer.
    Reminder {
        /// What kind of thing to do.
        reminder: ReminderKind,
        /// What to do; needed.
        title: String,
        /// How many days after the occasion, never before today.
        days: u32,
        /// Who sees to it; empty for nobody in particular.
        #[serde(default)]
        assignee: String,
    },
    /// The customer is given a tag.
    Tag {
        /// Its name.
        tag: String,
    },
    /// The customer is given a status.
    Status {
        /// Which.
        status: CustomerStatus,
    },
    /// A notice under the bell and on the desktop.
    Notice {
        /// The owner's words; empty for what happened.
        text: String,
    },
    /// A message to the customer, which obeys all that a message to many does.
    Message {
        /// The template; while it is `null`, the ready-made one of this name in the book's language is meant, which is taken
        /// into the book when the rule is written.
        template_id: Option<TemplateId>,
        /// What the template is called, as of when the rule was written.
        template: String,
        /// `email` or `sms`; `null` for the first that is set up and reaches the customer.
        channel: Option<Channel>,
    },
    /// The customer is asked by message how content they are, unless they were asked lately.
    Rating {
        /// What is asked.
        question: RatingQuestion,
        /// `email` or `sms`; `null` for the first that is set up and reaches the customer.
        channel: Option<Channel>,
    },
    /// A case: a complaint or request is taken in, with what happened beneath its words.
    Case {
        /// What it is about; needed.
        text: String,
        /// Its kind; `null` for the first.
        case_kind: Option<CaseKindId>,
        /// How much it presses.
        urgency: Urgency,
    },
}

/// A rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Rule {
    /// Its number.
    pub id: RuleId,
    /// What the owner calls it.
    pub name: String,
    /// When.
    pub trigger: Trigger,
    /// For whom: all conditions must hold.
    pub filters: Vec<Filter>,
    /// What then, in this order.
    pub deeds: Vec<Deed>,
    /// The ready-made rule that it was made of; empty for none.
    pub suggestion: String,
    /// Since when it is on, milliseconds UTC; `null` while it is off.
    pub active_since: Option<i64>,
    /// How often it was followed.
    pub fired: u32,
    /// When it was followed last, milliseconds UTC.
    pub last_fired_at: Option<i64>,
    /// How many occasions it holds back until the owner says so, since they were too many at once.
    pub held: u32,
}

/// What a rule is saved with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct RuleDraft {
    /// What the owner calls it; needed.
    pub name: String,
    /// When.
    pub trigger: Trigger,
    /// For whom; none for everybody.
    #[serde(default)]
    pub filters: Vec<Filter>,
    /// What then; at least one.
    pub deeds: Vec<Deed>,
    /// The ready-made rule that it is made of.
    #[serde(default)]
    pub suggestion: String,
}

/// What was the occasion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[ts(export)]
pub enum What {
    /// A purchase.
    Purchase {
        /// Which.
        interaction_id: InteractionId,
        /// What it came to.
        amount: Option<Money>,
    },
    /// The first purchase.
    FirstPurchase {
        /// Which.
        interaction_id: InteractionId,
        /// What it came to.
        amount: Option<Money>,
    },
    /// All purchases together passed an amount.
    TotalPassed {
        /// What they came to.
        amount: Money,
    },
    /// No contact for so many days.
    Silence {
        /// How many.
        days: u32,
    },
    /// A date.
    Date {
        /// Of which field.
        field: String,
        /// The day it falls on.
        #[ts(type = "string")]
        on: NaiveDate,
    },
    /// A status was given.
    Status {
        /// Which.
        status: CustomerStatus,
    },
    /// A tag was given or taken.
    Tag {
        /// Its name.
        tag: String,
        /// Given, or taken.
        added: bool,
    },
    /// A complaint or request was solved.
    CaseSolved {
        /// Which.
        case_id: CaseId,
        /// What it is about, in a line.
        text: String,
    },
    /// A question was answered.
    Rating {
        /// Which answer.
        rating_id: RatingId,
        /// What was asked.
        question: RatingQuestion,
        /// The score.
        score: u8,
        /// Why, in the customer's words.
        word: String,
    },
    /// The customer was entered.
    NewCustomer,
    /// A reminder is still open.
    Overdue {
        /// Which.
        occurrence_id: OccurrenceId,
        /// What was to be done.
        title: String,
        /// When it was due.
        #[ts(type = "string")]
        due_on: NaiveDate,
    },
    /// Too many occasions at once: the rule asks first. Only of notices.
    Held {
        /// How many.
        count: u32,
    },
}

names! {
    /// What became of an occasion.
    FiringState {
        /// The rule was followed.
        Done = "done",
        /// It waits for the owner's word.
        Held = "held",
        /// The owner let it be.
        Left = "left",
    }
}

/// A customer by name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Named {
    /// Who.
    pub id: CustomerId,
    /// Their name.
    pub name: String,
}

/// A message that a rule writes for one occasion; or why the customer is left out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct FiringMessage {
    /// The message; `null` in a trial, for whoever is left out, and once it was taken back.
    pub message_id: Option<MessageId>,
    /// What became of it; `null` as above.
    pub state: Option<MessageState>,
    /// Which way it goes; `null` for whoever is left out, and once it was taken back.
    pub channel: Option<Channel>,
    /// To which address.
    pub address: String,
    /// The words, the subject of an email on a line before them.
    pub text: String,
    /// Why they do not get it.
    pub left_out: Option<LeftOutReason>,
    /// What is not known of them, where that is why.
    pub missing: Vec<String>,
}

/// One occasion and what became of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Firing {
    /// With whom; `null` for a reminder that is about nobody, or somebody who is gone.
    pub customer: Option<Named>,
    /// What was the occasion.
    pub what: What,
    /// The day of it.
    #[ts(type = "string")]
    pub occurred_on: NaiveDate,
    /// When the rule was followed, milliseconds UTC; in a trial `null`.
    pub fired_at: Option<i64>,
    /// What became of it.
    pub state: FiringState,
    /// The action that can be taken back; `null` where nothing had to be changed.
    pub action_id: Option<ActionId>,
    /// Whether it was taken back.
    pub undone: bool,
    /// The messages of the rule, in the order of its deeds. A trial judges them by what is known today.
    pub messages: Vec<FiringMessage>,
}

/// What a rule would have done in the last thirty days.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Trial {
    /// How often.
    pub count: u32,
    /// The latest hundred, newest first.
    pub firings: Vec<Firing>,
}

/// What looking at the rules came to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Followed {
    /// How many occasions were followed.
    pub fired: usize,
    /// How many are held back.
    pub held: usize,
    /// How often somebody was left out of a message.
    pub left_out: usize,
}
