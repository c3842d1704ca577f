//! The lists of reminders, page by page.

use daftar_engine::reminders::{ReminderDraft, ReminderQuery, ReminderState};

use super::{day, draft, titles};
use crate::support::book;

#[test]
fn the_list_is_paged_in_the_order_of_what_is_due() {
    let book = book();
    for (title, on, time) in [
        ("d", "2026-12-02", None),
        ("b", "2026-12-01", Some("08:00")),
        ("a", "2026-12-01", None),
        ("c", "2026-12-01", Some("15:00")),
    ] {
        book.add_reminder(ReminderDraft { due_time: time.map(str::to_owned), ..draft(title, on) }).unwrap();
    }
    let mut seen = Vec::new();
    let mut after = None;
    loop {
        let page = book.reminders(&ReminderQuery { after, limit: 3, ..Default::default() }).unwrap();
        let Some(last) = page.last() else { break };
        after = Some(last.occurrence_id);
        seen.extend(page.into_iter().map(|reminder| reminder.title));
    }
    assert_eq!(seen, ["a", "b", "c", "d"]);
    let first_day = ReminderQuery { to_on: Some(day("2026-12-01")), ..Default::default() };
    assert_eq!(titles(&book.reminders(&first_day).unwrap()), ["a", "b", "c"]);
}

#[test]
fn done_reminders_are_paged_newest_first() {
    let book = book();
    for title in ["a", "b", "c"] {
        let reminder = book.add_reminder(draft(title, "2026-12-01")).unwrap();
        book.clock.pass(chrono::TimeDelta::minutes(1));
        book.complete_reminder(reminder.occurrence_id).unwrap();
    }
    let done = ReminderQuery { state: ReminderState::Done, limit: 2, ..Default::default() };
    let page = book.reminders(&done).unwrap();
    assert_eq!(titles(&page), ["c", "b"]);
    let next = ReminderQuery { after: Some(page[1].occurrence_id), ..done };
    assert_eq!(titles(&book.reminders(&next).unwrap()), ["a"]);
}
