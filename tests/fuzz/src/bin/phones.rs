//! Telephone numbers as people write them.
#![no_main]
daftar_fuzz::target!(daftar_fuzz::phones);
