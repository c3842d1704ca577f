//! Birthdays: reminders that nobody has to enter, each year in the customer's own calendar.
//!
//! No row is kept for a birthday until it is handled or put off: which fall on a day is looked up by month and day.

pub(crate) mod store;

use chrono::NaiveDate;

use super::{Birthday, Snooze, yearly};
use crate::book::Book;
use crate::dates::{Calendar, MonthDay};
use crate::error::Result;
use crate::history::{Action, ActionKind};
use crate::ids::CustomerId;
use crate::settings;

/// The most birthdays that one answer holds.
pub(crate) const MOST: u32 = 500;
/// For how many days a birthday that nobody handled can still get a belated wish.
pub(crate) const BELATED_DAYS: u64 = 3;

impl Book {
    /// The birthdays and anniversaries from one day to another, both included, in the order of their days; at most 500.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn birthdays(&self, from_on: NaiveDate, to_on: NaiveDate) -> Result<Vec<Birthday>> {
        self.read(|connection| yearly::between(connection, from_on, to_on, MOST))
    }

    /// Notes that a customer was greeted on this year's birthday. Nothing happens when it was noted already.
    ///
    /// # Errors
    /// `customer_gone`.
    pub fn complete_birthday(&self, customer: CustomerId, falls_on: NaiveDate) -> Result<()> {
        let name = self.customer(customer)?.name;
        self.transact(Action::new(ActionKind::CompleteReminder).about(name), |tx| {
            store::set_handled(tx, customer, falls_on)
        })
    }

    /// Opens a birthday again that was noted as handled.
    ///
    /// # Errors
    /// `customer_gone`.
    pub fn reopen_birthday(&self, customer: CustomerId, falls_on: NaiveDate) -> Result<()> {
        let name = self.customer(customer)?.name;
        self.transact(Action::new(ActionKind::ReopenReminder).about(name), |tx| {
            store::reopen(tx, customer, falls_on)
        })
    }

    /// Puts a birthday's pop-up off.
    ///
    /// # Errors
    /// `customer_gone`.
    pub fn snooze_birthday(&self, customer: CustomerId, falls_on: NaiveDate, snooze: Snooze) -> Result<()> {
        let name = self.customer(customer)?.name;
        let zone = self.clock().zone();
        self.transact(Action::new(ActionKind::SnoozeReminder).about(name), |tx| {
            let until = snooze.until(tx, &settings::read(tx)?, zone)?;
            store::set_snoozed(tx, customer, falls_on, until.timestamp_millis())
        })
    }
}

/// The keys (month × 100 + day) of the birthdays that a calendar puts on a day: its own, and in common years those of
/// the leap day that falls on the day before it.
pub(crate) fn keys_on(date: NaiveDate, calendar: Calendar) -> Vec<u32> {
    let (year, month, day) = calendar.fields(date);
    (day..=calendar.longest_month(month))
        .filter_map(|day| MonthDay::new(month, day, calendar))
        .filter(|birthday| birthday.in_year(year) == Some(date))
        .map(|birthday| birthday.month * 100 + birthday.day)
        .collect()
}

/// The dates of earlier years, `YYYY-MM-DD`, whose day returns on `date`: in common years that of a leap day too.
pub(crate) fn earlier_dates(date: NaiveDate, calendar: Calendar) -> Vec<String> {
    let year = calendar.fields(date).0;
    keys_on(date, calendar)
        .into_iter()
        .flat_map(|key| (1..=150).filter_map(move |past| calendar.date(year - past, key / 100, key % 100)))
        .map(|date| date.to_string())
        .collect()
}
