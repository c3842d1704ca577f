//! What returns each year: the birthdays, and the anniversaries that the owner keeps.

use chrono::NaiveDate;
use rusqlite::Connection;

use super::anniversaries::store as anniversaries;
use super::birthdays::store as birthdays;
use super::store::line;
use super::{Anniversary, Birthday};
use crate::agenda::PopUpKey;
use crate::dates::Calendar;
use crate::error::Result;
use crate::ids::CustomerId;

/// A birthday or an anniversary as it was found, before its customer is looked up.
#[derive(Clone)]
pub(crate) struct Found {
    pub customer_id: CustomerId,
    /// The date that returns: `YYYY-MM-DD` Gregorian, or `--MM-DD` in the calendar.
    pub date: String,
    pub calendar: Calendar,
    pub falls_on: NaiveDate,
    pub created_at: i64,
    pub handled_at: Option<i64>,
    pub snoozed_until_at: Option<i64>,
    /// The moment that its pop-up was shown for.
    pub delivered_ring: Option<String>,
    /// What returns, where it is a date of the owner's own.
    pub anniversary: Option<Anniversary>,
}

impl Found {
    /// What a pop-up about it is about.
    pub fn key(&self) -> PopUpKey {
        let (customer_id, falls_on) = (self.customer_id, self.falls_on);
        match &self.anniversary {
            Some(anniversary) => {
                PopUpKey::Anniversary { customer_id, field_id: anniversary.field_id, falls_on }
            }
            None => PopUpKey::Birthday { customer_id, falls_on },
        }
    }
}

/// What returns on a day, of customers outside the bin.
pub(crate) fn on(connection: &Connection, date: NaiveDate) -> Result<Vec<Found>> {
    first_on(connection, date, u32::MAX)
}

/// The first of it, birthdays before anniversaries.
pub(crate) fn first_on(connection: &Connection, date: NaiveDate, limit: u32) -> Result<Vec<Found>> {
    let mut found = birthdays::first_on(connection, date, limit)?;
    let left = limit.saturating_sub(u32::try_from(found.len()).unwrap_or(u32::MAX));
    found.extend(anniversaries::first_on(connection, date, left)?);
    Ok(found)
}

/// How much returns on a day, handled or not.
pub(crate) fn count_on(connection: &Connection, date: NaiveDate) -> Result<usize> {
    Ok(birthdays::count_on(connection, date)? + anniversaries::count_on(connection, date)?)
}

/// What was put off to a moment up to `until`, and is open still.
pub(crate) fn snoozed(connection: &Connection, until: i64) -> Result<Vec<Found>> {
    let mut found = birthdays::snoozed(connection, until)?;
    found.extend(anniversaries::snoozed(connection, until)?);
    Ok(found)
}

/// What was found, with its customer.
pub(crate) fn whole(connection: &Connection, found: &Found) -> Result<Birthday> {
    Ok(Birthday {
        customer: line(connection, found.customer_id)?,
        falls_on: found.falls_on,
        calendar: found.calendar,
        turns: turns(found),
        handled_at: found.handled_at,
        snoozed_until_at: found.snoozed_until_at,
        anniversary: found.anniversary.clone(),
    })
}

/// How old somebody turns, where the year of birth is known; of an anniversary, how many years it is.
pub(crate) fn turns(found: &Found) -> Option<i32> {
    let born = found.date.parse::<NaiveDate>().ok()?;
    let year = |date| found.calendar.fields(date).0;
    Some(year(found.falls_on) - year(born))
}

/// What returns on some days, at most `limit`.
pub(crate) fn between(
    connection: &Connection,
    from: NaiveDate,
    to: NaiveDate,
    limit: u32,
) -> Result<Vec<Birthday>> {
    let mut birthdays = Vec::new();
    for date in from.iter_days().take_while(|date| *date <= to).take(370) {
        for found in on(connection, date)? {
            if birthdays.len() >= limit as usize {
                return Ok(birthdays);
            }
            birthdays.push(whole(connection, &found)?);
        }
    }
    Ok(birthdays)
}
