//! The catalogue: what search needs of all customers, and the lists worked out from it, held in memory between keystrokes.

use std::collections::{BTreeSet, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use rusqlite::Connection;

use super::entries::{Entries, First, WORTH_RELOADING};
use super::{Touched, store};
use crate::error::Result;

/// How many worked-out lists are kept, and how many parts that lists are worked out from.
const SNAPSHOTS: usize = 6;
const PARTS: usize = 4;

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
    /// What these are worked out from, such as who meets a condition, the last used first.
    parts: VecDeque<(String, Snapshot)>,
}

impl Catalogue {
    /// Takes note of what a commit touched.
    pub fn note(&self, touched: &Touched) {
        let mut state = self.state();
        state.version += 1;
        state.snapshots.clear();
        state.parts.clear();
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

    /// The list called `key` if it is worked out, or its beginning: `work` tells that and whether it is all, which is kept.
    pub fn beginning(&self, key: &str, work: impl FnOnce() -> Result<First>) -> Result<Snapshot> {
        let list = self.state().list(key);
        // Whoever works the whole out is not waited for.
        let known = || list.try_lock().ok();
        if let Some(snapshot) = known().and_then(|held| held.clone()) {
            return Ok(snapshot);
        }
        let first = work()?;
        let snapshot: Snapshot = Arc::new(first.ids);
        if let Some(mut held) = known().filter(|_| first.are_all) {
            *held = Some(snapshot.clone());
        }
        Ok(snapshot)
    }

    /// Counts the changes: what is asked before a state of the book is looked at, for [`Catalogue::keep_part`].
    pub fn version(&self) -> u64 {
        self.state().version
    }

    /// What lists are worked out from, called `key`, if it was kept of the state at `version` and nothing has changed since.
    pub fn part(&self, version: u64, key: &str) -> Option<Snapshot> {
        self.state().known_part(version, key)
    }

    /// Keeps what was worked out from a state of the book that was begun to be read at `version`, until something changes.
    pub fn keep_part(&self, version: u64, key: &str, part: Vec<i64>) -> Snapshot {
        let part: Snapshot = Arc::new(part);
        let mut state = self.state();
        if state.version == version {
            state.parts.push_front((key.to_owned(), part.clone()));
            state.parts.truncate(PARTS);
        }
        part
    }

    /// Whether the entries are in memory.
    pub fn is_loaded(&self) -> bool {
        self.state().entries.is_some()
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
                Arc::make_mut(&mut entries).renew(connection, &pending)?;
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
    fn known_part(&mut self, version: u64, key: &str) -> Option<Snapshot> {
        let at = self.parts.iter().position(|(known, _)| self.version == version && known == key)?;
        let found = self.parts.remove(at)?;
        let part = found.1.clone();
        self.parts.push_front(found);
        Some(part)
    }

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
    fn a_beginning_is_kept_where_it_is_all_and_waits_for_nobody() {
        let catalogue = Catalogue::default();
        let begin = |key: &str, ids: Vec<i64>, are_all| {
            catalogue.beginning(key, || Ok(First { ids, are_all })).unwrap().to_vec()
        };
        assert_eq!(begin("some", vec![1], false), [1]);
        assert_eq!(begin("some", vec![1, 2], true), [1, 2]);
        assert_eq!(begin("some", vec![], false), [1, 2]);
        let whole = catalogue.snapshot("more", || {
            assert_eq!(begin("more", vec![3], true), [3]);
            Ok(vec![3, 4])
        });
        assert_eq!(*whole.unwrap(), [3, 4]);
        assert_eq!(begin("more", vec![], true), [3, 4]);
        catalogue.note(&Touched::default());
        assert_eq!(begin("more", vec![5], false), [5]);
    }

    #[test]
    fn a_part_is_kept_until_something_changes_and_never_of_an_older_state() {
        let catalogue = Catalogue::default();
        let before = catalogue.version();
        assert_eq!(*catalogue.keep_part(before, "in Kaunas", vec![1]), [1]);
        assert_eq!(catalogue.part(before, "in Kaunas").as_deref(), Some(&vec![1]));
        assert!(catalogue.part(before, "in Vilnius").is_none());
        catalogue.note(&Touched::default());
        assert!(catalogue.part(before, "in Kaunas").is_none());
        assert_eq!(*catalogue.keep_part(before, "in Kaunas", vec![2]), [2]);
        assert!(catalogue.part(catalogue.version(), "in Kaunas").is_none(), "it is of an older state");
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
