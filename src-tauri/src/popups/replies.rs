//! What the user answers to a pop-up, carried out on the book.
use daftar_engine::agenda::{PopUpKey, Shown};
use daftar_engine::cases::CaseStepDraft;
use daftar_engine::ids::NoticeId;
use daftar_engine::reminders::Snooze;
use daftar_engine::{Book, Error};
use tauri::{AppHandle, Manager};

use super::card::{CardId, Reply};
use super::desktop::Answer;
use super::screen::{Popups, Topic};
use crate::desk::Desk;
use crate::window;

/// Carries out an answer and takes the card off the screen. A card that is gone meanwhile was handled elsewhere.
///
/// # Errors
/// When the book could not be written; the card then stays.
pub fn answer(app: &AppHandle, id: &CardId, reply: Reply) -> Result<(), Error> {
    let popups = app.state::<Popups>();
    let Some(topic) = popups.topic(id) else { return Ok(()) };
    carry_out(app, &topic, reply)?;
    popups.withdraw(app, id);
    Ok(())
}

/// The same for the desktop's notification, which is gone once it is answered: it comes again if the answer could not be
/// carried out, and the program's own window shows it where it was lost or the user chooses until when to put it off.
pub(super) fn answer_on_desktop(app: &AppHandle, topic: &Topic, answer: Answer) {
    let popups = app.state::<Popups>();
    let reply = match answer {
        Answer::Later => return popups.take_over(app, topic, true),
        Answer::Lost => return popups.take_over(app, topic, false),
        Answer::Reply(reply) => reply,
        Answer::None => Reply::Close,
    };
    if !popups.forget(topic) {
        return;
    }
    if let Err(error) = carry_out(app, topic, reply) {
        log::error!("the answer to a reminder was not carried out: {error}");
        popups.show(app, app.state::<Desk>().texts(), topic.clone());
    }
}

fn carry_out(app: &AppHandle, topic: &Topic, reply: Reply) -> Result<(), Error> {
    match reply {
        Reply::Open => {
            // Whoever opens what it is about has read it.
            let notices: Vec<NoticeId> = topic.shown.iter().filter_map(|shown| notice(&shown.key)).collect();
            if !notices.is_empty() {
                app.state::<Desk>().book()?.read_notices(Some(&notices))?;
            }
            window::show(app, Some(&topic.page));
        }
        Reply::Close => {}
        reply => {
            let book = app.state::<Desk>().book()?;
            topic.shown.iter().try_for_each(|shown| change(&book, shown, reply))?;
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
        (PopUpKey::Notice { notice_id }, None) => book.read_notices(Some(&[*notice_id])),
        // A notice is not put off: it waits under the bell.
        (PopUpKey::Notice { .. }, Some(_)) => Ok(()),
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
        (PopUpKey::Anniversary { customer_id, field_id, falls_on }, None) => {
            book.complete_anniversary(*customer_id, *field_id, *falls_on)
        }
        (PopUpKey::Anniversary { customer_id, field_id, falls_on }, Some(snooze)) => {
            book.snooze_anniversary(*customer_id, *field_id, *falls_on, snooze)
        }
        (PopUpKey::Case { case_id }, Some(snooze)) => book.snooze_case(*case_id, snooze).map(drop),
        (PopUpKey::Case { case_id }, None) => book.answer_case(*case_id, &CaseStepDraft::default()).map(drop),
    };
    match done {
        // Done, moved or deleted elsewhere a moment before: nothing is left to do.
        Err(Error::Gone(_) | Error::Refused(_)) => Ok(()),
        done => done,
    }
}

fn notice(key: &PopUpKey) -> Option<NoticeId> {
    match key {
        PopUpKey::Notice { notice_id } => Some(*notice_id),
        PopUpKey::Reminder { .. }
        | PopUpKey::Birthday { .. }
        | PopUpKey::Anniversary { .. }
        | PopUpKey::Case { .. } => None,
    }
}
