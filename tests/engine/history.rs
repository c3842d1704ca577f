//! History: every action can be read, taken back and done again.

use daftar_engine::Code;
use daftar_engine::history::ActionKind;
use serde_json::json;

use crate::support::{add, book, fields, with_phone};

#[test]
fn an_edit_taken_back_gives_the_customer_back_as_they_were() {
    let scene = book();
    let before = scene.add_customer(with_phone("Sara", "+98 912 123 4567")).unwrap();
    scene.clock.pass(chrono::TimeDelta::days(3));
    let after =
        scene.edit_customer(before.id, &fields(json!({"name": "Sara Ahmadi", "phones": []}))).unwrap();

    let undone = scene.undo_last().unwrap();
    assert_eq!(scene.customer(before.id).unwrap(), before);
    assert_eq!(undone.reverted.kind, ActionKind::EditCustomer);
    assert!(undone.kept.is_empty());

    scene.redo_last().unwrap();
    assert_eq!(scene.customer(before.id).unwrap(), after);
}

#[test]
fn undo_walks_back_and_redo_walks_forth() {
    let scene = book();
    let sara = add(&scene, "Sara");
    scene.edit_customer(sara.id, &fields(json!({"note": "one"}))).unwrap();
    scene.edit_customer(sara.id, &fields(json!({"note": "two"}))).unwrap();

    scene.undo_last().unwrap();
    scene.undo_last().unwrap();
    assert_eq!(scene.customer(sara.id).unwrap(), sara);
    scene.undo_last().unwrap();
    assert_eq!(scene.customer(sara.id).unwrap_err().code(), &Code::CustomerGone);
    assert_eq!(scene.undo_last().unwrap_err().code(), &Code::NothingToUndo);

    scene.redo_last().unwrap();
    assert_eq!(scene.customer(sara.id).unwrap(), sara);
    scene.redo_last().unwrap();
    scene.redo_last().unwrap();
    assert_eq!(scene.customer(sara.id).unwrap().note, "two");
    assert_eq!(scene.redo_last().unwrap_err().code(), &Code::NothingToRedo);
}

#[test]
fn an_older_edit_can_be_taken_back_days_later_without_the_newer_one() {
    let scene = book();
    let sara = add(&scene, "Sara");
    scene.edit_customer(sara.id, &fields(json!({"role": "baker"}))).unwrap();
    let edit = scene.history(None, 1).unwrap()[0].id;
    scene.clock.pass(chrono::TimeDelta::days(9));
    scene.edit_customer(sara.id, &fields(json!({"note": "likes tea"}))).unwrap();

    let undone = scene.undo(edit).unwrap();

    let now = scene.customer(sara.id).unwrap();
    assert_eq!((now.role.as_str(), now.note.as_str()), ("", "likes tea"));
    assert!(undone.kept.is_empty());
    assert_eq!(scene.undo(edit).unwrap_err().code(), &Code::AlreadyUndone);
}

#[test]
fn what_was_changed_since_is_kept_and_named() {
    let scene = book();
    let sara = add(&scene, "Sara");
    let added = scene.history(None, 1).unwrap()[0].id;
    scene.edit_customer(sara.id, &fields(json!({"note": "likes tea"}))).unwrap();

    let undone = scene.undo(added).unwrap();

    assert_eq!(undone.kept.len(), 1);
    assert_eq!(undone.kept[0].name, "Sara");
    assert_eq!(scene.customer(sara.id).unwrap().note, "likes tea");
}

#[test]
fn the_history_of_a_customer_says_what_from_and_what_to() {
    let scene = book();
    let sara = add(&scene, "Sara");
    scene.edit_customer(sara.id, &fields(json!({"note": "likes tea"}))).unwrap();

    let changes = scene.customer_history(sara.id, None, 10).unwrap();

    assert_eq!(changes[0].entry.kind, ActionKind::EditCustomer);
    assert_eq!(changes[0].record, "customers");
    assert_eq!(changes[0].fields.len(), 1);
    assert_eq!(
        (&changes[0].fields[0].before, &changes[0].fields[0].after),
        (&json!(""), &json!("likes tea"))
    );
    assert_eq!(changes[1].entry.kind, ActionKind::AddCustomer);
}

#[test]
fn an_edit_that_changes_nothing_is_no_action() {
    let scene = book();
    let sara = add(&scene, "Sara");
    scene.edit_customer(sara.id, &fields(json!({"name": "Sara"}))).unwrap();
    assert_eq!(scene.history(None, 10).unwrap().len(), 1);
}
