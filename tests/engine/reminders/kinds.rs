//! What a reminder is for: a call, a visit, a message or a task.

use daftar_engine::history::FactKind;
use daftar_engine::interactions::{InteractionDraft, InteractionKind, NextStepDraft};
use daftar_engine::reminders::{ReminderDraft, ReminderKind, ReminderQuery, RepeatUnit, Snooze};
use daftar_engine::timeline::TimelineEntry;
use serde_json::json;

use super::{day, draft, every, open, repeating};
use crate::interactions::said;
use crate::support::{Scene, add, book};

fn of(kind: ReminderKind, title: &str, due_on: &str) -> ReminderDraft {
    ReminderDraft { kind, ..draft(title, due_on) }
}

fn kinds(scene: &Scene) -> Vec<ReminderKind> {
    open(scene).iter().map(|reminder| reminder.kind).collect()
}

#[test]
fn each_kind_is_kept_and_listed() {
    let book = book();
    use ReminderKind::{Call, Message, Task, Visit};
    for (day, kind) in [Call, Visit, Message, Task].into_iter().enumerate() {
        book.add_reminder(of(kind, "It", &format!("2026-12-0{}", day + 1))).unwrap();
    }

    assert_eq!(kinds(&book), [Call, Visit, Message, Task]);
    assert_eq!(ReminderKind::NAMES, ["call", "visit", "message", "task"]);
}

#[test]
fn a_draft_that_names_no_kind_is_a_task() {
    let plain: ReminderDraft =
        serde_json::from_value(json!({"title": "Rent", "due_on": "2026-12-01"})).unwrap();
    assert_eq!(plain.kind, ReminderKind::Task);
    let other = json!({"title": "Rent", "due_on": "2026-12-01", "kind": "party"});
    assert!(serde_json::from_value::<ReminderDraft>(other).is_err());
}

#[test]
fn every_next_occurrence_is_of_the_same_kind() {
    let book = book();
    let weekly = repeating("Ask how it runs", "2026-11-20", every(1, RepeatUnit::Week));
    let first = book.add_reminder(ReminderDraft { kind: ReminderKind::Call, ..weekly }).unwrap();

    let next = book.complete_reminder(first.occurrence_id).unwrap().next.unwrap();
    let put_off = book.snooze_reminder(next.occurrence_id, Snooze::Tomorrow).unwrap();
    let last = book.skip_reminder(put_off.occurrence_id).unwrap().next.unwrap();

    assert_eq!([next.kind, put_off.kind, last.kind], [ReminderKind::Call; 3]);
}

#[test]
fn a_call_is_followed_by_a_call_and_anything_else_by_a_task_unless_it_is_said() {
    let book = book();
    let sara = add(&book, "Sara");
    let planned = |interaction, kind| {
        let (title, note, due_on) = ("Next".to_owned(), String::new(), day("2026-12-01"));
        let assignee = String::new();
        let next = NextStepDraft { kind, title, note, assignee, due_on, due_time: None, repeat: None };
        let draft = InteractionDraft { kind: interaction, next_step: Some(next), ..said(sara.id, "talked") };
        book.log_interaction(draft).unwrap().next_step.unwrap().kind
    };

    assert_eq!(planned(InteractionKind::Call, None), ReminderKind::Call);
    assert_eq!(planned(InteractionKind::Visit, None), ReminderKind::Task);
    assert_eq!(planned(InteractionKind::Note, None), ReminderKind::Task);
    assert_eq!(planned(InteractionKind::Call, Some(ReminderKind::Visit)), ReminderKind::Visit);
}

#[test]
fn another_kind_is_a_change_that_is_told_and_taken_back() {
    let book = book();
    let sara = add(&book, "Sara");
    let draft = ReminderDraft { customer_id: Some(sara.id), ..of(ReminderKind::Task, "Offer", "2026-12-01") };
    let reminder = book.add_reminder(draft.clone()).unwrap();

    let edited =
        book.edit_reminder(reminder.id, ReminderDraft { kind: ReminderKind::Message, ..draft }).unwrap();

    assert_eq!(edited.kind, ReminderKind::Message);
    let changes = book.customer_history(sara.id, None, 1).unwrap();
    let fields = &changes[0].fields;
    assert_eq!((changes.len(), fields.len(), fields[0].kind), (1, 1, FactKind::Choice));
    assert_eq!(
        (fields[0].field.as_str(), &fields[0].before, &fields[0].after),
        ("reminder_kind", &json!("task"), &json!("message"))
    );
    book.undo_last().unwrap();
    assert_eq!(kinds(&book), [ReminderKind::Task]);
    book.redo_last().unwrap();
    assert_eq!(kinds(&book), [ReminderKind::Message]);
}

#[test]
fn a_deleted_reminder_comes_back_as_what_it_was() {
    let book = book();
    let call = book.add_reminder(of(ReminderKind::Call, "Call", "2026-12-01")).unwrap();
    book.delete_reminder(call.id).unwrap();
    book.undo_last().unwrap();
    assert_eq!(open(&book), [call]);
}

#[test]
fn the_kind_is_seen_wherever_the_reminder_is() {
    let book = book();
    let sara = add(&book, "Sara");
    let visit =
        ReminderDraft { customer_id: Some(sara.id), ..of(ReminderKind::Visit, "See her", "2026-11-21") };
    let visit = book.add_reminder(visit).unwrap();

    let row = book.list_customers(&Default::default(), 0, 1).unwrap().remove(0);
    assert_eq!(row.next_step.unwrap().kind, ReminderKind::Visit);
    assert_eq!(book.today().unwrap().today[0].kind, ReminderKind::Visit);
    let at = "2026-11-21T20:00:00Z".parse().unwrap();
    assert_eq!(book.due(at).unwrap().reminders[0].kind, ReminderKind::Visit);

    book.complete_reminder(visit.occurrence_id).unwrap();
    let timeline = book.timeline(sara.id, None, 10).unwrap().entries;
    let done = timeline.iter().find_map(|entry| match entry {
        TimelineEntry::Reminder { reminder, .. } => Some(reminder.kind),
        _ => None,
    });
    assert_eq!(done, Some(ReminderKind::Visit));
}

#[test]
fn many_customers_are_reminded_about_with_one_kind() {
    let book = book();
    let ids = ["A", "B"].map(|name| add(&book, name).id);
    book.remind_about_customers(of(ReminderKind::Message, "Offer", "2026-12-01"), &ids).unwrap();
    let listed = book.reminders(&ReminderQuery::default()).unwrap();
    assert!(listed.iter().all(|reminder| reminder.kind == ReminderKind::Message) && listed.len() == 2);
}
