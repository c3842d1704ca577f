//! XML Spreadsheets.
#![no_main]
daftar_fuzz::target!(daftar_fuzz::list);
