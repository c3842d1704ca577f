//! Reminders, once and again, and the birthdays that remind by themselves.

mod anniversaries;
mod assignees;
mod birthdays;
mod entering;
mod handling;
mod kinds;
mod lists;
mod moved;
mod repeating;
mod rules;

use chrono::NaiveDate;
use daftar_engine::error::{Code, Error};
use daftar_engine::reminders::{Reminder, ReminderDraft, ReminderKind, ReminderQuery, Repeat, RepeatUnit};

use crate::support::Scene;

pub fn day(iso: &str) -> NaiveDate {
    iso.parse().unwrap()
}

pub fn draft(title: &str, due_on: &str) -> ReminderDraft {
    ReminderDraft {
        kind: ReminderKind::Task,
        title: title.to_owned(),
        note: String::new(),
        assignee: String::new(),
        customer_id: None,
        due_on: day(due_on),
        due_time: None,
        repeat: None,
    }
}

pub fn at(title: &str, due_on: &str, time: &str) -> ReminderDraft {
    ReminderDraft { due_time: Some(time.to_owned()), ..draft(title, due_on) }
}

fn every(interval: u32, unit: RepeatUnit) -> Repeat {
    Repeat::every(interval, unit)
}

fn repeating(title: &str, due_on: &str, repeat: Repeat) -> ReminderDraft {
    ReminderDraft { repeat: Some(repeat), ..draft(title, due_on) }
}

fn open(scene: &Scene) -> Vec<Reminder> {
    scene.reminders(&ReminderQuery::default()).unwrap()
}

fn titles(reminders: &[Reminder]) -> Vec<&str> {
    reminders.iter().map(|reminder| reminder.title.as_str()).collect()
}

fn refusal<T: std::fmt::Debug>(outcome: Result<T, Error>) -> Code {
    outcome.unwrap_err().code().clone()
}
