//! Customers: what the list, the card and the quick entry ask for.
use daftar_engine::customers::{Customer, CustomerDraft};
use daftar_engine::history::Change;
use daftar_engine::ids::{ActionId, CustomerId};
use serde_json::{Map, Value};
use tauri::State;

use super::{Answer, answer};
use crate::desk::Desk;

/// Enters a customer.
#[tauri::command(async)]
pub fn add_customer(desk: State<'_, Desk>, draft: CustomerDraft) -> Answer<Customer> {
    answer(&desk, "add_customer", |book| book.add_customer(draft))
}

/// One customer whole.
#[tauri::command(async)]
pub fn get_customer(desk: State<'_, Desk>, id: CustomerId) -> Answer<Customer> {
    answer(&desk, "get_customer", |book| book.customer(id))
}

/// Changes the facts that `changes` names.
#[tauri::command(async)]
pub fn edit_customer(desk: State<'_, Desk>, id: CustomerId, changes: Map<String, Value>) -> Answer<Customer> {
    answer(&desk, "edit_customer", |book| book.edit_customer(id, &changes))
}

/// What changed about one customer, newest first.
#[tauri::command(async)]
pub fn customer_history(
    desk: State<'_, Desk>,
    id: CustomerId,
    before: Option<ActionId>,
    limit: usize,
) -> Answer<Vec<Change>> {
    answer(&desk, "customer_history", |book| book.customer_history(id, before, limit))
}
