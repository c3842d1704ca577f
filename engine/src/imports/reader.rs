//! Reading rows ahead of the writing, on a thread of its own: cells to records takes as long as records to the disk.

use std::ops::ControlFlow;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

use super::builder::Builder;
use super::list::{Line, List, add_card};
use super::mapping::Mapping;
use super::matching::Traits;
use super::purchases::ListKind;
use super::record::{CardPhoto, Fault, Reading, Record};
use super::run::Job;
use super::writer::{self, New};
use crate::customers;
use crate::error::Result;
use crate::progress::Progress;
use crate::search::Entry;

/// Rows handed over together.
const BATCH: usize = 256;
/// Bytes of photos handed over together, and a little more.
const PHOTOS: usize = 4 << 20;
/// Batches that may wait for the writer: what bounds the memory. As many as are read while it writes.
const AHEAD: usize = writer::BATCH / BATCH + 4;

/// One row, read.
pub(super) enum Row {
    /// The owner left it out: whom it names.
    LeftOut(String),
    /// It names nobody: why, and its cells as corrected.
    Unusable(Vec<Fault>, Vec<String>),
    /// A customer to be.
    Usable(Box<Usable>),
}

impl Row {
    /// Roughly how much memory its photo takes.
    fn photo_bytes(&self) -> usize {
        match self {
            Self::Usable(usable) => usable.record.photo.as_ref().map_or(0, CardPhoto::bytes),
            Self::Unusable(_, cells) => cells.iter().map(String::len).sum(),
            Self::LeftOut(_) => 0,
        }
    }
}

/// What a row says of a customer, and what follows from it alone.
pub(super) struct Usable {
    pub(super) record: Record,
    /// What they are recognised by.
    pub(super) traits: Traits,
    /// What search finds them by, should they be new.
    pub(super) entry: Entry,
    /// The cells as corrected, of a row that may turn out not to be taken.
    pub(super) cells: Vec<String>,
}

/// Rows that follow each other, with their numbers, and how far the reading is.
pub(super) struct Batch {
    pub(super) rows: Vec<(u32, Row)>,
    pub(super) progress: Progress,
}

/// Reads the whole list and hands it over batch by batch, in order; what was `written` of it comes back.
///
/// # Errors
/// The first of reading or of `take`; nothing is read on after it.
pub(super) fn read_ahead(
    job: &Job<'_>,
    written: Receiver<Vec<New>>,
    mut take: impl FnMut(Batch) -> Result<()>,
) -> Result<()> {
    thread::scope(|scope| {
        let (sender, batches) = sync_channel(AHEAD);
        let reader = scope.spawn(move || read(job, &sender, &written));
        let taken = batches.iter().try_for_each(&mut take);
        // Nobody listens any more: the reader ends at its next batch.
        drop(batches);
        let read = reader.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic));
        taken.and(read)
    })
}

fn read(job: &Job<'_>, sender: &SyncSender<Batch>, written: &Receiver<Vec<New>>) -> Result<()> {
    let mut rows = Vec::with_capacity(BATCH);
    let mut last = Progress { done: 0, total: 0 };
    let mut photos = 0;
    job.list.each(&mut |number, line, progress| {
        let row = read_row(job, number, &line)?;
        photos += row.photo_bytes();
        rows.push((number, row));
        last = progress;
        if rows.len() < BATCH && photos < PHOTOS {
            return Ok(ControlFlow::Continue(()));
        }
        photos = 0;
        written.try_iter().for_each(drop);
        let rows = std::mem::replace(&mut rows, Vec::with_capacity(BATCH));
        let refused = sender.send(Batch { rows, progress }).is_err();
        Ok(if refused { ControlFlow::Break(()) } else { ControlFlow::Continue(()) })
    })?;
    // A writer that stopped listening has its own reason to tell.
    sender.send(Batch { rows, progress: last }).or(Ok(()))
}

fn read_row(job: &Job<'_>, number: u32, line: &Line<'_>) -> Result<Row> {
    let mut record = record(job.list, job.mapping, job.reading, number, line);
    let is_left_out = job.request.leave_out.contains(&number);
    let corrected = || match line {
        Line::Cells(cells) => job.reading.corrections.cells(number, cells.iter()),
        Line::Card(_, text) => vec![(*text).to_owned()],
    };
    // A row that does not say who bought may go on with an order further up.
    let is_sale = job.mapping.list == ListKind::Purchases;
    if is_sale && !record.is_usable() && !is_left_out {
        let (traits, entry) = (Traits::of(&record), Entry::default());
        return Ok(Row::Usable(Box::new(Usable { record, traits, entry, cells: corrected() })));
    }
    if !record.is_usable() {
        if is_left_out {
            return Ok(Row::LeftOut(String::new()));
        }
        return Ok(Row::Unusable(record.faults, corrected()));
    }
    record.draft = customers::checked(std::mem::take(&mut record.draft))?;
    if is_left_out {
        return Ok(Row::LeftOut(record.draft.name));
    }
    let (traits, entry) = (Traits::of(&record), Entry::of(&record.draft, &record.e164, job.keys)?);
    let cells = if is_sale { corrected() } else { Vec::new() };
    Ok(Row::Usable(Box::new(Usable { record, traits, entry, cells })))
}

/// One row as a customer to be.
pub(super) fn record(
    list: &List,
    mapping: &Mapping,
    reading: &Reading,
    number: u32,
    line: &Line<'_>,
) -> Record {
    let mut builder = Builder::new(reading, number);
    match line {
        Line::Cells(cells) => {
            for (column, place) in mapping.places.iter().enumerate() {
                if let Some(place) = place {
                    builder.add(column, place, cells.get(column));
                }
            }
            let beyond = (mapping.places.len()..cells.len()).map(|column| cells.get(column));
            if mapping.list == ListKind::Customers {
                builder.add_beyond(beyond);
            }
        }
        Line::Card(card, _) => {
            add_card(&mut builder, card, &list.recognition.columns, &mapping.places);
        }
    }
    builder.finish(mapping.only_companies)
}
