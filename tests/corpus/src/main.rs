//! Runs the importer over a folder of files with expected results.
fn main() {}
