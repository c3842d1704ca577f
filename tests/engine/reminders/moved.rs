//! Reminders that fall on closed days.

use daftar_engine::reminders::{Reminder, ReminderDraft, ReminderKind, RepeatUnit};
use serde_json::{Value, json};

use super::{day, draft, every, open, repeating};
use crate::support::{Scene, book, fields};

/// A shop in Iran that is closed on Fridays; today is Saturday 21 November 2026.
fn shop(moves: Value) -> Scene {
    let book = book();
    let settings = json!({"language": "fa", "default_country": "IR", "closed_day_moves": moves});
    book.save_settings(&fields(settings)).unwrap();
    book
}

fn call(draft: ReminderDraft) -> ReminderDraft {
    ReminderDraft { kind: ReminderKind::Call, ..draft }
}

/// The day a reminder is due, and the one it was moved from.
fn days(reminder: &Reminder) -> (String, Option<String>) {
    (reminder.due_on.to_string(), reminder.moved_from_on.map(|day| day.to_string()))
}

fn moved(on: &str, from: &str) -> (String, Option<String>) {
    (on.to_owned(), Some(from.to_owned()))
}

fn as_ruled(on: &str) -> (String, Option<String>) {
    (on.to_owned(), None)
}

/// Finishes the open reminder at noon UTC of a day and says when it comes next.
fn finish(book: &Scene, on: &str) -> (String, Option<String>) {
    book.clock.set(&format!("{on}T12:00:00Z"));
    let id = open(book)[0].occurrence_id;
    days(&book.complete_reminder(id).unwrap().next.unwrap())
}

#[test]
fn a_weekly_one_comes_on_the_open_day_after_and_counts_from_its_own() {
    let book = shop(json!({"call": "after"}));
    let first = book.add_reminder(call(repeating("Call", "2026-11-27", every(1, RepeatUnit::Week)))).unwrap();
    assert_eq!(days(&first), as_ruled("2026-11-27"), "the owner chose that Friday");
    assert_eq!(finish(&book, "2026-11-27"), moved("2026-12-05", "2026-12-04"));
    assert_eq!(finish(&book, "2026-12-05"), moved("2026-12-12", "2026-12-11"));
}

#[test]
fn one_that_was_moved_and_is_still_to_come_is_not_taken_for_missed() {
    let book = shop(json!({"call": "after"}));
    book.add_reminder(call(repeating("Call", "2026-11-27", every(1, RepeatUnit::Week)))).unwrap();
    finish(&book, "2026-11-27");
    // That of Friday the 11th is finished on the day itself, a week late: the next one comes tomorrow.
    assert_eq!(finish(&book, "2026-12-11"), moved("2026-12-12", "2026-12-11"));
}

#[test]
fn one_that_comes_before_may_come_today() {
    let book = shop(json!({"call": "before"}));
    book.add_reminder(call(repeating("Call", "2026-11-27", every(1, RepeatUnit::Week)))).unwrap();
    assert_eq!(finish(&book, "2026-12-03"), moved("2026-12-03", "2026-12-04"));
    assert_eq!(finish(&book, "2026-12-03"), moved("2026-12-10", "2026-12-11"));
}

#[test]
fn what_no_open_day_before_can_take_comes_after() {
    let book = shop(json!({"call": "before"}));
    // Nowruz: from Saturday 20 March (29 Esfand) to Wednesday 24 March all is closed.
    book.clock.set("2027-03-21T08:00:00Z");
    let late = book.add_reminder_on_open_day(call(draft("Call", "2027-03-22"))).unwrap();
    assert_eq!(days(&late), moved("2027-03-25", "2027-03-22"));
}

#[test]
fn a_daily_one_comes_once_a_day() {
    for (way, expected) in [("before", as_ruled("2026-11-28")), ("after", moved("2026-11-28", "2026-11-27"))]
    {
        let book = shop(json!({"call": way}));
        book.add_reminder(call(repeating("Call", "2026-11-26", every(1, RepeatUnit::Day)))).unwrap();
        assert_eq!(finish(&book, "2026-11-26"), expected, "{way}");
        assert_eq!(finish(&book, "2026-11-28"), as_ruled("2026-11-29"), "{way}: Saturday has had its own");
    }
}

#[test]
fn each_kind_goes_its_own_way_and_stays_unless_told_otherwise() {
    let book = shop(json!({"call": "after", "visit": "before"}));
    let placed = |kind| {
        let draft = ReminderDraft { kind, ..draft("Do", "2026-11-27") };
        days(&book.add_reminder_on_open_day(draft).unwrap())
    };
    assert_eq!(placed(ReminderKind::Call), moved("2026-11-28", "2026-11-27"));
    assert_eq!(placed(ReminderKind::Visit), moved("2026-11-26", "2026-11-27"));
    assert_eq!(placed(ReminderKind::Message), as_ruled("2026-11-27"));
    assert_eq!(placed(ReminderKind::Task), as_ruled("2026-11-27"));
}

#[test]
fn a_change_that_leaves_the_day_leaves_where_it_came_from() {
    let book = shop(json!({"call": "after"}));
    let weekly = call(repeating("Call", "2026-11-27", every(1, RepeatUnit::Week)));
    book.add_reminder(weekly.clone()).unwrap();
    finish(&book, "2026-11-27");
    let next = open(&book)[0].clone();
    let renamed = ReminderDraft { title: "Ring".into(), due_on: next.due_on, ..weekly.clone() };
    assert_eq!(days(&book.edit_reminder(next.id, renamed).unwrap()), moved("2026-12-05", "2026-12-04"));
    let moved_by_hand = ReminderDraft { due_on: day("2026-12-06"), ..weekly };
    assert_eq!(days(&book.edit_reminder(next.id, moved_by_hand).unwrap()), as_ruled("2026-12-06"));
    book.undo_last().unwrap();
    assert_eq!(days(&open(&book)[0]), moved("2026-12-05", "2026-12-04"));
}
