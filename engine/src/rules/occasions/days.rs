//! What only the days bring: silence, dates of customers, and reminders that nobody does.

use chrono::{DateTime, Days, NaiveDate};
use rusqlite::Connection;

use super::{BELATED_DAYS, Occasion, Span, store};
use crate::agenda::moments;
use crate::error::Result;
use crate::reminders::birthdays::{earlier_dates, store as birthdays};
use crate::rules::What;
use crate::stay_in_touch::start_of;

const DAY: i64 = 86_400_000;

/// Whoever completed so many days of silence on one of the days.
pub(super) fn silence(connection: &Connection, days: u32, span: &Span) -> Result<Vec<Occasion>> {
    // Day N of silence begins N - 1 whole days after the midnight that follows the contact.
    let ahead = (i64::from(days) - 1) * DAY;
    let from = start_of(before(span.from_on), span.zone) - ahead;
    let to = start_of(span.to_on, span.zone) - ahead;
    let found = store::silent(connection, from, to, i64::from(days) * DAY, span.now)?;
    let occasion = |(interaction, customer, at): (i64, _, i64)| {
        let reached = DateTime::from_timestamp_millis(at + ahead).unwrap_or_default();
        Occasion {
            kind: "contact",
            named_by: None,
            rest: interaction.to_string(),
            customer_id: Some(customer),
            on: moments::wall_clock(reached, span.zone).date() + Days::new(1),
            what: What::Silence { days },
            cause: None,
        }
    };
    Ok(found.into_iter().map(occasion).collect())
}

/// The reminders that were due so many days before one of the days and are open.
pub(super) fn overdue(connection: &Connection, days: u32, span: &Span) -> Result<Vec<Occasion>> {
    let due = |day: NaiveDate| day.checked_sub_days(Days::new(u64::from(days))).unwrap_or(NaiveDate::MIN);
    let (from, to) = (due(span.from_on), due(after(span.to_on)));
    let late =
        |due_on: NaiveDate| due_on.checked_add_days(Days::new(u64::from(days))).unwrap_or(NaiveDate::MAX);
    let mut occasions = Vec::new();
    for found in store::undone(connection, &from.to_string(), &to.to_string(), span.now)? {
        let on = late(found.due_on);
        let was_open = found.handled_at.is_none_or(|at| at >= start_of(on, span.zone));
        if was_open {
            occasions.push(Occasion {
                kind: "overdue",
                named_by: None,
                rest: found.occurrence_id.to_string(),
                customer_id: found.customer_id,
                on,
                what: What::Overdue {
                    occurrence_id: found.occurrence_id,
                    title: found.title,
                    due_on: found.due_on,
                },
                cause: None,
            });
        }
    }
    Ok(occasions)
}

/// The dates of customers that are so many days before one of the days, or behind it.
pub(super) fn dates(
    connection: &Connection,
    field: &str,
    days: i32,
    every_year: bool,
    span: &Span,
) -> Result<Vec<Occasion>> {
    let oldest = span.to_on - Days::new(BELATED_DAYS.unsigned_abs());
    let first = if span.now { span.from_on.max(oldest) } else { span.from_on };
    let mut occasions = Vec::new();
    for day in first.iter_days().take_while(|day| *day <= span.to_on) {
        let Some(date) = day.checked_sub_signed(chrono::TimeDelta::days(i64::from(days))) else { continue };
        if field == "birthday" {
            for found in birthdays::on(connection, date)? {
                occasions.push(Occasion {
                    kind: "birthday",
                    named_by: Some(found.customer_id),
                    // One a year of its calendar, however the date is put right meanwhile.
                    rest: found.calendar.fields(date).0.to_string(),
                    customer_id: Some(found.customer_id),
                    on: day,
                    what: What::Date { field: field.to_owned(), on: date },
                    cause: None,
                });
            }
            continue;
        }
        let key = field.strip_prefix("custom:").unwrap_or_default();
        let wanted = if every_year { earlier_dates(date, span.calendar) } else { vec![date.to_string()] };
        for customer in store::dated(connection, key, &wanted)? {
            let year = span.calendar.fields(date).0;
            occasions.push(Occasion {
                kind: "date",
                named_by: Some(customer),
                rest: if every_year { format!("{key}:{year}") } else { format!("{key}:{date}") },
                customer_id: Some(customer),
                on: day,
                what: What::Date { field: field.to_owned(), on: date },
                cause: None,
            });
        }
    }
    Ok(occasions)
}

fn before(day: NaiveDate) -> NaiveDate {
    day.pred_opt().unwrap_or(NaiveDate::MIN)
}

fn after(day: NaiveDate) -> NaiveDate {
    day.succ_opt().unwrap_or(NaiveDate::MAX)
}
