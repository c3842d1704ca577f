//! Dates of the owner's own that return each year, beside the birthdays.

use daftar_engine::calendar::CalendarEntry;
use daftar_engine::custom_fields::{CustomField, CustomFieldDraft, CustomFieldKind};
use daftar_engine::customers::list::Selection;
use daftar_engine::customers::{Customer, CustomerDraft};
use daftar_engine::reminders::Snooze;
use daftar_engine::timeline::TimelineEntry;
use serde_json::json;

use super::day;
use crate::agenda::{show, single};
use crate::support::{Scene, book, fields, person};

fn draft(label: &str, kind: CustomFieldKind) -> CustomFieldDraft {
    CustomFieldDraft { label: label.to_owned(), kind, choices: vec![], is_yearly: true }
}

fn wedding(scene: &Scene) -> CustomField {
    scene.add_custom_field(&draft("Wedding", CustomFieldKind::Date)).unwrap()
}

fn with(scene: &Scene, field: &CustomField, name: &str, date: &str) -> Customer {
    let custom = [(field.key.clone(), date.to_owned())].into();
    scene.add_customer(CustomerDraft { custom, ..person(name) }).unwrap()
}

/// What returns on some days: whose, when, and for which time.
fn returning(scene: &Scene, from: &str, to: &str) -> Vec<(String, String, Option<i32>)> {
    let found = scene.birthdays(day(from), day(to)).unwrap();
    found.into_iter().map(|it| (it.customer.name, it.falls_on.to_string(), it.turns)).collect()
}

#[test]
fn only_a_date_returns_and_only_where_the_owner_says_so() {
    let scene = book();
    assert!(!scene.add_custom_field(&draft("Size", CustomFieldKind::Number)).unwrap().is_yearly);
    let field = wedding(&scene);
    with(&scene, &field, "Ona", "2016-11-21");
    assert_eq!(returning(&scene, "2026-11-21", "2026-11-21").len(), 1);

    let once = CustomFieldDraft { is_yearly: false, ..draft("Wedding", CustomFieldKind::Date) };
    scene.edit_custom_field(field.id, &once).unwrap();
    assert_eq!(returning(&scene, "2026-11-21", "2026-11-21"), []);
    let last = scene.history(None, 1).unwrap()[0].id;
    scene.undo(last).unwrap();
    assert_eq!(returning(&scene, "2026-11-21", "2026-11-21").len(), 1);
}

#[test]
fn they_return_in_the_calendar_of_the_settings() {
    let scene = book();
    let field = wedding(&scene);
    // 1 Farvardin 1370; in 1407 that is 20 March 2028.
    with(&scene, &field, "Sara", "1991-03-21");
    with(&scene, &field, "Leap", "2020-02-29");
    with(&scene, &field, "Coming", "2028-03-21");
    scene.save_settings(&fields(json!({"calendar": "gregorian"}))).unwrap();
    assert_eq!(
        returning(&scene, "2027-02-27", "2027-03-22"),
        [("Leap".into(), "2027-02-28".into(), Some(7)), ("Sara".into(), "2027-03-21".into(), Some(36))]
    );
    scene.save_settings(&fields(json!({"calendar": "jalali"}))).unwrap();
    assert_eq!(
        returning(&scene, "2028-03-19", "2028-03-22"),
        [("Sara".into(), "2028-03-20".into(), Some(37))]
    );
}

#[test]
fn one_is_on_today_in_the_calendar_on_the_timeline_and_told_of_once_a_year() {
    let scene = book();
    scene.save_settings(&fields(json!({"calendar": "gregorian"}))).unwrap();
    let field = wedding(&scene);
    let ona = with(&scene, &field, "Ona", "2016-11-22");
    scene.clock.set("2026-11-22T05:30:00Z");
    let told = show(&scene);
    assert_eq!((single(&told), told.single[0].turns), (vec!["Wedding Ona".to_owned()], Some(10)));
    assert_eq!(single(&show(&scene)), Vec::<String>::new());

    let on = day("2026-11-22");
    scene.snooze_anniversary(ona.id, field.id, on, Snooze::OneHour).unwrap();
    let waiting = told.single[0].shown.clone();
    assert_eq!(scene.popups_to_withdraw(std::slice::from_ref(&waiting)).unwrap(), [waiting]);
    scene.clock.set("2026-11-22T06:30:00Z");
    assert_eq!(single(&show(&scene)), ["Wedding Ona"]);

    assert_eq!(scene.today().unwrap().counts.birthdays, 1);
    scene.complete_anniversary(ona.id, field.id, on).unwrap();
    let today = scene.today().unwrap();
    assert_eq!(today.counts.birthdays, 0);
    assert!(today.birthdays[0].handled_at.is_some());
    let month = scene.calendar(on, on, 10).unwrap();
    assert!(
        matches!(&month.days[0].entries[..], [CalendarEntry::Birthday { handled: true, anniversary: Some(of), .. }]
        if of.label == "Wedding")
    );
    assert_eq!(month.days[0].more, 0);
    let story = scene.timeline(ona.id, None, 10).unwrap();
    assert!(story.entries.iter().any(
        |it| matches!(it, TimelineEntry::Birthday { anniversary: Some(what), .. } if what == "Wedding")
    ));

    // A date put right by a day is not a second one that year.
    let changes = json!({"custom": {(field.key.as_str()): "2016-11-23"}});
    scene.edit_customer(ona.id, &fields(changes)).unwrap();
    scene.clock.set("2026-11-23T05:30:00Z");
    assert_eq!(single(&show(&scene)), Vec::<String>::new());
    assert_eq!(scene.today().unwrap().counts.birthdays, 0);

    scene.reopen_anniversary(ona.id, field.id, day("2026-11-23")).unwrap();
    assert_eq!(scene.today().unwrap().counts.birthdays, 1);
}

#[test]
fn it_goes_with_its_field_and_its_customer_and_comes_back_with_them() {
    let scene = book();
    let field = wedding(&scene);
    let ona = with(&scene, &field, "Ona", "2016-11-21");
    scene.complete_anniversary(ona.id, field.id, day("2026-11-21")).unwrap();
    scene.delete_custom_field(field.id).unwrap();
    assert_eq!(returning(&scene, "2026-11-21", "2026-11-21"), []);
    let last = scene.history(None, 1).unwrap()[0].id;
    scene.undo(last).unwrap();
    let found = scene.birthdays(day("2026-11-21"), day("2026-11-21")).unwrap();
    assert!(found[0].handled_at.is_some(), "what was done is done");
    scene.delete_customers(&Selection::Ids { ids: vec![ona.id] }).unwrap();
    assert_eq!(returning(&scene, "2026-11-21", "2026-11-21"), []);
}
