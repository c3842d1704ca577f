//! The customer book without a screen: everything Daftar knows and does, over one SQLite file.
//!
//! [`Book`] is the one way in: it opens the file, reads it, and carries out actions that are atomic, journaled,
//! undoable and announced. The modules are the nouns of the trade; each adds its use-cases to `Book`.

pub mod agenda;
pub mod assignees;
pub mod backups;
pub mod book;
pub mod business_hours;
pub mod calendar;
pub mod calendars;
pub mod cases;
pub mod clock;
pub mod custom_fields;
pub mod customers;
pub mod dates;
mod db;
pub mod duplicates;
pub mod error;
pub mod exports;
pub mod folding;
pub mod history;
pub mod holidays;
pub mod ids;
pub mod imports;
pub mod interactions;
pub mod kiosk;
pub mod messages;
pub mod money;
mod names;
pub mod notices;
pub mod numbers;
pub mod phones;
pub mod photos;
pub mod progress;
pub mod ratings;
pub mod reminders;
pub mod rules;
pub mod samples;
mod search;
pub mod settings;
mod shares;
pub mod sheets;
pub mod stay_in_touch;
pub mod tags;
pub mod templates;
pub mod texts;
pub mod timeline;
pub mod today;
pub mod usual_book;
pub mod vcards;
pub mod views;
mod whole_file;

pub use book::{Book, Opening, Tx};
pub use error::{Code, Error, Failure, Result};
pub use usual_book::UsualBook;
