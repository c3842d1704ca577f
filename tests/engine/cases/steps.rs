//! From the first answer to the solution, and back.

use chrono::TimeDelta;
use daftar_engine::Code;
use daftar_engine::cases::{CaseSolution, CaseState, CaseStepKind, WaitingFor};
use daftar_engine::reminders::ReminderQuery;
use serde_json::json;

use super::{draft, of, shop, state, words};
use crate::reminders::day;
use crate::support::{add, fields};

fn solution(solution: &str, cause: &str) -> CaseSolution {
    CaseSolution { solution: solution.to_owned(), cause: cause.to_owned() }
}

#[test]
fn every_step_is_kept_with_its_words() {
    let scene = shop();
    let id = scene.add_case(&draft("Dry cake")).unwrap().id;
    scene.answer_case(id, &words("We are sorry")).unwrap();
    scene.hold_case(id, WaitingFor::Supplier, &words("New flour")).unwrap();
    let waiting = scene.case(id).unwrap().case;
    assert_eq!(
        (waiting.waiting_for, waiting.waiting_since_at),
        (Some(WaitingFor::Supplier), Some(scene.now()))
    );
    scene.resume_case(id, &words("")).unwrap();
    assert_eq!(state(&scene, id), CaseState::Answered);
    scene.note_case(id, &words("Likes chocolate")).unwrap();
    scene.solve_case(id, &solution("A new cake", "Old flour")).unwrap();
    scene.reopen_case(id, &words("Dry again")).unwrap();

    let story = scene.case(id).unwrap();
    let told: Vec<_> = story.steps.iter().map(|step| (step.kind.name(), step.text.as_str())).collect();

    assert_eq!(
        told,
        [
            ("reopened", "Dry again"),
            ("solved", "A new cake"),
            ("noted", "Likes chocolate"),
            ("resumed", ""),
            ("waiting", "New flour"),
            ("answered", "We are sorry"),
            ("opened", ""),
        ]
    );
    assert_eq!((story.case.state, story.case.solution.as_str()), (CaseState::Reopened, ""));
}

#[test]
fn what_does_not_fit_is_refused_and_changes_nothing() {
    let scene = shop();
    let id = scene.add_case(&draft("Dry cake")).unwrap().id;
    assert_eq!(scene.reopen_case(id, &words("")).unwrap_err().code(), &Code::CaseUnsolved);
    assert!(matches!(scene.note_case(id, &words(" ")).unwrap_err().code(), Code::ValueInvalid { .. }));
    let solved = scene.solve_case(id, &solution("", "")).unwrap();

    assert_eq!(scene.answer_case(id, &words("")).unwrap_err().code(), &Code::CaseSolved);
    assert_eq!(scene.hold_case(id, WaitingFor::Customer, &words("")).unwrap_err().code(), &Code::CaseSolved);
    assert_eq!(scene.case(id).unwrap().case, solved);
}

#[test]
fn solving_without_a_word_before_is_the_first_answer_too() {
    let scene = shop();
    let id = scene.add_case(&draft("Dry cake")).unwrap().id;
    let solved = scene.solve_case(id, &solution("", "")).unwrap();
    assert_eq!((solved.answered_at, solved.solved_at), (Some(scene.now()), Some(scene.now())));
}

#[test]
fn some_days_after_solving_the_shop_asks_whether_all_is_fine() {
    let scene = shop();
    let sara = add(&scene, "Sara");
    let id = scene.add_case(&of(sara.id, "Dry cake")).unwrap().id;
    scene.solve_case(id, &solution("A new cake", "")).unwrap();
    let asked = || scene.reminders(&ReminderQuery::default()).unwrap();
    assert_eq!(
        asked().iter().map(|it| (it.title.as_str(), it.due_on)).collect::<Vec<_>>(),
        [("Is it fine now? Dry cake", day("2026-11-24"))]
    );

    scene.reopen_case(id, &words("")).unwrap();
    assert!(asked().is_empty(), "nobody asks after what is open");

    scene.save_settings(&fields(json!({"case_check_days": 0}))).unwrap();
    scene.solve_case(id, &solution("", "")).unwrap();
    assert!(asked().is_empty(), "the owner does not want to ask");
}

#[test]
fn a_step_is_taken_back_with_its_reminder_and_what_was_done_since_stays() {
    let scene = shop();
    let sara = add(&scene, "Sara");
    let id = scene.add_case(&of(sara.id, "Dry cake")).unwrap().id;
    scene.solve_case(id, &solution("A new cake", "Old flour")).unwrap();
    let solved = scene.history(None, 1).unwrap()[0].id;

    scene.undo(solved).unwrap();
    let case = scene.case(id).unwrap();
    assert_eq!((case.case.state, case.steps.len()), (CaseState::New, 1));
    assert!(scene.reminders(&ReminderQuery::default()).unwrap().is_empty());

    scene.redo_last().unwrap();
    let redone = scene.history(None, 1).unwrap()[0].id;
    scene.clock.pass(TimeDelta::hours(1));
    scene.reopen_case(id, &words("")).unwrap();
    let undone = scene.undo(redone).unwrap();
    assert_eq!(undone.kept[0].name, "Sara");
    assert_eq!(scene.case(id).unwrap().steps[0].kind, CaseStepKind::Reopened);
}

#[test]
fn a_deleted_case_comes_back_whole() {
    let scene = shop();
    let sara = add(&scene, "Sara");
    let id = scene.add_case(&of(sara.id, "Dry cake")).unwrap().id;
    scene.answer_case(id, &words("Sorry")).unwrap();
    let before = scene.case(id).unwrap();

    scene.delete_case(id).unwrap();
    assert_eq!(scene.case(id).unwrap_err().code(), &Code::RecordGone);

    scene.undo_last().unwrap();
    assert_eq!(scene.case(id).unwrap(), before);
}
