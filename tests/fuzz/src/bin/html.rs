//! Pages of the web with a table.
#![no_main]
daftar_fuzz::target!(daftar_fuzz::list);
