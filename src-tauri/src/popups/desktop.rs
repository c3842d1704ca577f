//! Pop-ups as the desktop's own notifications.
use std::path::Path;
use std::sync::OnceLock;

use daftar_engine::UsualBook;
use daftar_engine::texts::Texts;
use notify_rust::{Hint, Notification, Timeout};
use serde::Serialize;
use ts_rs::TS;

use super::card::{Card, Reply};
use super::service::{Outcome, Service, Shown};

/// The name of the program's icon in the system's themes: that of the program.
const ICON_NAME: &str = "daftar-desktop";

/// Makes a line begin at the right even where a name in Latin letters comes first.
const RIGHT_TO_LEFT: &str = "\u{200f}";

/// The button behind which the ways to put a reminder off stand. GNOME shows three buttons and leaves out the rest.
const LATER: &str = "later";

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

/// What the user did with a notification.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Answer {
    /// Answered it.
    Reply(Reply),
    /// Wants it put off, and to choose until when.
    Later,
    /// Nothing: it went by itself.
    None,
    /// Nothing, and it may not have been seen: its service ended.
    Lost,
}

/// The desktop's notifications.
#[derive(Default)]
pub struct Desktop(Service);

impl Desktop {
    /// Asks the desktop what it can do; a service that does not answer is none.
    pub fn state(&self) -> NotificationState {
        match self.0.capabilities() {
            Some(capabilities) if can(&capabilities, "actions") => NotificationState::Native,
            Some(_) => NotificationState::NoButtons,
            None => NotificationState::NoService,
        }
    }

    /// Shows a card and calls `answered` once, on a thread of its own. `None` comes back where the desktop cannot show it
    /// with its buttons.
    pub fn show(
        &self,
        card: &Card,
        texts: &Texts,
        answered: impl FnOnce(Answer) + Send + 'static,
    ) -> Option<Shown> {
        let capabilities = self.0.capabilities().filter(|found| can(found, "actions"))?;
        let notification = notification(card, texts, can(&capabilities, "body-markup"));
        self.0.show(notification, Box::new(move |outcome| answered(answer(outcome))))
    }
}

fn can(capabilities: &[String], what: &str) -> bool {
    capabilities.iter().any(|capability| capability == what)
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
        .timeout(Timeout::Never);
    for (name, words) in buttons(card, texts) {
        notification.action(&name, &words);
    }
    notification
}

/// The card's answers, those that put it off behind one button.
fn buttons(card: &Card, texts: &Texts) -> Vec<(String, String)> {
    // A click beside the buttons; where it has words, some desktops make a button of it too.
    let mut buttons = vec![("default".to_owned(), String::new())];
    for button in &card.buttons {
        if !button.reply.puts_off() {
            buttons.push((button.reply.name().to_owned(), button.text.clone()));
        } else if !buttons.iter().any(|(name, _)| name == LATER) {
            buttons.push((LATER.to_owned(), texts.text("popup-later", &[])));
        }
    }
    buttons
}

/// The program's icon: by its name where the package installed it, else from a file beside the books.
fn icon() -> &'static str {
    static ICON: OnceLock<String> = OnceLock::new();
    ICON.get_or_init(|| {
        let installed = Path::new("/usr/share/icons/hicolor/128x128/apps").join(format!("{ICON_NAME}.png"));
        let written = || {
            let file = UsualBook::of_user().ok()?.folder().join("icon.png");
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
fn answer(outcome: Outcome) -> Answer {
    match outcome {
        Outcome::Pressed(name) if name == LATER => Answer::Later,
        Outcome::Pressed(name) => Reply::of_name(&name).map_or(Answer::None, Answer::Reply),
        Outcome::Dismissed => Answer::Reply(Reply::Close),
        Outcome::Gone => Answer::None,
        Outcome::Lost => Answer::Lost,
    }
}

/// Names with `<` or `&` are shown as they are, not read as markup.
fn without_markup(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use daftar_engine::texts::Language;

    use super::*;
    use crate::popups::CardId;

    #[test]
    fn a_name_is_never_read_as_markup() {
        assert_eq!(without_markup("<b>Sara & Sons</b>"), "&lt;b&gt;Sara &amp; Sons&lt;/b&gt;");
    }

    #[test]
    fn three_buttons_are_enough_for_every_desktop() {
        let texts = Texts::for_language(Language::En);
        let card = Card {
            id: CardId("reminder-1".to_owned()),
            title: "Call".to_owned(),
            lines: Vec::new(),
            buttons: Reply::TO_REMINDER.iter().map(|reply| reply.button(texts)).collect(),
            asked: false,
        };

        let shown = buttons(&card, texts);

        let names: Vec<_> = shown.iter().map(|(name, words)| (&**name, &**words)).collect();
        assert_eq!(names, [("default", ""), ("done", "Done"), ("later", "Later"), ("open", "Open")]);
    }

    #[test]
    fn every_outcome_is_understood() {
        let pressed = |name: &str| answer(Outcome::Pressed(name.to_owned()));

        assert_eq!(pressed("done"), Answer::Reply(Reply::Done));
        assert_eq!(pressed("default"), Answer::Reply(Reply::Open));
        assert_eq!(pressed("later"), Answer::Later);
        assert_eq!(pressed("something else"), Answer::None);
        assert_eq!(answer(Outcome::Dismissed), Answer::Reply(Reply::Close));
        assert_eq!(answer(Outcome::Gone), Answer::None);
        assert_eq!(answer(Outcome::Lost), Answer::Lost);
    }
}
