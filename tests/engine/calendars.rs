//! Reminders and birthdays in the calendar of a phone.

use daftar_engine::custom_fields::{CustomFieldDraft, CustomFieldKind};
use daftar_engine::customers::CustomerDraft;
use daftar_engine::customers::list::Selection;
use daftar_engine::dates::Calendar;
use daftar_engine::exports::ExportRequest;
use daftar_engine::ids::CustomerId;
use daftar_engine::progress::unwatched;
use daftar_engine::reminders::{Repeat, RepeatUnit};
use serde_json::{Value, json};

use crate::support::{Scene, book, fields, person, with_phone};

fn remind(scene: &Scene, draft: Value) {
    scene.add_reminder(serde_json::from_value(draft).unwrap()).unwrap();
}

fn born(scene: &Scene, name: &str, birthday: &str, calendar: Calendar) -> CustomerId {
    let draft =
        CustomerDraft { birthday: Some(birthday.into()), birthday_calendar: calendar, ..person(name) };
    scene.add_customer(draft).unwrap().id
}

/// The events as lines, unfolded, in the order of the file.
fn events(scene: &Scene, selection: Option<Selection>) -> Vec<Vec<String>> {
    let path = scene.file("daftar.ics");
    let request = ExportRequest { selection, ..ExportRequest::default() };
    let exported = scene.export_customers(&path, &request, &mut unwatched).unwrap();
    let text = std::fs::read_to_string(&path).unwrap();
    let parsed = calcard::icalendar::ICalendar::parse(&text).unwrap();
    assert_eq!(parsed.components.len() as u64, 1 + 2 * exported.entries, "each with its alarm");
    assert!(text.lines().all(|line| line.len() <= 75), "lines are folded");
    let unfolded = text.replace("\r\n ", "");
    let events: Vec<Vec<String>> = unfolded
        .split("BEGIN:VEVENT")
        .skip(1)
        .map(|event| event.lines().map(str::to_owned).collect())
        .collect();
    assert_eq!(events.len() as u64, exported.entries);
    events
}

fn line<'e>(event: &'e [String], name: &str) -> &'e str {
    event
        .iter()
        .find(|line| line.starts_with(name))
        .map_or("", |line| line.split_once(':').map_or("", |(_, value)| value))
}

fn of<'e>(events: &'e [Vec<String>], summary: &str) -> &'e [String] {
    events.iter().find(|event| line(event, "SUMMARY").starts_with(summary)).unwrap()
}

#[test]
fn a_reminder_stands_at_its_hour_with_whom_it_is_about() {
    let scene = book();
    let ona = scene.add_customer(with_phone("Ona; the tailor", "+370 612 34567")).unwrap().id;
    remind(
        &scene,
        json!({"title": "Ask, then call", "note": "two\nlines", "assignee": "Rasa", "customer_id": ona, "due_on": "2030-03-04", "due_time": "10:30"}),
    );
    let events = events(&scene, None);
    let event = of(&events, "Ask");
    assert_eq!(line(event, "SUMMARY"), "Ask\\, then call · Ona\\; the tailor");
    assert_eq!(line(event, "DESCRIPTION"), "+370 612 34567\\nWho sees to it: Rasa\\ntwo\\nlines");
    assert_eq!(line(event, "DTSTART"), "20300304T103000", "on the wall clock of wherever the phone is");
    assert_eq!(line(event, "RRULE"), "");
    assert_eq!(line(event, "TRIGGER"), "PT0S");
}

#[test]
fn rules_that_calendars_know_go_as_rules_and_others_as_days() {
    let scene = book();
    let jalali = Repeat::every(1, RepeatUnit::Month).in_calendar(Calendar::Jalali);
    for (title, due_on, repeat) in [
        (
            "weekly",
            "2030-03-04",
            Repeat { weekdays: vec!["MO".into(), "TH".into()], ..Repeat::every(2, RepeatUnit::Week) },
        ),
        ("monthly", "2030-03-04", Repeat { count: Some(5), ..Repeat::every(1, RepeatUnit::Month) }),
        ("month's end", "2030-01-31", Repeat::every(1, RepeatUnit::Month)),
        ("jalali", "2030-03-21", jalali),
    ] {
        remind(&scene, json!({"title": title, "due_on": due_on, "repeat": repeat}));
    }
    let events = events(&scene, None);
    assert_eq!(line(of(&events, "weekly"), "RRULE"), "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH");
    assert_eq!(line(of(&events, "weekly"), "DTSTART"), "20300304");
    assert_eq!(line(of(&events, "monthly"), "RRULE"), "FREQ=MONTHLY;COUNT=5;INTERVAL=1");
    let ends = of(&events, "month's end");
    assert!(line(ends, "RRULE").is_empty());
    assert!(line(ends, "RDATE").starts_with("20300228,20300331,20300430,20300531"), "{ends:?}");
    // 1 Farvardin 1409 is followed by 1 Ordibehesht and 1 Khordad.
    assert!(line(of(&events, "jalali"), "RDATE").starts_with("20300421,20300522"));
    // A whole day rings when the shop opens.
    assert_eq!(line(ends, "TRIGGER"), "PT9H");
}

#[test]
fn a_rule_with_a_last_day_ends_on_it() {
    let scene = book();
    let repeat = Repeat { until_on: "2030-04-01".parse().ok(), ..Repeat::every(1, RepeatUnit::Day) };
    remind(&scene, json!({"title": "timed", "due_on": "2030-03-04", "due_time": "08:00", "repeat": repeat}));
    remind(&scene, json!({"title": "whole", "due_on": "2030-03-04", "repeat": repeat}));
    let events = events(&scene, None);
    assert!(line(of(&events, "timed"), "RRULE").contains("UNTIL=20300401T235959"));
    assert!(
        line(of(&events, "whole"), "RRULE").ends_with("UNTIL=20300401")
            || line(of(&events, "whole"), "RRULE").contains("UNTIL=20300401;")
    );
}

#[test]
fn birthdays_return_in_their_own_calendar() {
    let scene = book();
    born(&scene, "Jonas", "1980-07-15", Calendar::Gregorian);
    born(&scene, "Leap", "--02-29", Calendar::Gregorian);
    born(&scene, "Sara", "--12-30", Calendar::Jalali);
    let events = events(&scene, None);
    let jonas = of(&events, "Birthday: Jonas");
    assert_eq!((line(jonas, "RRULE"), &line(jonas, "DTSTART")[4..]), ("FREQ=YEARLY", "0715"));
    let leap = line(of(&events, "Birthday: Leap"), "RDATE");
    assert!(leap.contains("0228") && leap.contains("0229"), "{leap}");
    assert_eq!(line(of(&events, "Birthday: Sara"), "RDATE").split(',').count(), 10);
}

#[test]
fn only_what_concerns_the_selected_goes_and_nothing_of_the_bin() {
    let scene = book();
    let ona = born(&scene, "Ona", "1980-07-15", Calendar::Gregorian);
    let rasa = born(&scene, "Rasa", "1981-07-15", Calendar::Gregorian);
    remind(&scene, json!({"title": "nobody's", "due_on": "2030-03-04"}));
    remind(&scene, json!({"title": "Rasa's", "customer_id": rasa, "due_on": "2030-03-04"}));
    assert_eq!(events(&scene, None).len(), 4);
    assert_eq!(events(&scene, Some(Selection::Ids { ids: vec![ona] })).len(), 1);
    scene.delete_customers(&Selection::Ids { ids: vec![rasa] }).unwrap();
    assert_eq!(events(&scene, None).len(), 2);
}

#[test]
fn an_anniversary_returns_every_year() {
    let scene = book();
    let field = CustomFieldDraft {
        label: "Wedding".into(),
        kind: CustomFieldKind::Date,
        choices: vec![],
        is_yearly: true,
    };
    let key = scene.add_custom_field(&field).unwrap().key;
    scene.save_settings(&fields(json!({"calendar": "gregorian"}))).unwrap();
    let custom = [(key, "2016-12-05".to_owned())].into();
    scene.add_customer(CustomerDraft { custom, ..person("Ona") }).unwrap();
    let events = events(&scene, None);
    let event = of(&events, "Wedding: Ona");
    assert_eq!((line(event, "DTSTART"), line(event, "RRULE")), ("20261205", "FREQ=YEARLY"));
}
