//! Reading ahead: one thread reads the book while another puts what it read into words and writes the file.

use std::sync::mpsc::sync_channel;
use std::thread;

use crate::error::{Code, Error, Result};

/// How much is handed over at a time, and how often before it is taken: what has photos is large.
const BATCH: usize = 64;
const AHEAD: usize = 2;

/// Hands over to `write`, in order, all that `read` hands over.
///
/// # Errors
/// That of `write`, else that of `read`; nothing is read on after either.
pub(super) fn read<T: Send>(
    read: impl FnOnce(&mut dyn FnMut(T) -> Result<()>) -> Result<()>,
    write: impl FnMut(T) -> Result<()> + Send,
) -> Result<()> {
    thread::scope(|scope| {
        let (sender, batches) = sync_channel::<Vec<T>>(AHEAD);
        let writer = scope.spawn(move || batches.into_iter().flatten().try_for_each(write));
        let mut batch = Vec::with_capacity(BATCH);
        let refused = |_| Error::failed(Code::Unexpected, "the writer has ended");
        let mut all_read = read(&mut |one| {
            batch.push(one);
            if batch.len() < BATCH {
                return Ok(());
            }
            sender.send(std::mem::replace(&mut batch, Vec::with_capacity(BATCH))).map_err(refused)
        });
        if all_read.is_ok() {
            all_read = sender.send(batch).map_err(refused);
        }
        drop(sender);
        // A writer that stopped listening has its own reason to tell.
        let written = writer.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic));
        written.and(all_read)
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn numbers(end: usize) -> impl FnOnce(&mut dyn FnMut(usize) -> Result<()>) -> Result<()> {
        move |take| (0..end).try_for_each(take)
    }

    #[test]
    fn all_that_is_read_is_written_in_order() {
        for end in [0, 1, BATCH, BATCH * 9 + 5] {
            let mut written = Vec::new();
            read(numbers(end), |number| {
                written.push(number);
                Ok(())
            })
            .unwrap();
            assert_eq!(written, (0..end).collect::<Vec<_>>());
        }
    }

    #[test]
    fn the_reason_of_whoever_fails_is_told() {
        let full = || Error::failed(Code::DiskFull, "full");
        let failed = read(numbers(BATCH * 9), |number| if number < 3 { Ok(()) } else { Err(full()) });
        assert_eq!(failed.unwrap_err().code(), &Code::DiskFull);
        let stopped = |take: &mut dyn FnMut(usize) -> Result<()>| {
            take(1)?;
            Err(Error::Refused(Code::Stopped))
        };
        assert_eq!(read(stopped, |_| Ok(())).unwrap_err().code(), &Code::Stopped);
    }
}
