//! What is looked for: the words of a query, prepared once for however many parts of the catalogue are looked through.

use std::cell::OnceCell;
use std::cmp::Reverse;

use rusqlite::Connection;

use super::entries::Entries;
use super::matches::Matches;
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
    /// Where it may stand in the catalogue.
    pub blocks: Matches,
    pieces: &'w [String],
    noted: OnceCell<Vec<i64>>,
}

impl<'w> Sought<'w> {
    /// Prepares the words of a query; who is found by their notes is asked of `connection`.
    pub fn of(words: &'w [Word], entries: &Entries, connection: &'w Connection) -> Self {
        let spelling = |pieces: &'w Vec<String>| {
            let (needle, blocks) = (Needle::of(pieces)?, entries.blocks(pieces));
            Some(Spelling { needle, blocks, pieces, noted: OnceCell::new() })
        };
        let words = words.iter().map(|word| word.spellings.iter().filter_map(spelling).collect());
        let mut words: Vec<Vec<Spelling<'_>>> = words.collect();
        // The rarest leaves the fewest to look at for the others.
        words.sort_by_cached_key(|word| {
            let longest = word.iter().map(|spelling| spelling.pieces.concat().len()).max();
            (word.iter().map(|spelling| spelling.blocks.count()).sum::<usize>(), Reverse(longest))
        });
        Self { words, connection }
    }

    /// Those of so many blocks of the catalogue that may have the rarest word.
    pub fn blocks(&self, many: usize) -> impl Iterator<Item = usize> {
        let rarest = self.words.first().map_or(&[][..], Vec::as_slice);
        (0..many).filter(|block| rarest.iter().any(|spelling| spelling.blocks.has(*block)))
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
