//! Journeys through the real window in Persian, English and Lithuanian.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod accessibility;
mod anniversaries;
mod assignees;
mod calendar;
mod cases;
mod customers;
mod dropped_file;
mod duplicates;
mod failures;
mod first_start;
mod import_to_reminder;
mod keyboard;
mod kiosk;
// The tests of the post use more of it.
#[allow(dead_code)]
#[path = "../../post/mail_server.rs"]
mod mail_server;
mod messages;
mod messy_files;
mod photos;
mod popups;
mod purchases;
mod reminder_kinds;
mod review;
mod rules;
mod stay_in_touch;
mod tray;
