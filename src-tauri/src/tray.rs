//! The icon in the tray: opens the window, adds a customer, says how much is due today, and quits.
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Mutex, PoisonError};

use daftar_engine::texts::Texts;
use serde::Serialize;
use tauri::menu::{Menu, MenuItem, PredefinedMenuItem};
use tauri::tray::TrayIconBuilder;
use tauri::{AppHandle, Wry};
use ts_rs::TS;

use crate::window;

/// Whether the desktop shows the icon.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum TrayState {
    /// It is shown.
    Shown,
    /// The library that draws it is not installed.
    #[default]
    NoLibrary,
    /// The desktop has no place for it.
    NoHost,
}

/// The tray's menu once it stands, so that its words can follow the language and the day.
#[derive(Default)]
pub struct Tray {
    items: Mutex<Option<Items>>,
}

struct Items {
    open: MenuItem<Wry>,
    add: MenuItem<Wry>,
    today: MenuItem<Wry>,
    quit: MenuItem<Wry>,
}

impl Tray {
    /// Puts the icon into the tray. Without the system's library nothing is shown and the program goes on.
    pub fn show(&self, app: &AppHandle, texts: &Texts) {
        if !library::is_installed() {
            log::warn!("no tray: the appindicator library is not installed");
            return;
        }
        // The library's own loader panics where it finds a file that it cannot use.
        match catch_unwind(AssertUnwindSafe(|| build(app, texts))) {
            Ok(Ok(items)) => *self.items.lock().unwrap_or_else(PoisonError::into_inner) = Some(items),
            Ok(Err(error)) => log::error!("no tray: {error}"),
            Err(_) => log::error!("no tray: the appindicator library could not be loaded"),
        }
    }

    /// Puts the menu into words: the user's language, and how much is due today.
    pub fn say(&self, texts: &Texts, due_today: u32) {
        let items = self.items.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(items) = &*items else { return };
        let said = items
            .open
            .set_text(texts.text("tray-open", &[]))
            .and_then(|()| items.add.set_text(texts.text("tray-add", &[])))
            .and_then(|()| items.today.set_text(texts.text("tray-today", &[("count", due_today.into())])))
            .and_then(|()| items.quit.set_text(texts.text("tray-quit", &[])));
        if let Err(error) = said {
            log::warn!("the tray's menu was not changed: {error}");
        }
    }

    /// Whether the user can see it.
    pub fn state(&self) -> TrayState {
        if self.items.lock().unwrap_or_else(PoisonError::into_inner).is_none() {
            TrayState::NoLibrary
        } else if host::is_there() {
            TrayState::Shown
        } else {
            TrayState::NoHost
        }
    }
}

fn build(app: &AppHandle, texts: &Texts) -> tauri::Result<Items> {
    let item = |id: &str, text: &str, args: &[_]| {
        MenuItem::with_id(app, id, texts.text(text, args), true, None::<&str>)
    };
    let items = Items {
        open: item("open", "tray-open", &[])?,
        add: item("add", "tray-add", &[])?,
        today: item("today", "tray-today", &[("count", 0.into())])?,
        quit: item("quit", "tray-quit", &[])?,
    };
    let line = PredefinedMenuItem::separator(app)?;
    let menu = Menu::with_items(app, &[&items.open, &items.add, &items.today, &line, &items.quit])?;
    let mut tray =
        TrayIconBuilder::with_id("main").menu(&menu).on_menu_event(|app, event| match event.id().as_ref() {
            "open" => window::show(app, None),
            "add" => window::show_adding(app),
            "today" => window::show(app, Some("/today")),
            "quit" if window::is_turned_to_customers(app) => window::show(app, None),
            "quit" => app.exit(0),
            _ => {}
        });
    if let Some(icon) = app.default_window_icon() {
        tray = tray.icon(icon.clone());
    }
    tray.build(app)?;
    Ok(items)
}

/// The library that GTK programs draw tray icons with, loaded by name only when the icon is built.
#[cfg(target_os = "linux")]
mod library {
    use std::collections::BTreeSet;
    use std::path::{Path, PathBuf};

    const NAMES: [&str; 2] = ["libayatana-appindicator3.so.1", "libappindicator3.so.1"];

    /// Whether the dynamic loader would find it.
    pub fn is_installed() -> bool {
        folders().iter().any(|folder| NAMES.iter().any(|name| folder.join(name).exists()))
    }

    /// Where the dynamic loader looks: its variable, the folders of `ld.so.conf`, and the usual ones with their
    /// per-architecture subfolders.
    fn folders() -> BTreeSet<PathBuf> {
        let usual = ["/lib", "/lib64", "/usr/lib", "/usr/lib64", "/usr/local/lib"].map(PathBuf::from);
        let named = std::env::var_os("LD_LIBRARY_PATH").unwrap_or_default();
        let mut folders: BTreeSet<PathBuf> =
            std::env::split_paths(&named).chain(usual.iter().cloned()).collect();
        for root in &usual {
            folders.extend(list(root).into_iter().filter(|path| is_architecture(path)));
        }
        for file in list(Path::new("/etc/ld.so.conf.d")) {
            let lines = std::fs::read_to_string(file).unwrap_or_default();
            folders
                .extend(lines.lines().map(str::trim).filter(|line| line.starts_with('/')).map(PathBuf::from));
        }
        folders
    }

    fn list(folder: &Path) -> Vec<PathBuf> {
        std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()).collect()
    }

    fn is_architecture(path: &Path) -> bool {
        path.file_name().is_some_and(|name| name.to_string_lossy().contains("-linux-gnu"))
    }
}

/// Other systems draw the icon themselves.
#[cfg(not(target_os = "linux"))]
mod library {
    pub fn is_installed() -> bool {
        true
    }
}

/// The part of the desktop that shows other programs' icons.
#[cfg(target_os = "linux")]
mod host {
    /// Asks the session bus who has taken the name under which trays make themselves known.
    pub fn is_there() -> bool {
        let asked = zbus::blocking::Connection::session().and_then(|bus| {
            let names = zbus::blocking::fdo::DBusProxy::new(&bus)?;
            Ok(names.name_has_owner("org.kde.StatusNotifierWatcher".try_into()?)?)
        });
        asked.unwrap_or(false)
    }
}

/// Other systems always have one.
#[cfg(not(target_os = "linux"))]
mod host {
    pub fn is_there() -> bool {
        true
    }
}
