//! History: every action can be read, taken back and done again.

use std::collections::BTreeSet;

use daftar_engine::Code;
use daftar_engine::custom_fields::{CustomFieldDraft, CustomFieldKind};
use daftar_engine::customers::CustomerDraft;
use daftar_engine::history::facts::{FACTS, OWN, UNSHOWN};
use daftar_engine::history::{ActionKind, FactKind};
use daftar_engine::imports::ImportRequest;
use daftar_engine::progress::unwatched;
use daftar_engine::reminders::{ReminderDraft, Repeat, RepeatUnit};
use daftar_engine::texts::{Language, Texts};
use serde_json::json;

use crate::old_books::columns;
use crate::reminders::draft;
use crate::support::{add, book, fields, person, with_phone};

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

#[test]
fn tags_and_own_fields_are_told_by_their_names_also_when_they_are_gone() {
    let scene = book();
    let size = scene
        .add_custom_field(&CustomFieldDraft {
            label: "Shoe size".into(),
            kind: CustomFieldKind::Number,
            choices: vec![],
            is_yearly: false,
        })
        .unwrap();
    let sara = scene.add_customer(CustomerDraft { tags: vec!["VIP".into()], ..person("Sara") }).unwrap();
    scene.edit_customer(sara.id, &fields(json!({"custom": {size.key.clone(): "38"}, "tags": []}))).unwrap();
    scene.delete_custom_field(size.id).unwrap();

    let changes = scene.customer_history(sara.id, None, 10).unwrap();
    let told: Vec<_> = changes
        .iter()
        .filter(|change| change.entry.kind == ActionKind::EditCustomer)
        .flat_map(|change| &change.fields)
        .map(|it| (it.field.clone(), it.before.clone(), it.after.clone()))
        .collect();

    let own = format!("{OWN}:{}", size.key);
    assert!(told.contains(&("tags".to_owned(), json!("VIP"), json!(null))), "{told:?}");
    assert!(told.contains(&(own, json!(null), json!("38"))), "{told:?}");
}

#[test]
fn a_repeat_rule_is_told_in_its_parts() {
    let scene = book();
    let sara = add(&scene, "Sara");
    let weekly = Repeat::every(2, RepeatUnit::Week);
    let rent = ReminderDraft {
        customer_id: Some(sara.id),
        repeat: Some(weekly.clone()),
        ..draft("Rent", "2026-12-01")
    };
    scene.add_reminder(rent).unwrap();

    let changes = scene.customer_history(sara.id, None, 1).unwrap();

    let repeat = changes[0].fields.iter().find(|field| field.kind == FactKind::Repeat).unwrap();
    assert_eq!(serde_json::from_value::<Repeat>(repeat.after.clone()).unwrap(), weekly);
}

#[test]
fn every_column_of_a_customers_history_has_its_words_or_is_left_out_on_purpose() {
    let scene = book();
    let schema = rusqlite::Connection::open(scene.path()).unwrap();
    let tables: BTreeSet<&str> =
        FACTS.iter().map(|fact| fact.record).chain(UNSHOWN.iter().map(|it| it.0)).collect();
    let journaled: Vec<String> = schema
        .prepare(
            "SELECT DISTINCT t.name FROM pragma_table_list AS t JOIN pragma_table_info(t.name) AS id ON id.name = 'id'
             JOIN pragma_table_info(t.name) AS c ON c.name = 'customer_id' OR t.name = 'customers'
             WHERE t.schema = 'main' AND t.type = 'table' ORDER BY t.name",
        )
        .unwrap()
        .query_map([], |row| row.get(0))
        .unwrap()
        .collect::<rusqlite::Result<_>>()
        .unwrap();
    assert_eq!(journaled.iter().map(String::as_str).collect::<BTreeSet<_>>(), tables);
    for table in &journaled {
        for column in columns(&schema, table) {
            let shown = FACTS.iter().filter(|fact| fact.record == table && fact.column == column).count();
            let left_out = UNSHOWN.iter().any(|(name, unshown)| name == table && unshown.contains(&&*column));
            assert_eq!(shown + usize::from(left_out), 1, "{table}.{column} is told once, or left out once");
        }
    }
    for fact in FACTS {
        let known = columns(&schema, fact.record);
        assert!(known.iter().any(|column| column == fact.column), "{}.{}", fact.record, fact.column);
    }
}

#[test]
fn every_fact_has_a_label_and_every_choice_its_words_in_each_language() {
    for language in Language::ALL {
        let texts = Texts::for_language(language);
        for fact in FACTS.iter().filter(|fact| fact.field != OWN) {
            let label = format!("field-{}", fact.field);
            assert!(texts.has(&label), "{label} in {}", language.tag());
            assert_eq!(fact.kind == FactKind::Choice, !fact.choices.is_empty(), "{label}");
            for choice in fact.choices.iter().filter(|choice| !choice.is_empty()) {
                let words = format!("{}-{choice}", fact.field.replace('_', "-"));
                assert!(texts.has(&words), "{words} in {}", language.tag());
            }
        }
    }
}

#[test]
fn an_import_says_how_many_rows_it_brought() {
    let scene = book();
    add(&scene, "Ona Petraitė");
    let path = scene.file("list.csv");
    std::fs::write(&path, "Name,City\nOna Petraitė,Kaunas\nJonas Kazlauskas,Vilnius\nEglė Žilienė,\n")
        .unwrap();
    let request = ImportRequest { path, ..ImportRequest::default() };

    scene.run_import(&request, &mut unwatched).unwrap();

    let subject = scene.history(None, 1).unwrap().remove(0).subject;
    assert_eq!((subject.name.as_str(), subject.count, subject.changed), ("list.csv", Some(2), Some(1)));
}
