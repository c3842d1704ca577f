//! Migrations: a book of an earlier Daftar is copied, brought up to date with all its rows, or left as it was.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use daftar_engine::backups::{self, BackupReason, restore_unopened};
use daftar_engine::customers::list::CustomerQuery;
use daftar_engine::history::ActionKind;
use daftar_engine::ids::{ActionId, CustomerId, OccurrenceId, ReminderId};
use daftar_engine::progress::unwatched;
use daftar_engine::reminders::{ReminderKind, ReminderQuery, ReminderState};
use daftar_engine::{Book, Code};
use rusqlite::Connection;

use crate::old_books::{columns, make, version};
use crate::support::{TestClock, opening};

/// Where the column of when it was written last stands in a row of customers.
const UPDATED_AT: usize = 21;

/// A book of an earlier schema in a folder of its own, a quarter of an hour after it was last used.
struct Old {
    schema: usize,
    path: PathBuf,
    clock: Arc<TestClock>,
    _folder: tempfile::TempDir,
}

impl Old {
    fn new() -> Self {
        Self::of(1, "2026-11-22T02:18:00Z")
    }

    fn newer() -> Self {
        Self::of(5, "2026-11-22T13:07:00Z")
    }

    fn of(schema: usize, now: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("book.daftar");
        make(schema, &path);
        Self { schema, path, clock: TestClock::at(now), _folder: folder }
    }

    fn open(&self) -> daftar_engine::Result<Book> {
        Book::open(&self.path, opening(&self.clock))
    }

    fn raw(&self) -> Connection {
        Connection::open(&self.path).unwrap()
    }
}

/// Every row of every table that schema 1 has, in the columns that it has.
fn rows(path: &Path) -> BTreeMap<String, Vec<String>> {
    rows_of(1, path)
}

/// Every row of every table that a schema has, in the columns that it has.
fn rows_of(schema: usize, path: &Path) -> BTreeMap<String, Vec<String>> {
    let old = tempfile::tempdir().unwrap();
    let pattern = old.path().join("pattern.daftar");
    make(schema, &pattern);
    let (pattern, book) = (Connection::open(&pattern).unwrap(), Connection::open(path).unwrap());
    let tables: Vec<String> = pattern
        .prepare("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'")
        .unwrap()
        .query_map([], |row| row.get(0))
        .unwrap()
        .collect::<rusqlite::Result<_>>()
        .unwrap();
    let quoted = |table: &String| {
        let cells: Vec<String> =
            columns(&pattern, table).iter().map(|column| format!("quote({column})")).collect();
        let sql = format!("SELECT concat_ws('|', {}) FROM {table} ORDER BY 1", cells.join(", "));
        let mut statement = book.prepare(&sql).unwrap();
        let rows = statement.query_map([], |row| row.get(0)).unwrap();
        rows.collect::<rusqlite::Result<Vec<String>>>().unwrap()
    };
    tables.iter().map(|table| (table.clone(), quoted(table))).collect()
}

fn has_kinds(path: &Path) -> bool {
    columns(&Connection::open(path).unwrap(), "reminders").contains(&"kind".to_owned())
}

#[test]
fn an_older_book_comes_up_to_date_with_every_row() {
    let old = Old::new();
    let before = rows(&old.path);
    assert_eq!((before["customers"].len(), before["phones"].len(), before["changes"].len()), (4, 5, 26));

    let book = old.open().unwrap();

    assert_eq!(rows(&old.path), before);
    assert!(version(&old.path) > 1 && has_kinds(&old.path));
    let report = book.check().unwrap();
    assert!(report.sound, "{report:?}");
    let reminders = book.reminders(&ReminderQuery::default()).unwrap();
    let listed: Vec<_> = reminders.iter().map(|it| (it.title.as_str(), it.kind)).collect();
    let task = ReminderKind::Task;
    assert_eq!(listed, [("Call Ona back", task), ("Send the offer", task), ("Pay the rent", task)]);
    assert_eq!(book.customer(CustomerId(1)).unwrap().phones.len(), 2);
    let found = CustomerQuery { search: "احمدی".to_owned(), ..CustomerQuery::default() };
    assert_eq!(book.customer_ids(&found).unwrap(), [CustomerId(3)]);
    let noted = CustomerQuery { search: "red one".to_owned(), ..CustomerQuery::default() };
    assert_eq!(book.customer_ids(&noted).unwrap(), [CustomerId(1)]);
}

#[test]
fn a_checked_copy_of_the_older_book_is_made_first_and_once() {
    let old = Old::new();
    let before = rows(&old.path);

    drop(old.open().unwrap());
    let book = old.open().unwrap();

    let made = book.list_backups().unwrap();
    assert_eq!(made.len(), 1, "the second opening had nothing to change");
    assert_eq!((made[0].reason, made[0].customers), (BackupReason::BeforeUpdate, Some(4)));
    assert_eq!(made[0].made_at, book.now());
    assert_eq!((version(&made[0].path), has_kinds(&made[0].path)), (1, false), "as it was, to the schema");
    assert_eq!(rows(&made[0].path), before);
}

#[test]
fn the_copy_of_the_older_book_is_a_book_and_can_be_restored() {
    let old = Old::new();
    let book = old.open().unwrap();
    let before = rows(&old.path);
    let copy = book.list_backups().unwrap().remove(0);
    let sara = crate::support::add(&book, "Sara");
    book.delete_reminder(ReminderId(2)).unwrap();

    assert_eq!(book.restore_backup(&copy.path, &mut unwatched).unwrap().customers, 4);

    assert_eq!(book.customer(sara.id).unwrap_err().code(), &Code::CustomerGone);
    let mut after = rows(&old.path);
    after.get_mut("actions").unwrap().retain(|action| !action.contains("restore_backup"));
    assert_eq!(after, before);
    assert!(book.check().unwrap().sound);
    assert_eq!(version(&copy.path), 1, "the copy itself stays as it is");
    let other = old.path.with_file_name("other.daftar");
    std::fs::write(&other, "half a book, written by a dying disk, long enough to be looked at").unwrap();
    restore_unopened(&other, &copy.path, "2026-11-22T09:00:00Z".parse().unwrap(), &mut unwatched).unwrap();
    assert_eq!(Book::open(&other, opening(&old.clock)).unwrap().check().unwrap().customers, 4);
}

#[test]
fn what_was_done_before_is_taken_back_afterwards() {
    let old = Old::new();
    let book = old.open().unwrap();

    assert!(book.undo(ActionId(8)).unwrap().kept.is_empty(), "the rent is to be paid again");
    let rent = book.reminder(OccurrenceId(3)).unwrap();
    assert_eq!((rent.state, rent.kind), (ReminderState::Open, ReminderKind::Task));
    assert_eq!(book.reminder(OccurrenceId(4)).unwrap_err().code(), &Code::RecordGone);

    assert!(book.undo(ActionId(10)).unwrap().kept.is_empty(), "and what was taken back stands again");
    let boxes = book.reminder(OccurrenceId(5)).unwrap();
    assert_eq!(
        (boxes.id, boxes.title.as_str(), boxes.kind),
        (ReminderId(4), "Order boxes", ReminderKind::Task)
    );

    assert!(book.undo(ActionId(6)).unwrap().kept.is_empty());
    assert_eq!(book.reminder(OccurrenceId(2)).unwrap_err().code(), &Code::RecordGone);
}

#[test]
fn everything_done_before_is_taken_back_and_done_again() {
    for (old, acts) in [(Old::new(), 7), (Old::newer(), 9)] {
        let book = old.open().unwrap();
        let facts = |book: &Book| {
            let mut all = rows_of(old.schema, book.path());
            all.retain(|table, _| !["actions", "changes", "occurrence_deliveries"].contains(&table.as_str()));
            for row in all.get_mut("customers").unwrap() {
                // When it was written last is written anew.
                let cells: Vec<&str> = row.split('|').collect();
                *row = [&cells[..UPDATED_AT], &cells[UPDATED_AT + 1..]].concat().join("|");
            }
            for row in all.get_mut("customer_index").unwrap() {
                // The forms that a phone is found by are fewer than they were.
                let (id, rest) = row.split_once('|').unwrap();
                *row = [id, rest.rsplit_once('|').unwrap().1].join("|");
            }
            all
        };
        let lines = |book: &Book| book.list_customers(&CustomerQuery::default(), 0, 50).unwrap();
        let (before, lines_before) = (facts(&book), lines(&book));
        assert!(lines_before.iter().any(|line| line.phones_count > 0 && line.phone_e164.is_some()));
        assert!(lines_before.iter().any(|line| !line.email.is_empty() && !line.city.is_empty()));

        let mut steps = 0;
        while book.undo_last().is_ok_and(|undone| undone.kept.is_empty()) {
            steps += 1;
        }
        assert_eq!((steps, book.undo_last().unwrap_err().code()), (acts, &Code::NothingToUndo));
        assert!(facts(&book)["customers"].is_empty() && facts(&book)["reminders"].is_empty());
        for _ in 0..steps {
            assert!(book.redo_last().unwrap().kept.is_empty());
        }

        assert_eq!((facts(&book), lines(&book)), (before, lines_before));
        assert!(book.check().unwrap().sound);
    }
}

#[test]
fn imports_purchases_and_merges_of_before_are_there_and_can_be_taken_back() {
    let old = Old::newer();
    let before = rows_of(5, &old.path);

    let book = old.open().unwrap();

    assert_eq!(rows_of(5, &old.path), before);
    let report = book.check().unwrap();
    assert!(report.sound && report.customers == 5, "{report:?}");
    let bought = CustomerQuery { search: "summer tyre".to_owned(), ..CustomerQuery::default() };
    assert_eq!(book.customer_ids(&bought).unwrap(), [CustomerId(4)]);

    assert!(book.undo(ActionId(6)).unwrap().kept.is_empty(), "the two customers are two again");
    assert_eq!(book.customer(CustomerId(5)).unwrap().phones.len(), 1);
    assert_eq!(book.customer(CustomerId(1)).unwrap().note, "");
    assert!(book.undo(ActionId(4)).unwrap().kept.is_empty(), "and nothing was bought");
    assert_eq!(book.customer_ids(&bought).unwrap(), []);
    assert!(book.check().unwrap().sound);
}

#[test]
fn the_number_of_an_interaction_that_was_deleted_is_not_given_again() {
    let old = Old::new();
    old.raw().execute("UPDATE sqlite_sequence SET seq = 40 WHERE name = 'interactions'", []).unwrap();

    let book = old.open().unwrap();
    let logged = book.log_interaction(crate::interactions::said(CustomerId(1), "hello")).unwrap();

    assert_eq!(logged.interaction.id.0, 41);
}

#[test]
fn the_history_of_before_is_read_as_ever() {
    let old = Old::new();
    let book = old.open().unwrap();

    let changes = book.customer_history(CustomerId(2), None, 10).unwrap();
    let told: Vec<(&str, ActionKind)> =
        changes.iter().map(|change| (change.record.as_str(), change.entry.kind)).collect();

    assert_eq!(told[0], ("reminders", ActionKind::AddReminder));
    let fields: Vec<&str> = changes[0].fields.iter().map(|field| field.field.as_str()).collect();
    assert_eq!(fields, ["title", "note"], "nothing was said of a kind then");
}

#[test]
fn a_migration_that_fails_half_way_leaves_the_book_as_it_was() {
    let old = Old::new();
    let orphan = "PRAGMA foreign_keys = OFF; INSERT INTO phones (id, customer_id, position, raw) VALUES (99, 77, 0, '1')";
    old.raw().execute_batch(orphan).unwrap();
    let before = rows(&old.path);

    let refusal = old.open().err().unwrap();

    assert_eq!(refusal.code(), &Code::BookDamaged);
    assert_eq!((version(&old.path), has_kinds(&old.path)), (1, false));
    assert_eq!(rows(&old.path), before);
    let old_way = "INSERT INTO reminders (title, first_on, created_at) VALUES ('as ever', '2026-12-01', 1)";
    assert_eq!(old.raw().execute(old_way, []).unwrap(), 1, "an older Daftar goes on with it");
    assert_eq!(backups::list(&old.path).unwrap().len(), 1, "and a copy is there all the same");

    old.raw().execute("DELETE FROM phones WHERE id = 99", []).unwrap();
    assert!(old.open().unwrap().check().unwrap().sound, "mended, it comes up to date");
}

#[test]
fn without_a_copy_nothing_is_changed() {
    let old = Old::new();
    let before = std::fs::read(&old.path).unwrap();
    let folder = backups::folder_of(&old.path);
    std::fs::write(&folder, "a file where the folder of backups should be").unwrap();

    let refusal = old.open().err().unwrap();

    assert!(matches!(refusal.code(), Code::FileUnreachable { .. }), "{refusal:?}");
    assert_eq!(std::fs::read(&old.path).unwrap(), before);
    std::fs::remove_file(&folder).unwrap();
    assert!(old.open().unwrap().check().unwrap().sound);
}

#[test]
fn a_newer_book_is_refused_and_not_touched() {
    let old = Old::new();
    old.raw().pragma_update(None, "user_version", 900).unwrap();
    let before = std::fs::read(&old.path).unwrap();

    let refusal = old.open().err().unwrap();

    assert_eq!(refusal.code(), &Code::BookNewer);
    assert_eq!(std::fs::read(&old.path).unwrap(), before);
    let beside: Vec<_> = std::fs::read_dir(old.path.parent().unwrap()).unwrap().collect();
    assert_eq!(beside.len(), 1, "no copy, no other file: {beside:?}");
}
