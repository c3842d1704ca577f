//! The clock of a case: what it took, what is left, and when it stands still.

use chrono::TimeDelta;
use daftar_engine::cases::{CaseKindDraft, Standing, WaitingFor};

use serde_json::json;

use super::{draft, shop, timed, words};
use crate::support::fields;

#[test]
fn the_clock_counts_what_runs_and_not_what_waits() {
    let scene = shop();
    let id = timed(&scene, "Dry cake", 4, 10).id;
    scene.clock.pass(TimeDelta::hours(2));
    let case = scene.answer_case(id, &words("")).unwrap();
    assert_eq!(
        (case.answer.used_minutes, case.answer.standing, case.answer.due_at),
        (120, Standing::Kept, None)
    );
    assert_eq!((case.solve.used_minutes, case.standing), (120, Standing::Running));
    assert_eq!(case.due_at, Some(scene.now() + 8 * 3_600_000));

    scene.hold_case(id, WaitingFor::Customer, &words("")).unwrap();
    scene.clock.pass(TimeDelta::days(7));
    let case = scene.case(id).unwrap().case;
    assert_eq!((case.solve.used_minutes, case.standing, case.due_at), (120, Standing::Still, None));

    scene.answer_case(id, &words("They answered, and so did we")).unwrap();
    scene.clock.pass(TimeDelta::hours(6));
    let case = scene.case(id).unwrap().case;
    assert_eq!((case.solve.used_minutes, case.standing), (480, Standing::Warned));

    scene.clock.pass(TimeDelta::hours(3));
    assert_eq!(scene.case(id).unwrap().case.standing, Standing::Passed);
    let solved = scene.solve_case(id, &Default::default()).unwrap();
    assert_eq!((solved.solve.used_minutes, solved.solve.standing), (660, Standing::Missed));
}

#[test]
fn opening_a_case_again_gives_it_its_whole_time_anew() {
    let scene = shop();
    let id = timed(&scene, "Dry cake", 4, 10).id;
    scene.clock.pass(TimeDelta::hours(3));
    scene.solve_case(id, &Default::default()).unwrap();
    scene.clock.pass(TimeDelta::days(2));

    let case = scene.reopen_case(id, &words("")).unwrap();

    assert_eq!((case.solve.used_minutes, case.standing), (0, Standing::Running));
    assert_eq!(case.answer.standing, Standing::Kept, "it was answered once and for all");
}

#[test]
fn a_case_keeps_the_limits_that_its_kind_had() {
    let scene = shop();
    let case = timed(&scene, "Dry cake", 4, 10);
    let shorter = CaseKindDraft { name: "4/10".to_owned(), answer_minutes: Some(60), solve_minutes: None };
    scene.edit_case_kind(case.kind_id, &shorter).unwrap();
    assert_eq!(scene.case(case.id).unwrap().case.answer.limit_minutes, Some(240));

    let other = scene.case_kinds().unwrap()[0].id;
    let edited = daftar_engine::cases::CaseDraft { kind_id: Some(other), ..draft("Dry cake") };
    assert_eq!(scene.edit_case(case.id, &edited).unwrap().answer.limit_minutes, Some(240));
    let back = daftar_engine::cases::CaseDraft { kind_id: Some(case.kind_id), ..draft("Dry cake") };
    let case = scene.edit_case(case.id, &back).unwrap();
    assert_eq!(
        (case.answer.limit_minutes, case.solve.limit_minutes),
        (Some(60), None),
        "another kind, its limits"
    );
    assert_eq!(case.solve.standing, Standing::Free);
}

#[test]
fn a_clock_that_jumps_back_takes_no_time_away() {
    let scene = shop();
    let id = timed(&scene, "Dry cake", 4, 10).id;
    scene.clock.set("2026-11-20T09:00:00Z");
    let case = scene.case(id).unwrap().case;
    assert_eq!((case.answer.used_minutes, case.standing), (0, Standing::Running));

    scene.answer_case(id, &words("")).unwrap();
    scene.clock.set("2026-11-21T19:00:00Z");
    assert_eq!(scene.case(id).unwrap().case.standing, Standing::Passed);
}

#[test]
fn the_clock_stands_over_nights_and_closed_days_and_follows_other_hours_at_once() {
    let scene = shop();
    let hours = |from: &str, to: &str| json!([{"from": from, "to": to}]);
    let mut week = vec![hours("09:00", "13:00"); 7];
    week[4] = json!([]);
    let set = |settings| scene.save_settings(&fields(settings)).unwrap();
    set(json!({"business_hours": week, "holidays": "none"}));
    scene.clock.set("2026-11-26T08:30:00Z");
    let id = timed(&scene, "Dry cake", 2, 10).id;
    let due =
        || chrono::DateTime::from_timestamp_millis(scene.case(id).unwrap().case.due_at.unwrap()).unwrap();
    assert_eq!(
        due().to_string(),
        "2026-11-28 06:30:00 UTC",
        "an hour on Thursday, Friday closed, one on Saturday"
    );

    scene.clock.set("2026-11-27T12:00:00Z");
    assert_eq!(scene.case(id).unwrap().case.answer.used_minutes, 60);
    let holiday = json!({"name": "Stocktaking", "from_on": "2026-11-28"});
    scene.add_holiday(&serde_json::from_value(holiday).unwrap()).unwrap();
    assert_eq!(due().to_string(), "2026-11-29 06:30:00 UTC");

    set(json!({"business_hours": vec![hours("09:00", "20:00"); 7]}));
    assert_eq!(due().to_string(), "2026-11-26 10:30:00 UTC", "longer hours count from the beginning");
    assert_eq!(scene.case(id).unwrap().case.standing, Standing::Passed);

    set(json!({"business_hours": vec![json!([]); 7]}));
    assert_eq!(scene.case(id).unwrap().case.due_at, None, "a shop that never opens is never late");
}
