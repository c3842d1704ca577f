//! Saved views of the customer list.
use daftar_engine::ids::ViewId;
use daftar_engine::views::{View, ViewDraft};
use tauri::State;

use super::{Answer, answer};
use crate::desk::Desk;

/// All of them, in the order of their tabs.
#[tauri::command(async)]
pub fn list_views(desk: State<'_, Desk>) -> Answer<Vec<View>> {
    answer(&desk, "list_views", |book| book.views())
}

/// Saves a view, new or changed.
#[tauri::command(async)]
pub fn save_view(desk: State<'_, Desk>, draft: ViewDraft) -> Answer<View> {
    answer(&desk, "save_view", |book| book.save_view(&draft))
}

/// Deletes a view.
#[tauri::command(async)]
pub fn delete_view(desk: State<'_, Desk>, id: ViewId) -> Answer<()> {
    answer(&desk, "delete_view", |book| book.delete_view(id))
}

/// Puts the tabs into another order.
#[tauri::command(async)]
pub fn order_views(desk: State<'_, Desk>, ids: Vec<ViewId>) -> Answer<Vec<View>> {
    answer(&desk, "order_views", |book| book.order_views(&ids))
}
