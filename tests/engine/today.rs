//! Today: what is due, overdue and coming, and whose birthday it is.

use daftar_engine::customers::CustomerDraft;
use daftar_engine::customers::list::Selection;
use daftar_engine::interactions::{InteractionDraft, InteractionKind};
use daftar_engine::reminders::{Reminder, ReminderDraft, Snooze};
use daftar_engine::today::TodayCounts;

use crate::interactions::said;
use crate::reminders::{at, day, draft};
use crate::support::{book, person, with_phone};

fn titles(reminders: &[Reminder]) -> Vec<&str> {
    reminders.iter().map(|reminder| reminder.title.as_str()).collect()
}

#[test]
fn everything_stands_under_its_day() {
    let book = book();
    for (title, on) in [
        ("long ago", "2026-01-01"),
        ("yesterday", "2026-11-20"),
        ("any time", "2026-11-21"),
        ("tomorrow", "2026-11-22"),
        ("a week", "2026-11-28"),
        ("later", "2026-11-29"),
    ] {
        book.add_reminder(draft(title, on)).unwrap();
    }
    book.add_reminder(at("this morning", "2026-11-21", "08:00")).unwrap();
    let put_off = book.add_reminder(draft("put off", "2026-11-19")).unwrap();
    book.snooze_reminder(put_off.occurrence_id, Snooze::Tomorrow).unwrap();

    let today = book.today().unwrap();

    assert_eq!(today.on, day("2026-11-21"));
    assert_eq!(titles(&today.overdue), ["long ago", "yesterday"]);
    assert_eq!(titles(&today.today), ["any time", "this morning"]);
    assert_eq!(titles(&today.next_days), ["tomorrow", "put off", "a week"]);
    assert_eq!(
        today.counts,
        TodayCounts { overdue: 2, today: 2, next_days: 3, birthdays: 0, silent: 0, cases: 0 }
    );
}

#[test]
fn each_entry_says_with_whom_and_what_was_said_last() {
    let book = book();
    let sara = book.add_customer(with_phone("Sara", "+37061234567")).unwrap();
    book.log_interaction(said(sara.id, "wants the red one")).unwrap();
    let call =
        InteractionDraft { kind: InteractionKind::Call, at: Some(book.now() - 1), ..said(sara.id, "older") };
    book.log_interaction(call).unwrap();
    book.add_reminder(ReminderDraft { customer_id: Some(sara.id), ..draft("Call", "2026-11-21") }).unwrap();

    let line = book.today().unwrap().today.remove(0).customer.unwrap();

    assert_eq!((line.name.as_str(), line.phone.as_deref()), ("Sara", Some("+37061234567")));
    assert_eq!(line.last_interaction.unwrap().text, "wants the red one");
}

#[test]
fn one_number_says_how_much_waits_without_those_in_the_bin() {
    let book = book();
    let ona =
        book.add_customer(CustomerDraft { birthday: Some("1990-11-21".into()), ..person("Ona") }).unwrap();
    for (title, on) in [("late", "2026-11-20"), ("now", "2026-11-21"), ("tomorrow", "2026-11-22")] {
        book.add_reminder(ReminderDraft { customer_id: Some(ona.id), ..draft(title, on) }).unwrap();
    }
    book.add_reminder(draft("of the shop", "2026-11-19")).unwrap();
    assert_eq!(book.count_due_today().unwrap(), 4);
    book.delete_customers(&Selection::Ids { ids: vec![ona.id] }).unwrap();
    assert_eq!(book.count_due_today().unwrap(), 1);
    assert_eq!(
        book.today().unwrap().counts,
        TodayCounts { overdue: 1, today: 0, next_days: 0, birthdays: 0, silent: 0, cases: 0 }
    );
}

#[test]
fn birthdays_stand_with_their_days_until_they_are_handled() {
    let book = book();
    let born = |name: &str, birthday: &str| {
        book.add_customer(CustomerDraft { birthday: Some(birthday.into()), ..person(name) }).unwrap()
    };
    let jonas = born("Jonas", "1990-11-21");
    born("Ona", "--11-25");
    let late = born("Late", "--11-19");
    born("Too late", "--11-10");
    let names = || {
        let today = book.today().unwrap();
        let names = |list: &[daftar_engine::reminders::Birthday]| -> Vec<String> {
            list.iter().map(|it| it.customer.name.clone()).collect()
        };
        (
            names(&today.birthdays),
            names(&today.next_birthdays),
            names(&today.belated_birthdays),
            today.counts.birthdays,
        )
    };

    assert_eq!(names(), (vec!["Jonas".into()], vec!["Ona".into()], vec!["Late".into()], 1));
    book.complete_birthday(jonas.id, day("2026-11-21")).unwrap();
    book.complete_birthday(late.id, day("2026-11-19")).unwrap();
    assert_eq!(names(), (vec!["Jonas".into()], vec!["Ona".into()], vec![], 0));
}

#[test]
fn what_is_due_is_told_for_any_moment() {
    let book = book();
    for (title, time) in [("noon", "12:00"), ("two", "14:00")] {
        book.add_reminder(at(title, "2026-11-21", time)).unwrap();
    }
    book.add_reminder(draft("any time", "2026-11-21")).unwrap();
    let put_off = book.add_reminder(draft("put off", "2026-11-20")).unwrap();
    book.snooze_reminder(put_off.occurrence_id, Snooze::OneHour).unwrap();
    let ona = CustomerDraft { birthday: Some("--11-22".into()), ..person("Ona") };
    book.add_customer(ona).unwrap();
    let due = |at: &str| {
        let due = book.due(at.parse().unwrap()).unwrap();
        (due.reminders.into_iter().map(|it| it.title).collect::<Vec<_>>().join(", "), due.birthdays.len())
    };

    assert_eq!(due("2026-11-21T09:00:00Z"), ("any time, noon".into(), 0));
    assert_eq!(due("2026-11-21T10:30:00Z"), ("any time, noon, put off, two".into(), 0));
    assert_eq!(due("2026-11-22T10:00:00Z"), ("any time, noon, put off, two".into(), 1));
    assert_eq!(due("2026-11-20T10:00:00Z"), (String::new(), 0));
}

#[test]
fn the_day_turns_at_midnight_of_the_wall_clock() {
    let book = book();
    book.add_reminder(draft("Call", "2026-11-21")).unwrap();
    book.clock.set("2026-11-21T20:29:00Z");
    assert_eq!(book.today().unwrap().counts.today, 1);
    book.clock.set("2026-11-21T20:30:00Z");
    assert_eq!(book.today().unwrap().counts.overdue, 1);
}
