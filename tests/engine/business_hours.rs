//! Business hours: when the shop is open, and working time.

use chrono::{DateTime, NaiveDate, NaiveDateTime, TimeDelta, Utc};
use chrono_tz::Tz;
use daftar_engine::Book;
use daftar_engine::business_hours::OpeningTimes;
use daftar_engine::error::Code;
use daftar_engine::holidays::{ClosedReason, HolidayDraft, HolidayKind, PublicHoliday};
use serde_json::{Value, json};

use crate::support::{Scene, book, fields};

fn hours(spans: &[&str]) -> Value {
    let span = |text: &&str| text.split_once('-').map(|(from, to)| json!({"from": from, "to": to})).unwrap();
    Value::Array(spans.iter().map(span).collect())
}

fn set(book: &Book, value: Value) {
    book.save_settings(&fields(value)).unwrap();
}

/// Monday to Friday 09–13 and 14–18, Saturday 10–14, Sunday closed; the holidays of Lithuania.
fn shop() -> Scene {
    let book = book();
    let (day, saturday) = (hours(&["09:00-13:00", "14:00-18:00"]), hours(&["10:00-14:00"]));
    let week = json!([day, day, day, day, day, saturday, []]);
    set(&book, json!({"business_hours": week, "holidays": "lithuania"}));
    book
}

fn times(book: &Book) -> OpeningTimes {
    let settings = book.settings().unwrap();
    book.read(|connection| OpeningTimes::of(connection, &settings)).unwrap()
}

fn moment(text: &str) -> NaiveDateTime {
    NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").unwrap()
}

fn instant(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

#[test]
fn the_shop_is_open_from_the_first_minute_to_before_the_last() {
    let times = times(&shop());
    let open = |text: &str| times.is_open(moment(text));
    // Monday 23 November 2026.
    assert!(open("2026-11-23 09:00") && open("2026-11-23 12:59") && open("2026-11-23 14:00"));
    assert!(!open("2026-11-23 08:59") && !open("2026-11-23 13:00") && !open("2026-11-23 18:00"));
    assert!(!open("2026-11-22 10:00"), "Sunday");
    assert!(!open("2026-12-25 10:00"), "a holiday on a Friday");
    assert_eq!(times.closes_at(moment("2026-11-23 09:30")), Some(moment("2026-11-23 13:00")));
    assert_eq!(times.opens_at(moment("2026-12-24 08:00")), Some(moment("2026-12-28 09:00")));
}

#[test]
fn working_time_passes_only_while_the_shop_is_open() {
    let times = times(&shop());
    let after = |text: &str, hours: i64| times.add(moment(text), TimeDelta::hours(hours)).unwrap();
    assert_eq!(after("2026-11-23 09:00", 4), moment("2026-11-23 13:00"));
    assert_eq!(after("2026-11-23 12:00", 2), moment("2026-11-23 15:00"), "over the midday break");
    assert_eq!(after("2026-11-20 17:00", 3), moment("2026-11-21 12:00"), "over the night");
    assert_eq!(after("2026-11-21 13:00", 4), moment("2026-11-23 12:00"), "over Sunday");
    assert_eq!(after("2026-12-23 17:00", 2), moment("2026-12-28 10:00"), "over Christmas and a Sunday");
    assert_eq!(after("2026-11-22 12:00", 0), moment("2026-11-23 09:00"), "the first open moment");
    assert_eq!(after("2026-11-23 10:00", 80), moment("2026-12-04 15:00"));
}

#[test]
fn working_time_between_two_moments_is_what_adding_it_takes() {
    let times = times(&shop());
    let begin = moment("2026-11-19 07:30");
    for step in 0..400 {
        let (from, work) = (begin + TimeDelta::minutes(step * 97), TimeDelta::minutes(1 + step * 13));
        let to = times.add(from, work).unwrap();
        assert_eq!(times.between(from, to), work, "from {from}");
        assert_eq!(times.between(to, from), TimeDelta::zero());
    }
}

#[test]
fn the_wall_clock_counts_on_the_days_the_clocks_change() {
    let times = times(&shop());
    let vilnius = Tz::Europe__Vilnius;
    // On 25 October 2026 summer time ends: Saturday in +03, Monday in +02.
    let (saturday, monday) = (instant("2026-10-24T10:00:00Z"), instant("2026-10-26T08:00:00Z"));
    assert_eq!(times.after(saturday, TimeDelta::hours(2), vilnius), Some(monday));
    assert_eq!(times.worked(saturday, monday, vilnius), TimeDelta::hours(2));
}

#[test]
fn a_shop_that_never_opens_has_no_working_time() {
    let book = shop();
    set(&book, json!({"business_hours": [[], [], [], [], [], [], []]}));
    let times = times(&book);
    assert_eq!(times.add(moment("2026-11-23 09:00"), TimeDelta::hours(1)), None);
    assert_eq!(times.between(moment("2026-11-23 09:00"), moment("2027-11-23 09:00")), TimeDelta::zero());
    assert_eq!(times.almanac.next_open(NaiveDate::from_ymd_opt(2026, 11, 23).unwrap()), None);
    let state = book.open_state(instant("2026-11-23T09:00:00Z")).unwrap();
    assert_eq!((state.open, state.until_at), (false, None));
}

#[test]
fn a_day_that_the_owner_opens_has_the_hours_of_the_last_weekday_before_it() {
    let book = shop();
    book.add_holiday(&HolidayDraft {
        kind: HolidayKind::Open,
        name: "Before Christmas".into(),
        from_on: NaiveDate::from_ymd_opt(2026, 12, 20).unwrap(),
        to_on: None,
        returns_in: None,
    })
    .unwrap();
    let times = times(&book);
    assert_eq!(times.opens_at(moment("2026-12-19 20:00")), Some(moment("2026-12-20 10:00")));
    assert_eq!(times.closes_at(moment("2026-12-20 12:00")), Some(moment("2026-12-20 14:00")));
}

#[test]
fn it_is_said_whether_the_shop_is_open_and_until_when() {
    let book = shop();
    book.clock.travel(Tz::Europe__Vilnius);
    let state = |text: &str| book.open_state(instant(text)).unwrap();
    let at = |text: &str| Some(instant(text).timestamp_millis());
    let monday = state("2026-11-23T08:00:00Z");
    assert_eq!((monday.open, monday.until_at), (true, at("2026-11-23T11:00:00Z")));
    let christmas = state("2026-12-25T08:00:00Z");
    assert_eq!((christmas.open, christmas.until_at), (false, at("2026-12-28T07:00:00Z")));
    let why = ClosedReason::Public { holiday: PublicHoliday::Christmas, estimated: false };
    assert_eq!(christmas.reasons, [why]);
}

#[test]
fn hours_that_are_no_hours_are_refused() {
    let book = shop();
    let before = book.settings().unwrap();
    let day = hours(&["09:00-18:00"]);
    for wrong in [
        hours(&["18:00-09:00"]),
        hours(&["09:00-09:00"]),
        hours(&["9-18"]),
        hours(&["09:00-25:00"]),
        hours(&["09:00-13:00", "12:00-18:00"]),
        hours(&["14:00-18:00", "09:00-13:00"]),
    ] {
        let week = json!([wrong, day, day, day, day, day, day]);
        let refusal = book.save_settings(&fields(json!({"business_hours": week}))).unwrap_err();
        let is_it = matches!(refusal.code(), Code::ValueInvalid { field, .. } if field == "business_hours");
        assert!(is_it, "{wrong}: {refusal}");
    }
    assert!(book.save_settings(&fields(json!({"business_hours": [day]}))).is_err(), "a week has seven days");
    assert_eq!(book.settings().unwrap(), before);
    let round_the_clock = hours(&["00:00-24:00"]);
    set(&book, json!({"business_hours": vec![round_the_clock; 7]}));
    let times = times(&book);
    let night = times.add(moment("2026-11-23 22:00"), TimeDelta::hours(5));
    assert_eq!(night, Some(moment("2026-11-24 03:00")));
}
