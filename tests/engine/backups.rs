//! Backups: made, checked, thinned out, restored.

use std::ops::ControlFlow;

use daftar_engine::backups::{BackupReason, OutsideCopy, restore_unopened};
use daftar_engine::clock::Clock;
use daftar_engine::customers::{CustomerDraft, PhoneDraft};
use daftar_engine::history::{ActionKind, Noun};
use daftar_engine::progress::unwatched;
use daftar_engine::{Book, Code};
use rusqlite::Connection;
use serde_json::json;

use crate::support::{Scene, add, book, fields, opening, person};

fn phone(raw: &str) -> PhoneDraft {
    PhoneDraft { raw: raw.into(), ..PhoneDraft::default() }
}

fn names(scene: &Scene) -> Vec<String> {
    let file = scene.file("book.backups");
    let mut names: Vec<String> = std::fs::read_dir(file)
        .map(|entries| entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect())
        .unwrap_or_default();
    names.sort();
    names
}

#[test]
fn a_backup_is_a_book_of_its_own_that_holds_everybody() {
    let scene = book();
    let sara = add(&scene, "Sara");
    add(&scene, "Reza");

    let made = scene.back_up(&mut unwatched).unwrap();

    assert_eq!(made.outside, OutsideCopy::Unwanted);
    assert_eq!(made.backup.customers, Some(2));
    assert_eq!(made.backup.made_at, scene.now());
    assert_eq!(made.backup.bytes, made.backup.path.metadata().unwrap().len());
    assert_eq!(names(&scene), ["book-20261121T090000Z-asked-2.daftar"], "one file, nothing beside it");
    assert_eq!(scene.list_backups().unwrap(), std::slice::from_ref(&made.backup));
    let copy = Book::open(&made.backup.path, opening(&scene.clock)).unwrap();
    assert_eq!(copy.customer(sara.id).unwrap(), sara);
}

#[test]
fn a_backup_is_made_once_a_day_and_none_of_a_book_that_was_never_used() {
    let scene = book();
    assert!(scene.back_up_if_due().unwrap().is_none());
    add(&scene, "Sara");

    assert_eq!(scene.back_up_if_due().unwrap().unwrap().backup.reason, BackupReason::Daily);
    scene.clock.set("2026-11-21T20:29:00Z"); // 23:59 in Tehran
    assert!(scene.back_up_if_due().unwrap().is_none());
    scene.clock.set("2026-11-21T20:31:00Z");
    assert!(scene.back_up_if_due().unwrap().is_some(), "midnight is Tehran's, not Greenwich's");
}

#[test]
fn old_backups_are_thinned_out_to_days_weeks_and_months() {
    let scene = book();
    add(&scene, "Sara");
    for _ in 0..140 {
        scene.back_up_if_due().unwrap().unwrap();
        scene.clock.pass(chrono::TimeDelta::days(1));
    }

    let backups = scene.list_backups().unwrap();

    let age = |at: i64| (scene.now() - at) / 86_400_000;
    let ages: Vec<i64> = backups.iter().map(|backup| age(backup.made_at)).collect();
    assert_eq!(ages[..14], [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14], "each of the last 14 days");
    assert!(ages[14..].windows(2).all(|pair| pair[1] - pair[0] <= 31), "no month is missing: {ages:?}");
    assert!(*ages.last().unwrap() >= 100, "back to the first months: {ages:?}");
    assert!((18..=24).contains(&ages.len()), "and not one for every day: {ages:?}");
}

#[test]
fn a_backup_just_made_stays_even_when_the_clock_was_set_back() {
    let scene = book();
    add(&scene, "Sara");
    scene.back_up(&mut unwatched).unwrap();
    scene.clock.set("2026-11-21T08:00:00Z");

    let made = scene.back_up(&mut unwatched).unwrap().backup;

    assert!(scene.list_backups().unwrap().contains(&made));
}

#[test]
fn the_copies_before_risky_acts_do_not_push_the_daily_ones_out() {
    let scene = book();
    add(&scene, "Sara");
    let daily = scene.back_up_if_due().unwrap().unwrap().backup;
    for _ in 0..9 {
        scene.clock.pass(chrono::TimeDelta::minutes(1));
        scene.back_up_before(BackupReason::BeforePurge).unwrap();
    }

    let backups = scene.list_backups().unwrap();

    assert_eq!(backups.len(), 6);
    assert!(backups.contains(&daily));
}

#[test]
fn a_restored_backup_gives_back_that_day_and_keeps_today() {
    let scene = book();
    let sara = add(&scene, "Sara");
    let backup = scene.back_up(&mut unwatched).unwrap().backup;
    scene.clock.pass(chrono::TimeDelta::days(2));
    scene.edit_customer(sara.id, &fields(json!({"name": "Somebody else"}))).unwrap();
    let reza = add(&scene, "Reza");
    let heard = std::sync::Arc::new(std::sync::Mutex::new(Vec::new()));
    let hearing = heard.clone();
    scene.listen(move |changed| hearing.lock().unwrap().extend(changed.nouns.clone()));

    let restored = scene.restore_backup(&backup.path, &mut unwatched).unwrap();

    assert_eq!(restored.customers, 1);
    assert_eq!((restored.kept.reason, restored.kept.customers), (BackupReason::BeforeRestore, Some(2)));
    assert_eq!(scene.customer(sara.id).unwrap(), sara);
    assert_eq!(scene.customer(reza.id).unwrap_err().code(), &Code::CustomerGone);
    assert!(heard.lock().unwrap().contains(&Noun::Customers));
    let entry = &scene.history(None, 1).unwrap()[0];
    assert_eq!((entry.kind, entry.undoable), (ActionKind::RestoreBackup, false));
    assert!(add(&scene, "Newcomer").id > reza.id, "a number once given is not given again");
    assert!(scene.check().unwrap().sound);

    scene.restore_backup(&restored.kept.path, &mut unwatched).unwrap();
    assert_eq!(scene.customer(reza.id).unwrap(), reza);
}

#[test]
fn a_restore_reaches_the_other_processes_that_have_the_book_open() {
    let scene = book();
    let sara = add(&scene, "Sara");
    let backup = scene.back_up(&mut unwatched).unwrap().backup;
    let other = scene.second();
    let reza = other.add_customer(person("Reza")).unwrap();
    assert_eq!(other.customer(reza.id).unwrap(), reza);

    scene.restore_backup(&backup.path, &mut unwatched).unwrap();

    let news = other.poll_changes().unwrap().unwrap();
    assert!(news.nouns.contains(&Noun::Customers) && news.nouns.contains(&Noun::Settings));
    assert_eq!(other.customer(reza.id).unwrap_err().code(), &Code::CustomerGone);
    let omid = other.add_customer(person("Omid")).unwrap();
    assert_eq!(scene.customer(omid.id).unwrap(), omid);
    assert_eq!(scene.customer(sara.id).unwrap(), sara);
    assert!(other.check().unwrap().sound);
}

#[test]
fn a_file_that_is_no_sound_book_is_not_restored() {
    let scene = book();
    let sara = add(&scene, "Sara");
    let backup = scene.back_up(&mut unwatched).unwrap().backup;
    let letter = scene.file("letter.daftar");
    std::fs::write(&letter, "Dear Sara, this is a letter and no book at all.").unwrap();
    let newer = scene.file("newer.daftar");
    std::fs::copy(&backup.path, &newer).unwrap();
    Connection::open(&newer).unwrap().pragma_update(None, "user_version", 900).unwrap();
    let damaged = scene.file("damaged.daftar");
    let mut bytes = std::fs::read(&backup.path).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle..].fill(0x5a);
    std::fs::write(&damaged, bytes).unwrap();
    let cut = scene.file("cut.daftar");
    std::fs::write(&cut, &std::fs::read(&backup.path).unwrap()[..20_000]).unwrap();

    let refused = |path| scene.restore_backup(path, &mut unwatched).unwrap_err().code().clone();

    assert_eq!(refused(&letter), Code::NotABook);
    assert_eq!(refused(&newer), Code::BookNewer);
    assert_eq!(refused(&damaged), Code::BackupUnsound);
    assert_eq!(refused(&cut), Code::BackupUnsound);
    let absent = scene.file("absent.daftar");
    assert_eq!(refused(&absent), Code::FileUnreachable { path: absent.display().to_string() });
    assert_eq!(scene.customer(sara.id).unwrap(), sara);
    assert_eq!(scene.list_backups().unwrap(), [backup], "and no copy of today was needed");
}

#[test]
fn what_only_a_thorough_look_finds_makes_a_copy_unsound() {
    let scene = book();
    scene.add_customer(CustomerDraft { phones: vec![phone("1"), phone("2")], ..person("Sara") }).unwrap();
    let backup = scene.back_up(&mut unwatched).unwrap().backup;
    let hurt = |name: &str, hurts: &[&str]| {
        let path = scene.file(name);
        std::fs::copy(&backup.path, &path).unwrap();
        for hurt in hurts {
            // Each is read anew, as it was left.
            let raw = Connection::open(&path).unwrap();
            raw.execute_batch("PRAGMA writable_schema = ON").unwrap();
            raw.execute_batch(hurt).unwrap();
        }
        scene.restore_backup(&path, &mut unwatched).map_err(|error| error.code().clone())
    };
    let kept = "CREATE TABLE kept AS SELECT * FROM sqlite_schema WHERE name = 'phones_customer'";
    let forget = "DELETE FROM sqlite_schema WHERE name = 'phones_customer'";
    let back = "INSERT INTO sqlite_schema SELECT * FROM kept; DROP TABLE kept";

    let stale = hurt("stale.daftar", &[kept, forget, "UPDATE phones SET position = position + 5", back]);
    assert_eq!(stale.unwrap_err(), Code::BackupUnsound, "an index that does not know where its rows are");
    let lost = hurt("lost.daftar", &[forget]);
    assert_eq!(lost.unwrap_err(), Code::BackupUnsound, "a page that belongs to nothing");
    let shared =
        "UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE name = 'tags')
         WHERE name = 'groups'";
    assert_eq!(hurt("shared.daftar", &[shared]).unwrap_err(), Code::BackupUnsound, "a page of two tables");
    assert!(hurt("sound.daftar", &[kept, forget, back]).is_ok(), "what was put back as it was is sound");
}

#[test]
fn a_book_that_cannot_be_opened_is_set_aside_for_its_backup() {
    let scene = book();
    let sara = add(&scene, "Sara");
    let backup = scene.back_up(&mut unwatched).unwrap().backup;
    let path = scene.file("lost.daftar");
    std::fs::write(&path, "half a book, written by a dying disk, long enough to be looked at").unwrap();

    let restored =
        restore_unopened(&path, &backup.path, "2026-11-22T09:00:00Z".parse().unwrap(), &mut unwatched)
            .unwrap();

    let again = Book::open(&path, opening(&scene.clock)).unwrap();
    assert_eq!(again.customer(sara.id).unwrap(), sara);
    assert_eq!(restored.customers, 1);
    assert_eq!(restored.kept.customers, None);
    assert!(std::fs::read_to_string(&restored.kept.path).unwrap().starts_with("half a book"));
}

#[test]
fn a_backup_also_goes_to_the_stick_when_it_is_there() {
    let scene = book();
    add(&scene, "Sara");
    let stick = scene.file("stick");
    scene.save_settings(&fields(json!({"backup_folder": stick}))).unwrap();

    let made = scene.back_up_if_due().unwrap().unwrap();

    let absent = Code::FileUnreachable { path: stick.display().to_string() };
    assert_eq!(made.outside, OutsideCopy::Missed { reason: absent });
    assert!(!scene.backup_state().unwrap().outside_reachable);
    assert!(!stick.exists(), "a stick that is not plugged in is not made");
    assert!(scene.back_up_if_due().unwrap().is_none());

    std::fs::create_dir(&stick).unwrap();
    let made = scene.back_up_if_due().unwrap().unwrap();
    let OutsideCopy::Made { path } = &made.outside else { panic!("{made:?}") };
    assert_eq!(std::fs::read(path).unwrap(), std::fs::read(&made.backup.path).unwrap());
    assert_eq!(scene.backup_state().unwrap().newest_outside.unwrap().customers, Some(1));
    assert!(scene.back_up_if_due().unwrap().is_none(), "once is enough");
}

#[test]
fn a_stopped_backup_leaves_nothing_behind() {
    let scene = book();
    add(&scene, "Sara");

    let stopped = scene.back_up(&mut |_| ControlFlow::Break(())).unwrap_err();

    assert_eq!(stopped.code(), &Code::Stopped);
    assert!(names(&scene).is_empty());
}

#[test]
fn half_copies_of_a_power_cut_are_removed_a_day_later() {
    let scene = book();
    add(&scene, "Sara");
    scene.back_up(&mut unwatched).unwrap();
    let folder = scene.file("book.backups");
    let leave = |name: &str, hours: i64| {
        let file = std::fs::File::create(folder.join(name)).unwrap();
        let at = scene.clock.now() - chrono::TimeDelta::hours(hours);
        file.set_modified(at.into()).unwrap();
    };
    for name in
        ["backup-4000000001.partial", "backup-4000000001.partial-journal", "restore-4000000003.partial-wal"]
    {
        leave(name, 25);
    }
    for (name, hours) in [("backup-4000000002.partial", 23), ("backup-mine.partial", 99), ("notes.txt", 99)] {
        leave(name, hours);
    }

    scene.clock.pass(chrono::TimeDelta::seconds(1));
    scene.back_up(&mut unwatched).unwrap();

    let left: Vec<String> = names(&scene).into_iter().filter(|name| !name.ends_with(".daftar")).collect();
    assert_eq!(left, ["backup-4000000002.partial", "backup-mine.partial", "notes.txt"]);
}

#[test]
fn a_check_names_what_is_wrong() {
    let scene = book();
    let sara = add(&scene, "Sara");
    let report = scene.check().unwrap();
    assert!(report.sound, "{report:?}");
    assert_eq!((report.customers, report.rows["actions"]), (1, 1));

    let raw = Connection::open(scene.path()).unwrap();
    raw.execute("DELETE FROM customer_index WHERE customer_id = ?1", [sara.id]).unwrap();
    raw.execute_batch(
        "PRAGMA foreign_keys = OFF; INSERT INTO phones (customer_id, position, raw) VALUES (99, 0, '1')",
    )
    .unwrap();

    let report = scene.check().unwrap();
    assert!(!report.sound);
    assert_eq!(report.problems.len(), 2, "{report:?}");
}
