//! Once: an occasion is followed one time, through undoing, restarts, merges, other processes and clocks.

use chrono::TimeDelta;
use daftar_engine::Book;
use daftar_engine::customers::CustomerDraft;
use daftar_engine::customers::list::Selection;
use daftar_engine::duplicates::MergeRequest;
use daftar_engine::history::{ActionKind, Origin};
use daftar_engine::rules::{Deed, Trigger};
use proptest::prelude::*;

use super::{buys, calls, followed, on, open, rule};
use crate::support::{add, book, opening, person};

fn birthday() -> Trigger {
    Trigger::Date { field: "birthday".into(), days: 0, every_year: true }
}

#[test]
fn what_a_rule_did_can_be_taken_back_and_stays_so() {
    let scene = book();
    let ona = add(&scene, "Ona").id;
    let id = on(&scene, &rule("Thank", Trigger::FirstPurchase));
    buys(&scene, ona, 1);
    assert_eq!(followed(&scene).len(), 1);
    let firing = scene.rule_firings(id, 10).unwrap().remove(0);
    let entry = scene.history(None, 1).unwrap().remove(0);
    assert_eq!((entry.kind, entry.origin, entry.undoable), (ActionKind::FollowRule, Origin::Daftar, true));
    assert_eq!(firing.action_id, Some(entry.id));

    scene.undo(entry.id).unwrap();
    assert_eq!(followed(&scene), Vec::<String>::new());
    assert!(scene.rule_firings(id, 10).unwrap()[0].undone);
    buys(&scene, ona, 1);
    assert_eq!(followed(&scene), Vec::<String>::new());
}

#[test]
fn the_last_thing_to_undo_is_the_owners_and_what_followed_goes_with_it() {
    let scene = book();
    on(&scene, &rule("Welcome", Trigger::NewCustomer));
    let notice = daftar_engine::rules::RuleDraft {
        deeds: vec![Deed::Notice { text: String::new() }],
        ..rule("Tell", Trigger::NewCustomer)
    };
    on(&scene, &notice);
    let ona = add(&scene, "Ona");
    assert_eq!(followed(&scene).len(), 1);
    assert_eq!(scene.count_notices().unwrap(), 1);

    let undone = scene.undo_last().unwrap();
    assert_eq!((undone.reverted.kind, undone.kept.len()), (ActionKind::AddCustomer, 0));
    assert_eq!((followed(&scene).len(), scene.count_notices().unwrap()), (0, 0));
    assert!(scene.customer(ona.id).is_err());

    scene.redo_last().unwrap();
    assert_eq!(
        (followed(&scene).len(), scene.count_notices().unwrap()),
        (1, 1),
        "and comes back with it, once"
    );
    scene.undo_last().unwrap();
    assert_eq!((followed(&scene).len(), scene.count_notices().unwrap()), (0, 0));
}

#[test]
fn a_rule_that_is_off_or_deleted_does_nothing_and_begins_anew() {
    let scene = book();
    let ona = add(&scene, "Ona").id;
    let id = on(&scene, &rule("Thank", Trigger::Purchase { at_least: None }));
    scene.follow_rules().unwrap();
    scene.switch_rule(id, false).unwrap();
    buys(&scene, ona, 1);
    assert_eq!(followed(&scene).len(), 0);
    scene.switch_rule(id, true).unwrap();
    assert_eq!(followed(&scene).len(), 0, "what happened while it was off does not count");
    buys(&scene, ona, 1);
    assert_eq!(followed(&scene).len(), 1);

    scene.delete_rule(id).unwrap();
    buys(&scene, ona, 1);
    assert_eq!(followed(&scene).len(), 1);
    let deleted = scene.history(None, 5).unwrap().into_iter().find(|it| it.kind == ActionKind::DeleteRule);
    scene.undo(deleted.unwrap().id).unwrap();
    assert_eq!(followed(&scene).len(), 1);
    buys(&scene, ona, 1);
    assert_eq!(followed(&scene).len(), 2);
}

#[test]
fn merged_customers_are_one_and_have_had_what_either_had() {
    let scene = book();
    let (ona, again) = (add(&scene, "Ona").id, add(&scene, "Ona K.").id);
    on(&scene, &rule("Welcome", Trigger::FirstPurchase));
    let born = |name: &str| CustomerDraft { birthday: Some("--11-22".into()), ..person(name) };
    let (rasa, twin) =
        (scene.add_customer(born("Rasa")).unwrap().id, scene.add_customer(person("R.")).unwrap().id);
    on(&scene, &rule("Wish", birthday()));
    buys(&scene, again, 1);
    scene.clock.pass(TimeDelta::days(1));
    assert_eq!(followed(&scene), ["Welcome Ona K. 2026-11-22", "Wish Rasa 2026-11-22"]);

    for (keep, other) in [(ona, again), (twin, rasa)] {
        let request = MergeRequest { keep, others: vec![other], choices: [].into() };
        scene.merge_customers(&request).unwrap();
    }
    buys(&scene, ona, 1);
    assert_eq!(followed(&scene).len(), 2, "{:?}", open(&scene));
}

#[test]
fn two_processes_follow_an_occasion_once() {
    let scene = book();
    let ona = add(&scene, "Ona").id;
    on(&scene, &rule("Thank", Trigger::Purchase { at_least: None }));
    let other = scene.second();
    buys(&scene, ona, 1);
    let (one, two) = std::thread::scope(|scope| {
        let one = scope.spawn(|| scene.book.follow_rules().unwrap().fired);
        let two = scope.spawn(|| other.follow_rules().unwrap().fired);
        (one.join().unwrap(), two.join().unwrap())
    });
    assert_eq!((one + two, open(&scene).len()), (1, 1));
}

#[test]
fn a_clock_that_jumps_and_comes_back_makes_nothing_happen_twice_or_never() {
    let scene = book();
    let born = |name: &str, on: &str| {
        scene.add_customer(CustomerDraft { birthday: Some(on.into()), ..person(name) }).unwrap().id
    };
    let ona = born("Ona", "--11-24");
    born("Rasa", "--11-30");
    on(&scene, &rule("Wish", birthday()));
    on(&scene, &rule("Ask", Trigger::Silence { days: 10 }));
    calls(&scene, ona);
    scene.follow_rules().unwrap();

    scene.clock.set("2026-11-25T09:00:00Z");
    assert_eq!(followed(&scene), ["Wish Ona 2026-11-25"]);
    scene.clock.set("2026-11-20T09:00:00Z");
    assert_eq!(followed(&scene).len(), 1);
    for day in 21..=30 {
        scene.clock.set(&format!("2026-11-{day}T09:00:00Z"));
        scene.follow_rules().unwrap();
    }
    for day in 1..=9 {
        scene.clock.set(&format!("2026-12-0{day}T09:00:00Z"));
        scene.follow_rules().unwrap();
    }
    let names = |title: &str| open(&scene).into_iter().filter(|line| line.starts_with(title)).count();
    assert_eq!((names("Wish Ona"), names("Wish Rasa"), names("Ask Ona")), (1, 1, 1));
}

#[test]
fn switching_on_begins_with_the_action_itself_whatever_the_clock_says() {
    let scene = book();
    let ona = add(&scene, "Ona").id;
    scene.clock.set("2026-11-21T12:00:00Z");
    buys(&scene, ona, 1);
    scene.clock.set("2026-11-21T09:00:00Z");
    on(&scene, &rule("Thank", Trigger::Purchase { at_least: None }));
    buys(&scene, ona, 1);
    assert_eq!(followed(&scene).len(), 1);
}

/// What can happen in a shop.
#[derive(Debug, Clone)]
enum Step {
    Buy(usize),
    Call(usize),
    Tag(usize),
    Days(i64),
    Back(i64),
    Follow,
    Restart,
    Undo,
    Redo,
    Bin(usize),
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        3 => (0..3_usize).prop_map(Step::Buy),
        2 => (0..3_usize).prop_map(Step::Call),
        1 => (0..3_usize).prop_map(Step::Tag),
        3 => (1..12_i64).prop_map(Step::Days),
        1 => (1..12_i64).prop_map(Step::Back),
        3 => Just(Step::Follow),
        1 => Just(Step::Restart),
        2 => Just(Step::Undo),
        2 => Just(Step::Redo),
        1 => (0..3_usize).prop_map(Step::Bin),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn in_any_order_each_occasion_is_followed_at_most_once_and_what_stands_and_was_meant_at_least_once(
        steps in proptest::collection::vec(step(), 1..40)
    ) {
        let scene = book();
        let customers: Vec<_> = ["Ona", "Jonas", "Rasa"].map(|name| {
            scene.add_customer(CustomerDraft { birthday: Some("--12-05".into()), ..person(name) }).unwrap().id
        }).to_vec();
        let purchase = on(&scene, &rule("Thank", Trigger::Purchase { at_least: None }));
        let first = on(&scene, &rule("Welcome", Trigger::FirstPurchase));
        let wish = on(&scene, &rule("Wish", birthday()));
        let tagged = on(&scene, &rule("Tag", Trigger::Tag { tag: "t".into(), added: true }));
        let mut live: Option<Book> = None;
        let mut binned = false;
        for step in &steps {
            let current = live.as_ref().unwrap_or(&scene.book);
            let one = |at: usize| Selection::Ids { ids: vec![customers[at]] };
            match step {
                Step::Buy(at) => drop(buys(current, customers[*at], 1)),
                Step::Call(at) => drop(calls(current, customers[*at])),
                Step::Tag(at) => { current.tag_customers(&one(*at), &["t".into()], &[]).unwrap(); }
                Step::Days(days) => scene.clock.pass(TimeDelta::days(*days)),
                Step::Back(days) => scene.clock.pass(-TimeDelta::days(*days)),
                Step::Follow => drop(current.follow_rules().unwrap()),
                Step::Restart => live = Some(Book::open(scene.path(), opening(&scene.clock)).unwrap()),
                // The rules themselves stay on.
                Step::Undo => {
                    let newest = current.history(None, 50).unwrap().into_iter().find(|it| {
                        !it.undone && matches!(it.kind, ActionKind::LogInteraction | ActionKind::TagCustomers)
                    });
                    if let Some(entry) = newest { current.undo(entry.id).unwrap(); }
                }
                Step::Redo => drop(current.redo_last()),
                Step::Bin(at) => { binned = true; current.delete_customers(&one(*at)).unwrap(); }
            }
        }
        let current = live.as_ref().unwrap_or(&scene.book);
        current.follow_rules().unwrap();
        prop_assert_eq!(current.follow_rules().unwrap().fired, 0, "nothing is left for a second look");

        let firings = |id| current.rule_firings(id, 500).unwrap();
        // Every deed is there once: reminders by name are never more than the occasions recorded.
        let reminders = |title: &str| open(current).into_iter().filter(|line| line.starts_with(title)).count();
        for (id, title) in [(purchase, "Thank"), (first, "Welcome"), (wish, "Wish"), (tagged, "Tag")] {
            prop_assert!(reminders(title) <= firings(id).len());
        }
        prop_assert!(firings(first).len() <= customers.len());
        let standing: usize = customers.iter().map(|id| {
            current.timeline(*id, None, 500).unwrap().entries.iter().filter(|entry| {
                matches!(entry, daftar_engine::timeline::TimelineEntry::Interaction { interaction, .. }
                    if interaction.purchase.as_ref().is_some_and(|it| it.on >= crate::reminders::day("2026-11-21")))
            }).count()
        }).sum();
        if !binned {
            prop_assert!(firings(purchase).len() >= standing, "each purchase that stands was followed");
        }
    }
}
