//! Cases and ratings are found by words or number, and leave as tables that nobody's words can turn into formulas.

use calamine::{Data, Reader, open_workbook_auto};
use daftar_engine::Code;
use daftar_engine::cases::CaseQuery;
use daftar_engine::dates::Calendar;
use daftar_engine::exports::TableRequest;
use daftar_engine::ratings::{RatingDraft, RatingQuery, RatingQuestion};
use daftar_engine::texts::{Digits, Language};

use super::{draft, of, shop, words};
use crate::support::{Scene, add, with_phone};

fn found(scene: &Scene, search: &str) -> Vec<i64> {
    let query = CaseQuery { search: search.into(), ..CaseQuery::default() };
    scene.cases(&query).unwrap().cases.into_iter().map(|case| case.id.0).collect()
}

fn rows(path: &std::path::Path) -> Vec<Vec<String>> {
    let text = std::fs::read_to_string(path).unwrap();
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .from_reader(text.trim_start_matches('\u{feff}').as_bytes());
    reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect()
}

fn rate(scene: &Scene, customer: daftar_engine::ids::CustomerId, word: &str) {
    let draft = RatingDraft {
        customer_id: Some(customer),
        case_id: None,
        question: RatingQuestion::Satisfaction,
        score: 2,
        word: word.into(),
        channel: Default::default(),
    };
    scene.add_rating(&draft).unwrap();
}

#[test]
fn the_case_of_a_number_comes_first_and_words_find_text_customer_and_who_sees_to_it() {
    let scene = shop();
    let sara = add(&scene, "سارا احمدی");
    for number in 1..=12 {
        scene.add_case(&draft(&format!("Order {number} of 2"))).unwrap();
    }
    let late = scene.add_case(&of(sara.id, "Late")).unwrap().id.0;

    assert_eq!((found(&scene, "2")[0], found(&scene, "#۱۲")), (2, vec![12]));
    assert_eq!(found(&scene, "احمدي"), [late], "with an Arabic letter too");
    assert_eq!(found(&scene, "order 7"), [7]);
    assert!(found(&scene, "nothing like it").is_empty());
}

#[test]
fn cases_leave_as_a_table_in_the_calendar_and_the_digits_of_the_owner() {
    let scene = shop();
    let sara = scene.add_customer(with_phone("سارا", "+98 912 123 4567")).unwrap();
    let case = scene.add_case(&of(sara.id, "=HYPERLINK(\"x\")\nit broke")).unwrap();
    scene.clock.set("2026-11-21T10:30:00Z");
    scene.answer_case(case.id, &words("")).unwrap();
    let path = scene.file("cases.csv");
    let request = TableRequest {
        language: Some(Language::En),
        calendar: Some(Calendar::Jalali),
        digits: Some(Digits::Persian),
        ..TableRequest::default()
    };

    let exported = scene.export_cases(&path, &CaseQuery::default(), &request).unwrap();

    let rows = rows(&path);
    let under = |header: &str| {
        let place =
            rows[0].iter().position(|it| it == header).unwrap_or_else(|| panic!("{header} in {:?}", rows[0]));
        rows[1][place].as_str()
    };
    assert_eq!((exported.entries, rows.len(), under("Number")), (1, 2, "1"));
    assert_eq!(
        (under("Taken in"), under("Answered"), under("Solved")),
        ("۱۴۰۵-۰۸-۳۰ ۱۲:۳۰", "۱۴۰۵-۰۸-۳۰ ۱۴:۰۰", "")
    );
    assert_eq!((under("Name"), under("Phone"), under("State")), ("سارا", "+98 912 123 4567", "Answered"));
    assert_eq!(under("What it is about"), "'=HYPERLINK(\"x\")\nit broke", "no spreadsheet runs it");
    assert_eq!(under("First answer after (working minutes)"), "90");

    let path = scene.file("cases.xlsx");
    let request = TableRequest { calendar: Some(Calendar::Gregorian), ..request };
    let latin = TableRequest { digits: None, ..request };
    scene.export_cases(&path, &CaseQuery::default(), &latin).unwrap();
    let mut book = open_workbook_auto(&path).unwrap();
    let sheet = book.worksheet_range("Complaints and requests").unwrap();
    assert!(matches!(sheet[(1, 0)], Data::Float(1.0)), "{:?}", sheet[(1, 0)]);
    assert!(
        matches!(&sheet[(1, 1)], Data::DateTime(at) if (at.as_f64() - 46_347.520_833).abs() < 0.001),
        "{:?}",
        sheet[(1, 1)]
    );
    assert_eq!(sheet[(1, 5)], Data::String("=HYPERLINK(\"x\")\nit broke".into()));
    let refusal = scene.export_cases(&scene.file("cases.vcf"), &CaseQuery::default(), &latin).unwrap_err();
    assert!(matches!(refusal.code(), Code::ExportFormatUnknown { .. }));
}

#[test]
fn ratings_are_found_by_the_reason_or_the_name_and_leave_as_a_table() {
    let scene = shop();
    let (sara, ben) = (add(&scene, "Sara"), add(&scene, "Ben"));
    rate(&scene, sara.id, "@too late");
    rate(&scene, ben.id, "Dry cake");
    let by = |search: &str| RatingQuery { search: search.into(), ..RatingQuery::default() };
    let found = |search: &str| -> Vec<String> {
        scene.ratings(&by(search)).unwrap().into_iter().map(|it| it.customer_name).collect()
    };
    assert_eq!(
        (found("LATE"), found("ben"), found("ben late")),
        (vec!["Sara".into()], vec!["Ben".into()], vec![])
    );
    assert_eq!(found(""), ["Ben", "Sara"]);

    let path = scene.file("ratings.csv");
    let request =
        TableRequest { language: Some(Language::Lt), delimiter: Some(','), ..TableRequest::default() };
    let exported = scene.export_ratings(&path, &by("sara"), &request).unwrap();
    assert_eq!(exported.entries, 1);
    assert_eq!(
        rows(&path)[1],
        ["2026-11-21 12:30", "Sara", "Pasitenkinimas", "2", "'@too late", "Klausėte patys", ""]
    );
}
