//! Photos: a customer is given one, or loses it. They are shown by [`crate::photos`].
use std::path::PathBuf;

use daftar_engine::customers::Customer;
use daftar_engine::ids::CustomerId;
use tauri::AppHandle;

use super::{Answer, aside};
use crate::clipboard;

/// Gives a customer the picture that an address of data holds: `data:image/png;base64,…`.
#[tauri::command]
pub async fn set_photo(app: AppHandle, id: CustomerId, address: String) -> Answer<Customer> {
    aside(app, "set_photo", move |_, desk| desk.book()?.set_photo_from_data(id, &address)).await
}

/// Gives a customer the picture in a file.
#[tauri::command]
pub async fn set_photo_from_file(app: AppHandle, id: CustomerId, path: PathBuf) -> Answer<Customer> {
    aside(app, "set_photo_from_file", move |_, desk| desk.book()?.set_photo_from_file(id, &path)).await
}

/// Gives a customer the picture in the clipboard; `null` where there is none.
#[tauri::command]
pub async fn paste_photo(app: AppHandle, id: CustomerId) -> Answer<Option<Customer>> {
    aside(app, "paste_photo", move |app, desk| {
        clipboard::picture(app).map(|file| desk.book()?.set_photo(id, &file)).transpose()
    })
    .await
}

/// Takes a customer's photo away.
#[tauri::command]
pub async fn remove_photo(app: AppHandle, id: CustomerId) -> Answer<Customer> {
    aside(app, "remove_photo", move |_, desk| desk.book()?.remove_photo(id)).await
}
