//! Birthdays, which remind by themselves.

use daftar_engine::customers::CustomerDraft;
use daftar_engine::dates::Calendar;
use daftar_engine::reminders::Snooze;
use daftar_engine::timeline::TimelineEntry;
use serde_json::json;

use super::day;
use crate::support::{book, fields, person};

fn born(name: &str, birthday: &str, calendar: Calendar) -> CustomerDraft {
    CustomerDraft { birthday: Some(birthday.to_owned()), birthday_calendar: calendar, ..person(name) }
}

#[test]
fn birthdays_return_in_the_customers_own_calendar() {
    let book = book();
    book.add_customer(born("Jonas", "1990-03-21", Calendar::Gregorian)).unwrap();
    // 1 Farvardin 1370 was 21 March 1991; in 1407 it is 20 March 2028.
    book.add_customer(born("سارا", "1991-03-21", Calendar::Jalali)).unwrap();
    book.add_customer(born("No year", "--03-20", Calendar::Gregorian)).unwrap();

    let birthdays = book.birthdays(day("2029-03-19"), day("2029-03-22")).unwrap();

    let found: Vec<_> =
        birthdays.iter().map(|it| (it.customer.name.as_str(), it.falls_on.to_string(), it.turns)).collect();
    assert_eq!(
        found,
        [
            ("No year", "2029-03-20".to_owned(), None),
            ("سارا", "2029-03-20".to_owned(), Some(38)),
            ("Jonas", "2029-03-21".to_owned(), Some(39)),
        ]
    );
}

#[test]
fn leap_birthdays_come_every_year() {
    let book = book();
    book.add_customer(born("February", "2000-02-29", Calendar::Gregorian)).unwrap();
    book.add_customer(born("Esfand", "--12-30", Calendar::Jalali)).unwrap();
    let falls = |from: &str, to: &str| -> Vec<String> {
        let found = book.birthdays(day(from), day(to)).unwrap();
        found.iter().map(|it| format!("{} {}", it.customer.name, it.falls_on)).collect()
    };
    assert_eq!(falls("2027-02-01", "2027-03-31"), ["February 2027-02-28", "Esfand 2027-03-20"]);
    assert_eq!(falls("2028-02-01", "2028-03-31"), ["February 2028-02-29", "Esfand 2028-03-19"]);
}

#[test]
fn a_birthday_is_handled_for_one_year() {
    let book = book();
    let jonas = book.add_customer(born("Jonas", "1990-11-21", Calendar::Gregorian)).unwrap();
    let (this, next) = (day("2026-11-21"), day("2027-11-21"));
    let handled = |on| book.birthdays(on, on).unwrap()[0].handled_at;

    book.complete_birthday(jonas.id, this).unwrap();

    assert_eq!((handled(this), handled(next)), (Some(book.now()), None));
    book.undo_last().unwrap();
    assert_eq!(handled(this), None);
    book.redo_last().unwrap();
    book.reopen_birthday(jonas.id, this).unwrap();
    assert_eq!(handled(this), None);
}

#[test]
fn nobody_is_greeted_twice_in_a_year_whatever_becomes_of_the_birthday() {
    let book = book();
    let jonas = book.add_customer(born("Jonas", "1990-11-18", Calendar::Gregorian)).unwrap();
    let (greeted, corrected) = (day("2026-11-18"), day("2026-11-24"));
    book.complete_birthday(jonas.id, greeted).unwrap();
    let handled = |on| book.birthdays(on, on).unwrap()[0].handled_at.is_some();

    book.edit_customer(jonas.id, &fields(json!({"birthday": "1990-11-24"}))).unwrap();
    assert!(handled(corrected), "the greeting of six days ago was this year's");
    book.clock.set("2026-11-24T06:00:00Z");
    assert!(book.due_popups().unwrap().single.is_empty());
    book.complete_birthday(jonas.id, corrected).unwrap();
    let greetings = book.timeline(jonas.id, None, 50).unwrap().entries;
    let greetings = greetings.iter().filter(|it| matches!(it, TimelineEntry::Birthday { .. })).count();
    assert_eq!(greetings, 1);
    assert!(!handled(day("2027-11-24")));

    book.reopen_birthday(jonas.id, corrected).unwrap();
    assert!(!handled(corrected), "it is opened again on whatever day it was handled");
}

#[test]
fn a_birthday_put_off_is_silent_once_the_year_is_handled() {
    let book = book();
    let jonas = book.add_customer(born("Jonas", "1990-11-21", Calendar::Gregorian)).unwrap();
    book.snooze_birthday(jonas.id, day("2026-11-21"), Snooze::OneHour).unwrap();
    book.edit_customer(jonas.id, &fields(json!({"birthday": "1990-11-22"}))).unwrap();
    book.complete_birthday(jonas.id, day("2026-11-22")).unwrap();
    book.clock.set("2026-11-22T06:00:00Z");
    assert!(book.due_popups().unwrap().single.is_empty());
}
