//! Daftar from the command line.
fn main() {}
