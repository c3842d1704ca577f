//! Backups: what there is, making one, putting one back, and going through the whole book.
use std::path::PathBuf;

use daftar_engine::backups::{Backup, BackupMade, BackupState, CheckReport, Restored};
use daftar_engine::progress::Progress;
use tauri::ipc::Channel;
use tauri::{AppHandle, State};

use super::{Answer, answer, aside};
use crate::desk::Desk;

/// The backups of the book, newest first.
#[tauri::command(async)]
pub fn list_backups(desk: State<'_, Desk>) -> Answer<Vec<Backup>> {
    answer(&desk, "list_backups", |book| book.list_backups())
}

/// How safe the book is.
#[tauri::command(async)]
pub fn backup_state(desk: State<'_, Desk>) -> Answer<BackupState> {
    answer(&desk, "backup_state", |book| book.backup_state())
}

/// Makes a backup now.
#[tauri::command(rename_all = "snake_case")]
pub async fn back_up(app: AppHandle, job_id: u32, on_event: Channel<Progress>) -> Answer<BackupMade> {
    aside(app, "back_up", move |_, desk| {
        let job = desk.jobs.begin(job_id);
        desk.book()?.back_up(&mut job.watch(&on_event))
    })
    .await
}

/// Puts a backup in the place of the book.
#[tauri::command(rename_all = "snake_case")]
pub async fn restore_backup(
    app: AppHandle,
    path: PathBuf,
    job_id: u32,
    on_event: Channel<Progress>,
) -> Answer<Restored> {
    aside(app, "restore_backup", move |_, desk| {
        let job = desk.jobs.begin(job_id);
        desk.book()?.restore_backup(&path, &mut job.watch(&on_event))
    })
    .await
}

/// Goes through the whole book.
#[tauri::command]
pub async fn check_book(app: AppHandle) -> Answer<CheckReport> {
    aside(app, "check_book", |_, desk| desk.book()?.check()).await
}
