//! The new customers of an import on their way into the book: gathered, and written many at a time.

use std::collections::BTreeSet;

use super::merging::Known;
use super::record::Record;
use super::run::Job;
use crate::book::Tx;
use crate::customers::CustomerDraft;
use crate::customers::store::{self, Newcomer};
use crate::error::Result;
use crate::ids::{CustomerId, ImportId};
use crate::search::{self, Entry};

/// New customers that are written together.
const BATCH: usize = 4096;

/// The ids of a customer's tags and groups.
pub(super) type Names = (Vec<i64>, Vec<i64>);

/// Writes the customers whom one import creates.
pub(super) struct Writer<'a, 'tx> {
    tx: &'a Tx<'tx>,
    import: ImportId,
    job: &'a Job<'a>,
    /// The number of the first customer whom this import creates, and of the next.
    first: i64,
    next: i64,
    waiting: Vec<(Newcomer, Entry)>,
    /// Those whom rows further down changed after they were written.
    changed: BTreeSet<CustomerId>,
}

impl<'a, 'tx> Writer<'a, 'tx> {
    pub(super) fn new(tx: &'a Tx<'tx>, import: ImportId, job: &'a Job<'a>) -> Result<Self> {
        let first = super::store::next_customer(tx)?;
        let (waiting, changed) = (Vec::new(), BTreeSet::new());
        Ok(Self { tx, import, job, first, next: first, waiting, changed })
    }

    /// Whether this import creates them.
    pub(super) fn creates(&self, id: CustomerId) -> bool {
        id.0 >= self.first
    }

    /// Takes a row's customer; they have the answered number from now on.
    pub(super) fn add(&mut self, record: Record, (tags, groups): Names, entry: Entry) -> Result<CustomerId> {
        if self.waiting.len() >= BATCH {
            self.write()?;
        }
        let id = CustomerId(self.next);
        self.next += 1;
        let created_at = created_at(&record, self.tx.now());
        let Record { draft, e164, .. } = record;
        self.waiting.push((Newcomer { id, draft, e164, tags, groups, created_at }, entry));
        Ok(id)
    }

    /// A customer of the book, or of this import.
    pub(super) fn get(&self, id: CustomerId) -> Result<Known> {
        match self.place(id) {
            Some(place) => {
                let (Newcomer { draft, e164, .. }, _) = &self.waiting[place];
                Ok(Known { id, draft: draft.clone(), e164: e164.clone() })
            }
            None => Ok(Known::from(store::get(self.tx, id)?)),
        }
    }

    /// Adds to a customer of this import what a row further down says: `draft` is all that is known of them now.
    pub(super) fn teach(
        &mut self,
        known: &Known,
        draft: CustomerDraft,
        record: &Record,
        names: Names,
    ) -> Result<()> {
        if let Some(place) = self.place(known.id) {
            let (newcomer, entry) = &mut self.waiting[place];
            newcomer.e164 = known.e164_of(&draft, record);
            newcomer.draft = draft;
            (newcomer.tags, newcomer.groups) = names;
            *entry = Entry::of(&newcomer.draft, &newcomer.e164, self.job.keys)?;
            return Ok(());
        }
        store::update(self.tx, known.id, &known.draft, &draft, &self.job.reading.country)?;
        super::store::set_e164(self.tx, known.id, record)?;
        super::store::forget_changes(self.tx, known.id)?;
        self.changed.insert(known.id);
        Ok(())
    }

    /// Writes whoever still waits, and what search needs of those who changed meanwhile.
    pub(super) fn finish(mut self) -> Result<()> {
        self.write()?;
        self.changed.iter().try_for_each(|id| search::refresh_one(self.tx, *id, self.job.keys))
    }

    fn place(&self, id: CustomerId) -> Option<usize> {
        let first = self.waiting.first()?.0.id.0;
        usize::try_from(id.0 - first).ok()
    }

    fn write(&mut self) -> Result<()> {
        let (newcomers, entries): (Vec<_>, Vec<_>) = std::mem::take(&mut self.waiting).into_iter().unzip();
        let fields = &self.job.reading.fields;
        let field_id = |key: &str| fields.iter().find(|field| field.key == key).map(|field| field.id);
        store::insert_many(self.tx, self.import, &newcomers, &field_id)?;
        let ids = newcomers.iter().map(|newcomer| newcomer.id.0);
        search::add_entries(self.tx, ids.zip(&entries))
    }
}

/// When the row says that they became a customer: noon, so that the day is the same in nearly every zone.
fn created_at(record: &Record, now: i64) -> i64 {
    let noon = record.created_on.and_then(|day| day.and_hms_opt(12, 0, 0));
    noon.map_or(now, |noon| noon.and_utc().timestamp_millis().min(now))
}
