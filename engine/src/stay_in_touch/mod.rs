//! Staying in touch: who should hear from the shop every so many days, and how long they have not.
//!
//! Any call, visit, message or purchase starts the count again; before the first one it runs since the customer is in the
//! book. A note of the shop's own is no contact.

pub(crate) mod store;

use chrono::{DateTime, NaiveDate, NaiveTime};
use chrono_tz::Tz;
use serde::Serialize;
use ts_rs::TS;

pub(crate) use store::refresh;

use crate::agenda::moments;
use crate::book::Book;
use crate::customers::list::Selection;
use crate::error::{Code, Error, Result};
use crate::history::{Action, ActionKind};
use crate::ids::CustomerId;
use crate::names::names;
use crate::numbers;
use crate::reminders::CustomerLine;

/// The most days that can be wished: ten years.
pub const MOST_DAYS: u32 = 3650;
/// The field of lists that tells the health of a relation.
pub(crate) const HEALTH: &str = "health";

const DAY: i64 = 86_400_000;

names! {
    /// How a relation stands against what was wished.
    #[derive(Default, PartialOrd, Ord)]
    Health {
        /// They heard from the shop lately.
        #[default]
        Fresh = "fresh",
        /// Three quarters of the wished days are over.
        Fading = "fading",
        /// All of them are over.
        Overdue = "overdue",
    }
}

/// How it stands with a customer who should hear from the shop.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Touch {
    /// After how many days they should.
    pub wanted_days: u32,
    /// The last call, visit, message or purchase, milliseconds UTC; `null` before the first.
    pub last_contact_at: Option<i64>,
    /// For how many days they have heard nothing: 0 for a contact of today.
    pub silent_days: u32,
    /// What that comes to.
    pub health: Health,
}

/// A customer who has been silent for longer than was wished.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct SilentCustomer {
    /// Who.
    pub customer: CustomerLine,
    /// For how long.
    pub touch: Touch,
}

impl Touch {
    /// How it stands when the day that began at `today` is under way. `due_at` is when the wished days since `since_at` are over.
    pub(crate) fn of(since_at: i64, due_at: i64, contacted: bool, today: i64) -> Self {
        let whole_days = |time: i64| u32::try_from((time.max(0) + DAY - 1) / DAY).unwrap_or(u32::MAX);
        let (wanted_days, silent_days) = (whole_days(due_at - since_at), whole_days(today - since_at));
        let health = match u64::from(silent_days) {
            silent if silent > u64::from(wanted_days) => Health::Overdue,
            silent if silent * 4 >= u64::from(wanted_days) * 3 => Health::Fading,
            _ => Health::Fresh,
        };
        Self { wanted_days, last_contact_at: contacted.then_some(since_at), silent_days, health }
    }
}

/// When the day of an instant began on a wall clock, milliseconds UTC: days of silence are counted from there.
pub(crate) fn day_began(now: DateTime<chrono::Utc>, zone: Tz) -> i64 {
    start_of(moments::wall_clock(now, zone).date(), zone)
}

/// When a day begins on a wall clock, milliseconds UTC.
pub(crate) fn start_of(day: NaiveDate, zone: Tz) -> i64 {
    moments::instant(day.and_time(NaiveTime::MIN), zone).timestamp_millis()
}

/// Refuses a number of days that nobody can mean.
pub(crate) fn checked(days: u32) -> Result<u32> {
    if (1..=MOST_DAYS).contains(&days) {
        return Ok(days);
    }
    Err(Error::Refused(Code::ValueInvalid {
        field: "stay_in_touch_days".to_owned(),
        value: days.to_string(),
    }))
}

/// A number of days as somebody wrote it; `None` for what is none.
pub(crate) fn days_of(text: &str) -> Option<u32> {
    let days = numbers::parse_decimal(text)?.at_scale(0)?;
    u32::try_from(days).ok().filter(|days| checked(*days).is_ok())
}

impl Book {
    /// How it stands with a customer; `None` where nobody wished to stay in touch with them.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn touch(&self, id: CustomerId) -> Result<Option<Touch>> {
        let today = self.day_began();
        self.read(|connection| store::touch(connection, id, today))
    }

    /// Sets after how many days without a contact customers should hear from the shop; `None` for no such wish.
    ///
    /// # Errors
    /// `value_invalid` for anything but 1 to 3650; those of the selection.
    pub fn stay_in_touch(&self, selection: &Selection, days: Option<u32>) -> Result<usize> {
        days.map(checked).transpose()?;
        let ids = self.selected_customers(selection)?;
        let about = match ids.as_slice() {
            [only] => self.customer(*only)?.name,
            _ => String::new(),
        };
        self.transact(Action::new(ActionKind::StayInTouch).about(about).of_many(ids.len()), |tx| {
            ids.iter().try_fold(0, |changed, id| Ok(changed + store::set_days(tx, *id, days)?))
        })
    }

    /// When today began on the user's wall clock, milliseconds UTC.
    pub(crate) fn day_began(&self) -> i64 {
        day_began(self.clock().now(), self.clock().zone())
    }
}
