//! `log`, `remind`, `due`, `done`: what was said, and what is to be done.

use daftar_engine::ids::{CustomerId, ReminderId};
use daftar_engine::interactions::{InteractionDraft, NextStepDraft, PurchaseDraft};
use daftar_engine::numbers::parse_decimal;
use daftar_engine::reminders::{Birthday, Reminder, ReminderDraft, ReminderQuery, ReminderState, Repeat};
use daftar_engine::settings::Currency;
use daftar_engine::texts::Value;
use daftar_engine::{Code, Error};
use serde_json::json;

use crate::arguments::{LogOrder, RemindOrder};
use crate::failing::{Done, Failing};
use crate::moments;
use crate::screen::Screen;
use crate::session::Session;

pub fn log(session: &mut Session, order: LogOrder) -> Done {
    let Session { book, screen, json } = session;
    let at = order.at.as_deref().map(|text| moments::instant(text, book.clock())).transpose()?;
    let next_step = match (order.next, order.next_on) {
        (Some(title), Some(on)) => {
            let (due_on, time) = moments::day_and_time(&on, book.local().date(), book.settings()?.calendar)?;
            let due_time = time.map(|time| time.format("%H:%M").to_string());
            let (kind, note, assignee) = (order.next_kind, String::new(), String::new());
            Some(NextStepDraft { kind, title, note, assignee, due_on, due_time, repeat: None })
        }
        _ => None,
    };
    let currency = book.settings()?.currency;
    let purchase = order.amount.map(|text| bought(&text, order.reference, currency)).transpose()?;
    let logged = book.log_interaction(InteractionDraft {
        customer_id: CustomerId(order.id),
        kind: order.kind,
        direction: order.direction.unwrap_or_default(),
        at: at.map(|at| at.timestamp_millis()),
        text: order.text.join(" "),
        outcome: order.outcome.unwrap_or_default(),
        purchase,
        next_step,
    })?;
    if *json {
        return Ok(screen.json(&logged)?);
    }
    let name = book.customer(CustomerId(order.id))?.name;
    screen.say("cli-logged", &[("name", Value::from(name))])?;
    logged.next_step.iter().try_for_each(|reminder| line(screen, reminder)).map_err(Failing::from)
}

/// A purchase of an amount in the shop's currency, as it was typed.
fn bought(text: &str, reference: Option<String>, currency: Currency) -> Result<PurchaseDraft, Error> {
    let amount = parse_decimal(text).and_then(|amount| currency.smallest_units(amount));
    let wrong = || Error::Refused(Code::ValueInvalid { field: "amount".to_owned(), value: text.to_owned() });
    let amount = Some(amount.ok_or_else(wrong)?);
    Ok(PurchaseDraft { amount, reference: reference.unwrap_or_default(), ..PurchaseDraft::default() })
}

pub fn remind(session: &mut Session, order: RemindOrder) -> Done {
    let Session { book, screen, json } = session;
    let calendar = book.settings()?.calendar;
    let (due_on, time) = moments::day_and_time(&order.on, book.local().date(), calendar)?;
    let due_time = order.time.or_else(|| time.map(|time| time.format("%H:%M").to_string()));
    let draft = ReminderDraft {
        kind: order.kind.unwrap_or_default(),
        title: order.title.join(" "),
        note: order.note.unwrap_or_default(),
        assignee: order.who.unwrap_or_default(),
        customer_id: order.customer.map(CustomerId),
        due_on,
        due_time,
        repeat: order.repeat.as_deref().map(Repeat::from_rrule).transpose()?,
    };
    let reminder =
        if order.open_day { book.add_reminder_on_open_day(draft) } else { book.add_reminder(draft) }?;
    if *json {
        return Ok(screen.json(&reminder)?);
    }
    Ok(line(screen, &reminder)?)
}

/// What is due now and before, and whose birthday it is; of one person who sees to it, their reminders alone.
pub fn due(session: &mut Session, who: String) -> Done {
    let Session { book, screen, json } = session;
    let now = book.local();
    let is_due = |reminder: &Reminder| {
        let snoozed = reminder.snoozed_until_at.is_some_and(|until| until > book.now());
        let time = now.time().format("%H:%M").to_string();
        let later_today =
            reminder.due_on == now.date() && reminder.due_time.as_ref().is_some_and(|due| *due > time);
        !snoozed && !later_today
    };
    let mut reminders = Vec::new();
    let everything = who.is_empty();
    let mut query =
        ReminderQuery { to_on: Some(now.date()), assignee: who, limit: 500, ..ReminderQuery::default() };
    loop {
        let page = book.reminders(&query)?;
        query.after = page.last().map(|reminder| reminder.occurrence_id);
        let is_last = page.len() < 500;
        reminders.extend(page.into_iter().filter(is_due));
        if is_last {
            break;
        }
    }
    let birthdays: Vec<Birthday> = book
        .birthdays(now.date(), now.date())?
        .into_iter()
        .filter(|birthday| everything && birthday.handled_at.is_none())
        .collect();
    if *json {
        // The `kind` of a reminder is its own; a birthday or an anniversary has none but that.
        let birthday = |birthday: &Birthday| {
            let mut value = serde_json::to_value(birthday)?;
            let kind = if birthday.anniversary.is_some() { "anniversary" } else { "birthday" };
            value["kind"] = json!(kind);
            Ok(value)
        };
        let values = reminders.iter().map(serde_json::to_value).chain(birthdays.iter().map(birthday));
        return screen
            .json_array(values.map(|value| value.map_err(|cause| Failing::from(Error::from(cause)))));
    }
    if reminders.is_empty() && birthdays.is_empty() {
        return Ok(screen.say("cli-nothing-due", &[])?);
    }
    for reminder in &reminders {
        line(screen, reminder)?;
    }
    for birthday in &birthdays {
        let name = ("name", Value::from(birthday.customer.name.clone()));
        match &birthday.anniversary {
            Some(of) => screen.say("cli-anniversary", &[("what", Value::from(of.label.clone())), name])?,
            None => screen.say("cli-birthday", &[name])?,
        }
    }
    Ok(())
}

pub fn done(session: &mut Session, id: i64) -> Done {
    let Session { book, screen, json } = session;
    let occurrences = book.reminder_occurrences(ReminderId(id))?;
    let open = occurrences.iter().find(|reminder| reminder.state == ReminderState::Open);
    let gone = || {
        let code = if occurrences.is_empty() { Code::RecordGone } else { Code::ReminderHandled };
        Error::Gone(code)
    };
    let completed = book.complete_reminder(open.ok_or_else(gone)?.occurrence_id)?;
    if *json {
        return Ok(screen.json(&completed)?);
    }
    screen.say("cli-finished", &[("title", Value::from(completed.done.title.clone()))])?;
    completed.next.iter().try_for_each(|reminder| line(screen, reminder)).map_err(Failing::from)
}

/// One reminder on a line: number, day, kind, title, whom about, who sees to it.
pub fn line(screen: &mut Screen, reminder: &Reminder) -> std::io::Result<()> {
    let mut when = screen.day(reminder.due_on);
    if let Some(time) = &reminder.due_time {
        let args = [("day", Value::from(when)), ("time", Value::from(screen.number(time)))];
        when = screen.texts.plain("date-and-time", &args);
    }
    let whom =
        reminder.customer.as_ref().map_or_else(String::new, |customer| format!(" – {}", customer.name));
    let number = screen.number(reminder.id);
    let kind = screen.texts.text(&format!("reminder-kind-{}", reminder.kind.name()), &[]);
    let who = screen.seen_to_by(&reminder.assignee);
    screen.line(&format!("{number}  {when}  {kind}  {}{whom}{who}", reminder.title))
}
