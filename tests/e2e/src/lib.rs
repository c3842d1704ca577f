//! The real window, driven as a user would: by role and name, by keyboard, with a desktop of its own.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::print_stderr)]

mod accessibility;
mod app;
mod driver;
mod notifications;
mod page;
pub mod shop;
mod words;

pub use app::{App, Scene};
pub use notifications::{Notification, NotificationService};
pub use words::Words;
