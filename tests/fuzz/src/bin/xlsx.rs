//! Workbooks of Excel 2007 and later.
#![no_main]
daftar_fuzz::target!(daftar_fuzz::list, daftar_fuzz::parts::mutated);
