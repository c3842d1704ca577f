//! Everything that ever happened with a customer, newest first.

use chrono::TimeDelta;
use daftar_engine::Book;
use daftar_engine::ids::CustomerId;
use daftar_engine::reminders::ReminderDraft;
use daftar_engine::timeline::TimelineEntry;
use serde_json::json;

use crate::interactions::said;
use crate::reminders::{day, draft};
use crate::support::{Scene, add, book, fields};

fn word(entry: &TimelineEntry) -> String {
    match entry {
        TimelineEntry::Interaction { interaction, .. } => interaction.text.clone(),
        TimelineEntry::Reminder { reminder, .. } => format!("done: {}", reminder.title),
        TimelineEntry::Rating { rating, .. } => format!("rated: {}", rating.score),
        TimelineEntry::Case { step, text, .. } => format!("{}: {text}", step.kind.name()),
        TimelineEntry::Birthday { falls_on, .. } => format!("birthday: {falls_on}"),
        TimelineEntry::Changed { changes, .. } => {
            let names: Vec<&str> =
                changes.iter().flat_map(|it| &it.fields).map(|it| it.field.as_str()).collect();
            format!("{}: {}", changes[0].entry.kind.name(), names.join(" "))
        }
        TimelineEntry::Message { message, .. } => format!("message: {}", message.text),
        TimelineEntry::Imported { file_name, .. } => format!("imported: {file_name}"),
    }
}

fn words(book: &Book, id: CustomerId, limit: usize) -> Vec<String> {
    let (mut all, mut after) = (Vec::new(), None);
    loop {
        let page = book.timeline(id, after, limit).unwrap();
        assert!(page.entries.len() <= limit);
        all.extend(page.entries.iter().map(word));
        after = page.next;
        if after.is_none() {
            return all;
        }
    }
}

/// A customer with one of everything, a minute apart.
fn scene() -> (Scene, CustomerId) {
    let book = book();
    let sara = add(&book, "Sara").id;
    let pass = || book.clock.pass(TimeDelta::minutes(1));
    pass();
    book.log_interaction(said(sara, "first")).unwrap();
    pass();
    book.edit_customer(sara, &fields(json!({"note": "likes tea"}))).unwrap();
    pass();
    let call = ReminderDraft { customer_id: Some(sara), ..draft("Call", "2026-11-21") };
    let call = book.add_reminder(call).unwrap();
    pass();
    book.complete_reminder(call.occurrence_id).unwrap();
    pass();
    book.log_interaction(said(sara, "second")).unwrap();
    pass();
    book.complete_birthday(sara, day("2026-11-21")).unwrap();
    (book, sara)
}

#[test]
fn everything_is_there_once_and_newest_first() {
    let (book, sara) = scene();
    let timeline = words(&book, sara, 50);
    assert_eq!(timeline[..3], ["birthday: 2026-11-21", "second", "done: Call"]);
    assert!(timeline[3].starts_with("edit_customer: "), "{timeline:?}");
    assert_eq!(timeline[4], "first");
    assert!(timeline[5].starts_with("add_customer: "), "{timeline:?}");
    assert_eq!(timeline.len(), 6, "{timeline:?}");
}

#[test]
fn pages_of_any_size_give_the_same() {
    let (book, sara) = scene();
    let whole = words(&book, sara, 50);
    for limit in 1..8 {
        assert_eq!(words(&book, sara, limit), whole, "{limit} a page");
    }
}

#[test]
fn what_was_taken_back_is_not_shown() {
    let (book, sara) = scene();
    let before = words(&book, sara, 50);
    book.clock.pass(TimeDelta::minutes(1));
    book.edit_customer(sara, &fields(json!({"note": "wrong"}))).unwrap();
    assert_eq!(words(&book, sara, 50).len(), before.len() + 1);
    book.undo_last().unwrap();
    assert_eq!(words(&book, sara, 50), before);
}
