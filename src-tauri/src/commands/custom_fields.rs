//! The owner's own fields.
use daftar_engine::custom_fields::{CustomField, CustomFieldDraft};
use daftar_engine::ids::CustomFieldId;
use tauri::State;

use super::{Answer, answer};
use crate::desk::Desk;

/// All of them, in their order.
#[tauri::command(async)]
pub fn list_custom_fields(desk: State<'_, Desk>) -> Answer<Vec<CustomField>> {
    answer(&desk, "list_custom_fields", |book| book.custom_fields())
}

/// Makes a field.
#[tauri::command(async)]
pub fn add_custom_field(desk: State<'_, Desk>, draft: CustomFieldDraft) -> Answer<CustomField> {
    answer(&desk, "add_custom_field", |book| book.add_custom_field(&draft))
}

/// Changes a field.
#[tauri::command(async)]
pub fn edit_custom_field(
    desk: State<'_, Desk>,
    id: CustomFieldId,
    draft: CustomFieldDraft,
) -> Answer<CustomField> {
    answer(&desk, "edit_custom_field", |book| book.edit_custom_field(id, &draft))
}

/// Deletes a field with its values.
#[tauri::command(async)]
pub fn delete_custom_field(desk: State<'_, Desk>, id: CustomFieldId) -> Answer<()> {
    answer(&desk, "delete_custom_field", |book| book.delete_custom_field(id))
}
