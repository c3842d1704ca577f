//! The calendar: what stands on each day, moving it, taking it along.

use chrono::NaiveDate;
use daftar_engine::calendar::{CalendarEntry, MoveScope};
use daftar_engine::customers::CustomerDraft;
use daftar_engine::customers::list::Selection;
use daftar_engine::error::Code;
use daftar_engine::holidays::{ClosedReason, HolidayDraft, HolidayKind};
use daftar_engine::interactions::{Direction, InteractionDraft, InteractionKind};
use daftar_engine::reminders::{ReminderDraft, ReminderKind, Repeat, RepeatUnit, Snooze};
use serde_json::json;

use crate::reminders::{at, day, draft};
use crate::support::{Scene, add, book, fields, person};

/// What stands on the days of some time, a line each: day, time, what; `~` before what a rule will bring.
fn lines(scene: &Scene, from: &str, to: &str) -> Vec<String> {
    let range = scene.calendar(day(from), day(to), 50).unwrap();
    let entries = range.days.iter().flat_map(|day| day.entries.iter().map(move |entry| (day.on, entry)));
    entries.map(|(on, entry)| format!("{on} {}", words(entry))).collect()
}

fn words(entry: &CalendarEntry) -> String {
    let time = entry.time().map(|time| format!("{time} ")).unwrap_or_default();
    match entry {
        CalendarEntry::Birthday { customer, turns, .. } => format!("birthday {} {turns:?}", customer.name),
        CalendarEntry::Reminder { title, occurrence_id, moved_from_on, .. } => {
            let sign = if occurrence_id.is_none() { "~" } else { "" };
            let from = moved_from_on.map(|day| format!(" from {day}")).unwrap_or_default();
            format!("{time}{sign}{title}{from}")
        }
        CalendarEntry::Case { title, limit, .. } => format!("{time}{} {title}", limit.name()),
        CalendarEntry::Visit { customer, text, .. } => format!("{time}visit {}: {text}", customer.name),
    }
}

fn weekly(title: &str, first: &str) -> ReminderDraft {
    ReminderDraft { repeat: Some(Repeat::every(1, RepeatUnit::Week)), ..draft(title, first) }
}

#[test]
fn each_day_has_its_birthdays_its_whole_day_and_its_hours() {
    let book = book();
    let sara =
        book.add_customer(CustomerDraft { birthday: Some("1990-11-24".into()), ..person("Sara") }).unwrap();
    book.add_reminder(at("Late", "2026-11-24", "16:00")).unwrap();
    book.add_reminder(at("Early", "2026-11-24", "09:30")).unwrap();
    book.add_reminder(draft("Some time", "2026-11-24")).unwrap();
    book.log_interaction(InteractionDraft {
        customer_id: sara.id,
        kind: InteractionKind::Visit,
        direction: Direction::default(),
        // 12:00 in Tehran.
        at: Some(day("2026-11-24").and_hms_opt(8, 30, 0).unwrap().and_utc().timestamp_millis()),
        text: "looked at sofas".into(),
        outcome: String::new(),
        purchase: None,
        next_step: None,
    })
    .unwrap();

    assert_eq!(
        lines(&book, "2026-11-23", "2026-11-25"),
        [
            "2026-11-24 birthday Sara Some(36)",
            "2026-11-24 Some time",
            "2026-11-24 09:30 Early",
            "2026-11-24 12:00 visit Sara: looked at sofas",
            "2026-11-24 16:00 Late",
        ]
    );
    book.delete_customers(&Selection::Ids { ids: vec![sara.id] }).unwrap();
    assert_eq!(lines(&book, "2026-11-24", "2026-11-24").len(), 3, "whoever is in the bin stands nowhere");
}

#[test]
fn what_repeats_stands_on_its_coming_days_and_nothing_is_written() {
    let book = book();
    book.add_reminder(weekly("Order", "2026-11-23")).unwrap();
    let history = book.history(None, 100).unwrap().len();
    assert_eq!(
        lines(&book, "2026-11-22", "2026-12-10"),
        ["2026-11-23 Order", "2026-11-30 ~Order", "2026-12-07 ~Order"]
    );
    assert_eq!(lines(&book, "2031-11-15", "2031-11-25"), ["2031-11-17 ~Order", "2031-11-24 ~Order"]);
    assert_eq!(lines(&book, "2026-01-01", "2026-02-01"), Vec::<String>::new());
    assert_eq!(book.history(None, 100).unwrap().len(), history);
}

#[test]
fn coming_days_are_those_that_finishing_it_would_bring() {
    let book = book();
    let settings = json!({"language": "fa", "default_country": "IR", "closed_day_moves": {"task": "after"}});
    book.save_settings(&fields(settings)).unwrap();
    let daily = ReminderDraft {
        repeat: Some(Repeat { count: Some(8), ..Repeat::every(1, RepeatUnit::Day) }),
        ..draft("Till", "2026-11-24")
    };
    book.add_reminder(daily).unwrap();
    let expected = lines(&book, "2026-11-24", "2026-12-10");
    let mut brought = vec!["2026-11-24 Till".to_owned()];
    loop {
        let open = book.reminders(&daftar_engine::reminders::ReminderQuery::default()).unwrap();
        book.clock.set(&format!("{}T10:00:00Z", open[0].due_on));
        let Some(next) = book.complete_reminder(open[0].occurrence_id).unwrap().next else { break };
        let from = next.moved_from_on.map(|day| format!(" from {day}")).unwrap_or_default();
        brought.push(format!("{} ~Till{from}", next.due_on));
    }
    assert_eq!(expected, brought);
    assert!(brought.contains(&"2026-11-28 ~Till from 2026-11-27".to_owned()), "{brought:?}");
}

#[test]
fn an_overdue_rule_comes_again_from_today_on() {
    let book = book();
    book.add_reminder(weekly("Order", "2026-11-02")).unwrap();
    assert_eq!(
        lines(&book, "2026-11-01", "2026-12-05"),
        ["2026-11-02 Order", "2026-11-23 ~Order", "2026-11-30 ~Order"]
    );
}

#[test]
fn a_full_day_says_how_much_more_there_is() {
    let book = book();
    for number in 0..10 {
        book.add_reminder(draft(&format!("Task {number}"), "2026-11-24")).unwrap();
    }
    book.add_customer(CustomerDraft { birthday: Some("--11-24".into()), ..person("Sara") }).unwrap();
    let range = book.calendar(day("2026-11-24"), day("2026-11-25"), 3).unwrap();
    let found: Vec<_> = range.days.iter().map(|day| (day.entries.len(), day.more)).collect();
    assert_eq!(found, [(3, 8), (0, 0)]);
    assert_eq!(words(&range.days[0].entries[0]), "birthday Sara None");
}

#[test]
fn however_much_comes_again_every_day_counts_all_of_it() {
    const MANY: usize = 5_200;
    let book = book();
    let sara = add(&book, "Sara");
    let daily = ReminderDraft {
        due_time: Some("16:00".into()),
        repeat: Some(Repeat::every(1, RepeatUnit::Day)),
        ..draft("Check", "2026-11-22")
    };
    book.remind_about_customers(daily, &vec![sara.id; MANY]).unwrap();
    // The last to be entered comes first on its day.
    book.add_reminder(ReminderDraft { due_time: Some("08:00".into()), ..weekly("Open", "2026-11-17") })
        .unwrap();
    let range = book.calendar(day("2026-11-22"), day("2026-11-24"), 2).unwrap();
    let counts: Vec<_> = range.days.iter().map(|day| day.entries.len() + day.more as usize).collect();
    assert_eq!(counts, [MANY, MANY, MANY + 1]);
    let first: Vec<_> = range.days[2].entries.iter().map(words).collect();
    assert_eq!(first, ["08:00 ~Open", "16:00 ~Check"]);
    book.delete_customers(&Selection::Ids { ids: vec![sara.id] }).unwrap();
    let range = book.calendar(day("2026-11-22"), day("2026-11-24"), 2).unwrap();
    let counts: Vec<_> = range.days.iter().map(|day| day.entries.len() + day.more as usize).collect();
    assert_eq!(counts, [0, 0, 1], "whoever is in the bin is not counted either");
}

#[test]
fn closed_days_are_named_and_what_is_put_off_stands_where_it_was_put() {
    let book = book();
    book.add_holiday(&HolidayDraft {
        kind: HolidayKind::Closed,
        name: "Stocktaking".into(),
        from_on: day("2026-11-24"),
        to_on: None,
        returns_in: None,
    })
    .unwrap();
    let call = book.add_reminder(draft("Call", "2026-11-23")).unwrap();
    book.snooze_reminder(call.occurrence_id, Snooze::Tomorrow).unwrap();
    assert_eq!(lines(&book, "2026-11-20", "2026-11-25"), ["2026-11-22 09:00 Call"]);
    let range = book.calendar(day("2026-11-22"), day("2026-11-24"), 5).unwrap();
    let closed: Vec<_> = range.days.iter().map(|day| day.closed.clone()).collect();
    assert_eq!(closed[0], [ClosedReason::Weekly]);
    assert!(closed[1].is_empty());
    assert!(matches!(&closed[2][..], [ClosedReason::Own { name, .. }] if name == "Stocktaking"));
}

#[test]
fn one_occurrence_is_moved_alone_and_its_rule_goes_on_as_before() {
    let book = book();
    let order =
        book.add_reminder(ReminderDraft { due_time: Some("10:00".into()), ..weekly("Order", "2026-11-23") });
    let order = order.unwrap();
    let moved = book
        .move_reminder(order.occurrence_id, day("2026-11-25"), Some("15:30"), MoveScope::Occurrence)
        .unwrap();
    assert_eq!((moved.due_on, moved.due_time.as_deref()), (day("2026-11-25"), Some("15:30")));
    assert_eq!(moved.moved_from_on, Some(day("2026-11-23")));
    assert_eq!(
        lines(&book, "2026-11-22", "2026-12-02"),
        ["2026-11-25 15:30 Order from 2026-11-23", "2026-11-30 10:00 ~Order"]
    );
    let renamed = ReminderDraft {
        due_on: moved.due_on,
        due_time: moved.due_time.clone(),
        ..weekly("Order bread", "2026-11-23")
    };
    book.edit_reminder(order.id, renamed).unwrap();
    book.clock.set("2026-11-25T13:00:00Z");
    let next = book.complete_reminder(order.occurrence_id).unwrap().next.unwrap();
    assert_eq!((next.due_on, next.due_time.as_deref()), (day("2026-11-30"), Some("10:00")));
}

#[test]
fn a_series_counts_from_where_it_is_moved_and_an_undo_puts_it_back() {
    let book = book();
    let order = book.add_reminder(weekly("Order", "2026-11-23")).unwrap();
    book.move_reminder(order.occurrence_id, day("2026-11-25"), Some("15:30"), MoveScope::Series).unwrap();
    let moved = ["2026-11-25 15:30 Order", "2026-12-02 15:30 ~Order"];
    assert_eq!(lines(&book, "2026-11-22", "2026-12-05"), moved);
    book.undo_last().unwrap();
    assert_eq!(lines(&book, "2026-11-22", "2026-12-05"), ["2026-11-23 Order", "2026-11-30 ~Order"]);
    book.redo_last().unwrap();
    assert_eq!(lines(&book, "2026-11-22", "2026-12-05"), moved);
}

#[test]
fn what_comes_once_is_simply_due_then() {
    let book = book();
    let call = book.add_reminder(at("Call", "2026-11-23", "10:00")).unwrap();
    let moved =
        book.move_reminder(call.occurrence_id, day("2026-11-25"), None, MoveScope::Occurrence).unwrap();
    assert_eq!((moved.due_on, moved.due_time, moved.moved_from_on), (day("2026-11-25"), None, None));
    let wrong = book.move_reminder(call.occurrence_id, day("2026-11-25"), Some("9:0"), MoveScope::Occurrence);
    assert!(matches!(wrong.unwrap_err().code(), Code::ValueInvalid { field, .. } if field == "due_time"));
    book.complete_reminder(call.occurrence_id).unwrap();
    let late = book.move_reminder(call.occurrence_id, day("2026-11-26"), None, MoveScope::Occurrence);
    assert_eq!(late.unwrap_err().code(), &Code::ReminderHandled);
}

#[test]
fn the_days_shown_leave_as_a_calendar_file() {
    let book = book();
    book.save_settings(&fields(json!({"holidays": "lithuania"}))).unwrap();
    let sara = add(&book, "Sara");
    let order = ReminderDraft {
        customer_id: Some(sara.id),
        kind: ReminderKind::Call,
        due_time: Some("10:00".into()),
        ..weekly("Order", "2026-12-17")
    };
    book.add_reminder(order).unwrap();
    let path = book.file("days.ics");
    let exported = book.export_calendar(&path, day("2026-12-14"), day("2026-12-27")).unwrap();
    assert_eq!(exported.entries, 5);
    let text = std::fs::read_to_string(&path).unwrap();
    let unfolded = text.replace("\r\n ", "");
    for part in [
        "SUMMARY:Order · Sara",
        "DTSTART:20261217T100000",
        "DTSTART:20261224T100000",
        "SUMMARY:Christmas Eve",
        "DTSTART;VALUE=DATE:20261225",
    ] {
        assert!(unfolded.contains(part), "{part} in {unfolded}");
    }
    assert!(!unfolded.contains("RRULE"), "each thing stands once, on its day");
}

#[test]
fn at_most_a_hundred_days_are_asked_for_at_once() {
    let book = book();
    assert_eq!(book.calendar(day("2026-01-01"), day("2027-12-31"), 3).unwrap().days.len(), 100);
    let none = book.calendar(NaiveDate::from_ymd_opt(2026, 2, 2).unwrap(), day("2026-02-01"), 3).unwrap();
    assert!(none.days.is_empty());
}

#[test]
fn the_time_of_an_open_case_ends_on_its_day() {
    let book = book();
    let kinds = book.case_kinds().unwrap();
    let complaint = kinds.iter().find(|kind| kind.name == "Complaint").unwrap();
    book.clock.set("2026-11-23T06:30:00Z");
    let draft =
        serde_json::from_value(json!({"kind_id": complaint.id, "text": "The lamp flickers"})).unwrap();
    let case = book.add_case(&draft).unwrap();
    // Monday 10:00; four hours to answer; open from nine to six.
    assert_eq!(lines(&book, "2026-11-23", "2026-11-23"), ["2026-11-23 14:00 answer The lamp flickers"]);
    let all = lines(&book, "2026-11-23", "2026-12-23");
    assert!(all.iter().any(|line| line.contains("solve The lamp flickers")), "{all:?}");
    let answered = serde_json::from_value(json!({"text": "Will come"})).unwrap();
    book.answer_case(case.id, &answered).unwrap();
    assert!(lines(&book, "2026-11-23", "2026-11-23").is_empty());
}
