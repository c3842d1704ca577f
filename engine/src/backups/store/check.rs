//! Whether a file is sound: all that SQLite can check of it; of a copy, that nobody writes to, two tables at once.

use std::cmp::Reverse;
use std::path::Path;
use std::sync::{Mutex, PoisonError};
use std::thread;

use rusqlite::Connection;

use super::{Contents, contents, open_to_read};
use crate::error::{Code, Error, Result};

/// The page cache of a check, as SQLite takes it: KiB, negative. Every entry of every index is looked up.
const CACHE: i64 = -64_000;
/// Where SQLite keeps a page free for its locks.
const LOCKS_AT: i64 = 1 << 30;

/// What SQLite finds wrong with the file.
pub(super) fn faults_of_file(connection: &Connection) -> Result<Vec<String>> {
    faults(connection, "PRAGMA integrity_check")
}

/// What is wrong with a copy that should hold what the book does. Tables are checked one by one, which leaves to be looked at that
/// each page of the file belongs to one table or index alone, or is free.
pub(super) fn faults_of_copy(copy: &Path, held: &Contents) -> Result<Vec<String>> {
    let connection = open_to_read(copy)?;
    let mut tables: Vec<String> = connection
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' UNION ALL SELECT 'sqlite_schema'")?
        .query_map([], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    tables.sort_by_key(|table| Reverse(held.rows.get(table).copied()));
    let tables = Mutex::new(tables.into_iter());
    let mut faults = thread::scope(|scope| {
        let other = scope.spawn(|| faults_of_tables(&open_to_read(copy)?, &tables));
        let mut faults = faults_of_tables(&connection, &tables)?;
        faults.extend(misused_pages(&connection)?);
        let ended = || Err(Error::failed(Code::Unexpected, "a check ended early"));
        faults.extend(other.join().unwrap_or_else(|_| ended())?);
        Ok::<_, Error>(faults)
    })?;
    if faults.is_empty() && contents(&connection)? != *held {
        faults.push("other rows than in the book".to_owned());
    }
    Ok(faults)
}

/// Checks tables, with their indexes, until none is left.
fn faults_of_tables(
    connection: &Connection,
    tables: &Mutex<impl Iterator<Item = String>>,
) -> Result<Vec<String>> {
    connection.pragma_update(None, "cache_size", CACHE)?;
    let next = || tables.lock().unwrap_or_else(PoisonError::into_inner).next();
    let mut found = Vec::new();
    while let Some(table) = next() {
        found.extend(faults(connection, &format!("PRAGMA integrity_check(\"{table}\")"))?);
    }
    Ok(found)
}

/// Whether pages are used twice, or not at all and yet not free.
fn misused_pages(connection: &Connection) -> Result<Option<String>> {
    let number = |name: &str| connection.pragma_query_value(None, name, |row| row.get::<_, i64>(0));
    // A file that gives free pages back by itself keeps other pages beside; a book does not.
    if number("auto_vacuum")? != 0 {
        return Ok(None);
    }
    let (pages, free) = (number("page_count")?, number("freelist_count")?);
    let for_locks = i64::from(pages > LOCKS_AT / number("page_size")?);
    let (used, times): (i64, i64) =
        connection.query_row("SELECT count(DISTINCT pageno), count(*) FROM dbstat", [], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })?;
    let sound = used == times && used == pages - free - for_locks;
    Ok((!sound).then(|| format!("of {pages} pages {free} are free and {used} used, {times} times")))
}

fn faults(connection: &Connection, check: &str) -> Result<Vec<String>> {
    let findings: rusqlite::Result<Vec<String>> =
        connection.prepare(check)?.query_map([], |row| row.get(0))?.collect();
    match findings {
        Ok(findings) => Ok(findings.into_iter().filter(|finding| finding != "ok").collect()),
        // So damaged that it cannot even be gone through.
        Err(cause) if cause.sqlite_error_code() == Some(rusqlite::ErrorCode::DatabaseCorrupt) => {
            Ok(vec![cause.to_string()])
        }
        Err(cause) => Err(cause.into()),
    }
}
