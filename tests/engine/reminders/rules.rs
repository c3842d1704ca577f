//! Any repeat rule: read back as written, followed from anywhere, and as RFC 5545 has it.

use chrono::{Days, NaiveDate};
use daftar_engine::dates::Calendar;
use daftar_engine::reminders::{Repeat, RepeatUnit};
use proptest::prelude::*;

use super::{day, every};

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
