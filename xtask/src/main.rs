//! The one door to building, testing and running Daftar.
fn main() {}
