//! What is done every minute and every morning: the rules, Today and the calendar, over a book full of reminders.

use std::path::Path;
use std::sync::Arc;

use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc};
use chrono_tz::Tz;
use daftar_engine::agenda::Wake;
use daftar_engine::clock::{Clock, SystemClock};
use daftar_engine::customers::CustomerStatus;
use daftar_engine::customers::list::{CustomerQuery, Filter, FilterOp, Selection};
use daftar_engine::dates::Calendar;
use daftar_engine::history::Origin;
use daftar_engine::ids::CustomerId;
use daftar_engine::imports::ImportRequest;
use daftar_engine::interactions::{InteractionDraft, InteractionKind};
use daftar_engine::progress::unwatched;
use daftar_engine::reminders::{ReminderDraft, ReminderKind, Repeat, RepeatUnit};
use daftar_engine::rules::{Deed, RuleDraft, Trigger};
use daftar_engine::{Book, Opening};
use serde_json::json;

use crate::Outcome;
use crate::data;
use crate::jobs::timed;
use crate::table::{Table, median, part};

/// Open reminders of each customer.
const EACH: usize = 3;
/// Open reminders of which none is due.
const AHEAD: usize = 100_000;
/// Over how many days they are due, and how many of these are over.
const DAYS: usize = 360;
const OVER: u64 = 30;
/// Of how many customers one has a reminder that comes again.
const REPEATING: usize = 10;
/// Rules that are on.
const RULES: u32 = 50;

/// How long after the customers were entered it is: those who should hear from the shop every month did not.
const LATER: TimeDelta = TimeDelta::days(40);

/// The computer's clock, set forward.
struct Later;

impl Clock for Later {
    fn now(&self) -> DateTime<Utc> {
        SystemClock.now() + LATER
    }

    fn zone(&self) -> Tz {
        SystemClock.zone()
    }
}

/// Looks for what is due in a copy of the book where a hundred thousand reminders are open, the first of them tomorrow.
pub fn with_reminders_ahead(path: &Path, folder: &Path, table: &mut Table) -> Outcome<()> {
    let copy = folder.join("ahead.daftar");
    std::fs::copy(path, &copy)?;
    let book = Book::open(&copy, Opening::by(Origin::Daftar))?;
    let ids = book.customer_ids(&CustomerQuery::default())?;
    let all: Vec<CustomerId> = ids.into_iter().cycle().take(AHEAD).collect();
    let tomorrow = book.local().date() + Days::new(1);
    for (customers, day) in all.chunks(AHEAD / DAYS + 1).zip(0..) {
        book.remind_about_customers(draft(tomorrow + Days::new(day), None), customers)?;
    }
    let due = median(101, || timed(|| book.due_popups()))?;
    table.at_most("what is due of 100,000 reminders ahead", due, 0.0001);
    Ok(())
}

pub fn with_reminders_and_rules(path: &Path, folder: &Path, table: &mut Table) -> Outcome<()> {
    let opening = Opening { clock: Arc::new(Later), ..Opening::by(Origin::Daftar) };
    let book = &Book::open(path, opening)?;
    let ids = book.customer_ids(&CustomerQuery::default())?;
    birthdays(book, folder, ids.len())?;
    reminders(book, &ids)?;
    // Half of them should hear from the shop every month.
    let half = Selection::Ids { ids: ids.iter().copied().step_by(2).collect() };
    book.stay_in_touch(&half, Some(30))?;

    let mut today = (0..21).map(|_| timed(|| book.today())).collect::<Outcome<Vec<f64>>>()?;
    table.at_most("Today, three open reminders a customer", part(&mut today, 0.95), 0.1);
    let from = book.local().date() - Days::new(10);
    let mut month = (0..21)
        .map(|_| timed(|| book.calendar(from, from + Days::new(41), 10)))
        .collect::<Outcome<Vec<f64>>>()?;
    table.at_most("a month of the calendar", part(&mut month, 0.95), 0.1);
    rules(book, &ids, table)
}

/// Everybody is born on some day.
fn birthdays(book: &Book, folder: &Path, size: usize) -> Outcome<()> {
    let path = folder.join("birthdays.csv");
    data::write_birthdays(&path, size)?;
    book.run_import(&ImportRequest { path, ..ImportRequest::default() }, &mut unwatched)?;
    let today = book.local().date();
    match book.birthdays(today, today + Days::new(7))?.as_slice() {
        [] => Err("nobody has a birthday".into()),
        _ => Ok(()),
    }
}

fn reminders(book: &Book, ids: &[CustomerId]) -> Outcome<()> {
    let first = book.local().date() - Days::new(OVER);
    let part_of = (ids.len() * EACH).div_ceil(DAYS).max(1);
    let all: Vec<CustomerId> = ids.iter().copied().cycle().take(ids.len() * EACH).collect();
    for (customers, day) in all.chunks(part_of).zip(0..) {
        book.remind_about_customers(draft(first + Days::new(day), None), customers)?;
    }
    let units = [RepeatUnit::Month, RepeatUnit::Week, RepeatUnit::Year, RepeatUnit::Day];
    let some: Vec<CustomerId> = ids.iter().copied().step_by(REPEATING).collect();
    for (customers, number) in some.chunks(25).zip(0u64..) {
        let calendar = if number.is_multiple_of(2) { Calendar::Jalali } else { Calendar::Gregorian };
        let unit = units[usize::try_from(number)? / 2 % units.len()];
        let repeat = Repeat::every(1 + u32::try_from(number % 3)?, unit).in_calendar(calendar);
        let due_on = first + Days::new(number * 7 % 60);
        book.remind_about_customers(draft(due_on, Some(repeat)), customers)?;
    }
    Ok(())
}

fn draft(due_on: NaiveDate, repeat: Option<Repeat>) -> ReminderDraft {
    ReminderDraft {
        kind: ReminderKind::Call,
        title: "Call".to_owned(),
        note: String::new(),
        assignee: String::new(),
        customer_id: None,
        due_on,
        due_time: None,
        repeat,
    }
}

fn rules(book: &Book, ids: &[CustomerId], table: &mut Table) -> Outcome<()> {
    for number in 0..RULES {
        let rule = book.add_rule(&rule(number))?;
        book.switch_rule(rule.id, true)?;
    }
    table.at_most("fifty rules: the first look of a day", timed(|| book.follow_rules())?, 1.0);
    let mut minutes = (0..101).map(|_| timed(|| check(book))).collect::<Outcome<Vec<f64>>>()?;
    table.at_most("the check of every minute, p95", part(&mut minutes, 0.95), 0.05);
    let after = median(21, || {
        let id = ids[ids.len() / 2];
        let call = InteractionDraft { kind: InteractionKind::Call, ..called(id)? };
        book.log_interaction(call)?;
        timed(|| check(book))
    })?;
    table.at_most("the check after a call is logged", after, 0.05);
    Ok(())
}

/// What the window does every minute.
fn check(book: &Book) -> daftar_engine::Result<Wake> {
    book.follow_rules()?;
    book.due_popups()?;
    book.count_due_today()?;
    book.next_wake()
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
