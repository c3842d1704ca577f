//! Folded texts one behind the other in one run of bytes, which is looked through for any substring.

use std::num::NonZero;
use std::ops::Range;
use std::thread;

use super::matches::Matches;
use super::needle::Needle;
use super::signatures::BLOCK;

/// Bytes of text that take longer to look through than a thread to begin.
const WORTH_A_THREAD: usize = 1 << 20;

/// One in how many are looked at one by one rather than all.
const FEW: usize = 8;

/// How many texts behind a match the next one is looked for one by one.
const NEAR: usize = 16;

/// Texts, each at its place.
pub(super) struct Folded {
    bytes: Vec<u8>,
    /// Where each begins, and where the last one ends.
    starts: Vec<usize>,
}

impl Default for Folded {
    fn default() -> Self {
        Self { bytes: Vec::new(), starts: vec![0] }
    }
}

impl Folded {
    /// The texts of these places, in their order.
    pub fn in_order(&self, places: &[usize]) -> Self {
        let mut starts = Vec::with_capacity(places.len() + 1);
        starts.push(0);
        let mut end = 0;
        for place in places {
            end += self.starts[place + 1] - self.starts[*place];
            starts.push(end);
        }
        let mut bytes = vec![0; end];
        let step = places.len().div_ceil(shares(end)).max(1);
        thread::scope(|scope| {
            let mut rest = bytes.as_mut_slice();
            for (part, first) in places.chunks(step).zip((0..).step_by(step)) {
                let (mut room, behind) = rest.split_at_mut(starts[first + part.len()] - starts[first]);
                rest = behind;
                scope.spawn(move || {
                    for place in part {
                        let text = &self.bytes[self.starts[*place]..self.starts[place + 1]];
                        let (here, behind) = room.split_at_mut(text.len());
                        here.copy_from_slice(text);
                        room = behind;
                    }
                });
            }
        });
        Self { bytes, starts }
    }

    /// Adds a text at the next place.
    pub fn push(&mut self, text: &[u8]) {
        self.bytes.extend_from_slice(text);
        // No query holds it: nothing is found across two customers.
        self.bytes.push(0);
        self.starts.push(self.bytes.len());
    }

    /// How many texts there are.
    pub fn len(&self) -> usize {
        self.starts.len() - 1
    }

    /// The bytes of all texts.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The text at a place.
    pub fn get(&self, place: usize) -> &[u8] {
        &self.bytes[self.starts[place]..self.starts[place + 1] - 1]
    }

    /// Which texts at these places have the needle, of those in `blocks` alone, and of those in `among` alone where there is one: each
    /// processor looks through a share. `meanwhile` is done beside them.
    pub fn having<T>(
        &self,
        needle: &Needle<'_>,
        places: Range<usize>,
        blocks: &Matches,
        among: Option<&Matches>,
        meanwhile: impl FnOnce() -> T,
    ) -> (Matches, T) {
        let blocks: Vec<usize> = blocks.iter_in(places.start / BLOCK..places.end.div_ceil(BLOCK)).collect();
        let count = among.map_or(places.len(), |among| among.count_in(places.clone()));
        let few = among.filter(|_| count < places.len() / FEW);
        let look = |blocks: &[usize]| {
            let mut found = Matches::none(self.len());
            for part in runs(blocks) {
                let part = part.start.max(places.start)..part.end.min(places.end);
                match few {
                    Some(few) => self.look(needle, few.iter_in(part), &mut found),
                    None => self.scan(needle, part, &mut found),
                }
            }
            found
        };
        let texts = if few.is_some() { count } else { blocks.len() * BLOCK };
        let parts = shares(self.bytes.len() / self.len().max(1) * texts);
        if parts == 1 {
            return (look(&blocks), meanwhile());
        }
        thread::scope(|scope| {
            let look = &look;
            let parts = blocks.chunks(blocks.len().div_ceil(parts).max(1));
            let threads: Vec<_> = parts.map(|part| scope.spawn(move || look(part))).collect();
            let done = meanwhile();
            let mut found = Matches::none(self.len());
            for thread in threads {
                found.add(&thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
            }
            (found, done)
        })
    }

    /// The places of the texts in these blocks that begin with this line.
    pub fn beginning_with(&self, line: &[u8], blocks: &Matches) -> Vec<usize> {
        let blocks: Vec<usize> = blocks.iter_in(0..self.len().div_ceil(BLOCK)).collect();
        let parts = runs(&blocks).map(|part| part.start..part.end.min(self.len()));
        parts.flatten().filter(|place| self.get(*place).starts_with(line)).collect()
    }

    /// Looks at some texts one by one.
    fn look(&self, needle: &Needle<'_>, places: impl Iterator<Item = usize>, found: &mut Matches) {
        for place in places.filter(|place| needle.is_in(self.get(*place))) {
            found.set(place, true);
        }
    }

    /// Looks through the texts of these places as one.
    fn scan(&self, needle: &Needle<'_>, places: Range<usize>, found: &mut Matches) {
        let (mut place, mut from, end) = (places.start, self.starts[places.start], self.starts[places.end]);
        while let Some(at) = needle.find(&self.bytes[from..end]).map(|at| at + from) {
            place = self.place_at(place, at);
            if needle.others_are_in(self.get(place)) {
                found.set(place, true);
            }
            place += 1;
            from = self.starts[place];
        }
    }

    /// The place of the text that has the byte number `at`, which is at `place` or behind it.
    fn place_at(&self, place: usize, at: usize) -> usize {
        let ends = &self.starts[place + 1..];
        // The next match mostly stands a few customers on.
        let near = ends.iter().take(NEAR).take_while(|end| **end <= at).count();
        match near {
            NEAR => place + ends.partition_point(|end| *end <= at),
            near => place + near,
        }
    }
}

/// The places of the texts in these blocks, those that follow each other together.
fn runs(blocks: &[usize]) -> impl Iterator<Item = Range<usize>> {
    let together = blocks.chunk_by(|one, next| one + 1 == *next);
    together.filter_map(|run| Some(run.first()? * BLOCK..(run.last()? + 1) * BLOCK))
}

/// In how many shares so many bytes are gone through at once.
pub(super) fn shares(bytes: usize) -> usize {
    (bytes / WORTH_A_THREAD).clamp(1, thread::available_parallelism().map_or(1, NonZero::get))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn shares_of_the_texts_find_together_what_the_whole_does() {
        let mut folded = Folded::default();
        for id in 0..200 {
            folded.push(format!("person {id}\nmail{}@example.com\n", id * 7).as_bytes());
        }
        let all = Matches::all(folded.len());
        for pieces in [vec!["person"], vec!["e"], vec!["mail", "77"], vec!["1", "son"], vec!["nobody"]] {
            let pieces: Vec<String> = pieces.into_iter().map(str::to_owned).collect();
            let needle = Needle::of(&pieces).unwrap();
            let has = |place: &usize| {
                let text = str::from_utf8(folded.get(*place)).unwrap();
                pieces.iter().all(|piece| text.contains(piece.as_str()))
            };
            for (first, last) in [(0, 200), (0, 7), (63, 65), (64, 128), (130, 200), (5, 5)] {
                let plain: Vec<usize> = (first..last).filter(has).collect();
                let mut scanned = Matches::none(folded.len());
                for middle in [first, (first + last) / 2] {
                    folded.scan(&needle, first..middle, &mut scanned);
                    folded.scan(&needle, middle..last, &mut scanned);
                    assert_eq!(scanned.iter_in(0..200).collect::<Vec<_>>(), plain, "{pieces:?}");
                }
                let mut looked = Matches::none(folded.len());
                folded.look(&needle, all.iter_in(first..last), &mut looked);
                assert_eq!(looked.iter_in(0..200).collect::<Vec<_>>(), plain, "{pieces:?}");
            }
        }
    }

    #[test]
    fn many_processors_find_what_one_does_and_the_rest_is_done_beside() {
        let mut folded = Folded::default();
        let text = |id: usize| format!("customer number {id} of very many\n");
        (0..60_000).for_each(|id| folded.push(text(59_999 - id).as_bytes()));
        let folded = folded.in_order(&(0..60_000).rev().collect::<Vec<_>>());
        assert!([0, 7, 30_000, 59_999].into_iter().all(|id| folded.get(id) == text(id).as_bytes()));
        let piece = ["77".to_owned()];
        let needle = Needle::of(&piece).unwrap();
        let blocks = Matches::all(60_000_usize.div_ceil(BLOCK));
        let (found, done) = folded.having(&needle, 0..60_000, &blocks, None, || 7);
        let plain: Vec<usize> = (0..60_000).filter(|id| id.to_string().contains("77")).collect();
        assert_eq!((found.iter_in(0..60_000).collect::<Vec<_>>(), done), (plain, 7));
        let (among, ()) = folded.having(&needle, 100..800, &blocks, Some(&found), || ());
        let plain: Vec<usize> = (100..800).filter(|id| id.to_string().contains("77")).collect();
        assert_eq!(among.iter_in(0..60_000).collect::<Vec<_>>(), plain);
    }
}
