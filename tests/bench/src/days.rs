//! What is done every minute and every morning: the rules, and Today, over a book full of reminders.

use chrono::Days;
use daftar_engine::Book;
use daftar_engine::customers::CustomerStatus;
use daftar_engine::customers::list::{CustomerQuery, Filter, FilterOp, Selection};
use daftar_engine::ids::CustomerId;
use daftar_engine::interactions::{InteractionDraft, InteractionKind};
use daftar_engine::reminders::{ReminderDraft, ReminderKind};
use daftar_engine::rules::{Deed, RuleDraft, Trigger};
use serde_json::json;

use crate::Outcome;
use crate::jobs::timed;
use crate::table::{Table, median, part};

/// Open reminders of each customer.
const EACH: usize = 3;
/// Over how many days they are due, and how many of these are over.
const DAYS: usize = 360;
const OVER: u64 = 30;
/// Rules that are on.
const RULES: u32 = 50;

pub fn with_reminders_and_rules(book: &Book, table: &mut Table) -> Outcome<()> {
    let ids = book.customer_ids(&CustomerQuery::default())?;
    let first = book.local().date() - Days::new(OVER);
    let part_of = (ids.len() * EACH).div_ceil(DAYS).max(1);
    let all: Vec<CustomerId> = ids.iter().copied().cycle().take(ids.len() * EACH).collect();
    for (customers, day) in all.chunks(part_of).zip(0..) {
        let draft = ReminderDraft {
            kind: ReminderKind::Call,
            title: "Call".to_owned(),
            note: String::new(),
            customer_id: None,
            due_on: first + Days::new(day),
            due_time: None,
            repeat: None,
        };
        book.remind_about_customers(draft, customers)?;
    }
    // Half of them should hear from the shop every month.
    let half = Selection::Ids { ids: ids.iter().copied().step_by(2).collect() };
    book.stay_in_touch(&half, Some(30))?;
    let mut today = (0..21).map(|_| timed(|| book.today())).collect::<Outcome<Vec<f64>>>()?;
    table.at_most("Today, three open reminders a customer", part(&mut today, 0.95), 0.1);

    for number in 0..RULES {
        let rule = book.add_rule(&rule(number))?;
        book.switch_rule(rule.id, true)?;
    }
    table.at_most("fifty rules: the first look of a day", timed(|| book.follow_rules())?, 1.0);
    let mut idle = (0..101).map(|_| timed(|| book.follow_rules())).collect::<Outcome<Vec<f64>>>()?;
    table.at_most("fifty rules: the check of every minute, p95", part(&mut idle, 0.95), 0.05);
    let after = median(21, || {
        let id = ids[ids.len() / 2];
        let call = InteractionDraft { kind: InteractionKind::Call, ..called(id)? };
        book.log_interaction(call)?;
        timed(|| book.follow_rules())
    })?;
    table.at_most("fifty rules: the check after a call is logged", after, 0.05);
    Ok(())
}

fn called(id: CustomerId) -> Outcome<InteractionDraft> {
    Ok(serde_json::from_value(json!({ "customer_id": id, "kind": "call" }))?)
}

/// A rule of one of the kinds, each second one for some customers only.
fn rule(number: u32) -> RuleDraft {
    let trigger = match number % 7 {
        0 => Trigger::Purchase { at_least: None },
        1 => Trigger::FirstPurchase,
        2 => Trigger::Silence { days: 30 + number },
        3 => Trigger::Date { field: "birthday".to_owned(), days: -7, every_year: true },
        4 => Trigger::Status { to: Some(CustomerStatus::Lost) },
        5 => Trigger::Overdue { days: 3 + number },
        _ => Trigger::NewCustomer,
    };
    let city = Filter { field: "city".into(), op: FilterOp::Is, value: "Kaunas".into(), values: Vec::new() };
    RuleDraft {
        name: format!("Rule {number}"),
        trigger,
        filters: if number.is_multiple_of(2) { vec![city] } else { Vec::new() },
        deeds: vec![Deed::Notice { text: String::new() }],
        suggestion: String::new(),
    }
}
