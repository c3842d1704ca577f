//! Closed days: public holidays, the week, the owner's own.

use chrono::NaiveDate;
use daftar_engine::Book;
use daftar_engine::dates::Calendar;
use daftar_engine::error::Code;
use daftar_engine::holidays::{ClosedReason, HolidayDraft, HolidayKind};
use daftar_engine::settings::Settings;
use daftar_engine::texts::Language;
use serde_json::json;

use crate::support::{Scene, book, fields};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn set(book: &Book, value: serde_json::Value) {
    book.save_settings(&fields(value)).unwrap();
}

fn lithuanian() -> Scene {
    let book = book();
    set(&book, json!({"language": "lt", "default_country": "LT"}));
    book
}

fn iranian() -> Scene {
    let book = book();
    set(&book, json!({"language": "fa", "default_country": "IR"}));
    book
}

fn draft(name: &str, from: &str, to: &str) -> HolidayDraft {
    HolidayDraft {
        kind: HolidayKind::Closed,
        name: name.to_owned(),
        from_on: day(from),
        to_on: Some(day(to)),
        returns_in: None,
    }
}

/// The public holidays of some time: day, name, and a `?` where it is an estimate.
fn public(book: &Book, from: &str, to: &str) -> Vec<String> {
    let closed = book.closed_days(day(from), day(to)).unwrap();
    let named = closed.days.iter().flat_map(|day| day.reasons.iter().map(move |reason| (day.on, reason)));
    named
        .filter_map(|(on, reason)| match reason {
            ClosedReason::Public { holiday, estimated } => {
                Some(format!("{on} {}{}", holiday.name(), if *estimated { "?" } else { "" }))
            }
            _ => None,
        })
        .collect()
}

/// The closed days that are neither weekly nor public: day and name.
fn own(book: &Book, from: &str, to: &str) -> Vec<String> {
    let closed = book.closed_days(day(from), day(to)).unwrap();
    let named = closed.days.iter().flat_map(|day| day.reasons.iter().map(move |reason| (day.on, reason)));
    named
        .filter_map(|(on, reason)| match reason {
            ClosedReason::Own { name, .. } => Some(format!("{on} {name}")),
            _ => None,
        })
        .collect()
}

#[test]
fn lithuania_keeps_the_days_of_its_labour_code() {
    assert_eq!(
        public(&lithuanian(), "2026-01-01", "2026-12-31"),
        [
            "2026-01-01 new_year",
            "2026-02-16 state_restoration",
            "2026-03-11 independence_restoration",
            "2026-04-05 easter",
            "2026-04-06 easter_monday",
            "2026-05-01 labour_day",
            "2026-05-03 mothers_day",
            "2026-06-07 fathers_day",
            "2026-06-24 saint_john",
            "2026-07-06 statehood_day",
            "2026-08-15 assumption",
            "2026-11-01 all_saints",
            "2026-11-02 all_souls",
            "2026-12-24 christmas_eve",
            "2026-12-25 christmas",
            "2026-12-26 second_christmas",
        ]
    );
}

#[test]
fn easter_is_where_the_church_has_it() {
    let book = lithuanian();
    for sunday in ["2024-03-31", "2025-04-20", "2027-03-28", "2030-04-21", "2038-04-25", "2049-04-18"] {
        assert_eq!(public(&book, sunday, sunday), [format!("{sunday} easter")]);
    }
}

#[test]
fn iran_keeps_its_solar_and_its_lunar_days() {
    let book = iranian();
    // 1405: from Nowruz on a Saturday, both feasts of Fitr in one year.
    assert_eq!(
        public(&book, "2026-03-21", "2027-03-20"),
        [
            "2026-03-21 nowruz",
            "2026-03-21 eid_fitr",
            "2026-03-22 nowruz",
            "2026-03-22 eid_fitr_second",
            "2026-03-23 nowruz",
            "2026-03-24 nowruz",
            "2026-04-01 islamic_republic_day",
            "2026-04-02 nature_day",
            "2026-04-14 imam_sadiq_martyrdom",
            "2026-05-27 eid_adha",
            "2026-06-04 khomeini_death",
            "2026-06-04 eid_ghadir",
            "2026-06-05 khordad_uprising",
            "2026-06-24 tasua",
            "2026-06-25 ashura",
            "2026-08-04 arbaeen",
            "2026-08-12 prophet_death",
            "2026-08-13 imam_reza_martyrdom",
            "2026-08-21 imam_askari_martyrdom",
            "2026-08-30 prophet_birthday",
            "2026-11-13 fatima_martyrdom",
            "2026-12-23 imam_ali_birthday",
            "2027-01-06 mabath",
            "2027-01-24 imam_mahdi_birthday",
            "2027-02-11 revolution_day",
            "2027-02-28 imam_ali_martyrdom",
            "2027-03-10 eid_fitr",
            "2027-03-11 eid_fitr_second",
            "2027-03-20 oil_nationalisation",
        ]
    );
    // 1403 was a leap year: its last day is closed too.
    assert_eq!(
        public(&book, "2025-03-19", "2025-03-20"),
        ["2025-03-19 oil_nationalisation", "2025-03-20 year_end"]
    );
}

#[test]
fn what_the_moon_will_do_is_an_estimate_and_said_to_be_one() {
    let book = iranian();
    let known = book.closed_days(day("2026-03-21"), day("2026-03-21")).unwrap().known_until_on;
    assert_eq!(known, Some(day("2027-03-20")));
    let later = public(&book, "2027-03-21", "2028-03-19");
    assert!(later.contains(&"2027-03-21 nowruz".to_owned()), "the solar ones are certain: {later:?}");
    let ashura: Vec<&String> = later.iter().filter(|it| it.contains("ashura")).collect();
    assert_eq!(ashura.len(), 1, "{later:?}");
    assert!(
        ashura[0].ends_with('?') && ashura[0].as_str() >= "2027-06-14" && ashura[0].as_str() <= "2027-06-17"
    );
}

#[test]
fn the_week_follows_the_country_until_the_owner_chooses() {
    let closed = |book: &Book| -> Vec<NaiveDate> {
        let days = book.closed_days(day("2026-11-20"), day("2026-11-26")).unwrap().days;
        days.into_iter().map(|day| day.on).collect()
    };
    assert_eq!(closed(&iranian()), [day("2026-11-20")], "Friday");
    let book = lithuanian();
    assert_eq!(closed(&book), [day("2026-11-22")], "Sunday");
    let hours = |spans: &str| json!({"from": spans.split('-').next(), "to": spans.split('-').next_back()});
    let open = json!([hours("08:00-20:00")]);
    set(&book, json!({"business_hours": [open, open, [], open, open, open, open], "default_country": "IR"}));
    assert_eq!(closed(&book), [day("2026-11-25")], "the chosen one stays, whatever the country becomes");
}

#[test]
fn what_a_shop_of_each_language_expects_is_usable() {
    for language in Language::ALL {
        let book = book();
        let usual = serde_json::to_value(Settings::for_language(language)).unwrap();
        assert_eq!(book.save_settings(&fields(usual)).unwrap(), Settings::for_language(language));
    }
}

#[test]
fn own_days_come_once_or_every_year_in_their_calendar() {
    let book = lithuanian();
    book.add_holiday(&draft("Stocktaking", "2027-01-30", "2027-02-02")).unwrap();
    let yearly = |name: &str, from: &str, to: &str, calendar| HolidayDraft {
        returns_in: Some(calendar),
        ..draft(name, from, to)
    };
    book.add_holiday(&yearly("Round the year", "2026-12-30", "2027-01-02", Calendar::Gregorian)).unwrap();
    book.add_holiday(&yearly("Yalda", "2026-12-21", "2026-12-21", Calendar::Jalali)).unwrap();

    assert_eq!(
        own(&book, "2027-01-29", "2027-02-03"),
        [
            "2027-01-30 Stocktaking",
            "2027-01-31 Stocktaking",
            "2027-02-01 Stocktaking",
            "2027-02-02 Stocktaking"
        ]
    );
    assert_eq!(own(&book, "2028-01-29", "2028-02-03"), Vec::<String>::new());
    assert_eq!(
        own(&book, "2027-12-20", "2028-01-04"),
        [
            // 30 Azar: a leap year moved it by a day.
            "2027-12-21 Yalda",
            "2027-12-30 Round the year",
            "2027-12-31 Round the year",
            "2028-01-01 Round the year",
            "2028-01-02 Round the year",
        ]
    );
    assert_eq!(
        own(&book, "2025-12-20", "2026-01-04"),
        Vec::<String>::new(),
        "not before they were entered for"
    );
}

#[test]
fn the_owner_may_open_on_a_day_that_is_closed_otherwise() {
    let book = lithuanian();
    let sunday = day("2026-12-20");
    assert_eq!(book.closed_days(sunday, sunday).unwrap().days.len(), 1);
    let opened =
        HolidayDraft { kind: HolidayKind::Open, ..draft("Before Christmas", "2026-12-20", "2026-12-24") };
    book.add_holiday(&opened).unwrap();
    assert_eq!(book.closed_days(sunday, day("2026-12-25")).unwrap().days.len(), 1, "Christmas Day alone");
}

#[test]
fn own_days_are_entered_changed_deleted_and_taken_back() {
    let book = lithuanian();
    let added = book.add_holiday(&draft("  Stocktaking ", "2027-01-30", "2027-02-02")).unwrap();
    assert_eq!((added.name.as_str(), added.to_on), ("Stocktaking", day("2027-02-02")));
    let edited = book.edit_holiday(added.id, &draft("Repairs", "2027-01-30", "2027-01-31")).unwrap();
    assert_eq!(book.holidays().unwrap(), vec![edited.clone()]);
    book.delete_holiday(added.id).unwrap();
    assert!(book.holidays().unwrap().is_empty());
    book.undo_last().unwrap();
    assert_eq!(book.holidays().unwrap(), [edited]);
    book.undo_last().unwrap();
    assert_eq!(book.holidays().unwrap(), vec![added.clone()]);
    book.undo_last().unwrap();
    assert!(book.holidays().unwrap().is_empty());
    assert_eq!(
        book.edit_holiday(added.id, &draft("Repairs", "2027-01-30", "2027-01-31")).unwrap_err().code(),
        &Code::RecordGone
    );
}

#[test]
fn own_days_need_a_name_and_an_end_after_their_beginning() {
    let book = lithuanian();
    let refusal = |draft: &HolidayDraft| book.add_holiday(draft).unwrap_err().code().clone();
    assert_eq!(refusal(&draft(" ", "2027-01-30", "2027-02-02")), Code::NameEmpty);
    let wrong = |value: &str| Code::ValueInvalid { field: "to_on".into(), value: value.into() };
    assert_eq!(refusal(&draft("Back", "2027-01-30", "2027-01-29")), wrong("2027-01-29"));
    assert_eq!(refusal(&draft("For ever", "2027-01-30", "2028-01-31")), wrong("2028-01-31"));
    assert!(book.holidays().unwrap().is_empty());
}
