//! What the user answers to a pop-up, carried out on the book.
use daftar_engine::agenda::{PopUpKey, Shown};
use daftar_engine::cases::CaseStepDraft;
use daftar_engine::reminders::Snooze;
use daftar_engine::{Book, Error};
use tauri::{AppHandle, Manager};

use super::card::{CardId, Reply};
use super::desktop::Answer;
use super::screen::{Notice, Popups};
use crate::desk::Desk;
use crate::window;

/// Carries out an answer and takes the card off the screen. A card that is gone meanwhile was handled elsewhere.
///
/// # Errors
/// When the book could not be written; the card then stays.
pub fn answer(app: &AppHandle, id: &CardId, reply: Reply) -> Result<(), Error> {
    let popups = app.state::<Popups>();
    let Some(notice) = popups.notice(id) else { return Ok(()) };
    carry_out(app, &notice, reply)?;
    popups.withdraw(app, id);
    Ok(())
}

/// The same for the desktop's notification, which is gone once it is answered: it comes again if the answer could not be
/// carried out, and the program's own window shows it where it was lost or the user chooses until when to put it off.
pub(super) fn answer_on_desktop(app: &AppHandle, notice: &Notice, answer: Answer) {
    let popups = app.state::<Popups>();
    let reply = match answer {
        Answer::Later => return popups.take_over(app, notice, true),
        Answer::Lost => return popups.take_over(app, notice, false),
        Answer::Reply(reply) => reply,
        Answer::None => Reply::Close,
    };
    if !popups.forget(notice) {
        return;
    }
    if let Err(error) = carry_out(app, notice, reply) {
        log::error!("the answer to a reminder was not carried out: {error}");
        popups.show(app, app.state::<Desk>().texts(), notice.clone());
    }
}

fn carry_out(app: &AppHandle, notice: &Notice, reply: Reply) -> Result<(), Error> {
    match reply {
        Reply::Open => window::show(app, Some(&notice.page)),
        Reply::Close => {}
        reply => {
            let book = app.state::<Desk>().book()?;
            notice.shown.iter().try_for_each(|shown| change(&book, shown, reply))?;
        }
    }
    Ok(())
}

fn change(book: &Book, shown: &Shown, reply: Reply) -> Result<(), Error> {
    let snooze = match reply {
        Reply::SnoozeTenMinutes => Some(Snooze::TenMinutes),
        Reply::SnoozeOneHour => Some(Snooze::OneHour),
        Reply::SnoozeTomorrow => Some(Snooze::Tomorrow),
        Reply::Done | Reply::Answered | Reply::Open | Reply::Close => None,
    };
    let done = match (&shown.key, snooze) {
        (PopUpKey::Reminder { occurrence_id }, None) => book.complete_reminder(*occurrence_id).map(drop),
        (PopUpKey::Reminder { occurrence_id }, Some(snooze)) => {
            book.snooze_reminder(*occurrence_id, snooze).map(drop)
        }
        (PopUpKey::Birthday { customer_id, falls_on }, None) => {
            book.complete_birthday(*customer_id, *falls_on)
        }
        (PopUpKey::Birthday { customer_id, falls_on }, Some(snooze)) => {
            book.snooze_birthday(*customer_id, *falls_on, snooze)
        }
        (PopUpKey::Case { case_id }, _) => book.answer_case(*case_id, &CaseStepDraft::default()).map(drop),
    };
    match done {
        // Done, moved or deleted elsewhere a moment before: nothing is left to do.
        Err(Error::Gone(_) | Error::Refused(_)) => Ok(()),
        done => done,
    }
}
