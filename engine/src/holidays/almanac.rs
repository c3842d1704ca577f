//! The almanac: which days are closed, from the week, the public holidays and the owner's own days.

use chrono::{Datelike, Days, NaiveDate};
use rusqlite::Connection;

use super::{ClosedDayMove, ClosedReason, Holiday, HolidayKind, HolidayTable, iran, lithuania, store};
use crate::error::Result;
use crate::settings::Settings;

/// How far an open day is looked for; a shop closed for longer has none.
const FARTHEST: usize = 400;

/// All that says whether the shop is open on a day.
#[derive(Debug, Clone)]
pub struct Almanac {
    table: HolidayTable,
    /// From Monday on.
    closed_weekdays: [bool; 7],
    own: Vec<Holiday>,
    /// A first day, and whether it and each after it is closed, where that was worked out.
    known: Option<(NaiveDate, Vec<bool>)>,
}

impl Almanac {
    /// That of a book.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn of(connection: &Connection, settings: &Settings) -> Result<Self> {
        let mut closed_weekdays = [false; 7];
        for (closed, spans) in closed_weekdays.iter_mut().zip(&settings.business_hours) {
            *closed = spans.is_empty();
        }
        Ok(Self { table: settings.holidays, closed_weekdays, own: store::list(connection)?, known: None })
    }

    /// The same, with the days from one to another worked out for those who ask about them again and again.
    #[must_use]
    pub fn worked_out(mut self, from: NaiveDate, to: NaiveDate) -> Self {
        let days = from.iter_days().take_while(|day| *day <= to);
        self.known = Some((from, days.map(|day| self.is_closed(day)).collect()));
        self
    }

    /// Why a day is closed; empty for an open one.
    #[must_use]
    pub fn reasons(&self, on: NaiveDate) -> Vec<ClosedReason> {
        if self.is_opened(on) {
            return Vec::new();
        }
        let own = self.own.iter().filter(|it| it.kind == HolidayKind::Closed && covers(it, on));
        let own = own.map(|it| ClosedReason::Own { id: it.id, name: it.name.clone() });
        let public = self.public(on);
        let public =
            public.into_iter().map(|(holiday, estimated)| ClosedReason::Public { holiday, estimated });
        let weekly = self.never_opens(on).then_some(ClosedReason::Weekly);
        own.chain(public).chain(weekly).collect()
    }

    /// Whether a day is closed.
    #[must_use]
    pub fn is_closed(&self, on: NaiveDate) -> bool {
        if let Some(known) = self.known(on) {
            return known;
        }
        !self.is_opened(on)
            && (self.never_opens(on)
                || self.own.iter().any(|it| it.kind == HolidayKind::Closed && covers(it, on))
                || !self.public(on).is_empty())
    }

    /// The first open day on or after a day; `None` where the shop stays closed for more than a year.
    #[must_use]
    pub fn next_open(&self, from: NaiveDate) -> Option<NaiveDate> {
        from.iter_days().take(FARTHEST).find(|day| !self.is_closed(*day))
    }

    /// The last open day on or before a day; `None` where the shop stayed closed for more than a year.
    #[must_use]
    pub fn previous_open(&self, from: NaiveDate) -> Option<NaiveDate> {
        std::iter::successors(Some(from), |day| day.checked_sub_days(Days::new(1)))
            .take(FARTHEST)
            .find(|day| !self.is_closed(*day))
    }

    /// The day on which something comes that falls on `on`: where there is no open day before that is not over
    /// (before `today`), it is the next one after.
    #[must_use]
    pub fn moved(&self, on: NaiveDate, way: ClosedDayMove, today: NaiveDate) -> NaiveDate {
        let before = || self.previous_open(on).filter(|day| *day >= today);
        let after = || self.next_open(on);
        match way {
            ClosedDayMove::Leave => on,
            ClosedDayMove::Before => before().or_else(after).unwrap_or(on),
            ClosedDayMove::After => after().unwrap_or(on),
        }
    }

    fn known(&self, on: NaiveDate) -> Option<bool> {
        let (first, closed) = self.known.as_ref()?;
        closed.get(usize::try_from((on - *first).num_days()).ok()?).copied()
    }

    fn public(&self, on: NaiveDate) -> Vec<(super::PublicHoliday, bool)> {
        match self.table {
            HolidayTable::None => Vec::new(),
            HolidayTable::Iran => iran::on(on),
            HolidayTable::Lithuania => {
                lithuania::on(on).map(|holiday| (holiday, false)).into_iter().collect()
            }
        }
    }

    fn never_opens(&self, on: NaiveDate) -> bool {
        self.closed_weekdays[on.weekday().num_days_from_monday() as usize]
    }

    fn is_opened(&self, on: NaiveDate) -> bool {
        self.own.iter().any(|it| it.kind == HolidayKind::Open && covers(it, on))
    }
}

/// Whether own days cover a day, in the year they were entered for or in a later one when they return.
fn covers(holiday: &Holiday, on: NaiveDate) -> bool {
    let Some(calendar) = holiday.returns_in else { return (holiday.from_on..=holiday.to_on).contains(&on) };
    if on < holiday.from_on {
        return false;
    }
    let (_, month, day) = calendar.fields(holiday.from_on);
    let length = holiday.to_on - holiday.from_on;
    let year = calendar.fields(on).0;
    [year, year - 1].into_iter().any(|year| {
        let first = calendar.date_or_month_end(year, month, day);
        first.is_some_and(|first| (first..=first + length).contains(&on))
    })
}
