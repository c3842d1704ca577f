//! Writing dates as each language has them, in either calendar and either kind of digits.

use chrono::{Datelike, NaiveDate};

use super::{Calendar, MonthDay};
use crate::texts::{Texts, Value};

/// How much of a date is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DateForm {
    /// For columns: `21 Nov 2026`, `۱۴۰۵/۰۸/۳۰`, `2026-11-21`.
    Short,
    /// With the weekday: `Saturday, 21 November 2026`, `شنبه ۳۰ آبان ۱۴۰۵`, `2026 m. lapkričio 21 d., šeštadienis`.
    Long,
}

/// A date in words or figures of a language, without marks of direction.
#[must_use]
pub fn format_date(date: NaiveDate, calendar: Calendar, form: DateForm, texts: &Texts) -> String {
    let (year, month, day) = calendar.fields(date);
    let pattern = match form {
        DateForm::Short => "date-short",
        DateForm::Long => "date-long",
    };
    let figures = |text: String| Value::from(texts.digits().write(&text));
    texts.plain(
        pattern,
        &[
            ("weekday", texts.text(&format!("weekday-{}", date.weekday().number_from_monday()), &[]).into()),
            ("day", figures(day.to_string())),
            ("day2", figures(format!("{day:02}"))),
            ("month", month_name(calendar, month, "of", texts).into()),
            ("monthshort", month_name(calendar, month, "short", texts).into()),
            ("month2", figures(format!("{month:02}"))),
            ("year", figures(year.to_string())),
        ],
    )
}

/// A day of the year: `12 April`, `۳۰ آبان`, `lapkričio 21 d.`.
#[must_use]
pub fn format_month_day(day: MonthDay, texts: &Texts) -> String {
    let figures = texts.digits().write(&day.day.to_string());
    let month = month_name(day.calendar, day.month, "of", texts);
    texts.plain("date-day-month", &[("day", figures.into()), ("month", month.into())])
}

fn month_name(calendar: Calendar, month: u32, form: &str, texts: &Texts) -> String {
    let calendar = match calendar {
        Calendar::Gregorian => "gregorian",
        Calendar::Jalali => "jalali",
    };
    texts.text(&format!("month-{calendar}-{month}.{form}"), &[])
}
