//! Customers: what the list, the card and the quick entry ask for.
use daftar_engine::customers::fields::{FIELDS, Field, FieldKind};
use daftar_engine::customers::list::{CustomerQuery, CustomerRow, Selection};
use daftar_engine::customers::{Customer, CustomerDraft, CustomerStatus};
use daftar_engine::duplicates::SimilarCustomer;
use daftar_engine::history::Change;
use daftar_engine::ids::{ActionId, CustomerId};
use daftar_engine::stay_in_touch::Touch;
use serde::Serialize;
use serde_json::{Map, Value};
use tauri::State;
use ts_rs::TS;

use super::{Answer, answer};
use crate::desk::Desk;

/// A field of every customer, as forms, filters and columns need it. The owner's own are asked for with
/// `list_custom_fields`.
#[derive(Debug, Serialize, TS)]
#[ts(export)]
pub struct CustomerField {
    /// Its name in queries and drafts; its label in the locales is `field-<name>`.
    name: &'static str,
    /// What it holds.
    kind: FieldKind,
    /// The words it may hold, for a choice.
    choices: Vec<&'static str>,
}

/// Every field, in the order in which forms show them.
#[tauri::command(async)]
pub fn customer_fields() -> Vec<CustomerField> {
    let shown =
        |field: &Field| CustomerField { name: field.name, kind: field.kind, choices: field.choices.to_vec() };
    FIELDS.iter().map(shown).collect()
}

/// How many customers a query finds.
#[tauri::command(async)]
pub fn count_customers(desk: State<'_, Desk>, query: CustomerQuery) -> Answer<usize> {
    answer(&desk, "count_customers", |book| book.count_customers(&query))
}

/// A stretch of the list that a query finds.
#[tauri::command(async)]
pub fn list_customers(
    desk: State<'_, Desk>,
    query: CustomerQuery,
    offset: usize,
    limit: usize,
) -> Answer<Vec<CustomerRow>> {
    answer(&desk, "list_customers", |book| book.list_customers(&query, offset, limit))
}

/// One customer whole.
#[tauri::command(async)]
pub fn get_customer(desk: State<'_, Desk>, id: CustomerId) -> Answer<Customer> {
    answer(&desk, "get_customer", |book| book.customer(id))
}

/// Who in the book may be the customer being typed; `except` is the one being edited.
#[tauri::command(async)]
pub fn find_similar_customers(
    desk: State<'_, Desk>,
    draft: CustomerDraft,
    except: Option<CustomerId>,
) -> Answer<Vec<SimilarCustomer>> {
    answer(&desk, "find_similar_customers", |book| book.similar_customers(&draft, except))
}

/// Enters a customer.
#[tauri::command(async)]
pub fn add_customer(desk: State<'_, Desk>, draft: CustomerDraft) -> Answer<Customer> {
    answer(&desk, "add_customer", |book| book.add_customer(draft))
}

/// Changes the facts that `changes` names.
#[tauri::command(async)]
pub fn edit_customer(desk: State<'_, Desk>, id: CustomerId, changes: Map<String, Value>) -> Answer<Customer> {
    answer(&desk, "edit_customer", |book| book.edit_customer(id, &changes))
}

/// Moves customers to the bin; says how many.
#[tauri::command(async)]
pub fn delete_customers(desk: State<'_, Desk>, selection: Selection) -> Answer<usize> {
    answer(&desk, "delete_customers", |book| book.delete_customers(&selection))
}

/// Takes customers back out of the bin; says how many.
#[tauri::command(async)]
pub fn restore_customers(desk: State<'_, Desk>, selection: Selection) -> Answer<usize> {
    answer(&desk, "restore_customers", |book| book.restore_customers(&selection))
}

/// Removes customers from the bin for good; says how many.
#[tauri::command(async)]
pub fn purge_customers(desk: State<'_, Desk>, selection: Selection) -> Answer<usize> {
    answer(&desk, "purge_customers", |book| book.purge_customers(&selection))
}

/// Gives customers tags and takes others; says how many changed.
#[tauri::command(async)]
pub fn tag_customers(
    desk: State<'_, Desk>,
    selection: Selection,
    add: Vec<String>,
    remove: Vec<String>,
) -> Answer<usize> {
    answer(&desk, "tag_customers", |book| book.tag_customers(&selection, &add, &remove))
}

/// Puts customers into groups and takes them out of others; says how many changed.
#[tauri::command(async)]
pub fn group_customers(
    desk: State<'_, Desk>,
    selection: Selection,
    add: Vec<String>,
    remove: Vec<String>,
) -> Answer<usize> {
    answer(&desk, "group_customers", |book| book.group_customers(&selection, &add, &remove))
}

/// Gives customers a status; says how many changed.
#[tauri::command(async)]
pub fn set_customers_status(
    desk: State<'_, Desk>,
    selection: Selection,
    status: CustomerStatus,
) -> Answer<usize> {
    answer(&desk, "set_customers_status", |book| book.set_customers_status(&selection, status))
}

/// Sets after how many days without a contact customers should hear from the shop; says how many changed.
#[tauri::command(async)]
pub fn stay_in_touch(desk: State<'_, Desk>, selection: Selection, days: Option<u32>) -> Answer<usize> {
    answer(&desk, "stay_in_touch", |book| book.stay_in_touch(&selection, days))
}

/// How it stands with a customer who should hear from the shop every so many days.
#[tauri::command(async)]
pub fn customer_touch(desk: State<'_, Desk>, id: CustomerId) -> Answer<Option<Touch>> {
    answer(&desk, "customer_touch", |book| book.touch(id))
}

/// What changed about one customer, newest first, from before an action on.
#[tauri::command(async)]
pub fn customer_history(
    desk: State<'_, Desk>,
    id: CustomerId,
    before: Option<ActionId>,
    limit: usize,
) -> Answer<Vec<Change>> {
    answer(&desk, "customer_history", |book| book.customer_history(id, before, limit))
}
