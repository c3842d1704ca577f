//! The agenda: which pop-ups to show now, when to look again, and which to take back.
//!
//! The shell shows what [`Book::due_popups`] says, records it with [`Book::record_delivery`], and sleeps until
//! [`Book::next_wake`]. What is shown but not recorded (a killed process) is shown again; what was done, skipped or put
//! off is never shown again for that moment, whatever the clock does.

mod alarms;
pub(crate) mod moments;
mod store;
mod types;
mod waiting;

use std::collections::BTreeMap;

use chrono::{DateTime, Days, TimeDelta, Utc};
use rusqlite::Connection;

pub use types::{CaseAlarm, Digest, DigestReason, Due, KindCount, PopUp, PopUpKey, PopUps, Shown, Wake};

use crate::book::Book;
use crate::cases;
use crate::error::Result;
use crate::history::{Action, ActionKind};
use crate::reminders::birthdays::{BELATED_DAYS, MOST as MOST_BIRTHDAYS};
use crate::reminders::yearly;
use crate::reminders::{self, ReminderKind};
use crate::{notices, rules, settings};
use alarms::{Agenda, Alarm};
pub(crate) use waiting::Kept;

/// How late something may be and still count as shown when it fell due.
const PUNCTUAL: TimeDelta = TimeDelta::minutes(10);
/// The most pop-ups shown one by one at a time.
const FEW: usize = 3;
/// How many of a digest's things are named.
const NAMED: usize = 5;

impl Book {
    /// What to show now: each on its own as it falls due; all in one when several fell due while nobody could see them,
    /// or too many at once. Nothing in quiet hours.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn due_popups(&self) -> Result<PopUps> {
        let (now, zone) = (self.clock().now(), self.clock().zone());
        let version = self.version()?;
        self.read(|connection| {
            let agenda = Agenda::of(connection, &settings::read(connection)?, zone)?;
            let waiting = self.waiting((connection, version), &agenda, now)?;
            let due = agenda.due(connection, &waiting, now)?;
            match agenda.quiet.and_then(|quiet| quiet.end(now, zone)) {
                Some(_) if due.is_empty() => Ok(PopUps::default()),
                Some(end) => Ok(PopUps { held_until_at: Some(end.timestamp_millis()), ..PopUps::default() }),
                None => arranged(connection, &agenda, due, now),
            }
        })
    }

    /// What is open and due at an instant: the reminders whose moment has come by then, and the birthdays.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn due(&self, at: DateTime<Utc>) -> Result<Due> {
        let zone = self.clock().zone();
        self.read(|connection| {
            let agenda = Agenda::of(connection, &settings::read(connection)?, zone)?;
            let day = moments::wall_clock(at, zone).date();
            let horizon = (day + Days::new(2)).to_string();
            let mut reminders = reminders::store::open_between(connection, "", &horizon, u32::MAX)?;
            reminders.retain(|reminder| agenda.rings_at(reminder) <= at);
            let (from, to) = (day - Days::new(BELATED_DAYS), day);
            let mut birthdays = yearly::between(connection, from, to, MOST_BIRTHDAYS)?;
            birthdays.retain(|birthday| birthday.handled_at.is_none());
            Ok(Due { reminders, birthdays })
        })
    }

    /// Notes that pop-ups were shown, so that they are not shown again for the same moment.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn record_delivery(&self, shown: &[Shown]) -> Result<()> {
        self.transact(Action::new(ActionKind::DeliverReminder).of_many(shown.len()), |tx| {
            shown.iter().try_for_each(|shown| store::record(tx, shown))
        })
    }

    /// Which of the pop-ups on the screen to take back: what they are about was done, put off, moved or deleted.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn popups_to_withdraw(&self, shown: &[Shown]) -> Result<Vec<Shown>> {
        let (zone, now) = (self.clock().zone(), self.now());
        self.read(|connection| {
            let reading = cases::store::reading(connection, zone, now)?;
            let mut withdrawn = Vec::new();
            for shown in shown {
                if !store::still_rings(connection, shown, &reading)? {
                    withdrawn.push(shown.clone());
                }
            }
            Ok(withdrawn)
        })
    }

    /// When to look again: at the next moment something falls due, when quiet hours end, or when the day turns; now,
    /// when something is due and not recorded as shown. Ask anew after every change of the book.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn next_wake(&self) -> Result<Wake> {
        let (now, zone) = (self.clock().now(), self.clock().zone());
        let version = self.version()?;
        self.read(|connection| {
            let agenda = Agenda::of(connection, &settings::read(connection)?, zone)?;
            let midnight = moments::next_midnight(now, zone);
            let waiting = self.waiting((connection, version), &agenda, now)?;
            let due = !agenda.due(connection, &waiting, now)?.is_empty();
            let next = if due { Some(now) } else { agenda.next(connection, &waiting, now)? };
            let next = next.map(|at| agenda.quiet.and_then(|quiet| quiet.end(at, zone)).unwrap_or(at));
            let at = next.map_or(midnight, |next| next.min(midnight));
            let watch =
                next.is_some_and(|next| due || next < midnight) || rules::store::any_active(connection)?;
            Ok(Wake { at: at.timestamp_millis(), watch })
        })
    }
}

/// Parts what is due into single pop-ups and a digest.
fn arranged(connection: &Connection, agenda: &Agenda, due: Vec<Alarm>, now: DateTime<Utc>) -> Result<PopUps> {
    let (late, punctual): (Vec<Alarm>, Vec<Alarm>) =
        due.into_iter().partition(|alarm| now - alarm.at > PUNCTUAL);
    let (mut single, mut many) = if late.len() > 1 { (Vec::new(), late) } else { (late, Vec::new()) };
    let reason = match many.is_empty() {
        true => DigestReason::Many,
        false if many.iter().all(|alarm| agenda.was_quiet(alarm.at)) => DigestReason::Quiet,
        false => DigestReason::WhileOff,
    };
    if many.is_empty() && single.len() + punctual.len() <= FEW {
        single.extend(punctual);
    } else {
        many.append(&mut single);
        many.extend(punctual);
    }
    many.sort_by_key(|alarm| alarm.at);
    let single = single.iter().map(|alarm| popup(connection, agenda, alarm)).collect::<Result<_>>()?;
    let digest = (!many.is_empty()).then(|| digest(connection, agenda, reason, &many)).transpose()?;
    Ok(PopUps { single, digest, held_until_at: None })
}

fn digest(
    connection: &Connection,
    agenda: &Agenda,
    reason: DigestReason,
    alarms: &[Alarm],
) -> Result<Digest> {
    let mut reminders: BTreeMap<ReminderKind, usize> = BTreeMap::new();
    let (mut birthdays, mut anniversaries, mut cases, mut notices) = (0, 0, 0, 0);
    for alarm in alarms {
        match alarm.shown.key {
            PopUpKey::Reminder { occurrence_id } => {
                *reminders.entry(reminders::store::kind(connection, occurrence_id)?).or_default() += 1;
            }
            PopUpKey::Birthday { .. } => birthdays += 1,
            PopUpKey::Anniversary { .. } => anniversaries += 1,
            PopUpKey::Case { .. } => cases += 1,
            PopUpKey::Notice { .. } => notices += 1,
        }
    }
    Ok(Digest {
        reason,
        birthdays,
        anniversaries,
        cases,
        notices,
        reminders: reminders.into_iter().map(|(kind, count)| KindCount { kind, count }).collect(),
        first: alarms
            .iter()
            .take(NAMED)
            .map(|alarm| popup(connection, agenda, alarm))
            .collect::<Result<_>>()?,
        shown: alarms.iter().map(|alarm| alarm.shown.clone()).collect(),
    })
}

fn popup(connection: &Connection, agenda: &Agenda, alarm: &Alarm) -> Result<PopUp> {
    match (&alarm.shown.key, &alarm.birthday) {
        (PopUpKey::Notice { notice_id }, _) => {
            let notice = notices::store::get(connection, *notice_id)?;
            let customer = notice.customer.as_ref().map(|it| reminders::store::line(connection, it.id));
            Ok(PopUp {
                shown: alarm.shown.clone(),
                kind: None,
                title: String::new(),
                note: String::new(),
                assignee: String::new(),
                customer: customer.transpose()?,
                due_on: alarm.at.date_naive(),
                due_time: None,
                turns: None,
                case: None,
                notice: Some(notice),
            })
        }
        (PopUpKey::Reminder { occurrence_id }, _) => {
            let reminder = reminders::store::get(connection, *occurrence_id)?;
            Ok(PopUp {
                shown: alarm.shown.clone(),
                notice: None,
                kind: Some(reminder.kind),
                title: reminder.title,
                note: reminder.note,
                assignee: reminder.assignee,
                customer: reminder.customer,
                due_on: reminder.due_on,
                due_time: reminder.due_time,
                turns: None,
                case: None,
            })
        }
        (
            PopUpKey::Birthday { customer_id, falls_on }
            | PopUpKey::Anniversary { customer_id, falls_on, .. },
            found,
        ) => {
            let (turns, what) = match found {
                Some(found) => (yearly::turns(found), found.anniversary.as_ref()),
                None => (None, None),
            };
            Ok(PopUp {
                shown: alarm.shown.clone(),
                notice: None,
                kind: None,
                title: what.map_or_else(String::new, |it| it.label.clone()),
                note: String::new(),
                assignee: String::new(),
                customer: Some(reminders::store::line(connection, *customer_id)?),
                due_on: *falls_on,
                due_time: None,
                turns,
                case: None,
            })
        }
        (PopUpKey::Case { case_id }, _) => {
            let found = cases::store::find(connection, *case_id)?;
            let over = moments::wall_clock(alarm.over_at.unwrap_or(alarm.at), agenda.zone());
            let customer = found.customer_id.map(|id| reminders::store::line(connection, id)).transpose()?;
            Ok(PopUp {
                shown: alarm.shown.clone(),
                notice: None,
                kind: None,
                title: cases::name_of(&found.text),
                note: String::new(),
                assignee: String::new(),
                customer,
                due_on: over.date(),
                due_time: Some(over.format("%H:%M").to_string()),
                turns: None,
                case: Some(CaseAlarm {
                    kind: cases::kind_name(connection, found.kind_id)?,
                    unanswered: alarm.shown.ring.starts_with("answer:"),
                    passed: alarm.shown.ring.contains(":passed:"),
                }),
            })
        }
    }
}
