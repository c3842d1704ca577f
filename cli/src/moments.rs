//! Days and moments as people type them.

use chrono::{DateTime, Days, NaiveDate, NaiveDateTime, NaiveTime, TimeZone, Utc};
use daftar_engine::Book;
use daftar_engine::clock::Clock;
use daftar_engine::dates::{Calendar, DateHints, DateOrder, WrittenDate, YearPivot, parse_date};
use daftar_engine::folding;
use daftar_engine::texts::{Language, Texts};

use crate::failing::Failing;

/// The instant that a text names: RFC 3339, or a day with or without a time on the user's wall clock.
pub fn instant(text: &str, clock: &dyn Clock) -> Result<DateTime<Utc>, Failing> {
    if let Ok(instant) = DateTime::parse_from_rfc3339(text) {
        return Ok(instant.to_utc());
    }
    let zone = clock.zone();
    let now = clock.now().with_timezone(&zone);
    let (date, time) = day_and_time(text, now.date_naive(), Calendar::Gregorian)?;
    let local = date.and_time(time.unwrap_or(now.time()));
    zone.from_local_datetime(&local).earliest().map(|instant| instant.to_utc()).ok_or_else(|| wrong(text))
}

/// The days of a period, both included: the last thirty where neither is named.
pub fn period(book: &Book, from: Option<&str>, to: Option<&str>) -> Result<(NaiveDate, NaiveDate), Failing> {
    let (today, calendar) = (book.local().date(), book.settings()?.calendar);
    let day = |text: Option<&str>| -> Result<Option<NaiveDate>, Failing> {
        text.map(|text| day_and_time(text, today, calendar).map(|(day, _)| day)).transpose()
    };
    let to_on = day(to)?.unwrap_or(today);
    Ok((day(from)?.unwrap_or(to_on - Days::new(29)), to_on))
}

/// A day, and a time where the text ends in one: `2026-11-22 10:30`, `tomorrow`, `۱۴۰۵/۹/۱`.
pub fn day_and_time(
    text: &str,
    today: NaiveDate,
    calendar: Calendar,
) -> Result<(NaiveDate, Option<NaiveTime>), Failing> {
    let plain = folding::latin_digits(text.trim()).into_owned();
    for form in ["%Y-%m-%dT%H:%M:%S", "%Y-%m-%dT%H:%M"] {
        if let Ok(moment) = NaiveDateTime::parse_from_str(&plain, form) {
            return Ok((moment.date(), Some(moment.time())));
        }
    }
    let (day, time) = match plain.rsplit_once([' ', 'T']) {
        Some((day, last)) => match NaiveTime::parse_from_str(last, "%H:%M") {
            Ok(time) => (day, Some(time)),
            Err(_) => (plain.as_str(), None),
        },
        None => (plain.as_str(), None),
    };
    Ok((self::day(day, today, calendar).ok_or_else(|| wrong(text))?, time))
}

fn day(text: &str, today: NaiveDate, calendar: Calendar) -> Option<NaiveDate> {
    let folded = folding::fold(text);
    let named = |key: &str| {
        Language::ALL.into_iter().any(|language| {
            let words = Texts::for_language(language).text(key, &[]);
            words.split('|').any(|word| folding::fold(word) == folded)
        })
    };
    if named("date-input-today") {
        return Some(today);
    }
    if named("date-input-tomorrow") {
        return today.checked_add_days(Days::new(1));
    }
    if named("date-input-yesterday") {
        return today.checked_sub_days(Days::new(1));
    }
    let hints = DateHints { order: DateOrder::Dmy, calendar, pivot: YearPivot::Nearest, today, excel: None };
    match parse_date(text, &hints).ok()? {
        WrittenDate::Date(date) => Some(date.date),
        WrittenDate::MonthDay(day) => day.on_or_after(today),
    }
}

fn wrong(text: &str) -> Failing {
    Failing::Wrong { key: "cli-wrong-moment", value: text.to_owned() }
}
