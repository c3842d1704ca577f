//! Imports: lists in text brought into a book, cell by cell.
#![no_main]
daftar_fuzz::target!(daftar_fuzz::imports);
