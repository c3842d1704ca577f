//! `calendar`: what stands on the days, told or saved as a file.

use chrono::Days;
use daftar_engine::calendar::CalendarEntry;
use daftar_engine::texts::Value;

use crate::arguments::CalendarOrder;
use crate::failing::Done;
use crate::holidays;
use crate::moments;
use crate::screen::Screen;
use crate::session::Session;

/// How many days are told of where nobody says until when.
const DAYS: Days = Days::new(6);
/// The most that is told of one day.
const MOST: u32 = 1_000;

pub fn run(session: &mut Session, order: CalendarOrder) -> Done {
    let Session { book, screen, json } = session;
    let (today, calendar) = (book.local().date(), book.settings()?.calendar);
    let day = |text: &String| moments::day_and_time(text, today, calendar).map(|(day, _)| day);
    let from = order.from.as_ref().map(day).transpose()?.unwrap_or(today);
    let to = order.to.as_ref().map(day).transpose()?.unwrap_or(from + DAYS);
    if let Some(path) = order.save {
        let exported = book.export_calendar(&path, from, to)?;
        if *json {
            return Ok(screen.json(&exported)?);
        }
        let path = Value::from(exported.path.display().to_string());
        let count = Value::from(exported.entries);
        return Ok(screen.say("cli-calendar-exported", &[("count", count), ("path", path)])?);
    }
    let range = book.calendar(from, to, MOST)?;
    if *json {
        return Ok(screen.json(&range)?);
    }
    let mut rows = Vec::new();
    for day in &range.days {
        let closed = day.closed.iter().map(|reason| (String::new(), holidays::words(screen, reason, day.on)));
        let entries = day
            .entries
            .iter()
            .map(|entry| (screen.number(entry.time().unwrap_or_default()), words(screen, entry)));
        let more = (day.more > 0).then(|| {
            let count = [("count", Value::from(u64::from(day.more)))];
            (String::new(), screen.texts.plain("calendar-more", &count))
        });
        for (time, what) in closed.chain(entries).chain(more) {
            rows.push(vec![screen.day(day.on), time, what]);
        }
    }
    Ok(screen.table(&rows)?)
}

fn words(screen: &Screen, entry: &CalendarEntry) -> String {
    let texts = screen.texts;
    match entry {
        CalendarEntry::Birthday { customer, anniversary, .. } => {
            let name = ("name", Value::from(customer.name.clone()));
            match anniversary {
                Some(of) => texts.plain("cli-anniversary", &[("what", Value::from(of.label.clone())), name]),
                None => texts.plain("cli-birthday", &[name]),
            }
        }
        CalendarEntry::Reminder { reminder_kind, title, customer, assignee, .. } => {
            let kind = texts.text(&format!("reminder-kind-{}", reminder_kind.name()), &[]);
            let whom = customer.as_ref().map_or_else(String::new, |it| format!(" – {}", it.name));
            format!("{kind}  {title}{whom}{}", screen.seen_to_by(assignee))
        }
        CalendarEntry::Case { title, limit, .. } => {
            texts.plain(&format!("calendar-limit-{}", limit.name()), &[("title", Value::from(title.clone()))])
        }
        CalendarEntry::Visit { customer, text, .. } => {
            let kind = texts.text("reminder-kind-visit", &[]);
            let said = if text.is_empty() { String::new() } else { format!(": {text}") };
            format!("{kind}  {}{said}", customer.name)
        }
    }
}
