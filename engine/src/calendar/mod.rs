//! The calendar: what stands on each day, the coming occurrences of what repeats included, and moving it to another.

mod coming;
mod store;
mod types;

use std::collections::BTreeMap;

use chrono::{DateTime, Days, NaiveDate, NaiveTime};
use rusqlite::Connection;

pub use types::{CalendarCustomer, CalendarDay, CalendarEntry, CalendarLimit, CalendarRange, MoveScope};

use crate::agenda::moments;
use crate::book::Book;
use crate::cases::clock::Limit;
use crate::cases::{self, store as case_store};
use crate::error::{Code, Error, Result};
use crate::history::{Action, ActionKind};
use crate::holidays::Almanac;
use crate::ids::{InteractionId, OccurrenceId};
use crate::reminders::store::Day;
use crate::reminders::yearly;
use crate::reminders::{self, Reminder};
use crate::settings;

/// The most days of one answer.
const MOST_DAYS: usize = 100;

impl Book {
    /// What stands on the days from one to another, both included, at most 100 of them, with at most `most` entries a day.
    /// Nothing is written for occurrences that a rule will bring only.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn calendar(&self, from_on: NaiveDate, to_on: NaiveDate, most: u32) -> Result<CalendarRange> {
        self.read(|connection| {
            let days: Vec<NaiveDate> =
                from_on.iter_days().take(MOST_DAYS).take_while(|day| *day <= to_on).collect();
            let Some(last) = days.last() else { return Ok(CalendarRange { days: Vec::new() }) };
            let before = *last + Days::new(1);
            let settings = settings::read(connection)?;
            let almanac = Almanac::of(connection, &settings)?;
            let open = store::counts(connection, &days)?;
            let moves = settings.closed_day_moves;
            let coming = coming::on_days(connection, (&almanac, moves), self.local(), &days, most)?;
            let mut visits = self.visits(connection, from_on, before)?;
            let mut limits = self.limits(connection, from_on, before)?;
            let days = days.iter().zip(open).zip(coming).map(|((on, open), coming)| {
                let visits = visits.remove(on).unwrap_or_default();
                let limits = limits.remove(on).unwrap_or_default();
                let born = yearly::count_on(connection, *on)?;
                let total = open as usize + born + coming.count + visits.len() + limits.len();
                let mut entries = store::reminders(connection, *on, most)?;
                for found in yearly::first_on(connection, *on, most)? {
                    entries.push(store::birthday(connection, &found)?);
                }
                for brought in coming.first() {
                    entries.push(store::brought(connection, &brought)?);
                }
                for (id, time) in visits.into_iter().take(most as usize) {
                    entries.push(store::visit(connection, id, time)?);
                }
                entries.extend(limits);
                entries.sort_by(|one, other| place(one).cmp(&place(other)));
                entries.truncate(most as usize);
                let more = u32::try_from(total.saturating_sub(entries.len())).unwrap_or(u32::MAX);
                Ok(CalendarDay { on: *on, closed: almanac.reasons(*on), entries, more })
            });
            Ok(CalendarRange { days: days.collect::<Result<_>>()? })
        })
    }

    /// Moves an open occurrence of a reminder to another day and time, it alone or with the rule behind it.
    ///
    /// # Errors
    /// `record_gone`; `reminder_handled` when it was done or skipped; `value_invalid` for a time that is none.
    pub fn move_reminder(
        &self,
        id: OccurrenceId,
        on: NaiveDate,
        time: Option<&str>,
        scope: MoveScope,
    ) -> Result<Reminder> {
        if let Some(text) = time.filter(|text| reminders::time(text).is_none()) {
            let (field, value) = ("due_time".to_owned(), text.to_owned());
            return Err(Error::Refused(Code::ValueInvalid { field, value }));
        }
        let title = self.reminder(id)?.title;
        self.transact(Action::new(ActionKind::EditReminder).about(title), |tx| {
            let reminder = reminders::open(reminders::store::get(tx, id)?)?;
            let by_rule = match (&reminder.repeat, scope) {
                (Some(_), MoveScope::Occurrence) => reminder.moved_from_on.unwrap_or(reminder.due_on),
                _ => {
                    reminders::store::count_from(tx, reminder.id, on, time)?;
                    on
                }
            };
            reminders::store::move_occurrence(tx, id, Day { by_rule, on }, time)?;
            reminders::store::get(tx, id)
        })
    }

    /// The ends of the time of cases that are not solved, with their days.
    fn limits(
        &self,
        connection: &Connection,
        from: NaiveDate,
        before: NaiveDate,
    ) -> Result<BTreeMap<NaiveDate, Vec<CalendarEntry>>> {
        let zone = self.clock().zone();
        let reading = case_store::reading(connection, zone, self.now())?;
        let mut found: BTreeMap<_, Vec<CalendarEntry>> = BTreeMap::new();
        for case in case_store::unsolved(connection)? {
            for (limit, of) in [(CalendarLimit::Answer, Limit::Answer), (CalendarLimit::Solve, Limit::Solve)]
            {
                let due_at = case.timed.clock(&reading, of).due_at.and_then(DateTime::from_timestamp_millis);
                let Some(due) = due_at.map(|at| moments::wall_clock(at, zone)) else { continue };
                if (from..before).contains(&due.date()) {
                    let customer = case.customer_id.map(|id| {
                        Ok::<_, Error>(CalendarCustomer { id, name: store::name(connection, id)? })
                    });
                    let entry = CalendarEntry::Case {
                        id: case.id,
                        title: cases::name_of(&case.text),
                        customer: customer.transpose()?,
                        time: due.format("%H:%M").to_string(),
                        limit,
                    };
                    found.entry(due.date()).or_default().push(entry);
                }
            }
        }
        Ok(found)
    }

    /// The visits that were logged on each day, with their times.
    fn visits(
        &self,
        connection: &Connection,
        from: NaiveDate,
        before: NaiveDate,
    ) -> Result<BTreeMap<NaiveDate, Vec<(InteractionId, String)>>> {
        let zone = self.clock().zone();
        let instant =
            |day: NaiveDate| moments::instant(day.and_time(NaiveTime::MIN), zone).timestamp_millis();
        let mut found: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for (at, id) in store::visits(connection, instant(from), instant(before))? {
            let local = moments::wall_clock(DateTime::from_timestamp_millis(at).unwrap_or_default(), zone);
            found.entry(local.date()).or_default().push((id, local.format("%H:%M").to_string()));
        }
        Ok(found)
    }
}

/// Where an entry stands in its day: birthdays, then what has no time, then by time.
fn place(entry: &CalendarEntry) -> (&str, bool) {
    (entry.time().unwrap_or_default(), !matches!(entry, CalendarEntry::Birthday { .. }))
}
