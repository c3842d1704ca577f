//! Bringing a book up to the schema of this program, all steps in one transaction.

use rusqlite::{Connection, TransactionBehavior};

use crate::error::{Code, Error, Result};

/// Marks a SQLite file as a Daftar book ("Dftr").
const APPLICATION_ID: i32 = 0x4466_7472;

/// The steps, in order; a landed one is never edited.
const STEPS: &[&str] = &[
    include_str!("migrations/0001_book.sql"),
    include_str!("migrations/0002_reminder_kinds.sql"),
    include_str!("migrations/0003_merges.sql"),
    include_str!("migrations/0004_import_rows.sql"),
    include_str!("migrations/0005_purchases.sql"),
    include_str!("migrations/0006_stay_in_touch.sql"),
    include_str!("migrations/0007_templates.sql"),
    include_str!("migrations/0008_holidays.sql"),
    include_str!("migrations/0009_cases.sql"),
    include_str!("migrations/0010_photos.sql"),
    include_str!("migrations/0011_calendar.sql"),
    include_str!("migrations/0012_ratings.sql"),
    include_str!("migrations/0013_rules.sql"),
    include_str!("migrations/0014_messages.sql"),
    include_str!("migrations/0015_rule_messages.sql"),
    include_str!("migrations/0016_greetings.sql"),
    include_str!("migrations/0017_case_snoozes.sql"),
    include_str!("migrations/0018_counts.sql"),
    include_str!("migrations/0019_rating_messages.sql"),
    include_str!("migrations/0020_assignees.sql"),
    include_str!("migrations/0021_anniversaries.sql"),
    include_str!("migrations/0022_lines.sql"),
];

/// The schema that this program reads and writes.
const VERSION: usize = STEPS.len();

/// Makes or updates the schema. Nothing is touched in a file that is newer or no book.
pub(super) fn migrate(
    connection: &mut Connection,
    back_up: &dyn Fn(&Connection) -> Result<()>,
) -> Result<()> {
    let version = recognised_version(connection)?;
    if version == VERSION {
        return Ok(());
    }
    if version > 0 {
        back_up(connection)?;
    }
    connection.pragma_update(None, "foreign_keys", false)?;
    let tx = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    // Another process may have done the work while this one waited.
    let version = recognised_version(&tx)?;
    for step in STEPS.iter().skip(version) {
        tx.execute_batch(step)?;
    }
    let orphans: i64 = tx.query_row("SELECT count(*) FROM pragma_foreign_key_check", [], |row| row.get(0))?;
    if orphans > 0 {
        return Err(Error::failed(
            Code::BookDamaged,
            format!("{orphans} rows without a parent after a migration"),
        ));
    }
    tx.pragma_update(None, "application_id", APPLICATION_ID)?;
    tx.pragma_update(None, "user_version", VERSION)?;
    tx.commit()?;
    Ok(())
}

/// The schema version of the file: 0 for an empty one.
///
/// # Errors
/// `not_a_book`, `book_newer`.
pub fn recognised_version(connection: &Connection) -> Result<usize> {
    let application: i32 = connection.pragma_query_value(None, "application_id", |row| row.get(0))?;
    let version: i64 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    let tables: i64 = connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    match (application, usize::try_from(version)) {
        (APPLICATION_ID, Ok(version)) if version > VERSION => Err(Error::Refused(Code::BookNewer)),
        (APPLICATION_ID, Ok(version)) => Ok(version),
        (0, Ok(0)) if tables == 0 => Ok(0),
        _ => Err(Error::Refused(Code::NotABook)),
    }
}
