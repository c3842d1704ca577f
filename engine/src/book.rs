//! The book: the one way to open, read and change what a shop knows of its customers.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use chrono::{DateTime, NaiveDateTime, Utc};
use chrono_tz::Tz;
use rusqlite::{Connection, TransactionBehavior, params};

use crate::clock::{Clock, SystemClock};
use crate::db::{self, journal};
use crate::error::Result;
use crate::history::{self, Action, Changed, Noun, Origin, Subject};
use crate::ids::{ActionId, ImportId};
use crate::{agenda, search, stay_in_touch};

/// How a book is opened.
#[derive(Clone)]
pub struct Opening {
    /// Where "now" and the zone come from.
    pub clock: Arc<dyn Clock>,
    /// Which program writes.
    pub origin: Origin,
    /// Who writes, as the history names them; empty where nobody is named.
    pub staff: String,
}

impl Opening {
    /// The computer's clock, for the program `origin`.
    #[must_use]
    pub fn by(origin: Origin) -> Self {
        Self { clock: Arc::new(SystemClock), origin, staff: String::new() }
    }
}

type Listener = Box<dyn Fn(&Changed) + Send + Sync>;

/// One open book. Any number of threads may use it at once: one writes, the others read on.
pub struct Book {
    path: PathBuf,
    opening: Opening,
    writer: Mutex<Writer>,
    readers: Mutex<Vec<Connection>>,
    watcher: Mutex<Watcher>,
    listeners: Mutex<Vec<Listener>>,
    pub(crate) catalogue: search::Catalogue,
    pub(crate) agenda: agenda::Kept,
}

/// The connection that writes. What records its writes is put on it before the first of them, so that opening does not wait for it.
struct Writer {
    connection: Connection,
    tables: Option<Vec<journal::Table>>,
}

impl Writer {
    /// The connection, journaled, and the tables that are.
    fn journaled(&mut self) -> Result<(&mut Connection, &[journal::Table])> {
        let tables = match self.tables.take() {
            Some(tables) => tables,
            None => journal::install(&self.connection)?,
        };
        Ok((&mut self.connection, self.tables.insert(tables)))
    }
}

/// A state of the file; see [`Book::version`].
pub(crate) type Version = (u64, i64);

/// What this process has seen of the journal, so that another's writes stand out.
struct Watcher {
    /// How often the whole file was replaced.
    file: u64,
    connection: Connection,
    data_version: i64,
    last_seen: i64,
    own: BTreeSet<i64>,
}

/// A write under way. Reads through it see what it has written so far.
pub struct Tx<'book> {
    connection: &'book Connection,
    tables: &'book [journal::Table],
    now: DateTime<Utc>,
    zone: Tz,
    action: ActionId,
    subject: RefCell<Subject>,
}

impl std::ops::Deref for Tx<'_> {
    type Target = Connection;

    fn deref(&self) -> &Connection {
        self.connection
    }
}

impl Tx<'_> {
    /// The instant of the action, milliseconds UTC.
    #[must_use]
    pub fn now(&self) -> i64 {
        self.now.timestamp_millis()
    }

    /// The instant of the action on the user's wall clock.
    #[must_use]
    pub fn local(&self) -> NaiveDateTime {
        self.now.with_timezone(&self.zone).naive_local()
    }

    /// Where the user's wall clock stands.
    pub(crate) fn zone(&self) -> Tz {
        self.zone
    }

    /// The action that the changes belong to.
    #[must_use]
    pub fn action(&self) -> ActionId {
        self.action
    }

    /// Says anew what the action is about, where that is known only once it is under way.
    pub(crate) fn is_about(&self, subject: &Subject) -> Result<()> {
        self.prepare_cached("UPDATE actions SET subject = ?2 WHERE id = ?1")?
            .execute(params![self.action, serde_json::to_string(subject)?])?;
        self.subject.replace(subject.clone());
        Ok(())
    }

    pub(crate) fn tables(&self) -> &[journal::Table] {
        self.tables
    }

    /// Marks the action as the import `id`, whose created rows are known by that id.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn belongs_to_import(&self, id: ImportId) -> Result<()> {
        self.prepare_cached("UPDATE actions SET import_id = ?2 WHERE id = ?1")?
            .execute(params![self.action, id])?;
        Ok(())
    }
}

impl Book {
    /// Opens the book at `path`; a new one is made where there is none.
    ///
    /// # Errors
    /// `not_a_book`, `book_newer`, `book_damaged`, `book_busy`, `book_read_only`, `disk_full`, `file_unreachable`.
    pub fn open(path: &Path, opening: Opening) -> Result<Self> {
        let now = opening.clock.now();
        let connection = db::open_writer(path, &|_| crate::backups::before_migration(path, now))?;
        let writer = Writer { connection, tables: None };
        let watcher = Watcher::new(db::open_reader(path)?)?;
        Ok(Self {
            path: path.to_owned(),
            opening,
            writer: Mutex::new(writer),
            readers: Mutex::default(),
            watcher: Mutex::new(watcher),
            listeners: Mutex::default(),
            catalogue: search::Catalogue::default(),
            agenda: agenda::Kept::default(),
        })
    }

    /// Where the book is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// This instant, milliseconds UTC.
    #[must_use]
    pub fn now(&self) -> i64 {
        self.opening.clock.now().timestamp_millis()
    }

    /// This instant on the user's wall clock.
    #[must_use]
    pub fn local(&self) -> NaiveDateTime {
        self.opening.clock.now().with_timezone(&self.opening.clock.zone()).naive_local()
    }

    /// The clock that the book was opened with.
    #[must_use]
    pub fn clock(&self) -> &dyn Clock {
        &*self.opening.clock
    }

    /// Which program this is.
    pub(crate) fn origin(&self) -> Origin {
        self.opening.origin
    }

    /// Reads one consistent state of the book; a writer does not disturb it.
    ///
    /// # Errors
    /// Those of `work`, and of the disk.
    pub fn read<T>(&self, work: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        let connection = self.reader()?;
        let snapshot = connection.unchecked_transaction()?;
        let outcome = work(&snapshot);
        snapshot.finish()?;
        self.give_back(connection);
        outcome
    }

    /// A connection that only reads; whoever takes it ends what was begun on it, and gives it back.
    pub(crate) fn reader(&self) -> Result<Connection> {
        let spare = lock(&self.readers).pop();
        match spare {
            Some(connection) => Ok(connection),
            None => db::open_reader(&self.path),
        }
    }

    /// Keeps a connection of [`Book::reader`] for the next who reads.
    pub(crate) fn give_back(&self, connection: Connection) {
        lock(&self.readers).push(connection);
    }

    /// Lets go of what is kept in memory so that screens are answered at once, while nobody looks at one. Whoever asks next has it read anew.
    ///
    /// # Errors
    /// When the disk fails.
    pub fn rest(&self) -> Result<()> {
        self.catalogue.clear();
        lock(&self.readers).clear();
        // Who writes just now needs its pages.
        if let Ok(writer) = self.writer.try_lock() {
            db::shrink(&writer.connection)?;
        }
        Ok(())
    }

    /// Carries out one action: all of it or nothing. Its changes are journaled, and announced once they are on the disk.
    ///
    /// # Errors
    /// Those of `work`, after which nothing has changed; `book_busy` where another process keeps writing.
    pub fn transact<T>(&self, action: Action, work: impl FnOnce(&Tx<'_>) -> Result<T>) -> Result<T> {
        let mut writer = lock(&self.writer);
        let (connection, tables) = writer.journaled()?;
        let now = self.opening.clock.now();
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let id = self.begin(&transaction, &action, now)?;
        let (zone, subject) = (self.opening.clock.zone(), RefCell::new(action.subject.clone()));
        let tx = Tx { connection: &transaction, tables, now, zone, action: id, subject };
        let value = work(&tx)?;
        let changed = finish(&tx, &action, action.origin(self.opening.origin))?;
        lock(&self.watcher).own.insert(id.0);
        if let Err(cause) = transaction.commit() {
            // The number is free again: another process may take it, and that must be noticed.
            lock(&self.watcher).own.remove(&id.0);
            return Err(cause.into());
        }
        drop(writer);
        if let Some((changed, touched)) = changed {
            self.catalogue.note(&touched);
            self.announce(&changed);
        }
        Ok(value)
    }

    /// Writes what is kept beside the journal, such as what was seen and read: all of it or nothing. A write to a journaled table
    /// is refused.
    pub(crate) fn note<T>(&self, work: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        let mut writer = lock(&self.writer);
        let (connection, _) = writer.journaled()?;
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let value = work(&transaction)?;
        transaction.commit()?;
        Ok(value)
    }

    /// Calls `listener` after every change, by this process or another (see [`Book::poll_changes`]).
    pub fn listen(&self, listener: impl Fn(&Changed) + Send + Sync + 'static) {
        lock(&self.listeners).push(Box::new(listener));
    }

    /// Looks whether another process wrote, and announces it if so. Costs microseconds when nothing happened.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn poll_changes(&self) -> Result<Option<Changed>> {
        let changed = match lock(&self.watcher).poll()? {
            None => return Ok(None),
            Some(News::Actions(changed, touched)) => {
                self.catalogue.note(&touched);
                changed
            }
            Some(News::Replaced) => {
                self.catalogue.clear();
                Changed::everything()
            }
        };
        self.announce(&changed);
        Ok(Some(changed))
    }

    /// Forgets what is cached of the file, after it was replaced as a whole.
    pub(crate) fn replaced(&self) -> Result<()> {
        self.catalogue.clear();
        let fresh = Watcher::new(db::open_reader(&self.path)?)?;
        let mut watcher = lock(&self.watcher);
        *watcher = Watcher { file: watcher.file + 1, ..fresh };
        drop(watcher);
        self.announce(&Changed::everything());
        Ok(())
    }

    /// Numbers that are others after anything was written, by whomever.
    pub(crate) fn version(&self) -> Result<Version> {
        let watcher = lock(&self.watcher);
        Ok((watcher.file, data_version(&watcher.connection)?))
    }

    fn begin(&self, connection: &Connection, action: &Action, now: DateTime<Utc>) -> Result<ActionId> {
        connection
            .prepare_cached(
                "INSERT INTO actions (kind, at, staff, origin, subject, reverts_id) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            )?
            .execute(params![
                action.kind.name(),
                now.timestamp_millis(),
                self.opening.staff,
                action.origin(self.opening.origin).name(),
                serde_json::to_string(&action.subject)?,
                action.reverts,
            ])?;
        let id = connection.last_insert_rowid();
        journal::begin(connection, id)?;
        Ok(ActionId(id))
    }

    /// Tells every listener of a change.
    pub(crate) fn announce(&self, changed: &Changed) {
        for listener in lock(&self.listeners).iter() {
            listener(changed);
        }
    }
}

/// Drops what came to nothing, refreshes what is derived, and says what changed: `None` for nothing at all.
fn finish(tx: &Tx<'_>, action: &Action, origin: Origin) -> Result<Option<(Changed, search::Touched)>> {
    tx.prepare_cached("DELETE FROM changes WHERE action_id = ?1 AND before = after")?.execute([tx.action])?;
    let tables: Vec<String> = tx
        .prepare_cached("SELECT DISTINCT table_name FROM changes WHERE action_id = ?1")?
        .query_map([tx.action], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    if tables.is_empty() && action.reverts.is_none() {
        tx.prepare_cached("DELETE FROM actions WHERE id = ?1")?.execute([tx.action])?;
        journal::end(tx)?;
        return Ok(None);
    }
    let touched = search::Touched::of_actions(tx, tx.action.0 - 1, &BTreeSet::new())?;
    search::refresh(tx, &touched)?;
    stay_in_touch::refresh(tx, &touched)?;
    journal::end(tx)?;
    let nouns = Noun::of_tables(&tables);
    let changed = Changed::by_action(tx.action, action.kind, tx.subject.borrow().clone(), origin, nouns);
    Ok(Some((changed, touched)))
}

/// What another process did.
enum News {
    /// It carried out actions.
    Actions(Changed, search::Touched),
    /// It put a backup in the place of the whole book.
    Replaced,
}

impl Watcher {
    fn new(connection: Connection) -> Result<Self> {
        let data_version = data_version(&connection)?;
        let last_seen = last_action(&connection)?;
        Ok(Self { file: 0, connection, data_version, last_seen, own: BTreeSet::new() })
    }

    fn poll(&mut self) -> Result<Option<News>> {
        let version = data_version(&self.connection)?;
        if version == self.data_version {
            return Ok(None);
        }
        self.data_version = version;
        if history::replaced_since(&self.connection, self.last_seen)? {
            self.last_seen = last_action(&self.connection)?;
            self.own.clear();
            return Ok(Some(News::Replaced));
        }
        let touched = search::Touched::of_actions(&self.connection, self.last_seen, &self.own)?;
        let tables = touched.tables.clone();
        self.last_seen = last_action(&self.connection)?;
        self.own = self.own.split_off(&(self.last_seen + 1));
        if tables.is_empty() {
            return Ok(None);
        }
        Ok(Some(News::Actions(Changed::by_another(Noun::of_tables(&tables)), touched)))
    }
}

fn data_version(connection: &Connection) -> Result<i64> {
    Ok(connection.pragma_query_value(None, "data_version", |row| row.get(0))?)
}

fn last_action(connection: &Connection) -> Result<i64> {
    Ok(connection.query_row("SELECT coalesce(max(id), 0) FROM actions", [], |row| row.get(0))?)
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    // A panic elsewhere rolled its transaction back; the connection behind the lock is whole.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
