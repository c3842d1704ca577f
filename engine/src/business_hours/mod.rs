//! Business hours: when the shop is open, and working time counted over nights, midday breaks and closed days.
//!
//! All of it is wall-clock time: a shop that opens at nine opens at nine on the day the clocks change.

use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Utc};
use chrono_tz::Tz;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::agenda::moments;
use crate::book::Book;
use crate::error::Result;
use crate::holidays::{Almanac, ClosedReason};
use crate::reminders::time;
use crate::settings::{self, Settings};

/// One stretch of a day in which the shop is open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct OpenSpan {
    /// From, `HH:MM`.
    pub from: String,
    /// To, `HH:MM`; `24:00` for the end of the day.
    pub to: String,
}

impl OpenSpan {
    /// From one time to another.
    #[must_use]
    pub fn new(from: &str, to: &str) -> Self {
        Self { from: from.to_owned(), to: to.to_owned() }
    }

    /// Minutes of the day; `None` where it is no stretch of a day.
    fn minutes(&self) -> Option<(i64, i64)> {
        let minute = |text: &str| {
            let time = time(text)?;
            Some((time - NaiveTime::MIN).num_minutes())
        };
        let from = minute(&self.from)?;
        let to = if self.to == "24:00" { 24 * 60 } else { minute(&self.to)? };
        (from < to).then_some((from, to))
    }
}

/// Whether the days of a week are seven, and the stretches of each follow one another.
pub(crate) fn is_sound(week: &[Vec<OpenSpan>]) -> bool {
    let follow = |spans: &Vec<OpenSpan>| {
        let mut end = -1;
        spans.iter().all(|span| match span.minutes() {
            Some((from, to)) => from > std::mem::replace(&mut end, to),
            None => false,
        })
    };
    week.len() == 7 && week.iter().all(follow)
}

/// Whether the shop is open at a moment, and what comes next.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct OpenState {
    /// Whether it is open.
    pub open: bool,
    /// When it closes, or else opens next, milliseconds UTC; `null` where it stays closed for more than a year.
    pub until_at: Option<i64>,
    /// Why the day is closed, where it is.
    pub reasons: Vec<ClosedReason>,
}

impl Book {
    /// Whether the shop is open at an instant.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn open_state(&self, at: DateTime<Utc>) -> Result<OpenState> {
        let zone = self.clock().zone();
        self.read(|connection| {
            let hours = OpeningTimes::of(connection, &settings::read(connection)?)?;
            let local = moments::wall_clock(at, zone);
            let closes = hours.closes_at(local);
            let until = closes.or_else(|| hours.opens_at(local));
            Ok(OpenState {
                open: closes.is_some(),
                until_at: until.map(|until| moments::instant(until, zone).timestamp_millis()),
                reasons: hours.almanac.reasons(local.date()),
            })
        })
    }
}

/// The opening hours of a book, closed days left out.
#[derive(Debug, Clone)]
pub struct OpeningTimes {
    /// Which days are closed.
    pub almanac: Almanac,
    /// Stretches in minutes of the day, from Monday on.
    week: Vec<Vec<(i64, i64)>>,
}

impl OpeningTimes {
    /// Those of the settings.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn of(connection: &Connection, settings: &Settings) -> Result<Self> {
        let minutes = |spans: &Vec<OpenSpan>| spans.iter().filter_map(OpenSpan::minutes).collect();
        Ok(Self {
            almanac: Almanac::of(connection, settings)?,
            week: settings.business_hours.iter().map(minutes).collect(),
        })
    }

    /// Whether the shop is open at a moment of the wall clock.
    #[must_use]
    pub fn is_open(&self, at: NaiveDateTime) -> bool {
        self.closes_at(at).is_some()
    }

    /// When the stretch ends that a moment lies in; `None` while the shop is closed.
    #[must_use]
    pub fn closes_at(&self, at: NaiveDateTime) -> Option<NaiveDateTime> {
        self.spans(at.date()).find(|(from, to)| *from <= at && at < *to).map(|(_, to)| to)
    }

    /// The first moment from `at` on at which the shop is open; `None` where it stays closed for more than a year.
    #[must_use]
    pub fn opens_at(&self, at: NaiveDateTime) -> Option<NaiveDateTime> {
        self.spans_from(at).next().map(|(from, _)| from)
    }

    /// The moment at which so much working time has passed since `at`: with none to pass the first open moment; `None`
    /// where the shop stays closed for more than a year before that.
    #[must_use]
    pub fn add(&self, at: NaiveDateTime, work: TimeDelta) -> Option<NaiveDateTime> {
        let mut left = work.max(TimeDelta::zero());
        for (from, to) in self.spans_from(at) {
            if left <= to - from {
                return Some(from + left);
            }
            left -= to - from;
        }
        None
    }

    /// The working time between two moments; none where the second is not after the first.
    #[must_use]
    pub fn between(&self, from: NaiveDateTime, to: NaiveDateTime) -> TimeDelta {
        self.spans_from(from)
            .take_while(|(start, _)| *start < to)
            .fold(TimeDelta::zero(), |sum, (start, end)| sum + (end.min(to) - start))
    }

    /// As [`OpeningTimes::add`], for an instant.
    #[must_use]
    pub fn after(&self, at: DateTime<Utc>, work: TimeDelta, zone: Tz) -> Option<DateTime<Utc>> {
        self.add(moments::wall_clock(at, zone), work).map(|local| moments::instant(local, zone))
    }

    /// As [`OpeningTimes::between`], for instants.
    #[must_use]
    pub fn worked(&self, from: DateTime<Utc>, to: DateTime<Utc>, zone: Tz) -> TimeDelta {
        self.between(moments::wall_clock(from, zone), moments::wall_clock(to, zone))
    }

    /// The open stretches of a day, in their order.
    pub fn spans(&self, day: NaiveDate) -> impl Iterator<Item = (NaiveDateTime, NaiveDateTime)> {
        let spans = if self.almanac.is_closed(day) { &[][..] } else { self.of_day(day) };
        let start = day.and_time(NaiveTime::MIN);
        spans
            .iter()
            .map(move |(from, to)| (start + TimeDelta::minutes(*from), start + TimeDelta::minutes(*to)))
    }

    /// The hours of a day's weekday; where the owner opens on one that is closed otherwise, those of the last one before.
    fn of_day(&self, day: NaiveDate) -> &[(i64, i64)] {
        let weekday = day.weekday().num_days_from_monday() as usize;
        let days = (0..7).filter_map(|back| self.week.get((weekday + 7 - back) % 7));
        days.map(Vec::as_slice).find(|spans| !spans.is_empty()).unwrap_or_default()
    }

    /// The open stretches from a moment on, the first without what is over of it. They end with the first year in which
    /// the shop does not open.
    fn spans_from(&self, at: NaiveDateTime) -> impl Iterator<Item = (NaiveDateTime, NaiveDateTime)> {
        let days = std::iter::successors(self.almanac.next_open(at.date()), |day| {
            self.almanac.next_open(day.succ_opt()?)
        });
        // A week without any hours has no stretch, however many days are open.
        days.take_while(|_| self.week.iter().any(|spans| !spans.is_empty()))
            .flat_map(|day| self.spans(day))
            .filter(move |(_, to)| *to > at)
            .map(move |(from, to)| (from.max(at), to))
    }
}
