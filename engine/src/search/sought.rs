//! What is looked for: the words of a query, prepared once for however many parts of the catalogue are looked through.

use std::cell::OnceCell;
use std::cmp::Reverse;

use rusqlite::Connection;

use super::needle::Needle;
use super::query::Word;
use super::store;
use crate::error::Result;

/// The words of a query, all of which must be found.
pub(super) struct Sought<'w> {
    pub words: Vec<Vec<Spelling<'w>>>,
    connection: &'w Connection,
}

/// One way to spell a word; a word is found where any of its spellings is.
pub(super) struct Spelling<'w> {
    pub needle: Needle<'w>,
    pieces: &'w [String],
    noted: OnceCell<Vec<i64>>,
}

impl<'w> Sought<'w> {
    /// Prepares the words of a query; who is found by their notes is asked of `connection`.
    pub fn of(words: &'w [Word], connection: &'w Connection) -> Self {
        let mut words: Vec<&Word> = words.iter().collect();
        // The longest leaves the fewest to look at for the others.
        words.sort_by_key(|word| Reverse(word.spellings.iter().map(|pieces| pieces.concat().len()).max()));
        let spelling = |pieces: &'w Vec<String>| {
            Needle::of(pieces).map(|needle| Spelling { needle, pieces, noted: OnceCell::new() })
        };
        let words = words.into_iter().map(|word| word.spellings.iter().filter_map(spelling).collect());
        Self { words: words.collect(), connection }
    }

    /// Whose notes have a spelling; it is looked up once.
    pub fn noted<'s>(&self, spelling: &'s Spelling<'_>) -> Result<&'s [i64]> {
        if let Some(noted) = spelling.noted.get() {
            return Ok(noted);
        }
        let noted = store::noted(self.connection, spelling.pieces)?;
        Ok(spelling.noted.get_or_init(|| noted))
    }
}
