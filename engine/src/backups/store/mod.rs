//! The SQL of backups: copying a book while it is in use, checking a copy, and putting one in the book's place.

mod check;

use std::collections::BTreeMap;
use std::fs::File;
use std::io::ErrorKind;
use std::path::Path;
use std::thread;
use std::time::Duration;

use rusqlite::backup::{Backup as Copying, StepResult};
use rusqlite::{Connection, OpenFlags, params};

use super::types::{CheckProblem, CheckProblemKind};
use crate::db;
use crate::error::{Code, Error, Result};
use crate::history::{ActionKind, Origin};
use crate::progress::{Watch, tell};

/// Pages copied between two looks at the watcher.
const STEP: i32 = 2_000;
/// How long the file that others write to is waited for.
const PATIENCE: Duration = Duration::from_secs(5);

/// What a book holds, to compare a copy with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Contents {
    /// Customers outside the bin.
    pub customers: u64,
    /// The newest action.
    pub last_action: i64,
    /// Rows of every table.
    pub rows: BTreeMap<String, u64>,
}

/// Copies one state of the book at `from` to the new file `to`, which is checked, on the disk, and needs no other file beside
/// it. Others may read and write the book meanwhile.
///
/// # Errors
/// `backup_unsound` where the copy does not hold what the book does; those of the files.
pub(super) fn copy(from: &Connection, to: &Path, watch: &mut Watch<'_>) -> Result<Contents> {
    let snapshot = from.unchecked_transaction()?;
    let contents = contents(&snapshot)?;
    let mut target = Connection::open(to)?;
    // Half a copy is of no use, and a whole one is brought to the disk below, while it is checked.
    target.pragma_update(None, "synchronous", "OFF")?;
    transfer(&snapshot, &mut target, || Ok(true), watch)?;
    snapshot.finish()?;
    db::set_journal_mode(&target, "DELETE")?;
    drop(target);
    thread::scope(|scope| {
        let on_disk = scope.spawn(|| File::open(to).and_then(|file| file.sync_all()));
        let faults = check::faults_of_copy(to, &contents)?;
        if !faults.is_empty() {
            return Err(Error::failed(Code::BackupUnsound, faults.join("; ")));
        }
        let on_disk = on_disk.join().unwrap_or_else(|_| Err(ErrorKind::Other.into()));
        on_disk.map_err(|cause| Error::file(to, &cause))
    })?;
    Ok(contents)
}

/// Copies all pages; `go_on` is asked once the target is locked. Nothing of the target has changed where it says no
/// (`false` comes back) or an error does.
fn transfer(
    from: &Connection,
    to: &mut Connection,
    go_on: impl FnOnce() -> Result<bool>,
    watch: &mut Watch<'_>,
) -> Result<bool> {
    to.busy_timeout(PATIENCE)?;
    let copying = Copying::new(from, to)?;
    let mut go_on = Some(go_on);
    let mut pages = 1;
    loop {
        let step = copying.step(pages)?;
        if !matches!(step, StepResult::Busy | StepResult::Locked)
            && let Some(go_on) = go_on.take()
            && !go_on()?
        {
            return Ok(false);
        }
        match step {
            StepResult::Done => return Ok(true),
            StepResult::More => {
                let progress = copying.progress();
                let count = |pages: i32| u64::try_from(pages).unwrap_or_default();
                tell(watch, count(progress.pagecount - progress.remaining), count(progress.pagecount))?;
            }
            _ => return Err(Error::failed(Code::BookBusy, "the file stayed locked")),
        }
        pages = STEP;
    }
}

/// Opens a file that must be a book of this or an older Daftar, to read it only.
///
/// # Errors
/// `not_a_book`, `book_newer`, `file_unreachable`.
pub(super) fn open_to_read(path: &Path) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let unreachable =
        |cause| Error::failed(Code::FileUnreachable { path: path.display().to_string() }, cause);
    let connection = Connection::open_with_flags(path, flags).map_err(unreachable)?;
    connection.busy_timeout(PATIENCE)?;
    if db::recognise(&connection)? == 0 {
        return Err(Error::Refused(Code::NotABook));
    }
    Ok(connection)
}

/// What the book holds.
pub(super) fn contents(connection: &Connection) -> Result<Contents> {
    let names: Vec<String> = connection
        .prepare(
            "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'",
        )?
        .query_map([], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    let mut rows = BTreeMap::new();
    for name in names {
        let count = connection.query_row(&format!("SELECT count(*) FROM {name}"), [], |row| row.get(0))?;
        rows.insert(name, count);
    }
    let binned: u64 =
        connection
            .query_row("SELECT count(*) FROM customers WHERE deleted_at IS NOT NULL", [], |row| row.get(0))?;
    let customers = rows.get("customers").copied().unwrap_or_default() - binned;
    Ok(Contents { customers, last_action: last_action(connection)?, rows })
}

/// Whether a backup holds what the book does, in the same form; `false` where either cannot be read.
pub(super) fn is_copy(backup: &Path, book: &Path) -> bool {
    let held = |connection: &Connection| Ok((db::recognise(connection)?, contents(connection)?));
    let of_backup = open_to_read(backup).and_then(|backup| held(&backup));
    let of_book = db::open_reader(book).and_then(|book| held(&book));
    matches!((of_backup, of_book), (Ok(backup), Ok(book)) if backup == book)
}

pub(super) fn last_action(connection: &Connection) -> Result<i64> {
    Ok(connection.query_row("SELECT coalesce(max(id), 0) FROM actions", [], |row| row.get(0))?)
}

/// Everything that is wrong with a book.
pub(super) fn problems(connection: &Connection) -> Result<Vec<CheckProblem>> {
    let found = |kind, detail| CheckProblem { kind, detail };
    let mut problems: Vec<CheckProblem> = check::faults_of_file(connection)?
        .into_iter()
        .map(|detail| found(CheckProblemKind::File, detail))
        .collect();
    if !problems.is_empty() {
        return Ok(problems);
    }
    let mut statement =
        connection.prepare("SELECT \"table\", rowid, parent FROM pragma_foreign_key_check")?;
    let orphans = statement.query_map([], |row| {
        let (table, id, parent): (String, Option<i64>, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
        Ok(format!("{table} {} points at {parent} that is not there", id.unwrap_or_default()))
    })?;
    for orphan in orphans {
        problems.push(found(CheckProblemKind::Reference, orphan?));
    }
    for id in unindexed(connection)? {
        problems.push(found(CheckProblemKind::Index, format!("customer {id} cannot be found by search")));
    }
    Ok(problems)
}

/// Customers whom search does not know.
fn unindexed(connection: &Connection) -> Result<Vec<i64>> {
    let mut statement = connection
        .prepare("SELECT id FROM customers WHERE id NOT IN (SELECT customer_id FROM customer_index)")?;
    let ids = statement.query_map([], |row| row.get(0))?;
    Ok(ids.collect::<rusqlite::Result<_>>()?)
}

/// Takes the actions after `last_action` off a staged copy: an earlier attempt may have noted itself there.
pub(super) fn forget_after(staged: &Connection, last_action: i64) -> Result<()> {
    staged.execute("DELETE FROM actions WHERE id > ?1", [last_action])?;
    Ok(())
}

/// Readies `staged`, the copy of a backup, to follow `live`: no number that `live` gave away is given again, and the
/// history says what happened.
pub(super) fn ready(
    staged: &Connection,
    live: &Connection,
    origin: Origin,
    name: &str,
    at: i64,
) -> Result<()> {
    let numbers: Vec<(String, i64)> = live
        .prepare("SELECT name, seq FROM sqlite_sequence")?
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<rusqlite::Result<_>>()?;
    let transaction = staged.unchecked_transaction()?;
    for (table, number) in numbers {
        transaction.execute(
            "INSERT INTO sqlite_sequence (name, seq) SELECT ?1, 0
             WHERE NOT EXISTS (SELECT 1 FROM sqlite_sequence WHERE name = ?1)",
            [&table],
        )?;
        transaction.execute(
            "UPDATE sqlite_sequence SET seq = max(seq, ?2) WHERE name = ?1",
            params![table, number],
        )?;
    }
    transaction.execute(
        "INSERT INTO actions (kind, at, staff, origin, subject) VALUES (?1, ?2, '', ?3, json_object('name', ?4))",
        params![ActionKind::RestoreBackup.name(), at, origin.name(), name],
    )?;
    transaction.commit()?;
    Ok(())
}

/// Puts `staged` in the place of the book at `path` in one transaction, unless an action came after `last_action`:
/// then `false` comes back. Other processes may have the book open.
pub(super) fn replace(
    path: &Path,
    staged: &Connection,
    last_action: i64,
    watch: &mut Watch<'_>,
) -> Result<bool> {
    let mut live = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    let reader = db::open_reader(path)?;
    transfer(staged, &mut live, || Ok(self::last_action(&reader)? == last_action), watch)
}
