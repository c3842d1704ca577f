//! Complaints and requests: taking them in, each step, the list, figures, and their kinds.
use chrono::NaiveDate;
use daftar_engine::cases::{
    Case, CaseDraft, CaseFigures, CaseKind, CaseKindDraft, CasePage, CaseQuery, CaseSolution, CaseStepDraft,
    CaseStory, WaitingFor,
};
use daftar_engine::ids::{CaseId, CaseKindId};
use tauri::State;

use super::{Answer, answer};
use crate::desk::Desk;

/// Takes one in.
#[tauri::command(async)]
pub fn add_case(desk: State<'_, Desk>, draft: CaseDraft) -> Answer<Case> {
    answer(&desk, "add_case", |book| book.add_case(&draft))
}

/// Changes what one is about.
#[tauri::command(async)]
pub fn edit_case(desk: State<'_, Desk>, id: CaseId, draft: CaseDraft) -> Answer<Case> {
    answer(&desk, "edit_case", |book| book.edit_case(id, &draft))
}

/// Deletes one.
#[tauri::command(async)]
pub fn delete_case(desk: State<'_, Desk>, id: CaseId) -> Answer<()> {
    answer(&desk, "delete_case", |book| book.delete_case(id))
}

/// One with everything that happened.
#[tauri::command(async)]
pub fn get_case(desk: State<'_, Desk>, id: CaseId) -> Answer<CaseStory> {
    answer(&desk, "get_case", |book| book.case(id))
}

/// Those that a query finds.
#[tauri::command(async)]
pub fn list_cases(desk: State<'_, Desk>, query: CaseQuery) -> Answer<CasePage> {
    answer(&desk, "list_cases", |book| book.cases(&query))
}

/// How many press.
#[tauri::command(async)]
pub fn count_pressing_cases(desk: State<'_, Desk>) -> Answer<usize> {
    answer(&desk, "count_pressing_cases", |book| book.count_pressing_cases())
}

/// Notes an answer.
#[tauri::command(async)]
pub fn answer_case(desk: State<'_, Desk>, id: CaseId, draft: CaseStepDraft) -> Answer<Case> {
    answer(&desk, "answer_case", |book| book.answer_case(id, &draft))
}

/// Lets one wait.
#[tauri::command(async, rename_all = "snake_case")]
pub fn hold_case(
    desk: State<'_, Desk>,
    id: CaseId,
    waiting_for: WaitingFor,
    draft: CaseStepDraft,
) -> Answer<Case> {
    answer(&desk, "hold_case", |book| book.hold_case(id, waiting_for, &draft))
}

/// Goes on with one that waited.
#[tauri::command(async)]
pub fn resume_case(desk: State<'_, Desk>, id: CaseId, draft: CaseStepDraft) -> Answer<Case> {
    answer(&desk, "resume_case", |book| book.resume_case(id, &draft))
}

/// Notes that one is solved.
#[tauri::command(async)]
pub fn solve_case(desk: State<'_, Desk>, id: CaseId, solution: CaseSolution) -> Answer<Case> {
    answer(&desk, "solve_case", |book| book.solve_case(id, &solution))
}

/// Opens a solved one again.
#[tauri::command(async)]
pub fn reopen_case(desk: State<'_, Desk>, id: CaseId, draft: CaseStepDraft) -> Answer<Case> {
    answer(&desk, "reopen_case", |book| book.reopen_case(id, &draft))
}

/// Notes something with one.
#[tauri::command(async)]
pub fn note_case(desk: State<'_, Desk>, id: CaseId, draft: CaseStepDraft) -> Answer<Case> {
    answer(&desk, "note_case", |book| book.note_case(id, &draft))
}

/// Makes cases part of another.
#[tauri::command(async)]
pub fn merge_cases(desk: State<'_, Desk>, keep: CaseId, others: Vec<CaseId>) -> Answer<Case> {
    answer(&desk, "merge_cases", |book| book.merge_cases(keep, &others))
}

/// Takes one out of the case that it is part of.
#[tauri::command(async)]
pub fn unmerge_case(desk: State<'_, Desk>, id: CaseId) -> Answer<Case> {
    answer(&desk, "unmerge_case", |book| book.unmerge_case(id))
}

/// The figures of a period.
#[tauri::command(async, rename_all = "snake_case")]
pub fn case_figures(desk: State<'_, Desk>, from_on: NaiveDate, to_on: NaiveDate) -> Answer<CaseFigures> {
    answer(&desk, "case_figures", |book| book.case_figures(from_on, to_on))
}

/// The causes that were written so far.
#[tauri::command(async)]
pub fn list_case_causes(desk: State<'_, Desk>) -> Answer<Vec<String>> {
    answer(&desk, "list_case_causes", |book| book.case_causes())
}

/// The kinds that are offered.
#[tauri::command(async)]
pub fn list_case_kinds(desk: State<'_, Desk>) -> Answer<Vec<CaseKind>> {
    answer(&desk, "list_case_kinds", |book| book.case_kinds())
}

/// Makes a kind.
#[tauri::command(async)]
pub fn add_case_kind(desk: State<'_, Desk>, draft: CaseKindDraft) -> Answer<CaseKind> {
    answer(&desk, "add_case_kind", |book| book.add_case_kind(&draft))
}

/// Changes a kind.
#[tauri::command(async)]
pub fn edit_case_kind(desk: State<'_, Desk>, id: CaseKindId, draft: CaseKindDraft) -> Answer<CaseKind> {
    answer(&desk, "edit_case_kind", |book| book.edit_case_kind(id, &draft))
}

/// Offers a kind no longer.
#[tauri::command(async)]
pub fn delete_case_kind(desk: State<'_, Desk>, id: CaseKindId) -> Answer<()> {
    answer(&desk, "delete_case_kind", |book| book.delete_case_kind(id))
}
