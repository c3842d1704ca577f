//! Power cuts: a process is killed at random moments of its work, again and again; what it had told of as saved is there,
//! and nothing is there by half.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]
#![cfg(unix)]

use std::collections::HashSet;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use daftar_engine::customers::list::CustomerQuery;
use daftar_engine::customers::{CustomerDraft, PhoneDraft};
use daftar_engine::history::Origin;
use daftar_engine::ids::CustomerId;
use daftar_engine::imports::ImportRequest;
use daftar_engine::progress::unwatched;
use daftar_engine::reminders::{ReminderKind, ReminderQuery};
use daftar_engine::{Book, Opening, backups};

#[path = "../engine/old_books.rs"]
mod old_books;

/// Kills of each kind of work.
const ROUNDS: u64 = 50;
/// Rows of the list that is imported.
const ROWS: usize = 150;
/// Customers of the older book that is brought up to date, each with a phone and a reminder.
const OLD: usize = 2_500;
/// Says to this program that it is the one to be killed: which work, on which book.
const WORK: &str = "DAFTAR_KILLED_WORK";
const BOOK: &str = "DAFTAR_KILLED_BOOK";

fn open(path: &Path) -> Book {
    Book::open(path, Opening::by(Origin::CommandLine)).expect("the book opens")
}

fn draft(name: &str) -> CustomerDraft {
    let phones = vec![PhoneDraft { label: String::new(), raw: "+370 612 34567".to_owned() }];
    CustomerDraft {
        name: name.to_owned(),
        phones,
        tags: vec!["killed".to_owned()],
        ..CustomerDraft::default()
    }
}

/// A moment that differs from round to round, the same in every run.
fn moment(round: u64, most: u64) -> Duration {
    let mixed = round.wrapping_add(1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    Duration::from_micros((mixed >> 33) % (most * 1000))
}

/// The child's part: works until it is killed and tells of each thing that is saved.
fn be_killed(work: &str, path: &Path) {
    let tell = |text: String| {
        let mut out = std::io::stdout();
        writeln!(out, "saved {text}").and_then(|()| out.flush()).expect("somebody listens");
    };
    tell("start".to_owned());
    let book = open(path);
    tell("open".to_owned());
    match work {
        "open" => {}
        // Opening was the work; the book stays open until the end.
        "migrate" => loop {
            std::thread::park();
        },
        "edit" => {
            for number in 0.. {
                let customer = book.add_customer(draft(&format!("Edited {number}"))).unwrap();
                let changes = serde_json::json!({"note": format!("note of {}", customer.id)});
                book.edit_customer(customer.id, changes.as_object().unwrap()).unwrap();
                tell(format!("customer {}", customer.id));
            }
        }
        "import" => {
            for number in 0.. {
                let list = path.with_file_name(format!("list-{}-{number}.csv", std::process::id()));
                let rows: String = (0..ROWS)
                    .map(|row| format!("Row {row} of {} {number},{row}@example.com\n", std::process::id()))
                    .collect();
                std::fs::write(&list, format!("Name,Email\n{rows}")).unwrap();
                let request = ImportRequest { path: list, ..ImportRequest::default() };
                let summary = book.run_import(&request, &mut unwatched).unwrap();
                tell(format!("import {}", summary.import_id.unwrap()));
            }
        }
        "backup" => loop {
            let backup = book.back_up(&mut unwatched).unwrap().backup;
            tell(format!("backup {}", backup.path.display()));
            book.restore_backup(&backup.path, &mut unwatched).unwrap();
        },
        other => panic!("there is no work called {other}"),
    }
}

/// Starts the work, kills it after a while, and returns what it had told of.
fn kill_after(work: &str, path: &Path, wait: Duration) -> Vec<String> {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "the_one_that_is_killed", "--nocapture"])
        .env(WORK, work)
        .env(BOOK, path)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap());
    let mut told = String::new();
    // The moments are spread over the work, not over the start of the program.
    let began = match work {
        "open" => None,
        "migrate" => Some("saved start"),
        _ => Some("saved open"),
    };
    while began.is_some_and(|began| !told.contains(began)) {
        assert_ne!(lines.read_line(&mut told).unwrap(), 0, "it began: {told}");
    }
    std::thread::sleep(wait);
    child.kill().unwrap();
    lines.read_to_string(&mut told).unwrap();
    let mut complaints = String::new();
    child.stderr.take().unwrap().read_to_string(&mut complaints).unwrap();
    child.wait().unwrap();
    assert!(!complaints.contains("panicked"), "{complaints}");
    let whole = told.rsplit_once('\n').map_or("", |(whole, _)| whole);
    whole.lines().filter_map(|line| line.split_once("saved ")).map(|(_, saved)| saved.to_owned()).collect()
}

/// The child, when it is one; an empty test otherwise.
#[test]
fn the_one_that_is_killed() {
    if let (Ok(work), Ok(path)) = (std::env::var(WORK), std::env::var(BOOK)) {
        be_killed(&work, Path::new(&path));
    }
}

#[test]
fn a_first_start_that_is_killed_leaves_a_book_or_none() {
    for round in 0..ROUNDS {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("book.daftar");
        kill_after("open", &path, moment(round, 40));
        let book = open(&path);
        assert!(book.check().unwrap().sound);
        book.add_customer(draft("First")).unwrap();
    }
}

#[test]
fn an_edit_that_was_told_of_survives_a_kill() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("book.daftar");
    for round in 0..ROUNDS {
        let told = kill_after("edit", &path, moment(round, 30));
        let book = open(&path);
        for id in told.iter().filter_map(|line| line.strip_prefix("customer ")) {
            let customer = book.customer(CustomerId(id.parse().unwrap())).expect("the acknowledged customer");
            assert_eq!(customer.note, format!("note of {id}"));
            assert_eq!((customer.phones.len(), customer.tags.len()), (1, 1));
        }
        assert!(book.check().unwrap().sound, "after round {round}");
    }
}

#[test]
fn an_import_is_in_whole_or_not_at_all() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("book.daftar");
    for round in 0..ROUNDS {
        let told = kill_after("import", &path, moment(round, 60));
        let book = open(&path);
        let there: HashSet<String> =
            book.imports().unwrap().iter().map(|import| import.id.to_string()).collect();
        for id in told.iter().filter_map(|line| line.strip_prefix("import ")) {
            assert!(there.contains(id), "import {id} was acknowledged");
        }
        assert_eq!(book.count_customers(&CustomerQuery::default()).unwrap(), there.len() * ROWS);
        assert!(book.check().unwrap().sound, "after round {round}");
    }
}

#[test]
fn a_backup_is_sound_and_a_restore_is_in_whole_or_not_at_all() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("book.daftar");
    let book = open(&path);
    for number in 0..40 {
        book.add_customer(draft(&format!("Kept {number}"))).unwrap();
    }
    drop(book);
    for round in 0..ROUNDS {
        let told = kill_after("backup", &path, moment(round, 60));
        let book = open(&path);
        assert_eq!(book.count_customers(&CustomerQuery::default()).unwrap(), 40, "after round {round}");
        assert!(book.check().unwrap().sound, "after round {round}");
        let last = told.iter().rev().find_map(|line| line.strip_prefix("backup "));
        if let Some(backup) = last.map(Path::new).filter(|backup| backup.exists()) {
            assert!(open(backup).check().unwrap().sound, "the backup of round {round}");
        }
    }
}

/// Makes a book of schema 1 with some thousands of rows.
fn make_old_book(path: &Path) {
    old_books::make(1, path);
    let row = "WITH RECURSIVE n (i) AS (VALUES (100) UNION ALL SELECT i + 1 FROM n WHERE i < 99 + ?1)";
    let book = rusqlite::Connection::open(path).unwrap();
    for statement in [
        "INSERT INTO customers (id, name, created_at, updated_at) SELECT i, 'Kept ' || i, 1, 1 FROM n",
        "INSERT INTO customer_index (customer_id, folded, sort_key) SELECT i, 'kept ' || i, CAST(i AS BLOB) FROM n",
        "INSERT INTO phones (customer_id, position, raw) SELECT i, 0, '+370 6' || (1000000 + i) FROM n",
        "INSERT INTO reminders (id, customer_id, title, first_on, created_at)
         SELECT i, i, 'Ring ' || i, '2026-12-01', 1 FROM n",
        "INSERT INTO occurrences (reminder_id, customer_id, due_on, due, set_at)
         SELECT i, i, '2026-12-01', '2026-12-01', 1 FROM n",
        "INSERT INTO changes (action_id, table_name, row_id, customer_id, after)
         SELECT 7, 'reminders', i, i, json_object('id', i, 'customer_id', i, 'title', 'Ring ' || i) FROM n",
    ] {
        assert_eq!(book.execute(&format!("{row} {statement}"), [OLD]).unwrap(), OLD);
    }
    book.pragma_update(None, "wal_checkpoint", "TRUNCATE").unwrap();
}

#[test]
fn an_older_book_is_brought_up_to_date_in_whole_or_not_at_all() {
    let folder = tempfile::tempdir().unwrap();
    let old = folder.path().join("old.daftar");
    make_old_book(&old);
    let unhurt = folder.path().join("unhurt.daftar");
    std::fs::copy(&old, &unhurt).unwrap();
    let start = Instant::now();
    let rows = open(&unhurt).check().unwrap().rows;
    // Spread over the whole of it: the copy before, its check, the migration, and a little after.
    let most = u64::try_from(start.elapsed().as_millis()).unwrap().max(20);
    for round in 0..ROUNDS {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("book.daftar");
        std::fs::copy(&old, &path).unwrap();

        let told = kill_after("migrate", &path, moment(round, most));

        let version = old_books::version(&path);
        let columns = old_books::columns(&rusqlite::Connection::open(&path).unwrap(), "reminders");
        assert_eq!(
            version > 1,
            columns.contains(&"kind".to_owned()),
            "the schema is what the file says it is"
        );
        assert!(version > 1 || !told.contains(&"open".to_owned()), "it was told of as open");
        let copies = backups::list(&path).unwrap();
        assert!(version == 1 || !copies.is_empty(), "a copy was made first");
        for copy in &copies {
            assert_eq!((old_books::version(&copy.path), copy.customers), (1, Some(OLD as u64 + 4)));
            let raw = rusqlite::Connection::open(&copy.path).unwrap();
            let sound: String = raw.query_row("PRAGMA integrity_check", [], |row| row.get(0)).unwrap();
            assert_eq!(sound, "ok", "a copy that has its name is whole");
        }
        let book = open(&path);
        let report = book.check().unwrap();
        assert!(report.sound, "after round {round}: {report:?}");
        assert_eq!(report.rows, rows, "after round {round}");
        let query = ReminderQuery { limit: 5_000, ..ReminderQuery::default() };
        let reminders = book.reminders(&query).unwrap();
        assert_eq!(reminders.len(), OLD + 3);
        assert!(reminders.iter().all(|reminder| reminder.kind == ReminderKind::Task));
    }
}
