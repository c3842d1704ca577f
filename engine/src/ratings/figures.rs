//! Figures of ratings: the mean satisfaction and the net promoter score, month by month.

use chrono::{Days, NaiveDate, NaiveTime};
use rusqlite::Connection;

use super::{RatingFigure, RatingFigures, RatingQuestion, Recommendation, Satisfaction, store};
use crate::agenda::moments;
use crate::book::Book;
use crate::dates::Calendar;
use crate::error::{Code, Error, Result};
use crate::settings;

/// The most months that one answer holds.
const MOST_MONTHS: usize = 60;

impl Book {
    /// The figures from one day to another, both included.
    ///
    /// # Errors
    /// `value_invalid` where the period ends before it begins.
    pub fn rating_figures(&self, from_on: NaiveDate, to_on: NaiveDate) -> Result<RatingFigures> {
        let wrong =
            || Error::Refused(Code::ValueInvalid { field: "to_on".to_owned(), value: to_on.to_string() });
        let length = u64::try_from((to_on - from_on).num_days()).map_err(|_| wrong())? + 1;
        let back = |day: NaiveDate| day.checked_sub_days(Days::new(length)).ok_or_else(wrong);
        let before = (back(from_on)?, back(to_on)?);
        let zone = self.clock().zone();
        let start = |day: NaiveDate| moments::instant(day.and_time(NaiveTime::MIN), zone).timestamp_millis();
        self.read(|connection| {
            let figure = |(from_on, to_on): (NaiveDate, NaiveDate)| {
                let (from, to) = (start(from_on), start(to_on.succ_opt().unwrap_or(to_on)));
                Ok(RatingFigure {
                    from_on,
                    to_on,
                    satisfaction: satisfaction(connection, from, to)?,
                    recommendation: recommendation(connection, from, to)?,
                })
            };
            let months = months(settings::read(connection)?.calendar, from_on, to_on);
            Ok(RatingFigures {
                now: figure((from_on, to_on))?,
                before: figure(before)?,
                months: months.into_iter().map(figure).collect::<Result<_>>()?,
            })
        })
    }
}

/// The first and last days of the months from one day to another.
fn months(calendar: Calendar, from_on: NaiveDate, to_on: NaiveDate) -> Vec<(NaiveDate, NaiveDate)> {
    let mut months = Vec::new();
    let mut day = from_on;
    while day <= to_on && months.len() < MOST_MONTHS {
        let (year, month, _) = calendar.fields(day);
        let first = calendar.date_or_month_end(year, month, 1);
        let last = calendar.date_or_month_end(year, month, calendar.longest_month(month));
        let (Some(first), Some(last)) = (first, last) else { break };
        months.push((first, last));
        let Some(next) = last.succ_opt() else { break };
        day = next;
    }
    months
}

fn satisfaction(connection: &Connection, from: i64, to: i64) -> Result<Option<Satisfaction>> {
    let scores = store::scores(connection, RatingQuestion::Satisfaction, from, to)?;
    let answers: u32 = scores.iter().map(|(_, count)| count).sum();
    let sum: u64 = scores.iter().map(|(score, count)| u64::from(*score) * u64::from(*count)).sum();
    if answers == 0 {
        return Ok(None);
    }
    let mean = (sum * 100 + u64::from(answers) / 2) / u64::from(answers);
    Ok(Some(Satisfaction { mean_hundredths: u32::try_from(mean).unwrap_or(u32::MAX), answers }))
}

fn recommendation(connection: &Connection, from: i64, to: i64) -> Result<Option<Recommendation>> {
    let scores = store::scores(connection, RatingQuestion::Recommendation, from, to)?;
    let of = |range: std::ops::RangeInclusive<u8>| -> u32 {
        scores.iter().filter(|(score, _)| range.contains(score)).map(|(_, count)| count).sum()
    };
    let (promoters, passives, detractors) = (of(9..=10), of(7..=8), of(0..=6));
    let answers = promoters + passives + detractors;
    if answers == 0 {
        return Ok(None);
    }
    let net = (f64::from(promoters) - f64::from(detractors)) * 100.0 / f64::from(answers);
    #[expect(clippy::cast_possible_truncation, reason = "between −100 and 100")]
    let net_promoters = net.round() as i32;
    Ok(Some(Recommendation { net_promoters, promoters, passives, detractors }))
}
