//! CSV: encoding, dialect and layout of text files.
#![no_main]
daftar_fuzz::target!(daftar_fuzz::list);
