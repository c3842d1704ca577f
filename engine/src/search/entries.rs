//! The folded names, phones, emails and tags of everybody in one run of bytes that is scanned for any substring: exact, at
//! once, with nothing on disk that could go stale. Notes are looked up in their own index on disk.

use std::cmp::Reverse;
use std::num::NonZero;
use std::ops::Range;
use std::thread;

use memchr::memmem;
use rusqlite::Connection;

use super::matches::Matches;
use super::needle::Needle;
use super::query::Word;
use super::store;
use crate::error::Result;

/// More changed customers than these are read faster all at once.
pub(super) const WORTH_RELOADING: usize = 5_000;

/// Bytes of text that take longer to look through than a thread to begin.
const WORTH_A_THREAD: usize = 4 << 20;

/// One in how many are looked at one by one rather than all.
const FEW: usize = 8;

/// The searchable text of all customers at one moment.
#[derive(Default, Clone)]
pub(crate) struct Entries {
    /// Ids in ascending order; a place in it names a customer below.
    ids: Vec<i64>,
    /// Where in `text` each one's text begins and ends.
    spans: Vec<(usize, usize)>,
    /// Which place each span of `text` belongs to, in the order of `text`; spans that were written anew stay behind.
    regions: Vec<(usize, u32)>,
    text: Vec<u8>,
    /// Who is not in the bin.
    live: Matches,
    /// Places in the order of names.
    order: Vec<u32>,
}

impl Entries {
    /// Adds the customer of the next id with their text; for loading.
    pub(super) fn push(&mut self, id: i64, folded: &str) {
        let place = self.ids.len();
        self.ids.push(id);
        self.spans.push((0, 0));
        self.write(place, folded);
        self.live.set(place, true);
    }

    /// Puts these into the bin; for loading.
    pub(super) fn set_bin(&mut self, ids: &[i64]) {
        for id in ids {
            if let Some(place) = self.place(*id) {
                self.live.set(place as usize, false);
            }
        }
    }

    /// Puts everybody in the order of names; for loading.
    pub(super) fn set_order(&mut self, ids: impl Iterator<Item = i64>) {
        self.order = ids.filter_map(|id| self.place(id)).collect();
    }

    /// Whether texts that were replaced take more room than is worth keeping.
    pub(super) fn is_wasteful(&self) -> bool {
        self.regions.len() > 2 * self.ids.len() + WORTH_RELOADING
    }

    /// The place of a customer.
    pub fn place(&self, id: i64) -> Option<u32> {
        let first = *self.ids.first()?;
        // Most books have hardly a gap in their ids.
        let likely = usize::try_from(id.checked_sub(first)?).ok()?;
        let place = match self.ids.get(likely) {
            Some(there) if *there == id => likely,
            _ => self.ids.binary_search(&id).ok()?,
        };
        u32::try_from(place).ok()
    }

    fn write(&mut self, place: usize, folded: &str) {
        let start = self.text.len();
        self.text.extend_from_slice(folded.as_bytes());
        // No query holds it: nothing is found across two customers.
        self.text.push(0);
        self.spans[place] = (start, self.text.len());
        self.regions.push((start, u32::try_from(place).unwrap_or(u32::MAX)));
    }

    /// Reads one customer anew.
    pub(super) fn replace(&mut self, connection: &Connection, id: i64) -> Result<()> {
        let found = store::folded(connection, id)?;
        let place = match (self.ids.binary_search(&id), &found) {
            (Ok(place), _) => place,
            (Err(_), None) => return Ok(()),
            (Err(place), Some(_)) if place == self.ids.len() => {
                self.ids.push(id);
                self.spans.push((0, 0));
                place
            }
            // An id below the newest comes back when an undo restores a customer: the places behind it move.
            (Err(_), Some(_)) => {
                *self = store::entries(connection)?;
                return Ok(());
            }
        };
        let moved = u32::try_from(place).unwrap_or(u32::MAX);
        self.order.retain(|other| *other != moved);
        match found {
            Some((folded, live)) => {
                self.write(place, &folded);
                self.live.set(place, live);
                let next = store::next_in_order(connection, id)?.and_then(|next| self.place(next));
                let at = next.and_then(|next| self.order.iter().position(|other| *other == next));
                self.order.insert(at.unwrap_or(self.order.len()), moved);
            }
            None => {
                self.spans[place] = (0, 0);
                self.live.set(place, false);
            }
        }
        Ok(())
    }

    /// How many customers there are, each of whom has a place below that number.
    pub fn len(&self) -> usize {
        self.ids.len()
    }

    /// The places and ids of these customers, in the order of names.
    pub fn places_in_order(&self, of: &Matches) -> impl Iterator<Item = (usize, i64)> {
        let places = self.order.iter().map(|place| *place as usize);
        places.filter(|place| of.has(*place)).map(|place| (place, self.ids[place]))
    }

    /// The ids of these customers, in the order of names.
    pub fn in_order(&self, of: &Matches) -> Vec<i64> {
        let mut ids = Vec::with_capacity(of.count());
        ids.extend(self.places_in_order(of).map(|(_, id)| id));
        ids
    }

    /// Who is not in the bin, and who is.
    pub fn live(&self, in_bin: bool) -> Matches {
        let mut live = self.live.clone();
        live.fit(self.ids.len());
        if in_bin {
            live.invert(self.ids.len());
        }
        live
    }

    /// The places of these ids.
    pub fn places(&self, ids: &[i64]) -> Matches {
        let mut places = Matches::none(self.ids.len());
        for place in ids.iter().filter_map(|id| self.place(*id)) {
            places.set(place as usize, true);
        }
        places
    }

    /// Who has every word in their name, phone, email or tags, or in the notes that `noted` looks up.
    pub(super) fn matching(
        &self,
        words: &[Word],
        noted: impl Fn(&[String]) -> Result<Vec<i64>>,
    ) -> Result<Matches> {
        let mut matches: Option<Matches> = None;
        let mut words: Vec<&Word> = words.iter().collect();
        // The longest leaves the fewest to look at for the others.
        words.sort_by_key(|word| Reverse(word.spellings.iter().map(|pieces| pieces.concat().len()).max()));
        for word in words {
            let mut found = Matches::none(self.ids.len());
            for spelling in &word.spellings {
                found.add(&self.spelt(spelling, matches.as_ref(), &noted)?);
            }
            match &mut matches {
                Some(matches) => matches.keep(&found),
                None => matches = Some(found),
            }
        }
        Ok(matches.unwrap_or_default())
    }

    /// Who has all pieces of a spelling; of those outside `among` it may be left open.
    fn spelt(
        &self,
        pieces: &[String],
        among: Option<&Matches>,
        noted: impl Fn(&[String]) -> Result<Vec<i64>>,
    ) -> Result<Matches> {
        let Some(needle) = Needle::of(pieces) else { return Ok(Matches::none(self.ids.len())) };
        let (mut found, noted) = match among.filter(|few| few.count() < self.ids.len() / FEW) {
            Some(few) => (self.look(&needle, few), noted(pieces)),
            // The notes are read meanwhile.
            None => self.scan(&needle, || noted(pieces)),
        };
        for place in noted?.iter().filter_map(|id| self.place(*id)) {
            found.set(place as usize, true);
        }
        Ok(found)
    }

    /// Who of these has the needle.
    fn look(&self, needle: &Needle<'_>, among: &Matches) -> Matches {
        let mut found = Matches::none(self.ids.len());
        for place in among.iter() {
            let (start, end) = self.spans[place];
            found.set(place, needle.is_in(&self.text[start..end]));
        }
        found
    }

    /// Who has the needle: each processor looks through a part, and `meanwhile` is done beside them.
    fn scan<T>(&self, needle: &Needle<'_>, meanwhile: impl FnOnce() -> T) -> (Matches, T) {
        let processors = thread::available_parallelism().map_or(1, NonZero::get);
        let parts = (self.text.len() / WORTH_A_THREAD).clamp(1, processors);
        if parts == 1 {
            return (self.scan_part(needle, 0..self.regions.len()), meanwhile());
        }
        thread::scope(|scope| {
            let size = self.regions.len().div_ceil(parts);
            let bounds = (0..parts).map(|part| part * size..self.regions.len().min((part + 1) * size));
            let scanners: Vec<_> =
                bounds.map(|part| scope.spawn(move || self.scan_part(needle, part))).collect();
            let done = meanwhile();
            let mut found = Matches::none(self.ids.len());
            for scanner in scanners {
                found.add(&scanner.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
            }
            (found, done)
        })
    }

    fn scan_part(&self, needle: &Needle<'_>, part: Range<usize>) -> Matches {
        let mut found = Matches::none(self.ids.len());
        let start_of = |region: usize| self.regions.get(region).map_or(self.text.len(), |(start, _)| *start);
        let (mut region, mut from, end) = (part.start, start_of(part.start), start_of(part.end));
        while let Some(at) = needle.find(&self.text[from..end]).map(|at| at + from) {
            // The next match mostly stands a few customers on.
            while start_of(region + 1) <= at {
                region += 1;
            }
            let (start, place) = self.regions[region];
            let span = self.spans[place as usize];
            if span.0 == start && needle.others_are_in(&self.text[span.0..span.1]) {
                found.set(place as usize, true);
            }
            region += 1;
            from = start_of(region);
        }
        found
    }

    /// Who has just this name; `words` is the name as the index keeps it.
    pub fn named(&self, words: &str) -> Vec<i64> {
        let line = format!("{words}\n");
        let finder = memmem::Finder::new(line.as_bytes());
        let named = finder.find_iter(&self.text).filter_map(|at| {
            let region = self.regions.binary_search_by_key(&at, |(start, _)| *start).ok()?;
            let place = self.regions[region].1 as usize;
            (self.spans[place].0 == at).then(|| self.ids[place])
        });
        named.collect()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn parts_of_the_text_find_together_what_the_whole_does() {
        let mut entries = Entries::default();
        for id in 0..200_i64 {
            entries.push(id, &format!("person {id}\nmail{}@example.com\n", id * 7));
        }
        // Written anew at the end of the text, as after an edit.
        (0..200).step_by(9).for_each(|place| entries.write(place, "someone else\n"));
        for pieces in
            [vec!["person"], vec!["e"], vec!["mail", "77"], vec!["else"], vec!["1", "son"], vec!["nobody"]]
        {
            let pieces: Vec<String> = pieces.into_iter().map(str::to_owned).collect();
            let needle = Needle::of(&pieces).unwrap();
            let plain = (0..200).filter(|place| {
                let (start, end) = entries.spans[*place];
                let text = str::from_utf8(&entries.text[start..end]).unwrap();
                pieces.iter().all(|piece| text.contains(piece.as_str()))
            });
            let plain: Vec<usize> = plain.collect();
            for parts in 1..5 {
                let size = entries.regions.len().div_ceil(parts);
                let mut found = Matches::none(entries.len());
                for part in 0..parts {
                    let end = entries.regions.len().min((part + 1) * size);
                    found.add(&entries.scan_part(&needle, part * size..end));
                }
                assert_eq!(found.iter().collect::<Vec<_>>(), plain, "{pieces:?} in {parts}");
            }
            let mut all = Matches::none(entries.len());
            all.invert(entries.len());
            assert_eq!(all.count(), 200);
            assert_eq!(entries.look(&needle, &all).iter().collect::<Vec<_>>(), plain);
        }
    }
}
