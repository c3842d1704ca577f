//! Follow-up rules: each trigger, once an occasion, whatever is undone, restarted or set back.

mod holding;
mod messages;
mod noticing;
mod once;
mod trials;
mod triggers;

use daftar_engine::Book;
use daftar_engine::customers::list::Filter;
use daftar_engine::ids::{CustomerId, RuleId};
use daftar_engine::interactions::{Interaction, InteractionDraft, InteractionKind, PurchaseDraft};
use daftar_engine::money::Money;
use daftar_engine::reminders::{ReminderKind, ReminderQuery};
use daftar_engine::rules::{Deed, RuleDraft, Trigger};

use crate::interactions::said;
use crate::reminders::day;

pub fn euros(amount: i64) -> Money {
    Money { amount: amount * 100, currency: "EUR".to_owned() }
}

pub fn remind(title: &str, days: u32) -> Deed {
    let (title, assignee) = (title.to_owned(), String::new());
    Deed::Reminder { reminder: ReminderKind::Call, title, days, assignee }
}

/// A rule that reminds at once, called by what it reminds of.
pub fn rule(title: &str, trigger: Trigger) -> RuleDraft {
    RuleDraft {
        name: title.to_owned(),
        trigger,
        filters: Vec::new(),
        deeds: vec![remind(title, 0)],
        suggestion: String::new(),
    }
}

pub fn only(rule: RuleDraft, filters: Vec<Filter>) -> RuleDraft {
    RuleDraft { filters, ..rule }
}

/// Writes a rule and switches it on.
pub fn on(book: &Book, draft: &RuleDraft) -> RuleId {
    let id = book.add_rule(draft).unwrap().id;
    book.switch_rule(id, true).unwrap();
    id
}

pub fn bought_on(book: &Book, customer: CustomerId, amount: i64, on: Option<&str>) -> Interaction {
    let purchase = PurchaseDraft {
        amount: Some(amount * 100),
        on: on.map(day),
        currency: Some("EUR".into()),
        ..PurchaseDraft::default()
    };
    let draft =
        InteractionDraft { kind: InteractionKind::Purchase, purchase: Some(purchase), ..said(customer, "") };
    book.log_interaction(draft).unwrap().interaction
}

pub fn buys(book: &Book, customer: CustomerId, amount: i64) -> Interaction {
    bought_on(book, customer, amount, None)
}

pub fn calls(book: &Book, customer: CustomerId) -> Interaction {
    let draft = InteractionDraft { kind: InteractionKind::Call, ..said(customer, "hello") };
    book.log_interaction(draft).unwrap().interaction
}

/// Follows the rules, and says what is open then: title, whom about, due.
pub fn followed(book: &Book) -> Vec<String> {
    book.follow_rules().unwrap();
    open(book)
}

pub fn open(book: &Book) -> Vec<String> {
    let reminders = book.reminders(&ReminderQuery { limit: 500, ..ReminderQuery::default() }).unwrap();
    let mut lines: Vec<String> = reminders
        .into_iter()
        .map(|it| {
            format!("{} {} {}", it.title, it.customer.map_or_else(String::new, |who| who.name), it.due_on)
        })
        .collect();
    lines.sort();
    lines
}
