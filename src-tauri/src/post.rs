//! The post: one thread that sleeps until a message may leave, and sends it.
use std::sync::Arc;
use std::time::Duration;

use chrono::Utc;
use daftar_engine::Book;
use daftar_engine::history::Noun;
use daftar_post::{Secrets, Sender};
use tauri::{AppHandle, Manager};

use crate::waker::Waker;

/// The longest sleep while something waits: the computer may be suspended, its clock set.
const WATCHFUL: Duration = Duration::from_secs(30);
/// The longest sleep otherwise, and while another program sends.
const IDLE: Duration = Duration::from_secs(60);
/// The shortest.
const SHORTEST: Duration = Duration::from_millis(50);

/// What the commands need of it.
pub struct Post {
    /// The passwords of the accounts.
    pub secrets: Secrets,
    /// Ends the sleep.
    pub waker: Waker,
}

impl Post {
    /// That of the user of this computer.
    pub fn new() -> Self {
        Self { secrets: Secrets::of_user(), waker: Waker::default() }
    }
}

/// Sends what waits from now on, on a thread of its own.
///
/// # Errors
/// When the system has no thread to give.
pub fn start(app: &AppHandle, book: Arc<Book>) -> std::io::Result<()> {
    let listener = app.clone();
    book.listen(move |changed| {
        if changed.nouns.iter().any(|noun| matches!(noun, Noun::Messages | Noun::Settings | Noun::Customers))
        {
            listener.state::<Post>().waker.wake();
        }
    });
    let app = app.clone();
    std::thread::Builder::new().name("post".to_owned()).spawn(move || work(&app, &book))?;
    Ok(())
}

fn work(app: &AppHandle, book: &Book) {
    let post = app.state::<Post>();
    let mut sender = None;
    loop {
        if sender.is_none() {
            sender = Sender::take(book).unwrap_or_else(|error| {
                log::error!("messages cannot be sent: {error}");
                None
            });
        }
        let sleep = match sender.as_mut().map(|sender| sender.send_due(book, &post.secrets, &|| false)) {
            None | Some(Ok(None)) => IDLE,
            Some(Ok(Some(at))) => until(at),
            Some(Err(error)) => {
                log::error!("messages wait: {error}");
                WATCHFUL
            }
        };
        post.waker.sleep(sleep);
    }
}

fn until(at: i64) -> Duration {
    let ahead = at.saturating_sub(Utc::now().timestamp_millis());
    Duration::from_millis(u64::try_from(ahead).unwrap_or(0)).clamp(SHORTEST, WATCHFUL)
}
