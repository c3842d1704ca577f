//! Pop-ups: each shown when it falls due, none lost, none twice.

use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;
use daftar_engine::agenda::{Digest, DigestReason, PopUpKey, PopUps, Shown};
use daftar_engine::customers::{Customer, CustomerDraft};
use daftar_engine::reminders::{
    ReminderDraft, ReminderKind, ReminderQuery, ReminderState, Repeat, RepeatUnit, Snooze,
};
use proptest::prelude::*;
use serde_json::json;

use crate::reminders::{at, day, draft};
use crate::support::{Scene, book, fields, person};

/// The titles of single pop-ups; a birthday is named by its customer.
pub fn single(popups: &PopUps) -> Vec<String> {
    popups
        .single
        .iter()
        .map(|it| match it.shown.key {
            PopUpKey::Reminder { .. } | PopUpKey::Case { .. } => it.title.clone(),
            PopUpKey::Anniversary { .. } => format!("{} {}", it.title, it.customer.as_ref().unwrap().name),
            PopUpKey::Birthday { .. } => it.customer.as_ref().unwrap().name.clone(),
            PopUpKey::Notice { .. } => panic!("there are no notices"),
        })
        .collect()
}

pub fn keys(popups: &PopUps) -> Vec<Shown> {
    let digest = popups.digest.iter().flat_map(|digest| digest.shown.clone());
    popups.single.iter().map(|popup| popup.shown.clone()).chain(digest).collect()
}

/// Shows what is due, as the shell does.
pub fn show(scene: &Scene) -> PopUps {
    let popups = scene.due_popups().unwrap();
    scene.record_delivery(&keys(&popups)).unwrap();
    popups
}

/// How many of each kind a digest tells of.
fn counted(digest: &Digest) -> Vec<(&'static str, usize)> {
    digest.reminders.iter().map(|of| (of.kind.name(), of.count)).collect()
}

fn nothing() -> PopUps {
    PopUps::default()
}

fn wake(scene: &Scene) -> String {
    let at = scene.next_wake().unwrap().at;
    DateTime::<Utc>::from_timestamp_millis(at).unwrap().format("%Y-%m-%dT%H:%MZ").to_string()
}

fn born(scene: &Scene, name: &str, birthday: &str) -> Customer {
    scene.add_customer(CustomerDraft { birthday: Some(birthday.to_owned()), ..person(name) }).unwrap()
}

fn set(scene: &Scene, settings: serde_json::Value) {
    scene.save_settings(&fields(settings)).unwrap();
}

#[test]
fn a_reminder_pops_up_when_it_falls_due_and_once() {
    let book = book();
    book.add_reminder(at("Call", "2026-11-21", "13:00")).unwrap();
    assert_eq!((show(&book), wake(&book).as_str()), (nothing(), "2026-11-21T09:30Z"));
    assert!(book.next_wake().unwrap().watch, "something is due before midnight");

    book.clock.set("2026-11-21T09:30:00Z");

    assert_eq!(single(&show(&book)), ["Call"]);
    assert_eq!(show(&book), nothing());
    assert_eq!(wake(&book), "2026-11-21T20:30Z", "midnight in Tehran");
    assert!(!book.next_wake().unwrap().watch);
}

#[test]
fn killed_before_it_was_recorded_it_is_shown_again() {
    let book = book();
    book.add_reminder(at("Call", "2026-11-21", "13:00")).unwrap();
    book.clock.set("2026-11-21T09:30:00Z");
    let decided = book.due_popups().unwrap();
    assert_eq!(single(&decided), ["Call"]);

    let after_the_kill = book.second();

    assert_eq!(after_the_kill.due_popups().unwrap(), decided);
    assert_eq!(after_the_kill.next_wake().unwrap().at, book.now(), "at once");
    after_the_kill.record_delivery(&keys(&decided)).unwrap();
    assert_eq!(book.due_popups().unwrap(), nothing(), "recorded by one, shown by none");
}

#[test]
fn handled_before_it_was_recorded_it_is_not_shown_again() {
    let book = book();
    let call = book.add_reminder(at("Call", "2026-11-21", "13:00")).unwrap();
    book.clock.set("2026-11-21T09:30:00Z");
    let decided = keys(&book.due_popups().unwrap());
    book.complete_reminder(call.occurrence_id).unwrap();

    assert_eq!(book.due_popups().unwrap(), nothing());
    assert_eq!(book.popups_to_withdraw(&decided).unwrap(), decided);
    book.record_delivery(&decided).unwrap();
    book.clock.set("2026-11-21T08:00:00Z");
    assert_eq!(show(&book), nothing(), "the clock went back");
    book.clock.set("2026-11-21T10:00:00Z");
    assert_eq!(show(&book), nothing());
}

#[test]
fn a_clock_set_back_shows_nothing_twice() {
    let book = book();
    book.add_reminder(at("Call", "2026-11-21", "13:00")).unwrap();
    born(&book, "Jonas", "1990-11-22");
    book.clock.set("2026-11-21T09:30:00Z");
    assert_eq!(single(&show(&book)), ["Call"]);
    book.clock.set("2026-11-22T05:30:00Z");
    assert_eq!(single(&show(&book)), ["Jonas"]);
    for earlier in ["2026-11-21T09:00:00Z", "2026-11-21T09:31:00Z", "2026-11-22T05:31:00Z"] {
        book.clock.set(earlier);
        assert_eq!(show(&book), nothing(), "{earlier}");
    }
}

#[test]
fn a_snooze_rings_again_when_it_is_over() {
    let book = book();
    let call = book.add_reminder(at("Call", "2026-11-21", "12:30")).unwrap();
    let shown = keys(&show(&book));
    book.snooze_reminder(call.occurrence_id, Snooze::TenMinutes).unwrap();
    assert_eq!(book.popups_to_withdraw(&shown).unwrap(), shown, "put off elsewhere, it is off the screen");
    assert_eq!((show(&book), wake(&book).as_str()), (nothing(), "2026-11-21T09:10Z"));
    book.clock.pass(TimeDelta::minutes(10));
    assert_eq!(single(&show(&book)), ["Call"]);
    assert_eq!(show(&book), nothing());
}

#[test]
fn a_reminder_that_was_moved_rings_at_its_new_time() {
    let book = book();
    let call = book.add_reminder(at("Call", "2026-11-21", "12:30")).unwrap();
    let shown = keys(&show(&book));
    book.edit_reminder(call.id, at("Call", "2026-11-21", "14:00")).unwrap();
    assert_eq!(book.popups_to_withdraw(&shown).unwrap(), shown);
    book.clock.set("2026-11-21T10:30:00Z");
    assert_eq!(single(&show(&book)), ["Call"]);
}

#[test]
fn a_pop_up_stays_while_its_reminder_is_open() {
    let book = book();
    book.add_reminder(at("Call", "2026-11-21", "12:30")).unwrap();
    let jonas = born(&book, "Jonas", "1990-11-22");
    book.clock.set("2026-11-22T05:30:00Z");
    let shown = keys(&show(&book));
    assert_eq!((shown.len(), book.popups_to_withdraw(&shown).unwrap()), (2, vec![]));
    book.complete_birthday(jonas.id, day("2026-11-22")).unwrap();
    assert_eq!(book.popups_to_withdraw(&shown).unwrap().len(), 1);
}

#[test]
fn a_day_without_a_time_begins_in_the_morning() {
    let book = book();
    book.add_reminder(draft("Order", "2026-11-22")).unwrap();
    assert_eq!(wake(&book), "2026-11-21T20:30Z", "the day turns first");
    book.clock.set("2026-11-21T20:30:00Z");
    assert_eq!((show(&book), wake(&book).as_str()), (nothing(), "2026-11-22T05:30Z"));
    book.clock.set("2026-11-22T05:30:00Z");
    assert_eq!(single(&show(&book)), ["Order"]);
    set(&book, json!({"day_starts_at": "07:15"}));
    book.add_reminder(draft("Pay", "2026-11-23")).unwrap();
    book.clock.set("2026-11-23T03:45:00Z");
    assert_eq!(single(&show(&book)), ["Pay"]);
}

#[test]
fn what_is_entered_for_a_day_that_began_does_not_pop_up() {
    let book = book();
    book.add_reminder(draft("Order", "2026-11-21")).unwrap();
    born(&book, "Jonas", "1990-11-21");
    born(&book, "Belated", "1990-11-19");
    assert_eq!(show(&book), nothing());
}

#[test]
fn after_days_off_one_digest_tells_of_everything() {
    let book = book();
    let calls = ["a", "b", "c", "d"].map(|title| (title, ReminderKind::Call));
    for (title, kind) in calls.into_iter().chain([("e", ReminderKind::Message)]) {
        book.add_reminder(ReminderDraft { kind, ..at(title, "2026-11-23", "10:00") }).unwrap();
    }
    born(&book, "Jonas", "1990-11-22");
    born(&book, "Ona", "--11-24");
    book.clock.set("2026-11-25T12:00:00Z");
    book.add_reminder(at("now", "2026-11-25", "15:30")).unwrap();

    let popups = show(&book);

    let digest = popups.digest.unwrap();
    assert_eq!(popups.single, []);
    assert_eq!((digest.reason, digest.birthdays), (DigestReason::WhileOff, 2));
    assert_eq!(counted(&digest), [("call", 4), ("message", 1), ("task", 1)], "and no visit");
    assert_eq!((digest.first.len(), digest.shown.len()), (5, 8));
    assert_eq!((digest.first[0].kind, digest.first[1].kind), (None, Some(ReminderKind::Call)));
    assert_eq!(digest.first[0].customer.as_ref().unwrap().name, "Jonas", "the earliest first");
    assert_eq!(show(&book), nothing());
}

#[test]
fn one_thing_that_was_missed_pops_up_by_itself() {
    let book = book();
    book.add_reminder(at("Call", "2026-11-22", "10:00")).unwrap();
    book.clock.set("2026-11-25T12:00:00Z");
    assert_eq!(single(&show(&book)), ["Call"]);
}

#[test]
fn too_many_at_once_are_told_in_one() {
    let book = book();
    for title in ["a", "b", "c"] {
        book.add_reminder(draft(title, "2026-11-22")).unwrap();
    }
    for title in ["d", "e", "f", "g"] {
        book.add_reminder(draft(title, "2026-11-23")).unwrap();
    }
    book.clock.set("2026-11-22T05:30:00Z");
    assert_eq!(single(&show(&book)), ["a", "b", "c"]);
    book.clock.set("2026-11-23T05:30:00Z");
    let digest = show(&book).digest.unwrap();
    assert_eq!((digest.reason, counted(&digest)), (DigestReason::Many, vec![("task", 4)]));
}

#[test]
fn quiet_hours_hold_back_and_then_show() {
    let book = book();
    set(&book, json!({"quiet_hours": true, "quiet_from": "22:00", "quiet_to": "08:00"}));
    book.add_reminder(at("Late", "2026-11-21", "23:00")).unwrap();
    book.add_reminder(at("Early", "2026-11-22", "02:00")).unwrap();
    assert_eq!(wake(&book), "2026-11-21T20:30Z", "the day turns; nothing may pop up before eight");

    book.clock.set("2026-11-21T22:30:00Z");
    let held = show(&book);
    let eight = "2026-11-22T04:30:00Z".parse::<DateTime<Utc>>().unwrap();
    assert_eq!((held.single.len(), held.held_until_at), (0, Some(eight.timestamp_millis())));
    assert_eq!(wake(&book), "2026-11-22T04:30Z");

    book.clock.set("2026-11-22T04:30:00Z");
    let digest = show(&book).digest.unwrap();
    assert_eq!((digest.reason, counted(&digest)), (DigestReason::Quiet, vec![("task", 2)]));
}

#[test]
fn a_time_that_spring_leaves_out_rings_an_hour_later() {
    let book = book();
    book.clock.travel(Tz::Europe__Vilnius);
    book.clock.set("2027-03-27T12:00:00Z");
    book.add_reminder(at("Gap", "2027-03-28", "03:30")).unwrap();
    book.clock.set("2027-03-28T01:29:00Z");
    assert_eq!(show(&book), nothing());
    book.clock.set("2027-03-28T01:30:00Z");
    assert_eq!(single(&show(&book)), ["Gap"], "04:30 in summer time");
}

#[test]
fn a_time_that_autumn_shows_twice_rings_at_the_first() {
    let book = book();
    book.clock.travel(Tz::Europe__Vilnius);
    book.clock.set("2026-10-24T12:00:00Z");
    let twice = book.add_reminder(at("Twice", "2026-10-25", "03:30")).unwrap();
    book.clock.set("2026-10-25T00:30:00Z");
    assert_eq!(single(&show(&book)), ["Twice"]);
    book.clock.set("2026-10-25T01:30:00Z");
    assert_eq!(show(&book), nothing(), "03:30 again");
    book.clock.set("2026-10-25T00:55:00Z");
    book.snooze_reminder(twice.occurrence_id, Snooze::TenMinutes).unwrap();
    assert_eq!(show(&book), nothing(), "ten minutes are ten minutes");
    book.clock.set("2026-10-25T01:05:00Z");
    assert_eq!(single(&show(&book)), ["Twice"]);
}

#[test]
fn a_journey_takes_the_wall_clock_along() {
    let book = book();
    book.add_reminder(at("Call", "2026-11-21", "14:00")).unwrap();
    assert_eq!(wake(&book), "2026-11-21T10:30Z");
    book.clock.travel(Tz::Europe__Vilnius);
    assert_eq!(wake(&book), "2026-11-21T12:00Z");
    book.clock.travel(Tz::Asia__Tokyo);
    assert_eq!(single(&show(&book)), ["Call"], "it is six in the evening there");
    book.clock.travel(Tz::Europe__Vilnius);
    book.clock.set("2026-11-21T12:00:00Z");
    assert_eq!(show(&book), nothing());
}

#[test]
fn after_a_suspend_what_was_slept_through_is_shown() {
    let book = book();
    book.add_reminder(at("Call", "2026-11-21", "13:00")).unwrap();
    let wake = book.next_wake().unwrap();
    assert!(wake.watch, "the shell asks each minute, since its timer stands still in a suspend");
    book.clock.set("2026-11-21T15:00:00Z");
    assert_eq!(single(&show(&book)), ["Call"]);
}

#[test]
fn birthdays_ring_ahead_and_on_the_day() {
    let book = book();
    set(&book, json!({"birthday_days_ahead": 3}));
    let jonas = born(&book, "Jonas", "1990-11-25");
    assert_eq!(wake(&book), "2026-11-21T20:30Z");
    book.clock.set("2026-11-22T05:30:00Z");
    let ahead = show(&book);
    assert_eq!(
        (single(&ahead), ahead.single[0].due_on, ahead.single[0].turns),
        (vec!["Jonas".to_owned()], day("2026-11-25"), Some(36))
    );
    book.clock.set("2026-11-24T12:00:00Z");
    assert_eq!(show(&book), nothing());
    book.clock.set("2026-11-25T05:30:00Z");
    assert_eq!(single(&show(&book)), ["Jonas"]);
    book.snooze_birthday(jonas.id, day("2026-11-25"), Snooze::OneHour).unwrap();
    assert_eq!((show(&book), wake(&book).as_str()), (nothing(), "2026-11-25T06:30Z"));
    book.clock.pass(TimeDelta::hours(1));
    assert_eq!(single(&show(&book)), ["Jonas"]);
    assert_eq!(show(&book), nothing());
}

#[test]
fn a_birthday_on_a_closed_day_is_told_on_an_open_one() {
    // 29 November 2026 is a Sunday.
    for (way, morning) in [("leave", "2026-11-29"), ("before", "2026-11-28"), ("after", "2026-11-30")] {
        let book = book();
        set(&book, json!({"closed_day_moves": {"birthday": way}}));
        born(&book, "Jonas", "1990-11-29");
        let mut told = Vec::new();
        for day in 22..=30 {
            book.clock.set(&format!("2026-11-{day}T00:00:00Z"));
            if wake(&book).starts_with(&format!("2026-11-{day}T05:30")) {
                book.clock.set(&format!("2026-11-{day}T05:30:00Z"));
                let shown = show(&book);
                assert_eq!(
                    (single(&shown), shown.single[0].due_on),
                    (vec!["Jonas".to_owned()], self::day("2026-11-29"))
                );
                told.push(format!("2026-11-{day}"));
            }
        }
        assert_eq!(told, [morning], "{way}");
    }
}

#[test]
fn nothing_pops_up_for_customers_in_the_bin_or_deleted_reminders() {
    let book = book();
    let call = book.add_reminder(at("Call", "2026-11-21", "12:30")).unwrap();
    let shown = keys(&show(&book));
    book.delete_reminder(call.id).unwrap();
    assert_eq!(book.popups_to_withdraw(&shown).unwrap(), shown);
    book.record_delivery(&shown).unwrap();
    assert_eq!(show(&book), nothing());
}

#[test]
fn the_next_occurrence_rings_of_its_own() {
    let book = book();
    let daily = ReminderDraft {
        repeat: Some(Repeat::every(1, RepeatUnit::Day)),
        ..at("Close", "2026-11-21", "12:30")
    };
    let first = book.add_reminder(daily).unwrap();
    show(&book);
    book.complete_reminder(first.occurrence_id).unwrap();
    assert_eq!(show(&book), nothing());
    book.clock.set("2026-11-22T09:00:00Z");
    assert_eq!(single(&show(&book)), ["Close"]);
}

#[test]
fn recording_a_delivery_leaves_no_trace_in_the_history() {
    let book = book();
    let call = book.add_reminder(at("Call", "2026-11-21", "12:30")).unwrap();
    show(&book);
    assert_eq!(book.history(None, 10).unwrap().len(), 1);
    assert!(book.undo_last().unwrap().kept.is_empty(), "a reminder that was shown can still be taken back");
    assert!(book.reminder(call.occurrence_id).is_err());
}

/// What may happen around pop-ups.
#[derive(Debug, Clone)]
enum Event {
    Remind { in_minutes: i64, daily: bool },
    Pass { minutes: i64 },
    SetBack { minutes: i64 },
    Travel { to: Tz },
    Show,
    ShowAndDie,
    Complete { nth: usize },
    Snooze { nth: usize },
}

fn any_event() -> impl Strategy<Value = Event> {
    prop_oneof![
        3 => (1..3_000_i64, any::<bool>()).prop_map(|(in_minutes, daily)| Event::Remind { in_minutes, daily }),
        4 => (1..900_i64).prop_map(|minutes| Event::Pass { minutes }),
        1 => (1..300_i64).prop_map(|minutes| Event::SetBack { minutes }),
        1 => prop_oneof![Just(Tz::Asia__Tehran), Just(Tz::Europe__Vilnius), Just(Tz::America__New_York)]
            .prop_map(|to| Event::Travel { to }),
        4 => Just(Event::Show),
        2 => Just(Event::ShowAndDie),
        2 => (0..9_usize).prop_map(|nth| Event::Complete { nth }),
        2 => (0..9_usize).prop_map(|nth| Event::Snooze { nth }),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn whatever_happens_none_is_lost_and_none_comes_twice(events in proptest::collection::vec(any_event(), 1..40)) {
        let book = book();
        // A week before the clocks change in Vilnius.
        book.clock.set("2026-10-18T09:00:00Z");
        let mut recorded: Vec<Shown> = Vec::new();
        let open = || book.reminders(&ReminderQuery::default()).unwrap();
        for event in events {
            match event {
                Event::Remind { in_minutes, daily } => {
                    let due = book.local() + TimeDelta::minutes(in_minutes);
                    let repeat = daily.then(|| Repeat::every(1, RepeatUnit::Day));
                    let (on, time) = (due.date().to_string(), due.format("%H:%M").to_string());
                    book.add_reminder(ReminderDraft { repeat, ..at("Call", &on, &time) }).unwrap();
                }
                Event::Pass { minutes } => book.clock.pass(TimeDelta::minutes(minutes)),
                Event::SetBack { minutes } => book.clock.pass(-TimeDelta::minutes(minutes)),
                Event::Travel { to } => book.clock.travel(to),
                Event::ShowAndDie => drop(book.due_popups().unwrap()),
                Event::Show => {
                    let shown = keys(&book.due_popups().unwrap());
                    for one in &shown {
                        prop_assert!(!recorded.contains(one), "twice: {:?}", one);
                        let PopUpKey::Reminder { occurrence_id } = one.key else { panic!("there are no birthdays") };
                        prop_assert_eq!(book.reminder(occurrence_id).unwrap().state, ReminderState::Open);
                    }
                    book.record_delivery(&shown).unwrap();
                    recorded.extend(shown);
                }
                Event::Complete { nth } => {
                    if let Some(reminder) = open().get(nth) {
                        book.complete_reminder(reminder.occurrence_id).unwrap();
                    }
                }
                Event::Snooze { nth } => {
                    if let Some(reminder) = open().get(nth) {
                        book.snooze_reminder(reminder.occurrence_id, Snooze::TenMinutes).unwrap();
                    }
                }
            }
            let wake = book.next_wake().unwrap();
            let due = book.due_popups().unwrap() != nothing();
            prop_assert!(wake.at >= book.now() && (!due || wake.at == book.now()), "the shell is woken in time");
        }
        book.clock.pass(TimeDelta::days(9));
        recorded.extend(keys(&show(&book)));
        for reminder in open() {
            let key = PopUpKey::Reminder { occurrence_id: reminder.occurrence_id };
            prop_assert!(recorded.iter().any(|shown| shown.key == key), "lost: {:?}", reminder);
        }
        prop_assert_eq!(book.due_popups().unwrap(), nothing());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(8))]

    #[test]
    fn a_shell_that_sleeps_until_it_is_woken_shows_everything_in_time(
        quarters in proptest::collection::vec((1..380_i64, any::<bool>()), 1..12),
        quiet: bool,
    ) {
        let book = book();
        book.clock.travel(Tz::Europe__Vilnius);
        let start = "2026-10-23T21:00:00Z";
        book.clock.set(start);
        set(&book, json!({"quiet_hours": quiet, "quiet_from": "22:00", "quiet_to": "08:00"}));
        born(&book, "Jonas", "1990-10-26");
        for (quarter, timed) in quarters {
            let due = book.local() + TimeDelta::minutes(15 * quarter);
            let time = timed.then(|| due.format("%H:%M").to_string());
            book.add_reminder(ReminderDraft { due_time: time, ..draft("Call", &due.date().to_string()) }).unwrap();
        }
        let end = book.now() + TimeDelta::days(5).num_milliseconds();
        let mut wanted: Vec<(Shown, i64)> = Vec::new();
        while book.now() < end {
            for shown in keys(&book.due_popups().unwrap()) {
                if !wanted.iter().any(|(known, _)| *known == shown) {
                    wanted.push((shown, book.now()));
                }
            }
            book.clock.pass(TimeDelta::minutes(15));
        }

        book.clock.set(start);
        let mut found: Vec<(Shown, i64)> = Vec::new();
        while book.now() < end {
            found.extend(keys(&show(&book)).into_iter().map(|shown| (shown, book.now())));
            let at = DateTime::<Utc>::from_timestamp_millis(book.next_wake().unwrap().at).unwrap();
            book.clock.set(&at.to_rfc3339());
        }

        wanted.sort_by_key(|(shown, at)| (*at, format!("{shown:?}")));
        found.sort_by_key(|(shown, at)| (*at, format!("{shown:?}")));
        prop_assert_eq!(found, wanted);
    }
}
