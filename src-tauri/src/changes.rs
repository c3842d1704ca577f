//! Word of what has changed: after every commit, of this program or another, to the screens, the tray and the pop-ups.
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::Duration;

use daftar_engine::Book;
use daftar_engine::history::{Changed, Noun};
use tauri::{AppHandle, Emitter, Manager};

use crate::desk::Desk;
use crate::popups::Popups;
use crate::{autostart, rest, window};

/// The event that the screens listen for; its payload is a [`Changed`].
const CHANGED: &str = "changed";

/// How soon another process's write shows in an open window.
const WATCHED: Duration = Duration::from_secs(1);
/// How soon it takes a pop-up away whose reminder was done elsewhere.
const SHOWN: Duration = Duration::from_secs(5);
/// How soon it is noticed while nothing of the program is to be seen but the tray.
const UNWATCHED: Duration = Duration::from_secs(30);

/// What ends the watcher's sleep.
enum Noted {
    /// The book changed.
    Changed(Changed),
    /// A window opened: others' writes are to show in it soon.
    Opened,
    /// The window is gone: nothing needs to be kept in memory for it.
    Gone,
}

/// The way to wake the watcher.
struct Watcher(Sender<Noted>);

/// Announces the book's changes from now on, on a thread of its own.
pub fn announce(app: &AppHandle, book: Arc<Book>) -> std::io::Result<()> {
    let (note, noted) = channel();
    app.manage(Watcher(note.clone()));
    book.listen(move |changed| {
        // Nobody listens any more only once the program ends.
        let _ = note.send(Noted::Changed(changed.clone()));
    });
    let app = app.clone();
    std::thread::Builder::new().name("changes".to_owned()).spawn(move || watch(&app, &book, &noted))?;
    Ok(())
}

/// Tells the watcher that there is a window from now on.
pub fn window_opened(app: &AppHandle) {
    if let Some(watcher) = app.try_state::<Watcher>() {
        // It has ended only once the program ends.
        let _ = watcher.0.send(Noted::Opened);
    }
}

/// Tells the watcher that the window is gone.
pub fn window_gone(app: &AppHandle) {
    if let Some(watcher) = app.try_state::<Watcher>() {
        // It has ended only once the program ends.
        let _ = watcher.0.send(Noted::Gone);
    }
}

fn watch(app: &AppHandle, book: &Book, noted: &Receiver<Noted>) {
    loop {
        match noted.recv_timeout(pace(app)) {
            Ok(Noted::Changed(changed)) => tell(app, &changed),
            Ok(Noted::Opened) => {
                look(book);
                // The first letter that somebody types need not wait for it.
                if let Err(error) = book.prepare_search() {
                    log::warn!("search was not made ready: {error}");
                }
            }
            // It may be open again already.
            Ok(Noted::Gone) if app.get_webview_window(window::MAIN).is_none() => rest::rest(app, book),
            Ok(Noted::Gone) => {}
            Err(RecvTimeoutError::Timeout) => look(book),
            Err(RecvTimeoutError::Disconnected) => return,
        }
    }
}

fn look(book: &Book) {
    if let Err(error) = book.poll_changes() {
        log::warn!("could not look for others' changes: {error}");
    }
}

fn pace(app: &AppHandle) -> Duration {
    if app.get_webview_window(window::MAIN).is_some() {
        WATCHED
    } else if app.state::<Popups>().any_shown() {
        SHOWN
    } else {
        UNWATCHED
    }
}

fn tell(app: &AppHandle, changed: &Changed) {
    if let Err(error) = app.emit(CHANGED, changed) {
        log::warn!("the screens were not told of a change: {error}");
    }
    let desk = app.state::<Desk>();
    if changed.nouns.contains(&Noun::Settings) {
        autostart::follow(app, desk.settings().start_with_session);
    }
    app.state::<Popups>().wake();
}
