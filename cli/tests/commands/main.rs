//! The command line as scripts and people use it: the real program on a book of its own.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod agenda;
mod books;
mod cases;
mod customers;
mod help;
mod imports;
mod messages;
mod scene;
