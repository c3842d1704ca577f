//! A session with the book: from opening it to everything that goes on while it is open.
use std::path::Path;
use std::sync::Arc;

use daftar_engine::Book;
use tauri::{AppHandle, Manager, WebviewUrl, WebviewWindowBuilder};

use crate::desk::Desk;
use crate::startup::Arguments;
use crate::{autostart, backups, changes, popups, post, window};

/// The label of the window that says why the book cannot be opened.
const TROUBLE: &str = "trouble";

/// Opens the book and what was asked for, or says why it cannot be opened.
pub fn begin(app: &AppHandle, path: &Path, asked: &Arguments) {
    match app.state::<Desk>().open(path) {
        Ok(book) => {
            take_up(app, book);
            if !asked.hidden || asked.page.is_some() {
                window::show(app, asked.page.as_deref());
            }
        }
        Err(_) => show_trouble(app),
    }
}

/// Starts what goes on while the book is open: the tray, word of changes, pop-ups.
pub fn take_up(app: &AppHandle, book: Arc<Book>) {
    let desk = app.state::<Desk>();
    desk.tray.show(app, desk.texts());
    autostart::follow(app, desk.settings().start_with_session);
    let started = changes::announce(app, Arc::clone(&book))
        .and_then(|()| popups::start(app, Arc::clone(&book)))
        .and_then(|()| post::start(app, Arc::clone(&book)))
        .and_then(|()| backups::keep(book));
    if let Err(error) = started {
        log::error!("changes and reminders are not watched, or no backups are made: {error}");
    }
}

/// Whether the program goes on when its last window is closed.
pub fn goes_on_without_window(app: &AppHandle) -> bool {
    let desk = app.state::<Desk>();
    desk.trouble().is_none() && desk.settings().keep_in_tray
}

/// Closes the window of the trouble that is over, and opens the book's.
pub fn leave_trouble(app: &AppHandle) {
    window::show(app, None);
    if let Some(window) = app.get_webview_window(TROUBLE)
        && let Err(error) = window.destroy()
    {
        log::warn!("the window of the trouble stayed: {error}");
    }
}

fn show_trouble(app: &AppHandle) {
    let title = app.state::<Desk>().texts().text("trouble-title", &[]);
    let shown = WebviewWindowBuilder::new(app, TROUBLE, WebviewUrl::App("index.html#/trouble".into()))
        .title(title)
        .inner_size(560.0, 420.0)
        .center()
        .build();
    if let Err(error) = shown {
        log::error!("the trouble could not be shown: {error}");
    }
}
