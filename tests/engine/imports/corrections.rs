//! Values put right in the review: once for all their rows, or for one row alone.

use daftar_engine::imports::{ColumnValue, Correction, ProblemValue, ValueOrder, ValueQuery};

use super::*;

fn correct(column: &str, value: &str, replacement: &str, row: Option<u32>) -> Correction {
    Correction { column: column.into(), value: value.into(), replacement: replacement.into(), row }
}

fn corrected(request: &ImportRequest, corrections: &[Correction]) -> ImportRequest {
    ImportRequest { corrections: corrections.to_vec(), ..request.clone() }
}

const MESSY: &str = "Name,Phone,City,Birthday\nAli Rezaei,09121112233,Tehrn,1370/05/12\nSara Ahmadi,9.12E+09, Tehrn ,soon\n\
                     Omid Karimi,09351234567,Tehran,soon\nReza Moradi,9.12E+09,Karaj,1371/01/01\n";

fn values(scene: &Scene, request: &ImportRequest) -> Vec<(String, String, u32)> {
    let plan = scene.plan_import(request, &mut unwatched).unwrap();
    plan.values.into_iter().map(|it| (it.column, it.value, it.rows)).collect()
}

#[test]
fn a_rehearsal_tells_each_value_that_cannot_be_taken_once_with_its_rows() {
    let scene = iranian();
    let plan = scene.plan_import(&written(&scene, "list.csv", MESSY), &mut unwatched).unwrap();

    let rounded = ProblemValue {
        column: "Phone".into(),
        value: "9.12E+09".into(),
        corrected: None,
        reason: Reason::PhoneRounded,
        rows: 2,
    };
    let soon = ProblemValue {
        column: "Birthday".into(),
        value: "soon".into(),
        reason: Reason::DateInvalid,
        ..rounded.clone()
    };
    assert_eq!(plan.values, [rounded, soon]);
    assert_eq!(plan.summary.problem_count, 4);
}

#[test]
fn a_value_corrected_once_is_right_in_all_its_rows() {
    let scene = iranian();
    let request = corrected(
        &written(&scene, "list.csv", MESSY),
        &[correct("City", "Tehrn", "Tehran", None), correct("birthday", "soon", "1375/02/03", None)],
    );

    let plan = scene.plan_import(&request, &mut unwatched).unwrap();
    let done = scene.run_import(&request, &mut unwatched).unwrap();

    assert_eq!(ImportSummary { import_id: None, ..done.clone() }, plan.summary);
    assert_eq!((counts(&done), done.problem_count, done.corrected), ((4, 0, 0, 0, 0), 2, 4));
    let cities = [1, 2, 3, 4].map(|id| customer(&scene, id).addresses[0].city.clone());
    assert_eq!(cities, ["Tehran", "Tehran", "Tehran", "Karaj"]);
    assert_eq!(customer(&scene, 2).birthday, customer(&scene, 3).birthday);
    assert_eq!(customer(&scene, 3).birthday.as_deref(), Some("1996-04-22"));
}

#[test]
fn the_repeat_of_a_file_with_its_corrections_changes_nothing() {
    let scene = iranian();
    let request = corrected(
        &written(&scene, "list.csv", "Name,City\nAli Rezaei,Tehrn\nAli Rezaie,Tehrn\n9.12E+09,\n"),
        &[
            correct("City", "Tehrn", "Tehran", None),
            correct("Name", "Ali Rezaie", "Ali Rezaei", None),
            correct("Name", "9.12E+09", "Sara Ahmadi", Some(4)),
        ],
    );
    assert_eq!(counts(&scene.run_import(&request, &mut unwatched).unwrap()), (2, 0, 0, 1, 0));

    let again = scene.run_import(&request, &mut unwatched).unwrap();

    assert_eq!((again.created, again.updated), (0, 0));
    assert_eq!(customer(&scene, 2).name, "Sara Ahmadi");
}

#[test]
fn the_cell_of_one_row_is_corrected_alone_and_before_the_value_of_all() {
    let scene = iranian();
    let request = corrected(
        &written(&scene, "list.csv", MESSY),
        &[
            correct("Phone", "9.12E+09", "09120000001", None),
            correct("Phone", "9.12E+09", "09127654321", Some(5)),
            correct("Phone", "", "09120000009", Some(2)),
        ],
    );
    scene.run_import(&request, &mut unwatched).unwrap();

    let phones = [1, 2, 4].map(|id| customer(&scene, id).phones[0].raw.clone());
    assert_eq!(phones, ["09121112233", "09120000001", "09127654321"], "a filled cell is no blank one");
}

#[test]
fn a_correction_that_cannot_be_taken_either_is_told_beside_what_was_written() {
    let scene = iranian();
    let list = written(&scene, "list.csv", MESSY);
    let everywhere = corrected(&list, &[correct("Birthday", "soon", "later", None)]);
    let alone = corrected(&list, &[correct("Birthday", "soon", "later", Some(3))]);

    let told = scene.plan_import(&everywhere, &mut unwatched).unwrap().values.remove(1);
    assert_eq!((told.value.as_str(), told.corrected.as_deref(), told.rows), ("soon", Some("later"), 2));
    let plan = scene.plan_import(&alone, &mut unwatched).unwrap();
    assert_eq!((plan.values[1].corrected.as_deref(), plan.values[1].rows), (None, 1));
    let third = plan.summary.problems.iter().find(|it| it.row == 3 && it.column == "Birthday").unwrap();
    assert_eq!((third.value.as_str(), third.corrected.as_deref()), ("soon", Some("later")));
}

#[test]
fn an_empty_correction_leaves_the_cell_blank() {
    let scene = iranian();
    let list = written(&scene, "list.csv", MESSY);
    let request =
        corrected(&list, &[correct("Phone", "9.12E+09", "", None), correct("Birthday", "soon", " ", None)]);

    assert!(values(&scene, &request).is_empty());
    scene.run_import(&request, &mut unwatched).unwrap();
    assert!(customer(&scene, 2).phones.is_empty());
}

#[test]
fn a_cell_that_cannot_be_taken_as_corrected_either_is_not_counted_and_a_question_mark_is_blank() {
    let scene = iranian();
    let request = corrected(
        &written(&scene, "list.csv", MESSY),
        &[correct("Phone", "9.12E+09", "nobody", None), correct("Birthday", "soon", "?", None)],
    );

    let done = scene.run_import(&request, &mut unwatched).unwrap();

    assert_eq!((done.problem_count, done.corrected), (2, 2));
    assert_eq!(customer(&scene, 2).birthday, None);
    let other = iranian();
    let phones = [correct("Phone", "9.12E+09", "??", None)];
    let done =
        other.run_import(&corrected(&written(&other, "list.csv", MESSY), &phones), &mut unwatched).unwrap();
    assert_eq!((done.problem_count, done.corrected), (2, 2), "the birthdays are left");
    assert!(customer(&other, 2).phones.is_empty());
}

#[test]
fn a_row_that_named_nobody_comes_in_once_its_cell_is_right_or_is_saved_as_corrected() {
    let scene = iranian();
    let list = written(&scene, "list.csv", "Code,Name,Phone,City\n7,,call her,Tehrn\n8,,call him,Tehrn\n");
    let request = corrected(
        &list,
        &[
            correct("Phone", "call her", "09121112233", None),
            correct("Phone", "call him", "by letter", None),
            correct("City", "Tehrn", "Tehran", None),
        ],
    );

    let done = scene.run_import(&request, &mut unwatched).unwrap();

    assert_eq!(counts(&done), (1, 0, 0, 0, 1));
    assert_eq!(customer(&scene, 1).phones[0].e164.as_deref(), Some("+989121112233"));
    let path = scene.file("rejected.csv");
    scene.save_rejected_rows(done.import_id.unwrap(), &path).unwrap();
    let text = std::fs::read_to_string(&path).unwrap();
    assert!(text.contains("\r\n8,,by letter,Tehran,Phone: this is not a phone number\r\n"), "{text}");
}

#[test]
fn what_cards_say_is_corrected_too() {
    let scene = book();
    let cards = "BEGIN:VCARD\nVERSION:3.0\nFN:Ona\nTEL:+37061234567\nTEL:unknown\nCATEGORIES:vip,old\nEND:VCARD\n\
                 BEGIN:VCARD\nVERSION:3.0\nFN:Jonas\nTEL:unknown\nEND:VCARD\n";
    let request = corrected(
        &written(&scene, "phone.vcf", cards),
        &[correct("TEL", "unknown", "+37061234568", Some(1)), correct("CATEGORIES", "old", "regular", None)],
    );

    assert_eq!(values(&scene, &request), [("TEL".to_owned(), "unknown".to_owned(), 1)]);
    scene.run_import(&request, &mut unwatched).unwrap();

    let ona = customer(&scene, 1);
    let phones: Vec<_> = ona.phones.iter().map(|phone| phone.raw.as_str()).collect();
    assert_eq!(
        (phones.as_slice(), ona.tags),
        (&["+37061234567", "+37061234568"][..], vec!["regular".to_owned(), "vip".to_owned()])
    );
    let query = ValueQuery { column: "TEL".into(), ..ValueQuery::default() };
    let told = scene.import_values(&request, &query, &mut unwatched).unwrap();
    assert_eq!(told.values[1], ColumnValue { value: "unknown".into(), rows: 2 });
}

#[test]
fn all_values_of_a_column_are_counted_found_and_ordered() {
    let scene = iranian();
    let request = written(&scene, "list.csv", MESSY);
    let ask = |search: &str, order: ValueOrder| {
        let query = ValueQuery { column: "City".into(), search: search.into(), order };
        let told = scene.import_values(&request, &query, &mut unwatched).unwrap();
        let values: Vec<_> = told.values.into_iter().map(|it| (it.value, it.rows)).collect();
        (values, told.found, told.distinct)
    };
    let (karaj, right, wrong) = (("Karaj".to_owned(), 1), ("Tehran".to_owned(), 1), ("Tehrn".to_owned(), 2));

    assert_eq!(ask("", ValueOrder::Spelling), (vec![karaj.clone(), right.clone(), wrong.clone()], 3, 3));
    assert_eq!(ask("", ValueOrder::Frequent).0[0], wrong);
    assert_eq!(ask("", ValueOrder::Rare).0[2], wrong);
    assert_eq!(ask("TEH", ValueOrder::Spelling), (vec![right, wrong], 2, 3));
    let query = ValueQuery { column: "Town".into(), ..ValueQuery::default() };
    let refusal = scene.import_values(&request, &query, &mut unwatched).unwrap_err();
    assert_eq!(refusal.code(), &Code::ColumnUnknown { column: "Town".into() });
}

#[test]
fn a_correction_of_a_column_that_is_not_there_is_refused() {
    let scene = book();
    let request = corrected(
        &written(&scene, "list.csv", "Name,Email\nOna,ona@example.com\n"),
        &[correct("Town", "Kaunass", "Kaunas", None)],
    );

    let refusal = scene.run_import(&request, &mut unwatched).unwrap_err();

    assert_eq!(refusal.code(), &Code::ColumnUnknown { column: "Town".into() });
}
