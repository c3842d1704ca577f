//! Takes pictures of every screen, in every language, light and dark, wide and narrow.
fn main() {}
