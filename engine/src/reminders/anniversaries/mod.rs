//! Anniversaries: dates of the owner's own that return each year in the calendar of the settings.
//!
//! As of a birthday, no row is kept until one is handled or put off.

pub(crate) mod store;

use chrono::NaiveDate;

use super::Snooze;
use crate::book::Book;
use crate::error::Result;
use crate::history::{Action, ActionKind};
use crate::ids::{CustomFieldId, CustomerId};
use crate::settings;

impl Book {
    /// Notes that this year's anniversary was thought of. Nothing happens when it was noted already.
    ///
    /// # Errors
    /// `customer_gone`; `record_gone` without the field.
    pub fn complete_anniversary(
        &self,
        customer: CustomerId,
        field: CustomFieldId,
        falls_on: NaiveDate,
    ) -> Result<()> {
        let name = self.customer(customer)?.name;
        self.transact(Action::new(ActionKind::CompleteReminder).about(name), |tx| {
            store::set_handled(tx, customer, field, falls_on)
        })
    }

    /// Opens an anniversary again that was noted as handled.
    ///
    /// # Errors
    /// `customer_gone`.
    pub fn reopen_anniversary(
        &self,
        customer: CustomerId,
        field: CustomFieldId,
        falls_on: NaiveDate,
    ) -> Result<()> {
        let name = self.customer(customer)?.name;
        self.transact(Action::new(ActionKind::ReopenReminder).about(name), |tx| {
            store::reopen(tx, customer, field, falls_on)
        })
    }

    /// Puts an anniversary's pop-up off.
    ///
    /// # Errors
    /// `customer_gone`; `record_gone` without the field.
    pub fn snooze_anniversary(
        &self,
        customer: CustomerId,
        field: CustomFieldId,
        falls_on: NaiveDate,
        snooze: Snooze,
    ) -> Result<()> {
        let name = self.customer(customer)?.name;
        let zone = self.clock().zone();
        self.transact(Action::new(ActionKind::SnoozeReminder).about(name), |tx| {
            let until = snooze.until(tx, &settings::read(tx)?, zone)?;
            store::set_snoozed(tx, customer, field, falls_on, until.timestamp_millis())
        })
    }
}
