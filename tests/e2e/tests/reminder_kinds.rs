//! What a reminder is for: chosen by one key, seen in every list, counted after days off, in three languages.
use chrono::TimeDelta;
use daftar_e2e::{App, Scene, shop};
use serde_json::json;

fn kinds_are_chosen_seen_and_carried_on(language: &'static str) {
    let due = shop::now(language);
    let scene = Scene::in_language(language).with_book(move |book| {
        shop::add_customers(book, &shop::regulars(language));
        shop::remind_to(book, "call", 1, "R-1", due);
    });
    let app = App::start(&format!("reminder_kinds_{language}"), scene);
    let [call, visit, message, task] =
        ["call", "visit", "message", "task"].map(|kind| app.say(&format!("reminder-kind-{kind}")));

    app.go("/today");
    app.see("R-1");
    app.press("d");
    app.see(&app.say("next-title"));
    app.press("ArrowDown");
    app.wait_for("a call after a call", || is_chosen(&app, &call));
    for appearance in ["light", "dark"] {
        app.set(&json!({ "appearance": appearance }));
        app.axe(&format!("what comes next, {language}, {appearance}"));
    }
    app.press("Enter");
    app.go("/customers/1?tab=changes");
    app.see(&app.say_with("change-entered", &[("field", &app.say("field-title")), ("after", "R-1")]));
    app.see(&app.say_with("change-entered", &[("field", &app.say("field-reminder_kind")), ("after", &call)]));

    app.go("/customers/2");
    app.press("5");
    app.type_into(&app.say("composer-text-reminder"), "R-2");
    app.press("Alt+2");
    app.wait_for("the visit to be chosen", || is_chosen(&app, &visit));
    for appearance in ["light", "dark"] {
        app.set(&json!({ "appearance": appearance }));
        app.axe(&format!("the composer, {language}, {appearance}"));
    }
    app.click("button", &app.say("save"));
    app.see_role("img", &visit);

    app.go("/reminders?new");
    app.type_into(&app.say("reminder-title"), "R-3");
    assert!(is_chosen(&app, &task), "a task unless another kind is chosen");
    app.click("radio", &message);
    app.axe(&format!("the form of a reminder, {language}"));
    app.click("button", &app.say("save"));
    app.see("R-3");
    for kind in [&call, &visit, &message] {
        app.see_role("img", kind);
    }
    app.go("/customers");
    app.see_role("img", &visit);
}

/// Whether this kind is the chosen one in the form that asks for a kind.
fn is_chosen(app: &App, kind: &str) -> bool {
    let asks = app.say("field-reminder_kind");
    let chosen = app.evaluate(
        "return [...document.querySelectorAll('input[type=radio]:checked')].map((it) => \
         [it.closest('fieldset').querySelector('legend').textContent.trim(), it.labels[0].textContent.trim()])",
    );
    chosen.as_array().is_some_and(|chosen| chosen.contains(&json!([asks, kind])))
}

#[test]
fn english_kinds_are_chosen_seen_and_carried_on() {
    kinds_are_chosen_seen_and_carried_on("en");
}

#[test]
fn persian_kinds_are_chosen_seen_and_carried_on() {
    kinds_are_chosen_seen_and_carried_on("fa");
}

#[test]
fn lithuanian_kinds_are_chosen_seen_and_carried_on() {
    kinds_are_chosen_seen_and_carried_on("lt");
}

#[test]
fn after_days_off_one_pop_up_counts_what_waits_by_its_kind() {
    for (language, counts) in
        [("en", "4 calls, 1 visit"), ("fa", "۴ تماس و ۱ مراجعه"), ("lt", "4 skambučiai ir 1 vizitas")]
    {
        let due = shop::now(language) - TimeDelta::days(2);
        let scene = Scene::in_language(language).with_book(move |book| {
            shop::add_customers(book, &shop::regulars(language));
            for customer in 1..=4 {
                shop::remind_to(book, "call", customer, &format!("R-{customer}"), due);
            }
            shop::remind_to(book, "visit", 5, "R-5", due);
        });
        let app = App::start(&format!("digest_{language}"), scene);

        let popup = app.notifications().wait_for(counts);

        assert!(popup.summary.ends_with(&app.say("popup-digest")), "{}", popup.summary);
        assert!(popup.body.contains("R-5"), "{}", popup.body);
    }
}
