//! Ratings: how content customers are.
use chrono::NaiveDate;
use daftar_engine::ids::{CustomerId, RatingId};
use daftar_engine::messages::Message;
use daftar_engine::ratings::{
    Rating, RatingDraft, RatingFigures, RatingMessage, RatingQuery, RatingRequest, RatingRest,
    UnansweredRating,
};
use tauri::State;

use super::{Answer, answer};
use crate::desk::Desk;

/// Enters one.
#[tauri::command(async)]
pub fn add_rating(desk: State<'_, Desk>, draft: RatingDraft) -> Answer<Rating> {
    answer(&desk, "add_rating", |book| book.add_rating(&draft))
}

/// Deletes one.
#[tauri::command(async)]
pub fn delete_rating(desk: State<'_, Desk>, id: RatingId) -> Answer<()> {
    answer(&desk, "delete_rating", |book| book.delete_rating(id))
}

/// Those that a query finds.
#[tauri::command(async)]
pub fn list_ratings(desk: State<'_, Desk>, query: RatingQuery) -> Answer<Vec<Rating>> {
    answer(&desk, "list_ratings", |book| book.ratings(&query))
}

/// The figures of a period.
#[tauri::command(async, rename_all = "snake_case")]
pub fn rating_figures(desk: State<'_, Desk>, from_on: NaiveDate, to_on: NaiveDate) -> Answer<RatingFigures> {
    answer(&desk, "rating_figures", |book| book.rating_figures(from_on, to_on))
}

/// Whether a customer was asked lately.
#[tauri::command(async, rename_all = "snake_case")]
pub fn rating_rest(desk: State<'_, Desk>, customer_id: CustomerId) -> Answer<Option<RatingRest>> {
    answer(&desk, "rating_rest", |book| book.rating_rest(customer_id))
}

/// Asks a customer by message.
#[tauri::command(async)]
pub fn ask_rating(desk: State<'_, Desk>, asked: RatingMessage) -> Answer<Message> {
    answer(&desk, "ask_rating", |book| book.ask_rating(&asked))
}

/// The questions by message that nobody has answered, of one customer or of all.
#[tauri::command(async, rename_all = "snake_case")]
pub fn unanswered_ratings(
    desk: State<'_, Desk>,
    customer_id: Option<CustomerId>,
) -> Answer<Vec<UnansweredRating>> {
    answer(&desk, "unanswered_ratings", |book| book.unanswered_ratings(customer_id))
}

/// Notes that a customer was asked.
#[tauri::command(async)]
pub fn request_rating(desk: State<'_, Desk>, request: RatingRequest) -> Answer<()> {
    answer(&desk, "request_rating", |book| book.request_rating(&request))
}
