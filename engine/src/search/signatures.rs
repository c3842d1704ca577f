//! What a block of texts has in it, in a few bytes: most blocks are passed over without a look where a rare word is sought. A signature file
//! of superimposed codes (Faloutsos and Christodoulakis, 1984), over the runs of one to three letters, or four digits, of each block.

use std::thread;

use super::folded::{Folded, shares};
use super::matches::Matches;

/// Texts in a block, as many as one word of [`Matches`] tells apart.
pub(super) const BLOCK: usize = 64;

/// Blocks whose signatures stand side by side: one bit of each in a word.
const TILE: usize = 64;

/// Letters in the longest run that a signature tells of.
const LONGEST: usize = 3;

/// Bits of a signature: about a third of them are set by the names, phones and emails of a block.
const BITS: usize = 1 << 13;

/// The signatures of texts in their order.
#[derive(Default)]
pub(super) struct Signatures {
    /// By tile, then by bit: which of the tile's blocks have it set.
    tiles: Vec<u64>,
    blocks: usize,
}

impl Signatures {
    /// Those of all these texts.
    pub fn of(texts: &Folded) -> Self {
        let blocks = texts.len().div_ceil(BLOCK);
        let many = blocks.div_ceil(TILE);
        let mut tiles = vec![0; many * BITS];
        let step = many.div_ceil(shares(texts.bytes().len())).max(1);
        thread::scope(|scope| {
            for (tiles, first) in tiles.chunks_mut(step * BITS).zip((0..).step_by(step)) {
                scope.spawn(move || {
                    for (tile, number) in tiles.chunks_mut(BITS).zip(first..) {
                        sign(tile, texts, number * TILE * BLOCK);
                    }
                });
            }
        });
        Self { tiles, blocks }
    }

    /// The blocks that may have all these pieces; no other has them all in one text.
    pub fn having(&self, pieces: &[String]) -> Matches {
        let mut blocks = Matches::all(self.blocks);
        for piece in pieces {
            // The longest runs are in the fewest blocks.
            let longest = piece.chars().count().min(LONGEST);
            each_run(piece.as_bytes(), |letters, bit| {
                if letters == longest {
                    blocks.keep_words(self.tiles.iter().skip(bit).step_by(BITS));
                }
            });
        }
        blocks
    }
}

/// Makes the signatures of one tile, whose first text has this place.
fn sign(tile: &mut [u64], texts: &Folded, first: usize) {
    for place in first..texts.len().min(first + TILE * BLOCK) {
        let block = 1 << ((place - first) / BLOCK);
        each_run(texts.get(place), |_, bit| tile[bit] |= block);
    }
}

/// Hands over the bit of each run of one to three letters and digits, and how many there are. Of digits alone these are in nearly every
/// block: runs of four stand for them, as if they were of three.
#[inline]
fn each_run(text: &[u8], mut take: impl FnMut(usize, usize)) {
    // The last four letters or digits that stand together, 16 bits of each, and of which kind they are, four bits of each.
    let (mut run, mut kinds) = (0_u64, 0_u64);
    let mut bytes = text.iter().copied();
    let mut next = bytes.next();
    while let Some(byte) = next {
        next = bytes.next();
        let kind = KINDS[usize::from(byte)];
        if kind == OTHER {
            (run, kinds) = (0, 0);
            continue;
        }
        let mut letter = u64::from(byte);
        while let Some(more) = next.filter(|more| byte > 0x7F && more & 0xC0 == 0x80) {
            letter = letter << 8 | u64::from(more);
            next = bytes.next();
        }
        run = run << 16 | letter & 0xFFFF;
        kinds = (kinds << 4 | kind) & 0xFFFF;
        // Whether so many stand together, one of them a letter.
        let stand = |many: u32| {
            let last = kinds & (0xFFFF >> (16 - 4 * many));
            last >> (4 * many - 4) != 0 && last & (0x1111 * LETTER) != 0
        };
        if kind == LETTER {
            take(1, ones(letter));
        }
        if stand(2) {
            take(2, twos(letter, run >> 16 & 0xFFFF));
        }
        if stand(3) {
            take(3, hashed(run & 0xFFFF_FFFF_FFFF));
        }
        if kinds == 0x1111 * DIGIT {
            take(LONGEST, hashed(run));
        }
    }
}

/// What a byte of a text begins: a letter, a digit or neither.
const KINDS: [u64; 256] = {
    let mut kinds = [OTHER; 256];
    let mut byte = 0_u8;
    while byte < u8::MAX {
        kinds[byte as usize] = match byte {
            b'0'..=b'9' => DIGIT,
            b'a'..=b'z' | b'A'..=b'Z' | 0x80.. => LETTER,
            _ => OTHER,
        };
        byte += 1;
    }
    kinds
};
const OTHER: u64 = 0;
const DIGIT: u64 = 1;
const LETTER: u64 = 2;

/// The bits of one letter come first, then those of two.
const TWOS: u64 = 1 << 6;
const THREES: u64 = TWOS + (1 << 10);

#[allow(clippy::cast_possible_truncation)]
const fn ones(letter: u64) -> usize {
    (letter % TWOS) as usize
}

#[allow(clippy::cast_possible_truncation)]
const fn twos(letter: u64, before: u64) -> usize {
    (TWOS + ((31 * letter) ^ before) % (THREES - TWOS)) as usize
}

/// Fibonacci hashing (Knuth, The Art of Computer Programming, volume 3, 6.4).
#[allow(clippy::cast_possible_truncation)]
const fn hashed(run: u64) -> usize {
    let hash = run.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> u32::BITS;
    (THREES + ((hash * (BITS as u64 - THREES)) >> u32::BITS)) as usize
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn texts() -> Folded {
        let mut texts = Folded::default();
        for number in 0..10_000_u64 {
            let phone = 989_120_000_000 + (number + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15) % 10_000_000;
            let names = ["mary lopez", "سارا احمدی", "žydrūnas kazlauskas", "дмитрий 2", "𝒜bc d"];
            let name = names[(number / 700 % 5) as usize];
            texts.push(format!("{name}\n{phone}\nmail{number}@example.com\n").as_bytes());
        }
        texts
    }

    fn having(texts: &Folded, piece: &str) -> Vec<usize> {
        let has = |place: &usize| str::from_utf8(texts.get(*place)).unwrap().contains(piece);
        (0..texts.len()).filter(has).collect()
    }

    #[test]
    fn every_text_that_has_a_piece_is_in_a_block_that_may() {
        let texts = texts();
        let signatures = Signatures::of(&texts);
        for piece in [
            "",
            "m",
            "ma",
            "mar",
            "lopez",
            "سار",
            "احمدی",
            "žydr",
            "kazlauskas",
            "дми",
            "𝒜bc",
            "9891",
            "98912",
            "l99",
            "mail9999",
        ] {
            let blocks = signatures.having(&[piece.to_owned()]);
            let has = having(&texts, piece);
            assert!(!has.is_empty(), "{piece}");
            assert!(has.into_iter().all(|place| blocks.has(place / BLOCK)), "{piece}");
        }
    }

    #[test]
    fn what_is_rare_passes_most_blocks_over() {
        let texts = texts();
        let signatures = Signatures::of(&texts);
        let all = Matches::all(texts.len().div_ceil(BLOCK)).count();
        for piece in ["nobody", "lopez", "سارا", "0007654321", "5038"] {
            let blocks = signatures.having(&[piece.to_owned()]).count();
            assert!(blocks < all / 3, "{piece}: {blocks} of {all}");
        }
        let together = signatures.having(&["lopez".to_owned(), "سارا".to_owned()]).count();
        assert!(together < all / 8, "{together} of {all}");
    }
}
