//! Sets of customers.

use std::ops::Range;

/// A set of customers by their place in the catalogue.
#[derive(Debug, Default, Clone)]
pub(crate) struct Matches(Vec<u64>);

impl Matches {
    pub(super) fn none(count: usize) -> Self {
        Self(vec![0; count.div_ceil(64)])
    }

    pub(super) fn all(count: usize) -> Self {
        let mut all = Self(vec![u64::MAX; count.div_ceil(64)]);
        if let Some(last) = all.0.last_mut().filter(|_| !count.is_multiple_of(64)) {
            *last = (1 << (count % 64)) - 1;
        }
        all
    }

    pub(super) fn fit(&mut self, count: usize) {
        self.0.resize(count.div_ceil(64), 0);
    }

    pub(super) fn set(&mut self, place: usize, held: bool) {
        if place / 64 >= self.0.len() {
            self.fit(place + 1);
        }
        let bit = 1 << (place % 64);
        if held {
            self.0[place / 64] |= bit;
        } else {
            self.0[place / 64] &= !bit;
        }
    }

    pub(super) fn has(&self, place: usize) -> bool {
        self.0.get(place / 64).is_some_and(|bits| bits & (1 << (place % 64)) != 0)
    }

    /// How many there are.
    pub(super) fn count(&self) -> usize {
        self.0.iter().map(|bits| bits.count_ones() as usize).sum()
    }

    /// How many there are at these places.
    pub(super) fn count_in(&self, places: Range<usize>) -> usize {
        self.words_in(places).map(|(_, bits)| bits.count_ones() as usize).sum()
    }

    /// Those at these places, ascending.
    pub(super) fn iter_in(&self, places: Range<usize>) -> impl Iterator<Item = usize> {
        self.words_in(places).flat_map(|(word, bits)| {
            let after = |bits: &u64| Some(bits & bits.wrapping_sub(1)).filter(|left| *left != 0);
            let left = std::iter::successors(Some(bits).filter(|bits| *bits != 0), after);
            left.map(move |bits| word * 64 + bits.trailing_zeros() as usize)
        })
    }

    /// The words that hold these places, without the bits of others.
    fn words_in(&self, places: Range<usize>) -> impl Iterator<Item = (usize, u64)> {
        let words = places.start / 64..places.end.div_ceil(64).min(self.0.len());
        words.map(move |word| {
            let from = if word == places.start / 64 { u64::MAX << (places.start % 64) } else { u64::MAX };
            let to = if word == places.end / 64 { (1 << (places.end % 64)) - 1 } else { u64::MAX };
            (word, self.0[word] & from & to)
        })
    }

    /// Adds those of the other set.
    pub(super) fn add(&mut self, others: &Self) {
        self.fit(self.0.len().max(others.0.len()) * 64);
        for (mine, theirs) in self.0.iter_mut().zip(&others.0) {
            *mine |= theirs;
        }
    }

    /// Leaves only those who are in the words of another set too.
    pub(super) fn keep_words<'w>(&mut self, words: impl Iterator<Item = &'w u64>) {
        for (mine, theirs) in self.0.iter_mut().zip(words) {
            *mine &= theirs;
        }
    }

    /// Leaves only those who are in the other set too.
    pub fn keep(&mut self, others: &Self) {
        self.keep_words(others.0.iter());
    }
}
