//! Calls, visits, messages and notes.

use daftar_engine::error::Code;
use daftar_engine::ids::{CustomerId, InteractionId};
use daftar_engine::interactions::{Direction, InteractionDraft, InteractionKind, NextStepDraft};
use daftar_engine::reminders::ReminderQuery;

use crate::reminders::day;
use crate::support::{add, book};

pub fn said(customer_id: CustomerId, text: &str) -> InteractionDraft {
    InteractionDraft {
        customer_id,
        kind: InteractionKind::Note,
        direction: Direction::Unknown,
        at: None,
        text: text.to_owned(),
        outcome: String::new(),
        purchase: None,
        next_step: None,
    }
}

#[test]
fn a_call_is_logged_with_its_next_step_in_one_action() {
    let book = book();
    let sara = add(&book, "Sara");
    let next = NextStepDraft {
        kind: None,
        title: "Call back".into(),
        note: String::new(),
        assignee: "Rasa".into(),
        due_on: day("2026-11-24"),
        due_time: Some("10:00".into()),
        repeat: None,
    };
    let call = InteractionDraft {
        kind: InteractionKind::Call,
        direction: Direction::In,
        outcome: "wants a price".into(),
        next_step: Some(next),
        ..said(sara.id, " asked for the red one ")
    };

    let logged = book.log_interaction(call).unwrap();

    assert_eq!(
        (logged.interaction.text.as_str(), logged.interaction.at),
        ("asked for the red one", book.now())
    );
    assert_eq!(book.interaction(logged.interaction.id).unwrap(), logged.interaction);
    assert_eq!(logged.next_step.unwrap().customer.unwrap().id, sara.id);
    book.undo_last().unwrap();
    assert!(book.interaction(logged.interaction.id).is_err());
    assert_eq!(book.reminders(&ReminderQuery::default()).unwrap(), []);
}

#[test]
fn what_was_logged_can_be_changed_and_deleted_and_taken_back() {
    let book = book();
    let sara = add(&book, "Sara");
    let first = book.log_interaction(said(sara.id, "one")).unwrap().interaction;
    let edit = InteractionDraft { kind: InteractionKind::Visit, at: Some(5), ..said(sara.id, "two") };

    let second = book.edit_interaction(first.id, edit).unwrap();

    assert_eq!((second.kind, second.at, second.text.as_str()), (InteractionKind::Visit, 5, "two"));
    book.delete_interaction(first.id).unwrap();
    assert_eq!(book.interaction(first.id).unwrap_err().code(), &Code::RecordGone);
    book.undo_last().unwrap();
    assert_eq!(book.interaction(first.id).unwrap(), second);
    book.undo_last().unwrap();
    assert_eq!(book.interaction(first.id).unwrap(), first);
}

#[test]
fn what_cannot_be_logged_is_refused() {
    let book = book();
    let sara = add(&book, "Sara");
    let empty = Code::ValueInvalid { field: "text".into(), value: String::new() };
    assert_eq!(book.log_interaction(said(sara.id, "  ")).unwrap_err().code(), &empty);
    assert_eq!(book.log_interaction(said(CustomerId(9), "x")).unwrap_err().code(), &Code::CustomerGone);
    assert_eq!(book.delete_interaction(InteractionId(9)).unwrap_err().code(), &Code::RecordGone);
    let call = InteractionDraft { kind: InteractionKind::Call, ..said(sara.id, "") };
    assert!(book.log_interaction(call).is_ok(), "that somebody rang says something");
}
