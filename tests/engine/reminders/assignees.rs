//! Who sees to a reminder.

use daftar_engine::cases::{CaseDraft, CasePromise, CaseSolution, Urgency};
use daftar_engine::customers::list::Selection;
use daftar_engine::history::FactKind;
use daftar_engine::interactions::{InteractionDraft, InteractionKind, NextStepDraft};
use daftar_engine::reminders::{ReminderDraft, ReminderQuery, ReminderState, RepeatUnit, Snooze};
use daftar_engine::rules::{Deed, Trigger};
use serde_json::json;

use super::{at, day, draft, every, open, repeating, titles};
use crate::interactions::said;
use crate::rules::{on, rule};
use crate::support::{Scene, add, book};

fn seen_to_by(assignee: &str, draft: ReminderDraft) -> ReminderDraft {
    ReminderDraft { assignee: assignee.to_owned(), ..draft }
}

fn assignees(scene: &Scene) -> Vec<String> {
    open(scene).into_iter().map(|reminder| reminder.assignee).collect()
}

#[test]
fn what_repeats_or_is_put_off_stays_theirs() {
    let book = book();
    let weekly = repeating("Count the till", "2026-11-20", every(1, RepeatUnit::Week));
    let first = book.add_reminder(seen_to_by(" Rasa ", weekly)).unwrap();
    let next = book.complete_reminder(first.occurrence_id).unwrap().next.unwrap();
    let put_off = book.snooze_reminder(next.occurrence_id, Snooze::Tomorrow).unwrap();
    let last = book.skip_reminder(put_off.occurrence_id).unwrap().next.unwrap();

    for reminder in [first, next, put_off, last] {
        assert_eq!(reminder.assignee, "Rasa");
    }
    assert!(
        serde_json::from_value::<ReminderDraft>(json!({"title": "Rent", "due_on": "2026-12-01"}))
            .is_ok_and(|plain| plain.assignee.is_empty())
    );
}

#[test]
fn another_one_is_a_change_that_is_told_and_taken_back() {
    let book = book();
    let sara = add(&book, "Sara");
    let offer = ReminderDraft { customer_id: Some(sara.id), ..draft("Offer", "2026-12-01") };
    let reminder = book.add_reminder(seen_to_by("Rasa", offer.clone())).unwrap();

    book.edit_reminder(reminder.id, seen_to_by("Tomas", offer)).unwrap();

    let changes = book.customer_history(sara.id, None, 1).unwrap();
    let fields = &changes[0].fields;
    assert_eq!((fields.len(), fields[0].field.as_str(), fields[0].kind), (1, "assignee", FactKind::Text));
    assert_eq!((&fields[0].before, &fields[0].after), (&json!("Rasa"), &json!("Tomas")));
    book.undo_last().unwrap();
    assert_eq!(assignees(&book), ["Rasa"]);
    book.redo_last().unwrap();
    assert_eq!(assignees(&book), ["Tomas"]);
    book.delete_reminder(reminder.id).unwrap();
    book.undo_last().unwrap();
    assert_eq!(assignees(&book), ["Tomas"]);
    book.delete_customers(&Selection::Ids { ids: vec![sara.id] }).unwrap();
    book.undo_last().unwrap();
    assert_eq!(assignees(&book), ["Tomas"]);
}

#[test]
fn the_list_is_of_one_of_them_however_the_name_is_written() {
    let book = book();
    for (place, (title, who)) in
        [("A", "کیان"), ("B", ""), ("C", "كيان"), ("D", "Rasa"), ("E", "RASA"), ("F", "Ras")]
            .iter()
            .enumerate()
    {
        book.add_reminder(seen_to_by(who, draft(title, &format!("2026-12-0{}", place + 1)))).unwrap();
    }
    let of = |assignee: &str, after, state| {
        let query =
            ReminderQuery { assignee: assignee.to_owned(), after, state, limit: 1, ..Default::default() };
        book.reminders(&query).unwrap()
    };

    let first = of("کیان", None, ReminderState::Open);
    let second = of("کیان", Some(first[0].occurrence_id), ReminderState::Open);
    assert_eq!((titles(&first), titles(&second)), (vec!["A"], vec!["C"]));
    assert!(of("کیان", Some(second[0].occurrence_id), ReminderState::Open).is_empty());
    let rasa = of("rasa", None, ReminderState::Open);
    assert_eq!(titles(&rasa), ["D"]);
    book.complete_reminder(rasa[0].occurrence_id).unwrap();
    assert_eq!(titles(&of("rasa", None, ReminderState::Done)), ["D"]);
    assert_eq!(titles(&of("rasa", None, ReminderState::Open)), ["E"]);
    assert!(of("nobody", None, ReminderState::Open).is_empty());
    assert_eq!(open(&book).len(), 5);
}

#[test]
fn whoever_saw_to_a_reminder_or_a_case_is_known_by_one_name() {
    let book = book();
    let sara = add(&book, "Sara");
    let of = |who: &str| book.add_reminder(seen_to_by(who, draft("It", "2026-12-01"))).unwrap();
    let case = |assignee: &str, customer_id| CaseDraft {
        customer_id,
        kind_id: None,
        urgency: Urgency::Normal,
        assignee: assignee.to_owned(),
        text: "Late".to_owned(),
        promise: None,
    };
    for who in ["Rasa", "Rasa", "rasa", ""] {
        of(who);
    }
    let tomas = of("Tomas");
    book.add_case(&case("Tomas", None)).unwrap();
    book.add_case(&case("Ieva", Some(sara.id))).unwrap();
    let known = || {
        let all = book.assignees().unwrap();
        all.into_iter().map(|it| (it.name, it.open_reminders)).collect::<Vec<_>>()
    };
    let named = |name: &str, open| (name.to_owned(), open);

    assert_eq!(known(), [named("Rasa", true), named("Tomas", true), named("Ieva", false)]);
    book.complete_reminder(tomas.occurrence_id).unwrap();
    assert_eq!(known()[1], named("Tomas", false));
    book.add_reminder(ReminderDraft {
        customer_id: Some(sara.id),
        ..seen_to_by("Ieva", draft("Call", "2026-12-01"))
    })
    .unwrap();
    assert!(known().contains(&named("Ieva", true)));
    book.delete_customers(&Selection::Ids { ids: vec![sara.id] }).unwrap();
    assert!(known().contains(&named("Ieva", false)));
}

#[test]
fn it_is_seen_wherever_the_reminder_is() {
    let scene = book();
    let rent = seen_to_by("Rasa", repeating("Rent", "2026-11-21", every(1, RepeatUnit::Week)));
    scene.add_reminder(ReminderDraft { due_time: Some("10:00".into()), ..rent }).unwrap();

    assert_eq!(scene.today().unwrap().today[0].assignee, "Rasa");
    let at = "2026-11-21T20:00:00Z".parse().unwrap();
    assert_eq!(scene.due(at).unwrap().reminders[0].assignee, "Rasa");
    let range = scene.calendar(day("2026-11-21"), day("2026-11-28"), 10).unwrap();
    let shown: Vec<_> = range
        .days
        .iter()
        .flat_map(|day| serde_json::to_value(&day.entries).unwrap().as_array().unwrap().clone())
        .map(|entry| (entry["occurrence_id"].is_null(), entry["assignee"].clone()))
        .collect();
    assert_eq!(shown, [(false, json!("Rasa")), (true, json!("Rasa"))]);
}

#[test]
fn a_pop_up_names_them() {
    let scene = book();
    scene.add_reminder(seen_to_by("Rasa", at("Order flour", "2026-11-21", "10:00"))).unwrap();
    scene.clock.set("2026-11-21T10:00:00Z");
    assert_eq!(scene.due_popups().unwrap().single[0].assignee, "Rasa");
}

#[test]
fn what_comes_next_or_was_promised_is_theirs_too() {
    let book = book();
    let sara = add(&book, "Sara");
    let next = NextStepDraft {
        kind: None,
        title: "Call again".to_owned(),
        note: String::new(),
        assignee: "Rasa ".to_owned(),
        due_on: day("2026-12-01"),
        due_time: None,
        repeat: None,
    };
    let talk = InteractionDraft {
        kind: InteractionKind::Call,
        next_step: Some(next),
        ..said(sara.id, "will think")
    };
    book.log_interaction(talk).unwrap();
    let promise = CasePromise { title: "New cake".to_owned(), due_on: day("2026-12-02"), due_time: None };
    let case = book
        .add_case(&CaseDraft {
            customer_id: Some(sara.id),
            kind_id: None,
            urgency: Urgency::Normal,
            assignee: "Tomas".to_owned(),
            text: "The cake was dry".to_owned(),
            promise: Some(promise),
        })
        .unwrap();
    book.solve_case(case.id, &CaseSolution { solution: "New one".to_owned(), cause: String::new() }).unwrap();

    let mut theirs = assignees(&book);
    theirs.sort();
    assert_eq!(theirs, ["Rasa", "Tomas", "Tomas"]);
}

#[test]
fn a_rule_gives_it_to_somebody() {
    let book = book();
    let mut thank = rule("Say thanks", Trigger::NewCustomer);
    let Deed::Reminder { assignee, .. } = &mut thank.deeds[0] else { panic!("a reminder") };
    *assignee = " Rasa ".to_owned();
    let id = on(&book, &thank);
    add(&book, "Ona");
    book.follow_rules().unwrap();

    assert_eq!(assignees(&book), ["Rasa"]);
    let kept = serde_json::to_value(book.rule(id).unwrap().deeds).unwrap();
    assert_eq!(kept[0]["assignee"], "Rasa");
    let old = json!({"kind": "reminder", "reminder": "call", "title": "Call", "days": 1});
    assert!(
        matches!(serde_json::from_value(old), Ok(Deed::Reminder { assignee, .. }) if assignee.is_empty())
    );
}
