//! Reading a date as it was typed or exported: any digits, order, separators, month names and either calendar.

use chrono::{Datelike, Days, NaiveDate};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::parts::{Figure, Parts};
use super::{Calendar, CalendarDate, MonthDay};
use crate::folding::fold;

/// The order of day, month and year where the figures alone don't tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum DateOrder {
    /// Day, month, year.
    #[default]
    Dmy,
    /// Month, day, year.
    Mdy,
    /// Year, month, day; where the year comes last all the same, the day comes first.
    Ymd,
}

impl DateOrder {
    /// The usual order of a country, by its ISO 3166 code.
    pub fn usual_in(country: &str) -> Self {
        match country {
            "US" | "PH" | "FM" | "PW" | "MH" | "GU" | "PR" => Self::Mdy,
            "IR" | "AF" | "LT" | "HU" | "SE" | "CN" | "JP" | "KR" | "KP" | "TW" | "MN" | "BT" => Self::Ymd,
            _ => Self::Dmy,
        }
    }
}

/// Which century a year of two figures belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum YearPivot {
    /// The latest that is not in the future: birthdays. A full year in the future is refused too.
    NeverFuture,
    /// The one from 80 years before to 19 years after today.
    Nearest,
}

/// The day that a spreadsheet counts from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ExcelEpoch {
    /// 1 is 1 January 1900, and 60 the day that never was (ECMA-376, 18.17.4.1).
    Y1900,
    /// 0 is 1 January 1904.
    Y1904,
}

/// What helps to read a date that alone could mean several.
#[derive(Debug, Clone, Copy)]
pub struct DateHints {
    /// The order where the figures don't tell.
    pub order: DateOrder,
    /// The calendar of years of two figures and of dates without a year.
    pub calendar: Calendar,
    /// The century of years of two figures.
    pub pivot: YearPivot,
    /// Today.
    pub today: NaiveDate,
    /// Read a bare number as a spreadsheet's count of days.
    pub excel: Option<ExcelEpoch>,
}

/// A date that was read: with its year, or without.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WrittenDate {
    /// A day.
    Date(CalendarDate),
    /// A day of every year.
    MonthDay(MonthDay),
}

/// Why no date could be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum DateFault {
    /// Nothing is written, or a program's filler for nothing (`0000-00-00`).
    Empty,
    /// It is no date.
    NotADate,
    /// The calendar has no such day.
    NoSuchDay,
    /// The day or the month is missing.
    Incomplete,
    /// The year is outside what a customer book can mean.
    OutOfRange,
    /// A birthday that is still to come.
    InFuture,
}

/// Reads a date. A time of day and a zone behind it are dropped: the day is the one that was written. The year tells the
/// calendar (1200–1500 is Jalali); `hints` decide the rest. Years 1604 and 0000 are how programs write
/// "no year".
pub fn parse_date(text: &str, hints: &DateHints) -> Result<WrittenDate, DateFault> {
    let folded = fold(text);
    let text = folded.trim_matches(['\'', '"', ' ']);
    if text.is_empty() {
        return Err(DateFault::Empty);
    }
    if let Some(rest) = text.strip_prefix("--") {
        return yearless(rest, hints);
    }
    if let Some(epoch) = hints.excel
        && let Ok(serial) = text.parse::<f64>()
        && let Some(date) = from_excel_serial(serial, epoch)
    {
        return Ok(WrittenDate::Date(CalendarDate { date, calendar: Calendar::Gregorian }));
    }
    let parts = Parts::read(text).ok_or(DateFault::NotADate)?;
    if !parts.figures.is_empty() && parts.figures.iter().all(|figure| figure.value == 0) {
        return Err(DateFault::Empty);
    }
    match parts.month {
        Some((calendar, month)) => with_named_month(&parts.figures, calendar, month, hints),
        None => with_figures(&parts.figures, hints),
    }
}

/// The day of a spreadsheet's count of days, its fraction (the time) dropped; `None` outside 1900–9999.
pub fn from_excel_serial(serial: f64, epoch: ExcelEpoch) -> Option<NaiveDate> {
    if !(0.0..2_958_466.0).contains(&serial) {
        return None;
    }
    // In range, so the whole part fits.
    let days = serial.trunc() as u64;
    let (start, days) = match epoch {
        ExcelEpoch::Y1904 => (NaiveDate::from_ymd_opt(1904, 1, 1)?, days),
        ExcelEpoch::Y1900 if days == 0 => return None,
        ExcelEpoch::Y1900 => {
            (NaiveDate::from_ymd_opt(1899, 12, 31)?, if days < 60 { days } else { days - 1 })
        }
    };
    start.checked_add_days(Days::new(days))
}

fn yearless(rest: &str, hints: &DateHints) -> Result<WrittenDate, DateFault> {
    let figures: String = rest.chars().filter(|ch| *ch != '-').collect();
    let (Some(month), Some(day), 4) = (figures.get(..2), figures.get(2..), figures.len()) else {
        return Err(DateFault::Incomplete);
    };
    match (month.parse(), day.parse()) {
        (Ok(month), Ok(day)) => month_day(month, day, hints.calendar),
        _ => Err(DateFault::NotADate),
    }
}

fn with_named_month(
    figures: &[Figure],
    calendar: Calendar,
    month: u32,
    hints: &DateHints,
) -> Result<WrittenDate, DateFault> {
    match *figures {
        [only] if only.len <= 2 => month_day(month, only.value, calendar),
        [first, second] => {
            let year_first = first.len > 2 || first.value > 31;
            let (day, year) = if year_first { (second, first) } else { (first, second) };
            day_in(year, month, day.value, Some(calendar), hints)
        }
        [] | [_] => Err(DateFault::Incomplete),
        _ => Err(DateFault::NotADate),
    }
}

fn with_figures(figures: &[Figure], hints: &DateHints) -> Result<WrittenDate, DateFault> {
    match *figures {
        [one] => with_one_figure(one, hints),
        [first, second] if first.len > 2 || second.len > 2 => Err(DateFault::Incomplete),
        [first, second] => {
            let month_first = match hints.order {
                DateOrder::Dmy => second.value > 12,
                DateOrder::Mdy | DateOrder::Ymd => first.value <= 12,
            };
            let (month, day) = if month_first { (first, second) } else { (second, first) };
            month_day(month.value, day.value, hints.calendar)
        }
        [first, second, third] => with_three_figures(first, second, third, hints),
        _ => Err(DateFault::NotADate),
    }
}

/// Eight figures without a separator: year, month and day, or the other way round.
fn with_one_figure(figure: Figure, hints: &DateHints) -> Result<WrittenDate, DateFault> {
    if figure.len != 8 {
        return Err(if figure.len <= 4 { DateFault::Incomplete } else { DateFault::NotADate });
    }
    let pair = |value, len| Figure { value, len };
    let (head, tail) = (figure.value / 10_000, figure.value % 10_000);
    if calendar_of_year(head).is_ok() {
        return with_three_figures(pair(head, 4), pair(tail / 100, 2), pair(tail % 100, 2), hints);
    }
    with_three_figures(pair(head / 100, 2), pair(head % 100, 2), pair(tail, 4), hints)
}

fn with_three_figures(
    first: Figure,
    second: Figure,
    third: Figure,
    hints: &DateHints,
) -> Result<WrittenDate, DateFault> {
    let is_year = |figure: Figure| figure.len > 2 || figure.value > 31;
    if is_year(first) || (hints.order == DateOrder::Ymd && !is_year(third)) {
        return day_in(first, second.value, third.value, None, hints);
    }
    let month_first = match hints.order {
        DateOrder::Mdy => first.value <= 12,
        DateOrder::Dmy | DateOrder::Ymd => first.value <= 12 && second.value > 12,
    };
    let (month, day) = if month_first { (first, second) } else { (second, first) };
    day_in(third, month.value, day.value, None, hints)
}

fn month_day(month: u32, day: u32, calendar: Calendar) -> Result<WrittenDate, DateFault> {
    MonthDay::new(month, day, calendar).map(WrittenDate::MonthDay).ok_or(DateFault::NoSuchDay)
}

/// The day of a year that was written in full or with two figures. `named` is the calendar that a month's name told.
fn day_in(
    year: Figure,
    month: u32,
    day: u32,
    named: Option<Calendar>,
    hints: &DateHints,
) -> Result<WrittenDate, DateFault> {
    if year.len <= 2 {
        return two_figure_year(year.value, month, day, named.unwrap_or(hints.calendar), hints);
    }
    if year.value == 1604 || year.value == 0 {
        return month_day(month, day, Calendar::Gregorian);
    }
    let calendar = calendar_of_year(year.value)?;
    if named.is_some_and(|named| named != calendar) {
        return Err(DateFault::NoSuchDay);
    }
    // Programs write what they do not know of a date as zeros.
    if day == 0 && month <= 12 {
        return Err(DateFault::Incomplete);
    }
    let date = i32::try_from(year.value)
        .ok()
        .and_then(|year| calendar.date(year, month, day))
        .ok_or(DateFault::NoSuchDay)?;
    if hints.pivot == YearPivot::NeverFuture && date > hints.today {
        return Err(DateFault::InFuture);
    }
    Ok(WrittenDate::Date(CalendarDate { date, calendar }))
}

fn two_figure_year(
    year: u32,
    month: u32,
    day: u32,
    calendar: Calendar,
    hints: &DateHints,
) -> Result<WrittenDate, DateFault> {
    let latest = match hints.pivot {
        YearPivot::NeverFuture => hints.today,
        YearPivot::Nearest => hints
            .today
            .with_day(1)
            .and_then(|first| first.with_year(first.year() + 19))
            .unwrap_or(hints.today),
    };
    let (latest_year, ..) = calendar.fields(latest);
    let year = i32::try_from(year).map_err(|_| DateFault::OutOfRange)?;
    let this_century = latest_year - latest_year.rem_euclid(100) + year;
    let candidates = [this_century, this_century - 100].map(|year| calendar.date(year, month, day));
    let date = candidates.into_iter().flatten().find(|date| *date <= latest).ok_or(DateFault::NoSuchDay)?;
    Ok(WrittenDate::Date(CalendarDate { date, calendar }))
}

fn calendar_of_year(year: u32) -> Result<Calendar, DateFault> {
    match year {
        1200..=1500 => Ok(Calendar::Jalali),
        1583..=2300 => Ok(Calendar::Gregorian),
        _ => Err(DateFault::OutOfRange),
    }
}
