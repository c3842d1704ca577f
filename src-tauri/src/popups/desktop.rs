//! Pop-ups as the desktop's own notifications.
use std::path::Path;
use std::sync::{Arc, OnceLock};

use daftar_engine::Book;
use daftar_engine::texts::Texts;
use notify_rust::{Hint, Notification, NotificationHandle, NotificationResponse, Timeout};
use serde::Serialize;
use tauri::async_runtime::{spawn, spawn_blocking};
use ts_rs::TS;

use super::card::{Card, Reply};

/// How long a notification service may take to answer before the program shows pop-ups itself.
const PATIENCE: std::time::Duration = std::time::Duration::from_secs(5);

/// The name of the program's icon in the system's themes: that of the program.
const ICON_NAME: &str = "daftar-desktop";

/// Makes a line begin at the right even where a name in Latin letters comes first.
const RIGHT_TO_LEFT: &str = "\u{200f}";

/// What the desktop's notifications can do.
#[derive(Clone, Copy, Debug, Eq, PartialEq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum NotificationState {
    /// They have buttons.
    Native,
    /// They have none.
    NoButtons,
    /// There is nobody to show them.
    NoService,
}

/// A notification on the screen.
#[derive(Clone)]
pub struct Shown(Arc<NotificationHandle>);

/// What the service says of itself.
struct Service {
    has_buttons: bool,
    reads_markup: bool,
}

/// Asks the desktop what it can do; a service that does not answer is none.
pub fn state() -> NotificationState {
    match ask() {
        Some(Service { has_buttons: true, .. }) => NotificationState::Native,
        Some(_) => NotificationState::NoButtons,
        None => NotificationState::NoService,
    }
}

/// Shows a card and calls `answer` once: with what the user answers, or with `None` when it goes without an answer. `None`
/// comes back where the desktop cannot show it with its buttons.
pub fn show(
    card: &Card,
    texts: &Texts,
    answer: impl FnOnce(Option<Reply>) + Send + 'static,
) -> Option<Shown> {
    let service = ask().filter(|service| service.has_buttons)?;
    let notification = notification(card, texts, service.reads_markup);
    let handle = match in_time(move || notification.show())? {
        Ok(handle) => Arc::new(handle),
        Err(error) => {
            log::warn!("the desktop did not show a reminder: {error}");
            return None;
        }
    };
    let shown = Shown(Arc::clone(&handle));
    spawn(async move {
        let mut reply = None;
        handle.wait_for_action_async(|response| reply = read(response)).await;
        answer(reply);
    });
    Some(shown)
}

impl Shown {
    /// Takes the notification off the screen.
    pub fn withdraw(self) {
        spawn(async move { self.0.close_async().await });
    }
}

fn notification(card: &Card, texts: &Texts, reads_markup: bool) -> Notification {
    let begin = if texts.language().is_right_to_left() { RIGHT_TO_LEFT } else { "" };
    let lines = card.lines.iter().map(|line| format!("{begin}{line}")).collect::<Vec<_>>().join("\n");
    let mut notification = Notification::new();
    notification
        .appname("Daftar")
        .icon(icon())
        .summary(&format!("{begin}{}", card.title))
        .body(&if reads_markup { without_markup(&lines) } else { lines })
        .hint(Hint::DesktopEntry("Daftar".to_owned()))
        .timeout(Timeout::Never)
        // A click beside the buttons; where it has words, some desktops make a button of it too.
        .action("default", "");
    for button in &card.buttons {
        notification.action(button.reply.name(), &button.text);
    }
    notification
}

/// The program's icon: by its name where the package installed it, else from a file beside the books.
fn icon() -> &'static str {
    static ICON: OnceLock<String> = OnceLock::new();
    ICON.get_or_init(|| {
        let installed = Path::new("/usr/share/icons/hicolor/128x128/apps").join(format!("{ICON_NAME}.png"));
        let written = || {
            let file = Book::default_path().ok()?.with_file_name("icon.png");
            std::fs::write(&file, include_bytes!("../../icons/128x128.png")).ok()?;
            Some(file.display().to_string())
        };
        if installed.exists() {
            ICON_NAME.to_owned()
        } else {
            written().unwrap_or_else(|| ICON_NAME.to_owned())
        }
    })
}

/// A notification that the program or the desktop took away has no answer; one that the user put away has.
fn read(response: &NotificationResponse) -> Option<Reply> {
    match response {
        NotificationResponse::Default => Some(Reply::Open),
        NotificationResponse::Action(name) => Reply::of_name(name),
        NotificationResponse::Closed(notify_rust::CloseReason::Dismissed) => Some(Reply::Close),
        NotificationResponse::Closed(_) | NotificationResponse::Reply(_) => None,
    }
}

fn ask() -> Option<Service> {
    let capabilities = in_time(notify_rust::get_capabilities)?.ok()?;
    let can = |name: &str| capabilities.iter().any(|capability| capability == name);
    Some(Service { has_buttons: can("actions"), reads_markup: can("body-markup") })
}

/// The outcome of `work`, if it comes in time: the bus itself would wait for ever.
fn in_time<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Option<T> {
    let (send, outcome) = std::sync::mpsc::channel();
    spawn_blocking(move || send.send(work()));
    outcome.recv_timeout(PATIENCE).ok()
}

/// Names with `<` or `&` are shown as they are, not read as markup.
fn without_markup(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_never_read_as_markup() {
        assert_eq!(without_markup("<b>Sara & Sons</b>"), "&lt;b&gt;Sara &amp; Sons&lt;/b&gt;");
    }
}
