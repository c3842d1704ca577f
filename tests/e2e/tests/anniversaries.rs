//! A date of the owner's own that returns every year: made in the settings, seen on Today and in the calendar, wished, undone.
use chrono::Datelike;
use daftar_e2e::{App, Scene, shop};
use serde_json::json;

fn a_date_of_the_owners_own_returns(language: &'static str, label: &'static str) {
    let today = shop::now(language).date();
    let scene = Scene::in_language(language).with_book(move |book| {
        shop::add_customers(book, &shop::regulars(language));
        let field = json!({ "label": label, "kind": "date" });
        let key = book.add_custom_field(&serde_json::from_value(field).unwrap()).unwrap().key;
        let married = today.with_year(today.year() - 10).unwrap_or(today);
        let custom = json!({ "custom": { (key): married.to_string() } });
        book.edit_customer(daftar_engine::ids::CustomerId(1), custom.as_object().unwrap()).unwrap();
    });
    let app = App::start(&format!("anniversaries_{language}"), scene);
    app.set(&json!({ "calendar": "gregorian" }));

    app.go("/settings?part=fields");
    app.click("button", &app.say_with("fields-edit-named", &[("name", label)]));
    app.see_role("dialog", &app.say("fields-edit"));
    app.click("checkbox", &app.say("fields-yearly"));
    for appearance in ["light", "dark"] {
        app.set(&json!({ "appearance": appearance }));
        app.axe(&format!("the field, {language}, {appearance}"));
    }
    app.click("button", &app.say("save"));
    app.see(&app.say("fields-kind-yearly"));

    app.go("/today");
    app.see(label);
    for appearance in ["light", "dark"] {
        app.set(&json!({ "appearance": appearance }));
        app.axe(&format!("an anniversary on Today, {language}, {appearance}"));
    }
    app.press("d");
    app.see_no(label);
    app.click("button", &app.say("undo"));
    app.see(label);
    app.go("/calendar?view=day");
    app.see(label);
}

#[test]
fn a_date_returns_in_english() {
    a_date_of_the_owners_own_returns("en", "Wedding day");
}

#[test]
fn a_date_returns_in_persian() {
    a_date_of_the_owners_own_returns("fa", "سالگرد ازدواج");
}

#[test]
fn a_date_returns_in_lithuanian() {
    a_date_of_the_owners_own_returns("lt", "Vestuvių diena");
}
