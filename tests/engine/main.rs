//! The engine at its border: every test opens a book and uses it as the screens do.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod dates;
mod folding;
mod numbers;
mod phones;
mod texts;
mod vcards;
