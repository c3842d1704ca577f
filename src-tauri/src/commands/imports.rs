//! Imports: recognising a list, rehearsing it, bringing it in, and what was left of it.
use std::path::PathBuf;

use daftar_engine::ids::ImportId;
use daftar_engine::imports::{
    Fate, ImportPlan, ImportRecognition, ImportRequest, ImportSummary, ImportValues, ImportedRows,
    PastImport, ReviewStep, RowOutcome, TakenBack, TakenBackRows, UnfinishedImport, ValueQuery,
};
use daftar_engine::progress::Progress;
use tauri::ipc::Channel;
use tauri::{AppHandle, State};

use super::{Answer, answer, aside};
use crate::desk::Desk;

/// Recognises the list in a file, by its `beginning` or by all of it.
#[tauri::command(rename_all = "snake_case")]
pub async fn recognise_import(
    app: AppHandle,
    request: ImportRequest,
    beginning: bool,
    job_id: u32,
    on_event: Channel<Progress>,
) -> Answer<ImportRecognition> {
    aside(app, "recognise_import", move |_, desk| {
        let job = desk.jobs.begin(job_id);
        let (book, mut watch) = (desk.book()?, job.watch(&on_event));
        if beginning {
            book.glance_at_import(&request, &mut watch)
        } else {
            book.recognise_import(&request, &mut watch)
        }
    })
    .await
}

/// Rehearses an import: what it would do, without doing it.
#[tauri::command(rename_all = "snake_case")]
pub async fn plan_import(
    app: AppHandle,
    request: ImportRequest,
    job_id: u32,
    on_event: Channel<Progress>,
) -> Answer<ImportPlan> {
    aside(app, "plan_import", move |_, desk| {
        let job = desk.jobs.begin(job_id);
        desk.book()?.plan_import(&request, &mut job.watch(&on_event))
    })
    .await
}

/// The different values of a column and how many rows have each.
#[tauri::command(rename_all = "snake_case")]
pub async fn import_values(
    app: AppHandle,
    request: ImportRequest,
    query: ValueQuery,
    job_id: u32,
    on_event: Channel<Progress>,
) -> Answer<ImportValues> {
    aside(app, "import_values", move |_, desk| {
        let job = desk.jobs.begin(job_id);
        desk.book()?.import_values(&request, &query, &mut job.watch(&on_event))
    })
    .await
}

/// Brings a list in, all of it or nothing.
#[tauri::command(rename_all = "snake_case")]
pub async fn run_import(
    app: AppHandle,
    request: ImportRequest,
    job_id: u32,
    on_event: Channel<Progress>,
) -> Answer<ImportSummary> {
    aside(app, "run_import", move |_, desk| {
        let job = desk.jobs.begin(job_id);
        desk.book()?.run_import(&request, &mut job.watch(&on_event))
    })
    .await
}

/// The reviews that were left before their list was imported, newest first.
#[tauri::command(async)]
pub fn unfinished_imports(desk: State<'_, Desk>) -> Answer<Vec<UnfinishedImport>> {
    answer(&desk, "unfinished_imports", |book| book.unfinished_imports())
}

/// The review of a file, as it was left or as the file was imported.
#[tauri::command(async)]
pub fn import_review(desk: State<'_, Desk>, path: PathBuf) -> Answer<Option<UnfinishedImport>> {
    answer(&desk, "import_review", |book| book.import_review(&path))
}

/// Notes that the list of a review was imported.
#[tauri::command(async)]
pub fn finish_import_review(desk: State<'_, Desk>, path: PathBuf) -> Answer<()> {
    answer(&desk, "finish_import_review", |book| book.finish_import_review(&path))
}

/// Keeps a review as it is now.
#[tauri::command(async)]
pub fn keep_unfinished_import(desk: State<'_, Desk>, request: ImportRequest, step: ReviewStep) -> Answer<()> {
    answer(&desk, "keep_unfinished_import", |book| book.keep_unfinished_import(&request, step))
}

/// Forgets the review of a file.
#[tauri::command(async)]
pub fn discard_unfinished_import(desk: State<'_, Desk>, path: PathBuf) -> Answer<()> {
    answer(&desk, "discard_unfinished_import", |book| book.discard_unfinished_import(&path))
}

/// The imports of the past, newest first.
#[tauri::command(async)]
pub fn list_imports(desk: State<'_, Desk>) -> Answer<Vec<PastImport>> {
    answer(&desk, "list_imports", |book| book.imports())
}

/// What came of an import.
#[tauri::command(async)]
pub fn import_summary(desk: State<'_, Desk>, id: ImportId) -> Answer<ImportSummary> {
    answer(&desk, "import_summary", |book| book.import_summary(id))
}

/// The rows of an import that came out so, page by page.
#[tauri::command(async)]
pub fn import_rows(
    desk: State<'_, Desk>,
    id: ImportId,
    outcome: RowOutcome,
    from: Option<i64>,
    limit: usize,
) -> Answer<ImportedRows> {
    answer(&desk, "import_rows", |book| book.import_rows(id, outcome, from, limit))
}

/// What taking an import back came to; `null` while it stands.
#[tauri::command(async)]
pub fn import_taken_back(desk: State<'_, Desk>, id: ImportId) -> Answer<Option<TakenBack>> {
    answer(&desk, "import_taken_back", |book| book.import_taken_back(id))
}

/// The rows of one fate of an import that was taken back, page by page.
#[tauri::command(async)]
pub fn taken_back_rows(
    desk: State<'_, Desk>,
    id: ImportId,
    fate: Fate,
    from: Option<u32>,
    limit: usize,
) -> Answer<TakenBackRows> {
    answer(&desk, "taken_back_rows", |book| book.taken_back_rows(id, fate, from, limit))
}

/// Saves the rows that an import did not take, with their reasons; says how many.
#[tauri::command]
pub async fn save_rejected_rows(app: AppHandle, id: ImportId, path: PathBuf) -> Answer<usize> {
    aside(app, "save_rejected_rows", move |_, desk| desk.book()?.save_rejected_rows(id, &path)).await
}
