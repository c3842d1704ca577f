//! Customers written as text by several processors: each reads a chunk at a time, and the chunks stand in their order.

use std::io::Write;
use std::path::Path;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

use rusqlite::Connection;

use super::store::{Chunk, People, Reader};
use crate::error::{Code, Error, Result};
use crate::progress::{Watch, tell};

/// Readers, at most.
const READERS: usize = 4;
/// Parts that a reader may be ahead of the file.
const AHEAD: usize = 2;
/// Parts for which it pays to bring a file to the disk in two steps.
const MANY: usize = 8;

/// The customers of a chunk as they stand in the file.
pub(super) struct Part {
    pub(super) bytes: Vec<u8>,
    /// How many.
    pub(super) customers: u64,
}

/// How many should read.
pub(super) fn readers() -> usize {
    thread::available_parallelism().map_or(1, usize::from).min(READERS)
}

/// Writes the file at `path`: its head, then what `part` makes of each chunk of people, each of the readers some of them.
/// Returns how many people they are, once they are on the disk.
///
/// # Errors
/// `stopped`, `disk_full`, `file_unreachable`; those of `part`.
pub(super) fn write(
    (path, head): (&Path, &[u8]),
    (readers, people): (Vec<Connection>, &People),
    part: impl Fn(&Reader<'_>, &Chunk) -> Result<Part> + Sync,
    watch: &mut Watch<'_>,
) -> Result<u64> {
    let failed = |cause| Error::file(path, &cause);
    let file = super::create(path)?;
    (&file).write_all(head).map_err(failed)?;
    let each = readers.len();
    let mut done = 0;
    thread::scope(|scope| {
        let read = |(at, connection)| {
            let (sender, receiver) = sync_channel(AHEAD);
            let chunks = people.chunks.iter().skip(at).step_by(each);
            let part = &part;
            scope.spawn(move || send_parts(&connection, chunks, part, &sender));
            receiver
        };
        let parts: Vec<Receiver<Result<Part>>> = readers.into_iter().enumerate().map(read).collect();
        // Of many, the disk takes most while the last are read.
        let late = (people.chunks.len() * 3 / 4).max(MANY);
        let mut early = None;
        for (at, parts) in (0..people.chunks.len()).zip(parts.iter().cycle()) {
            if at == late {
                early = Some(scope.spawn(|| file.sync_data()));
            }
            let part = parts.recv().map_err(|cause| Error::failed(Code::Unexpected, cause))??;
            (&file).write_all(&part.bytes).map_err(failed)?;
            done += part.customers;
            tell(watch, done, people.total)?;
        }
        tell(watch, done, people.total.max(done))?;
        let ended = || Err(std::io::Error::other("a writer ended early"));
        early.map_or(Ok(()), |early| early.join().unwrap_or_else(|_| ended())).map_err(failed)
    })?;
    file.sync_all().map_err(failed)?;
    Ok(done)
}

/// Sends the parts of these chunks, until nobody waits for them any more.
fn send_parts<'p>(
    connection: &Connection,
    chunks: impl Iterator<Item = &'p Chunk>,
    part: impl Fn(&Reader<'_>, &Chunk) -> Result<Part>,
    to: &SyncSender<Result<Part>>,
) {
    let reader = match Reader::of(connection) {
        Ok(reader) => reader,
        Err(error) => return drop(to.send(Err(error))),
    };
    for chunk in chunks {
        if to.send(part(&reader, chunk)).is_err() {
            return;
        }
    }
}
