//! Follow-up rules: written, tried on the past, switched on, and what they did.
use daftar_engine::ids::RuleId;
use daftar_engine::rules::{Firing, Rule, RuleDraft, Trial};
use tauri::State;

use super::{Answer, answer};
use crate::desk::Desk;

/// All rules.
#[tauri::command(async)]
pub fn list_rules(desk: State<'_, Desk>) -> Answer<Vec<Rule>> {
    answer(&desk, "list_rules", |book| book.rules())
}

/// The ready-made rules that were not taken yet.
#[tauri::command(async)]
pub fn suggested_rules(desk: State<'_, Desk>) -> Answer<Vec<RuleDraft>> {
    answer(&desk, "suggested_rules", |book| book.suggested_rules())
}

/// One rule.
#[tauri::command(async)]
pub fn get_rule(desk: State<'_, Desk>, id: RuleId) -> Answer<Rule> {
    answer(&desk, "get_rule", |book| book.rule(id))
}

/// Writes a new rule, which is off.
#[tauri::command(async)]
pub fn add_rule(desk: State<'_, Desk>, draft: RuleDraft) -> Answer<Rule> {
    answer(&desk, "add_rule", |book| book.add_rule(&draft))
}

/// Writes a rule anew.
#[tauri::command(async)]
pub fn edit_rule(desk: State<'_, Desk>, id: RuleId, draft: RuleDraft) -> Answer<Rule> {
    answer(&desk, "edit_rule", |book| book.edit_rule(id, &draft))
}

/// Switches a rule on or off.
#[tauri::command(async)]
pub fn switch_rule(desk: State<'_, Desk>, id: RuleId, on: bool) -> Answer<Rule> {
    answer(&desk, "switch_rule", |book| book.switch_rule(id, on))
}

/// Deletes a rule.
#[tauri::command(async)]
pub fn delete_rule(desk: State<'_, Desk>, id: RuleId) -> Answer<()> {
    answer(&desk, "delete_rule", |book| book.delete_rule(id))
}

/// What a rule would have done in the last thirty days.
#[tauri::command(async)]
pub fn try_rule(desk: State<'_, Desk>, draft: RuleDraft) -> Answer<Trial> {
    answer(&desk, "try_rule", |book| book.try_rule(&draft))
}

/// What a rule did.
#[tauri::command(async)]
pub fn rule_firings(desk: State<'_, Desk>, id: RuleId, limit: u32) -> Answer<Vec<Firing>> {
    answer(&desk, "rule_firings", |book| book.rule_firings(id, limit))
}

/// Does what a rule holds back; says how often.
#[tauri::command(async)]
pub fn release_held(desk: State<'_, Desk>, id: RuleId) -> Answer<usize> {
    answer(&desk, "release_held", |book| book.release_held(id))
}

/// Lets be what a rule holds back; says how much that was.
#[tauri::command(async)]
pub fn leave_held(desk: State<'_, Desk>, id: RuleId) -> Answer<usize> {
    answer(&desk, "leave_held", |book| book.leave_held(id))
}
