//! Figures of cases over a period, each with its definition, beside those of the period before.

use chrono::{Days, NaiveDate, NaiveTime};
use rusqlite::Connection;
use serde::Serialize;
use ts_rs::TS;

use super::clock::Limit;
use super::hours::in_minutes;
use super::{WorkingTime, store};
use crate::agenda::moments;
use crate::book::Book;
use crate::error::{Code, Error, Result};

/// How long something took in most cases, in minutes of working time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Spell {
    /// The median: half of the cases took at most that long.
    pub median_minutes: u32,
    /// The 90th percentile, by the nearest rank: nine in ten took at most that long.
    pub ninetieth_minutes: u32,
    /// Of how many cases.
    pub cases: u32,
}

/// So many of so many.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Share {
    /// How many.
    pub part: u32,
    /// Of how many.
    pub whole: u32,
}

/// The figures of one period.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct CaseFigure {
    /// The first day.
    #[ts(type = "string")]
    pub from_on: NaiveDate,
    /// The last day.
    #[ts(type = "string")]
    pub to_on: NaiveDate,
    /// Cases taken in within the period.
    pub taken_in: u32,
    /// Cases solved within the period.
    pub solved: u32,
    /// Working time from taking in to the first answer, of the cases answered first within the period; what they waited
    /// is left out. `null` where there are none.
    pub first_answer: Option<Spell>,
    /// Working time from taking in to the solution, of the cases solved within the period; what they waited, and stood
    /// solved before they were opened again, is left out. `null` where there are none.
    pub solution: Option<Spell>,
    /// Of the cases answered first within the period that had a limit, how many kept it.
    pub answered_in_time: Share,
    /// Of the cases solved within the period that had a limit, how many kept it.
    pub solved_in_time: Share,
}

/// A reason and how often it was the cause.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Cause {
    /// The cause as it was written last.
    pub cause: String,
    /// Of how many cases solved within the period.
    pub cases: u32,
    /// Of how many in the period before.
    pub before: u32,
}

/// The figures of a period beside those of the period before, which is as long and ends the day before it begins.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct CaseFigures {
    /// The period.
    pub now: CaseFigure,
    /// The one before.
    pub before: CaseFigure,
    /// Why, the most frequent cause first.
    pub causes: Vec<Cause>,
}

impl Book {
    /// The figures from one day to another, both included.
    ///
    /// # Errors
    /// `value_invalid` where the period ends before it begins.
    pub fn case_figures(&self, from_on: NaiveDate, to_on: NaiveDate) -> Result<CaseFigures> {
        let wrong = |day: NaiveDate| {
            Error::Refused(Code::ValueInvalid { field: "to_on".to_owned(), value: day.to_string() })
        };
        let length = u64::try_from((to_on - from_on).num_days()).map_err(|_| wrong(to_on))? + 1;
        let back = |day: NaiveDate| day.checked_sub_days(Days::new(length)).ok_or_else(|| wrong(day));
        let before = (back(from_on)?, back(to_on)?);
        let zone = self.clock().zone();
        let instants = |(from, to): (NaiveDate, NaiveDate)| {
            let start =
                |day: NaiveDate| moments::instant(day.and_time(NaiveTime::MIN), zone).timestamp_millis();
            (start(from), start(to.succ_opt().unwrap_or(to)))
        };
        self.read(|connection| {
            let hours = WorkingTime::of(connection, zone)?;
            let (now_at, before_at) = (instants((from_on, to_on)), instants(before));
            let earlier = store::causes(connection, before_at.0, before_at.1)?;
            let causes = store::causes(connection, now_at.0, now_at.1)?.into_iter().map(|(cause, cases)| {
                let folded = crate::folding::fold(&cause);
                let same = earlier.iter().find(|(other, _)| crate::folding::fold(other) == folded);
                Cause { before: same.map_or(0, |(_, count)| *count), cause, cases }
            });
            Ok(CaseFigures {
                now: figure(connection, &hours, (from_on, to_on), now_at)?,
                before: figure(connection, &hours, before, before_at)?,
                causes: causes.collect(),
            })
        })
    }

    /// The causes that were written so far, the most frequent first.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn case_causes(&self) -> Result<Vec<String>> {
        self.read(|connection| {
            Ok(store::causes(connection, i64::MIN, i64::MAX)?.into_iter().map(|(cause, _)| cause).collect())
        })
    }
}

fn figure(
    connection: &Connection,
    hours: &WorkingTime,
    (from_on, to_on): (NaiveDate, NaiveDate),
    (from, to): (i64, i64),
) -> Result<CaseFigure> {
    let answered = store::met_between(connection, Limit::Answer, from, to)?;
    let solved = store::met_between(connection, Limit::Solve, from, to)?;
    Ok(CaseFigure {
        from_on,
        to_on,
        taken_in: store::taken_in(connection, from, to)?,
        solved: u32::try_from(solved.len()).unwrap_or(u32::MAX),
        first_answer: spell(answered.iter().map(|case| case.timed.answered_after(hours)).collect()),
        solution: spell(solved.iter().map(|case| case.timed.solved_after(hours)).collect()),
        answered_in_time: share(answered.iter().map(|case| case.timed.is_kept(hours, Limit::Answer))),
        solved_in_time: share(solved.iter().map(|case| case.timed.is_kept(hours, Limit::Solve))),
    })
}

/// Of an even number the median lies half-way between the two in the middle.
fn spell(mut times: Vec<i64>) -> Option<Spell> {
    times.sort_unstable();
    let (middle, count) = (times.len() / 2, times.len());
    let upper = *times.get(middle)?;
    let median = if count.is_multiple_of(2) { i64::midpoint(times[middle - 1], upper) } else { upper };
    Some(Spell {
        median_minutes: in_minutes(median),
        ninetieth_minutes: in_minutes(times[(count * 9).div_ceil(10) - 1]),
        cases: u32::try_from(count).unwrap_or(u32::MAX),
    })
}

fn share(kept: impl Iterator<Item = Option<bool>>) -> Share {
    kept.flatten().fold(Share::default(), |share, kept| Share {
        part: share.part + u32::from(kept),
        whole: share.whole + 1,
    })
}
