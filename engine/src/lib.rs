//! The customer book without a screen: everything Daftar knows and does, over one SQLite file.
pub mod texts;
pub mod vcards;
