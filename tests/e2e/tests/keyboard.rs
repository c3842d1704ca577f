//! Work done by keys alone.
use std::io::Write;

use chrono::Duration;
use daftar_e2e::{App, Scene, shop};

const LIST: &str = "Vardas, pavardė;Telefonas;Miestas\n\
    Rasa Žukauskienė;8 612 34567;Kaunas\nJonas Petrauskas;8 698 11223;Vilnius\n\
    Eglė Čiurlytė;861255566;Kaunas\nTomas Balsys;8 615 77788;Kaunas\n";

#[test]
fn a_list_comes_in_is_filtered_sorted_saved_and_taken_back_by_keys_alone() {
    let mut file = tempfile::Builder::new().prefix("list-").suffix(".csv").tempfile().unwrap();
    file.write_all(LIST.as_bytes()).unwrap();
    let app = App::start("by_keys_alone", Scene::in_language("lt").choosing(file.path()));
    app.see_role("heading", &app.say("nav-today"));

    app.go_by_keys("i", "nav-import");
    app.tab_to(&app.say("import-choose"));
    app.press("Enter");
    for step in ["import-preview", "import-lists-hint", "import-problems-none"] {
        app.see(&app.say(step));
        app.tab_to(&app.say("import-next"));
        app.press("Enter");
    }
    app.see(&app.say("import-planned-hint"));
    app.tab_to(&app.say_with("import-example-row", &[("row", "5")]));
    app.press("Space");
    let import = app.say_with("import-run", &[("count", "3")]);
    app.see_role("button", &import);
    app.tab_to(&import);
    app.press("Enter");
    app.see(&app.say("import-done-title"));

    app.go_by_keys("c", "nav-customers");
    app.see("Jonas Petrauskas");
    app.see_no("Tomas Balsys");
    app.tab_to(&app.say("filter-add"));
    app.press("Enter");
    app.see_role("dialog", &app.say("filter-add"));
    app.tab_to(&app.say("filter-value"));
    app.type_text("kaun");
    app.press("Enter");
    app.see_no("Jonas Petrauskas");
    app.tab_to(&app.say("nav-customers"));
    app.press("ArrowUp");
    app.press("ArrowRight");
    app.press("Enter");
    app.wait_for("the list to be turned round", || app.names() == ["Rasa Žukauskienė", "Eglė Čiurlytė"]);
    app.tab_back_to(&app.say("views-save-new"));
    app.press("Enter");
    app.see_role("dialog", &app.say("views-save-new"));
    app.type_text("Kauniečiai");
    app.press("Enter");
    app.see_role("tab", "Kauniečiai");
    app.wait_for("the dialog to close", || !app.has("dialog", &app.say("views-save-new")));

    app.go_by_keys("s", "nav-settings");
    app.tab_to(&app.say("setting-appearance"));
    app.press("Enter");
    app.press("End");
    app.press("Enter");
    app.wait_for("the dark theme", || {
        app.evaluate("return document.documentElement.dataset.theme") == "dark"
    });

    app.go_by_keys("h", "nav-history");
    let name = file.path().file_name().unwrap().to_string_lossy().into_owned();
    let imported = app.say_with("did-run_import", &[("name", &name)]);
    app.see(&imported);
    app.tab_to(&app.say_with("act-named", &[("act", &app.say("history-undo")), ("name", &imported)]));
    app.press("Enter");
    app.see(&app.say("history-undone"));
    app.go_by_keys("c", "nav-customers");
    app.see(&app.say("customers-empty-title"));
}

#[test]
fn no_key_pressed_right_after_n_is_lost() {
    let app = App::start("first_keys", Scene::in_language("lt"));
    app.see_role("heading", &app.say("nav-today"));

    app.type_text("nRasa Žukauskienė");

    app.see_role("dialog", &app.say("quick-add"));
    let name = "return [...document.querySelectorAll('[role=dialog] input')].map(input => input.value)";
    app.wait_for("the whole name", || app.evaluate(name)[1] == "Rasa Žukauskienė");
    assert_eq!(app.evaluate(name)[0], "", "the phone waits");
    app.press("Escape");
    app.wait_for("the dialog to close", || !app.has("dialog", &app.say("quick-add")));
    app.type_text("n861234567");
    app.wait_for("the whole number", || app.evaluate(name)[0] == "861234567");
}

#[test]
fn a_dialog_closes_at_the_first_escape_wherever_the_focus_stands() {
    let app = App::start("first_escape", Scene::in_language("en"));
    app.see_role("heading", &app.say("nav-today"));
    app.press("?");
    app.see_role("dialog", &app.say("keys-title"));
    app.tab_to(&app.say("close"));
    app.wait_for("the hint", || app.evaluate("return document.querySelector('.tooltip') !== null") == true);

    app.press("Escape");

    app.wait_for("the dialog to close", || !app.has("dialog", &app.say("keys-title")));
}

#[test]
fn what_is_due_is_put_off_and_done_by_keys_alone() {
    let due = shop::now("en") - Duration::days(1);
    let scene = Scene::in_language("en").with_book(move |book| {
        shop::add_customers(book, &shop::regulars("en"));
        shop::remind(book, 1, "Call about the invoice", due);
        shop::remind(book, 2, "Send the catalogue", due);
    });
    let app = App::start("put_off_by_keys", scene);
    app.see("Send the catalogue");

    app.press("s");
    app.see(&app.say("later-tomorrow"));
    for key in ["ArrowDown", "ArrowDown", "Enter"] {
        app.press(key);
    }
    app.see(&app.say_with(
        "today-was-snoozed",
        &[("title", "Call about the invoice"), ("when", &app.say("day-tomorrow"))],
    ));
    app.wait_for("the next line to be stood on", || app.focused().contains("Send the catalogue"));
    app.press("d");

    app.see(&app.say("next-title"));
    app.press("Escape");
    app.see(&app.say_with("today-was-done", &[("title", "Send the catalogue")]));
}
