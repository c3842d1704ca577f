//! Pop-ups: reminders brought to the desktop when they fall due, and taken away when they are handled elsewhere.
mod card;
mod desktop;
mod own_window;
mod replies;
mod screen;
mod service;
mod watch;
mod words;

pub use card::{Card, CardId, Reply};
pub use desktop::NotificationState;
pub use own_window::{LABEL as OWN_WINDOW, fit};
pub use replies::answer;
pub use screen::Popups;
pub use watch::start;
