//! Working time: the hours in which the clock of a case runs.

use chrono::{DateTime, TimeDelta};
use chrono_tz::Tz;
use rusqlite::Connection;

use crate::business_hours::OpeningTimes;
use crate::error::Result;
use crate::settings;

const MINUTE: i64 = 60_000;

/// The opening hours of the shop, where it is.
pub(crate) struct WorkingTime {
    hours: OpeningTimes,
    zone: Tz,
}

impl WorkingTime {
    /// As the book has it.
    pub fn of(connection: &Connection, zone: Tz) -> Result<Self> {
        Ok(Self { hours: OpeningTimes::of(connection, &settings::read(connection)?)?, zone })
    }

    /// The instant by which so much working time, in milliseconds, has gone by; `None` where the shop stays closed for
    /// more than a year before that.
    pub fn after(&self, from: i64, time: i64) -> Option<i64> {
        let from = DateTime::from_timestamp_millis(from)?;
        let after = self.hours.after(from, TimeDelta::milliseconds(time), self.zone)?;
        Some(after.timestamp_millis())
    }

    /// The working time from one instant to another, in milliseconds; none where the clock was set back in between.
    pub fn between(&self, from: i64, to: i64) -> i64 {
        let instants = (DateTime::from_timestamp_millis(from), DateTime::from_timestamp_millis(to));
        match instants {
            (Some(from), Some(to)) => self.hours.worked(from, to, self.zone).num_milliseconds(),
            _ => 0,
        }
    }
}

/// Minutes of a limit as milliseconds.
pub(crate) fn of_minutes(minutes: u32) -> i64 {
    i64::from(minutes) * MINUTE
}

/// Whole minutes of a time in milliseconds.
pub(crate) fn in_minutes(time: i64) -> u32 {
    u32::try_from(time / MINUTE).unwrap_or(u32::MAX)
}
