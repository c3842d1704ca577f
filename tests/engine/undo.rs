//! Undo: whatever was done, taking it all back gives the book back as it was, byte for byte as it is exported.

use std::collections::BTreeMap;

use daftar_engine::Book;
use daftar_engine::custom_fields::{CustomFieldDraft, CustomFieldKind};
use daftar_engine::customers::list::{CustomerQuery, Selection};
use daftar_engine::customers::{CustomerDraft, CustomerStatus};
use daftar_engine::duplicates::MergeRequest;
use daftar_engine::exports::{ExportFormat, ExportRequest};
use daftar_engine::history::ActionKind;
use daftar_engine::ids::CustomerId;
use daftar_engine::imports::ImportRequest;
use daftar_engine::interactions::{Direction, InteractionDraft, InteractionKind};
use daftar_engine::progress::unwatched;
use daftar_engine::tags::TagKind;
use proptest::prelude::*;
use serde_json::json;

use crate::support::{Scene, book, fields, person, with_phone};

/// One thing that a person may do; the number picks whom it is done to.
#[derive(Debug, Clone)]
enum Deed {
    Add(String),
    AddWithTags(String, Vec<String>),
    Rename(usize, String),
    Note(usize, String),
    Phones(usize, Vec<String>),
    Tag(usize, String),
    TagAll(String),
    Status(usize, CustomerStatus),
    Delete(usize),
    Restore,
    Log(usize, String),
    Remind(usize, String),
    CompleteFirst,
    Field(String),
    DeleteTag(usize),
    Import(Vec<String>),
    Merge(usize, usize),
    TellApart(usize, usize),
}

fn deed() -> impl Strategy<Value = Deed> {
    let word = "[a-dی]{1,4}";
    prop_oneof![
        word.prop_map(Deed::Add),
        (word, prop::collection::vec(word, 0..3)).prop_map(|(name, tags)| Deed::AddWithTags(name, tags)),
        (0..9_usize, word).prop_map(|(who, name)| Deed::Rename(who, name)),
        (0..9_usize, word).prop_map(|(who, text)| Deed::Note(who, text)),
        (0..9_usize, prop::collection::vec("\\+98912[0-9]{7}", 0..3))
            .prop_map(|(who, phones)| Deed::Phones(who, phones)),
        (0..9_usize, word).prop_map(|(who, tag)| Deed::Tag(who, tag)),
        word.prop_map(Deed::TagAll),
        (0..9_usize, prop_oneof![Just(CustomerStatus::Lead), Just(CustomerStatus::Lost)])
            .prop_map(|(who, status)| Deed::Status(who, status)),
        (0..9_usize).prop_map(Deed::Delete),
        Just(Deed::Restore),
        (0..9_usize, word).prop_map(|(who, text)| Deed::Log(who, text)),
        (0..9_usize, word).prop_map(|(who, title)| Deed::Remind(who, title)),
        Just(Deed::CompleteFirst),
        word.prop_map(Deed::Field),
        (0..3_usize).prop_map(Deed::DeleteTag),
        prop::collection::vec("[a-d]{2,5}", 1..4).prop_map(Deed::Import),
        (0..9_usize, 0..9_usize).prop_map(|(keep, other)| Deed::Merge(keep, other)),
        (0..9_usize, 0..9_usize).prop_map(|(one, other)| Deed::TellApart(one, other)),
    ]
}

fn nth(book: &Book, who: usize) -> Option<CustomerId> {
    let ids = book.customer_ids(&CustomerQuery::default()).unwrap();
    ids.get(who % ids.len().max(1)).copied()
}

fn one(id: CustomerId) -> Selection {
    Selection::Ids { ids: vec![id] }
}

/// Does it, where there is somebody to do it to.
fn carry_out(scene: &Scene, deed: &Deed) {
    let edit = |who: usize, value: serde_json::Value| {
        if let Some(id) = nth(scene, who) {
            scene.edit_customer(id, &fields(value)).unwrap();
        }
    };
    match deed {
        Deed::Add(name) => drop(scene.add_customer(with_phone(name, "+370 612 34567")).unwrap()),
        Deed::AddWithTags(name, tags) => {
            drop(scene.add_customer(CustomerDraft { tags: tags.clone(), ..person(name) }).unwrap());
        }
        Deed::Rename(who, name) => edit(*who, json!({ "name": name })),
        Deed::Note(who, text) => edit(*who, json!({ "note": text })),
        Deed::Phones(who, phones) => {
            let phones: Vec<_> = phones.iter().map(|raw| json!({ "raw": raw })).collect();
            edit(*who, json!({ "phones": phones }));
        }
        Deed::Tag(who, tag) => {
            if let Some(id) = nth(scene, *who) {
                scene.tag_customers(&one(id), std::slice::from_ref(tag), &[]).unwrap();
            }
        }
        Deed::TagAll(tag) => {
            let all = Selection::Query { query: CustomerQuery::default(), except: vec![] };
            scene.tag_customers(&all, std::slice::from_ref(tag), &[]).unwrap();
        }
        Deed::Status(who, status) => {
            if let Some(id) = nth(scene, *who) {
                scene.set_customers_status(&one(id), *status).unwrap();
            }
        }
        Deed::Delete(who) => {
            if let Some(id) = nth(scene, *who) {
                scene.delete_customers(&one(id)).unwrap();
            }
        }
        Deed::Restore => {
            let query = CustomerQuery { bin: true, ..CustomerQuery::default() };
            scene.restore_customers(&Selection::Query { query, except: vec![] }).unwrap();
        }
        Deed::Log(who, text) => {
            if let Some(id) = nth(scene, *who) {
                let draft = InteractionDraft {
                    customer_id: id,
                    kind: InteractionKind::Call,
                    direction: Direction::default(),
                    at: None,
                    text: text.clone(),
                    outcome: String::new(),
                    purchase: None,
                    next_step: None,
                };
                scene.log_interaction(draft).unwrap();
            }
        }
        Deed::Remind(who, title) => {
            let mut draft = crate::reminders::draft(title, "2026-11-25");
            draft.customer_id = nth(scene, *who);
            scene.add_reminder(draft).unwrap();
        }
        Deed::CompleteFirst => {
            if let Some(first) = scene.reminders(&Default::default()).unwrap().first() {
                scene.complete_reminder(first.occurrence_id).unwrap();
            }
        }
        Deed::Field(label) => {
            let draft = CustomFieldDraft {
                label: label.clone(),
                kind: CustomFieldKind::Text,
                choices: vec![],
                is_yearly: false,
            };
            // The same name twice is refused, which is no action.
            drop(scene.add_custom_field(&draft));
        }
        Deed::DeleteTag(which) => {
            if let Some(tag) = scene.tags(TagKind::Tag).unwrap().get(*which) {
                scene.delete_tag(TagKind::Tag, tag.id).unwrap();
            }
        }
        Deed::Merge(keep, other) => {
            // Nobody is merged with themselves, which is no action.
            if let (Some(keep), Some(other)) = (nth(scene, *keep), nth(scene, *other)) {
                let request = MergeRequest { keep, others: vec![other], choices: BTreeMap::new() };
                drop(scene.merge_customers(&request));
            }
        }
        Deed::TellApart(one, other) => {
            if let (Some(one), Some(other)) = (nth(scene, *one), nth(scene, *other)) {
                drop(scene.not_the_same(&[one, other]));
            }
        }
        Deed::Import(names) => {
            let path = scene.file("list.csv");
            let lines: Vec<String> = names.iter().map(|name| format!("{name},{name}@shop.lt")).collect();
            std::fs::write(&path, format!("Name,E-mail\n{}\n", lines.join("\n"))).unwrap();
            scene.run_import(&ImportRequest { path, ..ImportRequest::default() }, &mut unwatched).unwrap();
        }
    }
}

/// Everything that a person could see of the book, as text.
pub fn everything(scene: &Scene) -> BTreeMap<String, String> {
    let mut seen = BTreeMap::new();
    let path = scene.file("all.csv");
    let request = ExportRequest { format: Some(ExportFormat::Csv), ..ExportRequest::default() };
    scene.export_customers(&path, &request, &mut unwatched).unwrap();
    seen.insert("customers".to_owned(), std::fs::read_to_string(&path).unwrap());
    let ids = scene.customer_ids(&CustomerQuery::default()).unwrap();
    let bin = scene.customer_ids(&CustomerQuery { bin: true, ..CustomerQuery::default() }).unwrap();
    for id in ids.into_iter().chain(bin) {
        seen.insert(format!("customer {id}"), serde_json::to_string(&scene.customer(id).unwrap()).unwrap());
        let row = scene.timeline(id, None, 100).unwrap();
        seen.insert(format!("timeline {id}"), serde_json::to_string(&row).unwrap());
    }
    seen.insert(
        "reminders".to_owned(),
        serde_json::to_string(&scene.reminders(&Default::default()).unwrap()).unwrap(),
    );
    seen.insert("tags".to_owned(), serde_json::to_string(&scene.tags(TagKind::Tag).unwrap()).unwrap());
    seen.insert("fields".to_owned(), serde_json::to_string(&scene.custom_fields().unwrap()).unwrap());
    seen
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn whatever_was_done_can_be_taken_back_and_done_again(
        before in prop::collection::vec(deed(), 0..6),
        deeds in prop::collection::vec(deed(), 1..10),
    ) {
        let scene = book();
        before.iter().for_each(|deed| carry_out(&scene, deed));
        let marker = scene.history(None, 1).unwrap().first().map(|entry| entry.id);
        let at_first = everything(&scene);

        for deed in &deeds {
            scene.clock.pass(chrono::TimeDelta::minutes(7));
            carry_out(&scene, deed);
        }
        let at_last = everything(&scene);
        let done: Vec<_> = scene.history(None, 1000).unwrap().into_iter()
            .filter(|entry| Some(entry.id) > marker && entry.kind.undoable()).collect();

        for _ in &done {
            let undone = scene.undo_last().unwrap();
            prop_assert!(undone.kept.is_empty(), "nothing was changed since, so nothing is kept: {:?}", undone);
        }
        prop_assert_eq!(everything(&scene), at_first);
        prop_assert!(scene.check().unwrap().sound, "the book is whole");

        for _ in &done {
            prop_assert_eq!(scene.redo_last().unwrap().reverted.kind, ActionKind::Undo);
        }
        prop_assert_eq!(everything(&scene), at_last);
    }
}

#[test]
fn what_a_redo_brought_back_is_undone_when_the_redo_is() {
    let scene = book();
    crate::support::add(&scene, "Ona");
    let original = scene.undo_last().unwrap().reverted.id;
    let stands = |undone: bool, count: usize| {
        let entries = scene.history(None, 50).unwrap();
        assert_eq!(entries.iter().find(|entry| entry.id == original).unwrap().undone, undone);
        assert_eq!(scene.count_customers(&CustomerQuery::default()).unwrap(), count);
    };
    stands(true, 0);
    let redo = scene.redo_last().unwrap().action_id;
    stands(false, 1);
    let undo = scene.undo(redo).unwrap().action_id;
    stands(true, 0);
    assert!(scene.undo(original).is_err(), "it is taken back already");
    scene.undo(undo).unwrap();
    stands(false, 1);
    scene.undo_last().unwrap();
    stands(true, 0);
}
