//! The sample: a believable shop to try things out in.
use tauri::State;

use super::{Answer, answer};
use crate::desk::Desk;

/// Adds the shop of the user's language; says how many customers it has.
#[tauri::command(async)]
pub fn add_sample(desk: State<'_, Desk>) -> Answer<usize> {
    answer(&desk, "add_sample", |book| book.add_sample(book.settings()?.language))
}

/// How many customers of the sample are in the book.
#[tauri::command(async)]
pub fn sample_customers(desk: State<'_, Desk>) -> Answer<usize> {
    answer(&desk, "sample_customers", |book| book.sample_customers())
}

/// Removes the sample; says how many customers went.
#[tauri::command(async)]
pub fn remove_sample(desk: State<'_, Desk>) -> Answer<usize> {
    answer(&desk, "remove_sample", |book| book.remove_sample())
}
