//! A disk that is full at any point of the work: the user is told so, nothing is lost, and the work goes on once there is
//! room again.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]
#![cfg(target_os = "linux")]

#[path = "../engine/old_books.rs"]
#[allow(dead_code, reason = "shared with tests that ask more of old books")]
mod old_books;
mod small_disk;

use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};

use daftar_engine::customers::list::CustomerQuery;
use daftar_engine::customers::{Customer, CustomerDraft, PhoneDraft};
use daftar_engine::error::{Code, Result};
use daftar_engine::exports::ExportRequest;
use daftar_engine::history::Origin;
use daftar_engine::imports::ImportRequest;
use daftar_engine::progress::unwatched;
use daftar_engine::{Book, Opening};

use small_disk::{Disk, run};

/// Rows of the list that is imported, every fourth of which is rejected.
const ROWS: usize = 120;
/// Where the room for the work ends, from try to try.
const STEP: u64 = 6_000;

fn open(path: &Path) -> Result<Book> {
    Book::open(path, Opening::by(Origin::Window))
}

fn draft(name: &str) -> CustomerDraft {
    let phones = vec![PhoneDraft { label: String::new(), raw: "+370 612 34567".to_owned() }];
    CustomerDraft { name: name.to_owned(), phones, ..CustomerDraft::default() }
}

/// A book with a few customers, on the disk.
fn shop(disk: &Disk) -> (Book, Customer) {
    let book = open(&disk.folder.join("book.daftar")).unwrap();
    let customers: Vec<_> =
        (0..20).map(|n| book.add_customer(draft(&format!("Kept {n}"))).unwrap()).collect();
    (book, customers[7].clone())
}

fn count(book: &Book) -> usize {
    book.count_customers(&CustomerQuery::default()).unwrap()
}

fn list(folder: &Path) -> PathBuf {
    let row = |row: usize| match row % 4 {
        0 => format!(",,note {row}\n"),
        _ => format!("Row {row},+37061234567,note {row}\n"),
    };
    let rows: String = (0..ROWS).map(row).collect();
    let path = folder.join("list.csv");
    std::fs::write(&path, format!("Name,Phone,Note\n{rows}")).unwrap();
    path
}

/// The names of a folder's files, and what stands for their contents.
fn files(folder: &Path) -> Vec<(String, u64)> {
    let read = |entry: std::io::Result<std::fs::DirEntry>| {
        let path = entry.unwrap().path();
        let mut contents = DefaultHasher::new();
        std::fs::read(&path).unwrap().hash(&mut contents);
        (path.file_name().unwrap().to_string_lossy().into_owned(), contents.finish())
    };
    let mut files: Vec<_> = std::fs::read_dir(folder).into_iter().flatten().map(read).collect();
    files.sort();
    files
}

/// Tries the work with ever more room until it succeeds. Each failure says that the disk is full, and leaves what
/// `unchanged` looks at as it was once there is room again.
fn try_with_ever_more_room<T>(
    disk: &Disk,
    mut work: impl FnMut() -> Result<T>,
    mut unchanged: impl FnMut(),
) -> T {
    let mut failures = 0;
    for room in (0..).map(|step| step * STEP) {
        disk.leave(room);
        let outcome = work();
        disk.free();
        match outcome {
            Ok(done) => {
                assert!(failures > 0, "the work needs room");
                return done;
            }
            Err(error) => {
                assert_eq!(error.code(), &Code::DiskFull, "with room for {room} bytes: {error}");
                unchanged();
                failures += 1;
            }
        }
    }
    unreachable!("there is always more room")
}

fn edits(disk: &Disk) {
    let (book, customer) = shop(disk);
    let note = "x".repeat(30_000);
    let changes = serde_json::json!({ "note": note });
    try_with_ever_more_room(
        disk,
        || book.edit_customer(customer.id, changes.as_object().unwrap()),
        || {
            assert_eq!(book.customer(customer.id).unwrap().note, "");
            assert!(book.check().unwrap().sound);
        },
    );
    assert_eq!(book.customer(customer.id).unwrap().note, note);
    book.undo_last().unwrap();
    assert_eq!(book.customer(customer.id).unwrap().note, "");
}

fn imports(disk: &Disk) {
    let (book, _) = shop(disk);
    let request = ImportRequest { path: list(&disk.elsewhere), ..ImportRequest::default() };
    let summary = try_with_ever_more_room(
        disk,
        || book.run_import(&request, &mut unwatched),
        || {
            assert_eq!((count(&book), book.imports().unwrap().len()), (20, 0), "all of it or nothing");
            assert!(book.check().unwrap().sound);
        },
    );
    assert!(count(&book) > 20);

    let folder = disk.folder.join("rejected");
    std::fs::create_dir(&folder).unwrap();
    for name in ["rejected.csv", "rejected.xlsx"] {
        let rejected = folder.join(name);
        std::fs::write(&rejected, "last time's").unwrap();
        let before = files(&folder);
        try_with_ever_more_room(
            disk,
            || book.save_rejected_rows(summary.import_id.unwrap(), &rejected),
            || assert_eq!(files(&folder), before, "{name}: last time's file stays, and no half of a new one"),
        );
        assert_ne!(std::fs::read(&rejected).unwrap(), b"last time's");
    }
}

fn backups(disk: &Disk) {
    let (book, customer) = shop(disk);
    let folder = disk.folder.join("book.backups");
    let made = try_with_ever_more_room(
        disk,
        || book.back_up(&mut unwatched),
        || assert_eq!(files(&folder), vec![], "no half of a backup"),
    );
    book.add_customer(draft("Added since")).unwrap();

    let restored = try_with_ever_more_room(
        disk,
        || book.restore_backup(&made.backup.path, &mut unwatched),
        || {
            assert_eq!(count(&book), 21, "the book of today stays");
            assert!(book.check().unwrap().sound);
        },
    );
    assert_eq!((restored.customers, count(&book)), (20, 20));
    assert_eq!(book.customer(customer.id).unwrap(), customer);
}

fn exports(disk: &Disk) {
    let (book, _) = shop(disk);
    book.run_import(
        &ImportRequest { path: list(&disk.elsewhere), ..ImportRequest::default() },
        &mut unwatched,
    )
    .unwrap();
    let folder = disk.folder.join("exports");
    std::fs::create_dir(&folder).unwrap();
    for name in ["customers.csv", "customers.xlsx", "customers.vcf"] {
        let path = folder.join(name);
        std::fs::write(&path, "last year's").unwrap();
        let before = files(&folder);
        try_with_ever_more_room(
            disk,
            || book.export_customers(&path, &ExportRequest::default(), &mut unwatched),
            || assert_eq!(files(&folder), before, "{name}: last year's file stays, and no half of a new one"),
        );
        assert_ne!(std::fs::read(&path).unwrap(), b"last year's");
    }
}

fn openings(disk: &Disk) {
    let path = disk.folder.join("new.daftar");
    try_with_ever_more_room(disk, || open(&path), || {});
    let book = open(&path).unwrap();
    book.add_customer(draft("First")).unwrap();
    drop(book);
    let book = try_with_ever_more_room(disk, || open(&path), || {});
    assert_eq!(count(&book), 1);
}

fn migrations(disk: &Disk) {
    let path = disk.folder.join("old.daftar");
    old_books::make(1, &path);
    let book = try_with_ever_more_room(
        disk,
        || open(&path),
        || {
            assert_eq!(old_books::version(&path), 1, "all of the migration or nothing");
        },
    );
    assert!(old_books::version(&path) > 1);
    assert!(book.check().unwrap().sound);
    assert_eq!(book.list_backups().unwrap().len(), 1, "the copy from before");
}

/// The work on the small disk, when this process is the one to do it; an empty test otherwise.
#[test]
fn the_one_with_the_small_disk() {
    let Some((work, disk)) = Disk::of_this_process() else { return };
    match &*work {
        "edits" => edits(&disk),
        "imports" => imports(&disk),
        "backups" => backups(&disk),
        "exports" => exports(&disk),
        "openings" => openings(&disk),
        "migrations" => migrations(&disk),
        other => panic!("there is no work called {other}"),
    }
}

#[test]
fn an_edit_on_a_full_disk_changes_nothing() {
    run("edits");
}

#[test]
fn an_import_on_a_full_disk_is_in_whole_or_not_at_all() {
    run("imports");
}

#[test]
fn a_backup_on_a_full_disk_leaves_no_half_and_a_restore_leaves_the_book() {
    run("backups");
}

#[test]
fn an_export_on_a_full_disk_leaves_the_older_file() {
    run("exports");
}

#[test]
fn a_full_disk_is_told_when_a_book_is_opened() {
    run("openings");
}

#[test]
fn an_older_book_on_a_full_disk_stays_as_it_was_until_there_is_room() {
    run("migrations");
}
