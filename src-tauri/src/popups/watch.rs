//! The watch: one thread that sleeps until something falls due or changes, and brings the pop-ups up to date.
use std::sync::Arc;
use std::time::Duration;

use chrono::Utc;
use daftar_engine::agenda::Wake;
use daftar_engine::{Book, Error};
use tauri::{AppHandle, Manager};

use super::screen::Popups;
use super::words;
use crate::desk::Desk;

/// The longest sleep while something is due today: the computer may be suspended, its clock set, its owner travel.
const WATCHFUL: Duration = Duration::from_secs(30);
/// The longest sleep otherwise.
const IDLE: Duration = Duration::from_secs(600);
/// The shortest, while a card waits for its window or the book for a disk.
const SHORTEST: Duration = Duration::from_secs(2);

/// Watches over what falls due from now on, on a thread of its own.
///
/// # Errors
/// When the system has no thread to give.
pub fn start(app: &AppHandle, book: Arc<Book>) -> std::io::Result<()> {
    let app = app.clone();
    std::thread::Builder::new().name("reminders".to_owned()).spawn(move || watch(&app, &book))?;
    Ok(())
}

fn watch(app: &AppHandle, book: &Book) {
    let popups = app.state::<Popups>();
    loop {
        let sleep = match look(app, &popups, book) {
            Ok(wake) => until(wake),
            Err(error) => {
                log::error!("what is due could not be read: {error}");
                WATCHFUL
            }
        };
        popups.waker.sleep(sleep);
    }
}

/// Takes away what was handled, shows what is due, notes what was seen, and says when to look again.
fn look(app: &AppHandle, popups: &Popups, book: &Book) -> Result<Wake, Error> {
    // What a rule says is not to wait for anything else that may fail.
    if let Err(error) = book.follow_rules() {
        log::error!("the rules were not followed: {error}");
    }
    for topic in popups.topics() {
        if book.popups_to_withdraw(&topic.shown)?.len() == topic.shown.len() {
            popups.withdraw(app, &topic.card.id);
        }
    }
    if book.kiosk()?.locked {
        // Customers look at the screen: what is due waits until it is turned back, which wakes this.
        popups.topics().iter().for_each(|topic| popups.withdraw(app, &topic.card.id));
        let at = book.now() + i64::try_from(WATCHFUL.as_millis()).unwrap_or_default();
        return Ok(Wake { at, watch: true });
    }
    let desk = app.state::<Desk>();
    let (settings, today) = (desk.settings(), book.local().date());
    let speaker = words::Speaker {
        texts: desk.texts(),
        calendar: settings.calendar,
        currency: settings.currency,
        own_fields: book.custom_fields()?,
        today,
    };
    let due = book.due_popups()?;
    for popup in &due.single {
        popups.show(app, speaker.texts, speaker.single(popup));
    }
    if let Some(digest) = &due.digest {
        popups.show(app, speaker.texts, speaker.digest(digest));
    }
    let seen = popups.unrecorded();
    if !seen.is_empty() {
        book.record_delivery(&seen)?;
        popups.recorded(&seen);
    }
    desk.tray.say(speaker.texts, book.count_due_today()?);
    book.next_wake()
}

fn until(wake: Wake) -> Duration {
    let ahead = wake.at.saturating_sub(Utc::now().timestamp_millis());
    let ahead = Duration::from_millis(u64::try_from(ahead).unwrap_or(0));
    ahead.clamp(SHORTEST, if wake.watch { WATCHFUL } else { IDLE })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_watch_looks_often_enough_to_notice_a_suspended_computer() {
        let now = Utc::now().timestamp_millis();
        let sleep = |minutes: i64, watch| until(Wake { at: now + minutes * 60_000, watch });

        assert_eq!(sleep(240, true), WATCHFUL);
        assert_eq!(sleep(240, false), IDLE);
        assert_eq!(sleep(-5, true), SHORTEST, "a clock that was set forward is caught up with at once");
    }
}
