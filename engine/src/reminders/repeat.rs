//! Repeat rules: when a reminder comes again, in RFC 5545's terms and in either calendar (RFC 7529's RSCALE).

use chrono::{Datelike, Days, NaiveDate, NaiveTime, Weekday};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::dates::Calendar;
use crate::error::{Code, Error, Result};

/// What a repeat rule counts in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum RepeatUnit {
    /// Every so many days.
    #[default]
    Day,
    /// Every so many weeks, on some of their days.
    Week,
    /// Every so many months of the rule's calendar.
    Month,
    /// Every so many years of the rule's calendar.
    Year,
}

/// When a reminder comes again. Months and years are counted from the day it was first due, so that the 31st stays the
/// 31st: a month without it has its last day instead, and so do 29 February and 30 Esfand in common years.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Repeat {
    /// Days, weeks, months or years.
    pub unit: RepeatUnit,
    /// Every how many of them, from 1 to 999.
    pub interval: u32,
    /// The days of a weekly rule as RFC 5545 writes them (`MO` … `SU`); empty for the day it was first due.
    #[serde(default)]
    pub weekdays: Vec<String>,
    /// The calendar of months and years.
    #[serde(default)]
    pub calendar: Calendar,
    /// The last day it may come.
    #[serde(default)]
    #[ts(type = "string | null")]
    pub until_on: Option<NaiveDate>,
    /// How often it comes in all, the first time included; what was missed counts.
    #[serde(default)]
    pub count: Option<u32>,
    /// Any other rule of RFC 5545 (`FREQ=MONTHLY;BYDAY=-1FR`), which then decides alone; else empty.
    #[serde(default)]
    pub rule: String,
}

const WEEKDAYS: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

impl Repeat {
    /// Every so many units of the Gregorian calendar, without end.
    #[must_use]
    pub fn every(interval: u32, unit: RepeatUnit) -> Self {
        Self { unit, interval, ..Self::default() }
    }

    /// The same, counted in a calendar.
    #[must_use]
    pub fn in_calendar(mut self, calendar: Calendar) -> Self {
        self.calendar = calendar;
        self
    }

    /// The first day after `after` on which it comes, having been due first on `first`; `None` once it has ended.
    #[must_use]
    pub fn next_after(&self, first: NaiveDate, after: NaiveDate) -> Option<NaiveDate> {
        if after < first {
            return Some(first);
        }
        if !self.rule.is_empty() {
            return next_of_rule(&self.rule, first, after);
        }
        let (date, place) = match self.unit {
            RepeatUnit::Day => next_in_steps(first, after, u64::from(self.interval)),
            RepeatUnit::Week if self.weekdays.is_empty() => {
                next_in_steps(first, after, u64::from(self.interval) * 7)
            }
            RepeatUnit::Week => self.next_on_weekdays(first, after),
            RepeatUnit::Month => next_in_months(first, after, self.calendar, self.interval),
            RepeatUnit::Year => next_in_months(first, after, self.calendar, self.interval * 12),
        }?;
        let ended = self.until_on.is_some_and(|last| date > last)
            || self.count.is_some_and(|count| place >= u64::from(count));
        (!ended).then_some(date)
    }

    /// The rule as RFC 5545 and RFC 7529 write it, as the book and calendars keep it.
    #[must_use]
    pub fn to_rrule(&self) -> String {
        if !self.rule.is_empty() {
            return self.rule.clone();
        }
        let (frequency, scaled) = match self.unit {
            RepeatUnit::Day => ("DAILY", false),
            RepeatUnit::Week => ("WEEKLY", false),
            RepeatUnit::Month => ("MONTHLY", true),
            RepeatUnit::Year => ("YEARLY", true),
        };
        let mut parts = Vec::with_capacity(6);
        if scaled {
            let scale = if self.calendar == Calendar::Jalali { "PERSIAN" } else { "GREGORIAN" };
            parts.push(format!("RSCALE={scale}"));
        }
        parts.push(format!("FREQ={frequency}"));
        parts.push(format!("INTERVAL={}", self.interval));
        if !self.weekdays.is_empty() {
            parts.push(format!("BYDAY={}", self.weekdays.join(",")));
        }
        parts.extend(self.until_on.map(|until| format!("UNTIL={}", until.format("%Y%m%d"))));
        parts.extend(self.count.map(|count| format!("COUNT={count}")));
        if scaled {
            parts.push("SKIP=BACKWARD".to_owned());
        }
        parts.join(";")
    }

    /// Reads [`Repeat::to_rrule`] or any other rule of RFC 5545 by the day or longer.
    ///
    /// # Errors
    /// `value_invalid` of the field `repeat`.
    pub fn from_rrule(text: &str) -> Result<Self> {
        let text = text.trim().trim_start_matches("RRULE:");
        match Self::read_simple(text) {
            Some(repeat) => repeat.checked(),
            None if text.is_empty() => Err(invalid(text)),
            None => Self { interval: 1, rule: text.to_owned(), ..Self::default() }.checked(),
        }
    }

    /// The rule, if it can be followed.
    ///
    /// # Errors
    /// `value_invalid` of the field `repeat`.
    pub fn checked(self) -> Result<Self> {
        let sound = if self.rule.is_empty() { self.is_sound() } else { is_rule(&self.rule) };
        if sound { Ok(self) } else { Err(invalid(&self.to_rrule())) }
    }

    fn is_sound(&self) -> bool {
        (1..=999).contains(&self.interval)
            && self.weekdays.iter().all(|day| WEEKDAYS.contains(&day.as_str()))
            && (self.unit == RepeatUnit::Week || self.weekdays.is_empty())
            && !(self.until_on.is_some() && self.count.is_some())
            && self.count.is_none_or(|count| (1..=9_999).contains(&count))
    }

    /// The forms that [`Repeat::to_rrule`] writes. Months and years without SKIP=BACKWARD leave out the days that a
    /// month lacks: those are for [`next_of_rule`].
    fn read_simple(text: &str) -> Option<Self> {
        let mut repeat = Self { interval: 1, ..Self::default() };
        let (mut frequency, mut backward) = ("", false);
        for part in text.split(';') {
            match part.split_once('=')? {
                ("FREQ", value) => frequency = value,
                ("INTERVAL", value) => repeat.interval = value.parse().ok()?,
                ("BYDAY", value) => repeat.weekdays = value.split(',').map(str::to_owned).collect(),
                ("UNTIL", value) => {
                    repeat.until_on = Some(NaiveDate::parse_from_str(value.get(..8)?, "%Y%m%d").ok()?);
                }
                ("COUNT", value) => repeat.count = Some(value.parse().ok()?),
                ("RSCALE", "PERSIAN") => repeat.calendar = Calendar::Jalali,
                ("RSCALE", "GREGORIAN") | ("WKST", "MO") => {}
                ("SKIP", "BACKWARD") => backward = true,
                _ => return None,
            }
        }
        repeat.unit = match frequency {
            "DAILY" => RepeatUnit::Day,
            "WEEKLY" => RepeatUnit::Week,
            "MONTHLY" if backward => RepeatUnit::Month,
            "YEARLY" if backward => RepeatUnit::Year,
            _ => return None,
        };
        Some(repeat)
    }

    /// The first day itself, then the named days of every so-many-th week from Monday on.
    fn next_on_weekdays(&self, first: NaiveDate, after: NaiveDate) -> Option<(NaiveDate, u64)> {
        let mut days: Vec<u64> = (0..)
            .zip(WEEKDAYS)
            .filter(|(_, name)| self.weekdays.iter().any(|day| day == name))
            .map(|(n, _)| n)
            .collect();
        days.sort_unstable();
        let monday = monday_of(first)?;
        let step = u64::from(self.interval) * 7;
        let weeks = days_between(monday, after) / step;
        // How many came in the first week from its first day on, and so how many before any later week.
        let before_first = days.iter().filter(|day| monday + Days::new(**day) <= first).count() as u64;
        (weeks..weeks + 2)
            .flat_map(|week| days.iter().enumerate().map(move |(n, day)| (week, n as u64, week * step + day)))
            .map(|(week, n, offset)| {
                (monday.checked_add_days(Days::new(offset)), week * days.len() as u64 + n)
            })
            .find_map(|(date, place)| {
                date.filter(|date| *date > after).map(|date| (date, place + 1 - before_first))
            })
    }
}

fn invalid(value: &str) -> Error {
    Error::Refused(Code::ValueInvalid { field: "repeat".to_owned(), value: value.to_owned() })
}

fn monday_of(date: NaiveDate) -> Option<NaiveDate> {
    date.checked_sub_days(Days::new(u64::from(date.weekday().days_since(Weekday::Mon))))
}

fn days_between(from: NaiveDate, to: NaiveDate) -> u64 {
    u64::try_from((to - from).num_days()).unwrap_or_default()
}

/// The first of the equal steps from `first` that lies after `after`, and how many steps it is.
fn next_in_steps(first: NaiveDate, after: NaiveDate, step: u64) -> Option<(NaiveDate, u64)> {
    let steps = days_between(first, after) / step + 1;
    Some((first.checked_add_days(Days::new(steps * step))?, steps))
}

fn next_in_months(
    first: NaiveDate,
    after: NaiveDate,
    calendar: Calendar,
    interval: u32,
) -> Option<(NaiveDate, u64)> {
    let (year, month, day) = calendar.fields(first);
    let (after_year, after_month, _) = calendar.fields(after);
    let months = |year: i32, month: u32| i64::from(year) * 12 + i64::from(month) - 1;
    let (start, interval) = (months(year, month), i64::from(interval));
    let step = (months(after_year, after_month) - start) / interval;
    (step..step + 3).find_map(|step| {
        let at = start + step * interval;
        let (year, month) =
            (i32::try_from(at.div_euclid(12)).ok()?, u32::try_from(at.rem_euclid(12)).ok()? + 1);
        let date = calendar.date_or_month_end(year, month, day)?;
        (date > after).then_some((date, u64::try_from(step).ok()?))
    })
}

/// How far ahead an arbitrary rule is followed before it counts as ended.
const OCCURRENCES_TRIED: u16 = u16::MAX;

/// The next day of an arbitrary rule. Its days are floating: UTC stands for the wall clock, which keeps them apart
/// from every zone.
fn next_of_rule(rule: &str, first: NaiveDate, after: NaiveDate) -> Option<NaiveDate> {
    let set = rule_set(rule, first)?;
    let after = after.and_time(NaiveTime::MIN).and_utc().with_timezone(&rrule::Tz::UTC);
    set.into_iter()
        .take(usize::from(OCCURRENCES_TRIED))
        .find(|date| *date > after)
        .map(|date| date.date_naive())
}

fn rule_set(rule: &str, first: NaiveDate) -> Option<rrule::RRuleSet> {
    format!("DTSTART:{}T000000Z\nRRULE:{rule}", first.format("%Y%m%d")).parse().ok()
}

fn is_rule(rule: &str) -> bool {
    let by_the_day =
        ["FREQ=DAILY", "FREQ=WEEKLY", "FREQ=MONTHLY", "FREQ=YEARLY"].iter().any(|part| rule.contains(part));
    let unfit = ["BYHOUR", "BYMINUTE", "BYSECOND", "INTERVAL=0"].iter().any(|part| rule.contains(part));
    let first = NaiveDate::from_ymd_opt(2026, 1, 1);
    by_the_day
        && !unfit
        && !rule.contains(['\n', '\r'])
        && first.is_some_and(|first| rule_set(rule, first).is_some())
}
