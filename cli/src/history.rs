//! `history`, `undo`, `redo`: what was done, and taking it back.

use daftar_engine::customers::Customer;
use daftar_engine::history::{ActionKind, HistoryEntry, Subject, Undone};
use daftar_engine::ids::{ActionId, CustomerId};
use daftar_engine::reminders::ReminderState;
use daftar_engine::texts::Value;
use daftar_engine::timeline::TimelineEntry;

use crate::cases;
use crate::facts;
use crate::failing::Done;
use crate::messages;
use crate::ratings;
use crate::screen::Screen;
use crate::session::Session;

pub fn undo(session: &mut Session, action: Option<i64>) -> Done {
    let undone = match action {
        Some(id) => session.book.undo(ActionId(id))?,
        None => session.book.undo_last()?,
    };
    tell(session, "cli-undone", &undone)
}

pub fn redo(session: &mut Session) -> Done {
    let undone = session.book.redo_last()?;
    tell(session, "cli-redone", &undone)
}

fn tell(session: &mut Session, key: &str, undone: &Undone) -> Done {
    let Session { screen, json, .. } = session;
    if *json {
        return Ok(screen.json(undone)?);
    }
    let action = named(screen, undone.reverted.kind, &undone.reverted.subject);
    screen.say(key, &[("action", Value::from(action))])?;
    for kept in &undone.kept {
        screen.say("cli-kept", &[("name", Value::from(kept.name.clone()))])?;
    }
    Ok(())
}

pub fn show(session: &mut Session, customer: Option<i64>, limit: usize) -> Done {
    let Session { book, screen, json } = session;
    let Some(id) = customer.map(CustomerId) else {
        let entries = book.history(None, limit)?;
        if *json {
            return Ok(screen.json(&entries)?);
        }
        let rows: Vec<Vec<String>> = entries.iter().map(|entry| row(screen, entry)).collect();
        return Ok(screen.table(&rows)?);
    };
    let Customer { name, .. } = book.customer(id)?;
    let changes = book.customer_history(id, None, limit)?;
    if *json {
        return Ok(screen.json(&changes)?);
    }
    screen.line(&name)?;
    let own = book.custom_fields()?;
    for change in &changes {
        let text = row(screen, &change.entry).join("  ");
        screen.line(&text)?;
        for field in &change.fields {
            let line = facts::line(screen, field, &own);
            screen.line(&format!("    {line}"))?;
        }
    }
    Ok(())
}

fn row(screen: &Screen, entry: &HistoryEntry) -> Vec<String> {
    let mut text = named(screen, entry.kind, &entry.subject);
    if entry.undone {
        text = screen.texts.text("cli-was-undone", &[("action", Value::from(text))]);
    }
    vec![screen.number(entry.id), screen.instant(entry.at), text]
}

/// An action in words: what, and to whom or to how many.
fn named(screen: &Screen, kind: ActionKind, subject: &Subject) -> String {
    let mut text = screen.texts.text(&format!("action-{}", kind.name()), &[]);
    if !subject.name.is_empty() {
        text = format!("{text}: {}", subject.name);
    }
    let count = |count: usize| Value::from(screen.number(count));
    if let Some(purchases) = subject.purchases {
        let brought = [("purchases", count(purchases)), ("customers", count(subject.count.unwrap_or(0)))];
        return format!("{text} ({})", screen.texts.text("history-import-purchases", &brought));
    }
    match (subject.count, subject.changed) {
        (Some(created), Some(changed)) => {
            let rows = [("created", count(created)), ("changed", count(changed))];
            format!("{text} ({})", screen.texts.text("history-import-rows", &rows))
        }
        (Some(count), None) => format!("{text} ({})", screen.number(count)),
        _ => text,
    }
}

/// One entry of a timeline in words.
pub fn happened(screen: &Screen, entry: &TimelineEntry) -> String {
    match entry {
        TimelineEntry::Interaction { interaction, .. } => {
            let kind = screen.texts.text(&format!("interaction-{}", interaction.kind.name()), &[]);
            let outcome = if interaction.outcome.is_empty() {
                String::new()
            } else {
                format!(" → {}", interaction.outcome)
            };
            let said = match &interaction.purchase {
                Some(purchase) => screen.purchase(purchase, &interaction.text),
                None => interaction.text.clone(),
            };
            format!("{kind}: {said}{outcome}")
        }
        TimelineEntry::Reminder { reminder, .. } => {
            let key = match reminder.state {
                ReminderState::Skipped => "cli-happened-skipped",
                ReminderState::Open | ReminderState::Done => "cli-happened-reminder",
            };
            screen.texts.text(key, &[("title", Value::from(reminder.title.clone()))])
        }
        TimelineEntry::Case { step, text, of, .. } => {
            let said = if step.text.is_empty() { String::new() } else { format!(" – {}", step.text) };
            format!("{of}: {} ({text}){said}", cases::step_words(screen, step))
        }
        TimelineEntry::Rating { rating, .. } => ratings::words(screen, rating),
        TimelineEntry::Message { message, .. } => messages::state(screen, message),
        TimelineEntry::Birthday { anniversary: Some(what), .. } => {
            screen.texts.text("cli-happened-anniversary", &[("what", Value::from(what.clone()))])
        }
        TimelineEntry::Birthday { .. } => screen.texts.text("cli-happened-birthday", &[]),
        TimelineEntry::Changed { changes, .. } => match changes.first() {
            Some(change) => named(screen, change.entry.kind, &Subject::default()),
            None => String::new(),
        },
        TimelineEntry::Imported { file_name, .. } => {
            screen.texts.text("cli-happened-import", &[("file", Value::from(file_name.clone()))])
        }
    }
}
