//! Measures Daftar against floors taken in the same run.
fn main() {}
