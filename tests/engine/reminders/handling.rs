//! Reminders done, skipped, opened again and put off.

use daftar_engine::error::Code;
use daftar_engine::reminders::{ReminderDraft, ReminderQuery, ReminderState, RepeatUnit, Snooze};

use super::{at, day, draft, every, open, refusal, repeating, titles};
use crate::support::{add, book};

#[test]
fn a_reminder_that_is_done_is_off_the_list_and_in_the_history_of_its_customer() {
    let book = book();
    let sara = add(&book, "Sara");
    let call = book
        .add_reminder(ReminderDraft { customer_id: Some(sara.id), ..draft("Call", "2026-11-21") })
        .unwrap();

    let completed = book.complete_reminder(call.occurrence_id).unwrap();

    assert_eq!((completed.done.state, completed.done.handled_at), (ReminderState::Done, Some(book.now())));
    assert_eq!((completed.next, completed.offers_next_step), (None, true));
    assert_eq!(open(&book), []);
    let done = ReminderQuery { state: ReminderState::Done, customer_id: Some(sara.id), ..Default::default() };
    assert_eq!(titles(&book.reminders(&done).unwrap()), ["Call"]);
    assert_eq!(refusal(book.complete_reminder(call.occurrence_id)), Code::ReminderHandled);
}

#[test]
fn no_next_step_is_offered_where_one_is_planned_or_nobody_is_named() {
    let book = book();
    let sara = add(&book, "Sara");
    let call = |title| ReminderDraft { customer_id: Some(sara.id), ..draft(title, "2026-11-21") };
    let first = book.add_reminder(call("Call")).unwrap();
    book.add_reminder(call("Visit")).unwrap();
    let own = book.add_reminder(draft("Rent", "2026-11-21")).unwrap();

    assert!(!book.complete_reminder(first.occurrence_id).unwrap().offers_next_step);
    assert!(!book.complete_reminder(own.occurrence_id).unwrap().offers_next_step);
}

#[test]
fn a_repeating_reminder_goes_on_with_the_first_day_still_to_come() {
    let book = book();
    let rent = book.add_reminder(repeating("Rent", "2026-11-10", every(3, RepeatUnit::Day))).unwrap();

    let next = book.complete_reminder(rent.occurrence_id).unwrap().next.unwrap();

    assert_eq!(next.due_on, day("2026-11-22"), "13, 16 and 19 November were missed");
    assert_eq!((next.id, next.state), (rent.id, ReminderState::Open));
    assert_eq!(titles(&open(&book)), ["Rent"], "one is open at a time");
    let skipped = book.skip_reminder(next.occurrence_id).unwrap();
    assert_eq!(
        (skipped.done.state, skipped.next.unwrap().due_on),
        (ReminderState::Skipped, day("2026-11-25"))
    );
    let states: Vec<_> =
        book.reminder_occurrences(rent.id).unwrap().iter().map(|reminder| reminder.state).collect();
    assert_eq!(states, [ReminderState::Open, ReminderState::Skipped, ReminderState::Done]);
}

#[test]
fn a_daily_reminder_done_before_its_time_today_comes_back_today_only_if_it_was_yesterdays() {
    let book = book();
    let evening =
        ReminderDraft { repeat: Some(every(1, RepeatUnit::Day)), ..at("Close", "2026-11-20", "20:00") };
    let yesterdays = book.add_reminder(evening).unwrap();

    let todays = book.complete_reminder(yesterdays.occurrence_id).unwrap().next.unwrap();
    assert_eq!(todays.due_on, day("2026-11-21"));
    let tomorrows = book.complete_reminder(todays.occurrence_id).unwrap().next.unwrap();
    assert_eq!(tomorrows.due_on, day("2026-11-22"));
}

#[test]
fn reopening_takes_the_next_occurrence_away() {
    let book = book();
    let rent = book.add_reminder(repeating("Rent", "2026-11-20", every(1, RepeatUnit::Week))).unwrap();
    book.complete_reminder(rent.occurrence_id).unwrap();

    let again = book.reopen_reminder(rent.occurrence_id).unwrap();

    assert_eq!(again, rent);
    assert_eq!(open(&book), [rent]);
}

#[test]
fn undo_gives_back_what_was_open_before() {
    let book = book();
    let rent = book.add_reminder(repeating("Rent", "2026-11-20", every(1, RepeatUnit::Week))).unwrap();
    let before = open(&book);
    book.complete_reminder(rent.occurrence_id).unwrap();
    assert!(book.undo_last().unwrap().kept.is_empty());
    assert_eq!(open(&book), before);
    book.redo_last().unwrap();
    assert_eq!(open(&book)[0].due_on, day("2026-11-27"));
    book.undo_last().unwrap();
    book.delete_reminder(rent.id).unwrap();
    assert_eq!(open(&book), []);
    book.undo_last().unwrap();
    assert_eq!(open(&book), before);
}

#[test]
fn snoozing_moves_a_reminder_in_the_list_and_keeps_when_it_was_due() {
    let book = book();
    let call = book.add_reminder(at("Call", "2026-11-21", "12:00")).unwrap();
    let minute = 60_000;
    for (snooze, until) in [
        (Snooze::TenMinutes, book.now() + 10 * minute),
        (Snooze::OneHour, book.now() + 60 * minute),
        (
            Snooze::Tomorrow,
            "2026-11-22T05:30:00Z".parse::<chrono::DateTime<chrono::Utc>>().unwrap().timestamp_millis(),
        ),
        (Snooze::Until(book.now() + minute), book.now() + minute),
    ] {
        let snoozed = book.snooze_reminder(call.occurrence_id, snooze).unwrap();
        assert_eq!((snoozed.snoozed_until_at, snoozed.due_on), (Some(until), call.due_on), "{snooze:?}");
    }
    book.snooze_reminder(call.occurrence_id, Snooze::Tomorrow).unwrap();
    let query = |from: &str| ReminderQuery { from_on: Some(day(from)), ..Default::default() };
    assert_eq!(titles(&book.reminders(&query("2026-11-22")).unwrap()), ["Call"]);
    book.complete_reminder(call.occurrence_id).unwrap();
    assert_eq!(refusal(book.snooze_reminder(call.occurrence_id, Snooze::OneHour)), Code::ReminderHandled);
}
