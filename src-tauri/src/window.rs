//! The main window: made when it is wanted, forgotten when it is closed, so that waiting in the tray costs little.
use tauri::plugin::TauriPlugin;
use tauri::webview::PageLoadEvent;
use tauri::{AppHandle, Manager, WebviewUrl, WebviewWindow, WebviewWindowBuilder, Wry};
use tauri_plugin_window_state::{AppHandleExt, StateFlags};

use crate::desk::Desk;

/// The main window's label.
pub const MAIN: &str = "main";

/// What is remembered of the window from one opening to the next.
const REMEMBERED: StateFlags =
    StateFlags::SIZE.union(StateFlags::POSITION).union(StateFlags::MAXIMIZED).union(StateFlags::FULLSCREEN);

/// The plugin that remembers where the main window was, and how large.
pub fn remembering() -> TauriPlugin<Wry> {
    let only_main = |label: &str| label == MAIN;
    tauri_plugin_window_state::Builder::new().with_state_flags(REMEMBERED).with_filter(only_main).build()
}

/// Brings the main window to the front, making it when there is none, at a page (`/customers/42`) when one is given.
pub fn show(app: &AppHandle, page: Option<&str>) {
    let shown = match app.get_webview_window(MAIN) {
        Some(window) => raise(&window, page),
        None => make(app, page),
    };
    if let Err(error) = shown {
        log::error!("the window could not be shown: {error}");
    }
}

/// Puts the window's title into the user's language.
pub fn name(app: &AppHandle) {
    let Some(window) = app.get_webview_window(MAIN) else { return };
    if let Err(error) = window.set_title(&title(app)) {
        log::warn!("the window kept its title: {error}");
    }
}

/// Writes the window's place and size down, so that even a killed program finds them again.
pub fn remember(app: &AppHandle) {
    if let Err(error) = app.save_window_state(REMEMBERED) {
        log::warn!("the window's place was not saved: {error}");
    }
}

fn make(app: &AppHandle, page: Option<&str>) -> tauri::Result<()> {
    let Some(mut config) = app.config().app.windows.iter().find(|window| window.label == MAIN).cloned()
    else {
        return Err(tauri::Error::WindowNotFound);
    };
    if let Some(page) = page {
        config.url = WebviewUrl::App(format!("index.html#{page}").into());
    }
    // Shown once its page is there, so that no white frame flashes up.
    let window = WebviewWindowBuilder::from_config(app, &config)?
        .title(title(app))
        .visible(false)
        .on_page_load(|window, load| {
            if load.event() == PageLoadEvent::Finished
                && let Err(error) = window.show()
            {
                log::error!("the window could not be shown: {error}");
            }
        })
        .build()?;
    window.set_focus()
}

fn title(app: &AppHandle) -> String {
    app.state::<Desk>().texts().text("app-name", &[])
}

fn raise(window: &WebviewWindow, page: Option<&str>) -> tauri::Result<()> {
    if let Some(page) = page {
        let mut url = window.url()?;
        url.set_fragment(Some(page));
        window.navigate(url)?;
    }
    window.unminimize()?;
    window.show()?;
    window.set_focus()
}
