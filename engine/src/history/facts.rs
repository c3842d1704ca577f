//! Facts: which columns of the journal a person reads, what each is called, and how its values are put into words.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::cases::{CaseState, Urgency};
use crate::customers::{Consent, CustomerKind, CustomerStatus, Gender};
use crate::interactions::{Direction, InteractionKind};
use crate::messages::{Channel, MessageState};
use crate::ratings::{RatingChannel, RatingQuestion};
use crate::reminders::{ReminderKind, ReminderState};

/// How a value of the journal is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum FactKind {
    /// As it stands.
    Text,
    /// A date, `YYYY-MM-DD`; a birthday may be `--MM-DD`.
    Date,
    /// A time on the wall clock, `HH:MM`.
    Time,
    /// An instant, milliseconds UTC.
    Instant,
    /// One of a few words; its text in the locales is `<field>-<value>`, the field's underscores as hyphens.
    Choice,
    /// A whole number.
    Number,
    /// A repeat rule: [`crate::reminders::Repeat`].
    Repeat,
    /// An amount of money: [`crate::money::Money`].
    Money,
    /// A photo by its hash.
    Photo,
}

/// One column that is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fact {
    /// The table.
    pub record: &'static str,
    /// The column.
    pub column: &'static str,
    /// What it is called: its label in the locales is `field-<field>`.
    pub field: &'static str,
    /// How its values are written.
    pub kind: FactKind,
    /// The words of a choice.
    pub choices: &'static [&'static str],
}

const fn fact(record: &'static str, column: &'static str, field: &'static str, kind: FactKind) -> Fact {
    Fact { record, column, field, kind, choices: &[] }
}

const fn choice(
    record: &'static str,
    column: &'static str,
    field: &'static str,
    choices: &'static [&'static str],
) -> Fact {
    Fact { record, column, field, kind: FactKind::Choice, choices }
}

/// Stands for the owner's own fields: a change of one is called `custom:<key>`, and its label is the owner's.
pub const OWN: &str = "custom";

/// Every fact of a customer's history, in the order in which one change shows them.
pub const FACTS: &[Fact] = &[
    choice("customers", "kind", "kind", CustomerKind::NAMES),
    fact("customers", "name", "name", FactKind::Text),
    fact("customers", "given_name", "given_name", FactKind::Text),
    fact("customers", "family_name", "family_name", FactKind::Text),
    fact("customers", "nickname", "nickname", FactKind::Text),
    fact("customers", "company", "company", FactKind::Text),
    fact("customers", "role", "role", FactKind::Text),
    fact("customers", "website", "website", FactKind::Text),
    fact("customers", "birthday", "birthday", FactKind::Date),
    choice("customers", "gender", "gender", Gender::NAMES),
    fact("customers", "source", "source", FactKind::Text),
    choice("customers", "status", "status", CustomerStatus::NAMES),
    choice("customers", "consent", "consent", Consent::NAMES),
    fact("customers", "consent_on", "consent_on", FactKind::Date),
    fact("customers", "stay_in_touch_days", "stay_in_touch_days", FactKind::Number),
    fact("customers", "note", "note", FactKind::Text),
    fact("customers", "photo", "photo", FactKind::Photo),
    fact("customers", "deleted_at", "deleted_at", FactKind::Instant),
    fact("phones", "raw", "phone", FactKind::Text),
    fact("emails", "address", "email", FactKind::Text),
    fact("addresses", "street", "street", FactKind::Text),
    fact("addresses", "city", "city", FactKind::Text),
    fact("addresses", "region", "region", FactKind::Text),
    fact("addresses", "postal_code", "postal_code", FactKind::Text),
    fact("addresses", "country", "country", FactKind::Text),
    fact("customer_tags", "tag_id", "tags", FactKind::Text),
    fact("customer_groups", "group_id", "groups", FactKind::Text),
    fact("custom_values", "value", OWN, FactKind::Text),
    choice("interactions", "kind", "interaction", InteractionKind::NAMES),
    choice("interactions", "direction", "direction", Direction::NAMES),
    fact("interactions", "at", "at", FactKind::Instant),
    fact("interactions", "text", "said", FactKind::Text),
    fact("interactions", "outcome", "outcome", FactKind::Text),
    fact("interactions", "bought_on", "bought_on", FactKind::Date),
    fact("interactions", "amount", "amount", FactKind::Money),
    fact("interactions", "reference", "reference", FactKind::Text),
    fact("interactions", "lines", "bought", FactKind::Text),
    choice("messages", "channel", "message_channel", Channel::NAMES),
    fact("messages", "address", "message_address", FactKind::Text),
    choice("messages", "state", "message_state", MessageState::NAMES),
    fact("message_contents", "subject", "message_subject", FactKind::Text),
    fact("message_contents", "text", "message_text", FactKind::Text),
    choice("reminders", "kind", "reminder_kind", ReminderKind::NAMES),
    fact("reminders", "title", "title", FactKind::Text),
    fact("reminders", "note", "note", FactKind::Text),
    fact("reminders", "assignee", "assignee", FactKind::Text),
    fact("reminders", "repeat", "repeat", FactKind::Repeat),
    fact("occurrences", "due_on", "due_on", FactKind::Date),
    fact("occurrences", "due_time", "due_time", FactKind::Time),
    choice("occurrences", "state", "state", ReminderState::NAMES),
    fact("occurrences", "snoozed_until_at", "snoozed_until_at", FactKind::Instant),
    fact("occurrences", "handled_at", "handled_at", FactKind::Instant),
    fact("notices", "text", "notice", FactKind::Text),
    fact("birthdays", "falls_on", "falls_on", FactKind::Date),
    fact("birthdays", "snoozed_until_at", "snoozed_until_at", FactKind::Instant),
    fact("birthdays", "handled_at", "handled_at", FactKind::Instant),
    fact("anniversaries", "falls_on", "anniversary_on", FactKind::Date),
    fact("anniversaries", "snoozed_until_at", "snoozed_until_at", FactKind::Instant),
    fact("anniversaries", "handled_at", "handled_at", FactKind::Instant),
    fact("cases", "kind_id", "case_kind", FactKind::Text),
    fact("cases", "text", "case_text", FactKind::Text),
    choice("cases", "state", "case_state", CaseState::NAMES),
    choice("cases", "urgency", "urgency", Urgency::NAMES),
    fact("cases", "assignee", "assignee", FactKind::Text),
    fact("cases", "snoozed_until_at", "snoozed_until_at", FactKind::Instant),
    fact("cases", "solution", "solution", FactKind::Text),
    fact("cases", "cause", "cause", FactKind::Text),
    fact("case_steps", "text", "said", FactKind::Text),
    choice("ratings", "question", "rating_question", RatingQuestion::NAMES),
    fact("ratings", "score", "score", FactKind::Number),
    fact("ratings", "word", "word", FactKind::Text),
    choice("ratings", "channel", "channel", RatingChannel::NAMES),
    choice("rating_requests", "question", "rating_question", RatingQuestion::NAMES),
    choice("rating_requests", "channel", "channel", RatingChannel::NAMES),
];

/// The columns that are not shown: numbers that point from row to row, places in a list, moments that the action itself
/// has, and what only repeats another column.
pub const UNSHOWN: &[(&str, &[&str])] = &[
    (
        "customers",
        &[
            "id",
            "company_id",
            "merged_into_id",
            "birthday_calendar",
            "birthday_month_day",
            "import_id",
            "created_at",
            "updated_at",
        ],
    ),
    ("phones", &["id", "customer_id", "position", "label", "e164"]),
    ("emails", &["id", "customer_id", "position", "label"]),
    ("addresses", &["id", "customer_id", "position", "label"]),
    ("customer_tags", &["id", "customer_id"]),
    ("customer_groups", &["id", "customer_id"]),
    ("custom_values", &["id", "customer_id", "field_id"]),
    ("interactions", &["id", "customer_id", "currency", "import_id", "message_id", "created_at"]),
    ("reminders", &["id", "customer_id", "first_on", "due_time", "created_at"]),
    ("occurrences", &["id", "reminder_id", "customer_id", "due", "set_at", "moved_from_on"]),
    ("notices", &["id", "customer_id", "rule_id", "what", "created_at"]),
    ("birthdays", &["id", "customer_id"]),
    ("anniversaries", &["id", "customer_id", "field_id"]),
    (
        "cases",
        &[
            "id",
            "customer_id",
            "answer_minutes",
            "solve_minutes",
            "opened_at",
            "answered_at",
            "solved_at",
            "snoozed_at",
            "merged_into_id",
            "merged_at",
        ],
    ),
    ("ratings", &["id", "customer_id", "case_id", "at"]),
    ("rating_requests", &["id", "customer_id", "case_id", "message_id", "at"]),
    ("case_steps", &["id", "case_id", "customer_id", "kind", "at", "waiting_for", "reminder_id", "other_id"]),
    (
        "messages",
        &[
            "id",
            "customer_id",
            "template_id",
            "batch_id",
            "asked_by",
            "why",
            "answer",
            "parts",
            "attempts",
            "failures",
            "tried_at",
            "due_at",
            "queued_at",
            "settled_at",
            "greets_on",
        ],
    ),
    ("message_contents", &["id", "message_id", "customer_id", "files"]),
];
