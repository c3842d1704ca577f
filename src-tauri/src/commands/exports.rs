//! Exports.
use std::path::PathBuf;

use daftar_engine::cases::CaseQuery;
use daftar_engine::exports::{ExportRequest, Exported, TableRequest};
use daftar_engine::progress::Progress;
use daftar_engine::ratings::RatingQuery;
use tauri::AppHandle;
use tauri::ipc::Channel;

use super::{Answer, aside};

/// Writes customers to a file, of the kind that its ending names.
#[tauri::command(rename_all = "snake_case")]
pub async fn export_customers(
    app: AppHandle,
    path: PathBuf,
    request: ExportRequest,
    job_id: u32,
    on_event: Channel<Progress>,
) -> Answer<Exported> {
    aside(app, "export_customers", move |_, desk| {
        let job = desk.jobs.begin(job_id);
        desk.book()?.export_customers(&path, &request, &mut job.watch(&on_event))
    })
    .await
}

/// Writes complaints and requests to a table.
#[tauri::command]
pub async fn export_cases(
    app: AppHandle,
    path: PathBuf,
    query: CaseQuery,
    request: TableRequest,
) -> Answer<Exported> {
    aside(app, "export_cases", move |_, desk| desk.book()?.export_cases(&path, &query, &request)).await
}

/// Writes ratings to a table.
#[tauri::command]
pub async fn export_ratings(
    app: AppHandle,
    path: PathBuf,
    query: RatingQuery,
    request: TableRequest,
) -> Answer<Exported> {
    aside(app, "export_ratings", move |_, desk| desk.book()?.export_ratings(&path, &query, &request)).await
}
