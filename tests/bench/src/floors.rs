//! Floors: the least that any program must do for the same job.

use std::fs::File;
use std::io::Write;
use std::path::Path;
use std::time::Instant;

use calamine::{Reader, Xlsx, open_workbook};
use rusqlite::{Connection, params};

use crate::Outcome;
use crate::table::median;

/// Seconds each.
pub struct Floors {
    /// Counting the records with the csv crate.
    pub count: f64,
    /// Inserting the rows into SQLite without any index, in one transaction: R.
    pub insert: f64,
    /// Appending a line to a file and waiting until it is on the disk.
    pub append: f64,
}

impl Floors {
    /// Measures them, `times` times each.
    pub fn take(folder: &Path, list: &Path, times: usize) -> Outcome<Self> {
        let count = median(times, || count(list))?;
        let insert = median(times, || insert(folder, list))?;
        Ok(Self { count, insert, append: append(folder)? })
    }
}

fn count(list: &Path) -> Outcome<f64> {
    let start = Instant::now();
    let mut reader = csv::Reader::from_path(list)?;
    let mut record = csv::ByteRecord::new();
    let mut count = 0;
    while reader.read_byte_record(&mut record)? {
        count += 1;
    }
    let seconds = start.elapsed().as_secs_f64();
    if count == 0 { Err("the list is empty".into()) } else { Ok(seconds) }
}

fn insert(folder: &Path, list: &Path) -> Outcome<f64> {
    insert_rows(folder, list, Words::Unindexed)
}

/// Inserting the rows, and the words of each into an index by which they are found letter by letter: F.
pub fn insert_and_index(folder: &Path, list: &Path) -> Outcome<f64> {
    insert_rows(folder, list, Words::Indexed)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Words {
    Unindexed,
    Indexed,
}

fn insert_rows(folder: &Path, list: &Path, words: Words) -> Outcome<f64> {
    let path = folder.join("floor.db");
    for name in ["floor.db", "floor.db-wal", "floor.db-shm"] {
        drop(std::fs::remove_file(folder.join(name)));
    }
    let start = Instant::now();
    let mut connection = Connection::open(path)?;
    connection.pragma_update(None, "journal_mode", "WAL")?;
    connection.execute_batch(
        "CREATE TABLE rows (id INTEGER PRIMARY KEY, given TEXT, family TEXT, phone TEXT, email TEXT, city TEXT, note TEXT) STRICT;
         CREATE VIRTUAL TABLE words USING fts5 (name, phone, email, note, content = '', contentless_delete = 1,
             tokenize = 'unicode61 remove_diacritics 0', prefix = '1 2 3')",
    )?;
    let transaction = connection.transaction()?;
    let mut reader = csv::Reader::from_path(list)?;
    let mut record = csv::StringRecord::new();
    {
        let mut insert = transaction.prepare(
            "INSERT INTO rows (given, family, phone, email, city, note) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )?;
        let mut index = transaction.prepare(
            "INSERT INTO words (rowid, name, phone, email, note) VALUES (?1, ?2 || ' ' || ?3, ?4, ?5, ?6)",
        )?;
        while reader.read_record(&mut record)? {
            let row = &record;
            insert.execute(params![&row[0], &row[1], &row[2], &row[3], &row[4], &row[5]])?;
            if words == Words::Indexed {
                let id = transaction.last_insert_rowid();
                index.execute(params![id, &row[0], &row[1], &row[2], &row[3], &row[5]])?;
            }
        }
    }
    transaction.commit()?;
    Ok(start.elapsed().as_secs_f64())
}

/// Reading every cell of a workbook.
pub fn read_workbook(path: &Path) -> Outcome<f64> {
    let start = Instant::now();
    let mut workbook: Xlsx<_> = open_workbook(path)?;
    let sheet = workbook.worksheet_range_at(0).ok_or("a workbook without a sheet")??;
    let seconds = start.elapsed().as_secs_f64();
    if sheet.is_empty() { Err("the workbook is empty".into()) } else { Ok(seconds) }
}

fn append(folder: &Path) -> Outcome<f64> {
    let mut file = File::create(folder.join("floor.txt"))?;
    median(101, || {
        let start = Instant::now();
        file.write_all(&[b'x'; 256])?;
        file.sync_data()?;
        Ok(start.elapsed().as_secs_f64())
    })
}
