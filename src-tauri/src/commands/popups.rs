//! The program's own pop-up window.
use tauri::{AppHandle, State};

use super::{Answer, aside};
use crate::popups::{self, Card, CardId, Popups, Reply};

/// The cards to show, oldest first.
#[tauri::command(async)]
pub fn list_popups(popups: State<'_, Popups>) -> Vec<Card> {
    popups.own_cards()
}

/// Carries out what the user answered to a card.
#[tauri::command]
pub async fn answer_popup(app: AppHandle, id: CardId, reply: Reply) -> Answer<()> {
    aside(app, "answer_popup", move |app, _| popups::answer(app, &id, reply)).await
}

/// Makes the window as high as its cards are.
#[tauri::command(async)]
pub fn fit_popups(app: AppHandle, height: f64) {
    if let Err(error) = popups::fit(&app, height) {
        log::warn!("the pop-up window kept its size: {error}");
    }
}
