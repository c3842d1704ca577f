//! Excel's binary workbooks.
#![no_main]
daftar_fuzz::target!(daftar_fuzz::list, daftar_fuzz::parts::mutated);
