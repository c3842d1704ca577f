//! The real window, driven as a user would: by role and name, by keyboard, with a desktop of its own.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stderr)]

mod accessibility;
mod app;
mod driver;
mod looks;
mod notifications;
mod page;
mod program;
pub mod shop;
mod stage;
pub mod tour;
mod tray;
mod wait;
mod windows;
mod words;

pub use app::App;
pub use notifications::{Notification, NotificationService};
pub use program::Program;
pub use stage::{Scene, Stage};
pub use tray::TrayHost;
pub use wait::until;
pub use words::Words;
