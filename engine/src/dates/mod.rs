//! Calendar dates: stored as Gregorian days, read, written and counted in the Gregorian or the Jalali calendar.

mod columns;
mod format;
mod parse;
mod parts;
mod words;

use chrono::{Datelike, NaiveDate};
use icu_calendar::{Date, cal::Persian, types::RataDie};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use columns::{ColumnOrder, column_order};
pub use format::{DateForm, format_date, format_month_day};
pub use parse::{
    DateFault, DateHints, DateOrder, ExcelEpoch, WrittenDate, YearPivot, from_excel_serial, parse_date,
};
pub(crate) use words::names_a_month;

/// A calendar that dates are written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Calendar {
    /// The civil calendar of most of the world.
    #[default]
    Gregorian,
    /// The solar Hijri calendar of Iran and Afghanistan, by the astronomical rule.
    Jalali,
}

impl Calendar {
    /// As the file names it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Gregorian => "gregorian",
            Self::Jalali => "jalali",
        }
    }

    /// The calendar of that name.
    #[must_use]
    pub fn of_name(name: &str) -> Option<Self> {
        [Self::Gregorian, Self::Jalali].into_iter().find(|calendar| calendar.name() == name)
    }

    /// The day that a year, month (1–12) and day (from 1) of this calendar name; `None` when there is no such day.
    pub fn date(self, year: i32, month: u32, day: u32) -> Option<NaiveDate> {
        match self {
            Self::Gregorian => NaiveDate::from_ymd_opt(year, month, day),
            Self::Jalali => {
                let date =
                    Date::try_new_persian(year, u8::try_from(month).ok()?, u8::try_from(day).ok()?).ok()?;
                NaiveDate::from_num_days_from_ce_opt(i32::try_from(date.to_rata_die().to_i64_date()).ok()?)
            }
        }
    }

    /// The year, month (1–12) and day of a day in this calendar.
    pub fn fields(self, date: NaiveDate) -> (i32, u32, u32) {
        match self {
            Self::Gregorian => (date.year(), date.month(), date.day()),
            Self::Jalali => {
                let date = Date::from_rata_die(RataDie::new(i64::from(date.num_days_from_ce())), Persian);
                (
                    date.year().extended_year(),
                    u32::from(date.month().ordinal),
                    u32::from(date.day_of_month().0),
                )
            }
        }
    }

    /// How many days a month has; 0 where there is no such month.
    pub fn days_in_month(self, year: i32, month: u32) -> u32 {
        (28..=31).rev().find(|day| self.date(year, month, *day).is_some()).unwrap_or(0)
    }

    /// The day in a month that has it, else the month's last day: the 31st of a month of 30 days is its 30th, 29 February
    /// is the 28th and 30 Esfand the 29th in a common year.
    pub fn date_or_month_end(self, year: i32, month: u32, day: u32) -> Option<NaiveDate> {
        self.date(year, month, day.min(self.days_in_month(year, month)))
    }

    /// The most days that a month of this number ever has; 0 where there is no such month.
    pub fn longest_month(self, month: u32) -> u32 {
        // 2024 and 1403 are leap years.
        match self {
            Self::Gregorian => self.days_in_month(2024, month),
            Self::Jalali => self.days_in_month(1403, month),
        }
    }
}

/// A day, and the calendar that it was written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct CalendarDate {
    /// The day, ISO 8601.
    #[ts(type = "string")]
    pub date: NaiveDate,
    /// The calendar it was written in.
    pub calendar: Calendar,
}

/// A day of the year without a year, in one calendar: a birthday whose year nobody told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct MonthDay {
    /// The month, from 1.
    pub month: u32,
    /// The day of the month, from 1.
    pub day: u32,
    /// The calendar that both count in.
    pub calendar: Calendar,
}

impl MonthDay {
    /// The day, when some year of the calendar has it.
    pub fn new(month: u32, day: u32, calendar: Calendar) -> Option<Self> {
        (1..=calendar.longest_month(month)).contains(&day).then_some(Self { month, day, calendar })
    }

    /// The month and day of a date in a calendar.
    pub fn of(date: NaiveDate, calendar: Calendar) -> Self {
        let (_, month, day) = calendar.fields(date);
        Self { month, day, calendar }
    }

    /// Reads the stored form `--MM-DD`.
    pub fn from_text(text: &str, calendar: Calendar) -> Option<Self> {
        let (month, day) = text.strip_prefix("--")?.split_once('-')?;
        Self::new(month.parse().ok()?, day.parse().ok()?, calendar)
    }

    /// When it falls in a year of its calendar; 29 February and 30 Esfand fall a day earlier in a common year.
    pub fn in_year(self, year: i32) -> Option<NaiveDate> {
        self.calendar.date_or_month_end(year, self.month, self.day)
    }

    /// The first time it falls on or after a day.
    pub fn on_or_after(self, date: NaiveDate) -> Option<NaiveDate> {
        let (year, ..) = self.calendar.fields(date);
        self.in_year(year).filter(|this| *this >= date).or_else(|| self.in_year(year + 1))
    }
}

impl std::fmt::Display for MonthDay {
    /// The stored form `--MM-DD`.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "--{:02}-{:02}", self.month, self.day)
    }
}
