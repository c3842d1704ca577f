//! The main window: made when it is wanted, forgotten when it is closed, so that waiting in the tray costs little.
use std::sync::{Mutex, MutexGuard, PoisonError};

use tauri::plugin::TauriPlugin;
use tauri::webview::PageLoadEvent;
use tauri::{AppHandle, Manager, WebviewUrl, WebviewWindow, WebviewWindowBuilder, Wry};
use tauri_plugin_window_state::{AppHandleExt, StateFlags};

use crate::changes;
use crate::desk::Desk;
#[cfg(target_os = "linux")]
use crate::recovery;

/// The main window's label.
pub const MAIN: &str = "main";

/// What is remembered of the window from one opening to the next.
const REMEMBERED: StateFlags =
    StateFlags::SIZE.union(StateFlags::POSITION).union(StateFlags::MAXIMIZED).union(StateFlags::FULLSCREEN);

/// Whether the main window is closing, and what it is to show if it was asked for meanwhile.
#[derive(Default)]
pub struct Closing(Mutex<Option<Asked>>);

/// What was asked of a window that is closing.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
enum Asked {
    #[default]
    Nothing,
    /// To open again, at this page.
    Open(Option<String>),
}

/// The plugin that remembers where the main window was, and how large.
pub fn remembering() -> TauriPlugin<Wry> {
    let only_main = |label: &str| label == MAIN;
    tauri_plugin_window_state::Builder::new().with_state_flags(REMEMBERED).with_filter(only_main).build()
}

/// Brings the main window to the front, making it when there is none, at a page (`/customers/42`) when one is given.
pub fn show(app: &AppHandle, page: Option<&str>) {
    if let Some(asked) = &mut *lock(app) {
        *asked = Asked::Open(page.map(str::to_owned));
        return;
    }
    let shown = match app.get_webview_window(MAIN) {
        Some(window) => raise(&window, page),
        None => make(app, page),
    };
    if let Err(error) = shown {
        log::error!("the window could not be shown: {error}");
    }
}

/// Brings the main window to the front, at the page where it is, with the dialog that adds a customer.
pub fn show_adding(app: &AppHandle) {
    let url = app.get_webview_window(MAIN).and_then(|window| window.url().ok());
    let here = url.as_ref().and_then(|url| url.fragment()).filter(|page| !page.is_empty());
    show(app, Some(&adding(here.unwrap_or("/customers"))));
}

/// Notes that the user closed the window, and where it was.
pub fn closes(app: &AppHandle) {
    *lock(app) = Some(Asked::Nothing);
    remember(app);
}

/// Opens the window again if it was asked for while it closed.
pub fn is_gone(app: &AppHandle) {
    let asked = lock(app).take();
    match asked {
        Some(Asked::Open(page)) => show(app, page.as_deref()),
        _ => changes::window_gone(app),
    }
}

/// Whether customers stand before the window, which only the owner's key turns back.
pub fn is_turned_to_customers(app: &AppHandle) -> bool {
    app.state::<Desk>().book().and_then(|book| book.kiosk()).is_ok_and(|kiosk| kiosk.locked)
}

/// Lets the window fill the screen, before everything else.
pub fn turn_to_customers(app: &AppHandle) {
    let Some(window) = app.get_webview_window(MAIN) else { return };
    if let Err(error) = window.set_fullscreen(true).and_then(|()| window.set_always_on_top(true)) {
        log::warn!("the window does not fill the screen: {error}");
    }
}

/// Gives the window the size back that it had.
pub fn turn_back(app: &AppHandle) {
    let Some(window) = app.get_webview_window(MAIN) else { return };
    if let Err(error) = window.set_always_on_top(false).and_then(|()| window.set_fullscreen(false)) {
        log::warn!("the window still fills the screen: {error}");
    }
}

/// Writes the window's place and size down, so that even a killed program finds them again.
fn remember(app: &AppHandle) {
    if let Err(error) = app.save_window_state(REMEMBERED) {
        log::warn!("the window's place was not saved: {error}");
    }
}

fn lock(app: &AppHandle) -> MutexGuard<'_, Option<Asked>> {
    app.state::<Closing>().inner().0.lock().unwrap_or_else(PoisonError::into_inner)
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
        .on_document_title_changed(|window, title| {
            if let Err(error) = window.set_title(&title) {
                log::warn!("the window kept its title: {error}");
            }
        })
        .on_page_load(|window, load| {
            if load.event() == PageLoadEvent::Finished
                && let Err(error) = window.show()
            {
                log::error!("the window could not be shown: {error}");
            }
        })
        .build()?;
    #[cfg(target_os = "linux")]
    recovery::watch(&window);
    if is_turned_to_customers(app) {
        turn_to_customers(app);
    }
    changes::window_opened(app);
    window.set_focus()
}

/// A page with the dialog that adds a customer.
fn adding(page: &str) -> String {
    let joint = if page.contains('?') { '&' } else { '?' };
    format!("{page}{joint}add")
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_customer_is_added_from_any_page() {
        assert_eq!(adding("/customers"), "/customers?add");
        assert_eq!(adding("/import?from=list"), "/import?from=list&add");
    }
}
