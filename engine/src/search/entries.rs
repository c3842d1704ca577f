//! What everybody is found by, held in memory: the folded names, phones, emails and tags, in the order of names. Any substring is found
//! at once, with nothing on disk that could go stale. Notes are looked up in their own index on disk.

use std::collections::{BTreeSet, HashMap};
use std::ops::Range;
use std::sync::Arc;

use rusqlite::Connection;

use super::folded::Folded;
use super::matches::Matches;
use super::signatures::{BLOCK, Signatures};
use super::sought::Sought;
use super::store;
use crate::error::Result;

/// More changed customers than these are read faster all at once.
pub(super) const WORTH_RELOADING: usize = 5_000;

/// How many blocks are looked through at least for a first page, and how many times more than the last time at most.
const FIRST_LOOK: usize = 32;
const FURTHER: usize = 8;

/// The searchable text of all customers at one moment. Each has a place: those who were read all at once stand at theirs in the order of
/// names, those who changed since stand behind them.
#[derive(Default, Clone)]
pub(crate) struct Entries {
    read: Arc<Read>,
    /// Which of those read have not changed since: outside the bin, and in it.
    live: Matches,
    in_bin: Matches,
    /// In the order of names.
    changed: Vec<Changed>,
    /// Where in `changed` each stands, by id.
    numbers: HashMap<i64, usize>,
}

/// Everybody, as read all at once.
#[derive(Default)]
struct Read {
    /// In the order of names, as `folded`.
    ids: Vec<i64>,
    folded: Folded,
    signatures: Signatures,
    /// The same ids ascending, and the place of each.
    ascending: Vec<i64>,
    places: Vec<u32>,
}

impl Read {
    /// Where among the ascending ids one is.
    fn index(ascending: &[i64], id: i64) -> Option<usize> {
        // Most books have hardly a gap in their ids.
        let likely = usize::try_from(id.checked_sub(*ascending.first()?)?).ok()?;
        match ascending.get(likely) {
            Some(there) if *there == id => Some(likely),
            _ => ascending.binary_search(&id).ok(),
        }
    }

    fn place(&self, id: i64) -> Option<usize> {
        Self::index(&self.ascending, id).map(|index| self.places[index] as usize)
    }
}

/// Somebody who was added or changed since the others were read.
#[derive(Clone)]
struct Changed {
    id: i64,
    folded: String,
    live: bool,
    /// The place of whoever comes next of those read.
    before: usize,
}

/// One customer's row of the index, and whether they are outside the bin.
pub(super) struct Row {
    pub id: i64,
    pub sort_key: Vec<u8>,
    pub folded: String,
    pub live: bool,
}

/// The first who are found, in the order of names, and whether they are all.
pub(crate) struct First {
    pub ids: Vec<i64>,
    pub are_all: bool,
}

impl Entries {
    /// All customers: their ids, ascending, the text of each, and the ids again in the order of names.
    pub(super) fn of(ascending: Vec<i64>, texts: &Folded, order: Vec<i64>, in_bin: &[i64]) -> Self {
        let indexes = order.into_iter().filter_map(|id| Read::index(&ascending, id));
        let indexes: Vec<usize> = indexes.collect();
        let mut places = vec![0; ascending.len()];
        for (index, place) in indexes.iter().zip(0..) {
            places[*index] = place;
        }
        let ids: Vec<i64> = indexes.iter().map(|index| ascending[*index]).collect();
        let folded = texts.in_order(&indexes);
        let signatures = Signatures::of(&folded);
        let mut entries = Self {
            live: Matches::all(ids.len()),
            in_bin: Matches::none(ids.len()),
            read: Arc::new(Read { ids, folded, signatures, ascending, places }),
            ..Self::default()
        };
        for place in in_bin.iter().filter_map(|id| entries.read.place(*id)) {
            entries.live.set(place, false);
            entries.in_bin.set(place, true);
        }
        entries
    }

    /// Reads these customers anew.
    ///
    /// # Errors
    /// When the disk fails.
    pub(super) fn renew(&mut self, connection: &Connection, ids: &BTreeSet<i64>) -> Result<()> {
        for place in ids.iter().filter_map(|id| self.read.place(*id)) {
            self.live.set(place, false);
            self.in_bin.set(place, false);
        }
        self.changed.retain(|changed| !ids.contains(&changed.id));
        let rows = ids.iter().filter_map(|id| store::row(connection, *id).transpose());
        let mut rows = rows.collect::<Result<Vec<Row>>>()?;
        // The last in order first: whoever comes next is in place then.
        rows.sort_by(|one, other| (&other.sort_key, other.id).cmp(&(&one.sort_key, one.id)));
        for Row { id, folded, live, .. } in rows {
            let (number, before) = self.behind(connection, id)?;
            self.changed.insert(number, Changed { id, folded, live, before });
        }
        self.numbers =
            self.changed.iter().enumerate().map(|(number, changed)| (changed.id, number)).collect();
        Ok(())
    }

    /// Where somebody belongs among those changed, and the place of whoever comes next of those read.
    fn behind(&self, connection: &Connection, mut id: i64) -> Result<(usize, usize)> {
        while let Some(next) = store::next_in_order(connection, id)? {
            if let Some(place) = self.unchanged(next) {
                return Ok((self.changed.partition_point(|changed| changed.before <= place), place));
            }
            if let Some(number) = self.changed.iter().position(|changed| changed.id == next) {
                return Ok((number, self.changed[number].before));
            }
            // Whoever was added this very moment is not known yet.
            id = next;
        }
        Ok((self.changed.len(), self.read.ids.len()))
    }

    /// Whether so many changed that all are better read anew.
    pub(super) fn is_wasteful(&self) -> bool {
        self.changed.len() > WORTH_RELOADING
    }

    fn unchanged(&self, id: i64) -> Option<usize> {
        self.read.place(id).filter(|place| self.live.has(*place) || self.in_bin.has(*place))
    }

    /// The place of a customer.
    pub fn place(&self, id: i64) -> Option<usize> {
        let changed = || self.numbers.get(&id).map(|number| self.read.ids.len() + number);
        self.unchanged(id).or_else(changed)
    }

    /// The number of a customer: it follows the ids, so that rows of a table mostly come by ascending numbers.
    pub fn number(&self, id: i64) -> Option<usize> {
        let added = || self.numbers.get(&id).map(|number| self.read.ids.len() + number);
        Read::index(&self.read.ascending, id).or_else(added)
    }

    /// Each customer has a place and a number below this.
    pub fn len(&self) -> usize {
        self.read.ids.len() + self.changed.len()
    }

    /// Hands over the ids of these customers, in the order of names.
    pub fn each_in_order(&self, of: &Matches, take: impl FnMut(i64)) {
        self.each_within(0..self.read.ids.len(), of, take);
    }

    /// The same for those who stand within these places of those read.
    fn each_within(&self, within: Range<usize>, of: &Matches, mut take: impl FnMut(i64)) {
        let changed = self.changed_within(&within).filter(|(place, _)| of.has(*place));
        let mut changed = changed.peekable();
        for place in of.iter_in(within.clone()) {
            while let Some((_, changed)) = changed.next_if(|(_, changed)| changed.before <= place) {
                take(changed.id);
            }
            take(self.read.ids[place]);
        }
        changed.for_each(|(_, changed)| take(changed.id));
    }

    /// Those changed who stand within these places of those read, and their own places; at the end belongs to the last of them.
    fn changed_within(&self, within: &Range<usize>) -> impl Iterator<Item = (usize, &Changed)> {
        let many = self.read.ids.len();
        let after = |place: usize| self.changed.partition_point(|changed| changed.before < place);
        let end = if within.end == many { self.changed.len() } else { after(within.end) };
        (after(within.start)..end).map(move |number| (many + number, &self.changed[number]))
    }

    /// The ids of these customers, in the order of names.
    pub fn in_order(&self, of: &Matches) -> Vec<i64> {
        let mut ids = Vec::with_capacity(of.count());
        self.each_in_order(of, |id| ids.push(id));
        ids
    }

    /// Who is not in the bin, or who is.
    pub fn present(&self, in_bin: bool) -> Matches {
        let mut present = if in_bin { self.in_bin.clone() } else { self.live.clone() };
        present.fit(self.len());
        for (number, _) in self.changed.iter().enumerate().filter(|(_, changed)| changed.live != in_bin) {
            present.set(self.read.ids.len() + number, true);
        }
        present
    }

    /// The places of these ids.
    pub fn places(&self, ids: &[i64]) -> Matches {
        let mut places = Matches::none(self.len());
        self.add_places(ids, &mut places);
        places
    }

    fn add_places(&self, ids: &[i64], to: &mut Matches) {
        ids.iter().filter_map(|id| self.place(*id)).for_each(|place| to.set(place, true));
    }

    /// Among which of those read somebody may have all these pieces, in blocks.
    pub(super) fn blocks(&self, pieces: &[String]) -> Matches {
        self.read.signatures.having(pieces)
    }

    /// Who has every word in their name, phone, email or tags, or in their notes.
    pub(super) fn matching(&self, sought: &Sought<'_>) -> Result<Matches> {
        self.matching_within(0..self.read.ids.len(), sought)
    }

    /// The first `wanted` of these customers who have every word; more may come with them.
    pub(super) fn first(&self, of: &Matches, sought: &Sought<'_>, wanted: usize) -> Result<First> {
        let many = self.read.ids.len();
        let mut blocks = sought.blocks(many.div_ceil(BLOCK));
        let (mut ids, mut within) = (Vec::new(), 0..0);
        let (mut look, mut looked) = (FIRST_LOOK, 0);
        loop {
            let last = blocks.by_ref().nth(look - 1);
            within = within.end..last.map_or(many, |last| many.min((last + 1) * BLOCK));
            let mut found = self.matching_within(within.clone(), sought)?;
            found.keep(of);
            self.each_within(within.clone(), &found, |id| ids.push(id));
            let are_all = within.end == many;
            if are_all || ids.len() >= wanted {
                return Ok(First { ids, are_all });
            }
            looked += look;
            // Twice as many as hold the rest, as far as can be told.
            let missing = 2 * looked * (wanted - ids.len()) / ids.len().max(1);
            look = missing.clamp(FIRST_LOOK, FURTHER * look);
        }
    }

    /// The same for those who stand within these places of those read; whether the others do is left open.
    fn matching_within(&self, within: Range<usize>, sought: &Sought<'_>) -> Result<Matches> {
        let mut matches: Option<Matches> = None;
        for word in &sought.words {
            let mut found = Matches::none(self.len());
            for spelling in word {
                let needle = &spelling.needle;
                // The notes are read meanwhile.
                let noted = || sought.noted(spelling);
                let (blocks, among) = (&spelling.blocks, matches.as_ref());
                let (scanned, noted) = self.read.folded.having(needle, within.clone(), blocks, among, noted);
                found.add(&scanned);
                self.add_places(noted?, &mut found);
                for (place, changed) in self.changed_within(&within) {
                    if needle.is_in(changed.folded.as_bytes()) {
                        found.set(place, true);
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
        let blocks = self.blocks(&[words.to_owned()]);
        let named = self.read.folded.beginning_with(line.as_bytes(), &blocks).into_iter();
        let named = named.map(|place| self.read.ids[place]).filter(|id| self.unchanged(*id).is_some());
        let changed = self.changed.iter().filter(|changed| changed.folded.starts_with(&line));
        named.chain(changed.map(|changed| changed.id)).collect()
    }
}
