//! The system's dialogs for choosing a file to read, a place to save, or a folder.
use std::path::PathBuf;

use daftar_engine::texts::Texts;
use serde::Deserialize;
use tauri::AppHandle;
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder};
use ts_rs::TS;

use crate::startup;

/// What a file is chosen for.
#[derive(Clone, Copy, Debug, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum FileKind {
    /// A customer list to import.
    Import,
    /// A backup to restore.
    Backup,
    /// Another book to open.
    Book,
    /// The photo of a customer.
    Photo,
    /// A file to send along.
    Attachment,
    /// A certificate to trust.
    Certificate,
}

/// The endings a list of customers comes with.
const LISTS: &[&str] =
    &["csv", "tsv", "txt", "xlsx", "xlsm", "xls", "xlsb", "ods", "html", "htm", "xml", "vcf", "vcard"];
/// The endings of books and backups.
const BOOKS: &[&str] = &["daftar", "db", "sqlite", "sqlite3"];

/// The endings of pictures.
const PICTURES: &[&str] = &["jpg", "jpeg", "jfif", "png", "webp", "gif"];
/// The endings of certificates.
const CERTIFICATES: &[&str] = &["pem", "crt", "cer"];

/// Asks for a file to read. `None` when the user changed their mind.
pub fn choose_file(app: &AppHandle, texts: &Texts, kind: FileKind) -> Option<PathBuf> {
    let (title, filter, endings) = match kind {
        FileKind::Import => ("choose-import", "choose-import-lists", LISTS),
        FileKind::Backup => ("choose-backup", "choose-backup-files", BOOKS),
        FileKind::Book => ("choose-book", "choose-backup-files", BOOKS),
        FileKind::Photo => ("choose-photo", "choose-photo-files", PICTURES),
        FileKind::Attachment => ("choose-attachment", "choose-all-files", &["*"][..]),
        FileKind::Certificate => ("choose-certificate", "choose-certificates", CERTIFICATES),
    };
    answered("DAFTAR_TEST_CHOOSE_FILE", || {
        dialog(app, texts, title)
            .add_filter(texts.text(filter, &[]), endings)
            .add_filter(texts.text("choose-all-files", &[]), &["*"])
            .blocking_pick_file()
            .and_then(|file| file.into_path().ok())
    })
}

/// Asks where to save a file that is proposed to be called `name`.
pub fn choose_save_path(app: &AppHandle, texts: &Texts, name: &str) -> Option<PathBuf> {
    answered("DAFTAR_TEST_SAVE_PATH", || {
        dialog(app, texts, "choose-save")
            .set_file_name(name)
            .blocking_save_file()
            .and_then(|file| file.into_path().ok())
    })
}

/// Asks for the folder that backups go to.
pub fn choose_folder(app: &AppHandle, texts: &Texts) -> Option<PathBuf> {
    answered("DAFTAR_TEST_CHOOSE_FOLDER", || {
        dialog(app, texts, "choose-backup-folder")
            .blocking_pick_folder()
            .and_then(|folder| folder.into_path().ok())
    })
}

fn dialog(app: &AppHandle, texts: &Texts, title: &str) -> FileDialogBuilder<tauri::Wry> {
    app.dialog().file().set_title(texts.text(title, &[]))
}

/// Under automation the variable answers, since the system's dialogs cannot be driven; an empty one is a change of mind.
fn answered(variable: &str, ask: impl FnOnce() -> Option<PathBuf>) -> Option<PathBuf> {
    if !startup::is_automated() {
        return ask();
    }
    std::env::var_os(variable).filter(|path| !path.is_empty()).map(PathBuf::from)
}
