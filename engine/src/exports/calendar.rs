//! Reminders, birthdays and anniversaries as a calendar: all of them with their rules, or what stands on some days.

use std::path::Path;

use chrono::{Datelike, Days, NaiveDate, NaiveTime, TimeDelta};
use rusqlite::Connection;

use super::store::{self, Due};
use crate::calendar::{CalendarDay, CalendarEntry};
use crate::calendars::{self, Event, Repeats};
use crate::clock::Clock;
use crate::dates::{Calendar, MonthDay};
use crate::error::{Code, Error, Result};
use crate::holidays::ClosedReason;
use crate::ids::CustomerId;
use crate::reminders::Anniversary;
use crate::reminders::store::date;
use crate::reminders::{Repeat, RepeatUnit};
use crate::settings::Settings;
use crate::texts::{Texts, Value};

/// For how many years the days of a rule are listed that calendars do not know.
const YEARS: u64 = 5;
/// And how many days at most.
const MOST: usize = 120;

/// Writes what is open, the birthdays and anniversaries: of these customers, or all with what concerns nobody.
pub(super) fn write(
    connection: &Connection,
    path: &Path,
    ids: Option<&[CustomerId]>,
    (settings, texts): (&Settings, &Texts),
    clock: &dyn Clock,
) -> Result<u64> {
    let now = clock.now();
    let today = now.with_timezone(&clock.zone()).date_naive();
    let day_starts = NaiveTime::parse_from_str(&settings.day_starts_at, "%H:%M").unwrap_or_default();
    let due = store::due(connection, ids)?;
    let mut events =
        due.iter().map(|due| reminder(due, texts, today, day_starts)).collect::<Result<Vec<Event>>>()?;
    let anniversaries = store::anniversaries(connection, ids, settings.calendar)?;
    for born in store::born(connection, ids)?.iter().chain(&anniversaries) {
        let summary = returning(&born.name, born.anniversary.as_ref(), texts);
        events.extend(yearly(born, summary, today, day_starts));
    }
    save(path, &events, texts, clock)
}

fn save(path: &Path, events: &[Event], texts: &Texts, clock: &dyn Clock) -> Result<u64> {
    let mut text = String::new();
    calendars::write(&texts.text("export-calendar", &[]), events, clock.now(), &mut text)
        .map_err(|cause| Error::failed(Code::Unexpected, cause))?;
    std::fs::write(path, text).map_err(|cause| Error::file(path, &cause))?;
    Ok(events.len() as u64)
}

/// Writes what stands on some days, each thing once on its day; weekly closing days are left out.
pub(super) fn write_days(
    path: &Path,
    days: &[CalendarDay],
    (settings, texts): (&Settings, &Texts),
    clock: &dyn Clock,
) -> Result<u64> {
    let day_starts = NaiveTime::parse_from_str(&settings.day_starts_at, "%H:%M").unwrap_or_default();
    let mut events = Vec::new();
    for day in days {
        events.extend(day.closed.iter().filter_map(|reason| closed(day.on, reason, texts)));
        events.extend(day.entries.iter().map(|entry| on_day(day.on, entry, texts, day_starts)));
    }
    save(path, &events, texts, clock)
}

fn closed(on: NaiveDate, reason: &ClosedReason, texts: &Texts) -> Option<Event> {
    let (uid, summary) = match reason {
        ClosedReason::Weekly => return None,
        ClosedReason::Public { holiday, .. } => {
            (holiday.name().to_owned(), texts.plain(&format!("holiday-{}", holiday.name()), &[]))
        }
        ClosedReason::Own { id, name } => (format!("own-{id}"), name.clone()),
    };
    Some(once(format!("holiday-{uid}-{on}@daftar"), summary, on, None, TimeDelta::zero()))
}

fn on_day(on: NaiveDate, entry: &CalendarEntry, texts: &Texts, day_starts: NaiveTime) -> Event {
    let at = entry.time().and_then(|time| NaiveTime::parse_from_str(time, "%H:%M").ok());
    let (uid, summary) = match entry {
        CalendarEntry::Birthday { customer, anniversary, .. } => (
            format!("{}-{}", returning_uid(customer.id, anniversary.as_ref()), on.year()),
            returning(&customer.name, anniversary.as_ref(), texts),
        ),
        CalendarEntry::Reminder { id, title, customer, repeats, .. } => {
            let who = customer.iter().map(|customer| customer.name.as_str());
            let uid = if *repeats { format!("reminder-{id}-{on}") } else { format!("reminder-{id}") };
            (uid, [title.as_str()].into_iter().chain(who).collect::<Vec<_>>().join(" · "))
        }
        CalendarEntry::Case { id, title, limit, .. } => (
            format!("case-{id}-{}", limit.name()),
            texts.plain(
                &format!("calendar-limit-{}", limit.name()),
                &[("title", Value::from(title.as_str()))],
            ),
        ),
        CalendarEntry::Visit { interaction_id, customer, text, .. } => {
            let words = [texts.plain("reminder-kind-visit", &[]), customer.name.clone(), text.clone()];
            let words: Vec<String> = words.into_iter().filter(|word| !word.is_empty()).collect();
            (format!("visit-{interaction_id}"), words.join(" · "))
        }
    };
    let rings_after = if at.is_some() { TimeDelta::zero() } else { day_starts - NaiveTime::MIN };
    let description = match entry {
        CalendarEntry::Reminder { assignee, .. } => seen_to_by(assignee, texts),
        _ => String::new(),
    };
    Event { description, ..once(format!("{uid}@daftar"), summary, on, at, rings_after) }
}

fn once(uid: String, summary: String, on: NaiveDate, at: Option<NaiveTime>, rings_after: TimeDelta) -> Event {
    Event { uid, summary, description: String::new(), on, at, repeats: Repeats::Never, rings_after }
}

fn reminder(due: &Due, texts: &Texts, today: NaiveDate, day_starts: NaiveTime) -> Result<Event> {
    let (first_on, due_on) = (date(&due.first_on)?, date(&due.due_on)?);
    let at = due.due_time.as_deref().and_then(|time| NaiveTime::parse_from_str(time, "%H:%M").ok());
    let repeat = Repeat::from_rrule(&due.repeat).ok();
    let (on, repeats) = match &repeat {
        None => (due_on, Repeats::Never),
        Some(repeat) => match plain_rule(repeat, first_on) {
            // A rule counts from the day it was first due.
            Some(rule) => (first_on, Repeats::By(rule)),
            None => (due_on, Repeats::On(days_after(repeat, first_on, due_on, today))),
        },
    };
    let who = due.customer.iter().map(String::as_str);
    Ok(Event {
        uid: format!("reminder-{}@daftar", due.id),
        summary: [due.title.as_str()].into_iter().chain(who).collect::<Vec<_>>().join(" · "),
        description: [due.phone.as_str(), &seen_to_by(&due.assignee, texts), &due.note]
            .into_iter()
            .filter(|text| !text.is_empty())
            .collect::<Vec<_>>()
            .join("\n"),
        on,
        at,
        repeats,
        rings_after: if at.is_some() { TimeDelta::zero() } else { day_starts - NaiveTime::MIN },
    })
}

/// Who sees to it, as a line; empty for nobody in particular.
fn seen_to_by(assignee: &str, texts: &Texts) -> String {
    if assignee.is_empty() {
        return String::new();
    }
    texts.plain("assignee-line", &[("assignee", Value::from(assignee))])
}

/// The rule in the words of RFC 5545 alone, where they say the same: months and years of the Gregorian calendar on a day
/// that every month has.
fn plain_rule(repeat: &Repeat, first: NaiveDate) -> Option<String> {
    let scaled = matches!(repeat.unit, RepeatUnit::Month | RepeatUnit::Year) && repeat.rule.is_empty();
    if !scaled {
        return Some(repeat.to_rrule());
    }
    let everywhere = repeat.calendar == Calendar::Gregorian
        && (first.day() <= 28 || repeat.unit == RepeatUnit::Year && (first.month(), first.day()) != (2, 29));
    let rule = repeat.to_rrule();
    let kept = rule.split(';').filter(|part| !part.starts_with("RSCALE=") && !part.starts_with("SKIP="));
    everywhere.then(|| kept.collect::<Vec<_>>().join(";"))
}

fn days_after(repeat: &Repeat, first: NaiveDate, due: NaiveDate, today: NaiveDate) -> Vec<NaiveDate> {
    let end = today.max(due) + Days::new(YEARS * 366);
    std::iter::successors(repeat.next_after(first, due), |day| repeat.next_after(first, *day))
        .take_while(|day| *day <= end)
        .take(MOST)
        .collect()
}

/// What returns, and whose it is.
fn returning(name: &str, anniversary: Option<&Anniversary>, texts: &Texts) -> String {
    let name = ("name", Value::from(name));
    match anniversary {
        Some(of) => texts.plain("export-anniversary", &[("what", Value::from(of.label.as_str())), name]),
        None => texts.plain("export-birthday", &[name]),
    }
}

fn returning_uid(customer: CustomerId, anniversary: Option<&Anniversary>) -> String {
    match anniversary {
        Some(of) => format!("anniversary-{}-{customer}", of.field_id),
        None => format!("birthday-{customer}"),
    }
}

fn yearly(born: &store::Born, summary: String, today: NaiveDate, day_starts: NaiveTime) -> Option<Event> {
    let day = match NaiveDate::parse_from_str(&born.date, "%Y-%m-%d") {
        Ok(date) => MonthDay::of(date, born.calendar),
        Err(_) => MonthDay::from_text(&born.date, born.calendar)?,
    };
    let on = day.on_or_after(today)?;
    let everywhere = day.calendar == Calendar::Gregorian && (day.month, day.day) != (2, 29);
    let repeats = if everywhere {
        Repeats::By("FREQ=YEARLY".to_owned())
    } else {
        let (year, ..) = day.calendar.fields(on);
        Repeats::On((1..=10).filter_map(|more| day.in_year(year + more)).collect())
    };
    Some(Event {
        uid: format!("{}@daftar", returning_uid(born.customer_id, born.anniversary.as_ref())),
        summary,
        description: born.phone.clone(),
        on,
        at: None,
        repeats,
        rings_after: day_starts - NaiveTime::MIN,
    })
}
