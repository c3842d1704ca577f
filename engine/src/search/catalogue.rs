//! The catalogue: what search needs of all customers, held in memory between keystrokes.
//!
//! The folded names, phones, emails and tags of everybody stand in one run of bytes that is scanned for any substring:
//! exact, at once, with nothing on disk that could go stale. Notes are looked up in their own index on disk.

use std::collections::{BTreeSet, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use memchr::memmem;
use rusqlite::Connection;

use super::query::Word;
use super::{Touched, store};
use crate::error::Result;

/// More changed customers than these are read faster all at once.
const WORTH_RELOADING: usize = 5_000;

/// How many worked-out lists are kept.
const SNAPSHOTS: usize = 6;

/// A list worked out once: the ids of all its customers, in order.
pub(crate) type Snapshot = Arc<Vec<i64>>;

/// The catalogue of one open book.
#[derive(Default)]
pub(crate) struct Catalogue {
    state: Mutex<State>,
    /// Held while the entries are read or brought up to date, so that this is done once however many ask.
    reading: Mutex<()>,
}

#[derive(Default)]
struct State {
    /// Counts what was noted, so that what was worked out before is known to be stale.
    version: u64,
    entries: Option<Arc<Entries>>,
    pending: BTreeSet<i64>,
    /// Each worked out by whoever asks first; who asks for the same meanwhile waits.
    snapshots: VecDeque<(String, Arc<Mutex<Option<Snapshot>>>)>,
}

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

impl Catalogue {
    /// Takes note of what a commit touched.
    pub fn note(&self, touched: &Touched) {
        let mut state = self.state();
        state.version += 1;
        state.snapshots.clear();
        if touched.imports.is_empty() && touched.customers.len() + state.pending.len() <= WORTH_RELOADING {
            state.pending.extend(&touched.customers);
        } else {
            state.entries = None;
            state.pending.clear();
        }
    }

    /// Forgets everything, after the file was replaced or put in another order.
    pub fn clear(&self) {
        let mut state = self.state();
        *state = State { version: state.version + 1, ..State::default() };
    }

    /// The list called `key`, worked out by `work` unless it was since the last change.
    pub fn snapshot(&self, key: &str, work: impl FnOnce() -> Result<Vec<i64>>) -> Result<Snapshot> {
        let list = self.state().list(key);
        let mut held = lock(&list);
        if let Some(snapshot) = &*held {
            return Ok(snapshot.clone());
        }
        let snapshot: Snapshot = Arc::new(work()?);
        *held = Some(snapshot.clone());
        Ok(snapshot)
    }

    /// The entries as of now.
    pub fn entries(&self, connection: &Connection) -> Result<Arc<Entries>> {
        let _alone = lock(&self.reading);
        let (version, known, pending) = {
            let mut state = self.state();
            (state.version, state.entries.take(), std::mem::take(&mut state.pending))
        };
        let entries = match known {
            Some(entries) if pending.is_empty() => entries,
            Some(entries) if entries.is_wasteful() => Arc::new(store::entries(connection)?),
            Some(mut entries) => {
                let changed = Arc::make_mut(&mut entries);
                for id in &pending {
                    changed.replace(connection, *id)?;
                }
                entries
            }
            None => Arc::new(store::entries(connection)?),
        };
        let mut state = self.state();
        if state.version == version {
            state.entries = Some(entries.clone());
        }
        Ok(entries)
    }

    fn state(&self) -> MutexGuard<'_, State> {
        lock(&self.state)
    }
}

impl State {
    /// The place of the list called `key`; a commit takes it away, also from who is still working it out.
    fn list(&mut self, key: &str) -> Arc<Mutex<Option<Snapshot>>> {
        if let Some((_, list)) = self.snapshots.iter().find(|(known, _)| known == key) {
            return list.clone();
        }
        let list = Arc::default();
        self.snapshots.push_front((key.to_owned(), Arc::clone(&list)));
        self.snapshots.truncate(SNAPSHOTS);
        list
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    // Nothing behind these locks is ever half done: a panic leaves it as it was.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
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
    fn is_wasteful(&self) -> bool {
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
    fn replace(&mut self, connection: &Connection, id: i64) -> Result<()> {
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

    /// The ids of these customers, in the order of names.
    pub fn in_order(&self, of: &Matches) -> impl DoubleEndedIterator<Item = i64> {
        self.order.iter().filter(|place| of.has(**place as usize)).map(|place| self.ids[*place as usize])
    }

    /// Who is not in the bin, and who is.
    pub fn live(&self, in_bin: bool) -> Matches {
        let mut live = self.live.clone();
        live.fit(self.ids.len());
        if in_bin {
            live.0.iter_mut().for_each(|bits| *bits = !*bits);
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
        for word in words {
            let mut found = Matches::none(self.ids.len());
            for spelling in &word.spellings {
                self.scan(spelling, &mut found);
                for id in noted(spelling)? {
                    if let Some(place) = self.place(id) {
                        found.set(place as usize, true);
                    }
                }
            }
            match &mut matches {
                Some(matches) => matches.keep(&found),
                None => matches = Some(found),
            }
        }
        Ok(matches.unwrap_or_default())
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

    /// Marks who has all pieces of a spelling in their text.
    fn scan(&self, pieces: &[String], found: &mut Matches) {
        let Some(rarest) = pieces.iter().max_by_key(|piece| piece.len()) else { return };
        let finder = memmem::Finder::new(rarest.as_bytes());
        let (mut from, mut region) = (0, 0);
        while let Some(at) = finder.find(&self.text[from..]).map(|at| at + from) {
            // The next match mostly stands a few customers on.
            while self.regions.get(region + 1).is_some_and(|(start, _)| *start <= at) {
                region += 1;
            }
            let (start, place) = self.regions[region];
            let (current, end) = self.spans[place as usize];
            let whole = &self.text[current..end];
            if current == start && pieces.iter().all(|piece| memmem::find(whole, piece.as_bytes()).is_some())
            {
                found.set(place as usize, true);
            }
            from = self.regions.get(region + 1).map_or(self.text.len(), |(next, _)| *next);
        }
    }
}

/// A set of customers by their place in the catalogue.
#[derive(Debug, Default, Clone)]
pub(crate) struct Matches(Vec<u64>);

impl Matches {
    fn none(count: usize) -> Self {
        Self(vec![0; count.div_ceil(64)])
    }

    fn fit(&mut self, count: usize) {
        self.0.resize(count.div_ceil(64), 0);
    }

    fn set(&mut self, place: usize, held: bool) {
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

    fn has(&self, place: usize) -> bool {
        self.0.get(place / 64).is_some_and(|bits| bits & (1 << (place % 64)) != 0)
    }

    /// Leaves only those who are in the other set too.
    pub fn keep(&mut self, others: &Self) {
        for (mine, theirs) in self.0.iter_mut().zip(&others.0) {
            *mine &= theirs;
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::sync::Barrier;
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;

    #[test]
    fn a_list_that_two_ask_for_at_once_is_worked_out_once() {
        let (catalogue, worked, both) = (Catalogue::default(), AtomicUsize::new(0), Barrier::new(2));
        let ask = || {
            both.wait();
            let work = || {
                worked.fetch_add(1, Ordering::SeqCst);
                Ok(vec![7])
            };
            catalogue.snapshot("everyone", work).unwrap()
        };
        std::thread::scope(|scope| {
            let other = scope.spawn(ask);
            assert_eq!([ask(), other.join().unwrap()].map(|list| list[0]), [7, 7]);
        });
        assert_eq!(worked.load(Ordering::SeqCst), 1);
    }

    #[test]
    fn a_list_worked_out_while_something_changed_is_not_kept() {
        let catalogue = Catalogue::default();
        let old = catalogue.snapshot("everyone", || {
            catalogue.note(&Touched::default());
            Ok(vec![1])
        });
        assert_eq!(*old.unwrap(), [1]);
        assert_eq!(*catalogue.snapshot("everyone", || Ok(vec![1, 2])).unwrap(), [1, 2]);
    }
}
