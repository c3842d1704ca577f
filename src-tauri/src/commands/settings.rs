//! Settings.
use daftar_engine::settings::Settings;
use serde_json::{Map, Value};
use tauri::State;

use super::{Answer, answer};
use crate::desk::Desk;

/// All settings; while no book is open, what is usual in the system's language.
#[tauri::command(async)]
pub fn get_settings(desk: State<'_, Desk>) -> Settings {
    desk.settings()
}

/// Changes the settings that `changes` names.
#[tauri::command(async)]
pub fn save_settings(desk: State<'_, Desk>, changes: Map<String, Value>) -> Answer<Settings> {
    answer(&desk, "save_settings", |book| book.save_settings(&changes))
}
