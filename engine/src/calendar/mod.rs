//! The calendar: what stands on each day, the coming occurrences of what repeats included, and moving it to another.

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
use crate::ids::OccurrenceId;
use crate::reminders::birthdays::store as birthdays;
use crate::reminders::placing::Placing;
use crate::reminders::store::Day;
use crate::reminders::{self, Reminder};
use crate::settings;

/// The most days of one answer.
const MOST_DAYS: usize = 100;
/// The most rules that are followed into the future, and visits that are read.
const MOST_FOLLOWED: u32 = 5_000;

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
            let almanac = Almanac::of(connection, &settings::read(connection)?)?;
            let counts: BTreeMap<NaiveDate, u32> =
                store::counts(connection, from_on, before)?.into_iter().collect();
            let mut beside = self.followed(connection, &almanac, from_on, before)?;
            let visits = self.visits(connection, from_on, before)?;
            for (on, entry) in visits.into_iter().chain(self.limits(connection, from_on, before)?) {
                beside.entry(on).or_default().push(entry);
            }
            let days = days.into_iter().map(|on| {
                let mut entries = store::reminders(connection, on, most)?;
                let other = beside.remove(&on).unwrap_or_default();
                let born = birthdays::on(connection, on)?;
                let total = counts.get(&on).copied().unwrap_or_default() as usize + other.len() + born.len();
                for found in born.iter().take(most as usize) {
                    entries.push(CalendarEntry::Birthday {
                        customer: CalendarCustomer {
                            id: found.customer_id,
                            name: store::name(connection, found.customer_id)?,
                        },
                        turns: birthdays::turns(found),
                        handled: found.handled_at.is_some(),
                    });
                }
                entries.extend(other);
                entries.sort_by(|one, other| place(one).cmp(&place(other)));
                entries.truncate(most as usize);
                let more = u32::try_from(total - entries.len()).unwrap_or(u32::MAX);
                Ok(CalendarDay { on, closed: almanac.reasons(on), entries, more })
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

    /// The occurrences that rules will bring, by their days.
    fn followed(
        &self,
        connection: &Connection,
        almanac: &Almanac,
        from: NaiveDate,
        before: NaiveDate,
    ) -> Result<BTreeMap<NaiveDate, Vec<CalendarEntry>>> {
        let moves = settings::read(connection)?.closed_day_moves;
        let mut found: BTreeMap<NaiveDate, Vec<CalendarEntry>> = BTreeMap::new();
        let mut placing = Placing { almanac: almanac.clone(), way: moves.task, now: self.local() };
        for it in store::repeating(connection, before, MOST_FOLLOWED)? {
            placing.way = moves.of(it.kind);
            let at = it.time.as_deref().and_then(reminders::time);
            let open = Day { by_rule: it.by_rule, on: it.due_on };
            // Nothing before the days that are asked for has to be gone through one by one.
            let near = placing.skipped_to(&it.repeat, it.first_on, open, from);
            let coming = std::iter::successors(placing.next(&it.repeat, it.first_on, near, at), |day| {
                placing.next(&it.repeat, it.first_on, *day, at)
            });
            for day in coming.take_while(|day| day.on < before).filter(|day| day.on >= from) {
                let mut entry = it.entry.clone();
                if let CalendarEntry::Reminder { moved_from_on, .. } = &mut entry {
                    *moved_from_on = (day.on != day.by_rule).then_some(day.by_rule);
                }
                found.entry(day.on).or_default().push(entry);
            }
        }
        Ok(found)
    }

    /// The ends of the time of cases that are not solved, with their days.
    fn limits(
        &self,
        connection: &Connection,
        from: NaiveDate,
        before: NaiveDate,
    ) -> Result<Vec<(NaiveDate, CalendarEntry)>> {
        let zone = self.clock().zone();
        let reading = case_store::reading(connection, zone, self.now())?;
        let mut found = Vec::new();
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
                    found.push((due.date(), entry));
                }
            }
        }
        Ok(found)
    }

    /// The visits that were logged, with their days.
    fn visits(
        &self,
        connection: &Connection,
        from: NaiveDate,
        before: NaiveDate,
    ) -> Result<Vec<(NaiveDate, CalendarEntry)>> {
        let zone = self.clock().zone();
        let instant =
            |day: NaiveDate| moments::instant(day.and_time(NaiveTime::MIN), zone).timestamp_millis();
        let logged = store::visits(connection, instant(from), instant(before), MOST_FOLLOWED)?;
        let placed = logged.into_iter().filter_map(|(at, mut visit)| {
            let local = moments::wall_clock(DateTime::from_timestamp_millis(at)?, zone);
            if let CalendarEntry::Visit { time, .. } = &mut visit {
                *time = local.format("%H:%M").to_string();
            }
            Some((local.date(), visit))
        });
        Ok(placed.collect())
    }
}

/// Where an entry stands in its day: birthdays, then what has no time, then by time.
fn place(entry: &CalendarEntry) -> (&str, bool) {
    (entry.time().unwrap_or_default(), !matches!(entry, CalendarEntry::Birthday { .. }))
}
