//! Takes pictures of every screen, step, dialog and small window, in every language, light and dark, wide and narrow.
#![allow(clippy::expect_used)]

mod album;

use std::path::PathBuf;

use album::Album;
use daftar_e2e::tour;

const LANGUAGES: [&str; 3] = ["en", "fa", "lt"];

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (folder, wanted) = arguments.split_first().expect("the folder for the pictures is named");
    let known = |word: &String| LANGUAGES.contains(&word.as_str());
    assert!(wanted.iter().all(known), "pictures are taken in {}, not in {wanted:?}", LANGUAGES.join(", "));
    let mut album = Album::in_folder(PathBuf::from(folder));
    for language in LANGUAGES {
        if wanted.is_empty() || wanted.iter().any(|word| word == language) {
            tour::take(language, &mut |sight| album.take(&sight, language));
        }
    }
    album.lay_sheets();
}
