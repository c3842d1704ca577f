//! Templates: what a shop writes again and again.
use daftar_engine::ids::{CustomerId, TemplateId};
use daftar_engine::templates::{FilledTemplate, Template, TemplateDraft, TemplateField};
use daftar_engine::texts::Language;
use tauri::State;

use super::{Answer, answer};
use crate::desk::Desk;

/// All of them.
#[tauri::command(async)]
pub fn list_templates(desk: State<'_, Desk>) -> Answer<Vec<Template>> {
    answer(&desk, "list_templates", |book| book.templates())
}

/// Saves a new template, or changes one.
#[tauri::command(async)]
pub fn save_template(
    desk: State<'_, Desk>,
    id: Option<TemplateId>,
    template: TemplateDraft,
) -> Answer<Template> {
    answer(&desk, "save_template", |book| book.save_template(id, template))
}

/// Deletes a template.
#[tauri::command(async)]
pub fn delete_template(desk: State<'_, Desk>, id: TemplateId) -> Answer<()> {
    answer(&desk, "delete_template", |book| book.delete_template(id))
}

/// Adds the ready-made ones of a language.
#[tauri::command(async)]
pub fn add_ready_templates(desk: State<'_, Desk>, language: Language) -> Answer<Vec<Template>> {
    answer(&desk, "add_ready_templates", |book| book.add_ready_templates(language))
}

/// The words of a ready-made one.
#[tauri::command(async)]
pub fn ready_template(
    desk: State<'_, Desk>,
    ready: String,
    language: Language,
) -> Answer<Option<TemplateDraft>> {
    answer(&desk, "ready_template", |book| book.ready_template(&ready, language))
}

/// What can be put into a template of a language.
#[tauri::command(async)]
pub fn template_fields(desk: State<'_, Desk>, language: Language) -> Answer<Vec<TemplateField>> {
    answer(&desk, "template_fields", |book| book.template_fields(language))
}

/// Fills a template in as it is being written.
#[tauri::command(async, rename_all = "snake_case")]
pub fn preview_template(
    desk: State<'_, Desk>,
    template: TemplateDraft,
    customer_id: Option<CustomerId>,
) -> Answer<FilledTemplate> {
    answer(&desk, "preview_template", |book| book.preview_template(&template, customer_id))
}
