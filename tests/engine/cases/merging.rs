//! Cases that are one, and two again.

use chrono::TimeDelta;
use daftar_engine::Code;
use daftar_engine::cases::{CaseQuery, CaseState};
use daftar_engine::customers::list::Selection;
use daftar_engine::ids::CustomerId;
use daftar_engine::timeline::TimelineEntry;

use super::{found, of, shop, state, words};
use crate::support::{Scene, add};

/// The steps of cases in a customer's timeline, newest first.
fn told(scene: &Scene, customer: CustomerId) -> Vec<&'static str> {
    let page = scene.timeline(customer, None, 50).unwrap();
    let steps = page.entries.into_iter().filter_map(|entry| match entry {
        TimelineEntry::Case { step, .. } => Some(step.kind.name()),
        _ => None,
    });
    steps.collect()
}

#[test]
fn a_merged_case_goes_on_in_the_other_and_each_timeline_keeps_its_own() {
    let scene = shop();
    let (sara, jonas) = (add(&scene, "Sara"), add(&scene, "Jonas"));
    let first = scene.add_case(&of(sara.id, "No light")).unwrap();
    scene.answer_case(first.id, &words("Seen")).unwrap();
    let second = scene.add_case(&of(jonas.id, "Dark stairs")).unwrap();
    scene.clock.pass(TimeDelta::minutes(5));

    let merged = scene.merge_cases(first.id, &[second.id]).unwrap();
    assert_eq!((merged.parts, found(&scene, &CaseQuery::default())), (1, vec!["No light".to_owned()]));
    assert_eq!(scene.answer_case(second.id, &words("")).unwrap_err().code(), &Code::CaseMerged);
    scene.clock.pass(TimeDelta::minutes(5));
    scene.solve_case(first.id, &Default::default()).unwrap();

    assert_eq!(told(&scene, sara.id), ["solved", "merged", "answered", "opened"]);
    assert_eq!(
        told(&scene, jonas.id),
        ["solved", "merged", "opened"],
        "what comes of it, not what was before"
    );
    assert_eq!(scene.case(first.id).unwrap().steps.len(), 6, "the page of the case shows both");
}

#[test]
fn it_is_taken_apart_even_after_further_work() {
    let scene = shop();
    let sara = add(&scene, "Sara");
    let first = scene.add_case(&of(sara.id, "No light")).unwrap();
    let second = scene.add_case(&of(sara.id, "Dark stairs")).unwrap();
    scene.merge_cases(first.id, &[second.id]).unwrap();
    let merge = scene.history(None, 1).unwrap()[0].id;
    scene.answer_case(first.id, &words("Seen")).unwrap();
    scene.solve_case(first.id, &Default::default()).unwrap();

    let undone = scene.undo(merge).unwrap();

    assert!(undone.kept.is_empty(), "{:?}", undone.kept);
    assert_eq!((state(&scene, first.id), state(&scene, second.id)), (CaseState::Solved, CaseState::New));
    assert_eq!(found(&scene, &CaseQuery::default()), ["Dark stairs", "No light"]);

    scene.redo_last().unwrap();
    let apart = scene.unmerge_case(second.id).unwrap();
    assert_eq!((apart.merged_into_id, apart.state), (None, CaseState::New));
    scene.undo_last().unwrap();
    assert_eq!(scene.case(second.id).unwrap().case.merged_into_id, Some(first.id));
}

#[test]
fn a_merge_takes_two_that_stand_for_themselves() {
    let scene = shop();
    let sara = add(&scene, "Sara");
    let ids: Vec<_> =
        ["One", "Two", "Three"].map(|text| scene.add_case(&of(sara.id, text)).unwrap().id).into();
    assert_eq!(scene.merge_cases(ids[0], &[]).unwrap_err().code(), &Code::CaseMergeAlone);
    assert_eq!(scene.merge_cases(ids[0], &[ids[0]]).unwrap_err().code(), &Code::CaseMergeAlone);
    scene.merge_cases(ids[0], &[ids[1]]).unwrap();
    assert_eq!(scene.merge_cases(ids[2], &[ids[1]]).unwrap_err().code(), &Code::CaseMerged);
    assert_eq!(scene.merge_cases(ids[1], &[ids[2]]).unwrap_err().code(), &Code::CaseMerged);

    scene.merge_cases(ids[2], &[ids[0]]).unwrap();

    assert_eq!(scene.case(ids[2]).unwrap().parts.len(), 2, "the parts of a part are parts");
    scene.unmerge_case(ids[0]).unwrap();
    assert_eq!(scene.case(ids[0]).unwrap().parts[0].id, ids[1], "and stay with it");
}

#[test]
fn the_parts_of_a_case_that_is_removed_for_good_stand_for_themselves_again() {
    let scene = shop();
    let (sara, jonas) = (add(&scene, "Sara"), add(&scene, "Jonas"));
    let first = scene.add_case(&of(sara.id, "No light")).unwrap();
    let second = scene.add_case(&of(jonas.id, "Dark stairs")).unwrap();
    scene.merge_cases(first.id, &[second.id]).unwrap();

    scene.delete_customers(&Selection::Ids { ids: vec![sara.id] }).unwrap();
    scene.purge_customers(&Selection::Ids { ids: vec![sara.id] }).unwrap();

    assert_eq!(found(&scene, &CaseQuery::default()), ["Dark stairs"]);
    assert_eq!(scene.case(second.id).unwrap().steps.len(), 2);
}
