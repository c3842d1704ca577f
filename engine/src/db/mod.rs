//! The one SQLite file: how it is opened, brought up to date and journaled.

pub mod bulk;
pub(crate) mod foreign_keys;
pub mod journal;
mod migrate;
mod open;
mod scattered;

pub use migrate::recognised_version as recognise;
pub use open::{open_reader, open_writer, set_journal_mode, shrink, with_large_cache};
pub use scattered::without_scattered_indexes;
