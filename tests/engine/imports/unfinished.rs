//! Reviews that were left before their list was imported, and what is left of them later.

use std::time::{Duration, SystemTime};

use daftar_engine::imports::{Correction, FileState, ReviewStep, UnfinishedImport};

use super::*;

const LIST: &str = "Name,City\nOna Petraitė,Kauns\nJonas Kazlauskas,Vilnius\n";

/// A review with a choice of every kind.
fn review(scene: &Scene, name: &str) -> ImportRequest {
    let correct =
        |row| Correction { column: "City".into(), value: "Kauns".into(), replacement: "Kaunas".into(), row };
    ImportRequest {
        columns: vec![ColumnChoice {
            column: "City".into(),
            field: Some("city".into()),
            rule: FillRule::Fill,
            name_order: None,
        }],
        taking: Taking::New,
        leave_out: vec![3],
        corrections: vec![correct(None), correct(Some(2))],
        ..written(scene, name, LIST)
    }
}

fn left(scene: &Scene) -> Vec<(String, ReviewStep, FileState)> {
    let name = |it: &UnfinishedImport| it.request.path.file_name().unwrap().to_string_lossy().into_owned();
    scene.unfinished_imports().unwrap().iter().map(|it| (name(it), it.step, it.file)).collect()
}

#[test]
fn a_review_that_was_left_is_there_again_with_every_choice() {
    let scene = book();
    let request = review(&scene, "list.csv");
    assert_eq!(scene.unfinished_imports().unwrap(), []);
    scene.keep_unfinished_import(&request, ReviewStep::Problems).unwrap();

    let later = scene.second().unfinished_imports().unwrap();

    let expected = UnfinishedImport {
        request: request.clone(),
        step: ReviewStep::Problems,
        left_at: scene.now(),
        file: FileState::Same,
        imported: false,
    };
    assert_eq!(later, [expected]);
    assert_eq!(scene.history(None, 9).unwrap(), [], "nothing of the book has changed");
    assert_eq!(counts(&scene.run_import(&later[0].request, &mut unwatched).unwrap()), (1, 0, 0, 1, 0));
    assert_eq!(customer(&scene, 1).addresses[0].city, "Kaunas");
}

#[test]
fn the_newest_review_comes_first_and_each_file_has_one() {
    let scene = book();
    for (name, step) in [
        ("march.csv", ReviewStep::Columns),
        ("april.csv", ReviewStep::Columns),
        ("march.csv", ReviewStep::Summary),
    ] {
        scene.keep_unfinished_import(&review(&scene, name), step).unwrap();
    }
    let (march, april) = (scene.file("march.csv"), scene.file("april.csv"));
    assert_eq!(
        left(&scene),
        [
            ("march.csv".into(), ReviewStep::Summary, FileState::Same),
            ("april.csv".into(), ReviewStep::Columns, FileState::Same)
        ]
    );

    scene.discard_unfinished_import(&march).unwrap();
    scene.discard_unfinished_import(&march).unwrap();
    assert_eq!(left(&scene), [("april.csv".into(), ReviewStep::Columns, FileState::Same)]);
    scene.discard_unfinished_import(&april).unwrap();
    assert_eq!(left(&scene), []);
}

#[test]
fn a_file_that_was_changed_keeps_what_is_not_about_single_rows() {
    let scene = book();
    let request = review(&scene, "list.csv");
    scene.keep_unfinished_import(&request, ReviewStep::Problems).unwrap();
    let touch = |time: SystemTime| {
        std::fs::File::options().write(true).open(&request.path).unwrap().set_modified(time).unwrap();
    };
    touch(SystemTime::now() + Duration::from_secs(60));

    let [later] = scene.unfinished_imports().unwrap().try_into().unwrap();

    assert_eq!(later.file, FileState::Changed);
    let expected = ImportRequest {
        leave_out: Vec::new(),
        corrections: vec![request.corrections[0].clone()],
        ..request.clone()
    };
    assert_eq!(later.request, expected);
    std::fs::write(&request.path, "Name,City\nOna,Kaunas\n").unwrap();
    assert_eq!(left(&scene)[0].2, FileState::Changed);
    std::fs::remove_file(&request.path).unwrap();
    assert_eq!(left(&scene)[0].2, FileState::Gone);
}

#[test]
fn what_cannot_be_understood_keeps_no_reviews_and_stops_nothing() {
    let scene = book();
    scene.keep_unfinished_import(&review(&scene, "list.csv"), ReviewStep::Columns).unwrap();
    let place = scene.book.path().with_extension("reviews.json");
    let half = std::fs::read(&place).unwrap();
    std::fs::write(&place, &half[..half.len() / 2]).unwrap();

    assert_eq!(left(&scene), []);
    scene.keep_unfinished_import(&review(&scene, "other.csv"), ReviewStep::Columns).unwrap();

    assert_eq!(left(&scene), [("other.csv".into(), ReviewStep::Columns, FileState::Same)]);
}

#[test]
fn corrections_of_a_list_that_was_imported_wait_for_this_very_file() {
    let scene = book();
    let request = review(&scene, "list.csv");
    scene.keep_unfinished_import(&request, ReviewStep::Summary).unwrap();
    scene.run_import(&request, &mut unwatched).unwrap();
    scene.finish_import_review(&request.path).unwrap();
    assert_eq!(left(&scene), [], "nothing is unfinished");

    let again = scene.import_review(&request.path).unwrap().unwrap();
    assert_eq!((again.imported, again.step, &again.request), (true, ReviewStep::Recognised, &request));
    let repeat = scene.run_import(&again.request, &mut unwatched).unwrap();
    assert_eq!((repeat.created, repeat.updated), (0, 0));

    std::fs::write(&request.path, "Name,City\nRasa Rasaitė,Kauns\n").unwrap();
    assert_eq!(scene.import_review(&request.path).unwrap(), None, "next month's list is another");
    let plain = written(&scene, "plain.csv", LIST);
    scene.keep_unfinished_import(&plain, ReviewStep::Summary).unwrap();
    assert_eq!(scene.import_review(&plain.path).unwrap().map(|it| it.imported), Some(false));
    scene.finish_import_review(&plain.path).unwrap();
    assert_eq!(scene.import_review(&plain.path).unwrap(), None, "it had no corrections");
}

#[test]
fn only_so_many_reviews_are_kept() {
    let scene = book();
    for number in 0..25 {
        scene.keep_unfinished_import(&review(&scene, &format!("{number}.csv")), ReviewStep::Columns).unwrap();
    }
    assert_eq!((left(&scene).len(), left(&scene)[0].0.as_str()), (20, "24.csv"));
    scene.finish_import_review(&scene.file("20.csv")).unwrap();
    scene.keep_unfinished_import(&review(&scene, "new.csv"), ReviewStep::Columns).unwrap();
    assert_eq!(left(&scene).len(), 20, "one that was imported went first");
}
