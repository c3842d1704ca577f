//! Workbooks of Excel 97 to 2003.
#![no_main]
daftar_fuzz::target!(daftar_fuzz::list);
