//! Dates as people and programs write them.
#![no_main]
daftar_fuzz::target!(daftar_fuzz::dates);
