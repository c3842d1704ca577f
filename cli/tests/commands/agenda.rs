//! Reminders, the calendar and closed days.

use serde_json::json;

use crate::scene::Scene;

#[test]
fn a_reminder_is_due_at_its_time_and_done_once() {
    let scene = Scene::new();
    let ona = scene.json(&["add-customer", "Ona"])["id"].to_string();
    let reminder = scene.json(&["remind", "Call", "Ona", "--on", "2030-03-05 10:30", "--customer", &ona]);
    assert_eq!((&reminder["due_on"], &reminder["due_time"]), (&json!("2030-03-05"), &json!("10:30")));
    assert_eq!(reminder["kind"], "task");

    assert_eq!(scene.json(&["due", "--at", "2030-03-05T10:29:00Z"]), json!([]));
    let due = scene.json(&["due", "--at", "2030-03-05 10:31"]);
    assert_eq!((&due[0]["title"], &due[0]["customer"]["name"]), (&json!("Call Ona"), &json!("Ona")));

    let id = reminder["id"].to_string();
    assert_eq!(scene.json(&["done", &id])["done"]["state"], "done");
    assert_eq!(scene.fail(&["done", &id]).0, 1, "it is done already");
    assert_eq!(scene.json(&["due", "--at", "2030-03-06"]), json!([]));
    assert_eq!(scene.fail(&["due", "--at", "soon"]).0, 2);
    assert_eq!(scene.fail(&["remind", "x", "--on", "2030-02-31"]).0, 2);
}

#[test]
fn a_reminder_says_who_sees_to_it() {
    let scene = Scene::new();
    scene.json(&["add-customer", "Ona", "--birthday", "--03-05"]);
    let flour = ["remind", "Order", "flour", "--on", "2030-03-05", "--who", "Rasa"];
    assert_eq!(scene.json(&flour)["assignee"], "Rasa");
    scene.json(&["remind", "Sweep", "--on", "2030-03-05"]);

    let at = ["due", "--at", "2030-03-05 12:00"];
    assert_eq!(scene.json(&at).as_array().unwrap().len(), 3);
    let theirs = scene.json(&[&at[..], &["--who", "rasa"]].concat());
    assert_eq!((theirs.as_array().unwrap().len(), &theirs[0]["title"]), (1, &json!("Order flour")));
    assert!(scene.say(&at).contains("Task  Order flour  Who sees to it: Rasa"));
    assert!(scene.say(&["calendar", "--from", "2030-03-05"]).contains("Order flour  Who sees to it: Rasa"));
}

#[test]
fn a_reminder_has_a_kind_wherever_it_is_listed() {
    let scene = Scene::new();
    let ona = scene.json(&["add-customer", "Ona", "--birthday", "--03-05"])["id"].to_string();
    let call = ["remind", "Ask", "about", "it", "--on", "2030-03-05", "--kind", "call", "--customer", &ona];
    assert_eq!(scene.json(&call)["kind"], "call");
    let due = scene.json(&["due", "--at", "2030-03-05 12:00"]);
    assert_eq!((&due[0]["kind"], &due[1]["kind"]), (&json!("call"), &json!("birthday")));
    assert_eq!(scene.json(&["customer", &ona])["reminders"][0]["kind"], "call");
    assert!(
        scene.say(&["--lang", "lt", "due", "--at", "2030-03-05 12:00"]).contains("Skambutis  Ask about it")
    );

    let log = |words: &[&str]| {
        let next = ["--next", "Again", "--next-on", "2030-04-01"];
        scene.json(&[&["log", &ona], words, &next].concat())["next_step"]["kind"].clone()
    };
    assert_eq!((log(&["call", "x"]), log(&["visit", "x"])), (json!("call"), json!("task")));
    assert_eq!(log(&["call", "x", "--next-kind", "message"]), "message");
    assert_eq!(scene.fail(&["remind", "x", "--on", "2030-03-05", "--kind", "party"]).0, 2);

    let history = scene.say(&["--lang", "en", "history", &ona]);
    for line in ["Kind: Call", "Due on: 5 Mar 2030", "State: Open", "What was said: x", "Name: Ona"] {
        assert!(history.contains(line), "{line} in {history}");
    }
    let history = scene.say(&["--lang", "fa", "history", &ona]);
    for word in ["due_on", "reminder_kind", "open", "call", "null"] {
        assert!(!history.contains(word), "{word} in {history}");
    }
}

#[test]
fn a_repeating_reminder_comes_again() {
    let scene = Scene::new();
    let reminder =
        scene.json(&["remind", "Rent", "--on", "2020-01-31", "--repeat", "FREQ=MONTHLY;INTERVAL=1"]);
    let completed = scene.json(&["done", &reminder["id"].to_string()]);
    assert_eq!(completed["next"]["title"], "Rent");
    assert!(completed["next"]["due_on"].as_str().unwrap() > "2025", "{completed}");
}

#[test]
fn closed_days_are_listed_entered_and_kept_off() {
    let scene = Scene::new();
    scene.say(&["settings", "holidays", "lithuania"]);
    let listed = scene.say(&["holidays", "--from", "2026-12-24", "--to", "2026-12-27"]);
    for word in ["Christmas Eve", "Christmas Day", "Second day of Christmas", "Sunday"] {
        assert!(listed.contains(word), "{listed}");
    }
    let added = scene.json(&["add-holiday", "Stocktaking", "--on", "2027-01-04", "--to", "2027-01-05"]);
    assert_eq!((&added["name"], &added["to_on"]), (&json!("Stocktaking"), &json!("2027-01-05")));
    assert!(scene.say(&["holidays", "--own"]).contains("Stocktaking"));
    assert!(scene.say(&["open", "--at", "2026-12-25 10:00"]).contains("Closed until 28 Dec 2026, 09:00"));
    assert_eq!(scene.json(&["open", "--at", "2026-12-23 10:00"])["open"], true);

    scene.say(&["settings", "closed_day_moves", r#"{"call":"after"}"#]);
    let call = ["remind", "Ring", "--kind", "call", "--on", "2027-01-04"];
    assert_eq!(scene.json(&call)["due_on"], "2027-01-04");
    let moved = scene.json(&[&call[..], &["--open-day"]].concat());
    assert_eq!((&moved["due_on"], &moved["moved_from_on"]), (&json!("2027-01-06"), &json!("2027-01-04")));

    scene.say(&["delete-holiday", &added["id"].to_string()]);
    assert_eq!(scene.json(&["holidays", "--own"]), json!([]));
    assert_eq!(scene.fail(&["delete-holiday", "99"]).0, 1);
    assert_eq!(scene.fail(&["settings", "business_hours", "[]"]).0, 1);
}

#[test]
fn the_calendar_is_told_and_saved() {
    let scene = Scene::new();
    scene.say(&[
        "remind",
        "Order",
        "bread",
        "--on",
        "2030-11-25 10:00",
        "--repeat",
        "FREQ=WEEKLY;INTERVAL=1",
    ]);
    let days = ["calendar", "--from", "2030-11-25", "--to", "2030-12-02"];
    let told = scene.say(&days);
    assert_eq!(told.matches("Order bread").count(), 2, "{told}");
    assert!(told.contains("Sunday"), "{told}");
    assert_eq!(scene.json(&days)["days"][0]["entries"][0]["time"], "10:00");
    let file = scene.file("days.ics").display().to_string();
    assert_eq!(scene.json(&[&days[..], &["--save", &file]].concat())["entries"], 2);
    assert!(std::fs::read_to_string(file).unwrap().contains("SUMMARY:Order bread"));
}
