//! Tags and groups.
use daftar_engine::tags::{Tag, TagKind};
use tauri::State;

use super::{Answer, answer};
use crate::desk::Desk;

/// All tags, by name.
#[tauri::command(async)]
pub fn list_tags(desk: State<'_, Desk>) -> Answer<Vec<Tag>> {
    answer(&desk, "list_tags", |book| book.tags(TagKind::Tag))
}

/// All groups, by name.
#[tauri::command(async)]
pub fn list_groups(desk: State<'_, Desk>) -> Answer<Vec<Tag>> {
    answer(&desk, "list_groups", |book| book.tags(TagKind::Group))
}

/// Gives a tag or group another name.
#[tauri::command(async)]
pub fn rename_tag(desk: State<'_, Desk>, kind: TagKind, id: i64, name: String) -> Answer<()> {
    answer(&desk, "rename_tag", |book| book.rename_tag(kind, id, &name))
}

/// Takes a tag or group from everybody who carries it.
#[tauri::command(async)]
pub fn delete_tag(desk: State<'_, Desk>, kind: TagKind, id: i64) -> Answer<()> {
    answer(&desk, "delete_tag", |book| book.delete_tag(kind, id))
}
