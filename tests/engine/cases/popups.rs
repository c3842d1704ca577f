//! A case rings as its time runs out and when it ran out, once each; what is done in time never rings.

use daftar_engine::agenda::{CaseAlarm, PopUps};
use daftar_engine::cases::WaitingFor;
use daftar_engine::customers::list::Selection;
use daftar_engine::reminders::Snooze;
use serde_json::json;

use super::{draft, of, shop, timed, words};
use crate::agenda::show;
use crate::support::{Scene, add, fields};

/// What pops up now: whether the answer is awaited, and whether the time ran out.
fn rung(popups: &PopUps) -> Vec<(bool, bool)> {
    let alarms = popups.single.iter().filter_map(|popup| popup.case.as_ref());
    alarms.map(|CaseAlarm { unanswered, passed, .. }| (*unanswered, *passed)).collect()
}

fn wake(scene: &Scene) -> String {
    let at = scene.next_wake().unwrap().at;
    chrono::DateTime::from_timestamp_millis(at).unwrap().format("%d %H:%MZ").to_string()
}

#[test]
fn an_unanswered_case_warns_before_its_time_runs_out_and_rings_after_it_once_each() {
    let scene = shop();
    timed(&scene, "Dry cake", 4, 100);
    assert_eq!(
        (rung(&show(&scene)), wake(&scene).as_str()),
        (vec![], "21 12:00Z"),
        "three quarters of 9:00 to 13:00"
    );

    scene.clock.set("2026-11-21T12:00:00Z");
    assert_eq!(rung(&show(&scene)), [(true, false)]);
    assert_eq!((rung(&show(&scene)), wake(&scene).as_str()), (vec![], "21 13:00Z"));

    scene.clock.set("2026-11-21T13:00:00Z");
    let popups = show(&scene);
    assert_eq!(rung(&popups), [(true, true)]);
    assert_eq!(popups.single[0].due_time.as_deref(), Some("16:30"), "on the clock of the shop, in Tehran");
    assert_eq!(rung(&show(&scene)), []);
    scene.clock.set("2026-11-21T12:30:00Z");
    assert_eq!(rung(&show(&scene)), [], "a clock that is set back rings nothing twice");
}

#[test]
fn what_was_answered_in_time_does_not_ring_and_a_pop_up_goes_when_it_is_dealt_with() {
    let scene = shop();
    let case = timed(&scene, "Dry cake", 4, 100);
    scene.clock.set("2026-11-21T12:00:00Z");
    let shown = scene.due_popups().unwrap().single[0].shown.clone();
    scene.record_delivery(std::slice::from_ref(&shown)).unwrap();
    assert!(scene.popups_to_withdraw(std::slice::from_ref(&shown)).unwrap().is_empty());

    scene.answer_case(case.id, &words("Sorry")).unwrap();

    assert_eq!(scene.popups_to_withdraw(std::slice::from_ref(&shown)).unwrap(), [shown]);
    scene.clock.set("2026-11-21T13:30:00Z");
    assert_eq!(rung(&show(&scene)), []);
}

#[test]
fn both_limits_that_ran_out_while_the_computer_was_off_are_one_pop_up() {
    let scene = shop();
    timed(&scene, "Dry cake", 1, 2);
    scene.clock.set("2026-11-21T20:00:00Z");

    let popups = show(&scene);

    assert_eq!(rung(&popups), [(true, true)]);
    assert_eq!(rung(&show(&scene)), [], "the solution's time was told with it");
}

#[test]
fn a_case_that_waits_does_not_ring_and_goes_on_with_the_time_it_had() {
    let scene = shop();
    let case = timed(&scene, "Dry cake", 4, 100);
    scene.clock.set("2026-11-21T10:00:00Z");
    scene.hold_case(case.id, WaitingFor::Customer, &words("")).unwrap();
    scene.clock.set("2026-11-25T10:00:00Z");
    assert_eq!(rung(&show(&scene)), []);

    scene.resume_case(case.id, &words("")).unwrap();

    assert_eq!(rung(&show(&scene)), []);
    scene.clock.set("2026-11-25T12:00:00Z");
    assert_eq!(rung(&show(&scene)), [(true, false)]);
}

#[test]
fn a_case_that_is_opened_again_rings_anew() {
    let scene = shop();
    let case = timed(&scene, "Dry cake", 100, 4);
    scene.clock.set("2026-11-21T14:00:00Z");
    assert_eq!(rung(&show(&scene)), [(false, true)]);
    scene.solve_case(case.id, &Default::default()).unwrap();
    scene.reopen_case(case.id, &words("")).unwrap();
    assert_eq!(rung(&show(&scene)), []);

    scene.clock.set("2026-11-21T18:00:00Z");

    assert_eq!(rung(&show(&scene)), [(false, true)]);
}

#[test]
fn the_owner_says_when_to_be_warned() {
    let scene = shop();
    scene.save_settings(&fields(json!({"case_warning_percent": 50}))).unwrap();
    timed(&scene, "Dry cake", 4, 100);
    scene.clock.set("2026-11-21T11:00:00Z");
    assert_eq!(rung(&show(&scene)), [(true, false)]);

    let scene = shop();
    scene.save_settings(&fields(json!({"case_warning_percent": 100}))).unwrap();
    timed(&scene, "Dry cake", 4, 100);
    scene.clock.set("2026-11-21T12:59:00Z");
    assert_eq!(rung(&show(&scene)), []);
    assert!(scene.save_settings(&fields(json!({"case_warning_percent": 5}))).is_err());
}

#[test]
fn today_shows_what_presses_and_counts_it_in_the_digest() {
    let scene = shop();
    let sara = add(&scene, "Sara");
    scene.add_case(&of(sara.id, "Dry cake")).unwrap();
    scene.add_case(&draft("No bread")).unwrap();
    assert!(scene.today().unwrap().cases.is_empty());
    scene.clock.set("2026-11-24T09:00:00Z");

    let today = scene.today().unwrap();
    let digest = scene.due_popups().unwrap().digest.unwrap();

    assert_eq!((today.counts.cases, today.cases[0].text.as_str()), (2, "Dry cake"));
    assert_eq!(scene.count_pressing_cases().unwrap(), 2);
    assert_eq!((digest.cases, digest.birthdays, digest.shown.len()), (2, 0, 2));
    scene.delete_customers(&Selection::Ids { ids: vec![sara.id] }).unwrap();
    assert_eq!(scene.today().unwrap().counts.cases, 1, "nobody is reminded of whom they put in the bin");
}

#[test]
fn a_pop_up_that_was_put_off_comes_again_also_after_a_restart_and_not_once_it_is_dealt_with() {
    let scene = shop();
    let case = timed(&scene, "Dry cake", 4, 100);
    scene.clock.set("2026-11-21T12:00:00Z");
    let popups = show(&scene);
    assert_eq!(rung(&popups), [(true, false)]);

    let put_off = scene.snooze_case(case.id, Snooze::TenMinutes).unwrap();

    assert_eq!(put_off.snoozed_until_at, Some(scene.now() + 600_000));
    let shown = vec![popups.single[0].shown.clone()];
    assert_eq!(scene.popups_to_withdraw(&shown).unwrap(), shown);
    assert_eq!((rung(&show(&scene)), wake(&scene).as_str()), (vec![], "21 12:10Z"));
    scene.clock.set("2026-11-21T12:10:00Z");
    let restarted = scene.second();
    let again = restarted.due_popups().unwrap();
    assert_eq!(rung(&again), [(true, false)]);
    restarted.record_delivery(&[again.single[0].shown.clone()]).unwrap();
    assert_eq!(rung(&show(&scene)), []);
    assert!(
        scene.popups_to_withdraw(&[again.single[0].shown.clone()]).unwrap().is_empty(),
        "it is on the screen"
    );

    scene.snooze_case(case.id, Snooze::OneHour).unwrap();
    scene.answer_case(case.id, &words("Sorry")).unwrap();
    scene.clock.set("2026-11-21T13:10:00Z");
    assert_eq!(rung(&show(&scene)), []);
    scene.undo_last().unwrap();
    assert_eq!(rung(&show(&scene)), [(true, true)], "the answer was taken back");
}

#[test]
fn time_that_runs_out_is_told_although_the_warning_was_put_off() {
    let scene = shop();
    let case = timed(&scene, "Dry cake", 4, 100);
    scene.clock.set("2026-11-21T12:00:00Z");
    show(&scene);
    scene.snooze_case(case.id, Snooze::Tomorrow).unwrap();
    scene.clock.set("2026-11-21T13:00:00Z");
    assert_eq!(rung(&show(&scene)), [(true, true)]);
    scene.snooze_case(case.id, Snooze::OneHour).unwrap();
    assert_eq!(rung(&show(&scene)), []);
    scene.clock.set("2026-11-21T14:00:00Z");
    assert_eq!(rung(&show(&scene)), [(true, true)]);
    assert_eq!(rung(&show(&scene)), []);
}

#[test]
fn what_was_put_off_while_the_clock_was_ahead_rings_by_the_true_one() {
    let scene = shop();
    scene.clock.set("2031-01-01T09:00:00Z");
    let old = timed(&scene, "Old", 1, 100);
    scene.snooze_case(old.id, Snooze::Tomorrow).unwrap();
    scene.clock.set("2026-11-21T09:00:00Z");
    let case = timed(&scene, "Dry cake", 4, 100);
    scene.snooze_case(case.id, Snooze::TenMinutes).unwrap();
    scene.clock.set("2026-11-21T12:00:00Z");
    assert_eq!(rung(&show(&scene)), [(true, false)], "putting off what has not rung holds nothing back");
    scene.solve_case(case.id, &Default::default()).unwrap();
    assert_eq!(
        scene.snooze_case(case.id, Snooze::OneHour).unwrap_err().code(),
        &daftar_engine::Code::CaseSolved
    );
}
