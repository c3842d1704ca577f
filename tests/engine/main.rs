//! The engine at its border: every test opens a book and uses it as the screens do.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod agenda;
mod backups;
mod books;
mod business_hours;
mod calendars;
mod cases;
mod customers;
mod dates;
mod duplicates;
mod exports;
mod folding;
mod history;
mod holidays;
mod imports;
mod interactions;
mod lists;
mod merges;
mod migrations;
mod numbers;
mod old_books;
mod phones;
mod photos;
mod purchases;
mod reminders;
mod samples;
mod search;
mod sheets;
mod stay_in_touch;
mod support;
mod templates;
mod texts;
mod timeline;
mod today;
mod undo;
mod vcards;
