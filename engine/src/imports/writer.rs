//! The new customers of an import on their way into the book: gathered, and written many at a time.

use std::collections::BTreeSet;
use std::sync::mpsc::Sender;

use super::merging::Known;
use super::reader::Usable;
use super::record::Record;
use super::run::Job;
use crate::book::Tx;
use crate::customers::CustomerDraft;
use crate::customers::store::{self, Newcomer};
use crate::db::bulk::GATHERED;
use crate::error::Result;
use crate::ids::{CustomerId, ImportId};
use crate::search::{self, Entry};

/// New customers that are written together: the statements that write them are prepared anew each time.
pub(super) const BATCH: usize = 16 * GATHERED;

/// The ids of a customer's tags and groups.
pub(super) type Names = (Vec<i64>, Vec<i64>);

/// A new customer.
pub(super) struct New {
    id: CustomerId,
    usable: Box<Usable>,
    names: Names,
}

/// Writes the customers whom one import creates.
pub(super) struct Writer<'a, 'tx> {
    tx: &'a Tx<'tx>,
    import: ImportId,
    job: &'a Job<'a>,
    /// The number of the first customer whom this import creates, and of the next.
    first: i64,
    next: i64,
    waiting: Vec<New>,
    /// Whoever was written goes back to the thread that read them: were their memory freed here, both would wait for each other.
    written: Sender<Vec<New>>,
    /// Those whom rows further down changed after they were written.
    changed: BTreeSet<CustomerId>,
}

impl<'a, 'tx> Writer<'a, 'tx> {
    pub(super) fn new(
        tx: &'a Tx<'tx>,
        import: ImportId,
        job: &'a Job<'a>,
        written: Sender<Vec<New>>,
    ) -> Result<Self> {
        let first = super::store::next_customer(tx)?;
        let (waiting, changed) = (Vec::new(), BTreeSet::new());
        Ok(Self { tx, import, job, first, next: first, waiting, written, changed })
    }

    /// Whether this import creates them.
    pub(super) fn creates(&self, id: CustomerId) -> bool {
        id.0 >= self.first
    }

    /// The number that the next one gets.
    pub(super) fn next(&self) -> CustomerId {
        CustomerId(self.next)
    }

    /// Takes a row's customer; they have the answered number from now on.
    pub(super) fn add(&mut self, usable: Box<Usable>, names: Names) -> Result<CustomerId> {
        if self.waiting.len() >= BATCH {
            self.write()?;
        }
        let id = CustomerId(self.next);
        self.next += 1;
        self.waiting.push(New { id, usable, names });
        Ok(id)
    }

    /// A customer of the book, or of this import.
    pub(super) fn get(&self, id: CustomerId) -> Result<Known> {
        match self.place(id) {
            Some(place) => {
                let Record { draft, e164, .. } = &self.waiting[place].usable.record;
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
            let new = &mut self.waiting[place];
            let Usable { record: so_far, entry, .. } = &mut *new.usable;
            so_far.e164 = known.e164_of(&draft, record);
            so_far.draft = draft;
            new.names = names;
            *entry = Entry::of(&so_far.draft, &so_far.e164, self.job.keys)?;
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
        let first = self.waiting.first()?.id.0;
        usize::try_from(id.0 - first).ok()
    }

    fn write(&mut self) -> Result<()> {
        let waiting = std::mem::take(&mut self.waiting);
        let fields = &self.job.reading.fields;
        let field_id = |key: &str| fields.iter().find(|field| field.key == key).map(|field| field.id);
        let now = self.tx.now();
        store::insert_many(self.tx, self.import, waiting.iter().map(|new| new.newcomer(now)), &field_id)?;
        search::add_entries(self.tx, waiting.iter().map(|new| (new.id.0, &new.usable.entry)))?;
        // A thread that has read everything is gone.
        drop(self.written.send(waiting));
        Ok(())
    }
}

impl New {
    fn newcomer(&self, now: i64) -> Newcomer<'_> {
        let (record, (tags, groups)) = (&self.usable.record, &self.names);
        let created_at = created_at(record, now);
        Newcomer { id: self.id, draft: &record.draft, e164: &record.e164, tags, groups, created_at }
    }
}

/// When the row says that they became a customer: noon, so that the day is the same in nearly every zone.
fn created_at(record: &Record, now: i64) -> i64 {
    let noon = record.created_on.and_then(|day| day.and_hms_opt(12, 0, 0));
    noon.map_or(now, |noon| noon.and_utc().timestamp_millis().min(now))
}
