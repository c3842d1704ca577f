//! Reminders as they are entered and changed.

use daftar_engine::error::Code;
use daftar_engine::ids::{CustomerId, ReminderId};
use daftar_engine::reminders::{ReminderDraft, ReminderQuery, ReminderState, RepeatUnit, Snooze};

use super::{at, day, draft, every, open, refusal, repeating, titles};
use crate::support::{add, book};

#[test]
fn a_reminder_is_kept_as_it_was_entered() {
    let book = book();
    let sara = add(&book, "Sara");
    let wanted = ReminderDraft {
        note: "about the red one".into(),
        customer_id: Some(sara.id),
        repeat: Some(every(1, RepeatUnit::Year)),
        ..at("  Call ", "2026-12-01", "16:30")
    };

    let reminder = book.add_reminder(wanted).unwrap();

    assert_eq!(book.reminder(reminder.occurrence_id).unwrap(), reminder);
    assert_eq!(
        (reminder.title.as_str(), reminder.note.as_str(), reminder.due_on, reminder.due_time.as_deref()),
        ("Call", "about the red one", day("2026-12-01"), Some("16:30"))
    );
    assert_eq!(reminder.customer.as_ref().unwrap().name, "Sara");
    assert_eq!((reminder.state, reminder.repeat), (ReminderState::Open, Some(every(1, RepeatUnit::Year))));
}

#[test]
fn what_makes_no_reminder_is_refused() {
    let book = book();
    assert_eq!(refusal(book.add_reminder(draft("  ", "2026-12-01"))), Code::NameEmpty);
    let invalid = |field: &str, value: &str| Code::ValueInvalid { field: field.into(), value: value.into() };
    assert_eq!(refusal(book.add_reminder(at("Call", "2026-12-01", "25:00"))), invalid("due_time", "25:00"));
    assert_eq!(refusal(book.add_reminder(at("Call", "2026-12-01", "9:00"))), invalid("due_time", "9:00"));
    let never = repeating("Call", "2026-12-01", every(0, RepeatUnit::Day));
    assert_eq!(refusal(book.add_reminder(never)), invalid("repeat", "FREQ=DAILY;INTERVAL=0"));
    let nobody = ReminderDraft { customer_id: Some(CustomerId(77)), ..draft("Call", "2026-12-01") };
    assert_eq!(refusal(book.add_reminder(nobody)), Code::CustomerGone);
    assert_eq!(open(&book), [], "nothing was written");
}

#[test]
fn many_customers_are_reminded_about_in_one_action() {
    let book = book();
    let ids = ["A", "B", "C"].map(|name| add(&book, name).id);
    assert_eq!(book.remind_about_customers(draft("Offer", "2026-12-01"), &ids).unwrap(), 3);
    assert_eq!(open(&book).len(), 3);
    book.undo_last().unwrap();
    assert_eq!(open(&book), []);
}

#[test]
fn an_edit_moves_the_open_occurrence_and_the_rule_counts_from_there() {
    let book = book();
    let rent = book.add_reminder(repeating("Rent", "2026-12-10", every(1, RepeatUnit::Month))).unwrap();
    book.snooze_reminder(rent.occurrence_id, Snooze::OneHour).unwrap();

    let edited =
        book.edit_reminder(rent.id, repeating("Rent", "2026-12-31", every(1, RepeatUnit::Month))).unwrap();

    assert_eq!(
        (edited.occurrence_id, edited.due_on, edited.snoozed_until_at),
        (rent.occurrence_id, day("2026-12-31"), None)
    );
    let next = book.complete_reminder(edited.occurrence_id).unwrap().next.unwrap();
    assert_eq!(next.due_on, day("2027-01-31"));
    let renamed = book
        .edit_reminder(rent.id, repeating("Pay rent", "2027-01-31", every(1, RepeatUnit::Month)))
        .unwrap();
    let next = book.complete_reminder(renamed.occurrence_id).unwrap().next.unwrap();
    assert_eq!(
        (next.title.as_str(), next.due_on),
        ("Pay rent", day("2027-02-28")),
        "another title moves nothing"
    );
    assert_eq!(refusal(book.edit_reminder(ReminderId(99), draft("x", "2026-12-01"))), Code::RecordGone);
}

#[test]
fn a_reminder_given_to_another_customer_leaves_nothing_with_the_first() {
    let book = book();
    let (sara, jonas) = (add(&book, "Sara"), add(&book, "Jonas"));
    let rent = ReminderDraft {
        customer_id: Some(sara.id),
        ..repeating("Call", "2026-11-20", every(1, RepeatUnit::Week))
    };
    let first = book.add_reminder(rent.clone()).unwrap();
    let next = book.complete_reminder(first.occurrence_id).unwrap().next.unwrap();
    let moved = ReminderDraft { customer_id: Some(jonas.id), due_on: next.due_on, ..rent };

    book.edit_reminder(first.id, moved).unwrap();

    let of = |id| ReminderQuery { state: ReminderState::Done, customer_id: Some(id), ..Default::default() };
    assert_eq!(book.reminders(&of(sara.id)).unwrap(), []);
    assert_eq!(titles(&book.reminders(&of(jonas.id)).unwrap()), ["Call"]);
}
