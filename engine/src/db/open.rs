//! Opening connections: one kind that writes, one that only reads.

use std::cell::RefCell;
use std::path::Path;
use std::time::Duration;

use chrono::{Days, NaiveDate};
use rusqlite::config::DbConfig;
use rusqlite::functions::FunctionFlags;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, OpenFlags};
use rustc_hash::FxHashMap;

#[cfg(doc)]
use super::journal;
use super::migrate;
use crate::error::{Code, Error, Result};
use crate::folding;

/// How long one process waits for another's write before it says so.
const PATIENCE: Duration = Duration::from_secs(5);

/// The writer's page cache, as SQLite takes it: KiB, negative.
const USUAL_CACHE: i64 = -32_000;
/// The same while much is written: pages that stay in memory are written once.
const LARGE_CACHE: i64 = -128_000;

/// Does `work`, which writes much, with a large page cache, and gives the memory back.
///
/// # Errors
/// Those of `work`.
pub fn with_large_cache<T>(connection: &Connection, work: impl FnOnce() -> Result<T>) -> Result<T> {
    connection.pragma_update(None, "cache_size", LARGE_CACHE)?;
    let outcome = work();
    connection.pragma_update(None, "cache_size", USUAL_CACHE)?;
    outcome
}

/// Opens the book for writing; makes it, or brings it up to date, where needed. It records nothing until [`journal::install`].
/// `back_up` is called before the first change to an older book.
///
/// # Errors
/// `not_a_book`, `book_newer`, `book_damaged`, `book_busy`, `file_unreachable`.
pub fn open_writer(path: &Path, back_up: &dyn Fn(&Connection) -> Result<()>) -> Result<Connection> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(|cause| Error::file(folder, &cause))?;
    }
    let mut connection = Connection::open(path).map_err(|cause| unopened(path, &cause))?;
    connection.busy_timeout(PATIENCE)?;
    migrate::migrate(&mut connection, back_up)?;
    set_journal_mode(&connection, "WAL")?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.pragma_update(None, "foreign_keys", true)?;
    connection.pragma_update(None, "cache_size", USUAL_CACHE)?;
    connection.set_prepared_statement_cache_capacity(256);
    keep_plans(&connection)?;
    add_functions(&connection)?;
    Ok(connection)
}

/// Gives the memory of the pages back that a connection keeps.
///
/// # Errors
/// When the disk fails.
pub fn shrink(connection: &Connection) -> Result<()> {
    Ok(connection.execute_batch("PRAGMA shrink_memory")?)
}

/// Changes how writes are made safe. It is read to the end: only there is the change committed, and a failure told.
pub fn set_journal_mode(connection: &Connection, mode: &str) -> Result<()> {
    let mut statement = connection.prepare(&format!("PRAGMA journal_mode = {mode}"))?;
    let mut answer = statement.query([])?;
    while answer.next()?.is_some() {}
    Ok(())
}

/// Opens one more connection that can only read; it sees whole transactions and never waits for the writer.
///
/// # Errors
/// As [`open_writer`].
pub fn open_reader(path: &Path) -> Result<Connection> {
    let flags =
        OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_URI;
    let connection = Connection::open_with_flags(path, flags).map_err(|cause| unopened(path, &cause))?;
    connection.busy_timeout(PATIENCE)?;
    connection.pragma_update(None, "query_only", true)?;
    connection.pragma_update(None, "cache_size", -16_000)?;
    connection.set_prepared_statement_cache_capacity(128);
    keep_plans(&connection)?;
    add_functions(&connection)?;
    Ok(connection)
}

/// Lets a statement that was prepared once be run with any values as it is. Without this SQLite prepares it anew, at many times the cost
/// of running it, whenever a bound LIMIT or the like might have been worth another plan.
fn keep_plans(connection: &Connection) -> Result<()> {
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    Ok(())
}

/// How many different texts a connection remembers folded.
const FOLDED: usize = 512;

/// What is made of texts that come again and again, such as towns.
struct Known<T>(FxHashMap<Box<[u8]>, T>);

impl<T> Default for Known<T> {
    fn default() -> Self {
        Self(FxHashMap::default())
    }
}

impl<T: Clone> Known<T> {
    /// What `make` made, or makes, of a text; nothing of what is none.
    fn of(&mut self, value: ValueRef<'_>, make: impl FnOnce(&str) -> T) -> rusqlite::Result<Option<T>> {
        if let ValueRef::Text(text) = value
            && let Some(known) = self.0.get(text)
        {
            return Ok(Some(known.clone()));
        }
        let Some(text) = value.as_str_or_null()? else { return Ok(None) };
        let made = make(text);
        if self.0.len() < FOLDED {
            self.0.insert(text.as_bytes().into(), made.clone());
        }
        Ok(Some(made))
    }
}

/// Lets conditions compare what a reader would call the same word, `fold(text)` or, without a copy of each text, `fold_is(text, folded)`,
/// and count days from a date, `days_after(date, days)`, at a fraction of the time that `date()` takes.
fn add_functions(connection: &Connection) -> Result<()> {
    let flags =
        FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC | FunctionFlags::SQLITE_INNOCUOUS;
    let folded = RefCell::new(Known::<String>::default());
    connection.create_scalar_function("fold", 1, flags, move |context| {
        folded.borrow_mut().of(context.get_raw(0), folding::fold)
    })?;
    // Whether each is what was asked for last.
    let same = RefCell::new((String::new(), Known::<bool>::default()));
    connection.create_scalar_function("fold_is", 2, flags, move |context| {
        let asked = context.get_raw(1).as_str()?;
        let (of, known) = &mut *same.borrow_mut();
        if of != asked {
            (*of, *known) = (asked.to_owned(), Known::default());
        }
        known.of(context.get_raw(0), |text| folding::fold(text) == asked)
    })?;
    // Mostly the same is asked for as before.
    let last = RefCell::new((String::new(), 0, String::new()));
    connection.create_scalar_function("days_after", 2, flags, move |context| {
        let (date, days) = (context.get_raw(0).as_str()?, context.get::<i64>(1)?);
        let mut last = last.borrow_mut();
        if (last.0.as_str(), last.1) != (date, days) {
            let start = date.parse::<NaiveDate>().ok();
            let after = start.and_then(|start| start.checked_add_days(Days::new(days.unsigned_abs())));
            *last = (date.to_owned(), days, after.unwrap_or(NaiveDate::MAX).to_string());
        }
        Ok(last.2.clone())
    })?;
    Ok(())
}

fn unopened(path: &Path, cause: &rusqlite::Error) -> Error {
    match cause.sqlite_error_code() {
        Some(rusqlite::ErrorCode::CannotOpen | rusqlite::ErrorCode::PermissionDenied) => {
            Error::failed(Code::FileUnreachable { path: path.display().to_string() }, cause)
        }
        Some(rusqlite::ErrorCode::NotADatabase) => Error::failed(Code::NotABook, cause),
        _ => Error::failed(Code::Unexpected, cause),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use rusqlite::StatementStatus;

    use super::*;

    #[test]
    fn a_statement_is_not_prepared_anew_for_another_limit() {
        let connection = Connection::open_in_memory().unwrap();
        keep_plans(&connection).unwrap();
        connection.execute_batch("CREATE TABLE numbers (number INTEGER) STRICT").unwrap();
        let mut statement = connection.prepare("SELECT number FROM numbers LIMIT ?1").unwrap();
        for limit in [10, 20, 30] {
            assert!(statement.query([limit]).unwrap().next().unwrap().is_none());
        }
        assert_eq!(statement.get_status(StatementStatus::RePrepare), 0);
    }

    #[test]
    fn days_are_counted_from_any_date_and_texts_folded_whether_known_or_new() {
        let connection = Connection::open_in_memory().unwrap();
        add_functions(&connection).unwrap();
        let text = |sql: &str| connection.query_row(sql, [], |row| row.get::<_, String>(0)).unwrap();
        for _ in 0..2 {
            assert_eq!(text("SELECT days_after('2026-02-27', 2)"), "2026-03-01");
            assert_eq!(text("SELECT days_after('2026-02-27', 3)"), "2026-03-02");
            assert_eq!(text("SELECT days_after('2027-12-31', 1)"), "2028-01-01");
            assert_eq!(text("SELECT fold('ŽYDRŪNĖ') || fold('ŽYDRŪNĖ') || fold('Ona')"), "zydrunezydruneona");
            assert_eq!(
                text(
                    "SELECT fold_is('Žydrūnė', 'zydrune') || fold_is('Ona', 'ana') || (fold_is(NULL, '') IS NULL)"
                ),
                "101"
            );
        }
    }
}
