//! Lithuania's public holidays (Labour Code, article 123).

use chrono::{Datelike, Days, NaiveDate, Weekday};

use super::PublicHoliday::{self, *};

/// The holiday of a day.
pub(super) fn on(date: NaiveDate) -> Option<PublicHoliday> {
    let is_sunday = date.weekday() == Weekday::Sun;
    match (date.month(), date.day()) {
        (1, 1) => Some(NewYear),
        (2, 16) => Some(StateRestoration),
        (3, 11) => Some(IndependenceRestoration),
        (5, 1) => Some(LabourDay),
        (5, 1..=7) if is_sunday => Some(MothersDay),
        (6, 1..=7) if is_sunday => Some(FathersDay),
        (6, 24) => Some(SaintJohn),
        (7, 6) => Some(StatehoodDay),
        (8, 15) => Some(Assumption),
        (11, 1) => Some(AllSaints),
        // Since 2020.
        (11, 2) if date.year() >= 2020 => Some(AllSouls),
        (12, 24) => Some(ChristmasEve),
        (12, 25) => Some(Christmas),
        (12, 26) => Some(SecondChristmas),
        (3..=4, _) => {
            let sunday = easter(date.year())?;
            match date {
                day if day == sunday => Some(Easter),
                day if Some(day) == sunday.checked_add_days(Days::new(1)) => Some(EasterMonday),
                _ => None,
            }
        }
        _ => None,
    }
}

/// Easter Sunday of the western churches, by the anonymous Gregorian computus (Meeus, Jones, Butcher).
fn easter(year: i32) -> Option<NaiveDate> {
    let (a, b, c) = (year % 19, year / 100, year % 100);
    let (d, e) = (b / 4, b % 4);
    let g = (8 * b + 13) / 25;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 19 * l) / 433;
    let month = (h + l - 7 * m + 90) / 25;
    let day = (h + l - 7 * m + 33 * month + 19) % 32;
    NaiveDate::from_ymd_opt(year, u32::try_from(month).ok()?, u32::try_from(day).ok()?)
}
