//! Holidays: which days the shop is closed on, and why: by the week, by law, or by its owner.

mod almanac;
mod iran;
mod lithuania;
mod store;
mod types;

use chrono::{NaiveDate, TimeDelta};

pub use almanac::Almanac;
pub use types::{
    ClosedDay, ClosedDayMove, ClosedDayMoves, ClosedDays, ClosedReason, Holiday, HolidayDraft, HolidayKind,
    HolidayTable, PublicHoliday,
};

use crate::book::Book;
use crate::error::{Code, Error, Result};
use crate::history::{Action, ActionKind};
use crate::ids::HolidayId;
use crate::settings;

/// The most days that one answer looks at.
const MOST: usize = 800;
/// The longest that the owner's own days may last.
const LONGEST: TimeDelta = TimeDelta::days(366);

impl Book {
    /// The closed days from one day to another, both included, at most 800 days on; Fridays and Sundays too.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn closed_days(&self, from_on: NaiveDate, to_on: NaiveDate) -> Result<ClosedDays> {
        self.read(|connection| {
            let settings = settings::read(connection)?;
            let almanac = Almanac::of(connection, &settings)?;
            let days = from_on.iter_days().take(MOST).take_while(|day| *day <= to_on);
            let days = days.map(|on| ClosedDay { on, reasons: almanac.reasons(on) });
            let days = days.filter(|day| !day.reasons.is_empty()).collect();
            let known_until_on = match settings.holidays {
                HolidayTable::Iran => iran::known_until(),
                HolidayTable::None | HolidayTable::Lithuania => None,
            };
            Ok(ClosedDays { days, known_until_on })
        })
    }

    /// The owner's own days, by their first day.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn holidays(&self) -> Result<Vec<Holiday>> {
        self.read(store::list)
    }

    /// Enters own days.
    ///
    /// # Errors
    /// `name_empty`; `value_invalid` of the field `to_on` where they end before they begin, or last for more than a year.
    pub fn add_holiday(&self, draft: &HolidayDraft) -> Result<Holiday> {
        let draft = checked(draft)?;
        self.transact(Action::new(ActionKind::AddHoliday).about(&draft.name), |tx| {
            let id = store::insert(tx, &draft)?;
            store::get(tx, id)
        })
    }

    /// Sets own days anew.
    ///
    /// # Errors
    /// `record_gone`; those of [`Book::add_holiday`].
    pub fn edit_holiday(&self, id: HolidayId, draft: &HolidayDraft) -> Result<Holiday> {
        let draft = checked(draft)?;
        self.transact(Action::new(ActionKind::EditHoliday).about(&draft.name), |tx| {
            store::get(tx, id)?;
            store::update(tx, id, &draft)?;
            store::get(tx, id)
        })
    }

    /// Deletes own days; an undo brings them back.
    ///
    /// # Errors
    /// `record_gone`.
    pub fn delete_holiday(&self, id: HolidayId) -> Result<()> {
        let name = self.read(|connection| store::get(connection, id))?.name;
        self.transact(Action::new(ActionKind::DeleteHoliday).about(name), |tx| store::delete(tx, id))
    }
}

fn checked(draft: &HolidayDraft) -> Result<HolidayDraft> {
    let name = draft.name.trim().to_owned();
    if name.is_empty() {
        return Err(Error::Refused(Code::NameEmpty));
    }
    let to_on = draft.to_on.unwrap_or(draft.from_on);
    if to_on < draft.from_on || to_on - draft.from_on >= LONGEST {
        let (field, value) = ("to_on".to_owned(), to_on.to_string());
        return Err(Error::Refused(Code::ValueInvalid { field, value }));
    }
    Ok(HolidayDraft { name, to_on: Some(to_on), ..draft.clone() })
}
