//! Reminders, once and again, and the birthdays that remind by themselves.

use chrono::{Days, NaiveDate};
use daftar_engine::dates::Calendar;
use daftar_engine::error::{Code, Error};
use daftar_engine::ids::CustomerId;
use daftar_engine::reminders::{
    Reminder, ReminderDraft, ReminderQuery, ReminderState, Repeat, RepeatUnit, Snooze,
};
use proptest::prelude::*;

use crate::support::{Scene, add, book, person};

pub fn day(iso: &str) -> NaiveDate {
    iso.parse().unwrap()
}

pub fn draft(title: &str, due_on: &str) -> ReminderDraft {
    ReminderDraft {
        title: title.to_owned(),
        note: String::new(),
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
fn the_thirty_first_does_not_drift() {
    let book = book();
    book.clock.set("2027-01-01T09:00:00Z");
    let mut reminder =
        book.add_reminder(repeating("Rent", "2027-01-31", every(1, RepeatUnit::Month))).unwrap();
    let mut days = vec![reminder.due_on];
    for _ in 0..4 {
        reminder = book.complete_reminder(reminder.occurrence_id).unwrap().next.unwrap();
        days.push(reminder.due_on);
    }
    assert_eq!(days, ["2027-01-31", "2027-02-28", "2027-03-31", "2027-04-30", "2027-05-31"].map(day));
}

#[test]
fn leap_days_fall_a_day_earlier_in_common_years() {
    let yearly = every(1, RepeatUnit::Year);
    let february = day("2028-02-29");
    assert_eq!(yearly.next_after(february, february), Some(day("2029-02-28")));
    assert_eq!(yearly.next_after(february, day("2031-12-31")), Some(day("2032-02-29")));
    let jalali = yearly.in_calendar(Calendar::Jalali);
    let esfand = Calendar::Jalali.date(1403, 12, 30).unwrap();
    assert_eq!(jalali.next_after(esfand, esfand), Calendar::Jalali.date(1404, 12, 29));
    let leap = Calendar::Jalali.date(1407, 12, 29).unwrap();
    assert_eq!(jalali.next_after(esfand, leap), Calendar::Jalali.date(1408, 12, 30));
}

#[test]
fn every_month_may_be_a_jalali_month() {
    let monthly = every(1, RepeatUnit::Month).in_calendar(Calendar::Jalali);
    let jalali = |month, day| Calendar::Jalali.date(1405, month, day).unwrap();
    let first = jalali(6, 31);
    assert_eq!(monthly.next_after(first, first), Some(jalali(7, 30)));
    assert_eq!(monthly.next_after(first, jalali(7, 30)), Some(jalali(8, 30)));
    assert_eq!(monthly.next_after(first, jalali(11, 30)), Calendar::Jalali.date(1405, 12, 29));
    assert_eq!(monthly.next_after(first, jalali(12, 29)), Calendar::Jalali.date(1406, 1, 31));
}

#[test]
fn rules_are_written_as_rfc_5545_and_7529_have_them() {
    let weekly = Repeat { weekdays: vec!["MO".into(), "TH".into()], ..every(2, RepeatUnit::Week) };
    for (repeat, rrule) in [
        (every(1, RepeatUnit::Day), "FREQ=DAILY;INTERVAL=1"),
        (weekly, "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH"),
        (
            every(3, RepeatUnit::Month).in_calendar(Calendar::Jalali),
            "RSCALE=PERSIAN;FREQ=MONTHLY;INTERVAL=3;SKIP=BACKWARD",
        ),
        (
            Repeat { count: Some(5), ..every(1, RepeatUnit::Year) },
            "RSCALE=GREGORIAN;FREQ=YEARLY;INTERVAL=1;COUNT=5;SKIP=BACKWARD",
        ),
        (
            Repeat { until_on: Some(day("2027-01-31")), ..every(1, RepeatUnit::Day) },
            "FREQ=DAILY;INTERVAL=1;UNTIL=20270131",
        ),
    ] {
        assert_eq!(repeat.to_rrule(), rrule);
        assert_eq!(Repeat::from_rrule(rrule).unwrap(), repeat);
    }
}

#[test]
fn any_other_rule_by_the_day_is_followed_too() {
    let last_friday = Repeat::from_rrule("RRULE:FREQ=MONTHLY;BYDAY=-1FR").unwrap();
    let first = day("2026-11-27");
    assert_eq!(last_friday.next_after(first, first), Some(day("2026-12-25")));
    assert_eq!(last_friday.next_after(first, day("2027-01-01")), Some(day("2027-01-29")));
    let strict = Repeat::from_rrule("FREQ=MONTHLY").unwrap();
    assert_eq!(
        strict.next_after(day("2027-01-31"), day("2027-01-31")),
        Some(day("2027-03-31")),
        "as RFC 5545 has it"
    );
    for nonsense in [
        "",
        "every day",
        "FREQ=HOURLY",
        "FREQ=MONTHLY;INTERVAL=0",
        "FREQ=DAILY;BYHOUR=9",
        "FREQ=MONTHLY;BYDAY=9XX",
        "FREQ=DAILY;INTERVAL=0",
    ] {
        assert!(Repeat::from_rrule(nonsense).is_err(), "{nonsense}");
    }
}

#[test]
fn a_rule_ends_by_count_or_day() {
    let book = book();
    let twice = Repeat { count: Some(2), ..every(1, RepeatUnit::Week) };
    let first = book.add_reminder(repeating("Call", "2026-11-25", twice)).unwrap();
    let second = book.complete_reminder(first.occurrence_id).unwrap().next.unwrap();
    assert_eq!(second.due_on, day("2026-12-02"));
    assert_eq!(book.complete_reminder(second.occurrence_id).unwrap().next, None);

    let until = Repeat { until_on: Some(day("2026-12-01")), ..every(1, RepeatUnit::Day) };
    let first = day("2026-11-25");
    assert_eq!(until.next_after(first, day("2026-11-30")), Some(day("2026-12-01")));
    assert_eq!(until.next_after(first, day("2026-12-01")), None);
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
    assert_eq!(
        refusal(book.edit_reminder(daftar_engine::ids::ReminderId(99), draft("x", "2026-12-01"))),
        Code::RecordGone
    );
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

#[test]
fn many_customers_are_reminded_about_in_one_action() {
    let book = book();
    let ids = ["A", "B", "C"].map(|name| add(&book, name).id);
    assert_eq!(book.remind_about_customers(draft("Offer", "2026-12-01"), &ids).unwrap(), 3);
    assert_eq!(open(&book).len(), 3);
    book.undo_last().unwrap();
    assert_eq!(open(&book), []);
}

fn born(name: &str, birthday: &str, calendar: Calendar) -> daftar_engine::customers::CustomerDraft {
    daftar_engine::customers::CustomerDraft {
        birthday: Some(birthday.to_owned()),
        birthday_calendar: calendar,
        ..person(name)
    }
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

/// What a rule gives by walking every day from the first.
fn walked(repeat: &Repeat, first: NaiveDate, days: u64) -> Vec<NaiveDate> {
    let mut found = vec![first];
    while let Some(next) = repeat.next_after(first, found[found.len() - 1]) {
        if next > first + Days::new(days) {
            break;
        }
        found.push(next);
    }
    found
}

fn any_repeat() -> impl Strategy<Value = Repeat> {
    let unit = prop_oneof![
        Just(RepeatUnit::Day),
        Just(RepeatUnit::Week),
        Just(RepeatUnit::Month),
        Just(RepeatUnit::Year)
    ];
    let weekdays = proptest::sample::subsequence(vec!["MO", "TU", "WE", "TH", "FR", "SA", "SU"], 0..4);
    (unit, 1..5_u32, weekdays, any::<bool>(), proptest::option::of(1..9_u32)).prop_map(
        |(unit, interval, weekdays, jalali, count)| {
            let weekdays = if unit == RepeatUnit::Week {
                weekdays.into_iter().map(str::to_owned).collect()
            } else {
                Vec::new()
            };
            let calendar = if jalali && unit != RepeatUnit::Day && unit != RepeatUnit::Week {
                Calendar::Jalali
            } else {
                Calendar::Gregorian
            };
            Repeat { weekdays, calendar, count, ..Repeat::every(interval, unit) }
        },
    )
}

proptest! {
    #[test]
    fn a_rule_is_read_back_as_it_was_written(repeat in any_repeat()) {
        prop_assert_eq!(Repeat::from_rrule(&repeat.to_rrule()).unwrap(), repeat);
    }

    #[test]
    fn the_next_day_is_the_same_from_wherever_it_is_asked(repeat in any_repeat(), start in 0..4_000_u64, ask in 0..900_u64) {
        let first = day("2020-01-01") + Days::new(start);
        let days = walked(&repeat, first, 1_800);
        prop_assert!(days.is_sorted() && days.windows(2).all(|pair| pair[0] != pair[1]));
        prop_assert!(repeat.count.is_none_or(|count| days.len() <= count as usize));
        let after = first + Days::new(ask);
        let wanted = days.iter().find(|date| **date > after).copied();
        prop_assert_eq!(repeat.next_after(first, after).filter(|date| *date <= first + Days::new(1_800)), wanted);
    }

    #[test]
    fn months_and_years_keep_the_day_they_began_on(interval in 1..15_u32, start in 0..4_000_u64, jalali: bool, yearly: bool) {
        let calendar = if jalali { Calendar::Jalali } else { Calendar::Gregorian };
        let unit = if yearly { RepeatUnit::Year } else { RepeatUnit::Month };
        let first = day("2020-01-01") + Days::new(start);
        let (_, _, wanted) = calendar.fields(first);
        for date in walked(&every(interval, unit).in_calendar(calendar), first, 9_000) {
            let (year, month, day) = calendar.fields(date);
            prop_assert_eq!(day, wanted.min(calendar.days_in_month(year, month)));
        }
    }

    #[test]
    fn days_and_weeks_are_what_rfc_5545_says(interval in 1..5_u32, start in 0..900_u64, weekly: bool, weekdays in proptest::sample::subsequence(vec!["MO", "WE", "SA"], 0..3)) {
        let first = day("2026-01-01") + Days::new(start);
        let repeat = if weekly {
            Repeat { weekdays: weekdays.iter().map(|name| (*name).to_owned()).collect(), ..every(interval, RepeatUnit::Week) }
        } else {
            every(interval, RepeatUnit::Day)
        };
        let reference = Repeat { rule: format!("{};WKST=MO", repeat.to_rrule()), ..repeat.clone() };
        let mut after = first;
        for _ in 0..6 {
            let next = repeat.next_after(first, after).unwrap();
            prop_assert_eq!(Some(next), reference.next_after(first, after));
            after = next;
        }
    }
}
