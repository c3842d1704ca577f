//! Complaints and requests: taken in at once, none forgotten, each with its clock.

mod clock;
mod figures;
mod leaving;
mod merging;
mod popups;
mod steps;

use daftar_engine::Book;
use daftar_engine::cases::{
    Case, CaseDraft, CaseKindDraft, CasePromise, CaseQuery, CaseState, CaseStepDraft, Urgency,
};
use daftar_engine::customers::list::Selection;
use daftar_engine::ids::{CaseId, CustomerId};
use daftar_engine::{Code, texts::Language};
use serde_json::json;

use crate::reminders::day;
use crate::support::{Scene, add, book, fields};

/// A new book of a shop that never closes: working time is time.
pub fn shop() -> Scene {
    let scene = book();
    let always = json!([{"from": "00:00", "to": "24:00"}]);
    let settings = json!({"business_hours": vec![always; 7], "holidays": "none"});
    scene.save_settings(&fields(settings)).unwrap();
    scene
}

pub fn draft(text: &str) -> CaseDraft {
    CaseDraft {
        customer_id: None,
        kind_id: None,
        urgency: Urgency::Normal,
        assignee: String::new(),
        text: text.to_owned(),
        promise: None,
    }
}

pub fn of(customer: CustomerId, text: &str) -> CaseDraft {
    CaseDraft { customer_id: Some(customer), ..draft(text) }
}

pub fn words(text: &str) -> CaseStepDraft {
    CaseStepDraft { text: text.to_owned(), promise: None }
}

/// The texts of the cases that a query finds.
pub fn found(book: &Book, query: &CaseQuery) -> Vec<String> {
    book.cases(query).unwrap().cases.into_iter().map(|case| case.text).collect()
}

/// A kind with limits of whole hours, and a case of it.
pub fn timed(scene: &Scene, text: &str, answer_hours: u32, solve_hours: u32) -> Case {
    let name = format!("{answer_hours}/{solve_hours}");
    let known = scene.case_kinds().unwrap().into_iter().find(|kind| kind.name == name);
    let kind = known.unwrap_or_else(|| {
        let limits = CaseKindDraft {
            name,
            answer_minutes: Some(answer_hours * 60),
            solve_minutes: Some(solve_hours * 60),
        };
        scene.add_case_kind(&limits).unwrap()
    });
    scene.add_case(&CaseDraft { kind_id: Some(kind.id), ..draft(text) }).unwrap()
}

pub fn state(book: &Book, id: CaseId) -> CaseState {
    book.case(id).unwrap().case.state
}

#[test]
fn a_complaint_needs_nothing_but_its_words() {
    let scene = shop();

    let case = scene.add_case(&draft("  The cake was dry ")).unwrap();

    assert_eq!(
        (case.text.as_str(), case.kind.as_str(), case.state),
        ("The cake was dry", "Complaint", CaseState::New)
    );
    assert!(case.customer.is_none());
    let refusal = scene.add_case(&draft("  ")).unwrap_err();
    assert!(matches!(refusal.code(), Code::ValueInvalid { field, .. } if field == "case_text"));
}

#[test]
fn the_ready_made_kinds_speak_the_language_of_the_book_until_the_owner_names_them() {
    let scene = shop();
    let names = || scene.case_kinds().unwrap().into_iter().map(|kind| kind.name).collect::<Vec<_>>();
    assert_eq!(names(), ["Complaint", "Request", "Repair", "Question"]);
    scene.save_settings(&fields(json!({"language": Language::Fa}))).unwrap();
    assert_eq!(names()[0], "شکایت");

    let first = scene.case_kinds().unwrap().remove(0);
    let limits = CaseKindDraft { name: first.name.clone(), answer_minutes: Some(30), solve_minutes: None };
    scene.edit_case_kind(first.id, &limits).unwrap();
    scene.save_settings(&fields(json!({"language": Language::Lt}))).unwrap();
    assert_eq!(names()[0], "Skundas", "only its limits were changed");

    let named = CaseKindDraft { name: "Nusiskundimas".to_owned(), ..limits };
    scene.edit_case_kind(first.id, &named).unwrap();
    scene.save_settings(&fields(json!({"language": Language::En}))).unwrap();
    assert_eq!(names()[0], "Nusiskundimas");
}

#[test]
fn a_kind_that_is_deleted_stays_with_its_cases() {
    let scene = shop();
    let case = scene.add_case(&draft("The cake was dry")).unwrap();

    scene.delete_case_kind(case.kind_id).unwrap();

    assert_eq!(scene.case(case.id).unwrap().case.kind, "Complaint");
    let offered = scene.case_kinds().unwrap();
    assert!(offered.iter().all(|kind| kind.id != case.kind_id));
    for kind in &offered[1..] {
        scene.delete_case_kind(kind.id).unwrap();
    }
    assert_eq!(scene.delete_case_kind(offered[0].id).unwrap_err().code(), &Code::CaseKindLast);
    let taken = CaseKindDraft { name: "request".to_owned(), answer_minutes: None, solve_minutes: None };
    assert!(matches!(scene.add_case_kind(&taken).unwrap_err().code(), Code::NameTaken { .. }));
}

#[test]
fn what_was_promised_becomes_a_reminder_of_the_customer() {
    let scene = shop();
    let sara = add(&scene, "Sara");
    let promise = CasePromise {
        title: "Bring a new cake".to_owned(),
        due_on: day("2026-11-23"),
        due_time: Some("10:00".to_owned()),
    };

    let case = scene.add_case(&CaseDraft { promise: Some(promise), ..of(sara.id, "Dry cake") }).unwrap();

    let step = scene.case(case.id).unwrap().steps.remove(0);
    let reminder = step.reminder.unwrap();
    assert_eq!((reminder.title.as_str(), reminder.due_on), ("Bring a new cake", day("2026-11-23")));
    assert_eq!(reminder.customer.unwrap().id, sara.id);
    scene.undo_last().unwrap();
    assert_eq!(scene.case(case.id).unwrap_err().code(), &Code::RecordGone);
    assert!(scene.reminders(&Default::default()).unwrap().is_empty(), "one action, one undo");
    scene.redo_last().unwrap();
    assert_eq!(scene.case(case.id).unwrap().steps[0].reminder.as_ref().unwrap().title, "Bring a new cake");
}

#[test]
fn a_deleted_promise_leaves_the_step_and_comes_back_with_an_undo() {
    let scene = shop();
    let promise = CasePromise { title: "Call".to_owned(), due_on: day("2026-11-23"), due_time: None };
    let case = scene.add_case(&CaseDraft { promise: Some(promise), ..draft("Dry cake") }).unwrap();
    let step = || scene.case(case.id).unwrap().steps.remove(0);

    scene.delete_reminder(step().reminder.unwrap().id).unwrap();
    assert!(step().reminder.is_none());

    scene.undo_last().unwrap();
    assert_eq!(step().reminder.unwrap().title, "Call");
}

#[test]
fn cases_are_found_by_words_name_number_kind_and_urgency() {
    let scene = shop();
    let sara = add(&scene, "Sara Ahmadi");
    let cake = scene.add_case(&of(sara.id, "The cake was dry")).unwrap();
    let urgent = CaseDraft { urgency: Urgency::High, ..draft("Lost keys") };
    let keys = scene.add_case(&urgent).unwrap();
    scene.solve_case(keys.id, &Default::default()).unwrap();
    let search = |words: &str| found(&scene, &CaseQuery { search: words.to_owned(), ..CaseQuery::default() });

    assert_eq!(search("dry CAKE"), ["The cake was dry"]);
    assert_eq!(search("ahmadi"), ["The cake was dry"]);
    assert_eq!(search(&cake.id.to_string()), ["The cake was dry"]);
    assert_eq!(search("nothing"), Vec::<String>::new());
    let query = CaseQuery { urgency: Some(Urgency::High), ..CaseQuery::default() };
    assert_eq!(found(&scene, &query), ["Lost keys"]);
    let query = CaseQuery { states: vec![CaseState::New, CaseState::Waiting], ..CaseQuery::default() };
    assert_eq!(found(&scene, &query), ["The cake was dry"]);
    let query = CaseQuery { customer_id: Some(sara.id), ..CaseQuery::default() };
    assert_eq!(found(&scene, &query), ["The cake was dry"]);
    let query = CaseQuery { kind_id: Some(cake.kind_id), offset: 1, limit: 1, ..CaseQuery::default() };
    let page = scene.cases(&query).unwrap();
    assert_eq!((page.total, page.cases[0].text.as_str()), (2, "Lost keys"), "solved ones stand last");
}

#[test]
fn the_list_begins_with_what_has_least_time_left() {
    let scene = shop();
    timed(&scene, "Days", 24, 72);
    timed(&scene, "Hours", 2, 6);
    let still = timed(&scene, "Waits", 1, 1);
    scene.hold_case(still.id, daftar_engine::cases::WaitingFor::Customer, &words("")).unwrap();

    assert_eq!(found(&scene, &CaseQuery::default()), ["Hours", "Days", "Waits"]);
}

#[test]
fn a_customer_who_complains_again_is_known_for_it() {
    let scene = shop();
    let sara = add(&scene, "Sara");
    scene.add_case(&of(sara.id, "One")).unwrap();
    scene.clock.pass(chrono::TimeDelta::days(60));
    assert_eq!(scene.add_case(&of(sara.id, "Two")).unwrap().recent, 2);
    scene.clock.pass(chrono::TimeDelta::days(60));
    assert_eq!(scene.add_case(&of(sara.id, "Three")).unwrap().recent, 2, "the first is over 90 days old");
}

#[test]
fn a_case_that_gets_its_customer_later_stands_in_their_timeline_and_goes_to_the_bin_with_them() {
    let scene = shop();
    let case = scene.add_case(&draft("Found a glove")).unwrap();
    scene.answer_case(case.id, &words("Will ask")).unwrap();
    let sara = add(&scene, "Sara");
    let steps = || {
        let page = scene.timeline(sara.id, None, 50).unwrap();
        page.entries
            .into_iter()
            .filter_map(|entry| match entry {
                daftar_engine::timeline::TimelineEntry::Case { step, .. } => Some(step.kind.name()),
                _ => None,
            })
            .collect::<Vec<_>>()
    };

    scene.edit_case(case.id, &of(sara.id, "Found a glove")).unwrap();
    assert_eq!(steps(), ["answered", "opened"]);
    scene.undo_last().unwrap();
    assert!(steps().is_empty());
    scene.redo_last().unwrap();

    scene.delete_customers(&Selection::Ids { ids: vec![sara.id] }).unwrap();
    assert!(found(&scene, &CaseQuery::default()).is_empty());
    scene.purge_customers(&Selection::Ids { ids: vec![sara.id] }).unwrap();
    assert_eq!(scene.case(case.id).unwrap_err().code(), &Code::RecordGone);
}

#[test]
fn cases_follow_a_merge_of_customers_and_its_undo() {
    let scene = shop();
    let (sara, other) = (add(&scene, "Sara"), add(&scene, "Sara Ahmadi"));
    let case = scene.add_case(&of(other.id, "Dry cake")).unwrap();
    let whose = || scene.case(case.id).unwrap().case.customer.unwrap().id;

    let request = serde_json::from_value(json!({"keep": sara.id, "others": [other.id]})).unwrap();
    scene.merge_customers(&request).unwrap();
    assert_eq!(whose(), sara.id);
    scene.undo_last().unwrap();
    assert_eq!(whose(), other.id);
}

#[test]
fn the_changes_of_a_case_are_told_by_the_names_of_its_kinds() {
    let scene = shop();
    let sara = add(&scene, "Sara");
    let case = scene.add_case(&of(sara.id, "Dry cake")).unwrap();
    let request = scene.case_kinds().unwrap()[1].id;
    scene.edit_case(case.id, &CaseDraft { kind_id: Some(request), ..of(sara.id, "Dry cake") }).unwrap();

    let change = &scene.customer_history(sara.id, None, 1).unwrap()[0];

    let kind = change.fields.iter().find(|field| field.field == "case_kind").unwrap();
    assert_eq!((&kind.before, &kind.after), (&json!("Complaint"), &json!("Request")));
}
