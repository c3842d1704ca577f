//! `open`, `holidays`, `add-holiday`, `delete-holiday`: when the shop is open, and when it is not.

use chrono::Days;
use daftar_engine::dates::Calendar;
use daftar_engine::holidays::{ClosedReason, Holiday, HolidayDraft, HolidayKind};
use daftar_engine::ids::HolidayId;
use daftar_engine::texts::Value;
use serde_json::json;

use crate::arguments::{AddHolidayOrder, HolidaysOrder};
use crate::failing::Done;
use crate::moments;
use crate::screen::Screen;
use crate::session::Session;

/// How far ahead closed days are listed.
const DAYS: Days = Days::new(365);

pub fn open(session: &mut Session) -> Done {
    let Session { book, screen, json } = session;
    let state = book.open_state(book.clock().now())?;
    if *json {
        return Ok(screen.json(&state)?);
    }
    let until = state.until_at.map(|at| [("until", Value::from(screen.instant(at)))]);
    Ok(match (state.open, until) {
        (true, Some(until)) => screen.say("cli-is-open", &until),
        (false, Some(until)) => screen.say("cli-is-closed", &until),
        (_, None) => screen.say("cli-is-closed-for-good", &[]),
    }?)
}

pub fn list(session: &mut Session, order: &HolidaysOrder) -> Done {
    let Session { book, screen, json } = session;
    if order.own {
        let own = book.holidays()?;
        if *json {
            return Ok(screen.json(&own)?);
        }
        return own.iter().try_for_each(|holiday| line(screen, holiday)).map_err(Into::into);
    }
    let (today, calendar) = (book.local().date(), book.settings()?.calendar);
    let day = |text: &String| moments::day_and_time(text, today, calendar).map(|(day, _)| day);
    let from = order.from.as_ref().map(day).transpose()?.unwrap_or(today);
    let to = order.to.as_ref().map(day).transpose()?.unwrap_or(from + DAYS);
    let closed = book.closed_days(from, to)?;
    if *json {
        return Ok(screen.json(&closed)?);
    }
    let rows = closed.days.iter().map(|day| {
        let reasons: Vec<String> = day.reasons.iter().map(|reason| words(screen, reason, day.on)).collect();
        vec![screen.day(day.on), reasons.join(" · ")]
    });
    let rows: Vec<Vec<String>> = rows.collect();
    Ok(screen.table(&rows)?)
}

/// Why a day is closed.
pub fn words(screen: &Screen, reason: &ClosedReason, on: chrono::NaiveDate) -> String {
    let texts = screen.texts;
    match reason {
        ClosedReason::Own { name, .. } => name.clone(),
        ClosedReason::Public { holiday, estimated } => {
            let name = texts.text(&format!("holiday-{}", holiday.name()), &[]);
            let sign = texts.text("holidays-estimated", &[]);
            if *estimated { format!("{name} ({sign})") } else { name }
        }
        ClosedReason::Weekly => {
            let number = chrono::Datelike::weekday(&on).number_from_monday();
            texts.text(&format!("weekday-{number}"), &[])
        }
    }
}

pub fn add(session: &mut Session, order: AddHolidayOrder) -> Done {
    let Session { book, screen, json } = session;
    let (today, calendar) = (book.local().date(), book.settings()?.calendar);
    let day = |text: &String| moments::day_and_time(text, today, calendar).map(|(day, _)| day);
    let returns_in: Option<Calendar> = order.yearly.then_some(calendar);
    let holiday = book.add_holiday(&HolidayDraft {
        kind: if order.opened { HolidayKind::Open } else { HolidayKind::Closed },
        name: order.name.join(" "),
        from_on: day(&order.on)?,
        to_on: order.to.as_ref().map(day).transpose()?,
        returns_in,
    })?;
    if *json {
        return Ok(screen.json(&holiday)?);
    }
    let id = Value::from(screen.number(holiday.id));
    Ok(screen.say("cli-holiday-added", &[("name", Value::from(holiday.name)), ("id", id)])?)
}

pub fn delete(session: &mut Session, id: i64) -> Done {
    session.book.delete_holiday(HolidayId(id))?;
    if session.json {
        return Ok(session.screen.json(&json!({ "deleted": id }))?);
    }
    Ok(session.screen.say("cli-holiday-deleted", &[])?)
}

/// Own days on a line: number, first and last day, open or closed, what for.
fn line(screen: &mut Screen, holiday: &Holiday) -> std::io::Result<()> {
    let number = screen.number(holiday.id);
    let args =
        [("from", Value::from(screen.day(holiday.from_on))), ("to", Value::from(screen.day(holiday.to_on)))];
    let days = if holiday.from_on == holiday.to_on {
        screen.day(holiday.from_on)
    } else {
        screen.texts.plain("holidays-days", &args)
    };
    let kind = screen.texts.text(&format!("holidays-kind-{}", holiday.kind.name()), &[]);
    screen.line(&format!("{number}  {days}  {kind}  {}", holiday.name))
}
