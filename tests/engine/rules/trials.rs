//! Trials and ready-made rules: what a rule would have done, before it is switched on.

use chrono::TimeDelta;
use daftar_engine::customers::list::{Filter, FilterOp};
use daftar_engine::reminders::ReminderDraft;
use daftar_engine::rules::{RuleDraft, Trigger, What};
use daftar_engine::texts::Language;

use super::{bought_on, buys, calls, euros, followed, on, only, rule};
use crate::reminders::draft;
use crate::support::{Scene, add, book};

fn tried(scene: &Scene, draft: &RuleDraft) -> Vec<(String, String)> {
    let trial = scene.try_rule(draft).unwrap();
    assert_eq!(trial.count as usize, trial.firings.len());
    let line =
        |it: &daftar_engine::rules::Firing| (it.customer.clone().unwrap().name, it.occurred_on.to_string());
    trial.firings.iter().map(line).collect()
}

#[test]
fn a_trial_says_what_the_rule_would_have_done_and_writes_nothing() {
    let scene = book();
    let (ona, jonas) = (add(&scene, "Ona").id, add(&scene, "Jonas").id);
    buys(&scene, ona, 900);
    calls(&scene, jonas);
    scene.clock.pass(TimeDelta::days(40));
    buys(&scene, ona, 600);
    bought_on(&scene, jonas, 700, Some("2026-12-20"));
    let undone = buys(&scene, jonas, 800);
    scene.delete_interaction(undone.id).unwrap();
    scene.clock.pass(TimeDelta::days(5));
    calls(&scene, ona);
    let before = scene.history(None, 100).unwrap().len();

    let big = rule("Big", Trigger::Purchase { at_least: Some(euros(500)) });
    assert_eq!(
        tried(&scene, &big),
        [("Ona".into(), "2026-12-31".into()), ("Jonas".into(), "2026-12-20".into())]
    );
    let named = Filter { field: "name".into(), op: FilterOp::Is, value: "ona".into(), values: vec![] };
    assert_eq!(tried(&scene, &only(big, vec![named])).len(), 1);
    assert_eq!(
        tried(&scene, &rule("First", Trigger::FirstPurchase)),
        [("Jonas".into(), "2026-12-20".into())]
    );
    // Both were silent for thirty days, and Ona has come back since.
    let silent = tried(&scene, &rule("Ask", Trigger::Silence { days: 30 }));
    assert_eq!(silent, [("Ona".into(), "2026-12-21".into())]);
    assert_eq!(tried(&scene, &rule("Ask", Trigger::Silence { days: 25 })).len(), 2);
    assert_eq!(scene.history(None, 100).unwrap().len(), before);
}

#[test]
fn what_was_done_late_was_overdue_then() {
    let scene = book();
    let ona = add(&scene, "Ona").id;
    let offer =
        scene.add_reminder(ReminderDraft { customer_id: Some(ona), ..draft("Offer", "2026-11-22") }).unwrap();
    let quick =
        scene.add_reminder(ReminderDraft { customer_id: Some(ona), ..draft("Quick", "2026-11-22") }).unwrap();
    scene.clock.pass(TimeDelta::days(2));
    scene.complete_reminder(quick.occurrence_id).unwrap();
    scene.clock.pass(TimeDelta::days(5));
    scene.complete_reminder(offer.occurrence_id).unwrap();

    let trial = scene.try_rule(&rule("Nudge", Trigger::Overdue { days: 3 })).unwrap();
    assert_eq!(trial.count, 1);
    assert!(matches!(&trial.firings[0].what, What::Overdue { title, .. } if title == "Offer"));
}

#[test]
fn a_trial_agrees_with_what_the_rule_does_then() {
    let scene = book();
    let names = ["Ona", "Jonas", "Rasa", "Petras"];
    let customers = names.map(|name| add(&scene, name).id);
    for trigger in [Trigger::Silence { days: 4 }, Trigger::Purchase { at_least: None }] {
        on(&scene, &rule("Live", trigger));
    }
    for turn in 0..25_i64 {
        let customer = customers[usize::try_from(turn * 7 % 4).unwrap()];
        if turn % 3 == 0 {
            drop(buys(&scene, customer, 1));
        } else {
            drop(calls(&scene, customer));
        }
        scene.clock.pass(TimeDelta::days(1));
        scene.follow_rules().unwrap();
    }
    let live = followed(&scene).len();
    let tried: u32 = [Trigger::Silence { days: 4 }, Trigger::Purchase { at_least: None }]
        .map(|trigger| scene.try_rule(&rule("Trial", trigger)).unwrap().count)
        .iter()
        .sum();
    assert_eq!(usize::try_from(tried).unwrap(), live);
}

#[test]
fn ready_made_rules_are_ordinary_ones_in_the_books_language_and_offered_until_taken() {
    for language in ["en", "fa", "lt"] {
        let scene = book();
        let settings = serde_json::json!({ "language": language });
        scene.save_settings(settings.as_object().unwrap()).unwrap();
        let suggested = scene.suggested_rules().unwrap();
        assert!(suggested.len() >= 6);
        assert!(
            suggested
                .iter()
                .all(|it| Language::from_locale(language).is_some() && !it.name.contains("rule-"))
        );
        let taken = scene.add_rule(&suggested[0]).unwrap();
        assert_eq!(taken.active_since, None, "off until it is switched on");
        assert_eq!(scene.suggested_rules().unwrap(), suggested[1..]);
        suggested[1..].iter().for_each(|draft| drop(scene.add_rule(draft).unwrap()));
        assert!(scene.suggested_rules().unwrap().is_empty());
        scene.delete_rule(taken.id).unwrap();
        assert_eq!(scene.suggested_rules().unwrap(), suggested[..1]);
    }
}
