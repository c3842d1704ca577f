//! Lists longer than what is written at once.

use std::fmt::Write;

use daftar_engine::customers::list::CustomerQuery;
use daftar_engine::imports::ImportRecognition;
use daftar_engine::tags::TagKind;

use super::*;
use crate::support::add;

const PEOPLE: usize = 5_000;

/// Everybody once, every third again right below with a second phone, and every fourth at the end of the list with a city.
fn list() -> String {
    let mut text = String::from("Name,Phone,Email,City,Tags\n");
    for number in 0..PEOPLE {
        let name = format!("Person {number} Example");
        let _ = writeln!(text, "{name},+37060{number:06},p{number}@example.com,,group {}", number % 7);
        if number % 3 == 0 {
            let _ = writeln!(text, "{name},+37061{number:06},p{number}@example.com,,");
        }
    }
    for number in (0..PEOPLE).step_by(4) {
        let _ = writeln!(text, "Person {number} Example,+37060{number:06},,Kaunas,regular");
    }
    text
}

#[test]
fn rows_of_one_person_become_one_however_far_apart_they_stand() {
    let scene = book();
    let summary = import(&scene, &list());
    assert_eq!(summary.created as usize, PEOPLE);
    assert_eq!(summary.updated as usize, PEOPLE.div_ceil(3) + PEOPLE.div_ceil(4));

    // 12 stands in all three places, 8 in the first and the last, 3 in the first two.
    for (number, phones, city) in [(12, 2, "Kaunas"), (8, 1, "Kaunas"), (3, 2, "")] {
        let found = scene.list_customers(&searched(&format!("p{number}@example.com")), 0, 9).unwrap();
        let whole = found.iter().map(|row| customer(&scene, row.id.0));
        let person = whole.filter(|it| it.emails[0].address == format!("p{number}@example.com"));
        let [person] = person.collect::<Vec<_>>().try_into().unwrap();
        assert_eq!(person.phones.len(), phones, "{number}");
        assert!(person.phones.iter().all(|phone| phone.e164.is_some()));
        assert_eq!(person.addresses.first().map_or("", |it| it.city.as_str()), city);
        assert!(person.tags.contains(&format!("group {}", number % 7)));
        assert_eq!(person.tags.contains(&"regular".to_owned()), city == "Kaunas");
    }
    // What was learnt from a row far below is found too.
    assert_eq!(scene.count_customers(&searched("regular")).unwrap(), PEOPLE.div_ceil(4));
    assert!(scene.check().unwrap().sound);
    assert_eq!(counts(&import(&scene, &list())).0, 0);
}

#[test]
fn a_long_list_leaves_every_index_as_it_was_whether_it_is_stopped_or_not() {
    let scene = book();
    let indexes = || -> Vec<String> {
        let schema = rusqlite::Connection::open(scene.path()).unwrap();
        let mut found = schema
            .prepare("SELECT name || sql FROM sqlite_schema WHERE type = 'index' AND sql <> '' ORDER BY 1")
            .unwrap();
        found.query_map([], |row| row.get(0)).unwrap().collect::<rusqlite::Result<_>>().unwrap()
    };
    let before = indexes();
    let request = written(&scene, "list.csv", &list());
    scene.run_import(&request, &mut stopping).unwrap_err();
    assert_eq!(indexes(), before);
    import(&scene, &list());
    assert_eq!(indexes(), before);
}

#[test]
fn a_long_list_is_taken_back_whole() {
    let scene = book();
    import(&scene, &list());
    scene.undo_last().unwrap();
    assert_eq!(scene.count_customers(&CustomerQuery::default()).unwrap(), 0);
    assert!(scene.tags(TagKind::Tag).unwrap().is_empty());
    assert!(scene.check().unwrap().sound);
}

#[test]
fn the_tags_of_an_import_are_found_again_after_it_was_taken_back_and_done_again() {
    let scene = book();
    let imported = import(&scene, "Name,Tags\nRasa Petraitė,vip\nJonas Jonaitis,vip; new\n");
    let found = |tag| scene.count_customers(&searched(tag)).unwrap();
    assert_eq!((imported.created, found("vip"), found("new")), (2, 2, 1));
    scene.undo_last().unwrap();
    assert_eq!((found("vip"), found("new")), (0, 0));
    scene.redo_last().unwrap();
    assert_eq!((found("vip"), found("new")), (2, 1));
}

#[test]
fn after_an_import_that_was_stopped_everything_is_journaled_as_before() {
    let scene = book();
    let request = written(&scene, "list.csv", &list());
    let stopped = scene.run_import(&request, &mut stopping);
    assert_eq!(stopped.unwrap_err().code(), &Code::Stopped);
    let ona = add(&scene, "Ona Petraitė");
    scene.undo_last().unwrap();
    assert!(scene.customer(ona.id).is_err());
}

/// Stops so late that thousands are written already.
fn stopping(progress: Progress) -> ControlFlow<()> {
    let late = progress.done * 10 > progress.total * 9;
    if late { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
}

fn searched(text: &str) -> CustomerQuery {
    CustomerQuery { search: text.to_owned(), ..CustomerQuery::default() }
}

/// More of a text than a glance reads.
const LONG: usize = 6 << 20;

/// A list of more than [`LONG`] bytes with a total below, and how many are in it.
fn long_list() -> (String, u32) {
    let mut text = String::from("Name;Phone;City\n");
    let mut rows = 0;
    while text.len() < LONG {
        let _ = writeln!(text, "Person {rows};+37060{rows:06};Kaunas");
        rows += 1;
    }
    text.push_str("Total;;3\n");
    (text, rows)
}

#[test]
fn a_glance_at_a_long_list_tells_its_columns_and_estimates_its_rows() {
    let scene = book();
    let (text, rows) = long_list();
    let request = written(&scene, "list.csv", &text);
    let whole = scene.recognise_import(&request, &mut unwatched).unwrap();
    assert_eq!((whole.rows, whole.whole), (rows, true));
    let glance = scene.glance_at_import(&request, &mut unwatched).unwrap();
    assert!(!glance.whole);
    assert!(glance.rows.abs_diff(rows) < rows / 10 && glance.rows.is_multiple_of(1_000), "{}", glance.rows);
    let others = ImportRecognition { rows, whole: true, ..glance };
    assert_eq!(others, whole);

    // A short one is read to its end.
    let short = written(&scene, "short.csv", "Name;Phone\nOna;+37060000000\nTotal;1\n");
    let glance = scene.glance_at_import(&short, &mut unwatched).unwrap();
    assert_eq!(glance, scene.recognise_import(&short, &mut unwatched).unwrap());
    assert!(glance.whole);
}

#[test]
fn what_only_the_rest_of_a_long_list_tells_is_told_when_it_is_read() {
    let scene = book();
    let (mut text, rows) = long_list();
    text.truncate(text.len() - "Total;;3\n".len());
    let mut bytes = text.into_bytes();
    for _ in 0..200 {
        // Sara Ahmadi of Tehran, in windows-1256.
        bytes
            .extend_from_slice(b"\xD3\xC7\xD1\xC7 \xC7\xCD\xE3\xCF\xED;+989121234567;\xCA\xE5\xD1\xC7\xE4\n");
    }
    let request = written_bytes(&scene, "list.csv", &bytes);
    let glance = scene.glance_at_import(&request, &mut unwatched).unwrap();
    assert_eq!((glance.encoding.as_deref(), glance.whole), (Some("utf-8"), false));
    let whole = scene.recognise_import(&request, &mut unwatched).unwrap();
    assert_eq!((whole.encoding.as_deref(), whole.rows), (Some("windows-1256"), rows + 200));
}

#[test]
fn a_glance_at_many_contacts_estimates_them() {
    let scene = book();
    let mut cards = String::new();
    let mut count = 0;
    while cards.len() < LONG {
        let _ = write!(
            cards,
            "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Person {count}\r\nTEL:+37060{count:06}\r\nEND:VCARD\r\n"
        );
        count += 1;
    }
    let request = written(&scene, "contacts.vcf", &cards);
    let whole = scene.recognise_import(&request, &mut unwatched).unwrap();
    assert_eq!((whole.rows, whole.whole), (count, true));
    let glance = scene.glance_at_import(&request, &mut unwatched).unwrap();
    assert!(!glance.whole && glance.rows.abs_diff(count) < count / 10, "{}", glance.rows);
    assert_eq!(ImportRecognition { rows: count, whole: true, ..glance }, whole);
}
