//! Starting with the session, hidden, so that reminders come without anyone opening the window.
use std::path::Path;

use serde::Serialize;
use tauri::plugin::TauriPlugin;
use tauri::{AppHandle, Wry};
use tauri_plugin_autostart::ManagerExt;
use ts_rs::TS;

/// What the session does at its start.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum AutostartState {
    /// It starts Daftar.
    On,
    /// It does not.
    Off,
    /// The system does not say, or does not allow it.
    Unknown,
}

/// The plugin, told how to start: hidden, with the book if it is not the usual one.
pub fn plugin(other_book: Option<&Path>) -> TauriPlugin<Wry> {
    let book = other_book.map(|path| quoted(&format!("--book={}", path.display())));
    tauri_plugin_autostart::Builder::new().arg("--hidden").args(book).build()
}

/// Makes the session do as the setting says.
pub fn follow(app: &AppHandle, wanted: bool) {
    let session = app.autolaunch();
    let outcome = match (wanted, state(app)) {
        (true, AutostartState::On) | (false, AutostartState::Off) => Ok(()),
        (true, _) => session.enable(),
        (false, _) => session.disable(),
    };
    if let Err(error) = outcome {
        log::warn!("the session's start was not changed: {error}");
    }
}

/// What the session does now.
pub fn state(app: &AppHandle) -> AutostartState {
    match app.autolaunch().is_enabled() {
        Ok(true) => AutostartState::On,
        Ok(false) => AutostartState::Off,
        Err(_) => AutostartState::Unknown,
    }
}

/// An argument as an `Exec` line wants it, where a space would end it and a percent sign stand for a file.
fn quoted(argument: &str) -> String {
    let mut text = String::from('"');
    for letter in argument.chars() {
        match letter {
            '"' | '`' | '$' => text.extend(['\\', letter]),
            // A backslash is read twice: as part of the file and as part of the argument.
            '\\' => text.push_str("\\\\\\\\"),
            '%' => text.push_str("%%"),
            _ => text.push(letter),
        }
    }
    text.push('"');
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_with_spaces_stays_one_argument() {
        assert_eq!(
            quoted("--book=/home/sara/my shop 100%.daftar"),
            r#""--book=/home/sara/my shop 100%%.daftar""#
        );
    }
}
