//! Repeat rules: months and years in either calendar, their ends, and how they are written.

use daftar_engine::dates::Calendar;
use daftar_engine::reminders::{Repeat, RepeatUnit};

use super::{day, every, repeating};
use crate::support::book;

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
