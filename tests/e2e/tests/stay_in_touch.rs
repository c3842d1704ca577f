//! Staying in touch through the real window: who went silent stands on Today, is called by one key, and is well again.
use daftar_e2e::{App, Scene, shop};
use serde_json::json;

fn the_silent_are_seen_and_called(language: &'static str) {
    let scene = Scene::in_language(language).with_book(move |book| {
        shop::add_customers(book, &shop::regulars(language));
        let forty_days_ago = book.now() - 40 * 86_400_000;
        let call = json!({ "customer_id": 1, "kind": "call", "at": forty_days_ago });
        book.log_interaction(serde_json::from_value(call).unwrap()).unwrap();
    });
    let app = App::start(&format!("stay_in_touch_{language}"), scene);
    let [fresh, silent] = ["health-fresh", "health-overdue"].map(|key| app.say(key));

    app.go("/customers/1");
    app.click("button", &app.say("stay-in-touch-set"));
    app.type_into(&app.say("stay-in-touch-days"), "30");
    app.axe(&format!("the question how often, {language}"));
    app.press("Enter");
    app.see(&silent);
    for appearance in ["light", "dark"] {
        app.set(&json!({ "appearance": appearance }));
        app.axe(&format!("a silent customer, {language}, {appearance}"));
    }

    app.go("/today");
    app.see(&app.say("today-silent-call"));
    for appearance in ["light", "dark"] {
        app.set(&json!({ "appearance": appearance }));
        app.axe(&format!("the silent on Today, {language}, {appearance}"));
    }
    app.press("d");
    app.see(&app.say("next-title"));
    app.press("Enter");
    app.see_no(&silent);

    app.go("/customers/1");
    app.see(&fresh);
    app.press("Control+z");
    app.see(&silent);
}

#[test]
fn the_silent_are_seen_and_called_in_english() {
    the_silent_are_seen_and_called("en");
}

#[test]
fn the_silent_are_seen_and_called_in_persian() {
    the_silent_are_seen_and_called("fa");
}

#[test]
fn the_silent_are_seen_and_called_in_lithuanian() {
    the_silent_are_seen_and_called("lt");
}
