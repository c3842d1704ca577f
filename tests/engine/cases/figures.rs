//! Figures: how fast the shop answers and solves, and why people come.

use chrono::TimeDelta;
use daftar_engine::cases::{CaseSolution, Cause, Share, Spell};
use daftar_engine::ids::CaseId;

use super::{shop, timed, words};
use crate::reminders::day;
use crate::support::Scene;

/// A case that is answered and solved so many minutes after it was taken in.
fn handled(scene: &Scene, answered: i64, solved: i64, cause: &str) -> CaseId {
    let id = timed(scene, "Case", 1, 4).id;
    scene.clock.pass(TimeDelta::minutes(answered));
    scene.answer_case(id, &words("")).unwrap();
    scene.clock.pass(TimeDelta::minutes(solved - answered));
    let solution = CaseSolution { solution: String::new(), cause: cause.to_owned() };
    scene.solve_case(id, &solution).unwrap();
    id
}

#[test]
fn the_figures_of_a_period_stand_beside_those_of_the_one_before() {
    let scene = shop();
    handled(&scene, 10, 20, "Late delivery");
    scene.clock.set("2026-11-25T06:00:00Z");
    for (answered, solved, cause) in
        [(30, 60, "late  Delivery"), (50, 100, "Old flour"), (70, 500, "Late delivery"), (20, 30, "")]
    {
        handled(&scene, answered, solved, cause);
    }
    timed(&scene, "Open", 1, 4);

    let figures = scene.case_figures(day("2026-11-25"), day("2026-11-28")).unwrap();

    assert_eq!((figures.before.from_on, figures.before.to_on), (day("2026-11-21"), day("2026-11-24")));
    assert_eq!((figures.now.taken_in, figures.now.solved, figures.before.solved), (5, 4, 1));
    let expected = Spell { median_minutes: 40, ninetieth_minutes: 70, cases: 4 };
    assert_eq!(figures.now.first_answer, Some(expected));
    let expected = Spell { median_minutes: 80, ninetieth_minutes: 500, cases: 4 };
    assert_eq!(figures.now.solution, Some(expected));
    assert_eq!(figures.now.answered_in_time, Share { part: 3, whole: 4 });
    assert_eq!(figures.now.solved_in_time, Share { part: 3, whole: 4 });
    let cause = |cause: &str, cases, before| Cause { cause: cause.to_owned(), cases, before };
    assert_eq!(figures.causes, [cause("Late delivery", 2, 1), cause("Old flour", 1, 0)]);
    assert_eq!(scene.case_causes().unwrap(), ["Late delivery", "Old flour"]);
}

#[test]
fn what_a_case_stood_solved_is_not_time_it_took() {
    let scene = shop();
    let id = handled(&scene, 10, 60, "");
    scene.clock.pass(TimeDelta::days(1));
    scene.reopen_case(id, &words("")).unwrap();
    scene.clock.pass(TimeDelta::minutes(30));
    scene.solve_case(id, &CaseSolution::default()).unwrap();

    let figures = scene.case_figures(day("2026-11-20"), day("2026-11-30")).unwrap();

    assert_eq!(figures.now.solution.unwrap().median_minutes, 90);
    assert_eq!(figures.now.solved_in_time, Share { part: 1, whole: 1 }, "by its new limit");
}

#[test]
fn a_period_without_cases_has_no_figures_and_one_that_ends_before_it_begins_is_refused() {
    let scene = shop();
    let figures = scene.case_figures(day("2026-11-01"), day("2026-11-30")).unwrap();
    assert_eq!((figures.now.taken_in, figures.now.first_answer, figures.now.solution), (0, None, None));
    assert!(scene.case_figures(day("2026-11-30"), day("2026-11-01")).is_err());
}
