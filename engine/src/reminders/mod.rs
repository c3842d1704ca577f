//! Reminders: what was promised to whom for when, once or again and again, and the birthdays and anniversaries that remind by
//! themselves.

pub mod anniversaries;
pub mod birthdays;
pub(crate) mod placing;
mod repeat;
pub(crate) mod store;
mod types;
pub(crate) mod yearly;

use chrono::{DateTime, Days, NaiveTime, TimeDelta, Utc};
use chrono_tz::Tz;

pub use repeat::{Repeat, RepeatUnit};
pub use types::{
    Anniversary, Birthday, Completed, CustomerLine, Reminder, ReminderDraft, ReminderKind, ReminderQuery,
    ReminderState, Snooze,
};

use crate::agenda::moments;
use crate::book::{Book, Tx};
use crate::error::{Code, Error, Result};
use crate::history::{Action, ActionKind};
use crate::holidays::Almanac;
use crate::ids::{CustomerId, OccurrenceId, ReminderId};
use crate::ratings;
use crate::settings::{self, Settings};
use placing::Placing;
use store::Day;

impl Book {
    /// Enters a reminder.
    ///
    /// # Errors
    /// `name_empty` without a title; `value_invalid` for a time or a rule that is none; `customer_gone`.
    pub fn add_reminder(&self, draft: ReminderDraft) -> Result<Reminder> {
        let action = Action::new(ActionKind::AddReminder).about(draft.title.trim());
        self.transact(action, |tx| add(tx, &draft))
    }

    /// Enters a reminder that is due on the day of the draft or, where that one is closed, on the one that the settings
    /// say for its kind: for those that nobody looked up in a calendar.
    ///
    /// # Errors
    /// Those of [`Book::add_reminder`].
    pub fn add_reminder_on_open_day(&self, draft: ReminderDraft) -> Result<Reminder> {
        let action = Action::new(ActionKind::AddReminder).about(draft.title.trim());
        self.transact(action, |tx| add_on_open_day(tx, &draft))
    }

    /// Enters the same reminder for many customers, as one action; says for how many.
    ///
    /// # Errors
    /// Those of [`Book::add_reminder`].
    pub fn remind_about_customers(&self, draft: ReminderDraft, customers: &[CustomerId]) -> Result<usize> {
        let action =
            Action::new(ActionKind::RemindAboutCustomers).about(draft.title.trim()).of_many(customers.len());
        self.transact(action, |tx| {
            let draft = checked(&draft)?;
            for id in customers {
                store::check_customer(tx, *id)?;
                let draft = ReminderDraft { customer_id: Some(*id), ..draft.clone() };
                store::insert(tx, &draft, Day::as_given(draft.due_on))?;
            }
            Ok(customers.len())
        })
    }

    /// One occurrence of a reminder.
    ///
    /// # Errors
    /// `record_gone`.
    pub fn reminder(&self, id: OccurrenceId) -> Result<Reminder> {
        self.read(|connection| store::get(connection, id))
    }

    /// All occurrences of a reminder so far, newest first.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn reminder_occurrences(&self, id: ReminderId) -> Result<Vec<Reminder>> {
        self.read(|connection| store::occurrences(connection, id))
    }

    /// Reminders in the order of their list, a page at a time; those of customers in the bin are left out.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn reminders(&self, query: &ReminderQuery) -> Result<Vec<Reminder>> {
        self.read(|connection| store::list(connection, query))
    }

    /// Sets a reminder anew. Another day or time moves its open occurrence, and a repeat rule then counts from there.
    ///
    /// # Errors
    /// `record_gone`; `reminder_handled` when nothing of it is open; those of [`Book::add_reminder`].
    pub fn edit_reminder(&self, id: ReminderId, draft: ReminderDraft) -> Result<Reminder> {
        let action = Action::new(ActionKind::EditReminder).about(draft.title.trim());
        self.transact(action, |tx| {
            let draft = checked(&draft)?;
            let before = open(store::current(tx, id)?)?;
            if let Some(customer) = draft.customer_id {
                store::check_customer(tx, customer)?;
            }
            store::update(tx, &before, &draft)?;
            store::get(tx, before.occurrence_id)
        })
    }

    /// Notes an occurrence as done. A reminder that repeats gets its next one: the first that is still to come, whatever
    /// was missed meanwhile.
    ///
    /// # Errors
    /// `record_gone`; `reminder_handled` when it was done or skipped already.
    pub fn complete_reminder(&self, id: OccurrenceId) -> Result<Completed> {
        self.handle(id, ActionKind::CompleteReminder, ReminderState::Done)
    }

    /// Leaves one occurrence out; a reminder that repeats goes on with the next.
    ///
    /// # Errors
    /// As [`Book::complete_reminder`].
    pub fn skip_reminder(&self, id: OccurrenceId) -> Result<Completed> {
        self.handle(id, ActionKind::SkipReminder, ReminderState::Skipped)
    }

    /// Opens a done or skipped occurrence again, in the place of the one that followed it.
    ///
    /// # Errors
    /// `record_gone`.
    pub fn reopen_reminder(&self, id: OccurrenceId) -> Result<Reminder> {
        let title = self.reminder(id)?.title;
        self.transact(Action::new(ActionKind::ReopenReminder).about(title), |tx| {
            let reminder = store::get(tx, id)?;
            if reminder.state != ReminderState::Open {
                store::delete_open_occurrences(tx, reminder.id)?;
                store::set_state(tx, id, ReminderState::Open)?;
            }
            store::get(tx, id)
        })
    }

    /// Puts an occurrence off.
    ///
    /// # Errors
    /// `record_gone`; `reminder_handled` when it was done or skipped already.
    pub fn snooze_reminder(&self, id: OccurrenceId, snooze: Snooze) -> Result<Reminder> {
        let title = self.reminder(id)?.title;
        let zone = self.clock().zone();
        self.transact(Action::new(ActionKind::SnoozeReminder).about(title), |tx| {
            open(store::get(tx, id)?)?;
            let until = snooze.until(tx, &settings::read(tx)?, zone)?;
            let local = until.with_timezone(&zone).naive_local();
            let time = local.format("%H:%M").to_string();
            store::snooze(tx, id, until.timestamp_millis(), &store::place(local.date(), Some(&time)))?;
            store::get(tx, id)
        })
    }

    /// Deletes a reminder with all its occurrences; the history brings it back.
    ///
    /// # Errors
    /// `record_gone`.
    pub fn delete_reminder(&self, id: ReminderId) -> Result<()> {
        let title = self.read(|connection| store::current(connection, id))?.title;
        self.transact(Action::new(ActionKind::DeleteReminder).about(title), |tx| {
            store::current(tx, id)?;
            store::delete(tx, id)
        })
    }

    fn handle(&self, id: OccurrenceId, kind: ActionKind, state: ReminderState) -> Result<Completed> {
        let title = self.reminder(id)?.title;
        self.transact(Action::new(kind).about(title), |tx| {
            let reminder = open(store::get(tx, id)?)?;
            store::set_state(tx, id, state)?;
            let next = add_next(tx, &reminder)?;
            let customer = reminder.customer.as_ref().map(|customer| customer.id);
            let offers_next_step = match (state, customer) {
                (ReminderState::Done, Some(customer)) => !store::is_planned(tx, customer)?,
                _ => false,
            };
            let offers_rating = match state {
                ReminderState::Done => ratings::store::case_asked_about(tx, reminder.id)?,
                ReminderState::Open | ReminderState::Skipped => None,
            };
            Ok(Completed { done: store::get(tx, id)?, next, offers_next_step, offers_rating })
        })
    }
}

impl Snooze {
    /// The instant until which something is put off, in the book's zone.
    pub(crate) fn until(self, tx: &Tx<'_>, settings: &Settings, zone: Tz) -> Result<DateTime<Utc>> {
        let failed = || {
            Error::Refused(Code::ValueInvalid { field: "snooze".to_owned(), value: format!("{}", tx.now()) })
        };
        let now = DateTime::from_timestamp_millis(tx.now()).ok_or_else(failed)?;
        match self {
            Self::TenMinutes => Ok(now + TimeDelta::minutes(10)),
            Self::OneHour => Ok(now + TimeDelta::hours(1)),
            Self::Tomorrow => {
                let day = tx.local().date().checked_add_days(Days::new(1)).ok_or_else(failed)?;
                Ok(moments::instant(day.and_time(day_start(settings)), zone))
            }
            Self::Until(at) => DateTime::from_timestamp_millis(at).ok_or_else(failed),
        }
    }
}

/// When the day starts by the settings.
pub(crate) fn day_start(settings: &Settings) -> NaiveTime {
    time(&settings.day_starts_at).unwrap_or(NaiveTime::MIN)
}

/// A time of day as the book keeps it.
pub(crate) fn time(text: &str) -> Option<NaiveTime> {
    NaiveTime::parse_from_str(text, "%H:%M").ok().filter(|_| text.len() == 5)
}

/// Enters a reminder within an action.
pub(crate) fn add(tx: &Tx<'_>, draft: &ReminderDraft) -> Result<Reminder> {
    let draft = checked(draft)?;
    if let Some(customer) = draft.customer_id {
        store::check_customer(tx, customer)?;
    }
    let id = store::insert(tx, &draft, Day::as_given(draft.due_on))?;
    store::get(tx, id)
}

/// Enters a reminder within an action, off closed days as the settings say for its kind.
pub(crate) fn add_on_open_day(tx: &Tx<'_>, draft: &ReminderDraft) -> Result<Reminder> {
    let draft = checked(draft)?;
    if let Some(customer) = draft.customer_id {
        store::check_customer(tx, customer)?;
    }
    let placing = placing_of(tx, draft.kind)?;
    let id = store::insert(tx, &draft, placing.place(draft.due_on))?;
    store::get(tx, id)
}

/// Where reminders of a kind come that fall on closed days.
fn placing_of(tx: &Tx<'_>, kind: ReminderKind) -> Result<Placing> {
    let settings = settings::read(tx)?;
    Ok(Placing {
        almanac: Almanac::of(tx, &settings)?,
        way: settings.closed_day_moves.of(kind),
        now: tx.local(),
    })
}

fn checked(draft: &ReminderDraft) -> Result<ReminderDraft> {
    let title = draft.title.trim().to_owned();
    if title.is_empty() {
        return Err(Error::Refused(Code::NameEmpty));
    }
    let due_time = draft.due_time.as_deref().map(str::trim).filter(|text| !text.is_empty());
    if let Some(text) = due_time.filter(|text| time(text).is_none()) {
        return Err(Error::Refused(Code::ValueInvalid {
            field: "due_time".to_owned(),
            value: text.to_owned(),
        }));
    }
    let repeat = draft.repeat.clone().map(Repeat::checked).transpose()?;
    Ok(ReminderDraft {
        title,
        note: draft.note.trim().to_owned(),
        assignee: draft.assignee.trim().to_owned(),
        due_time: due_time.map(str::to_owned),
        repeat,
        ..draft.clone()
    })
}

pub(crate) fn open(reminder: Reminder) -> Result<Reminder> {
    match reminder.state {
        ReminderState::Open => Ok(reminder),
        ReminderState::Done | ReminderState::Skipped => Err(Error::Gone(Code::ReminderHandled)),
    }
}

fn add_next(tx: &Tx<'_>, reminder: &Reminder) -> Result<Option<Reminder>> {
    let rule = store::rule(tx, reminder.id)?;
    let Some(repeat) = rule.repeat else { return Ok(None) };
    let at = rule.due_time.as_deref().and_then(time);
    let handled = Day { by_rule: reminder.moved_from_on.unwrap_or(reminder.due_on), on: reminder.due_on };
    let Some(due) = placing_of(tx, reminder.kind)?.next(&repeat, rule.first_on, handled, at) else {
        return Ok(None);
    };
    let customer = reminder.customer.as_ref().map(|customer| customer.id);
    let id = store::insert_occurrence(tx, reminder.id, customer, due, rule.due_time.as_deref())?;
    store::get(tx, id).map(Some)
}
