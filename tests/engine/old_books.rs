//! Books as earlier versions of Daftar left them.

use std::path::Path;

use rusqlite::Connection;

const TABLES: [&str; 5] = [
    include_str!("../../engine/src/db/migrations/0001_book.sql"),
    include_str!("../../engine/src/db/migrations/0002_reminder_kinds.sql"),
    include_str!("../../engine/src/db/migrations/0003_merges.sql"),
    include_str!("../../engine/src/db/migrations/0004_import_rows.sql"),
    include_str!("../../engine/src/db/migrations/0005_purchases.sql"),
];
const ROWS_1: &str = include_str!("../data/schema_1.sql");
const ROWS_5: &str = include_str!("../data/schema_5.sql");

/// Makes a book of schema 1 or 5 with a handful of everything; its last action is of 22 November 2026, at 02:03 UTC in the one,
/// at 12:52 in the other.
pub fn make(schema: usize, path: &Path) {
    let rows = if schema == 1 { ROWS_1 } else { ROWS_5 };
    let book = Connection::open(path).unwrap();
    book.pragma_update(None, "journal_mode", "WAL").unwrap();
    book.execute_batch(&format!("BEGIN; {} {rows} COMMIT;", TABLES[..schema].concat())).unwrap();
    book.pragma_update(None, "application_id", 0x4466_7472).unwrap();
    book.pragma_update(None, "user_version", schema).unwrap();
}

/// The schema that a file says it has.
pub fn version(path: &Path) -> i64 {
    Connection::open(path).unwrap().pragma_query_value(None, "user_version", |row| row.get(0)).unwrap()
}

/// The columns of a table.
pub fn columns(book: &Connection, table: &str) -> Vec<String> {
    let mut names = book.prepare("SELECT name FROM pragma_table_info(?1) ORDER BY cid").unwrap();
    names.query_map([table], |row| row.get(0)).unwrap().collect::<rusqlite::Result<_>>().unwrap()
}
