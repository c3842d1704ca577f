//! vCards.
#![no_main]
daftar_fuzz::target!(daftar_fuzz::vcards);
