//! The desktop program: one window on the customer book, an icon in the tray, and pop-ups when something is due.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod autostart;
mod backups;
mod changes;
mod clipboard;
mod commands;
mod desk;
mod dialogs;
mod jobs;
mod logs;
mod photos;
mod popups;
mod post;
#[cfg(target_os = "linux")]
mod recovery;
mod rest;
mod session;
mod single;
mod startup;
mod tray;
mod waker;
mod window;

use std::process::ExitCode;

use daftar_engine::UsualBook;
use tauri::{AppHandle, Manager, RunEvent, Window, WindowEvent};

use crate::desk::Desk;
use crate::popups::Popups;
use crate::startup::Arguments;

/// Threads that answer commands: enough that one slow answer never keeps the others waiting.
const THREADS: usize = 8;

fn main() -> ExitCode {
    startup::set_environment();
    let asked = Arguments::parse(std::env::args_os().skip(1));
    let usual = UsualBook::of_user().ok();
    let log_folder = usual.as_ref().map(|usual| usual.folder().join("logs"));
    // Kept until the program ends: the log is written out when it is dropped.
    let _log = log_folder.as_deref().and_then(|folder| logs::start(folder).ok());
    log::info!("Daftar {} starts", env!("CARGO_PKG_VERSION"));
    // A book that was named is opened as it is; the usual one may be another the next time.
    let usual = usual.filter(|_| asked.book.is_none());
    let Some(path) = asked.book.clone().or_else(|| Some(usual.as_ref()?.path())) else {
        log::error!("the system names no home folder, and no book was given");
        return ExitCode::FAILURE;
    };
    match run(asked, Desk::new(path, usual, log_folder)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            log::error!("the program ended: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(asked: Arguments, desk: Desk) -> Result<(), Box<dyn std::error::Error>> {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(THREADS).enable_all().build()?;
    tauri::async_runtime::set(runtime.handle().clone());

    let other_book = asked.book.as_deref();
    let mut builder = tauri::Builder::default();
    if !startup::is_automated() {
        builder = builder.plugin(single::plugin(other_book));
    }
    let path = desk.path();
    let app = photos::shown(builder)
        .plugin(autostart::plugin(other_book))
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_opener::init())
        .plugin(window::remembering())
        .manage(desk)
        .manage(Popups::default())
        .manage(post::Post::new())
        .manage(window::Closing::default())
        .invoke_handler(commands::handler())
        .on_window_event(on_window_event)
        .setup(move |app| {
            session::begin(app.handle(), &path, &asked);
            Ok(())
        })
        .build(tauri::generate_context!())?;
    app.run(|app, event| on_event(app, &event));
    Ok(())
}

fn on_window_event(window: &Window, event: &WindowEvent) {
    match (window.label(), event) {
        (window::MAIN, WindowEvent::CloseRequested { api, .. })
            if window::is_turned_to_customers(window.app_handle()) =>
        {
            api.prevent_close();
        }
        (window::MAIN, WindowEvent::CloseRequested { .. }) => window::closes(window.app_handle()),
        (window::MAIN, WindowEvent::Destroyed) => window::is_gone(window.app_handle()),
        (popups::OWN_WINDOW, WindowEvent::CloseRequested { .. }) => {
            window.state::<Popups>().own_window_closed();
        }
        (popups::OWN_WINDOW, WindowEvent::Destroyed) => {
            window.state::<Popups>().own_window_gone(window.app_handle());
        }
        _ => {}
    }
}

/// The last window closed: the program stays for the tray and the pop-ups if the user wants it to.
fn on_event(app: &AppHandle, event: &RunEvent) {
    if let RunEvent::ExitRequested { code: None, api, .. } = event
        && session::goes_on_without_window(app)
    {
        api.prevent_exit();
    }
}
