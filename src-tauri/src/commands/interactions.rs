//! Calls, visits, messages and notes.
use daftar_engine::ids::InteractionId;
use daftar_engine::interactions::{Interaction, InteractionDraft, Logged};
use tauri::State;

use super::{Answer, answer};
use crate::desk::Desk;

/// Logs one, with its next step.
#[tauri::command(async)]
pub fn log_interaction(desk: State<'_, Desk>, draft: InteractionDraft) -> Answer<Logged> {
    answer(&desk, "log_interaction", |book| book.log_interaction(draft))
}

/// Changes one.
#[tauri::command(async)]
pub fn edit_interaction(
    desk: State<'_, Desk>,
    id: InteractionId,
    draft: InteractionDraft,
) -> Answer<Interaction> {
    answer(&desk, "edit_interaction", |book| book.edit_interaction(id, draft))
}

/// Deletes one.
#[tauri::command(async)]
pub fn delete_interaction(desk: State<'_, Desk>, id: InteractionId) -> Answer<()> {
    answer(&desk, "delete_interaction", |book| book.delete_interaction(id))
}
