//! Pop-ups in a small window of the program's own, where the desktop has no notifications with buttons.
use std::sync::{Mutex, MutexGuard, PoisonError};

use tauri::{
    AppHandle, Emitter, LogicalPosition, LogicalSize, Manager, WebviewUrl, WebviewWindow,
    WebviewWindowBuilder,
};

use super::card::{Card, CardId};
use crate::desk::Desk;
#[cfg(target_os = "linux")]
use crate::recovery;

/// The window's label.
pub const LABEL: &str = "popup";
/// The event that tells its page to ask again for its cards.
const CARDS_CHANGED: &str = "cards_changed";

/// Its width, and its distance from the edges of the screen, in logical pixels.
const WIDTH: f64 = 400.0;
const MARGIN: f64 = 16.0;
/// The height it is made with; its page then asks for what the cards take.
const HEIGHT: f64 = 200.0;

/// The cards in the window, oldest first.
#[derive(Default)]
pub struct OwnWindow {
    cards: Mutex<Vec<Card>>,
}

impl OwnWindow {
    /// The cards to show.
    pub fn cards(&self) -> Vec<Card> {
        self.lock().clone()
    }

    /// Adds a card, or puts its words anew, and opens the window.
    pub fn show(&self, app: &AppHandle, card: Card) {
        let asked = card.asked;
        {
            let mut cards = self.lock();
            cards.retain(|shown| shown.id != card.id);
            cards.push(card);
        }
        bring(app, asked);
    }

    /// Opens the window again where cards wait for it.
    pub fn reopen(&self, app: &AppHandle) {
        if !self.lock().is_empty() {
            bring(app, false);
        }
    }

    /// Takes a card out; the window closes with its last one.
    pub fn withdraw(&self, app: &AppHandle, id: &CardId) {
        let is_empty = {
            let mut cards = self.lock();
            cards.retain(|shown| &shown.id != id);
            cards.is_empty()
        };
        let Some(window) = app.get_webview_window(LABEL) else { return };
        let done = if is_empty { window.destroy() } else { app.emit_to(LABEL, CARDS_CHANGED, ()) };
        if let Err(error) = done {
            log::warn!("a reminder stayed on the screen: {error}");
        }
    }

    /// Forgets the cards.
    pub fn forget(&self) {
        self.lock().clear();
    }

    fn lock(&self) -> MutexGuard<'_, Vec<Card>> {
        self.cards.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Makes the window as high as its page needs, in the lower corner where desktops show theirs, and shows it.
pub fn fit(app: &AppHandle, height: f64) -> tauri::Result<()> {
    let Some(window) = app.get_webview_window(LABEL) else { return Ok(()) };
    let room = room(&window)?;
    let height = height.min(room.1.height - 2.0 * MARGIN);
    window.set_size(LogicalSize::new(WIDTH, height))?;
    window.set_position(corner(room, height))?;
    window.show()
}

/// Brings the window's page up to date, making the window when there is none; with the keyboard in it when `asked` for.
fn bring(app: &AppHandle, asked: bool) {
    let brought = match app.get_webview_window(LABEL) {
        Some(window) if asked => app.emit_to(LABEL, CARDS_CHANGED, ()).and_then(|()| window.set_focus()),
        Some(_) => app.emit_to(LABEL, CARDS_CHANGED, ()),
        None => open(app, asked),
    };
    if let Err(error) = brought {
        log::error!("a reminder could not be shown: {error}");
    }
}

fn open(app: &AppHandle, asked: bool) -> tauri::Result<()> {
    let title = app.state::<Desk>().texts().text("popup-window-title", &[]);
    let window = WebviewWindowBuilder::new(app, LABEL, WebviewUrl::App("index.html#/popup".into()))
        .title(title)
        .inner_size(WIDTH, HEIGHT)
        .decorations(false)
        .always_on_top(true)
        .visible_on_all_workspaces(true)
        // Whoever is typing goes on typing; the list of windows, where it stands too, leads the keyboard to it.
        .focused(asked)
        // Its page shows it once it knows how high its cards are.
        .visible(false)
        .build()?;
    #[cfg(target_os = "linux")]
    recovery::watch(&window);
    if asked { Ok(()) } else { leave_the_keyboard(window) }
}

/// Tells the window manager that the keyboard stays where it is when the window appears.
#[cfg(target_os = "linux")]
fn leave_the_keyboard(window: WebviewWindow) -> tauri::Result<()> {
    use gtk::prelude::GtkWindowExt;
    let own = window.clone();
    window.run_on_main_thread(move || match own.gtk_window() {
        Ok(window) => window.set_focus_on_map(false),
        Err(error) => log::warn!("a reminder may take the keyboard: {error}"),
    })
}

/// Elsewhere a window that is not to be focused is not.
#[cfg(not(target_os = "linux"))]
fn leave_the_keyboard(_window: WebviewWindow) -> tauri::Result<()> {
    Ok(())
}

/// The part of the screen that panels leave free.
fn room(window: &WebviewWindow) -> tauri::Result<(LogicalPosition<f64>, LogicalSize<f64>)> {
    let Some(monitor) = window.primary_monitor()?.or(window.current_monitor()?) else {
        return Ok((LogicalPosition::new(0.0, 0.0), LogicalSize::new(1024.0, 768.0)));
    };
    let (area, scale) = (monitor.work_area(), monitor.scale_factor());
    Ok((area.position.to_logical(scale), area.size.to_logical(scale)))
}

fn corner((origin, size): (LogicalPosition<f64>, LogicalSize<f64>), height: f64) -> LogicalPosition<f64> {
    LogicalPosition::new(origin.x + size.width - WIDTH - MARGIN, origin.y + size.height - height - MARGIN)
}
