//! The page of one question while the window is turned to customers.
use daftar_engine::kiosk::{KioskAnswer, KioskDraft, KioskState};
use tauri::{AppHandle, Manager, State};

use super::{Answer, answer, aside};
use crate::desk::Desk;
use crate::popups::Popups;
use crate::window;

/// How it stands.
#[tauri::command(async)]
pub fn kiosk_state(desk: State<'_, Desk>) -> Answer<KioskState> {
    answer(&desk, "kiosk_state", |book| book.kiosk())
}

/// Sets the owner's key.
#[tauri::command]
pub async fn set_kiosk_key(app: AppHandle, key: String) -> Answer<()> {
    aside(app, "set_kiosk_key", move |_, desk| desk.book()?.set_kiosk_key(&key)).await
}

/// Turns the window to customers: it fills the screen, and pop-ups wait.
#[tauri::command(async)]
pub fn lock_kiosk(app: AppHandle, desk: State<'_, Desk>, draft: KioskDraft) -> Answer<()> {
    answer(&desk, "lock_kiosk", |book| book.lock_kiosk(&draft))?;
    window::turn_to_customers(&app);
    app.state::<Popups>().wake();
    Ok(())
}

/// Keeps what a customer answered.
#[tauri::command(async)]
pub fn answer_kiosk(desk: State<'_, Desk>, answer: KioskAnswer) -> Answer<()> {
    super::answer(&desk, "answer_kiosk", |book| book.answer_kiosk(&answer))
}

/// Turns the window back with the owner's key.
#[tauri::command]
pub async fn unlock_kiosk(app: AppHandle, key: String) -> Answer<()> {
    aside(app, "unlock_kiosk", move |app, desk| {
        desk.book()?.unlock_kiosk(&key)?;
        window::turn_back(app);
        app.state::<Popups>().wake();
        Ok(())
    })
    .await
}
