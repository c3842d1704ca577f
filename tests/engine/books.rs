//! The book as a file: opened, refused, shared.

use std::sync::{Arc, Mutex};

use daftar_engine::customers::CustomerDraft;
use daftar_engine::customers::list::CustomerQuery;
use daftar_engine::history::ActionKind;
use daftar_engine::imports::ImportRequest;
use daftar_engine::progress::unwatched;
use daftar_engine::{Book, Code, UsualBook};
use serde_json::json;

use crate::support::{TestClock, add, book, fields, opening, person};

#[test]
fn a_book_opened_again_holds_what_was_saved() {
    let scene = book();
    let saved = add(&scene, "Sara Ahmadi");

    let again = scene.second();

    assert_eq!(again.customer(saved.id).unwrap(), saved);
}

#[test]
fn a_file_that_is_no_book_is_refused_and_left_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("letter.txt");
    std::fs::write(&path, "Dear Sara, this is a letter and no book at all.").unwrap();

    let refusal = Book::open(&path, opening(&TestClock::at("2026-11-21T09:00:00Z"))).err().unwrap();

    assert_eq!(refusal.code(), &Code::NotABook);
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "Dear Sara, this is a letter and no book at all.");
}

#[test]
fn a_database_of_another_program_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("other.db");
    rusqlite::Connection::open(&path)
        .unwrap()
        .execute_batch("CREATE TABLE songs (id INTEGER PRIMARY KEY)")
        .unwrap();

    let refusal = Book::open(&path, opening(&TestClock::at("2026-11-21T09:00:00Z"))).err().unwrap();

    assert_eq!(refusal.code(), &Code::NotABook);
}

#[test]
fn a_refused_action_changes_nothing_and_announces_nothing() {
    let scene = book();
    let told = Arc::new(std::sync::atomic::AtomicUsize::new(0));
    let count = told.clone();
    scene.listen(move |_| {
        count.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
    });

    let refusal = scene.add_customer(CustomerDraft::default()).unwrap_err();

    assert_eq!(refusal.code(), &Code::CustomerEmpty);
    assert_eq!(told.load(std::sync::atomic::Ordering::SeqCst), 0);
    assert!(scene.history(None, 10).unwrap().is_empty());
}

#[test]
fn whoever_listens_hears_what_was_done_to_whom() {
    let scene = book();
    let ona = add(&scene, "Ona").id;
    let list = scene.file("list.csv");
    std::fs::write(&list, "Name,Phone\nRasa,+37061234567\nJonas,+37061234568\n").unwrap();
    let heard = Arc::new(Mutex::new(Vec::new()));
    let hearing = Arc::clone(&heard);
    scene.listen(move |changed| {
        let by = changed.action.clone().unwrap();
        hearing.lock().unwrap().push((by.kind, by.subject.name, by.subject.count));
    });

    scene.edit_customer(ona, &fields(json!({ "name": "Ana" }))).unwrap();
    scene.run_import(&ImportRequest { path: list, ..ImportRequest::default() }, &mut unwatched).unwrap();

    let edited = (ActionKind::EditCustomer, "Ona".to_owned(), None);
    let imported = (ActionKind::RunImport, "list.csv".to_owned(), Some(2));
    assert_eq!(*heard.lock().unwrap(), [edited, imported]);
}

#[test]
fn the_window_notices_what_the_command_line_wrote() {
    let scene = book();
    let other = scene.second();
    add(&scene, "By the window itself");
    assert!(scene.poll_changes().unwrap().is_none(), "its own writes are no news");

    other.add_customer(person("By the command line")).unwrap();

    let news = scene.poll_changes().unwrap().unwrap();
    assert_eq!(news.nouns, [daftar_engine::history::Noun::Customers]);
    assert!(scene.poll_changes().unwrap().is_none(), "and tells of it once");
}

#[test]
fn a_second_writer_waits_and_then_says_that_the_book_is_busy() {
    let scene = book();
    let blocker = rusqlite::Connection::open(scene.path()).unwrap();
    blocker.execute_batch("BEGIN IMMEDIATE").unwrap();

    let refusal = scene.add_customer(person("Sara")).unwrap_err();

    assert_eq!(refusal.code(), &Code::BookBusy);
    blocker.execute_batch("ROLLBACK").unwrap();
    add(&scene, "Sara");
}

#[test]
fn a_write_past_the_journal_is_impossible() {
    let scene = book();
    let outcome = scene.transact(daftar_engine::history::Action::new(ActionKind::EditCustomer), |tx| {
        tx.execute_batch("UPDATE temp.recording SET action_id = NULL")?;
        Ok(tx.execute("INSERT INTO tags (name, folded) VALUES ('x', 'x')", [])?)
    });

    assert!(outcome.is_err());
}

#[test]
fn the_usual_book_is_made_the_first_time_and_another_can_be_chosen_in_its_place() {
    let folder = tempfile::tempdir().unwrap();
    let usual = UsualBook::in_folder(folder.path().join("data"));
    let clock = TestClock::at("2026-11-21T09:00:00Z");
    assert_eq!(usual.open(opening(&clock)).unwrap().path(), folder.path().join("data/book.daftar"));
    let other = folder.path().join("old shop.daftar");
    Book::open(&other, opening(&clock)).unwrap().add_customer(person("Sara")).unwrap();

    usual.choose(&other).unwrap();

    let opened = UsualBook::in_folder(usual.folder()).open(opening(&clock)).unwrap();
    assert_eq!(opened.path(), other);
    assert_eq!(opened.count_customers(&CustomerQuery::default()).unwrap(), 1);
    usual.choose(&folder.path().join("data/book.daftar")).unwrap();
    assert_eq!(usual.path(), folder.path().join("data/book.daftar"));
}

#[test]
fn a_chosen_book_that_is_gone_is_missed_and_not_made_anew() {
    let folder = tempfile::tempdir().unwrap();
    let usual = UsualBook::in_folder(folder.path());
    let stick = folder.path().join("stick.daftar");
    usual.choose(&stick).unwrap();

    let refusal = usual.open(opening(&TestClock::at("2026-11-21T09:00:00Z"))).err().unwrap();

    assert_eq!(refusal.code(), &Code::FileUnreachable { path: stick.display().to_string() });
    assert!(!stick.exists());
}
