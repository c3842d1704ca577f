//! The program itself: what the desktop offers it, its long work, its end.
use std::path::PathBuf;

use daftar_engine::{Code, Error};
use serde::Serialize;
use tauri::{AppHandle, Manager, State};
use ts_rs::TS;

use super::{Answer, aside, timed};
use crate::autostart::{self, AutostartState};
use crate::desk::Desk;
use crate::popups::{NotificationState, Popups};
use crate::tray::TrayState;

/// What the desktop offers, as Settings tells it.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct SystemStatus {
    /// The program's version.
    pub version: String,
    /// Where the book is.
    pub book: PathBuf,
    /// Where the log is.
    pub log_folder: Option<PathBuf>,
    /// The icon in the tray.
    pub tray: TrayState,
    /// How reminders pop up.
    pub notifications: NotificationState,
    /// Whether the session starts the program.
    pub autostart: AutostartState,
}

/// Says what the desktop offers.
#[tauri::command]
pub async fn system_status(app: AppHandle) -> Answer<SystemStatus> {
    aside(app, "system_status", |app, desk| {
        Ok(SystemStatus {
            version: app.package_info().version.to_string(),
            book: desk.path(),
            log_folder: desk.log_folder.clone(),
            tray: desk.tray.state(),
            notifications: app.state::<Popups>().notifications(),
            autostart: autostart::state(app),
        })
    })
    .await
}

/// Asks a long piece of work to stop.
#[tauri::command(async, rename_all = "snake_case")]
pub fn stop_job(desk: State<'_, Desk>, job_id: u32) {
    desk.jobs.stop(job_id);
}

/// Notes when the window showed its first picture.
#[tauri::command(async)]
pub fn first_paint(desk: State<'_, Desk>) {
    log::info!("the window is painted {} ms after the start", desk.started.elapsed().as_millis());
}

/// Notes that something failed on a screen by itself: what, and in which line of the program.
#[tauri::command(async)]
pub fn note_failure(what: String, place: String) {
    log::error!("a screen failed: {what} at {place}");
}

/// Ends the program.
#[tauri::command(async)]
pub fn quit(app: AppHandle) {
    app.exit(0);
}

/// Opens the system's print dialog for the page. The page's own way to it is closed in some web views.
#[tauri::command(async)]
pub fn print_page(window: tauri::WebviewWindow) -> Answer<()> {
    timed("print_page", || window.print().map_err(|cause| Error::failed(Code::Unexpected, cause)))
}
