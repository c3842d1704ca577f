//! Who sees to a reminder: entered or taken from the names before, seen on Today and in the calendar, chosen in the list, taken back.
use daftar_e2e::{App, Scene};
use serde_json::json;

fn a_reminder_is_for_somebody(language: &'static str, name: &str) {
    let app = App::start(&format!("assignee_{language}"), Scene::in_language(language));
    let [field, save, title, everyone] =
        ["field-assignee", "save", "reminder-title", "assignee-everyone"].map(|key| app.say(key));
    let line = app.say_with("assignee-line", &[("assignee", name)]);
    let kept = || {
        app.click("button", &save);
        app.wait_for("the form to close", || !app.has("dialog", &app.say("reminders-add")));
    };

    app.go("/reminders?new");
    app.type_into(&title, "R-1");
    kept();
    app.see("R-1");
    app.go("/reminders?new");
    app.type_into(&title, "R-2");
    app.type_into(&field, name);
    app.axe(&format!("the form of a reminder with its assignee, {language}"));
    kept();
    app.see(&line);

    for address in ["/today", "/calendar?view=day"] {
        app.go(address);
        app.see("R-2");
        app.see(name);
        app.axe(&format!("{address} with an assignee, {language}"));
    }

    app.go("/reminders?new");
    app.type_into(&title, "R-3");
    app.tab_to(&field);
    app.type_text(&name.chars().take(2).collect::<String>());
    app.click("option", name);
    kept();
    app.see("R-3");
    app.click("combobox", &field);
    app.click("option", name);
    app.wait_for("theirs alone", || !app.text().contains("R-1"));
    app.see("R-2");
    for appearance in ["light", "dark"] {
        app.set(&json!({ "appearance": appearance }));
        app.axe(&format!("what one person sees to, {language}, {appearance}"));
    }
    app.press("Control+z");
    app.wait_for("the last one to be taken back", || !app.text().contains("R-3"));
    app.see(&line);
    app.click("combobox", &field);
    app.click("option", &everyone);
    app.see("R-1");
}

#[test]
fn an_english_reminder_is_for_somebody() {
    a_reminder_is_for_somebody("en", "Emily");
}

#[test]
fn a_persian_reminder_is_for_somebody() {
    a_reminder_is_for_somebody("fa", "کیان");
}

#[test]
fn a_lithuanian_reminder_is_for_somebody() {
    a_reminder_is_for_somebody("lt", "Rūta");
}
