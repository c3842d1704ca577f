//! Attached files: kept as long as a message that carries them may leave, and a month beyond, in case it is taken back or sent
//! again. Their names stay.

pub(crate) mod store;

use rusqlite::Connection;

use crate::book::Book;
use crate::error::Result;

/// How long files are kept after the fate of their last message is settled: 30 days.
const KEPT: i64 = 30 * 86_400_000;

impl Book {
    /// Lets go what is in the files that no message needs any more; returns how many. A message that carried one is not sent
    /// again.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn drop_message_files(&self) -> Result<usize> {
        let now = self.now();
        if !self.read(|connection| store::any_before(connection, now - KEPT))? {
            return Ok(0);
        }
        self.note(|connection| drop_unneeded(connection, now))
    }
}

/// Lets go the files that nothing needs at an instant.
pub(super) fn drop_unneeded(connection: &Connection, now: i64) -> Result<usize> {
    store::drop_unneeded(connection, now - KEPT, now)
}
