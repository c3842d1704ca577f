//! Choosing files and folders.
use std::path::PathBuf;

use tauri::AppHandle;

use super::{Answer, aside};
use crate::dialogs::{self, FileKind};

/// Asks for a file to read; `null` when the user changed their mind.
#[tauri::command]
pub async fn choose_file(app: AppHandle, kind: FileKind) -> Answer<Option<PathBuf>> {
    aside(app, "choose_file", move |app, desk| Ok(dialogs::choose_file(app, desk.texts(), kind))).await
}

/// Asks where to save a file that is proposed to be called `name`.
#[tauri::command]
pub async fn choose_save_path(app: AppHandle, name: String) -> Answer<Option<PathBuf>> {
    aside(app, "choose_save_path", move |app, desk| Ok(dialogs::choose_save_path(app, desk.texts(), &name)))
        .await
}

/// Asks for a folder.
#[tauri::command]
pub async fn choose_folder(app: AppHandle) -> Answer<Option<PathBuf>> {
    aside(app, "choose_folder", |app, desk| Ok(dialogs::choose_folder(app, desk.texts()))).await
}
