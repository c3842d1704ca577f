//! Merging: one customer of several, with nothing lost, and back again as far as the work since allows.

use daftar_engine::Code;
use daftar_engine::customers::list::{CustomerQuery, Selection};
use daftar_engine::customers::{AddressDraft, Consent, Customer, CustomerDraft};
use daftar_engine::duplicates::{DuplicatePreset, MergeRequest};
use daftar_engine::history::ActionKind;
use daftar_engine::ids::{ActionId, CustomerId};
use daftar_engine::imports::ImportRequest;
use daftar_engine::interactions::{Direction, InteractionDraft, InteractionKind};
use daftar_engine::progress::unwatched;
use daftar_engine::reminders::ReminderQuery;
use daftar_engine::timeline::TimelineEntry;
use serde_json::json;

use crate::support::{Scene, add, book, fields, person, with_email, with_phone};
use crate::undo::everything;

fn merge(scene: &Scene, keep: &Customer, others: &[&Customer]) -> ActionId {
    let others = others.iter().map(|it| it.id).collect();
    scene.merge_customers(&MergeRequest { keep: keep.id, others, choices: Default::default() }).unwrap();
    scene.history(None, 1).unwrap()[0].id
}

fn log(scene: &Scene, id: CustomerId, text: &str) {
    let draft = InteractionDraft {
        customer_id: id,
        kind: InteractionKind::Call,
        direction: Direction::default(),
        at: None,
        text: text.to_owned(),
        outcome: String::new(),
        purchase: None,
        next_step: None,
    };
    scene.log_interaction(draft).unwrap();
}

fn said(scene: &Scene, id: CustomerId) -> Vec<String> {
    let entries = scene.timeline(id, None, 100).unwrap().entries;
    entries
        .into_iter()
        .filter_map(|entry| match entry {
            TimelineEntry::Interaction { interaction, .. } => Some(interaction.text),
            _ => None,
        })
        .collect()
}

fn remind(scene: &Scene, id: CustomerId, title: &str) {
    let mut draft = crate::reminders::draft(title, "2026-11-25");
    draft.customer_id = Some(id);
    draft.repeat = Some(daftar_engine::reminders::Repeat::from_rrule("FREQ=WEEKLY;INTERVAL=1").unwrap());
    scene.add_reminder(draft).unwrap();
}

/// Two entries of one person, each knowing a part, and a third who has nothing to do with them.
fn two(scene: &Scene) -> (Customer, Customer) {
    let first = CustomerDraft {
        tags: vec!["VIP".to_owned()],
        birthday: Some("--05-03".to_owned()),
        addresses: vec![AddressDraft { city: "Kaunas".to_owned(), ..AddressDraft::default() }],
        note: "likes tea".to_owned(),
        ..with_phone("RASA PETRAUSKIENE", "+370 612 34567")
    };
    let second = CustomerDraft {
        given_name: "Rasa".to_owned(),
        family_name: "Petrauskienė".to_owned(),
        phones: with_phone("", "8 612 34567").phones,
        tags: vec!["vip".to_owned(), "nauja".to_owned()],
        birthday: Some("1980-05-03".to_owned()),
        consent: Consent::No,
        role: "buhalterė".to_owned(),
        ..with_email("Rasa Petrauskienė", "rasa@shop.lt")
    };
    scene.save_settings(&fields(json!({"default_country": "LT"}))).unwrap();
    let first = scene.add_customer(first).unwrap();
    scene.clock.pass(chrono::TimeDelta::days(1));
    let second = scene.add_customer(second).unwrap();
    log(scene, first.id, "asked for tea");
    log(scene, second.id, "asked for the bill");
    remind(scene, second.id, "send the bill");
    scene.clock.pass(chrono::TimeDelta::days(1));
    (first, second)
}

#[test]
fn a_merge_takes_the_better_values_and_all_that_happened() {
    let scene = book();
    let (first, second) = two(&scene);

    merge(&scene, &first, &[&second]);

    let one = scene.customer(first.id).unwrap();
    assert_eq!((one.name.as_str(), one.family_name.as_str()), ("Rasa Petrauskienė", "Petrauskienė"));
    assert_eq!(one.birthday.as_deref(), Some("1980-05-03"), "a birthday with its year says more");
    assert_eq!(one.consent, Consent::No, "who declined once has declined");
    assert_eq!(one.phones.len(), 1, "one number written in two ways is one");
    assert_eq!(one.emails[0].address, "rasa@shop.lt");
    assert_eq!(one.tags, ["nauja", "VIP"]);
    assert_eq!(one.note, "likes tea");
    assert_eq!(one.created_at, first.created_at);
    let said = said(&scene, first.id);
    assert!(said.contains(&"asked for tea".to_owned()) && said.contains(&"asked for the bill".to_owned()));
    let note = &said[0];
    assert!(note.contains("RASA PETRAUSKIENE"), "the name that gave way is kept in the note: {note}");
    let reminders =
        scene.reminders(&ReminderQuery { customer_id: Some(first.id), ..Default::default() }).unwrap();
    assert_eq!(reminders.len(), 1);
    let gone = scene.customer(second.id).unwrap();
    assert_eq!((gone.merged_into_id, gone.deleted_at.is_some()), (Some(first.id), true));
}

#[test]
fn whose_value_a_field_takes_can_be_chosen_and_the_other_is_kept_in_the_note() {
    let scene = book();
    let (first, second) = two(&scene);
    let choices = [("name".to_owned(), first.id), ("birthday".to_owned(), first.id)].into();
    let ids = [first.id, second.id];

    let plan = scene.plan_merge(&ids, Some(second.id), &choices).unwrap();
    assert_eq!(plan.result.name, "RASA PETRAUSKIENE");
    assert!(plan.lost.iter().any(|it| it.field == "birthday" && it.customer_id == second.id));
    let request = MergeRequest { keep: second.id, others: vec![first.id], choices };
    let merged = scene.merge_customers(&request).unwrap();

    assert_eq!(CustomerDraft::from(merged.customer), plan.result, "what was planned is what is done");
    assert!(scene.interaction(merged.note_id).unwrap().text.contains("Rasa Petrauskienė"));
    let unknown = [("nose".to_owned(), first.id)].into();
    assert!(matches!(
        scene.plan_merge(&ids, None, &unknown).unwrap_err().code(),
        Code::CustomerGone | Code::FieldUnknown { .. }
    ));
}

#[test]
fn one_alone_or_somebody_in_the_bin_is_not_merged() {
    let scene = book();
    let (sara, ali) = (add(&scene, "Sara"), add(&scene, "Ali"));
    let alone = MergeRequest { keep: sara.id, others: vec![sara.id], choices: Default::default() };
    assert_eq!(scene.merge_customers(&alone).unwrap_err().code(), &Code::MergeAlone);
    scene.delete_customers(&Selection::Ids { ids: vec![ali.id] }).unwrap();
    let binned = MergeRequest { keep: sara.id, others: vec![ali.id], choices: Default::default() };
    assert_eq!(scene.merge_customers(&binned).unwrap_err().code(), &Code::CustomerGone);
}

#[test]
fn many_merged_and_taken_back_are_as_they_were_to_the_byte() {
    let scene = book();
    let (first, second) = two(&scene);
    let third = scene.add_customer(with_email("R. Petrauskienė", "rasa@home.lt")).unwrap();
    let company =
        scene.add_customer(CustomerDraft { company_id: Some(third.id), ..person("Jonas") }).unwrap();
    let before = everything(&scene);

    merge(&scene, &second, &[&first, &third]);
    assert_eq!(scene.customer(company.id).unwrap().company_id, Some(second.id));
    let after = everything(&scene);
    let undone = scene.undo_last().unwrap();

    assert!(undone.kept.is_empty(), "{:?}", undone.kept);
    assert_eq!(everything(&scene), before);
    scene.redo_last().unwrap();
    assert_eq!(everything(&scene), after);
    scene.undo_last().unwrap();
    assert_eq!(everything(&scene), before);
    assert!(scene.check().unwrap().sound);
}

#[test]
fn after_further_work_everything_goes_back_but_what_was_changed_which_is_named() {
    let scene = book();
    let (first, second) = two(&scene);
    let merged = merge(&scene, &first, &[&second]);
    scene.clock.pass(chrono::TimeDelta::days(2));
    // The email that came from the other is corrected, something is said, the repeating reminder is done.
    scene
        .edit_customer(
            first.id,
            &fields(json!({"emails": [{"address": "rasa@new.lt"}], "role": "direktorė"})),
        )
        .unwrap();
    log(&scene, first.id, "came by");
    let open = scene.reminders(&ReminderQuery { customer_id: Some(first.id), ..Default::default() }).unwrap();
    scene.complete_reminder(open[0].occurrence_id).unwrap();

    let undone = scene.undo(merged).unwrap();

    let names: Vec<&str> = undone.kept.iter().map(|kept| kept.name.as_str()).collect();
    assert!(names.iter().any(|name| name.contains("rasa@new.lt")), "{names:?}");
    assert!(names.iter().any(|name| name.contains("direktorė")), "{names:?}");
    let (one, other) = (scene.customer(first.id).unwrap(), scene.customer(second.id).unwrap());
    assert_eq!(one.name, "RASA PETRAUSKIENE");
    assert_eq!(one.emails[0].address, "rasa@new.lt");
    assert_eq!((other.deleted_at, other.merged_into_id), (None, None));
    assert_eq!(other.emails[0].address, "rasa@shop.lt");
    assert_eq!(said(&scene, first.id), ["came by", "asked for tea"]);
    assert_eq!(said(&scene, second.id), ["asked for the bill"]);
    let of =
        |id| scene.reminders(&ReminderQuery { customer_id: Some(id), ..Default::default() }).unwrap().len();
    assert_eq!((of(first.id), of(second.id)), (0, 1), "the occurrence that follows goes with its reminder");
    assert!(scene.check().unwrap().sound);
}

#[test]
fn a_merge_below_another_can_be_taken_back_and_then_the_one_above() {
    let scene = book();
    let (first, second) = two(&scene);
    let third = add(&scene, "Rasa P.");
    let below = merge(&scene, &first, &[&second]);
    scene.clock.pass(chrono::TimeDelta::hours(1));
    let above = merge(&scene, &third, &[&first]);
    assert_eq!(scene.customer(second.id).unwrap().merged_into_id, Some(third.id));

    let undone = scene.undo(below).unwrap();
    assert!(undone.kept.iter().any(|kept| kept.customer_id == Some(third.id)), "{:?}", undone.kept);
    assert_eq!(scene.customer(second.id).unwrap().deleted_at, None);
    assert_eq!(said(&scene, second.id), ["asked for the bill"]);
    assert_eq!(scene.customer(first.id).unwrap().merged_into_id, Some(third.id));

    scene.undo(above).unwrap();
    let back = scene.customer(first.id).unwrap();
    assert_eq!((back.deleted_at, back.name.as_str()), (None, "RASA PETRAUSKIENE"));
    assert!(said(&scene, first.id).contains(&"asked for tea".to_owned()));
    assert!(scene.customer(third.id).unwrap().phones.is_empty());
    assert!(scene.check().unwrap().sound);
}

#[test]
fn taken_back_one_after_the_other_two_merges_leave_no_trace() {
    let scene = book();
    let (first, second) = two(&scene);
    let third = add(&scene, "Rasa P.");
    let before = everything(&scene);
    merge(&scene, &first, &[&second]);
    merge(&scene, &third, &[&first]);
    scene.undo_last().unwrap();
    scene.undo_last().unwrap();
    assert_eq!(everything(&scene), before);
}

#[test]
fn an_import_and_whoever_types_find_the_kept_one_by_what_the_other_was_known_by() {
    let scene = book();
    let (first, second) = two(&scene);
    merge(&scene, &first, &[&second]);
    scene.edit_customer(first.id, &fields(json!({"emails": []}))).unwrap();

    let similar = scene.similar_customers(&with_email("", "rasa@shop.lt"), None).unwrap();
    assert_eq!(similar[0].id, first.id);
    let path = scene.file("list.csv");
    std::fs::write(&path, "Name,E-mail,City\nRasa Petrauskienė,rasa@shop.lt,Vilnius\n").unwrap();
    let summary = scene.run_import(&ImportRequest { path, ..Default::default() }, &mut unwatched).unwrap();
    assert_eq!((summary.created, summary.updated), (0, 1));
}

#[test]
fn emptying_the_bin_takes_the_merged_one_and_the_merge_stands_for_good() {
    let scene = book();
    let (first, second) = two(&scene);
    let merged = merge(&scene, &first, &[&second]);
    let bin = CustomerQuery { bin: true, ..CustomerQuery::default() };
    assert_eq!(scene.purge_customers(&Selection::Query { query: bin, except: vec![] }).unwrap(), 1);

    assert_eq!(scene.undo(merged).unwrap_err().code(), &Code::MergeSettled);
    let one = scene.customer(first.id).unwrap();
    assert_eq!(one.emails[0].address, "rasa@shop.lt");
    assert!(said(&scene, first.id).contains(&"asked for the bill".to_owned()));
    assert!(scene.check().unwrap().sound);
}

#[test]
fn when_the_kept_one_is_removed_for_good_the_other_can_still_come_back() {
    let scene = book();
    let (first, second) = two(&scene);
    let merged = merge(&scene, &first, &[&second]);
    let only = Selection::Ids { ids: vec![first.id] };
    scene.delete_customers(&only).unwrap();
    scene.purge_customers(&only).unwrap();

    assert_eq!(scene.customer(second.id).unwrap().merged_into_id, None);
    scene.undo(merged).unwrap();
    assert_eq!(scene.customer(second.id).unwrap().deleted_at, None);
    assert!(scene.check().unwrap().sound);
}

#[test]
fn whoever_was_told_apart_from_one_stays_apart_from_whom_they_became() {
    let scene = book();
    let father = scene.add_customer(with_phone("Ali Ahmadi", "09121234567")).unwrap();
    let son = scene.add_customer(with_phone("Ali Ahmadi", "09121234567")).unwrap();
    let again = scene.add_customer(with_phone("Ali Ahmadi", "0912 123 4567")).unwrap();
    scene.not_the_same(&[father.id, son.id]).unwrap();

    merge(&scene, &again, &[&father]);
    assert!(scene.find_duplicates(DuplicatePreset::Loose, &mut unwatched).unwrap().is_empty());
    scene.undo_last().unwrap();
    scene.undo_last().unwrap();
    let kind = scene.history(None, 1).unwrap()[0].kind;
    assert_eq!(kind, ActionKind::Undo);
    let groups = scene.find_duplicates(DuplicatePreset::Strict, &mut unwatched).unwrap();
    assert_eq!(groups[0].customers.len(), 3, "taken back, they are named again");
}
