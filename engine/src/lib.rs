//! The customer book without a screen: everything Daftar knows and does, over one SQLite file.

pub mod dates;
pub mod folding;
pub mod numbers;
pub mod phones;
pub mod texts;
pub mod vcards;
